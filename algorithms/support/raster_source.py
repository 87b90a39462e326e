"""The file behind a raster layer, as the layer shows it: with its open options, out of its archive, under its CRS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...rasters.io.opening import layer_name
from ...rasters.io.wrapping import wrapped_raster


def raster_source(layer: QgsRasterLayer, context: QgsProcessingContext, feedback: Feedback) -> str:
    """A path that GDAL opens in any program, showing what the layer shows.

    A plain file is given as it is. A layer with open options, in an archive or on a server, or with another CRS than
    its file's gets a VRT in the temporary folder; one that GDAL does not read (a virtual raster, a web coverage) is
    written there. Raises InputError when it can be neither.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise InputError(
            QCoreApplication.translate(
                "LandslideAlgorithm", "{layer} is a vector layer. Give a raster, or rasterize it first."
            ).format(layer=layer.name())
        )
    if layer.providerType() != "gdal":
        return written_raster(layer, context)
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    options = list(parts.get("openOptions") or [])
    crs = chosen_crs(layer, feedback)
    source = layer.source().partition("|option:")[0].partition("|credential:")[0]
    if not (options or crs or source.startswith("/vsi")):
        return source
    return wrapped_raster(source, options, crs, Path(QgsProcessingUtils.tempFolder(context)))


def chosen_crs(layer: QgsRasterLayer, feedback: Feedback) -> str:
    """The layer's CRS as WKT where it is not that of its file, and the log says so; else nothing."""
    own = layer.dataProvider().crs()
    if not layer.crs().isValid() or layer.crs() == own:
        return ""
    caution(
        feedback,
        QCoreApplication.translate(
            "LandslideAlgorithm", "{layer} lies in {crs}, as set on the layer in QGIS; its file says {own}."
        ).format(
            layer=layer_name(layer.source()),
            crs=layer.crs().userFriendlyIdentifier(),
            own=own.userFriendlyIdentifier() if own.isValid() else "-",
        ),
    )
    wkt: str = layer.crs().toWkt(Qgis.CrsWktVariant.Preferred)
    return wkt


def written_raster(layer: QgsRasterLayer, context: QgsProcessingContext) -> str:
    """The layer's pixels as a GeoTIFF; raises InputError where its size is not fixed (a web map) or it fails."""
    provider, target = layer.dataProvider(), QgsProcessingUtils.generateTempFilename(f"{layer.name()}.tif", context)
    failure = None
    if provider.xSize() > 0 and provider.ySize() > 0:
        pipe = QgsRasterPipe()
        pipe.set(provider.clone())
        failure = QgsRasterFileWriter(target).writeRaster(
            pipe, provider.xSize(), provider.ySize(), layer.extent(), layer.crs(), context.transformContext()
        )
    if failure != Qgis.RasterFileWriterResult.Success:
        raise InputError(
            QCoreApplication.translate(
                "LandslideAlgorithm", "The pixels of {layer} cannot be read from its source. Export it to GeoTIFF."
            ).format(layer=layer.name())
        )
    return str(target)
