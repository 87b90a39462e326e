"""Where the new scene sees: only there can a landslide be missing from it."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator

from osgeo import gdal, ogr, osr

from ..io.opening import discard
from .blocks import Block, Rectangle, blocks_of

LAYER = "covered"
MIN_COVERED = 0.99  # of a landslide's area; a clouded part may hold all that is left to see of it


def store_coverage(polygons: Iterable[bytes], file: Path, crs: osr.SpatialReference) -> gdal.Dataset:
    """Write the polygons (WKB in the inventory's CRS) into a new GeoPackage with a spatial index."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    try:
        layer = dataset.CreateLayer(LAYER, crs, ogr.wkbUnknown, ["GEOMETRY_NAME=geom"])
        dataset.StartTransaction()
        for wkb in polygons:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            layer.CreateFeature(feature)
        dataset.CommitTransaction()
    except BaseException:
        discard(dataset)  # an open file cannot be removed on Windows
        raise
    return dataset


def covered_landslides(inventory: ogr.Layer, coverage: ogr.Layer) -> Iterator[list[ogr.Feature]]:
    """The landslides of the inventory that lie in the covered area, block by block."""
    for block in blocks_of(inventory):
        area = _area_within(coverage, block.bounds())
        if area is not None:
            yield _inside(block, area)


def _area_within(coverage: ogr.Layer, bounds: Rectangle) -> ogr.Geometry | None:
    """The covered area inside a rectangle, cut out once for all landslides of a block; None where there is none."""
    coverage.SetSpatialFilterRect(*bounds)
    coverage.ResetReading()
    left, bottom, right, top = bounds
    frame = ogr.CreateGeometryFromWkt(
        f"POLYGON (({left!r} {bottom!r}, {right!r} {bottom!r}, {right!r} {top!r}, {left!r} {top!r}, "
        f"{left!r} {bottom!r}))"
    )
    united = None
    for feature in coverage:
        polygon = feature.GetGeometryRef()
        part = (polygon if polygon.IsValid() else polygon.MakeValid()).Intersection(frame)
        if part is not None and not part.IsEmpty():
            united = part if united is None else united.Union(part)
    coverage.SetSpatialFilter(None)
    return united


def _inside(block: Block, area: ogr.Geometry) -> list[ogr.Feature]:
    prepared = area.CreatePreparedGeometry()
    found = []
    for feature in block.features:
        outline = feature.GetGeometryRef()
        if not prepared.Intersects(outline):
            continue
        if prepared.Contains(outline) or _share(outline, area) >= MIN_COVERED:
            found.append(feature)
    return found


def _share(outline: ogr.Geometry, area: ogr.Geometry) -> float:
    valid = outline if outline.IsValid() else outline.MakeValid()
    common = valid.Intersection(area)
    return 0.0 if common is None or valid.Area() == 0 else float(common.Area() / valid.Area())
