"""The pixel grid of a raster: CRS, affine geotransform, size; its pixel spacing in metres; its division into blocks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

osr.UseExceptions()

WGS84_SEMI_MAJOR_M = 6378137.0
WGS84_ECCENTRICITY2 = 0.00669437999014


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: first column and row, width and height."""

    column: int
    row: int
    width: int
    height: int

    def grown(self, halo: int, grid_width: int, grid_height: int) -> Window:
        """The window with `halo` pixels more on each side, cut at the raster's border."""
        column, row = max(0, self.column - halo), max(0, self.row - halo)
        return Window(
            column,
            row,
            min(grid_width, self.column + self.width + halo) - column,
            min(grid_height, self.row + self.height + halo) - row,
        )


@dataclass(frozen=True)
class Grid:
    """Where pixels lie: CRS as WKT, GDAL geotransform (x0, dx, rx, y0, ry, dy) in CRS units, size in pixels."""

    crs: str
    geotransform: tuple[float, float, float, float, float, float]
    width: int
    height: int

    @staticmethod
    def of(dataset: gdal.Dataset) -> Grid:
        return Grid(dataset.GetProjection(), tuple(dataset.GetGeoTransform()), dataset.RasterXSize, dataset.RasterYSize)

    def spatial_reference(self) -> osr.SpatialReference:
        """The CRS with x = east/longitude first, whatever the authority's axis order."""
        reference = osr.SpatialReference()
        reference.ImportFromWkt(self.crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return reference

    def is_geographic(self) -> bool:
        return bool(self.spatial_reference().IsGeographic())

    def is_same(self, other: Grid, tolerance_pixels: float = 1e-3) -> bool:
        """Whether both have one size and CRS, and their corners agree within a thousandth of a pixel."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        pixel = min(
            abs(self.geotransform[1]) + abs(self.geotransform[2]), abs(self.geotransform[5]) + abs(self.geotransform[4])
        )
        corners = [(0, 0), (self.width, 0), (0, self.height), (self.width, self.height)]
        apart = max(math.dist(self.position(*corner), other.position(*corner)) for corner in corners)
        return apart <= tolerance_pixels * pixel and bool(self.spatial_reference().IsSame(other.spatial_reference()))

    def position(self, column: float, row: float) -> tuple[float, float]:
        """CRS coordinates of a pixel position; (0, 0) is the outer corner of the first pixel."""
        x0, dx, rx, y0, ry, dy = self.geotransform
        return x0 + column * dx + row * rx, y0 + column * ry + row * dy

    def bounds(self) -> tuple[float, float, float, float]:
        """Smallest x, smallest y, largest x, largest y, also for rotated grids."""
        corners = [self.position(c, r) for c in (0, self.width) for r in (0, self.height)]
        xs, ys = zip(*corners)
        return min(xs), min(ys), max(xs), max(ys)

    def metres_per_unit(self, rows: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Metres on the ground in one CRS unit, eastwards and northwards, at the given rows (0 = the raster's upper
        edge).

        On a geographic CRS from the WGS 84 radii of curvature at the row's latitude (prime vertical N and meridian M);
        on a Mercator CRS (web maps) from the same radii, because its metres grow with latitude; on any other projected
        CRS its linear unit.
        """
        reference = self.spatial_reference()
        x0, dx, rx, y0, ry, dy = self.geotransform
        x, y = x0 + self.width / 2 * dx + rows * rx, y0 + self.width / 2 * ry + rows * dy
        if self.is_geographic():
            radians = reference.GetAngularUnits()
            latitude = y * radians
            return radians * np.cos(latitude) * prime_vertical_m(latitude), radians * meridian_m(latitude)
        if is_mercator(reference):
            return mercator_metres(reference, x, y)
        unit = np.full(np.shape(y), reference.GetLinearUnits() if self.crs else 1.0)
        return unit, unit

    def pixel_spacing_m(self, row: float) -> tuple[float, float]:
        """East-west and north-south size of a pixel at `row`, in metres (see `metres_per_unit`); for rotated grids its
        sides' lengths.
        """
        _, dx, rx, _, ry, dy = self.geotransform
        east, north = (float(value[0]) for value in self.metres_per_unit(np.array([row], np.float64)))
        return math.hypot(dx * east, ry * north), math.hypot(rx * east, dy * north)

    def pixel_size_m(self) -> float:
        """One number for the pixel's size: the geometric mean of its sides at the centre row, in metres."""
        return math.sqrt(math.prod(self.pixel_spacing_m(self.height / 2)))

    def part(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        x0, y0 = self.position(window.column, window.row)
        _, dx, rx, _, ry, dy = self.geotransform
        return Grid(self.crs, (x0, dx, rx, y0, ry, dy), window.width, window.height)

    def blocks(self, size: int = 2048) -> Iterator[Window]:
        """Cover the raster with square blocks of at most `size` pixels a side, row by row."""
        for row in range(0, self.height, size):
            for column in range(0, self.width, size):
                yield Window(column, row, min(size, self.width - column), min(size, self.height - row))


def prime_vertical_m(latitude: NDArray[np.float64]) -> NDArray[np.float64]:
    """Radius of curvature across the meridian, m; latitude in radians."""
    return np.asarray(WGS84_SEMI_MAJOR_M / np.sqrt(1 - WGS84_ECCENTRICITY2 * np.sin(latitude) ** 2))


def meridian_m(latitude: NDArray[np.float64]) -> NDArray[np.float64]:
    """Radius of curvature along the meridian, m; latitude in radians."""
    return np.asarray(
        WGS84_SEMI_MAJOR_M * (1 - WGS84_ECCENTRICITY2) / (1 - WGS84_ECCENTRICITY2 * np.sin(latitude) ** 2) ** 1.5
    )


def is_mercator(reference: osr.SpatialReference) -> bool:
    """Whether the CRS is a plain (not transverse, not oblique) Mercator, such as web maps use."""
    return str(reference.GetAttrValue("PROJECTION") or "").startswith(("Mercator", "Popular_Visualisation"))


def mercator_metres(
    reference: osr.SpatialReference, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Ground metres in one Mercator unit eastwards and northwards, by central differences of the inverse projection."""
    geographic = reference.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_geographic = osr.CoordinateTransformation(reference, geographic)
    half = 500 / reference.GetLinearUnits()  # wide enough that the inverse projection's own rounding does not show
    west, east, south, north = (
        np.radians(np.array(to_geographic.TransformPoints(np.column_stack(points).tolist()))[:, :2])
        for points in ((x - half, y), (x + half, y), (x, y - half), (x, y + half))
    )
    latitude = (south[:, 1] + north[:, 1]) / 2
    eastwards = (east[:, 0] - west[:, 0]) * np.cos(latitude) * prime_vertical_m(latitude)
    northwards = (north[:, 1] - south[:, 1]) * meridian_m(latitude)
    return eastwards / (2 * half), northwards / (2 * half)


def read_window(band: gdal.Band, window: Window) -> NDArray[Any]:
    """One block of a band in its own type."""
    values: NDArray[Any] = band.ReadAsArray(window.column, window.row, window.width, window.height)
    return values
