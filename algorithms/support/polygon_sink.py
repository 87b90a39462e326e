"""Landslide polygons into a Processing sink, measured on the ellipsoid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import CancelledError
from .atomic_sink import atomic_sink
from .base import LandslideAlgorithm

if TYPE_CHECKING:
    from ...rasters.polygons.tracing import LandslidePolygons

BASE_FIELDS = ("area_m2", "perimeter_m", "probability_mean", "probability_max")
TERRAIN_FIELDS = ("elevation_mean", "slope_mean", "aspect_mean")
SHAPE_FIELDS = ("length_m", "width_m", "compactness")
WGS84_ELLIPSOID = "EPSG:7030"


class EllipsoidalMeasure:
    """Area and perimeter on the ellipsoid of the CRS; satisfies `rasters.polygons.Measure`."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> None:
        self.distance_area = QgsDistanceArea()
        self.distance_area.setSourceCrs(crs, context.transformContext())
        self.distance_area.setEllipsoid(crs.ellipsoidAcronym() or WGS84_ELLIPSOID)

    def area_m2(self, polygon: ogr.Geometry) -> float:
        return float(self.distance_area.measureArea(from_ogr(polygon)))

    def perimeter_m(self, polygon: ogr.Geometry) -> float:
        return float(self.distance_area.measurePerimeter(from_ogr(polygon)))


def from_ogr(polygon: ogr.Geometry) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(polygon.ExportToIsoWkb()))
    return geometry


def polygon_fields(with_terrain: bool) -> QgsFields:
    """The contract's attributes, with those from terrain where there is some."""
    fields = QgsFields()
    fields.append(QgsField("id", QMetaType.Type.LongLong))
    for name in (*BASE_FIELDS, *(TERRAIN_FIELDS if with_terrain else ()), *SHAPE_FIELDS):
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields


@dataclass(frozen=True)
class Written:
    """What the sink holds: its identifier, how many polygons, their area together in square metres."""

    identifier: str
    count: int
    total_area_m2: float


def write_polygons(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    polygons: LandslidePolygons,
    feedback: QgsProcessingFeedback,
) -> Written:
    """Put all polygons into the sink `key`; a file appears whole or not at all. Raises OutputError, CancelledError."""
    crs = QgsCoordinateReferenceSystem.fromWkt(polygons.grid.crs)
    fields = polygon_fields(bool(polygons.terrain))
    names: Sequence[str] = fields.names()
    total = 0.0
    with atomic_sink(algorithm, parameters, key, context, fields, crs) as sink:
        for polygon in polygons:
            if feedback.isCanceled():
                raise CancelledError
            geometry = QgsGeometry()
            geometry.fromWkb(polygon.wkb)
            sink.add(geometry, [polygon.attributes.get(name) for name in names])
            total += float(polygon.attributes["area_m2"] or 0)
    return Written(sink.identifier, sink.count, total)
