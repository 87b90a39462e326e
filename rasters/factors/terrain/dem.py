"""A DEM as terrain work reads it: metres, whatever its unit, with everything that is not ground missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback
from ....core.pixels.window import Window
from ...io.grid import Grid
from ...io.height_unit import height_unit
from ...io.opening import layer_name, open_raster
from ...io.valid_pixels import MeasuredBand

MIN_ELEVATION_M, MAX_ELEVATION_M = -11_000.0, 9_000.0


@dataclass
class Dem:
    """An open DEM: its first band on its grid; `to_metres` converts its unit; `fill_found` is set by reading."""

    name: str
    dataset: gdal.Dataset
    to_metres: float = 1.0
    grid: Grid = field(init=False)
    fill_found: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self.grid = Grid.of(self.dataset)
        self.band = self.dataset.GetRasterBand(1)
        self.heights = MeasuredBand(self.dataset, 1)

    def read_with_halo(self, window: Window) -> NDArray[np.float32]:
        """The window plus one cell all around, in metres; NaN where missing, beyond the raster's border, and where no
        ground can be.

        Undeclared fill (see `MeasuredBand`) and heights outside -11,000 to 9,000 m count as missing.
        """
        grown = window.grown(1).cut(self.grid.height, self.grid.width)
        values = self.heights.read(grown)
        if self.to_metres != 1:
            values *= np.float32(self.to_metres)
        fill = (values < MIN_ELEVATION_M) | (values > MAX_ELEVATION_M)
        if fill.any():
            values[fill] = np.nan
            self.fill_found = True
        z = np.full((window.height + 2, window.width + 2), np.nan, np.float32)
        z[grown.within(window.grown(1))] = values
        return z


def open_dem(path: str | Path, feedback: Feedback) -> Dem:
    """Open a DEM and say what is assumed of it; raises InputError without CRS or with fewer than 3 x 3 pixels."""
    dataset = open_raster(path, "DEM")
    unit = height_unit(dataset, feedback)
    dem = Dem(layer_name(path), dataset, unit.metres)
    if min(dem.grid.width, dem.grid.height) < 3:
        raise InputError(
            f"The DEM {dem.name} has {dem.grid.width} x {dem.grid.height} pixels; slopes need at least 3 x 3. Choose "
            "a larger DEM."
        )
    if dem.dataset.RasterCount > 1:
        feedback.message(f"{dem.name} has {dem.dataset.RasterCount} bands; the first is taken as elevation.")
    if dem.to_metres != 1:
        feedback.message(
            f"{dem.name} has elevations in {unit.name} ({unit.metres:.9g} m); they are converted to metres."
        )
    return dem


def say_fill(dem: Dem, feedback: Feedback) -> None:
    """Tell that undeclared fill was taken as missing."""
    dem.heights.say_fill(dem.name, feedback)
    if dem.fill_found:
        caution(
            feedback,
            f"{dem.name} holds impossible heights (outside -11,000 to 9,000 m); they are taken as missing. If its "
            "unit is not the metre, convert it first; if they are fill, declare them as nodata.",
        )
