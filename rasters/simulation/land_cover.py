"""What covers the ground: forest, meadow, rock, water, fields on flat land, clearings on slopes, and the scars."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .landslides import LandslideField
from .random_fields import Field, fractal, smooth, stream
from .terrain import Terrain

FOREST, MEADOW, ROCK, WATER, CROP, BARE_FIELD, STUBBLE, CLEARING = range(8)
COVERS = ("forest", "meadow", "rock", "water", "crop", "bare field", "stubble", "clearing")
FIELD_LIMIT_DEGREES = 9.0


@dataclass(frozen=True)
class LandCover:
    """`cover` is the code before the landslides; `bareness` 0-1 is the scar's share of the pixel; `texture` has
    deviation 1.
    """

    cover: NDArray[np.uint8]
    bareness: Field
    deposit: Field
    texture: Field


def make_land_cover(seed: int, terrain: Terrain, landslides: LandslideField, resolution: float) -> LandCover:
    """Lay out the cover by height, slope and chance.

    Bare fields reflect light like scars, but lie flat: only terrain tells them apart. Clearings (pasture worn to the
    soil) reflect like scars and lie on slopes, but are smooth: only radar tells them apart.
    """
    rng = stream(seed, "land cover")
    size = len(terrain.elevation)
    slope, above = smooth(terrain.slope, 1.5), terrain.height_above_river
    patches = fractal(rng, size, 2.2)
    cover = np.full((size, size), FOREST, np.uint8)
    tree_line = np.percentile(above, 88) + 60 * fractal(rng, size, 2.5)
    cover[(patches > 0.9) | (above > tree_line)] = MEADOW
    cover[slope + 4 * fractal(rng, size, 1.8) > 44] = ROCK

    clearings = smooth(fractal(rng, size, 2.6, longest=max(12.0, 400 / resolution)), 1.0)
    on_slope = (slope > 12) & (slope < 34)
    cover[on_slope & (clearings > np.quantile(clearings, 0.965))] = CLEARING

    flat = (slope < FIELD_LIMIT_DEGREES) & ((above < 45) | (patches > 0.4))
    cover = np.where(flat, parcels(rng, size, resolution), cover)
    cover[terrain.water] = WATER
    bareness = np.where(terrain.water, 0, landslides.scar).astype(np.float32)
    return LandCover(cover.astype(np.uint8), bareness, landslides.deposit, fractal(rng, size, 1.2))


def parcels(rng: np.random.Generator, size: int, resolution: float) -> NDArray[np.uint8]:
    """Fields of about 130 x 70 m in strips that follow the lie of the land: crop, bare or stubble."""
    rows, columns = np.meshgrid(np.arange(size), np.arange(size), indexing="ij")
    angle = rng.uniform(0, np.pi)
    u = (np.cos(angle) * columns + np.sin(angle) * rows) * resolution + 60 * fractal(rng, size, 4.0)
    v = (-np.sin(angle) * columns + np.cos(angle) * rows) * resolution + 60 * fractal(rng, size, 4.0)
    strip = np.floor(v / max(70.0, 4 * resolution)).astype(np.int64)
    plot = np.floor(u / max(130.0, 6 * resolution) + 0.37 * (strip % 3)).astype(np.int64)
    use = rng.choice(np.array([CROP, BARE_FIELD, STUBBLE], np.uint8), size=4096, p=[0.45, 0.35, 0.2])
    return use[(strip * 73 + plot * 151) % 4096]
