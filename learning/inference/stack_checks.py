"""What a stack tells before a detection on it begins, and what the map will mean therefore."""

from __future__ import annotations

from pathlib import Path

import rasterio

from ...core.caution import caution
from ...core.feedback import Feedback
from ...core.model_card import REST_OF_SCENE, ModelCard
from ..data.raster_reader import FILL
from ..data.scenes import describe_raster

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


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
