"""Both fits to an inventory's areas, with bootstrap intervals, and the magnitude of the event."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Union

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from .double_pareto import DoublePareto, fit_double_pareto
from .inverse_gamma import GENERAL, InverseGamma, fit_inverse_gamma

Floats = NDArray[np.float64]
Fit = Union[InverseGamma, DoublePareto]

INVERSE_GAMMA = ("rho", "a", "s", "tail_exponent", "rollover")
DOUBLE_PARETO = ("alpha", "beta", "t", "tail_exponent", "rollover")
MIN_LANDSLIDES = 50  # with fewer, errors of the fitted exponent are as large as what tells events apart
REPLICATES = 500
LEVEL = 0.95
TAIL_M2 = 10_000.0  # from here on, inventories from images are complete, and Malamud's general tail is well known
MIN_TAIL = 10


@dataclass(frozen=True)
class Quantity:
    """An estimate with the ends of its 95 % interval; NaN where there is none."""

    value: float
    low: float = math.nan
    high: float = math.nan


@dataclass(frozen=True)
class SizeDistribution:
    """What the areas say; `inverse_gamma_intervals` and `double_pareto_intervals` are by the names of the parameters,
    with `tail_exponent` and `rollover`.
    """

    areas: Floats
    inverse_gamma: InverseGamma
    double_pareto: DoublePareto
    inverse_gamma_intervals: dict[str, Quantity]
    double_pareto_intervals: dict[str, Quantity]
    magnitude: float
    magnitude_from_tail: float

    @property
    def total_m2(self) -> float:
        return float(self.areas.sum())


def describe_sizes(areas: Floats, replicates: int, seed: int, feedback: Feedback) -> SizeDistribution:
    """Fit both distributions to areas in square metres, and again to `replicates` samples drawn from them with
    replacement; intervals are the middle 95 % of these (Efron 1979).

    Nothing is binned: fits to histograms are biased (Clauset, Shalizi & Newman 2009). The same seed gives the same
    intervals. Raises InputError for fewer than 50 landslides, or areas that do not differ; CancelledError.
    """
    if areas.size < MIN_LANDSLIDES:
        raise InputError(
            f"{areas.size} landslide{'' if areas.size == 1 else 's'} are too few for a size distribution: at least "
            f"{MIN_LANDSLIDES} are needed, a few hundred are better. Add the rest of the inventory, or several "
            "events."
        )
    if np.unique(areas).size < MIN_LANDSLIDES // 5:
        raise InputError(
            "Nearly all polygons have the same area, so there is no distribution to fit. Give outlines of landslides, "
            "not symbols or pixels."
        )
    inverse_gamma, double_pareto = fit_inverse_gamma(areas), fit_double_pareto(areas)
    return SizeDistribution(
        areas,
        inverse_gamma,
        double_pareto,
        bootstrap(areas, fit_inverse_gamma, INVERSE_GAMMA, replicates, seed, Stage(feedback, 0, 0.4)),
        bootstrap(
            areas,
            lambda again: fit_double_pareto(again, double_pareto),
            DOUBLE_PARETO,
            replicates,
            seed,
            Stage(feedback, 0.4, 1),
        ),
        math.log10(areas.size),
        magnitude_from_tail(areas),
    )


def bootstrap(
    areas: Floats,
    fit: Callable[[Floats], Fit],
    names: tuple[str, ...],
    replicates: int,
    seed: int,
    feedback: Feedback,
) -> dict[str, Quantity]:
    """The fitted parameters of these names with their intervals, from samples drawn with replacement."""
    whole, random = fit(areas), np.random.default_rng(seed)
    found = []
    for number in range(replicates):
        stop_if_cancelled(feedback)
        found.append(fit(areas[random.integers(0, areas.size, areas.size)]))
        feedback.progress((number + 1) / replicates)
    return {name: interval(getattr(whole, name), [getattr(one, name) for one in found]) for name in names}


def interval(value: float, replicates: list[float]) -> Quantity:
    """The middle 95 % of the replicates; NaN where more than a tenth are undefined."""
    known = np.array(replicates, np.float64)
    known = known[np.isfinite(known)]
    if known.size < 0.9 * len(replicates) or not known.size:
        return Quantity(value)
    low, high = np.quantile(known, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Quantity(value, float(low), float(high))


def magnitude_from_tail(areas: Floats) -> float:
    """mL = log10(N_LT) with the total number N_LT that the large landslides imply, if small ones were not mapped: their
    number divided by their share in the general distribution (Malamud et al. 2004, section 5). NaN for fewer than ten.
    """
    large = int(np.count_nonzero(areas >= TAIL_M2))
    return math.log10(large / GENERAL.survival(TAIL_M2)) if large >= MIN_TAIL else math.nan


def kolmogorov_smirnov(areas: Floats, fit: Fit) -> float:
    """The largest distance between the fitted and the observed cumulative distribution."""
    ordered = np.sort(areas)
    if isinstance(fit, InverseGamma):
        fitted = 1 - np.array([fit.survival(float(area)) for area in ordered])
    else:
        fitted = (1 + (ordered / fit.t) ** -fit.alpha) ** (-fit.beta / fit.alpha)
    steps = np.arange(ordered.size + 1) / ordered.size
    return float(max(np.max(steps[1:] - fitted), np.max(fitted - steps[:-1])))
