"""The form of the page "Map my area": files where they lie, a folder, and how much effort."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from ...algorithms.mapscene import MapScene
from ...algorithms.scene.effort import EFFORT, EFFORTS, NORMAL
from ...algorithms.support.dialogs.words import in_words
from ..dialogs.model_choice import ModelChoice
from ..workflow import translate

SHOWN = ("POST", "PRE", "DEM", "INVENTORY", "MAPPED_AREA")
FOLDED = ("SAR_POST", "SAR_PRE", "INTERFEROGRAMS", "COHERENCE", "GEOLOGY")
MANY = ("POST", "PRE", "SAR_POST", "SAR_PRE", "INTERFEROGRAMS", "COHERENCE")
VECTORS = ("INVENTORY", "MAPPED_AREA", "GEOLOGY")


class SceneForm(QWidget):
    """Labels and help are those of the algorithm's own parameters."""

    image_chosen = pyqtSignal(str)  # the first file of the image after the event

    def __init__(self) -> None:
        super().__init__()
        self.algorithm = MapScene()  # kept, because its parameters go with it
        self.algorithm.initAlgorithm()
        self.definitions = {one.name(): one for one in self.algorithm.parameterDefinitions()}
        self.files: dict[str, QgsFileWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.rows(SHOWN))
        fold = QgsCollapsibleGroupBox(translate("Radar, geology, model"))
        inside = self.rows(FOLDED)
        self.field = QgsFieldComboBox()
        self.files["GEOLOGY"].fileChanged.connect(self.offer_fields)
        inside.addRow(self.definitions["GEOLOGY_FIELD"].description(), self.field)
        self.model = ModelChoice(translate("none"))
        self.model.box.setToolTip(self.definitions["MODEL"].help())
        inside.addRow(self.definitions["MODEL"].description(), self.model.widget)
        fold.setLayout(inside)
        fold.setCollapsed(True)
        column.addWidget(fold)
        column.addLayout(self.end_rows())
        self.files["POST"].fileChanged.connect(self.tell_image)

    def rows(self, keys: tuple[str, ...]) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        registry = QgsProviderRegistry.instance()
        for key in keys:
            widget = QgsFileWidget()
            widget.setObjectName(key)
            if key in MANY:
                widget.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
            widget.setFilter(registry.fileVectorFilters() if key in VECTORS else registry.fileRasterFilters())
            widget.setDialogTitle(self.definitions[key].description())
            widget.setToolTip(self.definitions[key].help())
            self.files[key] = widget
            form.addRow(self.definitions[key].description(), widget)
        return form

    def end_rows(self) -> QFormLayout:
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(self.definitions["OUTPUT"].help())
        self.effort = QComboBox()
        self.effort.setToolTip(self.definitions["EFFORT"].help())
        for name in EFFORTS:
            self.effort.addItem(in_words(name), name)
        self.effort.setCurrentIndex(EFFORTS.index(NORMAL))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.definitions["OUTPUT"].description(), self.folder)
        form.addRow(self.definitions["EFFORT"].description(), self.effort)
        return form

    def offer_fields(self, path: str) -> None:
        self.geology = QgsVectorLayer(path, "geology", "ogr")  # kept, because the box holds no reference
        self.field.setLayer(self.geology if self.geology.isValid() else None)

    def tell_image(self, text: str) -> None:
        paths = QgsFileWidget.splitFilePaths(text)
        if paths:
            self.image_chosen.emit(paths[0])

    def show_minutes(self, minutes: float, epochs: int) -> None:
        """Write the training's minutes behind each effort; `minutes` are those of one network over `epochs` epochs."""
        for index, name in enumerate(EFFORTS):
            effort = EFFORT[name]
            expected = minutes * (effort.epochs or epochs) / epochs * effort.members
            self.effort.setItemText(
                index, translate("{0}: about {1:.0f} min at most").format(in_words(name), max(1, expected))
            )

    def parameters(self) -> dict[str, Any]:
        """What is filled in, as the algorithm takes it; nothing for what is empty."""
        given: dict[str, Any] = {}
        for key, widget in self.files.items():
            if text := widget.filePath().strip():
                given[key] = QgsFileWidget.splitFilePaths(text) if key in MANY else text
        if "GEOLOGY" in given and self.field.currentField():
            given["GEOLOGY_FIELD"] = self.field.currentField()
        if model := self.model.value():
            given["MODEL"] = model
        if folder := self.folder.filePath().strip():
            given["OUTPUT"] = folder
        return {**given, "EFFORT": self.effort.currentData()}

    def lacking(self) -> str:
        """The label of the first thing that is needed and not filled in; empty where all is there."""
        given = self.parameters()
        needed = ["POST", "DEM", "OUTPUT"]
        if "MODEL" not in given:
            needed.insert(2, "INVENTORY")
        missing = [key for key in needed if key not in given]
        return str(self.definitions[missing[0]].description()) if missing else ""
