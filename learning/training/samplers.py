"""Which windows an epoch is made of: random crops around landslides, or the papers' fixed tiles.

Every sample of every epoch follows from (seed, epoch, number) alone, so a resumed training sees what an uninterrupted
one would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.pixels.window import Window
from ..data.augmentation import (
    ALL_TURNS,
    IDENTITY,
    MIRROR,
    MIRRORED,
    QUARTER_TURN,
    Directions,
    Turn,
)
from ..data.scenes import Scene
from ..data.splits import CellCounts, Tile
from .plan import (
    ALL_TILES,
    BALANCED_TILES,
    EVERY_TURN,
    LANDSLIDE_TILES,
    NO_TURNS,
    PAPER_TURNS,
    TrainingPlan,
)

LANDSLIDE_TILE_SHARE = 0.7


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
    """Windows drawn anew each epoch: a share around landslide cells, the rest around any known cell of the training
    area.

    The cell lies anywhere in the middle two thirds of its window, so that landslides are learnt from every side and
    near borders too.
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
        on_landslides = round(total * self.share_on_landslides())
        cells = [
            *self._draw("landslide", on_landslides, generator),
            *self._draw("known", total - on_landslides, generator),
        ]
        tiles = [self._crop(cells[index], generator) for index in generator.permutation(total)]
        turns = generator.integers(len(self.turns), size=total)
        return [
            Sample(tile, self.turns[turn], number) for number, (tile, turn) in enumerate(zip(tiles, turns, strict=True))
        ]

    def share_on_landslides(self) -> float:
        """The plan's share of centred crops, or what lets `least_with_landslide` of all crops hold a landslide: where
        landslides are rare, evenly drawn crops would hardly see one.
        """
        wanted, known, hits = self.plan.least_with_landslide, 0, 0
        if not wanted:
            return self.plan.landslide_share
        for count in self.counts:
            near = box_sums(count.landslide, self.plan.tile_size // (2 * self.cell)) > 0
            known += int(count.known.sum(dtype=np.int64))
            hits += int(count.known[near].sum(dtype=np.int64))
        evenly = hits / known
        return max(self.plan.landslide_share, (wanted - evenly) / (1 - evenly) if evenly < wanted else 0.0)

    def crops_per_epoch(self) -> int:
        """As many as `crops_per_tile` times the known area holds tiles, in whole batches, at least four of them."""
        known = sum(int(count.known.sum()) for count in self.counts)
        crops = min(self.plan.most_crops, self.plan.crops_per_tile * known / self.plan.tile_size**2)
        return max(4, round(crops / self.plan.batch_size)) * self.plan.batch_size

    def _draw(self, what: str, number: int, generator: np.random.Generator) -> list[tuple[int, int, int]]:
        """Cells (scene, row, column) drawn by how many such pixels they hold; scene by scene, so that nothing is
        copied.
        """
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
        return Tile(scene, Window(row=top, column=left, height=size, width=size))


def box_sums(cells: NDArray[np.int32], reach: int) -> NDArray[np.int64]:
    """The sum of the cells (rows, columns) up to `reach` away from each, in both directions."""
    sums = np.asarray(cells, np.int64)
    for axis in (0, 1):
        length = sums.shape[axis]
        total = np.concatenate([np.zeros_like(sums.take([0], axis)), sums.cumsum(axis)], axis)
        places = np.arange(length)
        high, low = np.minimum(places + reach + 1, length), np.maximum(places - reach, 0)
        sums = total.take(high, axis) - total.take(low, axis)
    return sums


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
                (tile, self.turns[choice])
                for tile, choice in zip(
                    self.tiles, generator.integers(len(self.turns), size=len(self.tiles)), strict=True
                )
            ]
        order = generator.permutation(len(pairs))
        return [Sample(pairs[index][0], pairs[index][1], number) for number, index in enumerate(order)]


def turns_of(plan: TrainingPlan, directions: Directions) -> tuple[Turn, ...]:
    """The turns the plan asks for, without those that the bands do not allow."""
    asked = {
        NO_TURNS: (IDENTITY,),
        MIRRORED: (IDENTITY, MIRROR),
        PAPER_TURNS: (IDENTITY, MIRROR, QUARTER_TURN),
        EVERY_TURN: ALL_TURNS,
    }[plan.turns]
    return tuple(turn for turn in asked if turn in directions.possible_turns)


def choose_tiles(tiles: Sequence[Tile], landslides: Sequence[int], plan: TrainingPlan, seed: int) -> list[Tile]:
    """The tiles that the plan's sampling takes: those with landslide pixels, 7:3 landslide to others, or all.

    `landslides` counts each tile's landslide pixels. Raises InputError when none holds any.
    """
    with_landslide = [tile for tile, count in zip(tiles, landslides, strict=True) if count]
    others = [tile for tile, count in zip(tiles, landslides, strict=True) if not count]
    if not with_landslide:
        raise InputError(
            "No tile holds a landslide pixel. Check that labels and areas overlap, or label more landslides."
        )
    if plan.sampling == LANDSLIDE_TILES:
        return with_landslide
    if plan.sampling == ALL_TILES:
        return list(tiles)
    if plan.sampling != BALANCED_TILES:
        raise ValueError(f"{plan.sampling} takes no fixed tiles")
    wanted = min(len(others), round(len(with_landslide) * (1 - LANDSLIDE_TILE_SHARE) / LANDSLIDE_TILE_SHARE))
    taken = np.random.default_rng([seed, 3]).permutation(len(others))[:wanted]
    return with_landslide + [others[index] for index in sorted(taken)]
