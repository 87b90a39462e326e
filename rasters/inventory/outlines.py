"""The outline of a landslide that grew: what was known and what a scene shows beyond it."""

from __future__ import annotations

from typing import Sequence

from osgeo import ogr

from ...core.errors import InputError


def grown_outline(
    known: ogr.Geometry, detections: Sequence[ogr.Geometry], neighbours: Sequence[ogr.Geometry]
) -> ogr.Geometry:
    """The known outline and the detections, without what belongs to neighbouring landslides; a multipolygon."""
    outline = known.MakeValid()
    for detection in detections:
        addition = detection.MakeValid()
        for neighbour in neighbours:
            addition = addition.Difference(neighbour.MakeValid())
        outline = outline.Union(addition)
    return polygons_only(outline)


def polygons_only(geometry: ogr.Geometry) -> ogr.Geometry:
    """The polygons of any geometry as one multipolygon: lines and points where outlines merely touch are left out."""
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    if ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPolygon:
        result.AddGeometry(geometry)
        return result
    for index in range(geometry.GetGeometryCount()):
        for part in _polygons_of(geometry.GetGeometryRef(index)):
            result.AddGeometry(part)
    return result


def _polygons_of(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        return [geometry]
    if kind in (ogr.wkbMultiPolygon, ogr.wkbGeometryCollection):
        return [
            part
            for index in range(geometry.GetGeometryCount())
            for part in _polygons_of(geometry.GetGeometryRef(index))
        ]
    return []


def fitting(outline: ogr.Geometry, layer: ogr.Layer) -> ogr.Geometry:
    """The multipolygon as the layer's geometry column takes it; raises InputError where it takes single polygons only
    and the outline has several parts.
    """
    if ogr.GT_Flatten(layer.GetGeomType()) != ogr.wkbPolygon:
        return outline
    if outline.GetGeometryCount() > 1:
        raise InputError(
            f"The inventory {layer.GetName()} takes only single polygons, but a landslide has "
            f"{outline.GetGeometryCount()} parts. Convert it with 'Promote to multipart' first."
        )
    return outline.GetGeometryRef(0).Clone()
