"""The grid that rasters of different CRS, resolution and extent share: one CRS, the finest pixel, the area where all
overlap.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr, osr

from ...core.errors import InputError
from ..io.grid import Grid

Bounds = tuple[float, float, float, float]  # smallest x, smallest y, largest x, largest y
Points = NDArray[np.float64]  # (n, 2): x, y

OUTLINE_POINTS = 64
SNAP_PIXELS = 1e-3
MAX_SIDE = 2_000_000


@dataclass(frozen=True)
class Footprint:
    """A layer's name, as messages call it, and its grid."""

    layer: str
    grid: Grid


def horizontal(reference: osr.SpatialReference) -> osr.SpatialReference:
    """The CRS without heights: pixel values are never to be shifted from one vertical datum to another unasked."""
    flat = reference.Clone()
    if flat.IsCompound() or flat.GetAxesCount() == 3:
        flat.DemoteTo2D(None)
    flat.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return flat


def positions(grid: Grid, pixels: Points) -> Points:
    """CRS coordinates of pixel positions (column, row)."""
    x, y = grid.position(pixels[:, 0], pixels[:, 1])  # type: ignore[arg-type]
    return np.column_stack([x, y])


def pixels(grid: Grid, points: Points) -> Points:
    """Pixel positions (column, row) of CRS coordinates; also for rotated and south-up grids."""
    x0, dx, rx, y0, ry, dy = grid.geotransform
    determinant = dx * dy - rx * ry
    x, y = points[:, 0] - x0, points[:, 1] - y0
    return np.column_stack([(x * dy - y * rx) / determinant, (y * dx - x * ry) / determinant])


def reproject(points: Points, source: osr.SpatialReference, target: osr.SpatialReference) -> Points:
    """The points in another CRS; those that cannot be expressed there come back as infinite.

    Raises InputError where nothing leads from one CRS to the other (a local one, without place on the Earth).
    """
    if source.IsSame(target):
        return points
    try:
        transformation = osr.CoordinateTransformation(source, target)
    except RuntimeError as error:
        raise InputError(
            f"There is no transformation from the CRS '{source.GetName()}' to '{target.GetName()}' ({error}). Assign "
            "the layers a CRS that is tied to the Earth."
        ) from error
    return np.array(transformation.TransformPoints(points.tolist()))[:, :2]


def common_grid(
    footprints: Sequence[Footprint], crs: str | None, resolution: float | None, extent: Bounds | None
) -> Grid:
    """The grid for a stack of `footprints`.

    `crs` (WKT; None: the first layer's), `resolution` in units of that CRS (None: the finest layer's there), `extent`
    in that CRS (None: where all layers overlap, cut inwards to whole pixels). When a layer already has this CRS and
    resolution its pixels are kept, so that it needs no resampling; without one the grid's corners are multiples of the
    resolution, or the given extent's upper left corner. Raises InputError, naming two layers, where layers do not
    overlap.
    """
    reference = horizontal(Grid(crs or footprints[0].grid.crs, (0, 1, 0, 0, 0, 1), 1, 1).spatial_reference())
    size, lattice = _pixel_and_lattice(footprints, reference, resolution, extent)
    left, bottom, right, top = extent or _common_bounds(footprints, reference)
    first_column, last_column = (left - lattice[0]) / size[0], (right - lattice[0]) / size[0]
    first_row, last_row = (lattice[1] - top) / size[1], (lattice[1] - bottom) / size[1]
    if extent is None:
        first_column, first_row = math.ceil(first_column - SNAP_PIXELS), math.ceil(first_row - SNAP_PIXELS)
        last_column, last_row = math.floor(last_column + SNAP_PIXELS), math.floor(last_row + SNAP_PIXELS)
    else:
        first_column, first_row = round(first_column), round(first_row)
        last_column, last_row = round(last_column), round(last_row)
    _check_size(last_column - first_column, last_row - first_row, size, reference)
    corner = (lattice[0] + first_column * size[0], lattice[1] - first_row * size[1])
    geotransform = (corner[0], size[0], 0.0, corner[1], 0.0, -size[1])
    return Grid(reference.ExportToWkt(), geotransform, last_column - first_column, last_row - first_row)


def check_overlap(footprint: Footprint, target: Grid, target_name: str) -> None:
    """Raise InputError when a layer lies nowhere on the target grid."""
    source_crs, target_crs = horizontal(footprint.grid.spatial_reference()), horizontal(target.spatial_reference())
    inside = np.linspace(0, 1, OUTLINE_POINTS)
    columns, rows = np.meshgrid(inside * target.width, inside * target.height)
    points = reproject(positions(target, np.column_stack([columns.ravel(), rows.ravel()])), target_crs, source_crs)
    for turn in (0.0, -360.0, 360.0) if source_crs.IsGeographic() else (0.0,):
        seen = pixels(footprint.grid, points + np.array([turn, 0.0]))
        seen = seen[np.isfinite(seen).all(axis=1)]
        if len(seen) and all(
            seen[:, axis].min() < size and seen[:, axis].max() > 0
            for axis, size in ((0, footprint.grid.width), (1, footprint.grid.height))
        ):
            return
    raise InputError(
        f"{footprint.layer} does not overlap {target_name}. Check both coordinate reference systems, or choose "
        "another extent, grid or layer."
    )


