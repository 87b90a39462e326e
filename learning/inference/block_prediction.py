"""One block of a raster: from its raw bands to its share of the probability map. The same here and on a cluster's
worker.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...models.network import Margin
from ..data.block_reader import BlockData, BlockReader
from ..data.tiling import Block, Span, Tile, Tiling
from .predictor import Predictor
from .uncertainty import Uncertainty

SAMPLE_SIDE = 128
MIN_SAMPLES, MAX_SAMPLES, PIXELS_PER_SAMPLE = 4, 16, 1e6
PLACES_TRIED = 64


class BlockResult(NamedTuple):
    """`values` of the kept part, shape (1 or 3, height, width), NaN where unknown, or None where all of it is.

    `pixels` and `valid_pixels` count what no earlier block holds.
    """

    block: Block
    values: NDArray[np.float32] | None
    pixels: int
    valid_pixels: int


def sample_tiles(reader: BlockReader, tiling: Tiling) -> list[NDArray[np.float32]]:
    """Parts of the stack with valid pixels, spread over it, on which the number format is tried; empty when no pixel is
    valid.
    """
    height, width = reader.stack.height, reader.stack.width
    wanted = int(min(MAX_SAMPLES, max(MIN_SAMPLES, height * width / PIXELS_PER_SAMPLE)))
    found: list[NDArray[np.float32]] = []
    for place in range(PLACES_TRIED):
        data = reader.read(part_at(place, height, width))
        if data.bands is not None and data.valid.mean() > 1 / 2:
            found.append(data.bands.copy())
        if len(found) == wanted:
            return found
    if found:
        return found
    for block in tiling.blocks():
        data = reader.read(block)
        if data.bands is not None:
            return [sample_of(data)]
    return []


def part_at(place: int, height: int, width: int) -> Block:
    """The places of a Halton sequence, which fills the raster evenly however many of them are used."""
    spans = []
    for base, length in ((2, height), (3, width)):
        share, digit, rest = 0.0, 1.0, place + 1
        while rest:
            digit /= base
            share += digit * (rest % base)
            rest //= base
        side = min(SAMPLE_SIDE, length)
        start = int(share * (length - side))
        spans.append(Span(start, start + side, start, start + side, np.ones(side, np.float32)))
    return Block((spans[0],), (spans[1],), 0, 0)


def sample_of(data: BlockData) -> NDArray[np.float32]:
    """A part of a block around a valid pixel, on which the number format is tried."""
    if data.bands is None:
        raise ValueError("a block without valid pixels gives no sample")
    kept, window = data.block.kept, data.block.window
    row, column = np.argwhere(data.valid)[np.count_nonzero(data.valid) // 2]
    top = max(0, min(int(row) + kept.row - window.row - SAMPLE_SIDE // 2, window.height - SAMPLE_SIDE))
    left = max(0, min(int(column) + kept.column - window.column - SAMPLE_SIDE // 2, window.width - SAMPLE_SIDE))
    return data.bands[:, top : top + SAMPLE_SIDE, left : left + SAMPLE_SIDE]


def predict_block(data: BlockData, predictor: Predictor, uncertainty: Uncertainty | None, blended: bool) -> BlockResult:
    """Probability of a block's kept part, and with `uncertainty` mean probability and expected entropy; tiles without a
    valid pixel are skipped.
    """
    fresh_part = data.valid[
        max(0, data.block.fresh_row - data.block.kept.row) :, max(0, data.block.fresh_column - data.block.kept.column) :
    ]
    pixels, valid_pixels = fresh_part.size, int(np.count_nonzero(fresh_part))
    if data.bands is None:
        return BlockResult(data.block, None, pixels, valid_pixels)
    kept, window = data.block.kept, data.block.window
    values = np.zeros((3 if uncertainty else 1, kept.height, kept.width), np.float32)
    alike: dict[tuple[int, int, Margin], list[Tile]] = {}
    for tile in data.block.tiles():
        if data.valid[tile.kept.within(kept)].any():
            alike.setdefault((tile.window.height, tile.window.width, margin_of(tile)), []).append(tile)
    for (_, _, margin), tiles in alike.items():
        arrays = [data.bands[(slice(None), *tile.window.within(window))] for tile in tiles]
        for tile, array, probability in zip(tiles, arrays, predictor.probabilities(arrays, margin), strict=True):
            layers = probability[None]
            if uncertainty:
                spread = uncertainty.of_tile(tile, array)[(slice(None), *tile.kept.within(tile.window))]
                layers = np.concatenate([layers, spread])
            place = (slice(None), *tile.kept.within(kept))
            if blended:
                values[place] += layers * tile.weights()
            else:
                values[place] = layers
    np.copyto(values, np.float32(np.nan), where=~data.valid)
    return BlockResult(data.block, values, pixels, valid_pixels)


def margin_of(tile: Tile) -> Margin:
    """The part of a tile that gives context only."""
    window, kept = tile.window, tile.kept
    return Margin(
        kept.row - window.row, kept.column - window.column, window.bottom - kept.bottom, window.right - kept.right
    )
