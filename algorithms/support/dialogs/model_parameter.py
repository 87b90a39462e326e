"""The parameter that names a model: a plain string to qgis_process and to graphical models, a drop-down in dialogs."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile
from qgis.PyQt.QtCore import QCoreApplication

from ....core.model_zoo import zoo_models


def model_parameter(key: str, label: str, optional: bool = False) -> QgsProcessingParameterFile:
    """A model file or a name of the zoo; its widget is named as text, so that no window's library is loaded without
    one.
    """
    models = QCoreApplication.translate("LandslideAlgorithm", "Models (*.safetensors);;All files (*)")
    parameter = QgsProcessingParameterFile(key, label, optional=optional, fileFilter=models)
    plugin = __name__.partition(".algorithms.")[0]
    parameter.setMetadata({"widget_wrapper": {"class": f"{plugin}.gui.model_choice.ModelWrapper"}})
    return parameter


def zoo_names() -> str:
    """The names of the zoo, separated by commas."""
    return ", ".join(zoo_models()) or QCoreApplication.translate("LandslideAlgorithm", "none bundled")
