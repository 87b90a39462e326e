"""The error map as a small picture: each pixel mixes the papers' colours by what lies under it, so that thin scars stay
visible.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...core.labels import ERROR_CLASSES, TRUE_NEGATIVE, UNKNOWN
from ..io.cache import bounded_cache
from ..io.grid import Grid, read_window
from ..io.opening import open_raster

MAX_SIDE = 1000
LIGHT_GROUND, NOTHING_KNOWN = (238, 238, 232), (255, 255, 255)
BLOCK_PIXELS = 2048
# Drawn stronger than their share, or a landslide of a few pixels would vanish in a map of a whole country.
EMPHASIS = 0.5


def error_picture(error_raster: Path, longest_side: int = MAX_SIDE) -> NDArray[np.uint8]:
    """Red, green, blue (height, width, 3) of an error raster, at most `longest_side` pixels a side; unknown is white,
    true negative light.

    Reads the raster once, in blocks.
    """
    dataset = open_raster(error_raster, "error raster")
    grid = Grid.of(dataset)
    factor = max(1, math.ceil(max(grid.width, grid.height) / longest_side))
    height, width = math.ceil(grid.height / factor), math.ceil(grid.width / factor)
    counts = np.zeros((len(ERROR_CLASSES) + 1, height, width), np.float32)
    codes = [*(entry.code for entry in ERROR_CLASSES), UNKNOWN]
    with bounded_cache():
        for window in grid.blocks(max(1, BLOCK_PIXELS // factor) * factor):
            errors = read_window(dataset.GetRasterBand(1), window)
            rows, columns = np.arange(0, window.height, factor), np.arange(0, window.width, factor)
            top, left = window.row // factor, window.column // factor
            for layer, code in enumerate(codes):
                sums = np.add.reduceat(
                    np.add.reduceat((errors == code).astype(np.float32), rows, axis=0), columns, axis=1
                )
                counts[layer, top : top + len(rows), left : left + len(columns)] = sums
    colours = [LIGHT_GROUND if entry is TRUE_NEGATIVE else entry.colour[:3] for entry in ERROR_CLASSES] + [
        NOTHING_KNOWN
    ]
    weights = counts / np.maximum(counts.sum(axis=0), 1)
    weights[1 : len(ERROR_CLASSES)] **= EMPHASIS
    rest = np.maximum(0, 1 - weights[1 : len(ERROR_CLASSES)].sum(axis=0))
    ground = np.maximum(weights[0] + weights[-1], 1e-6)
    weights[0], weights[-1] = rest * weights[0] / ground, rest * weights[-1] / ground
    weights /= np.maximum(weights.sum(axis=0), 1e-6)
    mixed = np.tensordot(np.array(colours, np.float32).T, weights, axes=1)
    return np.moveaxis(np.clip(np.round(mixed), 0, 255).astype(np.uint8), 0, -1)
