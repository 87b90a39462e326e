"""Accuracy counted in landslides instead of pixels: which were found, which missed, and how that depends on their
size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ...core.labels import FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_POSITIVE
from ...core.metrics import ratio
from ...core.pixels.window import Window
from ..io.cache import bounded_cache
from ..io.grid import Grid, read_window
from ..io.opening import open_raster
from ..polygons.patches import NumberedPolygons, counts_by_number, number_patches
from .error_map import row_areas_m2

HALF, TENTH = 0.5, 0.1
KnownParts = Callable[[Window], Iterator[tuple[Window, NDArray[np.uint32]]]]
SIZE_EDGES_M2 = (0.0, 1e3, 3e3, 1e4, 3e4, 1e5, 3e5, math.inf)


@dataclass(frozen=True)
class Landslides:
    """One entry per landslide that has a known pixel: its pixels, how many of them were detected, its area in m² on the
    grid.
    """

    pixels: NDArray[np.int64]
    detected: NDArray[np.int64]
    area_m2: NDArray[np.float64]

    @property
    def count(self) -> int:
        return len(self.pixels)

    def found(self, overlap: float) -> int:
        """How many are covered to at least the share `overlap` by the detection."""
        return int(np.count_nonzero(self.detected >= overlap * self.pixels))

    def part(self, chosen: NDArray[np.bool_]) -> Landslides:
        return Landslides(self.pixels[chosen], self.detected[chosen], self.area_m2[chosen])

    @property
    def pixel_recall(self) -> float:
        return ratio(int(self.detected.sum()), int(self.pixels.sum()))


@dataclass(frozen=True)
class SizeClass:
    """Landslides of `low_m2` up to (not including) `high_m2`."""

    low_m2: float
    high_m2: float
    landslides: Landslides


@dataclass(frozen=True)
class ObjectAccuracy:
    """Landslides against detections as objects.

    `false_alarms` of the `detections` touch no known landslide at all; `without_pixel` polygons of the inventory cover
    no known pixel.
    """

    landslides: Landslides
    detections: int
    false_alarms: int
    without_pixel: int


def object_accuracy(
    error_raster: Path, inventory: Sequence[bytes] | None, folder: Path, feedback: Feedback
) -> ObjectAccuracy:
    """Count whole landslides in an error raster, block by block.

    A landslide is a polygon of `inventory` (WKB in the raster's CRS), or without it a patch of reference pixels that
    touch each other, corners included; polygons that overlap count in full each. A detection is such a patch of
    detected pixels. Unknown pixels count for neither. `folder` takes temporary rasters; memory grows with the number of
    landslides only.
    """
    dataset = open_raster(error_raster, "error raster")
    grid = Grid.of(dataset)
    known, found = folder / "landslide_numbers.tif", folder / "detection_numbers.tif"
    landslide_codes, detected_codes = (
        (TRUE_POSITIVE.code, FALSE_NEGATIVE.code),
        (TRUE_POSITIVE.code, FALSE_POSITIVE.code),
    )
    known_parts: KnownParts
    if inventory is None:
        landslides = number_patches(error_raster, landslide_codes, known, Stage(feedback, 0, 0.3))
        numbered = open_raster(known, "landslide numbers")
        known_parts = partial(_whole_window, numbered.GetRasterBand(1))
    else:
        landslides, known_parts = len(inventory), NumberedPolygons(inventory, grid).parts
    detections = number_patches(error_raster, detected_codes, found, Stage(feedback, 0.3, 0.6))
    found_raster = open_raster(found, "detection numbers")
    pixels, detected, area = (
        np.zeros(landslides + 1, np.int64),
        np.zeros(landslides + 1, np.int64),
        np.zeros(landslides + 1),
    )
    right = np.zeros(detections + 1, np.int64)
    row_area = row_areas_m2(grid)
    with bounded_cache():
        for window in grid.blocks():
            stop_if_cancelled(feedback)
            errors = read_window(dataset.GetRasterBand(1), window)
            reference, hit = np.isin(errors, landslide_codes), errors == TRUE_POSITIVE.code
            if np.any(reference):
                areas = np.broadcast_to(row_area[window.row : window.row + window.height, None], errors.shape)
                for part, numbers in known_parts(window):
                    here = part.within(window)
                    pixels += counts_by_number(numbers, reference[here], landslides)
                    detected += counts_by_number(numbers, hit[here], landslides)
                    shares = areas[here][reference[here]]
                    area += np.bincount(numbers[reference[here]], weights=shares, minlength=landslides + 1)
                right += counts_by_number(read_window(found_raster.GetRasterBand(1), window), hit, detections)
            feedback.progress(0.6 + 0.4 * (window.row + window.height) / grid.height)
    seen = pixels > 0
    seen[0] = False
    counted = Landslides(pixels[seen], detected[seen], area[seen])
    return ObjectAccuracy(counted, detections, int(np.count_nonzero(right[1:] == 0)), landslides - counted.count)


def _whole_window(numbers: gdal.Band, window: Window) -> Iterator[tuple[Window, NDArray[np.uint32]]]:
    """Patches never overlap, so that one array holds all of them."""
    yield window, read_window(numbers, window)


def size_classes(landslides: Landslides, edges: Sequence[float] = SIZE_EDGES_M2) -> list[SizeClass]:
    """The landslides by area, in classes a factor of about three apart; classes without a landslide are left out."""
    classes = []
    for low, high in zip(edges[:-1], edges[1:]):
        chosen = (landslides.area_m2 >= low) & (landslides.area_m2 < high)
        if np.any(chosen):
            classes.append(SizeClass(low, high, landslides.part(chosen)))
    return classes
