"""Multi-input-channel U-Net with attention (Chen et al. 2023, section II-B, Figs. 5 and 6)."""

from __future__ import annotations

from typing import Callable, Sequence

import torch
from torch import Tensor, nn

from ..core.bands import OPTICAL, SAR, Band
from .attention import Attention
from .network import NO_MARGIN, FirstLayer, Margin, Network, checked, inside, scaled
from .strips import in_strips
from .unet import CONTEXT, LEVELS, DoubleConvolution

IMAGE_ROLES = (SAR, OPTICAL)


class MultiInputUNet(Network):
    """A U-Net with two inputs, SAR and optical images and everything else, and attention on every skip.

    Each input goes through one convolution and pooling stage of 64 channels of its own; the two are concatenated and
    encoded together (128, 256, 512, 1024 channels). Each encoder map is processed by a convolution into x; g is the
    decoder map of the same size; the attended x is concatenated with the upsampled map and decoded as in the U-Net.

    The paper gives no code and leaves open, and here it is: "one convolution" of the stages is the U-Net's double
    convolution; the first level's skip is the concatenation of both inputs' full-resolution maps; "processed by
    convolution" is one 3x3 convolution with batch normalisation and ReLU to that level's U-Net width (64, 128, 256,
    512); g is the decoder map after its 2x2 transposed convolution, because only there are the sizes equal. A stack
    with bands of one kind only has one input stage, without an empty one beside it. `width` scales all channel counts;
    `dropout` as in `UNet`.
    """

    multiple = 16
    halo = 96
    encoder_end = "dropout"

    def __init__(
        self,
        bands: Sequence[Band],
        width: float = 1.0,
        dropout: float = 0.0,
        raw_angles: bool = False,
        raw_codes: bool = False,
    ) -> None:
        super().__init__(bands, raw_angles, raw_codes)
        checked("width", width, 0.01, 8)
        levels = [scaled(channels, width) for channels in LEVELS]
        roles = self.encoding.channel_roles
        images = [index for index, role in enumerate(roles) if role in IMAGE_ROLES]
        factors = [index for index, role in enumerate(roles) if role not in IMAGE_ROLES]
        self.inputs = {name: channels for name, channels in (("images", images), ("factors", factors)) if channels}

        self.branches = nn.ModuleDict(
            {name: DoubleConvolution(len(channels), levels[0]) for name, channels in self.inputs.items()}
        )
        skips = [levels[0] * len(self.inputs), *levels[1:-1]]
        self.pool = nn.MaxPool2d(2)
        self.down = nn.ModuleList(DoubleConvolution(a, b) for a, b in zip(skips, levels[1:]))
        self.dropout = nn.Dropout(checked("dropout", dropout, 0, 0.9))
        self.process = nn.ModuleList(SkipConvolution(skip, channels) for skip, channels in zip(skips, levels))
        self.attend = nn.ModuleList(Attention(channels, channels) for channels in levels[:-1])
        self.up = nn.ModuleList(
            nn.ConvTranspose2d(deep, shallow, 2, stride=2) for shallow, deep in zip(levels, levels[1:])
        )
        self.join = nn.ModuleList(DoubleConvolution(2 * channels, channels) for channels in levels[:-1])
        self.head = nn.Conv2d(levels[0], 1, 1)

    def logits(self, features: Tensor) -> Tensor:
        return self.logits_inside(features, NO_MARGIN)

    def logits_inside(self, features: Tensor, margin: Margin) -> Tensor:
        """Logits inside `margin`, which the decoder leaves out as early as its convolutions allow."""
        maps = in_strips(self.branched, 2, features)
        skips = [maps]
        for down in self.down:
            maps = in_strips(down, 2, self.pool(maps))
            skips.append(maps)
        maps = self.dropout(skips.pop())
        gone = NO_MARGIN
        for level in reversed(range(len(skips))):
            unseen = margin.at(level, CONTEXT)
            upsampled = inside(self.up[level](maps), unseen.beyond(gone.doubled))
            maps = in_strips(self.joined(level), 3, inside(skips[level], unseen), upsampled)
            gone = unseen
        return inside(maps, margin.beyond(gone))

    def branched(self, features: Tensor) -> Tensor:
        """Both inputs' stages beside each other, at full resolution."""
        return torch.cat([self.branches[name](features[:, channels]) for name, channels in self.inputs.items()], dim=1)

    def joined(self, level: int) -> Callable[[Tensor, Tensor], Tensor]:
        """A level's double convolution of the processed and attended skip beside the upsampled map; at full resolution
        on to the logits.
        """

        def join(skip: Tensor, upsampled: Tensor) -> Tensor:
            attended = self.attend[level](self.process[level](skip), upsampled)
            joined: Tensor = self.join[level](torch.cat([attended, upsampled], dim=1))
            return joined if level else self.head(joined)

        return join

    def first_layers(self) -> list[FirstLayer]:
        return [FirstLayer(f"branches.{name}.0", channels) for name, channels in self.inputs.items()]


class SkipConvolution(nn.Sequential):
    """3x3 convolution, batch normalisation, ReLU: the encoder map becomes the attention's x."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(
            nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
        )
