"""Where the rows of a comparison differ, seen near by: the squares of the test area richest in landslides and those
hardest for all rows; image, truth, and each network's errors (Chen et al. 2023, Figs. 9 and 10; paper 2's local maps).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...core.labels import LANDSLIDE, UNKNOWN
from ...core.metrics import ConfusionMatrix, confusion
from ...core.pixels.window import Window
from ..data.raster_reader import EXCLUDE, raster_window
from ..data.scene_reader import SceneReader
from ..training.results.gallery import error_colours, input_picture
from .held_out_area import JudgedScene

SIDE = 96
SHOWN = 3  # of each kind
MIN_LANDSLIDE = 20  # pixels of a square that may be called hard: of fewer, one lucky pixel decides


@dataclass(frozen=True)
class Judged:
    """One row's maps: a probability raster by scene (None without test pixels), and the threshold."""

    name: str
    probabilities: Sequence[Path | None]
    threshold: float


@dataclass(frozen=True)
class Square:
    """A square of the test area: its landslide pixels, and the rows' mean F1 in it (0 where none finds anything)."""

    scene: int
    window: Window
    landslide: int
    f1: float


def squares(scenes: Sequence[JudgedScene], rows: Sequence[Judged]) -> Iterator[Square]:
    """All squares that hold a known landslide pixel, read one after the other."""
    for number, scene in enumerate(scenes):
        if not scene.known:
            continue
        paths = [path for path in (row.probabilities[number] for row in rows) if path is not None]
        with rasterio.open(scene.labels) as label_file:
            for window in windows(scene.extent):
                labels = label_file.read(1, window=raster_window(window))
                landslide = int(np.count_nonzero(labels == LANDSLIDE))
                if not landslide:
                    continue
                scores = []
                for row, path in zip(rows, paths, strict=True):
                    with rasterio.open(path) as file:
                        scores.append(f1_of(file.read(1, window=raster_window(window)), labels, row.threshold))
                yield Square(number, window, landslide, float(np.mean(scores)))


def f1_of(probability: NDArray[np.float32], labels: NDArray[np.uint8], threshold: float) -> float:
    known = np.where(np.isnan(probability), UNKNOWN, labels)
    matrix: ConfusionMatrix = confusion(probability >= threshold, known)
    return float(np.nan_to_num(matrix.f1))


def windows(extent: Window) -> Iterator[Window]:
    """Squares of SIDE pixels over a rectangle; those at its end are cut."""
    for row in range(extent.row, extent.bottom, SIDE):
        for column in range(extent.column, extent.right, SIDE):
            yield Window.between(
                row=row, column=column, bottom=min(row + SIDE, extent.bottom), right=min(column + SIDE, extent.right)
            )


def richest_and_hardest(found: Sequence[Square]) -> tuple[list[Square], list[Square]]:
    """SHOWN squares with most landslide pixels, and of the others those with the lowest mean F1."""
    richest = sorted(found, key=lambda square: -square.landslide)[:SHOWN]
    others = [square for square in found if square not in richest and square.landslide >= MIN_LANDSLIDE]
    return richest, sorted(others, key=lambda square: square.f1)[:SHOWN]


def pictures(
    square: Square, scenes: Sequence[JudgedScene], rows: Sequence[Judged]
) -> list[tuple[str, NDArray[np.uint8]]]:
    """Caption and RGB picture of the image, the truth, and each row's errors."""
    scene = scenes[square.scene]
    with SceneReader([scene.training], EXCLUDE) as reader:
        values = reader.read_values(scene.training.stack, scene.training.band_indexes, square.window)
    with rasterio.open(scene.labels) as file:
        labels = file.read(1, window=raster_window(square.window))
    shown = [
        ("image", input_picture(values, scene.training.bands)),
        ("truth", error_colours((labels == LANDSLIDE).astype(np.float32), labels, 0.5)),
    ]
    for row in rows:
        path = row.probabilities[square.scene]
        if path is None:
            continue
        with rasterio.open(path) as file:
            probability = file.read(1, window=raster_window(square.window))
        known = np.where(np.isnan(probability), UNKNOWN, labels).astype(np.uint8)
        shown.append((row.name, error_colours(probability, known, row.threshold)))
    return shown
