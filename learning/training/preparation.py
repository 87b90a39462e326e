"""From scenes and a plan to what a training needs: the split, the band statistics, the samples, the validation
windows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Iterable, Mapping, Sequence, cast

import numpy as np

from ...core.bands import Band
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ..data.augmentation import Directions
from ..data.band_statistics import with_training_statistics
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene
from ..data.splits import (
    AREA,
    RANDOM,
    TRAINING,
    VALIDATION,
    BlockLayout,
    CellCounts,
    Parts,
    Tile,
    block_layout,
    cell_size,
    count_cells,
    draw_validation,
    everything,
    grid_tiles,
    has_validation_area,
    scan_windows,
    split_blocks,
)
from .loader import landslide_pixels
from .plan import CROPS, EVERY_TURN, TrainingPlan
from .samplers import FixedTiles, RandomCrops, Sampler, choose_tiles, turns_of
from .validation import ValidationWindow, validation_windows, whole_tiles


@dataclass(frozen=True)
class TrainingData:
    """Everything read from the scenes before the first step.

    Where tiles, not pixels, were divided, `validation_tiles` are the tiles that validate, and otherwise empty. `pixels`
    counts known and landslide pixels of training and validation; `split` says in words how the division was made.
    """

    bands: tuple[Band, ...]
    sampler: Sampler
    parts: Parts
    validation_tiles: tuple[Tile, ...]
    pixels: dict[str, int]
    split: str

    def validation_windows(self, reader: SceneReader, tile_size: int, network: Any) -> list[ValidationWindow]:
        """The windows on which this network validates."""
        if self.validation_tiles:
            return whole_tiles(self.validation_tiles)
        return validation_windows(reader, self.parts, tile_size, network)

    def with_validation(self, reader: SceneReader, plan: TrainingPlan, seed: int, feedback: Feedback) -> TrainingData:
        """The same bands, with all known pixels of both parts, and of the buffer between them, to train on and none to
        validate on.
        """
        if self.validation_tiles:
            pixels = {
                what: self.pixels[f"training_{what}"] + self.pixels[f"validation_{what}"]
                for what in ("known", "landslide")
            }
            tiles = [*cast(FixedTiles, self.sampler).tiles, *self.validation_tiles]
            return replace(
                self,
                sampler=replace(cast(FixedTiles, self.sampler), tiles=tiles),
                validation_tiles=(),
                pixels=_only_training(pixels),
            )
        parts = replace(everything(reader.scenes, self.parts.cell, self.parts.area_decides), all_train=True)
        counts = count_cells(reader, parts.cell, feedback, TRAINING, parts)
        sampler = _sampler(reader, counts, parts, self.bands, plan, seed, feedback)
        return replace(self, sampler=sampler, parts=parts, pixels=_only_training(_totals(counts)))


def prepare_data(
    scenes: Sequence[Scene], missing: str, plan: TrainingPlan, seed: int, feedback: Feedback
) -> TrainingData:
    """Split, count and measure; reads every scene two or three times in blocks.

    Raises InputError when there is no landslide pixel to train or to validate on.
    """
    divide = _random_tiles if plan.split == RANDOM and plan.sampling != CROPS else _parts
    with SceneReader(scenes, missing) as reader:
        data = divide(reader, plan, seed, feedback)
    for part in ("training", "validation"):
        if not data.pixels[f"{part}_landslide"]:
            raise InputError(
                f"There is no known landslide pixel in the {part} part ({data.split}). Label more landslides, or "
                "choose other areas."
            )
    feedback.message(
        f"{data.split} Training on {data.pixels['training_known']:,} known pixels "
        f"({data.pixels['training_landslide']:,} landslide), validating on {data.pixels['validation_known']:,} "
        f"({data.pixels['validation_landslide']:,} landslide)."
    )
    return data


def _parts(reader: SceneReader, plan: TrainingPlan, seed: int, feedback: Feedback) -> TrainingData:
    """Training and validation told apart pixel by pixel."""
    scenes = reader.scenes
    cell = cell_size(scenes)
    parts, split = _divide(reader, plan, cell, seed, Stage(feedback, 0.0, 0.3))
    training = count_cells(reader, cell, Stage(feedback, 0.3, 0.5), TRAINING, parts)
    validation = count_cells(reader, cell, Stage(feedback, 0.5, 0.7), VALIDATION, parts)
    pixels = {
        **{f"training_{what}": number for what, number in _totals(training).items()},
        **{f"validation_{what}": number for what, number in _totals(validation).items()},
    }
    bands: tuple[Band, ...] = tuple(scenes[0].bands)
    if pixels["training_known"]:
        windows = [Tile(index, window) for index, scene in enumerate(scenes) for window in scan_windows(scene)]
        bands = with_training_statistics(reader, bands, windows, parts, Stage(feedback, 0.7, 1.0))
    return TrainingData(bands, _sampler(reader, training, parts, bands, plan, seed, feedback), parts, (), pixels, split)


def _totals(counts: Sequence[CellCounts]) -> dict[str, int]:
    return {what: sum(int(getattr(count, what).sum()) for count in counts) for what in ("known", "landslide")}


def _only_training(pixels: Mapping[str, int]) -> dict[str, int]:
    return {
        **{f"training_{what}": number for what, number in pixels.items()},
        **{f"validation_{what}": 0 for what in pixels},
    }


def _sampler(
    reader: SceneReader,
    training: Sequence[CellCounts],
    parts: Parts,
    bands: tuple[Band, ...],
    plan: TrainingPlan,
    seed: int,
    feedback: Feedback,
) -> Sampler:
    turns = turns_of(plan, Directions.of(bands))
    if plan.sampling == CROPS:
        return RandomCrops(reader.scenes, training, parts.cell, plan, turns, seed)
    tiles, landslides = _known_tiles(reader, grid_tiles(reader.scenes, plan.tile_size, plan.stride), parts, feedback)
    return _fixed(choose_tiles(tiles, landslides, plan, seed), plan, turns, seed)


def _divide(reader: SceneReader, plan: TrainingPlan, cell: int, seed: int, feedback: Feedback) -> tuple[Parts, str]:
    if plan.split == AREA:
        if all(scene.area is None for scene in reader.scenes):
            raise InputError("SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Draw one, or choose SPLIT blocks.")
        if has_validation_area(reader):
            return everything(reader.scenes, cell, area_decides=True), "Split by the given areas."
        feedback.message("There is no VALIDATION_AREA, so blocks inside the training area validate.")
    counts = count_cells(reader, cell, feedback)
    if plan.split == RANDOM:
        layout = BlockLayout(max(cell, plan.tile_size // cell * cell), 0)
        words = f"Random split of squares of {layout.edge} pixels, without a buffer."
    else:
        layout = block_layout(counts, cell, plan.tile_size)
        words = f"Split by blocks of {layout.edge} pixels with a buffer of {layout.buffer} pixels."
    return split_blocks(counts, cell, layout, plan.validation_fraction, seed), words


def _random_tiles(reader: SceneReader, plan: TrainingPlan, seed: int, feedback: Feedback) -> TrainingData:
    """The papers' split: tiles on a grid, divided at random; overlapping tiles share pixels across the sides."""
    in_area = everything(reader.scenes, cell_size(reader.scenes), area_decides=False)
    tiles, landslides = _known_tiles(reader, grid_tiles(reader.scenes, plan.tile_size, plan.stride), in_area, feedback)
    chosen = choose_tiles(tiles, landslides, plan, seed)
    count = {tile: landslide_pixels(reader, tile, in_area) for tile in chosen}
    known, slides = (np.array([count[tile][place] for tile in chosen], np.float64) for place in (0, 1))
    validates = draw_validation(known, slides, plan.validation_fraction, np.random.default_rng([seed, 1]))
    training = [tile for tile, other in zip(chosen, validates, strict=True) if not other]
    bands = with_training_statistics(reader, reader.scenes[0].bands, training, in_area, feedback)
    overlap = (
        " The tiles overlap, so both sides share pixels and the validation figures flatter."
        if plan.stride < plan.tile_size
        else ""
    )
    return TrainingData(
        bands,
        _fixed(training, plan, turns_of(plan, Directions.of(bands)), seed),
        replace(in_area, validating=TRAINING),
        tuple(tile for tile, own in zip(chosen, validates, strict=True) if own),
        {
            "training_known": int(known[~validates].sum()),
            "training_landslide": int(slides[~validates].sum()),
            "validation_known": int(known[validates].sum()),
            "validation_landslide": int(slides[validates].sum()),
        },
        f"Random split of {len(chosen)} tiles.{overlap}",
    )


def _known_tiles(
    reader: SceneReader, tiles: Iterable[Tile], parts: Parts, feedback: Feedback
) -> tuple[list[Tile], list[int]]:
    """The tiles with a known training pixel, and how many landslide pixels each holds."""
    kept, landslides = [], []
    for tile in tiles:
        stop_if_cancelled(feedback)
        known, slides = landslide_pixels(reader, tile, parts)
        if known:
            kept.append(tile)
            landslides.append(slides)
    return kept, landslides


def _fixed(tiles: Sequence[Tile], plan: TrainingPlan, turns: tuple[Any, ...], seed: int) -> FixedTiles:
    return FixedTiles(tiles, turns, every_turn_each_epoch=plan.turns != EVERY_TURN, seed=seed)
