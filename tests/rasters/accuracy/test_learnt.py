"""Judging a map only where its model did not learn, as the map itself tells."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from landslide_mapper.core.caution import collecting_cautions
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.accuracy.learnt import INCLUDE, LEAVE_OUT, judged_labels, origin_of, threshold_of
from landslide_mapper.rasters.io.opening import open_raster
from landslide_mapper.rasters.simulation.place import Place, place_of

PLACE = Place(32654, 500_000, 4_000_000)
SIDE = 40


def raster(path: Path, values: np.ndarray, place: Place = PLACE, **items: str) -> Path:
    byte = values.dtype == np.uint8
    kind = gdal.GDT_Byte if byte else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetSpatialRef(place.spatial_reference())
    dataset.SetGeoTransform((place.west, 10, 0, place.north, 0, -10))
    dataset.GetRasterBand(1).WriteArray(values)
    for name, text in items.items():
        dataset.SetMetadataItem(f"LANDSLIDE_MAPPER_{name}", text)
    del dataset
    return path


def half(first_column: int, last_column: int, place: Place = PLACE) -> dict[str, Any]:
    """A rectangle of the frame's columns, as GeoJSON in longitude and latitude."""
    source, target = place.spatial_reference(), osr.SpatialReference()
    target.ImportFromEPSG(4326)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_degrees = osr.CoordinateTransformation(source, target)
    left, right = (place.west + 10 * column for column in (first_column, last_column))
    top, bottom = place.north, place.north - 10 * SIDE
    corners = ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
    ring = [list(to_degrees.TransformPoint(*corner)[:2]) for corner in corners]
    geometry = {"type": "MultiPolygon", "coordinates": [[ring]]}
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    return {"type": "FeatureCollection", "complete": True, "features": [feature]}


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    values = np.zeros((SIDE, SIDE), np.uint8)
    values[5:15, 5:35] = 1
    values[-1] = 255
    return raster(tmp_path / "labels.tif", values)


def map_with(folder: Path, **items: str) -> Path:
    return raster(folder / "probability.tif", np.full((SIDE, SIDE), 0.4, np.float32), **items)


def judge(labels: Path, prediction: Path, learnt: str, folder: Path) -> tuple[Path, str, list[str]]:
    with collecting_cautions() as cautions:
        origin = origin_of(open_raster(prediction, "prediction"))
        judged = judged_labels(labels, prediction, origin, learnt, folder / "judged.tif", Silent())
    return judged.labels, judged.sentence, cautions


def test_labels_where_the_model_learnt_become_unknown(tmp_path: Path, labels: Path) -> None:
    prediction = map_with(tmp_path, LEARNT_AREA=json.dumps(half(0, 16)), MODEL_NAME="valley")
    kept, sentence, cautions = judge(labels, prediction, LEAVE_OUT, tmp_path)
    values, before = (gdal.Open(str(path)).ReadAsArray() for path in (kept, labels))
    assert (values[:, :16] == 255).all()
    assert (values[:, 16:] == before[:, 16:]).all()
    known = (SIDE - 1) * SIDE
    assert f"{(SIDE - 1) * 24:,} of {known:,} labelled pixels" in sentence
    assert "valley did not learn" in sentence
    assert not cautions


def test_include_keeps_all_and_warns(tmp_path: Path, labels: Path) -> None:
    prediction = map_with(tmp_path, LEARNT_AREA=json.dumps(half(0, 16)))
    kept, sentence, cautions = judge(labels, prediction, INCLUDE, tmp_path)
    assert kept == labels
    assert sentence == ""
    assert "better than they will be elsewhere" in cautions[0]
    assert "leave_out" in cautions[0]


def test_where_everything_was_learnt_the_figures_stay_with_a_warning(tmp_path: Path, labels: Path) -> None:
    prediction = map_with(tmp_path, LEARNT_AREA=json.dumps(half(-1, SIDE + 1)))
    kept, _, cautions = judge(labels, prediction, LEAVE_OUT, tmp_path)
    assert kept == labels
    assert "has not seen" in cautions[0]


