"""What an interferogram says that it holds: which band is the phase, its unit, the wavelength; what holds none is
refused.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Mapping, Sequence

import numpy as np
from osgeo import gdal

from .....core.caution import caution
from .....core.errors import InputError
from .....core.feedback import Feedback
from ....io.opening import description_of, layer_name, open_raster, readable, unit_of
from ....io.valid_pixels import read_valid, sample_windows
from ..interferograms import Interferogram
from .ready_products import displacement_to_phase

TOWARD, AWAY = "toward", "away"
LENGTHS_M = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
    **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters"), 0.01),
    **dict.fromkeys(("mm", "millimetre", "millimetres", "millimeter", "millimeters"), 0.001),
}
ANGLES = {
    **dict.fromkeys(("rad", "radian", "radians"), 1.0),
    **dict.fromkeys(("cycle", "cycles", "fringe", "fringes"), 2 * math.pi),
    **dict.fromkeys(("deg", "degree", "degrees"), math.pi / 180),
}
UNIT_KEYS = ("PHASE_UNITS", "DATA_UNITS", "UNITS", "UNIT")  # the first two are PyRate's
WAVELENGTH_KEYS = ("WAVELENGTH_METRES", "WAVELENGTH", "RADAR_WAVELENGTH")  # PyRate, ROI_PAC and MintPy, ISCE
FREQUENCY_KEYS = ("RADAR_FREQUENCY", "CENTER_FREQUENCY")  # Gamma and ISCE, NISAR
FREQUENCIES_HZ = {"hz": 1.0, "khz": 1e3, "mhz": 1e6, "ghz": 1e9}
SPEED_OF_LIGHT = 299_792_458.0  # m / s
MIN_WAVELENGTH_M, MAX_WAVELENGTH_M = 0.01, 1.0  # from K to P band
SAME_WAVELENGTH = 2e-3
NEARLY_PI = 0.05

_WORD = r"(?<![A-Za-z]){}(?![A-Za-z])"
_ISCE = re.compile(r"(?:filt_\w+|\d{8})\.unw(?:\.geo)?(?:\.tiff?|\.vrt)?$", re.IGNORECASE)
_DISPLACEMENT = re.compile(_WORD.format("(?:displacements?|disp|los|defo|[mc]m)"), re.IGNORECASE)
_PHASE_BAND = re.compile(r"unw|(?<!amplitude and )phase", re.IGNORECASE)


@dataclass(frozen=True)
class PhaseContent:
    """Band of the phase, radians for one of its units (0 where the unit is a length), metres for one, whether positive
    is a displacement towards the satellite, and the wavelength in metres where the file tells it.
    """

    band: int
    radians: float = 1.0
    metres: float = 0.0
    displacement: bool = False
    wavelength_m: float | None = None


def understood(
    pairs: Sequence[Interferogram], wavelength_m: float, sign: str, feedback: Feedback
) -> tuple[list[Interferogram], float, str]:
    """The pairs with the band and unit of each, the wavelength in metres, and what positive values mean.

    The wavelength that the files tell wins over the given one, and this is said. `sign` ("" where nothing is chosen)
    becomes away for phase and toward for displacements. Raises InputError where a file tells no phase, files tell
    different things, or they look wrapped.
    """
    contents = [phase_content(pair.path) for pair in pairs]
    told = told_wavelength(pairs, contents)
    if told is not None and abs(told / wavelength_m - 1) > SAME_WAVELENGTH:
        caution(
            feedback,
            f"The interferograms tell a wavelength of {told:.7g} m: WAVELENGTH {wavelength_m:.7g} m is ignored.",
        )
        wavelength_m = told
    for pair, content in zip(pairs, contents):
        if content.displacement != contents[0].displacement:
            raise InputError(
                f"{pairs[0].path.name} and {pair.path.name} are not alike: one holds phase, one displacements. Give "
                "one kind."
            )
    if contents[0].displacement and not sign:
        feedback.message("The files hold displacements; positive is taken as motion towards the satellite.")
    check_not_wrapped(pairs, contents, feedback)
    known = [
        replace(pair, band=content.band, to_phase=content.radians or content.metres * 4 * math.pi / wavelength_m)
        for pair, content in zip(pairs, contents)
    ]
    return known, wavelength_m, sign or (TOWARD if contents[0].displacement else AWAY)


def phase_content(path: Path) -> PhaseContent:
    """What one file says of itself; raises InputError where it is no phase or does not tell which band is."""
    dataset = open_raster(path, "interferogram")
    number = phase_band(dataset)
    band = dataset.GetRasterBand(number)
    told = {readable(key).upper(): readable(value).strip() for key, value in dataset.GetMetadata().items()}
    told.update({readable(key).upper(): readable(value).strip() for key, value in band.GetMetadata().items()})
    declared = next((told[key] for key in UNIT_KEYS if told.get(key)), "")
    unit = (declared or unit_of(band)).strip().lower()
    wavelength = wavelength_of(told, path.name)
    if not unit and displacement_to_phase(str(path), 1.0) is not None:
        unit = "m"  # OPERA's
    if unit in LENGTHS_M:
        # PyRate's millimetres are its phase times wavelength / (4 pi), sign and all; other lengths are displacements.
        return PhaseContent(number, 0.0, LENGTHS_M[unit], displacement=not declared, wavelength_m=wavelength)
    if unit and unit not in ANGLES:
        raise InputError(
            f"{path.name} declares its values in {unit}, which is no unit of phase. Give unwrapped phase in radians."
        )
    if not unit and _DISPLACEMENT.search(path.name):
        raise InputError(
            f"{path.name} holds displacements by its name and declares no unit. Declare it (m, cm or mm), or give the "
            "unwrapped phase."
        )
    return PhaseContent(number, ANGLES.get(unit, 1.0), wavelength_m=wavelength)


def phase_band(dataset: gdal.Dataset) -> int:
    """The only band, the one that is named after the phase, or the second of ISCE's .unw (amplitude, then phase)."""
    if dataset.RasterCount == 1:
        return 1
    layer = layer_name(dataset.GetDescription())
    names = {number: description_of(dataset.GetRasterBand(number)) for number in range(1, dataset.RasterCount + 1)}
    found = [number for number, name in names.items() if _PHASE_BAND.search(name)]
    if len(found) == 1:
        return found[0]
    if not found and dataset.RasterCount == 2 and _ISCE.search(layer):
        return 2
    raise InputError(
        f"{layer} has {dataset.RasterCount} bands and does not tell which is the unwrapped phase. Name the band "
        "'phase', or export it alone."
    )


