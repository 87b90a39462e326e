"""Which pixels train and which validate: spatial blocks with a buffer, the user's areas, or tiles drawn at random."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.pixels.window import Window
from .scene_reader import SceneReader
from .scenes import Scene

NEITHER, TRAINING, VALIDATION = 0, 1, 2
BLOCKS, RANDOM, AREA = "blocks", "random", "area"
SMALL_CELL, LARGE_CELL, SMALL_PIXELS = 8, 32, 16_000_000
BLOCKS_WANTED = 24
DRAWS = 200
SCAN_SIZE = 512


@dataclass
class CellCounts:
    """How many pixels of each cell (a small square of pixels) are known and are landslide; arrays (rows, columns) of
    int.
    """

    known: NDArray[np.int32]
    landslide: NDArray[np.int32]


@dataclass
class Parts:
    """Which part each pixel of each scene belongs to: NEITHER, TRAINING or VALIDATION.

    `cells` holds one uint8 array (cell rows, cell columns) per scene. With `area_decides` a pixel's part is the area
    raster's where its cell is not NEITHER; else it is the cell's where the area raster is TRAINING. `edge` is the
    blocks' side in pixels, 0 without blocks. `validating` is the part whose pixels validate: TRAINING where tiles, not
    pixels, were divided. With `all_train` validation pixels train.
    """

    cell: int
    cells: list[NDArray[np.uint8]]
    area_decides: bool = False
    edge: int = 0
    validating: int = VALIDATION
    all_train: bool = False

    def of_window(self, reader: SceneReader, scene_index: int, window: Window) -> NDArray[np.uint8]:
        """The parts of a window's pixels, NEITHER outside the raster."""
        scene = reader.scenes[scene_index]
        rows, columns = np.arange(window.height) + window.row, np.arange(window.width) + window.column
        inside = ((rows >= 0) & (rows < scene.height))[:, None] & ((columns >= 0) & (columns < scene.width))
        cells = self.cells[scene_index]
        parts = cells[
            np.clip(rows // self.cell, 0, cells.shape[0] - 1)[:, None],
            np.clip(columns // self.cell, 0, cells.shape[1] - 1),
        ]
        parts = np.where(inside, parts, NEITHER).astype(np.uint8)
        if scene.area is None:
            return parts
        area = reader.read_area(scene, window)
        if self.all_train:
            area = np.where(area == VALIDATION, TRAINING, area)
        if self.area_decides:
            return np.where(parts != NEITHER, area, NEITHER).astype(np.uint8)
        return np.where(area == TRAINING, parts, NEITHER).astype(np.uint8)


def cell_size(scenes: Sequence[Scene]) -> int:
    """Edge of a cell in pixels: fine for small scenes, coarse for large ones, so that the counts stay small in
    memory.
    """
    return SMALL_CELL if sum(scene.pixels for scene in scenes) <= SMALL_PIXELS else LARGE_CELL


def scan_windows(scene: Scene) -> Iterator[Window]:
    """Squares that cover a scene once, cut at its border; their edges lie on cell edges."""
    for row in range(0, scene.height, SCAN_SIZE):
        for column in range(0, scene.width, SCAN_SIZE):
            square = Window(row=row, column=column, height=SCAN_SIZE, width=SCAN_SIZE)
            yield square.cut(scene.height, scene.width)


def sum_squares(values: NDArray[Any], edge: int) -> NDArray[np.int32]:
    """Sums over squares of `edge` values a side; the last ones may be cut."""
    rows, columns = -(-values.shape[0] // edge), -(-values.shape[1] // edge)
    padded = np.zeros((rows * edge, columns * edge), np.int32)
    padded[: values.shape[0], : values.shape[1]] = values
    return padded.reshape(rows, edge, columns, edge).sum(axis=(1, 3), dtype=np.int32)


@dataclass(frozen=True)
class BlockLayout:
    """Edge of the split's square blocks and width of the buffer around those that validate, in pixels."""

    edge: int
    buffer: int


def block_layout(counts: Sequence[CellCounts], cell: int, tile: int) -> BlockLayout:
    """Blocks two tiles wide where the known area is large enough for BLOCKS_WANTED of them, smaller ones where it is
    not.

    The buffer is a quarter of a tile, at most an eighth of a block, rounded up to whole cells.
    """
    known_pixels = sum(int(count.known.sum()) for count in counts)
    edge = max(2 * cell, min(2 * tile, int((known_pixels / BLOCKS_WANTED) ** 0.5)) // cell * cell)
    return BlockLayout(edge, -(-min(tile // 4, edge // 8) // cell) * cell)


def split_blocks(counts: Sequence[CellCounts], cell: int, layout: BlockLayout, fraction: float, seed: int) -> Parts:
    """Divide all scenes into square blocks, some of which validate; training keeps the buffer away from them.

    Raises InputError when no draw leaves landslides on both sides.
    """
    factor = max(1, layout.edge // cell)
    blocks = [_sum_blocks(count, factor) for count in counts]
    known = np.concatenate([block.known.ravel() for block in blocks]).astype(np.float64)
    landslide = np.concatenate([block.landslide.ravel() for block in blocks]).astype(np.float64)
    validates = draw_validation(known, landslide, fraction, np.random.default_rng([seed, 1]))
    cells, start = [], 0
    for count, block in zip(counts, blocks, strict=True):
        mine = validates[start : start + block.known.size].reshape(block.known.shape)
        start += block.known.size
        by_cell = mine.repeat(factor, axis=0).repeat(factor, axis=1)[: count.known.shape[0], : count.known.shape[1]]
        part = np.where(by_cell, VALIDATION, TRAINING).astype(np.uint8)
        part[_near(by_cell, layout.buffer // cell) & ~by_cell] = NEITHER
        cells.append(part)
    return Parts(cell, cells, edge=layout.edge)


def _sum_blocks(count: CellCounts, factor: int) -> CellCounts:
    return CellCounts(sum_squares(count.known, factor), sum_squares(count.landslide, factor))


def draw_validation(
    known: NDArray[np.float64], landslide: NDArray[np.float64], fraction: float, generator: np.random.Generator
) -> NDArray[np.bool_]:
    """Choose units (blocks or tiles) for validation: bool (units,), near `fraction` of known and of landslide pixels.

    Raises InputError when landslides lie in fewer than two units.
    """
    usable = np.flatnonzero(known > 0)
    if np.count_nonzero(landslide[usable]) < 2:
        raise InputError(
            "The landslides lie in one place only, so no part is left to validate on. Label a larger area, or choose "
            "SPLIT area and draw a validation area."
        )
    best, best_distance = np.zeros(known.size, bool), np.inf
    for _ in range(DRAWS):
        order = generator.permutation(usable)
        number = int(np.searchsorted(np.cumsum(known[order]), fraction * known[usable].sum()) + 1)
        share = np.cumsum(known[order])[: number + 1] / known[usable].sum()
        number = max(1, min(order.size - 1, 1 + int(np.argmin(np.abs(share - fraction)))))
        drawn = order[:number]
        slides = landslide[drawn].sum() / landslide[usable].sum()
        if slides in (0, 1):
            continue
        distance = abs(known[drawn].sum() / known[usable].sum() - fraction) + abs(slides - fraction)
        if distance < best_distance:
            best, best_distance = np.zeros(known.size, bool), distance
            best[drawn] = True
    if not best.any():
        raise InputError(
            "No split leaves landslides both for training and for validation. Label more landslides, or choose "
            "another VALIDATION_FRACTION."
        )
    return best


def _near(cells: NDArray[np.bool_], distance: int) -> NDArray[np.bool_]:
    """Cells within `distance` cells (in rows and in columns) of a true one."""
    near = cells
    for axis in (0, 1):
        grown = near.copy()
        for step in range(1, min(distance, near.shape[axis]) + 1):
            ahead, behind = [slice(None), slice(None)], [slice(None), slice(None)]
            ahead[axis], behind[axis] = slice(step, None), slice(None, -step)
            grown[tuple(ahead)] |= near[tuple(behind)]
            grown[tuple(behind)] |= near[tuple(ahead)]
        near = grown
    return near


def everything(scenes: Sequence[Scene], cell: int, area_decides: bool) -> Parts:
    """All cells are TRAINING; with `area_decides` the area rasters tell training from validation pixel by pixel."""
    return Parts(
        cell, [np.full((-(-s.height // cell), -(-s.width // cell)), TRAINING, np.uint8) for s in scenes], area_decides
    )


@dataclass(frozen=True)
class Tile:
    """One window of a scene, a square of the training tile's size."""

    scene: int
    window: Window


def has_validation_area(reader: SceneReader) -> bool:
    """Whether any scene's area raster marks pixels for validation."""
    return any(
        bool((reader.read_area(scene, window) == VALIDATION).any())
        for scene in reader.scenes
        if scene.area
        for window in scan_windows(scene)
    )
