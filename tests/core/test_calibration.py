"""Calibration finds a known over-confidence, makes held-out probabilities true, and leaves the ranking alone."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from landslide_mapper.core.calibration import TEMPERATURES, Calibration, LogitHistogram, fit_calibration, logit, sigmoid
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.metrics import ScoreHistogram
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.core.reliability import reliability


def truthful(seed: int, pixels: int = 200_000) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Logits that mean what they say, of rare landslides."""
    random = np.random.default_rng(seed)
    logits = random.normal(-3, 2, pixels)
    return logits, (random.random(pixels) < sigmoid(logits)).astype(np.uint8)


def counted(logits: NDArray[np.float64], labels: NDArray[np.uint8]) -> LogitHistogram:
    histogram = LogitHistogram()
    for part in (slice(0, 1000), slice(1000, None)):
        histogram.add(logits[part], labels[part])
    return histogram


@pytest.mark.parametrize(("temperature", "bias"), [(1.0, 0.0), (4.0, 0.0), (0.5, 0.0), (1.0, -1.5), (3.0, 2.0)])
def test_a_known_over_confidence_is_found(temperature: float, bias: float) -> None:
    logits, labels = truthful(1)
    found = fit_calibration(counted((logits - bias) * temperature, labels))
    assert found.temperature == pytest.approx(temperature, rel=0.03)
    assert found.bias == pytest.approx(bias, abs=0.06)


def test_it_is_the_maximum_of_the_likelihood_as_scipy_finds_it() -> None:
    logits, labels = truthful(2, 20_000)
    distorted = 2.5 * logits + 1
    found = fit_calibration(counted(distorted, labels))
    optimise = pytest.importorskip("scipy.optimize")

    def loss(unknowns: NDArray[np.float64]) -> float:
        z = distorted * unknowns[0] + unknowns[1]
        return float(np.mean(np.logaddexp(0, z) - labels * z))

    slope, bias = optimise.minimize(loss, [1, 0]).x
    assert found.temperature == pytest.approx(1 / slope, rel=1e-3)
    assert found.bias == pytest.approx(bias, abs=2e-3)


def test_held_out_probabilities_become_true_and_the_ranking_stays() -> None:
    logits, labels = truthful(3)
    found = fit_calibration(counted(3 * logits + 4, labels))
    unseen, unseen_labels = truthful(4)
    raw = counted(3 * unseen + 4, unseen_labels)
    before, after = raw.scores(Calibration()), raw.scores(found)
    assert reliability(before).expected_calibration_error > 0.1
    assert reliability(after).expected_calibration_error < 0.005
    exact = ScoreHistogram()
    exact.add(sigmoid(unseen), unseen_labels)
    assert after.auc == pytest.approx(exact.auc, abs=1e-4)
    assert after.average_precision == pytest.approx(exact.average_precision, abs=1e-3)


def test_the_map_at_the_threshold_stays() -> None:
    logits, _ = truthful(5, 10_000)
    calibration, own = Calibration(2.3, -1.1), sigmoid(logits)
    for threshold in (0.03, 0.5, 0.97):
        moved = calibration.probability(threshold)
        assert np.array_equal(calibration.probability(own) >= moved, own >= threshold)
        assert calibration.uncalibrated(moved) == pytest.approx(threshold)


def test_classes_that_do_not_overlap_give_finite_numbers_in_bounds() -> None:
    labels = np.repeat([0, 1], 50).astype(np.uint8)
    sharp = fit_calibration(counted(np.where(labels == 1, 1.0, -1.0), labels))
    assert TEMPERATURES[0] <= sharp.temperature < 1
    far = fit_calibration(counted(np.where(labels == 1, 1e9, -np.inf), labels))
    assert np.isfinite([far.temperature, far.bias]).all()


def test_a_network_that_is_worse_than_chance_stays_in_order() -> None:
    logits, labels = truthful(6, 20_000)
    found = fit_calibration(counted(-logits, labels))
    assert found.temperature == TEMPERATURES[1]
    assert sigmoid(found.bias) == pytest.approx(labels.mean(), abs=0.01)


def test_without_both_classes_nothing_is_changed() -> None:
    logits, _ = truthful(7, 1000)
    assert fit_calibration(counted(logits, np.zeros(1000, np.uint8))) == Calibration(1, 0)
    assert fit_calibration(LogitHistogram()) == Calibration(1, 0)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-100, 100) | st.just(float("nan")), st.sampled_from([0, 1, 255])), max_size=40),
)
def test_any_logits_give_a_usable_calibration(pixels: list[tuple[float, int]]) -> None:
    histogram = LogitHistogram()
    histogram.add(np.array([z for z, _ in pixels]), np.array([label for _, label in pixels], np.uint8))
    assert int((histogram.positive + histogram.negative).sum()) == sum(
        label != 255 and not math.isnan(z) for z, label in pixels
    )
    found = fit_calibration(histogram)
    assert TEMPERATURES[0] <= found.temperature <= TEMPERATURES[1]
    assert np.isfinite(found.bias)


def test_a_card_without_calibration_means_the_networks_own_probability() -> None:
    card = ModelCard("m", "unet", ())
    assert Calibration.of(card) == Calibration(1, 0)
    p = np.array([0.0, 1e-9, 0.3, 1.0])
    assert Calibration().probability(p) == pytest.approx(p)
    assert list(logit(np.array([0.0, 1.0]))) == [-np.inf, np.inf]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("temperature", 0),
        ("temperature", "1"),
        ("bias", float("nan")),
        ("bias", True),
        ("temperature", 10**400),
        ("bias", -(10**400)),
    ],
)
def test_impossible_numbers_in_a_card_are_told(name: str, value: object) -> None:
    with pytest.raises(InputError, match=f"m has the impossible calibration {name}"):
        Calibration.of(ModelCard("m", "unet", (), **{name: value}))
