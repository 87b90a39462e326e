"""How a band writes an aspect: in degrees, in radians, with codes for flat ground, or as classes."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import CATEGORICAL, CIRCULAR, Band
from ...core.caution import caution
from ...core.feedback import Feedback
from .opening import unit_of
from .valid_pixels import MeasuredBand, sample_windows

MAX_ASPECT_CLASSES = 16  # sectors of the compass that an aspect is divided into
FULL_CIRCLE = 2 * math.pi + 1e-3


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


def aspect(band: Band, dataset: gdal.Dataset, number: int, layer: str, feedback: Feedback) -> tuple[Band, Angle | None]:
    """An aspect in degrees, from the unit and the name where they tell it, else from a sample of its values."""
    values = sampled(dataset, number)
    told = f"{unit_of(dataset.GetRasterBand(number))} {band.name}"
    degrees = bool(re.search(r"deg|°", told, re.IGNORECASE))
    if not degrees and holds_classes(values):
        caution(
            feedback,
            f"{layer}: {band.name} holds whole numbers up to {values.max():g} only, which are classes of aspect and "
            "no angles; they are treated as classes.",
        )
        return replace(band, kind=CATEGORICAL, unit=""), None
    radians = bool(re.search(r"(?<![a-z])rad(?:ians?|s)?(?![a-z])", told, re.IGNORECASE))
    if not radians and not degrees and values.size:
        radians = bool(np.abs(values).max() <= FULL_CIRCLE and np.ptp(values) > 1)
        if radians:
            caution(
                feedback,
                f"{layer}: {band.name} declares no unit and reaches {values.max():.4g}; it is taken as radians and "
                "turned into degrees. If it is in degrees, declare that as the band's unit.",
            )
    return replace(band, kind=CIRCULAR, unit="degree"), Angle(radians, bool(values.size and values.min() < -1))


def holds_classes(values: NDArray[np.float32]) -> bool:
    """Whether values are whole numbers no larger than the sectors of a compass."""
    return bool(
        values.size and values.min() >= -1 and values.max() <= MAX_ASPECT_CLASSES and (values == np.round(values)).all()
    )


def sampled(dataset: gdal.Dataset, number: int) -> NDArray[np.float32]:
    """Valid values from blocks spread over the raster, as a flat array."""
    band = MeasuredBand(dataset, number)
    values = np.concatenate([band.read(window).ravel() for window in sample_windows(band.band)])
    return values[np.isfinite(values)]
