"""The first layer of every network: raw physical band values become normalised channels."""

from __future__ import annotations

import math
from typing import Sequence

import torch
from torch import Tensor, nn

from ..core.bands import CATEGORICAL, CIRCULAR, CONTINUOUS, Band
from ..core.errors import InputError

MAX_DEVIATION = 6.0
"""In standard deviations from the mean: clouds, snow and undeclared fill values lie farther out than anything a network
can have learnt.
"""


class InputEncoding(nn.Module):
    """Raw bands (N, bands, H, W), NaN or infinite where missing, become float32 channels (N, channels, H, W).

    Continuous bands are z-scored with the band's mean and std, and cut at MAX_DEVIATION from the mean; circular ones
    (degrees) become sine and cosine, or are z-scored as they come with `raw_angles`, as the papers did; categorical
    ones become one channel per class, all zero for a code outside `classes` (codes are rounded, because another program
    may have scaled them there and back), or are z-scored as if codes were amounts with `raw_codes`, as paper 2 did. A
    missing value is 0 in all channels of its band, the mean of a z-scored band. An unknown or zero std counts as 1, an
    unknown mean as 0. Always computed in float32, also under autocast.

    The channels stand in the order continuous, sines, cosines, classes; `channel_bands`, `channel_roles` and
    `channel_labels` name each. Raises InputError for no band at all and for a categorical band whose classes are not
    known.
    """

    mean: Tensor
    std: Tensor
    codes: Tensor

    def __init__(self, bands: Sequence[Band], raw_angles: bool = False, raw_codes: bool = False) -> None:
        super().__init__()
        if not bands:
            raise InputError("A network needs at least one band. Choose the bands of the stack that it should use.")
        for band in bands:
            if band.kind == CATEGORICAL and not band.classes and not raw_codes:
                raise InputError(
                    f"The classes of the categorical band {band.name} are not known. Compute the stack's statistics, "
                    "or leave the band out."
                )
        scored_kinds = {CONTINUOUS, *([CIRCULAR] if raw_angles else []), *([CATEGORICAL] if raw_codes else [])}
        self.scored = [index for index, band in enumerate(bands) if band.kind in scored_kinds]
        self.circular = [index for index, band in enumerate(bands) if band.kind == CIRCULAR and not raw_angles]
        self.classes = [
            (index, code)
            for index, band in enumerate(bands)
            if band.kind == CATEGORICAL and not raw_codes
            for code in band.classes
        ]

        column = (1, -1, 1, 1)
        self.register_buffer(
            "mean", torch.tensor([usable_mean(bands[i].mean) for i in self.scored], dtype=torch.float32).reshape(column)
        )
        self.register_buffer(
            "std", torch.tensor([usable_std(bands[i].std) for i in self.scored], dtype=torch.float32).reshape(column)
        )
        self.register_buffer(
            "codes", torch.tensor([code for _, code in self.classes], dtype=torch.float32).reshape(column)
        )

        channels = [(bands[i], bands[i].name) for i in self.scored]
        channels += [(bands[i], f"sine of {bands[i].name}") for i in self.circular]
        channels += [(bands[i], f"cosine of {bands[i].name}") for i in self.circular]
        channels += [(bands[i], f"{bands[i].name} is {code}") for i, code in self.classes]
        self.channels = len(channels)
        self.channel_bands = [band.name for band, _ in channels]
        self.channel_roles = [band.role for band, _ in channels]
        self.channel_labels = [label for _, label in channels]

    def forward(self, bands: Tensor) -> Tensor:
        """Float32 channels; only element-wise operations, which autocast leaves in float32."""
        values = bands.float()
        parts = []
        if self.scored:
            parts.append(
                zero_where_missing((pick(values, self.scored) - self.mean) / self.std).clamp(
                    -MAX_DEVIATION, MAX_DEVIATION
                )
            )
        if self.circular:
            angles = pick(values, self.circular) * (math.pi / 180)
            parts += [zero_where_missing(torch.sin(angles)), zero_where_missing(torch.cos(angles))]
        if self.classes:
            positions = [index for index, _ in self.classes]
            parts.append((values[:, positions].round() == self.codes).float())
        return torch.cat(parts, dim=1) if len(parts) > 1 else parts[0]


def pick(values: Tensor, positions: list[int]) -> Tensor:
    """Bands at `positions`, without a copy where they are neighbours."""
    first, count = positions[0], len(positions)
    if positions == list(range(first, first + count)):
        return values[:, first : first + count]
    return values[:, positions]


def zero_where_missing(values: Tensor) -> Tensor:
    """NaN and infinities, which missing values have become by now, turned into 0, in place where `values` is no
    longer needed.
    """
    change = torch.nan_to_num if values.requires_grad else torch.nan_to_num_
    return change(values, nan=0.0, posinf=0.0, neginf=0.0)


def usable_mean(mean: float) -> float:
    return mean if math.isfinite(mean) else 0.0


def usable_std(std: float) -> float:
    return std if math.isfinite(std) and std > 0 else 1.0
