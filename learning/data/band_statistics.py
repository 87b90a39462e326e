"""Mean and standard deviation of each band over the known pixels of the training part, and the classes of categorical
bands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.bands import CATEGORICAL, Band, with_statistics
from ...core.errors import InputError

MAX_CLASSES = 1000


@dataclass
class Running:
    """Count, mean and sum of squared deviations, joined block by block (Chan et al. 1979)."""

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0
    classes: set[int] = field(default_factory=set)

    def add(self, values: NDArray[np.float32]) -> None:
        mean = float(values.mean(dtype=np.float64))
        squares = float(np.square(values.astype(np.float64) - mean).sum())
        total = self.count + values.size
        self.squares += squares + (mean - self.mean) ** 2 * self.count * values.size / total
        self.mean += (mean - self.mean) * values.size / total
        self.count = total

    @property
    def std(self) -> float:
        return float(np.sqrt(self.squares / self.count))


class BandStatistics:
    """Mean, standard deviation (population) and classes of each band, gathered window by window of a pass."""

    def __init__(self, bands: Sequence[Band]) -> None:
        self.bands = bands
        self.running = [Running() for _ in bands]

    def add(self, values: NDArray[np.float32], wanted: NDArray[np.bool_]) -> None:
        """Take in the finite values (bands, height, width) of the pixels that are wanted (height, width)."""
        for band, statistics, image in zip(self.bands, self.running, values, strict=True):
            valid = image[wanted & np.isfinite(image)]
            if not valid.size:
                continue
            statistics.add(valid)
            if band.kind == CATEGORICAL and len(statistics.classes) <= MAX_CLASSES:
                statistics.classes.update(int(code) for code in np.unique(valid))

    def described(self) -> tuple[Band, ...]:
        """The bands with their statistics.

        Raises InputError naming the bands without a value, and a categorical band with more than MAX_CLASSES codes.
        """
        _check(self.bands, self.running)
        return tuple(_described(band, statistics) for band, statistics in zip(self.bands, self.running, strict=True))


def _check(bands: Sequence[Band], running: Sequence[Running]) -> None:
    empty = [band.name for band, statistics in zip(bands, running, strict=True) if not statistics.count]
    if empty:
        raise InputError(
            f"No labelled training pixel has a value in {', '.join(empty)}. Leave the band out with BANDS, or choose "
            "another training area."
        )
    for band, statistics in zip(bands, running, strict=True):
        if len(statistics.classes) > MAX_CLASSES:
            raise InputError(
                f"The categorical band {band.name} has more than {MAX_CLASSES} codes. Mark it as continuous, or "
                "leave it out with BANDS."
            )


def _described(band: Band, statistics: Running) -> Band:
    if band.kind == CATEGORICAL:
        return with_statistics(band, statistics.mean, statistics.std, sorted(statistics.classes))
    return with_statistics(band, statistics.mean, statistics.std)
