"""Speckle filters on arrays of power: boxcar, Lee and refined Lee; a missing pixel neither counts nor spreads.

All work in strips of rows, so that the temporaries stay in the processor's cache. Windows are cut at the array's border
and at missing pixels: every mean is over the valid pixels that remain. A missing pixel stays missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

NONE, BOXCAR, LEE, REFINED_LEE = "none", "boxcar", "lee", "refined_lee"
FILTERS = (NONE, BOXCAR, LEE, REFINED_LEE)
STRIP_PIXELS = 1 << 16

Power = NDArray[np.float32]


@dataclass(frozen=True)
class SpeckleFilter:
    """Which filter, how wide its window (odd, in pixels), the image's equivalent number of looks, how often it is
    applied.
    """

    name: str
    window: int
    looks: float
    iterations: int = 1

    @property
    def halo(self) -> int:
        """Pixels around a block that its result depends on."""
        return 0 if self.name == NONE else self.iterations * (self.window // 2)

    def apply(self, power: Power) -> Power:
        """Filter an array of power (NaN = missing); every iteration uses the same number of looks."""
        if self.name == NONE:
            return power
        rule = {BOXCAR: boxcar_strip, LEE: lee_strip, REFINED_LEE: refined_lee_strip}[self.name]
        for _ in range(self.iterations):
            power = in_strips(power, self.window // 2, self.looks, rule)
        return power


@dataclass(frozen=True)
class Strip:
    """Some rows of an image with `reach` pixels around them: power with 0 for missing, and where it is valid.

    `valid` is None where every pixel inside the image is valid; then `rows` and `columns` (0 or 1, with the margin)
    tell the image.
    """

    padded: Power
    valid: Power | None
    rows: Power
    columns: Power
    reach: int

    @property
    def centre(self) -> Power:
        return self.padded[self.reach : -self.reach, self.reach : -self.reach]

    def valid_counts(self) -> Power:
        """Number of valid pixels in each window."""
        if self.valid is not None:
            return window_sum(self.valid, 2 * self.reach + 1)
        width = 2 * self.reach + 1
        return np.outer(running_sum(self.rows, width, 0), running_sum(self.columns, width, 0))

    def validity(self) -> Power:
        """1 for valid pixels, 0 for missing ones and outside the image."""
        return np.outer(self.rows, self.columns) if self.valid is None else self.valid


Rule = Callable[[Strip, float], Power]


def in_strips(power: Power, reach: int, looks: float, rule: Rule) -> Power:
    """Apply `rule` to the whole array strip by strip."""
    result = np.empty_like(power)
    with np.errstate(invalid="ignore", divide="ignore"):
        for first, strip in strips(power, reach):
            filtered = rule(strip, looks)
            if strip.valid is not None:
                filtered[strip.valid[reach:-reach, reach:-reach] == 0] = np.nan
            result[first : first + len(filtered)] = filtered
    return result


def strips(power: Power, reach: int) -> Iterator[tuple[int, Strip]]:
    """The array as strips of rows with a margin of `reach`; with each its first row."""
    height, width = power.shape
    rows_each = max(4 * reach, STRIP_PIXELS // max(1, width), 16)
    columns = np.zeros(width + 2 * reach, np.float32)
    columns[reach : reach + width] = 1
    for first in range(0, height, rows_each):
        last = min(first + rows_each, height)
        low, high = max(0, first - reach), min(height, last + reach)
        inside = slice(low - first + reach, high - first + reach)
        padded = np.zeros((last - first + 2 * reach, width + 2 * reach), np.float32)
        core = padded[inside, reach : reach + width]
        core[...] = power[low:high]
        missing = np.isnan(core)
        valid = None
        if missing.any():
            core[missing] = 0
            valid = np.zeros_like(padded)
            valid[inside, reach : reach + width] = ~missing
        rows = np.zeros(len(padded), np.float32)
        rows[inside] = 1
        yield first, Strip(padded, valid, rows, columns, reach)


def running_sum(values: Power, length: int, axis: int) -> Power:
    """Sums of `length` neighbours along an axis (shorter by `length` - 1), by doubling: about log2(length)
    additions.
    """
    doubled, span, total, summed = values, 1, None, 0

    def part(array: Power, start: int, count: int) -> Power:
        return array[start : start + count] if axis == 0 else array[:, start : start + count]

    count = values.shape[axis] - length + 1
    while True:
        if length & span:
            piece = part(doubled, summed, count)
            total = piece if total is None else total + piece
            summed += span
        if 2 * span > length:
            return total if total is not None else values
        size = doubled.shape[axis] - span
        doubled = part(doubled, 0, size) + part(doubled, span, size)
        span *= 2


def window_sum(values: Power, length: int) -> Power:
    """Sums over `length` x `length` windows, without the margin."""
    return running_sum(running_sum(values, length, 0), length, 1)


def boxcar_strip(strip: Strip, _: float) -> Power:
    """Mean of the window."""
    return window_sum(strip.padded, 2 * strip.reach + 1) / strip.valid_counts()


def lee_strip(strip: Strip, looks: float) -> Power:
    """Lee 1980, with the variance of the window (see `weighted`)."""
    length = 2 * strip.reach + 1
    share = 1 / strip.valid_counts()
    mean = window_sum(strip.padded, length)
    mean *= share
    variance = window_sum(np.square(strip.padded), length)
    variance *= share
    return weighted(strip.centre, mean, variance, looks)


def weighted(pixel: Power, mean: Power, mean_square: Power, looks: float) -> Power:
    """Lee's estimate from a pixel and the statistics around it: m + k (x - m).

    k = (v - m^2 Cu^2) / ((1 + Cu^2) v), clipped to 0-1, with the local variance v = mean of squares - m^2 and the
    speckle's squared coefficient of variation Cu^2 = 1 / looks (Lee 1980, equations 16-19 for multiplicative noise);
    the mean where v is 0. Overwrites `mean_square`.
    """
    speckle = np.float32(1 / looks)
    squared = np.square(mean)
    variance = mean_square
    variance -= squared
    np.maximum(variance, 0, out=variance)
    squared *= speckle
    gain = variance - squared
    variance *= 1 + speckle
    np.maximum(variance, np.float32(1e-37), out=variance)
    gain /= variance
    np.clip(gain, 0, 1, out=gain)
    gain *= pixel - mean
    gain += mean
    return gain


def refined_lee_strip(strip: Strip, looks: float) -> Power:
    """Lee 1981: the statistics come from that half of the window which lies on the pixel's side of the strongest edge.

    Nine sub-window means (3 x 3 pixels, overlapping, in a 7 x 7 window) give the gradient in four directions; of the
    strongest direction's two halves the one whose sub-window is closer to the centre's is taken; then `weighted`. A
    sub-window without valid pixel counts as the central one. The direction is chosen everywhere, also on even ground.
    """
    reach = strip.reach
    valid = strip.validity()
    direction, first_side = edge_direction(strip, valid)
    fields = (valid, strip.padded, np.square(strip.padded))
    chosen = [np.zeros(strip.centre.shape, np.float32) for _ in fields]
    for index, half in enumerate(HALVES):
        here = (direction == index // 2) & (first_side if index % 2 == 0 else ~first_side)
        if here.any():
            for total, field in zip(chosen, fields):
                np.copyto(total, half(field, reach), where=here)
    count, mean, mean_square = chosen
    mean /= count
    mean_square /= count
    return weighted(strip.centre, mean, mean_square, looks)


def edge_direction(strip: Strip, valid: Power) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """The direction of the strongest gradient (index into pairs of HALVES), and whether the pixel is on its first
    side.
    """
    reach = strip.reach
    offset = max(1, 2 * reach // 3)
    length = 2 * (reach - offset) + 1
    sums, counts = window_sum(strip.padded, length), window_sum(valid, length)
    means = sums / counts
    height, width = strip.centre.shape

    def at(down: int, right: int) -> Power:
        row, column = (1 + down) * offset, (1 + right) * offset
        return means[row : row + height, column : column + width]

    middle = at(0, 0)
    sub = {}
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            value = at(down, right)
            sub[down, right] = np.where(np.isnan(value), middle, value)
    north_west, north, north_east = sub[-1, -1], sub[-1, 0], sub[-1, 1]
    west, east = sub[0, -1], sub[0, 1]
    south_west, south, south_east = sub[1, -1], sub[1, 0], sub[1, 1]
    gradients = np.stack(
        [
            np.abs((north_west + west + south_west) - (north_east + east + south_east)),
            np.abs((north_west + north + north_east) - (south_west + south + south_east)),
            np.abs((north + north_east + east) - (west + south_west + south)),
            np.abs((north + north_west + west) - (east + south_east + south)),
        ]
    )
    direction = np.nan_to_num(gradients, copy=False).argmax(axis=0)
    sides = ((west, east), (north, south), (north_east, south_west), (north_west, south_east))
    closer = np.stack([np.abs(first - middle) <= np.abs(second - middle) for first, second in sides])
    return direction, np.take_along_axis(closer, direction[None], axis=0)[0]


def south_west_sum(values: Power, reach: int) -> Power:
    """Sums over the triangle of the window with column offset <= row offset (rows run southwards), diagonal
    included.
    """
    height, width = values.shape[0] - 2 * reach, values.shape[1] - 2 * reach
    run = values[:, :width].copy()
    total = run[:height].copy()
    for step in range(1, 2 * reach + 1):
        run += values[:, step : step + width]
        total += run[step : step + height]
    return total


def west_sum(values: Power, reach: int) -> Power:
    """Sums over the columns left of the pixel and its own."""
    return running_sum(running_sum(values, 2 * reach + 1, 0), reach + 1, 1)[:, : values.shape[1] - 2 * reach]


HALVES: tuple[Callable[[Power, int], Power], ...] = (
    west_sum,
    lambda values, reach: west_sum(values[:, ::-1], reach)[:, ::-1],
    lambda values, reach: west_sum(values.T, reach).T,
    lambda values, reach: west_sum(values[::-1].T, reach).T[::-1],
    lambda values, reach: south_west_sum(values[::-1, ::-1], reach)[::-1, ::-1],
    south_west_sum,
    lambda values, reach: south_west_sum(values[::-1], reach)[::-1],
    lambda values, reach: south_west_sum(values[:, ::-1], reach)[:, ::-1],
)
"""The halves of a window by direction: west, east; north, south; north-east, south-west; north-west, south-east."""
