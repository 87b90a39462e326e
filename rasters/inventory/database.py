"""The database that holds an inventory, a GeoPackage or PostGIS, reached through OGR: tables, one transaction, one
writer at a time.
"""

from __future__ import annotations

import time
import zlib
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, Iterator, Sequence

from osgeo import gdal, ogr, osr

from ...core.errors import InputError, OutputError
from ...core.feedback import Feedback, stop_if_cancelled
from ..io.opening import close
from .schema import FID, GEOMETRY, HISTORY_COLUMNS, ID, INVENTORY_COLUMNS, Column

gdal.UseExceptions()
ogr.UseExceptions()

LOCK_WAIT_S, LOCK_PAUSE_S = 600.0, 0.2


@dataclass(frozen=True)
class InventoryTable:
    """Where an inventory lives: a GeoPackage's path or OGR's `PG:` connection, the table, and its schema in PostGIS."""

    connection: str
    table: str
    schema: str = ""

    @property
    def is_postgis(self) -> bool:
        return self.connection.startswith("PG:")

    @property
    def history(self) -> str:
        return f"{self.table}_history"

    def layer_name(self, table: str) -> str:
        """How OGR calls a table of this database."""
        return f"{self.schema}.{table}" if self.schema and self.schema != "public" else table

    def sql_name(self, table: str) -> str:
        return f"{quoted(self.schema)}.{quoted(table)}" if self.schema else quoted(table)


def quoted(name: str) -> str:
    """A name inside SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: str | float | None) -> str:
    """A value inside SQL."""
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


def open_database(place: InventoryTable) -> gdal.Dataset:
    """The database, open for writing; raises OutputError with the cure."""
    try:
        return gdal.OpenEx(place.connection, gdal.OF_VECTOR | gdal.OF_UPDATE)
    except RuntimeError as error:
        where = "The database" if place.is_postgis else place.connection
        raise OutputError(
            f"{where} of the inventory cannot be opened for writing ({error}). Check the connection, and that you may "
            "write there."
        ) from error


@contextmanager
def opened(place: InventoryTable) -> Iterator[gdal.Dataset]:
    """The database, closed at the end: an open file can be neither moved nor removed on Windows."""
    database = open_database(place)
    try:
        yield database
    finally:
        close(database)


def find_layer(database: gdal.Dataset, place: InventoryTable, table: str) -> ogr.Layer | None:
    """A table of the database; None where there is none."""
    with suppress(RuntimeError):
        return database.GetLayerByName(place.layer_name(table))
    return None


def create_table(
    database: gdal.Dataset,
    place: InventoryTable,
    table: str,
    columns: Sequence[Column],
    crs: osr.SpatialReference,
    indexed: bool = True,
) -> ogr.Layer:
    """A new, empty table of multipolygons."""
    options = [f"FID={FID}", f"GEOMETRY_NAME={GEOMETRY}"]
    if place.is_postgis:
        options += ["LAUNDER=NO", *([f"SCHEMA={place.schema}"] if place.schema else [])]
    options += [] if indexed else ["SPATIAL_INDEX=NO" if not place.is_postgis else "SPATIAL_INDEX=NONE"]
    layer = database.CreateLayer(table, crs, ogr.wkbMultiPolygon, options)
    add_columns(layer, columns)
    return layer


def add_columns(layer: ogr.Layer, columns: Sequence[Column]) -> None:
    """Add the columns that a table lacks."""
    definition = layer.GetLayerDefn()
    for column in columns:
        if definition.GetFieldIndex(column.name) < 0:
            layer.CreateField(ogr.FieldDefn(column.name, column.kind))


def create_inventory(database: gdal.Dataset, place: InventoryTable, crs: osr.SpatialReference) -> ogr.Layer:
    """The empty tables of a new inventory and its history; no identifier can occur twice."""
    layer = create_table(database, place, place.table, INVENTORY_COLUMNS, crs)
    make_unique(database, place)
    create_table(database, place, place.history, HISTORY_COLUMNS, crs, indexed=False)
    return layer


def make_unique(database: gdal.Dataset, place: InventoryTable) -> None:
    """Let the database itself refuse a second row of one identifier; raises InputError where there are some."""
    index = quoted(f"{place.table}_{ID}_unique")
    try:
        run_sql(database, f"CREATE UNIQUE INDEX IF NOT EXISTS {index} ON {place.sql_name(place.table)} ({quoted(ID)})")
    except RuntimeError as error:
        raise InputError(
            f"The inventory {place.table} has the same {ID} in several rows. Give each landslide its own, or empty the "
            "field where it is wrong: an empty one gets a new identifier."
        ) from error


def open_inventory(database: gdal.Dataset, place: InventoryTable, crs: osr.SpatialReference | None) -> ogr.Layer:
    """The inventory's table, made when it is missing (then `crs` is needed), with all columns and its history.

    Raises InputError when it has no identifiers or no CRS.
    """
    layer = find_layer(database, place, place.table)
    if layer is None:
        if crs is None:
            raise InputError(f"There is no table {place.table}. Check the inventory's name, or leave INVENTORY empty.")
        return create_inventory(database, place, crs)
    if layer.GetLayerDefn().GetFieldIndex(ID) < 0:
        raise InputError(without_identifiers(place.table))
    if layer.GetSpatialRef() is None:
        raise InputError(
            f"The inventory {place.table} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS)."
        )
    add_columns(layer, INVENTORY_COLUMNS)
    make_unique(database, place)
    if find_layer(database, place, place.history) is None:
        reference = layer.GetSpatialRef()
        create_table(database, place, place.history, HISTORY_COLUMNS, reference, indexed=False)
    return layer


def copy_inventory(source: InventoryTable, database: gdal.Dataset, place: InventoryTable) -> None:
    """Copy an inventory with all its columns, and its history, into another database; an older table there goes."""
    with opened(source) as origin:
        for table, target, columns, indexed in (
            (source.table, place.table, INVENTORY_COLUMNS, True),
            (source.history, place.history, HISTORY_COLUMNS, False),
        ):
            layer = find_layer(origin, source, table)
            if layer is None and indexed:
                raise InputError(f"There is no table {table} in {source.connection}. Check the inventory.")
            if layer is not None:
                _copy_layer(layer, database, place, target, columns, indexed)


def _copy_layer(
    layer: ogr.Layer,
    database: gdal.Dataset,
    place: InventoryTable,
    table: str,
    columns: Sequence[Column],
    indexed: bool,
) -> None:
    remove_table(database, place, table)
    copy = create_table(database, place, table, (), layer.GetSpatialRef(), indexed)
    definition = layer.GetLayerDefn()
    for index in range(definition.GetFieldCount()):
        copy.CreateField(definition.GetFieldDefn(index))
    if indexed and definition.GetFieldIndex(ID) < 0:
        raise InputError(without_identifiers(table))
    add_columns(copy, columns)
    for feature in layer:
        row = ogr.Feature(copy.GetLayerDefn())
        row.SetFrom(feature)
        outline = row.GetGeometryRef()
        if outline is not None:
            row.SetGeometryDirectly(ogr.ForceToMultiPolygon(outline.Clone()))
        row.SetFID(-1)
        copy.CreateFeature(row)


def remove_table(database: gdal.Dataset, place: InventoryTable, table: str) -> None:
    """Delete a table if it is there."""
    name = place.layer_name(table)
    for index in range(database.GetLayerCount()):
        if database.GetLayer(index).GetName() == name:
            database.DeleteLayer(index)
            return


def without_identifiers(name: str) -> str:
    """What is said of a layer of polygons that is not an inventory yet."""
    return (
        f"{name} has no field {ID}, so its landslides cannot be recognised from one scene to the next. Give it as "
        "DETECTIONS with INVENTORY empty: that starts an inventory with identifiers."
    )


def run_sql(database: gdal.Dataset, statement: str) -> None:
    """Run a statement that gives no rows, in the database's own SQL."""
    result = database.ExecuteSQL(statement)
    if result is not None:
        database.ReleaseResultSet(result)


