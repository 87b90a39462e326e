"""Statistics gathered block by block are those of NumPy over all valid values at once."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.core.bands import CATEGORICAL, CONTINUOUS
from landslide_mapper.rasters.io.band_file import RunningStatistics


@settings(max_examples=60, deadline=None)
@given(
    rows=st.integers(1, 40),
    columns=st.integers(1, 40),
    centre=st.sampled_from([0.0, -2000.0, 5e4]),
    spread=st.sampled_from([0.0, 1e-3, 300.0]),
    missing=st.floats(0, 1),
    cut=st.integers(0, 40),
    seed=st.integers(0, 1000),
)
def test_blocks_give_the_statistics_of_the_whole(rows, columns, centre, spread, missing, cut, seed) -> None:
    random = np.random.default_rng(seed)
    values = (centre + spread * random.standard_normal((rows, columns))).astype(np.float32)
    values[random.random(values.shape) < missing] = np.nan
    gathered = RunningStatistics()
    for block in (values[:cut], values[cut:]):
        if block.size:
            gathered.add(block, CONTINUOUS)
    valid = values[np.isfinite(values)].astype(np.float64)
    assert (gathered.count, gathered.total) == (valid.size, values.size)
    if valid.size:
        assert (gathered.minimum, gathered.maximum) == (valid.min(), valid.max())
        assert gathered.mean == pytest.approx(valid.mean(), rel=1e-6, abs=1e-9)
        assert gathered.std == pytest.approx(valid.std(), rel=1e-4, abs=1e-6 * max(1, abs(centre)))
    else:
        assert math.isnan(gathered.std)


def test_infinities_do_not_count_and_huge_values_do_not_overflow() -> None:
    gathered = RunningStatistics()
    gathered.add(np.array([[1e30, -1e30, np.inf, -np.inf, np.nan]], np.float32), CONTINUOUS)
    assert gathered.count == 2 and gathered.std == pytest.approx(1e30, rel=1e-6)


def test_the_block_is_left_as_it_was() -> None:
    block = np.array([[1, np.nan, 3]], np.float32)
    RunningStatistics().add(block, CONTINUOUS)
    assert np.array_equal(block, [[1, np.nan, 3]], equal_nan=True)


def test_classes_of_a_categorical_band_are_listed() -> None:
    gathered = RunningStatistics()
    gathered.add(np.array([[1, 4], [np.nan, 4]], np.float32), CATEGORICAL)
    gathered.add(np.array([[2.0]], np.float32), CATEGORICAL)
    assert gathered.classes == {1, 2, 4}
