"""The shape of one landslide: a path down the slope, widest in the source area, narrow in between, spread out in the
deposit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .random_fields import Field

SOURCE_END, DEPOSIT_START = 0.4, 0.7
MAX_SAMPLES = 60
Points = NDArray[np.float64]


@dataclass(frozen=True)
class Outline:
    """Centre line (column, row in pixels; pixel centres at integers), half width in pixels at each point, left and
    right.
    """

    path: Points
    left: Points
    right: Points

    def banks(self) -> tuple[Points, Points]:
        """The left and the right border, point by point, as (column, row) with pixel centres at integers."""
        normal = unit_normals(self.path)
        return self.path + normal * self.left[:, None], self.path - normal * self.right[:, None]


def half_width_profile(t: Points) -> Points:
    """Relative half width at the share `t` of the length, 0 crown to 1 toe; at most 1."""
    head = np.sqrt(np.clip(1 - (1 - t / 0.22) ** 2, 0, 1))
    body = np.where(t < 0.22, head, np.interp(t, [0.22, SOURCE_END, 0.58, 0.85, 1.0], [1.0, 0.9, 0.68, 0.8, 0.8]))
    toe = np.sqrt(np.clip(1 - ((t - 0.85) / 0.15) ** 2, 0, 1))
    return np.asarray(np.where(t > 0.85, 0.8 * toe, body))


def unit_normals(path: Points) -> Points:
    """Unit vectors to the left of the direction of travel at each point (column, row)."""
    direction = np.gradient(path, axis=0)
    direction /= np.maximum(np.hypot(direction[:, 0], direction[:, 1]), 1e-9)[:, None]
    return np.stack([direction[:, 1], -direction[:, 0]], axis=1)


def trace_path(
    eastward: Field, southward: Field, column: float, row: float, length: float, flattest: float
) -> Points | None:
    """Follow the steepest descent with some inertia for `length` pixels; None when it leaves the scene or comes to rest
    early.

    `eastward` and `southward` are the slope components; the mass comes to rest where the gradient falls under
    `flattest`.
    """
    size = len(eastward)
    step = max(1.0, length / MAX_SAMPLES)
    points = [(column, row)]
    heading_column = heading_row = 0.0
    travelled = 0.0
    while travelled < length:
        pixel_row, pixel_column = round(row), round(column)
        if not (2 <= pixel_row < size - 2 and 2 <= pixel_column < size - 2):
            return None
        fall_column, fall_row = -float(eastward[pixel_row, pixel_column]), -float(southward[pixel_row, pixel_column])
        steepness = math.hypot(fall_column, fall_row)
        if steepness < flattest:
            break
        heading_column, heading_row = (
            0.7 * heading_column + 0.3 * fall_column / steepness,
            0.7 * heading_row + 0.3 * fall_row / steepness,
        )
        norm = math.hypot(heading_column, heading_row)
        if norm < 1e-3:
            break
        column, row = column + step * heading_column / norm, row + step * heading_row / norm
        travelled += step
        points.append((column, row))
    if travelled < 0.6 * length or len(points) < 3:
        return None
    return np.array(points)


def make_outline(rng: np.random.Generator, path: Points, area: float) -> Outline:
    """Give a path the widths that make a landslide of `area` square pixels, with an uneven edge."""
    dense = np.interp(np.linspace(0, len(path) - 1, max(12, len(path))), np.arange(len(path)), path[:, 0])
    rows = np.interp(np.linspace(0, len(path) - 1, max(12, len(path))), np.arange(len(path)), path[:, 1])
    path = np.stack([dense, rows], axis=1)
    t = np.linspace(0, 1, len(path))
    length = float(np.hypot(*np.diff(path, axis=0).T).sum())
    profile = half_width_profile(t)
    widest = area / (2 * length * float(profile.mean()))

    def side() -> Points:
        unevenness = np.convolve(rng.standard_normal(len(t) + 4), np.full(5, 0.2), "valid")
        return np.asarray(profile * widest * np.clip(1 + 0.25 * unevenness, 0.5, 1.5))

    return Outline(path, side(), side())


@dataclass(frozen=True)
class Footprint:
    """Pixels of a landslide: window origin, mask, share of the length `along` (0 crown, 1 toe) and `across` (0 middle,
    1 edge).
    """

    row: int
    column: int
    mask: NDArray[np.bool_]
    along: Field
    across: Field

    def window(self) -> tuple[slice, slice]:
        return slice(self.row, self.row + self.mask.shape[0]), slice(self.column, self.column + self.mask.shape[1])


def footprint(outline: Outline, size: int) -> Footprint | None:
    """Rasterise an outline by each pixel's nearest point of the path; None when no pixel centre is inside."""
    widest = math.ceil(max(outline.left.max(), outline.right.max())) + 1
    low = np.maximum(np.floor(outline.path.min(axis=0)).astype(int) - widest, 0)
    high = np.minimum(np.ceil(outline.path.max(axis=0)).astype(int) + widest + 1, size)
    columns = np.arange(low[0], high[0], dtype=np.float32)
    rows = np.arange(low[1], high[1], dtype=np.float32)
    away_column = columns[None, :, None] - outline.path[:, 0].astype(np.float32)
    away_row = rows[:, None, None] - outline.path[:, 1].astype(np.float32)
    distance2 = away_column**2 + away_row**2
    nearest = distance2.argmin(axis=2)
    distance = np.sqrt(np.take_along_axis(distance2, nearest[..., None], axis=2)[..., 0])
    normal = unit_normals(outline.path)[nearest]
    offset_column = columns[None, :] - outline.path[nearest, 0]
    offset_row = rows[:, None] - outline.path[nearest, 1]
    on_left = offset_column * normal[..., 0] + offset_row * normal[..., 1] > 0
    width = np.where(on_left, outline.left[nearest], outline.right[nearest])
    mask = distance < width
    if not mask.any():
        return None
    along = (nearest / (len(outline.path) - 1)).astype(np.float32)
    across = np.clip(distance / np.maximum(width, 1e-6), 0, 1).astype(np.float32)
    return Footprint(int(low[1]), int(low[0]), mask, along, across)
