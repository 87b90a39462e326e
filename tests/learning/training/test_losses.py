"""Losses against scikit-learn and against numbers computed by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from sklearn.metrics import log_loss

from landslide_mapper.learning.training.losses import binary_cross_entropy, dice, make_loss


@pytest.fixture
def batch() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    labels = torch.randint(0, 2, (2, 6, 6), generator=generator).to(torch.uint8)
    labels[0, :2] = 255
    return torch.randn(2, 1, 6, 6, generator=generator), labels


def known(logits: torch.Tensor, labels: torch.Tensor) -> tuple[np.ndarray, np.ndarray]:
    mask = (labels != 255).numpy()
    return torch.sigmoid(logits)[:, 0].numpy()[mask].astype(np.float64), labels.numpy()[mask]


def test_cross_entropy_is_scikit_learns_log_loss(batch: tuple[torch.Tensor, torch.Tensor]) -> None:
    probability, truth = known(*batch)
    assert float(binary_cross_entropy(*batch)) == pytest.approx(log_loss(truth, probability), rel=1e-5)


def test_weighted_cross_entropy_is_the_weighted_log_loss(batch: tuple[torch.Tensor, torch.Tensor]) -> None:
    probability, truth = known(*batch)
    expected = log_loss(truth, probability, sample_weight=np.where(truth == 1, 3.0, 1.0))
    assert float(binary_cross_entropy(*batch, positive_weight=3.0)) == pytest.approx(expected, rel=1e-5)


def test_dice_by_hand() -> None:
    """p = 0.5 at four known pixels of which one is landslide: 1 - (2 * 0.5 + 1) / (2 + 1 + 1) = 0.5."""
    labels = torch.tensor([[[1, 0], [0, 0], [255, 255]]], dtype=torch.uint8)
    assert float(dice(torch.zeros(1, 1, 3, 2), labels)) == pytest.approx(0.5)


def test_smoothing_moves_the_targets_by_hand() -> None:
    labels = torch.tensor([[[1]]], dtype=torch.uint8)
    logit = torch.full((1, 1, 1, 1), 2.0)
    p = 1 / (1 + math.exp(-2))
    expected = -(0.95 * math.log(p) + 0.05 * math.log(1 - p))
    assert float(binary_cross_entropy(logit, labels, smoothing=0.1)) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize("name", ["bce", "bce_dice"])
def test_unknown_pixels_have_neither_value_nor_gradient(name: str, batch: tuple[torch.Tensor, torch.Tensor]) -> None:
    logits, labels = batch
    loss = make_loss(name, positive_weight=2.0)
    changed = logits.clone()
    changed[0, 0, :2] = 50.0
    assert float(loss(changed, labels)) == pytest.approx(float(loss(logits, labels)), rel=1e-6)
    logits = logits.clone().requires_grad_()
    loss(logits, labels).backward()
    assert (logits.grad[0, 0, :2] == 0).all()
    assert (logits.grad[1] != 0).any()


@pytest.mark.parametrize("name", ["bce", "bce_dice"])
def test_a_batch_without_any_known_pixel_gives_a_finite_zero_gradient(name: str) -> None:
    logits = torch.randn(1, 1, 4, 4).requires_grad_()
    loss = make_loss(name, 5.0)(logits, torch.full((1, 4, 4), 255, dtype=torch.uint8))
    loss.backward()
    assert float(loss.detach()) == pytest.approx(0, abs=1e-6)
    assert (logits.grad == 0).all()
