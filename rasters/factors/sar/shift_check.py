"""Whether the dates of a series lie on each other, before their pixels are compared."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback, stop_if_cancelled
from ....core.pixels.window import Window
from .change_statistics import median_power
from .coregistration import Shift, shift_of
from .date_series import DateRaster, DateSeries
from .power_raster import evenly_chosen
from .speckle import Power

SHIFT_WINDOW, SHIFT_WINDOWS = 256, 9
MAX_SINGLE = 5
ALL = -1


def checked_shifts(series: DateSeries, max_shift: float, feedback: Feedback) -> tuple[tuple[DateRaster, Shift], ...]:
    """The shift of each date of the first polarisation against the pre-event median; raises InputError beyond
    `max_shift` pixels.

    No pre-event date is part of the median that it is compared with (see `reference_medians`). Where
    the images have too little in common for a peak, that is told and not judged.
    """
    if max_shift == 0:
        return ()
    name = next(iter(series.before))
    before, after = series.before[name], series.after[name]
    side = min(SHIFT_WINDOW, series.grid.width, series.grid.height)
    whole = [window for window in series.grid.blocks(side) if window.width == window.height == side]
    windows = evenly_chosen(whole, SHIFT_WINDOWS)
    medians = reference_medians(before, windows, feedback)
    found = []
    dates = [*(before if len(before) > 1 else ()), *after]
    for index, date in enumerate(dates):
        stop_if_cancelled(feedback)
        reference = medians[reference_of(index, len(before)) if index < len(before) else ALL]
        shift = shift_of(reference, [date.read(window) for window in windows])
        if shift.is_beyond(max_shift):
            raise InputError(
                f"{date.name} lies {shift.columns:+.2f} columns and {shift.rows:+.2f} rows beside the other dates "
                f"(± {shift.deviation:.2f}), more than MAX_SHIFT {max_shift:g} pixels: every edge would look like a "
                "change. Take all dates from one processor, coregister this one to the others, leave it out, or raise "
                "MAX_SHIFT."
            )
        found.append((date, shift))
        feedback.progress((index + 1) / len(dates))
    unsure = [date.name for date, shift in found if not shift.is_certain]
    if unsure:
        caution(
            feedback,
            f"Too little in common to measure the shift of {len(unsure)} of {len(found)} dates "
            f"({', '.join(unsure[:3])}): their co-registration was not checked.",
        )
    certain = [shift.length for _, shift in found if shift.is_certain]
    if certain:
        feedback.message(f"Co-registration: the largest shift is {max(certain):.2f} pixels.")
    return tuple(found)


def reference_of(index: int, dates: int) -> int:
    """Which of `reference_medians` a pre-event date is compared with: that without it, or that of the other half."""
    if dates == 1:
        return ALL
    return index if dates <= MAX_SINGLE else index % 2


def reference_medians(
    before: Sequence[DateRaster], windows: Sequence[Window], feedback: Feedback
) -> dict[int, list[Power]]:
    """The windows' median of all dates under ALL, and those that leave a date out, so that it cannot hide in them.

    Up to five dates: without the n-th under n. More: without the dates of even places under 0, of odd places under 1.
    """
    dates = len(before)
    places = np.array([reference_of(index, dates) for index in range(dates)])
    medians: dict[int, list[Power]] = {}
    for window in windows:
        stop_if_cancelled(feedback)
        pixels = np.stack([date.read(window).ravel() for date in before])
        for place in sorted({ALL, *places.tolist()}):
            kept = pixels if place == ALL else pixels[places != place]
            medians.setdefault(place, []).append(median_power(kept).reshape(window.height, window.width))
    return medians
