"""The three-parameter inverse gamma distribution of landslide areas, by maximum likelihood.

p(A) = 1 / (a G(rho)) (a / (A - s))^(rho + 1) exp(-a / (A - s)), G the gamma function (Malamud, Turcotte, Guzzetti &
Reichenbach 2004, Earth Surface Processes and Landforms 29, 687-711, equation 3). The tail falls with the exponent
-(rho + 1); the mode, the rollover, lies at a / (rho + 1) + s.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# The offset below the smallest area, as a share of the median, is searched in this range.
MIN_OFFSET, MAX_OFFSET = 1e-4, 1e3
NEWTON_STEPS = 50


@dataclass(frozen=True)
class InverseGamma:
    """rho without unit, a and s in the unit of the areas; `log_likelihood` of the sample it was fitted to."""

    rho: float
    a: float
    s: float
    log_likelihood: float = math.nan

    @property
    def tail_exponent(self) -> float:
        """The exponent of the power law that large areas follow (2.40 in Malamud et al. 2004)."""
        return self.rho + 1

    @property
    def rollover(self) -> float:
        """The most frequent area."""
        return self.a / (self.rho + 1) + self.s

    def density(self, areas: Floats) -> Floats:
        """Probability density by area; 0 up to s."""
        above = np.maximum(np.asarray(areas, np.float64) - self.s, 1e-300)
        constant = self.rho * math.log(self.a) - math.lgamma(self.rho)
        logarithm = constant - (self.rho + 1) * np.log(above) - self.a / above
        return np.where(areas > self.s, np.exp(logarithm), 0.0)

    def survival(self, area: float) -> float:
        """Share of landslides larger than `area`: P(A > x) = P(rho, a / (x - s)), the regularised incomplete gamma."""
        from scipy.special import gammainc

        return float(gammainc(self.rho, self.a / (area - self.s))) if area > self.s else 1.0


# The general distribution of Malamud et al. 2004 (their three events together), in square metres.
GENERAL = InverseGamma(rho=1.40, a=1.28e3, s=-132.0)


def fit_inverse_gamma(areas: Floats) -> InverseGamma:
    """The maximum-likelihood fit to positive areas.

    For a given s, 1 / (A - s) is gamma distributed, whose likelihood has one maximum with a scale in closed form and a
    shape by Newton's method (Minka 2002); so only s is searched, along its profile likelihood.
    """
    from scipy.optimize import minimize_scalar

    smallest, middle = float(areas.min()), float(np.median(areas))

    def fitted(logarithm: float) -> InverseGamma:
        return _given_offset(areas, smallest - math.exp(logarithm) * middle)

    found = minimize_scalar(
        lambda logarithm: -fitted(logarithm).log_likelihood,
        bounds=(math.log(MIN_OFFSET), math.log(MAX_OFFSET)),
        method="bounded",
        options={"xatol": 1e-5},
    )
    return fitted(float(found.x))


def _given_offset(areas: Floats, s: float) -> InverseGamma:
    above = areas - s
    mean_inverse, mean_log = float(np.mean(1 / above)), float(np.mean(np.log(above)))
    rho = _gamma_shape(math.log(mean_inverse) + mean_log)
    a = rho / mean_inverse
    each = rho * math.log(a) - math.lgamma(rho) - (rho + 1) * mean_log - a * mean_inverse
    return InverseGamma(rho, a, s, each * areas.size)


def _gamma_shape(gap: float) -> float:
    """The shape k with log k - digamma(k) = `gap`, the logarithm of the mean minus the mean of the logarithms."""
    from scipy.special import digamma, polygamma

    gap = max(gap, 1e-12)
    shape = (3 - gap + math.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap)
    for _ in range(NEWTON_STEPS):
        step = (math.log(shape) - float(digamma(shape)) - gap) / (1 / shape - float(polygamma(1, shape)))
        shape = shape - step if step < shape else shape / 2
        if abs(step) < 1e-10 * shape:
            break
    return shape
