"""Where on the Earth a model has learnt: the cells with known training pixels, as GeoJSON small enough for its card."""

from __future__ import annotations

import math
from typing import Any, Iterable, NamedTuple, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError
from rasterio.features import shapes
from rasterio.warp import transform

from .scenes import Scene

WGS84 = "EPSG:4326"
MAX_CORNERS = 1000  # about 30 kB of JSON
MAX_EDGE_M = 10_000.0  # a straight edge on a map bends on the globe; in 10 km by less than 3 m below 60 degrees
DIGITS = 7  # of a degree: a centimetre
Ring = NDArray[np.float64]  # columns and rows of a raster's corners, shape (corners, 2), the first again at the end


class Shape(NamedTuple):
    """One connected piece of cells: its outline and its holes."""

    rings: list[Ring]


def learnt_area(
    scenes: Sequence[Scene], cells: Sequence[NDArray[np.bool_]], cell: int, source: dict[str, Any] | None = None
) -> dict[str, Any] | None:
    """A GeoJSON feature collection (RFC 7946: longitude, latitude, WGS84), one feature per scene; None where no scene
    has a place on the Earth, or there are too many scenes to tell.

    `cells` says of each scene's squares of `cell` pixels whether one of their pixels trains. Neighbouring cells are
    merged; where that leaves more than MAX_CORNERS corners, cells are joined by four until it does not, so the area
    may be larger than what was learnt, never smaller. `source` is the area of the model that was started from. The
    member `complete` is false where a scene has no place on the Earth, or the model started from does not tell.
    """
    simplified = within_limit([np.asarray(mask) for mask in cells], cell)
    if simplified is None:
        return None
    features: list[Any] = []
    complete = source is None or bool(source.get("complete"))
    for scene, outlines in zip(scenes, simplified, strict=True):
        if not outlines:
            continue
        polygons = on_the_earth(scene, outlines)
        if polygons is None:
            complete = False
            continue
        geometry = {"type": "MultiPolygon", "coordinates": polygons}
        features.append({"type": "Feature", "properties": {"stack": scene.stack.name}, "geometry": geometry})
    if source is not None:
        features += source.get("features", [])
    return {"type": "FeatureCollection", "complete": complete, "features": features} if features else None


def within_limit(masks: Sequence[NDArray[np.bool_]], cell: int) -> list[list[Shape]] | None:
    """The outlines of all scenes' cells in pixels, of coarser cells where there are too many corners; None where even
    one cell a scene has too many.
    """
    while True:
        outlines = [outlines_of(mask, cell) for mask in masks]
        corners = sum(len(ring) - 1 for scene in outlines for shape in scene for ring in shape.rings)
        if corners <= MAX_CORNERS:
            return outlines
        if all(mask.size == 1 for mask in masks):
            return None
        masks, cell = [joined_by_four(mask) for mask in masks], 2 * cell


def joined_by_four(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Squares of two by two cells: true where one of them is."""
    rows, columns = -(-mask.shape[0] // 2), -(-mask.shape[1] // 2)
    padded = np.zeros((2 * rows, 2 * columns), bool)
    padded[: mask.shape[0], : mask.shape[1]] = mask
    return np.asarray(padded.reshape(rows, 2, columns, 2).any(axis=(1, 3)), np.bool_)


def outlines_of(mask: NDArray[np.bool_], cell: int) -> list[Shape]:
    """The outlines of connected true cells, in pixels."""
    found = shapes(mask.astype(np.uint8), mask=mask, connectivity=4)
    return [
        Shape([cell * np.array(ring, np.float64) for ring in geometry["coordinates"]]) for geometry, _value in found
    ]


def on_the_earth(scene: Scene, outlines: Iterable[Shape]) -> list[list[list[list[float]]]] | None:
    """The coordinates of a GeoJSON MultiPolygon; None where the scene's CRS leads to no longitude and latitude."""
    with rasterio.open(scene.stack) as dataset:
        crs, affine = dataset.crs, dataset.transform
    if crs is None or not (crs.is_geographic or crs.is_projected):
        return None
    polygons = []
    for shape in outlines:
        rings = []
        for number, ring in enumerate(shape.rings):
            columns, rows = with_short_edges(np.minimum(ring, (scene.width, scene.height)), scene.pixel_size_m).T
            a, b, c, d, e, f = tuple(affine)[:6]
            x, y = a * columns + b * rows + c, d * columns + e * rows + f
            try:
                longitude, latitude = transform(crs, WGS84, x.tolist(), y.tolist())
            except (CPLE_BaseError, CRSError):
                return None
            if not np.isfinite([longitude, latitude]).all():
                return None
            places = np.round(np.column_stack((longitude, latitude)), DIGITS)
            outside = number == 0
            rings.append((places if (signed_area(places) > 0) == outside else places[::-1]).tolist())
        polygons.append(rings)
    return polygons


def with_short_edges(ring: Ring, pixel_size_m: float) -> Ring:
    """The ring with further points on edges longer than MAX_EDGE_M."""
    points = [ring[:1]]
    for start, end in zip(ring[:-1], ring[1:], strict=True):
        parts = max(1, math.ceil(float(np.abs(end - start).max()) * pixel_size_m / MAX_EDGE_M))
        points.append(start + (end - start) * np.arange(1, parts + 1)[:, None] / parts)
    return np.concatenate(points)


def signed_area(places: Ring) -> float:
    """Positive for a ring that runs counterclockwise, as GeoJSON's outer rings do (Gauss's area formula)."""
    x, y = places.T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])) / 2
