"""Compare a prediction with reference labels: the error raster, the counts behind every metric, and where they come from."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..contract.accuracy import ConfusionMatrix, ScoreHistogram, confusion
from ..contract.errors import InputError
from ..contract.feedback import Feedback, stop_if_cancelled
from ..contract.labels import ERROR_CLASSES, FALSE_NEGATIVE, FALSE_POSITIVE, LANDSLIDE, NOT_LANDSLIDE, TRUE_NEGATIVE, TRUE_POSITIVE, UNKNOWN
from ..contract.whole_output import appears_whole
from .band_file import close_geotiff, create_geotiff, write_failure
from .grid import Grid, Window
from .opening import layer_name, open_raster, read_valid

CELLS_A_SIDE = 20
SMALLEST_CELL_PIXELS = 32
BLOCK_PIXELS = 2048
CODE_OF = np.array([TRUE_NEGATIVE.code, FALSE_POSITIVE.code, FALSE_NEGATIVE.code, TRUE_POSITIVE.code], np.uint8)


@dataclass
class Cell:
    """One square of the map with its own counts: the unit of the spatial block bootstrap."""

    window: Window
    matrix: ConfusionMatrix = field(default_factory=ConfusionMatrix)
    scores: ScoreHistogram = field(default_factory=ScoreHistogram)


@dataclass
class Comparison:
    """What one comparison counted.

    `area_m2` holds square metres by code of the error class; `unknown_prediction` and `unknown_labels` count pixels that were
    left out because that side has no value there (a pixel may be in both), `unknown` those left out in all. `two_valued` tells
    that the prediction held nothing but 0 and 1: a mask, from which no curve can be drawn.
    """

    grid: Grid
    threshold: float
    matrix: ConfusionMatrix = field(default_factory=ConfusionMatrix)
    scores: ScoreHistogram = field(default_factory=ScoreHistogram)
    area_m2: NDArray[np.float64] = field(default_factory=lambda: np.zeros(len(ERROR_CLASSES)))
    unknown: int = 0
    unknown_prediction: int = 0
    unknown_labels: int = 0
    two_valued: bool = True
    cell_matrices: list[ConfusionMatrix] = field(default_factory=list)
    cell_scores: list[NDArray[np.int64]] = field(default_factory=list)
    cell_side: int = 0

    @property
    def auc(self) -> float:
        """Area under the ROC curve; NaN for a mask, which has one point of that curve and no area."""
        return math.nan if self.two_valued else self.scores.auc

    @property
    def average_precision(self) -> float:
        return math.nan if self.two_valued else self.scores.average_precision

    def metrics(self) -> dict[str, float]:
        """The contract's numbers by their names; NaN where 0/0."""
        matrix = self.matrix
        return {
            "TP": matrix.tp,
            "FP": matrix.fp,
            "FN": matrix.fn,
            "TN": matrix.tn,
            "PRECISION": matrix.precision,
            "RECALL": matrix.recall,
            "F1": matrix.f1,
            "KAPPA": matrix.kappa,
            "IOU": matrix.iou,
            "MIOU": matrix.miou,
            "OA": matrix.overall_accuracy,
            "AUC": self.auc,
            "AVERAGE_PRECISION": self.average_precision,
        }

    def notes(self) -> list[str]:
        """One sentence for each number that could not be had, and for the pixels left out."""
        matrix, notes = self.matrix, []
        left_out = self.grid.width * self.grid.height
        if self.unknown:
            notes.append(
                f"{self.unknown:,} of {left_out:,} pixels are unknown and were left out "
                f"({self.unknown_prediction:,} without a prediction, {self.unknown_labels:,} without a label)."
            )
        if not matrix.tp + matrix.fn:
            notes.append("The reference holds no landslide pixel where the prediction is known, so recall and what builds on it is undefined (0/0).")
        if not matrix.tp + matrix.fp:
            notes.append("Nothing was called landslide at this threshold, so precision is undefined (0/0).")
        if not matrix.tn + matrix.fp:
            notes.append("The reference holds no pixel without landslide, so the area under the ROC curve is undefined (0/0).")
        if math.isnan(matrix.kappa):
            notes.append("Prediction and reference are both of one and the same class everywhere, so kappa is undefined (0/0).")
        if self.two_valued:
            notes.append("The prediction holds only 0 and 1 (a mask): AUC and average precision need probabilities and are not given.")
        return notes


