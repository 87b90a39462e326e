"""What a probability raster says of the model behind it, and a reference without the ground which that model learnt."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...core.caution import caution
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import UNKNOWN
from ..io.band_file import CodeWriter, new_code_file
from ..io.burning import PolygonLayer
from ..io.grid import Grid
from ..io.label_raster import open_labels
from ..io.opening import layer_name, open_raster
from .inputs import check_same_grid

ITEM = "LANDSLIDE_MAPPER_"
LEAVE_OUT, INCLUDE = "leave_out", "include"
DEFAULT_THRESHOLD = 0.5


@dataclass(frozen=True)
class Origin:
    """Which model made a map: its name, the threshold of its polygons (NaN where the map does not tell), where it
    learnt, polygons in WKB in the map's CRS (None where the map does not tell), and whether that is all of it.
    """

    model: str
    threshold: float
    learnt: tuple[bytes, ...] | None
    complete: bool = True


@dataclass(frozen=True)
class Judged:
    """The labels to judge by, and in a sentence what of them was left out or what to beware of ('' without need)."""

    labels: Path
    sentence: str


def origin_of(prediction: gdal.Dataset) -> Origin:
    """What 'Detect landslides' wrote into the raster's metadata; see docs/model-file.md."""
    threshold = prediction.GetMetadataItem(f"{ITEM}THRESHOLD")
    try:
        used = float(threshold) if threshold else math.nan
    except ValueError:
        used = math.nan
    name = prediction.GetMetadataItem(f"{ITEM}MODEL_NAME") or prediction.GetMetadataItem(f"{ITEM}MODEL") or ""
    return Origin(name, used, *_learnt(prediction))


def _learnt(prediction: gdal.Dataset) -> tuple[tuple[bytes, ...] | None, bool]:
    """The learnt ground as the map tells it, and whether it is all of it."""
    text = prediction.GetMetadataItem(f"{ITEM}LEARNT_AREA")
    if not text:
        return None, False
    longitude_latitude = osr.SpatialReference()
    longitude_latitude.ImportFromEPSG(4326)
    longitude_latitude.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    to_map = osr.CoordinateTransformation(longitude_latitude, Grid.of(prediction).spatial_reference())
    polygons = []
    try:
        area = json.loads(text)
        for feature in area["features"]:
            geometry = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
            if placed(geometry, to_map):
                polygons.append(bytes(geometry.ExportToWkb()))
        return tuple(polygons), bool(area.get("complete", True))
    except (ValueError, KeyError, TypeError, AttributeError, RuntimeError):
        return None, False  # somebody else's item of that name: the map does not tell


def placed(geometry: ogr.Geometry, to_map: osr.CoordinateTransformation) -> bool:
    """Transform a geometry in place; False where the map's projection does not reach it, so that it is not on it."""
    geometry.GetEnvelope()  # AttributeError where there is no geometry
    try:
        geometry.Transform(to_map)
    except RuntimeError:
        return False
    return True


def judged_labels(
    labels: Path, prediction: Path, origin: Origin, learnt: str, target: Path, feedback: Feedback
) -> Judged:
    """The labels, with `learnt` = 'leave_out' written to `target` with 255 wherever the model learnt.

    Where nothing would be left, all labels stay and a caution says that the figures flatter; so it does with 'include'
    where the model learnt here, and the sentence says it where the map does not tell. Works in blocks.
    """
    name = origin.model or "the model"
    if origin.learnt is None:
        return Judged(labels, "The map does not tell where its model learnt; if that was here, these figures flatter.")
    if not origin.learnt:
        return Judged(labels, nothing_learnt(name, origin.complete))
    with new_code_file(target, Grid.of(open_raster(labels, "label raster"))) as kept:
        known, seen = _without(labels, prediction, origin.learnt, kept, feedback)
    if not seen:
        return Judged(labels, nothing_learnt(name, origin.complete))
    if learnt == LEAVE_OUT and seen < known:
        return Judged(
            target,
            f"Judged only where {name} did not learn: {known - seen:,} of {known:,} labelled pixels; "
            f"{seen:,} that it learnt from are left out.",
        )
    flatters = (
        f"{name} learnt from {seen:,} of the {known:,} labelled pixels that it is judged on here, so these figures are "
        "better than they will be elsewhere. "
    )
    cure = (
        "Set LEARNT to leave_out to judge the others only."
        if seen < known
        else "Judge it on labels that it has not seen."
    )
    caution(feedback, flatters + cure)
    return Judged(labels, "")


def nothing_learnt(name: str, complete: bool) -> str:
    """The sentence for a map whose model learnt elsewhere, as far as it tells."""
    if complete:
        return f"Nothing of this ground was learnt by {name}."
    return (
        f"Nothing of this ground is where {name} is known to have learnt, but the map does not tell all of that; if "
        "the rest was here, these figures flatter."
    )


def _without(
    labels: Path, prediction: Path, learnt: tuple[bytes, ...], kept: CodeWriter, feedback: Feedback
) -> tuple[int, int]:
    """Write the labels block by block without the learnt ground; gives known labels, and those among them learnt."""
    source, grid = open_labels(labels), Grid.of(open_raster(prediction, "prediction"))
    check_same_grid(grid, source.grid, prediction, labels)
    ground, known, seen = PolygonLayer(learnt, grid), 0, 0
    for window in grid.blocks():
        stop_if_cancelled(feedback)
        block = source.read(window)
        inside = ground.covers(window) & (block != UNKNOWN)
        known += int(np.count_nonzero(block != UNKNOWN))
        seen += int(np.count_nonzero(inside))
        block[inside] = UNKNOWN
        kept.write(window, block)
    return known, seen


def threshold_of(asked: float, origin: Origin, prediction: Path, feedback: Feedback) -> float:
    """The requested threshold or, if it is negative, that of the map's own polygons, else 0.5; reported in the log."""
    if asked >= 0:
        return asked
    if not math.isnan(origin.threshold):
        feedback.message(f"Threshold {origin.threshold:.3f}: the one that {layer_name(prediction)} was detected with.")
        return origin.threshold
    feedback.message(
        f"Threshold {DEFAULT_THRESHOLD}: {layer_name(prediction)} does not tell which it was detected with."
    )
    return DEFAULT_THRESHOLD
