"""Landslide polygons into a Processing sink, measured on the ellipsoid."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QMetaType

from ..contract.errors import CancelledError, OutputError
from .algorithm import LandslideAlgorithm

if TYPE_CHECKING:
    from ..rasters.polygons import LandslidePolygons

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
    """Put all polygons into the sink `key`; a file that could not be finished is removed. Raises OutputError, CancelledError."""
    crs = QgsCoordinateReferenceSystem.fromWkt(polygons.grid.crs)
    fields = polygon_fields(bool(polygons.terrain))
    sink, identifier = algorithm.parameterAsSink(parameters, key, context, fields, Qgis.WkbType.Polygon, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, key))
    names: Sequence[str] = fields.names()
    total = 0.0
    try:
        for polygon in polygons:
            if feedback.isCanceled():
                raise CancelledError
            geometry = QgsGeometry()
            geometry.fromWkb(polygon.wkb)
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            feature.setAttributes([polygon.attributes.get(name) for name in names])
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise OutputError(
                    f"The polygons could not be written to {identifier} ({sink.lastError()}). Free some space or choose another folder."
                )
            total += float(polygon.attributes["area_m2"] or 0)
        if not sink.flushBuffer():
            raise write_failure(identifier, sink)
        sink = None  # closes the file
        check_complete(identifier, polygons.count)
    except BaseException:
        sink = None
        remove_file(identifier)
        raise
    return Written(identifier, polygons.count, total)


def write_failure(identifier: str, sink: QgsFeatureSink) -> OutputError:
    return OutputError(f"The polygons could not be written to {identifier} ({sink.lastError()}). Free some space or choose another folder.")


def check_complete(identifier: str, count: int) -> None:
    """Raise OutputError when a file sink does not hold all polygons (a disk that is full shows only when the file is closed)."""
    path, _, layer_name = identifier.partition("|layername=")
    if not Path(path).is_file():
        return
    try:
        source = ogr.Open(path)
        layer = source and (source.GetLayerByName(layer_name) if layer_name else source.GetLayer(0))
        found = layer.GetFeatureCount() if layer else 0
    except RuntimeError as error:
        raise OutputError(f"The polygons in {path} cannot be read back ({error}). Free some space or choose another folder.") from error
    if found != count:
        raise OutputError(f"Only {found} of {count} polygons fit into {path}. Free some space or choose another folder.")


def remove_file(identifier: str) -> None:
    """Delete the file of a sink (and what SQLite left beside it); a table in a database or a memory layer is not touched."""
    path = Path(identifier.partition("|")[0])
    if path.is_file():
        for leftover in (path, *(path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))):
            leftover.unlink(missing_ok=True)
