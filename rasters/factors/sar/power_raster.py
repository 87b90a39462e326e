"""A raster of backscatter, whatever its scale, read as multilooked power."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.bands import SAR, described_band
from ....core.pixels.fill import spread_numbers
from ....core.pixels.window import Window
from ...io.grid import Grid
from ...io.valid_pixels import MeasuredBand
from ...stack.resampling import LayerOnGrid

POWER, AMPLITUDE, DECIBEL = "power", "amplitude", "decibel"
SCALES = (POWER, AMPLITUDE, DECIBEL)
SAMPLE_SIZE, SAMPLE_WINDOWS = 252, 64
MAX_READ = 4_000_000


@dataclass(frozen=True)
class PowerRaster:
    """One polarisation: the dataset's band, the scale of its values, and how many columns (range) and rows (azimuth)
    are averaged. `gain` calibrates: power for each unit of what the values say is power.
    """

    dataset: gdal.Dataset
    band: MeasuredBand
    name: str
    scale: str
    range_looks: int
    azimuth_looks: int
    gain: float = 1.0

    @property
    def grid(self) -> Grid:
        """The grid after multilooking; rows and columns that fill no whole look are dropped."""
        full = Grid.of(self.dataset)
        x0, dx, rx, y0, ry, dy = full.geotransform
        columns, rows = self.range_looks, self.azimuth_looks
        return Grid(
            full.crs,
            (x0, dx * columns, rx * rows, y0, ry * columns, dy * rows),
            full.width // columns,
            full.height // rows,
        )

    def read(self, window: Window) -> NDArray[np.float32]:
        """Power of a window of `grid`, the mean of the valid pixels of each look; NaN where there is none."""
        if self.range_looks == self.azimuth_looks == 1:
            return self.power(window)
        result = np.empty((window.height, window.width), np.float32)
        rows_each = max(1, MAX_READ // (window.width * self.range_looks * self.azimuth_looks))
        for first in range(0, window.height, rows_each):
            height = min(rows_each, window.height - first)
            result[first : first + height] = self.averaged(
                Window(row=window.row + first, column=window.column, height=height, width=window.width)
            )
        return result

    def power(self, window: Window) -> NDArray[np.float32]:
        """Power of a window of the file's own pixels."""
        return calibrated(self.band.read(window), self)

    def averaged(self, window: Window) -> NDArray[np.float32]:
        """The looks of a few rows of `grid`, from one read."""
        columns, rows = self.range_looks, self.azimuth_looks
        source = Window(
            row=window.row * rows,
            column=window.column * columns,
            height=window.height * rows,
            width=window.width * columns,
        )
        looks = self.power(source).reshape(window.height, rows, window.width, columns)
        valid = np.isfinite(looks)
        with np.errstate(invalid="ignore"):
            return np.asarray(np.where(valid, looks, 0).sum(axis=(1, 3)) / valid.sum(axis=(1, 3)), np.float32)


def to_power(values: NDArray[np.float32], scale: str) -> NDArray[np.float32]:
    """Power from power, amplitude (squared) or decibels (10^(dB/10)); NaN where it is not above 0."""
    with np.errstate(invalid="ignore", over="ignore"):
        if scale == DECIBEL:
            power = np.power(np.float32(10), values / np.float32(10))
        else:
            power = np.where(values > 0, values if scale == POWER else np.square(values), np.nan)
        return np.asarray(np.where(np.isfinite(power) & (power > 0), power, np.nan), np.float32)


def calibrated(values: NDArray[np.float32], raster: PowerRaster) -> NDArray[np.float32]:
    """Power from a raster's values, by its scale and gain."""
    power = to_power(values, raster.scale)
    return power if raster.gain == 1 else power * np.float32(raster.gain)


def to_decibel(power: NDArray[np.float32]) -> NDArray[np.float32]:
    """10 log10(power); NaN stays NaN."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(10 * np.log10(power), np.float32)


def spread_windows(grid: Grid, size: int, most: int) -> list[Window]:
    """At most `most` windows of `size` pixels a side; all where there are no more, else spread over the raster."""
    return evenly_chosen(list(grid.blocks(size)), most)


def evenly_chosen(windows: Sequence[Window], most: int) -> list[Window]:
    """At most `most` of some windows, spread over them."""
    return [windows[number] for number in spread_numbers(len(windows), most)]


class PowerOnGrid(LayerOnGrid):
    """A raster of backscatter on another raster's grid: resampled as power, never as decibels or amplitudes."""

    def __init__(self, raster: PowerRaster, target: Grid) -> None:
        super().__init__(raster.dataset, [described_band("VV", SAR)], [raster.band.number], target)
        self.sources = [raster.band]
        self.raster = raster

    def _values(self, index: int, window: Window) -> NDArray[np.float32]:
        return calibrated(super()._values(index, window), self.raster)
