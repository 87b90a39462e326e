"""Ground size of pixels as the worker measures it: the projections' own formulas, and the same figures as QGIS's world
(tests/rasters/io/test_grid_spacing.py).
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from landslide_mapper.learning.data.ground import pixel_size_m, row_areas_m2

A, E2 = 6378137.0, 0.00669437999014
RADIUS = 6371007.181


def prime_vertical(degrees: float) -> float:
    """Radius of curvature N, in semi-major axes."""
    return 1 / math.sqrt(1 - E2 * math.sin(math.radians(degrees)) ** 2)


def meridian(degrees: float) -> float:
    """Radius of curvature M, in semi-major axes."""
    return (1 - E2) * prime_vertical(degrees) ** 3


def mercator_y(degrees: float) -> float:
    return A * math.log(math.tan(math.pi / 4 + math.radians(degrees) / 2))


def raster(path: Path, crs: str | None, x: float, y: float, side: float, height: int = 2) -> rasterio.DatasetReader:
    """A raster whose middle lies at (x, y)."""
    place = Affine(side, 0, x - side, 0, -side, y + side * height / 2)
    profile = {"driver": "GTiff", "width": 2, "height": height, "count": 1, "dtype": "uint8", "transform": place}
    with rasterio.open(path, "w", crs=crs, **profile) as target:
        target.write(np.zeros((1, height, 2), np.uint8))
    return rasterio.open(path)


@pytest.mark.parametrize(
    ("crs", "x", "y", "truth"),
    [
        (
            "EPSG:3857",
            1e6,
            mercator_y(45),
            10 * math.cos(math.radians(45)) * math.sqrt(prime_vertical(45) * meridian(45)),
        ),
        ("EPSG:32654", 500_000, 4_700_000, 10 / 0.9996),
        ("EPSG:4326", 10, 45, 10 * math.radians(A) * math.sqrt(0.5**0.5 * prime_vertical(45) * meridian(45))),
        ("EPSG:6933", 964_862.8, 6_319_000.0, 10),
        ("+proj=sinu +R=6371007.181 +units=m", RADIUS * math.cos(math.pi / 4) / 2, RADIUS * math.pi / 4, 10),
        ("+proj=eqc +R=1737400 +units=m", 0, 1_737_400 * math.radians(60), 10 * math.sqrt(0.5)),
        (None, 0, 0, 10),
        ("EPSG:32654", 1e9, 1e9, 10),
    ],
    ids=["Mercator", "UTM", "degrees", "equal-area", "sinusoidal", "Moon", "no CRS", "beyond the projection"],
)
def test_a_pixels_side_on_the_ground(tmp_path: Path, crs: str | None, x: float, y: float, truth: float) -> None:
    tolerance = 1e-3 if crs == "EPSG:4326" else 1e-5  # ten degrees wide, and a degree's length changes on the way
    with raster(tmp_path / "r.tif", crs, x, y, 10) as dataset:
        assert pixel_size_m(dataset) == pytest.approx(truth, rel=tolerance)


def test_polar_stereographic_is_stretched_away_from_the_pole(tmp_path: Path) -> None:
    """EPSG:3413 is true at 70 degrees N; at the pole its scale is (1 + sin 70) / 2, on the ellipsoid nearly so."""
    with raster(tmp_path / "r.tif", "EPSG:3413", 0, 0, 10) as dataset:
        assert pixel_size_m(dataset) == pytest.approx(20 / (1 + math.sin(math.radians(70))), rel=2e-3)


def test_a_foot_of_the_crs_is_a_foot(tmp_path: Path) -> None:
    with raster(tmp_path / "r.tif", "EPSG:2225", 6e6, 2e6, 3) as dataset:
        assert pixel_size_m(dataset) == pytest.approx(3 * 1200 / 3937, rel=2e-4)


def test_rows_of_web_mercator_differ_in_area(tmp_path: Path) -> None:
    """From 44 to 46 degrees north, each row by its own cos squared of latitude."""
    top, bottom, rows = mercator_y(46), mercator_y(44), 200
    side = (top - bottom) / rows
    with raster(tmp_path / "r.tif", "EPSG:3857", 1e6, (top + bottom) / 2, side, rows) as dataset:
        areas = row_areas_m2(dataset)
    for row in (0, 100, 199):
        latitude = math.degrees(2 * math.atan(math.exp((top - side * (row + 0.5)) / A)) - math.pi / 2)
        truth = (side * math.cos(math.radians(latitude))) ** 2 * prime_vertical(latitude) * meridian(latitude)
        assert areas[row] == pytest.approx(truth, rel=1e-5)
