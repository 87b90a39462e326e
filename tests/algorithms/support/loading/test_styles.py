"""The styles as a person sees them: rendered by QGIS and compared pixel by pixel."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, osr

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from landslide_mapper.algorithms.support.base import STYLES

SIDE = 240
TELLING_APART = 60  # of 255, in at least one of red, green and blue


def rendered(layers: Sequence[QgsMapLayer], extent: QgsRectangle, background: str = "#ffffff") -> NDArray[np.int_]:
    """Red, green and blue of the map, the first layer on top; shape (SIDE, SIDE, 3)."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(extent)
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(QColor(background))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    data = image.constBits().asarray(image.sizeInBytes())
    pixels = np.frombuffer(bytes(data), np.uint8).reshape(SIDE, SIDE, 4)
    return pixels[:, :, 2::-1].astype(int)


def plane(path: Path, side: int = 30) -> QgsRasterLayer:
    """A DEM that falls evenly to the south-east, 10 m pixels."""
    rows, columns = np.indices((side, side))
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray((1000 - 4 * rows - 4 * columns).astype(np.float32))
    dataset.FlushCache()
    del dataset
    return QgsRasterLayer(str(path), "DEM")


def polygon(style: str, wkt: str) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", style, "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    assert layer.loadNamedStyle(str(STYLES / f"{style}.qml"))[1]
    return layer


@pytest.mark.parametrize("zoom", [1, 4, 8, 16])
def test_the_hillshade_of_a_plane_is_even_however_far_one_zooms_in(qgis_app: Any, tmp_path: Path, zoom: int) -> None:
    dem = plane(tmp_path / "dem.tif")
    assert dem.loadNamedStyle(str(STYLES / "hillshade.qml"))[1]
    half = 100 / zoom
    shown = rendered([dem], QgsRectangle(500_150 - half, 4_999_850 - half, 500_150 + half, 4_999_850 + half))
    inside = shown[2:-2, 2:-2, 0]  # QGIS lacks the neighbours of the outermost pixels of a picture
    assert np.ptp(inside) <= 8, "one slope has one shade; a mesh is light and dark"


def test_detected_and_inventory_polygons_are_told_apart(qgis_app: Any) -> None:
    square = "Polygon((2 2, 2 8, 8 8, 8 2, 2 2))"
    outlines, insides = [], []
    for style in ("landslide_polygons", "inventory"):
        shown = rendered([polygon(style, square)], QgsRectangle(0, 0, 10, 10), "#9a9a92")
        edge = shown[SIDE // 2, int(0.2 * SIDE)]
        outlines.append(edge)
        insides.append(shown[SIDE // 2, SIDE // 2])
    assert np.abs(outlines[0] - outlines[1]).max() >= TELLING_APART
    assert np.abs(insides[0] - insides[1]).max() >= TELLING_APART / 2


@pytest.mark.parametrize(
    ("values", "label"),
    [
        ({"uncertainty_mean": 0.1, "probability_mean": 0.5}, "rather certain"),
        ({"uncertainty_mean": 0.6, "probability_mean": 0.99}, "check these first"),
        ({"uncertainty_mean": None, "probability_mean": 0.55}, "check these first"),
        ({"probability_mean": 0.99}, "rather certain"),
        ({"probability_mean": 0.88}, "less certain"),  # -0.88 ln 0.88 - 0.12 ln 0.12 = 0.367
        ({"probability_mean": 1.0}, "rather certain"),
    ],
)
def test_the_most_uncertain_landslides_are_to_be_checked_first(
    qgis_app: Any, values: dict[str, float | None], label: str
) -> None:
    from qgis.core import QgsRenderContext

    fields = "&".join(f"field={name}:double" for name in values)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", "Landslides", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(values.values()))
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((2 2, 2 8, 8 8, 8 2, 2 2))"))
    layer.dataProvider().addFeature(feature)
    assert layer.loadNamedStyle(str(STYLES / "check_first.qml"))[1]
    renderer, context = layer.renderer(), QgsRenderContext()
    context.expressionContext().setFeature(feature)
    renderer.startRender(context, layer.fields())
    keys = renderer.legendKeysForFeature(next(layer.getFeatures()), context)
    renderer.stopRender(context)
    shown = [item.label() for item in renderer.legendSymbolItems() if item.ruleKey() in keys]
    assert shown == [label]


@pytest.mark.parametrize("other", ["mapped_area", "inventory_status"])
def test_the_inventory_is_no_other_layers_colour(qgis_app: Any, other: str) -> None:
    square = "Polygon((2 2, 2 8, 8 8, 8 2, 2 2))"
    inventory, second = (
        rendered([polygon(style, square)], QgsRectangle(0, 0, 10, 10))[:, int(0.2 * SIDE)].min(axis=0)
        for style in ("inventory", other)
    )
    assert np.abs(inventory - second).max() >= TELLING_APART
