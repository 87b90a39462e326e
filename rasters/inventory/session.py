"""An update under way: the scene that is added, what it did so far, and how rows and history are written."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Iterator, Protocol, Sequence, TypeVar

from osgeo import gdal, ogr

from .database import InventoryTable, literal, quoted, run_sql
from .detections import Stored
from .schema import FID, HISTORY_COLUMNS

ROWS_PER_STATEMENT, MAX_WAITING = 500, 20_000
Row = TypeVar("Row")


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
    # Rows that get the same new values are changed by one statement: column values to row numbers.
    waiting: dict[tuple[tuple[str, Any], ...], list[int]] = field(default_factory=lambda: defaultdict(list))
    lines: list[tuple[Any, ...]] = field(default_factory=list)  # of the history, without an outline
    count: int = 0  # of waiting rows

    def change(self, row: int, values: dict[str, Any]) -> None:
        """Give a row of the inventory new values, soon: a million rows one by one take an hour over a network."""
        self.waiting[tuple(values.items())].append(row)
        self.count += 1
        if self.count >= MAX_WAITING:
            self.write_waiting()

    def write_waiting(self) -> None:
        """Change the waiting rows by as few statements as possible, and add the waiting lines of the history."""
        table, key = self.place.sql_name(self.place.table), quoted(self.inventory.GetFIDColumn() or FID)
        for values, rows in self.waiting.items():
            changes = ", ".join(f"{quoted(name)} = {literal(value)}" for name, value in values)
            for part in parts_of(rows):
                numbers = ", ".join(str(row) for row in part)
                run_sql(self.database, f"UPDATE {table} SET {changes} WHERE {key} IN ({numbers})")  # noqa: S608
        table = self.place.sql_name(self.place.history)
        names = ", ".join(quoted(column.name) for column in HISTORY_COLUMNS)
        for lines in parts_of(self.lines):
            rows_text = ", ".join(f"({', '.join(literal(value) for value in line)})" for line in lines)
            run_sql(self.database, f"INSERT INTO {table} ({names}) VALUES {rows_text}")  # noqa: S608
        self.waiting.clear()
        self.lines.clear()
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
        """Write a line of the history; with the outline where it changed."""
        scene = self.scene
        model = model or scene.model
        line = (identifier, scene.date, status, confidence, scene.event or None, model or None, area, relation)
        if outline is None:
            self.lines.append(line)
            return
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
