"""Preparing a training: what lies outside the user's training area takes no part, however the rest is divided."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.compute.devices import open_device
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import Scene, pair_scenes
from landslide_mapper.learning.training.loader import Batches
from landslide_mapper.learning.training.losses import make_loss
from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
from landslide_mapper.learning.training.preparation import prepare_data
from landslide_mapper.learning.training.validation import validate

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
    halo = 0

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return torch.zeros_like(values[:, :1])


def test_tiles_divided_at_random_train_and_validate_on_no_pixel_outside_the_training_area(scene: Scene) -> None:
    plan = RECOMMENDED_PLAN.changed(
        tile_size=16, stride=16, batch_size=4, sampling="all_tiles", split="random", turns="none", jitter=0.0
    )
    data = prepare_data([scene], "exclude", plan, 1, Silent())
    batches = Batches([scene], missing="exclude", parts=data.parts, bands=data.bands, plan=plan, seed=1)
    try:
        trained = sum(int((labels != 255).sum()) for _, labels in batches.of_epoch(data.sampler.samples(0), 0))
        with SceneReader([scene], "exclude") as reader:
            windows = data.validation_windows(reader, plan.tile_size, Constant())
        device = open_device("cpu", Listener())
        judged = validate(
            Constant(), device, batches, windows, parts=data.parts, loss=make_loss("bce", 1), batch_size=4
        )
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
