"""How a parameter is tied to a widget of ours: by the text of its class, so that no window's library is loaded without
a window.
"""

from __future__ import annotations

from typing import TypeVar

from qgis.core import QgsProcessingParameterDefinition

Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


def shown_by(parameter: Parameter, widget: str, **settings: str) -> Parameter:
    """The parameter, which QGIS's dialogs show by `widget` (module and class in gui/dialogs) with these settings; a
    plain one to qgis_process and graphical models.
    """
    plugin = __name__.partition(".algorithms.")[0]
    parameter.setMetadata({"widget_wrapper": {"class": f"{plugin}.gui.dialogs.{widget}", **settings}})
    return parameter
