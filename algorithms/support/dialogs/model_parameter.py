"""The parameter that names a model: a plain string to qgis_process and to graphical models, a drop-down in dialogs."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile
from qgis.PyQt.QtCore import QCoreApplication

from ....core.model_zoo import zoo_models
from .widgets import shown_by


def model_parameter(key: str, label: str, optional: bool = False) -> QgsProcessingParameterFile:
    """A model file or a name of the zoo."""
    models = QCoreApplication.translate("LandslideAlgorithm", "Models (*.safetensors);;All files (*)")
    parameter = QgsProcessingParameterFile(key, label, optional=optional, fileFilter=models)
    return shown_by(parameter, "model_choice.ModelWrapper")


def zoo_names() -> str:
    """The names of the zoo, separated by commas."""
    return ", ".join(zoo_models()) or QCoreApplication.translate("LandslideAlgorithm", "none bundled")
