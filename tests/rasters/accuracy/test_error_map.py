"""The error raster pixel by pixel, the counts behind it, and what happens to everything unknown."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal, osr

from landslide_mapper.core.caution import collecting_cautions
from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.metrics import ConfusionMatrix
from landslide_mapper.rasters.accuracy.error_map import BLOCK_PIXELS, Comparison, cell_side, compare
from landslide_mapper.rasters.accuracy.error_polygons import error_polygons
from landslide_mapper.rasters.io.grid import Grid

GEOTRANSFORM = (500_000.0, 10.0, 0.0, 4_000_000.0, 0.0, -10.0)
NAN = np.nan


def write(
    path: Path,
    values: NDArray,
    nodata: float | None = None,
    epsg: int | None = 32654,
    geotransform: tuple[float, ...] = GEOTRANSFORM,
) -> Path:
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform(geotransform)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return path


def compared(folder: Path, probability: NDArray, labels: NDArray, threshold: float = 0.5) -> tuple[Comparison, NDArray]:
    prediction = write(
        folder / "probability.tif", np.asarray(probability), NAN if np.asarray(probability).dtype != np.uint8 else None
    )
    reference = write(folder / "labels.tif", np.asarray(labels, np.uint8), 255)
    comparison = compare(prediction, reference, threshold, folder / "errors.tif", Silent())
    return comparison, gdal.Open(str(folder / "errors.tif")).ReadAsArray()


def test_each_class_has_its_code(tmp_path: Path) -> None:
    probability = np.array([[0.9, 0.9, 0.1, 0.1], [NAN, 0.9, 0.5, 0.4999]], np.float32)
    labels = np.array([[1, 0, 1, 0], [1, 255, 1, 1]])
    comparison, errors = compared(tmp_path, probability, labels)
    # true positive 1, false positive 2, false negative 3, true negative 0, unknown 255; 0.5 itself counts as landslide
    assert errors.tolist() == [[1, 2, 3, 0], [255, 255, 1, 3]]
    assert comparison.matrix == ConfusionMatrix(tp=2, fp=1, fn=2, tn=1)
    assert (comparison.unknown, comparison.unknown_prediction, comparison.unknown_labels) == (2, 1, 1)
    # on the central meridian of a UTM zone, whose scale is 0.9996
    assert comparison.area_m2 * 0.9996**2 == pytest.approx([100, 200, 100, 200], rel=1e-6)


def test_false_alarms_and_missed_landslides_are_never_swapped(tmp_path: Path) -> None:
    everything, _ = compared(tmp_path, np.full((2, 5), 0.9, np.float32), [[1, 0, 0, 0, 0]] * 2)
    assert (everything.matrix.fp, everything.matrix.fn) == (8, 0)
    assert (everything.matrix.recall, everything.matrix.precision) == (1, 0.2)
    nothing, _ = compared(tmp_path, np.full((2, 5), 0.1, np.float32), [[1, 0, 0, 0, 0]] * 2)
    assert (nothing.matrix.fp, nothing.matrix.fn) == (0, 2)


@pytest.mark.parametrize(("landslides", "told"), [(1, False), (4, True)])
def test_labels_with_more_landslide_than_any_mapped_area_are_pointed_out(
    tmp_path: Path, landslides: int, told: bool
) -> None:
    """Their classes may be swapped: 1 for what is no landslide."""
    labels = np.zeros((1, 5))
    labels[0, :landslides] = 1
    with collecting_cautions() as cautions:
        compared(tmp_path, np.full((1, 5), 0.9, np.float32), labels)
    assert bool(cautions) == told
    assert not told or "labels.tif: 80 % of what it knows is landslide" in cautions[0]


def test_a_threshold_written_as_float32_is_reached(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path, np.full((1, 2), 0.7, np.float32), [[1, 0]], threshold=0.7)
    assert comparison.matrix == ConfusionMatrix(tp=1, fp=1)


def test_the_raster_says_what_its_codes_mean(tmp_path: Path) -> None:
    compared(tmp_path, np.array([[0.9, 0.1]], np.float32), [[1, 0]])
    dataset = gdal.Open(str(tmp_path / "errors.tif"))
    band = dataset.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Byte
    assert band.GetNoDataValue() == 255
    assert band.GetCategoryNames() == ["true negative", "true positive", "false positive", "false negative"]
    colours = band.GetColorTable()
    assert [colours.GetColorEntry(code)[:3] for code in (1, 2, 3)] == [(0, 0, 255), (255, 0, 0), (255, 255, 0)]
    attributes = band.GetDefaultRAT()
    alpha = attributes.GetColOfUsage(gdal.GFU_Alpha)
    assert [attributes.GetValueAsInt(row, alpha) for row in range(4)] == [0, 255, 255, 255]


def test_a_large_map_gets_overviews(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("landslide_mapper.rasters.accuracy.error_map.OVERVIEWS_FROM_PIXELS", 300)
    random = np.random.default_rng(1)
    compared(tmp_path, random.random((400, 700)).astype(np.float32), random.integers(0, 2, (400, 700)))
    dataset = gdal.Open(str(tmp_path / "errors.tif"))
    band = dataset.GetRasterBand(1)
    assert [band.GetOverview(index).XSize for index in range(band.GetOverviewCount())] == [350, 175, 88, 44]


def test_a_mask_has_no_curve(tmp_path: Path) -> None:
    comparison, errors = compared(tmp_path, np.array([[1, 0, 1, 255]], np.uint8), [[1, 1, 0, 1]])
    assert errors.tolist() == [[1, 3, 2, 255]]
    assert comparison.two_valued
    assert math.isnan(comparison.auc)
    assert math.isnan(comparison.average_precision)
    assert any("mask" in note for note in comparison.notes())


def test_a_mask_that_declares_0_as_nodata_is_pointed_out(tmp_path: Path) -> None:
    prediction = write(tmp_path / "mask.tif", np.array([[1, 0, 1, 0]], np.uint8), 0)
    labels = write(tmp_path / "labels.tif", np.array([[1, 1, 0, 0]], np.uint8), 255)
    comparison = compare(prediction, labels, 0.5, tmp_path / "errors.tif", Silent())
    assert comparison.matrix == ConfusionMatrix(tp=1, fp=1)
    assert any("If 0 is declared as its nodata value" in note for note in comparison.notes())


def test_undefined_numbers_are_nan_and_said(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path, np.full((2, 2), 0.2, np.float32), np.zeros((2, 2)))
    metrics = comparison.metrics()
    assert all(
        math.isnan(metrics[name])
        for name in ("PRECISION", "RECALL", "F1", "KAPPA", "IOU", "MIOU", "AUC", "AVERAGE_PRECISION")
    )
    assert metrics["OA"] == 1
    said = " ".join(comparison.notes())
    assert "recall" in said
    assert "precision" in said
    assert "kappa" in said


@pytest.mark.parametrize("side", [1, 31, 33, 640, 641])
def test_counts_do_not_depend_on_how_the_map_is_cut(tmp_path: Path, side: int) -> None:
    random = np.random.default_rng(side)
    labels = (random.random((side, side + 3)) < 0.3).astype(np.uint8)
    labels[random.random(labels.shape) < 0.1] = 255
    labels[0, :2] = 1, 0
    probability = random.random(labels.shape).astype(np.float32)
    comparison, errors = compared(tmp_path, probability, labels, 0.4)
    detected, known = probability >= np.float32(0.4), labels != 255
    expected = np.select([~known, detected & (labels == 1), detected, labels == 1], [255, 1, 2, 3], 0)
    assert np.array_equal(errors, expected)
    counts = [int(np.count_nonzero(expected == code)) for code in (1, 2, 3, 0)]
    assert comparison.matrix == ConfusionMatrix(*counts)
    assert sum(comparison.cell_matrices[1:], comparison.cell_matrices[0]) == comparison.matrix
    assert sum(int(cell.sum()) for cell in comparison.cell_scores) == comparison.matrix.total


def test_the_number_of_cells_never_grows_with_the_map() -> None:
    for side in (100, 10_000, 100_000):
        grid = Grid("", GEOTRANSFORM, side, side)  # type: ignore[arg-type]
        assert len(list(grid.blocks(cell_side(grid)))) <= 400
    assert BLOCK_PIXELS <= 2048


def test_areas_on_a_grid_in_degrees_are_in_square_metres(tmp_path: Path) -> None:
    degrees = (10.0, 0.001, 0.0, 60.5, 0.0, -0.001)
    write(tmp_path / "p.tif", np.full((1000, 10), 0.9, np.float32), NAN, 4326, degrees)
    write(tmp_path / "l.tif", np.ones((1000, 10), np.uint8), 255, 4326, degrees)
    comparison = compare(tmp_path / "p.tif", tmp_path / "l.tif", 0.5, tmp_path / "e.tif", Silent(), from_inventory=True)
    # ellipsoidal area of 0.01 by 1 degree between 59.5 and 60.5 north on WGS 84: QGIS gives 62.16 km2 (111.41 km x
    # 0.5580 km)
    assert comparison.area_m2[1] == pytest.approx(62.16e6, rel=2e-3)


def test_polygons_have_class_and_shape(tmp_path: Path) -> None:
    probability = np.array([[0.9, 0.9, 0.1, 0.1], [0.9, 0.1, 0.1, 0.9], [0.1, 0.1, 0.9, NAN]], np.float32)
    labels = np.array([[1, 1, 0, 1], [1, 0, 0, 0], [0, 0, 0, 1]])
    compared(tmp_path, probability, labels)
    from osgeo import ogr

    found = sorted(
        (code, ogr.CreateGeometryFromWkb(wkb).GetArea())
        for code, wkb in error_polygons(tmp_path / "errors.tif", Silent())
    )
    # one patch of three found pixels, two false alarms that touch only at a corner, one missed pixel
    assert found == [(1, 300.0), (2, 100.0), (2, 100.0), (3, 100.0)]


def refused(folder: Path, prediction: Path, labels: Path) -> str:
    before = sorted(path.name for path in folder.iterdir())
    with pytest.raises(InputError) as failure:
        compare(prediction, labels, 0.5, folder / "errors.tif", Silent())
    assert sorted(path.name for path in folder.iterdir()) == before
    return str(failure.value)


def test_labels_on_another_grid_are_refused_with_the_cure(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((4, 4), np.float32), NAN)
    labels = write(
        tmp_path / "labels.tif", np.zeros((8, 8), np.uint8), 255, geotransform=(500_000, 5, 0, 4_000_000, 0, -5)
    )
    message = refused(tmp_path, prediction, labels)
    assert "labels.tif" in message
    assert "INVENTORY" in message


def test_labels_of_another_place_are_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((4, 4), np.float32), NAN)
    labels = write(
        tmp_path / "labels.tif", np.zeros((4, 4), np.uint8), 255, geotransform=(900_000, 10, 0, 4_000_000, 0, -10)
    )
    message = refused(tmp_path, prediction, labels)
    assert "do not overlap" in message
    assert "labels.tif" in message


def test_a_prediction_without_crs_is_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((4, 4), np.float32), NAN, epsg=None)
    labels = write(tmp_path / "labels.tif", np.zeros((4, 4), np.uint8), 255)
    message = refused(tmp_path, prediction, labels)
    assert "probability.tif" in message
    assert "coordinate reference system" in message


def test_a_prediction_of_nodata_only_is_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.full((4, 4), NAN, np.float32), NAN)
    labels = write(tmp_path / "labels.tif", np.zeros((4, 4), np.uint8), 255)
    message = refused(tmp_path, prediction, labels)
    assert "probability.tif holds no valid pixel" in message


def test_labels_of_unknown_only_are_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((4, 4), np.float32), NAN)
    labels = write(tmp_path / "labels.tif", np.full((4, 4), 255, np.uint8), 255)
    assert "labels.tif holds no known pixel" in refused(tmp_path, prediction, labels)


def test_prediction_and_labels_known_in_different_places_are_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.array([[0.5, NAN]], np.float32), NAN)
    labels = write(tmp_path / "labels.tif", np.array([[255, 1]], np.uint8), 255)
    assert "nowhere both known" in refused(tmp_path, prediction, labels)


def test_values_that_are_no_probability_are_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "percent.tif", np.full((2, 2), 87, np.float32), NAN)
    labels = write(tmp_path / "labels.tif", np.zeros((2, 2), np.uint8), 255)
    assert "percent.tif holds values outside 0-1" in refused(tmp_path, prediction, labels)


def test_values_that_are_no_label_are_refused(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((2, 2), np.float32), NAN)
    labels = write(tmp_path / "classes.tif", np.full((2, 2), 7, np.uint8), 255)
    assert "classes.tif holds other values, such as 7." in refused(tmp_path, prediction, labels)


def test_labels_that_hold_nothing_but_landslide_are_refused_and_leave_nothing(tmp_path: Path) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((2, 2), np.float32), NAN)
    labels = write(tmp_path / "ones.tif", np.array([[0, 1], [0, 1]], np.uint8), 0)
    assert "ones.tif holds no pixel that is not landslide" in refused(tmp_path, prediction, labels)


@pytest.mark.parametrize("nodata", [0, 254])
def test_labels_of_0_and_255_are_refused_with_their_own_cure(tmp_path: Path, nodata: int) -> None:
    prediction = write(tmp_path / "probability.tif", np.zeros((2, 2), np.float32), NAN)
    labels = write(tmp_path / "mask.tif", np.array([[0, 255], [0, 255]], np.uint8), nodata)
    assert "mask.tif holds 255 and no 1" in refused(tmp_path, prediction, labels)


def test_a_mask_of_0_and_255_is_compared_as_what_it_is(tmp_path: Path) -> None:
    prediction = write(tmp_path / "mask.tif", np.array([[0, 255], [255, 0]], np.uint8), 254)
    labels = write(tmp_path / "labels.tif", np.array([[0, 1], [0, 0]], np.uint8), 255)
    matrix = compare(prediction, labels, 0.5, tmp_path / "errors.tif", Silent()).matrix
    assert (matrix.tp, matrix.fp, matrix.fn, matrix.tn) == (1, 1, 0, 2)


def test_a_cancel_leaves_nothing(tmp_path: Path) -> None:
    class Cancelled(Silent):
        def is_cancelled(self) -> bool:
            return True

    prediction = write(tmp_path / "probability.tif", np.zeros((2, 2), np.float32), NAN)
    labels = write(tmp_path / "labels.tif", np.zeros((2, 2), np.uint8), 255)
    with pytest.raises(CancelledError):
        compare(prediction, labels, 0.5, tmp_path / "errors.tif", Cancelled())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["labels.tif", "probability.tif"]
