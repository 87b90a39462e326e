"""Drawing pixels at random within strata, each with a chance in proportion to its area on the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.feedback import Feedback, stop_if_cancelled
from ...core.pixels.window import Window
from ..io.cache import bounded_cache
from .strata import BLOCK, CODES, STRIP, ClassMap, Strata


@dataclass(frozen=True)
class Point:
    """A drawn pixel and the number of its stratum."""

    stratum: int
    column: int
    row: int


def draw(classes: ClassMap, strata: Strata, sizes: NDArray[np.int64], seed: int, feedback: Feedback) -> list[Point]:
    """Simple random samples without replacement, in an order that tells nothing about the strata.

    Where rows differ in the size of their pixels (degrees, Mercator), a pixel's chance is in proportion to it. The same
    seed draws the same pixels. Memory does not grow with the raster but by its number of rows.
    """
    random = np.random.default_rng(seed)
    wanted: dict[int, list[tuple[int, int, int]]] = {}
    for stratum, size in enumerate(sizes):
        for row, place in _rows_and_places(strata, stratum, int(size), random):
            wanted.setdefault(row // STRIP, []).append((stratum, row, place))
    points = []
    with bounded_cache():
        for number, strip in enumerate(sorted(wanted)):
            stop_if_cancelled(feedback)
            points += _find(classes, strip, wanted[strip])
            feedback.progress((number + 1) / len(wanted))
    return [points[index] for index in random.permutation(len(points))]


def _rows_and_places(strata: Strata, stratum: int, size: int, random: np.random.Generator) -> list[tuple[int, int]]:
    """Rows, and which of the stratum's pixels in the row, for `size` pixels."""
    ends = np.cumsum(strata.counts[stratum])
    pixels = int(ends[-1])
    largest = strata.pixel_m2[strata.counts[stratum] > 0].max() if size else 1.0
    chosen: dict[int, None] = {}
    while len(chosen) < min(size, pixels):
        ranks = random.integers(0, pixels, size)
        rows = np.searchsorted(ends, ranks, side="right")
        kept = ranks[random.random(size) < strata.pixel_m2[rows] / largest]
        chosen.update(dict.fromkeys(int(rank) for rank in kept))
    ranks = np.array(sorted(list(chosen)[:size]), np.int64)
    rows = np.searchsorted(ends, ranks, side="right")
    starts = ends[rows] - strata.counts[stratum][rows]
    return [(int(row), int(place)) for row, place in zip(rows, ranks - starts)]


def _find(classes: ClassMap, strip: int, wanted: list[tuple[int, int, int]]) -> list[Point]:
    """The columns of the wanted pixels of one strip of rows."""
    grid = classes.grid
    passed = np.zeros((len(CODES), STRIP), np.int64)
    found = []
    for column in range(0, grid.width, BLOCK):
        window = Window(row=strip * STRIP, column=column, height=STRIP, width=BLOCK).cut(grid.height, grid.width)
        codes = classes.read(window)
        for stratum, row, place in wanted:
            line = row - window.row
            columns = np.flatnonzero(codes[line] == CODES[stratum])
            before = passed[stratum, line]
            if before <= place < before + columns.size:
                found.append(Point(stratum, column + int(columns[place - before]), row))
        for stratum, code in enumerate(CODES):
            passed[stratum, : window.height] += np.count_nonzero(codes == code, axis=1)
    return sorted(found, key=lambda point: (point.stratum, point.row, point.column))