def rows_of(database: gdal.Dataset, query: str) -> Iterator[list[Any]]:
    """The rows of a query in the database's own SQL, one at a time."""
    result = database.ExecuteSQL(query)
    try:
        for feature in result:
            yield [feature.GetField(index) for index in range(feature.GetFieldCount())]
    finally:
        database.ReleaseResultSet(result)


def value_of(database: gdal.Dataset, query: str) -> Any:
    """The only value that a query gives, read to its end: a result must be gone before its database is closed."""
    ((value, *_),) = list(rows_of(database, query))
    return value


@contextmanager
def one_writer(database: gdal.Dataset, place: InventoryTable, feedback: Feedback) -> Iterator[None]:
    """One transaction that no other update can enter: committed at the end, rolled back by any error.

    Waits up to ten minutes for somebody else's update. Raises OutputError after that, or when the database refuses.
    """
    _lock(database, place, feedback)
    try:
        yield
        database.CommitTransaction()
    except BaseException as error:
        with suppress(RuntimeError):
            database.RollbackTransaction()
        if isinstance(error, RuntimeError):
            raise OutputError(
                f"The inventory {place.table} could not be written ({error}). Nothing in it was changed; free some "
                "space or check your rights, and run it again."
            ) from error
        raise


def _lock(database: gdal.Dataset, place: InventoryTable, feedback: Feedback) -> None:
    until = time.monotonic() + LOCK_WAIT_S
    told = False
    while True:
        stop_if_cancelled(feedback)
        database.StartTransaction()
        try:
            _take_lock(database, place)
            return
        except RuntimeError as error:
            database.RollbackTransaction()
            if "lock" not in str(error) or time.monotonic() > until:
                raise OutputError(
                    f"The inventory {place.table} cannot be locked for writing ({error}). Someone else may be "
                    "updating or editing it: save those edits, and run it again."
                ) from error
        if not told:
            feedback.message(f"{place.table} is being updated by someone else; waiting.")
            told = True
        time.sleep(LOCK_PAUSE_S)


def _take_lock(database: gdal.Dataset, place: InventoryTable) -> None:
    """Become the only writer until the transaction ends; raises RuntimeError where another one is."""
    if not place.is_postgis:
        # SQLite lets a transaction write once it has written: a row set to itself takes the lock before anything is
        # read.
        run_sql(database, "UPDATE gpkg_contents SET identifier = identifier")
        return
    # A lock by name also keeps two runs from making the same table at once.
    key = zlib.crc32(f"{place.schema}.{place.table}".encode())
    if not value_of(database, f"SELECT pg_try_advisory_xact_lock({key}) AS taken"):
        raise RuntimeError("lock not available")
    if value_of(database, f"SELECT to_regclass({literal(place.sql_name(place.table))}) IS NOT NULL AS there"):
        run_sql(database, f"LOCK TABLE {place.sql_name(place.table)} IN EXCLUSIVE MODE NOWAIT")