def compare(prediction: Path, labels: Path, threshold: float, target: Path, feedback: Feedback) -> Comparison:
    """Write the error raster `target` and count the agreement of `prediction` with `labels`.

    `prediction` holds probabilities 0-1 or a mask 1/0, `labels` 1 landslide and 0 not; nodata, NaN and 255 in an integer raster
    are unknown on both sides. A pixel is called landslide from `threshold` upwards. The error raster is uint8 with the codes,
    names and colours of `contract.labels.ERROR_CLASSES`, 255 = unknown = nodata. Works in blocks; the counts of about 400 cells are kept.
    Raises InputError for rasters on different grids, values that are no probability or no label, and when no pixel is known in both.
    """
    predicted, reference = open_raster(prediction, "prediction"), open_raster(labels, "label raster")
    grid = Grid.of(predicted)
    check_same_grid(grid, Grid.of(reference), prediction, labels)
    comparison = Comparison(grid, threshold, cell_side=cell_side(grid))
    row_area = row_areas_m2(grid)
    with appears_whole(target) as temporary:
        dataset = create_geotiff(temporary, grid, 1, gdal.GDT_Byte, UNKNOWN)
        describe_error_band(dataset.GetRasterBand(1))
        output = dataset.GetRasterBand(1)
        done = 0
        for cell in cells(grid, comparison.cell_side):
            for window in blocks_within(cell.window):
                stop_if_cancelled(feedback)
                probability = read_prediction(predicted, window, prediction)
                truth = read_labels(reference, window, labels)
                error = _count(comparison, cell, probability, truth, row_area[window.row : window.row + window.height])
                try:
                    output.WriteArray(error, window.column, window.row)
                except RuntimeError as failure:
                    raise write_failure(target, failure) from failure
                done += window.width * window.height
                feedback.progress(done / (grid.width * grid.height))
            _add_cell(comparison, cell)
        if not comparison.matrix.total:
            raise InputError(_nothing_known(comparison, prediction, labels))
        output = None
        close_geotiff(dataset, target)
        del dataset
    return comparison


def _count(
    comparison: Comparison,
    cell: Cell,
    probability: NDArray[np.float32],
    truth: NDArray[np.uint8],
    row_area: NDArray[np.float64],
) -> NDArray[np.uint8]:
    """Add one block to the counts and give its error classes."""
    no_prediction, no_label = np.isnan(probability), truth == UNKNOWN
    comparison.unknown_prediction += int(np.count_nonzero(no_prediction))
    comparison.unknown_labels += int(np.count_nonzero(no_label))
    unknown = no_prediction | no_label
    comparison.unknown += int(np.count_nonzero(unknown))
    comparison.two_valued = comparison.two_valued and not bool(np.any((probability > 0) & (probability < 1)))
    known = np.where(unknown, np.uint8(UNKNOWN), truth)
    # In float32, so that 0.7 written as float32 is not below the threshold 0.7.
    detected = probability >= np.float32(comparison.threshold)
    cell.matrix += confusion(detected, known)
    cell.scores.add(probability, known)
    error = CODE_OF[2 * (truth == LANDSLIDE).astype(np.uint8) + detected]
    error[unknown] = UNKNOWN
    for entry in ERROR_CLASSES:
        comparison.area_m2[entry.code] += float(np.count_nonzero(error == entry.code, axis=1) @ row_area)
    return error


def _add_cell(comparison: Comparison, cell: Cell) -> None:
    comparison.matrix += cell.matrix
    comparison.scores.positive += cell.scores.positive
    comparison.scores.negative += cell.scores.negative
    if cell.matrix.total:
        comparison.cell_matrices.append(cell.matrix)
        comparison.cell_scores.append(coarse_scores(cell.scores))


def coarse_edges() -> NDArray[np.int64]:
    """First fine bin of each coarse one; spaced evenly in log odds, because most pixels of a good map lie near 0 and 1."""
    odds = np.linspace(-11.1, 11.1, 257)
    edges = np.round(len(ScoreHistogram().positive) / (1 + np.exp(-odds))).astype(np.int64)
    return np.unique(np.concatenate([[0], edges[:-1]]))


COARSE_EDGES = coarse_edges()


def coarse_scores(scores: ScoreHistogram) -> NDArray[np.int64]:
    """Positive and negative counts of a histogram in about 250 bins, shape (2, bins): small enough to keep one for every cell."""
    return np.stack([np.add.reduceat(scores.positive, COARSE_EDGES), np.add.reduceat(scores.negative, COARSE_EDGES)])


def cell_side(grid: Grid) -> int:
    """Side of a bootstrap cell in pixels: a twentieth of the map's longer side, at least 32."""
    return max(SMALLEST_CELL_PIXELS, math.ceil(max(grid.width, grid.height) / CELLS_A_SIDE))


def cells(grid: Grid, side: int) -> Iterator[Cell]:
    for window in grid.blocks(side):
        yield Cell(window)


def blocks_within(window: Window) -> Iterator[Window]:
    """The parts of a cell that are read at once."""
    for row in range(window.row, window.row + window.height, BLOCK_PIXELS):
        for column in range(window.column, window.column + window.width, BLOCK_PIXELS):
            yield Window(
                column,
                row,
                min(BLOCK_PIXELS, window.column + window.width - column),
                min(BLOCK_PIXELS, window.row + window.height - row),
            )


def row_areas_m2(grid: Grid) -> NDArray[np.float64]:
    """Square metres of one pixel for each row (it shrinks towards the poles on a geographic grid)."""
    samples = np.linspace(0, grid.height, 2 if not grid.is_geographic() else 257)
    return np.interp(np.arange(grid.height) + 0.5, samples, [math.prod(grid.pixel_spacing_m(row)) for row in samples])


