"""Preparing a training: what lies outside the user's training area takes no part, however the rest is divided."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.compute.devices import open_device
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.training.loader import Batches
from landslide_mapper.learning.training.losses import make_loss
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
from landslide_mapper.learning.training.preparation import prepare_data
from landslide_mapper.learning.training.train import train_job
from landslide_mapper.learning.training.validation import validate

from ..training_jobs import small_job
from ..training_scenes import Listener, write_raster, write_scene

WIDTH_OF_AREA = 41


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    """A scene whose training area ends in the middle of tiles."""
    stack, labels = write_scene(tmp_path)
    area = np.zeros((64, 64), np.uint8)
    area[:, :WIDTH_OF_AREA] = 1
    return pair_scenes([stack], [labels], [], [write_raster(tmp_path / "area.tif", {"a": area})])[0]


class Constant(torch.nn.Module):
    halo, multiple = 0, 1

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return torch.zeros_like(values[:, :1])


class Reads:
    """How many pixels of all bands the main thread has read; samples are read by other threads."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pixels = 0
        original = SceneReader.read

        def read(reader: SceneReader, scene: int, window: Window) -> Any:
            if threading.current_thread() is threading.main_thread():
                self.pixels += window.cut(reader.scenes[scene].height, reader.scenes[scene].width).pixels
            return original(reader, scene, window)

        monkeypatch.setattr(SceneReader, "read", read)


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"MEMBERS": 3},
        {"MEMBERS": 2, "REFIT": True},
        {"SPLIT": "area"},
        {"SPLIT": "area", "REFIT": True},
        {"PRESET": "published", "STRIDE": 8},
        {"PRESET": "published", "STRIDE": 8, "SPLIT": "blocks", "REFIT": True},
        {"PRESET": "published", "STRIDE": 8, "MEMBERS": 2},
    ],
    ids=str,
)
def test_a_training_reads_all_bands_twice_before_its_first_step_and_never_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: dict[str, Any]
) -> None:
    """Whatever the split, the sampling and REFIT, and once for all members of an ensemble."""
    area = np.ones((64, 64), np.uint8)
    area[:, 40:] = 2
    if changed.get("SPLIT") == "area":
        changed = {**changed, "AREAS": [str(write_raster(tmp_path / "area.tif", {"a": area}))]}
    reads = Reads(monkeypatch)
    train_job(small_job(tmp_path, write_scene(tmp_path), EPOCHS=1, **changed), Listener(), "t")
    assert reads.pixels == 2 * 64 * 64


def test_band_statistics_count_a_pixel_once_however_many_tiles_hold_it(tmp_path: Path) -> None:
    """Published tiles overlap; mean and deviation are NumPy's over the pixels under any training tile."""
    stack, labels = write_scene(tmp_path)
    scenes = pair_scenes([stack], [labels], [])
    plan = RECOMMENDED_PLAN.changed(tile_size=16, stride=4, sampling="landslide_tiles", split="random")
    data = prepare_data(scenes, "exclude", plan, 1, Silent())
    trains = np.zeros((64, 64), bool)
    for sample in data.sampler.samples(0):
        window = sample.tile.window.cut(64, 64)
        trains[window.row : window.bottom, window.column : window.right] = True
    assert 0 < trains.sum() < 64 * 64
    with rasterio.open(stack) as file:
        for band, values in zip(data.bands[:2], file.read([1, 2]).astype(np.float64), strict=True):
            assert band.mean == pytest.approx(values[trains].mean(), rel=1e-6)
            assert band.std == pytest.approx(values[trains].std(), rel=1e-6)


def test_tiles_divided_at_random_train_and_validate_on_no_pixel_outside_the_training_area(scene: Scene) -> None:
    plan = RECOMMENDED_PLAN.changed(
        tile_size=16, stride=16, batch_size=4, sampling="all_tiles", split="random", turns="none", jitter=0.0
    )
    data = prepare_data([scene], "exclude", plan, 1, Silent())
    batches = Batches([scene], missing="exclude", parts=data.parts, bands=data.bands, plan=plan, seed=1)
    try:
        trained = sum(int((labels != 255).sum()) for _, labels in batches.of_epoch(data.sampler.samples(0), 0))
        windows = data.validation_windows([scene], plan.tile_size, Constant())
        device = open_device("cpu", Listener())
        judged = validate(Constant(), device, batches, windows, parts=data.parts, loss=make_loss("bce", 1))
    finally:
        batches.close()
    matrix = judged.scores.matrix_at(0.5)
    validated = matrix.tp + matrix.fp + matrix.fn + matrix.tn
    assert trained == data.pixels["training_known"]
    assert validated == data.pixels["validation_known"]
    assert trained + validated == 64 * WIDTH_OF_AREA


def test_band_statistics_of_tiles_divided_at_random_come_from_the_training_area(scene: Scene) -> None:
    with rasterio.open(scene.stack, "r+") as file:
        red = file.read(1)
        red[:, WIDTH_OF_AREA:] = 1000
        file.write(red, 1)
    plan = RECOMMENDED_PLAN.changed(tile_size=16, stride=16, sampling="all_tiles", split="random")
    assert prepare_data([scene], "exclude", plan, 1, Silent()).bands[0].mean < 1


@pytest.mark.parametrize("swapped", [False, True])
def test_labels_with_more_landslide_than_any_mapped_area_are_told(tmp_path: Path, swapped: bool) -> None:
    stack, labels = write_scene(tmp_path)
    if swapped:
        with rasterio.open(labels, "r+") as file:
            codes = file.read(1)
            file.write(np.where(codes == 255, codes, 1 - codes), 1)
    listener = Listener()
    prepare_data(pair_scenes([stack], [labels], []), "exclude", RECOMMENDED_PLAN, 1, listener)
    assert any("of what it knows is landslide" in text for text in listener.messages) == swapped