def wavelength_of(told: Mapping[str, str], file: str) -> float | None:
    """The wavelength in metres that a file's metadata tell, also in cm, or as the radar's frequency (Hz, GHz); None
    where they tell none. Raises InputError for one that no radar has.
    """
    length = next((quantity(told[key], LENGTHS_M) for key in WAVELENGTH_KEYS if told.get(key)), None)
    if length is None:
        frequency = next((quantity(told[key], FREQUENCIES_HZ) for key in FREQUENCY_KEYS if told.get(key)), None)
        length = SPEED_OF_LIGHT / frequency if frequency else None
    if length is not None and not MIN_WAVELENGTH_M <= length <= MAX_WAVELENGTH_M:
        raise InputError(
            f"{file} tells a wavelength of {length:g} m, which no radar satellite has. Correct its metadata "
            "(metres), or remove them and set WAVELENGTH."
        )
    return length


def quantity(text: str, units: Mapping[str, float]) -> float | None:
    """The first number of a text such as '0.0555 m' or '5.6 cm', in the unit that counts 1; None without one."""
    found = re.match(r"([+-]?\d*\.?\d+(?:[eE][+-]?\d+)?)\s*([A-Za-z]*)", text)
    return float(found[1]) * units.get(found[2].lower(), 1.0) if found else None


def told_wavelength(pairs: Sequence[Interferogram], contents: Sequence[PhaseContent]) -> float | None:
    """The one wavelength that files tell; raises InputError naming two files that tell different ones."""
    telling = [(pair, content.wavelength_m) for pair, content in zip(pairs, contents) if content.wavelength_m]
    for pair, wavelength in telling[1:]:
        if abs(wavelength / telling[0][1] - 1) > SAME_WAVELENGTH:
            raise InputError(
                f"{telling[0][0].path.name} tells a wavelength of {telling[0][1]:g} m, {pair.path.name} of "
                f"{wavelength:g} m. Give the interferograms of one radar."
            )
    return telling[0][1] if telling else None


def check_not_wrapped(pairs: Sequence[Interferogram], contents: Sequence[PhaseContent], feedback: Feedback) -> None:
    """Raise InputError where most files in radians fill -pi to pi and nothing beyond, as wrapped phase does; say so
    where a few do, and where all lie in 0-1, as coherence does.
    """
    ranges = [value_range(pair.path, content.band) for pair, content in zip(pairs, contents) if content.radians == 1]
    wrapped = [math.pi - NEARLY_PI < -low <= math.pi + 1e-3 and math.pi - NEARLY_PI < high <= math.pi + 1e-3
               for low, high in ranges]  # fmt: skip
    if any(wrapped) and sum(wrapped) > len(pairs) / 2:
        raise InputError(
            f"{pairs[wrapped.index(True)].path.name} and {sum(wrapped) - 1} more fill -pi to pi and nothing beyond: "
            "their phase is wrapped. Give unwrapped phase."
        )
    if any(wrapped):
        caution(
            feedback,
            f"{pairs[wrapped.index(True)].path.name} fills -pi to pi and nothing beyond: its phase may be wrapped.",
        )
    if ranges and all(low >= 0 and 0.9 < high <= 1 for low, high in ranges):
        caution(feedback, "All interferograms lie between 0 and 1, as coherence does. Check that they hold phase.")


def value_range(path: Path, number: int) -> tuple[float, float]:
    """Smallest and largest valid value of blocks spread over the raster; NaN without one."""
    dataset = open_raster(path, "interferogram")  # held, because a band does not outlive its dataset
    band = dataset.GetRasterBand(number)
    values = np.concatenate([read_valid(band, window).ravel() for window in sample_windows(band)])
    known = values[np.isfinite(values) & (values != 0)]
    return (float(known.min()), float(known.max())) if known.size else (math.nan, math.nan)
