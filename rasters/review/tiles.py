"""A probability map in square tiles: how uncertain each is, and what its bands look like."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.pixels.window import Window
from ..accuracy.inputs import check_same_grid
from ..io.burning import PolygonLayer
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.opening import description_of, layer_name, open_raster
from ..io.prediction import open_prediction
from ..io.valid_pixels import read_valid

SPREAD = "mutual_information"  # what members of an ensemble disagree in; nats
MAX_SPREAD = float(np.log(2))
MIN_VALID = 0.25  # of a tile's pixels; less is an edge that teaches little for the way there

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Tiles:
    """Squares of `side` x `side` pixels (cut at the edges), row by row; arrays of one length.

    `uncertain_m2` is the sum of each pixel's uncertainty (0-1) times its area, `landslide_m2` the area from the
    threshold on, `column` and `row` the middle in pixels. `usable` are tiles with enough valid pixels, inside the area,
    and not reviewed.
    """

    grid: Grid
    windows: list[Window]
    uncertain_m2: Floats
    landslide_m2: Floats
    usable: NDArray[np.bool_]
    threshold: float

    @property
    def middles(self) -> Floats:
        """Columns and rows of the tiles' middles, (tiles, 2)."""
        return np.array([(one.column + one.width / 2, one.row + one.height / 2) for one in self.windows], np.float64)


def margin_uncertainty(probability: NDArray[np.float32], threshold: float) -> NDArray[np.float32]:
    """1 where the probability is the threshold, falling straight to 0 at the probabilities 0 and 1; NaN stays."""
    room = np.where(probability < threshold, threshold, 1 - threshold)
    apart = np.abs(probability - np.float32(threshold))
    return np.asarray(1 - apart / np.maximum(room, 1e-6), np.float32)


def side_in_pixels(grid: Grid, side_m: float) -> int:
    """The side of a tile in pixels; raises InputError when it is smaller than one or larger than the map."""
    pixels = round(side_m / grid.pixel_size_m())
    if pixels < 1:
        raise InputError(f"SIDE {side_m:g} m is less than a pixel ({grid.pixel_size_m():.3g} m). Make it larger.")
    return min(pixels, max(grid.width, grid.height))


def measure_tiles(
    probability_path: Path,
    uncertainty_path: Path | None,
    side_m: float,
    threshold: float,
    area: Sequence[bytes] | None,
    reviewed: Sequence[bytes],
    feedback: Feedback,
) -> Tiles:
    """Measure every tile of the map, one tile of pixels in memory at a time.

    The uncertainty of a pixel is its margin, or with an uncertainty map the mean of margin and the spread of the
    ensemble (mutual information / ln 2). `area` (None: everywhere) and `reviewed` are polygons as WKB in the map's CRS;
    a tile that holds one reviewed pixel is not usable. Raises InputError when the maps do not fit together;
    CancelledError.
    """
    probability = open_prediction(probability_path, feedback)
    grid = probability.grid
    uncertainty = open_raster(uncertainty_path, "uncertainty map") if uncertainty_path else None
    if uncertainty is not None and uncertainty_path is not None:
        check_same_grid(grid, Grid.of(uncertainty), probability_path, uncertainty_path)
    spread = None if uncertainty is None else uncertainty.GetRasterBand(spread_number(uncertainty))
    side = side_in_pixels(grid, side_m)
    inside_area = None if area is None else PolygonLayer(area, grid)
    seen = PolygonLayer(reviewed, grid)
    windows = list(grid.blocks(side))
    pixel_m2 = grid.steps_on_ground(np.arange(grid.height, dtype=np.float64) + 0.5).area_m2
    uncertain, landslide, usable = np.zeros(len(windows)), np.zeros(len(windows)), np.zeros(len(windows), bool)
    with bounded_cache():
        for number, window in enumerate(windows):
            stop_if_cancelled(feedback)
            feedback.progress(number / len(windows))
            values = probability.read(window)
            if inside_area is not None:
                values[~inside_area.covers(window)] = np.nan
            valid = ~np.isnan(values)
            if np.count_nonzero(valid) < MIN_VALID * side * side or (reviewed and seen.covers(window).any()):
                continue
            doubt = margin_uncertainty(values, threshold)
            if spread is not None:
                known = np.clip(read_valid(spread, window) / MAX_SPREAD, 0, 1)
                doubt = np.where(np.isnan(known), doubt, (doubt + known) / 2)
            weights = pixel_m2[window.row : window.row + window.height, None]
            uncertain[number] = float(np.sum(np.where(valid, doubt, 0) * weights))
            landslide[number] = float(np.sum((values >= threshold) * weights))
            usable[number] = True
    return Tiles(grid, windows, uncertain, landslide, usable, threshold)


def spread_number(uncertainty: gdal.Dataset) -> int:
    """The number of the band with the spread of the ensemble: by its name, else the only one."""
    for number in range(1, uncertainty.RasterCount + 1):
        if description_of(uncertainty.GetRasterBand(number)) == SPREAD:
            return number
    if uncertainty.RasterCount > 1:
        raise InputError(
            f"{layer_name(uncertainty.GetDescription())} has no band {SPREAD}. Give the uncertainty map of 'Detect "
            "landslides', or a raster with one band."
        )
    return 1


def look_of_tiles(stack_path: Path, tiles: Tiles, chosen: NDArray[np.intp], feedback: Feedback) -> Floats:
    """What the chosen tiles look like: mean and standard deviation of every band of the stack, each with mean 0 and
    standard deviation 1 over these tiles (0 where a tile has no value); shape (chosen, 2 x bands).
    """
    stack = open_raster(stack_path, "stack")
    if not tiles.grid.is_same(Grid.of(stack)):
        raise InputError(
            f"The stack {layer_name(stack_path)} is not on the grid of the probability raster. Give the stack that it "
            "was made from."
        )
    look = np.full((len(chosen), 2 * stack.RasterCount), np.nan)
    with bounded_cache():
        for number, tile in enumerate(chosen):
            stop_if_cancelled(feedback)
            feedback.progress(number / len(chosen))
            for band in range(stack.RasterCount):
                values = read_valid(stack.GetRasterBand(band + 1), tiles.windows[tile])
                values = values[~np.isnan(values)].astype(np.float64)
                if values.size:
                    look[number, 2 * band : 2 * band + 2] = values.mean(), values.std()
    return standardised(look)


def standardised(values: Floats) -> Floats:
    """Columns with mean 0 and standard deviation 1; 0 where unknown or constant."""
    known = ~np.isnan(values)
    count = np.maximum(1, known.sum(axis=0))
    mean = np.where(known, values, 0).sum(axis=0) / count
    centred = np.where(known, values - mean, 0)
    spread = np.sqrt((centred**2).sum(axis=0) / count)
    return np.asarray(centred / np.where(spread > 0, spread, 1), np.float64)
