"""The accuracy formulas against hand-computed matrices and scikit-learn."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.core.metrics import ConfusionMatrix, ScoreHistogram, confusion

counts = st.integers(0, 10_000)


def test_a_matrix_worked_by_hand() -> None:
    matrix = ConfusionMatrix(tp=30, fp=10, fn=20, tn=140)
    assert matrix.precision == pytest.approx(30 / 40)
    assert matrix.recall == pytest.approx(30 / 50)
    assert matrix.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))
    assert matrix.iou == pytest.approx(30 / 60)
    assert matrix.miou == pytest.approx((30 / 60 + 140 / 170) / 2)
    assert matrix.overall_accuracy == pytest.approx(170 / 200)
    # chance agreement: (40 * 50 + 160 * 150) / 200^2 = 0.65
    assert matrix.kappa == pytest.approx((0.85 - 0.65) / (1 - 0.65))


def test_missed_landslides_and_false_alarms_are_not_swapped() -> None:
    detected = np.array([True, True, False, False, True])
    labels = np.array([1, 0, 1, 0, 255], np.uint8)
    assert confusion(detected, labels) == ConfusionMatrix(tp=1, fp=1, fn=1, tn=1)
    all_found = confusion(np.ones(4, bool), np.array([1, 0, 0, 0], np.uint8))
    assert (all_found.fp, all_found.fn) == (3, 0)


def test_nothing_over_nothing_is_nan() -> None:
    empty = ConfusionMatrix(tn=100)
    assert all(
        math.isnan(value) for value in (empty.precision, empty.recall, empty.f1, empty.iou, empty.miou, empty.kappa)
    )
    assert empty.overall_accuracy == 1


@settings(max_examples=60, deadline=None)
@given(tp=counts, fp=counts, fn=counts, tn=counts)
def test_every_formula_equals_scikit_learns(tp: int, fp: int, fn: int, tn: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is only in the engine's environment")
    if tp + fp + fn + tn == 0:
        return
    matrix = ConfusionMatrix(tp, fp, fn, tn)
    truth, detected, weight = [1, 0, 1, 0], [1, 1, 0, 0], [tp, fp, fn, tn]

    def same(ours: float, theirs: float) -> bool:
        return math.isnan(ours) or ours == pytest.approx(theirs, abs=1e-9)

    assert same(matrix.precision, metrics.precision_score(truth, detected, sample_weight=weight, zero_division=0))
    assert same(matrix.recall, metrics.recall_score(truth, detected, sample_weight=weight, zero_division=0))
    assert same(matrix.f1, metrics.f1_score(truth, detected, sample_weight=weight, zero_division=0))
    assert same(matrix.iou, metrics.jaccard_score(truth, detected, sample_weight=weight, zero_division=0))
    if matrix.total:
        assert same(matrix.overall_accuracy, metrics.accuracy_score(truth, detected, sample_weight=weight))
    if not math.isnan(matrix.kappa):
        assert same(matrix.kappa, metrics.cohen_kappa_score(truth, detected, sample_weight=weight))


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), share=st.floats(0.02, 0.9), levels=st.sampled_from([2, 5, 100, 0]))
def test_curves_from_the_histogram_equal_scikit_learns(seed: int, share: float, levels: int) -> None:
    metrics = pytest.importorskip("sklearn.metrics", reason="scikit-learn is only in the engine's environment")
    random = np.random.default_rng(seed)
    labels = (random.random(2000) < share).astype(np.uint8)
    labels[:2] = 0, 1
    scores = np.clip(random.normal(0.4 + 0.2 * labels, 0.2), 0, 1).astype(np.float32)
    if levels:
        scores = np.round(scores * levels) / np.float32(levels)
    histogram = ScoreHistogram()
    histogram.add(scores[:700], labels[:700])
    histogram.add(scores[700:], labels[700:])
    assert histogram.auc == pytest.approx(metrics.roc_auc_score(labels, scores), abs=1e-4)
    assert histogram.average_precision == pytest.approx(metrics.average_precision_score(labels, scores), abs=2e-3)


def test_the_chosen_threshold_gives_the_highest_f1() -> None:
    random = np.random.default_rng(5)
    labels = (random.random(5000) < 0.2).astype(np.uint8)
    scores = np.clip(random.normal(0.3 + 0.3 * labels, 0.15), 0, 1)
    histogram = ScoreHistogram()
    histogram.add(scores, labels)
    best = histogram.matrix_at(histogram.best_f1_threshold()).f1
    everywhere = [confusion(scores >= threshold, labels).f1 for threshold in np.linspace(0.01, 0.99, 99)]
    assert best >= max(everywhere) - 1e-3


def test_a_plateau_of_thresholds_is_cut_in_the_middle() -> None:
    histogram = ScoreHistogram()
    histogram.add(np.array([0.2, 0.2, 0.8]), np.array([0, 0, 1], np.uint8))
    assert histogram.best_f1_threshold() == pytest.approx(0.5, abs=0.01)


def test_unknown_labels_and_nan_probabilities_do_not_count() -> None:
    histogram = ScoreHistogram()
    histogram.add(np.array([0.9, np.nan, 0.1, 0.4]), np.array([1, 1, 0, 255], np.uint8))
    assert (histogram.positive.sum(), histogram.negative.sum()) == (1, 1)
    assert histogram.auc == 1


def test_without_a_class_the_curves_are_nan() -> None:
    histogram = ScoreHistogram()
    histogram.add(np.array([0.9, 0.1]), np.array([0, 0], np.uint8))
    assert math.isnan(histogram.auc)
    assert math.isnan(histogram.average_precision)
