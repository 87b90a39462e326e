"""The graphical models that come with the provider: `resources/models/*.model3`, made by
scripts/make_graphical_models.py.
"""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .base import HOMEPAGE, ICONS, RESOURCES

MODELS = RESOURCES / "models"


class GraphicalModel(QgsProcessingModelAlgorithm):
    """A model of the designer with the title, group, icon and tags that the other algorithms have; its id is the
    model's name.
    """

    def createInstance(self) -> GraphicalModel:  # noqa: N802 - QGIS calls these names
        copy = GraphicalModel()
        copy.loadVariant(self.toVariant())
        copy.translate_labels()
        copy.setProvider(self.provider())
        return copy

    def translate_labels(self) -> None:
        """Put the labels of parameters and outputs, which are part of the model's file, into the user's language."""
        for definition in self.parameterDefinitions():
            definition.setDescription(self.tr(definition.description()))
        for output in self.outputDefinitions():
            output.setDescription(self.tr(output.description()))

    def displayName(self) -> str:  # noqa: N802
        titles = {
            "factors_to_stack": self.tr("Factors to stack (model)"),
            "train_and_judge": self.tr("Train and judge (model)"),
            "detect_and_vectorise": self.tr("Detect and vectorise (model)"),
            "correct_and_adapt": self.tr("Correct and adapt (model)"),
        }
        return titles[self.name()]

    def group(self) -> str:
        return self.tr("6 - Graphical models")

    def groupId(self) -> str:  # noqa: N802
        return "models"

    def tags(self) -> list[str]:
        return [*self.tr("landslide,model,workflow,chain,batch").split(","), *self.name().split("_")]

    def helpUrl(self) -> str:  # noqa: N802
        return f"{HOMEPAGE}/blob/main/docs/algorithms.md#{self.name()}"

    def svgIconPath(self) -> str:  # noqa: N802
        return str(ICONS / f"{self.name()}.svg")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    @staticmethod
    def tr(text: str) -> str:
        return QCoreApplication.translate("GraphicalModel", text)


def graphical_models() -> list[GraphicalModel]:
    """Every model of the folder, by name; the algorithms inside must be registered before, or the models lack
    outputs.
    """
    models = []
    for path in sorted(MODELS.glob("*.model3")):
        model = GraphicalModel()
        if not model.fromFile(str(path)):
            raise OSError(f"{path} is not a graphical model. Reinstall the plugin.")
        model.translate_labels()
        models.append(model)
    return models
