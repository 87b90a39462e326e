"""A pass counts known and landslide pixels, by cell and by tile, as NumPy does of the whole raster at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.data.splits import (
    NEITHER,
    TRAINING,
    VALIDATION,
    CellCounts,
    Parts,
    everything,
    scan_windows,
)
from landslide_mapper.learning.data.survey import AreaCounts, Covered, TileCounts, TileGrid, count_cells

from ..training_scenes import write_raster

CELL = 8


def scene_of(height: int, width: int) -> Scene:
    return Scene(Path("s"), Path("l"), (), (), width, height, 10.0)


def test_cells_count_known_and_landslide_pixels_also_at_cut_borders(tmp_path: Path) -> None:
    labels = np.zeros((21, 30), np.uint8)
    labels[:, :3], labels[20, 29] = 255, 1
    stack = write_raster(tmp_path / "s.tif", {"B4": np.ones((21, 30), np.float32)})
    scenes = pair_scenes([stack], [write_raster(tmp_path / "l.tif", {"l": labels})], [])
    with SceneReader(scenes, "exclude") as reader:
        counts = count_cells(reader, CELL, Silent()).training[0]
    assert counts.known.shape == (3, 4)
    assert counts.known[0, 0] == 8 * 5
    assert counts.known[2, 3] == 5 * 6
    assert counts.landslide.sum() == counts.landslide[2, 3] == 1


def test_the_users_areas_are_counted_apart(tmp_path: Path) -> None:
    area = np.zeros((16, 16), np.uint8)
    area[:, :5], area[:, 12:] = 1, 2
    stack = write_raster(tmp_path / "s.tif", {"B4": np.ones((16, 16), np.float32)})
    codes = np.ones((16, 16), np.uint8)
    codes[:, 8] = 0  # between the areas
    labels = write_raster(tmp_path / "l.tif", {"l": codes})
    scenes = pair_scenes([stack], [labels], [], [write_raster(tmp_path / "a.tif", {"a": area})])
    with SceneReader(scenes, "exclude") as reader:
        counts = count_cells(reader, CELL, Silent())
    np.testing.assert_array_equal(counts.training[0].known, [[40, 0], [40, 0]])
    np.testing.assert_array_equal(counts.validation[0].landslide, [[0, 32], [0, 32]])


def test_a_parts_counts_are_those_of_its_cells_or_of_its_area() -> None:
    known = np.array([[5, 6], [7, 8]], np.int32)
    counts = AreaCounts([CellCounts(known, known)], [CellCounts(10 * known, known)])
    cells = np.array([[TRAINING, VALIDATION], [NEITHER, TRAINING]], np.uint8)
    blocks = Parts(CELL, [cells])
    np.testing.assert_array_equal(counts.of_part(blocks, TRAINING)[0].known, [[5, 0], [0, 8]])
    np.testing.assert_array_equal(counts.of_part(blocks, VALIDATION)[0].known, [[0, 6], [0, 0]])
    areas = everything([scene_of(16, 16)], CELL, area_decides=True)
    np.testing.assert_array_equal(counts.of_part(areas, TRAINING)[0].known, known)
    np.testing.assert_array_equal(counts.of_part(areas, VALIDATION)[0].known, 10 * known)
    areas.all_train = True
    np.testing.assert_array_equal(counts.of_part(areas, TRAINING)[0].known, 11 * known)


sizes = st.integers(1, 90)


@given(height=sizes, width=sizes, size=st.integers(4, 40), stride=st.integers(2, 40))
def test_grid_tiles_cover_every_pixel(height: int, width: int, size: int, stride: int) -> None:
    stride = min(stride, size)
    seen = np.zeros((height, width), bool)
    for tile in TileGrid([scene_of(height, width)], size, stride).tiles():
        window = tile.window
        assert window.row % stride == 0
        assert window.column % stride == 0
        seen[window.row : window.row + size, window.column : window.column + size] = True
    assert seen.all()


@settings(deadline=None, max_examples=60)
@given(
    height=sizes,
    width=sizes,
    size=st.integers(4, 40),
    stride=st.integers(4, 40),
    scan=st.sampled_from([8, 16, 64]),
    seed=st.integers(0, 99),
)
def test_tiles_count_and_cover_what_lies_in_them_however_the_pass_is_cut(
    height: int, width: int, size: int, stride: int, scan: int, seed: int
) -> None:
    generator, scene = np.random.default_rng(seed), scene_of(height, width)
    labels = generator.choice(np.array([0, 1, 255], np.uint8), (height, width))
    grid = TileGrid([scene], size, min(stride, size))
    counts = TileCounts(grid)
    chosen = [tile for tile in grid.tiles() if generator.random() < 0.3]
    covered, found = Covered(grid, chosen), np.zeros((height, width), bool)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("landslide_mapper.learning.data.splits.SCAN_SIZE", scan)
        for window in scan_windows(scene):
            place = window.within(Window(row=0, column=0, height=height, width=width))
            counts.add(0, window, labels[place])
            found[place] = covered.of_window(0, window)
    expected = np.zeros((height, width), bool)
    for tile in grid.tiles():
        inside = tile.window.cut(height, width)
        part = labels[inside.row : inside.bottom, inside.column : inside.right]
        assert counts.of_tile(tile) == (np.count_nonzero(part != 255), np.count_nonzero(part == 1))
        if tile in chosen:
            expected[inside.row : inside.bottom, inside.column : inside.right] = True
    np.testing.assert_array_equal(found, expected)
    tiles, landslides = counts.with_known()
    assert tiles == [tile for tile in grid.tiles() if counts.of_tile(tile)[0]]
    assert landslides == [counts.of_tile(tile)[1] for tile in tiles]
