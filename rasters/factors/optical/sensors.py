"""Bands of optical sensors by wavelength: what their numbers, their common names and their order in a file stand for.

A small table of its own, because QGIS's Python has no catalogue. Numbers: USGS, Landsat 8-9 OLI and 4-7 TM/ETM+; HLS
User Guide v2.0, table 3 (L30 keeps OLI's numbers, S30 Sentinel-2's); MODIS Surface Reflectance User's Guide C6.1,
table 1; Pleiades and SPOT 6-7 Imagery User Guides. Common names: STAC's eo extension v1.1 and v2.0.
Orders: Planet, Imagery Product Specification (PlanetScope with 4, 5 and 8 bands, RapidEye). Where no band of
Sentinel-2 has the wavelengths, the name is empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Collection, Iterable, Mapping

from ....core.bands import SENTINEL2_BANDS


@dataclass(frozen=True)
class Sensor:
    """Contract names by a sensor's own band numbers."""

    name: str
    bands: Mapping[str, str]


SENTINEL2 = Sensor("Sentinel-2", {band: band for band in SENTINEL2_BANDS})
LANDSAT_OLI = Sensor(
    "Landsat 8-9", {"B1": "B1", "B2": "B2", "B3": "B3", "B4": "B4", "B5": "B8", "B6": "B11", "B7": "B12"}
)
LANDSAT_TM = Sensor("Landsat 4-7", {"B1": "B2", "B2": "B3", "B3": "B4", "B4": "B8", "B5": "B11", "B7": "B12"})

MODIS = Sensor("MODIS", {"B1": "B4", "B2": "B8", "B3": "B2", "B4": "B3", "B6": "B11", "B7": "B12"})
PLEIADES = Sensor("Pleiades and SPOT 6-7", {"B0": "B2", "B1": "B3", "B2": "B4", "B3": "B8"})

_MODIS_BAND = re.compile(r"sur_refl_b0[1-7](?:_\d)?|Nadir_Reflectance_Band[1-7]", re.IGNORECASE)
_MODIS_WORD = re.compile(r"(?<![A-Za-z0-9])(?:M[OYC]D(?:09|13|43)[A-Z]\w*|MODIS)(?![A-Za-z0-9])", re.IGNORECASE)
_LANDSAT_WORD = re.compile(
    r"(?<![A-Za-z0-9])(?:L[COTEM]0([4-9])(?!\d)|L[COTEM]([4-9])\d{13}|landsat[ _-]?([4-9])(?!\d))", re.IGNORECASE
)
_HLS = re.compile(r"(?<![A-Za-z0-9])HLS[._-]?(L30|S30)(?![A-Za-z0-9])", re.IGNORECASE)
_SENTINEL2_WORD = re.compile(
    r"(?<![A-Za-z0-9])(?:S2[ABC]?|SENTINEL[ _-]?2[ABC]?|T\d\d[A-Z]{3}|MSI)(?![A-Za-z0-9])", re.IGNORECASE
)

RED_EDGES = {"": "B5", "1": "B5", "2": "B6", "3": "B7", "4": "B8A", "071": "B5", "075": "B6", "078": "B7"}
# Of a name in small letters and single spaces; the first that is found counts, so that red edge is not red.
COMMON_NAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?<![a-z0-9]){pattern}(?![a-z0-9])"), band)
    for pattern, band in (
        (r"(?:qa|sza|vza|saa|vaa|udm2?|mask)", ""),
        (r"(?:coastal(?: ?blue| ?aerosol)?|ultra ?blue|aerosols?)", "B1"),
        (r"(?:green ?(?:i|1|05)|yellow|pan(?:chromatic)?|cirrus|thermal|lwir ?\d*|tir ?\d*)", ""),
        (r"(?:water ?vapou?r|nir ?(?:09|3))", "B9"),
        (r"(?:nir ?(?:2|a|narrow)|narrow ?nir)", "B8A"),
        (r"near ?infra ?red(?: band)? 0 8", "B8"),
        (r"(?:swir|short ?wave ?infra ?red)(?: band)? ?(?:16|1 6|1)", "B11"),
        (r"(?:swir|short ?wave ?infra ?red)(?: band)? ?(?:22|2 2|2)", "B12"),
        (r"(?:swir|short ?wave ?infra ?red)", ""),
        (r"(?:nir ?1?|nir ?broad|near ?infra ?red)", "B8"),
        (r"blue", "B2"),
        (r"green", "B3"),
        (r"red", "B4"),
    )
)
_RED_EDGE = re.compile(r"(?<![a-z0-9])(?:vegetation )?red ?edge(?: band)? ?(071|075|078|[1-4])?(?![0-9])")
_NARROW_NEAR_INFRARED = re.compile(r"(?<![a-z0-9])nir ?08(?![0-9])")

