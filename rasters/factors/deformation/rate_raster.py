"""Finished line-of-sight rates as programs write them: unit, dates and look geometry from what the raster says
itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Mapping, Sequence

from osgeo import gdal

from ....core.bands import base_name
from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback
from ...io.grid import Grid
from ...io.opening import description_of, layer_name, readable, unit_of
from ..sar.product_name import ASCENDING, DESCENDING
from .look_files import direction_in
from .products.mintpy import open_placed

RATE = "deformation_rate"
FIRST_DATE, LAST_DATE, DATES, REFERENCE, LOOK_GEOMETRY = (
    "FIRST_DATE",
    "LAST_DATE",
    "DATES",
    "REFERENCE",
    "LOOK_GEOMETRY",
)
LOOK_INCIDENCE, LOOK_HEADING = "LOOK_INCIDENCE", "LOOK_HEADING"
RATE_BANDS = (RATE, "velocity")
COMPONENTS = {"vertical_rate": "vertical", "east_rate": "eastward", "downslope_rate": "downslope"}
# What a unit is multiplied with to be mm/year.
_UNITS = {"mm": 1.0, "millimetre": 1.0, "millimetres": 1.0, "cm": 10.0, "m": 1000.0, "metre": 1000.0, "meter": 1000.0}
PER_YEAR = re.compile(r"^\s*([a-z]+)\s*(?:/|per|\*)?\s*(?:years?|yrs?|y|a)(?:\^?-1)?\s*$", re.I)
EGMS_NAME = re.compile(r"EGMS_L3_.*_([UE])_(\d{4})_(\d{4})", re.I)
_TWO_DATES = re.compile(r"(?<!\d)((?:19|20)\d{6})T?\d*[_-]((?:19|20)\d{6})")


@dataclass(frozen=True)
class RateRaster:
    """An opened rate: `to_mm` turns its values into mm/year towards the satellite; what it does not tell is empty."""

    path: str
    name: str
    dataset: gdal.Dataset
    number: int
    to_mm: float
    first: date | None = None
    last: date | None = None
    direction: str = ""
    look_names: tuple[str, ...] = ()
    incidence: float | None = None
    heading: float | None = None
    reference: str = ""

    @property
    def grid(self) -> Grid:
        return Grid.of(self.dataset)


def open_rate(path: str, feedback: Feedback) -> RateRaster:
    """Open a rate along the line of sight: of `deformationrate`, MintPy (HDF5 or GeoTIFF), or any raster in mm/year.

    Raises InputError where it cannot be opened, is not a rate along a line of sight, or has a unit that is not that of
    a rate.
    """
    name = layer_name(path)
    if (egms := EGMS_NAME.search(name)) is not None:
        component = "vertical" if egms[1].upper() == "U" else "eastward"
        raise InputError(
            f"{name} is EGMS's {component} component, not a rate along a line of sight: it needs no decomposition. "
            "Stack it as it is, under Deformation."
        )
    dataset = open_placed(path, "rate")
    number = rate_band(dataset)
    band = dataset.GetRasterBand(number)
    component = base_name(description_of(band))
    if component in COMPONENTS:
        raise InputError(
            f"{name} holds a {COMPONENTS[component]} rate, not one along a line of sight. Choose the output of "
            "'Deformation rate'."
        )
    told = {readable(key).upper(): readable(value).strip() for key, value in dataset.GetMetadata().items()}
    told.update({readable(key).upper(): readable(value).strip() for key, value in band.GetMetadata().items()})
    unit = unit_of(band) or told.get("UNIT", "") or told.get("UNITS", "")
    to_mm = factor_of(unit, name)
    if not unit:
        caution(feedback, f"{name} declares no unit; mm/year is assumed.")
    first, last = dates_of(told, name)
    return RateRaster(
        path=path,
        name=name,
        dataset=dataset,
        number=number,
        to_mm=to_mm,
        first=first,
        last=last,
        direction=direction_of(told, f"{name} {description_of(band)}"),
        look_names=tuple(part.strip() for part in told.get(LOOK_GEOMETRY, "").split(",") if part.strip()),
        incidence=number_in(told.get(LOOK_INCIDENCE, "")),
        heading=number_in(told.get(LOOK_HEADING, "")),
        reference=reference_of(told),
    )


def rate_band(dataset: gdal.Dataset) -> int:
    """The band named as a rate, else the first."""
    names = [base_name(description_of(dataset.GetRasterBand(n))) for n in range(1, dataset.RasterCount + 1)]
    return next((names.index(name) + 1 for name in RATE_BANDS if name in names), 1)


def factor_of(unit: str, name: str) -> float:
    """What values of a unit are multiplied with to be mm/year; 1 without one. Raises InputError for no unit of a
    rate.
    """
    if not unit:
        return 1.0
    found = PER_YEAR.match(unit)
    factor = _UNITS.get(found[1].lower()) if found else None
    if factor is None:
        raise InputError(
            f"{name} is in {unit}, which is not a rate. Choose the rate in mm/year, or derive it from displacements "
            "or phases with 'Deformation rate'."
        )
    return factor


def dates_of(told: Mapping[str, str], name: str) -> tuple[date | None, date | None]:
    """First and last date, from metadata (ours, MintPy's) or from two dates in the name."""
    pairs = ((FIRST_DATE, LAST_DATE), ("START_DATE", "END_DATE"))
    for first, last in pairs:
        if first in told and last in told:
            return date_in(told[first]), date_in(told[last])
    found = _TWO_DATES.search(name)
    return (date_in(found[1]), date_in(found[2])) if found else (None, None)


def date_in(text: str) -> date | None:
    digits = re.sub(r"\D", "", text)[:8]
    try:
        return datetime.strptime(digits, "%Y%m%d").date()
    except ValueError:
        return None


def reference_of(told: Mapping[str, str]) -> str:
    """The reference point: ours, or MintPy's REF_LON and REF_LAT; empty where none is told."""
    if REFERENCE in told:
        return told[REFERENCE]
    return f"{told['REF_LON']} {told['REF_LAT']} WGS 84" if "REF_LON" in told and "REF_LAT" in told else ""


def direction_of(told: Mapping[str, str], names: str) -> str:
    """ascending or descending: MintPy's ORBIT_DIRECTION, else a word of the file's or the band's name."""
    orbit = told.get("ORBIT_DIRECTION", "").lower()
    if orbit.startswith("asc"):
        return ASCENDING
    return DESCENDING if orbit.startswith("desc") else direction_in(names)


def number_in(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def differing_spans(rates: Sequence[RateRaster]) -> tuple[int, str] | None:
    """The largest difference in days between the rates' first or last dates, and what to say of it; None where some
    rate does not tell its dates.
    """
    spans = [(rate.first, rate.last) for rate in rates]
    firsts, lasts = [first for first, _ in spans if first], [last for _, last in spans if last]
    if len(firsts) < len(rates) or len(lasts) < len(rates):
        return None
    gap = max((max(firsts) - min(firsts)).days, (max(lasts) - min(lasts)).days)
    told = "; ".join(f"{rate.name}: {rate.first} to {rate.last}" for rate in rates)
    return gap, told
