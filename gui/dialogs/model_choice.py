"""A model chosen from the user's own and the bundled ones, or any file: the widget of the parameter MODEL."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from ...core.errors import LandslideMapperError
from ...core.model_card import read_card, spoken_name
from ...core.model_zoo import SUFFIX, own_folder, zoo_models
from ..workflow import translate
from .dialog_kind import dialog_kind, modeler_wrapper


class ModelChoice:
    """A drop-down and a file button; the value is a name of the zoo or a path, as every MODEL parameter takes it.

    `widget` holds both. It is no subclass of QWidget, because QGIS takes the widget of a wrapper over, and what Python
    had added to it would be gone.
    """

    def __init__(self, nothing: str = "") -> None:
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setMinimumContentsLength(8)
        self.box.addItem(nothing, "")
        for name, path in zoo_models().items():
            try:
                title = spoken_name(name, read_card(path))
            except LandslideMapperError:  # cannot be read: the panel's card says why
                continue
            self.box.addItem(f"{title} ({translate('own')})" if path.parent == own_folder() else title, name)
        row.addWidget(self.box, 1)
        self.browse = QToolButton()
        self.browse.setText("…")
        self.browse.setToolTip(translate("Choose a model file"))
        self.browse.clicked.connect(self.choose_file)
        row.addWidget(self.browse)

    def value(self) -> str:
        """The zoo name behind the entry that is shown, else what was typed."""
        shown = self.box.currentText()
        index = self.box.findText(shown)
        return str(self.box.itemData(index)) if index >= 0 else shown.strip()

    def set_value(self, value: str) -> None:
        index = self.box.findData(value)
        if index >= 0:
            self.box.setCurrentIndex(index)
        else:
            self.box.setEditText(value)

    def choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.box, translate("Choose a model file"), str(own_folder()), f"{translate('Models')} (*{SUFFIX})"
        )
        if chosen:
            self.set_value(chosen)


class ModelWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """What QGIS's dialogs show for a parameter whose metadata names this class; in the modeler QGIS's own widget stays,
    because there a value may also come from another step.
    """

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: int) -> Any:
        return modeler_wrapper(parameter, dialog) or super().__new__(cls)

    def __init__(self, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: int) -> None:
        super().__init__(parameter, dialog_kind(dialog))
        self.choice: ModelChoice | None = None

    def createWidget(self) -> QWidget:  # noqa: N802 - QGIS calls these names
        definition = self.parameterDefinition()
        optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        self.choice = ModelChoice(translate("none") if optional else "")
        self.choice.box.setToolTip(definition.help())
        self.choice.box.currentTextChanged.connect(self.tell_changed)
        return self.choice.widget

    def tell_changed(self, _text: str) -> None:
        self.widgetValueHasChanged.emit(self)

    def setWidgetValue(self, value: Any, _context: QgsProcessingContext) -> None:  # noqa: N802
        if self.choice is not None:
            self.choice.set_value("" if value is None else str(value))

    def widgetValue(self) -> Any:  # noqa: N802
        return (self.choice.value() if self.choice is not None else "") or None
