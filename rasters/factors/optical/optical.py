"""Optical factors: bands of one or many rasters brought to one grid as reflectance, and spectral indices of them, block
by block.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.bands import CATEGORICAL, OPTICAL, SENTINEL2_BANDS, Band, check_unique, described_band
from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback, stop_if_cancelled
from ....core.pixels.window import Window
from ...io.band_file import BandWriter, check_has_values, new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid
from ...io.valid_pixels import MeasuredBand
from ...stack.resampling import LayerOnGrid
from .acquisition_dates import warn_of_mixed_dates
from .indices import INDICES, check_index_bands, spectral_index

BLOCK = 1024  # one JPEG 2000 tile of Sentinel-2, four output tiles
CACHE_BYTES = (
    256 * 2**20
)  # a row of blocks of four bands stored in strips 20,000 wide, or of twelve in JPEG 2000 tiles: none decoded twice
BRIGHTEST_REFLECTANCE = 2.0  # snow and cloud reach 1.2 to 1.7; more is a digital number


@dataclass(frozen=True)
class CloudMask:
    """Which pixels are hidden: any of the bands holds one of the codes. It may have a grid of its own."""

    dataset: gdal.Dataset
    band_numbers: tuple[int, ...]
    hidden_codes: tuple[int, ...]


@dataclass(frozen=True)
class Piece:
    """One raster band that holds a part of an optical band, declaring the scale, offset and nodata that make it
    reflectance; digital numbers that mean saturated, whether file or product told the scale, and the file where one
    band is one file.
    """

    dataset: gdal.Dataset
    band_number: int
    layer: str
    cloud_mask: CloudMask | None = None
    saturated: tuple[float, ...] = ()
    scale_told: bool = False
    source: str = ""


@dataclass(frozen=True)
class OpticalBand:
    """One band by the contract's name, from one raster or from several tiles (the first valid one counts)."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Wanted:
    """What to write: bands (empty = all), indices, and a prefix of all names."""

    bands: tuple[str, ...] = ()
    indices: tuple[str, ...] = ()
    prefix: str = ""


def derive_optical(bands: Sequence[OpticalBand], grid: Grid, wanted: Wanted, target: Path, feedback: Feedback) -> None:
    """Write reflectances and indices on `grid` as a GeoTIFF with a band table, role optical.

    Finer bands are averaged, coarser ones interpolated bilinearly; missing and clouded pixels are NaN. A block of 1024
    x 1024 pixels of every band is held at a time. Raises InputError when a wanted band or an index's band is missing,
    or a band has no valid pixel on the grid.
    """
    written = chosen_bands(bands, wanted)
    present = [band.name for band in bands]
    for index in wanted.indices:
        check_index_bands(index, present)
    needed = {band.name for band in written} | {name for index in wanted.indices for name in INDICES[index].bands}
    aligned = {
        band.name: [AlignedPiece(band.name, piece, grid) for piece in band.pieces]
        for band in bands
        if band.name in needed
    }
    table = output_table([band.name for band in written], wanted)
    with bounded_cache(CACHE_BYTES), new_band_file(target, grid, table) as writer:
        warn_of_mixed_dates(
            [(band.name, [piece.source or piece.layer for piece in band.pieces]) for band in bands], feedback
        )
        windows = list(grid.blocks(BLOCK))
        for number, window in enumerate(windows):
            stop_if_cancelled(feedback)
            reflectance = {name: mosaic_block(pieces, window) for name, pieces in aligned.items()}
            blocks = [reflectance[band.name] for band in written] + [
                spectral_index(index, reflectance) for index in wanted.indices
            ]
            for position, values in enumerate(blocks):
                writer.write(position, window, values)
            feedback.progress((number + 1) / len(windows))
        for pieces in aligned.values():
            for piece in pieces:
                piece.values.say_fill(feedback)
        check_not_all_hidden(writer, bands)
        check_has_values(writer, ", ".join(sorted({piece.layer for band in bands for piece in band.pieces})))
        warn_of_digital_numbers(writer, {b.name for b in bands if b.pieces[0].scale_told}, wanted.prefix, feedback)


