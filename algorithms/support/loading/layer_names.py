"""What the layers that a run loads are called, which of them lies on top, and the group that holds them.

Without it every detection is called "Landslides", as is many an inventory, and the one is soon judged by itself.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any, Mapping, Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProperty,
)

INPUTS = (
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterFile,
)
PREFIX = "PREFIX"


def name_loaded_layers(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    results: Mapping[str, Any],
) -> None:
    """Name the outputs that QGIS will load from what they are, their prefix and their file, polygons above rasters.

    Several of one run share a group named from the algorithm, its input and the time. A name that the user or a model
    chose stays.
    """
    loaded = [
        (definition, str(results[definition.name()]))
        for definition in algorithm.destinationParameterDefinitions()
        if context.willLoadLayerOnCompletion(str(results.get(definition.name(), "")))
    ]
    loaded.sort(key=lambda entry: not isinstance(entry[0], QgsProcessingParameterFeatureSink))
    read = input_name(algorithm.parameterDefinitions(), parameters, context)
    group = f"{algorithm.displayName()}: {read}, {time.strftime('%X')}" if len(loaded) > 1 else ""
    for place, (definition, identifier) in enumerate(loaded):
        details = context.layerToLoadOnCompletionDetails(identifier)
        details.layerSortKey = len(loaded) - place
        if details.forceName or details.name != definition.description():
            continue
        words = [str(parameters.get(PREFIX) or "").strip("_ "), own_file_name(identifier, definition, context) or read]
        details.name = ": ".join(part for part in (definition.description(), " ".join(filter(None, words))) if part)
        details.forceName = True
        if group:
            details.groupName = group


def input_name(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> str:
    """The name of the first layer or product that a run reads; of several in one parameter, that of their folder."""
    for definition in definitions:
        value = parameters.get(definition.name())
        if not isinstance(definition, INPUTS) or not value:
            continue
        values = list(value) if isinstance(value, (list, tuple)) else [value]
        if len(values) > 1 and all(isinstance(one, str) and "/" in one.replace("\\", "/") for one in values):
            return Path(values[0].partition("|")[0]).absolute().parent.name
        return layer_name_of(values[0], context)
    return ""


def layer_name_of(value: Any, context: QgsProcessingContext) -> str:
    """What a person calls a layer: its name in the project, else its file's without the suffix."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, QgsMapLayer):
        return str(value.name())
    known = QgsProcessingUtils.mapLayerFromString(str(value), context, False)
    return str(known.name()) if known is not None else Path(str(value).partition("|")[0]).stem


def own_file_name(identifier: str, definition: QgsProcessingParameterDefinition, context: QgsProcessingContext) -> str:
    """The stem of the file that the user chose, where it says more than what the output is; else ''."""
    path = Path(identifier.partition("|")[0])
    if not path.is_file() or Path(QgsProcessingUtils.tempFolder(context)) in path.parents:
        return ""
    same = {plain(definition.description()), plain(definition.name())}
    return "" if plain(path.stem) in same else path.stem


def plain(text: str) -> str:
    """Letters and figures alone, small."""
    return re.sub(r"\W|_", "", text).casefold()
