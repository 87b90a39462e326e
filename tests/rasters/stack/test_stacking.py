"""Stacking: one grid, physical values, nodata that never bleeds, angles and categories treated as such."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.bands import CATEGORICAL, CIRCULAR, CONTINUOUS
from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.io.band_file import read_band_table
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.stack.stacking import Source, stack_layers

from ..stacking_layers import DEGREES, IMPORT_PACKAGE, UTM, Listener, raster, stacked, wkt


class TestOutput:
    def test_is_a_band_table_in_float32_with_nan_nodata(self, tmp_path: Path) -> None:
        first = raster(tmp_path / "B4.tif", [[1, 2], [3, -9]], nodata=-9, data_type=gdal.GDT_Int16)
        second = raster(tmp_path / "slope.tif", [[10.0, 20], [30, 40]], ROLE="terrain", KIND="continuous")
        bands = stack_layers([Source(first, "optical"), Source(second, "sar")], tmp_path / "stack.tif")
        dataset = gdal.Open(str(tmp_path / "stack.tif"))
        table = read_band_table(dataset)
        assert [(band.name, band.role, band.kind) for band in table] == [
            ("B4", "optical", CONTINUOUS),
            ("slope", "terrain", CONTINUOUS),
        ]
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
        assert [(band.name, band.role) for band in bands] == [
            ("image_1", "geology"),
            ("image_2", "geology"),
            ("VV", "sar"),
        ]

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
        assert any(
            "VV.tif declares no nodata" in text and "20 %" in text and "nodata value" in text
            for text in listener.messages
        )

    def test_a_declared_zero_is_not_told(self, tmp_path: Path) -> None:
        values = np.ones((100, 100))
        values[:, :20] = 0
        listener = Listener()
        result = stacked(tmp_path, raster(tmp_path / "VV.tif", values, nodata=0), feedback=listener)
        assert np.isnan(result[0][:, :20]).all()
        assert [text.partition(". ")[0] for text in listener.messages] == ["Pixels without a value: VV 20 %"]


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
        options = {
            "dstSRS": f"EPSG:{UTM}",
            "outputBounds": (left, bottom, right, top),
            "width": grid.width,
            "height": grid.height,
        }
        truth = gdal.Warp(
            "", path, format="MEM", resampleAlg="bilinear", errorThreshold=0, dstNodata=math.nan, **options
        ).ReadAsArray()
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
        result = stacked(
            tmp_path, path, role="geology", resolution=resolution, extent=(570010, 4739410, 570590, 4739990)
        )
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

    def test_the_result_does_not_depend_on_the_block_size(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        values = np.random.default_rng(5).normal(0, 1, (400, 400)).astype(np.float32)
        path = raster(tmp_path / "a.tif", values, corner=(141.9, 42.75), pixel=0.0001, epsg=DEGREES)
        whole = stacked(tmp_path, path, crs=wkt(UTM), resolution=10.0)
        monkeypatch.setattr("landslide_mapper.rasters.stack.stacking.TILE", 64)
        monkeypatch.setattr("landslide_mapper.rasters.stack.stacking.MAX_BLOCK", 64)
        monkeypatch.setattr("landslide_mapper.rasters.stack.resampling.MAX_SOURCE_WINDOW", 2000)
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
        path = raster(
            tmp_path / "a.tif", np.arange(2500.0).reshape(50, 50), corner=(142.0, 42.7), pixel=0.001, epsg=DEGREES
        )
        stacked(tmp_path, path, crs=wkt(epsg))
        grid = Grid.of(gdal.Open(str(tmp_path / "stack.tif")))
        to_degrees = osr.CoordinateTransformation(
            grid.spatial_reference(), Grid(wkt(DEGREES), (0, 1, 0, 0, 0, 1), 1, 1).spatial_reference()
        )
        longitude, latitude, _ = to_degrees.TransformPoint(*grid.position(grid.width / 2, grid.height / 2))
        assert (longitude, latitude) == (pytest.approx(142.025, abs=0.002), pytest.approx(42.675, abs=0.002))

    def test_a_layer_across_the_antimeridian_becomes_one_piece(self, tmp_path: Path) -> None:
        west = raster(tmp_path / "west.tif", np.full((200, 200), 5.0), corner=(179.8, -16.0), pixel=0.002, epsg=DEGREES)
        east = raster(
            tmp_path / "east.tif", np.full((200, 100), 9.0), corner=(-180.0, -16.0), pixel=0.002, epsg=DEGREES
        )
        result = stacked(tmp_path, west, east)
        assert Grid.of(gdal.Open(str(tmp_path / "stack.tif"))).bounds()[0] == pytest.approx(180)
        assert result.shape == (2, 200, 100) and (result[0] == 5).all() and (result[1] == 9).all()

    def test_a_utm_grid_across_the_antimeridian_is_filled_from_both_sides(self, tmp_path: Path) -> None:
        whole_earth = raster(
            tmp_path / "earth.tif",
            np.tile(np.arange(3600.0), (1800, 1)) % 50,
            corner=(-180, 90),
            pixel=0.1,
            epsg=DEGREES,
        )
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


def test_memory_does_not_grow_with_the_raster(tmp_path: Path) -> None:
    """240 MB more of pixels need no more than GDAL's bounded cache and the blocks in flight; full sizes are in
    benchmarks/stacking.py.
    """
    if not Path("/proc/self/status").exists():
        pytest.skip("needs Linux's /proc to read a process's peak memory")
    program = (
        IMPORT_PACKAGE + "from landslide_mapper.rasters.stack.stacking import Source, stack_layers;"
        "stack_layers([Source(sys.argv[2], 'sar')], Path(sys.argv[3]));"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    root = Path(__file__).resolve().parents[3]
    peaks = []
    for side in (2000, 8000):
        source = tmp_path / f"large{side}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(source), side, side, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"]
        )
        dataset.SetProjection(wkt(UTM))
        dataset.SetGeoTransform((570000, 10, 0, 4740000, 0, -10))
        dataset.GetRasterBand(1).Fill(3)
        del dataset
        command = [sys.executable, "-c", program, str(root), str(source), str(tmp_path / "stack.tif")]
        peaks.append(int(subprocess.run(command, capture_output=True, text=True, check=True).stdout))
    assert peaks[1] - peaks[0] < 48 * 1024


def test_statistics_that_are_no_numbers_are_absent(tmp_path: Path) -> None:
    """A damaged or foreign file may hold anything under these names."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "odd.tif"), 4, 4, 1)
    dataset.GetRasterBand(1).SetMetadata(
        {"STATISTICS_MEAN": "46\x01.2", "STATISTICS_STDDEV": "", "CLASSES": "1,x,3", "KIND": "categorical"}
    )
    band = read_band_table(dataset)[0]
    assert np.isnan(band.mean) and np.isnan(band.std)
    assert band.classes == (1, 3)
