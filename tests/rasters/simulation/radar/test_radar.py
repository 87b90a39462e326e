"""Speckle, slope effects and interferograms keep the statistics and signs they claim."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.rasters.simulation.land_cover import MEADOW, LandCover
from landslide_mapper.rasters.simulation.radar.geometry import (
    DESCENDING,
    downslope_sensitivity,
)
from landslide_mapper.rasters.simulation.radar.interferograms import DATES, TURBULENCE_RAD, make_interferograms
from landslide_mapper.rasters.simulation.radar.sentinel1 import LOOKS, sentinel1_power, slope_effect

SIZE = 200


def plain(size: int = SIZE) -> LandCover:
    zero = np.zeros((size, size), np.float32)
    return LandCover(np.full((size, size), MEADOW, np.uint8), zero, zero, zero)


def tilted(eastward: float, size: int = SIZE) -> np.ndarray:
    return np.broadcast_to(np.arange(size, dtype=np.float32) * 10 * eastward, (size, size)).copy()


def test_speckle_over_even_ground_has_four_looks() -> None:
    power = sentinel1_power(1, tilted(0.0), plain(), 10.0)
    for name in ("VV", "VH"):
        texture = np.log(power[name].astype(float))
        # The backscatter itself varies smoothly: differences of neighbours hold the speckle only.
        # Variance of ln of a gamma with L looks: trigamma(4) = pi^2/6 - 1 - 1/4 - 1/9 (Abramowitz & Stegun 6.4.3)
        trigamma = math.pi**2 / 6 - 1 - 1 / 4 - 1 / 9
        assert np.var(np.diff(texture, axis=1)) / 2 == pytest.approx(trigamma, rel=0.06)
    assert LOOKS == 4
    assert abs(np.corrcoef(np.diff(power["VV"]).ravel(), np.diff(power["VH"]).ravel())[0, 1]) < 0.03


def test_slopes_towards_the_satellite_are_bright_and_slopes_away_are_dark() -> None:
    """The satellite of a descending pass stands in the east."""
    assert DESCENDING.towards_sensor()[0] > 0.5
    facing, flat, away = (float(slope_effect(tilted(gradient), 10.0)[100, 100]) for gradient in (-0.5, 0.0, 0.5))
    assert facing > 2 * flat > 4 * away
    assert flat == pytest.approx(1, abs=1e-5)


def test_layover_is_capped_and_shadow_is_dark() -> None:
    towards, shadow = (
        math.tan(math.radians(DESCENDING.incidence + 5)),
        math.tan(math.radians(90 - DESCENDING.incidence + 8)),
    )
    assert slope_effect(tilted(-towards), 10.0).max() <= 8
    assert slope_effect(tilted(shadow), 10.0)[100, 100] == pytest.approx(0.02)


def test_east_slopes_move_towards_the_satellite_and_west_slopes_away() -> None:
    east = downslope_sensitivity(np.float32([-0.4]), np.float32([0.0]))[0]
    west = downslope_sensitivity(np.float32([0.4]), np.float32([0.0]))[0]
    angle = math.atan(0.4)
    look = DESCENDING.towards_sensor()
    assert east == pytest.approx(math.cos(angle) * look[0] - math.sin(angle) * look[2], abs=1e-5)
    assert west < -0.7 < 0 < east


def velocity(pairs: list, size: int) -> np.ndarray:
    """Least-squares rate in mm/year towards the satellite: phase = -4 pi d / lambda, pairs weighted alike."""
    years = np.array([(pair.second - pair.first).days / 365.25 for pair in pairs])
    phase = np.stack([pair.unwrapped for pair in pairs])
    slope = np.tensordot(years, phase, 1) / np.sum(years**2)
    return -slope * 55.46576 / (4 * math.pi)


@pytest.fixture(scope="module")
def stack() -> tuple[list, np.ndarray]:
    rate = np.zeros((SIZE, SIZE), np.float32)
    rate[60:100, 60:100], rate[120:150, 20:60] = 40.0, -30.0
    return list(make_interferograms(5, tilted(0.1), plain(), rate)), rate


def test_interferograms_recover_the_slow_landslides_and_their_sign(stack: tuple[list, np.ndarray]) -> None:
    pairs, _ = stack
    found = velocity(pairs, SIZE // 2)
    around = np.median(found)
    assert np.mean(found[32:48, 32:48]) - np.median(found[24:56, 24:31]) == pytest.approx(40, abs=8)
    assert np.mean(found[62:73, 12:28]) - np.median(found[60:75, 34:40]) == pytest.approx(-30, abs=8)
    assert np.std(found[0:20, 50:100] - around) < 12


def test_triplets_close_to_the_phase_noise_of_their_coherence(stack: tuple[list, np.ndarray]) -> None:
    """Atmosphere and motion cancel around a triangle of three dates; only the decorrelation noise is left."""
    by_dates = {(pair.first, pair.second): pair for pair in stack[0]}
    closure = variance = 0.0
    first, second, third = DATES[3:6]
    for dates, sign in (((first, second), 1), ((second, third), 1), ((first, third), -1)):
        pair = by_dates[dates]
        closure = closure + sign * pair.unwrapped
        variance = variance + (1 - pair.coherence**2) / (2 * 20 * pair.coherence**2)
    assert abs(closure.mean()) < 0.02
    assert closure.std() == pytest.approx(math.sqrt(variance.mean()), rel=0.1)


def test_atmosphere_is_rough_at_all_scales_but_stronger_at_large_ones(stack: tuple[list, np.ndarray]) -> None:
    phase = stack[0][0].unwrapped
    near, far = np.std(phase[:, 2:] - phase[:, :-2]), np.std(phase[:, 40:] - phase[:, :-40])
    assert far > 1.5 * near
    assert phase.std() < 4 * TURBULENCE_RAD


def test_coherence_is_between_0_and_1_and_falls_with_time(stack: tuple[list, np.ndarray]) -> None:
    by_delay: dict[int, list[float]] = {}
    for pair in stack[0]:
        assert pair.coherence.min() > 0 and pair.coherence.max() < 1
        by_delay.setdefault((pair.second - pair.first).days, []).append(float(pair.coherence.mean()))
    means = [np.mean(by_delay[days]) for days in (12, 24, 36)]
    assert means[0] > means[1] > means[2]
