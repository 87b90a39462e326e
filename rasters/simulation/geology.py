"""The bedrock map: folded, dipping layers that the relief cuts, and alluvium on the flood plain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .random_fields import Field, fractal, smooth, stream
from .terrain import Terrain

LAYER_THICKNESS_M = 420.0


@dataclass(frozen=True)
class Lithology:
    """One rock: its code in geology.gpkg, how readily it fails (1 = average), and how bright and red a fresh scar in it
    is.
    """

    code: int
    name: str
    failure: float
    brightness: float
    redness: float


ALLUVIUM = Lithology(1, "alluvium", 0.0, 1.0, 1.0)
SHALE = Lithology(2, "shale", 2.6, 0.8, 0.95)
SANDSTONE = Lithology(3, "sandstone", 1.2, 1.1, 1.1)
LIMESTONE = Lithology(4, "limestone", 0.35, 1.3, 0.95)
GRANITE = Lithology(5, "granite", 0.6, 1.15, 1.0)
LITHOLOGIES = (ALLUVIUM, SHALE, SANDSTONE, LIMESTONE, GRANITE)
SEQUENCE = (SHALE, SANDSTONE, LIMESTONE, SHALE, SANDSTONE, GRANITE)


def make_geology(seed: int, terrain: Terrain, resolution: float) -> NDArray[np.uint8]:
    """Lithology codes per pixel: the layer at the surface of a dipping, gently folded sequence of rocks."""
    rng = stream(seed, "geology")
    size = len(terrain.elevation)
    strike, dip = rng.uniform(0, 2 * np.pi), np.radians(rng.uniform(8, 25))
    east = np.arange(size, dtype=np.float32)[None, :] * resolution
    north = -np.arange(size, dtype=np.float32)[:, None] * resolution
    along_dip = np.cos(strike) * east + np.sin(strike) * north
    folds = 0.5 * LAYER_THICKNESS_M * fractal(rng, size, 3.2)
    height = smooth(terrain.elevation, 4.0) * np.cos(dip) + along_dip * np.sin(dip) + folds
    layer = np.floor((height + rng.uniform(0, 5000)) / LAYER_THICKNESS_M).astype(int) % len(SEQUENCE)
    codes = np.array([rock.code for rock in SEQUENCE], np.uint8)[layer]
    codes[terrain.flood_plain] = ALLUVIUM.code
    return codes


def per_pixel(codes: NDArray[np.uint8], values: tuple[float, ...]) -> Field:
    """One value of each of LITHOLOGIES, spread over the map."""
    table = np.zeros(max(rock.code for rock in LITHOLOGIES) + 1, np.float32)
    for rock, value in zip(LITHOLOGIES, values):
        table[rock.code] = value
    return table[codes]
