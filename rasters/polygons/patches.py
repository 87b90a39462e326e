"""Numbering landslides on a grid: inventory polygons, or the connected patches of a class, become a raster of numbers
1, 2, 3, ...
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...core.feedback import Feedback, stop_if_cancelled
from ...core.pixels.window import Window
from ..io.band_file import create_geotiff
from ..io.burning import PolygonLayer
from ..io.cache import bounded_cache
from ..io.grid import Grid
from ..io.opening import open_raster

gdal.UseExceptions()
ogr.UseExceptions()

LOOK_UP = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}">
<VRTRasterBand dataType="Byte" band="1"><ComplexSource>
<SourceFilename relativeToVRT="0">{path}</SourceFilename><SourceBand>1</SourceBand><LUT>{table}</LUT>
</ComplexSource></VRTRasterBand></VRTDataset>"""
CODES = range(256)


def selected_codes(raster: Path, codes: Sequence[int]) -> gdal.Dataset:
    """A virtual raster: 1 where the byte raster holds one of `codes`, else 0; nothing is written or read ahead."""
    dataset = open_raster(raster, "raster")
    table = ",".join(f"{code}:{int(code in codes)}" for code in CODES)
    escaped = str(raster).replace("&", "&amp;").replace("<", "&lt;")
    selected = gdal.Open(
        LOOK_UP.format(width=dataset.RasterXSize, height=dataset.RasterYSize, path=escaped, table=table)
    )
    selected.SetProjection(dataset.GetProjection())
    selected.SetGeoTransform(dataset.GetGeoTransform())
    return selected


def polygonize(values: gdal.Dataset, mask: gdal.Dataset, target: Path, corners: bool, feedback: Feedback) -> None:
    """Write a GeoPackage with layer `patches` (field `value`): each connected patch of one value where `mask` is not 0.

    With `corners`, pixels that touch only at a corner belong together. Memory and disk grow with the patches, not the
    raster.
    """
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = source.CreateLayer(
        "patches", srs=values.GetSpatialRef(), geom_type=ogr.wkbPolygon, options=["SPATIAL_INDEX=NO"]
    )
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))

    def report(fraction: float, _text: str, _data: object) -> int:
        feedback.progress(fraction)
        return 0 if feedback.is_cancelled() else 1

    # One transaction, or SQLite would wait for the disk after every patch.
    source.StartTransaction()
    try:
        with bounded_cache():
            gdal.Polygonize(
                values.GetRasterBand(1),
                mask.GetRasterBand(1),
                layer,
                0,
                ["8CONNECTED=8"] if corners else [],
                callback=report,
            )
    except RuntimeError:
        stop_if_cancelled(feedback)
        raise
    source.CommitTransaction()
    stop_if_cancelled(feedback)


def number_patches(raster: Path, codes: Sequence[int], target: Path, feedback: Feedback) -> int:
    """Write a raster of patch numbers: pixels holding one of `codes` and touching each other, corners included; 0
    elsewhere.

    Gives the number of patches.
    """
    mask, patches = selected_codes(raster, codes), target.with_suffix(".gpkg")
    polygonize(mask, mask, patches, True, feedback)
    source = ogr.Open(str(patches))
    numbers = source.ExecuteSQL("SELECT fid + 0 AS number, geom FROM patches")
    count = int(numbers.GetFeatureCount())
    _burn_numbers(numbers, Grid.of(mask), target)
    source.ReleaseResultSet(numbers)
    return count


class NumberedPolygons:
    """The polygons of an inventory on a grid by their numbers (1 = the first), overlapping ones each in full."""

    def __init__(self, polygons: Sequence[bytes], grid: Grid) -> None:
        self.polygons, self.grid = polygons, grid
        self.layer = PolygonLayer(polygons, grid)

    def parts(self, window: Window) -> Iterator[tuple[Window, NDArray[np.uint32]]]:
        """Numbers of the polygons in `window`, 0 without one: first all that share no pixel with another, then each of
        the others alone, in the smallest window that holds its part.
        """
        numbers, coverings = self.layer.numbers(window), self.layer.coverings(window)
        overlapping = self._overlapping(window, coverings)
        numbers[np.isin(numbers, list(overlapping))] = 0
        yield window, numbers
        for number, part in overlapping.items():
            covered = PolygonLayer([self.polygons[number - 1]], self.grid).covers(part)
            yield part, np.where(covered, np.uint32(number), np.uint32(0))

    def _overlapping(self, window: Window, coverings: NDArray[np.uint32]) -> dict[int, Window]:
        """Polygons whose bounds hold a pixel that several cover, with the part of `window` that each may cover."""
        if coverings.max(initial=0) < 2:
            return {}
        found: dict[int, Window] = {}
        for number, bounds in self.layer.envelopes(window):
            part = self._pixels(bounds, window)
            if coverings[part.within(window)].max(initial=0) > 1:
                found[number] = part.joined(found[number]) if number in found else part
        return found

    def _pixels(self, bounds: tuple[float, float, float, float], window: Window) -> Window:
        """The pixels of `window` that lie within bounds in the CRS; empty where none does."""
        inverse = gdal.InvGeoTransform(self.grid.geotransform)
        left, bottom, right, top = bounds
        corners = [gdal.ApplyGeoTransform(inverse, x, y) for x in (left, right) for y in (bottom, top)]
        columns, rows = zip(*corners)
        return Window.between(
            row=max(window.row, math.floor(min(rows))),
            column=max(window.column, math.floor(min(columns))),
            bottom=min(window.bottom, math.ceil(max(rows))),
            right=min(window.right, math.ceil(max(columns))),
        )


def _burn_numbers(layer: ogr.Layer, grid: Grid, target: Path) -> None:
    dataset = create_geotiff(target, grid, 1, gdal.GDT_UInt32, 0)
    with bounded_cache():
        gdal.RasterizeLayer(
            dataset, [1], layer, options=["ATTRIBUTE=number", f"CHUNKYSIZE={max(1, 2**23 // max(1, grid.width))}"]
        )
        dataset.FlushCache()


def counts_by_number(numbers: NDArray[np.uint32], where: NDArray[np.bool_], count: int) -> NDArray[np.int64]:
    """How many pixels of each number (index 0: none) are set in `where`."""
    return np.bincount(numbers[where].ravel(), minlength=count + 1)
