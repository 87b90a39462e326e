"""A network made ready for inference: normalisation folded into the convolutions, and those that bear it in a short
number format.

Rounding hurts where few channels of high resolution carry much: on networks trained on real scenes the convolutions at
full and half resolution move a probability ten times as far as the deeper ones, which do half of the work. So whole
levels of resolution are kept.
"""

from __future__ import annotations

import copy
import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

CONVOLUTIONS = (nn.Conv2d, nn.ConvTranspose2d)
PROBE = 64


class Convolution(nn.Module):
    """A convolution in float32, or in the short format that `shorten` gave it; its input is converted as needed."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer
        self.short: nn.Module | None = None
        self.level = 0

    def forward(self, features: Tensor) -> Tensor:
        layer = self.layer if self.short is None else self.short
        output: Tensor = layer(features.to(next(layer.parameters()).dtype))
        return output


def ready(network: nn.Module, bands: int) -> nn.Module:
    """A copy for inference, that shares the weights it does not change: folded, with its convolutions exchangeable.

    `bands` is the number of channels that the network takes. It answers as before to float32 rounding.
    """
    shared: dict[int, Any] = {id(tensor): tensor for tensor in (*network.parameters(), *network.buffers())}
    copied: nn.Module = copy.deepcopy(network, shared).eval()
    for module in list(copied.modules()):
        fold(module)
    for module in list(copied.modules()):
        for name, child in list(module.named_children()):
            if isinstance(child, CONVOLUTIONS):
                setattr(module, name, Convolution(child))
    find_levels(copied, bands)
    return copied


def fold(module: nn.Module) -> None:
    """Each batch normalisation that follows a convolution in a sequence becomes part of that convolution's weights."""
    if not isinstance(module, nn.Sequential):
        return
    for first, second in zip(range(len(module)), range(1, len(module))):
        convolution, normalisation = module[first], module[second]
        if isinstance(convolution, nn.Conv2d) and isinstance(normalisation, nn.BatchNorm2d):
            module[first], module[second] = fuse_conv_bn_eval(convolution, normalisation), nn.Identity()


def find_levels(network: nn.Module, bands: int) -> None:
    """Tell each convolution how many times the resolution is halved where it works: 0 is the input's."""
    if not convolutions(network):
        return

    def look(module: nn.Module, inputs: tuple[Tensor, ...], output: Tensor) -> None:
        if isinstance(module, Convolution):
            module.level = max(0, round(math.log2(PROBE / max(inputs[0].shape[-1], output.shape[-1]))))

    hooks = [convolution.register_forward_hook(look) for convolution in convolutions(network)]
    try:
        device = next(network.parameters(), torch.zeros(0)).device
        with torch.inference_mode():
            network(torch.zeros(1, bands, PROBE, PROBE, device=device))
    finally:
        for hook in hooks:
            hook.remove()


def convolutions(network: nn.Module) -> list[Convolution]:
    return [module for module in network.modules() if isinstance(module, Convolution)]


def levels_of(network: nn.Module) -> int:
    """How many levels of resolution the network's convolutions work at."""
    return 1 + max((convolution.level for convolution in convolutions(network)), default=0)


def shorten(network: nn.Module, precision: torch.dtype | None, kept_levels: int = 0) -> None:
    """Exchange the convolutions below the first `kept_levels` levels of resolution for ones in `precision`, all others
    for float32.
    """
    for convolution in convolutions(network):
        wanted = precision is not None and convolution.level >= kept_levels
        convolution.short = copy.deepcopy(convolution.layer).to(precision) if wanted else None
