"""Verdicts in the layer itself: each is committed to its file or database at once, and nothing waits to be saved."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping

from qgis.core import (
    QgsDistanceArea,
    QgsFeature,
    QgsField,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, QMetaType

from ...core.errors import InputError, OutputError
from ...core.labels import VERDICT_FIELD, verdict_of

REVIEWED, REFERENCE = "reviewed", "reference"
LANDSLIDE_POINT, OTHER_POINT, UNCERTAIN_POINT = "landslide", "not_landslide", "unknown"
KIND_OF_FIELD = {VERDICT_FIELD: QMetaType.Type.QString, REVIEWED: QMetaType.Type.Bool}
NAMES_OF_KINDS = ("text", "bool")  # what databases want to be told beside the kind


def prepare(layer: QgsVectorLayer, field: str) -> None:
    """Make sure that verdicts can be kept in `field` of the layer, adding it where it is missing.

    Raises InputError for a layer that lives in memory alone or cannot be written to.
    """
    if is_temporary(layer):
        raise InputError(
            f"{layer.name()} is a temporary layer, and verdicts in it would be lost with QGIS. Save it as a GeoPackage "
            "(Export > Save Features As) and review that."
        )
    able = layer.dataProvider().capabilities()
    if layer.readOnly() or not able & QgsVectorDataProvider.Capability.ChangeAttributeValues:
        raise InputError(
            f"{layer.name()} cannot be written to ({layer.dataProvider().name()}). Ask for the right to change it, or "
            "export it to a GeoPackage and review that."
        )
    if layer.fields().lookupField(field) < 0:
        add_field(layer, field)


def add_field(layer: QgsVectorLayer, field: str) -> None:
    """Add the field for verdicts, unless somebody else has added it since the layer was opened."""
    layer.setDataSource(layer.source(), layer.name(), layer.dataProvider().name())  # opens it anew, with all its fields
    provider = layer.dataProvider()
    if layer.fields().lookupField(field) >= 0:
        return
    if field not in KIND_OF_FIELD:
        raise InputError(f"{layer.name()} has no field '{field}'. Draw points with 'Sample for accuracy assessment'.")
    kind = KIND_OF_FIELD[field]
    names = [native.mTypeName for native in provider.nativeTypes() if native.mType == kind]
    name = next((name for name in NAMES_OF_KINDS if name in names), "")
    if not provider.addAttributes([QgsField(field, kind, name)]):
        raise OutputError(f"{layer.name()} takes no field '{field}'. Add one of this name to it in its database.")
    layer.updateFields()


def is_temporary(layer: QgsVectorLayer) -> bool:
    """Whether the layer goes with this QGIS: in memory, or a file in Processing's own temporary folder."""
    provider = layer.dataProvider().name()
    file = QgsProviderRegistry.instance().decodeUri(provider, layer.source()).get("path")
    return provider == "memory" or (bool(file) and Path(QgsProcessingUtils.tempFolder()) in Path(str(file)).parents)


def store(layer: QgsVectorLayer, values: Mapping[int, Mapping[str, Any]]) -> None:
    """Write fields of features (by identifier) and commit, together with whatever else was waiting in the layer.

    The layer stays in the edit mode that it was in. Raises OutputError with the provider's reason; nothing of it is
    then in the layer, unless somebody's own edits were waiting there.
    """
    begun = not layer.isEditable()
    if begun and not layer.startEditing():
        raise OutputError(f"{layer.name()} could not be opened for editing. Check that nobody has locked its file.")
    fields = layer.fields()
    changed = all(
        layer.changeAttributeValue(identifier, fields.lookupField(name), value)
        for identifier, row in values.items()
        for name, value in row.items()
        if fields.lookupField(name) >= 0
    )
    if changed and layer.commitChanges(begun):
        layer.triggerRepaint()
        return
    reasons = "; ".join(layer.commitErrors())
    if begun:
        layer.rollBack()
    raise OutputError(f"{layer.name()} could not be saved ({reasons}). Check its file or database, then try again.")


def verdict_in(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    """The verdict that a polygon has, empty for none; raises InputError for a word that is not one."""
    value = feature[VERDICT_FIELD]
    return verdict_of(None if value == NULL else value, layer.name())


def is_reviewed(tile: QgsFeature) -> bool:
    value = tile[REVIEWED]
    return value != NULL and bool(value)


def size_of(layer: QgsVectorLayer, feature: QgsFeature) -> dict[str, float]:
    """Area and perimeter on the ellipsoid, for the fields of this name that an outline drawn by hand makes untrue."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    geometry = feature.geometry()
    return {"area_m2": measure.measureArea(geometry), "perimeter_m": measure.measurePerimeter(geometry)}
