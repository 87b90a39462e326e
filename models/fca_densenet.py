"""FCADenseNet, the densely connected, fully convolutional network with attention ("FCADenseNet", Remote Sensing 2024,
section 3.2).
"""

from __future__ import annotations

from typing import Sequence

from torch import nn

from ..core.bands import Band
from .cbam import CBAM
from .fc_densenet import FCDenseNet
from .network import checked_count


class FCADenseNet(FCDenseNet):
    """FC-DenseNet whose dense layers have an internal 1x1 bottleneck, whose transitions down halve the channels, and
    whose skips pass through CBAM.

    A transition down is "distinguished by reducing the number of channels" (section 3.2), by how much is not said: it
    keeps half of them, as DenseNet-C does (Huang et al. 2017; `compression`, 1 keeps all, as in FC-DenseNet). A skip is
    weighed by channel and spatial attention and then joined with the output of the transition up of its size.

    The paper leaves open, and here it is: growth rate and depth are FC-DenseNet67's (16 and five layers a block;
    `variant`, `growth_rate`, `layers_per_block` change them); the bottleneck is DenseNet-B's, four growth rates wide
    with batch normalisation and ReLU before it (`bottleneck`; 0 leaves it out); the attention reduces channels by 16,
    as CBAM's authors do. Transition up is one 3x3 transposed convolution of stride 2, which is both the paper's 3x3
    convolution and its 2x2 up-sampling, as in FC-DenseNet. `dropout` 0.2 is the paper's. CBAM pools over the whole
    tile: run it at the size it was trained at.
    """

    def __init__(
        self,
        bands: Sequence[Band],
        variant: str = "67",
        growth_rate: int | None = None,
        layers_per_block: Sequence[int] | None = None,
        bottleneck: int = 4,
        width: float = 1.0,
        dropout: float = 0.2,
        raw_angles: bool = False,
        raw_codes: bool = False,
        compression: float = 0.5,
    ) -> None:
        self.bottleneck = checked_count("bottleneck", bottleneck, 0, 16)
        super().__init__(
            bands,
            variant,
            growth_rate,
            layers_per_block,
            width=width,
            dropout=dropout,
            raw_angles=raw_angles,
            raw_codes=raw_codes,
            compression=compression,
        )

    def skip_attention(self, channels: int) -> nn.Module:
        return CBAM(channels)
