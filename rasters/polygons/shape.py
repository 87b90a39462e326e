"""Shapes of single polygons: holes, smoothing that keeps the area, length and width on the ground."""

from __future__ import annotations

import math
from typing import Callable

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from ...core.errors import InputError
from ...core.pixels.ground_size import pixel_steps
from ..io.grid import ground_reference

ogr.UseExceptions()

SMOOTHING_ROUNDS = (5, 3, 2, 1)
AREA_ROUNDS = 4
MAX_AREA_CHANGE = 0.01

Ring = NDArray[np.float64]


def rings_of(polygon: ogr.Geometry) -> list[Ring]:
    """Outer ring and holes of a polygon, each (points, 2), closed."""
    return [
        np.asarray(polygon.GetGeometryRef(index).GetPoints(), np.float64)[:, :2]
        for index in range(polygon.GetGeometryCount())
    ]


def polygon_of(rings: list[Ring]) -> ogr.Geometry:
    """A polygon of an outer ring and holes."""
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in points:
            ring.AddPoint_2D(float(x), float(y))
        polygon.AddGeometry(ring)
    return polygon


def valid_parts(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """The polygon itself when it is valid, else the polygons it falls into when repaired."""
    if geometry.IsValid():
        return [geometry.Clone()]
    repaired = geometry.MakeValid()
    if ogr.GT_Flatten(repaired.GetGeometryType()) == ogr.wkbPolygon:
        return [repaired]
    parts = [repaired.GetGeometryRef(index).Clone() for index in range(repaired.GetGeometryCount())]
    return [part for part in parts if ogr.GT_Flatten(part.GetGeometryType()) == ogr.wkbPolygon]


def fill_small_holes(
    polygon: ogr.Geometry, largest_m2: float, area_m2: Callable[[ogr.Geometry], float]
) -> tuple[ogr.Geometry, list[ogr.Geometry]]:
    """The polygon without its holes of at most `largest_m2`, and those holes as polygons."""
    outer, *holes = rings_of(polygon)
    kept, filled = [outer], []
    for hole in holes:
        as_polygon = polygon_of([hole])
        if area_m2(as_polygon) <= largest_m2:
            filled.append(as_polygon)
        else:
            kept.append(hole)
    return (polygon_of(kept) if filled else polygon), filled


def smooth(polygon: ogr.Geometry, pixel: float) -> ogr.Geometry:
    """The polygon with its pixel steps rounded off; as many rings as before, valid, its area within 1 % of the former.

    Rings are divided to half a pixel, each point is averaged with its neighbours (weights 1/4, 1/2, 1/4) and the ring
    is then moved outwards evenly until it encloses its former area. No point moves by half a pixel, so polygons a pixel
    apart stay apart. Where even one round cannot keep to this, the polygon stays as it is. `pixel` is the pixel's side
    in the polygon's units.
    """
    before = rings_of(polygon)
    for rounds in SMOOTHING_ROUNDS:
        after = [smooth_ring(ring, pixel / 2, rounds) for ring in before]
        if any(moved >= pixel / 2 for _, moved in after):
            continue
        smoothed = polygon_of([ring for ring, _ in after])
        if smoothed.IsValid() and abs(smoothed.Area() / polygon.Area() - 1) <= MAX_AREA_CHANGE:
            return smoothed
    return polygon


def smooth_ring(ring: Ring, step: float, rounds: int) -> tuple[Ring, float]:
    """A closed ring smoothed `rounds` times with its area kept, and how far its farthest point moved."""
    origin = ring[0]
    start = divided(ring - origin, step)
    before, after = np.arange(len(start)) - 1, np.arange(1, len(start) + 1) % len(start)
    points, area = start, signed_area(start)
    for _ in range(rounds):
        points = (points[before] + 2 * points + points[after]) / 4
    for _ in range(AREA_ROUNDS):
        along = points[after] - points[before]
        lengths = np.hypot(along[:, 0], along[:, 1])
        outwards = (
            np.column_stack([along[:, 1], -along[:, 0]]) / np.maximum(lengths, 1e-12)[:, None] * math.copysign(1, area)
        )
        perimeter = float(np.hypot(*(points[after] - points).T).sum())
        points = points + outwards * (abs(area) - abs(signed_area(points))) / max(perimeter, 1e-12)
    moved = float(np.hypot(*(points - start).T).max())
    return np.vstack([points, points[:1]]) + origin, moved


def divided(ring: Ring, step: float) -> Ring:
    """The points of a closed ring (last point left out) with more between them, at most `step` apart."""
    pieces = []
    for here, there in zip(ring[:-1], ring[1:]):
        count = max(1, math.ceil(math.dist(here, there) / step - 1e-9))
        pieces.append(here + (there - here) * (np.arange(count) / count)[:, None])
    return np.vstack(pieces)


def signed_area(points: Ring) -> float:
    """Area of a ring by the shoelace formula, positive when counterclockwise; the first point is not repeated."""
    x, y = points[:, 0], points[:, 1]
    around = float(np.dot(x[:-1], y[1:]) - np.dot(y[:-1], x[1:]))
    return (around + float(x[-1] * y[0] - y[-1] * x[0])) / 2


def degrees_of(crs: osr.SpatialReference) -> osr.SpatialReference:
    """Longitude and latitude in degrees on the CRS's own body, datum and ellipsoid; raises InputError for a CRS that
    belongs to none (a local one).
    """
    degrees = crs.CloneGeogCS() if crs.IsGeographic() or crs.IsProjected() else None
    if degrees is None:
        raise InputError(
            f"The CRS {crs.GetName()} belongs to no ellipsoid, so that no area can be measured in it. Reproject the "
            "raster to a projected or geographic CRS ('Warp (reproject)')."
        )
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    degrees.SetAngularUnits("degree", math.radians(1))
    return degrees


class GroundPlane:
    """Measures shapes in metres on a plane that touches the CRS's own ellipsoid at the shape's middle."""

    def __init__(self, crs: osr.SpatialReference) -> None:
        degrees = degrees_of(crs)
        self.to_degrees = osr.CoordinateTransformation(crs, degrees)
        self.ground = ground_reference(degrees)

    def length_and_width_m(self, polygon: ogr.Geometry) -> tuple[float, float]:
        """Sides of the smallest rectangle, at any angle, that holds the polygon; the longer one first."""
        hull = rings_of(polygon.ConvexHull())[0]
        degrees = np.asarray(self.to_degrees.TransformPoints(hull.tolist()), np.float64)[:, :2]
        middle = (degrees.min(axis=0) + degrees.max(axis=0)) / 2
        degree = pixel_steps((1, 0, 0, 0, 1, 0), middle[:1], middle[1:], self.ground)
        return smallest_rectangle((degrees - middle) * np.array([degree.column_m[0], degree.row_m[0]]))


def smallest_rectangle(hull: Ring) -> tuple[float, float]:
    """Longer and shorter side of the rectangle of least area around a convex ring; one of its sides lies on an edge
    (Freeman & Shapira 1975).
    """
    edges = np.diff(hull, axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    directions = edges[lengths > 0] / lengths[lengths > 0, None]
    across = np.column_stack([-directions[:, 1], directions[:, 0]])
    long, wide = hull @ directions.T, hull @ across.T
    sides = np.column_stack([np.ptp(long, axis=0), np.ptp(wide, axis=0)])
    best = sides[np.argmin(sides[:, 0] * sides[:, 1])]
    return float(best.max()), float(best.min())
