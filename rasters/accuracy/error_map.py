"""Compare a prediction with reference labels: the error raster, the counts behind every metric, and where they come
from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.atomic_output import atomic_output
from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import (
    ERROR_CLASSES,
    FALSE_NEGATIVE,
    FALSE_POSITIVE,
    LANDSLIDE,
    TRUE_NEGATIVE,
    TRUE_POSITIVE,
    UNKNOWN,
)
from ...core.metrics import ConfusionMatrix, ScoreHistogram, confusion
from ...core.pixels.window import Window
from ..io.band_file import close_geotiff, create_geotiff, write_failure
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.label_raster import ZERO_AS_NODATA, LabelRaster, open_labels
from ..io.opening import discard, layer_name
from ..io.prediction import Prediction, open_prediction
from .inputs import check_same_grid

CELLS_A_SIDE = 20
MIN_CELL_PIXELS = 32
BLOCK_PIXELS = 2048
AREA_SAMPLES = 257  # rows whose pixels are measured; between them their size changes evenly
OVERVIEWS_FROM_PIXELS = 4096
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

    `area_m2` holds square metres by code of the error class; `unknown_prediction` and `unknown_labels` count pixels
    that were left out because that side has no value there (a pixel may be in both), `unknown` those left out in all.
    `two_valued` tells that the prediction held nothing but 0 and 1: a mask, from which no curve can be drawn.
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
                f"{self.unknown:,} of {left_out:,} pixels are unknown and were left out ({self.unknown_prediction:,} "
                f"without a prediction, {self.unknown_labels:,} without a label)."
            )
        if not matrix.tp + matrix.fn:
            notes.append(
                "The reference holds no landslide pixel where the prediction is known, so recall and what depends "
                "on it are undefined (0/0)."
            )
        if not matrix.tp + matrix.fp:
            notes.append("Nothing was classified as landslide at this threshold, so precision is undefined (0/0).")
        if not matrix.tn + matrix.fp:
            notes.append(
                "The reference has no pixel without landslide, so the area under the ROC curve is undefined (0/0). "
                f"{ZERO_AS_NODATA}"
            )
        if math.isnan(matrix.kappa):
            notes.append("Prediction and reference hold the same single class everywhere, so kappa is undefined (0/0).")
        if self.two_valued and not matrix.fn + matrix.tn:
            notes.append(f"The mask classifies every known pixel as landslide. {ZERO_AS_NODATA}")
        if self.two_valued:
            notes.append(
                "The prediction holds only 0 and 1 (a mask): AUC and average precision need probabilities, so they "
                "are not given."
            )
        return notes


def compare(
    prediction: Path,
    labels: Path,
    threshold: float,
    target: Path,
    feedback: Feedback,
    from_inventory: bool = False,
) -> Comparison:
    """Write the error raster `target` and count the agreement of `prediction` with `labels`.

    `prediction` holds probabilities 0-1 or a mask 1/0, `labels` 1 landslide and 0 not; nodata, NaN and 255 in an
    integer raster are unknown on both sides. A pixel is called landslide from `threshold` upwards. The error raster is
    uint8 with the codes, names and colours of `contract.labels.ERROR_CLASSES`, 255 = unknown = nodata, with overviews
    above 4,096 pixels a side. Works in blocks; the counts of about 400 cells are kept. Raises InputError for rasters on
    different grids, values that are neither a probability nor a label, labels that lack a class because of their coding
    (unless they were burnt `from_inventory`), and when no pixel is known in both.
    """
    predicted, reference = open_prediction(prediction, feedback), open_labels(labels)
    grid = predicted.grid
    check_same_grid(grid, reference.grid, prediction, labels)
    comparison = Comparison(grid, threshold, cell_side=cell_side(grid))
    with atomic_output(target) as temporary, bounded_cache():
        dataset = create_geotiff(temporary, grid, 1, gdal.GDT_Byte, UNKNOWN)
        try:
            describe_error_band(dataset.GetRasterBand(1))
            done = 0
            for window, error in _compared_blocks(comparison, predicted, reference):
                stop_if_cancelled(feedback)
                try:
                    dataset.GetRasterBand(1).WriteArray(error, window.column, window.row)
                except RuntimeError as failure:
                    raise write_failure(target, failure) from failure
                done += window.width * window.height
                feedback.progress(done / (grid.width * grid.height))
            if not from_inventory:
                reference.check_coding()
            if not comparison.matrix.total:
                raise InputError(_nothing_known(comparison, prediction, labels))
            if not from_inventory:
                reference.check_classes()
                reference.caution_share(feedback)
            if max(grid.width, grid.height) > OVERVIEWS_FROM_PIXELS:
                factors = [
                    2**step
                    for step in range(1, 20)
                    if max(grid.width, grid.height) >> step >= OVERVIEWS_FROM_PIXELS // 8
                ]
                dataset.BuildOverviews("NEAREST", factors)
            close_geotiff(dataset, target)
        finally:
            # Closed before the temporary file goes, or GDAL would write its sidecar afterwards.
            discard(dataset)
    return comparison


def _compared_blocks(
    comparison: Comparison, predicted: Prediction, reference: LabelRaster
) -> Iterator[tuple[Window, NDArray[np.uint8]]]:
    """Error classes block by block, cell by cell, counted on the way."""
    row_area = row_areas_m2(comparison.grid)
    for cell in cells(comparison.grid, comparison.cell_side):
        for window in blocks_within(cell.window):
            probability, truth = predicted.read(window), reference.read(window)
            yield (
                window,
                _count(comparison, cell, probability, truth, row_area[window.row : window.row + window.height]),
            )
        _add_cell(comparison, cell)


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
    error: NDArray[np.uint8] = CODE_OF[2 * (truth == LANDSLIDE).astype(np.uint8) + detected]
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
    """First fine bin of each coarse one; spaced evenly in log odds, because most pixels of a good map lie near 0 and
    1.
    """
    odds = np.linspace(-11.1, 11.1, 257)
    edges = np.round(len(ScoreHistogram().positive) / (1 + np.exp(-odds))).astype(np.int64)
    unique: NDArray[np.int64] = np.unique(np.concatenate([[0], edges[:-1]]))
    return unique


COARSE_EDGES = coarse_edges()


def coarse_scores(scores: ScoreHistogram) -> NDArray[np.int64]:
    """Positive and negative counts of a histogram in about 250 bins, shape (2, bins): small enough to keep one for
    every cell.
    """
    return np.stack([np.add.reduceat(scores.positive, COARSE_EDGES), np.add.reduceat(scores.negative, COARSE_EDGES)])


def cell_side(grid: Grid) -> int:
    """Side of a bootstrap cell in pixels: a twentieth of the map's longer side, at least 32."""
    return max(MIN_CELL_PIXELS, math.ceil(max(grid.width, grid.height) / CELLS_A_SIDE))


