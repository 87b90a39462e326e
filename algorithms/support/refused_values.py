"""Parameter values that are refused by their key and with the cure: QGIS itself names only the key, or takes them
without a word (NaN, a seed beyond 32 bits, a CRS that there is none of).
"""

from __future__ import annotations

import math
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

MAX_INTEGER = 2**31 - 1
MAX_COORDINATE = 1e9  # metres or degrees: no projection of a planet has more
MAX_SHOWN = 160  # characters of a value in a sentence
STREAMS = ("/vsistdin", "/vsistdout")
PROJECT_CRS = "ProjectCrs"


def refused_text(parameters: Mapping[str, Any]) -> str:
    """A sentence naming the first parameter whose text no system takes as a path (NUL, half a character), or that
    names a device, a pipe or a stream, from which reading never ends; else nothing.
    """
    for key, given in parameters.items():
        for text in given if isinstance(given, (list, tuple)) else [given]:
            if not isinstance(text, str):
                continue
            if "\0" in text:
                return tr("{key} holds a NUL character, which no name has. Type it again.").format(key=key)
            if not is_text(text):
                return tr("{key} holds bytes that are no text. Type it again, or rename the file.").format(key=key)
            if is_endless(text):
                return tr("{value}, given under {key}, is a device or a pipe, not a file. Choose a file.").format(
                    value=shown(text), key=key
                )
    return ""


def is_text(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def is_endless(text: str) -> bool:
    """Whether a text names a device, a pipe, a socket, or GDAL's standard input."""
    plain = text.partition("|")[0]
    if plain.startswith(STREAMS):
        return True
    with suppress(OSError, ValueError):
        mode = Path(plain).stat().st_mode
        return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)) or plain.startswith("/proc/")
    return False


def unknown_word(definitions: Sequence[QgsProcessingParameterDefinition], parameters: Mapping[str, Any]) -> str:
    """A sentence naming the first word that is none of its parameter's choices, and these."""
    for definition in definitions:
        given = parameters.get(definition.name())
        if not (
            isinstance(definition, QgsProcessingParameterEnum)
            and definition.usesStaticStrings()
            and isinstance(given, (str, list, tuple))
        ):
            continue
        words = given.split(",") if isinstance(given, str) else [word for word in given if isinstance(word, str)]
        for word in words:
            if word.strip() and word.strip() not in definition.options():
                return tr("{key} does not know {word}. Choose from {choices}.").format(
                    key=definition.name(), word=shown(word.strip()), choices=", ".join(definition.options())
                )
    return ""


