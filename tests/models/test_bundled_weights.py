"""The weights that come with the plugin: each loads, and says plainly what it is and what it scores."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from torch import nn

from landslide_mapper.core.calibration import Calibration
from landslide_mapper.core.model_card import read_card, read_header
from landslide_mapper.core.model_zoo import bundled_folder
from landslide_mapper.models.model_file import load_model

BUNDLED = sorted(bundled_folder().glob("*.safetensors"))


def test_there_are_weights_and_they_are_small() -> None:
    assert BUNDLED
    assert sum(path.stat().st_size for path in BUNDLED) < 20_000_000


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_a_card_says_what_the_weights_are_and_what_they_score_where_they_were_not_trained(path: Path) -> None:
    card = read_card(path)
    assert card.name == path.stem
    assert "a starter to fine-tune" in card.description
    assert "not seen in training" in card.metrics["on"] or "training never saw" in card.metrics["on"]
    assert 0 < card.metrics["f1"] < 1
    assert card.licence
    assert card.citation


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_what_decides_maps_is_what_the_file_says(path: Path) -> None:
    content = json.loads(read_header(path)["__metadata__"]["landslide_mapper"])
    said = {**content["training"], **content}
    card = read_card(path)
    assert (card.temperature, card.bias, card.missing) == (said["temperature"], said["bias"], said["missing"])
    assert card.id


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_the_weights_call_little_of_varied_ground_a_landslide(path: Path) -> None:
    """Each band varies smoothly about its mean by its standard deviation, over one tile; about a tenth was landslide in
    training.
    """
    network, card = load_model(path)
    side, generator = card.tile_size, torch.Generator().manual_seed(0)
    mean, std = (
        torch.tensor([getattr(band, name) for band in card.bands]).nan_to_num().reshape(1, -1, 1, 1)
        for name in ("mean", "std")
    )
    ground = nn.functional.interpolate(
        torch.randn(1, len(card.bands), side // 16, side // 16, generator=generator), size=(side, side), mode="bilinear"
    )
    with torch.inference_mode():
        logits = network(mean + std * ground)
    assert logits.shape == (1, 1, side, side)
    assert torch.isfinite(logits).all()
    calibrated = torch.sigmoid(Calibration.of(card).logits(logits))
    assert calibrated.std() > 0
    assert (calibrated > card.threshold).float().mean() < 0.3
