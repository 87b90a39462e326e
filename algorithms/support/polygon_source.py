"""Polygons of a Processing parameter as WKB in a raster's CRS: reprojected, repaired, whatever is not a polygon left
out and told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsAbstractGeometry,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryCollection,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import NULL

from ...core.errors import CancelledError, InputError
from ...core.language.users_language import in_users_language
from .base import LandslideAlgorithm
from .inventory.dropped_geometry import DroppedGeometries
from .polygon_layers import InputLayer, polygon_layers

if TYPE_CHECKING:
    from ...rasters.io.grid import Grid

DENSIFY_DEGREES, DENSIFY_METRES = 0.01, 1000.0
AREA_DIMENSION = 2
PLAIN_POLYGONS = (Qgis.WkbType.Polygon, Qgis.WkbType.MultiPolygon)  # nothing to open, straighten or leave out


def polygons_of_parameter(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    grid: Grid,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[bytes], str]:
    """Every polygon of the parameter `key` as WKB in the CRS of `grid`, and how messages call its layer.

    Which layers are read: see `polygon_layers`; how: see `polygons_of_layers`. Raises InputError, CancelledError.
    """
    layers = polygon_layers(algorithm, parameters, key, context, feedback)
    return polygons_of_layers(layers, grid, context, feedback), layers[0].name


def polygons_of_layers(
    layers: Sequence[InputLayer], grid: Grid, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> list[bytes]:
    """Every polygon of the layers as WKB in the CRS of `grid`.

    Long edges are divided every kilometre before reprojection (a straight edge is curved in another CRS). The parts of
    a feature, those of geometry collections included, are joined: where they overlap or one lies in another they are
    one area, not a hole. Invalid polygons are repaired and their number reported. Points, lines and features without
    geometry are left out with a caution. Raises InputError when a layer has no CRS or cannot be reprojected, or none
    holds a polygon; CancelledError.
    """
    return [wkb for _, wkb in _features_as_wkb(layers, grid, [], context, feedback)]


def classed_polygons_as_wkb(
    layers: Sequence[InputLayer],
    field: str,
    grid: Grid,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, list[bytes]]:
    """Polygons as in `polygons_of_layers`, grouped by the value of `field` as text; those without a value are left out
    and counted.
    """
    classes: dict[str, list[bytes]] = {}
    without_class = 0
    name = layers[0].name
    for feature, wkb in _features_as_wkb(layers, grid, [field], context, feedback):
        value = feature[field]
        if value in (None, NULL) or not str(value).strip():
            without_class += 1
            continue
        text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()
        classes.setdefault(text, []).append(wkb)
    if without_class:
        LandslideAlgorithm.caution(
            f"{name}: {without_class} polygon{'s have' if without_class > 1 else ' has'} no {field}; unknown there.",
            feedback,
        )
    if not classes:
        raise InputError(f"{name}: the field {field} is empty in every polygon. Choose the field with the class.")
    return classes


def _features_as_wkb(
    layers: Sequence[InputLayer],
    grid: Grid,
    fields: list[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[tuple[QgsFeature, bytes]]:
    """Features that have a polygon, with the polygon as WKB in the CRS of `grid`."""
    target_crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    if not target_crs.isValid():
        raise InputError(
            "The raster has no coordinate reference system. Assign one in QGIS (Layer > Set CRS, then export)."
        )
    polygons: list[tuple[QgsFeature, bytes]] = []
    reading = PolygonReading()
    for layer in layers:
        if not layer.crs.isValid():
            raise InputError(f"{layer.name} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS).")
        reading.dropped = layer.dropped
        transform = QgsCoordinateTransform(layer.crs, target_crs, context.transformContext())
        longest_edge = DENSIFY_DEGREES if layer.crs.isGeographic() else DENSIFY_METRES
        request = (
            QgsFeatureRequest()
            .setSubsetOfAttributes(fields, layer.source.fields())
            .setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        )
        for feature in layer.source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks):
            if feedback.isCanceled():
                raise CancelledError
            geometry = reading.polygon_of(feature)
            if geometry.isEmpty():
                continue
            placed = reprojected(geometry, transform, longest_edge, layer.name)
            polygons.append((feature, _beside(grid, placed).asWkb().data()))
    if not polygons:
        raise InputError(_why_no_polygon(layers[0].name, reading.points_and_lines))
    reading.tell(layers[0].name, feedback)
    return polygons


@dataclass
class PolygonReading:
    """The polygons of features one by one, and the numbers of those that were repaired or have none; `dropped` is
    where GDAL finds the geometries of the present layer that QGIS drops.
    """

    dropped: DroppedGeometries | None = None
    repaired: int = 0
    empty: int = 0
    points_and_lines: int = 0

    def polygon_of(self, feature: QgsFeature) -> QgsGeometry:
        """The feature's polygons as one valid area, curves straightened; empty without any."""
        geometry = feature.geometry()
        if geometry.isNull() and self.dropped is not None:
            geometry.fromWkb(self.dropped.of(feature.id()))
        joined, was_invalid = _joined_polygons(geometry)
        if joined.isEmpty():
            points_or_lines = _has_points_or_lines(geometry)
            self.points_and_lines += points_or_lines
            self.empty += not points_or_lines
        else:
            self.repaired += was_invalid
        return joined

    def tell(self, name: str, feedback: QgsProcessingFeedback) -> None:
        """Say what was repaired and left out of the layer `name`."""
        if self.repaired:
            feedback.pushInfo(
                in_users_language(
                    f"{name}: {self.repaired} invalid polygon{'s were' if self.repaired > 1 else ' was'} repaired."
                )
            )
        if self.empty:
            feedback.pushWarning(
                in_users_language(
                    f"{name}: {self.empty} feature{'s' if self.empty > 1 else ''} without any polygon left out."
                )
            )
        if self.points_and_lines:
            LandslideAlgorithm.caution(
                f"{name}: {self.points_and_lines} feature{'s that are' if self.points_and_lines > 1 else ' that is'} "
                "a point or a line left out; only outlines have an area.",
                feedback,
            )


