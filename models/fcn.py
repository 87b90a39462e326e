"""FCN-8s (Long, Shelhamer and Darrell 2015, https://arxiv.org/abs/1411.4038) on VGG16 (Simonyan and Zisserman 2015)."""

from __future__ import annotations

from typing import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..core.bands import Band
from .network import FirstLayer, Network, checked, initialise, scaled

VGG16 = ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512))
FULLY_CONNECTED = 4096


class FCN(Network):
    """VGG16 whose fully connected layers are convolutions (7x7 and 1x1, 4096 channels), scored at strides 32, 16 and 8.

    Scores are upsampled by two, added to the scores of the next finer stage, and upsampled by eight at last. The two
    doublings are transposed 4x4 convolutions that start bilinear and learn, the last one is a fixed bilinear 16x16 one,
    as published. Choices: weights start from He et al. 2015, because no ImageNet weights fit other bands than red,
    green, blue; the 7x7 convolution is padded by 3 where the publication pads the image by 100 pixels, so scores fade
    over the outermost pixels of an image. `dropout` (0-0.9) acts after both 4096 layers, 0.5 as published; `width`
    scales all channel counts.
    """

    multiple = 32
    halo = 256
    encoder_end = "stages.4"

    def __init__(
        self,
        bands: Sequence[Band],
        width: float = 1.0,
        dropout: float = 0.5,
        raw_angles: bool = False,
        raw_codes: bool = False,
    ) -> None:
        super().__init__(bands, raw_angles, raw_codes)
        checked("width", width, 0.01, 8)
        stages = [[scaled(channels, width) for channels in stage] for stage in VGG16]
        wide = scaled(FULLY_CONNECTED, width)
        inputs = [self.encoding.channels, *(stage[-1] for stage in stages)]
        self.stages = nn.ModuleList(convolution_stage(first, stage) for first, stage in zip(inputs, stages))
        self.dropout = nn.Dropout(checked("dropout", dropout, 0, 0.9))
        self.fc6 = nn.Conv2d(inputs[-1], wide, 7, padding=3)
        self.fc7 = nn.Conv2d(wide, wide, 1)
        self.score = nn.ModuleDict(
            {
                "stride32": nn.Conv2d(wide, 1, 1),
                "stride16": nn.Conv2d(inputs[4], 1, 1),
                "stride8": nn.Conv2d(inputs[3], 1, 1),
            }
        )
        self.upsample = nn.ModuleDict(
            {
                stride: nn.ConvTranspose2d(1, 1, 4, stride=2, padding=1, bias=False)
                for stride in ("stride32", "stride16")
            }
        )
        self.register_buffer("eightfold", bilinear_kernel(8))
        initialise(self)
        for layer in self.upsample.values():
            layer.weight.data.copy_(bilinear_kernel(2))

    def logits(self, features: Tensor) -> Tensor:
        maps = []
        for stage in self.stages:
            features = stage(features)
            maps.append(features)
        features = self.dropout(torch.relu(self.fc6(features)))
        features = self.dropout(torch.relu(self.fc7(features)))
        score = self.upsample["stride32"](self.score["stride32"](features)) + self.score["stride16"](maps[3])
        score = self.upsample["stride16"](score) + self.score["stride8"](maps[2])
        return F.conv_transpose2d(score.to(self.eightfold.dtype), self.eightfold, stride=8, padding=4)

    def first_layers(self) -> list[FirstLayer]:
        return [FirstLayer("stages.0.0", list(range(self.encoding.channels)))]


def convolution_stage(inputs: int, outputs: Sequence[int]) -> nn.Sequential:
    """3x3 convolutions with ReLU, then 2x2 max pooling."""
    layers: list[nn.Module] = []
    for channels in outputs:
        layers += [nn.Conv2d(inputs, channels, 3, padding=1), nn.ReLU(inplace=True)]
        inputs = channels
    return nn.Sequential(*layers, nn.MaxPool2d(2))


def bilinear_kernel(factor: int) -> Tensor:
    """The kernel (1, 1, 2 factor, 2 factor) with which a transposed convolution of stride `factor` interpolates
    bilinearly.
    """
    distance = (torch.arange(2 * factor) - (factor - 0.5)).abs() / factor
    line = 1 - distance
    return (line[:, None] * line[None, :])[None, None]
