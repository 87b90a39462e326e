"""Full-coverage validation in constant memory: every known validation pixel counts once."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ...core.calibration import LogitHistogram
from ...core.labels import UNKNOWN
from ...core.metrics import ConfusionMatrix, ScoreHistogram
from ...core.pixels.window import Window
from ..compute.devices import Device
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene
from ..data.splits import Parts, Tile
from .loader import Batches, landslide_pixels
from .losses import Loss

OnCore = Callable[[int, Window, NDArray[np.float32], NDArray[np.uint8]], None]


@dataclass(frozen=True)
class ValidationWindow:
    """A window given to the network, and the part of it (its core) whose predictions count."""

    tile: Tile
    core: Window


@dataclass(frozen=True)
class Validation:
    """What one pass found: mean loss and the histogram of probabilities by class."""

    loss: float
    scores: ScoreHistogram

    def metrics_at(self, threshold: float) -> dict[str, float]:
        """The papers' metrics at a threshold, AUC and average precision."""
        matrix: ConfusionMatrix = self.scores.matrix_at(threshold)
        return {
            "auc": self.scores.auc,
            "average_precision": self.scores.average_precision,
            "precision": matrix.precision,
            "recall": matrix.recall,
            "f1": matrix.f1,
            "kappa": matrix.kappa,
            "iou": matrix.iou,
            "miou": matrix.miou,
            "overall_accuracy": matrix.overall_accuracy,
            "tp": matrix.tp,
            "fp": matrix.fp,
            "fn": matrix.fn,
            "tn": matrix.tn,
        }


def validation_windows(reader: SceneReader, parts: Parts, tile_size: int, network: Any) -> list[ValidationWindow]:
    """Windows whose cores cover every scene once, without those that hold no known validation pixel.

    Around each core lies context of at least an eighth of a tile. Cores are the split's blocks, else two tiles a side;
    a network that pools over the whole tile is fed its training tile, with cores that fit in it and divide a block.
    """
    margin = max(1, tile_size // 8)
    largest = max(max(scene.height, scene.width) for scene in reader.scenes)
    core = min(parts.edge or 2 * tile_size, largest)
    if network.halo is None:
        fits = max(1, tile_size - 2 * margin)
        core = max(side for side in range(1, fits + 1) if parts.edge % side == 0) if parts.edge else min(core, fits)
        margin = (tile_size - core) // 2
    windows = []
    for index, scene in enumerate(reader.scenes):
        for row in range(0, scene.height, core):
            for column in range(0, scene.width, core):
                inner = Window(row=row, column=column, height=core, width=core).cut(scene.height, scene.width)
                known, _ = landslide_pixels(reader, Tile(index, inner), parts, parts.validating)
                if known:
                    windows.append(
                        ValidationWindow(Tile(index, _around(inner, core + 2 * margin, margin, scene)), inner)
                    )
    return windows


def _around(core: Window, size: int, margin: int, scene: Scene) -> Window:
    """A square of `size` with the core in it, moved into the raster where it is large enough."""

    def start(first: int, length: int) -> int:
        return min(max(first - margin, 0), length - size) if length >= size else min(0, first - margin)

    return Window(row=start(core.row, scene.height), column=start(core.column, scene.width), height=size, width=size)


def whole_tiles(tiles: Sequence[Tile]) -> list[ValidationWindow]:
    """Fixed validation tiles, counted with all their pixels."""
    return [ValidationWindow(tile, tile.window) for tile in tiles]


def validate(
    network: nn.Module,
    device: Device,
    batches: Batches,
    windows: Sequence[ValidationWindow],
    *,
    parts: Parts | None,
    loss: Loss,
    batch_size: int,
    on_core: OnCore | None = None,
    logit_counts: LogitHistogram | None = None,
) -> Validation:
    """Run the network (in evaluation mode) over all windows.

    `on_core` gets (scene, window, probability, labels) of each core, `logit_counts` the logits of all.
    """
    network.eval()
    scores = ScoreHistogram()
    loss_sum, known_sum = 0.0, 0
    place = 0
    with SceneReader(batches.scenes, batches.missing) as reader, torch.inference_mode():
        for values, all_labels in batches.of_windows([window.tile for window in windows], batch_size):
            with device.autocast():
                logits = network(device.send(torch.from_numpy(values))).float()
            labels = all_labels.copy()
            for number in range(len(labels)):
                window = windows[place + number]
                labels[number] = _only_core(labels[number], window)
                if parts is not None:
                    labels[number][
                        parts.of_window(reader, window.tile.scene, window.tile.window) != parts.validating
                    ] = UNKNOWN
            known = int(np.count_nonzero(labels != UNKNOWN))
            loss_sum += float(loss(logits, torch.from_numpy(labels).to(logits.device))) * known
            known_sum += known
            probability = torch.sigmoid(logits)[:, 0].cpu().numpy()
            scores.add(probability, labels)
            if logit_counts is not None:
                logit_counts.add(logits[:, 0].cpu().numpy(), labels)
            if on_core is not None:
                for number in range(len(labels)):
                    window = windows[place + number]
                    inner = _core_slices(window)
                    on_core(window.tile.scene, window.core, probability[number][inner], labels[number][inner])
            place += len(labels)
    return Validation(loss_sum / known_sum if known_sum else math.nan, scores)


def _core_slices(window: ValidationWindow) -> tuple[slice, slice]:
    return window.core.within(window.tile.window)


def _only_core(labels: NDArray[np.uint8], window: ValidationWindow) -> NDArray[np.uint8]:
    kept = np.full_like(labels, UNKNOWN)
    kept[_core_slices(window)] = labels[_core_slices(window)]
    return kept