def unreadable_rasters(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> str:
    """A sentence naming the first file of a raster parameter (one or many) that is not a raster, or nothing."""
    for definition in definitions:
        rasters = (
            isinstance(definition, QgsProcessingParameterMultipleLayers)
            and definition.layerType() == Qgis.ProcessingSourceType.Raster
        )
        if not rasters and not isinstance(definition, QgsProcessingParameterRasterLayer):
            continue
        values = parameters.get(definition.name())
        for value in values if isinstance(values, (list, tuple)) else [values] if values else []:
            if isinstance(value, str) and not isinstance(
                QgsProcessingUtils.mapLayerFromString(value, context), QgsRasterLayer
            ):
                return tr(
                    "{file}, given under {key}, is missing or is not a raster. Check the path, or export the layer "
                    "to GeoTIFF."
                ).format(file=shown(value), key=definition.name())
    return ""


def silently_taken(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> str:
    """A sentence naming the first value that QGIS would turn into another without a word, or nothing."""
    for definition in definitions:
        given = parameters.get(definition.name())
        if given in (None, "") or isinstance(given, QgsProperty):
            continue
        if isinstance(definition, QgsProcessingParameterNumber) and is_no_number(definition, given):
            return unacceptable(definition, given)
        if isinstance(definition, QgsProcessingParameterCrs) and not (
            given == PROJECT_CRS or QgsProcessingParameters.parameterAsCrs(definition, parameters, context).isValid()
        ):
            return tr("{key} is {value}, which no coordinate reference system is called. Choose another.").format(
                key=definition.name(), value=shown(given)
            )
        if isinstance(definition, QgsProcessingParameterExtent) and is_no_extent(definition, parameters, context):
            return unacceptable(definition, given)
        if isinstance(definition, QgsProcessingParameterPoint) and is_no_point(definition, parameters, context):
            return unacceptable(definition, given)
    return ""


def is_no_number(definition: QgsProcessingParameterNumber, given: Any) -> bool:
    """Whether a number is NaN or infinite, or where a whole one is wanted, has a fraction or more than 32 bits."""
    try:
        number = float(given)
    except OverflowError:
        return True
    except (TypeError, ValueError):
        return False  # QGIS refuses it
    if not math.isfinite(number):
        return True
    is_whole = definition.dataType() == Qgis.ProcessingNumberParameterType.Integer
    return is_whole and (not number.is_integer() or abs(number) > MAX_INTEGER)


def is_no_extent(
    definition: QgsProcessingParameterExtent, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> bool:
    """Whether an extent has no area, is not finite, or stands in a CRS that is none."""
    given = parameters.get(definition.name())
    extent = QgsProcessingParameters.parameterAsExtent(definition, parameters, context)
    edges = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    if not extent.isFinite() or extent.isEmpty() or max(map(abs, edges)) > MAX_COORDINATE:
        return True
    names_crs = isinstance(given, str) and given.rstrip().endswith("]") and "[" in given
    return names_crs and not QgsProcessingParameters.parameterAsExtentCrs(definition, parameters, context).isValid()


def is_no_point(
    definition: QgsProcessingParameterPoint, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> bool:
    """Whether a point is not finite, or stands in a CRS that is none."""
    given = parameters.get(definition.name())
    point = QgsProcessingParameters.parameterAsPoint(definition, parameters, context)
    if not (math.isfinite(point.x()) and math.isfinite(point.y())):
        return True
    names_crs = isinstance(given, str) and given.rstrip().endswith("]") and "[" in given
    return names_crs and not QgsProcessingParameters.parameterAsPointCrs(definition, parameters, context).isValid()


def first_unacceptable(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> str:
    """A sentence on the first value that QGIS does not accept, or nothing."""
    for definition in definitions:
        given = parameters.get(definition.name())
        if given is None and definition.name() not in parameters and definition.defaultValue() is not None:
            given = definition.defaultValue()
        if not definition.checkValueIsAcceptable(given, context):
            return unacceptable(definition, given)
    return ""


def unacceptable(definition: QgsProcessingParameterDefinition, given: Any) -> str:
    """The sentence on a value that cannot be, with what can."""
    wanted = wanted_by(definition)
    if given in (None, "", []):
        return tr("{key} is not given. Give {wanted}.").format(key=definition.name(), wanted=wanted)
    return tr("{key} cannot be {value}. Give {wanted}.").format(
        key=definition.name(), value=shown(given), wanted=wanted
    )


def wanted_by(definition: QgsProcessingParameterDefinition) -> str:
    """What a parameter takes, in words."""
    if isinstance(definition, QgsProcessingParameterEnum):
        return tr("one of: {choices}").format(choices=", ".join(definition.options()))
    if isinstance(definition, QgsProcessingParameterNumber):
        return range_of(definition)
    words = {
        "raster": tr("a raster layer"),
        "multilayer": tr("one or more layers"),
        "source": tr("a vector layer"),
        "vector": tr("a vector layer"),
        "field": tr("the name of a field of the layer"),
        "file": tr("a file or folder that exists"),
        "string": tr("a text"),
        "boolean": tr("true or false"),
        "extent": tr("four numbers, west, east, south, north, with an area, and a CRS that exists"),
        "point": tr("two numbers, x and y, and a CRS that exists"),
        "datetime": tr("a date such as 2024-07-31"),
        "matrix": tr("rows of cells"),
        "crs": tr("a coordinate reference system"),
    }
    if definition.isDestination():
        return tr("the path of a file or folder to write")
    return words.get(definition.type(), tr("a value of its kind"))


def range_of(definition: QgsProcessingParameterNumber) -> str:
    whole = definition.dataType() == Qgis.ProcessingNumberParameterType.Integer
    low, high = definition.minimum(), min(definition.maximum(), MAX_INTEGER if whole else math.inf)
    kind = tr("a whole number") if whole else tr("a number")
    if low > -1e300 and high < 1e300:
        return tr("{kind} from {low:.12g} to {high:.12g}").format(kind=kind, low=low, high=high)
    if low > -1e300:
        return tr("{kind} from {low:.12g} on").format(kind=kind, low=low)
    return kind


def shown(value: Any) -> str:
    """A value as a sentence shows it: not longer than needed to know it again."""
    try:
        text = value if isinstance(value, str) else repr(value)
    except ValueError:  # Python writes no number of more than 4,300 digits
        text = type(value).__name__
    return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 20]}...{text[-15:]}"


def tr(text: str) -> str:
    return QCoreApplication.translate("LandslideAlgorithm", text)
