"""How much coherence an event took: what pairs across it keep of what pairs before it had."""

from __future__ import annotations

import os
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ....core.bands import SAR, Band
from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback, stop_if_cancelled
from ....core.pixels.window import Window
from ...io.band_file import check_has_values, new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid
from ...io.opening import layer_name, open_raster
from ...io.valid_pixels import MeasuredBand
from ...stack.resampling import LayerOnGrid
from ...stack.target_grid import Footprint, check_overlap
from ..sar.power_raster import spread_windows
from ..sar.product_name import check_one_orbit, product_of_name
from .interferograms import MAX_UNIT_COHERENCE, coherence_band, coherence_scale, pair_dates, wrong_coherence

PRE, CO, CHANGE = "pre_coherence", "co_coherence", "coherence_change"
FACTORS = (PRE, CO, CHANGE)
BLOCK = 1024
SAMPLE_SIZE, SAMPLE_WINDOWS = 256, 16
LONGER = 1.5
_NO_COHERENCE = re.compile(
    r"unw_phase|\.unw\.|_unw\.|wrapped_phase|diff_pha|los_disp|vert_disp|_dem\.|lv_(?:theta|phi)", re.I
)

Coherence = NDArray[np.float32]


@dataclass(frozen=True)
class CoherencePair:
    """One coherence raster and the days of its two acquisitions, the earlier first."""

    path: str
    first: date
    second: date

    @property
    def name(self) -> str:
        return layer_name(self.path)

    @property
    def days(self) -> int:
        return (self.second - self.first).days


@dataclass
class SortedPairs:
    """Pairs by their side of the event; those on the very day belong to no side."""

    before: list[CoherencePair] = field(default_factory=list)
    across: list[CoherencePair] = field(default_factory=list)
    after: list[CoherencePair] = field(default_factory=list)
    on_the_day: list[CoherencePair] = field(default_factory=list)


class CoherenceOnGrid(LayerOnGrid):
    """A coherence raster as 0-1 on another raster's grid; exactly 0 is unknown, and never bleeds."""

    def __init__(self, path: str, target: Grid) -> None:
        dataset = open_raster(path, "coherence")
        super().__init__(dataset, [Band("coherence", SAR)], [coherence_band(dataset)], target)
        self.scale = sampled_scale(self.sources[0], self.grid)

    def _values(self, index: int, window: Window) -> Coherence:
        values = super()._values(index, window)
        with np.errstate(invalid="ignore"):
            unit = np.where(values == 0, np.nan, values * np.float32(self.scale))
            if (unit > MAX_UNIT_COHERENCE).any() or (unit < 0).any():
                raise wrong_coherence(self.dataset.GetDescription(), values)
        return np.asarray(np.minimum(unit, 1), np.float32)


def coherence_change(
    paths: Sequence[str], event: date, factors: Sequence[str], prefix: str, target: Path, feedback: Feedback
) -> SortedPairs:
    """Write the wanted factors as a GeoTIFF with a band table, on the grid of the first pair across the event.

    pre_coherence is the mean over the pairs that end before `event`, co_coherence over those that begin before and end
    after it, coherence_change = co - pre, so negative where the ground was disturbed. Each pixel takes the pairs that
    know it; 0-255 (bytes, LiCSAR) become 0-1, exactly 0 is unknown. Memory grows neither with the raster nor with the
    pairs. Raises InputError where a name tells no two dates, no pair lies before or across the event, orbits are mixed,
    or a raster is not a coherence raster.
    """
    wanted = [factor for factor in FACTORS if factor in factors]
    if not wanted:
        raise InputError("No factor is chosen. Choose at least one in FACTORS.")
    pairs = sorted_pairs(paths, event)
    check_sides(pairs, wanted, event)
    check_one_orbit([product_of_name(path) for path in paths], mixed_platforms=True)
    tell(pairs, event, feedback)
    needed = {PRE: pairs.before, CO: pairs.across}
    if wanted == [PRE]:
        needed = {PRE: pairs.before}
    elif wanted == [CO]:
        needed = {CO: pairs.across}
    first = (needed.get(CO) or needed[PRE])[0]
    grid = Grid.of(open_raster(first.path, "coherence"))
    with bounded_cache(), new_band_file(target, grid, [Band(prefix + name, SAR) for name in wanted]) as writer:
        layers = {side: [open_pair(pair, grid, first) for pair in part] for side, part in needed.items()}
        windows = list(grid.blocks(BLOCK))
        with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
            for number, window in enumerate(windows):
                stop_if_cancelled(feedback)
                means = {side: mean_of(part, window, threads) for side, part in layers.items()}
                if CHANGE in wanted:
                    means[CHANGE] = means[CO] - means[PRE]
                for index, name in enumerate(wanted):
                    writer.write(index, window, means[name])
                feedback.progress((number + 1) / len(windows))
        for part in layers.values():
            for layer in part:
                layer.say_fill(feedback)
        check_has_values(writer, "Coherence change")
    return pairs


