"""Rasters of any CRS, resolution and extent become one aligned stack with a band table."""

from __future__ import annotations

import math
import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import CATEGORICAL, SENTINEL2_BANDS, Band, base_name, check_unique
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback, Silent, stop_if_cancelled
from ...core.pixels.window import Window
from ..io.band_file import BandWriter, new_band_file, read_band_table
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.opening import layer_name, open_raster, unit_of
from ..io.valid_pixels import mask_flags
from .kinds import MAX_EXACT_CODE, Conversion, understood
from .resampling import LayerOnGrid
from .target_grid import Bounds, Footprint, check_overlap, common_grid

TILE = 256
MAX_BLOCK = 1024
BLOCK_BYTES = 64 * 2**20
TOLD_MISSING_SHARE = 0.1
MAX_NAMED_BANDS = 12
ZERO_BORDER_SHARE = 0.05
MAX_REFLECTANCE = 2.0  # of snow or a slope that faces the sun; beyond lie digital numbers
INTEGER_TYPES = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32)


@dataclass(frozen=True)
class Source:
    """A raster to stack; `role` holds for the bands that give none themselves."""

    path: str
    role: str


@dataclass
class Layer:
    """An opened source: how messages call it, its stack bands and their numbers in the file."""

    name: str
    dataset: gdal.Dataset
    bands: list[Band]
    numbers: list[int]
    conversions: list[Conversion | None]
    zeros: int = 0
    pixels: int = 0

    @property
    def footprint(self) -> Footprint:
        return Footprint(self.name, Grid.of(self.dataset))


def stack_layers(
    sources: Sequence[Source],
    target: Path,
    grid: Grid | None = None,
    crs: str | None = None,
    resolution: float | None = None,
    extent: Bounds | None = None,
    feedback: Feedback | None = None,
) -> list[Band]:
    """Write every band of `sources` onto one grid, in their order, as a GeoTIFF with a band table; give the table.

    `grid` wins; else the grid is that of `common_grid`. Values are physical (declared scale and offset applied),
    float32, NaN where a layer has no valid value; each band keeps its own gaps. See `LayerOnGrid` for the resampling.
    Raises InputError for a layer without CRS, layers that do not overlap, two bands of one name, a band without any
    valid pixel on the grid; OutputError when the file cannot be written; CancelledError. Nothing is left behind then.
    """
    feedback = feedback or Silent()
    layers = [
        _open_layer(source, name, feedback)
        for source, name in zip(sources, _distinct_names([source.path for source in sources]))
    ]
    if not layers:
        raise InputError("There is nothing to stack. Give at least one raster.")
    bands = [band for layer in layers for band in layer.bands]
    check_unique((band.name, layer.name) for layer in layers for band in layer.bands)
    footprints = [layer.footprint for layer in layers]
    target_grid = grid or common_grid(footprints, crs, resolution, extent)
    for footprint in footprints:
        check_overlap(footprint, target_grid, "the grid raster" if grid else "the area to stack")
    with bounded_cache(), new_band_file(target, target_grid, bands) as writer:
        first_band = [sum(len(layer.bands) for layer in layers[:number]) for number in range(len(layers))]
        total = target_grid.width * target_grid.height * len(bands)
        written = 0
        readers = [
            LayerOnGrid(layer.dataset, layer.bands, layer.numbers, target_grid, layer.conversions) for layer in layers
        ]
        for number, window, blocks in _resampled(readers, target_grid, feedback):
            for index, values in enumerate(blocks):
                writer.write(first_band[number] + index, window, values)
                written += values.size
            _count_zeros(layers[number], blocks)
            feedback.progress(written / total)
        for layer, start in zip(layers, first_band):
            _check_not_empty(
                layer, [statistics.count for statistics in writer.statistics[start : start + len(layer.bands)]]
            )
        for layer, reader in zip(layers, readers):
            reader.say_fill(feedback)
            _warn_of_zero_border(layer, feedback)
        _check_codes_are_exact(writer)
        _warn_of_gaps(writer, feedback)
        _warn_of_digital_numbers(writer, feedback)
    return [replace(band, mean=s.mean if s.count else math.nan, std=s.std) for band, s in zip(bands, writer.statistics)]


def _check_codes_are_exact(writer: BandWriter) -> None:
    """Raise InputError where classes have codes that float32 would round."""
    for band, statistics in zip(writer.bands, writer.statistics):
        largest = max(abs(statistics.minimum), abs(statistics.maximum)) if statistics.count else 0
        if band.kind == CATEGORICAL and largest > MAX_EXACT_CODE:
            raise InputError(
                f"{band.name} holds class codes up to {largest:.0f}, and a stack (float32) keeps them exact up to "
                f"{MAX_EXACT_CODE:,} only. Number the classes anew, with 'Reclassify by table'."
            )


def _distinct_names(paths: Sequence[str]) -> list[str]:
    """File names where they tell the layers apart, else whole paths."""
    names = [layer_name(path) for path in paths]
    return [name if names.count(name) == 1 else path for name, path in zip(names, paths)]


