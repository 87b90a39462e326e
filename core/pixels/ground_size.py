"""How large a pixel is on the ground, whatever the CRS: the steps of one column and one row in metres east and north.

Each world hands over the inverse projection of its own PROJ; the formula is here alone. Two points half a step to
either side are put on the CRS's own ellipsoid, in Earth-centred coordinates (x, y, z from the prime vertical radius of
curvature N = a / sqrt(1 - e2 sin2(latitude)), Snyder 1987, Map Projections: A Working Manual, eq. 4-20); their
difference is a length in metres that no meridian and no pole breaks. So the scale of Mercator, of UTM and of every
other projection is PROJ's own, not that of a list of names.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
# Longitudes and latitudes in radians of points x, y of a CRS; NaN or infinite where the projection has no such point.
ToRadians = Callable[[Floats, Floats], tuple[Floats, Floats]]
Affine = tuple[float, float, float, float, float, float]

# Half the step of the differences: wide enough that the inverse projection's own rounding does not show, narrow enough
# (the square of its share in the Earth's radius is 1e-8) that the curvature does not.
HALF_STEP_M = 500.0
HALF_STEP_RADIANS = 1e-4
ROUNDING = 1e-6  # a smaller slant between the axes is rounding of the inverse projection


@dataclass(frozen=True)
class Ellipsoid:
    """A body's surface: semi-major axis in metres and squared eccentricity, 0 for a sphere."""

    semi_major_m: float
    eccentricity2: float

    @staticmethod
    def of(semi_major_m: float, inverse_flattening: float) -> Ellipsoid:
        """From the numbers that a CRS gives; an inverse flattening of 0 means a sphere."""
        flattening = 1 / inverse_flattening if inverse_flattening else 0.0
        return Ellipsoid(semi_major_m, flattening * (2 - flattening))

    def points(self, longitude: Floats, latitude: Floats) -> Floats:
        """Earth-centred x, y, z in metres (..., 3) of points on the surface, given in radians."""
        normal = self.semi_major_m / np.sqrt(1 - self.eccentricity2 * np.sin(latitude) ** 2)
        return np.stack(
            [
                normal * np.cos(latitude) * np.cos(longitude),
                normal * np.cos(latitude) * np.sin(longitude),
                normal * (1 - self.eccentricity2) * np.sin(latitude),
            ],
            axis=-1,
        )


@dataclass(frozen=True)
class GroundReference:
    """How a CRS lies on the ground: its inverse projection and ellipsoid; its `unit` in metres, in radians where it is
    geographic.
    """

    to_radians: ToRadians
    ellipsoid: Ellipsoid
    unit: float
    geographic: bool

    @property
    def half_step(self) -> float:
        """Half the step of the differences, in CRS units."""
        return (HALF_STEP_RADIANS if self.geographic else HALF_STEP_M) / self.unit


@dataclass(frozen=True)
class PixelSteps:
    """Metres eastwards and northwards that one column and one row lead; arrays of one shape.

    North is the direction of the CRS's y axis, from which maps and gdaldem count; in most projections it is not quite
    the meridian's.
    """

    column_east: Floats
    column_north: Floats
    row_east: Floats
    row_north: Floats

    @property
    def column_m(self) -> Floats:
        """Length of a pixel along its row."""
        return np.hypot(self.column_east, self.column_north)

    @property
    def row_m(self) -> Floats:
        """Length of a pixel along its column."""
        return np.hypot(self.row_east, self.row_north)

    @property
    def determinant(self) -> Floats:
        """The pixel's area in m2, negative where rows lead south (a north-up raster)."""
        return np.asarray(self.column_east * self.row_north - self.column_north * self.row_east)

    def differs_by(self, other: PixelSteps) -> float:
        """The largest difference of any part, as a share of this pixel's side."""
        apart = (np.abs(np.subtract(one, two)) for one, two in zip(astuple(self), astuple(other)))
        return float(max(part.max() for part in apart) / np.sqrt(self.area_m2.min()))

    @property
    def area_m2(self) -> Floats:
        return np.abs(self.determinant)


def pixel_steps(
    affine: Affine, columns: Floats | float, rows: Floats | float, reference: GroundReference | None
) -> PixelSteps:
    """Steps on the ground at pixel positions; (0, 0) is the outer corner of the first pixel.

    `affine` is (a, b, c, d, e, f) of x = a column + b row + c, y = d column + e row + f, in CRS units. Without
    `reference` (no CRS, or one that belongs to no body) a unit is a metre; where the projection has no such point, the
    CRS's unit counts as it is.
    """
    a, b, c, d, e, f = affine
    columns, rows = np.broadcast_arrays(np.asarray(columns, np.float64), np.asarray(rows, np.float64))
    if reference is None:
        along_x, along_y = _plain_unit(rows.shape, 1.0)
    else:
        along_x, along_y = _unit_steps(a * columns + b * rows + c, d * columns + e * rows + f, reference)
    column, row = a * along_x + d * along_y, b * along_x + e * along_y
    return PixelSteps(column[..., 0], column[..., 1], row[..., 0], row[..., 1])


def _unit_steps(x: Floats, y: Floats, reference: GroundReference) -> tuple[Floats, Floats]:
    """Metres east and north (..., 2) of one CRS unit along x, and along y."""
    half = reference.half_step
    xs, ys = np.stack([x - half, x + half, x, x]), np.stack([y, y, y - half, y + half])
    longitude, latitude = (part.reshape(xs.shape) for part in reference.to_radians(xs.ravel(), ys.ravel()))
    west, east, south, north = reference.ellipsoid.points(longitude, latitude)
    along_x, along_y = (east - west) / (2 * half), (north - south) / (2 * half)
    north_of_y = np.linalg.norm(along_y, axis=-1)
    north_of_x = np.sum(along_x * along_y, axis=-1) / north_of_y
    north_of_x[np.abs(north_of_x) < ROUNDING * north_of_y] = 0.0
    east_of_x = np.sqrt(np.maximum(np.sum(along_x**2, axis=-1) - north_of_x**2, 0))
    steps = (
        np.stack([east_of_x, north_of_x], axis=-1),
        np.stack([np.zeros_like(north_of_y), north_of_y], axis=-1),
    )
    known = np.isfinite(steps[0] + steps[1]).all(axis=-1, keepdims=True)
    plain = _plain_unit(x.shape, reference.unit)
    return np.where(known, steps[0], plain[0]), np.where(known, steps[1], plain[1])


def _plain_unit(shape: tuple[int, ...], unit: float) -> tuple[Floats, Floats]:
    """One CRS unit along x leads `unit` metres east, along y north."""
    return np.broadcast_to([unit, 0.0], (*shape, 2)), np.broadcast_to([0.0, unit], (*shape, 2))
