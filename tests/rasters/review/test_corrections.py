"""What a review makes known, pixel by pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.labels import UNKNOWN
from landslide_mapper.rasters.review.corrections import Corrected, Review, apply_corrections
from landslide_mapper.rasters.review.kept_aside import divide, with_margin

SIDE = 20


def raster(path: Path, values: NDArray[np.float32], left: float = 0) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((left, 1, 0, SIDE, 0, -1))
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset.GetRasterBand(1).WriteArray(values)
    return path


def box(column: int, row: int, width: int, height: int) -> bytes:
    """A rectangle of pixels."""
    x0, y0, x1, y1 = column, SIDE - row - height, column + width, SIDE - row
    polygon = ogr.CreateGeometryFromWkt(f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))")
    return bytes(polygon.ExportToWkb())


@pytest.fixture
def stack(tmp_path: Path) -> Path:
    values = np.ones((SIDE, SIDE), np.float32)
    values[0, 0] = np.nan
    return raster(tmp_path / "stack.tif", values)


def corrected(stack: Path, review: Review, labels: Path | None = None) -> tuple[NDArray[np.uint8], Corrected]:
    target = stack.with_name("labels.tif")
    counts = apply_corrections(review, stack, labels, target, Silent())
    return gdal.Open(str(target)).ReadAsArray(), counts


def test_inside_the_review_verdicts_are_the_truth_and_elsewhere_nothing_is_known(stack: Path) -> None:
    review = Review(
        [box(0, 0, 10, 10)],
        {
            "accepted": [box(1, 1, 3, 3)],
            "rejected": [box(5, 1, 3, 3)],
            "added": [box(1, 5, 2, 2)],
            "": [box(5, 5, 2, 2)],
        },
    )
    labels, counts = corrected(stack, review)
    truth = np.full((SIDE, SIDE), 255, np.uint8)
    truth[:10, :10] = 0
    truth[1:4, 1:4] = truth[5:7, 1:3] = 1
    truth[5:7, 5:7] = 255  # nobody decided
    truth[0, 0] = 255  # the stack has no data
    np.testing.assert_array_equal(labels, truth)
    assert counts == Corrected(added=4, removed=9, reviewed=100 - 4 - 1, undecided=5)


def test_labels_stay_outside_the_review_and_change_inside(stack: Path, tmp_path: Path) -> None:
    before = np.zeros((SIDE, SIDE), np.float32)
    before[2:4, :] = 1
    labels_before = raster(tmp_path / "before.tif", before)
    labels, counts = corrected(stack, Review([box(0, 0, 10, 10)], {"edited": [box(0, 2, 5, 1)]}), labels_before)
    truth = before.astype(np.uint8)
    truth[:10, :10] = 0
    truth[2, :5] = 1
    truth[0, 0] = 255
    np.testing.assert_array_equal(labels, truth)
    assert (counts.added, counts.removed) == (0, 15)


def test_what_was_accepted_wins_where_polygons_overlap(stack: Path) -> None:
    review = Review([box(0, 0, 20, 20)], {"rejected": [box(0, 0, 9, 9)], "accepted": [box(3, 3, 2, 2)]})
    labels, _ = corrected(stack, review)
    assert np.count_nonzero(labels == 1) == 4


def test_a_verdict_outside_the_review_says_nothing(stack: Path) -> None:
    labels, counts = corrected(stack, Review([box(0, 0, 5, 5)], {"accepted": [box(10, 10, 3, 3)]}))
    assert np.all(labels[10:13, 10:13] == 255) and counts.added == 0


def test_a_review_elsewhere_and_labels_of_another_grid_are_refused(stack: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"reviewed area covers no pixel of the stack stack\.tif"):
        corrected(stack, Review([box(500, 0, 5, 5)], {"accepted": [box(1, 1, 2, 2)]}))
    shifted = raster(tmp_path / "shifted.tif", np.zeros((SIDE, SIDE), np.float32), left=3)
    with pytest.raises(InputError, match="not on the grid"):
        corrected(stack, Review([box(0, 0, 5, 5)], {"accepted": [box(1, 1, 2, 2)]}), shifted)


@pytest.mark.parametrize(
    ("not_landslide", "landslide", "sentence"), [(0, 255, "255 and no 1"), (np.nan, 1, "no pixel")]
)
def test_labels_that_tell_nothing_are_refused(
    stack: Path, tmp_path: Path, not_landslide: float, landslide: float, sentence: str
) -> None:
    """0 and 255, where 255 means unknown; 1 on nothing."""
    values = np.full((SIDE, SIDE), not_landslide, np.float32)
    values[12:15, 12:15] = landslide
    labels = raster(tmp_path / "before.tif", values)
    if landslide == UNKNOWN:
        gdal.Translate(str(tmp_path / "bytes.tif"), str(labels), outputType=gdal.GDT_Byte, noData="none")
        labels = tmp_path / "bytes.tif"
    with pytest.raises(InputError, match=sentence):
        corrected(stack, Review([box(0, 0, 4, 4)]), labels)
    assert not stack.with_name("labels.tif").exists()


def test_hidden_ground_is_unknown_whatever_else_is_said_of_it(stack: Path, tmp_path: Path) -> None:
    known = np.ones((SIDE, SIDE), np.float32)
    known[-1] = 0
    before = raster(tmp_path / "before.tif", known)
    review = Review([box(0, 0, 10, 10)], {"accepted": [box(2, 2, 6, 6)]}, hidden=[box(5, 5, 10, 10)])
    labels, counts = corrected(stack, review, before)
    truth = known.astype(np.uint8)
    truth[:10, :10] = 0
    truth[2:8, 2:8] = 1
    truth[5:15, 5:15] = truth[0, 0] = 255
    np.testing.assert_array_equal(labels, truth)
    assert counts.reviewed == 100 - 25 - 1


@pytest.mark.parametrize(("count", "every", "judging"), [(20, 4, 5), (3, 4, 1), (2, 2, 1), (5, 0, 0)])
def test_of_each_n_tiles_one_judges(count: int, every: int, judging: int) -> None:
    tiles = [box(number, 0, 1, 1) for number in range(count)]
    teach, judge = divide(tiles, every)
    assert len(judge) == judging
    assert sorted([*teach, *judge]) == sorted(tiles)


def test_one_tile_cannot_teach_and_judge() -> None:
    with pytest.raises(InputError, match="KEPT_ASIDE"):
        divide([box(0, 0, 1, 1)], 4)


def test_a_margin_of_an_eighth_lies_around_each_tile() -> None:
    grown = ogr.CreateGeometryFromWkb(with_margin([box(4, 4, 8, 8)])[0])
    assert grown.GetEnvelope() == pytest.approx((3, 13, SIDE - 13, SIDE - 3))
