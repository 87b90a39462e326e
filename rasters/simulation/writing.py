"""Putting the scene's layers on disk: GeoTIFFs in their products' own conventions and GeoPackages of polygons."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..io.band_file import close_geotiff, create_geotiff, write_failure
from ..io.grid import Grid
from ..io.memory_source import memory_source

ogr.UseExceptions()
HALF = ("NBITS=16",)
TIMESTAMP = "2022-01-01T00:00:00.000Z"


@dataclass(frozen=True)
class Layer:
    """One raster to write: its values, GDAL type, nodata, band name, unit, what stored numbers are multiplied with,
    whether floating-point numbers are stored in half as many bits, and notes.
    """

    values: NDArray[Any]
    data_type: int
    nodata: float
    name: str
    unit: str = ""
    scale: float = 1.0
    half: bool = False
    notes: Mapping[str, str] | None = None


def coarser_grid(grid: Grid, factor: int) -> Grid:
    """The grid with pixels `factor` times as large from the same upper left corner, covering at least the same
    ground.
    """
    x0, dx, rx, y0, ry, dy = grid.geotransform
    return Grid(
        grid.crs,
        (x0, dx * factor, rx * factor, y0, ry * factor, dy * factor),
        -(-grid.width // factor),
        -(-grid.height // factor),
    )


def write_raster(path: Path, grid: Grid, layer: Layer) -> None:
    """Write one band; values are physical and are divided by `scale` for storing. Raises OutputError when it cannot be
    written.
    """
    dataset = create_geotiff(path, grid, 1, layer.data_type, layer.nodata, HALF if layer.half else ())
    band = dataset.GetRasterBand(1)
    stored = layer.values if layer.scale == 1.0 else np.rint(layer.values / layer.scale)
    band.SetDescription(layer.name)
    if layer.unit:
        band.SetUnitType(layer.unit)
    if layer.scale != 1.0:
        band.SetScale(layer.scale)
    if layer.notes:
        dataset.SetMetadata(dict(layer.notes))
    try:
        band.WriteArray(stored)
    except RuntimeError as error:
        raise write_failure(path, error) from error
    close_geotiff(dataset, path)


def write_polygons(
    path: Path, grid: Grid, fields: Sequence[tuple[str, int]], features: Sequence[tuple[ogr.Geometry, Sequence[Any]]]
) -> None:
    """Write a GeoPackage with one layer of polygons, called like the file; `fields` are (name, OGR field type)."""
    gdal.SetConfigOption("OGR_CURRENT_DATE", TIMESTAMP)
    try:
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer(path.stem, grid.spatial_reference(), ogr.wkbMultiPolygon)
        for name, field_type in fields:
            layer.CreateField(ogr.FieldDefn(name, field_type))
        layer.StartTransaction()
        for geometry, values in features:
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, value in enumerate(values):
                feature.SetField(index, value)
            feature.SetGeometry(ogr.ForceToMultiPolygon(geometry.Clone()))
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        layer = None
        source = None
    except RuntimeError as error:
        raise write_failure(path, error) from error
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)


def point_of(grid: Grid, column: float, row: float) -> tuple[float, float]:
    """CRS coordinates, to the centimetre, of a pixel position with pixel centres at integers."""
    x, y = grid.position(column + 0.5, row + 0.5)
    return round(x, 2), round(y, 2)


def ring_polygon(grid: Grid, corners: NDArray[np.float64]) -> ogr.Geometry:
    """A polygon from a closed ring of (column, row), pixel centres at integers."""
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for column, row in corners.tolist():
        ring.AddPoint_2D(*point_of(grid, column, row))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def ribbon_polygon(grid: Grid, left: NDArray[np.float64], right: NDArray[np.float64]) -> ogr.Geometry:
    """The area swept by the line from `left` to `right` (column, row of each cross-section): valid also where a bend
    folds it.
    """
    pieces = ogr.Geometry(ogr.wkbMultiPolygon)
    sections = np.stack([left, right], axis=1)
    for pair in zip(sections[:-1], sections[1:]):
        corners = ogr.Geometry(ogr.wkbMultiPoint)
        for column, row in np.concatenate(pair).tolist():
            corner = ogr.Geometry(ogr.wkbPoint)
            corner.AddPoint_2D(*point_of(grid, column, row))
            corners.AddGeometry(corner)
        hull = corners.ConvexHull()
        if ogr.GT_Flatten(hull.GetGeometryType()) == ogr.wkbPolygon:
            pieces.AddGeometry(hull)
    return pieces.UnionCascaded()


def code_polygons(grid: Grid, codes: NDArray[np.uint8], smallest_pixels: int) -> list[tuple[ogr.Geometry, int]]:
    """The areas of equal code as polygons, patches under `smallest_pixels` joined to their neighbour; (geometry,
    code).
    """
    raster = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(grid.geotransform)
    raster.SetProjection(grid.crs)
    band = raster.GetRasterBand(1)
    band.WriteArray(codes)
    gdal.SieveFilter(band, None, band, smallest_pixels, 4)
    memory = memory_source("")
    layer = memory.CreateLayer("codes", grid.spatial_reference(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    gdal.Polygonize(band, None, layer, 0)
    return [(feature.GetGeometryRef().Clone(), int(feature.GetField(0))) for feature in layer]
