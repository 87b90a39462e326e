"""A table of an inventory into a Processing sink of any kind: a memory layer, a Shapefile, a database QGIS knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from osgeo import gdal, ogr
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsFields, QgsGeometry, QgsProcessingContext
from qgis.PyQt.QtCore import QDate, QMetaType

from ....core.errors import OutputError
from ..atomic_sink import atomic_sink
from ..base import LandslideAlgorithm
from ..polygon_sink import from_ogr

if TYPE_CHECKING:
    from ....rasters.inventory.database import InventoryTable

# What else a table of the user's may hold comes as text.
TYPES = {
    ogr.OFTInteger: QMetaType.Type.Int,
    ogr.OFTInteger64: QMetaType.Type.LongLong,
    ogr.OFTReal: QMetaType.Type.Double,
    ogr.OFTDate: QMetaType.Type.QDate,
}


def deliver(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    place: InventoryTable,
    database: gdal.Dataset,
    table: str,
) -> str:
    """Copy a table of the open `database` into the sink `key`, without polygons where the sink takes a plain table;
    gives where it is.

    Read with OGR: QGIS keeps a file that it has read open for a while, and an open one cannot be removed on Windows.
    """
    from ....rasters.inventory.database import find_layer

    plain = table == place.history
    kind = Qgis.WkbType.NoGeometry if plain else Qgis.WkbType.MultiPolygon
    layer = find_layer(database, place, table)
    if layer is None:
        raise OutputError(f"The table {table} could not be read back. Run it again.")
    definition = layer.GetLayerDefn()
    columns = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    fields = QgsFields()
    for column in columns:
        fields.append(QgsField(column.GetName(), TYPES.get(column.GetType(), QMetaType.Type.QString)))
    crs = QgsCoordinateReferenceSystem.fromWkt(layer.GetSpatialRef().ExportToWkt())
    types = [column.GetType() for column in columns]
    with atomic_sink(algorithm, parameters, key, context, fields, crs, kind) as sink:
        for feature in layer:
            outline = None if plain else feature.GetGeometryRef()
            values = [value_of(feature, index, kind_of_field) for index, kind_of_field in enumerate(types)]
            sink.add(QgsGeometry() if outline is None else from_ogr(outline), values)
    return sink.identifier


def value_of(feature: ogr.Feature, index: int, kind: int) -> Any:
    """A column's value as QGIS takes it; None where it is empty."""
    if not feature.IsFieldSetAndNotNull(index):
        return None
    if kind == ogr.OFTDate:
        return QDate(*feature.GetFieldAsDateTime(index)[:3])
    return feature.GetField(index) if kind in TYPES else feature.GetFieldAsString(index)
