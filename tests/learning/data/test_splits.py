"""The split: both sides disjoint, a buffer between them, landslides on both, the same again for the same seed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import pair_scenes
from landslide_mapper.learning.data.splits import (
    NEITHER,
    TRAINING,
    VALIDATION,
    BlockLayout,
    CellCounts,
    block_layout,
    draw_validation,
    everything,
    split_blocks,
)

from ..training_scenes import write_raster, write_scene

CELL = 8


def random_counts(seed: int, rows: int = 40, columns: int = 50) -> CellCounts:
    generator = np.random.default_rng(seed)
    landslide = generator.integers(0, 64, (rows, columns)) * (generator.random((rows, columns)) < 0.2)
    return CellCounts(np.full((rows, columns), 64, np.int32), landslide.astype(np.int32))


@given(seed=st.integers(0, 1000), buffer_cells=st.integers(0, 3), fraction=st.floats(0.1, 0.5))
def test_training_keeps_the_buffer_away_from_validation(seed: int, buffer_cells: int, fraction: float) -> None:
    parts = split_blocks([random_counts(seed)], CELL, BlockLayout(8 * CELL, buffer_cells * CELL), fraction, seed).cells[
        0
    ]
    training, validation = np.argwhere(parts == TRAINING), np.argwhere(parts == VALIDATION)
    apart = np.abs(training[:, None] - validation[None]).max(axis=2)
    assert apart.min() > buffer_cells
    assert (parts == NEITHER).any() == (buffer_cells > 0)


def test_both_shares_are_near_the_fraction() -> None:
    counts = random_counts(3)
    validates = split_blocks([counts], CELL, BlockLayout(5 * CELL, 0), 0.2, 1).cells[0] == VALIDATION
    assert validates.mean() == pytest.approx(0.2, abs=0.03)
    assert counts.landslide[validates].sum() / counts.landslide.sum() == pytest.approx(0.2, abs=0.03)


def test_the_same_seed_gives_the_same_split_and_another_seed_another() -> None:
    layout = BlockLayout(5 * CELL, CELL)
    first, again, other = (split_blocks([random_counts(0)], CELL, layout, 0.2, seed).cells[0] for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()


def test_landslides_in_one_place_cannot_be_split() -> None:
    with pytest.raises(InputError, match="in one place only"):
        draw_validation(np.ones(5), np.array([0, 7.0, 0, 0, 0]), 0.2, np.random.default_rng(0))


def test_two_places_are_enough_and_one_goes_to_each_side() -> None:
    validates = draw_validation(np.ones(5), np.array([0, 7.0, 0, 3.0, 0]), 0.2, np.random.default_rng(0))
    assert validates[1] != validates[3]


def test_blocks_are_two_tiles_wide_where_there_is_room() -> None:
    large = CellCounts(np.full((300, 300), 64, np.int32), np.zeros((300, 300), np.int32))
    assert block_layout([large], CELL, 128) == BlockLayout(256, 32)
    small = block_layout([random_counts(0, 8, 8)], CELL, 128)
    assert small.edge < 64
    assert small.buffer <= CELL


def test_areas_restrict_or_decide(tmp_path: Path) -> None:
    area = np.zeros((64, 64), np.uint8)
    area[:, :30], area[:, 50:] = 1, 2
    stack, labels = write_scene(tmp_path)
    scenes = pair_scenes([stack], [labels], [], [write_raster(tmp_path / "area.tif", {"area": area})])
    whole = Window(row=-2, column=0, height=68, width=64)
    with SceneReader(scenes, "exclude") as reader:
        decided = everything(scenes, CELL, area_decides=True).of_window(reader, 0, whole)
        inside = everything(scenes, CELL, area_decides=False).of_window(reader, 0, whole)
    np.testing.assert_array_equal(decided[2:66], area)
    np.testing.assert_array_equal(inside[2:66], np.where(area == 1, TRAINING, NEITHER))
    assert (decided[:2] == NEITHER).all()
    assert (decided[66:] == NEITHER).all()
