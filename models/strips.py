"""Large maps through layers of small reach, some rows at a time, so that their inner maps are never held whole."""

from __future__ import annotations

from typing import Callable, Iterator, Sequence

import torch
from torch import Tensor

PIXELS_PER_STRIP = 3 * 2**17
"""Rows of a strip times its width: maps of some 100 MB at 64 channels, which is 4 % faster than whole maps of 1,504
pixels a side.
"""


def in_strips(layers: Callable[..., Tensor], reach: int, *maps: Tensor) -> Tensor:
    """What `layers` makes of `maps`, each (N, C, H, W): a map (N, C', H, W) of the same height and width.

    `reach` is how many pixels away `layers` look. Their answer does not depend on the strips: each is given the rows
    that it looks at beyond its own. Maps are taken whole while gradients are wanted, and where they are small.
    """
    height, width = maps[0].shape[-2:]
    rows = max(8 * reach, PIXELS_PER_STRIP // width)
    if rows >= height or not torch.is_inference_mode_enabled():
        return layers(*maps)
    strips = strips_of(layers, reach, maps, rows)
    _, strip = next(strips)
    result = whole_like(strip, height)
    result[..., : strip.shape[-2], :] = strip
    for top, strip in strips:
        result[..., top : top + strip.shape[-2], :] = strip
    return result


def strips_of(
    layers: Callable[..., Tensor], reach: int, maps: Sequence[Tensor], rows: int
) -> Iterator[tuple[int, Tensor]]:
    """The answer of `layers` strip by strip, each of `rows` rows (the last may have fewer), with its first row."""
    height = maps[0].shape[-2]
    for top in range(0, height, rows):
        bottom, first = min(height, top + rows), max(0, top - reach)
        yield (
            top,
            layers(*(part[..., first : bottom + reach, :] for part in maps))[..., top - first : bottom - first, :],
        )


def whole_like(strip: Tensor, height: int) -> Tensor:
    """An empty map of `height` rows, otherwise like the strip, its order of channels in memory included."""
    number, channels, _, width = strip.shape
    order = torch.channels_last if strip.stride(1) == 1 else torch.contiguous_format
    return torch.empty((number, channels, height, width), dtype=strip.dtype, device=strip.device, memory_format=order)
