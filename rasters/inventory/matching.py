"""Which detection shows which landslide: shared areas, written into a work database that lies on disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Iterator

from osgeo import ogr

from ...core.feedback import Feedback, stop_if_cancelled
from .blocks import blocks_of, read_block, touching
from .detections import AREA, CONFIDENCE
from .schema import ID

WORK_TABLES = """
CREATE TABLE pairs (detection INTEGER, landslide INTEGER, shared REAL, detection_area REAL, landslide_area REAL,
                    confidence INTEGER, matched INTEGER, first INTEGER DEFAULT 0);
CREATE TABLE landslides (fid INTEGER PRIMARY KEY, identifier TEXT, status TEXT, first_seen TEXT, last_seen TEXT,
                         confidence INTEGER, area_m2 REAL);
"""
# A detection belongs to the landslide that it shares most with; what it shows beyond all known ones is its growth.
SUMMARIES = """
CREATE INDEX pairs_detection ON pairs (detection);
CREATE INDEX pairs_landslide ON pairs (landslide);
UPDATE pairs SET first = 1 WHERE matched = 1 AND rowid IN (
    SELECT rowid FROM (SELECT rowid, ROW_NUMBER() OVER (PARTITION BY detection ORDER BY shared DESC, landslide) AS place
                       FROM pairs WHERE matched = 1) WHERE place = 1);
CREATE TABLE beyond AS SELECT detection, MAX(detection_area) - SUM(shared) AS area FROM pairs GROUP BY detection;
CREATE INDEX beyond_detection ON beyond (detection);
CREATE TABLE merged AS
    SELECT one.landslide AS landslide, GROUP_CONCAT(DISTINCT landslides.identifier) AS others
    FROM pairs one JOIN pairs other ON one.detection = other.detection AND one.landslide <> other.landslide
    JOIN landslides ON landslides.fid = other.landslide
    WHERE one.matched = 1 AND other.matched = 1 GROUP BY one.landslide;
CREATE INDEX merged_landslide ON merged (landslide);
"""


@contextmanager
def work_database(file: Path) -> Iterator[sqlite3.Connection]:
    """A new database for pairs, on disk, without the care that data worth keeping needs."""
    with closing(sqlite3.connect(file)) as work:
        work.execute("PRAGMA journal_mode = OFF")
        work.execute("PRAGMA synchronous = OFF")
        work.executescript(WORK_TABLES)
        yield work


def match(
    detections: ogr.Layer, inventory: ogr.Layer, work: sqlite3.Connection, min_overlap: float, feedback: Feedback
) -> None:
    """Fill the tables of `work` with every pair of a detection and a landslide that share area.

    A pair is matched when the shared part is at least `min_overlap` of the smaller of the two: a scar that grew tenfold
    still holds the old one. Both layers are read block by block through their spatial index; shares are of areas in the
    CRS, whose scale cancels out.
    """
    total, done = max(1, detections.GetFeatureCount()), 0
    for block in blocks_of(detections):
        stop_if_cancelled(feedback)
        known = read_block(inventory, block.bounds())
        areas = [feature.GetGeometryRef().Area() for feature in known.features]
        pairs, seen = [], set()
        for one, other in touching(block, known):
            detection, landslide = block.features[one], known.features[other]
            shared = shared_area(detection.GetGeometryRef(), landslide.GetGeometryRef())
            if shared <= 0:
                continue
            area = detection.GetField(AREA)
            matched = int(shared >= min_overlap * min(area, areas[other]))
            pairs.append(
                (
                    detection.GetFID(),
                    landslide.GetFID(),
                    shared,
                    area,
                    areas[other],
                    detection.GetField(CONFIDENCE),
                    matched,
                )
            )
            seen.add(other)
        work.executemany(
            "INSERT INTO pairs (detection, landslide, shared, detection_area, landslide_area, confidence, matched) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            pairs,
        )
        work.executemany(
            "INSERT OR IGNORE INTO landslides VALUES (?, ?, ?, ?, ?, ?, ?)",
            [landslide_row(known.features[other]) for other in sorted(seen)],
        )
        done += len(block.features)
        feedback.progress(done / total)
    work.executescript(SUMMARIES)
    work.commit()


def shared_area(one: ogr.Geometry, other: ogr.Geometry) -> float:
    """Area of the common part, in square units of the CRS; invalid outlines are repaired first."""
    try:
        common = one.Intersection(other)
    except RuntimeError:
        common = one.MakeValid().Intersection(other.MakeValid())
    return 0.0 if common is None else float(common.Area())


def landslide_row(
    landslide: ogr.Feature,
) -> tuple[int, str | None, str | None, str | None, str | None, int | None, float]:
    """What a decision about a landslide needs to know of it."""
    return (
        landslide.GetFID(),
        text_of(landslide, ID),
        text_of(landslide, "status"),
        date_of(landslide, "first_seen"),
        date_of(landslide, "last_seen"),
        landslide.GetField(landslide.GetFieldIndex("confidence")),
        landslide.GetField(landslide.GetFieldIndex("area_m2")),
    )


def text_of(feature: ogr.Feature, name: str) -> str | None:
    index = feature.GetFieldIndex(name)  # by number: OGR's Python looks through all names each time
    return feature.GetFieldAsString(index) if feature.IsFieldSetAndNotNull(index) else None


def date_of(feature: ogr.Feature, name: str) -> str | None:
    """A date as YYYY-MM-DD, whatever type the column has; None where there is none."""
    text = text_of(feature, name)
    return text.replace("/", "-")[:10] if text else None
