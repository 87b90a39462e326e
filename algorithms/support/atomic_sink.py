"""A Processing sink whose file appears complete or not at all; QGIS itself writes features straight into the final
file.
"""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Iterator, Mapping, Sequence

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameters,
    QgsProperty,
    QgsVectorFileWriter,
)

from ...core.atomic_output import check_folder, partial_path, put_in_place, work_failure
from ...core.caution import caution_metadata
from ...core.errors import OutputError
from ...core.system.file_moves import check_replaceable, clean_up, move, remove
from .base import LandslideAlgorithm
from .outputs.database_table import drop_table
from .outputs.refusal import file_of_destination

GEOPACKAGE = ".gpkg"
KEEP_THEIR_CRS = (GEOPACKAGE, ".shp", ".fgb")
UNDEFINED = "Undefined"


class AtomicSink:
    """Takes features; `identifier` is where they are in the end, a file or whatever else Processing can write to."""

    def __init__(self, sink: QgsFeatureSink, fields: QgsFields, identifier: str) -> None:
        self.sink: QgsFeatureSink | None = sink
        self.fields = fields
        self.identifier = identifier
        self.count = 0

    def add(self, geometry: QgsGeometry, attributes: Sequence[Any]) -> None:
        """Write one feature; raises OutputError."""
        feature = QgsFeature(self.fields)
        feature.setGeometry(geometry)
        feature.setAttributes(list(attributes))
        if self.sink is None or not self.sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise self.failure()
        self.count += 1

    def close(self) -> None:
        """Write what is still in memory and close the file; raises OutputError."""
        if self.sink is not None and not self.sink.flushBuffer():
            raise self.failure()
        self.sink = None

    def failure(self, reason: str = "") -> OutputError:
        why = reason or (self.sink.lastError() if self.sink is not None else "it is closed")
        return OutputError(
            f"The polygons could not be written to {self.identifier} ({why}). Free some space or choose another folder."
        )


@contextmanager
def atomic_sink(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    kind: Qgis.WkbType = Qgis.WkbType.Polygon,
) -> Iterator[AtomicSink]:
    """The sink of the parameter `key` for features of one geometry type in `crs`.

    A file is written in a folder beside the target and moved to its place when the block ends without error and every
    feature can be read back; an older file stays until then. Memory layers and database tables are written by QGIS
    alone, and an unfinished table is deleted. Raises OutputError.
    """
    definition = algorithm.parameterDefinition(key)
    target = file_behind(
        QgsProcessingParameters.parameterAsOutputLayer(definition, parameters.get(key), context, True),
        parameters.get(key),
    )
    if target is None:
        opened, identifier = algorithm.parameterAsSink(parameters, key, context, fields, kind, crs)
        if opened is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, key))
        sink = AtomicSink(opened, fields, identifier)
        del opened
        try:
            yield sink
            sink.close()
        except BaseException:
            sink.sink = None  # an open sink keeps its table locked
            if not is_remapped(parameters.get(key)):
                drop_table(identifier)
            raise
        return
    check_folder(target)
    # Without the suffix: GDAL takes a folder called .xlsx, .ods or .kmz for the archive itself.
    folder = partial_path(target.with_suffix(""), uuid.uuid4().hex)
    try:
        folder.mkdir()
        value = {**parameters, key: within(folder, parameters[key], target)}
        opened, inside = algorithm.parameterAsSink(value, key, context, fields, kind, crs)
        if opened is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, key))
        # QGIS itself adds the suffix of a format where the name has none of its own (run_v1.2 becomes run_v1.2.gpkg).
        target = target.with_name(Path(inside).name)
        sink = AtomicSink(opened, fields, str(target))
        del opened
        try:
            yield sink
            sink.close()
        finally:
            sink.sink = None  # an open file can be neither moved nor removed on Windows
        target = target.with_name(written_name(folder, target.name))
        sink.identifier = str(target)
        try:
            write_cautions(folder / target.name)
        except RuntimeError as error:
            raise sink.failure(str(error)) from error
        if problem := why_incomplete(folder / target.name, sink.count, crs):
            raise sink.failure(problem)
        put_in_place(target, lambda: move_to(folder, target))
    except OSError as error:
        raise work_failure([target], [folder], error) from error
    finally:
        clean_up(folder)
    # Asked for again, now for good: QGIS notes the layer to be loaded.
    QgsProcessingParameters.parameterAsOutputLayer(definition, at(target, parameters[key]), context)


