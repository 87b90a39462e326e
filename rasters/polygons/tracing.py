"""Landslide polygons from a probability or mask raster, with their statistics; memory grows with the polygons only.

The raster is thresholded block by block and traced once as a whole, so no polygon ends at a block's or a tile's border.
"""

from __future__ import annotations

import math
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Iterator, Protocol

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...core.errors import InputError, OutputError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ...core.labels import UNKNOWN
from ...core.pixels.window import Window
from ..io.band_file import close_geotiff, create_geotiff
from ..io.cache import bounded_cache
from ..io.grid import Grid, read_window
from ..io.opening import discard, layer_name, open_raster
from ..io.prediction import open_prediction
from ..io.terrain_bands import ASPECT, ELEVATION, SLOPE, TerrainBands, terrain_bands_of
from .shape import GroundPlane, fill_small_holes, smooth, valid_parts

gdal.UseExceptions()
ogr.UseExceptions()

BLOCK = 2048
TERRAIN = (ELEVATION, SLOPE, ASPECT)
UNCERTAINTY = "uncertainty"


class Measure(Protocol):
    """Measures on the ellipsoid, of polygons in the raster's CRS."""

    def area_m2(self, polygon: ogr.Geometry) -> float: ...

    def perimeter_m(self, polygon: ogr.Geometry) -> float: ...


@dataclass(frozen=True)
class PolygonRules:
    """What becomes a polygon: probability from `threshold` on, at least `min_area_m2`, holes of up to `fill_holes_m2`
    filled.
    """

    threshold: float = 0.5
    min_area_m2: float = 0.0
    fill_holes_m2: float = 0.0
    smooth: bool = False


@dataclass(frozen=True)
class LandslidePolygon:
    """One landslide: WKB in the raster's CRS, and its attributes (metres, square metres, degrees; None where
    unknown).
    """

    wkb: bytes
    attributes: dict[str, float | None]


