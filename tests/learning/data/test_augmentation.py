"""Turning an image turns the compass: held against the aspect of the turned terrain, computed by a formula of our
own.
"""

from __future__ import annotations

import numpy as np
import pytest

from landslide_mapper.core.bands import Band, known_band
from landslide_mapper.learning.data.augmentation import (
    ALL_TURNS,
    HALF_TURNS,
    Directions,
    Sensors,
    Turn,
    drop_sensor,
    jitter,
    shift_elevation,
    turn_image,
    turn_pixels,
)


def aspect_of(terrain: np.ndarray) -> np.ndarray:
    """Downslope direction by central differences, degrees clockwise from north (rows run south)."""
    south, east = np.gradient(terrain.astype(np.float64))
    return np.degrees(np.arctan2(-east, south)) % 360


@pytest.fixture
def terrain() -> np.ndarray:
    row, column = np.mgrid[:32, :32] / 32
    return 100 * np.sin(3 * row + 1) + 60 * column**2 + 40 * row * column


def bands(*names: str) -> list[Band]:
    return [known_band(name) for name in names]


def angle_apart(first: np.ndarray, second: np.ndarray) -> float:
    return float(np.abs((first - second + 180) % 360 - 180).max())


@pytest.mark.parametrize("turn", ALL_TURNS)
def test_turned_aspect_is_the_aspect_of_the_turned_terrain(turn: Turn, terrain: np.ndarray) -> None:
    aspect = aspect_of(terrain)
    values = np.stack([aspect, np.cos(np.radians(aspect)), np.sin(np.radians(aspect)), terrain]).astype(np.float32)
    turned = turn_image(values, turn, Directions.of(bands("aspect", "northness", "eastness", "elevation")))
    truth = aspect_of(turn_pixels(terrain, turn))
    inside = np.s_[1:-1, 1:-1]
    assert angle_apart(turned[0][inside], truth[inside]) < 1e-3
    np.testing.assert_allclose(turned[1][inside], np.cos(np.radians(truth))[inside], atol=1e-5)
    np.testing.assert_allclose(turned[2][inside], np.sin(np.radians(truth))[inside], atol=1e-5)
    np.testing.assert_array_equal(turned[3], turn_pixels(terrain.astype(np.float32), turn))
    assert (turned[0] >= 0).all()
    assert (turned[0] <= 360).all()


def test_prefixed_names_pair_by_prefix(terrain: np.ndarray) -> None:
    directions = Directions.of(bands("old_northness", "new_eastness", "new_northness", "old_eastness", "old_aspect"))
    assert directions.north_east == ((0, 3), (2, 1))
    assert directions.angles == (4,)


def test_northness_alone_allows_half_turns_only() -> None:
    assert Directions.of(bands("northness", "elevation")).possible_turns == HALF_TURNS
    values = np.array([[[1.0, 0.5], [0.2, -1.0]]], np.float32)
    directions = Directions.of(bands("northness"))
    np.testing.assert_array_equal(turn_image(values, Turn(quarters=2), directions)[0], -values[0, ::-1, ::-1])
    np.testing.assert_array_equal(turn_image(values, Turn(mirrored=True), directions)[0], values[0, :, ::-1])


def test_missing_stays_missing_and_four_quarters_are_none(terrain: np.ndarray) -> None:
    values = np.stack([aspect_of(terrain)]).astype(np.float32)
    values[0, 3, 5] = np.nan
    directions = Directions.of(bands("aspect"))
    turned = values
    for _ in range(4):
        turned = turn_image(turned, Turn(quarters=1), directions)
    assert np.isnan(turned[0, 3, 5])
    assert np.isnan(turned).sum() == 1
    assert angle_apart(np.nan_to_num(turned), np.nan_to_num(values)) < 1e-3


def test_jitter_changes_images_but_neither_terrain_nor_angles_nor_classes() -> None:
    table = [
        Band("B4", "optical", std=0.1),
        Band("elevation", "terrain", std=50.0),
        known_band("aspect"),
        known_band("lithology"),
    ]
    values = np.random.default_rng(0).uniform(1, 2, (4, 8, 8)).astype(np.float32)
    changed = values.copy()
    jitter(changed, Sensors.of(table), 0.2, np.random.default_rng(1))
    assert not np.allclose(changed[0], values[0])
    np.testing.assert_array_equal(changed[1:], values[1:])


