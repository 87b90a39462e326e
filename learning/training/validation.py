"""Full-coverage validation in constant memory: every known validation pixel counts once, in the context that detection
gives it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Callable, Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ...core.calibration import LogitHistogram
from ...core.labels import UNKNOWN
from ...core.metrics import ConfusionMatrix, ScoreHistogram
from ...core.pixels.window import Window
from ...models.network import NO_MARGIN, Margin
from ..compute.devices import Device
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene
from ..data.splits import CellCounts, Parts, Tile
from .loader import Batches
from .losses import Loss

OnCore = Callable[[int, Window, NDArray[np.float32], NDArray[np.uint8]], None]


@dataclass(frozen=True)
class ValidationWindow:
    """A window given to the network, and the part of it (its core) whose predictions count."""

    tile: Tile
    core: Window

    @property
    def margin(self) -> Margin:
        """The pixels around the core, which give context only."""
        window = self.tile.window
        return Margin(
            self.core.row - window.row,
            self.core.column - window.column,
            window.bottom - self.core.bottom,
            window.right - self.core.right,
        )


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


def validation_windows(
    scenes: Sequence[Scene], parts: Parts, counts: Sequence[CellCounts], tile_size: int, network: Any
) -> list[ValidationWindow]:
    """Windows whose cores cover every scene once, without those that hold no known validation pixel.

    `counts` are those of the validation part, on the cells of `parts`. Around each core lies the network's whole
    context, on the grid it pools on, so that the logits are those of a map. Cores are the split's blocks, else two
    tiles a side; a network that pools over the whole tile is fed its training tile, with cores that fit in it.
    """
    side = parts.edge or 2 * tile_size
    if network.halo is None:
        most = max(1, tile_size - 2 * max(1, tile_size // 8))
        side = max(edge for edge in range(1, most + 1) if side % edge == 0) if parts.edge else most
    else:
        side = _up(side, network.multiple)
    windows = []
    for index, scene in enumerate(scenes):
        for row in range(0, scene.height, side):
            for column in range(0, scene.width, side):
                core = Window(row=row, column=column, height=side, width=side).cut(scene.height, scene.width)
                if _holds_known(counts[index], parts.cell, core):
                    windows.append(_in_context(index, core, scene, tile_size, network))
    return windows


def whole_tiles(scenes: Sequence[Scene], tiles: Sequence[Tile], network: Any) -> list[ValidationWindow]:
    """Fixed validation tiles, counted with all their pixels, in the network's context."""
    windows = []
    for tile in tiles:
        scene = scenes[tile.scene]
        core = tile.window.cut(scene.height, scene.width)
        windows.append(_in_context(tile.scene, core, scene, tile.window.height, network))
    return windows


def _holds_known(count: CellCounts, cell: int, core: Window) -> bool:
    place = np.s_[core.row // cell : -(-core.bottom // cell), core.column // cell : -(-core.right // cell)]
    return bool(count.known[place].any())


def _in_context(index: int, core: Window, scene: Scene, tile_size: int, network: Any) -> ValidationWindow:
    """What the network is given to predict a core: as in detection, its halo or else its training tile, within the
    raster.
    """
    if network.halo is not None:
        halo, grid = network.halo, network.multiple
        row, column = max(0, (core.row - halo) // grid * grid), max(0, (core.column - halo) // grid * grid)
        bottom, right = _up(core.bottom + halo, grid), _up(core.right + halo, grid)
        window = Window.between(row=row, column=column, bottom=min(scene.height, bottom), right=min(scene.width, right))
        return ValidationWindow(Tile(index, window), core)
    row, height = _tile_span(core.row, core.height, tile_size, scene.height)
    column, width = _tile_span(core.column, core.width, tile_size, scene.width)
    return ValidationWindow(Tile(index, Window(row=row, column=column, height=height, width=width)), core)


def _tile_span(first: int, length: int, size: int, available: int) -> tuple[int, int]:
    """Start and length of a training tile with the core in its middle, moved into the raster; all of a smaller
    raster.
    """
    size = min(size, available)
    return min(max(0, first - (size - length) // 2), available - size), size


def _up(length: int, multiple: int) -> int:
    return -(-length // multiple) * multiple


def validate(
    network: nn.Module,
    device: Device,
    batches: Batches,
    windows: Sequence[ValidationWindow],
    *,
    parts: Parts | None,
    loss: Loss,
    on_core: OnCore | None = None,
    logit_counts: LogitHistogram | None = None,
) -> Validation:
    """Run the network (in evaluation mode) over all windows.

    `on_core` gets (scene, window, probability, labels) of each core, `logit_counts` the logits of all.
    """
    network.eval()
    scores = ScoreHistogram()
    loss_sum, known_sum = 0.0, 0
    groups = list(alike(windows, batches.plan.batch_size * batches.plan.tile_size**2))
    read = batches.of_windows([[window.tile for window in group] for group in groups])
    with SceneReader(batches.scenes, batches.missing) as reader, torch.inference_mode():
        for group, (values, all_labels) in zip(groups, read, strict=True):
            margin = group[0].margin
            known_margin = () if margin == NO_MARGIN else (margin,)
            with device.autocast():
                logits = network(device.send(torch.from_numpy(values)), *known_margin).float()
            labels = np.stack(
                [_of_part(reader, window, own, parts) for window, own in zip(group, all_labels, strict=True)]
            )
            known = int(np.count_nonzero(labels != UNKNOWN))
            loss_sum += float(loss(logits, torch.from_numpy(labels).to(logits.device))) * known
            known_sum += known
            probability = torch.sigmoid(logits)[:, 0].cpu().numpy()
            scores.add(probability, labels)
            if logit_counts is not None:
                logit_counts.add(logits[:, 0].cpu().numpy(), labels)
            if on_core is not None:
                for window, own_probability, own_labels in zip(group, probability, labels, strict=True):
                    on_core(window.tile.scene, window.core, own_probability, own_labels)
    return Validation(loss_sum / known_sum if known_sum else math.nan, scores)


def alike(windows: Sequence[ValidationWindow], pixels: int) -> Iterator[list[ValidationWindow]]:
    """Groups of windows of one size and margin, of about `pixels` pixels in total, one window at least."""
    shapes: dict[tuple[int, int, Margin], list[ValidationWindow]] = {}
    for window in windows:
        shapes.setdefault((window.tile.window.height, window.tile.window.width, window.margin), []).append(window)
    for (height, width, _), group in shapes.items():
        size = max(1, pixels // (height * width))
        yield from (group[start : start + size] for start in range(0, len(group), size))


def _of_part(
    reader: SceneReader, window: ValidationWindow, labels: NDArray[np.uint8], parts: Parts | None
) -> NDArray[np.uint8]:
    """The labels of a window's core, unknown outside the part that validates."""
    own = labels[window.core.within(window.tile.window)]
    if parts is None:
        return own
    validates = parts.of_window(reader, window.tile.scene, window.core) == parts.validating
    return np.where(validates, own, np.uint8(UNKNOWN))