class LandslidePolygons:
    """All landslide polygons of a raster; a context manager that holds them in a temporary file, iterated once they are
    traced.

    `raster` is a probability raster (0-1, NaN unknown) or a mask (uint8, 1 landslide, 0 not, 255 unknown). Pixels that
    touch at a side belong together, pixels that touch only at a corner do not (4-connected). `stack` gives terrain
    statistics from its bands elevation, slope and aspect; it may lie on another grid. `uncertainty` is an uncertainty
    map on the raster's own grid, whose first band (predictive entropy in nats) is averaged. Raises InputError for an
    unreadable raster, OutputError when the temporary folder is full, CancelledError.
    """

    def __init__(
        self,
        raster: Path,
        rules: PolygonRules,
        measure: Measure,
        stack: Path | None,
        feedback: Feedback,
        uncertainty: Path | None = None,
    ) -> None:
        self.prediction = open_prediction(raster, feedback)
        self.grid, self.rules, self.measure = self.prediction.grid, rules, measure
        self.stack: Any = None
        self.terrain: TerrainBands | None = None
        if stack:
            self.stack, self.terrain = open_terrain(stack, self.grid, feedback)
        self.uncertainty = open_raster(uncertainty, "uncertainty map") if uncertainty else None
        self.ending = ExitStack()
        self.ending.enter_context(bounded_cache())
        self.source: Any = None
        self.folder = Path(self.ending.enter_context(tempfile.TemporaryDirectory(prefix="landslide-polygons-")))
        try:
            landslides = self.write_landslides(Stage(feedback, 0, 0.3))
            self.source = ogr.GetDriverByName("GPKG").CreateDataSource(str(self.folder / "polygons.gpkg"))
            self.source.StartTransaction()
            traced = self.trace(landslides, Stage(feedback, 0.3, 0.5))
            self.layer, self.count = self.select(traced, feedback)
            self.source.CommitTransaction()
            self.statistics = self.measure_pixels(Stage(feedback, 0.5, 1))
            if self.terrain:
                self.terrain.say_fill(feedback)
        except RuntimeError as error:
            self.close()
            raise OutputError(
                f"The polygons could not be traced in the temporary folder {self.folder} ({error}). Free some space "
                "there."
            ) from error
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> LandslidePolygons:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def terrain_names(self) -> list[str]:
        """Which of elevation, slope and aspect the stack gives."""
        return list(self.terrain.numbers) if self.terrain else []

    def close(self) -> None:
        """Close all that is read: an open raster can be neither moved to its place nor removed on Windows."""
        self.layer = None
        for dataset in (self.source, self.stack, self.uncertainty, self.prediction.dataset):
            discard(dataset)
        self.ending.close()

    def write_landslides(self, feedback: Feedback) -> Path:
        """A byte raster: 1 landslide, 0 everything else, the unknown included."""
        path = self.folder / "landslides.tif"
        found = create_geotiff(path, self.grid, 1, gdal.GDT_Byte, UNKNOWN)
        try:
            done = 0
            for window in self.grid.blocks(BLOCK):
                stop_if_cancelled(feedback)
                landslide = self.prediction.read(window) >= np.float32(self.rules.threshold)
                found.GetRasterBand(1).WriteArray(landslide.astype(np.uint8), window.column, window.row)
                done += window.width * window.height
                feedback.progress(done / (self.grid.width * self.grid.height))
            close_geotiff(found, path)
        finally:
            discard(found)  # on a cancel the folder goes, which Windows refuses while a file in it is open
        return path

    def trace(self, landslides: Path, feedback: Feedback) -> ogr.Layer:
        """Outlines of the connected landslide pixels."""
        layer = self.source.CreateLayer("traced", srs=self.grid.spatial_reference(), geom_type=ogr.wkbPolygon)
        found = gdal.Open(str(landslides))
        band = found.GetRasterBand(1)

        def report(fraction: float, _text: str, _data: object) -> int:
            feedback.progress(fraction)
            return 0 if feedback.is_cancelled() else 1

        try:
            gdal.Polygonize(band, band, layer, -1, [], callback=report)
        except RuntimeError:
            stop_if_cancelled(feedback)
            raise
        finally:
            discard(found)
        stop_if_cancelled(feedback)
        return layer

    def select(self, traced: ogr.Layer, feedback: Feedback) -> tuple[ogr.Layer, int]:
        """Fill holes, swallow what lies in them, leave out what is too small, and number the rest."""
        selected = self.source.CreateLayer("selected", srs=self.grid.spatial_reference(), geom_type=ogr.wkbPolygon)
        selected.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        swallowed = self.swallowed(traced) if self.rules.fill_holes_m2 > 0 else set()
        number = 0
        traced.ResetReading()
        for feature in traced:
            stop_if_cancelled(feedback)
            if feature.GetFID() in swallowed:
                continue
            for part in valid_parts(feature.GetGeometryRef()):
                if self.rules.fill_holes_m2 > 0:
                    part, _ = fill_small_holes(part, self.rules.fill_holes_m2, self.measure.area_m2)  # noqa: PLW2901
                if self.rules.min_area_m2 > 0 and self.measure.area_m2(part) < self.rules.min_area_m2:
                    continue
                number += 1
                numbered = ogr.Feature(selected.GetLayerDefn())
                numbered.SetField("number", number)
                numbered.SetGeometry(part)
                selected.CreateFeature(numbered)
        return selected, number

    def swallowed(self, traced: ogr.Layer) -> set[int]:
        """Feature ids of polygons that lie in a hole that is filled."""
        holes: list[bytes] = []
        for feature in traced:
            for part in valid_parts(feature.GetGeometryRef()):
                _, filled = fill_small_holes(part, self.rules.fill_holes_m2, self.measure.area_m2)
                holes += [bytes(hole.ExportToWkb()) for hole in filled]
        inside: set[int] = set()
        for wkb in holes:
            hole = ogr.CreateGeometryFromWkb(wkb)
            traced.SetSpatialFilter(hole)
            inside.update(feature.GetFID() for feature in traced if feature.GetGeometryRef().Within(hole))
        traced.SetSpatialFilter(None)
        return inside

    def measure_pixels(self, feedback: Feedback) -> PixelStatistics:
        """Statistics of the pixels in each polygon, gathered block by block."""
        names = self.terrain_names
        statistics = PixelStatistics(self.count, [*names, *([UNCERTAINTY] if self.uncertainty else [])])
        done = 0
        for window in self.grid.blocks(BLOCK):
            stop_if_cancelled(feedback)
            numbers = self.numbers(window)
            if numbers is not None:
                further = {name: self.terrain.read(name, window) for name in names} if self.terrain else {}
                if self.uncertainty:
                    further[UNCERTAINTY] = read_window(self.uncertainty.GetRasterBand(1), window)
                statistics.add(numbers, self.prediction.read(window), further)
            done += window.width * window.height
            feedback.progress(done / (self.grid.width * self.grid.height))
        return statistics

    def numbers(self, window: Window) -> NDArray[np.int32] | None:
        """The number of the polygon each pixel of a window lies in, 0 in none; None when no polygon touches the
        window.
        """
        part = self.grid.part(window)
        left, bottom, right, top = part.bounds()
        self.layer.SetSpatialFilterRect(left, bottom, right, top)
        try:
            if self.layer.GetFeatureCount() == 0:
                return None
            block = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Int32)
            block.SetProjection(part.crs)
            block.SetGeoTransform(part.geotransform)
            gdal.RasterizeLayer(block, [1], self.layer, options=["ATTRIBUTE=number"])
            numbers: NDArray[np.int32] = block.ReadAsArray()
            return numbers
        finally:
            self.layer.SetSpatialFilter(None)

    def __iter__(self) -> Iterator[LandslidePolygon]:
        plane = GroundPlane(self.grid.spatial_reference())
        pixel = math.sqrt(
            abs(
                self.grid.geotransform[1] * self.grid.geotransform[5]
                - self.grid.geotransform[2] * self.grid.geotransform[4]
            )
        )
        self.layer.ResetReading()
        for feature in self.layer:
            geometry, number = feature.GetGeometryRef(), feature.GetField("number")
            if self.rules.smooth:
                geometry = smooth(geometry, pixel)
            area, perimeter = self.measure.area_m2(geometry), self.measure.perimeter_m(geometry)
            length, width = plane.length_and_width_m(geometry)
            attributes: dict[str, float | None] = {"id": number, "area_m2": area, "perimeter_m": perimeter}
            attributes.update(self.statistics.of(number))
            attributes.update(length_m=length, width_m=width, compactness=4 * math.pi * area / perimeter**2)
            yield LandslidePolygon(bytes(geometry.ExportToIsoWkb()), attributes)


