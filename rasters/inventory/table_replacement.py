"""A table in a GeoPackage, SQLite or PostgreSQL replaced by a finished file in one transaction: failure, cancel or a
kill leaves the older table, its style and its neighbours as they were.
"""

from __future__ import annotations

from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, ContextManager, Iterator

from osgeo import gdal, ogr

from ...core.atomic_output import atomic_output, check_folder
from ...core.errors import CancelledError, OutputError
from ..io.opening import close, discard
from .database import quoted, run_sql

POSTGRESQL = "PG:"
DRIVERS = {".gpkg": "GPKG", ".sqlite": "SQLite", ".db": "SQLite"}  # of new files
GEOMETRY = "geom"
ROWS_BETWEEN_LOOKS = 1000  # for a cancel


@dataclass(frozen=True)
class DatabaseTable:
    """A file of tables, or OGR's `PG:` connection; the table, its schema (PostgreSQL), and the names that its geometry
    and key columns get, empty for the usual ones.
    """

    connection: str
    table: str
    schema: str = ""
    geometry: str = ""
    key: str = ""

    @property
    def is_postgresql(self) -> bool:
        return self.connection.startswith(POSTGRESQL)

    @property
    def place(self) -> str:
        """How a message names it; never the connection, which may hold a password."""
        return f"The table {self.table}" if self.is_postgresql else f"The table {self.table} in {self.connection}"


def check_table(place: DatabaseTable) -> None:
    """Raise OutputError with the cure where the table could not be replaced: no database, no rights, no transactions,
    or something else of that name.
    """
    if is_new_file(place):
        check_folder(Path(place.connection))
        if Path(place.connection).suffix.lower() not in DRIVERS:
            raise OutputError(
                f"{place.connection} is no database of tables. Choose a GeoPackage (.gpkg), or give the path of the "
                "file alone."
            )
        return
    with opened(place) as database:
        if not database.TestCapability(ogr.ODsCTransactions):
            raise OutputError(
                f"{place.place} could not be replaced as a whole: its format knows no transactions. Choose a "
                "GeoPackage or PostGIS, or give the path of a new file."
            )


def is_new_file(place: DatabaseTable) -> bool:
    return not place.is_postgresql and not Path(place.connection).exists()


def replace_table(finished: Path, place: DatabaseTable, is_cancelled: Callable[[], bool] = lambda: False) -> None:
    """Put the only layer of the file `finished` in the table's place.

    A new database file appears complete or not at all. Raises OutputError, CancelledError.
    """
    whole: ContextManager[Path] = nullcontext(Path(place.connection))
    if is_new_file(place):
        whole = atomic_output(Path(place.connection))
    with whole as path:
        if is_new_file(place):
            driver = DRIVERS[Path(place.connection).suffix.lower()]
            database = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        else:
            database = opening(place)
        source = gdal.OpenEx(str(finished), gdal.OF_VECTOR)
        try:
            with one_transaction(database, place):
                copy_layer(source.GetLayer(0), database, place, is_cancelled)
            close_written(database, place)
        finally:
            discard(source)
            discard(database)


@contextmanager
def opened(place: DatabaseTable) -> Iterator[gdal.Dataset]:
    database = opening(place)
    try:
        yield database
    finally:
        discard(database)


def opening(place: DatabaseTable) -> gdal.Dataset:
    """The database, open for writing; raises OutputError."""
    try:
        return gdal.OpenEx(place.connection, gdal.OF_VECTOR | gdal.OF_UPDATE)
    except RuntimeError as error:
        raise OutputError(
            f"{place.place} cannot be reached for writing ({one_line(error)}). Check the connection and your rights."
        ) from error


@contextmanager
def one_transaction(database: gdal.Dataset, place: DatabaseTable) -> Iterator[None]:
    """Committed at the end, rolled back by any error; raises OutputError where the database refuses."""
    try:
        database.StartTransaction()
        yield
        database.CommitTransaction()
    except BaseException as error:
        with suppress(RuntimeError):  # a database that is gone has rolled back itself
            database.RollbackTransaction()
        if isinstance(error, RuntimeError):
            raise refusal(place, error) from error
        raise


def close_written(database: gdal.Dataset, place: DatabaseTable) -> None:
    try:
        close(database)
    except RuntimeError as error:
        raise refusal(place, error) from error


def refusal(place: DatabaseTable, error: RuntimeError) -> OutputError:
    return OutputError(
        f"{place.place} could not be written ({one_line(error)}). It is as it was before. Close what "
        "holds it (edits not saved, "
        "views made from it), free some space, or choose another name."
    )


def one_line(error: RuntimeError) -> str:
    """What a database says, without its hint, which may be to drop more."""
    return " ".join(str(error).split()).partition(" HINT:")[0]


def copy_layer(
    source: ogr.Layer, database: gdal.Dataset, place: DatabaseTable, is_cancelled: Callable[[], bool]
) -> None:
    """All columns and rows of a layer as the new table; an older one goes first."""
    remove_table(database, place)
    definition = source.GetLayerDefn()
    columns = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    options = layer_options(database, place, {column.GetName() for column in columns})
    table = database.CreateLayer(place.table, source.GetSpatialRef(), source.GetGeomType(), options)
    for column in columns:
        table.CreateField(column)
    table.SetMetadata(source.GetMetadata())
    target = table.GetLayerDefn()
    for number, feature in enumerate(source):
        if number % ROWS_BETWEEN_LOOKS == 0 and is_cancelled():
            raise CancelledError
        row = ogr.Feature(target)
        row.SetFrom(feature)
        row.SetFID(ogr.NullFID)
        table.CreateFeature(row)
    table.SyncToDisk()


def remove_table(database: gdal.Dataset, place: DatabaseTable) -> None:
    if place.is_postgresql:
        # In SQL, before OGR looks: its own way drops views that are made from the table, too.
        run_sql(database, f"DROP TABLE IF EXISTS {quoted(place.schema)}.{quoted(place.table)}")
        return
    for index in range(database.GetLayerCount()):
        if database.GetLayer(index).GetName().casefold() == place.table.casefold():
            database.DeleteLayer(index)
            return


def layer_options(database: gdal.Dataset, place: DatabaseTable, columns: set[str]) -> list[str]:
    """What OGR makes the table with: names as they are, columns called as QGIS calls them."""
    options = [f"GEOMETRY_NAME={place.geometry or GEOMETRY}"]
    if not place.is_postgresql:
        options += [f"FID={place.key}"] if place.key else []
        return options + (["LAUNDER=NO"] if database.GetDriver().ShortName == "SQLite" else [])
    key = place.key or free_name("id", columns)
    return [*options, f"SCHEMA={place.schema}", f"FID={key}", "LAUNDER=NO", "EXTRACT_SCHEMA_FROM_LAYER_NAME=NO"]


def free_name(wanted: str, taken: set[str]) -> str:
    """The name, with the first number that makes it one of no column (`id`, `id_0`), as QGIS chooses a key's."""
    name, number = wanted, 0
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name
