"""From raw tiles to probabilities: batches, turned views, number format, and what to do when the device's memory is too
small.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ...core.bands import Band
from ...core.calibration import Calibration
from ...core.errors import EngineError
from ...core.feedback import Feedback
from ...core.model_card import ModelCard
from ...models.ensemble import Ensemble
from ...models.network import NO_MARGIN, Margin, Network, inside
from ..compute.devices import Device, is_out_of_memory
from ..compute.precision import convolutions, levels_of, ready, shorten
from ..data.augmentation import (
    ALL_TURNS,
    IDENTITY,
    MIRROR,
    MIRRORED,
    Directions,
    Turn,
    turn_image,
    turn_pixels,
)

MAX_DIFFERENCE = 0.005
MAX_LEVELS_KEPT = 3
UNCALIBRATED = Calibration()


def views_of(card: ModelCard) -> tuple[Turn, ...]:
    """The views in which a model may be asked: all, but of one that was trained on plain and mirrored samples those,
    because a turned view has its light from a side that the model never saw.
    """
    plan = card.training.get("plan")
    return (IDENTITY, MIRROR) if isinstance(plan, dict) and plan.get("turns") == MIRRORED else ALL_TURNS


class Predictor:
    """Runs a network on raw tiles of one shape, `batch_size` at a time.

    `turned` averages the probabilities over mirrored and turned views of each tile, angles turned with them, as far as
    the model knows such `views`.
    `calibration` turns logits into perfectly calibrated probabilities. When the device runs out of memory the batch
    is halved, which is reported, and the work goes on. Raises EngineError when not even one tile fits.
    """

    def __init__(
        self,
        network: nn.Module,
        bands: Sequence[Band],
        device: Device,
        batch_size: int,
        feedback: Feedback,
        turned: bool = False,
        calibration: Calibration = UNCALIBRATED,
        *,
        views: Sequence[Turn] = ALL_TURNS,
    ) -> None:
        self.network = device.place(ready(network, len(bands)))
        self.device, self.batch_size, self.feedback, self.calibration = device, batch_size, feedback, calibration
        self.kept_levels = 0
        self.directions = Directions.of(bands)
        self.views = tuple(turn for turn in self.directions.possible_turns if turn in views)
        self.turns = self.views if turned else (IDENTITY,)

    def probabilities(
        self, tiles: Sequence[NDArray[np.float32]], margin: Margin = NO_MARGIN
    ) -> list[NDArray[np.float32]]:
        """Probability 0-1 of each tile inside `margin`: (bands, height, width) becomes (height - top - bottom, width -
        left - right).
        """
        results: list[NDArray[np.float32]] = []
        while len(results) < len(tiles):
            part = tiles[len(results) : len(results) + self.batch_size]
            try:
                if self.turns == (IDENTITY,):
                    results += list(self.run(stacked(part), margin=margin))
                else:
                    results += list(without(np.mean([self.view(part, turn) for turn in self.turns], axis=0), margin))
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self.halve(part[0].shape)
        return results

    def view(self, tiles: Sequence[NDArray[np.float32]], turn: Turn) -> NDArray[np.float32]:
        """Probabilities (N, H, W) as seen in a mirrored and turned view, turned back."""
        if turn == IDENTITY:
            return self.run(stacked(tiles))
        seen = self.run(np.stack([turn_image(tile, turn, self.directions) for tile in tiles]))
        return np.ascontiguousarray(turn_pixels(turn_pixels(seen, Turn(False, -turn.quarters)), Turn(turn.mirrored, 0)))

    def run(
        self, batch: NDArray[np.float32], network: nn.Module | None = None, margin: Margin = NO_MARGIN
    ) -> NDArray[np.float32]:
        """Probabilities inside `margin`, shape (N, H, W), of raw tiles (N, bands, H, W).

        `network` stands in for the whole one (a member of an ensemble).
        """
        network = network or self.network
        with torch.inference_mode():
            sent = self.device.send(torch.from_numpy(batch))
            spares = margin != NO_MARGIN and isinstance(network, Network | Ensemble)
            logits = network(sent, margin) if spares else inside(network(sent), margin)
            probability: NDArray[np.float32] = (
                torch.sigmoid(self.calibration.logits(logits.float()))[:, 0].cpu().numpy()
            )
        return probability

    def settle_precision(self, samples: Sequence[NDArray[np.float32]]) -> None:
        """Compute in the device's short format as far as no probability of the samples moves by 0.005 or more; say how
        far that is.

        First everywhere, then from half of the resolution down, from a quarter, from an eighth; else in float32.
        """
        precision = self.device.precision
        if precision is None or not samples or not convolutions(self.network):
            self.use(None, 0)
            return
        exact = [self.run(sample[None]) for sample in samples]
        for kept_levels in range(min(MAX_LEVELS_KEPT + 1, levels_of(self.network))):
            self.use(precision, kept_levels)
            largest = 0.0
            for sample, right in zip(samples, exact, strict=True):
                largest = max(largest, float(np.abs(self.run(sample[None]) - right).max()))
                if largest >= MAX_DIFFERENCE:
                    break
            if largest < MAX_DIFFERENCE:
                name, levels = self.device.precision_name, 2**kept_levels
                self.feedback.message(
                    f"Computing in {name} from 1/{levels} of the resolution down, in float32 above; probabilities "
                    f"differ from float32 by {largest:.4f} at most on samples."
                    if kept_levels
                    else f"Computing in {name}; probabilities differ from float32 by {largest:.4f} at most on samples."
                )
                return
        self.feedback.message(
            f"Computing in float32, because {self.device.precision_name} moves probabilities by {largest:.4f} here."
        )
        self.use(None, 0)

    def use(self, precision: torch.dtype | None, kept_levels: int) -> None:
        """Compute in `precision` (None is float32), except at the first `kept_levels` levels of resolution."""
        shorten(self.network, precision, kept_levels)
        self.kept_levels = kept_levels
        self.device = replace(self.device, precision=precision)

    def halve(self, shape: tuple[int, ...]) -> None:
        if self.device.kind == "cuda":
            torch.cuda.empty_cache()
        if self.batch_size == 1:
            raise self.too_small(shape)
        self.batch_size //= 2
        self.feedback.message(f"Out of memory on {self.device.name}: going on with batches of {self.batch_size}.")

    def too_small(self, shape: tuple[int, ...]) -> EngineError:
        return EngineError(
            f"The memory of {self.device.name} is too small for one tile of {shape[-1]} x {shape[-2]} pixels. Choose "
            "a smaller TILE_SIZE, or DEVICE cpu."
        )


def stacked(tiles: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Tiles as one batch; a single one is not copied."""
    return tiles[0][None] if len(tiles) == 1 else np.stack(tiles)


def without(maps: NDArray[np.float32], margin: Margin) -> NDArray[np.float32]:
    """Maps (..., height, width) without their margin."""
    height, width = maps.shape[-2:]
    return maps[..., margin.top : height - margin.bottom, margin.left : width - margin.right]
