"""What every network of the zoo shares: input encoding, padding to the size it works on, width, initial weights."""

from __future__ import annotations

from typing import ClassVar, NamedTuple, Sequence

import torch.nn.functional as F
from torch import Tensor, nn

from ..core.bands import Band
from ..core.errors import InputError
from .input_encoding import InputEncoding


class FirstLayer(NamedTuple):
    """A convolution that reads encoded input: its name in the network and the encoded channels it reads, in its
    order.
    """

    name: str
    channels: list[int]


class Margin(NamedTuple):
    """Pixels at each side of a tile that give context only: no logits are wanted there."""

    top: int = 0
    left: int = 0
    bottom: int = 0
    right: int = 0

    def at(self, level: int, context: int) -> Margin:
        """The part that nobody looks at on a map of half the resolution `level` times, with `context` of its pixels
        around the rest kept.
        """
        return Margin(*(max(0, side // 2**level - context) for side in self))

    @property
    def doubled(self) -> Margin:
        """The same margin on a map of twice the resolution."""
        return Margin(*(2 * side for side in self))

    def beyond(self, other: Margin) -> Margin:
        """What is left of this margin when `other` is gone already."""
        return Margin(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))


NO_MARGIN = Margin()


def inside(maps: Tensor, margin: Margin) -> Tensor:
    """Feature maps (N, C, H, W) without their margin, as a view."""
    if margin == NO_MARGIN:
        return maps
    height, width = maps.shape[-2:]
    return maps[..., margin.top : height - margin.bottom, margin.left : width - margin.right]


class Network(nn.Module):
    """Base of the zoo: raw bands (N, bands, H, W), NaN where missing, any H, W >= 1, become logits (N, 1, H, W).

    Inside, the encoded input is padded on the right and at the bottom by repeating its edge, up to a multiple of
    `multiple` pixels, and the logits are cropped back; an input that already is a multiple is not touched. `halo` is
    the context in pixels that makes tiled detection on the grid of `multiple` equal to detection in one piece, None
    where there is no such number or it is impractical. `encoder_end` names the module that gives the last encoder
    level, the map of the lowest resolution.
    """

    multiple: ClassVar[int] = 16
    halo: ClassVar[int | None] = None
    encoder_end: ClassVar[str]

    def __init__(self, bands: Sequence[Band], raw_angles: bool = False, raw_codes: bool = False) -> None:
        super().__init__()
        self.encoding = InputEncoding(bands, raw_angles, raw_codes)

    def logits(self, features: Tensor) -> Tensor:
        """Logits (N, 1, H, W) from encoded channels (N, channels, H, W), H and W multiples of `multiple`."""
        raise NotImplementedError

    def logits_inside(self, features: Tensor, margin: Margin) -> Tensor:
        """The same inside `margin`; a network that can spare work on the margin does."""
        return inside(self.logits(features), margin)

    def first_layers(self) -> list[FirstLayer]:
        """The convolutions that read the encoded input; fine-tuning on other bands rewires these."""
        raise NotImplementedError

    def forward(self, bands: Tensor, margin: Margin = NO_MARGIN) -> Tensor:
        """Logits inside `margin`: (N, 1, H - top - bottom, W - left - right)."""
        return self.from_encoded(self.encoding(bands), margin)

    def from_encoded(self, features: Tensor, margin: Margin = NO_MARGIN) -> Tensor:
        """Logits inside `margin` from encoded channels of any H and W: where explanations enter, as raw values may be
        missing.
        """
        height, width = features.shape[-2:]
        below, right = -height % self.multiple, -width % self.multiple
        if below or right:
            features = F.pad(features, (0, right, 0, below), mode="replicate")
        if margin == NO_MARGIN:
            return self.logits(features)[..., :height, :width]
        return self.logits_inside(features, margin._replace(bottom=margin.bottom + below, right=margin.right + right))


def scaled(channels: int, width: float) -> int:
    """A channel count times `width`, as a multiple of 8, at least 8; unchanged at width 1."""
    return channels if width == 1 else max(8, round(channels * width / 8) * 8)


def checked(name: str, value: float, low: float, high: float) -> float:
    """The option's value when it is a number in `low`-`high`; raises InputError that names the option and its range."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise InputError(
            f"The network option {name}={value!r} is not a number from {low:g} to {high:g}. Correct it, or use "
            "another model file."
        )
    return value


def checked_count(name: str, value: int, low: int, high: int) -> int:
    """The option's value when it is a whole number in `low`-`high`."""
    if not isinstance(value, int):
        raise InputError(
            f"The network option {name}={value!r} is not a whole number from {low} to {high}. Correct it, or use "
            "another model file."
        )
    return int(checked(name, value, low, high))


def initialise(network: nn.Module) -> None:
    """He et al. 2015 normal weights (variance 2 / inputs) for convolutions, zero biases; normalisation layers keep 1
    and 0.
    """
    for layer in network.modules():
        if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            if layer.bias is not None:
                nn.init.zeros_(layer.bias)
