"""Landslide areas follow the published distribution; shapes have the area they were asked for."""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.rasters.simulation.landslide_shape import DEPOSIT_START, footprint, make_outline, trace_path
from landslide_mapper.rasters.simulation.landslides import MAX_M2, areas


def test_large_areas_follow_a_power_law_with_the_exponent_of_malamud_2004() -> None:
    """Hill's estimator over the tail of p(A) ~ A^-(1 + 1.4); the offset s and the cut at the largest area bend it a
    little.
    """
    drawn = np.array(areas(np.random.default_rng(0), total=60e6, scale=1.0))
    smallest = 8e3
    tail = drawn[drawn > smallest]
    assert len(tail) > 500
    untruncated = 1.4
    hill = 1 / np.mean(np.log(tail / smallest))
    # Expected value of Hill's estimator for a Pareto law cut off at MAX_M2
    ratio = MAX_M2 / smallest
    cut = 1 / untruncated - np.log(ratio) * ratio**-untruncated / (1 - ratio**-untruncated)
    assert hill == pytest.approx(1 / cut, rel=0.12)


def test_small_areas_are_rare_as_the_rollover_says() -> None:
    drawn = np.array(areas(np.random.default_rng(1), total=20e6, scale=1.0))
    counts, _ = np.histogram(drawn, bins=[0, 150, 300, 600, 1200, 1e9])
    density = counts[:4] / np.diff([0, 150, 300, 600, 1200])
    assert density.argmax() == 2, "the most frequent area is about 400 m2"


def test_areas_add_up_to_what_was_wanted() -> None:
    drawn = areas(np.random.default_rng(2), total=5e6, scale=1.0)
    assert 5e6 <= sum(drawn) <= 5e6 + MAX_M2
    assert drawn == sorted(drawn, reverse=True)


@pytest.mark.parametrize("pixels", [40.0, 200.0, 1500.0])
def test_a_landslide_runs_straight_down_a_plane_and_has_its_area(pixels: float) -> None:
    rng = np.random.default_rng(3)
    eastward, southward = np.full((200, 200), -0.5, np.float32), np.zeros((200, 200), np.float32)
    length = np.sqrt(pixels * 3)
    path = trace_path(eastward, southward, 40.0, 100.0, length, flattest=0.1)
    assert path is not None
    assert path[-1, 0] - path[0, 0] == pytest.approx(length, abs=1.5)
    assert np.allclose(path[:, 1], 100)
    outline = make_outline(rng, path, pixels)
    shape = footprint(outline, 200)
    assert shape is not None
    assert shape.mask.sum() == pytest.approx(pixels, rel=0.3)
    rows, columns = np.nonzero(shape.mask)
    along = shape.along[rows, columns]
    assert np.corrcoef(columns, along)[0, 1] > 0.99
    assert (along > DEPOSIT_START).mean() > 0.1


def test_no_landslide_starts_on_flat_ground_or_leaves_the_scene() -> None:
    flat = np.zeros((50, 50), np.float32)
    assert trace_path(flat, flat, 25.0, 25.0, 10.0, flattest=0.1) is None
    steep = np.full((50, 50), -0.6, np.float32)
    assert trace_path(steep, flat, 45.0, 25.0, 20.0, flattest=0.1) is None
