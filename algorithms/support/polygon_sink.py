"""Landslide polygons into a Processing sink, measured on the ellipsoid."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping, Sequence

from osgeo import ogr, osr
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

from ...core.errors import CancelledError, InputError
from .atomic_sink import atomic_sink
from .base import LandslideAlgorithm

if TYPE_CHECKING:
    from ...rasters.polygons.tracing import LandslidePolygons

BASE_FIELDS = ("area_m2", "perimeter_m", "probability_mean", "probability_max")
UNCERTAINTY_FIELD = "uncertainty_mean"
TERRAIN_FIELDS = ("elevation_mean", "slope_mean", "aspect_mean")
SHAPE_FIELDS = ("length_m", "width_m", "compactness")


class EllipsoidalMeasure:
    """Area and perimeter on the CRS's own ellipsoid, a sphere or another body's too; satisfies
    `rasters.polygons.Measure`.

    QGIS measures in longitude and latitude; it cannot get there itself from a CRS whose ellipsoid it has no name for,
    and then gives NaN. Raises InputError for a CRS that belongs to no body, or where a polygon cannot be measured.
    """

    def __init__(self, crs: osr.SpatialReference) -> None:
        from ...rasters.polygons.shape import degrees_of

        degrees = degrees_of(crs)
        self.to_degrees = osr.CoordinateTransformation(crs, degrees)
        self.distance_area = QgsDistanceArea()
        if not self.distance_area.setEllipsoid(degrees.GetSemiMajor(), degrees.GetSemiMinor()):
            raise InputError(
                f"The ellipsoid of {crs.GetName()} is unusable. Reproject the raster ('Warp (reproject)')."
            )

    def area_m2(self, polygon: ogr.Geometry) -> float:
        return self.measured(self.distance_area.measureArea(self.in_degrees(polygon)))

    def perimeter_m(self, polygon: ogr.Geometry) -> float:
        return self.measured(self.distance_area.measurePerimeter(self.in_degrees(polygon)))

    def in_degrees(self, polygon: ogr.Geometry) -> QgsGeometry:
        moved = polygon.Clone()
        try:
            moved.Transform(self.to_degrees)
        except RuntimeError as error:
            raise InputError(
                f"A polygon lies where its CRS has no longitude and latitude ({error}). Check the raster's CRS."
            ) from error
        return from_ogr(moved)

    @staticmethod
    def measured(value: float) -> float:
        if not math.isfinite(value):
            raise InputError("A polygon cannot be measured on the ground. Check the raster's CRS.")
        return float(value)


def from_ogr(polygon: ogr.Geometry) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(polygon.ExportToIsoWkb()))
    return geometry


def crs_of_raster(wkt: str) -> QgsCoordinateReferenceSystem:
    """A raster's CRS as QGIS's own; raises InputError where QGIS makes nothing of it: polygons would lie nowhere."""
    crs = QgsCoordinateReferenceSystem.fromWkt(wkt)
    if wkt and not crs.isValid():
        raise InputError(
            "QGIS does not understand the raster's CRS, so the polygons would have none. Restart QGIS and try again; "
            "if it stays so, reproject the raster ('Warp (reproject)')."
        )
    return crs


def polygon_fields(with_terrain: bool, with_uncertainty: bool = False) -> QgsFields:
    """The contract's attributes, with those from terrain and the mean uncertainty where there is some."""
    fields = QgsFields()
    fields.append(QgsField("id", QMetaType.Type.LongLong))
    for name in (
        *BASE_FIELDS,
        *([UNCERTAINTY_FIELD] if with_uncertainty else []),
        *(TERRAIN_FIELDS if with_terrain else ()),
        *SHAPE_FIELDS,
    ):
        fields.append(QgsField(name, QMetaType.Type.Double))
    return fields


@dataclass(frozen=True)
class Written:
    """What the sink holds: its identifier, how many polygons, their total area in square metres."""

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
    """Put all polygons into the sink `key`; a file is complete or absent. Raises OutputError, CancelledError."""
    crs = crs_of_raster(polygons.grid.crs)
    fields = polygon_fields(bool(polygons.terrain_names), polygons.uncertainty is not None)
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
