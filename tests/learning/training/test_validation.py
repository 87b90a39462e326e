"""Validation counts every known validation pixel once, whatever the windows."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, roc_auc_score

from landslide_mapper.core.bands import with_statistics
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.compute.devices import Device
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.data.splits import NEITHER, VALIDATION, Parts
from landslide_mapper.learning.training.loader import Batches
from landslide_mapper.learning.training.losses import make_loss
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
from landslide_mapper.learning.training.validation import _around, validate, validation_windows

from ..training_scenes import bright_squares, write_raster

CELL = 8


class RedAsLogit(torch.nn.Module):
    """A network that looks at one pixel only, so that windows cannot matter."""

    halo = 0

    def forward(self, bands: torch.Tensor) -> torch.Tensor:
        return 20 * (torch.nan_to_num(bands[:, :1]) - 0.2)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    labels, bands = bright_squares(90)
    bands["B4"] += np.random.default_rng(5).normal(0, 0.1, (90, 90)).astype(np.float32)
    bands["slope"][:20, :20] = np.nan
    stack = write_raster(tmp_path / "s.tif", bands)
    return pair_scenes([stack], [write_raster(tmp_path / "l.tif", {"l": labels})], [])[0]


@pytest.mark.parametrize(("halo", "tile", "edge"), [(0, 16, 0), (0, 32, 8), (None, 24, 0), (None, 24, 40), (0, 128, 0)])
def test_streamed_figures_are_those_of_the_whole_raster_at_once(
    scene: Scene, halo: int | None, tile: int, edge: int
) -> None:
    cells = np.full((12, 12), NEITHER, np.uint8)
    cells[2:, :7] = VALIDATION
    parts = Parts(CELL, [cells], edge=edge)
    network = RedAsLogit()
    network.halo = halo
    plan = RECOMMENDED_PLAN.changed(tile_size=tile)
    batches = Batches(
        [scene],
        missing="exclude",
        parts=parts,
        bands=[with_statistics(b, 0, 1) for b in scene.bands],
        plan=plan,
        seed=1,
    )
    with SceneReader([scene], "exclude") as reader:
        windows = validation_windows(reader, parts, tile, network)
        values, labels = reader.read(0, Window(row=0, column=0, height=90, width=90))
    device = Device(torch.device("cpu"), None, "cpu")
    seen = np.zeros((90, 90), int)

    def count(_: int, core: Window, probability: np.ndarray, core_labels: np.ndarray) -> None:
        assert probability.shape == core_labels.shape == (core.height, core.width)
        seen[core.row : core.row + core.height, core.column : core.column + core.width] += core_labels != 255

    result = validate(
        network, device, batches, windows, parts=parts, loss=make_loss("bce", 1), batch_size=3, on_core=count
    )
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


@settings(max_examples=200)
@given(row=st.integers(0, 200), height=st.integers(1, 300), core=st.integers(4, 64), margin=st.integers(1, 8))
def test_a_core_always_lies_in_its_window(row: int, height: int, core: int, margin: int) -> None:
    row = min(row, height - 1) // core * core
    inner = Window(row=row, column=0, height=min(core, height - row), width=1)
    window = _around(inner, core + 2 * margin, margin, SimpleNamespace(height=height, width=1))
    assert window.row <= inner.row
    assert inner.row + inner.height <= window.row + window.height
    if height >= window.height:
        assert window.row >= 0
        assert window.row + window.height <= height
