"""The shape of the land before the landslides: a river on its flood plain between eroded, fractal mountains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .drainage import erode, fill_depressions
from .random_fields import Field, enlarge, fractal, gradient, smooth, stream

RIVER_HEAD_M = 420.0
RIVER_GRADIENT = 0.004
UPLIFT_STEPS = 40
UPLIFT_M = 25.0


@dataclass(frozen=True)
class Terrain:
    """`elevation` in metres, `slope` in degrees, `height_above_river` in metres; `flood_plain` and `water` are
    masks.
    """

    elevation: Field
    slope: Field
    height_above_river: Field
    flood_plain: NDArray[np.bool_]
    water: NDArray[np.bool_]


@dataclass(frozen=True)
class Valley:
    """The river's course on a square of `cells` x `cells` cells: in each column the middle line and half width of its
    plain.
    """

    middle: NDArray[np.float64]
    half_width: NDArray[np.float64]
    floor: NDArray[np.float64]


def make_terrain(seed: int, size: int, resolution: float) -> Terrain:
    """Carve a mountain valley of `size` x `size` pixels of `resolution` metres.

    Erosion runs on a coarser grid (up to 640 cells a side) that is a third larger than the scene, so that no divide
    follows the scene's border; a B-spline brings it to the full grid, fine fractal relief is added in proportion to the
    slope.
    """
    rng = stream(seed, "terrain")
    margin = max(8, size // 6)
    domain = size + 2 * margin
    cells = min(domain, max(128, domain // 3), 640)
    spacing = domain * resolution / cells
    valley = lay_out_valley(rng, cells, spacing)

    across = np.abs(np.arange(cells)[:, None] - valley.middle[None, :])
    outlets = across < valley.half_width[None, :]
    floor = np.broadcast_to(valley.floor[None, :], (cells, cells)) + 0.015 * across * spacing
    start = np.where(
        outlets, floor, valley.floor[None, :] + 0.03 * across * spacing + 30.0 * (fractal(rng, cells, 2.4) + 2.0)
    )
    threshold = np.clip(0.56 + 0.16 * fractal(rng, cells, 3.0), 0.22, 0.95).astype(float)
    coarse = erode(fill_depressions(start, outlets), outlets, spacing, threshold, UPLIFT_M, UPLIFT_STEPS)

    step = cells / domain
    first = (margin + 0.5) * step - 0.5
    elevation = enlarge(np.asarray(coarse, np.float32), size, first, step)
    columns = first + step * np.arange(size, dtype=np.float64)
    river_level = np.interp(columns, np.arange(cells), valley.floor).astype(np.float32)[None, :]
    plain_distance = enlarge(np.asarray((across - valley.half_width[None, :]) * spacing, np.float32), size, first, step)
    flood_plain = plain_distance < 0

    steepness = np.hypot(*gradient(smooth(elevation, 1.5), resolution))
    relief = fractal(rng, size, 2.4, longest=max(8.0, 4 / step))
    elevation = (
        elevation + np.minimum(steepness, 0.8) * 0.35 * max(resolution, 4.0) * relief + 0.05 * fractal(rng, size, 1.5)
    )

    water = river_channel(rng, columns, valley, spacing, size, first, step, resolution)
    elevation = np.where(water, np.minimum(elevation, river_level) - 1.5, elevation).astype(np.float32)

    turns, mirrored = int(rng.integers(4)), bool(rng.integers(2))
    above_river, elevation, flood_plain, water = (
        facing(layer, turns, mirrored) for layer in (elevation - river_level, elevation, flood_plain, water)
    )
    slope = np.degrees(np.arctan(np.hypot(*gradient(smooth(elevation, 0.8), resolution)))).astype(np.float32)
    return Terrain(elevation, slope, above_river, flood_plain, water)


def lay_out_valley(rng: np.random.Generator, cells: int, spacing: float) -> Valley:
    """A winding plain from the first to the last column, 0.1 to 0.7 km wide (narrower in a small scene), falling
    evenly.
    """
    column = np.arange(cells, dtype=np.float64)
    bends = smooth(fractal(rng, cells, 3.0), cells / 30)[0].astype(float)
    bends -= np.linspace(bends[0], bends[-1], cells)
    middle = cells * (0.5 + 0.12 * rng.uniform(-1, 1)) + 0.05 * cells * bends / max(1e-6, bends.std())
    widening = smooth(fractal(rng, cells, 2.5), cells / 60)[0].astype(float)
    half_width = np.clip(190.0 + 90.0 * widening, 60.0, 340.0) / spacing
    half_width = np.clip(half_width, 1.0, 0.07 * cells)
    return Valley(
        np.clip(middle, 0.2 * cells, 0.8 * cells), half_width, RIVER_HEAD_M - RIVER_GRADIENT * spacing * column
    )


def river_channel(
    rng: np.random.Generator,
    columns: NDArray[np.float64],
    valley: Valley,
    spacing: float,
    size: int,
    first: float,
    step: float,
    resolution: float,
) -> NDArray[np.bool_]:
    """The water surface: a channel of 25 to 45 m that swings from side to side of the plain."""
    along = np.arange(len(valley.middle))
    half_width = np.interp(columns, along, valley.half_width)
    swing = 0.6 * half_width * np.sin(columns * spacing / 260.0 + 2.0 * smooth(fractal(rng, size, 3.0), 4.0)[0])
    centre = np.interp(columns, along, valley.middle) + swing
    channel_m = 17.0 + 5.0 * np.sin(columns * spacing / 400.0)
    rows = first + step * np.arange(size)
    slant = np.hypot(1.0, np.gradient(centre, step))
    return np.abs(rows[:, None] - centre[None, :]) * spacing < np.maximum(channel_m, 0.75 * resolution) * slant


def facing(layer: NDArray[Any], turns: int, mirrored: bool) -> NDArray[Any]:
    """The layer turned by quarter turns, then mirrored, so that rivers run in all directions over the seeds."""
    turned = np.rot90(layer, turns)
    return np.ascontiguousarray(turned[:, ::-1] if mirrored else turned)
