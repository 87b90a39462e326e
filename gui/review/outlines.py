"""Outlines that a person draws or corrects with QGIS's own tools: each is saved, with its verdict, when it is drawn."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...core.errors import LandslideMapperError
from ...core.labels import ADDED, EDITED, VERDICT_FIELD
from .storing import size_of, store, verdict_in


class OutlineWatch(QObject):
    """Watches a layer while it is edited: a changed outline gets the verdict `edited`, a new one `added`, and both are
    committed as soon as the tool has finished its step.

    `told` is called after each commit, with a sentence where it failed.
    """

    def __init__(self, layer: QgsVectorLayer, told: Callable[[str], None]) -> None:
        super().__init__()
        self.layer, self.told = layer, told
        self.changed: set[int] = set()
        self.waiting = False
        self.suppressed = layer.editFormConfig().suppress()
        layer.geometryChanged.connect(self.note_change)
        layer.featureAdded.connect(self.note_new)
        layer.beforeCommitChanges.connect(self.mark)
        self.set_form(Qgis.AttributeFormSuppression.On)  # a form before each outline would stand in the way

    def stop(self) -> None:
        """Save what is waiting and let go of the layer."""
        self.save()
        self.layer.geometryChanged.disconnect(self.note_change)
        self.layer.featureAdded.disconnect(self.note_new)
        self.layer.beforeCommitChanges.disconnect(self.mark)
        self.set_form(self.suppressed)

    def set_form(self, suppressed: Any) -> None:
        form = self.layer.editFormConfig()
        form.setSuppress(suppressed)
        self.layer.setEditFormConfig(form)

    def note_change(self, identifier: int, _geometry: QgsGeometry) -> None:
        self.changed.add(identifier)
        self.save_soon()

    def note_new(self, identifier: int) -> None:
        if identifier < 0:  # not yet in the file; it comes again, with its own identifier, when it is
            self.changed.add(identifier)
            self.save_soon()

    def save_soon(self) -> None:
        """Save when the tool has handed over: inside its step a commit would tear it apart."""
        if not self.waiting:
            self.waiting = True
            QTimer.singleShot(0, self.save)

    def save(self) -> None:
        """Commit the outlines that are waiting."""
        self.waiting = False
        if not self.changed:
            return
        if self.layer.isEditCommandActive():
            self.save_soon()
            return
        try:
            store(self.layer, {})
        except LandslideMapperError as error:
            self.told(str(error))
            return
        self.told("")

    def mark(self) -> None:
        """Give what is about to be committed, by us or by QGIS's own button, its verdict and its size."""
        identifiers, self.changed = sorted(self.changed), set()
        for identifier in identifiers:
            feature = self.layer.getFeature(identifier)
            if not feature.isValid():  # drawn and taken back at once
                continue
            for name, value in {VERDICT_FIELD: self.verdict_of(feature), **size_of(self.layer, feature)}.items():
                index = self.layer.fields().lookupField(name)
                if index >= 0:
                    self.layer.changeAttributeValue(identifier, index, value)

    def verdict_of(self, feature: QgsFeature) -> str:
        return ADDED if feature.id() < 0 or verdict_in(self.layer, feature) == ADDED else EDITED
