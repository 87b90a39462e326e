"""Making a network's probabilities mean what they say: its logits z become sigmoid(z / temperature + bias).

Temperature scaling (Guo et al. 2017) together with the bias of Platt 1999, because a loss that weighs landslides more,
and training tiles richer in them than the land, move every logit upwards, which no temperature can take back. Both keep
the order of the pixels, so the areas under curves and the map at the threshold stay the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import InputError
from .labels import LANDSLIDE, NOT_LANDSLIDE
from .metrics import SCORE_BINS, ScoreHistogram
from .model_card import ModelCard

MAX_LOGIT = 64.0
LOGIT_BINS = 65536
TEMPERATURES = (0.1, 100.0)
MAX_VALUE = 1e300  # JSON holds whole numbers that no float can
STEPS = 100


@dataclass(frozen=True)
class Calibration:
    """Probability = sigmoid(logit / `temperature` + `bias`); as it stands by default, the network's own probability."""

    temperature: float = 1.0
    bias: float = 0.0

    @staticmethod
    def of(card: ModelCard) -> Calibration:
        """What a model's card says; raises InputError for impossible numbers."""
        found = []
        for name, least in (("temperature", 0.0), ("bias", -MAX_VALUE)):
            value = getattr(card, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not least < value < MAX_VALUE:
                raise InputError(
                    f"The model {card.name} has the impossible calibration {name} {value!r}. Train it again, or use "
                    "another copy."
                )
            found.append(float(value))
        return Calibration(*found)

    def logits(self, raw: Any) -> Any:
        """Calibrated logits of raw ones: numbers, arrays or tensors."""
        return raw / self.temperature + self.bias

    def probability(self, raw: Any) -> NDArray[np.float64]:
        """Calibrated probabilities 0-1 of uncalibrated ones."""
        return sigmoid(self.logits(logit(raw)))

    def uncalibrated(self, probability: Any) -> NDArray[np.float64]:
        """The network's own probabilities behind calibrated ones."""
        return sigmoid((logit(probability) - self.bias) * self.temperature)


class LogitHistogram:
    """Counts of logits per class, so that any number of pixels can be calibrated on in constant memory.

    65,536 equal bins from -64 to 64; what lies further out counts in the last bin. Logits that are NaN and
    unknown labels are left out.
    """

    centres: NDArray[np.float64] = ((np.arange(LOGIT_BINS) + 0.5) / LOGIT_BINS * 2 - 1) * MAX_LOGIT

    def __init__(self) -> None:
        self.positive = np.zeros(LOGIT_BINS, np.int64)
        self.negative = np.zeros(LOGIT_BINS, np.int64)

    def add(self, logits: NDArray[Any], labels: NDArray[np.uint8]) -> None:
        valid = ~np.isnan(logits)
        self.positive += _binned(logits[valid & (labels == LANDSLIDE)])
        self.negative += _binned(logits[valid & (labels == NOT_LANDSLIDE)])

    def scores(self, calibration: Calibration) -> ScoreHistogram:
        """The counts by calibrated probability."""
        bins = np.minimum(sigmoid(calibration.logits(self.centres)) * SCORE_BINS, SCORE_BINS - 1).astype(np.int64)
        result = ScoreHistogram()
        np.add.at(result.positive, bins, self.positive)
        np.add.at(result.negative, bins, self.negative)
        return result


def fit_calibration(logits: LogitHistogram) -> Calibration:
    """The temperature (0.1 to 100) and bias of the smallest negative log likelihood; none where a class is absent.

    Newton's method on the convex problem, with Platt's targets (n + 1) / (n + 2) and 1 / (n + 2) instead of 1 and 0, so
    that classes which do not overlap give finite numbers (Platt 1999; Lin, Lin & Weng 2007).
    """
    landslide, other = int(logits.positive.sum()), int(logits.negative.sum())
    if not landslide or not other:
        return Calibration()
    used = (logits.positive + logits.negative) > 0
    positive, negative = logits.positive[used].astype(float), logits.negative[used].astype(float)
    targets = (landslide + 1) / (landslide + 2) * positive + 1 / (other + 2) * negative
    z, weights = LogitHistogram.centres[used], positive + negative
    slope, bias = _newton(z, weights, targets, None)
    # A convex problem with a bound on one unknown has its best point on the bound that is passed.
    bounded = min(max(slope, 1 / TEMPERATURES[1]), 1 / TEMPERATURES[0])
    if bounded != slope:
        slope, bias = _newton(z, weights, targets, bounded)
    return Calibration(1 / slope, bias)


def _newton(
    z: NDArray[np.float64], weights: NDArray[np.float64], targets: NDArray[np.float64], slope: float | None
) -> tuple[float, float]:
    """Slope and bias with the smallest negative log likelihood, or the bias alone for a given slope."""
    unknowns = np.stack([z, np.ones_like(z)]) if slope is None else np.ones((1, len(z)))
    fixed = 0.0 if slope is None else slope * z
    point = np.zeros(len(unknowns))
    value = _negative_log_likelihood(point @ unknowns + fixed, weights, targets)
    for _ in range(STEPS):
        probability = sigmoid(point @ unknowns + fixed)
        gradient = unknowns @ (weights * probability - targets)
        curvature = (unknowns * (weights * probability * (1 - probability))) @ unknowns.T + 1e-9 * np.eye(len(point))
        step, share = np.linalg.solve(curvature, gradient), 1.0
        while share > 1e-6:
            tried = _negative_log_likelihood((point - share * step) @ unknowns + fixed, weights, targets)
            if tried <= value:
                break
            share /= 2
        else:
            break
        point, gained, value = point - share * step, value - tried, tried
        if gained <= 1e-12 * abs(value):
            break
    return (float(point[0]), float(point[1])) if slope is None else (slope, float(point[0]))


def _negative_log_likelihood(
    logits: NDArray[np.float64], weights: NDArray[np.float64], targets: NDArray[np.float64]
) -> float:
    return float(np.sum(weights * np.logaddexp(0, logits) - targets * logits))


def sigmoid(logits: Any) -> NDArray[np.float64]:
    """1 / (1 + exp(-z)), exact at both ends."""
    values = np.asarray(logits, np.float64)
    small = np.exp(-np.abs(values))
    result: NDArray[np.float64] = np.where(values >= 0, 1 / (1 + small), small / (1 + small))
    return result


def logit(probability: Any) -> NDArray[np.float64]:
    """log(p / (1 - p)); infinite at 0 and 1."""
    p = np.asarray(probability, np.float64)
    with np.errstate(divide="ignore"):
        result: NDArray[np.float64] = np.log(p) - np.log1p(-p)
    return result


def _binned(logits: NDArray[Any]) -> NDArray[np.int64]:
    places = (np.asarray(logits, np.float64) / MAX_LOGIT + 1) / 2 * LOGIT_BINS
    return np.bincount(np.clip(places, 0, LOGIT_BINS - 1).astype(np.int64), minlength=LOGIT_BINS)
