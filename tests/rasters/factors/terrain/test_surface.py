"""Gradients and curvatures against surfaces whose derivatives are known by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from landslide_mapper.rasters.factors.terrain.surface import (
    FORMULAS,
    HORN,
    METHODS,
    ZEVENBERGEN_THORNE,
    GroundStep,
    Surface,
)
from landslide_mapper.rasters.factors.terrain.surface import derive as derive_into

CELL = 12.5


def north_up(rows: int, cell: float = CELL) -> GroundStep:
    per_cell, none = np.full((rows, 1), 1 / cell, np.float32), np.zeros((rows, 1), np.float32)
    return GroundStep(per_cell, none, none, -per_cell)


def surface(heights: np.ndarray, method: str = HORN, cell: float = CELL) -> Surface:
    return Surface(np.asarray(heights, np.float32), north_up(len(heights) - 2, cell), method)


def derive(of: Surface, factor: str) -> np.ndarray:
    values = np.empty(of.shape, np.float32)
    with np.errstate(invalid="ignore", divide="ignore"):
        derive_into(of, factor, values)
    return values


def sampled(function, cell: float = CELL, size: int = 101) -> np.ndarray:
    """z(x east, y north) in metres on a square grid whose centre pixel is the origin, first row = north."""
    steps = (np.arange(size) - size // 2) * cell
    return np.asarray(function(*np.meshgrid(steps, -steps)), np.float64)


def at(values: np.ndarray, east_cells: int, north_cells: int) -> float:
    """The value at a pixel counted from the centre (the factors have lost one pixel on each side)."""
    rows, columns = values.shape
    return float(values[rows // 2 - north_cells, columns // 2 + east_cells])


@pytest.mark.parametrize("method", METHODS)
def test_dome_has_the_derivatives_of_its_equation(method: str) -> None:
    """z = 3000 - 1e-4 (x^2 + y^2): at 500 m east, 375 m north p = -0.1, q = -0.075, z_xx = z_yy = -2e-4, z_xy = 0."""
    dome = surface(sampled(lambda x, y: 3000 - 1e-4 * (x * x + y * y)), method)
    expected = {
        "slope": math.degrees(math.atan(0.125)),
        "aspect": math.degrees(math.atan2(0.1, 0.075)),
        "profile_curvature": 2e-4 / 1.015625**1.5,
        "plan_curvature": 2e-4 / 0.125,
        "curvature": 4e-4,
        "northness": 0.6,
        "eastness": 0.8,
    }
    assert expected["slope"] == pytest.approx(7.125016, abs=1e-6)
    assert expected["profile_curvature"] == pytest.approx(1.954024e-4, abs=1e-10)
    # float32 elevations of 3000 m are rounded by 1e-4 m, thus second derivatives by about 2e-6 / m
    tolerance = {"slope": 1e-3, "aspect": 5e-3, "northness": 1e-4, "eastness": 1e-4, "plan_curvature": 2e-5}
    for factor, value in expected.items():
        assert at(derive(dome, factor), 40, 30) == pytest.approx(value, abs=tolerance.get(factor, 4e-6)), factor


def test_curvatures_are_positive_on_a_ridge_and_negative_in_a_valley() -> None:
    """On a tilted ridge along y (falling northwards) only the plan curvature and the general one see the ridge."""
    ridge = surface(sampled(lambda x, y: -1e-3 * x * x - 0.3 * y), ZEVENBERGEN_THORNE)
    valley = surface(sampled(lambda x, y: 1e-3 * x * x - 0.3 * y), ZEVENBERGEN_THORNE)
    for factor in ("curvature", "plan_curvature"):
        assert at(derive(ridge, factor), 0, 0) > 1e-3
        assert at(derive(valley, factor), 0, 0) < -1e-3
    assert at(derive(ridge, "plan_curvature"), 0, 0) == pytest.approx(2e-3 / 0.3, rel=1e-3)
    assert at(derive(ridge, "profile_curvature"), 0, 0) == pytest.approx(0, abs=1e-6)
    convex_slope = surface(sampled(lambda x, y: -0.3 * y - 1e-3 * y * y + 0 * x), ZEVENBERGEN_THORNE)
    assert at(derive(convex_slope, "profile_curvature"), 0, 0) == pytest.approx(2e-3 / 1.09**1.5, rel=1e-3)
    assert at(derive(convex_slope, "plan_curvature"), 0, 0) == pytest.approx(0, abs=1e-6)


def test_mixed_derivative_has_the_right_sign() -> None:
    """z = 1e-3 x y + 0.2 x + 0.1 y: z_xy = 1e-3, and at the origin p = 0.2, q = 0.1."""
    saddle = surface(sampled(lambda x, y: 1e-3 * x * y + 0.2 * x + 0.1 * y), ZEVENBERGEN_THORNE)
    g = 0.05
    assert at(derive(saddle, "profile_curvature"), 0, 0) == pytest.approx(-2e-3 * 0.02 / (g * (1 + g) ** 1.5), rel=1e-3)
    assert at(derive(saddle, "plan_curvature"), 0, 0) == pytest.approx(2e-3 * 0.02 / g**1.5, rel=1e-3)


def test_geometric_curvatures_agree_with_the_divergence_of_the_slope_line() -> None:
    """Plan curvature is the divergence of the unit downslope vector (Minar et al. 2020): differentiated numerically
    here.
    """
    step = 1e-3

    def z(x, y):
        return 40 * np.sin(x / 90) * np.cos(y / 70) + 0.2 * x

    def downslope(x, y):
        p = (z(x + step, y) - z(x - step, y)) / (2 * step)
        q = (z(x, y + step) - z(x, y - step)) / (2 * step)
        length = np.hypot(p, q)
        return -p / length, -q / length

    terrain = surface(sampled(z, cell=1.0), ZEVENBERGEN_THORNE, cell=1.0)
    plan = derive(terrain, "plan_curvature")
    for east, north in ((10, 20), (-30, 5), (25, -40)):
        wide = 0.05
        along_x = downslope(east + wide, north)[0] - downslope(east - wide, north)[0]
        along_y = downslope(east, north + wide)[1] - downslope(east, north - wide)[1]
        assert at(plan, east, north) == pytest.approx((along_x + along_y) / (2 * wide), rel=5e-3)


@pytest.mark.parametrize(("p", "q", "aspect"), [(0, -1, 0), (-1, 0, 90), (0, 1, 180), (1, 0, 270), (1, -1, 315)])
@pytest.mark.parametrize("method", METHODS)
def test_aspect_is_clockwise_from_north_down_the_slope(p: float, q: float, aspect: float, method: str) -> None:
    plane = surface(sampled(lambda x, y: p * x + q * y, size=5), method)
    assert np.allclose(derive(plane, "aspect"), aspect, atol=1e-4)
    assert np.allclose(derive(plane, "northness"), math.cos(math.radians(aspect)), atol=1e-6)
    assert np.allclose(derive(plane, "eastness"), math.sin(math.radians(aspect)), atol=1e-6)


def test_flat_ground_has_no_aspect_and_faces_nowhere() -> None:
    flat = surface(np.full((5, 5), 812.0))
    for factor in ("aspect", "profile_curvature", "plan_curvature"):
        assert np.isnan(derive(flat, factor)).all(), factor
    for factor in ("slope", "northness", "eastness", "curvature", "tri", "tpi", "roughness"):
        assert (derive(flat, factor) == 0).all(), factor


def test_tri_tpi_and_roughness_by_hand() -> None:
    nine = surface(np.array([[1.0, 2, 3], [4, 10, 6], [7, 8, 9]]))
    assert derive(nine, "tri")[0, 0] == pytest.approx(math.sqrt(81 + 64 + 49 + 36 + 16 + 9 + 4 + 1))
    assert derive(nine, "tpi")[0, 0] == pytest.approx(10 - 5)
    assert derive(nine, "roughness")[0, 0] == 9


@pytest.mark.parametrize("method", METHODS)
def test_a_gap_spreads_to_its_eight_neighbours_and_no_further(method: str) -> None:
    heights = np.random.default_rng(3).random((9, 9)) * 100
    heights[4, 4] = np.nan
    gapped = surface(heights, method)
    for factor in FORMULAS:
        missing = np.isnan(derive(gapped, factor))
        expected = np.zeros((7, 7), bool)
        if factor == "elevation":
            expected[3, 3] = True
        else:
            expected[2:5, 2:5] = True
        assert (missing == expected).all(), factor


def test_high_plateaus_keep_their_precision() -> None:
    """At 8,000 m the slope is as exact as at sea level, because differences come first (integer heights are exact in
    float32).
    """
    relief = np.random.default_rng(5).integers(0, 50, (40, 40)).astype(np.float64)
    for factor in FORMULAS:
        if factor != "elevation":
            low, high = derive(surface(relief), factor), derive(surface(relief + 8000), factor)
            assert np.array_equal(low, high, equal_nan=True), factor


XDEM_DEM = [
    [256, 237, 241, 253, 234, 246, 250],
    [213, 203, 218, 217, 252, 254, 200],
    [229, 249, 207, 247, 207, 228, 248],
    [218, 220, 216, 243, 215, 259, 226],
    [228, 230, 234, 233, 230, 259, 248],
]
XDEM = {
    "profile_curvature": [
        [-41.6253, -1.21194, -4.57263, 2.59942, 1.98427],
        [12.9769, -51.6915, 7.70638, -4.10179, -0.300899],
        [-15.1102, -2.30898, 3.505, -7.59855, 5.57644],
    ],
    "plan_curvature": [
        [-52.8903, 8.21847, -38.0549, 24.2044, 14.6175],
        [51.6732, -344.715, 61.5385, -30.5806, -25.356],
        [7.29065, -11.5679, 77.8148, -28.7351, 41.486],
    ],
    "slope": [
        [33.0239, 61.457, 59.917, 66.4118, 70.026],
        [54.2706, 8.04947, 52.4314, 64.3196, 64.1629],
        [43.6889, 60.582, 35.0605, 54.4796, 58.6996],
    ],
    "aspect": [
        [337.38, 202.38, 259.992, 233.881, 109.093],
        [52.3058, 135.0, 0.0, 152.819, 276.953],
        [173.991, 319.574, 175.914, 325.175, 340.463],
    ],
}


@pytest.mark.parametrize("factor", list(XDEM))
def test_a_second_tool_gives_the_same(factor: str) -> None:
    """xdem 0.2.3 (surface_fit="ZevenbergThorne", curv_method="geometric") on 10 m cells; its curvatures are 100 times
    ours.
    """
    ours = derive(surface(np.array(XDEM_DEM, float), ZEVENBERGEN_THORNE, cell=10.0), factor)
    scale = 100 if factor.endswith("curvature") else 1
    assert np.allclose(ours * scale, XDEM[factor], rtol=2e-5, atol=1e-4)
