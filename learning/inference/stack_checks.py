"""What a stack tells before a detection on it begins, and what the map will mean therefore."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio

from ...core.caution import caution
from ...core.feedback import Feedback
from ...core.model_card import REST_OF_SCENE, ModelCard
from ..data.block_reader import BlockReader, open_stack
from ..data.raster_reader import FILL
from ..data.scenes import describe_raster
from ..data.tiling import Tiling

PIXEL_SIZE_FACTOR = 1.5
TOLD_MISSING_PERCENT = 10.0
MAX_NAMED_BANDS = 12


def warn_of_pixel_size(stack_path: Path, card: ModelCard, feedback: Feedback) -> None:
    """Tell when the stack's pixels are clearly larger or smaller than those the model has learnt from."""
    size = describe_raster(stack_path, "stack").pixel_size_m
    if not 1 / PIXEL_SIZE_FACTOR <= size / card.pixel_size_m <= PIXEL_SIZE_FACTOR:
        caution(
            feedback,
            f"The pixels of {stack_path.name} are {size:.3g} m wide, the model {card.name} was trained on "
            f"{card.pixel_size_m:.3g} m; expect poor results, or make a stack at the model's resolution.",
        )


def warn_of_other_scene(stack_path: Path, card: ModelCard, feedback: Feedback) -> None:
    """Tell when a model that was trained for the rest of its own scene meets a stack it did not learn from."""
    plan, data = card.training.get("plan"), card.training.get("data")
    if not isinstance(plan, dict) or plan.get("use_on") != REST_OF_SCENE or not isinstance(data, list):
        return
    learnt_from = [str(entry["stack"]) for entry in data if isinstance(entry, dict) and "stack" in entry]
    if stack_path.name not in learnt_from:
        caution(
            feedback,
            f"The model {card.name} was trained for the rest of its own scene ({', '.join(learnt_from)}), not for "
            f"{stack_path.name}; in other light it may do poorly. Train with USE_ON other_scenes for other dates and "
            "regions.",
        )


def warn_of_gaps(stack_path: Path, card: ModelCard, missing: str, feedback: Feedback) -> None:
    """Tell which of the model's bands lack a tenth of the stack's pixels or more, as the stack's own statistics say."""
    wanted = {band.name for band in card.bands}
    told = []
    with rasterio.open(stack_path) as stack:
        for number, name in enumerate(stack.descriptions, start=1):
            valid = stack.tags(number).get("STATISTICS_VALID_PERCENT", "")
            lacking = 100 - float(valid) if name in wanted and _is_number(valid) else 0.0
            if lacking >= TOLD_MISSING_PERCENT:
                told.append(f"{name} {lacking:.0f} %")
    if told:
        more = f" and {len(told) - MAX_NAMED_BANDS} more" if len(told) > MAX_NAMED_BANDS else ""
        meaning = (
            "a missing band counts as its mean there (MISSING fill)"
            if missing == FILL
            else "the map is unknown where any of them is missing (MISSING exclude)"
        )
        caution(
            feedback,
            f"Pixels without a value in {stack_path.name}: {', '.join(told[:MAX_NAMED_BANDS])}{more}; {meaning}.",
        )


def empty_bands(reader: BlockReader, card: ModelCard, tiling: Tiling) -> list[str]:
    """The model's bands without a value anywhere in the stack, inside the area where there is one, however a missing
    value is told: nodata, NaN, a mask, undeclared fill. A band is read until its first value.
    """
    stack = open_stack(reader.raster.path)  # of its own: what the reader counts is of the detection alone

    def has_value(index: int) -> bool:
        windows = (block.kept for block in tiling.blocks())
        return any((np.isfinite(stack.physical([index], part)[0]) & reader.wanted(part)).any() for part in windows)

    try:
        return [band.name for band, index in zip(card.bands, reader.indexes, strict=True) if not has_value(index)]
    finally:
        stack.close()


def warn_of_empty_bands(reader: BlockReader, card: ModelCard, tiling: Tiling, inside: str, feedback: Feedback) -> None:
    """Under MISSING fill an empty band changes the whole map without a gap in it; `inside` says where it is empty."""
    empty = empty_bands(reader, card, tiling)
    if 0 < len(empty) < len(card.bands):
        one = len(empty) == 1
        caution(
            feedback,
            f"{'Band' if one else 'Bands'} {', '.join(empty)} of {reader.raster.path.name} {'has' if one else 'have'} "
            f"no value anywhere{inside}: {'it counts' if one else 'they count'} as the mean in every pixel (MISSING "
            "fill), and the map rests on the other bands alone. Check the nodata value, or make the stack again.",
        )


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
