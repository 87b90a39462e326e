"""An update under way: the scene that is added, what it did so far, and how rows and history are written."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Protocol

from osgeo import gdal, ogr

from .database import InventoryTable, literal, quoted, run_sql
from .detections import Stored
from .schema import FID, ID

ROWS_A_STATEMENT = 1000


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


def write_waiting(update: Update) -> None:
    """Change rows by as few statements as possible: a million rows one by one take an hour over a network."""
    table = update.place.sql_name(update.place.table)
    for values, rows in update.waiting.items():
        changes = ", ".join(f"{quoted(name)} = {literal(value)}" for name, value in values)
        for start in range(0, len(rows), ROWS_A_STATEMENT):
            numbers = ", ".join(str(row) for row in rows[start : start + ROWS_A_STATEMENT])
            run_sql(
                update.database,
                f"UPDATE {table} SET {changes} WHERE {quoted(_key(update.inventory))} IN ({numbers})",  # noqa: S608
            )
    update.waiting.clear()


def _key(layer: ogr.Layer) -> str:
    return layer.GetFIDColumn() or FID


def remember(
    update: Update,
    identifier: str | None,
    status: str,
    confidence: int | None,
    area: float | None,
    relation: str | None,
    model: str,
    outline: ogr.Geometry | None,
) -> None:
    """Write a line of the history."""
    feature = ogr.Feature(update.history.GetLayerDefn())
    for name, value in (
        (ID, identifier),
        ("date", update.scene.date),
        ("status", status),
        ("confidence", confidence),
        ("event", update.scene.event or None),
        ("model", model or None),
        ("area_m2", area),
        ("relation", relation),
    ):
        if value is not None:
            feature.SetField(name, value)
    if outline is not None:
        feature.SetGeometry(outline)
    update.history.CreateFeature(feature)
