"""Accuracy formulas, exactly as the papers define them; 0/0 is NaN, never 0 or 1.

Sources: Chen et al. 2023, equations 2-5 (precision, recall, F1, MIoU); the FCADenseNet paper of 2024,
equations 7-9, after Cohen 1960 (kappa); Fawcett 2006 (ROC).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .labels import LANDSLIDE, NOT_LANDSLIDE

SCORE_BINS = 65536


@dataclass(frozen=True)
class ConfusionMatrix:
    """Pixel counts; the landslide class is the positive one."""

    tp: int = 0
    fp: int = 0
    fn: int = 0
    tn: int = 0

    def __add__(self, other: ConfusionMatrix) -> ConfusionMatrix:
        return ConfusionMatrix(self.tp + other.tp, self.fp + other.fp, self.fn + other.fn, self.tn + other.tn)

    @property
    def total(self) -> int:
        return self.tp + self.fp + self.fn + self.tn

    @property
    def precision(self) -> float:
        return ratio(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        return ratio(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        return ratio(2 * self.tp, 2 * self.tp + self.fp + self.fn)

    @property
    def iou(self) -> float:
        return ratio(self.tp, self.tp + self.fp + self.fn)

    @property
    def miou(self) -> float:
        return (self.iou + ratio(self.tn, self.tn + self.fp + self.fn)) / 2

    @property
    def overall_accuracy(self) -> float:
        return ratio(self.tp + self.tn, self.total)

    @property
    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond chance, (po - pe) / (1 - pe)."""
        n = self.total
        chance = (self.tp + self.fp) * (self.tp + self.fn) + (self.fn + self.tn) * (self.fp + self.tn)
        return ratio(n * (self.tp + self.tn) - chance, n * n - chance)


def ratio(numerator: float, denominator: float) -> float:
    """The quotient, NaN where the denominator is 0."""
    return numerator / denominator if denominator else math.nan


def confusion(detected: NDArray[np.bool_], labels: NDArray[np.uint8]) -> ConfusionMatrix:
    """Count a block: `detected` is the thresholded prediction, `labels` holds 1, 0 and 255 (left out); equal shapes."""
    positive, negative = labels == LANDSLIDE, labels == NOT_LANDSLIDE
    return ConfusionMatrix(
        tp=int(np.count_nonzero(detected & positive)),
        fp=int(np.count_nonzero(detected & negative)),
        fn=int(np.count_nonzero(~detected & positive)),
        tn=int(np.count_nonzero(~detected & negative)),
    )


def area_under_roc(positive: NDArray[Any], negative: NDArray[Any]) -> float:
    """Area under the ROC curve from counts by score bin (ascending scores), trapezoidal rule; NaN when a class is
    absent.
    """
    tp, fp = np.cumsum(positive[::-1]), np.cumsum(negative[::-1])
    if not tp[-1] or not fp[-1]:
        return math.nan
    tpr, fpr = np.concatenate([[0.0], tp / tp[-1]]), np.concatenate([[0.0], fp / fp[-1]])
    return float(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2))


def average_precision(positive: NDArray[Any], negative: NDArray[Any]) -> float:
    """Sum of precision times recall step (scikit-learn's definition) from counts by score bin; NaN without landslide
    pixels.
    """
    tp, fp = np.cumsum(positive[::-1]), np.cumsum(negative[::-1])
    if not tp[-1]:
        return math.nan
    steps = np.diff(np.concatenate([[0], tp]))
    return float(np.sum(tp / np.maximum(tp + fp, 1) * steps) / tp[-1])


class ScoreHistogram:
    """Counts of probabilities per class, so that curves over any number of pixels need constant memory.

    Probabilities 0-1 fall into 65,536 equal bins; the curves differ from the exact ones by less than 1 / 65,536 of the
    pixels that share a bin. Blocks are added with `add`; NaN probabilities and unknown labels are left out.
    """

    def __init__(self) -> None:
        self.positive = np.zeros(SCORE_BINS, np.int64)
        self.negative = np.zeros(SCORE_BINS, np.int64)

    def add(self, probability: NDArray[Any], labels: NDArray[np.uint8]) -> None:
        valid = np.isfinite(probability)
        self.positive += _binned(probability[valid & (labels == LANDSLIDE)])
        self.negative += _binned(probability[valid & (labels == NOT_LANDSLIDE)])

    def cumulative(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """True and false positives when everything from each bin upwards is called landslide, from the highest bin
        down.
        """
        return np.cumsum(self.positive[::-1]), np.cumsum(self.negative[::-1])

    @property
    def auc(self) -> float:
        return area_under_roc(self.positive, self.negative)

    @property
    def average_precision(self) -> float:
        return average_precision(self.positive, self.negative)

    def matrix_at(self, threshold: float) -> ConfusionMatrix:
        """Confusion matrix when probabilities >= `threshold` (rounded to its bin) are called landslide."""
        start = min(SCORE_BINS, max(0, round(threshold * SCORE_BINS)))
        tp, fp = int(self.positive[start:].sum()), int(self.negative[start:].sum())
        return ConfusionMatrix(tp, fp, int(self.positive.sum()) - tp, int(self.negative.sum()) - fp)

    def best_f1_threshold(self) -> float:
        """The threshold with the highest F1, in the middle of a plateau of equal F1; 0.5 where F1 is undefined."""
        tp, fp = self.cumulative()
        if not tp[-1]:
            return 0.5
        f1 = 2 * tp / (tp + fp + tp[-1])
        best = np.flatnonzero(f1 == f1.max())
        run = best[: np.argmax(np.diff(best, append=np.inf) > 1) + 1]
        bin_from_top = int(run[(len(run) - 1) // 2])
        return (SCORE_BINS - 1 - bin_from_top) / SCORE_BINS


def _binned(scores: NDArray[Any]) -> NDArray[np.int64]:
    bins = np.clip(np.asarray(scores, np.float64) * SCORE_BINS, 0, SCORE_BINS - 1).astype(np.int64)
    return np.bincount(bins, minlength=SCORE_BINS)
