"""The algebra of lines of sight: fields that are known come back, errors propagate, slopes hide what they must."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.rasters.factors.deformation.components import (
    cost_of_north,
    decompose,
    downslope,
    slope_vector,
)
from landslide_mapper.rasters.factors.deformation.look_vector import look_of_heading

ASCENDING, DESCENDING = look_of_heading(39, -12), look_of_heading(36, 192)


def looks(*vectors: tuple[float, float, float], pixels: int = 500) -> np.ndarray:
    return np.repeat(np.array(vectors)[:, :, None], pixels, axis=2)


def test_the_vector_points_from_the_ground_to_the_satellite() -> None:
    """A right-looking Sentinel-1 on an ascending pass (heading -12) stands in the west-south-west, azimuth 258."""
    east, north, up = look_of_heading(39, -12)
    assert math.degrees(math.atan2(east, north)) % 360 == pytest.approx(258)
    assert math.degrees(math.acos(up)) == pytest.approx(39)
    assert math.hypot(east, north, up) == pytest.approx(1)
    assert look_of_heading(39, 192)[0] > 0, "descending: in the east"
    assert look_of_heading(39, -12, "left") == pytest.approx((-east, -north, up))


def test_random_vertical_and_east_fields_come_back() -> None:
    generator = np.random.default_rng(1)
    vertical, east = generator.normal(0, 30, (2, 500))
    u = looks(ASCENDING, DESCENDING)
    rates = u[:, 2] * vertical + u[:, 0] * east
    found = decompose(rates, np.full(rates.shape, 2.0), u)
    assert np.abs(found.vertical - vertical).max() < 1e-10
    assert np.abs(found.east - east).max() < 1e-10


def test_more_than_two_orbits_are_weighted_least_squares_with_propagated_errors() -> None:
    """Against NumPy's solution of the normal equations, pixel by pixel."""
    generator = np.random.default_rng(2)
    u = looks(ASCENDING, DESCENDING, look_of_heading(44, -13), look_of_heading(31, 190), pixels=40)
    rates, errors = generator.normal(0, 20, (4, 40)), generator.uniform(0.5, 6, (4, 40))
    found = decompose(rates, errors, u)
    for pixel in range(40):
        design = u[:, [2, 0], pixel]
        normal = design.T @ np.diag(errors[:, pixel] ** -2.0) @ design
        expected = np.linalg.solve(normal, design.T @ (rates[:, pixel] / errors[:, pixel] ** 2))
        deviations = np.sqrt(np.diag(np.linalg.inv(normal)))
        assert [found.vertical[pixel], found.east[pixel]] == pytest.approx(list(expected), abs=1e-9)
        assert [found.vertical_error[pixel], found.east_error[pixel]] == pytest.approx(list(deviations), rel=1e-9)


def test_errors_are_the_spread_of_repeated_noise() -> None:
    generator = np.random.default_rng(3)
    u = looks(ASCENDING, DESCENDING, look_of_heading(44, -13), pixels=40_000)
    errors = np.array([1.0, 3.0, 2.0])[:, None] * np.ones((3, 40_000))
    found = decompose(errors * generator.standard_normal(errors.shape), errors, u)
    assert found.vertical.std() == pytest.approx(found.vertical_error[0], rel=0.02)
    assert found.east.std() == pytest.approx(found.east_error[0], rel=0.02)


def test_unknown_stays_unknown_and_two_of_three_suffice() -> None:
    u = looks(ASCENDING, DESCENDING, look_of_heading(44, -13), pixels=4)
    rates = np.ones((3, 4))
    rates[0, 0] = np.nan  # the other two look from both sides
    rates[1, 1] = np.nan  # what is left looks from the west alone
    rates[1:, 2] = np.nan
    found = decompose(rates, np.ones((3, 4)), u)
    assert np.isfinite(found.vertical[[0, 3]]).all()
    assert np.isnan(found.vertical[[1, 2]]).all() and np.isnan(found.east_error[[1, 2]]).all()


def test_cost_of_north_is_what_a_northward_motion_adds() -> None:
    vertical, east = cost_of_north(np.array([ASCENDING, DESCENDING]))
    u = looks(ASCENDING, DESCENDING, pixels=1)
    found = decompose(u[:, 1] * 10.0, np.ones((2, 1)), u)  # nothing moves but 10 mm/year north
    assert found.vertical[0] == pytest.approx(10 * vertical)
    assert found.east[0] == pytest.approx(10 * east)
    assert abs(vertical) > 0.1, "it does cost something"


def test_down_the_slope_is_steepest_descent() -> None:
    p, q = np.array([0.4, 0.0, -0.3, 0.0]), np.array([0.0, 0.5, -0.3, 0.0])
    s = slope_vector(p, q)
    assert np.linalg.norm(s[:, :3], axis=0) == pytest.approx(1)
    assert s[:, 0] == pytest.approx([-math.cos(math.atan(0.4)), 0, -math.sin(math.atan(0.4))])
    assert s[:, 1] == pytest.approx([0, -math.cos(math.atan(0.5)), -math.sin(math.atan(0.5))])
    assert s[2, 2] == pytest.approx(-math.sin(math.atan(math.hypot(0.3, 0.3))))
    assert np.isnan(s[:, 3]).all(), "no direction on the flat"


def test_downslope_rate_is_the_line_of_sight_over_its_share() -> None:
    """One orbit: d / (u . s), unknown where |u . s| < 0.2."""
    generator = np.random.default_rng(4)
    s = slope_vector(*generator.normal(0, 0.5, (2, 500)))
    u = looks(DESCENDING)
    share = np.einsum("c,cp->p", DESCENDING, s)
    rate, sensitivity = downslope(40 * share[None], np.ones((1, 500)), u, s)
    seen = np.abs(share) >= 0.2
    assert 50 < seen.sum() < 450
    assert rate[seen] == pytest.approx(40)
    assert np.isnan(rate[~seen]).all()
    assert sensitivity == pytest.approx(np.abs(share))


def test_several_orbits_share_the_downslope_rate_by_what_they_see() -> None:
    s = slope_vector(np.array([0.5]), np.array([0.1]))
    u = looks(ASCENDING, DESCENDING, pixels=1)
    share = np.einsum("rcp,cp->rp", u, s)[:, 0]
    assert (np.abs(share) >= 0.2).any()
    rates, errors = (30 * share + np.array([1.0, -2.0]))[:, None], np.array([[1.0], [2.0]])
    rate, sensitivity = downslope(rates, errors, u, s)
    used = np.abs(share) >= 0.2
    weights = used / errors[:, 0] ** 2
    assert rate[0] == pytest.approx((weights * share * rates[:, 0]).sum() / (weights * share**2).sum())
    assert sensitivity[0] == pytest.approx(np.abs(share).max())
