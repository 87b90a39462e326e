"""Blocks with a margin around them, no pixel read twice: the margin is kept from the blocks before."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ....core.pixels.window import Window
from ...io.grid import Grid
from .speckle import Power


class ReadOnce:
    """Gives blocks in row-major order, each with what lies up to 2 x `halo` pixels left and above, kept from before.

    A filter that reaches `halo` pixels is then right on the block moved left and up by `halo` (`finished`), and a
    compressed tile is never opened twice, as it is where blocks are read with a margin. Blocks must come in the order
    of `Grid.blocks` and be at least 2 x `halo` wide and high, but for the last of a row or column.
    """

    def __init__(self, read: Callable[[Window], Power], grid: Grid, halo: int) -> None:
        self.read, self.reach = read, 2 * halo
        self.above = np.empty((self.reach, grid.width), np.float32)
        self.left = np.empty((0, self.reach), np.float32)

    def next(self, window: Window) -> Power:
        """The block with its kept margin; at the raster's left and upper border there is none."""
        fresh = self.read(window)
        if self.reach == 0:
            return fresh
        columns = slice(window.column, window.column + window.width)
        block = np.concatenate([self.above[:, columns], fresh]) if window.row else fresh
        grown = np.concatenate([self.left, block], axis=1) if window.column else block
        if window.height >= self.reach:
            self.above[:, columns] = fresh[-self.reach :]
        self.left = block[:, -self.reach :]
        return grown


def finished(window: Window, halo: int, grid: Grid) -> tuple[Window, tuple[slice, slice]]:
    """What a filter of reach `halo` has finished once `window` is read: the part of the raster, and where it lies in
    `ReadOnce.next`'s array.
    """
    column, columns = _finished(window.column, window.width, halo, grid.width)
    row, rows = _finished(window.row, window.height, halo, grid.height)
    part = Window(row=row, column=column, height=rows.stop - rows.start, width=columns.stop - columns.start)
    return part, (rows, columns)


def _finished(start: int, length: int, halo: int, total: int) -> tuple[int, slice]:
    kept = 2 * halo if start else 0
    first = halo if start else 0
    last = kept + length - (halo if start + length < total else 0)
    return start - kept + first, slice(first, last)