class PixelStatistics:
    """Sums over the pixels of each polygon; memory grows with the number of polygons."""

    def __init__(self, count: int, further: list[str]) -> None:
        self.highest = np.full(count + 1, -np.inf)
        self.names = [
            "probability",
            *(name for name in further if name != "aspect"),
            *(["sine", "cosine"] if "aspect" in further else []),
        ]
        self.sums = {name: np.zeros(count + 1) for name in self.names}
        self.pixels = {name: np.zeros(count + 1, np.int64) for name in self.names}

    def add(
        self, numbers: NDArray[np.int32], probability: NDArray[np.float32], further: dict[str, NDArray[np.float32]]
    ) -> None:
        """Add a block: polygon numbers (0 = none), probabilities, terrain and uncertainty (NaN left out), all of one
        shape.
        """
        inside = numbers > 0
        present, members = np.unique(numbers[inside], return_inverse=True)
        values = {"probability": probability, **further}
        if "aspect" in values:
            aspect = np.radians(values.pop("aspect").astype(np.float64))
            values.update(sine=np.sin(aspect), cosine=np.cos(aspect))
        for name, block in values.items():
            mine = block[inside].astype(np.float64)
            known = np.isfinite(mine)
            self.sums[name][present] += np.bincount(members[known], mine[known], len(present))
            self.pixels[name][present] += np.bincount(members[known], minlength=len(present))
        found = probability[inside]
        known = np.isfinite(found)
        np.maximum.at(self.highest, numbers[inside][known], found[known])

    def of(self, number: int) -> dict[str, float | None]:
        """Means of one polygon, None without any valid pixel; aspect is the circular mean in degrees, None where
        directions cancel out.
        """
        result: dict[str, float | None] = {
            "probability_mean": self.mean("probability", number),
            "probability_max": None,
        }
        if np.isfinite(self.highest[number]):
            result["probability_max"] = float(self.highest[number])
        for name in self.names[1:]:
            if name not in ("sine", "cosine"):
                result[f"{name}_mean"] = self.mean(name, number)
        sine, cosine = (self.mean(name, number) if name in self.sums else None for name in ("sine", "cosine"))
        if sine is not None and cosine is not None and math.hypot(sine, cosine) > 1e-9:
            result["aspect_mean"] = math.degrees(math.atan2(sine, cosine)) % 360
        return result

    def mean(self, name: str, number: int) -> float | None:
        pixels = self.pixels[name][number]
        return float(self.sums[name][number] / pixels) if pixels else None


def open_terrain(stack: Path, grid: Grid, feedback: Feedback) -> tuple[gdal.Dataset, TerrainBands]:
    """A stack on `grid`, and its bands elevation, slope and aspect (those it has), in metres and degrees.

    A stack on another grid is read by nearest neighbour. Raises InputError where that is impossible, or where a band
    cannot be understood.
    """
    dataset = open_raster(stack, "stack")
    seen = dataset if Grid.of(dataset).is_same(grid) else on_grid(dataset, grid)
    return seen, terrain_bands_of(dataset, TERRAIN, feedback, seen)


def on_grid(dataset: gdal.Dataset, grid: Grid) -> gdal.Dataset:
    """A view of a raster on another grid, by nearest neighbour, NaN outside."""
    _, _, rotation_x, _, rotation_y, _ = grid.geotransform
    if rotation_x or rotation_y:
        name = layer_name(dataset.GetDescription())
        raise InputError(
            f"The stack {name} lies on another grid than the rotated probability raster. Give the stack that was "
            "detected on."
        )
    return gdal.Warp(
        "",
        dataset,
        format="VRT",
        dstSRS=grid.crs,
        outputBounds=grid.bounds(),
        width=grid.width,
        height=grid.height,
        resampleAlg="near",
        outputType=gdal.GDT_Float32,
        dstNodata=math.nan,
    )
