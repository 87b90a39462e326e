"""The report's pictures: small whatever the scene, in the error map's colours, and true to what they show."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.core.bands import known_band
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.scenes import Scene
from landslide_mapper.learning.training.results.gallery import (
    MAP_EDGE,
    SAMPLES,
    Gallery,
    error_colours,
    probability_colours,
    visible,
)


def scene(width: int, height: int) -> Scene:
    return Scene(Path("stack.tif"), Path("labels.tif"), (), (), width, height, 10.0)


def test_the_colours_are_the_error_maps() -> None:
    probability = np.array([[0.9, 0.9, 0.1, 0.1, 0.9]], np.float32)
    labels = np.array([[1, 0, 1, 0, 255]], np.uint8)
    colours = error_colours(probability, labels, 0.5)[0].tolist()
    assert colours == [[0, 0, 255], [255, 0, 0], [255, 255, 0], [225, 225, 225], [255, 255, 255]]


def test_a_small_scene_is_shown_pixel_by_pixel() -> None:
    gallery = Gallery([scene(40, 30)])
    probability = np.random.default_rng(0).random((30, 40), np.float32)
    labels = np.zeros((30, 40), np.uint8)
    labels[:5] = 255
    for row in range(0, 30, 10):
        gallery.add(
            0, Window(row=row, column=0, height=10, width=40), probability[row : row + 10], labels[row : row + 10]
        )
    np.testing.assert_array_equal(gallery.labels[0], labels)
    np.testing.assert_array_equal(gallery.probability[0][5:], probability[5:])
    assert np.isnan(gallery.probability[0][:5]).all()


def test_a_large_scene_is_shown_by_every_so_many_pixels_wherever_its_cores_lie() -> None:
    gallery = Gallery([scene(7000, 5000)])
    step = gallery.steps[0]
    assert max(gallery.labels[0].shape) <= MAP_EDGE
    row, column, size = 1003, 2001, 500
    rows, columns = np.mgrid[row : row + size, column : column + size]
    labels = ((rows + columns) % 2).astype(np.uint8)
    gallery.add(0, Window(row=row, column=column, height=size, width=size), labels.astype(np.float32), labels)
    shown = np.argwhere(gallery.labels[0] != 255)
    for small_row, small_column in shown[::500]:
        assert gallery.labels[0][small_row, small_column] == (small_row * step + small_column * step) % 2
    assert len(shown) in range((size // step) ** 2, (size // step + 1) ** 2 + 1)


def test_only_the_samples_richest_in_landslides_are_kept() -> None:
    gallery = Gallery([scene(1000, 1000)])
    for number in range(20):
        labels = np.zeros((30, 30), np.uint8)
        labels.flat[:number] = 1
        gallery.add(0, Window(row=0, column=0, height=30, width=30), labels.astype(np.float32), labels)
    assert [sample[0] for sample in gallery.samples] == list(range(19, 19 - SAMPLES, -1))


def test_the_input_is_shown_in_true_colour_of_one_date_where_there_is_one() -> None:
    names = ("pre_B4", "pre_B3", "post_B2", "post_B3", "post_B4", "slope")
    bands = tuple(known_band(name) for name in names)
    values = np.random.default_rng(0).random((6, 8, 8)).astype(np.float32)
    assert visible(values, bands).shape == (8, 8, 3)
    np.testing.assert_array_equal(
        np.argsort(visible(values, bands)[..., 0].ravel())[3:-3], np.argsort(values[4].ravel())[3:-3]
    )
    assert visible(values[5:], (known_band("slope"),)).shape == (8, 8)
    assert (visible(np.full((1, 4, 4), np.nan, np.float32), (known_band("slope"),)) == 0).all()


@pytest.mark.parametrize("share", [0.05, 0.2, 0.4])
def test_the_ground_beside_clouds_is_seen(share: float) -> None:
    """Reflectances of forest, scars and cumulus as Sentinel-2 measures them."""
    random = np.random.default_rng(1)
    bands = tuple(known_band(name) for name in ("B4", "B3", "B2"))
    values = random.normal(0.04, 0.008, (3, 100, 100)).astype(np.float32)
    values[:, 40:50, 40:50] = 0.15
    values[:, : round(100 * share)] = random.uniform(0.4, 0.9, (3, round(100 * share), 100))
    shown = visible(values, bands)
    forest, scar = shown[60:, :], shown[42:48, 42:48]
    assert np.median(forest) > 0.1, "not black"
    assert scar.mean() - np.median(forest) > 0.4, "a scar stands out"
    assert shown[: round(100 * share)].min() > 0.95, "clouds are white"


def test_probabilities_are_drawn_in_magma_and_the_unknown_is_white() -> None:
    magma = pytest.importorskip("matplotlib").colormaps["magma"]
    values = np.linspace(0, 1, 256, dtype=np.float32)
    shown = probability_colours(values).astype(float)
    assert np.abs(shown - 255 * magma(np.arange(256))[:, :3]).max() < 4  # of 255: nobody sees it
    assert probability_colours(np.array([np.nan], np.float32)).tolist() == [[255, 255, 255]]
