"""Rivers carving a mountain: the stream-power law on a coarse grid, which gives branching valleys between straight
slopes.
"""

from __future__ import annotations

import heapq
import math

import numpy as np
from numpy.typing import NDArray

Surface = NDArray[np.float64]
NEIGHBOURS = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)]
AREA_EXPONENT = 0.45


def fill_depressions(elevation: Surface, outlets: NDArray[np.bool_], rise: float = 0.01) -> Surface:
    """Raise every cell so far that it drains to an outlet (Barnes et al. 2014, priority flood with a small `rise` in
    metres).
    """
    height, width = elevation.shape
    filled = elevation.astype(float).ravel().tolist()
    done = outlets.ravel().tolist()
    front = [(filled[cell], cell) for cell in np.flatnonzero(outlets).tolist()]
    heapq.heapify(front)
    while front:
        level, cell = heapq.heappop(front)
        row, column = divmod(cell, width)
        for down, right in NEIGHBOURS:
            if not (0 <= row + down < height and 0 <= column + right < width):
                continue
            neighbour = cell + down * width + right
            if not done[neighbour]:
                done[neighbour] = True
                filled[neighbour] = max(filled[neighbour], level + rise)
                heapq.heappush(front, (filled[neighbour], neighbour))
    return np.array(filled).reshape(height, width)


def receivers(elevation: Surface) -> tuple[NDArray[np.int64], Surface]:
    """The neighbour that each cell drains to by steepest descent (itself in a pit), as flat index, and its distance in
    cells.
    """
    height, width = elevation.shape
    padded = np.pad(elevation, 1, constant_values=np.inf)
    own = np.arange(elevation.size).reshape(height, width)
    receiver, steepest, distance = own.copy(), np.zeros_like(elevation), np.ones_like(elevation)
    for down, right in NEIGHBOURS:
        length = math.hypot(down, right)
        drop = (elevation - padded[1 + down : 1 + down + height, 1 + right : 1 + right + width]) / length
        steeper = drop > steepest
        receiver[steeper] = own[steeper] + down * width + right
        steepest[steeper] = drop[steeper]
        distance[steeper] = length
    return receiver.ravel(), distance.ravel()


def levels(receiver: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Cells grouped by their number of steps to an outlet, outlets first; depths by pointer doubling."""
    depth = (receiver != np.arange(receiver.size)).astype(np.int64)
    ahead = receiver.copy()
    while True:
        further = depth[ahead]
        if not further.any():
            break
        depth += further
        ahead = ahead[ahead]
    order = np.argsort(depth, kind="stable")
    return np.split(order, np.cumsum(np.bincount(depth))[:-1])


def erode(
    elevation: Surface, outlets: NDArray[np.bool_], spacing: float, threshold: Surface, uplift: float, steps: int
) -> Surface:
    """Uplift and river incision, U = K A^m S, in `steps` implicit steps (Braun & Willett 2013, equation 22, n = 1).

    `spacing` in metres, `uplift` in metres per step, `threshold` the steepest gradient a hillside keeps (slopes fail
    above it). K is such that a channel that drains 1 km2 keeps a gradient of 0.12. Outlets stay where they are. The
    surface must drain (see `fill_depressions`); it then drains after every step.
    """
    shape = elevation.shape
    surface, steepest = elevation.ravel().copy(), threshold.ravel()
    lifted = np.where(outlets.ravel(), 0.0, uplift)
    erodibility = uplift / (1e6**AREA_EXPONENT * 0.12)
    for _ in range(steps):
        receiver, distance = receivers(surface.reshape(shape))
        receiver = np.where(outlets.ravel(), np.arange(receiver.size), receiver)
        groups = levels(receiver)
        area = np.full(surface.size, spacing**2)
        for cells in reversed(groups[1:]):
            np.add.at(area, receiver[cells], area[cells])
        metres = distance * spacing
        incision = erodibility * area**AREA_EXPONENT / metres
        surface += lifted
        for cells in groups[1:]:
            base = surface[receiver[cells]]
            cut = (surface[cells] + incision[cells] * base) / (1 + incision[cells])
            surface[cells] = np.minimum(cut, base + steepest[cells] * metres[cells])
    return surface.reshape(shape)
