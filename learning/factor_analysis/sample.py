"""A stratified random sample of a labelled stack: as many landslide pixels as others, drawn in one pass with constant
memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.bands import Band
from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE
from ...core.pixels.window import Window
from ..data.raster_reader import EXCLUDE
from ..data.scene_reader import SceneReader
from ..data.scenes import pair_scenes

BLOCK = 512
CELLS_A_SIDE = 12


@dataclass(frozen=True)
class FactorSample:
    """Sampled pixels: raw band values (samples, bands) without any NaN, class 1 or 0, and the square cell of the map
    each lies in.
    """

    bands: tuple[Band, ...]
    values: NDArray[np.float32]
    landslide: NDArray[np.bool_]
    cell: NDArray[np.int64]


class Reservoir:
    """Keeps the `size` entries with the smallest random keys of all that were offered: a uniform sample without
    replacement.
    """

    def __init__(self, size: int, bands: int) -> None:
        self.size = size
        self.offered = 0
        self.keys = np.zeros(0)
        self.values = np.zeros((0, bands), np.float32)
        self.cells = np.zeros(0, np.int64)

    def offer(self, keys: NDArray[np.float64], values: NDArray[np.float32], cells: NDArray[np.int64]) -> None:
        self.offered += len(keys)
        self.keys = np.concatenate([self.keys, keys])
        self.values = np.concatenate([self.values, values])
        self.cells = np.concatenate([self.cells, cells])
        if len(self.keys) > self.size:
            kept = np.argpartition(self.keys, self.size)[: self.size]
            self.keys, self.values, self.cells = self.keys[kept], self.values[kept], self.cells[kept]

    @property
    def limit(self) -> float:
        """Keys above this one can no longer enter."""
        return float(self.keys.max()) if len(self.keys) == self.size else 1.0


def draw_sample(
    stack: Path, labels: Path, samples: int, seed: int, feedback: Feedback, bands: Sequence[str] = ()
) -> FactorSample:
    """Draw at most `samples` pixels, half of them landslide, where the label is known and every band has a value.

    A class with fewer pixels gives all it has. Reads the stack once in blocks; memory depends on `samples` only; the
    same seed draws the same pixels. `bands` names those to read, empty: all. Raises InputError when a class has no
    pixel, or the stack lacks a band.
    """
    scenes = pair_scenes([stack], [labels], bands, feedback=feedback)
    scene = scenes[0]
    reservoirs = {code: Reservoir(max(1, samples // 2), len(scene.bands)) for code in (LANDSLIDE, NOT_LANDSLIDE)}
    cell_side = max(1, -(-max(scene.width, scene.height) // CELLS_A_SIDE))
    starts = [(row, column) for row in range(0, scene.height, BLOCK) for column in range(0, scene.width, BLOCK)]
    with SceneReader(scenes, EXCLUDE) as reader:
        for number, (row, column) in enumerate(starts):
            stop_if_cancelled(feedback)
            window = Window(row=row, column=column, height=BLOCK, width=BLOCK).cut(scene.height, scene.width)
            values, known = reader.read(0, window)
            keys = np.random.default_rng([seed, number]).random(known.shape)
            for code, reservoir in reservoirs.items():
                rows, columns = np.nonzero((known == code) & (keys <= reservoir.limit))
                cells = (row + rows) // cell_side * CELLS_A_SIDE + (column + columns) // cell_side
                reservoir.offer(keys[rows, columns], values[:, rows, columns].T, cells.astype(np.int64))
            feedback.progress((number + 1) / len(starts))
        reader.tell_fill(feedback)
    for code, what in ((LANDSLIDE, "landslide"), (NOT_LANDSLIDE, "non-landslide")):
        if not len(reservoirs[code].keys):
            raise InputError(
                f"The labels {labels.name} hold no {what} pixel where every band of the stack {stack.name} has a "
                "value, so nothing can be compared. Check that labels and stack show the same area, and that no "
                "band of the stack is empty."
            )
    order = {code: np.argsort(reservoir.keys) for code, reservoir in reservoirs.items()}
    return FactorSample(
        scene.bands,
        np.concatenate([reservoirs[code].values[order[code]] for code in order]),
        np.concatenate([np.full(len(order[code]), code == LANDSLIDE) for code in order]),
        np.concatenate([reservoirs[code].cells[order[code]] for code in order]),
    )
