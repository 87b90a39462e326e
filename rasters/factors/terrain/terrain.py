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
from ....core.pixels.ground_size import pixel_steps
from ....core.pixels.window import Window
from ...io.band_file import new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid
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
MAX_SCALE_ERROR = 1e-3
FLOW_SHARE = 0.8  # of the progress bar


T = TypeVar("T")


def derive_terrain(dem: str | Path, factors: Sequence[str], method: str, target: Path, feedback: Feedback) -> None:
    """Write the chosen terrain factors of a DEM (first band, metres) as a GeoTIFF with a band table, in the order of
    FACTORS.

    Elevation is kept wherever the DEM is valid; the other factors are NaN where any of the 3 x 3 cells is missing, thus
    also in the outermost row and column (gdaldem's default). Slopes use the ground size of each row, whatever the
    CRS. Raises InputError when the DEM cannot be used (no CRS, no valid pixel, fewer than 3 x 3 pixels).
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

        step_of = ground_steps(grid)

        def compute(block: Block, room: Room) -> list[NDArray[np.float32]]:
            return block_factors(block, step_of(block.window), chosen, method, room)

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
    steps = grid.steps_on_ground(0.5 + np.arange(grid.height, dtype=np.float64))
    heights = dem.read_with_halo(Window(row=0, column=0, height=grid.height, width=grid.width))[1:-1, 1:-1]
    return specific_catchment_area(heights, steps.column_m, steps.row_m, feedback)


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

    The rooms take turns: a result is valid until the next one is computed.
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
            block = Window(row=row, column=column, height=BLOCK_ROWS, width=BLOCK_COLUMNS)
            yield block.cut(grid.height, grid.width)


def block_factors(
    block: Block, step: GroundStep, factors: Sequence[str], method: str, room: Room
) -> list[NDArray[np.float32]]:
    """The factors of one block in the arrays of `room`, computed in strips of few rows."""
    window, workspace = block.window, room.workspace
    results = room.arrays(window.height, window.width)
    with np.errstate(invalid="ignore", divide="ignore"):
        for first in range(0, window.height, STRIP_ROWS):
            rows = slice(first, min(first + STRIP_ROWS, window.height))
            surface = Surface(block.z[first : rows.stop + 2], step.of_rows(rows), method, workspace)
            for values, factor in zip(results, factors):
                if factor == TWI and block.contributing is not None:
                    wetness(surface, block.contributing[rows], values[rows])
                else:
                    derive(surface, factor, values[rows])
            workspace.take_back()
    return results


def ground_steps(grid: Grid) -> Callable[[Window], GroundStep]:
    """Gives the columns and rows that a metre eastwards and northwards leads, at the centre of each row of a block.

    Where map and ground agree to a thousandth all over the raster, as in every UTM zone, the map's metres count: slopes
    are then those of every other program.
    """
    reference, affine = grid.ground_reference(), grid.affine
    unit = reference.unit if reference and not reference.geographic else 1.0
    a, b, _, d, e, _ = affine
    on_map = pixel_steps((unit * a, unit * b, 0, unit * d, unit * e, 0), 0, 0, None)
    columns, rows = np.meshgrid([0.0, grid.width / 2, grid.width], [0.0, grid.height / 2, grid.height])
    true_to_scale = on_map.differs_by(pixel_steps(affine, columns, rows, reference)) <= MAX_SCALE_ERROR

    def of_block(block: Window) -> GroundStep:
        rows = block.row + 0.5 + np.arange(block.height, dtype=np.float64)
        steps = on_map if true_to_scale else pixel_steps(affine, block.column + block.width / 2, rows, reference)
        parts = steps.row_north, -steps.row_east, -steps.column_north, steps.column_east
        return GroundStep(
            *(np.full((block.height, 1), (part / steps.determinant)[..., None], np.float32) for part in parts)
        )

    return of_block
