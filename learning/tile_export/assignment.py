"""Which part each tile belongs to, by the very split that a training of ours would draw."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, UNKNOWN
from ..data.scene_reader import SceneReader
from ..data.splits import (
    AREA,
    RANDOM,
    TRAINING,
    VALIDATION,
    Parts,
    Tile,
    block_layout,
    cell_size,
    draw_validation,
    everything,
    has_validation_area,
    split_blocks,
)
from ..data.survey import TileCounts, TileGrid, count_cells, scan

SPLIT_NAMES = {TRAINING: "train", VALIDATION: "validation"}


@dataclass(frozen=True)
class SplitRequest:
    """How the labelled area is divided: the words and numbers of `trainmodel`."""

    split: str
    fraction: float
    seed: int


@dataclass(frozen=True)
class ReadTile:
    """A tile's values (bands, size, size) with NaN where missing, its labels, and the part it belongs to."""

    tile: Tile
    values: NDArray[np.float32]
    labels: NDArray[np.uint8]
    part: int


class Assignment:
    """Reads the tiles of a scene with their part; labels outside it are unknown, so that nothing leaks.

    With blocks or areas a tile comes once for each part with known pixels in it; pixels of the other part and of the
    buffer between them are unknown in its labels. With random tiles, as the papers drew them, a tile keeps all its
    labels, and overlapping tiles of both parts share pixels.
    """

    def __init__(self, reader: SceneReader, size: int, stride: int, request: SplitRequest, feedback: Feedback) -> None:
        self.reader = reader
        self.grid = TileGrid(reader.scenes, size, stride)
        self.by_tile: dict[Tile, int] | None = None
        if request.split == RANDOM:
            self.parts = everything(reader.scenes, cell_size(reader.scenes), area_decides=False)
            self.by_tile = self._random_tiles(request, feedback)
            self.words = f"Random split of {len(self.by_tile)} tiles, as in the papers."
            if stride < size:
                self.words += " The tiles overlap, so both parts share pixels and scores on them are too good."
            return
        self.parts, self.words = self._divided(size, request, feedback)

    def _divided(self, size: int, request: SplitRequest, feedback: Feedback) -> tuple[Parts, str]:
        scenes, cell = self.reader.scenes, cell_size(self.reader.scenes)
        if request.split == AREA and has_validation_area(self.reader):
            return everything(scenes, cell, area_decides=True), "Split by the given areas."
        counts = count_cells(self.reader, cell, feedback).training
        layout = block_layout(counts, cell, size)
        words = f"Split by blocks of {layout.edge} pixels with a buffer of {layout.buffer} pixels."
        return split_blocks(counts, cell, layout, request.fraction, request.seed), words

    def _random_tiles(self, request: SplitRequest, feedback: Feedback) -> dict[Tile, int]:
        counts = TileCounts(self.grid)
        for piece in scan(self.reader, feedback):
            inside = self.parts.of_window(self.reader, piece.scene, piece.window) == TRAINING
            counts.add(piece.scene, piece.window, np.where(inside, piece.labels, np.uint8(UNKNOWN)))
        tiles = [tile for tile in self.grid.tiles() if counts.of_tile(tile)[0]]
        known, landslide = np.array([counts.of_tile(tile) for tile in tiles], np.float64).reshape(-1, 2).T
        validates = draw_validation(known, landslide, request.fraction, np.random.default_rng([request.seed, 1]))
        return {tile: VALIDATION if other else TRAINING for tile, other in zip(tiles, validates, strict=True)}

    def tiles(self, feedback: Feedback) -> Iterator[ReadTile]:
        """Every tile with a known pixel, row by row; one that lies across the parts comes twice."""
        tiles = self.grid.tiles()
        for number, tile in enumerate(tiles):
            stop_if_cancelled(feedback)
            feedback.progress(number / len(tiles))
            yield from self._read(tile)

    def _read(self, tile: Tile) -> Iterator[ReadTile]:
        if self.by_tile is not None and tile not in self.by_tile:
            return
        values, labels = self.reader.read(tile.scene, tile.window)
        parts = self.parts.of_window(self.reader, tile.scene, tile.window)
        wanted = {part: part for part in SPLIT_NAMES} if self.by_tile is None else {self.by_tile[tile]: TRAINING}
        for part, held_as in wanted.items():
            own = np.where(parts == held_as, labels, np.uint8(UNKNOWN))
            if np.any(own != UNKNOWN):
                yield ReadTile(tile, values, own, part)


def check_both_parts(landslides: dict[int, int], words: str) -> None:
    """Raise InputError where a part got no landslide pixel."""
    for part, name in SPLIT_NAMES.items():
        if not landslides[part]:
            raise InputError(
                f"No tile of the {name} part holds a landslide pixel ({words}). Label more landslides, choose smaller "
                "tiles, or other areas."
            )


def landslide_pixels(labels: NDArray[np.uint8]) -> int:
    return int(np.count_nonzero(labels == LANDSLIDE))
