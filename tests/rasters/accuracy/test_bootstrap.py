"""The intervals hold the true value as often as they promise, on fields whose errors come in patches."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from landslide_mapper.core.metrics import ConfusionMatrix, ScoreHistogram, confusion
from landslide_mapper.rasters.accuracy.bootstrap import bootstrap_intervals
from landslide_mapper.rasters.accuracy.error_map import coarse_scores

CELLS, CELL = 12, 16


def patches(random: np.random.Generator, share: float) -> NDArray[np.bool_]:
    """A field of 4 x 4 pixel patches, each set with probability `share`: neighbours agree, as in a real map."""
    side = CELLS * CELL // 4
    return np.kron(random.random((side, side)) < share, np.ones((4, 4), bool))


def simulated_cells(random: np.random.Generator, pixels: bool = False) -> list[ConfusionMatrix]:
    """Landslides on 20 %, of which 70 % are found, and false alarms on 10 % of the rest, all in patches."""
    truth, found, alarm = patches(random, 0.2), patches(random, 0.7), patches(random, 0.1)
    detected, labels = np.where(truth, found, alarm), truth.astype(np.uint8)
    size = 1 if pixels else CELL
    windows = [(r, c) for r in range(0, CELLS * CELL, size) for c in range(0, CELLS * CELL, size)]
    return [confusion(detected[r : r + size, c : c + size], labels[r : r + size, c : c + size]) for r, c in windows]


def test_intervals_hold_the_true_value_at_the_nominal_rate() -> None:
    truth = {"RECALL": 0.7, "PRECISION": 0.14 / 0.22, "F1": 0.28 / 0.42, "OA": 0.14 + 0.72, "IOU": 0.14 / 0.28}
    random, fields = np.random.default_rng(11), 200
    hits = dict.fromkeys(truth, 0)
    for _ in range(fields):
        intervals = bootstrap_intervals(simulated_cells(random), replicates=200)
        for name, value in truth.items():
            hits[name] += intervals[name].low <= value <= intervals[name].high
    # 95 % of 200 with three standard errors of the count below, one half per cent short of always above
    for name, count in hits.items():
        assert 0.90 <= count / fields <= 0.995, name


def test_drawing_pixels_instead_of_cells_would_be_far_too_sure() -> None:
    random = np.random.default_rng(7)
    cells = bootstrap_intervals(simulated_cells(random), replicates=200)["RECALL"]
    random = np.random.default_rng(7)
    pixels = bootstrap_intervals(simulated_cells(random, pixels=True), replicates=50)["RECALL"]
    assert (cells.high - cells.low) > 2 * (pixels.high - pixels.low)


def test_same_seed_same_intervals_and_they_hold_the_estimate() -> None:
    cells = simulated_cells(np.random.default_rng(1))
    first, second = bootstrap_intervals(cells, seed=3), bootstrap_intervals(cells, seed=3)
    assert first == second
    whole = sum(cells[1:], cells[0])
    assert first["F1"].low < whole.f1 < first["F1"].high
    assert first["KAPPA"].low < whole.kappa < first["KAPPA"].high
    assert first["MIOU"].low < whole.miou < first["MIOU"].high


def test_curves_get_intervals_from_coarse_histograms() -> None:
    random = np.random.default_rng(5)
    together, cells = ScoreHistogram(), []
    for _ in range(60):
        one = ScoreHistogram()
        labels = (random.random(400) < 0.2).astype(np.uint8)
        scores = np.clip(random.normal(0.3 + 0.3 * labels, 0.15), 0, 1)
        one.add(scores, labels)
        together.add(scores, labels)
        cells.append(coarse_scores(one))
    intervals = bootstrap_intervals([ConfusionMatrix(tp=1, tn=1)] * 60, cells)
    assert intervals["AUC"].low < together.auc < intervals["AUC"].high
    assert intervals["AVERAGE_PRECISION"].low < together.average_precision < intervals["AVERAGE_PRECISION"].high
    assert intervals["AUC"].high - intervals["AUC"].low < 0.05


def test_too_few_cells_give_no_interval() -> None:
    intervals = bootstrap_intervals([ConfusionMatrix(5, 5, 5, 5)] * 9)
    assert math.isnan(intervals["F1"].low)
    assert math.isnan(intervals["F1"].high)


def test_a_metric_that_is_undefined_nearly_everywhere_gets_no_interval() -> None:
    intervals = bootstrap_intervals([ConfusionMatrix(tn=100)] * 30)
    assert math.isnan(intervals["RECALL"].low)
    assert intervals["OA"].low == pytest.approx(1)
