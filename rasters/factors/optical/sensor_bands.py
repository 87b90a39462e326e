"""Which Sentinel-2 band a raster of any optical sensor stands for, by its sensor and its band or file name.

The contract's names are Sentinel-2's; other sensors' bands take the name of the Sentinel-2 band of the same
wavelengths.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Sequence

from osgeo import gdal

from ....core.bands import SENTINEL2_BANDS, base_name
from ...io.opening import description_of, layer_stem, metadata_of, readable
from .sensors import (
    SENTINEL2,
    Sensor,
    common_name,
    is_narrow_near_infrared,
    order_in_file,
    sensor_of_bands,
    sensor_of_name,
)

_BAND = re.compile(r"B0?(\d{1,2})(A?)", re.IGNORECASE)
# Surface reflectance of Collection 2 Level 2, all of Landsat 4-9: its files declare no scale, the product guide does
# (USGS LSDS-1619, table 6-1)
LANDSAT_SCALE, LANDSAT_OFFSET = 0.0000275, -0.2
_LANDSAT_REFLECTANCE = re.compile(r"L[COTEM]0\d_L2S[PR]_\d{6}_\d{8}_\d{8}_02_(T1|T2|RT)_SR_B\d", re.IGNORECASE)
_SENSOR_KEYS = ("SPACECRAFT_ID", "SPACECRAFT_NAME", "SATELLITE", "PLATFORM")
_COMMON_NAME_KEYS = ("COMMON_NAME", "EO:COMMON_NAME")
_PRODUCT_PREFIXES = ("SR_", "ST_", "TOA_")


@dataclass(frozen=True)
class NamedBand:
    """A band of a file: the contract's name (else its own), the prefix of its description, and whether its number was
    read as Sentinel-2's without anything that tells the sensor.
    """

    name: str
    prefix: str = ""
    assumed: bool = False


def named_bands(dataset: gdal.Dataset, numbers: Sequence[int], has_broad_near_infrared: bool) -> list[NamedBand]:
    """The bands of a file by the contract's names; one that stands for none keeps its description, else the file's name
    (with `_1`, `_2` ... of several). `has_broad_near_infrared` tells whether any input is called nir, beside nir08.
    """
    stem = layer_stem(dataset.GetDescription())
    descriptions = [description_of(dataset.GetRasterBand(number)) for number in numbers]
    sensor = told_sensor(dataset, stem, descriptions)
    order = order_in_file(stem, len(numbers)) if not any(descriptions) else ()
    bands = []
    for place, (number, description) in enumerate(zip(numbers, descriptions)):
        common = common_name_of(dataset.GetRasterBand(number)) or (order[place] if order else "")
        told = common or description or (stem if dataset.RasterCount == 1 else "")
        own = description or common or (stem if dataset.RasterCount == 1 else f"{stem}_{number}")
        found = from_words(told, sensor, is_file_name=not (common or description)) if told else None
        if found == "B8A" and is_narrow_near_infrared(told) and sensor is not SENTINEL2 and not has_broad_near_infrared:
            found = "B8"
        prefix = own_prefix(description) if found and description.endswith(found) else ""
        assumed = sensor is None and found is not None and common_name(told) is None
        bands.append(NamedBand(found or own, prefix, assumed))
    return bands


def told_sensor(dataset: gdal.Dataset, stem: str, descriptions: Sequence[str]) -> Sensor | None:
    """The sensor by the metadata, the file's name, or all band names of the file; None where nothing tells it."""
    metadata = {readable(key).upper(): readable(value) for key, value in dataset.GetMetadata().items()}
    texts = [*(metadata[key] for key in _SENSOR_KEYS if key in metadata), stem]
    by_name = next((sensor for text in texts if (sensor := sensor_of_name(text))), None)
    return by_name or sensor_of_bands([*descriptions, *([stem] if len(descriptions) == 1 else [])])


def common_name_of(band: gdal.Band) -> str:
    """STAC's common name in the band's metadata; empty without one."""
    metadata = {key.upper(): value for key, value in metadata_of(band).items()}
    return next((metadata[key] for key in _COMMON_NAME_KEYS if metadata.get(key)), "")


def from_words(text: str, sensor: Sensor | None = None, is_file_name: bool = True) -> str | None:
    """The Sentinel-2 band that a description or file name speaks of, or None: `T48RTR_20210429T033541_B04_10m` is B4.

    A band number is that of `sensor`, else of the sensor that the text names (`LC08_L2SP_..._SR_B5` is near infrared,
    B8), else Sentinel-2's. In a description a common name ("Band 5 - Vegetation red edge 1") counts more than a number
    of no known sensor; in a file name, where red may be a river, less.
    """
    sensor = sensor or sensor_of_name(text)
    common, number = common_name(text), band_number(text)
    if number and (sensor or is_file_name or common is None):
        return (sensor or SENTINEL2).bands.get(number)
    return common or None


def band_number(text: str) -> str:
    """The last word of a text that is a band number, as B4 or B8A; empty without one."""
    matches = [match for word in re.split(r"[^A-Za-z0-9]+", text) if (match := _BAND.fullmatch(word))]
    return f"B{int(matches[-1][1])}{matches[-1][2].upper()}" if matches else ""


def is_landsat_surface_reflectance(file_name: str, description: str = "") -> bool:
    """Whether a file's name is that of a reflectance band of Landsat Collection 2 Level 2, or a band is named as Earth
    Engine names these.
    """
    return _LANDSAT_REFLECTANCE.match(file_name) is not None or re.fullmatch(r"SR_B\d", description) is not None


def own_prefix(description: str) -> str:
    """What stands before a known band's name in its description: `pre_` of `pre_B4`, else nothing."""
    base = base_name(description)
    if base not in SENTINEL2_BANDS or base == description:
        return ""
    prefix = description[: -len(base)]
    return "" if prefix.upper().endswith(_PRODUCT_PREFIXES) else prefix
