"""From scenes and a plan to what a training needs: the split, the band statistics, the samples, the validation
windows.

Two passes over all bands are enough, whatever the plan: the first counts labels, which the split is drawn from, the
second measures the bands where the split lets them train.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Mapping, Sequence, cast

import numpy as np
from numpy.typing import NDArray

from ...core.bands import Band
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage
from ...core.labels import MAX_LANDSLIDE_SHARE, UNKNOWN, landslides_cover
from ..data.augmentation import Directions
from ..data.band_statistics import BandStatistics
from ..data.learnt_area import learnt_area
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
    draw_validation,
    everything,
    has_validation_area,
    split_blocks,
)
from ..data.survey import AreaCounts, Covered, Piece, TileCounts, TileGrid, count_cells, scan, total_of
from .plan import CROPS, PAPER_TURNS, TrainingPlan
from .samplers import FixedTiles, RandomCrops, Sampler, choose_tiles, turns_of
from .validation import ValidationWindow, validation_windows, whole_tiles

FIRST_PASS = 0.5


@dataclass(frozen=True, kw_only=True)
class TrainingData:
    """Everything read from the scenes before the first step; the networks of an ensemble share it.

    Where tiles, not pixels, were divided, `validation_tiles` are the tiles that validate, and otherwise empty. `pixels`
    counts known and landslide pixels of training and validation; `split` says in words how the division was made.
    `by_area` counts pixels by cell, `all_tiles` by tile whatever their part, where the plan's sampling takes tiles.
    """

    bands: tuple[Band, ...]
    sampler: Sampler
    parts: Parts
    validation_tiles: tuple[Tile, ...]
    pixels: dict[str, int]
    split: str
    by_area: AreaCounts
    all_tiles: TileCounts | None = None

    def validation_windows(self, scenes: Sequence[Scene], tile_size: int, network: Any) -> list[ValidationWindow]:
        """The windows on which this network validates."""
        if self.validation_tiles:
            return whole_tiles(scenes, self.validation_tiles, network)
        counts = self.by_area.of_part(self.parts, self.parts.validating)
        return validation_windows(scenes, self.parts, counts, tile_size, network)

    def with_validation(self, scenes: Sequence[Scene], plan: TrainingPlan, seed: int) -> TrainingData:
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
        parts = replace(everything(scenes, self.parts.cell, self.parts.area_decides), all_train=True)
        counts = self.by_area.of_part(parts, TRAINING)
        sampler = _sampler(scenes, counts, self.all_tiles, self.bands, plan, seed)
        return replace(self, sampler=sampler, parts=parts, pixels=_only_training(total_of(counts)))

    def learnt_area(self, scenes: Sequence[Scene], source: dict[str, Any] | None) -> dict[str, Any] | None:
        """Where a network that trains on this data learns, as GeoJSON; `source`: where the model it starts from did."""
        cell = self.parts.cell
        if isinstance(self.sampler, RandomCrops):
            return learnt_area(scenes, [count.known > 0 for count in self.sampler.counts], cell, source)
        cells = [np.zeros(part.shape, bool) for part in self.parts.cells]
        for tile in cast(FixedTiles, self.sampler).tiles:
            place = tile.window.cut(scenes[tile.scene].height, scenes[tile.scene].width)
            cells[tile.scene][
                place.row // cell : -(-place.bottom // cell), place.column // cell : -(-place.right // cell)
            ] = True
        trained = [mask & (part == TRAINING) for mask, part in zip(cells, self.parts.cells, strict=True)]
        return learnt_area(scenes, trained, cell, source)


def prepare_data(
    scenes: Sequence[Scene], missing: str, plan: TrainingPlan, seed: int, feedback: Feedback
) -> TrainingData:
    """Split, count and measure; reads all bands of every scene twice, in blocks.

    Raises InputError when there is no landslide pixel to train or to validate on.
    """
    divide = _random_tiles if plan.split == RANDOM and plan.sampling != CROPS else _parts
    with SceneReader(scenes, missing) as reader:
        data = divide(reader, plan, seed, feedback)
        reader.tell_fill(feedback)
    _caution_share(data.pixels, scenes, feedback)
    feedback.message(
        f"{data.split} Training on {data.pixels['training_known']:,} known pixels "
        f"({data.pixels['training_landslide']:,} landslide), validating on {data.pixels['validation_known']:,} "
        f"({data.pixels['validation_landslide']:,} landslide)."
    )
    return data


def _caution_share(pixels: Mapping[str, int], scenes: Sequence[Scene], feedback: Feedback) -> None:
    """Tell where more of what is known is landslide than of any mapped area."""
    landslide, known = (pixels[f"training_{what}"] + pixels[f"validation_{what}"] for what in ("landslide", "known"))
    if landslide > MAX_LANDSLIDE_SHARE * known:
        name = scenes[0].labels.name if len(scenes) == 1 else f"{len(scenes)} label rasters"
        caution(feedback, landslides_cover(name, landslide / known))


def _parts(reader: SceneReader, plan: TrainingPlan, seed: int, feedback: Feedback) -> TrainingData:
    """Training and validation told apart pixel by pixel."""
    scenes = reader.scenes
    by_area = count_cells(reader, cell_size(scenes), Stage(feedback, 0, FIRST_PASS))
    parts, split = _divide(reader, by_area, plan, seed, feedback)
    training = by_area.of_part(parts, TRAINING)
    pixels = _pixels(total_of(training), total_of(by_area.of_part(parts, VALIDATION)))
    _check_landslides(pixels, split)
    statistics, tiles, all_tiles = BandStatistics(scenes[0].bands), None, None
    if plan.sampling != CROPS:
        grid = TileGrid(scenes, plan.tile_size, plan.stride)
        tiles, all_tiles = TileCounts(grid), TileCounts(grid)
    all_train = replace(everything(scenes, parts.cell, parts.area_decides), all_train=True)
    for piece in scan(reader, Stage(feedback, FIRST_PASS, 1)):
        labels = _labels_of_part(reader, piece, parts)
        statistics.add(piece.values, labels != UNKNOWN)
        if tiles is not None and all_tiles is not None:
            tiles.add(piece.scene, piece.window, labels)
            all_tiles.add(piece.scene, piece.window, _labels_of_part(reader, piece, all_train))
    bands = statistics.described()
    sampler = _sampler(scenes, training, tiles, bands, plan, seed)
    return TrainingData(
        bands=bands,
        sampler=sampler,
        parts=parts,
        validation_tiles=(),
        pixels=pixels,
        split=split,
        by_area=by_area,
        all_tiles=all_tiles,
    )


def _labels_of_part(reader: SceneReader, piece: Piece, parts: Parts) -> NDArray[np.uint8]:
    """The labels of a piece, unknown outside the training part."""
    trains = parts.of_window(reader, piece.scene, piece.window) == TRAINING
    return np.where(trains, piece.labels, np.uint8(UNKNOWN))


def _pixels(training: dict[str, int], validation: dict[str, int]) -> dict[str, int]:
    return {
        **{f"training_{what}": number for what, number in training.items()},
        **{f"validation_{what}": number for what, number in validation.items()},
    }


def _only_training(pixels: dict[str, int]) -> dict[str, int]:
    return _pixels(pixels, dict.fromkeys(pixels, 0))


def _check_landslides(pixels: dict[str, int], split: str) -> None:
    for part in ("training", "validation"):
        if not pixels[f"{part}_landslide"]:
            raise InputError(
                f"There is no known landslide pixel in the {part} part ({split}). Label more landslides, or choose "
                "other areas."
            )


def _sampler(
    scenes: Sequence[Scene],
    training: Sequence[CellCounts],
    tiles: TileCounts | None,
    bands: tuple[Band, ...],
    plan: TrainingPlan,
    seed: int,
) -> Sampler:
    """Random crops, or the plan's choice among the tiles that were counted."""
    turns = turns_of(plan, Directions.of(bands))
    if tiles is None:
        return RandomCrops(scenes, training, cell_size(scenes), plan, turns, seed)
    return _fixed(choose_tiles(*tiles.with_known(), plan, seed), plan, turns, seed)


