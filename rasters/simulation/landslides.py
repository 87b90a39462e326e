"""Where the land slid: rapid landslides that leave scars, and slow ones that nobody sees but the interferometer."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...core.feedback import Feedback, stop_if_cancelled
from .geology import LITHOLOGIES, per_pixel
from .landslide_shape import DEPOSIT_START, SOURCE_END, Footprint, Outline, footprint, make_outline, trace_path
from .radar.geometry import DESCENDING, Orbit, downslope_direction, downslope_sensitivity, line_of_sight
from .random_fields import Field, fractal, gradient, smooth, stream
from .terrain import Terrain

RAPID, SLOW = "rapid", "slow-moving"
RAPID_SHARE, SLOW_SHARE = 0.055, 0.02
AREA_EXPONENT = 1.4
ROLLOVER_M2, OFFSET_M2 = 1.28e3, 132.0
MAX_M2 = 60e3
SCALE = 2.5
MIN_PIXELS = 5


@dataclass(frozen=True)
class Landslide:
    """One landslide: kind, outline, area in m2; rates in mm/year (0 for a rapid one), the line of sight's towards the
    satellite of the descending pass.
    """

    number: int
    kind: str
    outline: Outline
    area_m2: float
    line_of_sight_rate: float
    downslope_rate: float


@dataclass(frozen=True)
class LandslideField:
    """All landslides, and what they did, per pixel.

    `scar` is 0-1 (how much of the ground a rapid landslide laid bare), `deposit` 0-1, `height_change` in metres,
    `motion` in mm/year eastwards, northwards and upwards (slow landslides; first axis), `number` the landslide's number
    (0 none).
    """

    landslides: list[Landslide]
    number: NDArray[np.int32]
    scar: Field
    deposit: Field
    height_change: Field
    motion: Field

    def rate(self, orbit: Orbit) -> Field:
        """mm/year towards the satellite of a pass."""
        return line_of_sight(self.motion, orbit)


def areas(rng: np.random.Generator, total: float, scale: float) -> list[float]:
    """Landslide areas in m2 that add up to about `total`, largest first.

    The three-parameter inverse-gamma distribution of Malamud et al. 2004 (equation 3, rho = 1.4, a = 1.28e-3 km2,
    s = -1.32e-4 km2): a power law p(A) ~ A^-2.4 for large landslides with a rollover for small ones, multiplied by
    `scale`.
    """
    drawn: list[float] = []
    while sum(drawn) < total:
        area = scale * (ROLLOVER_M2 / rng.gamma(AREA_EXPONENT) - OFFSET_M2)
        if 0 < area <= min(MAX_M2 * scale, 0.5 * total):
            drawn.append(float(area))
    return sorted(drawn, reverse=True)


def make_landslides(
    seed: int, terrain: Terrain, lithology: NDArray[np.uint8], resolution: float, feedback: Feedback
) -> LandslideField:
    """Place landslides by slope, curvature and lithology, until about 7 % of the scene has slid.

    Areas follow `areas`, enlarged so that a landslide covers some dozen pixels; beyond 10 m they grow with the pixel.
    """
    size = len(terrain.elevation)
    nothing = np.zeros((size, size), np.float32)
    field = LandslideField(
        [],
        np.zeros((size, size), np.int32),
        nothing,
        nothing.copy(),
        nothing.copy(),
        np.zeros((3, size, size), np.float32),
    )
    smoothed = smooth(terrain.elevation, 2.0)
    eastward, northward = gradient(smoothed, resolution)
    scene_m2 = (size * resolution) ** 2
    failure = per_pixel(lithology, tuple(rock.failure for rock in LITHOLOGIES))

    rng = stream(seed, "slow landslides")
    slow_areas = np.clip(rng.lognormal(math.log(45e3), 0.5, size=4000), 15e3, 160e3) * min(1.0, scene_m2 / 4e6)
    count = max(1, int(np.searchsorted(np.cumsum(slow_areas), SLOW_SHARE * scene_m2)))
    sensitivity = downslope_sensitivity(eastward, northward)
    chance = failure * np.exp(-(((terrain.slope - 20) / 7) ** 2)) * (np.abs(sensitivity) > 0.35)
    Placing(rng, field, eastward, northward, resolution, feedback).place(
        SLOW, sorted(slow_areas[:count], reverse=True), chance, sensitivity
    )

    rng = stream(seed, "rapid landslides")
    scale = SCALE * max(1.0, (resolution / 10) ** 2)
    concave = smooth(np.gradient(eastward, resolution, axis=1) - np.gradient(northward, resolution, axis=0), 2.0)
    hollow = np.clip(1 + concave / (2 * float(np.std(concave)) + 1e-12), 0.2, 3)
    trigger = np.exp(0.9 * fractal(rng, size, 3.0))
    chance = failure * hollow * trigger / (1 + np.exp(-(terrain.slope - 31) / 2.5)) * (terrain.slope < 50)
    Placing(rng, field, eastward, northward, resolution, feedback).place(
        RAPID, areas(rng, RAPID_SHARE * scene_m2, scale), chance, sensitivity
    )
    return field


@dataclass
class Placing:
    """Draws crowns by chance, traces each landslide down its slope and enters it where the ground is free."""

    rng: np.random.Generator
    field: LandslideField
    eastward: Field
    northward: Field
    resolution: float
    feedback: Feedback

    def place(self, kind: str, wanted: list[float], chance: Field, sensitivity: Field) -> None:
        """Enter landslides of the wanted areas (m2); one that finds no place in 40 draws is left out."""
        cumulative = np.cumsum(chance, dtype=np.float64)
        if cumulative[-1] <= 0:
            return
        size = len(chance)
        for index, area in enumerate(wanted):
            if index % 50 == 0:
                stop_if_cancelled(self.feedback)
            for cell in np.searchsorted(cumulative, self.rng.uniform(0, cumulative[-1], 40)).tolist():
                row, column = divmod(min(cell, size * size - 1), size)
                if self.field.number[row, column] or not self.enter(kind, area, column, row, sensitivity):
                    continue
                break

    def enter(self, kind: str, area: float, column: int, row: int, sensitivity: Field) -> bool:
        """Try one crown; False when the path leaves the scene or another landslide is in the way."""
        pixels = area / self.resolution**2
        elongation = float(np.clip(self.rng.lognormal(math.log(3.2 if kind == RAPID else 2.2), 0.35), 1.4, 8))
        length = max(4.0, math.sqrt(pixels * elongation * 1.25))
        flattest = 0.14 if kind == RAPID else 0.1
        path = trace_path(self.eastward, -self.northward, column, row, length, flattest)
        if path is None:
            return False
        outline = make_outline(self.rng, path, pixels)
        numbers = self.field.number
        ground = footprint(outline, len(numbers))
        if ground is None or ground.mask.sum() < MIN_PIXELS or (numbers[ground.window()][ground.mask] > 0).any():
            return False
        sensed = float(np.median(sensitivity[ground.window()][ground.mask]))
        if kind == SLOW and abs(sensed) < 0.3:
            return False
        number = len(self.field.landslides) + 1
        numbers[ground.window()][ground.mask] = number
        taken = float(ground.mask.sum()) * self.resolution**2
        downslope = float(self.rng.uniform(35, 90)) if kind == SLOW else 0.0
        motion = downslope * self.direction_of(ground)
        rate = float(line_of_sight(motion, DESCENDING))
        self.field.landslides.append(Landslide(number, kind, outline, taken, rate, downslope))
        if kind == SLOW:
            self.move_slowly(ground, motion)
        else:
            self.lay_bare(ground, taken)
        return True

    def direction_of(self, ground: Footprint) -> Field:
        """Straight down the slope on average: the unit vector along which a slow landslide moves as one block."""
        window = ground.window()
        inside = downslope_direction(self.eastward[window], self.northward[window])[:, ground.mask]
        mean = inside.mean(axis=1, dtype=np.float64)
        return np.asarray(mean / np.linalg.norm(mean), np.float32)

    def move_slowly(self, ground: Footprint, motion: Field) -> None:
        """The whole mass moves; only a rim slows down."""
        profile = np.clip((1 - ground.across) / 0.25, 0, 1) * np.clip(
            np.minimum(ground.along, 1 - ground.along) / 0.08, 0.3, 1
        )
        for layer, component in zip(self.field.motion, motion):
            layer[ground.window()][ground.mask] = (component * profile)[ground.mask]

    def lay_bare(self, ground: Footprint, area: float) -> None:
        """Strip the vegetation, take the source's volume out of the terrain and put it on the deposit.

        Volume in m3 = 0.074 A^1.45 (Guzzetti et al. 2009, A in m2), but nowhere deeper than 9 m or higher than 6 m;
        depth falls off to the sides.
        """
        inside = ground.mask
        freshness = self.rng.uniform(0.65, 1.0)
        deposit = np.clip((ground.along - 0.55) / (DEPOSIT_START - 0.55), 0, 1)
        bare = freshness * (1 - 0.3 * deposit) * np.clip((1 - ground.across) / 0.2 + 0.5, 0, 1)
        self.field.scar[ground.window()][inside] = bare[inside]
        self.field.deposit[ground.window()][inside] = deposit[inside]
        volume = 0.074 * area**1.45
        shape = 1 - ground.across**2
        source = np.where(inside, np.clip(2 - np.abs(ground.along / SOURCE_END - 0.5) * 4, 0, 1) * shape, 0)
        heap = np.where(inside, deposit * shape, 0)
        for weight, sign in ((source, -1.0), (heap, 1.0)):
            total = float(weight.sum()) * self.resolution**2
            if total > 0:
                change = sign * weight * volume / total
                self.field.height_change[ground.window()] += np.clip(change, -9, 6).astype(np.float32)
