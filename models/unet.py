"""U-Net (Ronneberger, Fischer and Brox 2015, https://arxiv.org/abs/1505.04597)."""

from __future__ import annotations

from typing import Callable, Sequence

import torch
from torch import Tensor, nn

from ..core.bands import Band
from .network import NO_MARGIN, FirstLayer, Margin, Network, checked, inside, scaled
from .strips import in_strips

LEVELS = (64, 128, 256, 512, 1024)
CONTEXT = 6
"""Pixels of a decoder map that the maps of twice its resolution read beyond their own part: three 3x3 convolutions,
half of the next map's.
"""


class DoubleConvolution(nn.Sequential):
    """Twice: 3x3 convolution, batch normalisation, ReLU; height and width stay."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(
            nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(outputs, outputs, 3, padding=1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class UNet(Network):
    """Encoder of 64, 128, 256, 512, 1024 channels, each a double convolution and 2x2 max pooling; decoder of 2x2
    transposed convolution, concatenation with the skip, double convolution; 1x1 convolution to one logit.

    Choices beyond the publication, as in most implementations: padded instead of valid convolutions (output and input
    have one size), batch normalisation after each 3x3 convolution. `width` scales all channel counts; `dropout` (0-0.9)
    acts at the end of the contracting path, where the publication has it, and is off by default. Weights start small,
    as PyTorch draws them: after batch normalisation their size decides only how far a step turns them, and He et al.'s
    three times larger ones ended with an average precision of 0.74 instead of 0.81 on validation (Atsuma, 150 steps).
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
        self.down = nn.ModuleList(DoubleConvolution(a, b) for a, b in zip([self.encoding.channels, *levels], levels))
        self.pool = nn.MaxPool2d(2)
        self.dropout = nn.Dropout(checked("dropout", dropout, 0, 0.9))
        self.up = nn.ModuleList(
            nn.ConvTranspose2d(deep, shallow, 2, stride=2) for shallow, deep in zip(levels, levels[1:])
        )
        self.join = nn.ModuleList(DoubleConvolution(2 * channels, channels) for channels in levels[:-1])
        self.head = nn.Conv2d(levels[0], 1, 1)

    def logits(self, features: Tensor) -> Tensor:
        return self.logits_inside(features, NO_MARGIN)

    def logits_inside(self, features: Tensor, margin: Margin) -> Tensor:
        """Logits inside `margin`, which the decoder leaves out as early as its convolutions allow."""
        skips = []
        for down in self.down[:-1]:
            skips.append(in_strips(down, 2, features))
            features = self.pool(skips[-1])
        features = self.dropout(self.down[-1](features))
        gone = NO_MARGIN
        for level in reversed(range(len(skips))):
            unseen = margin.at(level, CONTEXT)
            upsampled = inside(self.up[level](features), unseen.beyond(gone.doubled))
            features = in_strips(self.joined(level), 2, inside(skips[level], unseen), upsampled)
            gone = unseen
        return inside(features, margin.beyond(gone))

    def joined(self, level: int) -> Callable[[Tensor, Tensor], Tensor]:
        """A level's double convolution of the skip's map beside the upsampled one; at full resolution on to the
        logits.
        """

        def join(skip: Tensor, upsampled: Tensor) -> Tensor:
            joined: Tensor = self.join[level](torch.cat([skip, upsampled], dim=1))
            return joined if level else self.head(joined)

        return join

    def first_layers(self) -> list[FirstLayer]:
        return [FirstLayer("down.0.0", list(range(self.encoding.channels)))]
