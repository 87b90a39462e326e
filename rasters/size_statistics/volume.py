"""Volume from area by published power laws V = alpha A^gamma (V in m3, A in m2), with their uncertainty."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .size_distribution import LEVEL, Quantity

DRAWS = 5000


@dataclass(frozen=True)
class Scaling:
    """log10 V = log_alpha + gamma log10 A, with the standard errors of both."""

    name: str
    log_alpha: float
    gamma: float
    log_alpha_error: float
    gamma_error: float
    source: str


def slope_error(slope: float, r_squared: float, count: int) -> float:
    """The standard error of a regression's slope, which its R2 and number of points determine."""
    return slope * math.sqrt((1 - r_squared) / (r_squared * (count - 2)))


SCALINGS = {
    # V = 0.074 A^1.450 from 677 slides, R2 = 0.9707; the exponent's error follows from these.
    "guzzetti2009": Scaling(
        "Guzzetti et al. 2009",
        math.log10(0.074),
        1.450,
        0.0,
        slope_error(1.450, 0.9707, 677),
        "Guzzetti, Ardizzone, Cardinali, Rossi & Valigi 2009, Earth and Planetary Science Letters 279, 222-229",
    ),
    # All their landslides, soil and bedrock: gamma = 1.332 +- 0.005, log10 alpha = -0.836 +- 0.015. Their supplement
    # has steeper fits for scars alone: bedrock 1.41 +- 0.02 and -0.63 +- 0.06, soil 1.262 +- 0.009 and -0.649 +- 0.021.
    "larsen2010": Scaling(
        "Larsen et al. 2010, all landslides",
        -0.836,
        1.332,
        0.015,
        0.005,
        "Larsen, Montgomery & Korup 2010, Nature Geoscience 3, 247-251",
    ),
}


def total_volume(areas: NDArray[np.float64], scaling: Scaling, seed: int) -> Quantity:
    """The volume of all landslides in cubic metres, with the 95 % interval from the uncertainty of both coefficients.

    Coefficients are drawn from normal distributions, independent of each other, which is on the wide side: in a
    regression their errors balance. The scatter of single landslides about the line and the errors of the areas are not
    in it.
    """
    logs = np.log10(areas)
    random = np.random.default_rng(seed)
    log_alpha = random.normal(scaling.log_alpha, scaling.log_alpha_error, DRAWS)
    gamma = random.normal(scaling.gamma, scaling.gamma_error, DRAWS)
    volumes = np.array([float(np.sum(10 ** (start + slope * logs))) for start, slope in zip(log_alpha, gamma)])
    low, high = np.quantile(volumes, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    value = float(np.sum(10 ** (scaling.log_alpha + scaling.gamma * logs)))
    return Quantity(value, float(low), float(high))
