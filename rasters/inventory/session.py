"""An update under way: the scene that is added, what it did so far, and how rows and history are written."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Iterator, Protocol, Sequence, TypeVar

from osgeo import gdal, ogr

from .database import InventoryTable, literal, quoted, run_sql
from .detections import Stored
from .schema import FID, HISTORY_COLUMNS

ROWS_PER_STATEMENT, MAX_WAITING = 500, 20_000
Row = TypeVar("Row")
Values = tuple[tuple[str, Any], ...]


class Measure(Protocol):
    """Gives an outline's area on the ellipsoid."""

    def area_m2(self, polygon: ogr.Geometry) -> float:
        """Square metres of a polygon in the inventory's CRS."""


@dataclass(frozen=True)
class Scene:
    """What is added: detections, the date (YYYY-MM-DD), the event and model (empty: unknown), and where the scene sees
    (None: nobody said, so nothing counts as missing).
    """

    detections: Stored
    date: str
    event: str = ""
    model: str = ""
    coverage: gdal.Dataset | None = None
    min_overlap: float = 0.1


@dataclass
class Counts:
    """Landslides by what the scene did to them; `unchanged` were seen and already as the scene shows them."""

    new: int = 0
    grown: int = 0
    known: int = 0
    not_seen: int = 0
    unchanged: int = 0
    split: int = 0
    merged: int = 0


@dataclass
class Update:
    """An update under way, inside its transaction."""

    database: gdal.Dataset
    place: InventoryTable
    inventory: ogr.Layer
    history: ogr.Layer
    scene: Scene
    measure: Measure
    work: sqlite3.Connection
    counts: Counts = field(default_factory=Counts)
    # Rows that get the same new values are changed by one statement: these values, and the names of the columns in
    # which each row gets a value of its own, to row numbers and own values.
    waiting: dict[tuple[Values, tuple[str, ...]], list[tuple[Any, ...]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    lines: list[tuple[Any, ...]] = field(default_factory=list)  # of the history, without an outline
    outlined: list[tuple[tuple[Any, ...], ogr.Geometry]] = field(default_factory=list)  # and with one
    count: int = 0  # of waiting rows

    def change(self, row: int, values: dict[str, Any], own: dict[str, Any] | None = None) -> None:
        """Give a row of the inventory new values, soon: a million rows one by one take an hour over a network.

        `own` are those that hardly any other row gets: areas, relations, outlines in hexadecimal WKB (PostGIS).
        """
        own = own or {}
        self.waiting[tuple(values.items()), tuple(own)].append((row, *own.values()))
        self.count += 1
        if self.count >= MAX_WAITING:
            self.write_waiting()

    def write_waiting(self) -> None:
        """Change the waiting rows by as few statements as possible, and add the waiting lines of the history."""
        with copying_into_postgis():
            for line, outline in self.outlined:
                self._write_outlined(line, outline)
        table, key = self.place.sql_name(self.place.table), self.inventory.GetFIDColumn() or FID
        geometry = self.inventory.GetGeometryColumn()
        for (values, names), rows in self.waiting.items():
            for part in parts_of(rows):
                run_sql(self.database, change_statement(table, key, geometry, values, names, part))
        table = self.place.sql_name(self.place.history)
        names_text = ", ".join(quoted(column.name) for column in HISTORY_COLUMNS)
        for lines in parts_of(self.lines):
            run_sql(self.database, f"INSERT INTO {table} ({names_text}) VALUES {rows_text(lines)}")  # noqa: S608
        self.waiting.clear()
        self.lines.clear()
        self.outlined.clear()
        self.count = 0

    def remember(
        self,
        identifier: str,
        status: str,
        confidence: int | None,
        area: float | None,
        relation: str | None = None,
        model: str = "",
        outline: ogr.Geometry | None = None,
    ) -> None:
        """Write a line of the history, soon; with the outline where it changed."""
        scene = self.scene
        model = model or scene.model
        line = (identifier, scene.date, status, confidence, scene.event or None, model or None, area, relation)
        if outline is None:
            self.lines.append(line)
            return
        self.outlined.append((line, outline))

    def _write_outlined(self, line: tuple[Any, ...], outline: ogr.Geometry) -> None:
        feature = ogr.Feature(self.history.GetLayerDefn())
        for column, value in zip(HISTORY_COLUMNS, line):
            if value is not None:
                feature.SetField(feature.GetFieldIndex(column.name), value)
        feature.SetGeometry(outline)
        self.history.CreateFeature(feature)


def parts_of(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """The rows in portions for one statement each."""
    for start in range(0, len(rows), ROWS_PER_STATEMENT):
        yield rows[start : start + ROWS_PER_STATEMENT]


def change_statement(
    table: str, key: str, geometry: str, values: Values, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> str:
    """An UPDATE that gives all rows the same `values`, and each its own in the columns `names`.

    A row is its number in the column `key` and its own values. Types are said because an untyped NULL or text in a list
    of values fits no column of PostgreSQL.
    """
    changes = [f"{quoted(name)} = {literal(value)}" for name, value in values]
    for number, name in enumerate(names, 2):
        value = f"own.column{number}"
        if name == geometry:
            value = f"ST_SetSRID(CAST({value} AS geometry), ST_SRID(old.{quoted(geometry)}))"
        else:
            value = f"CAST({value} AS {'VARCHAR' if name == 'relation' else 'DOUBLE PRECISION'})"
        changes.append(f"{quoted(name)} = {value}")
    return (
        f"UPDATE {table} AS old SET {', '.join(changes)} FROM (VALUES {rows_text(rows)}) AS own "  # noqa: S608
        f"WHERE old.{quoted(key)} = own.column1"
    )


def rows_text(rows: Sequence[tuple[Any, ...]]) -> str:
    """Rows as SQL writes them after VALUES."""
    return ", ".join(f"({', '.join(literal(value) for value in row)})" for row in rows)


@contextmanager
def copying_into_postgis() -> Iterator[None]:
    """Let OGR send new rows by COPY, because an INSERT each takes minutes for a hundred thousand."""
    gdal.SetThreadLocalConfigOption("PG_USE_COPY", "YES")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("PG_USE_COPY", None)
