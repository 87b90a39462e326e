"""Ground size of pixels on every kind of CRS, against published lengths of degrees, the projections' own formulas and
lengths of geodesics.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import osr

from landslide_mapper.rasters.io.grid import Grid

A, E2 = 6378137.0, 0.00669437999014


def reference(text: str) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.SetFromUserInput(text)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def grid(epsg: int | str, geotransform: tuple[float, ...], size: int = 2) -> Grid:
    text = epsg if isinstance(epsg, str) else f"EPSG:{epsg}"
    return Grid(reference(text).ExportToWkt(), geotransform, size, size)


def ground_area_m2(crs: str, raster: Grid) -> float:
    """The middle pixel's area on Lambert's equal-area plane through its own middle, drawn by PROJ."""
    middle = raster.width // 2
    corners = [raster.position(middle + column, middle + row) for column, row in ((0, 0), (1, 0), (1, 1), (0, 1))]
    longitude, latitude, _ = osr.CoordinateTransformation(reference(crs), reference("EPSG:4326")).TransformPoint(
        *corners[0]
    )
    plane = reference(f"+proj=laea +lon_0={longitude} +lat_0={latitude} +ellps=WGS84")
    x, y = np.array(osr.CoordinateTransformation(reference(crs), plane).TransformPoints(corners))[:, :2].T
    return float(abs(x @ np.roll(y, 1) - y @ np.roll(x, 1)) / 2)


@pytest.mark.parametrize(
    ("latitude", "degree_east_m", "degree_north_m"),
    [(0, 111_319.49, 110_574.28), (45, 78_846.81, 111_131.78), (60, 55_800.0, 111_412.24), (-60, 55_800.0, 111_412.24)],
)
def test_degrees_have_the_lengths_of_the_wgs84_tables(
    latitude: float, degree_east_m: float, degree_north_m: float
) -> None:
    one_degree = grid(4326, (10.0, 1.0, 0.0, latitude + 0.5, 0.0, -1.0))
    east, north = one_degree.pixel_spacing_m(0.5)
    assert east == pytest.approx(degree_east_m, rel=1e-5)
    assert north == pytest.approx(degree_north_m, rel=1e-5)


def test_rows_of_a_degree_grid_narrow_towards_the_pole() -> None:
    steps = grid(4326, (10.0, 0.01, 0.0, 70.0, 0.0, -0.01), 1000).steps_on_ground(np.array([0.5, 500.5, 999.5]))
    assert (np.diff(steps.column_m) > 0).all() and (np.diff(steps.row_m) < 0).all()


def test_at_the_pole_itself_a_degree_has_no_width() -> None:
    east, north = grid(4326, (0.0, 1.0, 0.0, 90.0, 0.0, -1.0), 180).pixel_spacing_m(0)
    assert east == pytest.approx(0, abs=1e-6)
    assert north == pytest.approx(111_694, rel=1e-4)


def test_web_mercator_metres_shrink_with_latitude() -> None:
    """x = a lambda on the sphere: one Mercator metre is N cos(phi) / a east and M cos(phi) / a north on the
    ellipsoid.
    """
    phi = math.radians(60)
    y = A * math.log(math.tan(math.pi / 4 + phi / 2))
    east, north = grid(3857, (1e6, 10.0, 0.0, y + 5, 0.0, -10.0)).pixel_spacing_m(0.5)
    curvature = 1 - E2 * math.sin(phi) ** 2
    assert east == pytest.approx(10 * math.cos(phi) / math.sqrt(curvature), rel=1e-6)
    assert north == pytest.approx(10 * math.cos(phi) * (1 - E2) / curvature**1.5, rel=1e-6)


def test_utm_metres_are_longer_than_the_grounds_on_the_central_meridian() -> None:
    """The scale of a UTM zone is 0.9996 there, and 1 about 180 km beside it."""
    middle = grid(32654, (5e5 - 10, 10.0, 0.0, 4.7e6, 0.0, -20.0))
    assert middle.pixel_spacing_m(1) == pytest.approx((10 / 0.9996, 20 / 0.9996), rel=1e-6)
    assert grid(32654, (680_000.0, 10.0, 0.0, 4.7e6, 0.0, -10.0)).pixel_size_m() == pytest.approx(10, rel=3e-5)


def latitude_of(crs: str, x: float, y: float) -> float:
    """In radians."""
    _, latitude, _ = osr.CoordinateTransformation(reference(crs), reference("EPSG:4326")).TransformPoint(x, y)
    return math.radians(latitude)


def prime_vertical(phi: float) -> float:
    """Radius of curvature N, in semi-major axes."""
    return 1 / math.sqrt(1 - E2 * math.sin(phi) ** 2)


def test_equidistant_cylindrical_is_true_northwards_only() -> None:
    """EPSG:4087: x = a lambda, so one unit is N cos(phi) / a east; north its metre is the ground's, which older
    versions of PROJ draw on the sphere (off by M / a, at most 0.7 %).
    """
    raster = grid(4087, (1e6 - 30, 30.0, 0.0, 6_679_169.4 + 30, 0.0, -30.0))
    phi = latitude_of("EPSG:4087", 1e6, 6_679_169.4)
    east, north = raster.pixel_spacing_m(1)
    assert east == pytest.approx(30 * math.cos(phi) * prime_vertical(phi), rel=1e-6)
    assert north == pytest.approx(30, rel=7e-3)
    assert east * north == pytest.approx(ground_area_m2("EPSG:4087", raster), rel=1e-5)


def test_equal_area_pixels_keep_their_area_not_their_sides() -> None:
    """EPSG:6933: x = a k0 lambda with k0 that of 30 degrees; what a pixel gains in height it loses in width."""
    raster = grid(6933, (964_862.8 - 30, 30.0, 0.0, 6_319_000.0 + 30, 0.0, -30.0))
    phi = latitude_of("EPSG:6933", 964_862.8, 6_319_000.0)
    k0 = math.cos(math.radians(30)) * prime_vertical(math.radians(30))
    east, north = raster.pixel_spacing_m(1)
    assert east == pytest.approx(30 * math.cos(phi) * prime_vertical(phi) / k0, rel=1e-6)
    assert east * north == pytest.approx(900, rel=1e-6)
    assert raster.pixel_size_m() == pytest.approx(30, rel=1e-6)


def test_sinusoidal_pixels_are_slanted_and_keep_their_area() -> None:
    """On the sphere x = R lambda cos(phi), y = R phi: a step along y leads tan(slant) = lambda sin(phi) sideways."""
    radius, phi, lambda_ = 6371007.181, math.radians(45), math.radians(30)
    text = "+proj=sinu +R=6371007.181 +units=m"
    raster = grid(text, (radius * lambda_ * math.cos(phi) - 30, 30.0, 0.0, radius * phi, 0.0, -30.0))
    steps = raster.steps_on_ground(np.array([0.0]))
    assert steps.area_m2[0] == pytest.approx(900, rel=1e-6)
    assert steps.column_m[0] == pytest.approx(30, rel=1e-6)
    assert steps.row_m[0] == pytest.approx(30 * math.hypot(1, lambda_ * math.sin(phi)), rel=1e-6)


def test_polar_stereographic_is_stretched_away_from_the_pole() -> None:
    """EPSG:3413 on the sphere: k = (1 + sin 70) / (1 + sin phi), which the ellipsoid moves by less than two
    thousandths.
    """
    raster = grid(3413, (3_200_000.0 - 30, 30.0, 0.0, -900_000.0 + 30, 0.0, -30.0))
    scale = (1 + math.sin(math.radians(70))) / (1 + math.sin(latitude_of("EPSG:3413", 3_200_000, -900_000)))
    assert raster.pixel_size_m() == pytest.approx(30 / scale, rel=2e-3)
    assert raster.pixel_size_m() ** 2 == pytest.approx(ground_area_m2("EPSG:3413", raster), rel=1e-5)
    assert raster.pixel_spacing_m(1)[0] == pytest.approx(raster.pixel_spacing_m(1)[1], rel=1e-6)


def test_a_pixel_at_the_pole_of_a_polar_projection_is_a_pixel() -> None:
    raster = grid(3413, (-30.0, 30.0, 0.0, 30.0, 0.0, -30.0))
    assert raster.pixel_size_m() == pytest.approx(30 * 2 / (1 + math.sin(math.radians(70))), rel=2e-3)


def test_another_bodys_metres_are_measured_on_that_body() -> None:
    moon = grid("+proj=eqc +R=1737400 +units=m", (0.0, 100.0, 0.0, 1737400 * math.radians(60), 0.0, -100.0))
    assert moon.pixel_spacing_m(0) == pytest.approx((50, 100), rel=1e-4)


def test_projected_units_become_metres() -> None:
    """California's zone 1: scale 1 within 1 part in 10,000."""
    feet = grid(2225, (6e6, 3.0, 0.0, 2e6, 0.0, -3.0)).pixel_spacing_m(1)
    assert feet == pytest.approx((3 * 1200 / 3937, 3 * 1200 / 3937), rel=2e-4)


def test_a_plain_plane_has_metres_of_its_own() -> None:
    assert Grid("", (0.0, 2.0, 0.0, 0.0, 0.0, -3.0), 2, 2).pixel_spacing_m(1) == (2, 3)


def test_beyond_what_a_projection_knows_its_unit_counts() -> None:
    assert grid(32654, (1e9, 10.0, 0.0, 1e9, 0.0, -10.0)).pixel_spacing_m(1) == (10, 10)


def test_rotated_pixels_keep_their_side_lengths() -> None:
    rotated = grid(32654, (5e5 - 14, 6.0, 8.0, 4.7e6, 8.0, -6.0))
    assert rotated.pixel_spacing_m(0.5) == pytest.approx((10 / 0.9996, 10 / 0.9996), rel=1e-6)
