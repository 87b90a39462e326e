"""The weights that come with the plugin: each loads, and says plainly what it is and what it scores."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch

from landslide_mapper.contract.model_card import read_card
from landslide_mapper.contract.zoo import bundled_folder
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
def test_the_weights_load_and_answer(path: Path) -> None:
    network, card = load_model(path)
    pixels = torch.tensor([band.mean if math.isfinite(band.mean) else 0.0 for band in card.bands]).reshape(1, -1, 1, 1)
    with torch.inference_mode():
        logits = network(pixels.expand(1, len(card.bands), 64, 64))
    assert logits.shape == (1, 1, 64, 64)
    assert torch.isfinite(logits).all()
    assert logits.mean() < 0, "ground like the average of a scene is no landslide"
