"""A layer in pieces that fit in memory: the plane is quartered until no rectangle holds too many polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

MAX_FEATURES = 2000
MAX_DEPTH = 16

Rectangle = tuple[float, float, float, float]  # smallest x, smallest y, largest x, largest y


@dataclass(frozen=True)
class Block:
    """Polygons that lie together: features with geometry, and their bounding boxes as rows (min x, max x, min y, max
    y), OGR's order.
    """

    features: list[ogr.Feature]
    boxes: NDArray[np.float64]

    def bounds(self) -> Rectangle:
        return (
            float(self.boxes[:, 0].min()),
            float(self.boxes[:, 2].min()),
            float(self.boxes[:, 1].max()),
            float(self.boxes[:, 3].max()),
        )


def blocks_of(layer: ogr.Layer, max_features: int = MAX_FEATURES) -> Iterator[Block]:
    """Every feature of the layer in exactly one block: the one in which the lower left corner of its box lies."""
    if layer.GetFeatureCount() == 0:
        return
    left, right, bottom, top = layer.GetExtent()
    # The right and upper sides belong to no rectangle but the last, which therefore reaches a little beyond.
    room_x, room_y = max(1e-9, (right - left) * 1e-9), max(1e-9, (top - bottom) * 1e-9)
    waiting = [(left, bottom, right + room_x, top + room_y, 0)]
    while waiting:
        x0, y0, x1, y1, depth = waiting.pop()
        layer.SetSpatialFilterRect(x0, y0, x1, y1)
        if layer.GetFeatureCount() > max_features and depth < MAX_DEPTH:
            x, y = (x0 + x1) / 2, (y0 + y1) / 2
            waiting += [(*part, depth + 1) for part in ((x, y, x1, y1), (x0, y, x, y1), (x, y0, x1, y), (x0, y0, x, y))]
            continue
        block = read_block(layer, (x0, y0, x1, y1))
        inside = (
            (block.boxes[:, 0] >= x0) & (block.boxes[:, 0] < x1) & (block.boxes[:, 2] >= y0) & (block.boxes[:, 2] < y1)
        )
        if inside.any():
            features = [block.features[index] for index in np.flatnonzero(inside)]
            yield Block(features, block.boxes[inside])
    layer.SetSpatialFilter(None)


def read_block(layer: ogr.Layer, bounds: Rectangle) -> Block:
    """The features whose boxes touch a rectangle, in the order of their numbers; those without polygon left out."""
    layer.SetSpatialFilterRect(*bounds)
    layer.ResetReading()
    features = [feature for feature in layer if feature.GetGeometryRef() is not None]
    layer.SetSpatialFilter(None)
    features = [feature for feature in features if not feature.GetGeometryRef().IsEmpty()]
    features.sort(key=lambda feature: feature.GetFID())
    boxes = np.array([feature.GetGeometryRef().GetEnvelope() for feature in features], np.float64).reshape(-1, 4)
    return Block(features, boxes)


def touching(one: Block, other: Block) -> Iterator[tuple[int, int]]:
    """Pairs of positions in two blocks whose boxes touch."""
    if not one.features or not other.features:
        return
    order = np.argsort(other.boxes[:, 0], kind="stable")
    starts, widest = other.boxes[order, 0], float((other.boxes[:, 1] - other.boxes[:, 0]).max())
    for index, (x0, x1, y0, y1) in enumerate(one.boxes):
        first, last = np.searchsorted(starts, x0 - widest, "left"), np.searchsorted(starts, x1, "right")
        near = order[first:last]
        boxes = other.boxes[near]
        for position in np.sort(near[(boxes[:, 1] >= x0) & (boxes[:, 2] <= y1) & (boxes[:, 3] >= y0)]):
            yield index, int(position)
