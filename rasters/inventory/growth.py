"""Landslides that a scene shows larger, many at a time: one by one, a hundred thousand are as many questions to the
database.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Iterator, Sequence

from osgeo import ogr

from .database import quoted
from .decisions import Seen
from .matching import text_of
from .outlines import fitting, grown_outline
from .schema import FID
from .session import Update


@dataclass(frozen=True)
class Growth:
    """The outline from now on, a multipolygon; the model that saw it; and what an UPDATE still has to write."""

    outline: ogr.Geometry
    model: str
    to_write: dict[str, Any]


def growths(update: Update, landslides: Sequence[Seen]) -> Iterator[Growth]:
    """What each landslide grew to, in order; one that grew before it counts with its new outline.

    All changes that wait must have been written: outlines are read from the database.
    """
    around = {seen.fid: _neighbours(update.work, seen.fid) for seen in landslides}
    features = _features(update.inventory, {*around, *(row for rows in around.values() for row in rows)})
    detected = update.scene.detections.layer
    for seen in landslides:
        feature = features[seen.fid]
        detections = [detected.GetFeature(row) for row in _detections(update.work, seen.fid)]
        outline = grown_outline(
            feature.GetGeometryRef(),
            [detection.GetGeometryRef() for detection in detections],
            [features[row].GetGeometryRef() for row in around[seen.fid]],
        )
        feature.SetGeometry(fitting(outline, update.inventory))
        models = [text_of(detection, "model") for detection in detections]
        model = next((model for model in models if model), update.scene.model)
        yield Growth(outline, model, _written(update, feature))


def _neighbours(work: sqlite3.Connection, landslide: int) -> list[int]:
    """Landslides under the detections that belong to this one."""
    query = (
        "SELECT DISTINCT other.landslide FROM pairs one JOIN pairs other ON one.detection = other.detection "
        "WHERE one.landslide = ? AND one.first = 1 AND other.landslide <> ? ORDER BY other.landslide"
    )
    return [row for (row,) in work.execute(query, (landslide, landslide))]


def _detections(work: sqlite3.Connection, landslide: int) -> list[int]:
    query = "SELECT detection FROM pairs WHERE landslide = ? AND first = 1 ORDER BY detection"
    return [row for (row,) in work.execute(query, (landslide,))]


def _features(layer: ogr.Layer, rows: set[int]) -> dict[int, ogr.Feature]:
    """Rows of the inventory by their numbers, read by one query."""
    if not rows:
        return {}
    numbers = ", ".join(str(row) for row in sorted(rows))
    layer.SetAttributeFilter(f"{quoted(layer.GetFIDColumn() or FID)} IN ({numbers})")
    features = {feature.GetFID(): feature for feature in layer}
    layer.SetAttributeFilter(None)
    return features


def _written(update: Update, feature: ogr.Feature) -> dict[str, Any]:
    """Write the outline where the database is a file; where it is a server, give it to be sent with many others."""
    if not update.place.is_postgis:
        update.inventory.SetFeature(feature)
        return {}
    outline, kind = feature.GetGeometryRef(), update.inventory.GetGeomType()
    outline.Set3D(bool(ogr.GT_HasZ(kind)))
    outline.SetMeasured(bool(ogr.GT_HasM(kind)))
    return {update.inventory.GetGeometryColumn(): bytes(outline.ExportToIsoWkb()).hex()}
