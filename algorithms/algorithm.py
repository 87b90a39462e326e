"""What every algorithm of the provider shares: naming, help, groups, errors turned into QGIS's own, styled outputs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..contract.errors import LandslideMapperError

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
ICONS, STYLES = RESOURCES / "icons", RESOURCES / "styles"
HOMEPAGE = "https://github.com/landslide-mapper/landslide_mapper"

GROUPS = {
    "start": "1 - Start here",
    "factors": "2 - Derive factors",
    "stack": "3 - Stack and label",
    "train": "4 - Train and compare",
    "detect": "5 - Detect and judge",
}


class LandslideAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms: subclasses set the class attributes, declare parameters and implement `run`.

    `id_name` is the contract's id, `title` the label, `group_key` one of GROUPS, `keywords` the search tags, `summary` the help.
    The texts are written in `declare_texts` style through `tr`, because translators work at run time.
    """

    id_name = ""
    group_key = "start"

    def title(self) -> str:
        raise NotImplementedError

    def summary(self) -> str:
        raise NotImplementedError

    def keywords(self) -> list[str]:
        raise NotImplementedError

    def run(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        raise NotImplementedError

    def tr(self, text: str) -> str:
        return QCoreApplication.translate(type(self).__name__, text)

    def createInstance(self) -> LandslideAlgorithm:  # noqa: N802
        return type(self)()

    def name(self) -> str:
        return self.id_name

    def displayName(self) -> str:  # noqa: N802
        return self.title()

    def group(self) -> str:
        return QCoreApplication.translate("LandslideAlgorithm", GROUPS[self.group_key])

    def groupId(self) -> str:  # noqa: N802
        return self.group_key

    def tags(self) -> list[str]:
        return self.keywords()

    def shortHelpString(self) -> str:  # noqa: N802
        return self.summary()

    def helpUrl(self) -> str:  # noqa: N802
        return f"{HOMEPAGE}/blob/main/docs/algorithms.md#{self.id_name}"

    def svgIconPath(self) -> str:  # noqa: N802
        own = ICONS / f"{self.id_name}.svg"
        return str(own if own.exists() else ICONS / "landslide_mapper.svg")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Declare a parameter with its help; advanced ones are folded away in the dialog."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        if not self.addParameter(parameter):
            raise ValueError(f"{self.id_name}: parameter {parameter.name()} was refused")

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Call `run`; an error of ours becomes the one sentence that QGIS shows."""
        try:
            return self.run(parameters, context, feedback)
        except LandslideMapperError as error:
            raise QgsProcessingException(str(error)) from error

    def style_output(self, context: QgsProcessingContext, destination: str, style: str) -> None:
        """Give the loaded layer of an output the style `resources/styles/<style>.qml`."""
        if context.willLoadLayerOnCompletion(destination):
            post_processor = StyleLayer(STYLES / f"{style}.qml")
            StyleLayer.alive.append(post_processor)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(post_processor)

    def raster_path(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> str:
        """The file behind a raster parameter; raises QGIS's own invalid-source error."""
        layer = self.parameterAsRasterLayer(parameters, key, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, key))
        return layer.source()

    def raster_paths(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> list[str]:
        """The files behind a parameter of many rasters; empty when it is not set."""
        if not parameters.get(key):
            return []
        return [layer.source() for layer in self.parameterAsLayerList(parameters, key, context)]


class StyleLayer(QgsProcessingLayerPostProcessorInterface):
    """Loads a QML style onto a finished output; instances stay alive because QGIS keeps no reference (QGIS #47533)."""

    alive: list[StyleLayer] = []

    def __init__(self, qml: Path) -> None:
        super().__init__()
        self.qml = qml

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        text, loaded = layer.loadNamedStyle(str(self.qml))
        if not loaded:
            feedback.pushWarning(text)
        layer.triggerRepaint()


class ProcessingFeedback:
    """Our `contract.feedback.Feedback` on top of QGIS's."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self.feedback = feedback

    def progress(self, fraction: float) -> None:
        self.feedback.setProgress(100 * fraction)

    def message(self, text: str) -> None:
        self.feedback.pushInfo(text)

    def is_cancelled(self) -> bool:
        return bool(self.feedback.isCanceled())
