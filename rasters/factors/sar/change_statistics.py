"""From the dates of one orbit to what changed in each pixel: median, spread, change, z-score, Mahalanobis distance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Mapping

import numpy as np
from numpy.typing import NDArray

from .power_raster import to_decibel
from .speckle import Power

MIN_DATES = 2
MIN_DATES_OF_CORRELATION = 3
MAX_CORRELATION = 0.9
STABILITY_DB = 0.5 / 3  # Sentinel-1's radiometric stability is specified as 0.5 dB (3 sigma)

PRE_MEDIAN, PRE_SPREAD, POST_MEDIAN = "pre_median", "pre_spread", "post_median"
CHANGE, ZSCORE, MAHALANOBIS = "change", "zscore", "mahalanobis"
FACTORS = (PRE_MEDIAN, PRE_SPREAD, POST_MEDIAN, CHANGE, ZSCORE, MAHALANOBIS)
NEEDS_SPREAD = (PRE_SPREAD, ZSCORE, MAHALANOBIS)

Values = NDArray[np.float32]


@dataclass(frozen=True)
class Spread:
    """Pre-event decibels less their mean, 0 where missing (dates, pixels); their number and standard deviation."""

    deviations: Values
    valid: NDArray[np.bool_]
    deviation: Values


def median_power(power: Power) -> Power:
    """Median over the valid dates of power (dates, pixels), the mean of the two in the middle where their number is
    even; NaN where there is none.
    """
    ordered = np.sort(np.ascontiguousarray(power.T), axis=1)  # NaN comes last
    count = np.isfinite(power).sum(axis=0)
    lower, upper = np.maximum(count - 1, 0) // 2, count // 2
    middle = np.take_along_axis(ordered, np.stack([lower, np.minimum(upper, len(power) - 1)], axis=1), axis=1)
    return np.asarray(np.where(count > 0, middle.mean(axis=1), np.nan), np.float32)


def spread_of(power: Power) -> Spread:
    """Standard deviation over the valid dates (n - 1) in decibels, in which speckle has one spread whatever the
    brightness; NaN below two dates.
    """
    decibel = to_decibel(power)
    valid = np.isfinite(decibel)
    count = valid.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(valid, decibel, 0).sum(axis=0, dtype=np.float64) / count
        deviations = np.where(valid, decibel - mean.astype(np.float32), np.float32(0))
        squares = np.einsum("dp,dp->p", deviations, deviations)
        deviation = np.where(count >= MIN_DATES, np.sqrt(squares / (count - 1)), np.nan)
    return Spread(deviations, valid, np.asarray(deviation, np.float32))


def speckle_spread_db(looks: float) -> float:
    """Standard deviation of speckle alone in decibels: 10 / ln 10 x sqrt(trigamma(looks)), from the logarithm of a
    gamma variable (Abramowitz and Stegun 6.4); not below what the satellite itself varies.
    """
    return max(STABILITY_DB, 10 / math.log(10) * math.sqrt(trigamma(looks)))


def trigamma(x: float) -> float:
    """Second derivative of ln gamma, for x > 0: recurrence 6.4.6, then the asymptotic series 6.4.12 of Abramowitz and
    Stegun (here to 1e-9).
    """
    if math.isinf(x):
        return 0.0
    shifted = x + 8
    steps = sum(1 / (x + step) ** 2 for step in range(8))
    return (
        steps
        + 1 / shifted
        + 1 / (2 * shifted**2)
        + 1 / (6 * shifted**3)
        - 1 / (30 * shifted**5)
        + 1 / (42 * shifted**7)
    )


def change_factors(
    before: Mapping[str, Power], after: Mapping[str, Power], floors_db: Mapping[str, float], wanted: tuple[str, ...]
) -> dict[tuple[str, str], Values]:
    """Each wanted factor of each polarisation by (polarisation, factor), and the Mahalanobis distance under ("", ...).

    `before` and `after` hold power (dates, pixels) by polarisation, NaN where missing. change = post - pre median in
    dB; zscore = change / max(spread, floor); the Mahalanobis distance of both changes with the covariance of the
    pre-event dates is sqrt((a^2 - 2 r a b + b^2) / (1 - r^2)) for z-scores a and b and the correlation r (Mahalanobis
    1936), which is cut at 0.9, because few dates make it too large; NaN below three common dates.
    """
    results: dict[tuple[str, str], Values] = {}
    spreads: dict[str, Spread] = {}
    scores: dict[str, Values] = {}
    for name in before:
        pre, post = (to_decibel(median_power(dates[name])) for dates in (before, after))
        change = post - pre
        if any(factor in NEEDS_SPREAD for factor in wanted):
            spreads[name] = spread_of(before[name])
            floored = np.maximum(spreads[name].deviation, np.float32(floors_db[name]))
            scores[name] = np.asarray(change / floored, np.float32)
            results[name, PRE_SPREAD], results[name, ZSCORE] = spreads[name].deviation, scores[name]
        results[name, PRE_MEDIAN], results[name, POST_MEDIAN], results[name, CHANGE] = pre, post, change
    if MAHALANOBIS in wanted and len(spreads) == 2:
        (first, second), (a, b) = spreads.values(), scores.values()
        results["", MAHALANOBIS] = mahalanobis(a, b, correlation(first, second))
    return {key: values for key, values in results.items() if key[1] in wanted}


def correlation(first: Spread, second: Spread) -> Values:
    """Correlation of two polarisations over their common dates; NaN below three."""
    both = first.valid & second.valid
    with np.errstate(invalid="ignore", divide="ignore"):
        product = np.einsum("dp,dp->p", first.deviations * both, second.deviations * both)
        squares = np.einsum("dp,dp->p", first.deviations**2, both) * np.einsum("dp,dp->p", second.deviations**2, both)
        result = np.where(squares > 0, product / np.sqrt(squares), 0.0)
    return np.asarray(np.where(both.sum(axis=0) >= MIN_DATES_OF_CORRELATION, result, np.nan), np.float32)


def mahalanobis(a: Values, b: Values, r: Values) -> Values:
    """Distance of two z-scores with the correlation `r`."""
    cut = np.clip(r, -MAX_CORRELATION, MAX_CORRELATION)
    return np.asarray(np.sqrt(np.maximum((a**2 - 2 * cut * a * b + b**2) / (1 - cut**2), 0)), np.float32)
