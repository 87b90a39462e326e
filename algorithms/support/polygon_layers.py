"""Which layers stand behind a parameter of polygons: a file may hold several, of which QGIS itself opens the first
without a word.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProperty,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...core.errors import InputError
from .base import LandslideAlgorithm
from .inventory.dropped_geometry import DroppedGeometries

FOLDER_FORMATS = ("KML", "LIBKML")
CHOSEN = ("layername=", "layerid=")
SUBSET = "|subset="  # a filter on the layer, as part of its path
LISTED = 8
UNDEFINED = "Undefined "  # how a GeoPackage says that it has no CRS


@dataclass(frozen=True)
class InputLayer:
    """Features to read polygons from, how messages call them, the CRS of their coordinates, and where GDAL finds the
    geometries that QGIS drops.
    """

    source: QgsProcessingFeatureSource
    name: str
    crs: QgsCoordinateReferenceSystem
    dropped: DroppedGeometries | None = None


def polygon_layers(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[InputLayer]:
    """The layers with polygons that the parameter `key` names, one unless it is a KML with several folders.

    A file given by its path may hold several layers: those without polygons are left out and reported; several with
    polygons are all read where they are folders of one document (KML), else InputError lists them. A layer opened in
    QGIS is taken as it is, with a caution where its file holds more.
    """
    opened = input_layer(algorithm, parameters, key, context)
    layer = vector_layer(algorithm, parameters, key, context)
    if layer is None or layer.providerType() != "ogr" or is_chosen(layer, parameters[key]):
        return [opened]
    file, sublayers = layer.source().partition("|")[0], vector_sublayers(layer.source())
    with_polygons = {name: entry for name, entry in sublayers.items() if entry.holds_polygons}
    if len(sublayers) < 2 or not with_polygons:
        return [opened]
    if not is_path(parameters[key], context):
        if others := [name for name in with_polygons if name != next(iter(sublayers))]:
            unread = algorithm.tr_shared(
                "{file} holds further layers with polygons that are not read: {layers}. Choose each layer in QGIS, or "
                "merge them with 'Merge vector layers'."
            )
            algorithm.caution(unread.format(file=file, layers=listed(others)), feedback)
        return [opened]
    if len(with_polygons) > 1 and not all(entry.driver in FOLDER_FORMATS for entry in with_polygons.values()):
        raise InputError(
            f"{file}, given under {key}, holds several layers with polygons: {listed(list(with_polygons))}. Name one "
            f"of them as {next(iter(with_polygons.values())).uri}, or merge them with 'Merge vector layers'."
        )
    read = algorithm.tr_shared("{file}: read from its layers {layers}.")
    feedback.pushInfo(read.format(file=file, layers=listed(list(with_polygons))))
    if left_out := [name for name in sublayers if name not in with_polygons]:
        feedback.pushInfo(algorithm.tr_shared("Without polygons, and left out: {}.").format(listed(left_out)))
    _, filtered, subset = layer.source().partition(SUBSET)
    uris = [entry.uri + filtered + subset for entry in with_polygons.values()]
    return [
        input_layer(algorithm, {**parameters, key: with_source(parameters[key], uri)}, key, context, opened.name)
        for uri in uris
    ]


def only_layer(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> InputLayer:
    """The one layer with polygons that the parameter `key` names; raises InputError for several folders of a KML."""
    layers = polygon_layers(algorithm, parameters, key, context, feedback)
    if len(layers) > 1:
        raise InputError(
            f"{layers[0].name}, given under {key}, holds polygons in {len(layers)} folders. Merge them into one layer "
            "with 'Merge vector layers'."
        )
    return layers[0]


def input_layer(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    name: str = "",
) -> InputLayer:
    """The layer that QGIS opens for a parameter; raises QGIS's own invalid-source error."""
    source = algorithm.parameterAsSource(parameters, key, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, key))
    crs, layer = source.sourceCrs(), vector_layer(algorithm, parameters, key, context)
    if not crs.isValid() and layer is not None:
        crs = layer.dataProvider().crs()  # QGIS itself tells none for a layer of geometry collections
    if crs.description().startswith(UNDEFINED):
        crs = QgsCoordinateReferenceSystem()
    return InputLayer(source, name or source.sourceName() or key, crs, dropped_geometries(layer))


def dropped_geometries(layer: QgsVectorLayer | None) -> DroppedGeometries | None:
    """Where GDAL finds the geometries of a layer that QGIS drops; None for a layer that GDAL does not read."""
    if layer is None or layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    number = parts.get("layerId")
    return DroppedGeometries(
        layer.source().partition("|")[0], parts.get("layerName") or "", int(number) if number is not None else 0
    )


def vector_layer(
    algorithm: LandslideAlgorithm, parameters: Mapping[str, Any], key: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """The layer behind a parameter, without its selection or filter."""
    value = parameters[key]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    return algorithm.parameterAsVectorLayer({**parameters, key: value}, key, context)


def is_chosen(layer: QgsVectorLayer, value: Any) -> bool:
    """Whether the layer of its file was named, so that no other can be meant."""
    return any(part in text for part in CHOSEN for text in (layer.source(), source_text(value)))


@dataclass(frozen=True)
class Sublayer:
    """One layer of a file: where QGIS finds it, the format's driver, whether it may hold polygons."""

    uri: str
    driver: str
    holds_polygons: bool


def vector_sublayers(source: str) -> dict[str, Sublayer]:
    """The vector layers of a file by their names, in its order; a layer of several geometry types is one."""
    layers: dict[str, Sublayer] = {}
    flag = Qgis.SublayerQueryFlag
    flags = Qgis.SublayerQueryFlags(flag.ResolveGeometryType) | Qgis.SublayerQueryFlags(flag.CountFeatures)
    for details in QgsProviderRegistry.instance().querySublayers(source.partition("|")[0], flags):
        if details.type() != Qgis.LayerType.Vector or details.providerKey() != "ogr":
            continue
        uri = "|".join(part for part in details.uri().split("|") if not part.startswith(("geometrytype=", "unique")))
        polygons = may_be_polygons(details) or (details.name() in layers and layers[details.name()].holds_polygons)
        layers[details.name()] = Sublayer(uri, details.driverName(), polygons)
    return layers


def may_be_polygons(details: QgsProviderSublayerDetails) -> bool:
    """Whether a sublayer that is not empty holds polygons, or collections and other geometries that may be some."""
    kind = QgsWkbTypes.geometryType(details.wkbType())
    return kind in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown) and details.featureCount() != 0


def is_path(value: Any, context: QgsProcessingContext) -> bool:
    """Whether a parameter names a file, not a layer that the user has opened and sees."""
    text = source_text(value)
    project = context.project()
    return bool(text) and (project is None or (project.mapLayer(text) is None and not project.mapLayersByName(text)))


def source_text(value: Any) -> str:
    """The text by which a parameter names its layer; empty where it holds the layer itself."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def with_source(value: Any, uri: str) -> Any:
    """The parameter's value with its layer replaced by another; a selection, filter or limit stays."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return uri
    return QgsProcessingFeatureSourceDefinition(
        uri,
        value.selectedFeaturesOnly,
        value.featureLimit,
        value.flags,
        value.geometryCheck,
        value.filterExpression,
    )


def listed(names: Sequence[str]) -> str:
    """Names for a sentence, the first few of many."""
    shown = ", ".join(names[:LISTED])
    return f"{shown} and {len(names) - LISTED} more" if len(names) > LISTED else shown
