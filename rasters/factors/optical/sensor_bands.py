"""Which Sentinel-2 band a raster of any optical sensor stands for, told by its description or its file name.

The contract's names are Sentinel-2's; other sensors' bands take the name of the Sentinel-2 band of the same
wavelengths.
"""

from __future__ import annotations

import re

from osgeo import gdal

from ....core.bands import SENTINEL2_BANDS, base_name
from ...io.opening import description_of, layer_stem

COLOURS = {"blue": "B2", "green": "B3", "red": "B4", "nir": "B8", "swir1": "B11", "swir2": "B12"}
# Landsat's band numbers by wavelength (USGS, Landsat 8-9 OLI and 4-7 TM/ETM+)
LANDSAT_OLI = {"B1": "B1", "B2": "B2", "B3": "B3", "B4": "B4", "B5": "B8", "B6": "B11", "B7": "B12"}
LANDSAT_TM = {"B1": "B2", "B2": "B3", "B3": "B4", "B4": "B8", "B5": "B11", "B7": "B12"}

_BAND = re.compile(r"B0?(\d{1,2})(A?)", re.IGNORECASE)
_LANDSAT = re.compile(r"L[COTEM]0(\d)_L\d[A-Z]{2}_", re.IGNORECASE)
# Surface reflectance of Collection 2 Level 2, all of Landsat 4-9: its files declare no scale, the product guide does
# (USGS LSDS-1619, table 6-1)
LANDSAT_SCALE, LANDSAT_OFFSET = 0.0000275, -0.2
_LANDSAT_REFLECTANCE = re.compile(r"L[COTEM]0\d_L2S[PR]_\d{6}_\d{8}_\d{8}_02_(T1|T2|RT)_SR_B\d", re.IGNORECASE)


def band_name(dataset: gdal.Dataset, index: int) -> str:
    """The contract's name of band `index` (1-based), else its description, else the file's name (with `_1`, `_2` ... of
    several).
    """
    description = description_of(dataset.GetRasterBand(index))
    stem = layer_stem(dataset.GetDescription())
    if description:
        return from_words(description) or description
    if dataset.RasterCount == 1:
        return from_words(stem) or stem
    return f"{stem}_{index}"


def from_words(text: str) -> str | None:
    """The Sentinel-2 band that a description or file name speaks of, or None: `T48RTR_20210429T033541_B04_10m` is B4.

    Landsat product names give the band of the same wavelengths: `LC08_L2SP_..._SR_B5` is near infrared, B8.
    """
    found = None
    for word in re.split(r"[^A-Za-z0-9]+", text):
        match = _BAND.fullmatch(word)
        if match:
            found = f"B{int(match.group(1))}{match.group(2).upper()}"
        elif word.lower() in COLOURS:
            found = COLOURS[word.lower()]
    landsat = _LANDSAT.match(text)
    if landsat and found:
        return (LANDSAT_OLI if int(landsat.group(1)) >= 8 else LANDSAT_TM).get(found)
    return found if found in SENTINEL2_BANDS else None


def is_landsat_surface_reflectance(file_name: str) -> bool:
    """Whether a file's name is that of a reflectance band of Landsat Collection 2 Level 2."""
    return _LANDSAT_REFLECTANCE.match(file_name) is not None


def own_prefix(description: str) -> str:
    """What stands before a known band's name in its description: `pre_` of `pre_B4`, else nothing."""
    base = base_name(description)
    return description[: -len(base)] if base in SENTINEL2_BANDS and base != description else ""
