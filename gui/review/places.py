"""Where the review stands: the order of tiles, polygons and points, read from the layer anew each time, because others
may work in it, too.
"""

from __future__ import annotations

from typing import Callable, Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

RANK = "rank"


def tiles_in_order(tiles: QgsVectorLayer) -> list[int]:
    """The tiles' identifiers, by rank where they have one."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    index = tiles.fields().lookupField(RANK)
    if index < 0:
        return sorted(feature.id() for feature in tiles.getFeatures(request))
    features = tiles.getFeatures(request.setSubsetOfAttributes([index]))
    return [identifier for _, identifier in sorted((feature[RANK] or 0, feature.id()) for feature in features)]


def in_layer_crs(tile: QgsFeature, tiles: QgsVectorLayer, layer: QgsVectorLayer) -> QgsGeometry:
    """A tile's outline in the CRS of another layer."""
    outline = QgsGeometry(tile.geometry())
    outline.transform(QgsCoordinateTransform(tiles.crs(), layer.crs(), QgsProject.instance()))
    return outline


def features_inside(layer: QgsVectorLayer, outline: QgsGeometry | None) -> list[int]:
    """Identifiers of the features that share ground with `outline` (all without one), from north to south."""
    if outline is None:
        return sorted(layer.allFeatureIds())
    request = QgsFeatureRequest().setFilterRect(outline.boundingBox()).setNoAttributes()
    inside = [feature for feature in layer.getFeatures(request) if feature.geometry().intersects(outline)]
    return [one.id() for one in sorted(inside, key=lambda one: (-one.geometry().boundingBox().yMaximum(), one.id()))]


def next_of(identifiers: Sequence[int], current: int | None, step: int) -> int | None:
    """The one `step` (1 or -1) after the current one; the first or last where there is none, None at the end."""
    if not identifiers:
        return None
    if current not in identifiers:
        return identifiers[0 if step > 0 else -1]
    place = identifiers.index(current) + step
    return identifiers[place] if 0 <= place < len(identifiers) else None


def next_open(identifiers: Sequence[int], current: int | None, is_open: Callable[[int], bool]) -> int | None:
    """The first after the current one, or else before it, that is still to be looked at."""
    start = identifiers.index(current) + 1 if current in identifiers else 0
    return next((one for one in [*identifiers[start:], *identifiers[:start]] if is_open(one)), None)
