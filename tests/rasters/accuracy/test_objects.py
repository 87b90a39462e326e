"""Landslides counted as objects, against cases drawn by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.accuracy.objects import HALF, TENTH, Landslides, object_accuracy, size_classes

TN, TP, FP, FN, NO = 0, 1, 2, 3, 255


def error_raster(folder: Path, codes: NDArray, size: float = 10) -> Path:
    path = folder / "errors.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), codes.shape[1], codes.shape[0], 1, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, size, 0, 4_000_000, 0, -size))
    dataset.GetRasterBand(1).SetNoDataValue(255)
    dataset.GetRasterBand(1).WriteArray(codes.astype(np.uint8))
    dataset.FlushCache()
    return path


def rectangle(left: float, top: float, right: float, bottom: float) -> bytes:
    """WKB of pixels left-right, top-bottom (outer corners) of the 10 m grid."""
    x0, y0 = 500_000, 4_000_000
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    text = ", ".join(f"{x0 + 10 * column} {y0 - 10 * row}" for column, row in corners)
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb())


def test_found_missed_and_false_alarms(tmp_path: Path) -> None:
    codes = np.array(
        [
            [TP, TP, TN, FN, FN, FN, TN, FP],
            [TN, TN, TN, FN, FN, FN, TN, TN],
            [FN, TN, TN, FN, FN, FN, TN, FP],
            [TN, FP, TN, FN, TP, FN, TN, FP],
        ]
    )
    result = object_accuracy(error_raster(tmp_path, codes), None, tmp_path, Silent())
    # one found whole, one of 12 pixels with 1 (8 %), one single pixel missed
    assert sorted(result.landslides.pixels.tolist()) == [1, 2, 12]
    assert (result.landslides.found(HALF), result.landslides.found(TENTH)) == (1, 1)
    # detections: the found one, the single pixel in the middle one, three false alarms (two pixels on top of each other
    # are one)
    assert (result.detections, result.false_alarms) == (5, 3)
    on_map_m2 = result.landslides.area_m2 * 0.9996**2  # the scale of UTM's central meridian
    assert sorted(on_map_m2.tolist()) == pytest.approx([100, 200, 1200], rel=1e-6)


def test_exactly_half_and_exactly_a_tenth_count_as_found(tmp_path: Path) -> None:
    codes = np.full((3, 10), FN)
    codes[1] = TN
    codes[0, :5] = TP
    codes[2, 0] = TP
    landslides = object_accuracy(error_raster(tmp_path, codes), None, tmp_path, Silent()).landslides
    assert landslides.count == 2
    assert (landslides.found(HALF), landslides.found(TENTH)) == (1, 2)


def test_pixels_touching_at_a_corner_are_one_landslide(tmp_path: Path) -> None:
    codes = np.where(np.eye(6, dtype=bool), TP, TN)
    assert object_accuracy(error_raster(tmp_path, codes), None, tmp_path, Silent()).landslides.count == 1


def test_a_landslide_across_blocks_is_one(tmp_path: Path) -> None:
    codes = np.zeros((4, 2100))
    codes[1, 2000:2090] = TP
    landslides = object_accuracy(error_raster(tmp_path, codes), None, tmp_path, Silent()).landslides
    assert landslides.pixels.tolist() == [90]


def test_touching_polygons_of_an_inventory_stay_two_landslides(tmp_path: Path) -> None:
    codes = np.array([[TP, TP, FN, FN, NO, TN]])
    inventory = [rectangle(0, 0, 2, 1), rectangle(2, 0, 5, 1), rectangle(5.6, 0.1, 5.9, 0.2)]
    result = object_accuracy(error_raster(tmp_path, codes), inventory, tmp_path, Silent())
    # the unknown pixel of the second one is counted nowhere; the third one covers no pixel's centre
    assert result.landslides.pixels.tolist() == [2, 2]
    assert result.landslides.detected.tolist() == [2, 0]
    assert result.without_pixel == 1


@pytest.mark.parametrize("turned", [False, True])
def test_overlapping_landslides_each_count_in_full_whatever_their_order(tmp_path: Path, turned: bool) -> None:
    codes = np.array([[FN, FN, TP, TP, FN, TN], [TN, TN, TN, TN, TN, TN]])
    inventory = [rectangle(0, 0, 4, 1), rectangle(2, 0, 5, 1), rectangle(2, 0, 4, 1)]
    landslides = object_accuracy(
        error_raster(tmp_path, codes), inventory[::-1] if turned else inventory, tmp_path, Silent()
    ).landslides
    assert sorted(zip(landslides.pixels.tolist(), landslides.detected.tolist())) == [(2, 2), (3, 2), (4, 2)]
    assert sorted(landslides.area_m2) == pytest.approx([200, 300, 400], rel=2e-3)
    assert (landslides.found(HALF), landslides.found(0.6), landslides.found(1)) == (3, 2, 1)


def test_a_landslide_drawn_twice_and_one_in_parts(tmp_path: Path) -> None:
    codes = np.array([[FN, FN, TP, TN, TP, TN]])
    parts = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in (rectangle(2, 0, 3, 1), rectangle(4, 0, 5, 1)):
        parts.AddGeometry(ogr.CreateGeometryFromWkb(part))
    inventory = [rectangle(0, 0, 2, 1), rectangle(0, 0, 2, 1), bytes(parts.ExportToWkb())]
    landslides = object_accuracy(error_raster(tmp_path, codes), inventory, tmp_path, Silent()).landslides
    assert landslides.pixels.tolist() == [2, 2, 2] and landslides.detected.tolist() == [0, 0, 2]


def test_overlaps_across_blocks(tmp_path: Path) -> None:
    codes = np.full((3, 2100), TN)
    codes[1, 2000:2090] = FN
    inventory = [rectangle(2000, 1, 2080, 2), rectangle(2040, 1, 2090, 2)]
    landslides = object_accuracy(error_raster(tmp_path, codes), inventory, tmp_path, Silent()).landslides
    assert landslides.pixels.tolist() == [80, 50]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 14), st.integers(0, 9), st.integers(1, 8), st.integers(1, 8)), min_size=1, max_size=6
    ),
    st.integers(0, 2**32 - 1),
)
def test_any_rectangles_count_as_drawn(tmp_path: Path, rectangles: list[tuple[int, int, int, int]], seed: int) -> None:
    """Against slices of an array."""
    drawn = [(left, top, min(16, left + width), min(12, top + height)) for left, top, width, height in rectangles]
    detected, truth = np.random.default_rng(seed).random((12, 16)) < 0.4, np.zeros((12, 16), bool)
    for left, top, right, bottom in drawn:
        truth[top:bottom, left:right] = True
    codes = np.select([truth & detected, detected, truth], [TP, FP, FN], TN)
    landslides = object_accuracy(
        error_raster(tmp_path, codes), [rectangle(*one) for one in drawn], tmp_path, Silent()
    ).landslides
    assert landslides.pixels.tolist() == [(right - left) * (bottom - top) for left, top, right, bottom in drawn]
    assert landslides.detected.tolist() == [
        np.count_nonzero(detected[top:bottom, left:right]) for left, top, right, bottom in drawn
    ]


def test_no_landslide_at_all(tmp_path: Path) -> None:
    result = object_accuracy(error_raster(tmp_path, np.array([[TN, FP]])), None, tmp_path, Silent())
    assert (result.landslides.count, result.detections, result.false_alarms) == (0, 1, 1)


def test_patches_agree_with_scipys_labelling(tmp_path: Path) -> None:
    ndimage = pytest.importorskip("scipy.ndimage")
    random = np.random.default_rng(4)
    truth, detected = random.random((120, 90)) < 0.3, random.random((120, 90)) < 0.3
    codes = np.select([truth & detected, detected, truth], [TP, FP, FN], TN)
    result = object_accuracy(error_raster(tmp_path, codes), None, tmp_path, Silent())
    numbers, count = ndimage.label(truth, np.ones((3, 3)))
    covered = ndimage.mean(detected, numbers, np.arange(1, count + 1))
    assert result.landslides.count == count
    assert result.landslides.found(HALF) == np.count_nonzero(covered >= 0.5)
    found, detections = ndimage.label(detected, np.ones((3, 3)))
    assert result.detections == detections
    assert result.false_alarms == np.count_nonzero(ndimage.maximum(truth, found, np.arange(1, detections + 1)) == 0)


def test_size_classes_share_out_every_landslide_once() -> None:
    area = np.array([50.0, 1000.0, 2999.0, 9e5, 3e3])
    classes = size_classes(Landslides(np.ones(5, np.int64), np.array([0, 1, 0, 1, 1]), area))
    assert [(entry.low_m2, entry.landslides.count) for entry in classes] == [(0, 1), (1e3, 2), (3e3, 1), (3e5, 1)]
    assert [entry.landslides.pixel_recall for entry in classes] == [0, 0.5, 1, 1]