def test_jitter_is_a_share_of_the_reflectance_and_mostly_common_to_a_sensor() -> None:
    """However little a band varies within the scene. Expected deviations of the logarithm: strength common, half of it
    per band.
    """
    table = [
        Band("pre_B3", "optical", std=1e-4),
        Band("pre_B4", "optical", std=0.5),
        Band("post_B4", "optical", std=0.1),
        Band("VV", "sar", std=3),
    ]
    sensors, generator = Sensors.of(table), np.random.default_rng(1)
    drawn = []
    for _ in range(4000):
        values = np.full((4, 2, 2), 0.1, np.float32)
        jitter(values, sensors, 0.1, generator)
        assert np.ptp(values[0]) == 0
        drawn.append(np.log(values[:, 0, 0] / 0.1))
    covariance = np.cov(np.array(drawn).T)
    expected = np.array([[0.0125, 0.01, 0.01, 0], [0.01, 0.0125, 0.01, 0], [0.01, 0.01, 0.0125, 0], [0, 0, 0, 0.0125]])
    np.testing.assert_allclose(covariance, expected, atol=0.001)


def test_a_gain_adds_to_decibels_what_it_multiplies_power_by() -> None:
    """One scene in power and in dB: the same jitter of both gives the same scene."""
    power = np.random.default_rng(0).gamma(4, 0.05, (1, 16, 16)).astype(np.float32)
    decibels = 10 * np.log10(power)
    for values, unit in ((power, ""), (decibels, "dB")):
        jitter(values, Sensors.of([Band("VV", "sar", unit=unit, std=1)]), 0.3, np.random.default_rng(7))
    np.testing.assert_allclose(decibels, 10 * np.log10(power), atol=1e-4)


def test_two_orbits_are_acquisitions_of_one_sensor() -> None:
    """Both have the sensor's gain; z-scores, spreads and coherence none; each orbit may be missing by itself."""
    names = ("asc_VV", "asc_VV_zscore", "asc_coherence_change", "desc_VV", "desc_VV_zscore", "desc_VV_pre_spread")
    bands = [Band(name, "sar", unit="dB" if name.endswith(("VV", "spread")) else "", std=1.0) for name in names]
    sensors = Sensors.of(bands)
    assert sensors.groups == ((0, 1, 2), (3, 4, 5))
    gains = []
    for seed in range(200):
        values = np.full((6, 2, 2), 2.0, np.float32)
        jitter(values, sensors, 0.1, np.random.default_rng(seed))
        assert (values[[1, 2, 4, 5]] == 2.0).all()
        gains.append(values[[0, 3], 0, 0] - 2.0)
    ascending, descending = np.array(gains).T
    assert np.corrcoef(ascending, descending)[0, 1] > 0.7, "one gain, each band a little of its own"
    missing = set()
    for seed in range(50):
        values = np.zeros((6, 2, 2), np.float32)
        drop_sensor(values, sensors, 1.0, np.random.default_rng(seed))
        missing.add(tuple(np.flatnonzero(np.isnan(values[:, 0, 0]))))
    assert missing == {(0, 1, 2), (3, 4, 5)}


def test_the_gain_of_a_sensor_cancels_in_its_ratios() -> None:
    """VV / VH and VV_change in dB vary by half the strength only; a value of 0 dB, no change, does not stay 0."""
    table = [Band(name, "sar", unit="dB", std=3) for name in ("VV", "VH", "VV_VH_ratio", "VV_change")]
    generator, drawn = np.random.default_rng(1), []
    for _ in range(4000):
        values = np.zeros((4, 1, 1), np.float32)
        jitter(values, Sensors.of(table), 0.1, generator)
        drawn.append(values[:, 0, 0] * np.log(10) / 10)
    expected = np.diag([0.0125, 0.0125, 0.0025, 0.0025])
    expected[0, 1] = expected[1, 0] = 0.01
    np.testing.assert_allclose(np.cov(np.array(drawn).T), expected, atol=0.001)


def test_elevation_is_shifted_as_a_whole_and_nothing_else_is() -> None:
    table = [Band("elevation", "terrain", std=50.0), Band("slope", "terrain", std=10.0)]
    values = np.random.default_rng(0).uniform(1, 2, (2, 8, 8)).astype(np.float32)
    changed = values.copy()
    shift_elevation(changed, Sensors.of(table), 1.0, np.random.default_rng(1))
    difference = changed[0] - values[0]
    assert np.ptp(difference) < 1e-4
    assert abs(difference.mean()) > 1
    np.testing.assert_array_equal(changed[1], values[1])


def test_a_dropped_sensor_is_one_acquisition_and_never_the_last() -> None:
    table = bands("pre_B4", "pre_B3", "post_B4", "VV")
    values = np.ones((4, 4, 4), np.float32)
    seen = set()
    for seed in range(40):
        changed = values.copy()
        drop_sensor(changed, Sensors.of(table), 1.0, np.random.default_rng(seed))
        seen.add(tuple(np.isnan(changed).all(axis=(1, 2))))
    assert seen == {(True, True, False, False), (False, False, True, False), (False, False, False, True)}
    alone = np.ones((2, 4, 4), np.float32)
    drop_sensor(alone, Sensors.of(bands("B4", "B3")), 1.0, np.random.default_rng(0))
    assert not np.isnan(alone).any()
