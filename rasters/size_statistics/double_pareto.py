"""The double Pareto distribution of landslide areas, by maximum likelihood.

F(A) = (1 + (A / t)^-alpha)^(-beta / alpha): a power law on either side of the crossover t, falling with -(alpha + 1)
and rising with beta - 1 (Stark & Hovius 2001, Geophysical Research Letters 28, 1091-1094, without cutoffs at either
end).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
MAX_SLOPE = 50.0


@dataclass(frozen=True)
class DoublePareto:
    """alpha and beta without unit, t in the unit of the areas; `log_likelihood` of the sample it was fitted to."""

    alpha: float
    beta: float
    t: float
    log_likelihood: float = math.nan

    @property
    def tail_exponent(self) -> float:
        """The exponent of the power law that large areas follow."""
        return self.alpha + 1

    @property
    def rollover(self) -> float:
        """The most frequent area; NaN where density only falls (beta at most 1)."""
        if self.beta <= 1:
            return math.nan
        return self.t * ((self.beta - 1) / (self.alpha + 1)) ** (1 / self.alpha)

    def density(self, areas: Floats) -> Floats:
        """Probability density by area."""
        logarithm = np.log(np.asarray(areas, np.float64) / self.t)
        rising = np.logaddexp(0, -self.alpha * logarithm)
        density = np.exp(-(self.alpha + 1) * logarithm - (self.beta / self.alpha + 1) * rising) * self.beta / self.t
        return np.asarray(density, np.float64)


def fit_double_pareto(areas: Floats, start: DoublePareto | None = None) -> DoublePareto:
    """The maximum-likelihood fit to positive areas, from `start` where a fit to like areas is known.

    For given alpha and t the best beta has a closed form, so only these two are searched (Nelder-Mead, in logarithms).
    """
    from scipy.optimize import minimize

    logs = np.log(areas)
    middle = float(np.median(logs))
    begin = [0.3, 0.0] if start is None else [math.log(start.alpha), math.log(start.t) - middle]

    def loss(values: Floats) -> float:
        return -_given(logs, middle, values).log_likelihood

    found = minimize(loss, begin, method="Nelder-Mead", options={"xatol": 1e-4, "fatol": 1e-4, "maxiter": 400})
    return _given(logs, middle, found.x)


def _given(logs: Floats, middle: float, values: Floats) -> DoublePareto:
    """The fit for logarithms of alpha and of t (from the median on)."""
    alpha = min(math.exp(min(float(values[0]), 10.0)), MAX_SLOPE)
    log_t = middle + float(values[1])
    apart = -alpha * (logs - log_t)
    rising = np.logaddexp(0, apart)
    ratio = logs.size / float(rising.sum())  # beta / alpha
    beta = alpha * ratio
    total = logs.size * (math.log(beta) - log_t) + float(np.sum(-(alpha + 1) * (logs - log_t) - (ratio + 1) * rising))
    return DoublePareto(alpha, beta, math.exp(log_t), total)