def layers_of(bands: Sequence[OpticalBand]) -> list[tuple[str, str]]:
    """Each band with its layer, which goes by its folder too where another band has the same: each image of a series
    may have its B4.tif.
    """
    layers = [(band.name, band.pieces[0].layer) for band in bands]
    folders = [Path(band.pieces[0].source).parent.name for band in bands]
    return [
        (name, f"{folder}/{layer}" if folder and layers.count((name, layer)) > 1 else layer)
        for (name, layer), folder in zip(layers, folders)
    ]


def chosen_bands(bands: Sequence[OpticalBand], wanted: Wanted) -> list[OpticalBand]:
    """The bands to write, Sentinel-2's in their order, then foreign ones; raises InputError when one is not there or
    twice there.
    """
    check_unique(layers_of(bands))
    present = [band.name for band in bands]
    missing = [name for name in wanted.bands if name not in present]
    if missing:
        raise InputError(
            f"The input has no band {', '.join(missing)}. It has: {', '.join(present)}. Correct BANDS, or add the "
            "missing raster."
        )
    order = {name: position for position, name in enumerate(SENTINEL2_BANDS)}
    return sorted(
        (band for band in bands if not wanted.bands or band.name in wanted.bands),
        key=lambda band: order.get(band.name, len(order)),
    )


def output_table(names: Sequence[str], wanted: Wanted) -> list[Band]:
    return [described_band(wanted.prefix + name, OPTICAL) for name in (*names, *wanted.indices)]


class AlignedPiece:
    """A piece seen through the output grid."""

    def __init__(self, name: str, piece: Piece, grid: Grid) -> None:
        self.values = LayerOnGrid(piece.dataset, [Band(name, OPTICAL)], [piece.band_number], grid)
        self.values.name = piece.layer  # the dataset may be a copy in memory without a name
        self.values.sources = [MeasuredBand(piece.dataset, piece.band_number, piece.saturated)]
        self.mask = piece.cloud_mask
        if self.mask:
            codes = [Band(f"mask_{number}", OPTICAL, CATEGORICAL) for number in self.mask.band_numbers]
            self.codes = LayerOnGrid(self.mask.dataset, codes, self.mask.band_numbers, grid)

    def read(self, window: Window) -> NDArray[np.float32]:
        """Reflectance of a window of the output grid, NaN where missing or hidden."""
        values = self.values.read(window)[0]
        if self.mask and np.isfinite(values).any():
            for codes in self.codes.read(window):
                values[np.isin(codes, self.mask.hidden_codes)] = np.nan
        return values


def mosaic_block(pieces: Sequence[AlignedPiece], window: Window) -> NDArray[np.float32]:
    """One block of a band: the first piece, its gaps filled from the next ones."""
    values = pieces[0].read(window)
    for piece in pieces[1:]:
        gaps = np.isnan(values)
        if not gaps.any():
            break
        values[gaps] = piece.read(window)[gaps]
    return values


def check_not_all_hidden(writer: BandWriter, bands: Sequence[OpticalBand]) -> None:
    """Raise InputError when a cloud mask left nothing."""
    masked = any(piece.cloud_mask for band in bands for piece in band.pieces)
    if masked and not any(statistics.count for statistics in writer.statistics):
        raise InputError(
            f"In {bands[0].pieces[0].layer} every pixel is missing or hidden by clouds. Choose another date, or set "
            "MASK_CLOUDS to false."
        )


def warn_of_digital_numbers(writer: BandWriter, scale_told: set[str], prefix: str, feedback: Feedback) -> None:
    """Say so when values are too large for reflectances; the advice to set SCALE is for those without one of their
    own.
    """
    bright = [
        (band.name, statistics.maximum)
        for band, statistics in zip(writer.bands, writer.statistics)
        if band.unit == "reflectance"
        and math.isfinite(statistics.maximum)
        and statistics.maximum > BRIGHTEST_REFLECTANCE
    ]
    if bright:
        name, maximum = next((one for one in bright if one[0][len(prefix) :] not in scale_told), bright[0])
        if name[len(prefix) :] in scale_told:
            feedback.message(
                f"{name} reaches {maximum:.6g}, brighter than any surface: glint, or saturated pixels that the file "
                "does not mark."
            )
            return
        caution(
            feedback,
            f"{name} reaches {maximum:.6g}, which is not a reflectance (0 to 1) but a digital number. Set SCALE "
            "(0.0001 for Sentinel-2) and run again.",
        )
