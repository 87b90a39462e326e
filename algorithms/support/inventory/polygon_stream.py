"""The polygons of a layer one after another, repaired and in another CRS: a million of them do not belong in memory."""

from __future__ import annotations

from typing import Any, Iterator, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import NULL

from ....core.errors import CancelledError, InputError
from ..polygon_layers import InputLayer
from ..polygon_source import DENSIFY_DEGREES, DENSIFY_METRES, PolygonReading, reprojected


def stream_polygons(
    layer: InputLayer,
    crs: QgsCoordinateReferenceSystem,
    fields: Sequence[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Every polygon of a layer as WKB in `crs`, with those of `fields` that the layer has (None where empty).

    Invalid polygons are repaired, and features without one are left out; both are reported at the end. Raises
    InputError when the layer has no CRS or cannot be reprojected; CancelledError.
    """
    if not layer.crs.isValid():
        raise InputError(f"{layer.name} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS).")
    source = layer.source
    transform = QgsCoordinateTransform(layer.crs, crs, context.transformContext())
    longest_edge = DENSIFY_DEGREES if layer.crs.isGeographic() else DENSIFY_METRES
    present = [name for name in fields if source.fields().lookupField(name) >= 0]
    request = (
        QgsFeatureRequest()
        .setSubsetOfAttributes(present, source.fields())
        .setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    )
    reading = PolygonReading(layer.dropped)
    # Otherwise QGIS stops at the first invalid polygon.
    for feature in source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks):
        if feedback.isCanceled():
            raise CancelledError
        geometry = reading.polygon_of(feature)
        if geometry.isEmpty():
            continue
        polygon = reprojected(geometry, transform, longest_edge, layer.name)
        values = {name: None if feature[name] == NULL else feature[name] for name in present}
        yield polygon.asWkb().data(), values
    reading.tell(layer.name, feedback)
