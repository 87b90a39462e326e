"""Undeclared fill of one band: found while blocks are read, kept as missing, and told at the end with its share; values
that may be fill are told, too.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from ..caution import caution
from ..feedback import Feedback
from .fill import (
    COMMON_FILLS,
    HUGE,
    INFINITE,
    MAX_MEASURED,
    ODD_VALUES,
    far_from_the_rest,
    lowest_and_highest,
    possible_fills,
    tell_odd_value,
)


@dataclass
class FillRecord:
    """What fill a band may hold, which of it is fill by a sample (looked at only when there is need), and how much was
    found; `extremes` holds those that are odd (ODD_VALUES), as they are stored. `beyond_float32` is what is infinite
    when it is read: the largest numbers of float64 become so.

    A band whose exact statistics tell that it holds neither is not `watched`.
    """

    possible: tuple[float, ...]
    watched: bool = True
    values: tuple[float, ...] | None = None
    pixels_read: int = 0
    found: Counter[str] = field(default_factory=Counter)
    extremes: set[float] = field(default_factory=set)
    beyond_float32: str = INFINITE

    @staticmethod
    def of(stored: Any, nodata: float | None, tags: Mapping[str, str]) -> FillRecord:
        """For a band of the type `stored`, its declared nodata value and its metadata."""
        least, most = _exact_statistics(tags)
        possible = () if least > max(COMMON_FILLS) else possible_fills(stored, nodata)
        ordinary = math.isfinite(least) and most < MAX_MEASURED and not {least, most} & ODD_VALUES
        beyond = HUGE if np.dtype(stored) == np.float64 else INFINITE
        return FillRecord(possible, watched=bool(possible) or not ordinary, beyond_float32=beyond)

    def find(
        self,
        block: NDArray[Any],
        missing: NDArray[np.bool_] | None,
        sample: Callable[[], tuple[float, ...]],
    ) -> NDArray[np.bool_] | None:
        """What is missing in a block as it is stored: what was declared so, and undeclared fill; None for nothing.
        `sample` gives the values that are fill.
        """
        if not self.watched:
            return missing
        self.pixels_read += block.size
        lowest, highest = lowest_and_highest(block)
        if lowest in ODD_VALUES or highest in ODD_VALUES:
            self.extremes |= {float(lowest), float(highest)} & ODD_VALUES
        if self.possible and lowest <= max(self.possible):
            if self.values is None:
                self.values = sample()
            for value in self.values:
                missing = self.leave_out(f"{value:g}", block == np.float32(value), missing)
        if lowest <= -MAX_MEASURED or highest >= MAX_MEASURED:
            infinite = np.isinf(block)
            missing = self.leave_out(HUGE, (np.abs(block) >= MAX_MEASURED) & ~infinite, missing)
            missing = self.leave_out(self.beyond_float32, infinite, missing)
        return missing

    def leave_out(self, what: str, where: NDArray[np.bool_], missing: NDArray[np.bool_] | None) -> NDArray[np.bool_]:
        """`missing` with the pixels `where` the block holds `what`, which are counted unless missing already."""
        fresh = where if missing is None else where & ~missing
        if count := int(np.count_nonzero(fresh)):
            self.found[what] += count
        return fresh if missing is None else missing | fresh

    def tell(self, band: str, layer: str, samples: Callable[[], Iterable[NDArray[Any]]], feedback: Feedback) -> None:
        """Say what was taken as missing, and in how much of what was read; and which value is far from all others in
        `samples` (valid pixels, as they are stored), though it may be measured.
        """
        for what, count in self.found.items():
            if what == INFINITE:
                caution(
                    feedback,
                    f"Band {band} of {layer} holds infinite values in {100 * count / self.pixels_read:.2g} % of the "
                    "pixels read; they are taken as missing. A division by zero or the logarithm of zero gives "
                    "infinity: check how the band was made, and declare such pixels as nodata.",
                )
                continue
            caution(
                feedback,
                f"Band {band} of {layer} holds {what} in {100 * count / self.pixels_read:.2g} % of the pixels read "
                "and does not declare it as nodata; these pixels are taken as missing. If it is a measured value, "
                "write it differently; else declare it (Raster > Conversion > Translate, 'Assign a specified "
                "nodata value').",
            )
        for value in sorted(self.extremes - set(self.values or ())):
            if share := far_from_the_rest(samples(), value):
                tell_odd_value(f"Band {band} of {layer}", value, share, feedback)

    def add(self, other: FillRecord) -> None:
        """Count what was found elsewhere, too: in another raster, or by another process."""
        self.pixels_read += other.pixels_read
        self.found += other.found
        self.extremes |= other.extremes - set(other.values or ())

    def taken(self) -> FillRecord:
        """What was found since this was asked last, which is forgotten here."""
        fresh = replace(self, found=self.found.copy(), extremes=set(self.extremes))
        self.pixels_read = 0
        self.found.clear()
        self.extremes.clear()
        return fresh


def _exact_statistics(tags: Mapping[str, str]) -> tuple[float, float]:
    """The lowest and the highest value that a band's metadata tells; infinite where they are estimated or missing."""
    if "STATISTICS_APPROXIMATE" in tags:
        return -math.inf, math.inf
    try:
        least = float(tags.get("STATISTICS_MINIMUM", -math.inf))
        return least, float(tags.get("STATISTICS_MAXIMUM", math.inf))
    except ValueError:
        return -math.inf, math.inf


def joined_records(records: Iterable[FillRecord]) -> FillRecord:
    """What was found in one band of several rasters."""
    total = FillRecord(())
    for record in records:
        total.add(record)
    return total