def file_behind(destination: str, value: Any) -> Path | None:
    """The file that a sink's destination names; None for a memory layer, a database table, or features remapped into a
    layer that is there.
    """
    if is_remapped(value):
        return None
    return file_of_destination(destination)


def is_remapped(value: Any) -> bool:
    """Whether features go into a layer that is there already."""
    return isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()


def within(folder: Path, value: Any, target: Path) -> Any:
    """The destination `value` with its file in `folder`, not to be loaded."""
    inside = str(folder / target.name)
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return inside
    moved = QgsProcessingOutputLayerDefinition(inside)
    moved.createOptions = value.createOptions
    return moved


def at(target: Path, value: Any) -> Any:
    """The destination `value` at the file that was written, to be loaded where `value` is."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return str(target)
    placed = QgsProcessingOutputLayerDefinition(value)
    placed.sink = QgsProperty.fromValue(str(target))
    return placed


def written_name(folder: Path, name: str) -> str:
    """The name of the file in `folder` as its format's driver wrote it (GDAL writes `a.shp` for `a.SHP`)."""
    names = [part.name for part in folder.iterdir()]
    alike = [other for other in names if other.casefold() == name.casefold()]
    return name if name in names or not alike else alike[0]


def move_to(folder: Path, target: Path) -> None:
    """Move everything in `folder` (a Shapefile is several files) beside `target`, the file itself last; sidecars of an
    older one go.
    """
    written = folder / target.name
    check_replaceable(target)
    for part in folder.iterdir():
        if part != written:
            move(part, target.with_name(part.name))
    for side in (target.with_name(target.name + suffix) for suffix in ("-wal", "-shm", "-journal")):
        remove(side)
    move(written, target)


def write_cautions(path: Path) -> None:
    """Put the cautions told so far into the metadata of a GeoPackage's layer, where QGIS shows them in its properties;
    other formats have no place for them. Raises RuntimeError when the file is damaged.
    """
    metadata = caution_metadata()
    if not metadata or path.suffix.lower() != GEOPACKAGE or not path.is_file():
        return
    from ...rasters.io.opening import close

    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    for key, text in metadata.items():
        layer.SetMetadataItem(key, text)
    del layer
    close(source)


def why_incomplete(path: Path, count: int, crs: QgsCoordinateReferenceSystem) -> str:
    """What is wrong with a written file, as the middle of a sentence (a full disk shows only when the file is closed);
    empty when nothing is. A layer that lost its CRS lies nowhere, and QGIS draws it without a word.
    """
    if not path.exists():
        return "the file is not there"
    if not can_be_read(path):
        return ""
    try:
        if path.suffix.lower() == GEOPACKAGE and (damage := damage_of(path)):
            return f"the file is damaged: {damage}"
        source = ogr.Open(str(path))
        layer = source.GetLayer(0) if source is not None else None
        found = layer.GetFeatureCount() if layer is not None else -1
        placed = layer is not None and (layer.GetGeomType() == ogr.wkbNone or is_placed(layer))
    except (RuntimeError, sqlite3.Error) as error:
        return f"the file cannot be read back: {error}"
    if found != count:
        return f"only {found} of {count} features fit" if found >= 0 else "the file cannot be read back"
    lost = crs.isValid() and not placed and path.suffix.lower() in KEEP_THEIR_CRS
    return f"its CRS, {crs.userFriendlyIdentifier()}, was not written" if lost else ""


def is_placed(layer: ogr.Layer) -> bool:
    """Whether a layer has a CRS; a GeoPackage calls that of none "Undefined"."""
    reference = layer.GetSpatialRef()
    return reference is not None and not (reference.GetName() or "").startswith(UNDEFINED)


def can_be_read(path: Path) -> bool:
    """Whether GDAL reads the format that it writes under this suffix (it does not read SQL dumps)."""
    driver = ogr.GetDriverByName(QgsVectorFileWriter.driverForExtension(path.suffix.lstrip(".")))
    return driver is None or driver.GetMetadataItem("DCAP_OPEN") == "YES"


def damage_of(geopackage: Path) -> str:
    """What SQLite itself finds wrong with the file; empty when nothing is.

    Opened by its path: as a URI, a file on a network drive would be refused.
    """
    if not geopackage.is_file():
        return "there is no such file"
    with closing(sqlite3.connect(str(geopackage))) as database:
        answer = str(database.execute("PRAGMA quick_check(1)").fetchone()[0])
    return "" if answer == "ok" else answer
