"""Statistics gathered block by block are those of all values at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.bands import known_band
from landslide_mapper.core.errors import InputError
from landslide_mapper.learning.data.band_statistics import BandStatistics, Running


@given(
    seed=st.integers(0, 99),
    cuts=st.lists(st.integers(1, 400), min_size=1, max_size=9),
    level=st.sampled_from([0.0, 1.0, 1e4]),
)
def test_blocks_of_any_size_give_numpys_mean_and_deviation(seed: int, cuts: list[int], level: float) -> None:
    generator = np.random.default_rng(seed)
    blocks = [generator.normal(level, 1, cut).astype(np.float32) for cut in cuts]
    running = Running()
    for block in blocks:
        running.add(block)
    everything = np.concatenate(blocks).astype(np.float64)
    assert running.mean == pytest.approx(everything.mean(), rel=1e-9, abs=1e-9)
    assert running.std == pytest.approx(everything.std(), rel=1e-6, abs=1e-9)


def test_a_band_without_a_value_where_there_are_labels_is_named() -> None:
    bands = (known_band("B4"), known_band("slope"))
    statistics = BandStatistics(bands)
    values = np.ones((2, 4, 4), np.float32)
    values[1, 0] = np.nan
    wanted = np.zeros((4, 4), bool)
    wanted[0] = True
    statistics.add(values, wanted)
    with pytest.raises(InputError, match="No labelled training pixel has a value in slope"):
        statistics.described()
    statistics.add(values, np.ones((4, 4), bool))
    assert [band.mean for band in statistics.described()] == [1, 1]
