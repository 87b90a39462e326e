"""Accuracy by slope and aspect: where on the terrain a prediction can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_NEGATIVE, TRUE_POSITIVE
from ...core.metrics import ConfusionMatrix
from ..io.cache import bounded_cache
from ..io.grid import Grid, read_window
from ..io.opening import layer_name, open_raster
from ..io.terrain_bands import ASPECT, SLOPE, TerrainBands, terrain_bands_of

SLOPE_EDGES = (0, 10, 20, 30, 40, 50, 90)
ASPECTS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


@dataclass(frozen=True)
class TerrainClass:
    """One class of slope or aspect with its own counts."""

    label: str
    matrix: ConfusionMatrix


def terrain_accuracy(error_raster: Path, stack: Path, feedback: Feedback) -> dict[str, list[TerrainClass]]:
    """Counts by class of each terrain band that the stack has: `slope` (degrees) in steps of 10, `aspect` (degrees, 0 =
    north) in 8 sectors.

    Pixels without slope or aspect (flat ones have no aspect) are left out there. Raises InputError when the stack has
    neither band, or lies on another grid than the error raster.
    """
    errors = open_raster(error_raster, "error raster")
    grid = Grid.of(errors)
    terrain = terrain_bands(stack, grid, feedback)
    counts = {name: np.zeros((len(labels_of(name)), 4), np.int64) for name in terrain.numbers}
    with bounded_cache():
        for window in grid.blocks():
            stop_if_cancelled(feedback)
            codes = read_window(errors.GetRasterBand(1), window)
            for name in counts:
                counts[name] += _count(codes, class_of(name, terrain.read(name, window)), len(labels_of(name)))
            feedback.progress((window.row + window.height) / grid.height)
    terrain.say_fill(feedback)
    order = [TRUE_POSITIVE.code, FALSE_POSITIVE.code, FALSE_NEGATIVE.code, TRUE_NEGATIVE.code]
    return {
        name: [
            TerrainClass(label, ConfusionMatrix(*(int(row[code]) for code in order)))
            for label, row in zip(labels_of(name), table)
            if row.sum()
        ]
        for name, table in counts.items()
    }


def terrain_bands(stack: Path, grid: Grid, feedback: Feedback) -> TerrainBands:
    """Slope and aspect of a stack on `grid`; raises InputError when it lies elsewhere, has neither, or they cannot be
    understood.
    """
    terrain = open_raster(stack, "stack")
    if not grid.is_same(Grid.of(terrain)):
        raise InputError(
            f"The stack {layer_name(stack)} is not on the prediction's grid, so accuracy by slope cannot be "
            "computed. Choose the stack that the prediction was made from, or leave STACK empty."
        )
    bands = terrain_bands_of(terrain, (SLOPE, ASPECT), feedback)
    if not bands.numbers:
        raise InputError(
            f"The stack {layer_name(stack)} has no band 'slope' or 'aspect'. Add terrain factors to it, or leave "
            "STACK empty."
        )
    return bands


def labels_of(name: str) -> list[str]:
    if name == "aspect":
        return list(ASPECTS)
    return [f"{low}–{high}°" for low, high in zip(SLOPE_EDGES[:-1], SLOPE_EDGES[1:])]  # noqa: RUF001


def class_of(name: str, degrees: NDArray[np.float32]) -> NDArray[np.int64]:
    """The class number of each value, -1 where there is none."""
    classes: NDArray[np.int64]
    if name == "aspect":
        sector = 360 / len(ASPECTS)
        classes = np.floor(np.nan_to_num(degrees + sector / 2) / sector).astype(np.int64) % len(ASPECTS)
    else:
        classes = np.clip(np.digitize(np.nan_to_num(degrees), SLOPE_EDGES[1:-1]), 0, len(SLOPE_EDGES) - 2).astype(
            np.int64
        )
    classes[np.isnan(degrees)] = -1
    return classes


def _count(codes: NDArray[np.uint8], classes: NDArray[np.int64], number: int) -> NDArray[np.int64]:
    counted = (codes <= FALSE_NEGATIVE.code) & (classes >= 0)
    return np.bincount(4 * classes[counted] + codes[counted], minlength=4 * number).reshape(number, 4)
