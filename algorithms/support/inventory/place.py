"""Where an inventory lies, told by a QGIS layer or by a destination of Processing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsDataSourceUri, QgsProcessingUtils, QgsProviderRegistry, QgsVectorLayer

if TYPE_CHECKING:
    from ....rasters.inventory.database import InventoryTable

GEOPACKAGE = ".gpkg"


def place_of_layer(layer: QgsVectorLayer) -> InventoryTable | None:
    """The table behind a layer; None where it is in no GeoPackage or PostGIS."""
    return _place(layer.dataProvider().name(), layer.source())


def place_of_destination(destination: str) -> InventoryTable | None:
    """The table that a sink's destination names; None for a memory layer or another file format."""
    is_table, provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(destination)
    return _place(provider, uri) if is_table else _place("ogr", destination)


def _place(provider: str, source: str) -> InventoryTable | None:
    from ....rasters.inventory.database import InventoryTable

    if provider == "postgres":
        uri = QgsDataSourceUri(source)
        return InventoryTable(f"PG:{uri.connectionInfo(True)}", uri.table(), uri.schema() or "public")
    if provider != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    path = Path(str(parts.get("path") or ""))
    if path.suffix.lower() != GEOPACKAGE or not path.is_absolute():
        return None
    return InventoryTable(str(path), str(parts.get("layerName") or "") or only_layer(path))


def only_layer(path: Path) -> str:
    """The table that a GeoPackage's path alone names: its first, or in a new file the one with the file's name."""
    if path.is_file():
        database = QgsProviderRegistry.instance().querySublayers(str(path))
        if database:
            return str(database[0].name())
    return path.stem


def is_there(place: InventoryTable) -> bool:
    """Whether the table exists."""
    from ....rasters.inventory.database import find_layer, opened

    if not place.is_postgis and not Path(place.connection).is_file():
        return False
    with opened(place) as database:
        return find_layer(database, place, place.table) is not None
