"""Convolutional block attention module (Woo et al. 2018, https://arxiv.org/abs/1807.06521)."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class CBAM(nn.Module):
    """Channel attention, then spatial attention; the shape (N, C, H, W) stays.

    Channel (equation 2): sigmoid(W1 ReLU(W0 mean) + W1 ReLU(W0 maximum)) over all pixels of the tile, W0 to C /
    `reduction`. Spatial (equation 3): sigmoid(conv7x7([mean over channels, maximum over channels])). As in the
    equations there is no bias and no normalisation. The means and maxima reach over the whole tile, so the result
    depends on the tile's extent.
    """

    def __init__(self, channels: int, reduction: int = 16) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(channels, max(1, channels // reduction), 1, bias=False)
        self.excite = nn.Conv2d(max(1, channels // reduction), channels, 1, bias=False)
        self.spatial = nn.Conv2d(2, 1, 7, padding=3, bias=False)

    def forward(self, features: Tensor) -> Tensor:
        mean = features.mean(dim=(2, 3), keepdim=True)
        maximum = features.amax(dim=(2, 3), keepdim=True)
        weights = self.excite(torch.relu(self.squeeze(mean))) + self.excite(torch.relu(self.squeeze(maximum)))
        features = torch.sigmoid(weights) * features
        summary = torch.cat([features.mean(dim=1, keepdim=True), features.amax(dim=1, keepdim=True)], dim=1)
        return torch.sigmoid(self.spatial(summary)) * features
