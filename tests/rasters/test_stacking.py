"""Stacking: one grid, physical values, nodata that never bleeds, angles and categories treated as such."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.contract.bands import CATEGORICAL, CIRCULAR, CONTINUOUS
from landslide_mapper.contract.errors import CancelledError, InputError, OutputError
from landslide_mapper.rasters.band_file import read_band_table
from landslide_mapper.rasters.grid import Grid
from landslide_mapper.rasters.stacking import Source, stack_layers

UTM, DEGREES = 32654, 4326
IMPORT_PACKAGE = """
import importlib.util, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("landslide_mapper", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
module = importlib.util.module_from_spec(spec)
sys.modules["landslide_mapper"] = module
spec.loader.exec_module(module)
"""


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


def raster(
    path: Path,
    values: Any,
    corner: tuple[float, float] = (570000.0, 4740000.0),
    pixel: float = 10.0,
    epsg: int | None = UTM,
    geotransform: tuple[float, ...] | None = None,
    data_type: int = gdal.GDT_Float32,
    nodata: float | None = None,
    **band_metadata: str,
) -> str:
    """A GeoTIFF of one band (2-D values) or several (3-D)."""
    bands = np.asarray(values)
    bands = bands[None] if bands.ndim == 2 else bands
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), data_type)
    dataset.SetGeoTransform(geotransform or (corner[0], pixel, 0, corner[1], 0, -pixel))
    if epsg:
        dataset.SetProjection(wkt(epsg))
    for number, band in enumerate(bands, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
        dataset.GetRasterBand(number).SetMetadata(band_metadata)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    return str(path)


def stacked(tmp_path: Path, *layers: str, role: str = "optical", **settings: Any) -> np.ndarray:
    target = tmp_path / "stack.tif"
    stack_layers([Source(layer, role) for layer in layers], target, **settings)
    dataset = gdal.Open(str(target))
    return np.stack([dataset.GetRasterBand(number).ReadAsArray() for number in range(1, dataset.RasterCount + 1)])


def left_over(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if "stack" in path.name or "partial" in path.name)


class Listener:
    """Gathers messages; cancels after a number of progress reports."""

    def __init__(self, cancel_after: int | None = None) -> None:
        self.messages: list[str] = []
        self.reports = 0
        self.cancel_after = cancel_after

    def progress(self, fraction: float) -> None:
        assert 0 <= fraction <= 1 + 1e-9
        self.reports += 1

    def message(self, text: str) -> None:
        self.messages.append(text)

    def is_cancelled(self) -> bool:
        return self.cancel_after is not None and self.reports >= self.cancel_after


class TestOutput:
    def test_is_a_band_table_in_float32_with_nan_nodata(self, tmp_path: Path) -> None:
        first = raster(tmp_path / "B4.tif", [[1, 2], [3, -9]], nodata=-9, data_type=gdal.GDT_Int16)
        second = raster(tmp_path / "slope.tif", [[10.0, 20], [30, 40]], ROLE="terrain", KIND="continuous")
        bands = stack_layers([Source(first, "optical"), Source(second, "sar")], tmp_path / "stack.tif")
        dataset = gdal.Open(str(tmp_path / "stack.tif"))
        table = read_band_table(dataset)
        assert [(band.name, band.role, band.kind) for band in table] == [("B4", "optical", CONTINUOUS), ("slope", "terrain", CONTINUOUS)]
        assert bands[0].mean == pytest.approx(2) and bands[1].std == pytest.approx(np.std([10, 20, 30, 40]))
        for number in (1, 2):
            assert dataset.GetRasterBand(number).DataType == gdal.GDT_Float32
            assert math.isnan(dataset.GetRasterBand(number).GetNoDataValue())
        assert dataset.GetRasterBand(1).GetMetadataItem("STATISTICS_VALID_PERCENT") == "75"
        assert np.array_equal(dataset.ReadAsArray()[0], [[1, 2], [3, np.nan]], equal_nan=True)

    def test_a_role_given_by_parameter_holds_only_where_the_raster_has_none(self, tmp_path: Path) -> None:
        foreign = raster(tmp_path / "image.tif", np.ones((2, 3, 3)))
        own = raster(tmp_path / "VV.tif", np.ones((3, 3)), ROLE="sar")
        bands = stack_layers([Source(foreign, "geology"), Source(own, "optical")], tmp_path / "stack.tif")
        assert [(band.name, band.role) for band in bands] == [("image_1", "geology"), ("image_2", "geology"), ("VV", "sar")]

    def test_declared_scale_and_offset_are_applied(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "B4.tif", [[0, 1000], [2000, 3000]], data_type=gdal.GDT_UInt16, nodata=0)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(0.0001)
        dataset.GetRasterBand(1).SetOffset(-0.1)
        del dataset
        assert np.allclose(stacked(tmp_path, path)[0], [[np.nan, 0], [0.1, 0.2]], atol=1e-7, equal_nan=True)

    def test_a_unit_is_only_what_the_layer_declares(self, tmp_path: Path) -> None:
        """Digital numbers named B4 are no reflectance yet."""
        path = raster(tmp_path / "B4.tif", [[1000.0, 2000.0], [3000.0, 4000.0]])
        assert stack_layers([Source(path, "optical")], tmp_path / "stack.tif")[0].unit == ""
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetUnitType("reflectance")
        del dataset
        assert stack_layers([Source(path, "optical")], tmp_path / "stack.tif")[0].unit == "reflectance"

    def test_nodata_that_a_type_cannot_hold_hides_nothing(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "a.tif", [[241, 1], [2, 3]], data_type=gdal.GDT_UInt16)
        vrt = gdal.Translate(str(tmp_path / "b.vrt"), path, noData=-65295)
        del vrt
        assert np.array_equal(stacked(tmp_path, str(tmp_path / "b.vrt"))[0], [[241, 1], [2, 3]])

    def test_a_mask_band_and_an_alpha_band_hide_pixels_and_are_no_bands_themselves(self, tmp_path: Path) -> None:
        path = tmp_path / "image.tif"
        image = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 2, gdal.GDT_Byte, ["ALPHA=YES"])
        image.SetProjection(wkt(UTM))
        image.SetGeoTransform((570000, 10, 0, 4740000, 0, -10))
        image.GetRasterBand(1).WriteArray(np.array([[5, 6], [7, 8]], np.uint8))
        image.GetRasterBand(2).WriteArray(np.array([[255, 255], [0, 255]], np.uint8))
        image.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
        del image
        assert np.array_equal(stacked(tmp_path, str(path)), [[[5, 6], [np.nan, 8]]], equal_nan=True)

    def test_undeclared_nan_is_nodata(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "dem.tif", np.where(np.eye(40) == 1, np.nan, 7.0))
        values = stacked(tmp_path, path, resolution=4.0, extent=(570005, 4739700, 570305, 4739995))
        assert np.nanmin(values) == np.nanmax(values) == 7

    def test_an_undeclared_zero_border_is_told_and_left_alone(self, tmp_path: Path) -> None:
        values = np.ones((100, 100))
        values[:, :20] = 0
        listener = Listener()
        result = stacked(tmp_path, raster(tmp_path / "VV.tif", values), feedback=listener)
        assert (result[0][:, :20] == 0).all()
        assert any("VV.tif declares no nodata" in text and "20 %" in text and "nodata value" in text for text in listener.messages)

    def test_a_declared_zero_is_not_told(self, tmp_path: Path) -> None:
        values = np.ones((100, 100))
        values[:, :20] = 0
        listener = Listener()
        result = stacked(tmp_path, raster(tmp_path / "VV.tif", values, nodata=0), feedback=listener)
        assert np.isnan(result[0][:, :20]).all() and not listener.messages


class TestResampling:
    def test_layers_on_the_grid_are_copied_to_the_bit(self, tmp_path: Path) -> None:
        values = np.random.default_rng(1).normal(0, 1e6, (300, 700)).astype(np.float32)
        first = raster(tmp_path / "a.tif", values)
        second = raster(tmp_path / "b.tif", values[20:280, 30:650], corner=(570300, 4739800))
        result = stacked(tmp_path, first, second)
        assert np.array_equal(result[0], values[20:280, 30:650]) and np.array_equal(result[1], result[0])

    def test_bilinear_reproduces_a_plane(self, tmp_path: Path) -> None:
        row, column = np.mgrid[0:60, 0:60]
        path = raster(tmp_path / "plane.tif", 2.0 * column + 3.0 * row)
        result = stacked(tmp_path, path, resolution=4.0, extent=(570100, 4739500, 570500, 4739900))[0]
        x = 570100 + 4 * (np.arange(100) + 0.5)
        y = 4739900 - 4 * (np.arange(100) + 0.5)
        truth = 2 * ((x - 570000) / 10 - 0.5) + 3 * ((4740000 - y[:, None]) / 10 - 0.5)
        assert np.abs(result - truth).max() < 1e-3

    def test_bilinear_agrees_with_gdalwarp_across_crs(self, tmp_path: Path) -> None:
        values = np.random.default_rng(2).normal(0, 1, (200, 200)).astype(np.float32)
        path = raster(tmp_path / "a.tif", values, corner=(141.9, 42.75), pixel=0.0001, epsg=DEGREES)
        result = stacked(tmp_path, path, crs=wkt(UTM), resolution=7.0)
        grid = Grid.of(gdal.Open(str(tmp_path / "stack.tif")))
        left, bottom, right, top = grid.bounds()
        options = {"dstSRS": f"EPSG:{UTM}", "outputBounds": (left, bottom, right, top), "width": grid.width, "height": grid.height}
        truth = gdal.Warp("", path, format="MEM", resampleAlg="bilinear", errorThreshold=0, dstNodata=math.nan, **options).ReadAsArray()
        both = np.isfinite(result[0]) & np.isfinite(truth)
        assert both.mean() > 0.97 and np.abs(result[0] - truth)[both].max() < 5e-3

    def test_coarser_is_the_average_of_valid_pixels(self, tmp_path: Path) -> None:
        values = np.random.default_rng(3).normal(0, 1, (80, 80))
        values[values > 1.5] = -9999
        path = raster(tmp_path / "a.tif", values, nodata=-9999)
        result = stacked(tmp_path, path, resolution=40.0, extent=(570000, 4739200, 570800, 4740000))[0]
        valid = np.where(values == -9999, np.nan, values).reshape(20, 4, 20, 4)
        assert np.allclose(result, np.nanmean(valid, axis=(1, 3)), atol=1e-6)

    def test_nodata_does_not_bleed(self, tmp_path: Path) -> None:
        values = np.full((50, 50), 100.0)
        values[20:30, 20:30] = -32768
        path = raster(tmp_path / "dem.tif", values, nodata=-32768)
        for resolution in (3.0, 7.0, 13.0, 33.0):
            result = stacked(tmp_path, path, resolution=resolution, extent=(570003, 4739502, 570498, 4739997))[0]
            assert np.nanmin(result) == pytest.approx(100) and np.nanmax(result) == pytest.approx(100)

    def test_a_gap_keeps_its_size(self, tmp_path: Path) -> None:
        values = np.full((50, 50), 100.0)
        values[20:30, 20:30] = -32768
        path = raster(tmp_path / "dem.tif", values, nodata=-32768)
        result = stacked(tmp_path, path, resolution=2.0, extent=(570000, 4739500, 570500, 4740000))[0]
        assert np.isnan(result).sum() == 50 * 50 and np.isnan(result[100:150, 100:150]).all()

    def test_pixels_partly_beside_a_layer_average_only_what_is_there(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "a.tif", np.full((30, 30), 8.0))
        result = stacked(tmp_path, path, resolution=70.0, extent=(569950, 4739650, 570370, 4740070))[0]
        assert np.unique(result[np.isfinite(result)]).tolist() == [8.0]

    def test_directions_are_averaged_as_directions(self, tmp_path: Path) -> None:
        values = np.tile([[350.0, 10.0]], (40, 20))
        path = raster(tmp_path / "aspect.tif", values, ROLE="terrain", KIND=CIRCULAR)
        north = stacked(tmp_path, path, resolution=20.0, extent=(570000, 4739600, 570400, 4740000))[0]
        assert np.minimum(north, 360 - north).max() < 1e-3
        between = stacked(tmp_path, path, resolution=5.0, extent=(570105, 4739700, 570305, 4739900))[0]
        assert np.minimum(between, 360 - between).max() <= 10 + 1e-4 and between.min() >= 0 and between.max() < 360

    def test_opposite_directions_have_no_average(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "aspect.tif", np.tile([[0.0, 180.0], [90.0, 90.0]], (20, 20)), KIND=CIRCULAR)
        result = stacked(tmp_path, path, resolution=20.0, extent=(570000, 4739600, 570400, 4740000))[0]
        assert np.allclose(result, 90, atol=1e-3)
        path = raster(tmp_path / "aspect.tif", np.tile([[0.0, 180.0], [90.0, 270.0]], (20, 20)), KIND=CIRCULAR)
        with pytest.raises(InputError, match=r"aspect\.tif: band aspect holds no valid pixel"):
            stacked(tmp_path, path, resolution=20.0, extent=(570000, 4739600, 570400, 4740000))

    @pytest.mark.parametrize("resolution", [3.0, 33.0])
    def test_categories_are_never_mixed(self, tmp_path: Path, resolution: float) -> None:
        codes = np.random.default_rng(4).choice([1, 7, 40], (60, 60))
        path = raster(tmp_path / "lithology.tif", codes, data_type=gdal.GDT_Byte, nodata=255)
        result = stacked(tmp_path, path, role="geology", resolution=resolution, extent=(570010, 4739410, 570590, 4739990))
        assert set(np.unique(result[np.isfinite(result)])) == {1, 7, 40}
        assert read_band_table(gdal.Open(str(tmp_path / "stack.tif")))[0].classes == (1, 7, 40)

    def test_coarser_categories_take_the_most_frequent_one(self, tmp_path: Path) -> None:
        codes = np.zeros((40, 40))
        codes[0::2, :] = 3
        codes[:, 0::4] = 3
        path = raster(tmp_path / "lithology.tif", codes, data_type=gdal.GDT_Byte)
        result = stacked(tmp_path, path, role="geology", resolution=40.0, extent=(570000, 4739600, 570400, 4740000))
        assert (result == 3).all()

    def test_a_foreign_integer_raster_of_geology_holds_codes(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "formations.tif", np.ones((5, 5)), data_type=gdal.GDT_Int16)
        assert stack_layers([Source(path, "geology")], tmp_path / "stack.tif")[0].kind == CATEGORICAL

    def test_the_result_does_not_depend_on_the_block_size(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        values = np.random.default_rng(5).normal(0, 1, (400, 400)).astype(np.float32)
        path = raster(tmp_path / "a.tif", values, corner=(141.9, 42.75), pixel=0.0001, epsg=DEGREES)
        whole = stacked(tmp_path, path, crs=wkt(UTM), resolution=10.0)
        monkeypatch.setattr("landslide_mapper.rasters.stacking.TILE", 64)
        monkeypatch.setattr("landslide_mapper.rasters.stacking.WIDEST_BLOCK", 64)
        monkeypatch.setattr("landslide_mapper.rasters.resampling.LARGEST_SOURCE_WINDOW", 2000)
        parts = stacked(tmp_path, path, crs=wkt(UTM), resolution=10.0)
        assert np.array_equal(np.isnan(whole), np.isnan(parts)) and np.nanmax(np.abs(whole - parts)) < 5e-3


class TestOddGrids:
    def test_south_up_and_rotated_rasters_land_where_they_belong(self, tmp_path: Path) -> None:
        row, column = np.mgrid[0:80, 0:80]
        south_up = raster(tmp_path / "s.tif", 1.0 * column, geotransform=(570000, 10, 0, 4739200, 0, 10))
        angle = math.radians(30)
        cosine, sine = 10 * math.cos(angle), 10 * math.sin(angle)
        gt = (570000, cosine, -sine, 4739600, sine, cosine)
        x = gt[0] + (column + 0.5) * gt[1] + (row + 0.5) * gt[2]
        rotated = raster(tmp_path / "r.tif", x, geotransform=gt, data_type=gdal.GDT_Float64)
        result = stacked(tmp_path, south_up, rotated, resolution=10.0, extent=(569900, 4739200, 570700, 4740000))
        where = 569900 + 10 * (np.arange(80) + 0.5)
        for band, truth in ((0, (where - 570000) / 10 - 0.5), (1, where)):
            both = np.isfinite(result[band])
            inner = both & np.roll(both, 2, 0) & np.roll(both, -2, 0) & np.roll(both, 2, 1) & np.roll(both, -2, 1)
            assert inner.sum() > 1000
            assert np.abs(result[band] - truth)[inner].max() < (1e-3 if band == 0 else 0.1)

    @pytest.mark.parametrize("epsg", [4326, 32654, 3857, 2454, 6680])
    def test_axis_order_never_swaps_places(self, tmp_path: Path, epsg: int) -> None:
        """EPSG:4326 and the Japanese plane systems (2454, 6680) put north first on paper."""
        path = raster(tmp_path / "a.tif", np.arange(2500.0).reshape(50, 50), corner=(142.0, 42.7), pixel=0.001, epsg=DEGREES)
        stacked(tmp_path, path, crs=wkt(epsg))
        grid = Grid.of(gdal.Open(str(tmp_path / "stack.tif")))
        to_degrees = osr.CoordinateTransformation(grid.spatial_reference(), Grid(wkt(DEGREES), (0, 1, 0, 0, 0, 1), 1, 1).spatial_reference())
        longitude, latitude, _ = to_degrees.TransformPoint(*grid.position(grid.width / 2, grid.height / 2))
        assert (longitude, latitude) == (pytest.approx(142.025, abs=0.002), pytest.approx(42.675, abs=0.002))

    def test_a_layer_across_the_antimeridian_becomes_one_piece(self, tmp_path: Path) -> None:
        west = raster(tmp_path / "west.tif", np.full((200, 200), 5.0), corner=(179.8, -16.0), pixel=0.002, epsg=DEGREES)
        east = raster(tmp_path / "east.tif", np.full((200, 100), 9.0), corner=(-180.0, -16.0), pixel=0.002, epsg=DEGREES)
        result = stacked(tmp_path, west, east)
        assert Grid.of(gdal.Open(str(tmp_path / "stack.tif"))).bounds()[0] == pytest.approx(180)
        assert result.shape == (2, 200, 100) and (result[0] == 5).all() and (result[1] == 9).all()

    def test_a_utm_grid_across_the_antimeridian_is_filled_from_both_sides(self, tmp_path: Path) -> None:
        whole_earth = raster(tmp_path / "earth.tif", np.tile(np.arange(3600.0), (1800, 1)) % 50, corner=(-180, 90), pixel=0.1, epsg=DEGREES)
        local = raster(tmp_path / "local.tif", np.ones((100, 100)), corner=(790000, 8220000), pixel=1000, epsg=32760)
        result = stacked(tmp_path, local, whole_earth)
        assert result.shape == (2, 100, 100) and np.isfinite(result).all()

    def test_the_grid_raster_wins(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "a.tif", np.ones((50, 50)))
        grid = Grid(wkt(UTM), (570101.0, 7.0, 0.0, 4739903.0, 0.0, -6.0), 31, 17)
        stacked(tmp_path, path, grid=grid, crs=wkt(DEGREES), resolution=1.0, extent=(0, 0, 1, 1))
        assert Grid.of(gdal.Open(str(tmp_path / "stack.tif"))).is_same(grid)

    def test_values_are_not_shifted_to_another_height_system(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "dem.tif", np.full((50, 50), 100.0), corner=(12.4, 41.95), pixel=0.001, epsg=9707)
        assert np.nanmax(np.abs(stacked(tmp_path, path, crs=wkt(32633)) - 100)) < 1e-4


class TestRefusals:
    def test_layers_apart_are_both_named(self, tmp_path: Path) -> None:
        first = raster(tmp_path / "here.tif", np.ones((9, 9)))
        second = raster(tmp_path / "there.tif", np.ones((9, 9)), corner=(600000, 4740000))
        with pytest.raises(InputError, match=r"here\.tif and there\.tif do not overlap.*Check the coordinate reference system"):
            stacked(tmp_path, first, second)
        assert left_over(tmp_path) == []

    def test_a_layer_beside_the_grid_is_named(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "here.tif", np.ones((9, 9)))
        with pytest.raises(InputError, match=r"here\.tif does not overlap the grid raster"):
            stacked(tmp_path, path, grid=Grid(wkt(UTM), (600000.0, 10.0, 0.0, 4740000.0, 0.0, -10.0), 9, 9))
        with pytest.raises(InputError, match=r"here\.tif does not overlap the area to stack"):
            stacked(tmp_path, path, extent=(600000, 4740000, 600100, 4740100))

    def test_a_layer_without_crs_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"nowhere\.tif has no coordinate reference system\. Assign one"):
            stacked(tmp_path, raster(tmp_path / "nowhere.tif", np.ones((9, 9)), epsg=None))

    def test_an_empty_band_is_named_with_its_layer(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "image.tif", [np.ones((9, 9)), np.full((9, 9), -1.0)], nodata=-1)
        with pytest.raises(InputError, match=r"image\.tif: band image_2 holds no valid pixel.*nodata value"):
            stacked(tmp_path, path)
        assert left_over(tmp_path) == []

    def test_two_bands_of_one_name_are_refused_with_both_layers(self, tmp_path: Path) -> None:
        (tmp_path / "pre").mkdir()
        first, second = raster(tmp_path / "B4.tif", np.ones((9, 9))), raster(tmp_path / "pre" / "B4.tif", np.ones((9, 9)))
        with pytest.raises(InputError) as refusal:
            stacked(tmp_path, first, second)
        assert first in str(refusal.value) and second in str(refusal.value) and "prefix" in str(refusal.value)

    def test_complex_rasters_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"slc\.tif holds complex numbers"):
            stacked(tmp_path, raster(tmp_path / "slc.tif", np.ones((4, 4)), data_type=gdal.GDT_CFloat32))

    def test_ungeocoded_rasters_are_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "swath.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 5, 5, 1, gdal.GDT_Byte)
        dataset.SetGCPs([gdal.GCP(141 + x / 10, 42 + y / 10, 0, x, y) for x in (0, 5) for y in (0, 5)], wkt(DEGREES))
        del dataset
        with pytest.raises(InputError, match=r"swath\.tif.*(coordinate reference system|georeferenced)"):
            stacked(tmp_path, str(path))

    @pytest.mark.parametrize("resolution", [1e6, 1e-5])
    def test_a_resolution_in_the_wrong_unit_is_explained(self, tmp_path: Path, resolution: float) -> None:
        with pytest.raises(InputError, match="RESOLUTION"):
            stacked(tmp_path, raster(tmp_path / "a.tif", np.ones((50, 50))), resolution=resolution)

    def test_a_truncated_file_is_named(self, tmp_path: Path) -> None:
        path = Path(raster(tmp_path / "cut.tif", np.random.default_rng(6).normal(0, 1, (600, 600))))
        path.write_bytes(path.read_bytes()[:400_000])
        with pytest.raises(InputError, match=r"cut\.tif"):
            stacked(tmp_path, str(path))
        assert left_over(tmp_path) == []

    def test_cancel_leaves_nothing(self, tmp_path: Path) -> None:
        layers = [raster(tmp_path / f"layer{number}.tif", np.ones((600, 600))) for number in range(5)]
        with pytest.raises(CancelledError):
            stacked(tmp_path, *layers, feedback=Listener(cancel_after=3))
        assert left_over(tmp_path) == []

    def test_a_missing_folder_is_named(self, tmp_path: Path) -> None:
        path = raster(tmp_path / "a.tif", np.ones((9, 9)))
        with pytest.raises(OutputError, match=r"nowhere of the output stack\.tif does not exist"):
            stack_layers([Source(path, "sar")], tmp_path / "nowhere" / "stack.tif")

    def test_a_full_disk_is_one_sentence_and_leaves_nothing(self, tmp_path: Path) -> None:
        noise = np.random.default_rng(7).normal(0, 1, (800, 800))
        path = raster(tmp_path / "a.tif", noise)
        program = (
            IMPORT_PACKAGE + "import resource;"
            "from landslide_mapper.rasters.stacking import Source, stack_layers;"
            "from landslide_mapper.contract.errors import OutputError;"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000));\n"
            "try: stack_layers([Source(sys.argv[2], 'sar')], Path(sys.argv[3]))\n"
            "except OutputError as error: print('REFUSED', error)"
        )
        root = Path(__file__).resolve().parents[2]
        answer = subprocess.run(
            [sys.executable, "-c", program, str(root), path, str(tmp_path / "stack.tif")], capture_output=True, text=True, check=False
        )
        assert "REFUSED stack.tif could not be written" in answer.stdout, answer.stdout + answer.stderr
        assert left_over(tmp_path) == []


class TestRealPlaces:
    def test_belgium_netcdf_variables_are_layers(self, shared_data: Path, tmp_path: Path) -> None:
        file = shared_data / "belgium_s1_s2_dem" / "worldcereal_preprocessed_inputs.nc"
        layers = [(f'NETCDF:"{file}":S2-L2A-B04', "optical"), (f'NETCDF:"{file}":S1-SIGMA0-VV', "sar"), (f'NETCDF:"{file}":elevation', "terrain")]
        bands = stack_layers([Source(*layer) for layer in layers], tmp_path / "stack.tif")
        assert len(bands) == 36 and bands[0].name == "S2-L2A-B04_1" and bands[35].role == "terrain"
        assert 142 <= bands[35].mean <= 172

    def test_france_on_one_grid_stacks_and_on_two_is_refused(self, shared_data: Path, tmp_path: Path) -> None:
        ascending, descending, elsewhere = sorted((shared_data / "sentinel1_vv_france").glob("*.tif"))
        bands = stack_layers([Source(str(ascending), "sar"), Source(str(descending), "sar")], tmp_path / "stack.tif")
        assert all(-20 < band.mean < -8 and band.role == "sar" for band in bands)
        truth = gdal.Open(str(ascending)).ReadAsArray()
        result = gdal.Open(str(tmp_path / "stack.tif")).ReadAsArray()[0]
        assert np.array_equal(np.where(truth == -99, np.nan, truth), result, equal_nan=True)
        with pytest.raises(InputError, match=f"{ascending.name} and {elsewhere.name} do not overlap"):
            stack_layers([Source(str(ascending), "sar"), Source(str(elsewhere), "sar")], tmp_path / "refused.tif")

    def test_mexico_interferograms_share_one_grid(self, shared_data: Path, tmp_path: Path) -> None:
        files = sorted((shared_data / "insar_mexico_2018" / "geotiffs").glob("*_unw.tif"))[:3]
        bands = stack_layers([Source(str(file), "deformation") for file in files], tmp_path / "stack.tif")
        assert [band.role for band in bands] == ["deformation"] * 3

    def test_st_helens_has_no_crs(self, shared_data: Path, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=r"pre_runout_DEM\.asc has no coordinate reference system"):
            stack_layers([Source(str(shared_data / "st_helens_dem" / "pre_runout_DEM.asc"), "terrain")], tmp_path / "stack.tif")


def test_memory_does_not_grow_with_the_raster(tmp_path: Path) -> None:
    """240 MB more of pixels need no more than GDAL's bounded cache and the blocks in flight; full sizes are in benchmarks/stacking.py."""
    if not Path("/proc/self/status").exists():
        pytest.skip("needs Linux's /proc to read a process's peak memory")
    program = (
        IMPORT_PACKAGE + "from landslide_mapper.rasters.stacking import Source, stack_layers;"
        "stack_layers([Source(sys.argv[2], 'sar')], Path(sys.argv[3]));"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    root = Path(__file__).resolve().parents[2]
    peaks = []
    for side in (2000, 8000):
        source = tmp_path / f"large{side}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(source), side, side, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"])
        dataset.SetProjection(wkt(UTM))
        dataset.SetGeoTransform((570000, 10, 0, 4740000, 0, -10))
        dataset.GetRasterBand(1).Fill(3)
        del dataset
        command = [sys.executable, "-c", program, str(root), str(source), str(tmp_path / "stack.tif")]
        peaks.append(int(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    assert peaks[1] - peaks[0] < 48 * 1024


def test_a_local_crs_is_explained(tmp_path: Path) -> None:
    path = raster(tmp_path / "site.tif", np.ones((9, 9)), epsg=None)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["building site",UNIT["metre",1]]')
    del dataset
    with pytest.raises(InputError, match=r"building site"):
        stacked(tmp_path, path, crs=wkt(UTM))
    assert left_over(tmp_path) == []
