"""One block of a raster: from its raw bands to its share of the probability map. The same here and on a cluster's worker."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .prediction import Predictor
from .tile_reader import BlockData
from .tiling import Block, Tile
from .uncertainty import Uncertainty

SAMPLE_SIDE = 256


class BlockResult(NamedTuple):
    """`values` of the kept part, shape (1 or 3, height, width), NaN where unknown, or None where all of it is.

    `pixels` and `valid_pixels` count what no earlier block holds.
    """

    block: Block
    values: NDArray[np.float32] | None
    pixels: int
    valid_pixels: int


def sample_of(data: BlockData) -> NDArray[np.float32]:
    """A part of a block around a valid pixel, on which the number format is tried."""
    if data.bands is None:
        raise ValueError("a block without valid pixels gives no sample")
    kept, window = data.block.kept, data.block.window
    row, column = np.argwhere(data.valid)[np.count_nonzero(data.valid) // 2]
    top = max(0, min(int(row) + kept.top - window.top - SAMPLE_SIDE // 2, window.height - SAMPLE_SIDE))
    left = max(0, min(int(column) + kept.left - window.left - SAMPLE_SIDE // 2, window.width - SAMPLE_SIDE))
    return data.bands[:, top : top + SAMPLE_SIDE, left : left + SAMPLE_SIDE]


def predict_block(data: BlockData, predictor: Predictor, uncertainty: Uncertainty | None, blended: bool) -> BlockResult:
    """Probability of a block's kept part, and with `uncertainty` mean probability and expected entropy; tiles without a valid pixel are skipped."""
    fresh_part = data.valid[max(0, data.block.fresh_row - data.block.kept.top) :, max(0, data.block.fresh_column - data.block.kept.left) :]
    pixels, valid_pixels = fresh_part.size, int(np.count_nonzero(fresh_part))
    if data.bands is None:
        return BlockResult(data.block, None, pixels, valid_pixels)
    kept, window = data.block.kept, data.block.window
    values = np.zeros((3 if uncertainty else 1, kept.height, kept.width), np.float32)
    by_shape: dict[tuple[int, int], list[Tile]] = {}
    for tile in data.block.tiles():
        if data.valid[tile.kept.within(kept)].any():
            by_shape.setdefault((tile.window.height, tile.window.width), []).append(tile)
    for tiles in by_shape.values():
        arrays = [data.bands[(slice(None), *tile.window.within(window))] for tile in tiles]
        for tile, array, probability in zip(tiles, arrays, predictor.probabilities(arrays), strict=True):
            layers = probability[None]
            if uncertainty:
                layers = np.concatenate([layers, uncertainty.of_tile(tile, array)])
            kept_part = layers[(slice(None), *tile.kept.within(tile.window))]
            place = (slice(None), *tile.kept.within(kept))
            if blended:
                values[place] += kept_part * tile.weights()
            else:
                values[place] = kept_part
    values[:, ~data.valid] = np.nan
    return BlockResult(data.block, values, pixels, valid_pixels)
