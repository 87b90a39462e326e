"""Which tiles a person should look at: those with most uncertain area, but not twice the same.

Uncertainty alone asks the same question again and again (Settles 2009, section 5). Each tile's gain is therefore
lowered by its likeness to the tiles already chosen, on the map and in the bands, and the best of what is left is taken:
a greedy, batch-mode choice as in Demir et al. 2011 (IEEE TGRS 49, 1014-1031), which weighs uncertainty and diversity.
Diversity weighs a fifth: it decides among tiles that are about as uncertain. At full weight the first five and ten
tiles taught less than uncertainty alone (benchmarks/review.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.errors import InputError
from ...core.feedback import Feedback, Stage
from ...core.pixels.window import Window
from .tiles import Floats, Tiles, look_of_tiles

CANDIDATES = 50  # times the number wanted: the bands of these are read, the most uncertain tiles
NEAR_TILES = 2.0  # sides of a tile over which nearness counts
DIVERSITY = 0.2
LOOK_SHARE = 0.5  # of the typical distance between candidates' looks within which two look alike


@dataclass(frozen=True)
class Suggestion:
    """A tile to review: `gain_m2` is its uncertain area in square metres, `likeness` 0-1 to the tiles before it."""

    window: Window
    gain_m2: float
    landslide_m2: float
    likeness: float


def suggest(
    tiles: Tiles, stack: Path | None, count: int, feedback: Feedback, diversity: float = DIVERSITY
) -> list[Suggestion]:
    """At most `count` tiles, the one that teaches most first. Raises InputError where nothing is left to review."""
    usable = np.flatnonzero(tiles.usable & (tiles.uncertain_m2 > 0))
    if not usable.size:
        raise InputError(
            "There is no tile left to review: all have been reviewed, lie outside the area, or have no uncertainty. "
            "Make SIDE smaller, or choose another AREA."
        )
    order = usable[np.argsort(-tiles.uncertain_m2[usable], kind="stable")][: CANDIDATES * count]
    places = tiles.middles[order] / max(window.width for window in tiles.windows)
    look = look_of_tiles(stack, tiles, order, Stage(feedback, 0.7, 0.95)) if stack else None
    return [
        Suggestion(
            tiles.windows[order[index]],
            float(tiles.uncertain_m2[order[index]]),
            float(tiles.landslide_m2[order[index]]),
            likeness,
        )
        for index, likeness in choose(tiles.uncertain_m2[order], places, look, count, diversity)
    ]


def choose(
    gains: Floats, places: Floats, look: Floats | None, count: int, diversity: float = DIVERSITY
) -> list[tuple[int, float]]:
    """Positions of the chosen tiles and their similarity to those before; `places` in sides of a tile, `look` None
    where there is no stack, `diversity` 0-1 the part of its gain that a tile loses when it is just like one before it.
    """
    likeness = np.zeros(len(gains))
    free = np.ones(len(gains), bool)
    reach = typical_distance(look) * LOOK_SHARE if look is not None else 0.0
    chosen = []
    for _ in range(min(count, len(gains))):
        worth = np.where(free, gains * (1 - diversity * likeness), -1.0)
        best = int(np.argmax(worth))
        chosen.append((best, float(likeness[best])))
        free[best] = False
        near = np.exp(-np.sum((places - places[best]) ** 2, axis=1) / NEAR_TILES**2)
        if look is not None and reach > 0:
            alike = np.exp(-np.sum((look - look[best]) ** 2, axis=1) / (2 * reach**2))
            # As alike as one thing by itself: far away and different is 0, near or similar is much.
            near = 1 - (1 - near) * (1 - alike)
        likeness = np.maximum(likeness, near)
    return chosen


def typical_distance(look: Floats) -> float:
    """Root mean square distance between tiles, which for standardised columns is twice their variance's sum, rooted."""
    return float(np.sqrt(2 * look.var(axis=0).sum()))
