"""Identifiers: made for rows that have none, and never given twice."""

from __future__ import annotations

from osgeo import ogr

from .database import quoted, rows_of, value_of
from .detections import identifier_of
from .matching import date_of
from .schema import ID
from .session import Update


def name_unnamed(update: Update) -> None:
    """Give rows that people drew into the inventory by hand an identifier and an area."""
    layer = update.inventory
    layer.SetAttributeFilter(f"{quoted(ID)} IS NULL")
    rows = [feature.GetFID() for feature in layer]
    layer.SetAttributeFilter(None)
    numbers = Numbers(update)
    for row in rows:
        feature = layer.GetFeature(row)
        outline = feature.GetGeometryRef()
        if outline is None:
            continue
        date = date_of(feature, "first_seen") or update.scene.date
        feature.SetField(ID, numbers.following() if numbers.are_used else identifier_of(wkb_of(outline), date))
        if not feature.IsFieldSetAndNotNull("area_m2"):
            feature.SetField("area_m2", update.measure.area_m2(outline))
        layer.SetFeature(feature)


class Numbers:
    """Identifiers that are whole numbers, as some agencies have them: the next one after the highest."""

    def __init__(self, update: Update) -> None:
        definition = update.inventory.GetLayerDefn()
        kind = definition.GetFieldDefn(definition.GetFieldIndex(ID)).GetType()
        self.are_used = kind in (ogr.OFTInteger, ogr.OFTInteger64)
        self.highest = 0
        if self.are_used:
            table = update.place.sql_name(update.place.table)
            query = f"SELECT COALESCE(MAX({quoted(ID)}), 0) AS highest FROM {table}"  # noqa: S608
            self.highest = int(value_of(update.database, query))

    def following(self) -> int:
        self.highest += 1
        return self.highest


def note_identifiers(update: Update, numbers: Numbers) -> None:
    """Which identifiers of this date the inventory has already."""
    update.work.execute("CREATE TABLE taken (identifier TEXT PRIMARY KEY)")
    if numbers.are_used:
        return
    table, start = update.place.sql_name(update.place.table), update.scene.date.replace("-", "")
    query = f"SELECT {quoted(ID)} FROM {table} WHERE {quoted(ID)} LIKE '{start}-%'"  # noqa: S608
    update.work.executemany("INSERT INTO taken VALUES (?)", rows_of(update.database, query))


def wkb_of(outline: ogr.Geometry) -> bytes:
    return bytes(ogr.ForceToMultiPolygon(outline.Clone()).ExportToIsoWkb())
