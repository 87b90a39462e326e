"""Polygons of a Processing source as WKB in a raster's CRS: reprojected, repaired, the empty ones dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import NULL

from ...core.errors import CancelledError, InputError

if TYPE_CHECKING:
    from ...rasters.io.grid import Grid

DENSIFY_DEGREES, DENSIFY_METRES = 0.01, 1000.0


def polygons_as_wkb(
    source: QgsProcessingFeatureSource,
    layer_name: str,
    grid: Grid,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[bytes]:
    """Every polygon of `source` as WKB in the CRS of `grid`; `layer_name` is how messages call the layer.

    Long edges are divided every kilometre before reprojection (a straight edge is curved in another CRS). Invalid
    polygons are repaired and their number told, as is the number of features without a polygon. Raises InputError when
    the layer has no CRS, cannot be reprojected, or no polygon is left; CancelledError.
    """
    return [wkb for _, wkb in _features_as_wkb(source, layer_name, grid, [], context, feedback)]


def classed_polygons_as_wkb(
    source: QgsProcessingFeatureSource,
    layer_name: str,
    field: str,
    grid: Grid,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, list[bytes]]:
    """Polygons as in `polygons_as_wkb`, grouped by the value of `field` as text; those without a value are left out and
    counted.
    """
    classes: dict[str, list[bytes]] = {}
    without_class = 0
    for feature, wkb in _features_as_wkb(source, layer_name, grid, [field], context, feedback):
        value = feature[field]
        if value in (None, NULL) or not str(value).strip():
            without_class += 1
            continue
        name = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
        classes.setdefault(name, []).append(wkb)
    if without_class:
        feedback.pushWarning(
            f"{layer_name}: {without_class} polygon{'s have' if without_class > 1 else ' has'} no {field}; unknown "
            "there."
        )
    if not classes:
        raise InputError(f"{layer_name}: the field {field} is empty in every polygon. Choose the field with the class.")
    return classes


def _features_as_wkb(
    source: QgsProcessingFeatureSource,
    layer_name: str,
    grid: Grid,
    fields: list[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[tuple[QgsFeature, bytes]]:
    """Features that have a polygon, with the polygon as WKB in the CRS of `grid`."""
    if not source.sourceCrs().isValid():
        raise InputError(f"{layer_name} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS).")
    target_crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    if not target_crs.isValid():
        raise InputError(
            "The raster has no coordinate reference system. Assign one in QGIS (Layer > Set CRS, then export)."
        )
    transform = QgsCoordinateTransform(source.sourceCrs(), target_crs, context.transformContext())
    longest_edge = DENSIFY_DEGREES if source.sourceCrs().isGeographic() else DENSIFY_METRES
    request = (
        QgsFeatureRequest()
        .setSubsetOfAttributes(fields, source.fields())
        .setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    )
    polygons: list[tuple[QgsFeature, bytes]] = []
    repaired = dropped = 0
    for feature in source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks):
        if feedback.isCanceled():
            raise CancelledError
        geometry, was_invalid = _repaired(feature.geometry())
        if geometry.isEmpty():
            dropped += 1
            continue
        repaired += was_invalid
        polygons.append(
            (feature, _beside(grid, _reprojected(geometry, transform, longest_edge, layer_name)).asWkb().data())
        )
    if repaired:
        feedback.pushInfo(f"{layer_name}: {repaired} invalid polygon{'s were' if repaired > 1 else ' was'} repaired.")
    if dropped:
        feedback.pushWarning(
            f"{layer_name}: {dropped} feature{'s' if dropped > 1 else ''} without any polygon left out."
        )
    if not polygons:
        raise InputError(f"{layer_name} holds no polygon. Choose a layer (or a selection) with at least one polygon.")
    return polygons


def _repaired(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The polygons of a geometry, valid, curves straightened; and whether it had to be repaired."""
    if geometry.isNull() or geometry.isEmpty():
        return QgsGeometry(), False
    if QgsGeometry(geometry).constGet().hasCurvedSegments():
        geometry = QgsGeometry(geometry.constGet().segmentize())
    was_invalid = not geometry.isGeosValid()
    if was_invalid:
        geometry = geometry.makeValid()
    geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return geometry, was_invalid


def _reprojected(
    geometry: QgsGeometry, transform: QgsCoordinateTransform, longest_edge: float, layer_name: str
) -> QgsGeometry:
    if transform.isShortCircuited():
        return geometry
    geometry = geometry.densifyByDistance(longest_edge)
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise InputError(
            f"{layer_name}: a polygon cannot be expressed in "
            f"{transform.destinationCrs().authid() or 'the CRS of the raster'} ({error}). Check the layer's CRS and "
            "that it belongs to this area."
        ) from error
    return geometry


def _beside(grid: Grid, geometry: QgsGeometry) -> QgsGeometry:
    """The polygons moved by whole turns of the Earth to where a grid in degrees lies that crosses the antimeridian (179
    to 181).
    """
    left, _, right, _ = grid.bounds()
    if not grid.is_geographic() or (left >= -180 and right <= 180):
        return geometry
    parts = geometry.asGeometryCollection()
    for part in parts:
        part.translate(360 * round(((left + right) / 2 - part.boundingBox().center().x()) / 360), 0)
    return QgsGeometry.collectGeometry(parts)
