"""The polygons of a layer one after another, repaired and in another CRS: a million of them do not belong in memory."""

from __future__ import annotations

from typing import Any, Iterator, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import NULL

from ....core.errors import CancelledError, InputError
from ..polygon_source import DENSIFY_DEGREES, DENSIFY_METRES, PolygonReading, reprojected


def stream_polygons(
    source: QgsFeatureSource,
    layer_name: str,
    crs: QgsCoordinateReferenceSystem,
    fields: Sequence[str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Every polygon of `source` as WKB in `crs`, with those of `fields` that the layer has (None where empty).

    Invalid polygons are repaired, and features without one are left out; both are reported at the end. Raises
    InputError when the layer has no CRS or cannot be reprojected; CancelledError.
    """
    if not source.sourceCrs().isValid():
        raise InputError(f"{layer_name} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS).")
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    longest_edge = DENSIFY_DEGREES if source.sourceCrs().isGeographic() else DENSIFY_METRES
    present = [name for name in fields if source.fields().lookupField(name) >= 0]
    request = (
        QgsFeatureRequest()
        .setSubsetOfAttributes(present, source.fields())
        .setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    )
    reading = PolygonReading()
    unchecked = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    if isinstance(source, QgsProcessingFeatureSource):  # which else stops at the first invalid polygon
        features = source.getFeatures(request, unchecked)
    else:
        features = source.getFeatures(request)
    for feature in features:
        if feedback.isCanceled():
            raise CancelledError
        geometry = reading.polygon_of(feature)
        if geometry.isEmpty():
            continue
        polygon = reprojected(geometry, transform, longest_edge, layer_name)
        values = {name: None if feature[name] == NULL else feature[name] for name in present}
        yield polygon.asWkb().data(), values
    reading.tell(layer_name, feedback)