def _why_no_polygon(name: str, points_and_lines: int) -> str:
    if points_and_lines:
        return (
            f"{name} holds {points_and_lines:,} points or lines and no polygon; they have no area. Choose a layer of "
            "outlines, or draw them; a point or a crown line does not show how far a landslide reaches."
        )
    return f"{name} holds no polygon. Choose a layer (or a selection) with at least one polygon."


def _joined_polygons(geometry: QgsGeometry) -> tuple[QgsGeometry, bool]:
    """The polygons of a geometry as one valid area, curves straightened, empty without any; and whether they had to be
    repaired.
    """
    if geometry.isNull() or geometry.isEmpty():
        return QgsGeometry(), False
    joined = geometry if QgsWkbTypes.flatType(geometry.wkbType()) in PLAIN_POLYGONS else _collected(geometry)
    if joined.isEmpty() or joined.isGeosValid():
        return joined, False
    # Repaired by structure: overlapping parts are joined, where the other method (by lines) makes a hole of them.
    return _collected(joined.makeValid(Qgis.MakeValidMethod.Structure)), True


def _collected(geometry: QgsGeometry) -> QgsGeometry:
    return QgsGeometry.collectGeometry(
        [
            QgsGeometry(part.segmentize())
            for part in _parts(geometry.constGet())
            if part.dimension() == AREA_DIMENSION and not part.isEmpty()
        ]
    )


def _parts(geometry: QgsAbstractGeometry) -> Iterator[QgsAbstractGeometry]:
    """The single geometries of a geometry, of collections in collections too."""
    if not isinstance(geometry, QgsGeometryCollection):
        yield geometry
        return
    for index in range(geometry.numGeometries()):
        yield from _parts(geometry.geometryN(index))


def _has_points_or_lines(geometry: QgsGeometry) -> bool:
    if geometry.isNull():
        return False
    return any(part.dimension() < AREA_DIMENSION and not part.isEmpty() for part in _parts(geometry.constGet()))


def reprojected(
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