def test_ground_that_was_not_learnt_is_said_so(tmp_path: Path, labels: Path) -> None:
    prediction = map_with(tmp_path, LEARNT_AREA=json.dumps(half(100, 140)), MODEL_NAME="other valley")
    kept, sentence, cautions = judge(labels, prediction, LEAVE_OUT, tmp_path)
    assert kept == labels
    assert "Nothing of this ground was learnt by other valley" in sentence
    assert not cautions


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(st.integers(0, 17_999), min_size=2, max_size=2))
def test_in_the_valley_of_another_seed_all_is_judged(tmp_path: Path, seeds: set[int]) -> None:
    known, unseen = (place_of(seed, 10.0 * SIDE) for seed in seeds)
    reference = raster(tmp_path / "unseen.tif", np.eye(SIDE, dtype=np.uint8), unseen)
    area = json.dumps(half(0, SIDE, known))
    prediction = raster(tmp_path / "probability.tif", np.full((SIDE, SIDE), 0.4, np.float32), unseen, LEARNT_AREA=area)
    kept, sentence, cautions = judge(reference, prediction, LEAVE_OUT, tmp_path)
    assert (kept, cautions) == (reference, [])
    assert sentence.startswith("Nothing of this ground was learnt")


def test_an_area_that_is_not_all_the_model_learnt_is_said_so(tmp_path: Path, labels: Path) -> None:
    """Another training scene had no place on the Earth, or the model it was started from does not tell."""
    area = {**half(100, 140), "complete": False}
    _, sentence, _ = judge(labels, map_with(tmp_path, LEARNT_AREA=json.dumps(area)), LEAVE_OUT, tmp_path)
    assert "does not tell all" in sentence
    assert "flatter" in sentence


def test_ground_beyond_the_maps_projection_is_elsewhere(tmp_path: Path, labels: Path) -> None:
    """The far side of the globe has no place in an orthographic one; the map does tell where its model learnt."""
    prediction = map_with(tmp_path, LEARNT_AREA=json.dumps(half(100, 140)))
    dataset = gdal.Open(str(prediction), gdal.GA_Update)
    globe = osr.SpatialReference()
    globe.SetFromUserInput("+proj=ortho +lat_0=40 +lon_0=140")
    dataset.SetSpatialRef(globe)
    far_side = [[[-40, -40], [-39, -40], [-39, -39], [-40, -40]]]
    feature = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": far_side}}
    dataset.SetMetadataItem("LANDSLIDE_MAPPER_LEARNT_AREA", json.dumps({"features": [feature]}))
    assert origin_of(dataset).learnt == ()


@pytest.mark.parametrize("text", ["", "{}", "not JSON", '{"features": [{"geometry": {"type": "Nonsense"}}]}', "[1]"])
def test_a_map_that_does_not_tell_is_judged_as_it_is(tmp_path: Path, labels: Path, text: str) -> None:
    kept, sentence, _ = judge(labels, map_with(tmp_path, LEARNT_AREA=text), LEAVE_OUT, tmp_path)
    assert kept == labels
    assert "does not tell where its model learnt" in sentence


def test_labels_on_another_grid_are_refused(tmp_path: Path) -> None:
    labels = raster(tmp_path / "other.tif", np.zeros((SIDE, SIDE + 1), np.uint8))
    prediction = map_with(tmp_path, LEARNT_AREA=json.dumps(half(0, 16)))
    with pytest.raises(InputError, match="not on the grid"):
        judge(labels, prediction, LEAVE_OUT, tmp_path)


@pytest.mark.parametrize(
    ("asked", "noted", "expected"), [(-1, "0.37", 0.37), (-1, "", 0.5), (-1, "high", 0.5), (0.2, "0.37", 0.2)]
)
def test_the_threshold_is_the_one_of_the_maps_own_polygons(
    tmp_path: Path, asked: float, noted: str, expected: float
) -> None:
    prediction = map_with(tmp_path, THRESHOLD=noted)
    origin = origin_of(open_raster(prediction, "prediction"))
    assert math.isclose(threshold_of(asked, origin, prediction, Silent()), expected)
