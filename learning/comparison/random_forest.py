"""The usual baseline in the same table: a random forest of 100 trees that sees one pixel at a time.

It trains on the pixels of the same split as the networks, and takes its threshold from the same validation pixels.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...core.bands import CATEGORICAL, CIRCULAR, Band
from ...core.errors import EngineError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ...core.labels import LANDSLIDE, UNKNOWN
from ...core.metrics import ScoreHistogram
from ...core.pixels.window import Window
from ..data.raster_reader import EXCLUDE, raster_window
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene
from ..data.splits import TRAINING, scan_windows
from ..data.survey import Piece, scan
from ..training.plan import TrainingPlan
from ..training.preparation import TrainingData, prepare_data
from .held_out_area import JudgedScene

TREES = 100
MAX_PIXELS = 1_000_000  # that a forest grows on, drawn at random where there are more
DECIMALS = 6  # of a probability: trees are summed in any order, which moves only the sixteenth

Columns = NDArray[np.float32]


@dataclass(frozen=True)
class Forest:
    """A grown forest, how bands become its columns, the columns' means for missing values, and its threshold."""

    trees: Any
    bands: tuple[Band, ...]
    means: NDArray[np.float32]
    threshold: float
    validation_f1: float

    @property
    def nodes(self) -> int:
        """Nodes of all trees together, the forest's size."""
        return sum(int(tree.tree_.node_count) for tree in self.trees.estimators_)

    def probability(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Landslide probability (height, width) of a window's raw bands (bands, height, width)."""
        columns = filled(columns_of(values, self.bands), self.means)
        found = self.trees.predict_proba(columns)[:, list(self.trees.classes_).index(1)]
        return np.round(found, DECIMALS).astype(np.float32).reshape(values.shape[1:])


def columns_of(values: NDArray[np.float32], bands: Sequence[Band]) -> Columns:
    """Pixels as rows (height x width, columns): an angle as sine and cosine, a category as one column per class."""
    columns: list[NDArray[np.float32]] = []
    for band, image in zip(bands, values, strict=True):
        pixels = image.reshape(-1)
        if band.kind == CIRCULAR:
            columns += [np.sin(np.deg2rad(pixels)), np.cos(np.deg2rad(pixels))]
        elif band.kind == CATEGORICAL and band.classes:
            columns += [np.where(np.isnan(pixels), np.nan, pixels == code) for code in band.classes]
        else:
            columns.append(pixels)
    return np.stack(columns, axis=1).astype(np.float32)


def filled(columns: Columns, means: NDArray[np.float32]) -> Columns:
    """Missing values take their column's mean, as the networks' do."""
    return np.where(np.isfinite(columns), columns, means)


def grow_forest(
    scenes: Sequence[Scene], missing: str, plan: TrainingPlan, seed: int, refit: bool, feedback: Feedback
) -> Forest:
    """Grow a forest on the training pixels of the plan's split, with the threshold of best F1 on the validation pixels;
    with `refit` once more on both.

    At most a million pixels are held in memory. Raises InputError as a training does, EngineError without scikit-learn.
    """
    if importlib.util.find_spec("sklearn") is None:
        raise EngineError("The engine has no scikit-learn, which a random_forest needs. Run 'Set up the engine' again.")
    data = prepare_data(scenes, missing, plan, seed, Stage(feedback, 0, 0.3))
    with SceneReader(scenes, missing) as reader:
        pixels = Pixels(reader, data, seed)
        sample, truth = pixels.drawn(("training",), Stage(feedback, 0.3, 0.5))
        means = np.nanmean(sample, axis=0).astype(np.float32)
        means = np.where(np.isfinite(means), means, np.float32(0))
        forest = Forest(grown(filled(sample, means), truth, seed), data.bands, means, 0.5, float("nan"))
        feedback.progress(0.7)
        scores = ScoreHistogram()
        for piece in scan(reader, Stage(feedback, 0.7, 0.9)):
            labels = pixels.labels_of(piece, "validation")
            if np.any(labels != UNKNOWN):
                scores.add(forest.probability(piece.values), labels)
        threshold = scores.best_f1_threshold()
        forest = replace(forest, threshold=threshold, validation_f1=scores.matrix_at(threshold).f1)
        if refit:
            sample, truth = pixels.drawn(("training", "validation"), Stage(feedback, 0.9, 1))
            forest = replace(forest, trees=grown(filled(sample, means), truth, seed))
    return forest


def grown(columns: Columns, truth: NDArray[np.uint8], seed: int) -> Any:
    """A forest with scikit-learn's own settings but for the number of trees."""
    from sklearn.ensemble import RandomForestClassifier

    return RandomForestClassifier(TREES, n_jobs=-1, random_state=seed).fit(columns, truth)


class Pixels:
    """The known pixels of each part of a split, told apart as the networks' training tells them."""

    def __init__(self, reader: SceneReader, data: TrainingData, seed: int) -> None:
        self.reader, self.data, self.seed = reader, data, seed

    def labels_of(self, piece: Piece, part: str) -> NDArray[np.uint8]:
        """The labels of a window, unknown outside the part ("training" or "validation")."""
        parts = self.data.parts.of_window(self.reader, piece.scene, piece.window)
        if self.data.validation_tiles:
            # Tiles, not pixels, were divided: what lies in a tile that validates does not train.
            validates = self._in_validation_tile(piece)
            mine = (parts == TRAINING) & (validates if part == "validation" else ~validates)
        else:
            mine = parts == (TRAINING if part == "training" else self.data.parts.validating)
        return np.where(mine, piece.labels, np.uint8(UNKNOWN))

    def _in_validation_tile(self, piece: Piece) -> NDArray[np.bool_]:
        inside = np.zeros((piece.window.height, piece.window.width), bool)
        for tile in self.data.validation_tiles:
            if tile.scene != piece.scene:
                continue
            top, left = max(tile.window.row, piece.window.row), max(tile.window.column, piece.window.column)
            bottom, right = min(tile.window.bottom, piece.window.bottom), min(tile.window.right, piece.window.right)
            if bottom > top and right > left:
                shared = Window.between(row=top, column=left, bottom=bottom, right=right)
                inside[shared.within(piece.window)] = True
        return inside

    def drawn(self, parts: Sequence[str], feedback: Feedback) -> tuple[Columns, NDArray[np.uint8]]:
        """Columns and classes of the parts' pixels, each kept with the chance that leaves at most a million on average;
        the same seed keeps the same.
        """
        known = sum(self.data.pixels[f"{part}_known"] for part in parts)
        chance = min(1.0, MAX_PIXELS / max(1, known))
        rows, classes = [], []
        for number, piece in enumerate(scan(self.reader, feedback)):
            kept = np.zeros(piece.labels.shape, bool)
            for part in parts:
                kept |= self.labels_of(piece, part) != UNKNOWN
            if chance < 1:
                kept &= np.random.default_rng([self.seed, number]).random(kept.shape) < chance
            if kept.any():
                rows.append(columns_of(piece.values[:, kept][:, None], self.data.bands))
                classes.append((piece.labels[kept] == LANDSLIDE).astype(np.uint8))
        return np.concatenate(rows), np.concatenate(classes)


def write_probability(
    forest: Forest, scene: JudgedScene, own: Scene, missing: str, path: Path, feedback: Feedback
) -> None:
    """Probabilities 0-1 inside the test area, NaN elsewhere and where MISSING says unknown; `own` has the forest's
    bands.
    """
    windows = list(scan_windows(own))
    with (
        SceneReader([own], missing) as reader,
        rasterio.open(scene.labels) as grid,
        rasterio.open(scene.area) as area,
        rasterio.open(path, "w", **{**grid.profile, "dtype": "float32", "nodata": float("nan")}) as output,
    ):
        for number, window in enumerate(windows):
            stop_if_cancelled(feedback)
            feedback.progress(number / len(windows))
            wanted = area.read(1, window=raster_window(window)) == 1
            probability = np.full(wanted.shape, np.nan, np.float32)
            if wanted.any():
                values = reader.read_values(own.stack, own.band_indexes, window)
                gaps = np.isnan(values)
                wanted &= ~(gaps.any(axis=0) if missing == EXCLUDE else gaps.all(axis=0))
                if wanted.any():
                    probability[wanted] = forest.probability(values[:, wanted][:, None])[0]
            output.write(probability, 1, window=raster_window(window))


def with_bands(scene: Scene, names: Sequence[str]) -> Scene:
    """The scene with only these of its bands, in this order."""
    places = [[band.name for band in scene.bands].index(name) for name in names]
    return replace(
        scene,
        bands=tuple(scene.bands[place] for place in places),
        band_indexes=tuple(scene.band_indexes[place] for place in places),
    )
