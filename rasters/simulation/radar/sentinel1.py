"""Sentinel-1 over the scene: VV and VH power with slope effects and speckle; clouds do not matter."""

from __future__ import annotations

import math

import numpy as np

from ..land_cover import BARE_FIELD, CLEARING, CROP, FOREST, MEADOW, ROCK, STUBBLE, WATER, LandCover
from ..random_fields import Field, fractal, gradient, smooth, stream
from .geometry import DESCENDING, Orbit, cosine_to

LOOKS = 4
NOISE_FLOOR_DB = -25.0
RESOLUTION_CELL = 1.0  # pixels; the radar resolves about twice the pixel

# dB at 39 degrees incidence: VV, VH
COVER_BACKSCATTER = {
    FOREST: (-10.5, -15.5),
    MEADOW: (-12.5, -19.0),
    ROCK: (-9.0, -17.0),
    WATER: (-20.0, -27.0),
    CROP: (-11.5, -17.5),
    BARE_FIELD: (-13.0, -22.0),
    STUBBLE: (-12.5, -20.5),
    CLEARING: (-13.5, -22.5),
}
SCAR_BACKSCATTER = (-6.0, -17.5)
DEPOSIT_BACKSCATTER = (-4.5, -15.0)


def sentinel1_power(seed: int, elevation: Field, land: LandCover, resolution: float) -> dict[str, Field]:
    """VV and VH as sigma nought in power: backscatter x slope effect + noise floor, times speckle.

    Scars are rough, so brighter in VV and with a larger VV/VH ratio than the forest they tore; deposits are rougher
    still. Speckle is gamma distributed with mean 1 and `LOOKS` looks (variance 1/4), independent in both polarisations.
    """
    rng = stream(seed, "sentinel1")
    effect = slope_effect(smooth(elevation, RESOLUTION_CELL), resolution)
    variation_db = 0.8 * fractal(rng, len(elevation), 2.2)
    bands = {}
    for channel, name in enumerate(("VV", "VH")):
        power = ground_power(land, channel) * 10 ** (variation_db / 10) * effect + 10 ** (NOISE_FLOOR_DB / 10)
        speckle = rng.standard_gamma(LOOKS, size=power.shape) / LOOKS
        bands[name] = (power * speckle).astype(np.float32)
    return bands


def ground_power(land: LandCover, channel: int) -> Field:
    """Backscatter of the flat ground in power, VV (channel 0) or VH (1): the cover's, mixed with a scar's by
    bareness.
    """
    table = np.zeros(len(COVER_BACKSCATTER), np.float32)
    for code, decibel in COVER_BACKSCATTER.items():
        table[code] = 10 ** (decibel[channel] / 10)
    scar = (
        10 ** (SCAR_BACKSCATTER[channel] / 10) * (1 - land.deposit)
        + 10 ** (DEPOSIT_BACKSCATTER[channel] / 10) * land.deposit
    )
    return np.asarray(table[land.cover] * (1 - land.bareness) + scar * land.bareness, np.float32)


def slope_effect(elevation: Field, resolution: float, orbit: Orbit = DESCENDING) -> Field:
    """How much brighter a slope is than flat ground: its illuminated area over that of flat ground, times the loss by
    incidence.

    The area of a facet per image pixel grows as sin(incidence) / sin(range angle of the facet) (Ulander 1996): slopes
    towards the radar pile up (layover, here up to 8 times), slopes turned away darken and end in shadow, where 0.02 is
    left.
    """
    eastward, northward = gradient(elevation, resolution)
    east, north, up = orbit.towards_sensor()
    incidence = math.radians(orbit.incidence)
    across = math.hypot(east, north)
    range_slope = np.arctan((eastward * east + northward * north) / across)
    facing = incidence + range_slope
    area = math.sin(incidence) / np.maximum(np.sin(np.clip(facing, 0, math.pi / 2)), 0.125)
    local = np.clip(cosine_to(eastward, northward, (east, north, up)), 0, 1) / up
    effect = np.where(facing >= math.pi / 2, 0.02, np.clip(area * local, 0.02, 8.0))
    return np.asarray(effect, np.float32)