def _divide(
    reader: SceneReader, by_area: AreaCounts, plan: TrainingPlan, seed: int, feedback: Feedback
) -> tuple[Parts, str]:
    cell, counts = cell_size(reader.scenes), by_area.training
    if plan.split == AREA:
        if all(scene.area is None for scene in reader.scenes):
            raise InputError("SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Draw one, or choose SPLIT blocks.")
        if has_validation_area(reader):
            return everything(reader.scenes, cell, area_decides=True), "Split by the given areas."
        feedback.message("There is no VALIDATION_AREA, so blocks inside the training area validate.")
    if plan.split == RANDOM:
        layout = BlockLayout(max(cell, plan.tile_size // cell * cell), 0)
        words = f"Random split of squares of {layout.edge} pixels, without a buffer."
    else:
        layout = block_layout(counts, cell, plan.tile_size)
        words = f"Split by blocks of {layout.edge} pixels with a buffer of {layout.buffer} pixels."
    return split_blocks(counts, cell, layout, plan.validation_fraction, seed), words


def _random_tiles(reader: SceneReader, plan: TrainingPlan, seed: int, feedback: Feedback) -> TrainingData:
    """The papers' split: tiles on a grid, divided at random; overlapping tiles share pixels across the sides."""
    scenes = reader.scenes
    in_area = everything(scenes, cell_size(scenes), area_decides=False)
    grid = TileGrid(scenes, plan.tile_size, plan.stride)
    counts = TileCounts(grid)
    for piece in scan(reader, Stage(feedback, 0, FIRST_PASS)):
        counts.add(piece.scene, piece.window, _labels_of_part(reader, piece, in_area))
    chosen = choose_tiles(*counts.with_known(), plan, seed)
    known, slides = np.array([counts.of_tile(tile) for tile in chosen], np.float64).T
    validates = draw_validation(known, slides, plan.validation_fraction, np.random.default_rng([seed, 1]))
    training = [tile for tile, other in zip(chosen, validates, strict=True) if not other]
    pixels = _pixels(
        {"known": int(known[~validates].sum()), "landslide": int(slides[~validates].sum())},
        {"known": int(known[validates].sum()), "landslide": int(slides[validates].sum())},
    )
    split = f"Random split of {len(chosen)} tiles."
    if plan.stride < plan.tile_size:
        split += " The tiles overlap, so both parts share pixels and the validation scores are too good."
    _check_landslides(pixels, split)
    statistics, covered = BandStatistics(scenes[0].bands), Covered(grid, training)
    for piece in scan(reader, Stage(feedback, FIRST_PASS, 1)):
        known_here = _labels_of_part(reader, piece, in_area) != UNKNOWN
        statistics.add(piece.values, known_here & covered.of_window(piece.scene, piece.window))
    bands = statistics.described()
    return TrainingData(
        bands=bands,
        sampler=_fixed(training, plan, turns_of(plan, Directions.of(bands)), seed),
        parts=replace(in_area, validating=TRAINING),
        validation_tiles=tuple(tile for tile, own in zip(chosen, validates, strict=True) if own),
        pixels=pixels,
        split=split,
        by_area=AreaCounts([], []),
    )


def _fixed(tiles: Sequence[Tile], plan: TrainingPlan, turns: tuple[Any, ...], seed: int) -> FixedTiles:
    return FixedTiles(tiles, turns, every_turn_each_epoch=plan.turns == PAPER_TURNS, seed=seed)