_ORDERS = (
    (re.compile(r"_3B_Analytic|PSScene|planetscope", re.IGNORECASE), {
        4: ("blue", "green", "red", "nir"),
        5: ("blue", "green", "red", "rededge", "nir"),
        8: ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
    }),
    (re.compile(r"_3A_Analytic|_RE\d?_|REOrthoTile|rapideye", re.IGNORECASE), {
        5: ("blue", "green", "red", "rededge", "nir"),
    }),
)  # fmt: skip


def sensor_of_name(text: str) -> Sensor | None:
    """The sensor that a file name speaks of, where it tells."""
    if _MODIS_WORD.search(text):
        return MODIS
    hls = _HLS.search(text)
    if hls:
        return LANDSAT_OLI if hls[1].upper() == "L30" else SENTINEL2
    landsat = _LANDSAT_WORD.search(text)
    if landsat:
        number = int(next(group for group in landsat.groups() if group))
        return LANDSAT_OLI if number >= 8 else LANDSAT_TM
    return SENTINEL2 if _SENTINEL2_WORD.search(text.replace("_", " ")) else None


def sensor_of_bands(names: Iterable[str]) -> Sensor | None:
    """The sensor that a set of band names belongs to, as Earth Engine names them; None where several could be."""
    present = {name.upper() for name in names}
    if any(_MODIS_BAND.search(name) for name in present):
        return MODIS
    if present == {"B0", "B1", "B2", "B3"}:  # no other sensor numbers from 0
        return PLEIADES
    if any(re.fullmatch(r"SR_B\d", name) for name in present):
        return landsat_of(present)
    if any(name.startswith("B6_VCID") for name in present):
        return LANDSAT_TM
    if {"B10", "B11"} <= present and not {"B8A", "B12"} & present:
        return LANDSAT_OLI
    return None


def landsat_of(present: Collection[str]) -> Sensor:
    """The Landsat of Earth Engine's names of Collection 2; 4 to 7 have no SR_B6."""
    if "SR_B6" in present:
        return LANDSAT_OLI
    return LANDSAT_TM if "SR_B5" in present and "SR_B7" in present else Sensor("Landsat", {})


def common_name(text: str) -> str | None:
    """The contract's band of a common name such as nir08, "Band 5 - Vegetation red edge 1" or SWIR2; empty where
    Sentinel-2 has none of the kind, None where the text holds no common name.
    """
    words = re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()
    edge = _RED_EDGE.search(words)
    if edge:
        return RED_EDGES[edge[1] or ""]
    if _NARROW_NEAR_INFRARED.search(words):
        return "B8A"
    return next((band for pattern, band in COMMON_NAMES if pattern.search(words)), None)


def is_narrow_near_infrared(text: str) -> bool:
    """Whether a text says nir08, which is Sentinel-2's B8A beside its nir, and Landsat's only near infrared."""
    return bool(_NARROW_NEAR_INFRARED.search(re.sub(r"[^a-z0-9]+", " ", text.lower())))


def order_in_file(file_name: str, count: int) -> tuple[str, ...]:
    """Common names of the bands of a product that does not name them, in their order; empty where it is not known."""
    return next((orders.get(count, ()) for pattern, orders in _ORDERS if pattern.search(file_name)), ())
