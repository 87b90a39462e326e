"""One layer read onto the blocks of another grid: nodata never bleeds, angles stay angles, categories stay
categories.
"""

from __future__ import annotations

import math
import threading
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import CATEGORICAL, CIRCULAR, Band
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.pixels.window import Window
from ..io.grid import Grid
from ..io.opening import layer_name
from ..io.valid_pixels import MeasuredBand
from .kinds import Conversion
from .target_grid import horizontal, pixels, positions, reproject

COARSER = 1.5
TRANSFORM_ERROR_PIXELS = 0.001
MAX_SOURCE_WINDOW = 8_000_000
SAMPLES_PER_SIDE = 21


class LayerOnGrid:
    """Gives the bands of one raster on any window of a target grid, float32, NaN where unknown.

    Layers whose pixels coincide with the target's are copied unchanged. Otherwise continuous bands are resampled
    bilinearly, or averaged (weighted by area) where the target's pixel is clearly larger than the layer's (1.5 times a
    side); categorical ones take the nearest value or the most frequent one; circular ones (degrees) go through their
    sine and cosine and come back in 0-360, unknown where directions cancel. Angles are not turned by the meridian
    convergence between the two CRS (under 3 degrees between geographic coordinates and UTM). Several threads may call
    `read` at once.
    """

    def __init__(
        self,
        dataset: gdal.Dataset,
        bands: Sequence[Band],
        band_numbers: Sequence[int],
        target: Grid,
        conversions: Sequence[Conversion | None] = (),
    ) -> None:
        """`conversions` makes of each band's values what is resampled; without it circular bands are in degrees."""
        self.conversions = list(conversions) or [None] * len(bands)
        self.dataset, self.bands, self.target = dataset, bands, target
        self.name = layer_name(dataset.GetDescription())  # how messages call the layer
        self.sources = [MeasuredBand(dataset, number) for number in band_numbers]
        self.grid = Grid.of(dataset)
        self.source_crs, self.target_crs = (
            horizontal(self.grid.spatial_reference()),
            horizontal(target.spatial_reference()),
        )
        self.source_wkt, self.target_wkt = self.source_crs.ExportToWkt(), self.target_crs.ExportToWkt()
        self.turns: tuple[float, ...] = (0.0, -360.0, 360.0) if self.source_crs.IsGeographic() else (0.0,)
        same_crs = bool(self.source_crs.IsSame(self.target_crs))
        self.offsets = {
            turn: _whole_pixel_offset(self._turned(turn), target) if same_crs else None for turn in self.turns
        }
        self.reach = self._source_pixels_per_target_pixel()
        self.turns = tuple(turn for turn in self.turns if turn == 0 or self._reaches_target(turn))
        self.coarser = math.sqrt(self.reach[0] * self.reach[1]) > COARSER
        self.lock = threading.Lock()
        self.options = self._transformer_options()

    def read(self, window: Window) -> list[NDArray[np.float32]]:
        """All bands of the layer on `window` of the target grid."""
        return [self._read_band(index, window) for index in range(len(self.bands))]

    def say_fill(self, feedback: Feedback) -> None:
        """Tell which values of what was read are undeclared fill, band by band."""
        for band, source in zip(self.bands, self.sources):
            called = self.name if len(self.bands) == 1 else f"{self.name}, band {band.name},"
            source.say_fill(called, feedback, holds_codes=band.kind == CATEGORICAL)

    def _read_band(self, index: int, window: Window) -> NDArray[np.float32]:
        result = np.full((window.height, window.width), np.nan, np.float32)
        for turn in self.turns:
            offset = self.offsets[turn]
            if offset is not None:
                self._copy(index, window, offset, result)
                continue
            needed = self._source_window(window, turn)
            if needed is None:
                continue
            if needed.width * needed.height > MAX_SOURCE_WINDOW and window.width * window.height > 1:
                return self._read_in_parts(index, window)
            values = self._values(index, needed)
            if np.isfinite(values).any():
                part = self._resample(values, needed, turn, window, self.bands[index].kind)
                if len(self.turns) == 1:
                    return part
                np.copyto(result, part, where=np.isnan(result))
        return result

    def _read_in_parts(self, index: int, window: Window) -> NDArray[np.float32]:
        """The same block from halves, because its source window is too large to hold (a far finer layer)."""
        result = np.empty((window.height, window.width), np.float32)
        left, upper = (window.width + 1) // 2, (window.height + 1) // 2
        for row, height in ((0, upper), (upper, window.height - upper)):
            for column, width in ((0, left), (left, window.width - left)):
                if width and height:
                    part = Window(row=window.row + row, column=window.column + column, height=height, width=width)
                    result[row : row + height, column : column + width] = self._read_band(index, part)
        return result

    def _values(self, index: int, window: Window) -> NDArray[np.float32]:
        with self.lock:
            values = self.sources[index].read(window)
        conversion = self.conversions[index]
        return values if conversion is None else conversion(values)

    def _copy(self, index: int, window: Window, offset: tuple[int, int], result: NDArray[np.float32]) -> None:
        """Fill `result` from a layer whose pixels coincide with the target's."""
        column, row = window.column + offset[0], window.row + offset[1]
        first_column, first_row = max(0, column), max(0, row)
        width = min(self.grid.width, column + window.width) - first_column
        height = min(self.grid.height, row + window.height) - first_row
        if width > 0 and height > 0:
            values = self._values(index, Window(row=first_row, column=first_column, height=height, width=width))
            result[
                first_row - row : first_row - row + height, first_column - column : first_column - column + width
            ] = values

    def _turned(self, turn: float) -> Grid:
        """The layer's grid with its longitudes lowered by a turn of the Earth (0, -360 or 360 degrees)."""
        x0, dx, rx, y0, ry, dy = self.grid.geotransform
        return Grid(self.grid.crs, (x0 - turn, dx, rx, y0, ry, dy), self.grid.width, self.grid.height)

    def _to_source(self, target_pixels: NDArray[np.float64], turn: float) -> NDArray[np.float64]:
        return pixels(
            self._turned(turn), reproject(positions(self.target, target_pixels), self.target_crs, self.source_crs)
        )

    def _source_pixels_per_target_pixel(self) -> tuple[float, float]:
        """Columns and rows of the layer that a step of one target pixel passes, at the target's centre; 1 where it
        cannot be told.
        """
        centre = np.array([self.target.width / 2, self.target.height / 2])
        origin, along, across = self._to_source(centre + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]), 0.0)
        columns, rows = np.hypot(along - origin, across - origin)
        return (float(columns), float(rows)) if math.isfinite(columns + rows) else (1.0, 1.0)

    def _reaches_target(self, turn: float) -> bool:
        """Whether the layer, a turn of the Earth further, may lie anywhere near the target."""
        around = max(self.target.width, self.target.height) // 10 + 1
        whole = Window(row=0, column=0, height=self.target.height, width=self.target.width).grown(around)
        return self._source_window(whole, turn) is not None

    def _source_window(self, window: Window, turn: float) -> Window | None:
        """The layer's pixels that a block needs, with a margin for the resampling kernel; None where the block lies
        beside the layer.
        """
        steps = np.linspace(0, 1, SAMPLES_PER_SIDE)
        columns, rows = np.meshgrid(window.column + steps * window.width, window.row + steps * window.height)
        seen = self._to_source(np.column_stack([columns.ravel(), rows.ravel()]), turn)
        seen = seen[np.isfinite(seen).all(axis=1)]
        if not len(seen):
            return None
        margin = 4 + 2 * math.ceil(max(self.reach))
        (left, upper), (right, lower) = np.floor(seen.min(axis=0)) - margin, np.ceil(seen.max(axis=0)) + margin
        if (
            right - margin <= 0
            or lower - margin <= 0
            or left + margin >= self.grid.width
            or upper + margin >= self.grid.height
        ):
            return None
        needed = Window.between(row=int(upper), column=int(left), bottom=int(lower), right=int(right))
        return needed.cut(self.grid.height, self.grid.width)

    def _resample(
        self, values: NDArray[np.float32], needed: Window, turn: float, window: Window, kind: str
    ) -> NDArray[np.float32]:
        source = self._turned(turn).part(needed)
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
        resampled = _in_memory(block, self.target_wkt)
        resampled.GetRasterBand(1).Fill(math.nan)
        original = _in_memory(source, self.source_wkt)
        original.GetRasterBand(1).WriteArray(values)
        # "Unified" makes GDAL call a pixel valid only where the layer's pixel under its centre is, before it looks at
        # neighbours. Without a fixed scale GDAL derives the kernel's width from each block's windows, and blocks would
        # differ.
        scales = [f"{axis}SCALE={1 / max(1.0, reach):.6f}" for axis, reach in zip("XY", self.reach)]
        try:
            gdal.Warp(
                resampled,
                original,
                resampleAlg=method,
                errorThreshold=TRANSFORM_ERROR_PIXELS,
                transformerOptions=self.options,
                warpOptions=["UNIFIED_SRC_NODATA=YES", *scales],
            )
        except RuntimeError as error:
            name = layer_name(self.dataset.GetDescription())
            raise InputError(
                f"{name} cannot be brought onto the stack's grid ({error}). Choose another CRS or extent for the stack."
            ) from error
        result: NDArray[np.float32] = resampled.ReadAsArray()
        return result

    def _transformer_options(self) -> list[str]:
        """One area of interest for all blocks, because PROJ may choose another datum shift for another area, which
        would make seams.
        """
        geographic = self.target_crs.CloneGeogCS()
        corners = np.array(
            [[0, 0], [self.target.width, 0], [0, self.target.height], [self.target.width, self.target.height]],
            np.float64,
        )
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
    """Column and row in the source of the target's first pixel, when both grids' pixels coincide within a thousandth of
    a pixel.
    """
    corners = np.array([[0, 0], [target.width, 0], [0, target.height], [target.width, target.height]], np.float64)
    there = pixels(source, positions(target, corners))
    offset = np.round(there[0])
    if np.abs(there - corners - offset).max() > 1e-3:
        return None
    return int(offset[0]), int(offset[1])
