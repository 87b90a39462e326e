"""Batches read straight from the stacks by background threads, a few ahead of the network; no chip ever lies on
disk.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Callable, Iterator, Sequence, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ...core.bands import Band
from ...core.errors import InputError
from ...core.labels import UNKNOWN
from ..data.augmentation import (
    IDENTITY,
    Directions,
    Sensors,
    drop_sensor,
    jitter,
    shift_elevation,
    turn_image,
    turn_pixels,
)
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene
from ..data.splits import TRAINING, Parts, Tile
from .plan import TrainingPlan
from .samplers import Sample

BATCHES_AHEAD = 4
Read = TypeVar("Read")


class Batches:
    """Reads, masks, turns and changes samples in background threads; gives batches of raw values and labels."""

    def __init__(
        self,
        scenes: Sequence[Scene],
        *,
        missing: str,
        parts: Parts | None,
        bands: Sequence[Band],
        plan: TrainingPlan,
        seed: int,
        threads: int = 2,
    ) -> None:
        self.scenes, self.missing, self.parts, self.plan, self.seed = scenes, missing, parts, plan, seed
        self.directions, self.sensors = Directions.of(bands), Sensors.of(bands)
        self.number_of_bands = len(bands)
        self.own = threading.local()
        self.readers: list[SceneReader] = []
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="samples")

    def of_epoch(
        self, samples: Sequence[Sample], epoch: int, share: tuple[int, int] = (0, 1)
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """Batches of values (N, bands, H, W) float32 and labels (N, H, W) uint8, in the samples' order, changed as the
        plan says.

        Labels outside the training part are 255. With `share` (number, of how many) only that share of each batch is
        read.
        """
        number, size = share
        groups = _groups(samples, self.plan.batch_size, 2 * size)
        return self._prefetched([partial(self._batch, group[number::size], epoch) for group in groups])

    def of_windows(self, groups: Sequence[Sequence[Tile]]) -> Iterator[tuple[NDArray[np.float32], NDArray[np.uint8]]]:
        """Unchanged values and labels of groups of windows, those of a group of one size, whatever their part, in
        order.
        """
        return self._prefetched([partial(self._plain, group) for group in groups])

    def close(self) -> None:
        """Stop the threads and close the files; a batch in work is finished first."""
        self.pool.shutdown(wait=True, cancel_futures=True)
        for reader in self.readers:
            reader.close()

    def _prefetched(self, jobs: Sequence[Callable[[], Read]]) -> Iterator[Read]:
        waiting: deque[Future[Read]] = deque()
        rest = iter(jobs)
        try:
            for job in rest:
                waiting.append(self.pool.submit(job))
                if len(waiting) >= BATCHES_AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()

    def _reader(self) -> SceneReader:
        if not hasattr(self.own, "reader"):
            self.own.reader = SceneReader(self.scenes, self.missing)
            self.readers.append(self.own.reader)
        return self.own.reader

    def _batch(self, samples: Sequence[Sample], epoch: int) -> tuple[Tensor, Tensor]:
        size = self.plan.tile_size
        values = np.empty((len(samples), self.number_of_bands, size, size), np.float32)
        labels = np.empty((len(samples), size, size), np.uint8)
        for place, sample in enumerate(samples):
            values[place], labels[place] = self._sample(sample, epoch)
        return torch.from_numpy(values), torch.from_numpy(labels)

    def _sample(self, sample: Sample, epoch: int) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        reader = self._reader()
        values, labels = reader.read(sample.tile.scene, sample.tile.window)
        if self.parts is not None:
            labels[self.parts.of_window(reader, sample.tile.scene, sample.tile.window) != TRAINING] = UNKNOWN
        if sample.turn != IDENTITY:
            values, labels = turn_image(values, sample.turn, self.directions), turn_pixels(labels, sample.turn)
        generator = np.random.default_rng([self.seed, 4, epoch, sample.number])
        if self.plan.jitter:
            jitter(values, self.sensors, self.plan.jitter, generator)
        if self.plan.elevation_shift:
            shift_elevation(values, self.sensors, self.plan.elevation_shift, generator)
        if self.plan.sensor_dropout:
            drop_sensor(values, self.sensors, self.plan.sensor_dropout, generator)
        return values, labels

    def _plain(self, tiles: Sequence[Tile]) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        reader = self._reader()
        read = [reader.read(tile.scene, tile.window) for tile in tiles]
        return np.stack([values for values, _ in read]), np.stack([labels for _, labels in read])


def check_batch(plan: TrainingPlan, multiple: int, samples: int) -> None:
    """Raise InputError where batch normalisation would see one value a channel: one sample at a time, of which the
    network's deepest layer (of 1 / `multiple` of the tile's side) has one pixel left.
    """
    if plan.tile_size > multiple or min(plan.batch_size, samples) > 1:
        return
    larger_tile = f"TILE_SIZE {2 * multiple} or more"
    if plan.batch_size > 1:
        raise InputError(
            f"There is one tile of {plan.tile_size} pixels to train on, too little for this network. Label a larger "
            f"area, or choose {larger_tile}."
        )
    raise InputError(
        f"BATCH_SIZE 1 with TILE_SIZE {plan.tile_size} leaves one value in the network's deepest layer, and batch "
        f"normalisation needs more. Choose BATCH_SIZE 2 or more, or {larger_tile}."
    )


def _groups(samples: Sequence[Sample], size: int, least: int = 2) -> list[Sequence[Sample]]:
    """Batches of `size`; a last one of fewer than `least` samples joins the one before, because batch normalisation
    needs company.
    """
    groups = [samples[start : start + size] for start in range(0, len(samples), size)]
    if len(groups) > 1 and len(groups[-1]) < least:
        groups[-2:] = [[*groups[-2], *groups[-1]]]
    return groups
