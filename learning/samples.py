"""Batches read straight from the stacks by background threads, a few ahead of the network; no chip ever lies on disk.

Every sample of every epoch follows from (seed, epoch, number) alone, so a resumed training sees what an uninterrupted one would.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Callable, Iterator, Protocol, Sequence, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..contract.bands import Band
from ..contract.errors import InputError
from ..contract.labels import LANDSLIDE, UNKNOWN
from .augmentation import (
    ALL_TURNS,
    IDENTITY,
    MIRROR,
    QUARTER_TURN,
    Directions,
    Sensors,
    Turn,
    drop_sensor,
    jitter,
    shift_elevation,
    turn_image,
    turn_pixels,
)
from .presets import ALL_TILES, BALANCED_TILES, EVERY_TURN, LANDSLIDE_TILES, PAPER_TURNS, TrainingPlan
from .scene_reader import SceneReader
from .scenes import Scene, Window
from .tiles import TRAINING, CellCounts, Parts, Tile

LANDSLIDE_TILE_SHARE = 0.7
BATCHES_AHEAD = 4
Read = TypeVar("Read")


@dataclass(frozen=True)
class Sample:
    """One window to read, how to turn it, and the number that seeds its random changes."""

    tile: Tile
    turn: Turn
    number: int


class Sampler(Protocol):
    """Decides the samples of an epoch."""

    def samples(self, epoch: int) -> list[Sample]:
        """The samples of one epoch, in order; the same for the same epoch."""


@dataclass(frozen=True)
class RandomCrops:
    """Windows drawn anew each epoch: a share around landslide cells, the rest around any known cell of the training area.

    The cell lies anywhere in the middle two thirds of its window, so that landslides are learnt from every side and near borders too.
    """

    scenes: Sequence[Scene]
    counts: Sequence[CellCounts]
    cell: int
    plan: TrainingPlan
    turns: tuple[Turn, ...]
    seed: int

    def samples(self, epoch: int) -> list[Sample]:
        generator = np.random.default_rng([self.seed, 2, epoch])
        total = self.crops_per_epoch()
        on_landslides = round(total * self.plan.landslide_share)
        cells = [*self._draw("landslide", on_landslides, generator), *self._draw("known", total - on_landslides, generator)]
        tiles = [self._crop(cells[index], generator) for index in generator.permutation(total)]
        turns = generator.integers(len(self.turns), size=total)
        return [Sample(tile, self.turns[turn], number) for number, (tile, turn) in enumerate(zip(tiles, turns, strict=True))]

    def crops_per_epoch(self) -> int:
        """As many as `crops_per_tile` times the known area holds tiles, in whole batches, at least four of them."""
        known = sum(int(count.known.sum()) for count in self.counts)
        crops = min(self.plan.most_crops, self.plan.crops_per_tile * known / self.plan.tile_size**2)
        return max(4, round(crops / self.plan.batch_size)) * self.plan.batch_size

    def _draw(self, what: str, number: int, generator: np.random.Generator) -> list[tuple[int, int, int]]:
        """Cells (scene, row, column) drawn by how many such pixels they hold; scene by scene, so that nothing is copied."""
        weights = [getattr(count, what) for count in self.counts]
        totals = np.cumsum([int(weight.sum(dtype=np.int64)) for weight in weights])
        drawn = np.sort(generator.integers(totals[-1], size=number))
        cells: list[tuple[int, int, int]] = []
        for scene, weight in enumerate(weights):
            start = 0 if scene == 0 else totals[scene - 1]
            mine = drawn[(drawn >= start) & (drawn < totals[scene])] - start
            if mine.size:
                places = np.searchsorted(np.cumsum(weight.ravel(), dtype=np.int64), mine, side="right")
                cells += [(scene, int(place) // weight.shape[1], int(place) % weight.shape[1]) for place in places]
        return cells

    def _crop(self, place: tuple[int, int, int], generator: np.random.Generator) -> Tile:
        scene, row, column = place
        size = self.plan.tile_size
        reach = max(0, size // 3 - self.cell)
        down, right = generator.integers(self.cell, size=2) + generator.integers(-reach, reach + 1, size=2)
        top = _kept_inside(row * self.cell + int(down) - size // 2, size, self.scenes[scene].height)
        left = _kept_inside(column * self.cell + int(right) - size // 2, size, self.scenes[scene].width)
        return Tile(scene, Window(top, left, size, size))


def _kept_inside(start: int, size: int, length: int) -> int:
    """Move a window into the raster; one larger than the raster is laid around it."""
    return min(max(start, 0), length - size) if length >= size else -((size - length) // 2)


@dataclass(frozen=True)
class FixedTiles:
    """The same tiles each epoch, in a new order, each as often as the plan has turns for it."""

    tiles: Sequence[Tile]
    turns: tuple[Turn, ...]
    every_turn_each_epoch: bool
    seed: int

    def samples(self, epoch: int) -> list[Sample]:
        generator = np.random.default_rng([self.seed, 2, epoch])
        if self.every_turn_each_epoch:
            pairs = [(tile, turn) for tile in self.tiles for turn in self.turns]
        else:
            pairs = [
                (tile, self.turns[choice]) for tile, choice in zip(self.tiles, generator.integers(len(self.turns), size=len(self.tiles)), strict=True)
            ]
        order = generator.permutation(len(pairs))
        return [Sample(pairs[index][0], pairs[index][1], number) for number, index in enumerate(order)]


def turns_of(plan: TrainingPlan, directions: Directions) -> tuple[Turn, ...]:
    """The turns the plan asks for, without those that the bands do not allow."""
    asked = {EVERY_TURN: ALL_TURNS, PAPER_TURNS: (IDENTITY, MIRROR, QUARTER_TURN)}.get(plan.turns, (IDENTITY,))
    return tuple(turn for turn in asked if turn in directions.possible_turns)


def choose_tiles(tiles: Sequence[Tile], landslides: Sequence[int], plan: TrainingPlan, seed: int) -> list[Tile]:
    """The tiles that the plan's sampling takes: those with landslide pixels, 7:3 landslide to others, or all.

    `landslides` counts each tile's landslide pixels. Raises InputError when none holds any.
    """
    with_landslide = [tile for tile, count in zip(tiles, landslides, strict=True) if count]
    others = [tile for tile, count in zip(tiles, landslides, strict=True) if not count]
    if not with_landslide:
        raise InputError("No tile holds a landslide pixel. Check that labels and areas overlap, or label more landslides.")
    if plan.sampling == LANDSLIDE_TILES:
        return with_landslide
    if plan.sampling == ALL_TILES:
        return list(tiles)
    if plan.sampling != BALANCED_TILES:
        raise ValueError(f"{plan.sampling} takes no fixed tiles")
    wanted = min(len(others), round(len(with_landslide) * (1 - LANDSLIDE_TILE_SHARE) / LANDSLIDE_TILE_SHARE))
    taken = np.random.default_rng([seed, 3]).permutation(len(others))[:wanted]
    return with_landslide + [others[index] for index in sorted(taken)]


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

    def of_epoch(self, samples: Sequence[Sample], epoch: int, share: tuple[int, int] = (0, 1)) -> Iterator[tuple[Tensor, Tensor]]:
        """Batches of values (N, bands, H, W) float32 and labels (N, H, W) uint8, in the samples' order, changed as the plan says.

        Labels outside the training part are 255. With `share` (number, of how many) only that share of each batch is read.
        """
        number, size = share
        groups = _groups(samples, self.plan.batch_size, 2 * size)
        return self._prefetched([partial(self._batch, group[number::size], epoch) for group in groups])

    def of_windows(self, tiles: Sequence[Tile], batch_size: int) -> Iterator[tuple[NDArray[np.float32], NDArray[np.uint8]]]:
        """Unchanged values and labels of windows, whatever their part, in order."""
        groups = [tiles[start : start + batch_size] for start in range(0, len(tiles), batch_size)]
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


def _groups(samples: Sequence[Sample], size: int, least: int = 2) -> list[Sequence[Sample]]:
    """Batches of `size`; a last one of fewer than `least` samples joins the one before, because batch normalisation needs company."""
    groups = [samples[start : start + size] for start in range(0, len(samples), size)]
    if len(groups) > 1 and len(groups[-1]) < least:
        groups[-2:] = [[*groups[-2], *groups[-1]]]
    return groups


def landslide_pixels(reader: SceneReader, tile: Tile, parts: Parts | None = None, part: int = TRAINING) -> tuple[int, int]:
    """Known and landslide pixels of a tile, counting only those of one part when `parts` is given."""
    wanted = None if parts is None else parts.of_window(reader, tile.scene, tile.window) == part
    if wanted is not None and not wanted.any():
        return 0, 0
    _, labels = reader.read(tile.scene, tile.window)
    if wanted is not None:
        labels[~wanted] = UNKNOWN
    return int(np.count_nonzero(labels != UNKNOWN)), int(np.count_nonzero(labels == LANDSLIDE))