def sorted_pairs(paths: Sequence[str], event: date) -> SortedPairs:
    """Each raster on its side of the event; raises InputError for a name without two dates, or one that tells that the
    file holds something else.
    """
    pairs = SortedPairs()
    for path in paths:
        name = layer_name(path)
        if _NO_COHERENCE.search(name):
            raise InputError(
                f"{name} is not a coherence raster, by its name. Choose the files ending in _corr.tif (HyP3), "
                ".cc.tif (LiCSAR) or _cc.tif (GAMMA)."
            )
        first, second = sorted(pair_dates(path, "coherence"))
        pair = CoherencePair(path, first, second)
        if event in (first, second):
            pairs.on_the_day.append(pair)
        elif second < event:
            pairs.before.append(pair)
        elif first < event:
            pairs.across.append(pair)
        else:
            pairs.after.append(pair)
    return pairs


def check_sides(pairs: SortedPairs, wanted: Sequence[str], event: date) -> None:
    """Raise InputError where a wanted factor has no pair, telling where the pairs lie instead."""
    everything = [*pairs.before, *pairs.across, *pairs.after, *pairs.on_the_day]
    if not everything:
        raise InputError("INPUT is empty. Give coherence rasters from before and across the event.")
    span = f"the pairs run from {min(p.first for p in everything)} to {max(p.second for p in everything)}"
    of_the_day = (
        f" {len(pairs.on_the_day)} end or begin on the day itself, so their side of the event is unknown; move EVENT "
        "by a day if you know it."
        if pairs.on_the_day
        else ""
    )
    if any(factor in (CO, CHANGE) for factor in wanted) and not pairs.across:
        raise InputError(
            f"No pair begins before and ends after the event of {event}: {span}.{of_the_day} Check EVENT, or add a "
            "pair across it."
        )
    if any(factor in (PRE, CHANGE) for factor in wanted) and not pairs.before:
        raise InputError(
            f"No pair lies wholly before the event of {event}: {span}.{of_the_day} Check EVENT, or add earlier pairs."
        )


def tell(pairs: SortedPairs, event: date, feedback: Feedback) -> None:
    """Say how many pairs lie where, and what makes the difference doubtful."""
    feedback.message(
        f"Event of {event}: {len(pairs.before)} pairs before, {len(pairs.across)} across, {len(pairs.after)} after it "
        "(not used)."
    )
    if pairs.on_the_day:
        caution(
            feedback,
            f"{len(pairs.on_the_day)} pairs begin or end on the day of the event ({pairs.on_the_day[0].name}) and "
            "are left out: it is not known whether the image was taken before the event.",
        )
    if pairs.before and pairs.across:
        before, across = (float(np.mean([pair.days for pair in part])) for part in (pairs.before, pairs.across))
        if across > LONGER * before:
            caution(
                feedback,
                f"The pairs across the event span {across:.0f} days, those before it {before:.0f}: part of the loss "
                "comes from the longer span. Take pairs of similar spans.",
            )


def open_pair(pair: CoherencePair, grid: Grid, first: CoherencePair) -> CoherenceOnGrid:
    """A raster on the result's grid; raises InputError when it lies elsewhere."""
    layer = CoherenceOnGrid(pair.path, grid)
    check_overlap(Footprint(pair.name, layer.grid), grid, first.name)
    return layer


def sampled_scale(source: MeasuredBand, grid: Grid) -> float:
    """The `coherence_scale` of a band, by windows spread over it; raises InputError as that does."""
    smallest, largest = np.inf, -np.inf
    for window in spread_windows(grid, SAMPLE_SIZE, SAMPLE_WINDOWS):
        values = source.read(window)
        if np.isfinite(values).any():
            smallest, largest = min(smallest, float(np.nanmin(values))), max(largest, float(np.nanmax(values)))
    return coherence_scale(source.band, smallest, largest)


def mean_of(layers: Sequence[CoherenceOnGrid], window: Window, threads: ThreadPoolExecutor) -> Coherence:
    """Mean over the pairs that know a pixel; NaN where none does."""
    total = np.zeros((window.height, window.width), np.float32)
    count = np.zeros((window.height, window.width), np.float32)
    step = 2 * (os.cpu_count() or 1)  # no more blocks at once than there are threads to fill them
    for start in range(0, len(layers), step):
        for (values,) in threads.map(lambda layer: layer.read(window), layers[start : start + step]):
            known = np.isfinite(values)
            total += np.where(known, values, np.float32(0))
            count += known
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(total / count, np.float32)
