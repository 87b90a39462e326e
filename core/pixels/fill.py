"""Undeclared fill: common fill values that lie far below everything else in a band are no measurement."""

from __future__ import annotations

import math
from typing import Any, Iterable

import numpy as np
from numpy.typing import NDArray

from ..caution import caution
from ..feedback import Feedback
from .window import Window

COMMON_FILLS = (-9999.0, -10000.0, -32767.0, -32768.0, -99999.0)
# Written for "no data" without being declared, by ArcInfo, SAGA, SNAP, climate models and the integer types' limits.
ODD_VALUES = frozenset(
    {-99.0, -999.0, -9999.0, -32767.0, -32768.0, -99999.0, -1e10, -1e20, -(2.0**31)}
    | {float(np.float32(-1e20)), 999.0, 9999.0, 32767.0, 65535.0, 99999.0, 1e10, 1e20, float(np.float32(1e20))}
    | {2.0**31 - 1, 2.0**31}
)
HUGE, INFINITE = "magnitudes beyond 1e+30", "infinite values"
MAX_MEASURED = 1e30  # beyond it lie the fills of netCDF (9.97e36) and of the float types (3.4e38), often undeclared
SAMPLED_BLOCKS, MAX_SAMPLED_PIXELS = 16, 262_144
GOLDEN_RATIO = (math.sqrt(5) - 1) / 2


def possible_fills(stored: Any, nodata: float | None) -> tuple[float, ...]:
    """The common fill values that the type `stored` can hold and the band does not declare as nodata."""
    stored = np.dtype(stored)
    lowest = float(np.iinfo(stored).min) if np.issubdtype(stored, np.integer) else -math.inf
    return tuple(fill for fill in COMMON_FILLS if fill >= lowest and fill != nodata)


def fills_far_below(samples: Iterable[NDArray[Any]], possible: Iterable[float]) -> tuple[float, ...]:
    """Which of the possible fill values are none of a band's own: no other value of its samples (valid pixels, as they
    are stored) lies below half of them.
    """
    least = math.inf
    for sample in samples:
        least = min(least, _least_ordinary(sample))
    return tuple(fill for fill in possible if least > fill / 2)


def far_from_the_rest(samples: Iterable[NDArray[Any]], value: float) -> float:
    """The share of a value in samples of a band (valid pixels), where it is further from all others than these are from
    each other; 0 where it is not, or all others are equal.
    """
    count = total = 0
    lowest, highest = math.inf, -math.inf
    for sample in samples:
        same = sample == np.asarray(value).astype(sample.dtype)
        count, total = count + int(np.count_nonzero(same)), total + sample.size
        rest = sample[~same & (np.abs(sample) < MAX_MEASURED)]
        if rest.size:
            lowest = min(lowest, float(np.fmin.reduce(rest, axis=None)))
            highest = max(highest, float(np.fmax.reduce(rest, axis=None)))
    if not highest > lowest:
        return 0.0
    gap = max(lowest - value, value - highest)
    return count / total if gap > highest - lowest else 0.0


def tell_odd_value(layer: str, value: float, share: float, feedback: Feedback) -> None:
    """Say that a value which many programs write for "no data" is read as measured; `share` of the pixels hold it."""
    caution(
        feedback,
        f"{layer} holds {value:g} in about {100 * share:.2g} % of its pixels, far from all others, and does not "
        "declare it as nodata; it is read as a measured value. If it means 'no data', declare it (Raster > "
        "Conversion > Translate, 'Assign a specified nodata value') and run this again.",
    )


def _least_ordinary(values: NDArray[Any]) -> float:
    """The smallest value that is no common fill and no larger than any measurement; infinite where there is none."""
    while values.size:
        least = float(np.fmin.reduce(values, axis=None))
        if least <= -MAX_MEASURED:
            values = values[values > -MAX_MEASURED]
            continue
        if least not in COMMON_FILLS:
            return math.inf if math.isnan(least) else least
        values = values[values > least]
    return math.inf


def spread_windows(height: int, width: int, block_height: int, block_width: int) -> list[Window]:
    """At most 16 blocks of a file, spread over the raster; of large blocks the first 512 x 512 pixels."""
    columns, rows = -(-width // block_width), -(-height // block_height)
    wide = min(block_width, MAX_SAMPLED_PIXELS)
    high = max(1, min(block_height, MAX_SAMPLED_PIXELS // wide))
    windows = []
    for number in spread_numbers(columns * rows, SAMPLED_BLOCKS):
        column, row = number % columns * block_width, number // columns * block_height
        windows.append(Window(row=row, column=column, height=high, width=wide).cut(height, width))
    return windows


def spread_numbers(count: int, most: int) -> list[int]:
    """At most `most` of the numbers 0 ... count - 1, spread evenly: all where there are no more.

    The n-th is at the share n x golden ratio (modulo 1), which falls into step with no number of columns.
    """
    if count <= most:
        return list(range(count))
    return sorted({int(index * GOLDEN_RATIO % 1 * count) for index in range(most)})


def lowest_and_highest(values: NDArray[Any]) -> tuple[Any, Any]:
    """The extremes but for NaN, NaN where there is nothing else; plain extremes take a third of the time of those that
    pass over NaN.
    """
    lowest, highest = values.min(), values.max()
    if not np.isnan(lowest):
        return lowest, highest
    return np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
