"""First and second derivatives of a DEM and the terrain factors made of them, on one strip of rows.

Conventions: p = dz/dE (eastward), q = dz/dN (northward), G = p^2 + q^2; curvatures are positive where the surface is convex.
Sources: Horn 1981 (weights 1-2-1 over 8 cells); Zevenbergen & Thorne 1987 (second derivatives, and the gradient of that
method); Minár et al. 2020 (geometric profile and plan curvature); Riley et al. 1999 (TRI); Wilson et al. 2007 (TPI, roughness).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray

HORN, ZEVENBERGEN_THORNE = "horn", "zevenbergen_thorne"
METHODS = (HORN, ZEVENBERGEN_THORNE)

FLATTEST = np.float32(0.001)

Values = NDArray[np.float32]


@dataclass(frozen=True)
class GroundStep:
    """How pixels follow from metres: columns and rows walked per metre eastwards and northwards; (rows, 1) arrays each.

    The inverse of the grid's Jacobian, row by row, because a degree's length depends on latitude. On a north-up grid only
    `column_per_east` (positive) and `row_per_north` (negative) differ from 0.
    """

    column_per_east: Values
    column_per_north: Values
    row_per_east: Values
    row_per_north: Values

    @property
    def is_rotated(self) -> bool:
        return bool(np.any(self.column_per_north) or np.any(self.row_per_east))


class Neighbourhood:
    """The eight neighbours of every cell of a strip, each minus the cell itself.

    The difference to the centre is taken before anything else: in float32 the plain formula errs 2.8 degrees in aspect at
    2,500 m of relief. A cell with any neighbour missing is missing in every derivative, as gdaldem has it.

    north_west north north_east; west . east; south_west south south_east (in raster order: first row is "north").
    """

    def __init__(self, z: Values) -> None:
        """`z` holds (rows + 2, columns + 2) metres, NaN where missing."""
        centre = z[1:-1, 1:-1]
        self.centre = centre
        self.north_west, self.north, self.north_east = z[:-2, :-2] - centre, z[:-2, 1:-1] - centre, z[:-2, 2:] - centre
        self.west, self.east = z[1:-1, :-2] - centre, z[1:-1, 2:] - centre
        self.south_west, self.south, self.south_east = z[2:, :-2] - centre, z[2:, 1:-1] - centre, z[2:, 2:] - centre

    def all(self) -> tuple[Values, ...]:
        return (self.north_west, self.north, self.north_east, self.west, self.east, self.south_west, self.south, self.south_east)


class Surface:
    """What the factors of one strip share; each derivative is computed once, when it is first asked for."""

    def __init__(self, z: Values, step: GroundStep, method: str) -> None:
        self.cells = Neighbourhood(z)
        self.step = step
        self.method = method
        self.missing = np.isnan(sum(self.cells.all()))
        self._gradient: tuple[Values, Values, Values] | None = None
        self._second: tuple[Values, Values, Values] | None = None

    def gradient(self) -> tuple[Values, Values, Values]:
        """p, q (m/m) and G = p^2 + q^2."""
        if self._gradient is None:
            c, step = self.cells, self.step
            if self.method == HORN:
                per_column = ((c.north_east - c.north_west) + 2 * (c.east - c.west) + (c.south_east - c.south_west)) * np.float32(0.125)
                per_row = ((c.south_west - c.north_west) + 2 * (c.south - c.north) + (c.south_east - c.north_east)) * np.float32(0.125)
            else:
                per_column, per_row = (c.east - c.west) * np.float32(0.5), (c.south - c.north) * np.float32(0.5)
            if step.is_rotated:
                p = per_column * step.column_per_east + per_row * step.row_per_east
                q = per_column * step.column_per_north + per_row * step.row_per_north
            else:
                p, q = per_column * step.column_per_east, per_row * step.row_per_north
            self._gradient = p, q, p * p + q * q
        return self._gradient

    def second(self) -> tuple[Values, Values, Values]:
        """z_xx, z_xy and z_yy (1/m), x eastwards, y northwards (Zevenbergen & Thorne 1987, equations 7-9)."""
        if self._second is None:
            c, step = self.cells, self.step
            columns, rows = c.west + c.east, c.north + c.south
            mixed = (c.north_west - c.north_east - c.south_west + c.south_east) * np.float32(0.25)
            ce, cn, re, rn = step.column_per_east, step.column_per_north, step.row_per_east, step.row_per_north
            if step.is_rotated:
                self._second = (
                    columns * ce**2 + 2 * mixed * ce * re + rows * re**2,
                    columns * ce * cn + mixed * (ce * rn + cn * re) + rows * re * rn,
                    columns * cn**2 + 2 * mixed * cn * rn + rows * rn**2,
                )
            else:
                self._second = columns * ce**2, mixed * (ce * rn), rows * rn**2
        return self._second


def elevation(surface: Surface) -> Values:
    """The DEM itself, m."""
    return surface.cells.centre


def slope(surface: Surface) -> Values:
    """Steepest inclination, 0-90 degrees."""
    g = surface.gradient()[2]
    return np.degrees(np.arctan(np.sqrt(g)))


def aspect(surface: Surface) -> Values:
    """Direction of steepest descent, degrees clockwise from north, 0 to below 360; NaN where flat."""
    p, q, g = surface.gradient()
    degrees = np.degrees(np.arctan2(-p, -q))
    degrees[degrees < 0] += 360
    degrees[(degrees >= 360) | (degrees == 0)] = 0  # -1e-9 + 360 rounds to 360; no -0
    degrees[g == 0] = np.nan
    return degrees


def northness(surface: Surface) -> Values:
    """cos(aspect), -1 to 1; 0 where flat, for a flat cell faces nowhere."""
    _, q, g = surface.gradient()
    return _facing(-q, g)


def eastness(surface: Surface) -> Values:
    """sin(aspect), -1 to 1; 0 where flat, for a flat cell faces nowhere."""
    p, _, g = surface.gradient()
    return _facing(-p, g)


def _facing(downhill: Values, g: Values) -> Values:
    length = np.sqrt(g)
    length[g == 0] = 1
    return np.clip(downhill / length, -1, 1)


def curvature(surface: Surface) -> Values:
    """General curvature -(z_xx + z_yy), 1/m, positive = convex (ArcGIS shows 100 times this)."""
    z_xx, _, z_yy = surface.second()
    return -(z_xx + z_yy)


def profile_curvature(surface: Surface) -> Values:
    """Curvature along the slope line, 1/m, positive = convex (Minár et al. 2020); NaN where flat."""
    p, q, g = surface.gradient()
    z_xx, z_xy, z_yy = surface.second()
    bend = z_xx * p * p + 2 * z_xy * p * q + z_yy * q * q
    steepness = 1 + g
    return _over(-bend, g * steepness * np.sqrt(steepness))


def plan_curvature(surface: Surface) -> Values:
    """Curvature of the contour line, 1/m, positive = convex (Minár et al. 2020); NaN where flat."""
    p, q, g = surface.gradient()
    z_xx, z_xy, z_yy = surface.second()
    bend = z_xx * q * q - 2 * z_xy * p * q + z_yy * p * p
    return _over(-bend, g * np.sqrt(g))


def _over(numerator: Values, denominator: Values) -> Values:
    """The quotient, NaN where the denominator is 0."""
    denominator[denominator == 0] = np.nan
    return numerator / denominator


def tri(surface: Surface) -> Values:
    """Terrain ruggedness index, m: root of the summed squared differences to the eight neighbours (Riley et al. 1999)."""
    return np.sqrt(sum(difference * difference for difference in surface.cells.all()))


def tpi(surface: Surface) -> Values:
    """Topographic position index, m: the cell minus the mean of its eight neighbours (Wilson et al. 2007)."""
    differences: Values = sum(surface.cells.all()[1:], surface.cells.north_west)
    return differences * np.float32(-0.125)


def roughness(surface: Surface) -> Values:
    """Largest minus smallest elevation of the 3 x 3 cells, m (Wilson et al. 2007)."""
    highest = lowest = np.zeros_like(surface.cells.centre)
    for difference in surface.cells.all():
        highest, lowest = np.maximum(highest, difference), np.minimum(lowest, difference)
    return highest - lowest


def wetness(contributing: Values, surface: Surface) -> Values:
    """Topographic wetness index ln(a / tan(slope)) (Beven & Kirkby 1979) from the specific catchment area `contributing` (m).

    The tangent of the slope counts as 0.001 at least, so that level ground is wet and not infinitely so; NaN where slope is.
    """
    tangent = np.sqrt(surface.gradient()[2])
    values: Values = np.log(contributing / np.maximum(tangent, FLATTEST))
    values[surface.missing] = np.nan
    return values


FORMULAS: dict[str, Callable[[Surface], Values]] = {
    formula.__name__: formula
    for formula in (elevation, slope, aspect, northness, eastness, curvature, profile_curvature, plan_curvature, tri, tpi, roughness)
}


def derive(surface: Surface, factor: str) -> Values:
    """One factor of the strip as (rows, columns) float32; NaN where the 3 x 3 neighbourhood is incomplete (elevation: where missing)."""
    values = FORMULAS[factor](surface)
    if factor != "elevation" and surface.missing.any():
        values[surface.missing] = np.nan
    return values
