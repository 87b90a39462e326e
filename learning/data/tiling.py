"""How a raster is cut into tiles and put together again: pure geometry, no pixels.

Two ways. *Exact*: the network sees `halo` pixels of context around what is kept, so the kept parts join without any
difference. *Blended*: tiles overlap and fade into each other by a raised cosine, for networks whose context has no end.
Neighbouring tiles are worked on together as a block, the unit that is read, held in memory and written.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator, NamedTuple, Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.pixels.window import Window


class Span(NamedTuple):
    """A tile along one axis: pixels `start`-`stop` are read, `keep_start`-`keep_stop` count, each with its share in
    `weights`.

    The weights of all spans over one pixel sum to 1.
    """

    start: int
    stop: int
    keep_start: int
    keep_stop: int
    weights: NDArray[np.float32]


def read_window(rows: Sequence[Span], columns: Sequence[Span]) -> Window:
    """What neighbouring spans along both axes read."""
    return Window.between(row=rows[0].start, column=columns[0].start, bottom=rows[-1].stop, right=columns[-1].stop)


def kept_window(rows: Sequence[Span], columns: Sequence[Span]) -> Window:
    """What of it counts."""
    return Window.between(
        row=rows[0].keep_start,
        column=columns[0].keep_start,
        bottom=rows[-1].keep_stop,
        right=columns[-1].keep_stop,
    )


@dataclass(frozen=True)
class Tile:
    """What the network sees at once."""

    rows: Span
    columns: Span

    @property
    def window(self) -> Window:
        return read_window((self.rows,), (self.columns,))

    @property
    def kept(self) -> Window:
        return kept_window((self.rows,), (self.columns,))

    def weights(self) -> NDArray[np.float32]:
        """Share of this tile in each kept pixel, 0-1, shape (height, width)."""
        return self.rows.weights[:, None] * self.columns.weights[None, :]


@dataclass(frozen=True)
class Block:
    """Neighbouring tiles worked on together. Kept pixels from `fresh_row` and `fresh_column` on are in no earlier
    block.
    """

    rows: tuple[Span, ...]
    columns: tuple[Span, ...]
    fresh_row: int
    fresh_column: int

    @property
    def window(self) -> Window:
        return read_window(self.rows, self.columns)

    @property
    def kept(self) -> Window:
        return kept_window(self.rows, self.columns)

    def tiles(self) -> list[Tile]:
        return [Tile(row, column) for row in self.rows for column in self.columns]


@dataclass(frozen=True)
class Tiling:
    """The whole plan: spans along both axes, and how many neighbours make a block."""

    rows: tuple[Span, ...]
    columns: tuple[Span, ...]
    block_side: int
    blended: bool

    def blocks(self) -> Iterator[Block]:
        """All blocks, row by row; in this order the first block over a pixel is the one above and to the left of all
        others.
        """
        for above, rows in _groups(self.rows, self.block_side):
            for left, columns in _groups(self.columns, self.block_side):
                yield Block(rows, columns, above, left)


@dataclass(frozen=True)
class Layout:
    """Tile side and overlap in pixels, the tile a multiple of the network's `multiple`. `blended` says which of the two
    ways.
    """

    tile: int
    overlap: int
    multiple: int
    blended: bool

    def tiling(self, height: int, width: int, block_side: int) -> Tiling:
        """The plan for a raster; `block_side` is the largest side of a block's window in pixels (a single tile may be
        larger).
        """
        rows, columns = (self.spans(length) for length in (height, width))
        return Tiling(tuple(rows), tuple(columns), block_side, self.blended)

    def spans(self, length: int) -> list[Span]:
        """The tiles along an axis of `length` pixels."""
        if self.blended:
            return blended_spans(length, self.tile, self.overlap)
        return exact_spans(length, self.tile, self.overlap, self.multiple)


def choose_layout(halo: int | None, multiple: int, tile: int, overlap: int = -1) -> Layout:
    """Exact tiles where the network's `halo` allows it and the user's `overlap` (pixels, -1 = automatic) does not
    forbid it.

    Raises InputError for an overlap that leaves nothing of a tile.
    """
    tile = max(multiple, tile // multiple * multiple)
    if overlap >= tile:
        raise InputError(
            f"An overlap of {overlap} pixels leaves nothing of a tile of {tile} pixels. Choose a smaller overlap or "
            "a larger tile."
        )
    wanted = overlap if overlap >= 0 else halo
    if halo is not None and wanted is not None and wanted >= halo:
        exact = math.ceil(wanted / multiple) * multiple
        if tile - 2 * exact >= multiple:
            return Layout(tile, exact, multiple, blended=False)
    half = tile // 2 if overlap < 0 else overlap
    return Layout(tile, half, multiple, blended=True)


def exact_spans(length: int, tile: int, halo: int, multiple: int) -> list[Span]:
    """Spans whose kept parts lie side by side, with `halo` pixels of context, starting on the grid of `multiple`.

    The tiles share the length evenly, so that most have one size and can form a batch; the last is smaller, never
    shifted back.
    """
    if length <= tile:
        return [Span(0, length, 0, length, np.ones(length, np.float32))]
    count = math.ceil((length - 2 * halo) / (tile - 2 * halo))
    core = max(multiple, math.ceil((length - 2 * halo) / count / multiple) * multiple)
    spans, start = [], 0
    while start < length:
        first_read = max(0, start - halo)
        stop = length if length - first_read <= core + 2 * halo else (start or halo) + core
        spans.append(Span(first_read, min(length, stop + halo), start, stop, np.ones(stop - start, np.float32)))
        start = stop
    return spans


def blended_spans(length: int, tile: int, overlap: int) -> list[Span]:
    """Spans of one size at even distances that overlap by at least `overlap` pixels, with raised-cosine (Hann) weights
    that sum to 1.
    """
    if length <= tile:
        return [Span(0, length, 0, length, np.ones(length, np.float32))]
    intervals = math.ceil((length - tile) / (tile - overlap))
    starts = [index * (length - tile) // intervals for index in range(intervals + 1)]
    hann = np.sin(np.pi * (np.arange(tile) + 0.5) / tile) ** 2
    total = np.zeros(length)
    for start in starts:
        total[start : start + tile] += hann
    return [
        Span(start, start + tile, start, start + tile, (hann / total[start : start + tile]).astype(np.float32))
        for start in starts
    ]


def _groups(spans: Sequence[Span], side: int) -> Iterator[tuple[int, tuple[Span, ...]]]:
    """Runs of spans that read at most `side` pixels together, each with the first pixel no earlier run keeps."""
    fresh, group = 0, [spans[0]]
    for span in spans[1:]:
        if span.stop - group[0].start > side:
            yield fresh, tuple(group)
            fresh, group = max(fresh, group[-1].keep_stop), []
        group.append(span)
    yield fresh, tuple(group)
