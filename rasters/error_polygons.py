"""Polygons of true positives, false positives and false negatives from an error raster."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Iterator

from osgeo import gdal, ogr

from ..contract.feedback import Feedback, stop_if_cancelled
from .opening import open_raster

ogr.UseExceptions()

WRONG_OR_FOUND = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><VRTRasterBand dataType="Byte" band="1"><ComplexSource>
<SourceFilename relativeToVRT="0">{path}</SourceFilename><SourceBand>1</SourceBand><LUT>0:0,1:1,3:1,4:0,255:0</LUT>
</ComplexSource></VRTRasterBand></VRTDataset>"""


def error_polygons(error_raster: Path, feedback: Feedback) -> Iterator[tuple[int, bytes]]:
    """Code of the error class and WKB (in the raster's CRS) of each connected patch of one class; pixels touching at a corner are apart.

    True negatives and unknown pixels, nearly all of the map, are masked before the polygons are traced, so the work and memory
    grow with the detected and the missed landslides only. The polygons pass through a temporary GeoPackage.
    """
    dataset = open_raster(error_raster, "error raster")
    escaped = str(error_raster).replace("&", "&amp;").replace("<", "&lt;")
    mask = gdal.Open(WRONG_OR_FOUND.format(width=dataset.RasterXSize, height=dataset.RasterYSize, path=escaped))
    with tempfile.TemporaryDirectory(prefix="landslide-errors-") as folder:
        polygons = ogr.GetDriverByName("GPKG").CreateDataSource(str(Path(folder) / "errors.gpkg"))
        layer = polygons.CreateLayer("errors", srs=dataset.GetSpatialRef(), geom_type=ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))

        def report(fraction: float, _text: str, _data: object) -> int:
            feedback.progress(fraction)
            return 0 if feedback.is_cancelled() else 1

        try:
            gdal.Polygonize(dataset.GetRasterBand(1), mask.GetRasterBand(1), layer, 0, [], callback=report)
        except RuntimeError:
            stop_if_cancelled(feedback)
            raise
        stop_if_cancelled(feedback)
        for feature in layer:
            yield feature.GetField(0), bytes(feature.GetGeometryRef().ExportToIsoWkb())
        layer = None
        polygons = None
