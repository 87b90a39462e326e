"""Statistics gathered block by block are those of all values at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.data.band_statistics import Running, with_training_statistics
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import pair_scenes
from landslide_mapper.learning.data.splits import Tile, everything, scan_windows

from ..training_scenes import bright_squares, write_raster


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


def test_a_band_without_a_value_where_there_are_labels_is_named(tmp_path: Path) -> None:
    labels, bands = bright_squares(32)
    bands["slope"][:] = np.nan
    stack = write_raster(tmp_path / "s.tif", bands)
    scenes = pair_scenes([stack], [write_raster(tmp_path / "l.tif", {"l": labels})], [])
    tiles = [Tile(0, window) for window in scan_windows(scenes[0])]
    with (
        SceneReader(scenes, "fill") as reader,
        pytest.raises(InputError, match="No labelled training pixel has a value in slope"),
    ):
        with_training_statistics(reader, scenes[0].bands, tiles, everything(scenes, 8, area_decides=False), Silent())
