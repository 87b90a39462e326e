"""How a foreign band's values behave, by what it says of itself: angles are turned into degrees, codes stay codes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Callable

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import CATEGORICAL, CIRCULAR, GEOLOGY, TERRAIN, Band, known_band
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.pixels.length_unit import metres_of
from ..io.angle import aspect, sampled
from ..io.height_unit import height_unit, unit_of_sources
from ..io.opening import holds_integers, layer_stem, metadata_of
from ..io.terrain_bands import STEEPEST_DEGREES, Slopes, told_slopes

MAX_CODES = 250
MAX_EXACT_CODE = 2**24  # float32 holds every whole number up to it
HEIGHTS = re.compile(
    r"elev|altitude|height|(?<![a-z])(?:dem|dtm|dsm|dgm|dhm|mnt|mds|mdt|srtm|z)(?![a-z])", re.IGNORECASE
)
CLASSES = re.compile(
    r"land[ _-]?(?:cover|use)|lulc|world[ _-]?cover|dynamic[ _-]?world|corine|litholog|geolog|(?<!un)classif|fmask"
    r"|qa[ _-]?pixel"
    r"|(?<![a-z])(?:clc\d*|scl|class(?:es)?|clusters?|soil[ _-]?types?|nlcd|modis[ _-]?lc)(?![a-z])",
    re.IGNORECASE,
)
SLOPES = re.compile(
    r"(?:.*[ _-])?slopes?(?:[ _-]*[(\[]?(?:deg(?:rees?)?|°|per ?cent|pct|%|rad(?:ians?)?|ratio|\d+ ?m?)[)\]]?)*",
    re.IGNORECASE,
)
Conversion = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def understood(
    band: Band, dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback
) -> tuple[Band, Conversion | None]:
    """The band with the kind and unit that the raster tells, and what makes a stack's values of its own: degrees of
    angles, metres of heights.

    A band that declares its KIND is believed. Of others, an aspect (by its name) is circular; a band with a colour
    table, category names or a table of class names holds codes, as does one of whole numbers under geology. Says what
    is not plain from the raster alone. Raises InputError where bands without names may hold an aspect.
    """
    raster_band = dataset.GetRasterBand(number)
    if metadata_of(raster_band).get("KIND"):
        return band, None
    if dataset.RasterCount > 1 and not raster_band.GetDescription():
        check_no_aspect_among(dataset, layer)
    if names_classes(raster_band):
        return replace(band, kind=CATEGORICAL), None
    if (band.role == GEOLOGY or CLASSES.search(band.name)) and not known_band(band.name):
        coded = holds_codes(dataset, number, layer, feedback)
        return replace(band, kind=CATEGORICAL) if coded else band, None
    if band.kind == CIRCULAR:
        circular, angle = aspect(band, dataset, number, layer, feedback)
        return circular, angle.to_degrees if angle else None
    if band.role == TERRAIN:
        return in_metres(band, dataset, number, layer, feedback)
    return band, None


def in_metres(
    band: Band, dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback
) -> tuple[Band, Conversion | None]:
    """A band of terrain in metres where it is a length: an elevation by its name, anything else by its unit."""
    named = HEIGHTS.search(band.name)
    lost = unit_of_sources(dataset) if not band.unit else None
    unit = band.unit or (lost.name if lost else "")
    if SLOPES.fullmatch(band.name):
        return in_degrees(replace(band, unit=unit), dataset, number, layer, feedback)
    metres = height_unit(dataset, feedback, number).metres if named else metres_of(unit)
    if metres is None or metres == 1:
        return band, None
    feedback.message(f"{layer}: {band.name} is in another unit ({metres:.9g} m); it is converted to metres.")
    return replace(band, unit="m"), lambda values: values * np.float32(metres)


def in_degrees(
    band: Band, dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback
) -> tuple[Band, Conversion | None]:
    """A band of slopes in degrees where its unit or name tells per cent, a ratio or radians; as it is, with a caution,
    where it tells no unit and is too steep for degrees.
    """
    told = told_slopes(band.unit, band.name, layer, feedback)
    if told is not None:
        return replace(band, unit="degree"), None if told == Slopes() else told.of
    values = sampled(dataset, number)
    if values.size and values.max() > STEEPEST_DEGREES:
        caution(
            feedback,
            f"{layer}: {band.name} reaches {values.max():.4g}, which is no slope in degrees, and declares no unit; it "
            "is taken as it is. Declare the band's unit (%), or give a slope in degrees.",
        )
    return band, None


def check_no_aspect_among(dataset: gdal.Dataset, layer: str) -> None:
    """Raise InputError where bands without names may hold an aspect, by the file's name: averages need to know."""
    if "aspect" in layer_stem(dataset.GetDescription()).lower():
        raise InputError(
            f"{layer} has {dataset.RasterCount} bands, some without a name, and by its own name one is an aspect. Name "
            "its bands (slope, aspect), because angles are averaged differently."
        )


def names_classes(band: gdal.Band) -> bool:
    """Whether a band brings names or colours for its codes."""
    if band.GetRasterColorTable() is not None or band.GetRasterCategoryNames():
        return True
    table = band.GetDefaultRAT()
    return table is not None and any(
        table.GetUsageOfCol(column) == gdal.GFU_Name or table.GetTypeOfCol(column) == gdal.GFT_String
        for column in range(table.GetColumnCount())
    )


def holds_codes(dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback) -> bool:
    """Whether a band under geology, or one that is called after classes, holds codes: integers do, and decimal types
    where a sample holds whole numbers only, which is said.
    """
    if holds_integers(dataset.GetRasterBand(number)):
        return True
    values = np.unique(sampled(dataset, number))
    if not values.size or values.size > MAX_CODES or (values != np.round(values)).any():
        return False
    feedback.message(
        f"{layer} holds whole numbers only ({values.size} different): they are taken as codes of classes, between "
        "which nothing is interpolated. If they are measured values, stack it under another role."
    )
    return True