def read_prediction(dataset: gdal.Dataset, window: Window, path: Path) -> NDArray[np.float32]:
    """A block of probabilities 0-1, NaN where unknown; raises InputError for other values."""
    values = _without_255(read_valid(dataset.GetRasterBand(1), window), dataset)
    if np.nanmax(values, initial=0) > 1 or np.nanmin(values, initial=0) < 0:
        raise InputError(
            f"The prediction {layer_name(path)} holds values outside 0-1, so it is neither a probability nor a mask. "
            "Choose the probability or the mask of 'Detect landslides', or rescale it with the raster calculator."
        )
    return values


def read_labels(dataset: gdal.Dataset, window: Window, path: Path) -> NDArray[np.uint8]:
    """A block of labels 1, 0 and 255 (unknown); raises InputError for other values."""
    values = _without_255(read_valid(dataset.GetRasterBand(1), window), dataset)
    labels = np.full(values.shape, UNKNOWN, np.uint8)
    labels[values == LANDSLIDE] = LANDSLIDE
    labels[values == NOT_LANDSLIDE] = NOT_LANDSLIDE
    if np.any((labels == UNKNOWN) & ~np.isnan(values)):
        raise InputError(
            f"The label raster {layer_name(path)} holds values other than 1 (landslide), 0 (not) and 255 (unknown). Make it with 'Landslide labels'."
        )
    return labels


def _without_255(values: NDArray[np.float32], dataset: gdal.Dataset) -> NDArray[np.float32]:
    # A mask made elsewhere may hold the code 255 without declaring it as nodata.
    if dataset.GetRasterBand(1).DataType not in (gdal.GDT_Float32, gdal.GDT_Float64):
        values[values == UNKNOWN] = np.nan
    return values


def check_same_grid(prediction: Grid, labels: Grid, prediction_path: Path, labels_path: Path) -> None:
    """Raise InputError when the labels lie elsewhere or on another grid than the prediction."""
    if prediction.is_same(labels):
        return
    same_crs = prediction.spatial_reference().IsSame(labels.spatial_reference())
    if same_crs and not _overlap(prediction.bounds(), labels.bounds()):
        raise InputError(
            f"The label raster {layer_name(labels_path)} and the prediction {layer_name(prediction_path)} do not overlap. "
            "Choose labels of the area that was mapped."
        )
    raise InputError(
        f"The label raster {layer_name(labels_path)} is not on the grid of the prediction {layer_name(prediction_path)} "
        f"({_grid_in_words(labels)} against {_grid_in_words(prediction)}). "
        "Make the labels with 'Landslide labels' on the stack that was mapped, or give the inventory's polygons as INVENTORY instead."
    )


def _overlap(first: Sequence[float], second: Sequence[float]) -> bool:
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


def _grid_in_words(grid: Grid) -> str:
    return f"{grid.width} x {grid.height} pixels of {abs(grid.geotransform[1]):.6g}, {grid.spatial_reference().GetName()}"


def _nothing_known(comparison: Comparison, prediction: Path, labels: Path) -> str:
    pixels = comparison.grid.width * comparison.grid.height
    if comparison.unknown_prediction == pixels:
        return f"The prediction {layer_name(prediction)} holds no valid pixel at all. Check its nodata value, or run the detection again."
    if comparison.unknown_labels == pixels:
        return f"The label raster {layer_name(labels)} holds no known pixel at all. Check the inventory and the mapped area."
    return (
        f"The prediction {layer_name(prediction)} and the labels {layer_name(labels)} are nowhere both known, so there is nothing to compare. "
        "Choose labels (or a mapped area) that overlap the prediction."
    )


def describe_error_band(band: gdal.Band) -> None:
    """Names and colours of the error classes: palette and category names, and an attribute table, which keeps the transparency."""
    colours, attributes = gdal.ColorTable(), gdal.RasterAttributeTable()
    columns = [("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Class", gdal.GFT_String, gdal.GFU_Name)]
    columns += [
        (name, gdal.GFT_Integer, use)
        for name, use in zip(("Red", "Green", "Blue", "Alpha"), (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue, gdal.GFU_Alpha))
    ]
    for column in columns:
        attributes.CreateColumn(*column)
    attributes.SetRowCount(len(ERROR_CLASSES))
    for row, entry in enumerate(ERROR_CLASSES):
        colours.SetColorEntry(entry.code, entry.colour)
        attributes.SetValueAsInt(row, 0, entry.code)
        attributes.SetValueAsString(row, 1, entry.name)
        for column, value in enumerate(entry.colour, start=2):
            attributes.SetValueAsInt(row, column, value)
    band.SetDescription("error class")
    band.SetColorTable(colours)
    band.SetCategoryNames([entry.name for entry in ERROR_CLASSES])
    band.SetDefaultRAT(attributes)
