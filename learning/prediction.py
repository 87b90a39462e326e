"""From raw tiles to probabilities: batches, turned views, number format, and what to do when the device's memory is too small."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from ..contract.bands import Band
from ..contract.errors import EngineError
from ..contract.feedback import Feedback
from ..contract.recalibration import Calibration
from .augmentation import IDENTITY, Directions, Turn, turn_image, turn_pixels
from .devices import Device

LARGEST_BFLOAT16_ERROR = 0.005
UNCALIBRATED = Calibration()


class Predictor:
    """Runs a network on raw tiles of one shape, `batch_size` at a time.

    `turned` averages the probabilities over mirrored and turned views of each tile, angles turned with them. `calibration` turns
    logits into probabilities that mean what they say. When the device runs out of memory the batch is halved, which is told, and the
    work goes on. Raises EngineError when not even one tile fits.
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
    ) -> None:
        self.network = device.place(network).eval()
        self.device, self.batch_size, self.feedback, self.calibration = device, batch_size, feedback, calibration
        self.directions = Directions.of(bands)
        self.turns = self.directions.possible_turns if turned else (IDENTITY,)

    def probabilities(self, tiles: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
        """Probability 0-1 of each tile: (bands, height, width) becomes (height, width)."""
        results: list[NDArray[np.float32]] = []
        while len(results) < len(tiles):
            part = tiles[len(results) : len(results) + self.batch_size]
            try:
                views = [self.view(part, turn) for turn in self.turns]
                results += list(np.mean(views, axis=0) if len(views) > 1 else views[0])
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
                self.halve(part[0].shape)
        return results

    def view(self, tiles: Sequence[NDArray[np.float32]], turn: Turn) -> NDArray[np.float32]:
        """Probabilities (N, H, W) as seen in a mirrored and turned view, turned back."""
        if turn == IDENTITY:
            return self.run(np.stack(tiles))
        seen = self.run(np.stack([turn_image(tile, turn, self.directions) for tile in tiles]))
        return np.ascontiguousarray(turn_pixels(turn_pixels(seen, Turn(False, -turn.quarters)), Turn(turn.mirrored, 0)))

    def run(self, batch: NDArray[np.float32], network: nn.Module | None = None) -> NDArray[np.float32]:
        """Probabilities (N, H, W) of raw tiles (N, bands, H, W); `network` stands in for the whole one (a member of an ensemble)."""
        with torch.inference_mode(), self.device.autocast():
            logits = (network or self.network)(self.device.send(torch.from_numpy(batch))).float()
            probability: NDArray[np.float32] = torch.sigmoid(self.calibration.logits(logits))[:, 0].cpu().numpy()
        return probability

    def settle_precision(self, tile: NDArray[np.float32]) -> None:
        """Go back to float32 where the shorter format would move a probability of this tile by 0.005 or more; say what is used."""
        if self.device.precision is None:
            return
        short = self.run(tile[None])
        device, self.device = self.device, replace(self.device, precision=None)
        largest = float(np.abs(short - self.run(tile[None])).max())
        if largest < LARGEST_BFLOAT16_ERROR:
            self.device = device
            self.feedback.message(f"Computing in {device.precision_name}; probabilities differ from float32 by {largest:.4f} at most on a sample.")
        else:
            self.feedback.message(f"Computing in float32, because {device.precision_name} moves probabilities by up to {largest:.4f} here.")

    def halve(self, shape: tuple[int, ...]) -> None:
        if self.device.kind == "cuda":
            torch.cuda.empty_cache()
        if self.batch_size == 1:
            raise self.too_small(shape)
        self.batch_size //= 2
        self.feedback.message(f"Out of memory on {self.device.name}: going on with batches of {self.batch_size}.")

    def too_small(self, shape: tuple[int, ...]) -> EngineError:
        return EngineError(
            f"The memory of {self.device.name} is too small for one tile of {shape[-1]} x {shape[-2]} pixels. "
            "Choose a smaller TILE_SIZE, or DEVICE cpu."
        )


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception means too little memory, on any device (PyTorch's CPU and MPS raise plain RuntimeErrors)."""
    text = str(error).lower()
    return isinstance(error, (torch.OutOfMemoryError, MemoryError)) or "out of memory" in text or "can't allocate memory" in text
