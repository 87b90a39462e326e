"""What a graphical model is drawn with: its inputs, its children and where their values come from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QPointF

RASTER, POLYGON = Qgis.ProcessingSourceType.Raster, Qgis.ProcessingSourceType.VectorPolygon
INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
BOX_WIDTH, BOX_HEIGHT = 260, 130


class From:
    """Where a child's input comes from: a model input, or an earlier child's output."""

    def __init__(self, source: str, output: str = "") -> None:
        self.source, self.output = source, output

    def as_source(self) -> QgsProcessingModelChildParameterSource:
        if self.output:
            return QgsProcessingModelChildParameterSource.fromChildOutput(self.source, self.output)
        return QgsProcessingModelChildParameterSource.fromModelParameter(self.source)


class Expression:
    """An input computed by QGIS when the model runs."""

    def __init__(self, text: str) -> None:
        self.text = text

    def as_source(self) -> QgsProcessingModelChildParameterSource:
        return QgsProcessingModelChildParameterSource.fromExpression(self.text)


class Sketch:
    """A model in the making: inputs in a column on the left, children from left to right."""

    def __init__(self, name: str, description: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, "Graphical models", "models")
        self.help = {"ALG_DESC": description, "ALG_CREATOR": "Landslide Mapper", "ALG_VERSION": "1"}
        self.order: list[str] = []

    def input(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        component = QgsProcessingModelParameter(parameter.name())
        component.setDescription(parameter.name())
        component.setPosition(QPointF(BOX_WIDTH / 2, BOX_HEIGHT * (1 + len(self.order))))
        self.model.addModelParameter(parameter, component)
        self.help[parameter.name()] = help_text
        self.order.append(parameter.name())

    def child(
        self,
        identifier: str,
        algorithm: str,
        description: str,
        outputs: dict[str, tuple[str, str]] | None = None,
        **inputs: Any,
    ) -> None:
        """`outputs` are those of the model: title: (child's output, help); QGIS makes their keys from the titles."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(identifier)
        child.setDescription(description)
        column = 2 + len(self.model.childAlgorithms())
        child.setPosition(QPointF(BOX_WIDTH * column, BOX_HEIGHT * (1 + column % 3)))
        for name, value in inputs.items():
            several = isinstance(value, list) and all(isinstance(one, (From, Expression)) for one in value)
            sources = [
                one.as_source()
                if isinstance(one, (From, Expression))
                else QgsProcessingModelChildParameterSource.fromStaticValue(one)
                for one in (value if several else [value])
            ]
            child.addParameterSources(name, sources)
        made = {}
        for index, (title, (output, help_text)) in enumerate((outputs or {}).items()):
            entry = QgsProcessingModelOutput(title, title)
            entry.setChildId(identifier)
            entry.setChildOutputName(output)
            entry.setPosition(QPointF(BOX_WIDTH * (column + 1), BOX_HEIGHT * (5 + index)))
            made[title] = entry
            self.help[title] = self.help[QgsProcessingModelAlgorithm.safeName(title)] = help_text
        child.setModelOutputs(made)
        self.model.addChildAlgorithm(child)

    def write(self, folder: Path) -> Path:
        self.model.setParameterOrder(self.order)
        self.model.setHelpContent(self.help)
        path = folder / f"{self.model.name()}.model3"
        valid, problems = self.model.validate()
        if not valid:
            raise ValueError(f"{path.name}: {'; '.join(problems)}")
        if not self.model.toFile(str(path)):
            raise OSError(f"{path} could not be written")
        return path


def choices(
    name: str, title: str, words: tuple[str, ...], chosen: Any, several: bool = False
) -> QgsProcessingParameterEnum:
    parameter = QgsProcessingParameterEnum(name, title, list(words), several, chosen, optional=several)
    parameter.setUsesStaticStrings(True)
    return parameter
