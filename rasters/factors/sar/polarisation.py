"""One polarisation of a radar file: which of its bands, on which scale, with which calibration."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.bands import base_name
from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback
from ...io.grid import Grid
from ...io.opening import description_of, layer_name, open_raster, unit_of
from ...io.valid_pixels import MeasuredBand
from .power_raster import DECIBEL, POWER, SAMPLE_SIZE, SAMPLE_WINDOWS, PowerRaster, spread_windows, to_decibel, to_power
from .product_name import polarisations_in, product_of_name, scale_in

ALIKE = {"VV": "HH", "VH": "HV"}  # the same kind of echo (co- or cross-polarised), as ALOS sends horizontally
MAX_MEDIAN_DB = 20.0  # no ground reflects that much; digital numbers reach 40 to 80
INTEGERS = (gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32)


def open_power(
    path: str | Path,
    parameter: str,
    polarisation: str,
    scale: str,
    range_looks: int,
    azimuth_looks: int,
    feedback: Feedback,
) -> PowerRaster:
    """Open one polarisation, on the scale that the file tells, else `scale`.

    Raises InputError when it cannot be opened, does not tell which band has the polarisation, tells another one, holds
    values that its scale cannot have, or is smaller than one look.
    """
    dataset = open_raster(path, f"{parameter} raster")
    number = band_number(dataset, parameter, polarisation, feedback)
    if dataset.RasterXSize < range_looks or dataset.RasterYSize < azimuth_looks:
        raise InputError(
            f"{layer_name(path)} has {dataset.RasterXSize} x {dataset.RasterYSize} pixels, fewer than one look of "
            f"{range_looks} x {azimuth_looks}. Choose fewer RANGE_LOOKS and AZIMUTH_LOOKS."
        )
    return judged(MeasuredBand(dataset, number), parameter, scale, (range_looks, azimuth_looks), feedback)


def band_number(dataset: gdal.Dataset, parameter: str, polarisation: str, feedback: Feedback) -> int:
    """The number of the band that has the polarisation, by the bands' names, else by the file's where it has one band.

    Raises InputError where several bands have it, none does, or nothing tells.
    """
    layer = layer_name(dataset.GetDescription())
    bands = [
        number
        for number in range(1, dataset.RasterCount + 1)
        if dataset.GetRasterBand(number).GetColorInterpretation() != gdal.GCI_AlphaBand
    ]
    names = {number: description_of(dataset.GetRasterBand(number)) for number in bands}
    exact = [number for number in bands if base_name(names[number]).upper() == polarisation]
    if len(exact) == 1:
        return exact[0]
    told = {number: polarisations_in(names[number]) for number in bands}
    if len(bands) == 1 and not told[bands[0]]:
        told = {bands[0]: product_polarisations(dataset.GetDescription())}
    for wanted in (polarisation, ALIKE[polarisation]):
        found = [number for number in bands if told[number] == {wanted}]
        if len(found) > 1:
            raise InputError(
                f"{layer} ({parameter}) has {len(found)} bands of {wanted} ({', '.join(names[n] for n in found)}). "
                "Give a raster of one date with one band for each polarisation."
            )
        if found and wanted != polarisation:
            caution(feedback, f"{layer} ({parameter}) holds {wanted}; it is taken in the place of {polarisation}.")
        if found:
            return found[0]
    others = sorted(set().union(*told.values()))
    if len(bands) == 1 and len(others) != 1:
        return bands[0]
    if others:
        raise InputError(
            f"{layer} ({parameter}) holds {' and '.join(others)}, not {polarisation}, by its names. Give the file of "
            f"{polarisation}, or rename the band."
        )
    raise InputError(
        f"{layer} ({parameter}) has {len(bands)} bands, and none is named after its polarisation. Name them VV and VH "
        "(band description), or give one file for each polarisation."
    )


def product_polarisations(path: str) -> set[str]:
    """What a file's name tells: the polarisation of its product, else all that its own name speaks of."""
    told = polarisations_in(layer_name(path))
    product = product_of_name(path).polarisation
    return told or ({product} if product else set())


def judged(band: MeasuredBand, parameter: str, given: str, looks: tuple[int, int], feedback: Feedback) -> PowerRaster:
    """The band on the scale that its unit, its name or its product's name tells, else on the one that is given.

    What cannot be is not believed: a name that says power above negative values. Says so where it does not follow
    what is given, and where the values are not calibrated backscatter. Raises InputError where no scale fits.
    """
    path = band.dataset.GetDescription()
    layer, product = layer_name(path), product_of_name(path)
    told = told_scale(band.band) or product.scale or given
    sample = sampled(band)
    scale = told if possible(sample, told) else given
    if not possible(sample, scale):
        raise InputError(
            f"{layer} ({parameter}) holds mostly negative values, which {scale} cannot have. Set INPUT_SCALE to "
            "decibel."
            if scale != DECIBEL
            else f"{layer} ({parameter}) holds no negative value, so it is not in decibels. Set INPUT_SCALE to power "
            "or amplitude."
        )
    if scale != given:
        caution(
            feedback,
            f"{layer} ({parameter}) tells that its values are {scale}: INPUT_SCALE {given} is ignored.",
        )
    calibration_db = product.calibration_db if band.band.DataType in INTEGERS else 0.0
    if calibration_db:
        feedback.message(f"{layer} ({parameter}): digital numbers, calibrated by {calibration_db:g} dB.")
    raster = PowerRaster(band.dataset, band, layer, scale, *looks, gain=10 ** (calibration_db / 10))
    power = to_power(sample, scale) * raster.gain
    median_db = float(np.nanmedian(to_decibel(power))) if np.isfinite(power).any() else -np.inf
    if median_db > MAX_MEDIAN_DB:
        caution(
            feedback,
            f"{layer} ({parameter}) has a median of {median_db:.0f} dB, which no ground reflects: its values are not "
            "calibrated (digital numbers?), or not on the scale of INPUT_SCALE. Calibrate the image first; results are "
            "only comparable within it.",
        )
    return raster


def found_scale(path: str | Path, parameter: str, polarisation: str, feedback: Feedback) -> tuple[str, str]:
    """The scale of a polarisation's values, and in a few words how it is known: told by unit or name, else by the sign
    of its values.
    """
    dataset = open_raster(path, f"{parameter} raster")
    band = MeasuredBand(dataset, band_number(dataset, parameter, polarisation, feedback))
    sample = sampled(band)
    told = told_scale(band.band) or product_of_name(str(path)).scale
    if told and possible(sample, told):
        return told, "its unit or name tells it"
    if possible(sample, POWER):
        return POWER, "its values are not negative, and nothing tells amplitude"
    return DECIBEL, "most of its values are negative"


def told_scale(band: gdal.Band) -> str:
    """The scale that a band's unit or name tells; empty where neither does."""
    return DECIBEL if unit_of(band).strip().lower() in ("db", "decibel") else scale_in(description_of(band))


def sampled(band: MeasuredBand) -> NDArray[np.float32]:
    """Values from windows spread over the raster, as a flat array; NaN where missing."""
    windows = spread_windows(Grid.of(band.dataset), SAMPLE_SIZE, SAMPLE_WINDOWS)
    return np.concatenate([band.read(window).ravel() for window in windows])


def possible(sample: NDArray[np.float32], scale: str) -> bool:
    """Whether values can be on a scale: power and amplitude are not mostly negative, decibels not all positive."""
    negative, valid = int(np.count_nonzero(sample < 0)), int(np.count_nonzero(np.isfinite(sample)))
    return negative > 0 or valid == 0 if scale == DECIBEL else negative <= 0.5 * valid
