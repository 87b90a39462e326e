"""Ground size of pixels on every kind of CRS, against published lengths of degrees and the definition of Mercator."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import osr

from landslide_mapper.rasters.io.grid import Grid


def grid(epsg: int, geotransform: tuple[float, ...], size: int = 2) -> Grid:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return Grid(reference.ExportToWkt(), geotransform, size, size)


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
    east, north = grid(4326, (10.0, 0.01, 0.0, 70.0, 0.0, -0.01), 1000).metres_per_unit(np.array([0.5, 500.5, 999.5]))
    assert (np.diff(east) > 0).all() and (np.diff(north) < 0).all()


def test_web_mercator_metres_shrink_with_latitude() -> None:
    """x = a lambda on the sphere: one Mercator metre is N cos(phi) / a east and M cos(phi) / a north on the
    ellipsoid.
    """
    phi, a, e2 = math.radians(60), 6378137.0, 0.00669437999014
    y = a * math.log(math.tan(math.pi / 4 + phi / 2))
    east, north = grid(3857, (1e6, 10.0, 0.0, y + 5, 0.0, -10.0)).pixel_spacing_m(0.5)
    curvature = 1 - e2 * math.sin(phi) ** 2
    assert east == pytest.approx(10 * math.cos(phi) / math.sqrt(curvature), rel=1e-6)
    assert north == pytest.approx(10 * math.cos(phi) * (1 - e2) / curvature**1.5, rel=1e-6)


def test_projected_units_become_metres() -> None:
    assert grid(32654, (5e5, 10.0, 0.0, 4.7e6, 0.0, -20.0)).pixel_spacing_m(1) == (10.0, 20.0)
    feet = grid(2225, (6e6, 3.0, 0.0, 2e6, 0.0, -3.0)).pixel_spacing_m(1)
    assert feet == pytest.approx((3 * 1200 / 3937, 3 * 1200 / 3937))


def test_rotated_pixels_keep_their_side_lengths() -> None:
    assert grid(32654, (5e5, 6.0, 8.0, 4.7e6, 8.0, -6.0)).pixel_spacing_m(0.5) == pytest.approx((10.0, 10.0))
