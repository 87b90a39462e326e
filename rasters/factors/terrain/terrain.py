"""Terrain factors of a DEM, block by block: the memory needed does not depend on the DEM's size (but for twi, see
flow.py).
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Callable, Iterable, Iterator, Sequence, TypeVar

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ....core.bands import TERRAIN, described_band
from ....core.errors import InputError
from ....core.feedback import Feedback, Stage, stop_if_cancelled
from ...io.band_file import new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid, Window
from .dem import Dem, open_dem, say_fill
from .flow import BYTES_PER_CELL, specific_catchment_area
from .surface import FORMULAS, GroundStep, Surface, Workspace, derive, wetness

TWI = "twi"
FACTORS = (*FORMULAS, TWI)
BLOCK_COLUMNS, BLOCK_ROWS = 2048, 256  # whole tiles of the output, so that each is compressed once
STRIP_ROWS = 16  # a strip's temporaries stay in the processor's cache: twice the speed of whole blocks
WRITTEN_BYTES = (
    8 * 2**20
)  # of the cache; more would be compressed only after it has left the processor's own cache, half as fast
MAX_CACHE_BYTES = 128 * 2**20  # enough for float32 strips of 100,000 pixels
AHEAD = 1  # blocks computed while one is written, which takes longer
FLOW_SHARE = 0.8  # of the progress bar


T = TypeVar("T")


def derive_terrain(dem: str | Path, factors: Sequence[str], method: str, target: Path, feedback: Feedback) -> None:
    """Write the chosen terrain factors of a DEM (first band, metres) as a GeoTIFF with a band table, in the order of
    FACTORS.

    Elevation is kept wherever the DEM is valid; the other factors are NaN where any of the 3 x 3 cells is missing, thus
    also in the outermost row and column (gdaldem's default). Slopes on a geographic or Mercator CRS use the ground size
    of each row. Raises InputError when the DEM cannot be used (no CRS, no valid pixel, fewer than 3 x 3 pixels).
    """
    source = open_dem(dem, feedback)
    grid, chosen = source.grid, [name for name in FACTORS if name in factors]
    start = FLOW_SHARE if TWI in chosen else 0.0
    with (
        bounded_cache(cache_bytes(source)),
        new_band_file(target, grid, [described_band(name, TERRAIN) for name in chosen]) as writer,
    ):
        contributing = whole_catchments(source, Stage(feedback, 0, start)) if TWI in chosen else None
        rest = Stage(feedback, start, 1)
        found, windows = False, list(block_windows(grid))
        blocks = (Block(window, source.read_with_halo(window), part_of(contributing, window)) for window in windows)
        rooms = [Room(len(chosen), grid) for _ in range(AHEAD + 1)]

        def compute(block: Block, room: Room) -> list[NDArray[np.float32]]:
            return block_factors(block, grid, chosen, method, room)

        for number, (block, results) in enumerate(computed_ahead(blocks, rooms, compute)):
            stop_if_cancelled(rest)
            found = found or bool(np.isfinite(block.z).any())
            for index, values in enumerate(results):
                writer.write(index, block.window, values)
            rest.progress((number + 1) / len(windows))
        say_fill(source, rest)
        if not found:
            raise InputError(
                f"The DEM {source.name} holds no valid pixel at all. Check the layer's nodata value and its extent."
            )


def cache_bytes(dem: Dem) -> int:
    """What GDAL may hold: a row of blocks of the DEM, so that nothing stored in whole rows is read twice, and little of
    the output.
    """
    stored_rows, pixel_bytes = dem.band.GetBlockSize()[1], gdal.GetDataTypeSize(dem.band.DataType) // 8
    rows = (BLOCK_ROWS // stored_rows + 2) * stored_rows
    return min(MAX_CACHE_BYTES, WRITTEN_BYTES + rows * dem.grid.width * pixel_bytes)


def whole_catchments(dem: Dem, feedback: Feedback) -> NDArray[np.float32]:
    """Specific catchment area (m) of the whole DEM; raises InputError when the machine's memory cannot hold the
    work.
    """
    grid = dem.grid
    needed, free = BYTES_PER_CELL * grid.width * grid.height, gdal.GetUsablePhysicalRAM()
    if 0 < free < needed:
        raise InputError(
            f"The factor twi follows water over the whole DEM {dem.name} and needs about {needed / 2**30:.1f} GB of "
            f"memory for its {grid.width} x {grid.height} pixels; this machine has {free / 2**30:.1f} GB. Leave twi "
            "out, or cut the DEM to a catchment or make it coarser."
        )
    east, north = grid.metres_per_unit(0.5 + np.arange(grid.height, dtype=np.float64))
    _, dx, rx, _, ry, dy = grid.geotransform
    heights = dem.read_with_halo(Window(0, 0, grid.width, grid.height))[1:-1, 1:-1]
    return specific_catchment_area(heights, np.hypot(dx * east, ry * north), np.hypot(rx * east, dy * north), feedback)


@dataclass(frozen=True)
class Block:
    """What one block is computed from: its window, its elevations with a halo of one cell, its catchment areas where
    twi is wanted.
    """

    window: Window
    z: NDArray[np.float32]
    contributing: NDArray[np.float32] | None = None


def part_of(values: NDArray[np.float32] | None, window: Window) -> NDArray[np.float32] | None:
    if values is None:
        return None
    return values[window.row : window.row + window.height, window.column : window.column + window.width]


class Room:
    """Where the factors of one block are put, block after block: fresh memory costs as much as what is computed into
    it.
    """

    def __init__(self, factors: int, grid: Grid) -> None:
        cells = min(BLOCK_ROWS, grid.height) * min(BLOCK_COLUMNS, grid.width)
        self.workspace = Workspace()
        self._factors = [np.empty(cells, np.float32) for _ in range(factors)]

    def arrays(self, rows: int, columns: int) -> list[NDArray[np.float32]]:
        """One array for each factor, (rows, columns), with whatever was last in it."""
        return [values[: rows * columns].reshape(rows, columns) for values in self._factors]


def computed_ahead(
    blocks: Iterable[Block], rooms: Sequence[Room], compute: Callable[[Block, Room], T]
) -> Iterator[tuple[Block, T]]:
    """Each block with its result, in order; the next ones are computed in other threads while the caller writes this
    one.

    The rooms take turns: a result is good until the next one is asked for.
    """
    with ThreadPoolExecutor(len(rooms) - 1) as pool:
        waiting: deque[tuple[Block, Future[T]]] = deque()
        for block, room in zip(blocks, cycle(rooms)):
            waiting.append((block, pool.submit(compute, block, room)))
            if len(waiting) == len(rooms):
                first, result = waiting.popleft()
                yield first, result.result()
        while waiting:
            first, result = waiting.popleft()
            yield first, result.result()


def block_windows(grid: Grid) -> Iterator[Window]:
    """Cover the raster with blocks of whole output tiles, row by row."""
    for row in range(0, grid.height, BLOCK_ROWS):
        for column in range(0, grid.width, BLOCK_COLUMNS):
            yield Window(column, row, min(BLOCK_COLUMNS, grid.width - column), min(BLOCK_ROWS, grid.height - row))


def block_factors(
    block: Block, grid: Grid, factors: Sequence[str], method: str, room: Room
) -> list[NDArray[np.float32]]:
    """The factors of one block in the arrays of `room`, computed in strips of few rows."""
    window, workspace = block.window, room.workspace
    results, steps = room.arrays(window.height, window.width), ground_step(grid, window.row, window.height)
    with np.errstate(invalid="ignore", divide="ignore"):
        for first in range(0, window.height, STRIP_ROWS):
            rows = slice(first, min(first + STRIP_ROWS, window.height))
            surface = Surface(
                block.z[first : rows.stop + 2], GroundStep(*(values[rows] for values in steps)), method, workspace
            )
            for values, factor in zip(results, factors):
                if factor == TWI and block.contributing is not None:
                    wetness(surface, block.contributing[rows], values[rows])
                else:
                    derive(surface, factor, values[rows])
            workspace.take_back()
    return results


def ground_step(grid: Grid, first_row: int, rows: int) -> tuple[NDArray[np.float32], ...]:
    """Inverse Jacobian of the grid at the centre of each row: the four arrays of GroundStep, (rows, 1) each."""
    east, north = grid.metres_per_unit(first_row + 0.5 + np.arange(rows, dtype=np.float64))
    _, dx, rx, _, ry, dy = grid.geotransform
    determinant = (dx * dy - rx * ry) * east * north
    parts = dy * north / determinant, -rx * east / determinant, -ry * north / determinant, dx * east / determinant
    return tuple(np.asarray(part, np.float32).reshape(-1, 1) for part in parts)
