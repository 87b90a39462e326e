"""Small-baseline inversion: unwrapped interferograms to displacement at each date and to a rate, all pixels of a block
at once.

Berardino et al. 2002 (doi:10.1109/TGRS.2002.803792). The unknowns are the phases at the dates. Each pair adds its
weight to four entries of the normal matrix, which is therefore a weighted graph Laplacian, banded by the longest pair
counted in dates; one banded Cholesky factorisation solves it for every pixel together. Where the network falls apart,
least squares alone leaves the offset between its parts open: a tiny penalty on the velocities between neighbouring
dates picks the solution with the smallest velocities, Berardino's minimum-norm answer, and changes a connected network
by less than 1e-5 rad.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

DAYS_PER_YEAR = 365.25
VELOCITY_PENALTY = 1e-8

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Network:
    """Which dates the pairs join: sorted dates, and per pair the positions of its first and second date."""

    dates: tuple[date, ...]
    first: NDArray[np.intp]
    second: NDArray[np.intp]

    @staticmethod
    def of(pairs: Sequence[tuple[date, date]]) -> Network:
        dates = tuple(sorted({day for pair in pairs for day in pair}))
        position = {day: index for index, day in enumerate(dates)}
        first = np.array([position[start] for start, _ in pairs], np.intp)
        second = np.array([position[end] for _, end in pairs], np.intp)
        return Network(dates, first, second)

    @property
    def years(self) -> Floats:
        """Time of each date since the first, in years."""
        return np.array([(day - self.dates[0]).days for day in self.dates], np.float64) / DAYS_PER_YEAR

    def parts(self) -> int:
        """How many pieces without a connecting pair the network has."""
        group = list(range(len(self.dates)))
        for start, end in zip(self.first, self.second):
            old, new = group[end], group[start]
            group = [new if entry == old else entry for entry in group]
        return len(set(group))


def invert_phases(phases: Floats, weights: Floats, network: Network) -> Floats:
    """Phase at each date relative to the first, in radians: shape (dates, pixels).

    `phases` and `weights` have shape (pairs, pixels); a missing observation has weight 0 (its phase may then be
    anything finite).
    """
    count, pixels = len(network.dates) - 1, phases.shape[1]
    reach = int(np.max(network.second - network.first))
    bands = np.zeros((count, reach + 1, pixels))  # bands[j, d] is the entry (j + d, j) of the lower triangle
    right = np.zeros((count, pixels))
    for pair, (start, end) in enumerate(zip(network.first - 1, network.second - 1)):
        weight = weights[pair]
        weighted = weight * phases[pair]
        bands[end, 0] += weight
        right[end] += weighted
        if start >= 0:
            bands[start, 0] += weight
            bands[start, end - start] -= weight
            right[start] -= weighted
    _add_velocity_penalty(bands, network)
    _solve_banded(bands, right)
    return np.concatenate([np.zeros((1, pixels)), right])


def _add_velocity_penalty(bands: Floats, network: Network) -> None:
    scale = np.maximum(bands[:, 0].max(axis=0), np.finfo(np.float64).tiny)
    steps = np.diff(network.years)
    penalties = VELOCITY_PENALTY * (steps.min() / steps) ** 2
    for index, penalty in enumerate(penalties):
        bands[index, 0] += penalty * scale
        if index > 0:
            bands[index - 1, 0] += penalty * scale
            bands[index - 1, 1] -= penalty * scale


def _solve_banded(bands: Floats, right: Floats) -> None:
    """Solve in place the banded positive definite systems of all pixels (L D L^T without square roots)."""
    count, width, _ = bands.shape
    for column in range(count):
        pivot = bands[column, 0]
        reach = min(width, count - column)
        if reach == 1:
            continue
        factors = bands[column, 1:reach] / pivot
        for offset in range(1, reach):
            bands[column + offset, : reach - offset] -= factors[offset - 1] * bands[column, offset:reach]
            right[column + offset] -= factors[offset - 1] * right[column]
        bands[column, 1:reach] = factors
    right /= bands[:, 0]
    for column in range(count - 2, -1, -1):
        reach = min(width, count - column)
        right[column] -= np.einsum("dp,dp->p", bands[column, 1:reach], right[column + 1 : column + reach])


def linear_rate(series: Floats, years: Floats) -> tuple[Floats, Floats]:
    """Slope of a straight line through each pixel's series (dates, pixels) and its standard error, per year.

    Ordinary least squares; the standard error is sqrt(sum r^2 / (n - 2) / sum (t - mean t)^2), NaN with two dates.
    """
    centred = years - years.mean()
    spread = float(centred @ centred)
    slope = centred @ series / spread
    residual = series - series.mean(axis=0) - centred[:, None] * slope
    freedom = len(years) - 2
    squares = np.einsum("tp,tp->p", residual, residual)
    error = np.sqrt(squares / freedom / spread) if freedom > 0 else np.full(series.shape[1], np.nan)
    return slope, error


def temporal_coherence(phases: Floats, weights: Floats, series: Floats, network: Network) -> Floats:
    """How well the dates' phases explain the pairs, 0-1: |sum exp(j r)| / M over a pixel's valid pairs (Pepe and Lanari
    2006).
    """
    residual = phases - (series[network.second] - series[network.first])
    valid = weights > 0
    real = np.where(valid, np.cos(residual), 0.0).sum(axis=0)
    imaginary = np.where(valid, np.sin(residual), 0.0).sum(axis=0)
    count = valid.sum(axis=0)
    return np.where(count > 0, np.hypot(real, imaginary) / np.maximum(count, 1), np.nan)


def coherence_weights(coherence: Floats, looks: float = 1.0) -> Floats:
    """Inverse phase variance from coherence, 2 L g^2 / (1 - g^2) (Rodriguez and Martin 1992), coherence cut at
    0.999.
    """
    squared = np.clip(coherence, 0.0, 0.999) ** 2
    return 2 * looks * squared / (1 - squared)
