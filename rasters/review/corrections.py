"""Labels from a review: where a person looked, the verdicts are the truth; elsewhere everything stays as it was."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import ACCEPTED, ADDED, EDITED, LANDSLIDE, NOT_LANDSLIDE, REJECTED, UNKNOWN
from ...core.pixels.window import Window
from ..accuracy.inputs import check_same_grid
from ..io.band_file import new_code_file
from ..io.burning import PolygonLayer
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.label_raster import open_labels
from ..io.opening import layer_name, open_raster
from ..stack.labels import measured_bands, without_any_band

BLOCK = 1024


@dataclass(frozen=True)
class Review:
    """Polygons (WKB in the stack's CRS): the area that was looked at, detections by verdict, "" for none, and ground
    that stays unknown whatever else is said of it.
    """

    reviewed: list[bytes]
    detections: dict[str, list[bytes]] = field(default_factory=dict)
    hidden: list[bytes] = field(default_factory=list)


@dataclass(frozen=True)
class Corrected:
    """Pixels that the review changed: to landslide, to not landslide; and those it made known in all."""

    added: int
    removed: int
    reviewed: int
    undecided: int


def apply_corrections(
    review: Review, stack_path: Path, labels_path: Path | None, target: Path, feedback: Feedback
) -> Corrected:
    """Write uint8 labels on the stack's grid: 1 landslide, 0 not, 255 unknown.

    Inside the reviewed area a pixel is landslide where its centre lies in a polygon that was accepted, edited or added,
    unknown in a polygon without a verdict or where the stack has no data, and not landslide everywhere else. Outside it
    has the value of `labels_path`, or is unknown. Hidden ground is unknown in any case. Changed pixels are counted
    against those labels, or without any against the detections as they came (those added by hand left out). Raises
    InputError when the labels are on another grid or in another coding, or the reviewed area covers no pixel;
    OutputError; CancelledError.
    """
    stack = open_raster(stack_path, "stack")
    grid = Grid.of(stack)
    bands = measured_bands(stack)
    labels = open_labels(labels_path) if labels_path else None
    if labels is not None and labels_path is not None:
        check_same_grid(grid, labels.grid, stack_path, labels_path)
    reviewed, hidden = PolygonLayer(review.reviewed, grid), PolygonLayer(review.hidden, grid)
    layers = {verdict: PolygonLayer(polygons, grid) for verdict, polygons in review.detections.items() if polygons}
    counts = np.zeros(4, np.int64)
    with bounded_cache(), new_code_file(target, grid) as output:
        for number, window in enumerate(windows := list(grid.blocks(BLOCK))):
            stop_if_cancelled(feedback)
            before = (
                labels.read(window) if labels is not None else np.full((window.height, window.width), UNKNOWN, np.uint8)
            )
            covered = hidden.covers(window)
            inside = reviewed.covers(window) & ~covered
            before[covered] = UNKNOWN
            if inside.any():
                known = _verdicts(layers, window)
                known[without_any_band(bands, window)] = UNKNOWN
                earlier = before if labels is not None else _as_detected(layers, window)
                counts += _changes(inside, known, earlier)
                before = np.where(inside, known, before)
            output.write(window, before)
            feedback.progress((number + 1) / len(windows))
        if labels is not None:
            labels.check_coding()
            labels.check_classes("nothing can be learnt from it")
        if not counts[2] + counts[3]:
            raise InputError(
                f"The reviewed area covers no pixel of the stack {layer_name(stack_path)}. Choose the tiles that were "
                "reviewed on this stack."
            )
    return Corrected(*(int(count) for count in counts))


def _burnt(layers: dict[str, PolygonLayer], verdicts: tuple[str, ...], window: Window) -> NDArray[np.bool_]:
    """Pixels inside a polygon with one of the verdicts."""
    inside = np.zeros((window.height, window.width), bool)
    for verdict in verdicts:
        if verdict in layers:
            inside |= layers[verdict].covers(window)
    return inside


def _verdicts(layers: dict[str, PolygonLayer], window: Window) -> NDArray[np.uint8]:
    known = np.full((window.height, window.width), NOT_LANDSLIDE, np.uint8)
    known[_burnt(layers, ("",), window)] = UNKNOWN
    known[_burnt(layers, (REJECTED,), window)] = NOT_LANDSLIDE
    known[_burnt(layers, (ACCEPTED, EDITED, ADDED), window)] = LANDSLIDE
    return known


def _as_detected(layers: dict[str, PolygonLayer], window: Window) -> NDArray[np.uint8]:
    """What the map said before anybody looked; how an edited outline ran is no longer known."""
    detected = _burnt(layers, (ACCEPTED, REJECTED, EDITED, ""), window)
    return np.where(detected, LANDSLIDE, NOT_LANDSLIDE).astype(np.uint8)


def _changes(inside: NDArray[np.bool_], known: NDArray[np.uint8], before: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Pixels added, removed, known and undecided inside the reviewed area."""
    added = inside & (known == LANDSLIDE) & (before != LANDSLIDE)
    removed = inside & (known == NOT_LANDSLIDE) & (before == LANDSLIDE)
    undecided = inside & (known == UNKNOWN)
    return np.array([np.count_nonzero(part) for part in (added, removed, inside & ~undecided, undecided)], np.int64)
