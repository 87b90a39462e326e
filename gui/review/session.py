"""One review under way: which tile and feature it is at, and what a verdict does to the layers."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import NULL

from ...core.labels import ACCEPTED, ADDED, EDITED, NOT_REVIEWED, VERDICT_FIELD
from .places import features_inside, in_layer_crs, next_of, next_open, tiles_in_order
from .storing import REFERENCE, REVIEWED, is_reviewed, prepare, store, verdict_in


class ReviewSession:
    """Goes through `layer`: polygons that get a verdict, tile by tile where `tiles` are given, or sample points.

    Nothing is remembered here but the place: what is reviewed stands in the layers, and is read from them anew at each
    step, because others may share them. Raises InputError when a layer cannot keep verdicts.
    """

    def __init__(self, layer: QgsVectorLayer, tiles: QgsVectorLayer | None, points: bool) -> None:
        self.layer, self.tiles, self.points = layer, tiles, points
        self.field = REFERENCE if points else VERDICT_FIELD
        prepare(layer, self.field)
        if tiles is not None:
            prepare(tiles, REVIEWED)
        self.tile: int | None = None
        self.feature: int | None = None

    def current(self) -> QgsFeature | None:
        """The feature under review as the layer has it now; None where there is none."""
        return existing(self.layer, self.feature)

    def current_tile(self) -> QgsFeature | None:
        return existing(self.tiles, self.tile)

    def outline(self) -> QgsGeometry | None:
        """The tile under review in the layer's CRS."""
        tile = self.current_tile()
        return None if tile is None or self.tiles is None else in_layer_crs(tile, self.tiles, self.layer)

    def features(self) -> list[int]:
        """The features of this tile, or all."""
        return features_inside(self.layer, self.outline())

    def tile_order(self) -> list[int]:
        return [] if self.tiles is None else tiles_in_order(self.tiles)

    def is_open(self, identifier: int) -> bool:
        """Whether a feature has no verdict (a point no reference) yet."""
        return self.word_of(existing(self.layer, identifier)) == NOT_REVIEWED

    def word_of(self, feature: QgsFeature | None) -> str:
        """The verdict or reference that a feature has, empty for none."""
        if feature is None:
            return NOT_REVIEWED
        if self.points:
            value = feature[REFERENCE]
            return NOT_REVIEWED if value == NULL else str(value).strip()
        return verdict_in(self.layer, feature)

    def is_tile_open(self, identifier: int) -> bool:
        tile = existing(self.tiles, identifier)
        return tile is not None and not is_reviewed(tile)

    def start(self) -> None:
        """Go to the first tile that is not reviewed, and in it to the first feature without a verdict."""
        order = self.tile_order()
        found = next_open(order, None, self.is_tile_open)
        self.tile = found if found is not None else (order[0] if order else None)
        self.to_first_open()

    def to_first_open(self) -> None:
        features = self.features()
        found = next_open(features, None, self.is_open)
        self.feature = found if found is not None else (features[0] if features else None)

    def go(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) feature of the tile; False at its end."""
        found = next_of(self.features(), self.feature, step)
        if found is None:
            return False
        self.feature = found
        return True

    def go_tile(self, step: int) -> bool:
        """Go to the next or previous tile; False at the end."""
        found = next_of(self.tile_order(), self.tile, step)
        if found is None:
            return False
        self.tile = found
        self.to_first_open()
        return True

    def judge(self, word: str) -> bool:
        """Keep a verdict on the current feature and go to the next open one; False where none is left in this tile.

        Accepting what a person has drawn or corrected leaves it `added` or `edited`, which says more.
        """
        feature = self.current()
        if feature is None:
            return False
        if not (word == ACCEPTED and self.word_of(feature) in (EDITED, ADDED)):
            store(self.layer, {feature.id(): {self.field: word or None}})
        if word == NOT_REVIEWED:
            return True
        found = next_open(self.features(), self.feature, self.is_open)
        if found is not None:
            self.feature = found
        return found is not None

    def finish_tile(self) -> bool:
        """Say that everything in this tile was looked at, and go to the next open one; False where none is left."""
        tile = self.current_tile()
        if tile is None or self.tiles is None:
            return False
        store(self.tiles, {tile.id(): {REVIEWED: True}})
        found = next_open(self.tile_order(), self.tile, self.is_tile_open)
        if found is None:
            return False
        self.tile = found
        self.to_first_open()
        return True

    def open_in_tile(self) -> int:
        """How many features of this tile have no verdict yet."""
        request = QgsFeatureRequest().setFilterFids(self.features()).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        return sum(self.word_of(feature) == NOT_REVIEWED for feature in self.layer.getFeatures(request))


def existing(layer: QgsVectorLayer | None, identifier: int | None) -> QgsFeature | None:
    """A feature by its identifier, None where somebody has deleted it."""
    if layer is None or identifier is None:
        return None
    feature = layer.getFeature(identifier)
    return feature if feature.isValid() else None
