"""Passes over all bands of all scenes, and what is counted on the way: known and landslide pixels by cell and tile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, NamedTuple, Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from .scene_reader import SceneReader
from .scenes import Scene
from .splits import TRAINING, VALIDATION, CellCounts, Parts, Tile, scan_windows, sum_squares


class Piece(NamedTuple):
    """One window of a pass: scene number, values (bands, height, width) with NaN where missing, labels 1, 0, 255."""

    scene: int
    window: Window
    values: NDArray[np.float32]
    labels: NDArray[np.uint8]


def scan(reader: SceneReader, feedback: Feedback) -> Iterator[Piece]:
    """Every pixel of every scene once, with all its bands, in windows whose edges lie on cell edges."""
    total, done = sum(scene.pixels for scene in reader.scenes), 0
    for index, scene in enumerate(reader.scenes):
        for window in scan_windows(scene):
            stop_if_cancelled(feedback)
            yield Piece(index, window, *reader.read(index, window))
            done += window.pixels
            feedback.progress(done / total)


@dataclass(frozen=True)
class AreaCounts:
    """Cell counts of all scenes, apart for pixels that the user's areas let train and for those they let validate.

    Without areas all pixels are in `training`.
    """

    training: list[CellCounts]
    validation: list[CellCounts]

    def of_part(self, parts: Parts, part: int) -> list[CellCounts]:
        """The counts of one part of a split."""
        if parts.area_decides and parts.all_train:
            return [both(*counts) for counts in zip(self.training, self.validation, strict=True)]
        if parts.area_decides:
            return self.training if part == TRAINING else self.validation
        return [only(count, cells == part) for count, cells in zip(self.training, parts.cells, strict=True)]


def both(first: CellCounts, second: CellCounts) -> CellCounts:
    return CellCounts(first.known + second.known, first.landslide + second.landslide)


def only(count: CellCounts, cells: NDArray[np.bool_]) -> CellCounts:
    """The counts of the chosen cells, 0 elsewhere."""
    return CellCounts(np.where(cells, count.known, 0), np.where(cells, count.landslide, 0))


def total_of(counts: Sequence[CellCounts]) -> dict[str, int]:
    """How many pixels are known and how many of them landslide, in all scenes."""
    return {
        what: sum(int(getattr(count, what).sum(dtype=np.int64)) for count in counts) for what in ("known", "landslide")
    }


def count_cells(reader: SceneReader, cell: int, feedback: Feedback) -> AreaCounts:
    """Known and landslide pixels per cell of every scene, in one pass."""
    counts = AreaCounts(
        [no_counts(scene, cell) for scene in reader.scenes], [no_counts(scene, cell) for scene in reader.scenes]
    )
    for piece in scan(reader, feedback):
        area = reader.read_area(reader.scenes[piece.scene], piece.window)
        for counted, part in ((counts.training, TRAINING), (counts.validation, VALIDATION)):
            labels = np.where(area == part, piece.labels, UNKNOWN)
            place = np.s_[
                piece.window.row // cell : -(-piece.window.bottom // cell),
                piece.window.column // cell : -(-piece.window.right // cell),
            ]
            counted[piece.scene].known[place] = sum_squares(labels != UNKNOWN, cell)
            counted[piece.scene].landslide[place] = sum_squares(labels == LANDSLIDE, cell)
    return counts


def no_counts(scene: Scene, cell: int) -> CellCounts:
    shape = (-(-scene.height // cell), -(-scene.width // cell))
    return CellCounts(np.zeros(shape, np.int32), np.zeros(shape, np.int32))


@dataclass(frozen=True)
class TileGrid:
    """Tiles `size` pixels a side whose corners lie `stride` pixels apart, covering every scene; the last ones may reach
    beyond its border.
    """

    scenes: Sequence[Scene]
    size: int
    stride: int

    def shape(self, scene: int) -> tuple[int, int]:
        """Rows and columns of tiles."""
        return self._number(self.scenes[scene].height), self._number(self.scenes[scene].width)

    def tiles(self) -> list[Tile]:
        """All tiles, scene by scene, row by row."""
        return [
            self.tile(scene, row, column)
            for scene in range(len(self.scenes))
            for row in range(self.shape(scene)[0])
            for column in range(self.shape(scene)[1])
        ]

    def tile(self, scene: int, row: int, column: int) -> Tile:
        place = Window(row=row * self.stride, column=column * self.stride, height=self.size, width=self.size)
        return Tile(scene, place)

    def reaching(self, first: int, stop: int, number: int) -> NDArray[np.int64]:
        """Which of `number` tiles along an axis hold a pixel from `first` up to `stop`."""
        return np.arange(max(0, (first - self.size) // self.stride + 1), min(number, (stop - 1) // self.stride + 1))

    def _number(self, length: int) -> int:
        return max(1, -(-(length - self.size + self.stride) // self.stride))


class TileCounts:
    """Known and landslide pixels of every tile of a grid, gathered window by window of a pass."""

    def __init__(self, grid: TileGrid) -> None:
        self.grid = grid
        shapes = [grid.shape(scene) for scene in range(len(grid.scenes))]
        self.known = [np.zeros(shape, np.int64) for shape in shapes]
        self.landslide = [np.zeros(shape, np.int64) for shape in shapes]

    def add(self, scene: int, window: Window, labels: NDArray[np.uint8]) -> None:
        """Count a window's labels for every tile that shares pixels with it; 255 does not count."""
        rows = self.grid.reaching(window.row, window.bottom, self.known[scene].shape[0])
        columns = self.grid.reaching(window.column, window.right, self.known[scene].shape[1])
        top, bottom = self._span(rows, window.row, window.height)
        left, right = self._span(columns, window.column, window.width)
        place = np.ix_(rows, columns)
        for counts, mask in ((self.known, labels != UNKNOWN), (self.landslide, labels == LANDSLIDE)):
            sums = np.zeros((window.height + 1, window.width + 1), np.int64)
            sums[1:, 1:] = mask.cumsum(axis=0, dtype=np.int64).cumsum(axis=1)
            counts[scene][place] += (
                sums[np.ix_(bottom, right)]
                - sums[np.ix_(top, right)]
                - sums[np.ix_(bottom, left)]
                + sums[np.ix_(top, left)]
            )

    def _span(self, tiles: NDArray[np.int64], first: int, length: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The tiles' first and last pixel along an axis, counted from `first` and cut to `length`."""
        starts = tiles * self.grid.stride - first
        return np.clip(starts, 0, length), np.clip(starts + self.grid.size, 0, length)

    def with_known(self) -> tuple[list[Tile], list[int]]:
        """The tiles that hold a known pixel, and how many landslide pixels each of them holds."""
        tiles, landslides = [], []
        for scene, known in enumerate(self.known):
            for row, column in np.argwhere(known).tolist():
                tiles.append(self.grid.tile(scene, row, column))
                landslides.append(int(self.landslide[scene][row, column]))
        return tiles, landslides

    def of_tile(self, tile: Tile) -> tuple[int, int]:
        """Known and landslide pixels of one tile of the grid."""
        place = (tile.window.row // self.grid.stride, tile.window.column // self.grid.stride)
        return int(self.known[tile.scene][place]), int(self.landslide[tile.scene][place])


class Covered:
    """Which pixels some tiles of a grid cover; holds one number per tile of the grid, not per pixel."""

    def __init__(self, grid: TileGrid, tiles: Sequence[Tile]) -> None:
        self.grid = grid
        self.taken = [np.zeros(grid.shape(scene), bool) for scene in range(len(grid.scenes))]
        for tile in tiles:
            self.taken[tile.scene][tile.window.row // grid.stride, tile.window.column // grid.stride] = True

    def of_window(self, scene: int, window: Window) -> NDArray[np.bool_]:
        """Bool (height, width): true under a tile."""
        taken = self.taken[scene]
        rows = self.grid.reaching(window.row, window.bottom, taken.shape[0])
        columns = self.grid.reaching(window.column, window.right, taken.shape[1])
        here = np.argwhere(taken[np.ix_(rows, columns)])
        starts = np.column_stack(
            (
                rows[here[:, 0]] * self.grid.stride - window.row,
                columns[here[:, 1]] * self.grid.stride - window.column,
            )
        )
        limits = (window.height, window.width)
        first, last = np.clip(starts, 0, limits), np.clip(starts + self.grid.size, 0, limits)
        steps = np.zeros((window.height + 1, window.width + 1), np.int64)
        for down, across, sign in ((first, first, 1), (last, last, 1), (first, last, -1), (last, first, -1)):
            np.add.at(steps, (down[:, 0], across[:, 1]), sign)
        covered: NDArray[np.bool_] = steps.cumsum(axis=0).cumsum(axis=1)[:-1, :-1] > 0
        return covered
