"""The sample scene as it opens: a valley to look at, not one sheet of colour over everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

SIDE = 200


@pytest.fixture(scope="module")
def scene(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.simulation.sample_scene import make_scene

    folder = tmp_path_factory.mktemp("valley") / "scene"
    make_scene(folder, 1, 96, 10.0, Silent())
    return folder


@pytest.fixture
def layers(scene: Path) -> Iterator[list[Any]]:
    from qgis.core import QgsProject

    from landslide_mapper.gui.sample_scene import load_layers

    yield load_layers(scene)
    QgsProject.instance().clear()


def picture() -> NDArray[np.int_]:
    """The visible layers of the project, as the canvas draws them; red, green, blue."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsProject
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QImage

    shown = list(QgsProject.instance().layerTreeRoot().checkedLayers())
    order = [layer for layer in QgsProject.instance().layerTreeRoot().layerOrder() if layer in shown]
    settings = QgsMapSettings()
    settings.setLayers(order)
    settings.setDestinationCrs(order[-1].crs())
    settings.setExtent(order[-1].extent())
    settings.setOutputSize(QSize(SIDE, SIDE))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits().asarray(image.sizeInBytes())
    return np.frombuffer(bytes(bits), np.uint8).reshape(SIDE, SIDE, 4)[:, :, 2::-1].astype(int)


def test_the_valley_is_seen_and_no_colour_covers_it(layers: list[Any]) -> None:
    shown = picture()
    _, counts = np.unique(shown.reshape(-1, 3), axis=0, return_counts=True)
    assert counts.max() < 0.1 * SIDE * SIDE
    middle = shown[SIDE // 4 : -SIDE // 4, SIDE // 4 : -SIDE // 4].reshape(-1, 3)
    assert middle.std(axis=0).min() > 8, "light and shade, fields and water"
    assert np.median(middle) > 25, "not black either"


def test_geology_has_a_colour_for_each_rock(layers: list[Any]) -> None:
    geology = next(layer for layer in layers if layer.name() == "Geology")
    categories = geology.renderer().categories()
    values = geology.uniqueValues(geology.fields().indexOf("lithology"))
    assert {category.value() for category in categories} == set(values) and len(values) > 1
    assert len({category.symbol().color().name() for category in categories}) == len(values)
