"""Outputs that cannot be written are refused before the work, not after hours of it."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any, Mapping

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameters,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QMetaType

from ....core.atomic_output import check_folder
from ....core.errors import OutputError
from ....core.model_zoo import own_folder
from .collisions import check_collisions
from .database_table import check_destination
from .table_collisions import check_table_collisions, tables_of_outputs

NOTHING_UPDATED: Mapping[str, str] = {}
GEOTIFF = ("GTiff", "COG")
ADDRESS = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]+:")  # of more than one letter: a drive has one
TEXTS = ("html", "csv", "json")
NO_TEXTS = ("pdf", "xls", "xlsx", "ods", "doc", "docx", "odt", "tif", "tiff", "png", "jpg", "gpkg", "shp")
ARCHIVES = ("zip", "gz", "tgz", "tar", "7z")
OGR = "ogr:"
PIPE = "|"
PROVIDER = re.compile(r"^(.{3,}?):")  # as QGIS itself parts a sink's destination
OTHER_PROVIDERS = ("memory", "postgis")  # known to sinks alone
# Formats that take every geometry and field of ours, so that nothing needs to be tried.
SURE_FORMATS = ("", "GPKG", "ESRI Shapefile", "GeoJSON", "FlatGeobuf", "SQLite")
TRIAL_FIELDS = {"id": QMetaType.Type.LongLong, "area_m2": QMetaType.Type.Double, "class": QMetaType.Type.QString}


def check_outputs(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    replaces_folder: bool = True,
    updated: Mapping[str, str] = NOTHING_UPDATED,
) -> None:
    """Raise OutputError for the first file output whose folder, name or format cannot take what the algorithm writes,
    or that is an input or another output. `replaces_folder`: an older output folder goes as a whole; `updated`: the
    input that an output may be.

    Temporary outputs and memory layers are QGIS's own care.
    """
    tables = tables_of_outputs(algorithm, parameters, context)
    files: dict[str, Path] = {}
    folders: dict[str, Path] = {}
    for definition in algorithm.destinationParameterDefinitions():
        path = file_of(definition, parameters, context)
        if path is None:
            continue
        is_folder = isinstance(definition, QgsProcessingParameterFolderDestination)
        (folders if is_folder else files)[definition.name()] = path
        if path.parent == own_folder():  # the user's own folder of models is made when it is needed
            continue
        check_folder(path)
        if is_folder:
            continue
        if path.is_dir():
            raise OutputError(f"{path}, given as {definition.name()}, is a folder. Choose the name of a file.")
        if isinstance(definition, QgsProcessingParameterRasterDestination):
            check_raster_name(path, definition.name())
        elif isinstance(definition, QgsProcessingParameterFeatureSink):
            check_vector_format(path, definition)
        elif isinstance(definition, QgsProcessingParameterFileDestination):
            check_text_name(path, definition)
    check_collisions(algorithm, parameters, context, files, folders, replaces_folder, updated)
    check_table_collisions(algorithm, parameters, context, tables, files, updated)
    for _, destination in tables.values():
        check_destination(destination)


def file_of(
    definition: QgsProcessingDestinationParameter, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Path | None:
    """The file that an output names; None for what is not set, temporary, or no file.

    Raises OutputError for an address or one of GDAL's virtual places.
    """
    value = parameters.get(definition.name())
    given = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    if not given or given == QgsProcessing.TEMPORARY_OUTPUT:
        return None
    if isinstance(definition, (QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination)):
        destination = QgsProcessingParameters.parameterAsFileOutput(definition, parameters, context)
    else:
        destination = QgsProcessingParameters.parameterAsOutputLayer(definition, value, context, True)
    is_sink = isinstance(definition, QgsProcessingParameterFeatureSink)
    if destination.startswith("/vsi") or (ADDRESS.match(destination) and not is_sink):
        raise OutputError(
            f"{destination}, given as {definition.name()}, is not the path of a file on this computer. Give a folder "
            "and a name."
        )
    if PIPE in destination and not isinstance(definition, QgsProcessingParameterFileDestination):
        raise OutputError(
            f"{destination}, given as {definition.name()}, holds a |, after which QGIS reads options. Choose a name "
            "without it; a layer in a GeoPackage is chosen with 'Save to GeoPackage'."
        )
    if is_sink:
        check_provider(destination, definition.name())
    return file_of_destination(destination) if is_sink else Path(destination).absolute()


def file_of_destination(destination: str) -> Path | None:
    """The file that QGIS writes for a sink's destination; None for a memory layer or a table of a database
    (`memory:`, `ogr:dbname=...`).
    """
    path = Path(destination.removeprefix(OGR) if "dbname=" not in destination else destination)
    if ":" in str(path) and not path.is_absolute():
        return None
    return path.absolute()


def check_provider(destination: str, key: str) -> None:
    """Raise OutputError where QGIS would take the part before a colon for a provider of layers that it has not."""
    provider = PROVIDER.match(destination)
    if provider is None or provider[1] in (*QgsProviderRegistry.instance().providerList(), *OTHER_PROVIDERS):
        return
    raise OutputError(
        f"{destination}, given as {key}, is neither the path of a file nor a table of a database: QGIS knows no "
        f"provider {provider[1]}. Choose a name without a colon."
    )


def check_raster_name(path: Path, key: str) -> None:
    """Raise OutputError where a raster's name says that it is anything but a GeoTIFF, which all our rasters are."""
    suffix = path.suffix.lstrip(".").lower()
    formats = formats_of(suffix)
    if suffix in ARCHIVES or (formats and not set(formats) & set(GEOTIFF)):
        what = formats[0] if formats else suffix
        raise OutputError(
            f"{path.name}, given as {key}, is named as {what}, but this raster is a GeoTIFF. Call it "
            f"{path.with_suffix('.tif').name}, and export it to {what} afterwards if you need that."
        )


