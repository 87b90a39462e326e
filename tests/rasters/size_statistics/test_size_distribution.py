"""Samples from known distributions give these back, within the intervals at their nominal rate."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import stats

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.size_statistics.amalgamation import Shapes, find_amalgamation
from landslide_mapper.rasters.size_statistics.double_pareto import DoublePareto, fit_double_pareto
from landslide_mapper.rasters.size_statistics.inverse_gamma import GENERAL, InverseGamma, fit_inverse_gamma
from landslide_mapper.rasters.size_statistics.size_distribution import (
    INVERSE_GAMMA,
    bootstrap,
    describe_sizes,
    kolmogorov_smirnov,
    magnitude_from_tail,
)
from landslide_mapper.rasters.size_statistics.volume import SCALINGS, slope_error, total_volume

MALAMUD = stats.invgamma(1.40, loc=-132.0, scale=1.28e3)
# Malamud's own lets two landslides of ten thousand have an area below zero, which no sample can hold.
KNOWN, KNOWN_LAW = InverseGamma(1.40, 1280, 20), stats.invgamma(1.40, loc=20.0, scale=1.28e3)
STARK = DoublePareto(alpha=1.4, beta=2.5, t=900.0)
BURR = stats.burr(1.4, 2.5 / 1.4, scale=900.0)  # Burr's third distribution is the double Pareto without cutoffs


def drawn(distribution: object, count: int, seed: int) -> NDArray[np.float64]:
    sample: NDArray[np.float64] = distribution.rvs(count * 2, random_state=seed)  # type: ignore[attr-defined]
    return sample[sample > 0][:count]


def test_densities_are_those_of_scipy() -> None:
    areas = np.geomspace(20, 1e6, 50)
    np.testing.assert_allclose(GENERAL.density(areas), MALAMUD.pdf(areas), rtol=1e-10)
    np.testing.assert_allclose(STARK.density(areas), BURR.pdf(areas), rtol=1e-10)
    assert GENERAL.survival(1e4) == pytest.approx(MALAMUD.sf(1e4))


def test_rollovers_are_where_the_density_is_highest() -> None:
    areas = np.linspace(10, 3000, 200_000)
    assert areas[np.argmax(GENERAL.density(areas))] == pytest.approx(GENERAL.rollover, abs=0.1)
    assert areas[np.argmax(STARK.density(areas))] == pytest.approx(STARK.rollover, abs=0.1)
    assert math.isnan(DoublePareto(1.4, 0.9, 900).rollover)


def test_the_inverse_gamma_fit_has_the_highest_likelihood_that_scipy_finds() -> None:
    areas = drawn(MALAMUD, 400, 3)
    found = fit_inverse_gamma(areas)
    shape, offset, scale = stats.invgamma.fit(areas, 1.4, loc=-132, scale=1280)
    assert found.log_likelihood >= stats.invgamma.logpdf(areas, shape, offset, scale).sum() - 1e-3
    likelihood = stats.invgamma.logpdf(areas, found.rho, found.s, found.a).sum()
    assert found.log_likelihood == pytest.approx(likelihood)


def test_the_double_pareto_fit_has_the_highest_likelihood_that_scipy_finds() -> None:
    areas = drawn(BURR, 400, 4)
    found = fit_double_pareto(areas)
    c, d, _, scale = stats.burr.fit(areas, 1.4, 1.8, floc=0, scale=900)
    assert found.log_likelihood >= stats.burr.logpdf(areas, c, d, 0, scale).sum() - 1e-2
    assert found.log_likelihood == pytest.approx(
        stats.burr.logpdf(areas, found.alpha, found.beta / found.alpha, 0, found.t).sum()
    )


def test_large_samples_give_their_distribution_back() -> None:
    found = fit_inverse_gamma(drawn(KNOWN_LAW, 60_000, 5))
    assert (found.rho, found.a) == pytest.approx((1.40, 1280), rel=0.04)
    assert found.s == pytest.approx(20, abs=10)
    pareto = fit_double_pareto(drawn(BURR, 60_000, 6))
    assert (pareto.alpha, pareto.beta, pareto.t) == pytest.approx((1.4, 2.5, 900), rel=0.04)


def test_the_intervals_hold_the_truth_at_their_nominal_rate() -> None:
    """100 inventories of 400 landslides; 95 of 100 intervals hold the truth, give or take what chance allows."""
    rounds = 100
    inside = dict.fromkeys(INVERSE_GAMMA, 0)
    for seed in range(rounds):
        found = bootstrap(drawn(KNOWN_LAW, 400, 1000 + seed), fit_inverse_gamma, INVERSE_GAMMA, 100, seed, Silent())
        for name in INVERSE_GAMMA:
            inside[name] += found[name].low <= getattr(KNOWN, name) <= found[name].high
    # Of 100 rounds at 0.93 (percentiles of 100 replicates are a little narrow) fewer than 84 in one of a thousand.
    assert all(count >= 84 for count in inside.values()), inside
    assert sum(inside.values()) < len(inside) * rounds  # nor are they so wide that they hold everything


def test_the_same_seed_gives_the_same_intervals() -> None:
    areas = drawn(MALAMUD, 100, 1)
    assert describe_sizes(areas, 20, 1, Silent()).inverse_gamma_intervals == (
        describe_sizes(areas, 20, 1, Silent()).inverse_gamma_intervals
    )


def test_magnitude_is_the_logarithm_of_the_number() -> None:
    assert describe_sizes(drawn(MALAMUD, 1000, 1), 2, 1, Silent()).magnitude == pytest.approx(3)


def test_the_large_landslides_alone_tell_how_many_there_were() -> None:
    areas = drawn(MALAMUD, 100_000, 9)
    assert magnitude_from_tail(areas[areas > 9000]) == pytest.approx(5, abs=0.03)
    assert math.isnan(magnitude_from_tail(areas[areas < 9000]))


def test_kolmogorov_smirnov_as_scipy_counts_it() -> None:
    areas = drawn(MALAMUD, 200, 2)
    assert kolmogorov_smirnov(areas, GENERAL) == pytest.approx(stats.kstest(areas, MALAMUD.cdf).statistic)
    assert kolmogorov_smirnov(areas, STARK) == pytest.approx(stats.kstest(areas, BURR.cdf).statistic)


@pytest.mark.parametrize("count", [1, 9, 49])
def test_too_few_landslides_are_refused(count: int) -> None:
    with pytest.raises(InputError, match=f"{count} landslides? are too few.*at least 50"):
        describe_sizes(drawn(MALAMUD, count, 1), 10, 1, Silent())


def test_symbols_instead_of_outlines_are_refused() -> None:
    with pytest.raises(InputError, match="same area"):
        describe_sizes(np.full(100, 250.0), 10, 1, Silent())


def test_volume_by_the_published_power_laws() -> None:
    areas = np.array([100.0, 10_000.0])
    guzzetti = total_volume(areas, SCALINGS["guzzetti2009"], 1)
    assert guzzetti.value == pytest.approx(0.074 * 100**1.45 + 0.074 * 10_000**1.45)
    larsen = total_volume(areas, SCALINGS["larsen2010"], 1)
    assert larsen.value == pytest.approx(10**-0.836 * (100**1.332 + 10_000**1.332))
    for one in (guzzetti, larsen):
        assert one.low < one.value < one.high


def test_one_landslides_volume_has_the_interval_of_its_power_law() -> None:
    """log V is normal with variance s_alpha^2 + (s_gamma log A)^2."""
    law = SCALINGS["larsen2010"]
    found = total_volume(np.array([1e5]), law, 1)
    half = 1.96 * math.hypot(law.log_alpha_error, 5 * law.gamma_error)
    assert math.log10(found.high / found.value) == pytest.approx(half, rel=0.05)
    assert math.log10(found.value / found.low) == pytest.approx(half, rel=0.05)


def test_a_slopes_error_is_that_of_a_regression() -> None:
    random = np.random.default_rng(1)
    x = random.normal(3, 1, 300)
    fit = stats.linregress(x, 1.4 * x + random.normal(0, 0.3, 300))
    assert slope_error(fit.slope, fit.rvalue**2, 300) == pytest.approx(fit.stderr)


def test_large_branching_polygons_look_amalgamated() -> None:
    area = np.full(100, 1000.0)
    area[:3] = 20_000
    solidity, parts, holes = np.full(100, 0.8), np.ones(100, np.int64), np.zeros(100, np.int64)
    solidity[0], parts[1] = 0.3, 2
    solidity[50] = 0.1  # small: a thin gully
    found = find_amalgamation(Shapes(area, solidity, parts, holes))
    assert found.count == 2 and found.is_worth_a_warning
    assert found.area_share == pytest.approx(40_000 / 157_000)
    assert not find_amalgamation(Shapes(area, np.full(100, 0.8), np.ones(100, np.int64), holes)).is_worth_a_warning


def test_inverse_gamma_knows_its_tail() -> None:
    assert InverseGamma(1.4, 1280, -132).tail_exponent == pytest.approx(2.4)
