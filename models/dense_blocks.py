"""Dense blocks and transitions of the fully convolutional DenseNets (Jégou et al. 2017,
https://arxiv.org/abs/1611.09326).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class DenseLayer(nn.Sequential):
    """Batch normalisation, ReLU, 3x3 convolution to `growth` channels, dropout.

    With a `bottleneck` the same is preceded by batch normalisation, ReLU and a 1x1 convolution to bottleneck x growth
    channels (DenseNet-B, Huang et al. 2017); 0 leaves it out.
    """

    def __init__(self, inputs: int, growth: int, dropout: float, bottleneck: int) -> None:
        layers: list[nn.Module] = []
        if bottleneck:
            layers += [
                nn.BatchNorm2d(inputs),
                nn.ReLU(inplace=True),
                nn.Conv2d(inputs, bottleneck * growth, 1, bias=False),
            ]
            inputs = bottleneck * growth
        layers += [
            nn.BatchNorm2d(inputs),
            nn.ReLU(inplace=True),
            nn.Conv2d(inputs, growth, 3, padding=1),
            nn.Dropout(dropout),
        ]
        super().__init__(*layers)


class DenseBlock(nn.Module):
    """Layers that each read the input and all features made before them; gives back the new features only.

    `channels` is the number of new ones, layers x growth.
    """

    def __init__(self, inputs: int, layers: int, growth: int, dropout: float, bottleneck: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            DenseLayer(inputs + index * growth, growth, dropout, bottleneck) for index in range(layers)
        )
        self.channels = layers * growth

    def forward(self, features: Tensor) -> Tensor:
        new: list[Tensor] = []
        for layer in self.layers:
            new.append(layer(torch.cat([features, *new], dim=1)))
        return torch.cat(new, dim=1)


class TransitionDown(nn.Sequential):
    """Batch normalisation, ReLU, 1x1 convolution to `outputs` channels, dropout, 2x2 max pooling."""

    def __init__(self, channels: int, outputs: int, dropout: float) -> None:
        super().__init__(
            nn.BatchNorm2d(channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels, outputs, 1),
            nn.Dropout(dropout),
            nn.MaxPool2d(2),
        )


class TransitionUp(nn.ConvTranspose2d):
    """3x3 transposed convolution of stride 2 with the same number of channels; doubles height and width exactly."""

    def __init__(self, channels: int) -> None:
        super().__init__(channels, channels, 3, stride=2, padding=1, output_padding=1)
