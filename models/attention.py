"""The attention module on the skip connections of the multi-input-channel U-Net (Chen et al. 2023, section II-B, Fig.
5).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Attention(nn.Module):
    """Weighs a skip feature map x by one spatial weight per pixel, learnt from x and the decoder's feature map g.

    weight = sigmoid(conv1x1(ReLU(conv1x1([x, g])))), one channel of values 0-1; the output is weight * x.
    x (N, C, H, W) and g (N, G, H, W) have the same height and width. The paper leaves the channels between the two
    convolutions open; here they are C. Both convolutions have a bias and, as in the figure, no normalisation.
    """

    def __init__(self, skip_channels: int, decoder_channels: int) -> None:
        super().__init__()
        self.merge = nn.Conv2d(skip_channels + decoder_channels, skip_channels, 1)
        self.weigh = nn.Conv2d(skip_channels, 1, 1)

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        merged = torch.relu(self.merge(torch.cat([x, g], dim=1)))
        return torch.sigmoid(self.weigh(merged)) * x
