"""Twenty passes of the radar as unwrapped interferograms: slow landslides under atmosphere and decorrelation."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Iterator

import numpy as np

from ..land_cover import BARE_FIELD, CLEARING, CROP, FOREST, MEADOW, ROCK, STUBBLE, WATER, LandCover
from ..random_fields import Field, coarsen, fractal, stream
from .geometry import DESCENDING, WAVELENGTH_M, Orbit

FACTOR = 2
LOOKS = 20
DATES = tuple(date(2022, 3, 4) + timedelta(days=12 * index) for index in range(20))
NEIGHBOURS = 3
TURBULENCE_RAD = 0.7
TURBULENCE_EXPONENT = 8 / 3
STRATIFIED_RAD_PER_KM = 0.4
UNWRAPPING_LIMIT = 0.12
NODATA = 0.0

# Coherence at no delay and the days in which it falls to 1/e.
COVER_COHERENCE = {
    FOREST: (0.55, 90.0),
    MEADOW: (0.70, 140.0),
    ROCK: (0.90, 600.0),
    WATER: (0.06, 600.0),
    CROP: (0.60, 45.0),
    BARE_FIELD: (0.75, 120.0),
    STUBBLE: (0.70, 90.0),
    CLEARING: (0.78, 220.0),
}
SCAR_COHERENCE = (0.85, 400.0)


@dataclass(frozen=True)
class Interferogram:
    """Phase of `second` minus phase of `first` in radians (+ = away from the satellite, 0 = no data), and coherence
    0-1.
    """

    first: date
    second: date
    unwrapped: Field
    coherence: Field

    @property
    def name(self) -> str:
        return f"{self.first:%Y%m%d}_{self.second:%Y%m%d}"


def passes(orbit: Orbit) -> tuple[date, ...]:
    """The days of an orbit's passes after the event."""
    return tuple(day + timedelta(days=orbit.days_later) for day in DATES)


def phase_of(displacement_towards_mm: Field) -> Field:
    """Phase in radians of a displacement in mm towards the satellite: -4 pi d / wavelength."""
    return np.asarray(displacement_towards_mm * np.float32(-4 * math.pi / (WAVELENGTH_M * 1000)), np.float32)


def make_interferograms(
    seed: int, elevation: Field, land: LandCover, rate: Field, orbit: Orbit = DESCENDING, factor: int = FACTOR
) -> Iterator[Interferogram]:
    """Every pass of an orbit against the next three, on pixels `factor` times the scene's.

    `rate` is in mm/year towards the satellite. Each date has its own atmosphere: turbulence with a power spectrum
    k^-8/3 (Hanssen 2001) and a part that follows the height. Phase noise has the variance (1 - c^2) / (2 L c^2) of
    `LOOKS` looks (Rodriguez & Martin 1992) and is at most that of a random phase; what is less coherent than 0.12 is
    not unwrapped and is 0.
    """
    rng = stream(seed, "interferograms" if orbit is DESCENDING else f"interferograms {orbit.name}")
    rate, height = coarsen(rate, factor), coarsen(elevation, factor)
    at_start, decay = (coarsen(layer, factor) for layer in stable_coherence(land))
    looks = LOOKS * (factor / FACTOR) ** 2
    dates = passes(orbit)
    relief_km = (height - height.mean()) / 1000
    size = len(rate)
    turbulence = [TURBULENCE_RAD * fractal(rng, size, TURBULENCE_EXPONENT) for _ in dates]
    stratified = rng.normal(0, STRATIFIED_RAD_PER_KM, len(dates)).astype(np.float32)
    for first, start in enumerate(dates):
        for second in range(first + 1, min(first + 1 + NEIGHBOURS, len(dates))):
            days = (dates[second] - start).days
            coherence = at_start * np.exp(-days / decay) + 0.03 * rng.standard_normal(rate.shape, np.float32)
            coherence = np.clip(coherence, 0.02, 0.98).astype(np.float32)
            deviation = np.minimum(np.sqrt((1 - coherence**2) / (2 * looks * coherence**2)), math.pi / math.sqrt(3))
            phase = phase_of(rate * np.float32(days / 365.25)) + turbulence[second] - turbulence[first]
            phase += (stratified[second] - stratified[first]) * relief_km + deviation * rng.standard_normal(
                rate.shape, np.float32
            )
            phase[phase == NODATA] = 1e-6
            phase[coherence < UNWRAPPING_LIMIT] = NODATA
            yield Interferogram(start, dates[second], phase.astype(np.float32), coherence)


def stable_coherence(land: LandCover) -> tuple[Field, Field]:
    """Coherence at no delay, and its decay time in days, from the cover and the scars."""
    start, decay = np.zeros(len(COVER_COHERENCE), np.float32), np.zeros(len(COVER_COHERENCE), np.float32)
    for code, (value, days) in COVER_COHERENCE.items():
        start[code], decay[code] = value, days
    bare = land.bareness
    at_start = start[land.cover] * (1 - bare) + SCAR_COHERENCE[0] * bare
    slowness = (1 - bare) / decay[land.cover] + bare / SCAR_COHERENCE[1]
    at_start = at_start * (1 + 0.06 * land.texture)
    return np.clip(at_start, 0.03, 0.97).astype(np.float32), (1 / slowness).astype(np.float32)
