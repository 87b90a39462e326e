"""Spectral indices of reflectances, from the bands of Sentinel-2 (or another sensor's of the same wavelengths).

Formulas as in the Awesome Spectral Indices catalogue (Montero et al. 2023, doi 10.1038/s41597-023-02096-0; there BSI is
called BI and brightness BITM), written out here because nothing can be installed into QGIS's Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from ....core.errors import InputError

Values = NDArray[np.float32]


@dataclass(frozen=True)
class Index:
    """One index: the bands it needs, its formula over them in that order, and where it comes from."""

    bands: tuple[str, ...]
    formula: Callable[..., Values]
    source: str


def normalised_difference(first: Values, second: Values) -> Values:
    """(first - second) / (first + second), -1 to 1; NaN where the sum is 0."""
    total = first + second
    total[total == 0] = np.nan
    return (first - second) / total


def bare_soil(blue: Values, red: Values, near_infrared: Values, shortwave: Values) -> Values:
    return normalised_difference(shortwave + red, near_infrared + blue)


def visible_brightness(blue: Values, green: Values, red: Values) -> Values:
    return np.sqrt((blue * blue + green * green + red * red) / 3)


INDICES: dict[str, Index] = {
    "NDVI": Index(("B8", "B4"), normalised_difference, "Rouse et al. 1974: (NIR - red) / (NIR + red)"),
    "NDWI": Index(("B3", "B8"), normalised_difference, "McFeeters 1996: (green - NIR) / (green + NIR)"),
    "NDMI": Index(("B8", "B11"), normalised_difference, "Wilson & Sader 2002: (NIR - SWIR1) / (NIR + SWIR1)"),
    "NBR": Index(("B8", "B12"), normalised_difference, "Key & Benson 2002: (NIR - SWIR2) / (NIR + SWIR2)"),
    "BSI": Index(
        ("B2", "B4", "B8", "B11"),
        bare_soil,
        "Rikimaru et al. 2002: ((SWIR1 + red) - (NIR + blue)) / ((SWIR1 + red) + (NIR + blue))",
    ),
    "brightness": Index(
        ("B2", "B3", "B4"), visible_brightness, "Mathieu et al. 1998: sqrt((blue^2 + green^2 + red^2) / 3)"
    ),
}


def check_index_bands(index: str, present: list[str]) -> None:
    """Raise InputError, listing what is there, when a band that the index needs is missing."""
    missing = [band for band in INDICES[index].bands if band not in present]
    if missing:
        raise InputError(
            f"The index {index} needs the band{'s' if len(missing) > 1 else ''} {', '.join(missing)}, and the input "
            f"has only {', '.join(present)}. Add the missing band, or leave the index out."
        )


def spectral_index(index: str, reflectance: Mapping[str, Values]) -> Values:
    """The index from reflectances (0-1, NaN = missing) by band name; reflectances below 0, which are noise, count as 0.

    Normalised differences lie in -1 to 1 and are NaN where their denominator is 0.
    """
    entry = INDICES[index]
    with np.errstate(invalid="ignore"):
        return entry.formula(*(np.maximum(reflectance[band], np.float32(0)) for band in entry.bands))
