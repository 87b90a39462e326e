"""A running average of a network's weights, which generalises better than the last step's (Polyak & Juditsky 1992;
EMA).
"""

from __future__ import annotations

import copy

import torch
from torch import nn


class WeightAverage:
    """Exponential moving average: after step n the decay is min(decay, (1 + n) / (10 + n)), so that early weights fade
    at once.

    `network` is the averaged copy, in evaluation mode; floating-point buffers (batch normalisation's statistics) are
    averaged too, integer ones copied.
    """

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self.decay = decay

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        share = 1 - min(self.decay, (1 + step) / (10 + step))
        mine, theirs = list(self.network.state_dict().values()), list(network.state_dict().values())
        floats = [index for index, tensor in enumerate(mine) if tensor.is_floating_point()]
        torch._foreach_lerp_([mine[index] for index in floats], [theirs[index] for index in floats], share)
        for index, tensor in enumerate(mine):
            if not tensor.is_floating_point():
                tensor.copy_(theirs[index])
