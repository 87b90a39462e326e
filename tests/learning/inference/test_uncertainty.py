"""Uncertainty: the entropy of the mean prediction, and its two parts, which never contradict it."""

from __future__ import annotations

import contextlib
import math
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from torch import Tensor, nn

from landslide_mapper.learning.inference.detect import Request, detect
from landslide_mapper.learning.inference.uncertainty import entropy
from landslide_mapper.models.ensemble import Ensemble
from landslide_mapper.models.network import initialise
from landslide_mapper.models.registry import build

from ..detection_scenes import CPU, Blur, Listener, bands, card, probability, values, write_stack


def uncertainty(stack: Path, network: nn.Module, listener: Listener | None = None, **request: int) -> np.ndarray:
    target = stack.with_name("uncertainty.tif")
    detect(
        Request(stack=stack, model="", probability=stack.with_name("p.tif"), uncertainty=target, **request),
        network,
        card(),
        CPU,
        listener or Listener(),
    )
    with rasterio.open(target) as raster:
        assert raster.descriptions == ("predictive_entropy", "expected_entropy", "mutual_information")
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        split: np.ndarray = raster.read()
    return split


def test_entropy_is_ln_2_at_a_half_and_0_when_sure() -> None:
    found = entropy(np.array([0.5, 0, 1, 0.25, math.nan], np.float32))
    assert found[:4] == pytest.approx([math.log(2), 0, 0, 0.562335], abs=3e-6)
    assert math.isnan(found[4])


class Member(nn.Module):
    """Always says one logit."""

    halo, multiple = 0, 1

    def __init__(self, logit: float) -> None:
        super().__init__()
        self.logit = logit

    def forward(self, bands: Tensor) -> Tensor:
        return torch.full_like(bands[:, :1], self.logit)


def test_members_that_disagree_show_as_the_models_uncertainty(tmp_path: Path) -> None:
    """Two members say 0.2 and 0.8: H(0.5) = ln 2 = 0.693147, mean of H(0.2) and H(0.8) = 0.500402, the rest is the
    model's.
    """
    stack = write_stack(tmp_path / "stack.tif", values(20, 20))
    logit = math.log(0.8 / 0.2)
    split = uncertainty(stack, Ensemble([Member(-logit), Member(logit)]))
    assert split[:, 5, 5] == pytest.approx([0.693147, 0.500402, 0.192745], abs=1e-5)


def test_members_that_agree_leave_only_the_data_s_uncertainty(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(20, 20))
    split = uncertainty(stack, Ensemble([Member(0.7), Member(0.7)]))
    assert split[2].max() < 1e-6
    assert np.array_equal(split[0], split[1] + split[2])


def test_dropout_gives_a_map_that_does_not_depend_on_tiles_order_or_batch(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = build("unet", bands(), width=0.125, dropout=0.5).eval()
    initialise(
        network
    )  # PyTorch's own small weights let so little through the bottom of the U that dropout there shows nowhere
    stack, listener = write_stack(tmp_path / "stack.tif", values(40, 60)), Listener()
    first, again = (uncertainty(stack, network, listener, batch_size=size) for size in (1, 4))
    assert np.array_equal(first, again)
    assert first[2].max() > 1e-4
    assert (first[0] <= math.log(2) + 1e-6).all()
    assert any("16 passes with dropout" in text for text in listener.messages)
    assert not network.dropout.training


def test_the_probability_is_the_same_with_and_without_uncertainty(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = build("unet", bands(), width=0.125, dropout=0.5).eval()
    stack = write_stack(tmp_path / "stack.tif", values(40, 60))
    uncertainty(stack, network)
    with rasterio.open(tmp_path / "p.tif") as raster:
        assert np.array_equal(raster.read(1), probability(stack, network))


def test_a_plain_network_is_asked_in_turned_views_and_unknown_stays_unknown(tmp_path: Path) -> None:
    pixels = values(40, 60)
    pixels[0, :10] = math.nan
    stack, listener = write_stack(tmp_path / "stack.tif", pixels), Listener()
    split = uncertainty(stack, Blur(), listener)
    assert np.isnan(split[:, :10]).all()
    assert np.isfinite(split[:, 10:]).all()
    assert any(
        "8 mirrored and turned views, because the model has neither dropout nor members" in text
        for text in listener.messages
    )


@pytest.mark.posix("the number of blocks that a file takes on the disk")
def test_the_disk_asked_for_beforehand_is_enough_for_what_the_work_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Measured while a map that cannot be compressed is written: all files of the folder, at every step of GDAL's."""
    network = build("unet", bands(), width=0.0625, dropout=0.2)
    initialise(network)
    stack = write_stack(tmp_path / "stack.tif", values(600, 600))
    folder = tmp_path / "out"
    folder.mkdir()
    checked, taken, ended = [], [0], threading.Event()
    monkeypatch.setattr(
        "landslide_mapper.learning.inference.detect.check_free_space", lambda needs: checked.append(sum(needs.values()))
    )

    def watch() -> None:
        while not ended.wait(0.002):
            with contextlib.suppress(FileNotFoundError):
                taken.append(sum(512 * path.stat().st_blocks for path in folder.iterdir()))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        request = Request(
            stack=stack,
            model="",
            probability=folder / "p.tif",
            mask=folder / "m.tif",
            uncertainty=folder / "u.tif",
            tile_size=128,
        )
        detect(request, network, card(), CPU, Listener())
    finally:
        ended.set()
        watcher.join()
    assert 16 * 600 * 600 < max(taken) <= checked[0]
    assert sorted(path.name for path in folder.iterdir()) == ["m.tif", "p.tif", "u.tif"]
