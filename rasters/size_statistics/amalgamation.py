"""Whether polygons look as if several landslides had been drawn as one, which distorts sizes and inflates volumes.

Volume grows faster than area, so one polygon around four landslides holds about twice their volume (Marc & Hovius 2015,
Natural Hazards and Earth System Sciences 15, 723-733, who find amalgams by shapes that no single landslide has). Our
signs are simpler: a polygon much larger than most that fills little of its convex hull, has several parts, or has
holes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LARGE = 5.0  # times the median area
MIN_SOLIDITY = 0.5  # area / area of the convex hull; a bent debris flow may reach 0.6
WARN_SHARE = 0.1  # of the total area


@dataclass(frozen=True)
class Shapes:
    """Arrays by polygon: area in m2, area / area of the convex hull, number of parts, number of holes."""

    area_m2: NDArray[np.float64]
    solidity: NDArray[np.float64]
    parts: NDArray[np.int64]
    holes: NDArray[np.int64]


@dataclass(frozen=True)
class Amalgamation:
    """Polygons that look like several landslides, and their share of the total area."""

    count: int
    area_share: float

    @property
    def is_worth_a_warning(self) -> bool:
        return self.area_share >= WARN_SHARE


def find_amalgamation(shapes: Shapes) -> Amalgamation:
    """Count the suspicious polygons among the large ones."""
    large = shapes.area_m2 >= LARGE * np.median(shapes.area_m2)
    suspicious = large & ((shapes.solidity < MIN_SOLIDITY) | (shapes.parts > 1) | (shapes.holes > 0))
    return Amalgamation(
        int(np.count_nonzero(suspicious)), float(shapes.area_m2[suspicious].sum() / shapes.area_m2.sum())
    )
