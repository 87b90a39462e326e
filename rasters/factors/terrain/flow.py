"""Specific catchment area by multiple flow directions, over depressions that drain through their lowest pass.

Sources: Cordonnier et al. 2019 (basins joined by a minimum spanning tree of their passes, and carved along it); Barnes
et al. 2014 (what filling a depression means); Freeman 1991 (flow shared among all lower neighbours, exponent 1.1). Flow
is the one factor that depends on cells far away, so the whole DEM is held in memory: see BYTES_PER_CELL.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ....core.errors import InputError
from ....core.feedback import Feedback, stop_if_cancelled

BYTES_PER_CELL = 150  # 80 to 130 measured, from real terrain to pure noise
FREEMAN_EXPONENT = 1.1
OUTSIDE = 0  # the first cell of the padded raster stands for everything beyond the DEM

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Cells:
    """A DEM padded with one missing cell all around and laid out flat; `distance` is metres to the 8 neighbours by row,
    (8, rows).
    """

    z: NDArray[np.float32]
    columns: int
    steps: tuple[int, ...]
    distance: NDArray[np.float32]

    @staticmethod
    def of(dem: NDArray[np.float32], east_m: NDArray[np.float64], north_m: NDArray[np.float64]) -> Cells:
        columns = dem.shape[1] + 2
        east, north = (np.pad(spacing, 1, mode="edge").astype(np.float32) for spacing in (east_m, north_m))
        diagonal = np.hypot(east, north)
        steps = (1, -1, columns, -columns, columns + 1, columns - 1, -columns + 1, -columns - 1)
        return Cells(
            np.pad(dem, 1, constant_values=np.nan).ravel(),
            columns,
            steps,
            np.stack([east, east, north, north, *[diagonal] * 4]),
        )

    @property
    def valid(self) -> NDArray[np.bool_]:
        return np.isfinite(self.z)

    def neighbours(self, step: int) -> NDArray[np.float32]:
        """Elevation of the neighbour at `step` of every cell (what is beyond the array counts as missing)."""
        shifted = np.full_like(self.z, np.nan)
        if step > 0:
            shifted[:-step] = self.z[step:]
        else:
            shifted[-step:] = self.z[:step]
        return shifted


def specific_catchment_area(
    dem: NDArray[np.float32], east_m: NDArray[np.float64], north_m: NDArray[np.float64], feedback: Feedback
) -> NDArray[np.float32]:
    """Upslope area per metre of contour, m, of each cell of `dem` (rows, columns; metres, NaN = missing), its own area
    included.

    `east_m` and `north_m` are the cell's sides by row. The contour's width is the root of the cell's area. Area from
    beyond the DEM or from inside a gap is not known and not counted. Raises InputError when SciPy is missing.
    """
    cells = Cells.of(dem, east_m, north_m)
    receiver = steepest_receiver(cells)
    feedback.progress(0.2)
    stop_if_cancelled(feedback)
    filled = drain_depressions(cells, receiver)
    feedback.progress(0.5)
    cell_area = np.pad(east_m * north_m, 1, mode="edge")
    area = accumulate(Cells(filled, cells.columns, cells.steps, cells.distance), receiver, cell_area, feedback)
    per_contour = area.reshape(-1, cells.columns) / np.sqrt(cell_area)[:, np.newaxis]
    per_contour[~cells.valid.reshape(-1, cells.columns)] = np.nan
    return np.asarray(per_contour[1:-1, 1:-1], np.float32)


def steepest_receiver(cells: Cells) -> Indices:
    """The neighbour down the steepest descent of every cell (D8, O'Callaghan & Mark 1984); the cell itself where none
    is lower.

    On level ground the cell hands on to an equal neighbour before it in raster order, so that a lake is one basin and
    not as many as it has cells. Cells at the border do not: their water leaves.
    """
    rows = cells.distance.shape[1]
    steepest = np.zeros_like(cells.z)
    receiver = np.arange(cells.z.size)
    inside = cells.valid
    for step, distance in zip(cells.steps, cells.distance):
        neighbour = cells.neighbours(step)
        inside &= np.isfinite(neighbour)
        descent = ((cells.z - neighbour).reshape(rows, -1) / distance[:, np.newaxis]).ravel()
        steeper = descent > steepest  # False where either is missing
        steepest[steeper] = descent[steeper]
        receiver[steeper] = np.flatnonzero(steeper) + step
    level = inside & (steepest == 0)
    for step in sorted(cells.steps)[:4]:
        equal = level & (cells.z == cells.neighbours(step))
        receiver[equal] = np.flatnonzero(equal) + step
        level &= ~equal
    return receiver


def drain_depressions(cells: Cells, receiver: Indices) -> NDArray[np.float32]:
    """Lead every pit out through the lowest passes: `receiver` is carved in place, the filled surface is given back."""
    pits = np.flatnonzero((receiver == np.arange(receiver.size)) & cells.valid)
    basin = basin_of(receiver, pits)
    passes = lowest_passes(cells, basin)
    parent, here, beyond, height = way_out(passes, len(pits) + 1)
    level = spill_levels(parent, height)
    carve(receiver, here[1:], beyond[1:])
    return np.fmax(cells.z, np.where(cells.valid, level[basin], np.nan).astype(np.float32))


def basin_of(receiver: Indices, pits: Indices) -> Indices:
    """The number of the pit (from 1) that every cell's water reaches, by pointer jumping; 0 is outside."""
    root = receiver
    while True:
        further = root[root]
        if np.array_equal(further, root):
            break
        root = further
    number = np.zeros(receiver.size, np.int64)
    number[pits] = np.arange(1, len(pits) + 1)
    return number[root]


@dataclass(frozen=True)
class Passes:
    """The lowest pass between each pair of neighbouring basins: basin numbers, the cells on both sides, the height to
    climb (m).
    """

    basins: NDArray[np.int64]
    cells: NDArray[np.int64]
    height: NDArray[np.float64]


def lowest_passes(cells: Cells, basin: Indices) -> Passes:
    """All pairs of touching basins; every basin at the border of the DEM or of a gap touches the outside, basin 0."""
    valid = cells.valid
    pairs, places, heights = [], [], []
    for step in (1, cells.columns, cells.columns + 1, cells.columns - 1):
        first = np.arange(cells.z.size - step)
        touching = (basin[:-step] != basin[step:]) & (valid[:-step] | valid[step:])
        first = first[touching]
        pair, place = np.stack([basin[first], basin[first + step]]), np.stack([first, first + step])
        swap = pair[0] > pair[1]
        pair[:, swap], place[:, swap] = pair[::-1, swap], place[::-1, swap]
        height = np.fmax(cells.z[place[0]], cells.z[place[1]])
        lowest = lowest_per_pair(pair, height)
        pairs.append(pair[:, lowest])
        places.append(place[:, lowest])
        heights.append(height[lowest])
    pair, place, height = np.concatenate(pairs, axis=1), np.concatenate(places, axis=1), np.concatenate(heights)
    lowest = lowest_per_pair(pair, height)
    return Passes(pair[:, lowest], place[:, lowest], height[lowest].astype(np.float64))


def lowest_per_pair(pair: Indices, height: NDArray[np.float32]) -> Indices:
    """Positions of the lowest height of each distinct pair (the first in raster order where equal)."""
    order = np.lexsort((height, pair[1], pair[0]))
    ordered = pair[:, order]
    first = np.ones(len(order), bool)
    first[1:] = (ordered[:, 1:] != ordered[:, :-1]).any(axis=0)
    return order[first]


def way_out(passes: Passes, basins: int) -> tuple[Indices, Indices, Indices, NDArray[np.float64]]:
    """For every basin: the basin it spills into, its cell at the pass, the cell beyond, and the pass height (m).

    The passes used are a minimum spanning tree rooted outside, so each basin leaves over the lowest possible highest
    pass.
    """
    try:
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import breadth_first_order, minimum_spanning_tree
    except ImportError as error:
        raise InputError(
            "The factor twi needs SciPy, which this QGIS lacks. Install python3-scipy (or leave twi out)."
        ) from error
    first, second = passes.basins
    # Ranks from 1 instead of heights, as csgraph takes 0 for "no edge"; among equal passes the one to the outside comes
    # first.
    rank = np.empty(len(first))
    rank[np.lexsort((first != 0, passes.height))] = np.arange(1, len(first) + 1)
    tree = minimum_spanning_tree(coo_matrix((rank, (first, second)), shape=(basins, basins)).tocsr())
    parent = breadth_first_order(tree, 0, directed=False)[1].astype(np.int64)
    parent[0] = 0
    here, beyond = np.zeros(basins, np.int64), np.zeros(basins, np.int64)
    height = np.full(basins, -np.inf)
    for inner, outer, inner_cell, outer_cell in ((first, second, *passes.cells), (second, first, *passes.cells[::-1])):
        used = parent[inner] == outer
        here[inner[used]], height[inner[used]] = inner_cell[used], passes.height[used]
        beyond[inner[used]] = np.where(outer[used] == 0, OUTSIDE, outer_cell[used])
    return parent, here, beyond, height


def spill_levels(parent: Indices, height: NDArray[np.float64]) -> NDArray[np.float64]:
    """The highest pass on the way out of every basin, m, by doubling the steps along the tree."""
    level, ancestor = height.copy(), parent
    while np.any(ancestor != 0):
        level = np.maximum(level, level[ancestor])
        ancestor = ancestor[ancestor]
    return level


def carve(receiver: Indices, here: Indices, beyond: Indices) -> None:
    """Turn the path from each pass down to its pit around, in place; basins do not share cells, so all go at once."""
    cell, target = here, beyond
    while len(cell):
        following = receiver[cell]
        receiver[cell] = target
        on = following != cell
        cell, target = following[on], cell[on]


def accumulate(
    cells: Cells, receiver: Indices, cell_area: NDArray[np.float64], feedback: Feedback
) -> NDArray[np.float64]:
    """Drained area of every cell, m2, passing it on from the ridges down, all cells without unfinished donors at a
    time.

    Each cell shares its area among its strictly lower neighbours on the filled surface; one on a level surface (a
    filled depression) hands all of it to its `receiver`. Heights never rise on the way, and receivers make no circle,
    so it ends.
    """
    valid = cells.valid
    area = np.where(valid, np.repeat(cell_area, cells.columns), 0.0)
    donors = np.zeros(cells.z.size, np.int32)
    level = valid.copy()
    for step in cells.steps:
        lower = cells.neighbours(step) < cells.z
        level &= ~lower
        donors[np.flatnonzero(lower) + step] += 1
    donors += np.bincount(receiver[level], minlength=donors.size).astype(np.int32)
    total, done = max(1, int(valid.sum())), 0
    ready = np.flatnonzero(valid & (donors == 0))
    while len(ready):
        stop_if_cancelled(feedback)
        done += len(ready)
        feedback.progress(0.5 + 0.5 * done / total)
        ready = hand_down(cells, receiver, area, donors, ready)
    return area


def hand_down(
    cells: Cells, receiver: Indices, area: NDArray[np.float64], donors: NDArray[np.int32], ready: Indices
) -> Indices:
    """Pass the area of the `ready` cells on; give back the cells that now have all of theirs."""
    rows, z = ready // cells.columns, cells.z[ready]
    with np.errstate(invalid="ignore"):
        descents = [
            np.fmax((z - cells.z[ready + step]) / distance[rows], 0)
            for step, distance in zip(cells.steps, cells.distance)
        ]
    shares = [descent.astype(np.float64) ** FREEMAN_EXPONENT for descent in descents]
    total = sum(shares)
    level = total == 0
    per_share = np.divide(area[ready], total, out=np.zeros(len(ready)), where=~level)
    completed = []
    for step, descent, share in zip(cells.steps, descents, shares):
        lower = descent > 0
        below = ready[lower] + step
        area[below] += share[lower] * per_share[lower]
        donors[below] -= 1
        completed.append(below[donors[below] == 0])
    onward = receiver[ready[level]]
    np.add.at(area, onward, area[ready[level]])
    np.subtract.at(donors, onward, 1)
    onward = np.unique(onward)
    completed.append(onward[(donors[onward] == 0) & (onward != OUTSIDE)])
    return np.concatenate(completed)
