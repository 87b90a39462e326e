"""Losses over the known pixels: label 255 takes no part, neither in sums nor in means."""

from __future__ import annotations

from typing import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from ...core.labels import LANDSLIDE, UNKNOWN

BCE, BCE_DICE = "bce", "bce_dice"
LOSSES = (BCE, BCE_DICE)
Loss = Callable[[Tensor, Tensor], Tensor]


def make_loss(name: str, positive_weight: float, smoothing: float = 0.0) -> Loss:
    """The loss by its name: takes logits (N, 1, H, W) and labels (N, H, W) 1, 0, 255, gives a scalar in float32.

    `positive_weight` weighs landslide pixels in `bce_dice` (1 = equal); `bce` is the papers' plain mean (Chen et al.
    2023, equation 1). `smoothing` s moves the targets to s / 2 and 1 - s / 2. No known pixel at all gives 0.
    """
    if name == BCE:
        return lambda logits, labels: binary_cross_entropy(logits, labels, 1.0, smoothing)
    return lambda logits, labels: (
        binary_cross_entropy(logits, labels, positive_weight, smoothing) + dice(logits, labels)
    )


def binary_cross_entropy(
    logits: Tensor, labels: Tensor, positive_weight: float = 1.0, smoothing: float = 0.0
) -> Tensor:
    """Weighted mean of -y log p - (1 - y) log(1 - p) over known pixels, landslide pixels counting `positive_weight`
    times.
    """
    known = labels != UNKNOWN
    landslide = (labels == LANDSLIDE).float()
    weight = known * (1 + (positive_weight - 1) * landslide)
    target = landslide * (1 - smoothing) + smoothing / 2
    each = F.binary_cross_entropy_with_logits(logits[:, 0].float(), target, reduction="none")
    return (each * weight).sum() / weight.sum().clamp(min=1)


def dice(logits: Tensor, labels: Tensor) -> Tensor:
    """1 - (2 sum(p y) + 1) / (sum(p) + sum(y) + 1) over the batch's known pixels (Milletari et al. 2016, smoothed by
    1).
    """
    known = (labels != UNKNOWN).float()
    landslide = (labels == LANDSLIDE).float()
    probability = torch.sigmoid(logits[:, 0].float()) * known
    return 1 - (2 * (probability * landslide).sum() + 1) / (probability.sum() + landslide.sum() + 1)
