"""The DEM under the radar: heights in metres, whatever its unit, with everything that is not ground missing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window as RasterWindow

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.pixels.length_unit import metres_of
from ...core.pixels.window import Window
from ..data.raster_reader import RasterReader
from .grid import MapGrid

MIN_ELEVATION_M, MAX_ELEVATION_M = -11_000.0, 9_000.0
LOOKED_AT = 1024  # rows and columns of the DEM at once
MARGIN = 4  # pixels of the DEM beyond the grid, for the resampling


@dataclass(frozen=True)
class Heights:
    """How the stored values of a DEM become metres, and which of them is undeclared fill (None: none is)."""

    scale: float
    offset: float
    fill: float | None

    def of(self, stored: NDArray[np.float64]) -> NDArray[np.float64]:
        """Heights in metres, NaN where no ground can be."""
        metres = stored * self.scale + self.offset
        metres[~((metres > MIN_ELEVATION_M) & (metres < MAX_ELEVATION_M))] = np.nan
        return metres


def heights_of(path: Path, metres: float | None, grid: MapGrid, feedback: Feedback) -> Heights:
    """What a DEM's numbers mean, by its unit (`metres` long, where the caller knows it), its scale and what lies under
    the grid.

    Says what it converts and leaves out. Raises InputError where fill cannot be told from ground before the DEM is
    resampled: several undeclared fill values, or one beside a declared nodata value.
    """
    reader = RasterReader(path, "DEM")
    try:
        dataset = reader.dataset
        unit = metres if metres is not None else unit_of(dataset, path.name, feedback)
        if unit != 1:
            feedback.message(f"{path.name} has elevations in a unit of {unit:.9g} m; they are converted to metres.")
        if dataset.count > 1:
            feedback.message(f"{path.name} has {dataset.count} bands; the first is taken as elevation.")
        impossible = 0
        for window in windows_under(dataset, grid):
            stop_if_cancelled(feedback)
            values = reader.physical([1], window) * np.float32(unit)
            impossible += int(np.count_nonzero((values < MIN_ELEVATION_M) | (values > MAX_ELEVATION_M)))
        if impossible:
            caution(
                feedback,
                f"{path.name} holds impossible heights (outside -11,000 to 9,000 m); they are taken as missing. If "
                "its unit is not the metre, convert it first; if they are fill, declare them as nodata.",
            )
        reader.tell_fill(feedback)
        return Heights(dataset.scales[0] * unit, dataset.offsets[0] * unit, undeclared_fill(reader, path.name))
    finally:
        reader.close()


def unit_of(dataset: Any, name: str, feedback: Feedback) -> float:
    """The unit that the DEM's first band declares, else that of the CRS's vertical axis, in metres; 1 where neither
    tells, or the unit is not known, which is said.
    """
    declared = (dataset.units[0] or dataset.tags(1).get("units") or "").strip()
    unit = metres_of(declared)
    if unit is not None:
        return unit
    if declared:
        caution(
            feedback,
            f"{name} declares its heights in '{declared}', which is no unit of length that is known; they are taken "
            "as metres.",
        )
        return 1.0
    return vertical_axis_unit(dataset.crs)


def vertical_axis_unit(crs: CRS | None) -> float:
    """The unit of a compound CRS's heights in metres, as PROJ writes it; 1 without a vertical axis."""
    parts = crs.to_dict(projjson=True).get("components", []) if crs else []
    vertical = [part["coordinate_system"] for part in parts if part.get("type", "").startswith("Vertical")]
    unit = vertical[0]["axis"][0]["unit"] if vertical else "metre"
    return float(unit["conversion_factor"]) if isinstance(unit, dict) else 1.0


def undeclared_fill(reader: RasterReader, name: str) -> float | None:
    """The one fill value that was found; raises InputError where the DEM's own nodata value or a second one is in the
    way.
    """
    record = reader.fill_record(1)
    found = [value for value in record.values or () if record.found[f"{value:g}"]]
    if not found:
        return None
    declared = reader.validity[0].nodata
    if len(found) > 1 or declared is not None or reader.validity[0].mask:
        beside = "" if declared is None else f" beside its nodata value {declared:g}"
        raise InputError(
            f"{name} holds the undeclared fill {' and '.join(f'{value:g}' for value in found)}{beside}. Make one "
            "nodata value of them first ('Fill NoData cells', or Raster > Conversion > Translate)."
        )
    return found[0]


def windows_under(dataset: Any, grid: MapGrid) -> Iterator[Window]:
    """Windows of the DEM that lie under the grid, piece by piece; all of it where it is rotated."""
    left, top = grid.transform.c, grid.transform.f
    right, bottom = left + grid.width * grid.transform.a, top + grid.height * grid.transform.e
    first_column, first_row, last_column, last_row = 0, 0, dataset.width, dataset.height
    if dataset.transform.b == 0 and dataset.transform.d == 0:
        west, south, east, north = transform_bounds(grid.crs, dataset.crs, left, bottom, right, top)
        if math.isfinite(west + south + east + north):
            (row, column), (other_row, other_column) = dataset.index(west, north), dataset.index(east, south)
            first_column = max(0, min(column, other_column) - MARGIN)
            first_row = max(0, min(row, other_row) - MARGIN)
            last_column = min(dataset.width, max(column, other_column) + 1 + MARGIN)
            last_row = min(dataset.height, max(row, other_row) + 1 + MARGIN)
    for upper in range(first_row, last_row, LOOKED_AT):
        for start in range(first_column, last_column, LOOKED_AT):
            height, width = min(LOOKED_AT, last_row - upper), min(LOOKED_AT, last_column - start)
            yield Window(row=upper, column=start, height=height, width=width)


def heights_on(dem: Any, grid: MapGrid, fill: float | None) -> WarpedVRT:
    """The DEM's numbers on the grid, bilinearly (averaged where it is finer), NaN where it has no height."""
    return WarpedVRT(
        dem,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=Resampling.bilinear,
        dtype="float32",
        nodata=math.nan,
        **({} if fill is None else {"src_nodata": fill}),
    )


def read_heights(numbers: WarpedVRT, heights: Heights, window: RasterWindow) -> NDArray[np.float64]:
    """Elevations (m) of a window that may reach beyond the grid; NaN there and where the DEM has none."""
    left, top = max(0, window.col_off), max(0, window.row_off)
    right = min(numbers.width, window.col_off + window.width)
    bottom = min(numbers.height, window.row_off + window.height)
    values = np.full((window.height, window.width), np.nan)
    rows = slice(top - window.row_off, bottom - window.row_off)
    columns = slice(left - window.col_off, right - window.col_off)
    try:
        values[rows, columns] = numbers.read(1, window=RasterWindow(left, top, right - left, bottom - top))
    except RasterioError as error:
        raise InputError(
            f"The DEM {numbers.src_dataset.name} is damaged ({error}). Make or download it again."
        ) from error
    return heights.of(values)
