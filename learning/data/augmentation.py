"""Training samples varied as the Earth varies: mirrored, turned, brighter or darker, one sensor missing.

Turning an image turns the compass: aspect, northness and eastness are transformed with it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Sequence, TypeVar

import numpy as np
from numpy.typing import NDArray

from ...core.bands import CIRCULAR, CONTINUOUS, OPTICAL, SAR, Band, base_name

DECIBELS = ("db", "decibel", "decibels")
DECIBELS_PER_E = 10 / math.log(10)  # 10 log10(e)
DECIBEL_RATIOS = ("VV_VH_ratio", *(f"{name}change" for name in ("VV_", "VH_", "HH_", "HV_", "")))
# What a gain of the sensor does not touch: spreads over dates in dB, scores in spreads, coherence.
GAIN_FREE = (
    *(f"{name}{factor}" for name in ("VV_", "VH_", "HH_", "HV_", "") for factor in ("pre_spread", "zscore")),
    *("mahalanobis", "pre_coherence", "co_coherence", "coherence_change"),
)
Pixel = TypeVar("Pixel", bound=np.generic)


@dataclass(frozen=True)
class Turn:
    """First mirrored left-right (east for west) or not, then turned by `quarters` of 90 degrees counterclockwise."""

    mirrored: bool = False
    quarters: int = 0


MIRRORED = "mirror"  # in a model's card: trained on samples as they are and mirrored left-right, never turned
IDENTITY, MIRROR, QUARTER_TURN = Turn(), Turn(mirrored=True), Turn(quarters=1)
ALL_TURNS = tuple(Turn(mirrored, quarters) for mirrored in (False, True) for quarters in range(4))
HALF_TURNS = tuple(turn for turn in ALL_TURNS if turn.quarters % 2 == 0)


@dataclass(frozen=True)
class Directions:
    """Where the bands that depend on north stand: angles, and northness with the eastness of the same prefix."""

    angles: tuple[int, ...] = ()
    north_east: tuple[tuple[int, int], ...] = ()
    lone_north: tuple[int, ...] = ()
    lone_east: tuple[int, ...] = ()

    @staticmethod
    def of(bands: Sequence[Band]) -> Directions:
        """Find them by kind (circular) and by name; `pre_northness` belongs to `pre_eastness`."""
        north = {_prefix(band): index for index, band in enumerate(bands) if base_name(band.name) == "northness"}
        east = {_prefix(band): index for index, band in enumerate(bands) if base_name(band.name) == "eastness"}
        return Directions(
            tuple(index for index, band in enumerate(bands) if band.kind == CIRCULAR),
            tuple((north[prefix], east[prefix]) for prefix in north if prefix in east),
            tuple(index for prefix, index in north.items() if prefix not in east),
            tuple(index for prefix, index in east.items() if prefix not in north),
        )

    @property
    def possible_turns(self) -> tuple[Turn, ...]:
        """A quarter turn needs both components; with northness or eastness alone only half turns are right."""
        return HALF_TURNS if self.lone_north or self.lone_east else ALL_TURNS


def _prefix(band: Band) -> str:
    return band.name.removesuffix(base_name(band.name))


def turn_image(values: NDArray[np.float32], turn: Turn, directions: Directions) -> NDArray[np.float32]:
    """Mirror and turn bands (bands, H, W), H = W for odd quarter turns; angles in degrees clockwise from north, 0-360.

    Mirroring maps an angle a to -a and eastness e to -e. A quarter turn counterclockwise maps a to a - 90, hence
    northness cos(a) to sin(a), the old eastness, and eastness sin(a) to -cos(a), minus the old northness.
    """
    turned = turn_pixels(values, turn).copy()
    for index in directions.angles:
        angle = -turned[index] if turn.mirrored else turned[index]
        turned[index] = np.mod(angle - np.float32(90 * turn.quarters), np.float32(360))
    if turn.mirrored:
        for index in (*(east for _, east in directions.north_east), *directions.lone_east):
            turned[index] = -turned[index]
    for north, east in directions.north_east:
        for _ in range(turn.quarters % 4):
            turned[north], turned[east] = turned[east].copy(), -turned[north]
    if turn.quarters % 4 == 2:
        for index in (*directions.lone_north, *directions.lone_east):
            turned[index] = -turned[index]
    return turned


def turn_pixels(image: NDArray[Pixel], turn: Turn) -> NDArray[Pixel]:
    """Mirror and turn the last two axes of an array whose values do not depend on direction (labels)."""
    mirrored = image[..., ::-1] if turn.mirrored else image
    return np.rot90(mirrored, turn.quarters, axes=(-2, -1))


@dataclass(frozen=True)
class Sensors:
    """Bands grouped by the acquisition they come from: role and prefix (`pre_`, `post_`; `asc_`, `desc_`).

    Two orbits of a radar are two acquisitions of one sensor: each may be missing, and both have the sensor's gain.
    """

    groups: tuple[tuple[int, ...], ...]
    roles: tuple[str, ...]
    elevations: tuple[int, ...]
    spread: NDArray[np.float32] = field(repr=False)
    decibels: tuple[bool, ...] = ()
    ratios: tuple[bool, ...] = ()
    gain_free: tuple[bool, ...] = ()

    @staticmethod
    def of(bands: Sequence[Band]) -> Sensors:
        """`bands` carry their standard deviation and unit; bands other than continuous ones keep their values.

        `decibels` says of each band whether it is in dB, `ratios` whether it is a ratio of two images of one sensor,
        `gain_free` whether no gain changes it.
        """
        members: dict[tuple[str, str], list[int]] = {}
        for index, band in enumerate(bands):
            members.setdefault((band.role, _prefix(band)), []).append(index)
        spread = [band.std if band.kind == CONTINUOUS and np.isfinite(band.std) else 0.0 for band in bands]
        elevations = tuple(index for index, band in enumerate(bands) if base_name(band.name) == "elevation")
        roles = tuple(role for role, _ in members)
        return Sensors(
            tuple(map(tuple, members.values())),
            roles,
            elevations,
            np.array(spread, np.float32),
            tuple(band.unit.strip().lower() in DECIBELS for band in bands),
            tuple(base_name(band.name) in DECIBEL_RATIOS for band in bands),
            tuple(band.role == SAR and base_name(band.name) in GAIN_FREE for band in bands),
        )


def jitter(values: NDArray[np.float32], sensors: Sensors, strength: float, generator: np.random.Generator) -> None:
    """Brighten or darken optical and SAR bands in place, as another date, sun, haze or soil moisture would.

    A reflectance changes by a share of itself, whatever its spread within one scene: all images of a sensor are
    multiplied by the gain exp(N(0, strength)), and each band by exp(N(0, strength / 2)) again. A band in dB, where a
    gain g adds 10 log10(g), changes as its power would: a tenth is 0.43 dB. A ratio in dB (of two polarisations, of two
    dates) has only its own gain, because the common one cancels. Dates of one sensor change together, because what
    changed between them is what tells of landslides.
    """
    common = {OPTICAL: generator.normal(0, strength), SAR: generator.normal(0, strength)}
    for group, role in zip(sensors.groups, sensors.roles, strict=True):
        for index in group:
            own = generator.normal(0, strength / 2)
            if role not in common or sensors.gain_free[index] or not sensors.spread[index] > 0:
                continue
            if sensors.decibels[index]:
                gain = own if sensors.ratios[index] else common[role] + own
                values[index] += np.float32(DECIBELS_PER_E * gain)
            else:
                values[index] *= np.float32(np.exp(common[role] + own))


def shift_elevation(
    values: NDArray[np.float32], sensors: Sensors, strength: float, generator: np.random.Generator
) -> None:
    """Raise or lower the whole window in place by N(0, strength) standard deviations: relief tells of landslides,
    height above the sea does not.
    """
    shift = generator.normal(0, strength)
    for index in sensors.elevations:
        values[index] += np.float32(shift * sensors.spread[index])


def drop_sensor(
    values: NDArray[np.float32], sensors: Sensors, probability: float, generator: np.random.Generator
) -> None:
    """With `probability` make all bands of one acquisition missing (NaN) in place, never the last one present."""
    chance, choice = generator.random(2)
    present = [group for group in sensors.groups if not np.isnan(values[list(group)]).all()]
    if chance < probability and len(present) > 1:
        values[list(present[int(choice * len(present))])] = np.nan
