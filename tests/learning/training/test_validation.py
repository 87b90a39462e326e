"""Validation counts every known validation pixel once, on the logits that a map has there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, roc_auc_score

from landslide_mapper.core.bands import with_statistics
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.compute.devices import Device
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.data.splits import NEITHER, TRAINING, VALIDATION, CellCounts, Parts, Tile
from landslide_mapper.learning.inference.detect import Request, detect
from landslide_mapper.learning.training.loader import Batches
from landslide_mapper.learning.training.losses import make_loss
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
from landslide_mapper.learning.training.validation import (
    ValidationWindow,
    alike,
    validate,
    validation_windows,
    whole_tiles,
)
from landslide_mapper.models.network import NO_MARGIN, Margin, inside
from landslide_mapper.models.registry import build

from ..training_scenes import Listener, bright_squares, write_raster

CELL = 8
CPU = Device(torch.device("cpu"), None, "cpu")


class RedAsLogit(torch.nn.Module):
    """A network that looks at one pixel only, so that windows cannot matter."""

    halo: int | None = 0
    multiple = 1

    def forward(self, bands: torch.Tensor, margin: Margin = NO_MARGIN) -> torch.Tensor:
        return inside(20 * (torch.nan_to_num(bands[:, :1]) - 0.2), margin)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    labels, bands = bright_squares(90)
    bands["B4"] += np.random.default_rng(5).normal(0, 0.1, (90, 90)).astype(np.float32)
    bands["slope"][:20, :20] = np.nan
    stack = write_raster(tmp_path / "s.tif", bands)
    return pair_scenes([stack], [write_raster(tmp_path / "l.tif", {"l": labels})], [])[0]


def batches_of(scene: Scene, parts: Parts | None, tile: int) -> Batches:
    bands = [with_statistics(band, 0, 1) for band in scene.bands]
    plan = RECOMMENDED_PLAN.changed(tile_size=tile, batch_size=3)
    return Batches([scene], missing="exclude", parts=parts, bands=bands, plan=plan, seed=1)


def counts_of(cells: np.ndarray) -> list[CellCounts]:
    known = np.where(cells == VALIDATION, 1, 0).astype(np.int32)
    return [CellCounts(known, known)]


@pytest.mark.parametrize(("halo", "tile", "edge"), [(0, 16, 0), (5, 32, 8), (None, 24, 0), (None, 24, 40), (0, 128, 0)])
def test_streamed_figures_are_those_of_the_whole_raster_at_once(
    scene: Scene, halo: int | None, tile: int, edge: int
) -> None:
    cells = np.full((12, 12), NEITHER, np.uint8)
    cells[2:, :7] = VALIDATION
    parts = Parts(CELL, [cells], edge=edge)
    network = RedAsLogit()
    network.halo = halo
    batches = batches_of(scene, parts, tile)
    windows = validation_windows([scene], parts, counts_of(cells), tile, network)
    with SceneReader([scene], "exclude") as reader:
        values, labels = reader.read(0, Window(row=0, column=0, height=90, width=90))
    seen = np.zeros((90, 90), int)

    def count(_: int, core: Window, probability: np.ndarray, core_labels: np.ndarray) -> None:
        assert probability.shape == core_labels.shape == (core.height, core.width)
        seen[core.row : core.row + core.height, core.column : core.column + core.width] += core_labels != 255

    result = validate(network, CPU, batches, windows, parts=parts, loss=make_loss("bce", 1), on_core=count)
    batches.close()
    known = np.zeros((90, 90), bool)
    known[16:, :56] = labels[16:, :56] != 255
    np.testing.assert_array_equal(seen, known.astype(int))
    logits = torch.from_numpy(20 * (values[0] - 0.2))
    truth, score = labels[known], torch.sigmoid(logits).numpy()[known]
    assert result.scores.auc == pytest.approx(roc_auc_score(truth, score), abs=1e-4)
    assert result.scores.average_precision == pytest.approx(average_precision_score(truth, score), abs=1e-3)
    expected = torch.nn.functional.binary_cross_entropy_with_logits(
        logits[known], torch.from_numpy(truth.astype(np.float32))
    )
    assert result.loss == pytest.approx(float(expected), rel=1e-4)


@pytest.mark.parametrize("divided", ["blocks", "tiles"])
@pytest.mark.parametrize("architecture", ["unet", "multi_input_unet"])
def test_validation_judges_the_very_probabilities_of_the_map(tmp_path: Path, architecture: str, divided: str) -> None:
    """A U-Net sees 96 pixels far, six times the margin of an eighth of a tile; the map is that of detection."""
    labels, bands = bright_squares(250)
    stack = write_raster(tmp_path / "s.tif", bands)
    scene = pair_scenes([stack], [write_raster(tmp_path / "l.tif", {"l": labels})], [])[0]
    torch.manual_seed(0)
    described = tuple(with_statistics(band, 0, 1) for band in scene.bands)
    network = build(architecture, described, width=0.1).eval()
    card = ModelCard("m", architecture, described, {"width": 0.1})
    detect(Request(stack=stack, model="", probability=tmp_path / "p.tif"), network, card, CPU, Listener())
    with SceneReader([scene], "exclude") as reader:
        whole = Window(row=0, column=0, height=250, width=250)
        wanted = reader.read_values(tmp_path / "p.tif", [1], whole)[0]
    cells = np.full((32, 32), VALIDATION, np.uint8)
    if divided == "blocks":
        parts: Parts | None = Parts(CELL, [cells], edge=72)
        windows = validation_windows([scene], Parts(CELL, [cells], edge=72), counts_of(cells), 32, network)
    else:
        parts = None
        tiles = [Tile(0, Window(row=row, column=64, height=32, width=32)) for row in (0, 96, 224)]
        windows = whole_tiles([scene], tiles, network)
    found = np.full((250, 250), np.nan, np.float32)

    def keep(_: int, core: Window, probability: np.ndarray, __: np.ndarray) -> None:
        found[core.within(whole)] = probability

    batches = batches_of(scene, parts, 32)
    validate(network, CPU, batches, windows, parts=parts, loss=make_loss("bce", 1), on_core=keep)
    batches.close()
    there = np.isfinite(found)
    assert there.sum() == (250 * 250 if divided == "blocks" else 32 * (32 + 32 + 26))
    np.testing.assert_allclose(found[there], wanted[there], atol=1e-5)


@settings(max_examples=200)
@given(
    height=st.integers(1, 300),
    width=st.integers(1, 300),
    tile=st.integers(8, 128),
    edge=st.sampled_from([0, 16, 40, 72]),
    halo=st.sampled_from([None, 0, 5, 96]),
    multiple=st.sampled_from([1, 16, 32]),
)
def test_cores_cover_the_raster_once_and_lie_in_windows_inside_it(
    height: int, width: int, tile: int, edge: int, halo: int | None, multiple: int
) -> None:
    scene = Scene(Path("s"), Path("l"), (), (), width, height, 10.0)
    cells = np.full((-(-height // CELL), -(-width // CELL)), VALIDATION, np.uint8)
    network = RedAsLogit()
    network.halo, network.multiple = halo, multiple
    seen = np.zeros((height, width), int)
    for window in validation_windows([scene], Parts(CELL, [cells], edge=edge), counts_of(cells), tile, network):
        core, outer = window.core, window.tile.window
        seen[core.row : core.bottom, core.column : core.right] += 1
        assert outer.cut(height, width) == outer
        assert min(window.margin) >= 0
        if halo is None:
            assert (outer.height, outer.width) == (min(tile, height), min(tile, width))
            continue
        assert (outer.row % multiple, outer.column % multiple) == (0, 0)
        for context, border in (
            (window.margin.top, core.row),
            (window.margin.left, core.column),
            (window.margin.bottom, height - core.bottom),
            (window.margin.right, width - core.right),
        ):
            assert context >= min(halo, border)
    assert (seen == 1).all()


def test_windows_without_a_known_validation_pixel_are_left_out() -> None:
    scene = Scene(Path("s"), Path("l"), (), (), 64, 64, 10.0)
    cells = np.full((8, 8), TRAINING, np.uint8)
    cells[0, 7] = VALIDATION
    [window] = validation_windows([scene], Parts(CELL, [cells], edge=16), counts_of(cells), 16, RedAsLogit())
    assert window.core == Window(row=0, column=48, height=16, width=16)


def test_windows_of_one_size_share_a_batch_as_large_as_a_training_batch() -> None:
    places = [Window(row=row, column=0, height=size, width=8) for row, size in enumerate((8, 4, 8, 8, 4, 8))]
    windows = [ValidationWindow(Tile(0, place), place) for place in places]
    sizes = [[window.core.height for window in group] for group in alike(windows, 3 * 64 + 5)]
    assert sizes == [[8, 8, 8], [8], [4, 4]]
    assert [len(group) for group in alike(windows, 1)] == [1] * 6
