"""One finished experiment judged on the test pixels: metrics, areas, and a small picture of its errors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...core.labels import ERROR_CLASSES, LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ...core.metrics import ConfusionMatrix, ScoreHistogram, confusion
from ...core.pixels.window import Window
from ..data.ground import row_areas_m2
from ..data.raster_reader import raster_window
from .held_out_area import JudgedScene

MAX_SIDE = 420
ROWS_AT_ONCE = 512
LIGHT_GROUND, NOTHING_KNOWN = (228, 228, 222), (255, 255, 255)


@dataclass(frozen=True)
class Judgement:
    """Accuracy on the known test pixels of all scenes; areas in m2 on the ground, row by row."""

    matrix: ConfusionMatrix
    scores: ScoreHistogram
    detected_m2: float
    inventory_m2: float

    def metrics(self) -> dict[str, float]:
        """The numbers of the table."""
        return {
            "precision": self.matrix.precision,
            "recall": self.matrix.recall,
            "f1": self.matrix.f1,
            "kappa": self.matrix.kappa,
            "miou": self.matrix.miou,
            "auc": self.scores.auc,
            "average_precision": self.scores.average_precision,
            "area_m2": self.detected_m2,
        }


def judge(scenes: Sequence[JudgedScene], probabilities: Sequence[Path | None], threshold: float) -> Judgement:
    """Compare probability rasters with the test labels, in strips; a scene without test pixels has no raster (None)."""
    matrix, scores, detected_m2, inventory_m2 = ConfusionMatrix(), ScoreHistogram(), 0.0, 0.0
    for scene, path in zip(scenes, probabilities, strict=True):
        if path is None:
            continue
        with rasterio.open(path) as probability_file, rasterio.open(scene.labels) as label_file:
            row_m2 = row_areas_m2(label_file)
            for strip in strips(scene):
                where, strip_m2 = raster_window(strip), row_m2[strip.row : strip.bottom]
                probability, labels = probability_file.read(1, window=where), label_file.read(1, window=where)
                labels[np.isnan(probability)] = UNKNOWN
                detected = probability >= threshold
                matrix += confusion(detected, labels)
                detected_m2 += float(np.count_nonzero(detected & (labels != UNKNOWN), axis=1) @ strip_m2)
                inventory_m2 += float(np.count_nonzero(labels == LANDSLIDE, axis=1) @ strip_m2)
                scores.add(probability, labels)
    return Judgement(matrix, scores, detected_m2, inventory_m2)


def strips(scene: JudgedScene) -> list[Window]:
    """Windows over the rectangle around the test pixels, a bounded number of rows each."""
    extent = scene.extent
    return [
        Window(row=row, column=extent.column, height=min(ROWS_AT_ONCE, extent.bottom - row), width=extent.width)
        for row in range(extent.row, extent.bottom, ROWS_AT_ONCE)
    ]


def error_picture(scene: JudgedScene, probability: Path, threshold: float) -> NDArray[np.uint8]:
    """Red, green, blue (height, width, 3) of the test rectangle in the error map's colours, at most MAX_SIDE pixels a
    side.

    Each picture pixel shows the rarest thing under it (missed, false, found, then nothing), so that thin scars stay
    visible.
    """
    extent = scene.extent
    factor = max(1, -(-max(extent.height, extent.width) // MAX_SIDE))
    height, width = -(-extent.height // factor), -(-extent.width // factor)
    rank = np.zeros((height, width), np.uint8)
    with rasterio.open(probability) as probability_file, rasterio.open(scene.labels) as label_file:
        for row in range(height):
            first = extent.row + row * factor
            strip = raster_window(
                Window(row=first, column=extent.column, height=min(factor, extent.bottom - first), width=extent.width)
            )
            ranks = _ranks(probability_file.read(1, window=strip), label_file.read(1, window=strip), threshold)
            padded = np.zeros((ranks.shape[0], width * factor), np.uint8)
            padded[:, : extent.width] = ranks
            rank[row] = padded.reshape(ranks.shape[0], width, factor).max(axis=(0, 2))
    return palette()[rank]


def palette() -> NDArray[np.uint8]:
    """Colours of unknown, true negative, true positive, false positive, false negative."""
    _, found, false, missed = ERROR_CLASSES
    return np.array([NOTHING_KNOWN, LIGHT_GROUND, *(entry.colour[:3] for entry in (found, false, missed))], np.uint8)


def _ranks(probability: NDArray[Any], labels: NDArray[np.uint8], threshold: float) -> NDArray[np.uint8]:
    detected, known = probability >= threshold, np.isfinite(probability) & (labels != UNKNOWN)
    ranks = np.zeros(labels.shape, np.uint8)
    ranks[known & ~detected & (labels == NOT_LANDSLIDE)] = 1
    ranks[known & detected & (labels == LANDSLIDE)] = 2
    ranks[known & detected & (labels == NOT_LANDSLIDE)] = 3
    ranks[known & ~detected & (labels == LANDSLIDE)] = 4
    return ranks
