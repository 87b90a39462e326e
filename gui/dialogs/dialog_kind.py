"""Which of QGIS's dialogs asks for a widget."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsGui, QgsProcessingGui

BATCH = ("BatchPanel", "BatchAlgorithmDialog")


def dialog_kind(dialog: Any) -> Any:
    """A member of `QgsProcessingGui.WidgetType`, which QGIS 4 calls `Qgis.ProcessingMode`."""
    kinds = QgsProcessingGui.WidgetType
    return kinds.Batch if type(dialog).__name__ in BATCH else kinds.Standard


def modeler_wrapper(parameter: QgsProcessingParameterDefinition, dialog: Any) -> Any:
    """QGIS's own widget in the graphical modeler, where a value may also come from another step; None elsewhere."""
    if type(dialog).__name__ != "ModelerParametersDialog":
        return None
    return QgsGui.processingGuiRegistry().createModelerParameterWidget(
        dialog.model, dialog.childId, parameter, dialog.context
    )
