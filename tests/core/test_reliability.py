"""Reliability and expected calibration error against hand-worked cases."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.core.metrics import ScoreHistogram
from landslide_mapper.core.reliability import reliability


def histogram(scores: np.ndarray, labels: np.ndarray) -> ScoreHistogram:
    counts = ScoreHistogram()
    counts.add(scores, labels.astype(np.uint8))
    return counts


def test_a_case_worked_by_hand() -> None:
    # four pixels called 0.25, one of them a landslide; six called 0.75, three of them
    scores = np.array([0.25] * 4 + [0.75] * 6)
    labels = np.array([1, 0, 0, 0, 1, 1, 1, 0, 0, 0])
    result = reliability(histogram(scores, labels))
    assert result.probability == pytest.approx([0.25, 0.75], abs=1e-4)
    assert result.observed == pytest.approx([0.25, 0.5])
    assert result.pixels.tolist() == [4, 6]
    assert result.expected_calibration_error == pytest.approx(0.4 * 0 + 0.6 * 0.25, abs=1e-4)


def test_honest_probabilities_have_hardly_an_error() -> None:
    random = np.random.default_rng(2)
    scores = random.random(200_000)
    labels = random.random(200_000) < scores
    assert reliability(histogram(scores, labels)).expected_calibration_error < 0.005


def test_overconfident_probabilities_are_told_by_how_much() -> None:
    random = np.random.default_rng(3)
    scores = np.where(random.random(200_000) < 0.5, 0.05, 0.95)
    labels = random.random(200_000) < np.where(scores > 0.5, 0.75, 0.25)
    assert reliability(histogram(scores, labels)).expected_calibration_error == pytest.approx(0.2, abs=0.01)


def test_nothing_known_is_nan() -> None:
    assert math.isnan(reliability(ScoreHistogram()).expected_calibration_error)


def test_the_bins_agree_with_scikit_learns_calibration_curve() -> None:
    calibration = pytest.importorskip("sklearn.calibration", reason="scikit-learn is only in the engine's environment")
    random = np.random.default_rng(4)
    scores = random.beta(0.7, 2, 20_000)
    labels = random.random(20_000) < scores**1.5
    observed, probability = calibration.calibration_curve(labels, scores, n_bins=10)
    ours = reliability(histogram(scores, labels))
    assert ours.observed == pytest.approx(observed, abs=2e-3)
    assert ours.probability == pytest.approx(probability, abs=2e-3)
