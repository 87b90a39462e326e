"""No output table may be a table that an input reads, or lie in a file that another output replaces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameters,
)

from ....core.errors import OutputError
from .database_table import provider_and_uri
from .input_files import WITHOUT_FILES, files_of_source, is_same, sources_in

LAYER_NAME = re.compile(r"\|layername=([^|]+)")
PUBLIC = "public"


@dataclass(frozen=True)
class TableName:
    """A table of a database file (`path`), or of a server (`server`: its address and database)."""

    table: str
    path: Path | None = None
    server: tuple[str, ...] = ()

    def is_one_with(self, other: TableName) -> bool:
        """Whether both are one table; names in a file differ by more than their case."""
        if self.path is not None and other.path is not None:
            return self.table.casefold() == other.table.casefold() and lies_there(self.path, other.path)
        return self.path == other.path and (self.table, self.server) == (other.table, other.server)


Tables = Mapping[str, "tuple[TableName, str]"]


def tables_of_outputs(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> dict[str, tuple[TableName, str]]:
    """The sinks, by key, that are tables of a database, each with its destination."""
    found = {}
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        given = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
        if not given or not isinstance(definition, QgsProcessingParameterFeatureSink):
            continue
        destination = QgsProcessingParameters.parameterAsOutputLayer(definition, value, context, True)
        table = provider_and_uri(destination)
        if table is not None:
            found[definition.name()] = (name_of(*table), destination)
    return found


def name_of(provider: str, uri: QgsDataSourceUri) -> TableName:
    if provider in ("ogr", "spatialite"):
        path = Path(uri.database()).absolute()
        return TableName(uri.table() or path.stem, path)
    return TableName(f"{uri.schema() or PUBLIC}.{uri.table()}", server=server_of(uri))


def server_of(uri: QgsDataSourceUri) -> tuple[str, ...]:
    return (uri.service(), uri.host(), uri.port(), uri.database())


def check_table_collisions(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    tables: Tables,
    files: Mapping[str, Path],
    updated: Mapping[str, str],
) -> None:
    """Raise OutputError for the first output table, by key, that is another output's or an input's."""
    earlier: dict[str, TableName] = {}
    for key, (table, _) in tables.items():
        for other, file in files.items():
            if table.path is not None and lies_there(table.path, file):
                raise OutputError(
                    f"{file}, given as {other}, would replace the file that the table {table.table}, given as {key}, "
                    "is to lie in. Give each its own file, or both a table of it."
                )
        for other, twin in earlier.items():
            if table.is_one_with(twin):
                raise OutputError(f"{other} and {key} are one table, {table.table}. Give each its own name.")
        earlier[key] = table
    if not tables:
        return
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() or isinstance(definition, WITHOUT_FILES):
            continue
        for source in sources_in(parameters.get(definition.name()), context):
            for key, table in earlier.items():
                if updated.get(key) != definition.name() and any(map(table.is_one_with, tables_in(source))):
                    raise OutputError(
                        f"The table {table.table}, given as {key}, is the input {definition.name()}, which would be "
                        "lost. Give the output another name."
                    )


def tables_in(source: str) -> list[TableName]:
    """The tables that a source may read; all of a file where it does not say which."""
    uri = QgsDataSourceUri(source)
    if uri.table() and uri.host() + uri.service() + uri.port():
        return [TableName(f"{uri.schema() or PUBLIC}.{uri.table()}", server=server_of(uri))]
    named = LAYER_NAME.search(source)
    name = named[1] if named else uri.table()
    return [
        TableName(table, path)
        for path in files_of_source(source)
        if path.is_file()
        for table in ([name] if name else layers_of(path))
    ]


def layers_of(path: Path) -> list[str]:
    """The tables of a file, none where it is no database."""
    try:
        database = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        return []
    return [database.GetLayer(number).GetName() for number in range(database.GetLayerCount())]


def lies_there(first: Path, second: Path) -> bool:
    """Whether two paths are one file, which need not be there yet."""
    return first == second or is_same(first, second)
