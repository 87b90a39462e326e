"""How a foreign band's values behave, by what it says of itself: angles are turned into degrees, codes stay codes."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import CATEGORICAL, CIRCULAR, GEOLOGY, Band, known_band
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ..io.opening import holds_integers, layer_stem, metadata_of, unit_of
from ..io.valid_pixels import MeasuredBand, sample_windows

MAX_CODES = 250
MAX_ASPECT_CLASSES = 16  # sectors of the compass that an aspect is divided into
FULL_CIRCLE = 2 * math.pi + 1e-3
MAX_EXACT_CODE = 2**24  # float32 holds every whole number up to it


@dataclass(frozen=True)
class Angle:
    """How a band writes angles: in radians or degrees; from -180 to 180, or from 0 with negative codes for flat."""

    radians: bool = False
    signed: bool = False

    def to_degrees(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Degrees from 0 to below 360; NaN where a negative code says flat."""
        with np.errstate(invalid="ignore"):
            known = values if self.signed else np.where(values < 0, np.float32(np.nan), values)
            degrees = np.degrees(known) if self.radians else known
            return np.asarray(np.mod(degrees, np.float32(360)), np.float32)


def understood(
    band: Band, dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback
) -> tuple[Band, Angle | None]:
    """The band with the kind and unit that the raster tells, and how it writes angles where it holds any.

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
    if band.role == GEOLOGY and not known_band(band.name):
        return replace(band, kind=CATEGORICAL) if holds_codes(dataset, number, layer, feedback) else band, None
    if band.kind == CIRCULAR:
        return aspect(band, dataset, number, layer, feedback)
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
        table.GetUsageOfCol(column) == gdal.GFU_Name for column in range(table.GetColumnCount())
    )


def holds_codes(dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback) -> bool:
    """Whether a band under geology holds codes: integers do, and decimal types where a sample holds whole numbers only,
    which is said.
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


def aspect(band: Band, dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback) -> tuple[Band, Angle | None]:
    """An aspect in degrees, from the unit and the name where they tell it, else from a sample of its values."""
    values = sampled(dataset, number)
    if values.size and values.min() >= -1 and values.max() <= MAX_ASPECT_CLASSES and (values == np.round(values)).all():
        caution(
            feedback,
            f"{layer}: {band.name} holds whole numbers up to {values.max():g} only, which are classes of aspect and "
            "no angles; they are treated as classes.",
        )
        return replace(band, kind=CATEGORICAL, unit=""), None
    told = f"{unit_of(dataset.GetRasterBand(number))} {band.name}"
    radians = bool(re.search(r"(?<![a-z])rad(?:ians?|s)?(?![a-z])", told, re.IGNORECASE))
    if not radians and not re.search(r"deg|°", told, re.IGNORECASE) and values.size:
        radians = bool(np.abs(values).max() <= FULL_CIRCLE and np.ptp(values) > 1)
        if radians:
            caution(
                feedback,
                f"{layer}: {band.name} declares no unit and reaches {values.max():.4g}; it is taken as radians and "
                "turned into degrees. If it is in degrees, declare that as the band's unit.",
            )
    return replace(band, kind=CIRCULAR, unit="degree"), Angle(radians, bool(values.size and values.min() < -1))


def sampled(dataset: gdal.Dataset, number: int) -> NDArray[np.float32]:
    """Valid values from blocks spread over the raster, as a flat array."""
    band = MeasuredBand(dataset, number)
    values = np.concatenate([band.read(window).ravel() for window in sample_windows(band.band)])
    return values[np.isfinite(values)]
