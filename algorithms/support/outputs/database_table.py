"""A table that an algorithm could not finish goes, as an unfinished file does."""

from __future__ import annotations

from qgis.core import (
    QgsAbstractDatabaseProviderConnection,
    QgsDataSourceUri,
    QgsProcessingUtils,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ....core.errors import OutputError

OLD_POSTGIS = "postgis:"


def drop_table(identifier: str) -> None:
    """Delete the database table that a sink's `identifier` names; nothing happens for what is not a table (a memory
    layer).

    Raises OutputError that names the table when the database refuses.
    """
    if identifier.startswith(OLD_POSTGIS):
        identifier = identifier.replace(OLD_POSTGIS, "postgres://", 1)
    is_table, provider, uri = QgsProcessingUtils.decodeProviderKeyAndUri(identifier)
    metadata = QgsProviderRegistry.instance().providerMetadata(provider) if is_table else None
    table = QgsDataSourceUri(uri)
    if metadata is None or not table.table():
        return
    try:
        connection = metadata.createConnection(table.connectionInfo(False), {})
        if not isinstance(connection, QgsAbstractDatabaseProviderConnection):
            return
        if connection.tableExists(table.schema(), table.table()):
            connection.dropVectorTable(table.schema(), table.table())
    except QgsProviderConnectionException as error:
        raise OutputError(
            f"The unfinished table {table.table()} could not be deleted ({error}). Delete it in the database."
        ) from error
