"""How many labelled pixels lack a band, which decides MISSING `auto`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ...core.caution import caution
from ...core.feedback import Feedback
from ...core.labels import UNKNOWN
from ...core.pixels.window import Window
from .raster_reader import EXCLUDE, FILL
from .scene_reader import SceneReader
from .scenes import Scene

SIDE, MAX_WINDOWS = 512, 64
FILL_FROM = 0.1


@dataclass(frozen=True)
class MissingShare:
    """Shares (0-1) of the labelled pixels that were looked at: those that lack any band, and those that lack each."""

    labelled: int
    any_band: float
    by_band: dict[str, float]


def missing_share(scenes: Sequence[Scene]) -> MissingShare:
    """Count in at most MAX_WINDOWS windows, spread evenly over all scenes: the rule needs a share, not a pass."""
    windows = [
        (index, Window(row=row, column=column, height=SIDE, width=SIDE).cut(scene.height, scene.width))
        for index, scene in enumerate(scenes)
        for row in range(0, scene.height, SIDE)
        for column in range(0, scene.width, SIDE)
    ]
    chosen = [windows[place] for place in np.unique(np.linspace(0, len(windows) - 1, MAX_WINDOWS).astype(int))]
    labelled, lacking, gaps = 0, 0, np.zeros(len(scenes[0].bands), np.int64)
    with SceneReader(scenes, FILL) as reader:
        for index, window in chosen:
            known = reader.read_labels(scenes[index], window) != UNKNOWN
            if not known.any():
                continue
            missing = np.isnan(reader.read_values(scenes[index].stack, scenes[index].band_indexes, window))[:, known]
            labelled += missing.shape[1]
            lacking += int(np.count_nonzero(missing.any(axis=0)))
            gaps += np.count_nonzero(missing, axis=1)
    total = max(labelled, 1)
    names = [band.name for band in scenes[0].bands]
    return MissingShare(labelled, lacking / total, dict(zip(names, (gaps / total).tolist(), strict=True)))


def missing_rule(scenes: Sequence[Scene], feedback: Feedback) -> str:
    """`fill` where more than a tenth of the labelled pixels lack a band, else `exclude`; told with the shares."""
    share = missing_share(scenes)
    if share.any_band == 0:
        return EXCLUDE
    chosen = FILL if share.any_band > FILL_FROM else EXCLUDE
    bands = ", ".join(f"{name} {100 * part:.1f} %" for name, part in share.by_band.items() if part)
    done = (
        "a missing value counts as its band's mean, in training and detection"
        if chosen == FILL
        else "they are left out"
    )
    told = (
        f"MISSING auto is {chosen}: {100 * share.any_band:.1f} % of the labelled pixels lack a band ({bands}), so "
        f"{done}."
    )
    if chosen == FILL:
        caution(feedback, told)
    else:
        feedback.message(told)
    return chosen