def _pixel_and_lattice(
    footprints: Sequence[Footprint], reference: osr.SpatialReference, resolution: float | None, extent: Bounds | None
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Pixel width and height, and one corner through which the pixels' lattice runs."""
    sizes = [_pixel_size(footprint.grid, reference) for footprint in footprints]
    if resolution is None and not np.isfinite(sizes).any():
        raise InputError(
            "The resolution of no layer can be expressed in the chosen CRS. Give RESOLUTION, or choose another CRS."
        )
    if resolution is None:
        finest = int(np.nanargmin(sizes))
        resolution, candidates = sizes[finest], [footprints[finest].grid]
    else:
        candidates = [footprint.grid for footprint in footprints if _is_square(footprint.grid, resolution)]
    for grid in candidates:
        x0, dx, rx, y0, ry, dy = grid.geotransform
        if rx == 0 and ry == 0 and horizontal(grid.spatial_reference()).IsSame(reference):
            return (abs(dx), abs(dy)), (x0, y0)
    return (resolution, resolution), (extent[0], extent[3]) if extent else (0.0, 0.0)


def _is_square(grid: Grid, side: float) -> bool:
    """Whether the pixels have this width and height, to a millionth."""
    return all(math.isclose(abs(length), side, rel_tol=1e-6) for length in (grid.geotransform[1], grid.geotransform[5]))


def _pixel_size(grid: Grid, reference: osr.SpatialReference) -> float:
    """The side of a square as large as the layer's centre pixel, in units of `reference`; NaN where it cannot be
    expressed.
    """
    centre = np.array([grid.width / 2, grid.height / 2])
    corners = positions(grid, centre + np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]))
    origin, along, across = reproject(corners, horizontal(grid.spatial_reference()), reference)
    area = abs((along[0] - origin[0]) * (across[1] - origin[1]) - (along[1] - origin[1]) * (across[0] - origin[0]))
    return math.sqrt(area) if math.isfinite(area) and area > 0 else math.nan


def _common_bounds(footprints: Sequence[Footprint], reference: osr.SpatialReference) -> Bounds:
    """Bounds of the area covered by every layer's outline.

    A layer whose outline cannot be expressed in the CRS (the whole Earth in UTM) does not limit the area.
    """
    outlined = [
        (footprint, outline) for footprint in footprints if (outline := _outline(footprint.grid, reference)) is not None
    ]
    if not outlined:
        raise InputError(
            "The extent of no layer can be expressed in the chosen CRS. Give EXTENT, or choose another CRS."
        )
    middle = float(np.mean(outlined[0][1][:, 0]))
    areas = []
    for footprint, outline in outlined:
        turn = 360 * round((middle - float(np.mean(outline[:, 0]))) / 360) if reference.IsGeographic() else 0
        areas.append((footprint, _polygon(outline + np.array([turn, 0.0]))))
    shared = areas[0][1]
    for number, (footprint, area) in enumerate(areas[1:], start=1):
        shared = shared.Intersection(area)
        if shared is None or shared.IsEmpty() or shared.Area() == 0:
            others = (other for other, other_area in areas[:number] if other_area.Intersection(area).Area() == 0)
            other_name = getattr(next(others, None), "layer", "The area that the layers before share")
            raise InputError(
                f"{other_name} and {footprint.layer} do not overlap. Check the coordinate reference system of both, "
                "or leave one of them out."
            )
    left, right, bottom, top = shared.GetEnvelope()
    return left, bottom, right, top


def _outline(grid: Grid, reference: osr.SpatialReference) -> Points | None:
    """The layer's border in another CRS, with unbroken longitudes; None where it is not fully expressible there."""
    steps = np.linspace(0, 1, OUTLINE_POINTS, endpoint=False)
    none, full = np.zeros_like(steps), np.ones_like(steps)
    sides = [(steps, none), (full, steps), (1 - steps, full), (none, 1 - steps)]
    relative = np.concatenate([np.column_stack(side) for side in sides])
    border = positions(grid, relative * [grid.width, grid.height])
    own = horizontal(grid.spatial_reference())
    there = reproject(border, own, reference)
    if not np.isfinite(there).all():
        return None
    back = reproject(there, reference, own)
    away = np.abs(back - border)
    if own.IsGeographic():
        away[:, 0] = np.minimum(away[:, 0] % 360, 360 - away[:, 0] % 360)
    if not np.isfinite(back).all() or (away > np.ptp(border, axis=0).min() * 0.01).any():
        return None
    if reference.IsGeographic():
        there = np.column_stack([np.unwrap(there[:, 0], period=360), there[:, 1]])
    return there


def _polygon(outline: Points) -> ogr.Geometry:
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [*outline.tolist(), outline[0].tolist()]:
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _check_size(width: int, height: int, size: tuple[float, float], reference: osr.SpatialReference) -> None:
    unit = "degrees" if reference.IsGeographic() else reference.GetLinearUnitsName()
    pixel = f"a pixel of {size[0]:g} x {size[1]:g} {unit}"
    if width < 1 or height < 1:
        raise InputError(
            f"The area to stack is smaller than {pixel}. Give a finer RESOLUTION (in {unit}) or a larger EXTENT."
        )
    if max(width, height) > MAX_SIDE:
        raise InputError(
            f"The stack would be {width} x {height} pixels at {pixel}. Check that RESOLUTION and EXTENT are in "
            f"{unit}, the unit of the stack's CRS."
        )
