"""A Processing sink whose file or table appears complete or not at all; QGIS itself writes features straight into the
final one.
"""

from __future__ import annotations

import tempfile
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterable, Iterator, Mapping, Sequence

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
)

from ...core.atomic_output import check_folder, older_set_aside, partial_path, put_in_place, work_failure
from ...core.errors import OutputError
from ...core.system.file_moves import check_replaceable, clean_up, move
from .base import LandslideAlgorithm
from .outputs.database_table import provider_and_uri, put_in_table
from .outputs.finished_file import why_incomplete, write_cautions
from .outputs.refusal import file_of_destination

SHAPEFILE = ".shp"
OF_DATABASES = ("-wal", "-shm", "-journal", ".aux.xml")
OF_SHAPEFILES = (".qix", ".sbn", ".sbx", ".cpg", ".prj", ".qpj", ".idm", ".ind", ".shp.xml", ".dbf", ".shx")


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
    feature can be read back; an older file stays until then. A table of a database is written to a temporary
    GeoPackage and takes the older table's place in one transaction. Memory layers are QGIS's alone. Raises OutputError.
    """
    definition, value = algorithm.parameterDefinition(key), parameters.get(key)
    destination = QgsProcessingParameters.parameterAsOutputLayer(definition, value, context, True)
    arguments = (algorithm, parameters, key, context, fields, crs, kind)
    if is_remapped(value):
        raise OutputError(
            f"{key} is to be added to a layer that is there, which these polygons cannot be. Give them a table or file "
            "of their own, and append them with 'Merge vector layers'."
        )
    target = file_of_destination(destination)
    if target is not None:
        with file_sink(*arguments, target) as sink:
            yield sink
    elif provider_and_uri(destination) is not None:
        with table_sink(*arguments, destination) as sink:
            yield sink
    else:
        opened, identifier = open_sink(algorithm, parameters, key, context, fields, kind, crs)
        sink = AtomicSink(opened, fields, identifier)
        del opened
        yield sink
        sink.close()
        return
    # Asked for again, now for good: QGIS notes the layer to be loaded.
    QgsProcessingParameters.parameterAsOutputLayer(definition, at(sink.identifier, value), context)


@contextmanager
def file_sink(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    kind: Qgis.WkbType,
    target: Path,
) -> Iterator[AtomicSink]:
    """The sink of a file, written in a folder beside it."""
    check_folder(target)
    # Without the suffix: GDAL takes a folder called .xlsx, .ods or .kmz for the archive itself.
    folder = partial_path(target.with_suffix(""), uuid.uuid4().hex)
    try:
        folder.mkdir()
        value = {**parameters, key: within(folder, parameters[key], target)}
        opened, inside = open_sink(algorithm, value, key, context, fields, kind, crs)
        # QGIS itself adds the suffix of a format where the name has none of its own (run_v1.2 becomes run_v1.2.gpkg).
        target = target.with_name(Path(inside).name)
        sink = AtomicSink(opened, fields, str(target))
        del opened
        with closed_and_checked(sink, folder / target.name, crs):
            yield sink
        target = target.with_name(written_name(folder, target.name))
        sink.identifier = str(target)
        put_in_place(target, lambda: move_to(folder, target))
    except OSError as error:
        raise work_failure([target], [folder], error) from error
    finally:
        clean_up(folder)


@contextmanager
def table_sink(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    crs: QgsCoordinateReferenceSystem,
    kind: Qgis.WkbType,
    destination: str,
) -> Iterator[AtomicSink]:
    """The sink of a table of a database, which a temporary GeoPackage becomes at the end."""
    with tempfile.TemporaryDirectory(prefix="landslide-table-") as name:
        finished = Path(name) / "table.gpkg"
        opened, _ = open_sink(algorithm, {**parameters, key: str(finished)}, key, context, fields, kind, crs)
        sink = AtomicSink(opened, fields, str(finished))
        del opened
        with closed_and_checked(sink, finished, crs):
            yield sink
        listener = context.feedback()
        sink.identifier = put_in_table(
            finished,
            destination,
            lambda: listener is not None and bool(listener.isCanceled()),
            kind != Qgis.WkbType.NoGeometry,
        )


def open_sink(
    algorithm: LandslideAlgorithm,
    parameters: Mapping[str, Any],
    key: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    kind: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[QgsFeatureSink, str]:
    """QGIS's own sink and where it writes; raises QgsProcessingException."""
    opened, identifier = algorithm.parameterAsSink(dict(parameters), key, context, fields, kind, crs)
    if opened is None:
        raise QgsProcessingException(algorithm.invalidSinkError(dict(parameters), key))
    return opened, identifier


@contextmanager
def closed_and_checked(sink: AtomicSink, path: Path, crs: QgsCoordinateReferenceSystem) -> Iterator[None]:
    """Close the sink's file at the end, put the cautions into it, and raise OutputError where it is not whole."""
    try:
        yield
        sink.close()
    finally:
        sink.sink = None  # an open file can be neither moved nor removed on Windows
    written = path.with_name(written_name(path.parent, path.name))
    try:
        write_cautions(written)
    except RuntimeError as error:
        raise sink.failure(str(error)) from error
    if problem := why_incomplete(written, sink.count, crs):
        raise sink.failure(problem)


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


def at(identifier: str, value: Any) -> Any:
    """The destination `value` at the file or table that was written, to be loaded where `value` is."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return identifier
    placed = QgsProcessingOutputLayerDefinition(value)
    placed.sink = QgsProperty.fromValue(identifier)
    return placed


def written_name(folder: Path, name: str) -> str:
    """The name of the file in `folder` as its format's driver wrote it (GDAL writes `a.shp` for `a.SHP`)."""
    names = [part.name for part in folder.iterdir()]
    alike = [other for other in names if other.casefold() == name.casefold()]
    return name if name in names or not alike else alike[0]


def move_to(folder: Path, target: Path) -> None:
    """Move everything in `folder` (a Shapefile is several files) beside `target`, the file itself last; side files of
    an older one go, which would describe the new one wrongly. An OSError leaves the older one as it was.
    """
    written = folder / target.name
    check_replaceable(target)
    parts = {part: target.with_name(part.name) for part in folder.iterdir() if part != written}
    with older_set_aside(older_side_files(target, parts.values()), parts.values()):
        for part, place in parts.items():
            move(part, place)
        move(written, target)


def older_side_files(target: Path, replaced: Iterable[Path]) -> list[Path]:
    """The files that are there of an older output: those that are replaced, indexes, and what tells of its content. A
    style (.qml) is the user's own, and stays.
    """
    sides = [target.with_name(target.name + suffix) for suffix in OF_DATABASES]
    if target.suffix.lower() == SHAPEFILE:
        sides += [target.with_suffix(suffix) for suffix in OF_SHAPEFILES]
    return [path for path in dict.fromkeys([*replaced, *sides]) if path.is_file()]
