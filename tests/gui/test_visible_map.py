"""A detection on what the map shows: the right stack, the visible part as AREA, and too much is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator

import pytest
from osgeo import gdal, osr

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

SIDE, PIXEL, WEST, NORTH = 100, 10.0, 500000.0, 4700000.0


@pytest.fixture
def project(provider: Any) -> Iterator[Any]:
    from qgis.core import QgsProject

    yield QgsProject.instance()
    QgsProject.instance().clear()


def stack(project: Any, path: Path, names: list[str]) -> Any:
    from qgis.core import QgsRasterLayer

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(names), gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((WEST, PIXEL, 0, NORTH, 0, -PIXEL))
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    layer = QgsRasterLayer(str(path), path.stem)
    project.addMapLayer(layer)
    return layer


def view(west: float, south: float, east: float, north: float) -> Any:
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle

    return QgsReferencedRectangle(QgsRectangle(west, south, east, north), QgsCoordinateReferenceSystem("EPSG:32654"))


def test_the_stack_with_the_bands_of_the_model_and_the_visible_part(project: Any, tmp_path: Path) -> None:
    from qgis.core import QgsProcessingUtils

    from landslide_mapper.core.model_card import read_card
    from landslide_mapper.core.model_zoo import find_model
    from landslide_mapper.gui.visible_map import detection_in_view

    model = find_model("atsuma_multi_input_unet")
    fitting = stack(project, tmp_path / "fitting.tif", [band.name for band in read_card(model).bands])
    stack(project, tmp_path / "other.tif", ["VV", "slope"])
    given = detection_in_view(model, view(WEST + 100, NORTH - 500, WEST + 400, NORTH - 200))
    assert given["STACK"] == fitting.source()
    area = json.loads(Path(given["AREA"]).read_text(encoding="utf-8"))["features"][0]["geometry"]
    longitudes = [x for x, _ in area["coordinates"][0]]
    # zone 54's central meridian is 141 E; 100 m east of it, at 42.45 N, are 100 / (cos 42.45 * 111320 * 0.9996) degrees
    assert min(longitudes) == pytest.approx(141 + 100 / 82180, abs=2e-5)
    assert Path(QgsProcessingUtils.tempFolder()) in Path(given["AREA"]).parents


def test_what_cannot_be_is_refused_with_the_cure(project: Any, tmp_path: Path) -> None:
    from landslide_mapper.core.errors import InputError
    from landslide_mapper.core.model_zoo import find_model
    from landslide_mapper.gui.visible_map import detection_in_view

    model, everything = find_model("atsuma_multi_input_unet"), view(WEST, NORTH - 1000, WEST + 1000, NORTH)
    with pytest.raises(InputError, match="No stack"):
        detection_in_view(model, everything)
    stack(project, tmp_path / "stack.tif", ["VV", "slope"])
    assert detection_in_view(model, everything, SIDE * SIDE)
    with pytest.raises(InputError, match="Zoom in"):
        detection_in_view(model, everything, SIDE * SIDE - 1)
    with pytest.raises(InputError, match="no part of the stack"):
        detection_in_view(model, view(WEST + 5000, NORTH, WEST + 6000, NORTH + 1000))


def test_a_preview_that_is_refused_leaves_the_one_that_runs(
    project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.core.errors import InputError
    from landslide_mapper.core.model_zoo import find_model
    from landslide_mapper.gui import visible_map

    monkeypatch.setattr(visible_map, "engine_steps", lambda: [])
    monkeypatch.setattr(visible_map.Tour, "start_next", lambda _: None)
    model, everything = find_model("atsuma_multi_input_unet"), view(WEST, NORTH - 1000, WEST + 1000, NORTH)
    stack(project, tmp_path / "stack.tif", ["VV", "slope"])
    preview = visible_map.Preview()
    preview.start(model, everything)
    first = preview.run
    assert first is not None
    with pytest.raises(InputError, match="no part of the stack"):
        preview.start(model, view(WEST + 5000, NORTH, WEST + 6000, NORTH + 1000))
    assert preview.run is first and not first.cancelled
    preview.start(model, everything)
    assert first.cancelled and preview.run is not first
