"""A prediction: probabilities 0-1 or a mask, and the refusal of everything that only looks like one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.bands import known_band
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.labels import LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from .grid import Grid
from .opening import description_of, holds_integers, layer_name, metadata_of, open_raster, unit_of
from .valid_pixels import read_valid

FLOATS = (gdal.GDT_Float32, gdal.GDT_Float64)
ROUNDING = np.float32(1e-6)
OTHER_UNITS = (
    *("%", "percent", "per cent"),
    *("m", "metre", "meter", "metres", "meters", "ft", "feet"),
    *("deg", "degree", "degrees", "rad", "radians", "db", "mm/year"),
)
CURE = (
    "Choose the probability or the mask of 'Detect landslides', or rescale it with the raster calculator. A fill value "
    "must be declared as nodata ('Translate', 'Assign a specified nodata value')."
)


@dataclass(frozen=True)
class Prediction:
    """An open raster of probabilities (0-1) or a mask (1 landslide, 0 not).

    `landslide` is the value that stands for a probability of 1: 1, or 255 in a mask of 0 and 255 alone.
    """

    dataset: gdal.Dataset
    name: str
    landslide: int = LANDSLIDE

    @property
    def grid(self) -> Grid:
        return Grid.of(self.dataset)

    @property
    def band(self) -> gdal.Band:
        return self.dataset.GetRasterBand(1)

    def read(self, window: Window) -> NDArray[np.float32]:
        """A block of probabilities 0-1, NaN where unknown, which 255 is in a mask of whole numbers, declared or not.

        Raises InputError for values outside 0-1.
        """
        values = read_valid(self.band, window)
        if self.landslide != LANDSLIDE:
            return values / np.float32(self.landslide)
        if self.band.DataType not in FLOATS:
            values[values == UNKNOWN] = np.nan
        lowest, highest = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
        if lowest < -ROUNDING or highest > 1 + ROUNDING:
            raise InputError(self._why_out_of_range(float(lowest), float(highest)))
        return np.clip(values, 0, 1, out=values) if lowest < 0 or highest > 1 else values

    def _why_out_of_range(self, lowest: float, highest: float) -> str:
        percent = " If these are percent, divide them by 100 first." if lowest >= 0 and 1 < highest <= 100 else ""
        return (
            f"The prediction {self.name} holds values outside 0-1 ({lowest:.6g} to {highest:.6g} in one block), so it "
            f"is neither a probability nor a mask.{percent} {CURE}"
        )


def open_prediction(path: str | Path, feedback: Feedback) -> Prediction:
    """Open a prediction; a mask of 0 and 255 alone is understood and told.

    Raises InputError for a raster of several bands (two-band softmax, stack), of complex numbers, of a factor (its ROLE
    or its name says so), or in a unit that no probability has.
    """
    dataset, name = open_raster(path, "prediction"), layer_name(path)
    check_one_band(dataset, f"The prediction {name}")
    band = dataset.GetRasterBand(1)
    known = known_band(description_of(band))
    role, unit = metadata_of(band).get("ROLE", "") or (known.role if known else ""), unit_of(band).strip()
    if role or unit.lower() in OTHER_UNITS:
        what = f"a factor ({role.lower()})" if role else f"in {unit}"
        raise InputError(f"The prediction {name} is {what}, not a probability of 0-1. {CURE}")
    if not is_mask_of_255(band):
        if holds_255_hidden(band):
            caution(
                feedback,
                f"{name} holds only 0 and its nodata value 255, so it knows of no landslide. If 255 marks the "
                "landslides, save it without that nodata value.",
            )
        return Prediction(dataset, name)
    caution(feedback, f"{name} holds only 0 and 255; 255 is taken as landslide.")
    return Prediction(dataset, name, UNKNOWN)


def check_one_band(dataset: gdal.Dataset, what: str) -> None:
    """Raise InputError where a raster has more than one band beside its alpha, or complex numbers; `what` opens the
    sentence.
    """
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    telling = [band for band in bands if band.GetColorInterpretation() != gdal.GCI_AlphaBand]
    if len(telling) != 1:
        names = ", ".join(band.GetDescription() or f"band {number}" for number, band in enumerate(bands, start=1))
        raise InputError(
            f"{what} has {len(telling)} bands ({names}); only one can be meant. Export the right one with 'Rearrange "
            "bands'."
        )
    if gdal.DataTypeIsComplex(telling[0].DataType):
        raise InputError(f"{what} holds complex numbers. Choose a raster of real ones.")


def is_mask_of_255(band: gdal.Band) -> bool:
    """Whether a raster of whole numbers holds 255, which it does not declare as nodata, and else nothing but 0.

    The raster is read until a third value appears, in most masks within the first block.
    """
    if not holds_integers(band) or band.GetNoDataValue() == UNKNOWN or has_scale(band):
        return False
    seen = False
    for window in Grid.of(band.GetDataset()).blocks():
        values = read_valid(band, window)
        full = values == UNKNOWN
        if np.any(np.isfinite(values) & ~full & (values != 0)):
            return False
        seen = seen or bool(full.any())
    return seen


def holds_255_hidden(band: gdal.Band) -> bool:
    """Whether a raster of whole numbers holds 255, which it declares as nodata, and else nothing but 0."""
    if not holds_integers(band) or band.GetNoDataValue() != UNKNOWN or has_scale(band):
        return False
    hidden = False
    for window in Grid.of(band.GetDataset()).blocks():
        values = read_valid(band, window)
        if np.any(values > 0):
            return False
        hidden = hidden or bool(np.isnan(values).any())
    return hidden


def has_scale(band: gdal.Band) -> bool:
    return band.GetScale() not in (None, 1.0) or bool(band.GetOffset())
