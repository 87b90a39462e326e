"""The detections of one scene on disk, with a spatial index: a QGIS layer can be anything, and a million polygons do
not belong in memory.
"""

from __future__ import annotations

import base64
import hashlib
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

from osgeo import gdal, ogr, osr

from ...core.labels import REJECTED
from ..io.opening import discard
from .confidence import confidence_of

LAYER = "detections"
COLUMNS = (
    ("identifier", ogr.OFTString),
    ("confidence", ogr.OFTInteger),
    ("model", ogr.OFTString),
    ("area", ogr.OFTReal),
)
IDENTIFIER, CONFIDENCE, MODEL, AREA = range(4)
COMMIT_EVERY = 50_000
IDENTIFIER_BYTES = 8


@dataclass(frozen=True)
class Detection:
    """One polygon (WKB in the inventory's CRS) of a scene; `probability` is NaN and texts are empty where unknown."""

    wkb: bytes
    probability: float = math.nan
    verdict: str = ""
    model: str = ""


@dataclass(frozen=True)
class Stored:
    """The detections on disk, and how many were left out: rejected by a person, or there twice."""

    dataset: gdal.Dataset
    count: int
    rejected: int
    repeated: int

    @property
    def layer(self) -> ogr.Layer:
        return self.dataset.GetLayerByName(LAYER)


def identifier_of(wkb: bytes, date: str) -> str:
    """The identifier of a landslide first seen on `date` (YYYY-MM-DD) with this outline: the same for everyone who
    sees the same, so that one landslide can never get two, and none is ever given twice.
    """
    digest = hashlib.sha256(date.encode("ascii") + wkb).digest()[:IDENTIFIER_BYTES]
    return f"{date.replace('-', '')}-{base64.b32encode(digest).decode('ascii').rstrip('=').lower()}"


def store_detections(detections: Iterable[Detection], file: Path, crs: osr.SpatialReference, date: str) -> Stored:
    """Write detections into a new GeoPackage; without those rejected, and each outline once."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    try:
        return _filled(dataset, detections, crs, date)
    except BaseException:
        discard(dataset)  # an open file cannot be removed on Windows
        raise


def _filled(dataset: gdal.Dataset, detections: Iterable[Detection], crs: osr.SpatialReference, date: str) -> Stored:
    layer = dataset.CreateLayer(LAYER, crs, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom", "FID=fid"])
    for name, kind in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    definition = layer.GetLayerDefn()
    count = rejected = 0
    dataset.StartTransaction()
    for detection in detections:
        if detection.verdict == REJECTED:
            rejected += 1
            continue
        outline = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(detection.wkb))
        feature = ogr.Feature(definition)
        feature.SetField(IDENTIFIER, identifier_of(bytes(outline.ExportToIsoWkb()), date))
        feature.SetField(CONFIDENCE, confidence_of(detection.probability, detection.verdict))
        if detection.model:
            feature.SetField(MODEL, detection.model)
        feature.SetField(AREA, outline.Area())
        feature.SetGeometryDirectly(outline)
        layer.CreateFeature(feature)
        count += 1
        if count % COMMIT_EVERY == 0:
            dataset.CommitTransaction()
            dataset.StartTransaction()
    dataset.ExecuteSQL(
        f"DELETE FROM {LAYER} WHERE fid NOT IN (SELECT MIN(fid) FROM {LAYER} GROUP BY identifier)"  # noqa: S608
    )
    dataset.CommitTransaction()
    kept = layer.GetFeatureCount()
    return Stored(dataset, kept, rejected, count - kept)
