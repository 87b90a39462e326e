"""The small-baseline inversion against Berardino's own minimum-norm formulation, solved pixel by pixel by NumPy's
SVD.
"""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.rasters.factors.deformation.small_baseline import (
    Network,
    coherence_weights,
    invert_phases,
    linear_rate,
    temporal_coherence,
)

START = date(2020, 1, 1)


def network_of(steps: list[int], reach: int) -> Network:
    """Dates `steps` days apart, each joined to its next `reach` dates."""
    days = [START + timedelta(int(offset)) for offset in np.cumsum([0, *steps])]
    return Network.of(
        [(days[i], days[j]) for i in range(len(days)) for j in range(i + 1, min(len(days), i + reach + 1))]
    )


def minimum_norm(phases: np.ndarray, weights: np.ndarray, network: Network) -> np.ndarray:
    """Berardino 2002, equations 13-16: velocities between dates by the pseudo-inverse, then summed; one pixel at a
    time.
    """
    steps = np.diff(network.years)
    design = np.zeros((len(phases), len(steps)))
    for pair, (first, second) in enumerate(zip(network.first, network.second)):
        design[pair, first:second] = steps[first:second]
    series = np.zeros((len(steps) + 1, phases.shape[1]))
    for pixel in range(phases.shape[1]):
        root = np.sqrt(weights[:, pixel])
        velocities = np.linalg.lstsq(design * root[:, None], phases[:, pixel] * root, rcond=1e-10)[0]
        series[1:, pixel] = np.cumsum(velocities * steps)
    return series


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), dates=st.integers(2, 12), reach=st.integers(1, 4))
def test_a_connected_network_gives_the_weighted_least_squares_answer(seed: int, dates: int, reach: int) -> None:
    random = np.random.default_rng(seed)
    network = network_of(list(random.choice([6, 12, 24], dates)), reach)
    phases = random.normal(0, 5, (len(network.first), 7))
    weights = random.uniform(0.2, 5, phases.shape)
    assert np.abs(invert_phases(phases, weights, network) - minimum_norm(phases, weights, network)).max() < 1e-4


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), left=st.integers(2, 5), right=st.integers(2, 5))
def test_a_disconnected_network_gives_berardinos_minimum_norm(seed: int, left: int, right: int) -> None:
    random = np.random.default_rng(seed)
    days = [START + timedelta(12 * index) for index in range(left + right)]
    pairs = [(days[i], days[i + 1]) for i in range(left - 1)] + [
        (days[i], days[i + 1]) for i in range(left, left + right - 1)
    ]
    network = Network.of(pairs)
    phases = random.normal(0, 3, (len(pairs), 5))
    weights = random.uniform(0.5, 2, phases.shape)
    assert network.parts() == 2
    assert np.abs(invert_phases(phases, weights, network) - minimum_norm(phases, weights, network)).max() < 1e-4


def test_a_pair_missing_in_one_pixel_is_made_up_for_by_the_others() -> None:
    network = network_of([12, 12, 12], 2)
    truth = np.array([0.0, 1.0, 2.5, 3.0])
    phases = np.repeat((truth[network.second] - truth[network.first])[:, None], 2, axis=1)
    weights = np.ones_like(phases)
    phases[0, 1], weights[0, 1] = 99.0, 0.0
    assert invert_phases(phases, weights, network)[:, 1] == pytest.approx(truth, abs=1e-5)


def test_a_steady_motion_is_recovered_with_no_error_and_full_coherence() -> None:
    network = network_of([12] * 9, 3)
    series = network.years[:, None] * np.array([[4.0, -2.0, 0.0]])
    phases = series[network.second] - series[network.first]
    found = invert_phases(phases, np.ones_like(phases), network)
    rate, error = linear_rate(found, network.years)
    assert rate == pytest.approx([4, -2, 0], abs=1e-5)
    assert error == pytest.approx(0, abs=1e-5)
    assert temporal_coherence(phases, np.ones_like(phases), found, network) == pytest.approx(1)


def test_the_rates_standard_error_is_the_textbooks() -> None:
    years, series = np.array([0.0, 1.0, 2.0, 3.0]), np.array([[0.0], [1.2], [1.8], [3.0]])
    # slope 0.96, residuals 0.06, 0.18, ... worked out with the normal equations
    design = np.stack([np.ones(4), years], axis=1)
    solution, squares, _, _ = np.linalg.lstsq(design, series[:, 0], rcond=None)
    expected = np.sqrt(squares[0] / 2 * np.linalg.inv(design.T @ design)[1, 1])
    rate, error = linear_rate(series, years)
    assert (rate[0], error[0]) == (pytest.approx(solution[1]), pytest.approx(expected))


def test_unexplained_phase_lowers_the_temporal_coherence() -> None:
    network = network_of([12] * 5, 3)
    random = np.random.default_rng(1)
    phases = random.uniform(-np.pi, np.pi, (len(network.first), 200))
    weights = np.ones_like(phases)
    coherence = temporal_coherence(phases, weights, invert_phases(phases, weights, network), network)
    assert coherence.mean() < 0.9
    assert (coherence <= 1).all()


def test_weights_grow_with_coherence_and_stay_finite() -> None:
    weights = coherence_weights(np.array([0.0, 0.3, 0.6, 0.9, 1.0]))
    assert (np.diff(weights) > 0).all()
    assert weights[0] == 0
    assert np.isfinite(weights).all()