def cells(grid: Grid, side: int) -> Iterator[Cell]:
    for window in grid.blocks(side):
        yield Cell(window)


def blocks_within(window: Window) -> Iterator[Window]:
    """The parts of a cell that are read at once."""
    for row in range(window.row, window.row + window.height, BLOCK_PIXELS):
        for column in range(window.column, window.column + window.width, BLOCK_PIXELS):
            block = Window(row=row, column=column, height=BLOCK_PIXELS, width=BLOCK_PIXELS)
            yield block.cut(window.bottom, window.right)


def row_areas_m2(grid: Grid) -> NDArray[np.float64]:
    """Square metres of one pixel on the ground for each row, on the middle column."""
    samples = np.linspace(0, grid.height, AREA_SAMPLES)
    return np.interp(np.arange(grid.height) + 0.5, samples, grid.steps_on_ground(samples).area_m2)


def _nothing_known(comparison: Comparison, prediction: Path, labels: Path) -> str:
    pixels = comparison.grid.width * comparison.grid.height
    if comparison.unknown_prediction == pixels:
        return (
            f"The prediction {layer_name(prediction)} holds no valid pixel at all. Check its nodata value, or run "
            "the detection again."
        )
    if comparison.unknown_labels == pixels:
        return (
            f"The label raster {layer_name(labels)} holds no known pixel at all. Check the inventory and the mapped "
            "area."
        )
    return (
        f"The prediction {layer_name(prediction)} and the labels {layer_name(labels)} are nowhere both known, so "
        "there is nothing to compare. Choose labels (or a mapped area) that overlap the prediction."
    )


RED_GREEN_BLUE_ALPHA = (
    ("Red", gdal.GFU_Red),
    ("Green", gdal.GFU_Green),
    ("Blue", gdal.GFU_Blue),
    ("Alpha", gdal.GFU_Alpha),
)


def describe_error_band(band: gdal.Band) -> None:
    """Names and colours of the error classes: palette and category names, and an attribute table, which keeps the
    transparency.
    """
    colours, attributes = gdal.ColorTable(), gdal.RasterAttributeTable()
    columns = [("Value", gdal.GFT_Integer, gdal.GFU_MinMax), ("Class", gdal.GFT_String, gdal.GFU_Name)]
    columns += [(name, gdal.GFT_Integer, use) for name, use in RED_GREEN_BLUE_ALPHA]
    for entries in columns:
        attributes.CreateColumn(*entries)
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
