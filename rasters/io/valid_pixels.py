"""Which pixels of a band are valid: GDAL's mask band decides, and what no measurement can be is missing, too."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, gdal_array

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.pixels.fill import (
    INFINITE,
    far_from_the_rest,
    fills_far_below,
    lowest_and_highest,
    possible_fills,
    spread_windows,
    tell_odd_value,
)
from ...core.pixels.fill_record import FillRecord
from ...core.pixels.nodata import equals_nodata
from ...core.pixels.window import Window
from .grid import read_window

gdal.UseExceptions()

MAX_FLOAT32 = float(np.finfo(np.float32).max)


def read_valid(band: gdal.Band, window: Window) -> NDArray[np.float32]:
    """One block as float32 in the band's physical values (declared scale and offset applied), NaN where not valid.

    Not valid are pixels that GDAL's mask band leaves out (nodata value, NODATA_VALUES, mask, alpha), the declared
    nodata value beside a mask, NaN and what float32 cannot hold. Raises InputError when the block cannot be read (a
    damaged file).
    """
    raw, missing = _raw_and_missing(band, window)
    return _physical(band, raw, missing)


def _raw_and_missing(band: gdal.Band, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """A block in its own type, and where it is declared as missing; None where nothing is."""
    flags, nodata = mask_flags(band), band.GetNoDataValue()
    # Where the mask band is nothing but a comparison with the nodata value, comparing takes half the time of asking.
    by_value = flags == gdal.GMF_NODATA and nodata is not None
    missing = None
    try:
        raw = read_window(band, window)
        if not flags & gdal.GMF_ALL_VALID and not by_value:
            missing = read_window(band.GetMaskBand(), window) == 0
        elif alpha := overlooked_alpha(band):
            missing = read_window(alpha, window) == 0
    except RuntimeError as error:
        name = band.GetDataset().GetDescription()
        raise InputError(
            f"The raster {name} is damaged: a block could not be read ({error}). Use another copy of the file."
        ) from error
    if nodata is not None and not math.isnan(nodata):  # which another mask hides from GDAL's mask band
        declared = equals_nodata(raw, nodata, raw.dtype)
        missing = declared if missing is None else missing | declared
    return raw, missing


def _physical(band: gdal.Band, raw: NDArray[Any], missing: NDArray[np.bool_] | None) -> NDArray[np.float32]:
    scale, offset = band.GetScale(), band.GetOffset()
    if not np.issubdtype(raw.dtype, np.integer):
        measured = np.isfinite(raw) if raw.dtype == np.float32 else np.abs(raw) <= MAX_FLOAT32
        missing = ~measured if missing is None else np.logical_or(missing, ~measured, out=missing)
    with np.errstate(over="ignore", invalid="ignore"):
        if (scale is not None and scale != 1) or offset:
            values = (raw * (1.0 if scale is None else scale) + (offset or 0.0)).astype(np.float32)
        else:
            values = raw.astype(np.float32, copy=False)
    if missing is not None:
        np.copyto(values, np.float32(np.nan), where=missing)
    return values


def mask_flags(band: gdal.Band) -> int:
    """How GDAL tells the valid pixels of a band (GMF_*); raises InputError when the file is too damaged to tell."""
    try:
        return int(band.GetMaskFlags())
    except RuntimeError as error:
        name = band.GetDataset().GetDescription()
        raise InputError(
            f"The raster {name} is damaged: its mask cannot be read ({error}). Use another copy of the file."
        ) from error


def overlooked_alpha(band: gdal.Band) -> gdal.Band | None:
    """The alpha band that says which pixels of a band are valid though GDAL's mask band does not follow it, because it
    does so for bytes alone, in files of two or four bands, without a nodata value; None where there is none.
    """
    dataset = band.GetDataset()
    others = (dataset.GetRasterBand(n) for n in range(1, dataset.RasterCount + 1) if n != band.GetBand())
    return next((other for other in others if other.GetColorInterpretation() == gdal.GCI_AlphaBand), None)


@dataclass
class MeasuredBand:
    """A band whose undeclared fill counts as missing, and how much of what was read that was.

    A common fill value (-9999, -10000, -32767, -32768, -99999) is fill where it is not declared as nodata and lies far
    below everything else in the band: no other value of a sample spread over the raster is below half of it. Values of
    `saturated` (as they are stored) are missing, too.
    """

    dataset: gdal.Dataset  # held, because a band does not outlive its dataset
    number: int
    saturated: tuple[float, ...] = ()
    band: gdal.Band = field(init=False)
    record: FillRecord = field(init=False)

    def __post_init__(self) -> None:
        self.band = self.dataset.GetRasterBand(self.number)
        self.record = FillRecord(undeclared(self.band))

    def read(self, window: Window) -> NDArray[np.float32]:
        """Like `read_valid`, with undeclared fill and magnitudes beyond 1e30 missing as well."""
        raw, missing = _raw_and_missing(self.band, window)
        if self.saturated and lowest_and_highest(raw)[1] >= min(self.saturated):
            for value in self.saturated:
                missing = self.record.leave_out(f"{value:.0f} (saturated)", raw == value, missing)
        missing = self.record.find(raw, missing, partial(undeclared_fills, self.band))
        return _physical(self.band, raw, missing)

    def say_fill(self, layer: str, feedback: Feedback, holds_codes: bool = False) -> None:
        """Tell which undeclared values were taken as missing, and in how much of what was read; of measured values also
        which may mean "no data".
        """
        size = self.band.XSize * self.band.YSize
        read = self.record.pixels_read
        again = min(1.0, size / read) if read else 1.0  # parts may be read several times
        for fill, times in self.record.found.items():
            count = round(times * again)
            if fill == INFINITE:
                caution(
                    feedback,
                    f"{layer} holds infinite values in {count:,} pixels ({100 * times / read:.2g} % of "
                    "those read); they are taken as missing. A division by zero or the logarithm of zero gives "
                    "infinity: check how the band was made, and declare such pixels as nodata.",
                )
                continue
            if fill.endswith("(saturated)"):
                share = 100 * times / read
                feedback.message(f"{layer}: {count:,} pixels ({share:.2g} %) hold {fill}; they are missing.")
                continue
            caution(
                feedback,
                f"{layer} holds {fill} in {count:,} pixels ({100 * times / read:.2g} % of those "
                "read) and does not declare it as nodata; they are taken as missing. If it is a measured value, write "
                "it differently; else declare it (Raster > Conversion > Translate, 'Assign a specified nodata value').",
            )

        if not holds_codes:
            self._say_odd_values(layer, feedback)

    def _say_odd_values(self, layer: str, feedback: Feedback) -> None:
        """Tell of a value that many programs write for "no data" and that lies far from all others, but may be
        measured: it is left in.
        """
        for value in sorted(self.record.extremes - {*(self.record.values or ()), *self.saturated}):
            share = far_from_the_rest((_valid(self.band, window) for window in sample_windows(self.band)), value)
            if share:
                tell_odd_value(layer, value, share, feedback)


def undeclared(band: gdal.Band) -> tuple[float, ...]:
    """The common fill values that a band can hold and does not declare as nodata."""
    stored = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))
    return possible_fills(stored, band.GetNoDataValue())


def undeclared_fills(band: gdal.Band) -> tuple[float, ...]:
    """The common fill values that would be no measurement in this band, but are not what it declares as nodata."""
    possible = undeclared(band)
    return fills_far_below((_valid(band, window) for window in sample_windows(band)), possible) if possible else ()


def sample_windows(band: gdal.Band) -> list[Window]:
    """At most 16 blocks of the file, spread over the raster."""
    block_width, block_height = (int(side) for side in band.GetBlockSize())
    return spread_windows(band.YSize, band.XSize, block_height, block_width)


def _valid(band: gdal.Band, window: Window) -> NDArray[Any]:
    raw, missing = _raw_and_missing(band, window)
    return raw.ravel() if missing is None else raw[~missing]
