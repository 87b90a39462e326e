#!/usr/bin/env python3
"""Parameters and multiply-adds of every architecture beside published figures, as the table of docs/architectures.md.

    PYTHON_WITH_TORCH benchmarks/architectures.py

Nothing is allocated or computed: the networks live on torch's meta device. Multiply-adds are counted twice, by torch's
FlopCounterMode (half its operations) and by a sum over the convolutions' shapes; exit status 1 where the two differ.
"""

from __future__ import annotations

import sys
from typing import Any, NamedTuple

import torch
from checkout import load_package
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

SENTINEL2 = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12")
PAPER1 = ("VV", "VH", *SENTINEL2, "slope", "aspect")
PAPER2 = PAPER1[:10]
COLOURS = ("B4", "B3", "B2")


class Row(NamedTuple):
    """A network, its input and what others say about its parameters."""

    name: str
    architecture: str
    bands: tuple[str, ...]
    tile: int
    published: str
    options: dict[str, Any]


ROWS = [
    Row("U-Net", "unet", PAPER1, 256, "31.0 M (common implementations, 3 channels)", {}),
    Row("U-Net, WIDTH 0.5", "unet", PAPER1, 256, "-", {"width": 0.5}),
    Row("U-Net, WIDTH 0.25", "unet", PAPER1, 256, "-", {"width": 0.25}),
    Row("Multi-input-channel U-Net", "multi_input_unet", PAPER1, 256, "not given in the paper", {}),
    Row("Multi-input-channel U-Net, WIDTH 0.5", "multi_input_unet", PAPER1, 256, "-", {"width": 0.5}),
    Row("Multi-input-channel U-Net, WIDTH 0.25", "multi_input_unet", PAPER1, 256, "-", {"width": 0.25}),
    Row("FCN-8s", "fcn", PAPER2, 128, "134 M (Long et al., Table 1, 3 channels)", {}),
    Row("FC-DenseNet56", "fc_densenet", COLOURS, 224, "1.5 M (Jégou et al., Table 3)", {"variant": "56"}),
    Row("FC-DenseNet67", "fc_densenet", COLOURS, 224, "3.5 M (Jégou et al., Table 3)", {"variant": "67"}),
    Row("FC-DenseNet103", "fc_densenet", COLOURS, 224, "9.4 M (Jégou et al., Table 3)", {"variant": "103"}),
    Row("FC-DenseNet67 (default)", "fc_densenet", PAPER2, 128, "-", {}),
    Row("FCADenseNet, 56", "fca_densenet", PAPER2, 128, "-", {"variant": "56"}),
    Row("FCADenseNet, 67 (default)", "fca_densenet", PAPER2, 128, "not given in the paper", {}),
    Row("FCADenseNet, 103", "fca_densenet", PAPER2, 128, "-", {"variant": "103"}),
    Row("FCADenseNet, 67, bottleneck 0", "fca_densenet", PAPER2, 128, "-", {"bottleneck": 0}),
]


def counts(row: Row) -> tuple[int, float, float]:
    """Parameters, multiply-adds per pixel by torch's counter, and the same as a sum over the convolutions."""
    from landslide_mapper.models import build

    summed = [0]

    def add(layer: nn.Module, inputs: tuple[torch.Tensor, ...], output: torch.Tensor) -> None:
        pixels = inputs[0] if isinstance(layer, nn.ConvTranspose2d) else output
        summed[0] += layer.weight.numel() * pixels.shape[-2] * pixels.shape[-1]

    with torch.device("meta"):
        network = build(row.architecture, row.bands, raw_angles=True, **row.options).eval()
        for layer in network.modules():
            if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
                layer.register_forward_hook(add)
        # CBAM's two small convolutions run once on the means and once on the maxima, and the hook sees both.
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            network(torch.empty(1, len(row.bands), row.tile, row.tile))
    if row.architecture == "fcn":
        summed[0] += network.eightfold.numel() * (row.tile // 8) ** 2
    parameters = sum(parameter.numel() for parameter in network.parameters())
    return parameters, counter.get_total_flops() / 2 / row.tile**2, summed[0] / row.tile**2


def main() -> int:
    load_package()
    print("| Network | input channels, tile | parameters | published | thousand multiply-adds a pixel |")
    print("|---|---|---|---|---|")
    differs = False
    for row in ROWS:
        parameters, counted, summed = counts(row)
        differs |= abs(counted - summed) > 1e-6 * summed
        print(
            f"| {row.name} | {len(row.bands)}, {row.tile} | {parameters / 1e6:.2f} M | {row.published} | "
            f"{counted / 1e3:.0f} |"
        )
        if abs(counted - summed) > 1e-6 * summed:
            print(
                f"{row.name}: torch counts {counted:.1f}, the sum over the convolutions is {summed:.1f}",
                file=sys.stderr,
            )
    return int(differs)


if __name__ == "__main__":
    sys.exit(main())
