"""How many points each stratum gets."""

from __future__ import annotations

from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError

PROPORTIONAL, EQUAL, NEYMAN = "proportional", "equal", "neyman"
ALLOCATIONS = (PROPORTIONAL, EQUAL, NEYMAN)
MIN_FOR_VARIANCE = 2
MIN_NEYMAN = 30  # guesses of the accuracy may be wrong: a rare stratum with a handful of points would not show it


def allocate(
    total: int, pixels: NDArray[np.int64], shares: NDArray[np.float64], method: str, expected: Sequence[float]
) -> NDArray[np.int64]:
    """Points by stratum, `total` together (fewer where a stratum has fewer pixels).

    proportional: n_h = n W_h. equal: n_h = n / H. neyman: n_h = n W_h S_h / sum(W_k S_k) with S_h = sqrt(p_h (1 -
    p_h)), `expected` p_h the share of landslide that is expected in each stratum (Cochran 1977, eq. 5.60; Olofsson et
    al. 2014, section 5.1), and at least 30 or a quarter of all. Every stratum with a pixel gets at least two, or no
    variance could be had. Raises InputError when `total` is less than two a stratum.
    """
    filled = pixels > 0
    if total < MIN_FOR_VARIANCE * int(filled.sum()):
        raise InputError(f"SAMPLES {total} is too few: each stratum needs at least two points. Take a few hundred.")
    weights = {
        PROPORTIONAL: shares,
        EQUAL: filled.astype(np.float64),
        NEYMAN: shares * np.sqrt(np.asarray(expected) * (1 - np.asarray(expected))),
    }[method]
    least = min(MIN_NEYMAN, total // 4) if method == NEYMAN else MIN_FOR_VARIANCE
    floor = np.where(filled, np.minimum(max(MIN_FOR_VARIANCE, least), pixels), 0)
    return _shared_out(total, np.where(filled, weights, 0.0), floor, pixels)


def _shared_out(
    total: int, weights: NDArray[np.float64], floor: NDArray[np.int64], ceiling: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Whole numbers as near to `weights` as floor and ceiling allow, summing to `total` where they can."""
    low, high = 0.0, float(total) / max(1e-300, float(weights[weights > 0].min()))
    for _ in range(200):  # the scale at which clipped shares sum to the total, by halving
        scale = (low + high) / 2
        if np.clip(weights * scale, floor, ceiling).sum() < total:
            low = scale
        else:
            high = scale
    exact = np.clip(weights * high, floor, ceiling)
    counts = np.floor(exact + 1e-9).astype(np.int64)
    missing = min(total, int(ceiling.sum())) - int(counts.sum())
    for stratum in np.argsort(-(exact - counts), kind="stable"):
        if missing > 0 and counts[stratum] < ceiling[stratum]:
            counts[stratum] += 1
            missing -= 1
    return counts
