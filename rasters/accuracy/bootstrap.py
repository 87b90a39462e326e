"""Confidence intervals that know about space: whole squares of the map are drawn again, not single pixels.

Neighbouring pixels are right or wrong together, so drawing pixels would make intervals far too narrow. Source: Hall
1985 and Lahiri 2003 (block bootstrap for spatial data); percentile intervals (Efron 1979).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.metrics import ConfusionMatrix, area_under_roc

REPLICATES = 1000
LEVEL = 0.95
MIN_CELLS = 10


@dataclass(frozen=True)
class Interval:
    """Ends of a confidence interval; NaN where it could not be had."""

    low: float = math.nan
    high: float = math.nan


def bootstrap_intervals(
    matrices: Sequence[ConfusionMatrix],
    scores: Sequence[NDArray[np.int64]] = (),
    replicates: int = REPLICATES,
    level: float = LEVEL,
    seed: int = 1,
) -> dict[str, Interval]:
    """Percentile intervals of every metric, from one confusion matrix per square cell of the map.

    `scores` holds, for each cell, counts by score bin of shape (2, bins): landslide and other; without it AUC and
    average precision get no interval. Fewer than 10 cells with a known pixel give NaN: too few to tell. The cells
    should be larger than the distance over which errors belong together, or the intervals are too narrow. Same seed,
    same intervals.
    """
    counts = np.array([[matrix.tp, matrix.fp, matrix.fn, matrix.tn] for matrix in matrices], np.int64).reshape(-1, 4)
    names = [
        "PRECISION",
        "RECALL",
        "F1",
        "KAPPA",
        "IOU",
        "MIOU",
        "OA",
        *(["AUC", "AVERAGE_PRECISION"] if len(scores) else []),
    ]
    cells = len(counts)
    if cells < MIN_CELLS:
        return {name: Interval() for name in names}
    drawn = np.random.default_rng(seed).multinomial(cells, np.full(cells, 1 / cells), size=replicates)
    values = [_matrix_metrics(ConfusionMatrix(*(int(count) for count in row))) for row in drawn @ counts]
    if len(scores):
        # As float64, which is exact up to 9e15 pixels and many times faster to multiply than integers.
        weights = drawn.astype(np.float64)
        positive, negative = (weights @ np.stack([cell[side] for cell in scores]).astype(np.float64) for side in (0, 1))
        for row, cell_positive, cell_negative in zip(values, positive, negative):
            row += [area_under_roc(cell_positive, cell_negative), _average_precision(cell_positive, cell_negative)]
    return {name: _percentile_interval(column, level) for name, column in zip(names, np.array(values).T)}


def _matrix_metrics(matrix: ConfusionMatrix) -> list[float]:
    return [matrix.precision, matrix.recall, matrix.f1, matrix.kappa, matrix.iou, matrix.miou, matrix.overall_accuracy]


def _average_precision(positive: NDArray[np.float64], negative: NDArray[np.float64]) -> float:
    """Average precision from few, wide score bins: inside a bin, precision is taken at its middle, because the
    definition's own end of the bin would lower the result by the bin's width.
    """
    above_tp, above_fp = np.cumsum(positive[::-1]) - positive[::-1] / 2, np.cumsum(negative[::-1]) - negative[::-1] / 2
    total = float(positive.sum())
    if not total:
        return math.nan
    return float(np.sum(positive[::-1] * above_tp / np.maximum(above_tp + above_fp, 0.5)) / total)


def _percentile_interval(values: NDArray[np.float64], level: float) -> Interval:
    """The middle `level` of the replicates; NaN when the metric was undefined (0/0) in more than a tenth of them."""
    defined = values[~np.isnan(values)]
    if defined.size < 0.9 * values.size:
        return Interval()
    low, high = np.quantile(defined, [(1 - level) / 2, (1 + level) / 2])
    return Interval(float(low), float(high))
