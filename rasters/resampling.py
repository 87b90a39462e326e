"""One layer read onto the blocks of another grid: nodata never bleeds, angles stay angles, categories stay categories."""

from __future__ import annotations

import math
import threading
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..contract.bands import CATEGORICAL, CIRCULAR, Band
from .grid import Grid, Window
from .opening import read_valid
from .target_grid import horizontal, pixels, positions, reproject

COARSER = 1.5
TRANSFORM_ERROR_PIXELS = 0.001
LARGEST_SOURCE_WINDOW = 8_000_000
SAMPLES_PER_SIDE = 21


class LayerOnGrid:
    """Gives the bands of one raster on any window of a target grid, float32, NaN where unknown.

    Layers whose pixels coincide with the target's are copied unchanged. Otherwise continuous bands are resampled bilinearly, or
    averaged (weighted by area) where the target's pixel is clearly larger than the layer's (1.5 times a side); categorical ones
    take the nearest value or the most frequent one; circular ones (degrees) go through their sine and cosine and come back in
    0-360, unknown where directions cancel. Angles are not turned by the meridian convergence between the two CRS (under 3 degrees
    between geographic coordinates and UTM). Several threads may call `read` at once.
    """

    def __init__(self, dataset: gdal.Dataset, bands: Sequence[Band], band_numbers: Sequence[int], target: Grid) -> None:
        self.dataset, self.bands, self.band_numbers, self.target = dataset, bands, band_numbers, target
        self.grid = Grid.of(dataset)
        self.source_crs, self.target_crs = horizontal(self.grid.spatial_reference()), horizontal(target.spatial_reference())
        self.offset = _whole_pixel_offset(self.grid, target) if self.source_crs.IsSame(self.target_crs) else None
        self.turns = (0.0, -360.0, 360.0) if self.source_crs.IsGeographic() else (0.0,)
        self.reach = self._source_pixels_per_target_pixel()
        self.coarser = self.reach > COARSER
        self.lock = threading.Lock()
        self.options = self._transformer_options()

    def read(self, window: Window) -> list[NDArray[np.float32]]:
        """All bands of the layer on `window` of the target grid."""
        return [self._read_band(index, window) for index in range(len(self.bands))]

    def _read_band(self, index: int, window: Window) -> NDArray[np.float32]:
        result = np.full((window.height, window.width), np.nan, np.float32)
        if self.offset is not None:
            self._copy(index, window, result)
            return result
        for turn in self.turns:
            needed = self._source_window(window, turn)
            if needed is None:
                continue
            if needed.width * needed.height > LARGEST_SOURCE_WINDOW and window.width * window.height > 1:
                return self._read_in_parts(index, window)
            values = self._values(index, needed)
            if np.isfinite(values).any():
                part = self._resample(values, needed, turn, window, self.bands[index].kind)
                np.copyto(result, part, where=np.isnan(result))
        return result

    def _read_in_parts(self, index: int, window: Window) -> NDArray[np.float32]:
        """The same block from halves, because its source window is too large to hold (a far finer layer)."""
        result = np.empty((window.height, window.width), np.float32)
        left, upper = (window.width + 1) // 2, (window.height + 1) // 2
        for row, height in ((0, upper), (upper, window.height - upper)):
            for column, width in ((0, left), (left, window.width - left)):
                if width and height:
                    part = Window(window.column + column, window.row + row, width, height)
                    result[row : row + height, column : column + width] = self._read_band(index, part)
        return result

    def _values(self, index: int, window: Window) -> NDArray[np.float32]:
        with self.lock:
            return read_valid(self.dataset.GetRasterBand(self.band_numbers[index]), window)

    def _copy(self, index: int, window: Window, result: NDArray[np.float32]) -> None:
        """Fill `result` from a layer whose pixels coincide with the target's."""
        assert_offset = self.offset or (0, 0)
        column, row = window.column + assert_offset[0], window.row + assert_offset[1]
        first_column, first_row = max(0, column), max(0, row)
        width = min(self.grid.width, column + window.width) - first_column
        height = min(self.grid.height, row + window.height) - first_row
        if width > 0 and height > 0:
            values = self._values(index, Window(first_column, first_row, width, height))
            result[first_row - row : first_row - row + height, first_column - column : first_column - column + width] = values

    def _to_source(self, target_pixels: NDArray[np.float64], turn: float) -> NDArray[np.float64]:
        points = reproject(positions(self.target, target_pixels), self.target_crs, self.source_crs)
        return pixels(self.grid, points + np.array([turn, 0.0]))

    def _source_pixels_per_target_pixel(self) -> float:
        """Source pixels along the side of a target pixel, at the target's centre."""
        centre = np.array([self.target.width / 2, self.target.height / 2])
        origin, along, across = self._to_source(centre + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]), 0.0)
        area = abs((along[0] - origin[0]) * (across[1] - origin[1]) - (along[1] - origin[1]) * (across[0] - origin[0]))
        return math.sqrt(area) if math.isfinite(area) else 1.0

    def _source_window(self, window: Window, turn: float) -> Window | None:
        """The layer's pixels that a block needs, with a margin for the resampling kernel; None where the block lies beside the layer."""
        steps = np.linspace(0, 1, SAMPLES_PER_SIDE)
        columns, rows = np.meshgrid(window.column + steps * window.width, window.row + steps * window.height)
        seen = self._to_source(np.column_stack([columns.ravel(), rows.ravel()]), turn)
        seen = seen[np.isfinite(seen).all(axis=1)]
        if not len(seen):
            return None
        margin = 4 + 2 * math.ceil(self.reach)
        (left, upper), (right, lower) = np.floor(seen.min(axis=0)) - margin, np.ceil(seen.max(axis=0)) + margin
        if right - margin <= 0 or lower - margin <= 0 or left + margin >= self.grid.width or upper + margin >= self.grid.height:
            return None
        column, row = max(0, int(left)), max(0, int(upper))
        return Window(column, row, min(self.grid.width, int(right)) - column, min(self.grid.height, int(lower)) - row)

    def _resample(self, values: NDArray[np.float32], needed: Window, turn: float, window: Window, kind: str) -> NDArray[np.float32]:
        source = self.grid.part(needed)
        x0, dx, rx, y0, ry, dy = source.geotransform
        source = Grid(source.crs, (x0 - turn, dx, rx, y0, ry, dy), needed.width, needed.height)
        block = self.target.part(window)
        if kind == CATEGORICAL:
            return self._warp(values, source, block, "mode" if self.coarser else "near")
        method = "average" if self.coarser else "bilinear"
        if kind != CIRCULAR:
            return self._warp(values, source, block, method)
        radians = np.radians(values)
        sine, cosine = (self._warp(part, source, block, method) for part in (np.sin(radians), np.cos(radians)))
        degrees = np.degrees(np.arctan2(sine, cosine)) % np.float32(360)
        degrees[np.hypot(sine, cosine) < 1e-3] = np.nan
        return np.asarray(degrees, np.float32)

    def _warp(self, values: NDArray[np.float32], source: Grid, block: Grid, method: str) -> NDArray[np.float32]:
        resampled = _in_memory(block, self.target_crs.ExportToWkt())
        resampled.GetRasterBand(1).Fill(math.nan)
        original = _in_memory(source, self.source_crs.ExportToWkt())
        original.GetRasterBand(1).WriteArray(values)
        # A pixel is valid when the layer's pixel under its centre is: "unified" makes GDAL ask that before it looks at neighbours.
        gdal.Warp(
            resampled,
            original,
            resampleAlg=method,
            errorThreshold=TRANSFORM_ERROR_PIXELS,
            transformerOptions=self.options,
            warpOptions=["UNIFIED_SRC_NODATA=YES"],
        )
        result: NDArray[np.float32] = resampled.ReadAsArray()
        return result

    def _transformer_options(self) -> list[str]:
        """One area of interest for all blocks, because PROJ may choose another datum shift for another area, which would make seams."""
        geographic = self.target_crs.CloneGeogCS()
        corners = np.array([[0, 0], [self.target.width, 0], [0, self.target.height], [self.target.width, self.target.height]], np.float64)
        degrees = reproject(positions(self.target, corners), self.target_crs, horizontal(geographic))
        if not np.isfinite(degrees).all() or np.ptp(degrees[:, 0]) > 180:
            return []
        (west, south), (east, north) = degrees.min(axis=0), degrees.max(axis=0)
        if west < -180 or east > 180:
            return []
        return [f"AREA_OF_INTEREST={west},{south},{east},{north}"]


def _in_memory(grid: Grid, crs: str) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Float32)
    dataset.SetProjection(crs)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.GetRasterBand(1).SetNoDataValue(math.nan)
    return dataset


def _whole_pixel_offset(source: Grid, target: Grid) -> tuple[int, int] | None:
    """Column and row in the source of the target's first pixel, when both grids' pixels coincide within a thousandth of a pixel."""
    corners = np.array([[0, 0], [target.width, 0], [0, target.height], [target.width, target.height]], np.float64)
    there = pixels(source, positions(target, corners))
    offset = np.round(there[0])
    if np.abs(there - corners - offset).max() > 1e-3:
        return None
    return int(offset[0]), int(offset[1])
