"""Reliability of probabilities: how often a pixel called 0.7 really is a landslide.

Sources: Murphy & Winkler 1977 (reliability diagram); Naeini et al. 2015 (expected calibration error, equal-width bins).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .metrics import SCORE_BINS, ScoreHistogram

RELIABILITY_BINS = 10


@dataclass(frozen=True)
class Reliability:
    """One entry per bin that holds a pixel: mean probability, observed landslide share (both 0-1) and pixel count."""

    probability: NDArray[np.float64]
    observed: NDArray[np.float64]
    pixels: NDArray[np.int64]

    @property
    def expected_calibration_error(self) -> float:
        """Mean of |observed - probability| weighted by pixels, 0-1; NaN without any pixel."""
        total = int(self.pixels.sum())
        if not total:
            return math.nan
        return float(np.sum(self.pixels * np.abs(self.observed - self.probability)) / total)


def reliability(scores: ScoreHistogram, bins: int = RELIABILITY_BINS) -> Reliability:
    """The reliability of `scores` in `bins` bins of equal width; empty bins are left out."""
    centres = (np.arange(SCORE_BINS) + 0.5) / SCORE_BINS
    starts = (np.arange(bins) * SCORE_BINS) // bins
    both = scores.positive + scores.negative
    pixels = np.add.reduceat(both, starts)
    filled = pixels > 0
    probability = np.add.reduceat(both * centres, starts)[filled] / pixels[filled]
    observed = np.add.reduceat(scores.positive, starts)[filled] / pixels[filled]
    return Reliability(probability, observed, pixels[filled])
