"""The pixel grid of a raster: CRS, affine geotransform, size; its pixel spacing in metres; its division into blocks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from ...core.pixels.ground_size import Affine, Ellipsoid, Floats, GroundReference, PixelSteps, pixel_steps
from ...core.pixels.window import Window

osr.UseExceptions()


@dataclass(frozen=True)
class Grid:
    """Where pixels lie: CRS as WKT, GDAL geotransform (x0, dx, rx, y0, ry, dy) in CRS units, size in pixels."""

    crs: str
    geotransform: tuple[float, float, float, float, float, float]
    width: int
    height: int

    @staticmethod
    def of(dataset: gdal.Dataset) -> Grid:
        return Grid(crs_of(dataset), tuple(dataset.GetGeoTransform()), dataset.RasterXSize, dataset.RasterYSize)

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

    @property
    def affine(self) -> Affine:
        """a, b, c, d, e, f of x = a column + b row + c, y = d column + e row + f."""
        x0, dx, rx, y0, ry, dy = self.geotransform
        return dx, rx, x0, ry, dy, y0

    def ground_reference(self) -> GroundReference | None:
        """How the grid's CRS lies on the ground; None without one."""
        return ground_reference(self.spatial_reference()) if self.crs else None

    def steps_on_ground(self, rows: NDArray[np.float64]) -> PixelSteps:
        """What one column and one row measure on the ground at the given rows (0 = the raster's upper edge) of the
        middle column, in metres (see core/pixels/ground_size.py).
        """
        return pixel_steps(self.affine, np.float64(self.width / 2), rows, self.ground_reference())

    def pixel_spacing_m(self, row: float) -> tuple[float, float]:
        """Width and height of a pixel at `row` of the middle column on the ground, in metres."""
        steps = self.steps_on_ground(np.array([row], np.float64))
        return float(steps.column_m[0]), float(steps.row_m[0])

    def pixel_size_m(self) -> float:
        """One number for the pixel's size: the side of a square as large as the middle pixel on the ground, in
        metres.
        """
        return math.sqrt(float(self.steps_on_ground(np.array([self.height / 2])).area_m2[0]))

    def part(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        x0, y0 = self.position(window.column, window.row)
        _, dx, rx, _, ry, dy = self.geotransform
        return Grid(self.crs, (x0, dx, rx, y0, ry, dy), window.width, window.height)

    def blocks(self, size: int = 2048) -> Iterator[Window]:
        """Cover the raster with square blocks of at most `size` pixels a side, row by row."""
        for row in range(0, self.height, size):
            for column in range(0, self.width, size):
                yield Window(row=row, column=column, height=size, width=size).cut(self.height, self.width)


def crs_of(dataset: gdal.Dataset) -> str:
    """The CRS as WKT, the older version where that can express it (three-dimensional CRSs need the newer); empty
    without one.
    """
    reference = dataset.GetSpatialRef()
    return "" if reference is None else dataset.GetProjection() or str(reference.ExportToWkt(["FORMAT=WKT2_2019"]))


def ground_reference(reference: osr.SpatialReference) -> GroundReference | None:
    """How a CRS lies on the ground; None for one that belongs to no body (empty, local)."""
    if not (reference.IsGeographic() or reference.IsProjected()):
        return None
    ellipsoid = Ellipsoid.of(reference.GetSemiMajor(), reference.GetInvFlattening())
    if reference.IsGeographic():
        unit = reference.GetAngularUnits()
        return GroundReference(lambda x, y: (x * unit, y * unit), ellipsoid, unit, geographic=True)
    geographic = reference.CloneGeogCS()
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    inverse, angle = osr.CoordinateTransformation(reference, geographic), geographic.GetAngularUnits()

    def to_radians(x: Floats, y: Floats) -> tuple[Floats, Floats]:
        points = np.array(transformed(inverse, np.column_stack([x, y])), np.float64)[:, :2] * angle
        points[np.abs(points[:, 1]) > math.pi / 2] = np.nan
        return points[:, 0], points[:, 1]

    return GroundReference(to_radians, ellipsoid, reference.GetLinearUnits(), geographic=False)


def transformed(transformation: osr.CoordinateTransformation, points: NDArray[np.float64]) -> list[Any]:
    """Points (n, 2) transformed to (x, y, z) each; NaN where the projection knows no such point."""
    try:
        return list(transformation.TransformPoints(points.tolist()))
    except RuntimeError:
        if len(points) == 1:
            return [(math.nan, math.nan, math.nan)]
        return [one for point in points for one in transformed(transformation, point[None])]


def read_window(band: gdal.Band, window: Window) -> NDArray[Any]:
    """One block of a band in its own type."""
    values: NDArray[Any] = band.ReadAsArray(window.column, window.row, window.width, window.height)
    return values
