"""FC-DenseNet, the fully convolutional DenseNet or Tiramisu (Jégou et al. 2017, https://arxiv.org/abs/1611.09326)."""

from __future__ import annotations

from typing import NamedTuple, Sequence

import torch
from torch import Tensor, nn

from ..core.bands import Band
from ..core.errors import InputError
from .dense_blocks import DenseBlock, TransitionDown, TransitionUp
from .network import FirstLayer, Network, checked, checked_count, initialise, scaled

FIRST_CHANNELS = 48


class Variant(NamedTuple):
    """The layers of the five blocks down and of the block at the bottom (upwards the same in reverse), and the growth
    rate.
    """

    layers: tuple[int, ...]
    growth_rate: int


VARIANTS = {
    "56": Variant((4, 4, 4, 4, 4, 4), 12),
    "67": Variant((5, 5, 5, 5, 5, 5), 16),
    "103": Variant((4, 5, 7, 10, 12, 15), 16),
}


class FCDenseNet(Network):
    """3x3 convolution to 48 channels, five dense blocks with transitions down, one at the bottom, five with transitions
    up.

    Downwards a block's input and its new features go on together; a transition up carries only the new features of the
    block before it; the last block's input and features give one logit by a 1x1 convolution.

    Options: `variant` 56, 67 or 103, named for its number of layers; `growth_rate` and `layers_per_block` (six numbers,
    top to bottom) replace the variant's; `dropout` (0-0.9) after every convolution of a block or transition down, 0.2
    as published; `compression` (0.1-1) is the share of channels that a transition down keeps, all of them as
    published; `width` scales the first convolution and the growth rate. Choice: the transposed convolution is padded so
    that it doubles the size exactly, where the publication crops.
    """

    multiple = 32
    encoder_end = "bottom"
    halo = None
    bottleneck = 0

    def __init__(
        self,
        bands: Sequence[Band],
        variant: str = "67",
        growth_rate: int | None = None,
        layers_per_block: Sequence[int] | None = None,
        width: float = 1.0,
        dropout: float = 0.2,
        raw_angles: bool = False,
        raw_codes: bool = False,
        compression: float = 1.0,
    ) -> None:
        super().__init__(bands, raw_angles, raw_codes)
        plan = block_plan(variant, growth_rate, layers_per_block)
        checked("width", width, 0.01, 8)
        checked("dropout", dropout, 0, 0.9)
        checked("compression", compression, 0.1, 1)
        first, growth, bottleneck = scaled(FIRST_CHANNELS, width), scaled(plan.growth_rate, width), self.bottleneck

        self.first = nn.Conv2d(self.encoding.channels, first, 3, padding=1)
        self.down, self.shrink, skips, channels = nn.ModuleList(), nn.ModuleList(), [], first
        for layers in plan.layers[:-1]:
            self.down.append(DenseBlock(channels, layers, growth, dropout, bottleneck))
            channels += layers * growth
            skips.append(channels)
            kept = max(1, int(channels * compression))
            self.shrink.append(TransitionDown(channels, kept, dropout))
            channels = kept
        self.bottom = DenseBlock(channels, plan.layers[-1], growth, dropout, bottleneck)

        self.grow, self.up, new = nn.ModuleList(), nn.ModuleList(), self.bottom.channels
        for layers, skip in zip(reversed(plan.layers[:-1]), reversed(skips)):
            self.grow.append(TransitionUp(new))
            channels = new + skip
            self.up.append(DenseBlock(channels, layers, growth, dropout, bottleneck))
            new = layers * growth
        self.attend = nn.ModuleList(self.skip_attention(skip) for skip in reversed(skips))
        self.head = nn.Conv2d(channels + new, 1, 1)
        initialise(self)

    def skip_attention(self, channels: int) -> nn.Module:  # noqa: ARG002 - the attention of a derived network needs it
        """What a skip connection of so many channels passes through."""
        return nn.Identity()

    def logits(self, features: Tensor) -> Tensor:
        features = self.first(features)
        skips = []
        for block, shrink in zip(self.down, self.shrink):
            features = torch.cat([features, block(features)], dim=1)
            skips.append(features)
            features = shrink(features)
        new = self.bottom(features)
        for grow, attend, block in zip(self.grow, self.attend, self.up):
            features = torch.cat([grow(new), attend(skips.pop())], dim=1)
            new = block(features)
        return self.head(torch.cat([features, new], dim=1))

    def first_layers(self) -> list[FirstLayer]:
        return [FirstLayer("first", list(range(self.encoding.channels)))]


def block_plan(variant: str, growth_rate: int | None, layers_per_block: Sequence[int] | None) -> Variant:
    """The checked layers and growth rate; raises InputError for an unknown variant or an impossible number."""
    if str(variant) not in VARIANTS:
        raise InputError(f"The network option variant={variant!r} is not known. Use one of {', '.join(VARIANTS)}.")
    layers, growth = VARIANTS[str(variant)]
    if layers_per_block is not None:
        if not isinstance(layers_per_block, Sequence) or len(layers_per_block) != len(layers):
            raise InputError(
                f"The network option layers_per_block={layers_per_block!r} does not hold {len(layers)} whole "
                "numbers. Correct it."
            )
        layers = tuple(checked_count("layers_per_block", count, 1, 64) for count in layers_per_block)
    return Variant(layers, growth if growth_rate is None else checked_count("growth_rate", growth_rate, 1, 256))
