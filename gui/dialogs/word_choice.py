"""A choice of one word in the user's language: the widget of a parameter that takes words of ours."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterEnum
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ...algorithms.support.dialogs.words import in_words
from .dialog_kind import dialog_kind, modeler_wrapper


class WordWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """A drop-down that shows "schnell (quick)" and gives "quick"; in the modeler QGIS's own widget stays, because there
    a value may also come from another step.
    """

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: int) -> Any:
        return modeler_wrapper(parameter, dialog) or super().__new__(cls)

    def __init__(self, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: int) -> None:
        super().__init__(parameter, dialog_kind(dialog))
        self.box: QComboBox | None = None
        self.widget: QWidget | None = None

    def createWidget(self) -> QWidget:  # noqa: N802 - QGIS calls these names
        definition = self.parameterDefinition()
        self.widget = QWidget()  # QGIS takes over what is given to it; the box within stays ours to ask
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        self.box = QComboBox()
        row.addWidget(self.box)
        self.box.setToolTip(definition.help())
        for word in definition.options() if isinstance(definition, QgsProcessingParameterEnum) else ():
            self.box.addItem(in_words(word), word)
        self.box.currentIndexChanged.connect(self.tell_changed)
        return self.widget

    def tell_changed(self, _index: int) -> None:
        self.widgetValueHasChanged.emit(self)

    def setWidgetValue(self, value: Any, _context: QgsProcessingContext) -> None:  # noqa: N802
        if self.box is not None and (index := self.box.findData(value)) >= 0:
            self.box.setCurrentIndex(index)

    def widgetValue(self) -> Any:  # noqa: N802
        return self.box.currentData() if self.box is not None else None