def _open_layer(source: Source, name: str, feedback: Feedback) -> Layer:
    dataset = open_raster(source.path, "layer")
    bands, numbers, conversions = [], [], []
    for number, band in enumerate(read_band_table(dataset, source.role), start=1):
        raster_band = dataset.GetRasterBand(number)
        if raster_band.GetColorInterpretation() == gdal.GCI_AlphaBand:
            continue
        kind, conversion = understood(replace(band, unit=unit_of(raster_band)), dataset, number, name, feedback)
        bands.append(kind)
        conversions.append(conversion)
        numbers.append(number)
    return Layer(name, dataset, bands, numbers, conversions)


def _resampled(
    readers: Sequence[LayerOnGrid], grid: Grid, feedback: Feedback
) -> Iterator[tuple[int, Window, list[NDArray[np.float32]]]]:
    """Layer number, window and band blocks, in order; a thread per core resamples ahead of the writing."""
    band_count = sum(len(reader.bands) for reader in readers)
    threads = max(1, min(8, os.cpu_count() or 1))
    pending: deque[tuple[int, Window, Future[list[NDArray[np.float32]]]]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for window in _windows(grid, band_count):
                for number, reader in enumerate(readers):
                    stop_if_cancelled(feedback)
                    pending.append((number, window, pool.submit(reader.read, window)))
                    if len(pending) > 2 * threads:
                        done = pending.popleft()
                        yield done[0], done[1], done[2].result()
            while pending:
                stop_if_cancelled(feedback)
                done = pending.popleft()
                yield done[0], done[1], done[2].result()
        finally:
            for _, _, future in pending:
                future.cancel()


def _windows(grid: Grid, band_count: int) -> Iterator[Window]:
    """Blocks a tile high and several tiles wide: many rasters are stored in lines, which narrow blocks would read again
    and again.
    """
    width = TILE * max(1, min(MAX_BLOCK, BLOCK_BYTES // (4 * band_count * TILE)) // TILE)
    for row in range(0, grid.height, TILE):
        for column in range(0, grid.width, width):
            yield Window(row=row, column=column, height=TILE, width=width).cut(grid.height, grid.width)


def _check_not_empty(layer: Layer, valid_pixels: Sequence[int]) -> None:
    empty = [band.name for band, count in zip(layer.bands, valid_pixels) if count == 0]
    if empty:
        raise InputError(
            f"{layer.name}: band{'s' if len(empty) > 1 else ''} {', '.join(empty)} "
            f"hold{'' if len(empty) > 1 else 's'} no valid pixel on the stack's grid. Check the layer's nodata value "
            "and where its data lie, or leave it out."
        )


def _count_zeros(layer: Layer, blocks: Sequence[NDArray[np.float32]]) -> None:
    """Count pixels that are exactly 0 in all bands of a layer that declares neither nodata nor a mask."""
    if not all(mask_flags(layer.dataset.GetRasterBand(number)) & gdal.GMF_ALL_VALID for number in layer.numbers):
        return
    zero = blocks[0] == 0
    for values in blocks[1:]:
        zero &= values == 0
    layer.zeros += int(np.count_nonzero(zero))
    layer.pixels += int(np.count_nonzero(np.isfinite(blocks[0])))


def _warn_of_gaps(writer: BandWriter, feedback: Feedback) -> None:
    """Say which bands lack a tenth of the pixels or more: their gaps become those of every result."""
    missing = {
        band.name: 1 - statistics.count / statistics.total for band, statistics in zip(writer.bands, writer.statistics)
    }
    told = [f"{name} {100 * share:.0f} %" for name, share in missing.items() if share >= TOLD_MISSING_SHARE]
    if told:
        more = f" and {len(told) - MAX_NAMED_BANDS} more" if len(told) > MAX_NAMED_BANDS else ""
        caution(
            feedback,
            f"Pixels without a value: {', '.join(told[:MAX_NAMED_BANDS])}{more}. With MISSING exclude, training and "
            "detection leave out every pixel that lacks a band; with fill, a missing band counts as its mean.",
        )


def _warn_of_digital_numbers(writer: BandWriter, feedback: Feedback) -> None:
    """Say which bands, called as Sentinel-2's, hold no reflectances: a model that learnt from these would misjudge."""
    told = [
        f"{band.name} {statistics.mean:.4g}"
        for band, statistics in zip(writer.bands, writer.statistics)
        if base_name(band.name) in SENTINEL2_BANDS and statistics.count and statistics.mean > MAX_REFLECTANCE
    ]
    if told:
        caution(
            feedback,
            f"No reflectances of 0-1, by their mean: {', '.join(told[:MAX_NAMED_BANDS])}. They are stacked as they "
            "are, which fits no model that learnt from reflectances. Run them through 'Optical factors' first.",
        )


def _warn_of_zero_border(layer: Layer, feedback: Feedback) -> None:
    if layer.pixels and layer.zeros / layer.pixels > ZERO_BORDER_SHARE:
        caution(
            feedback,
            f"{layer.name} declares no nodata value, and {100 * layer.zeros / layer.pixels:.0f} % of its pixels are "
            "exactly 0 in every band. If 0 means 'no data' here, declare it (Raster > Conversion > Translate, "
            "'Assign a specified nodata value': 0) and stack again.",
        )
