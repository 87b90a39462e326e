"""Near by: the squares richest in landslides, the hardest ones beside them, and what their pictures show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.core.labels import ERROR_CLASSES
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.comparison.held_out_area import JudgedScene
from landslide_mapper.learning.comparison.local_figures import (
    SIDE,
    Judged,
    pictures,
    richest_and_hardest,
    squares,
)
from landslide_mapper.learning.data.scenes import pair_scenes

from ..training_scenes import write_raster

TRUE_POSITIVE, FALSE_POSITIVE, FALSE_NEGATIVE = (entry.colour[:3] for entry in ERROR_CLASSES[1:])


@pytest.fixture
def judged(tmp_path: Path) -> tuple[JudgedScene, list[Judged]]:
    """Ten squares in a row with 60, 50, ... landslide pixels; one row finds all of them, the other those of the first
    half of the squares. The last column is not known.
    """
    labels = np.zeros((SIDE, 10 * SIDE), np.uint8)
    for number in range(10):
        labels[5, number * SIDE : number * SIDE + 60 - 5 * number] = 1
    labels[:, -1] = 255
    values = {name: np.random.default_rng(1).random(labels.shape).astype(np.float32) for name in ("B4", "slope")}
    stack = write_raster(tmp_path / "stack.tif", values)
    label_file = write_raster(tmp_path / "labels.tif", {"l": labels})
    perfect = (labels == 1).astype(np.float32)
    half = np.where(np.arange(10 * SIDE) < 5 * SIDE, perfect, 0).astype(np.float32)
    half[50, 20] = 1  # a false alarm in the first square
    rows = [
        Judged(name, [write_raster(tmp_path / f"{name}.tif", {"p": map_})], 0.5)
        for name, map_ in (("perfect", perfect), ("half", half))
    ]
    (scene,) = pair_scenes([stack], [label_file], [])
    extent = Window(row=0, column=0, height=SIDE, width=10 * SIDE)
    return JudgedScene(scene, label_file, label_file, extent, labels.size, int((labels == 1).sum())), rows


def test_squares_are_counted_and_judged(judged: tuple[JudgedScene, list[Judged]]) -> None:
    scene, rows = judged
    found = list(squares([scene], rows))
    assert [square.landslide for square in found] == [60 - 5 * number for number in range(10)]
    with_false_alarm = (1 + 2 * 60 / (2 * 60 + 1)) / 2
    assert [square.f1 for square in found] == pytest.approx([with_false_alarm, 1, 1, 1, 1, *[0.5] * 5])


def test_the_hardest_are_others_than_the_richest_and_hold_enough(judged: tuple[JudgedScene, list[Judged]]) -> None:
    """The last square has 15 landslide pixels only, too few to call it hard."""
    richest, hardest = richest_and_hardest(list(squares([judged[0]], judged[1])))
    assert [square.landslide for square in richest] == [60, 55, 50]
    assert [square.landslide for square in hardest] == [35, 30, 25]


def test_pictures_show_image_truth_and_the_errors_of_each_row(judged: tuple[JudgedScene, list[Judged]]) -> None:
    scene, rows = judged
    first, *_, last = squares([scene], rows)
    image, truth, perfect, half = (pixels for _, pixels in pictures(first, [scene], rows))
    assert [caption for caption, _ in pictures(first, [scene], rows)] == ["image", "truth", "perfect", "half"]
    assert image.shape == truth.shape == (SIDE, SIDE, 3)
    assert np.array_equal(truth, perfect)
    assert tuple(truth[5, 0]) == TRUE_POSITIVE
    assert tuple(half[50, 20]) == FALSE_POSITIVE
    missed = pictures(last, [scene], rows)[3][1]
    assert tuple(missed[5, 0]) == FALSE_NEGATIVE
    assert tuple(missed[5, -1]) == (255, 255, 255)  # unknown


def test_a_scene_without_test_pixels_has_no_squares(judged: tuple[JudgedScene, list[Judged]]) -> None:
    assert list(squares([replace(judged[0], known=0)], judged[1])) == []
