"""A table of an inventory into a Processing sink of any kind: a memory layer, a Shapefile, a database QGIS knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping

from qgis.core import Qgis, QgsGeometry, QgsProcessingContext, QgsVectorLayer

from ....core.errors import OutputError
from ..atomic_sink import atomic_sink
from ..base import LandslideAlgorithm

if TYPE_CHECKING:
    from ....rasters.inventory.database import InventoryTable


def deliver(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    place: InventoryTable,
    table: str,
) -> str:
    """Copy a table into the sink `key`, without polygons where the sink takes a plain table; gives where it is."""
    layer = QgsVectorLayer(uri_of(place, table), table, "postgres" if place.is_postgis else "ogr")
    if not layer.isValid():
        raise OutputError(f"The table {table} could not be read back. Run it again.")
    fields = layer.fields()
    key_column = fields.lookupField("fid")
    if key_column >= 0:
        fields.remove(key_column)
    plain = table == place.history
    kind = Qgis.WkbType.NoGeometry if plain else Qgis.WkbType.MultiPolygon
    names = fields.names()
    with atomic_sink(algorithm, parameters, key, context, fields, layer.crs(), kind) as sink:
        for feature in layer.getFeatures():
            geometry = QgsGeometry() if plain else feature.geometry()
            sink.add(geometry, [feature[name] for name in names])
    return sink.identifier


def uri_of(place: InventoryTable, table: str) -> str:
    """The table as QGIS's providers name it."""
    if not place.is_postgis:
        return f"{place.connection}|layername={table}"
    return f'{place.connection[3:]} key=\'fid\' table="{place.schema}"."{table}" (geom)'
