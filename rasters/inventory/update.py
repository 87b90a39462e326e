"""Adding one scene's detections to an inventory: new, grown, known and missing landslides, in one transaction.

Rows that no scene speaks of are not touched, nothing is ever deleted, and an identifier never changes. The same scene
given twice changes nothing the second time.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

from osgeo import gdal, ogr

from ...core.feedback import Feedback, Stage, stop_if_cancelled
from .coverage import LAYER as COVERAGE_LAYER
from .coverage import covered_landslides
from .database import InventoryTable, find_layer, quoted, run_sql, value_of
from .decisions import Change, Seen, decide, seen_landslides
from .detections import CONFIDENCE, IDENTIFIER
from .growth import Growth, growths
from .identifiers import Numbers, name_unnamed, note_identifiers
from .matching import landslide_row, match, text_of, work_database
from .outlines import fitting, polygons_only
from .schema import FID, GEOMETRY, ID, NEW, NOT_SEEN
from .session import Counts, Measure, Scene, Update, copying_into_postgis

GROWN_AT_ONCE = 500  # their outlines, and their neighbours', are held in memory


def update_inventory(
    database: gdal.Dataset, place: InventoryTable, scene: Scene, measure: Measure, folder: Path, feedback: Feedback
) -> Counts:
    """Add a scene to the inventory at `place`, which exists and has all columns; the caller holds the transaction.

    `folder` takes the work database. Memory does not grow with the number of landslides or detections. Raises
    CancelledError, RuntimeError where the database refuses.
    """
    inventory, history = find_layer(database, place, place.table), find_layer(database, place, place.history)
    assert inventory is not None and history is not None  # noqa: S101 - open_inventory made both
    with work_database(folder / "matching.sqlite") as work:
        update = Update(database, place, inventory, history, scene, measure, work)
        name_unnamed(update)
        match(scene.detections.layer, inventory, work, scene.min_overlap, Stage(feedback, 0, 0.6))
        change_seen(update, Stage(feedback, 0.6, 0.8))
        # Before new rows come: these are in the scene.
        mark_not_seen(update, Stage(feedback, 0.8, 0.85))
        add_new(update, Stage(feedback, 0.85, 1))
        return update.counts


def change_seen(update: Update, feedback: Feedback) -> None:
    """Bring the landslides that the scene shows up to date."""
    total = max(1, update.work.execute("SELECT COUNT(*) FROM landslides").fetchone()[0])
    growing: list[tuple[Seen, Change]] = []
    for number, seen in enumerate(seen_landslides(update.work)):
        stop_if_cancelled(feedback)
        change = decide(seen, update.scene.date)
        if change.is_nothing:
            update.counts.unchanged += 1
        elif change.grows:
            growing.append((seen, change))
        else:
            _apply(update, seen, change)
        if len(growing) == GROWN_AT_ONCE:
            _grow(update, growing)
            growing = []
        feedback.progress(number / total)
    _grow(update, growing)
    update.write_waiting()


def _grow(update: Update, growing: Sequence[tuple[Seen, Change]]) -> None:
    update.write_waiting()
    grown = growths(update, [seen for seen, _ in growing])
    for (seen, change), growth in zip(growing, grown):
        _apply(update, seen, change, growth)


def _apply(update: Update, seen: Seen, change: Change, growth: Growth | None = None) -> None:
    scene, counts = update.scene, update.counts
    values: dict[str, Any] = {
        name: value
        for name in ("status", "first_seen", "last_seen", "confidence")
        if (value := getattr(change, name)) is not None
    }
    own: dict[str, Any] = {}
    relation = seen.relation
    if change.last_seen or change.grows:
        (own if relation else values)["relation"] = relation
        counts.split += seen.parts > 1
        counts.merged += bool(seen.merged_with)
    area, outline, model = seen.area_m2, None, scene.model
    if growth:
        counts.grown += 1
        outline, model = growth.outline, growth.model
        area = update.measure.area_m2(outline)
        own |= {"previous_area_m2": seen.area_m2, "area_m2": area, **growth.to_write}
    else:
        counts.known += bool(change.last_seen)
        counts.unchanged += not change.last_seen
    if change.status:
        confidence = change.confidence or seen.confidence
        update.remember(seen.identifier, change.status, confidence, area, relation, model, outline)
    update.change(seen.fid, values, own)


def mark_not_seen(update: Update, feedback: Feedback) -> None:
    """Landslides in the covered area that no detection shows; clouded or outside is not gone."""
    coverage = update.scene.coverage
    if coverage is None:
        return
    date = update.scene.date
    for landslides in covered_landslides(update.inventory, coverage.GetLayerByName(COVERAGE_LAYER)):
        stop_if_cancelled(feedback)
        for landslide in landslides:
            row, identifier, status, _, last_seen, confidence, area = landslide_row(landslide)
            seen = update.work.execute("SELECT 1 FROM pairs WHERE landslide = ? AND matched = 1", (row,)).fetchone()
            if seen or status == NOT_SEEN or (last_seen is not None and date <= last_seen):
                continue
            update.counts.not_seen += 1
            update.remember(str(identifier), NOT_SEEN, confidence, area)
            update.change(row, {"status": NOT_SEEN, "relation": None})
    update.write_waiting()


def add_new(update: Update, feedback: Feedback) -> None:
    """A row for each detection that shows no landslide of the inventory, and one in the history."""
    scene, layer = update.scene, update.scene.detections.layer
    numbers = Numbers(update)
    note_identifiers(update, numbers)
    key = quoted(update.inventory.GetFIDColumn() or FID)
    table = update.place.sql_name(update.place.table)
    last = value_of(update.database, f"SELECT COALESCE(MAX({key}), 0) AS last FROM {table}")  # noqa: S608
    layer.ResetReading()
    with copying_into_postgis():
        for number, detection in enumerate(layer):
            stop_if_cancelled(feedback)
            if not _is_known(update, detection):
                _add_row(update, detection, numbers)
            feedback.progress(number / max(1, scene.detections.count))
    _remember_new(update, f"{key} > {int(last)}")


def _is_known(update: Update, detection: ogr.Feature) -> bool:
    """Whether the inventory has a landslide here, or this very scene added one that somebody has drawn elsewhere
    since.
    """
    matched = "SELECT 1 FROM pairs WHERE detection = ? AND matched = 1"
    if update.work.execute(matched, (detection.GetFID(),)).fetchone():
        return True
    taken = update.work.execute("SELECT 1 FROM taken WHERE identifier = ?", (detection.GetField(IDENTIFIER),))
    return taken.fetchone() is not None


def _add_row(update: Update, detection: ogr.Feature, numbers: Numbers) -> None:
    scene = update.scene
    outline = polygons_only(detection.GetGeometryRef())
    feature = ogr.Feature(update.inventory.GetLayerDefn())
    for name, value in (
        (ID, numbers.following() if numbers.are_used else detection.GetField(IDENTIFIER)),
        ("status", NEW),
        ("first_seen", scene.date),
        ("last_seen", scene.date),
        ("confidence", detection.GetField(CONFIDENCE)),
        ("event", scene.event or None),
        ("model", text_of(detection, "model") or scene.model or None),
        ("area_m2", update.measure.area_m2(outline)),
    ):
        if value is not None:
            feature.SetField(feature.GetFieldIndex(name), value)
    feature.SetGeometry(fitting(outline, update.inventory))
    update.inventory.CreateFeature(feature)
    update.counts.new += 1


def _remember_new(update: Update, condition: str) -> None:
    """A line of the history for each new row, copied inside the database."""
    place = update.place
    outline = quoted(update.inventory.GetGeometryColumn())
    multi = f"ST_Multi({outline})" if place.is_postgis else outline
    identifier = f"CAST({quoted(ID)} AS VARCHAR)"
    run_sql(
        update.database,
        f"INSERT INTO {place.sql_name(place.history)} "  # noqa: S608
        f'({quoted(ID)}, "date", "status", "confidence", "event", "model", "area_m2", {quoted(GEOMETRY)}) '
        f'SELECT {identifier}, "first_seen", "status", "confidence", "event", "model", "area_m2", {multi} '
        f"FROM {place.sql_name(place.table)} WHERE {condition}",
    )
