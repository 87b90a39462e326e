"""Accuracy and area with their confidence intervals from a stratified sample whose strata are the map's classes.

Source: Olofsson, Foody, Herold, Stehman, Woodcock & Wulder 2014, Good practices for estimating area and assessing
accuracy of land change, Remote Sensing of Environment 148, 42-57, equations 1 to 11.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError

Z_95 = 1.96  # as the paper
MIN_OF_A_KIND = 5  # points; with fewer the normal distribution behind 1.96 fails, and intervals are too narrow

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """A value with its standard error; NaN where it is undefined."""

    value: float
    standard_error: float

    @property
    def half_width(self) -> float:
        return Z_95 * self.standard_error

    @property
    def low(self) -> float:
        return self.value - self.half_width

    @property
    def high(self) -> float:
        return self.value + self.half_width


@dataclass(frozen=True)
class AreaEstimation:
    """Everything that the sample says; lists are in the order of `classes`.

    `counts` and `shares` have map classes as rows and reference classes as columns: points, and shares of the total
    area.
    """

    classes: tuple[str, ...]
    counts: NDArray[np.int64]
    shares: Floats
    mapped_m2: Floats
    users: list[Estimate]
    producers: list[Estimate]
    overall: Estimate
    area_share: list[Estimate]
    area_m2: list[Estimate]


def estimate(classes: tuple[str, ...], counts: NDArray[np.int64], mapped_m2: Floats) -> AreaEstimation:
    """Estimate from points by map class (rows) and reference class (columns), and the mapped area of each class.

    Raises InputError when a class that covers area has fewer than two points: then nobody knows its variance.
    """
    mapped_m2 = np.asarray(mapped_m2, np.float64)
    points = counts.sum(axis=1)
    for name, area, drawn in zip(classes, mapped_m2, points):
        if area > 0 and drawn < 2:
            lie = "one point lies" if drawn else "no point lies"
            raise InputError(
                f"The stratum '{name}' covers {area / 1e6:,.2f} km2 of the map, but {lie} in it, and at least two "
                "are needed. Draw a sample with 'Sample for accuracy assessment' on this map."
            )
    total = float(mapped_m2.sum())
    weights = mapped_m2 / total
    drawn = np.maximum(points, 1)[:, None]
    rates = counts / drawn  # n_ij / n_i.
    shares = weights[:, None] * rates  # eq. 4
    # Variance of each rate within its stratum, as in eq. 5 to 7.
    variances = rates * (1 - rates) / np.maximum(points - 1, 1)[:, None]
    right, reference = np.diag(shares), shares.sum(axis=0)
    users_rate = np.diag(rates)
    overall = Estimate(float(right.sum()), _root(np.sum(weights**2 * np.diag(variances))))  # eq. 1, 5
    users = [
        Estimate(float(users_rate[index]), _root(variances[index, index])) if points[index] else UNDEFINED
        for index in range(len(classes))
    ]  # eq. 2, 6
    producers = [_producer(index, weights, variances, right, reference) for index in range(len(classes))]
    # eq. 8 and 10: S(p_k) = sqrt(sum_i W_i^2 (n_ik / n_i.) (1 - n_ik / n_i.) / (n_i. - 1))
    errors = np.sqrt((weights[:, None] ** 2 * variances).sum(axis=0))
    area_share = [Estimate(float(value), float(error)) for value, error in zip(reference, errors)]
    area = [Estimate(one.value * total, one.standard_error * total) for one in area_share]  # eq. 9, 11
    return AreaEstimation(
        classes=classes,
        counts=counts,
        shares=shares,
        mapped_m2=mapped_m2,
        users=users,
        producers=producers,
        overall=overall,
        area_share=area_share,
        area_m2=area,
    )


UNDEFINED = Estimate(float("nan"), float("nan"))


def thin_classes(estimation: AreaEstimation) -> list[tuple[str, int, int]]:
    """Classes of the map whose intervals cannot be trusted: name, points of the rarer kind (right or wrong) and all.

    With an expected 1.5 wrong points, three of ten 95 % intervals for the area miss the truth
    (`benchmarks/interval_coverage.py`); five of each kind are the usual rule for a binomial share.
    """
    found = []
    for index, (name, row) in enumerate(zip(estimation.classes, estimation.counts)):
        rarer, drawn = int(min(row[index], row.sum() - row[index])), int(row.sum())
        if drawn and rarer < MIN_OF_A_KIND:
            found.append((name, rarer, drawn))
    return found


def _producer(index: int, weights: Floats, variances: Floats, right: Floats, reference: Floats) -> Estimate:
    """Producer's accuracy of a class and its standard error, eq. 3 and 7; in shares of area instead of pixels, which
    divides both sides by the same number.
    """
    if reference[index] == 0:
        return UNDEFINED
    accuracy = float(right[index] / reference[index])
    others = np.arange(len(weights)) != index
    own = weights[index] ** 2 * (1 - accuracy) ** 2 * variances[index, index]
    missed = accuracy**2 * np.sum(weights[others] ** 2 * variances[others, index])
    return Estimate(accuracy, _root((own + missed) / reference[index] ** 2))


def _root(variance: float) -> float:
    return float(np.sqrt(variance))
