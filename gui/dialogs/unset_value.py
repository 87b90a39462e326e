"""QGIS's own widgets with one change: where nothing is given they say what holds then, not "Not set"."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsExtentWidget,
    QgsGui,
    QgsProjectionSelectionWidget,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

from .dialog_kind import dialog_kind, modeler_wrapper

Wrappers = Sequence[QgsAbstractProcessingParameterWidgetWrapper]


class UnsetWrapper(QgsAbstractProcessingParameterWidgetWrapper):
    """Shows a parameter by QGIS's own widget, with the text `unset` for nothing, or for the lowest number where that
    stands for it (-1, 0).
    """

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: int, **_settings: str) -> Any:
        return modeler_wrapper(parameter, dialog) or super().__new__(cls)

    def __init__(self, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: int, unset: str = "") -> None:
        kind = dialog_kind(dialog)
        super().__init__(parameter, kind)
        self.unset = unset
        self.native = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, kind)
        self.native.widgetValueHasChanged.connect(self.tell_changed)

    def createWidget(self) -> QWidget:  # noqa: N802 - QGIS calls these names
        self.native.setWidgetContext(self.widgetContext())
        shown = self.native.createWrappedWidget(QgsProcessingContext())
        write_unset(shown, self.unset)
        return shown

    def say_unset(self, text: str) -> None:
        """Write what holds where nothing is given."""
        write_unset(self.wrappedWidget(), text)

    def tell_changed(self, _native: Any = None) -> None:
        self.widgetValueHasChanged.emit(self)

    def setWidgetValue(self, value: Any, context: QgsProcessingContext) -> None:  # noqa: N802
        self.native.setParameterValue(value, context)

    def widgetValue(self) -> Any:  # noqa: N802
        return self.native.parameterValue()


def write_unset(shown: QWidget, text: str) -> None:
    """Give a widget of QGIS its text for nothing; one that has no such text stays as it is."""
    if isinstance(shown, QAbstractSpinBox):
        shown.setSpecialValueText(text)
    elif shown.inherits("QgsExtentWidget"):  # which Python sees as any QWidget
        extent: Any = sip.cast(shown, QgsExtentWidget)
        extent.setNullValueAllowed(True, text)
    elif shown.inherits("QgsProjectionSelectionWidget"):
        projection: Any = sip.cast(shown, QgsProjectionSelectionWidget)
        projection.setNotSetText(text)
    elif isinstance(shown, QComboBox):
        shown.setItemText(0, text)


def named(wrappers: Wrappers) -> dict[str, QgsAbstractProcessingParameterWidgetWrapper]:
    """The widgets of a dialog by the keys of their parameters."""
    return {one.parameterDefinition().name(): one for one in wrappers}
