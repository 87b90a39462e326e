"""Products that are a rate or a displacement already: what they say of unit, sign and wavelength is obeyed."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from pathlib import Path
from typing import Sequence

import numpy as np
from osgeo import gdal

from .....core.bands import DEFORMATION, Band
from .....core.errors import InputError
from .....core.feedback import Feedback, stop_if_cancelled
from ....io.band_file import check_has_values, new_band_file
from ....io.cache import bounded_cache
from ....io.grid import Grid
from ....io.opening import SUBDATASET, layer_name, open_raster, readable, unit_of
from ....io.valid_pixels import MeasuredBand
from ..interferograms import Interferogram
from ..rate_raster import (
    EGMS_NAME,
    FIRST_DATE,
    LAST_DATE,
    LOOK_GEOMETRY,
    LOOK_HEADING,
    LOOK_INCIDENCE,
    PER_YEAR,
    RATE,
    REFERENCE,
    open_rate,
)
from .mintpy import open_placed

BLOCK = 1024
LIGHT_M_PER_S = 299_792_458.0
_OPERA_DISPLACEMENT = re.compile(r"OPERA_L3_DISP-S1_.*:/*displacement$", re.I)
_NISAR = re.compile(r"NISAR_L2_\w\w_GUNW_", re.I)
_FREQUENCY_GROUP = re.compile(r"^.*/frequency[AB](?=/|$)")


def is_ready_rate(path: str) -> bool:
    """Whether a raster is a rate already, by its unit (MintPy, anything per year) or its name (EGMS)."""
    if EGMS_NAME.search(layer_name(path)):
        return True
    dataset = open_placed(path, "rate")
    told = {readable(key).upper(): readable(value) for key, value in dataset.GetMetadata().items()}
    unit = unit_of(dataset.GetRasterBand(1)) or told.get("UNIT", "")
    return bool(PER_YEAR.match(unit))


def convert_rate(path: str, prefix: str, target: Path, feedback: Feedback) -> None:
    """Write a ready rate in mm/year as the band PREFIX `deformation_rate`, or EGMS's components as `vertical_rate` and
    `east_rate`, on its own grid, with what it tells of its dates and its look geometry.

    MintPy's and OPERA's sign is ours: positive towards the satellite. Raises InputError where it has no place on the
    Earth or no valid pixel.
    """
    name = layer_name(path)
    egms = EGMS_NAME.search(name)
    notes: dict[str, str] = {}
    if egms:
        dataset, number, to_mm = open_placed(path, "rate"), 1, 1.0
        band_name = "vertical_rate" if egms[1].upper() == "U" else "east_rate"
        notes = {FIRST_DATE: f"{egms[2]}-01-01", LAST_DATE: f"{egms[3]}-12-31"}
    else:
        rate = open_rate(path, feedback)
        dataset, number, to_mm, band_name = rate.dataset, rate.number, rate.to_mm, RATE
        notes = {
            key: text
            for key, text in (
                (FIRST_DATE, f"{rate.first}" if rate.first else ""),
                (LAST_DATE, f"{rate.last}" if rate.last else ""),
                (LOOK_GEOMETRY, ", ".join(rate.look_names)),
                (LOOK_INCIDENCE, "" if rate.incidence is None else f"{rate.incidence:g}"),
                (LOOK_HEADING, "" if rate.heading is None else f"{rate.heading:g}"),
                (REFERENCE, rate.reference),
            )
            if text
        }
    feedback.message(f"{name} is a rate already: it is converted to mm/year (times {to_mm:g}), not derived.")
    source = MeasuredBand(dataset, number)
    grid = Grid.of(dataset)
    band = Band(prefix + band_name, DEFORMATION, unit="mm/year")
    with bounded_cache(), new_band_file(target, grid, [band]) as writer:
        for key, text in notes.items():
            writer.dataset.SetMetadataItem(key, text)
        windows = list(grid.blocks(BLOCK))
        for done, window in enumerate(windows, start=1):
            stop_if_cancelled(feedback)
            writer.write(0, window, source.read(window) * np.float32(to_mm))
            feedback.progress(done / len(windows))
        source.say_fill(name, feedback)
        check_has_values(writer, name)


def displacement_to_phase(path: str, wavelength_m: float) -> float | None:
    """What OPERA's displacement (metres, positive towards the satellite) is multiplied with to be the phase that HyP3
    writes (radians, positive away), -4 pi / wavelength; None for a phase.
    """
    if not _OPERA_DISPLACEMENT.search(layer_name(path)):
        return None
    dataset = open_raster(path, "displacement")  # held, because a band does not outlive it
    unit = unit_of(dataset.GetRasterBand(1)) or "m"
    if unit.lower() not in ("m", "metre", "metres", "meter", "meters"):
        raise InputError(f"{layer_name(path)} is in {unit}, not in metres. Choose the variable displacement.")
    return -4 * math.pi / wavelength_m


def told_by_product(pairs: Sequence[Interferogram], wavelength_m: float, away: bool) -> list[Interferogram]:
    """The pairs with what turns OPERA's displacements into phase; its sign is the product's, whatever phase means."""
    sign = 1 if away else -1
    factors = [displacement_to_phase(str(pair.path), wavelength_m) for pair in pairs]
    return [pair if factor is None else replace(pair, to_phase=sign * factor) for pair, factor in zip(pairs, factors)]


def wavelength_told(path: str) -> float | None:
    """The wavelength in metres that a NISAR product tells by its centre frequency; None for other products.

    Raises InputError for a NISAR product that does not tell it, because Sentinel-1's would be four times too short.
    """
    name = layer_name(path)
    if not _NISAR.search(name):
        return None
    subdataset = SUBDATASET.match(path)
    frequency = centre_frequency(subdataset["file"], subdataset["variable"]) if subdataset else None
    if frequency is None:
        raise InputError(
            f"{name} does not tell its centre frequency. Open the product's own .h5 file, so that the radar's "
            "wavelength is read from it."
        )
    return LIGHT_M_PER_S / frequency


def centre_frequency(file: str, variable: str) -> float | None:
    """The scalar `centerFrequency` (Hz) of the frequency group that holds a variable."""
    group = _FREQUENCY_GROUP.search(f"/{variable.lstrip('/')}")
    if group is None:
        return None
    try:
        root = gdal.OpenEx(file, gdal.OF_MULTIDIM_RASTER).GetRootGroup()
        array = root.OpenMDArrayFromFullname(f"{group[0]}/centerFrequency")
    except RuntimeError:
        return None
    return None if array is None else float(np.asarray(array.ReadAsArray()).ravel()[0])
