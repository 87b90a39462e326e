"""Which files on disk stand behind what an algorithm is given, whatever spelling names them."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Any, Iterator, Mapping
from urllib.parse import unquote, urlsplit

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
    QgsProperty,
)

WITHOUT_FILES = (QgsProcessingParameterEnum, QgsProcessingParameterNumber, QgsProcessingParameterBoolean)
QUOTED = re.compile(r"\"([^\"]+)\"|'([^']+)'")
VIRTUAL = re.compile(r"^(/vsi(?!mem)[a-z0-9_]+/(?:[0-9_]+,)?)+\{?")
MAX_NESTING = 5  # of a virtual raster made of virtual rasters


def check_inputs_self_contained(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> None:
    """Raise InputError, before QGIS or GDAL opens any input, where one is HDF5 that takes values from other files."""
    from ....rasters.io.opening import check_self_contained

    for _, source in sources_of_inputs(algorithm, parameters, context):
        check_self_contained(source)


def files_of_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[str, Path]]:
    """Each file, or folder, that an input reads, with the input's key: layers by their sources, with the rasters that
    a virtual one is made of and the parts of a Shapefile.
    """
    for key, source in sources_of_inputs(algorithm, parameters, context):
        for path in files_of_source(source):
            yield key, path


def sources_of_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Iterator[tuple[str, str]]:
    """The texts that may name files in each input, with its key."""
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() or isinstance(definition, WITHOUT_FILES):
            continue
        for source in sources_in(parameters.get(definition.name()), context):
            yield definition.name(), source


def sources_in(value: Any, context: QgsProcessingContext) -> Iterator[str]:
    """The texts that name files in a parameter's value; a layer of the project, or its identifier, gives its source."""
    if isinstance(value, (list, tuple)):
        for entry in value:
            yield from sources_in(entry, context)
    elif isinstance(value, QgsMapLayer):
        yield value.source()
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        yield from sources_in(value.source, context)
    elif isinstance(value, QgsProcessingOutputLayerDefinition):
        yield from sources_in(value.sink, context)
    elif isinstance(value, QgsProperty):
        yield from sources_in(value.staticValue(), context)
    elif isinstance(value, str) and value:
        layer = QgsProcessingUtils.mapLayerFromString(value, context, False)
        yield layer.source() if layer is not None else value


def files_of_source(source: str) -> set[Path]:
    """The files and folders on this computer that a source names (`file://`, `/vsizip/`, `|layername=`,
    `NETCDF:"a.nc":b`, `dbname='a.gpkg'` and plain paths), and those that GDAL reads with it.
    """
    found: set[Path] = set()
    for name in names_in(source):
        path = existing(name)
        if path is None:
            continue
        found.add(path)
        if path.is_file():
            found |= read_with(path)
    return found


def names_in(source: str) -> set[str]:
    """What in a source may be a path."""
    plain = source.partition("|")[0]
    names = {source, plain}
    if plain.startswith("file:"):
        names.add(unquote(urlsplit(plain).path))
    names |= {one or other for one, other in QUOTED.findall(source)}
    parts = plain.split(":")
    names |= {
        ":".join(parts[first:last]) for first in range(1, len(parts)) for last in range(first + 1, len(parts) + 1)
    }
    return {VIRTUAL.sub("", name) for name in names}


def existing(name: str) -> Path | None:
    """The path itself, or the archive that it leads into; None where there is neither."""
    with suppress(OSError, ValueError):  # no path at all: too long, or with NUL
        path = Path(name)
        for place in (path, *path.parents):
            if place.is_file() or (place == path and name and path.is_dir()):
                return place.absolute()
    return None


def read_with(path: Path, nesting: int = 0) -> set[Path]:
    """The files that GDAL reads together with this one: parts of a Shapefile, rasters of a virtual one."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_VECTOR)
    except RuntimeError:  # none of its formats: a model, a table
        return set()
    found = {Path(name).absolute() for name in dataset.GetFileList() or [] if Path(name).exists()}
    virtual = {part for part in found if part.suffix.lower() == ".vrt" and part != path.absolute()}
    if nesting < MAX_NESTING:
        for part in virtual:
            found |= read_with(part, nesting + 1)
    return found


def is_same(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file, through links, other spellings or a second name of it."""
    try:
        return first.samefile(second)
    except OSError:
        return False
