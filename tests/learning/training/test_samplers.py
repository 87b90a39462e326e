"""Samples: which windows an epoch shows, and that a batch is what the file holds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.augmentation import IDENTITY, MIRROR, Directions
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.data.splits import NEITHER, TRAINING, CellCounts, Parts, Tile
from landslide_mapper.learning.data.survey import count_cells
from landslide_mapper.learning.training.loader import Batches
from landslide_mapper.learning.training.plan import (
    ALL_TILES,
    BALANCED_TILES,
    LANDSLIDE_TILES,
    MULTI_INPUT_PUBLISHED,
    RECOMMENDED_PLAN,
    REST_OF_SCENE_PLAN,
)
from landslide_mapper.learning.training.samplers import (
    FixedTiles,
    RandomCrops,
    Sample,
    box_sums,
    choose_tiles,
    turns_of,
)

from ..training_scenes import write_scene

CELL = 8
PLAIN = RECOMMENDED_PLAN.changed(tile_size=16, batch_size=4, jitter=0.0, sensor_dropout=0.0, turns="none")


@pytest.fixture
def scenes(tmp_path: Path) -> list[Scene]:
    one, two = write_scene(tmp_path, name="one"), write_scene(tmp_path, name="two", seed=1, left=600_000)
    return pair_scenes([one[0], two[0]], [one[1], two[1]], [])


def crops(scenes: list[Scene], **settings: object) -> RandomCrops:
    plan = PLAIN.changed(**settings)
    with SceneReader(scenes, "exclude") as reader:
        counts = count_cells(reader, CELL, Silent()).training
    return RandomCrops(scenes, counts, CELL, plan, (IDENTITY,), seed=1)


def test_every_epoch_is_new_and_every_epoch_can_be_drawn_again(scenes: list[Scene]) -> None:
    sampler = crops(scenes)
    assert sampler.samples(3) == sampler.samples(3)
    assert sampler.samples(3) != sampler.samples(4)


def test_an_epoch_is_as_long_as_the_labelled_area_says_in_whole_batches(scenes: list[Scene]) -> None:
    assert len(crops(scenes, crops_per_tile=1.0).samples(0)) == 2 * 64 * 64 / 16**2
    assert len(crops(scenes, crops_per_tile=0.01).samples(0)) == 4 * 4


def test_the_landslide_share_of_crops_lies_on_landslides(scenes: list[Scene]) -> None:
    """Wherever in its window the cell drawn lies, the window holds a landslide pixel, and it does not always lie in the
    centre.
    """
    sampler = crops(scenes, landslide_share=1.0, crops_per_tile=4.0)
    with SceneReader(scenes, "exclude") as reader:
        for sample in sampler.samples(0):
            _, labels = reader.read(sample.tile.scene, sample.tile.window)
            assert (labels == 1).any()


def test_landslides_are_seen_from_every_side(scenes: list[Scene]) -> None:
    """One labelled cell in the middle of the raster: its place in the windows covers their middle two thirds."""
    landslide = np.zeros((8, 8), np.int32)
    landslide[4, 4] = 1
    plan = PLAIN.changed(tile_size=48, crops_per_tile=500.0)
    sampler = RandomCrops(scenes[:1], [CellCounts(landslide, landslide)], CELL, plan, (IDENTITY,), seed=1)
    places = np.array([4 * CELL - sample.tile.window.row for sample in sampler.samples(0)])
    assert places.min() >= 48 // 6
    assert places.max() + CELL <= 48 - 48 // 6
    assert np.ptp(places) >= 14


def test_crops_stay_inside_and_small_rasters_lie_in_the_middle(scenes: list[Scene]) -> None:
    for sample in crops(scenes).samples(0):
        window = sample.tile.window
        assert 0 <= window.row <= 64 - 16
        assert 0 <= window.column <= 64 - 16
    assert {sample.tile.window for sample in crops(scenes, tile_size=100).samples(0)} == {
        Window(row=-18, column=-18, height=100, width=100)
    }


def test_a_batch_is_what_the_file_holds_and_labels_outside_training_are_unknown(scenes: list[Scene]) -> None:
    cells = np.full((8, 8), TRAINING, np.uint8)
    cells[:, 4:] = NEITHER
    samples = [Sample(Tile(1, Window(row=24, column=24, height=16, width=16)), IDENTITY, 0)]
    batches = Batches(
        scenes, missing="exclude", parts=Parts(CELL, [cells, cells]), bands=scenes[0].bands, plan=PLAIN, seed=1
    )
    [(values, labels)] = list(batches.of_epoch(samples, 0))
    batches.close()
    with SceneReader(scenes, "exclude") as reader:
        truth, true_labels = reader.read(1, samples[0].tile.window)
    np.testing.assert_array_equal(values[0].numpy(), truth)
    np.testing.assert_array_equal(labels[0, :, :8].numpy(), true_labels[:, :8])
    assert (labels[0, :, 8:] == 255).all()


def test_batches_do_not_depend_on_the_number_of_threads(scenes: list[Scene]) -> None:
    plan = RECOMMENDED_PLAN.changed(tile_size=16, batch_size=4)
    samples = crops(scenes).samples(0)
    seen = []
    for threads in (1, 3):
        batches = Batches(scenes, missing="fill", parts=None, bands=scenes[0].bands, plan=plan, seed=1, threads=threads)
        seen.append([values.numpy() for values, _ in batches.of_epoch(samples, 2)])
        batches.close()
    for first, second in zip(*seen, strict=True):
        np.testing.assert_array_equal(first, second)


def test_a_last_sample_alone_joins_the_batch_before(scenes: list[Scene]) -> None:
    samples = [Sample(Tile(0, Window(row=0, column=0, height=16, width=16)), IDENTITY, number) for number in range(9)]
    batches = Batches(scenes, missing="fill", parts=None, bands=scenes[0].bands, plan=PLAIN, seed=1)
    assert [len(labels) for _, labels in batches.of_epoch(samples, 0)] == [4, 5]
    batches.close()


def test_the_papers_choice_of_tiles() -> None:
    tiles = [Tile(0, Window(row=row, column=0, height=8, width=8)) for row in range(100)]
    landslides = [3] * 14 + [0] * 86
    chosen = choose_tiles(tiles, landslides, PLAIN.changed(sampling=LANDSLIDE_TILES), 1)
    assert chosen == tiles[:14]
    balanced = choose_tiles(tiles, landslides, PLAIN.changed(sampling=BALANCED_TILES), 1)
    assert balanced[:14] == tiles[:14]
    assert len(balanced) == 20
    assert choose_tiles(tiles, landslides, PLAIN.changed(sampling=ALL_TILES), 1) == tiles


def test_published_tiles_come_plain_mirrored_and_turned_each_epoch() -> None:
    turns = turns_of(MULTI_INPUT_PUBLISHED, Directions())
    tiles = [Tile(0, Window(row=row, column=0, height=8, width=8)) for row in range(5)]
    samples = FixedTiles(tiles, turns, every_turn_each_epoch=True, seed=1).samples(0)
    assert sorted((sample.tile.window.row, turns.index(sample.turn)) for sample in samples) == [
        (row, turn) for row in range(5) for turn in range(3)
    ]


def test_box_sums_are_scipys_uniform_filter() -> None:
    ndimage = pytest.importorskip("scipy.ndimage")
    cells = np.random.default_rng(1).integers(0, 9, (13, 7)).astype(np.int32)
    expected = ndimage.uniform_filter(cells.astype(float), size=5, mode="constant") * 25
    assert box_sums(cells, 2) == pytest.approx(expected)


def test_where_landslides_are_rare_more_crops_are_centred(scenes: list[Scene]) -> None:
    """One landslide cell in the corner of 64 x 64: a crop of two cells drawn evenly meets it from 4 of 4096 cells, so
    nearly half of all crops must be centred for a half to hold it; with one in every third cell none need be.
    """
    known, rare, frequent = np.full((64, 64), 64, np.int32), *np.zeros((2, 64, 64), np.int32)
    rare[0, 0] = frequent[::3, ::3] = 5
    plan = REST_OF_SCENE_PLAN.changed(tile_size=2 * CELL, batch_size=4)

    def share(landslide: np.ndarray, **settings: float) -> float:
        counts = [CellCounts(known, landslide)]
        return RandomCrops(scenes[:1], counts, CELL, plan.changed(**settings), (IDENTITY,), 1).share_on_landslides()

    assert share(rare) == pytest.approx((0.5 - 4 / 4096) / (1 - 4 / 4096))
    assert share(frequent) == 0
    assert share(frequent, landslide_share=0.25) == 0.25
    assert share(rare, least_with_landslide=0.0) == 0


def test_in_one_scene_samples_are_mirrored_only_and_crops_follow_the_known_area_alone() -> None:
    """A turn would move the sun; a crop's place does not depend on where the landslides are."""
    assert turns_of(REST_OF_SCENE_PLAN, Directions()) == (IDENTITY, MIRROR)
    assert REST_OF_SCENE_PLAN.landslide_share == 0


def test_cells_are_drawn_by_their_counts(scenes: list[Scene]) -> None:
    """A scene with three times the known pixels gets three times the background crops."""
    known = [np.full((8, 8), 16, np.int32), np.full((8, 8), 48, np.int32)]
    sampler = RandomCrops(
        scenes,
        [CellCounts(count, count) for count in known],
        CELL,
        PLAIN.changed(crops_per_tile=200.0),
        (IDENTITY,),
        seed=1,
    )
    drawn = [sample.tile.scene for sample in sampler.samples(0)]
    assert np.mean(drawn) == pytest.approx(0.75, abs=0.03)
