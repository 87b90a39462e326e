"""Undeclared fill of one band: found while blocks are read, kept as missing, and told at the end with its share."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from ..caution import caution
from ..feedback import Feedback
from .fill import COMMON_FILLS, MAX_MEASURED, possible_fills

HUGE = "magnitudes beyond 1e+30"


@dataclass
class FillRecord:
    """What fill a band may hold, which of it is fill by a sample (looked at only when there is need), and how much was
    found.
    """

    possible: tuple[float, ...]
    values: tuple[float, ...] | None = None
    pixels_read: int = 0
    found: Counter[str] = field(default_factory=Counter)

    @staticmethod
    def of(stored: Any, nodata: float | None, tags: Mapping[str, str]) -> FillRecord:
        """For a band of the type `stored`; nothing is possible where its exact statistics tell a higher minimum."""
        try:
            told = "STATISTICS_APPROXIMATE" not in tags and float(tags["STATISTICS_MINIMUM"]) > max(COMMON_FILLS)
        except (KeyError, ValueError):
            told = False
        return FillRecord(() if told else possible_fills(stored, nodata))

    def find(self, block: NDArray[np.float32], sample: Callable[[], tuple[float, ...]]) -> NDArray[np.bool_] | None:
        """Where a block as it is stored holds fill; None where it holds none. `sample` gives the values that are
        fill.
        """
        if not self.possible:
            return None
        self.pixels_read += block.size
        lowest, highest = np.fmin.reduce(block, axis=None), np.fmax.reduce(block, axis=None)
        if not (lowest <= max(self.possible) or highest >= MAX_MEASURED):
            return None
        if self.values is None:
            self.values = sample()
        parts = {f"{value:g}": block == np.float32(value) for value in self.values}
        parts[HUGE] = (np.abs(block) >= MAX_MEASURED) & np.isfinite(block)
        for what, where in parts.items():
            self.found[what] += int(np.count_nonzero(where))
        return np.asarray(np.logical_or.reduce(list(parts.values())))

    def tell(self, band: str, layer: str, feedback: Feedback) -> None:
        """Say what was taken as missing, and in how much of what was read."""
        for what, count in self.found.items():
            if count:
                caution(
                    feedback,
                    f"Band {band} of {layer} holds {what} in {100 * count / self.pixels_read:.2g} % of the pixels read "
                    "and does not declare it as nodata; these pixels are taken as missing. If it is a measured value, "
                    "write it differently; else declare it (Raster > Conversion > Translate, 'Assign a specified "
                    "nodata value').",
                )


def joined_records(records: Iterable[FillRecord]) -> FillRecord:
    """What was found in one band of several rasters."""
    total = FillRecord(())
    for record in records:
        total.pixels_read += record.pixels_read
        total.found += record.found
    return total
