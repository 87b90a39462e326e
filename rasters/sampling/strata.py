"""The map's classes as strata: how large each is on the ground, and how many of its pixels lie in each row."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.feedback import Feedback, Silent, stop_if_cancelled
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from ..io.burning import PolygonLayer
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.opening import layer_name
from ..io.prediction import Prediction, open_prediction

STRATA = ("landslide", "not_landslide")  # by the map; a reference uses the same words
CODES = (LANDSLIDE, NOT_LANDSLIDE)
STRIP, BLOCK = 128, 2048
ID_LETTERS = 16


@dataclass(frozen=True)
class Strata:
    """What a map calls landslide and not: `counts` of pixels by stratum and row (2, rows), `pixel_m2` by row, and an
    `identity` that changes when any pixel's class does.
    """

    path: Path
    grid: Grid
    threshold: float
    counts: NDArray[np.int64]
    pixel_m2: NDArray[np.float64]
    identity: str

    @property
    def area_m2(self) -> NDArray[np.float64]:
        """Square metres of each stratum."""
        return np.asarray((self.counts * self.pixel_m2).sum(axis=1), np.float64)

    @property
    def pixels(self) -> NDArray[np.int64]:
        return np.asarray(self.counts.sum(axis=1), np.int64)


class ClassMap:
    """Reads classes of a probability map or mask: 1 from the threshold on, 0 below, 255 unknown or outside the area."""

    def __init__(
        self, path: Path, threshold: float, area: Sequence[bytes] | None = None, feedback: Feedback | None = None
    ) -> None:
        self.path, self.threshold = path, threshold
        self.map: Prediction = open_prediction(path, feedback or Silent())
        self.grid = self.map.grid
        self.area = None if area is None else PolygonLayer(area, self.grid)

    def read(self, window: Window, everywhere: bool = False) -> NDArray[np.uint8]:
        """The classes of a window; with `everywhere` outside the area too."""
        values = self.map.read(window)
        codes = np.where(values >= self.threshold, LANDSLIDE, NOT_LANDSLIDE).astype(np.uint8)
        codes[np.isnan(values)] = UNKNOWN
        if self.area is not None and not everywhere:
            codes[~self.area.covers(window)] = UNKNOWN
        return codes

    def windows(self) -> Iterator[Window]:
        """The map in strips of rows, each strip from left to right."""
        for row in range(0, self.grid.height, STRIP):
            for column in range(0, self.grid.width, BLOCK):
                yield Window(row=row, column=column, height=STRIP, width=BLOCK).cut(self.grid.height, self.grid.width)


def measure_strata(classes: ClassMap, feedback: Feedback) -> Strata:
    """Count a map's classes block by block. Raises InputError where nothing is known; CancelledError."""
    grid = classes.grid
    counts = np.zeros((len(STRATA), grid.height), np.int64)
    digest = hashlib.sha256(repr((grid.width, grid.height, grid.geotransform)).encode("ascii"))
    windows = list(classes.windows())
    with bounded_cache():
        for number, window in enumerate(windows):
            stop_if_cancelled(feedback)
            everywhere = classes.read(window, everywhere=True)
            digest.update(everywhere.tobytes())
            codes = everywhere if classes.area is None else classes.read(window)
            rows = slice(window.row, window.row + window.height)
            for stratum, code in enumerate(CODES):
                counts[stratum, rows] += np.count_nonzero(codes == code, axis=1)
            feedback.progress((number + 1) / len(windows))
    if not counts.sum():
        where = "" if classes.area is None else " inside AREA"
        raise InputError(f"{layer_name(classes.path)} has no known pixel{where}. Choose another map or area.")
    rows_middle = np.arange(grid.height, dtype=np.float64) + 0.5
    pixel_m2 = np.asarray(grid.steps_on_ground(rows_middle).area_m2, np.float64)
    return Strata(classes.path, grid, classes.threshold, counts, pixel_m2, digest.hexdigest()[:ID_LETTERS])
