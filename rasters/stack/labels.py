"""The label raster: an inventory's polygons on a stack's grid, with everything that nobody mapped marked unknown."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback, Silent, stop_if_cancelled
from ...core.labels import LANDSLIDE, MAX_LANDSLIDE_SHARE, NOT_LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from ..io.band_file import new_code_file
from ..io.burning import PolygonLayer
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.opening import layer_name, open_raster
from ..io.valid_pixels import MeasuredBand

BLOCK = 1024


@dataclass(frozen=True)
class LabelCounts:
    """Pixels of a label raster by class."""

    landslide: int
    not_landslide: int
    unknown: int


def make_labels(
    landslides: Sequence[bytes],
    area: Sequence[bytes] | None,
    stack_path: Path | str,
    target: Path,
    all_touched: bool = False,
    feedback: Feedback | None = None,
    inventory: str = "the inventory",
) -> LabelCounts:
    """Burn landslide polygons (WKB in the stack's CRS) into a uint8 GeoTIFF on the stack's grid: 1 landslide, 0 not,
    255 unknown.

    A pixel belongs to a polygon when its centre does, or with `all_touched` when the polygon touches it. Unknown
    (nodata) are pixels outside `area` (None: everywhere was mapped) and pixels where every band of the stack is
    missing; a pixel that lacks only some bands keeps its label. `inventory` is the layer's name in messages. Without an
    area, and where landslides cover more than 40 % of it, a caution is reported. Raises InputError when no landslide
    pixel is left, and says why; OutputError when the file cannot be written; CancelledError.
    """
    feedback = feedback or Silent()
    if area is None:
        caution(
            feedback,
            f"{inventory}: no mapped area is given, so every pixel outside its polygons counts as 'not landslide'. "
            "Give the area where the inventory is complete as AREA.",
        )
    stack = open_raster(stack_path, "stack")
    grid = Grid.of(stack)
    scars = PolygonLayer(landslides, grid)
    mapped = None if area is None else PolygonLayer(area, grid)
    bands = measured_bands(stack)
    counts = np.zeros(256, np.int64)
    burned = 0
    done = 0
    with bounded_cache(), new_code_file(target, grid) as labels:
        for window in grid.blocks(BLOCK):
            stop_if_cancelled(feedback)
            inside = scars.covers(window, all_touched)
            burned += int(np.count_nonzero(inside))
            block = np.where(inside, LANDSLIDE, NOT_LANDSLIDE).astype(np.uint8)
            if mapped is not None:
                block[~mapped.covers(window)] = UNKNOWN
            block[without_any_band(bands, window)] = UNKNOWN
            counts += np.bincount(block.ravel(), minlength=256)
            labels.write(window, block)
            done += window.width * window.height
            feedback.progress(done / (grid.width * grid.height))
        if counts[LANDSLIDE] == 0:
            raise InputError(_why_no_landslide(scars, mapped, burned, all_touched, inventory, layer_name(stack_path)))
        share = counts[LANDSLIDE] / (counts[LANDSLIDE] + counts[NOT_LANDSLIDE])
        if share > MAX_LANDSLIDE_SHARE:
            caution(feedback, _covers_too_much(inventory, float(share)))
    return LabelCounts(int(counts[LANDSLIDE]), int(counts[NOT_LANDSLIDE]), int(counts[UNKNOWN]))


def _covers_too_much(inventory: str, share: float) -> str:
    if share == 1:
        return (
            f"{inventory}: its polygons cover the whole mapped area, so that nothing is left that is not landslide. "
            "Check that inventory and mapped area are not the same layer; such labels teach a model nothing."
        )
    return (
        f"{inventory}: its polygons cover {100 * share:.0f} % of the mapped area. Check that it holds landslides, "
        "not the area that was surveyed, or give a larger AREA."
    )


def measured_bands(stack: gdal.Dataset) -> list[MeasuredBand]:
    """The bands of a stack that hold values; alpha holds none."""
    numbers = range(1, stack.RasterCount + 1)
    meanings = {number: stack.GetRasterBand(number).GetColorInterpretation() for number in numbers}
    return [MeasuredBand(stack, number) for number in numbers if meanings[number] != gdal.GCI_AlphaBand]


def without_any_band(bands: Sequence[MeasuredBand], window: Window) -> NDArray[np.bool_]:
    """Pixels where none of a stack's bands has a value; bands are read only while such pixels are left."""
    missing = np.ones((window.height, window.width), bool)
    for band in bands:
        missing &= np.isnan(band.read(window))
        if not missing.any():
            break
    return missing


def _why_no_landslide(
    scars: PolygonLayer, mapped: PolygonLayer | None, burned: int, all_touched: bool, inventory: str, stack: str
) -> str:
    if burned:
        where = "outside the mapped area or where the stack has no data" if mapped else "where the stack has no data"
        return (
            f"{inventory}: all its landslide pixels lie {where}. Choose the area and the stack that belong to this "
            "inventory."
        )
    if all_touched or not _overlap(scars.bounds(), scars.grid.bounds()):
        return (
            f"{inventory}: its polygons lie outside the stack {stack}. Check the layer's CRS, or stack the area that "
            "it covers."
        )
    return (
        f"{inventory}: no polygon covers the centre of a pixel of the stack {stack}; they are smaller than a pixel "
        "or lie outside the raster. Set ALL_TOUCHED, or stack with a finer RESOLUTION."
    )


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
