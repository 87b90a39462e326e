"""A label raster: 1 landslide, 0 not, 255 unknown, and the refusal of every other coding."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.labels import LANDSLIDE, MAX_LANDSLIDE_SHARE, NOT_LANDSLIDE, UNKNOWN, landslides_cover
from ...core.pixels.window import Window
from .grid import Grid
from .opening import layer_name, open_raster
from .prediction import FLOATS, check_one_band
from .valid_pixels import read_valid

CURE = (
    "Labels are 1 (landslide), 0 (not) and 255 (unknown): make them with 'Landslide labels', or recode them with "
    "'Reclassify by table'."
)
ZERO_AS_NODATA = (
    "If 0 is declared as its nodata value, save it without (export with no nodata value): 0 means 'no landslide', "
    "not 'unknown'."
)


@dataclass
class LabelRaster:
    """An open label raster, with what was read of it so far: pixels of both classes, and 255 that is not declared as
    nodata.
    """

    dataset: gdal.Dataset
    name: str
    landslide: int = 0
    not_landslide: int = 0
    undeclared_255: int = 0

    @property
    def grid(self) -> Grid:
        return Grid.of(self.dataset)

    def read(self, window: Window) -> NDArray[np.uint8]:
        """A block of labels 1, 0 and 255 (unknown); raises InputError for other values."""
        band = self.dataset.GetRasterBand(1)
        values = read_valid(band, window)
        labels = np.full(values.shape, UNKNOWN, np.uint8)
        labels[values == LANDSLIDE] = LANDSLIDE
        labels[values == NOT_LANDSLIDE] = NOT_LANDSLIDE
        others = (labels == UNKNOWN) & ~np.isnan(values)
        if band.DataType not in FLOATS:
            full = values == UNKNOWN
            self.undeclared_255 += int(np.count_nonzero(full))
            others &= ~full
        if others.any():
            raise InputError(f"The label raster {self.name} holds other values, such as {values[others][0]:g}. {CURE}")
        self.landslide += int(np.count_nonzero(labels == LANDSLIDE))
        self.not_landslide += int(np.count_nonzero(labels == NOT_LANDSLIDE))
        return labels

    def check_coding(self) -> None:
        """Raise InputError where all that was read holds 255 and no 1, so that 255 was meant as landslide."""
        if self.undeclared_255 and not self.landslide:
            raise InputError(
                f"The label raster {self.name} holds 255 and no 1: 255 means unknown, so it knows of no landslide. If "
                f"it is a mask of 0 and 255, divide it by 255 with the raster calculator. {CURE}"
            )

    def check_classes(self, consequence: str = "nothing can be compared") -> None:
        """Raise InputError where all that was read is landslide; `consequence` says what that forbids."""
        if self.landslide and not self.not_landslide:
            raise InputError(
                f"The label raster {self.name} holds no pixel that is not landslide, so {consequence}. {ZERO_AS_NODATA}"
            )

    def caution_share(self, feedback: Feedback) -> None:
        """Tell where more of what is known is landslide than of any mapped area (MAX_LANDSLIDE_SHARE)."""
        known = self.landslide + self.not_landslide
        if self.landslide > MAX_LANDSLIDE_SHARE * known:
            caution(feedback, landslides_cover(self.name, self.landslide / known))


def open_labels(path: str | Path) -> LabelRaster:
    """Open a label raster; raises InputError for several bands, complex numbers, or a file that is not a raster."""
    dataset, name = open_raster(path, "label raster"), layer_name(path)
    check_one_band(dataset, f"The label raster {name}")
    return LabelRaster(dataset, name)
