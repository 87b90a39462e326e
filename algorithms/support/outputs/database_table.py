"""Tables of databases as outputs: which one a destination names, and how a finished file takes its place."""

from __future__ import annotations

import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsAbstractDatabaseProviderConnection,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from ....core.errors import OutputError

if TYPE_CHECKING:
    from ....rasters.inventory.table_replacement import DatabaseTable

OLD_POSTGIS, POSTGRES = "postgis:", "postgres://"
OGR = "ogr:"
DATABASE = "dbname="


def provider_and_uri(destination: str) -> tuple[str, QgsDataSourceUri] | None:
    """The provider and the source of a destination that is a table of a database; None for everything else."""
    if destination.startswith(OLD_POSTGIS):
        destination = destination.replace(OLD_POSTGIS, POSTGRES, 1)
    if destination.startswith(OGR) and DATABASE in destination:
        return "ogr", QgsDataSourceUri(destination[len(OGR) :])
    is_table, provider, text = QgsProcessingUtils.decodeProviderKeyAndUri(destination)
    uri = QgsDataSourceUri(text)
    return (provider, uri) if is_table and uri.table() else None


def table_of_destination(destination: str) -> DatabaseTable | None:
    """The table that a sink's destination names, where OGR can replace it in one transaction; else None."""
    from ....rasters.inventory.table_replacement import POSTGRESQL, DatabaseTable

    found = provider_and_uri(destination)
    if found is None:
        return None
    provider, uri = found
    if provider == "ogr":
        path = Path(uri.database()).absolute()
        return DatabaseTable(str(path), uri.table() or path.stem, geometry=uri.geometryColumn(), key=uri.keyColumn())
    if provider == "postgres" and gdal.GetDriverByName("PostgreSQL") is not None:
        connection = POSTGRESQL + uri.connectionInfo(True)
        return DatabaseTable(connection, uri.table(), uri.schema() or "public", uri.geometryColumn(), uri.keyColumn())
    return None


def check_destination(destination: str) -> None:
    """Raise OutputError, before the work, where a destination is a table that could not be replaced."""
    from ....rasters.inventory.table_replacement import check_table

    table = table_of_destination(destination)
    if table is not None:
        check_table(table)


def put_in_table(finished: Path, destination: str, is_cancelled: Callable[[], bool], has_geometry: bool) -> str:
    """Let the only layer of the file `finished` take the place of the table, and give QGIS's name for it.

    Raises OutputError, CancelledError; then an older table is as it was.
    """
    from ....rasters.inventory.table_replacement import replace_table

    table, opened_as = table_of_destination(destination), destination if has_geometry else without_geometry(destination)
    if table is None:
        replace_by_provider(finished, destination)
        return opened_as
    replace_table(finished, table, is_cancelled)
    return opened_as if table.is_postgresql else f"{table.connection}|layername={table.table}"


def without_geometry(destination: str) -> str:
    """The destination of a table that gets no geometry, without the column of it that QGIS would look for in vain."""
    found = provider_and_uri(destination)
    if found is None:
        return destination
    provider, uri = found
    uri.setGeometryColumn("")
    uri.setWkbType(Qgis.WkbType.NoGeometry)
    uri.setSrid("")
    return str(QgsProcessingUtils.encodeProviderKeyAndUri(provider, uri.uri(False)))


def replace_by_provider(finished: Path, destination: str) -> None:
    """The way of databases that QGIS alone can write: a new table beside the older one, then its name.

    Between the two a kill leaves the new table under its temporary name. Raises OutputError.
    """
    found = provider_and_uri(destination)
    if found is None:
        raise OutputError(f"{destination} names no table of a database. Choose one in the browser of QGIS.")
    provider, uri = found
    partial = QgsDataSourceUri(uri)
    partial.setTable(f"{uri.table()}_partial_{uuid.uuid4().hex[:8]}")
    connection = connection_of(provider, uri)
    layer = QgsVectorLayer(str(finished), "finished", "ogr")
    error, text = QgsVectorLayerExporter.exportLayer(
        layer, partial.uri(True), provider, QgsCoordinateReferenceSystem(), False, {}
    )
    try:
        if error != Qgis.VectorExportResult.Success:
            raise OutputError(f"The table {uri.table()} could not be written ({text}). It is as it was before.")
        if connection.tableExists(uri.schema(), uri.table()):
            connection.dropVectorTable(uri.schema(), uri.table())
        connection.renameVectorTable(uri.schema(), partial.table(), uri.table())
    except (OutputError, QgsProviderConnectionException) as failure:
        with suppress(QgsProviderConnectionException):
            if connection.tableExists(uri.schema(), partial.table()):
                connection.dropVectorTable(uri.schema(), partial.table())
        raise OutputError(f"The table {uri.table()} could not be replaced: {failure}") from failure


def connection_of(provider: str, uri: QgsDataSourceUri) -> QgsAbstractDatabaseProviderConnection:
    """QGIS's connection to a database; raises OutputError."""
    metadata = QgsProviderRegistry.instance().providerMetadata(provider)
    source = uri.uri(True) if provider == "spatialite" else uri.connectionInfo(True)
    try:
        connection = metadata.createConnection(source, {}) if metadata is not None else None
    except QgsProviderConnectionException as error:
        raise OutputError(f"The database of the table {uri.table()} cannot be reached ({error}).") from error
    if not isinstance(connection, QgsAbstractDatabaseProviderConnection):
        raise OutputError(f"QGIS cannot replace tables of {provider}. Choose a GeoPackage or PostGIS.")
    return connection