def check_text_name(path: Path, definition: QgsProcessingParameterFileDestination) -> None:
    """Raise OutputError where a table or report, which is text, has a name that programs open as something else."""
    kind, suffix = definition.defaultFileExtension().lower(), path.suffix.lstrip(".").lower()
    if kind in TEXTS and suffix in (*NO_TEXTS, *ARCHIVES):
        raise OutputError(
            f"{path.name}, given as {definition.name()}, is named as {suffix}, but what is written is {kind}. Call it "
            f"{path.with_suffix(f'.{kind}').name}."
        )


def formats_of(suffix: str) -> list[str]:
    """GDAL's drivers whose files have this suffix."""
    if not suffix:
        return []
    drivers = [gdal.GetDriver(number) for number in range(gdal.GetDriverCount())]
    return [
        driver.ShortName
        for driver in drivers
        if suffix in (driver.GetMetadataItem(gdal.DMD_EXTENSIONS) or "").lower().split()
    ]


def check_vector_format(path: Path, definition: QgsProcessingParameterFeatureSink) -> None:
    """Raise OutputError where the format of a name takes no polygons with attributes; found out by trying."""
    suffix = path.suffix.lstrip(".")
    driver = QgsVectorFileWriter.driverForExtension(suffix)
    if driver in SURE_FORMATS:
        return
    fields = QgsFields()
    for name, kind in TRIAL_FIELDS.items():
        fields.append(QgsField(name, kind))
    points = definition.dataType() == Qgis.ProcessingSourceType.VectorPoint
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    with tempfile.TemporaryDirectory(prefix="landslide-trial-") as folder:
        writer = QgsVectorFileWriter.create(
            str(Path(folder) / f"trial.{suffix}"),
            fields,
            Qgis.WkbType.Point if points else Qgis.WkbType.Polygon,
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsCoordinateTransformContext(),
            options,
        )
        problem = (
            " ".join(writer.errorMessage().split())
            if writer.hasError() != QgsVectorFileWriter.WriterError.NoError
            else ""
        )
        del writer
    if problem:
        raise OutputError(
            f"{path.name}, given as {definition.name()}, is named as {driver}, which cannot hold these polygons "
            f"({problem}). Call it {path.with_suffix('.gpkg').name}."
        )
