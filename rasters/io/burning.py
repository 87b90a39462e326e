"""Burning polygons into rasters block by block, so that memory depends on the polygons and never on the raster's
size.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...core.errors import InputError
from ...core.feedback import Feedback, Silent, stop_if_cancelled
from ...core.pixels.window import Window
from .band_file import new_code_file
from .cache import bounded_cache
from .grid import Grid
from .memory_source import memory_source

gdal.UseExceptions()
ogr.UseExceptions()

BLOCK = 1024
NUMBER = "number"


class PolygonLayer:
    """Polygons (WKB, in the grid's CRS) ready to be burned into any window of `grid`, together or by their numbers
    (1 = the first).
    """

    def __init__(self, polygons: Sequence[bytes], grid: Grid) -> None:
        self.grid = grid
        self.source = memory_source("polygons")
        self.layer = self.source.CreateLayer("polygons", grid.spatial_reference() if grid.crs else None, ogr.wkbUnknown)
        self.layer.CreateField(ogr.FieldDefn(NUMBER, ogr.OFTInteger))
        definition = self.layer.GetLayerDefn()
        for number, wkb in enumerate(polygons, start=1):
            for part in single_polygons(_geometry(wkb)):
                feature = ogr.Feature(definition)
                feature.SetField(0, number)
                feature.SetGeometry(part)
                self.layer.CreateFeature(feature)

    def covers(self, window: Window, all_touched: bool = False) -> NDArray[np.bool_]:
        """Which pixels of `window` lie in a polygon: by their centre, or with `all_touched` by any contact."""
        covered: NDArray[np.bool_] = self._burned(window, ["ALL_TOUCHED=TRUE"] if all_touched else []) == 1
        return covered

    def numbers(self, window: Window) -> NDArray[np.uint32]:
        """The number of the polygon that covers each pixel's centre, 0 without one; a later polygon hides an earlier
        one.
        """
        return self._burned(window, [f"ATTRIBUTE={NUMBER}"], gdal.GDT_UInt32)

    def coverings(self, window: Window) -> NDArray[np.uint32]:
        """How many polygons cover each pixel's centre."""
        return self._burned(window, ["MERGE_ALG=ADD"], gdal.GDT_UInt32)

    def _burned(self, window: Window, options: Sequence[str], data_type: int = gdal.GDT_Byte) -> NDArray[Any]:
        part = self.grid.part(window)
        block = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, data_type)
        block.SetProjection(part.crs)
        block.SetGeoTransform(part.geotransform)
        with self.filtered(part.bounds()):
            gdal.RasterizeLayer(block, [1], self.layer, burn_values=[1], options=list(options))
        values: NDArray[Any] = block.ReadAsArray()
        return values

    def envelopes(self, window: Window) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
        """The number and the bounds (as of `bounds`) of each part of a polygon that may touch the window."""
        with self.filtered(self.grid.part(window).bounds()):
            self.layer.ResetReading()
            for feature in self.layer:
                left, right, bottom, top = feature.GetGeometryRef().GetEnvelope()
                yield feature.GetField(0), (left, bottom, right, top)

    @contextmanager
    def filtered(self, bounds: tuple[float, float, float, float]) -> Iterator[None]:
        """Only polygons that may touch the bounds are read within the block."""
        self.layer.SetSpatialFilterRect(*bounds)
        try:
            yield
        finally:
            self.layer.SetSpatialFilter(None)

    def bounds(self) -> tuple[float, float, float, float]:
        """Smallest x, smallest y, largest x, largest y of all polygons."""
        left, right, bottom, top = self.layer.GetExtent()
        return left, bottom, right, top


def _geometry(wkb: bytes) -> ogr.Geometry:
    try:
        return ogr.CreateGeometryFromWkb(wkb)
    except RuntimeError as error:
        raise InputError(f"A polygon is not valid WKB ({error}). Repair the layer with 'Fix geometries'.") from error


def single_polygons(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """The polygons of a multipolygon or collection one by one: GDAL burns the parts of one geometry by the even-odd
    rule, which makes a hole where they overlap.
    """
    if ogr.GT_IsSubClassOf(ogr.GT_Flatten(geometry.GetGeometryType()), ogr.wkbGeometryCollection):
        for index in range(geometry.GetGeometryCount()):
            yield from single_polygons(geometry.GetGeometryRef(index))
    else:
        yield geometry


def burn_polygons(
    polygons: Sequence[bytes],
    dataset: gdal.Dataset,
    value: int,
    all_touched: bool = False,
    feedback: Feedback | None = None,
) -> None:
    """Set band 1 of the open raster to `value` inside the polygons (WKB in the raster's CRS); the rest stays as it is.

    A pixel is inside when its centre is, or with `all_touched` when a polygon touches it. Raises CancelledError.
    """
    feedback = feedback or Silent()
    grid = Grid.of(dataset)
    layer = PolygonLayer(polygons, grid)
    band = dataset.GetRasterBand(1)
    for window in grid.blocks(BLOCK):
        stop_if_cancelled(feedback)
        inside = layer.covers(window, all_touched)
        if inside.any():
            values = band.ReadAsArray(window.column, window.row, window.width, window.height)
            values[inside] = value
            band.WriteArray(values, window.column, window.row)


def burn_mask(polygons: Sequence[bytes], grid: Grid, target: Path, all_touched: bool = False) -> int:
    """Write a uint8 GeoTIFF on `grid`, 1 inside the polygons (WKB in the grid's CRS) and 0 outside; gives the count
    inside.

    Raises OutputError when it cannot be written.
    """
    layer = PolygonLayer(polygons, grid)
    count = 0
    with bounded_cache(), new_code_file(target, grid) as mask:
        for window in grid.blocks(BLOCK):
            inside = layer.covers(window, all_touched)
            count += int(np.count_nonzero(inside))
            mask.write(window, inside.astype(np.uint8))
    return count
