"""Twelve radar dates before the event and three after it, of both orbits, and the coherence that the event took."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Iterator

import numpy as np

from ..land_cover import BARE_FIELD, CROP, STUBBLE, LandCover
from ..random_fields import Field, coarsen, fractal, smooth, stream
from .geometry import ORBITS, Orbit
from .interferograms import passes, stable_coherence
from .sentinel1 import RESOLUTION_CELL, ground_power, slope_effect

FACTOR = 2
EVENT = date(2022, 2, 25)
BEFORE, AFTER = 12, 3
REPEAT_DAYS = 12
LOOKS = 12.0  # of a pixel of flat ground after terrain correction
MIN_LOOKS, MAX_LOOKS = 3.0, 24.0
FLATTENED = 0.2  # the share of the slope effect, in dB, that terrain flattening leaves
NOISE_FLOOR = 10 ** (-25 / 10)
FIELD_CHANGE_DB, MOISTURE_DB = 1.5, 0.3  # from date to date
PRE_PAIRS = 3
COHERENCE_LOST = 0.85
POLARISATIONS = ("VV", "VH")


@dataclass(frozen=True)
class SeriesImage:
    """One polarisation of one pass in power; `file` is the name that HyP3 would give it."""

    orbit: Orbit
    day: date
    polarisation: str
    power: Field

    @property
    def is_before(self) -> bool:
        return self.day < EVENT

    @property
    def file(self) -> str:
        return f"S1A_IW_{self.day:%Y%m%d}T{self.orbit.clock}_DVP_RTC20_G_gpuned_{self.day:%m%d}_{self.polarisation}.tif"


def series_days(orbit: Orbit) -> list[date]:
    """Twelve passes before the event and the first three after it."""
    first = passes(orbit)[0]
    earlier = [first - timedelta(days=REPEAT_DAYS * step) for step in range(BEFORE, 0, -1)]
    return [*earlier, *passes(orbit)[:AFTER]]


def before_the_event(land: LandCover) -> LandCover:
    """The same ground with no scar yet."""
    nothing = np.zeros_like(land.bareness)
    return replace(land, bareness=nothing, deposit=nothing)


def radar_series(seed: int, elevation: Field, land: LandCover, resolution: float) -> Iterator[SeriesImage]:
    """Terrain-corrected gamma nought of every date, both orbits, on pixels twice the scene's.

    The ground is that of `sentinel1_power`; flattening leaves a fifth of the slope effect in dB. Slopes towards the
    radar are seen in fewer independent looks, slopes away in more, so each orbit sees other slopes well. Fields change
    by themselves from date to date (1.5 dB), and everything with the soil's moisture (0.3 dB): a pair cannot tell that
    from an event, a series can.
    """
    variation = stream(seed, "radar series ground")
    ground_db = 0.8 * fractal(variation, len(elevation), 2.2)
    fields = coarsen(np.isin(land.cover, (CROP, BARE_FIELD, STUBBLE)).astype(np.float32), FACTOR)
    smoothed = smooth(elevation, RESOLUTION_CELL)
    for orbit in ORBITS:
        rng = stream(seed, f"radar series {orbit.name}")
        effect = slope_effect(smoothed, resolution, orbit)
        looks = np.clip(LOOKS / coarsen(effect, FACTOR), MIN_LOOKS, MAX_LOOKS)
        still = 10 ** (ground_db / 10) * effect**FLATTENED
        grounds = {
            (polarisation, before): coarsen(ground_power(cover, channel) * still + NOISE_FLOOR, FACTOR)
            for channel, polarisation in enumerate(POLARISATIONS)
            for before, cover in ((True, before_the_event(land)), (False, land))
        }
        for day in series_days(orbit):
            own_db = MOISTURE_DB * rng.standard_normal() + FIELD_CHANGE_DB * fields * fractal(rng, len(fields), 2.0)
            for polarisation in POLARISATIONS:
                speckle = rng.standard_gamma(looks) / looks
                power = grounds[polarisation, day < EVENT] * 10 ** (own_db / 10) * speckle
                yield SeriesImage(orbit, day, polarisation, power.astype(np.float32))


@dataclass(frozen=True)
class EventCoherence:
    """Coherence 0-1 of a pair before or across the event."""

    orbit: Orbit
    first: date
    second: date
    coherence: Field

    @property
    def file(self) -> str:
        return f"{self.first:%Y%m%d}_{self.second:%Y%m%d}_coh.tif"


def event_coherence(seed: int, land: LandCover) -> Iterator[EventCoherence]:
    """The last three pairs of neighbouring passes before the event, and the one across it, of both orbits.

    Before, scars have the coherence of what grew there; across the event a scar loses 85 % of it.
    """
    at_start, decay = (coarsen(layer, FACTOR) for layer in stable_coherence(before_the_event(land)))
    lost = COHERENCE_LOST * coarsen(land.bareness, FACTOR)
    for orbit in ORBITS:
        rng = stream(seed, f"event coherence {orbit.name}")
        days = series_days(orbit)[BEFORE - 1 - PRE_PAIRS : BEFORE + 1]
        for first, second in zip(days, days[1:]):
            kept = at_start * np.exp(-REPEAT_DAYS / decay) * (1 - lost if second > EVENT else 1)
            coherence = np.clip(kept + 0.03 * rng.standard_normal(kept.shape, np.float32), 0.02, 0.98)
            yield EventCoherence(orbit, first, second, coherence.astype(np.float32))
