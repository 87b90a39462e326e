"""Angles are angles and codes stay codes, whatever a layer's bands are called and however they write them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.core.bands import CATEGORICAL, CIRCULAR, CONTINUOUS, is_aspect
from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.io.band_file import read_band_table
from landslide_mapper.rasters.io.grid import Grid

from ..stacking_layers import Listener, raster, stacked, wkt

SHIFTED = Grid(wkt(32654), (570003, 7, 0, 4739997, 0, -7), 50, 50)
COARSER = Grid(wkt(32654), (570000, 40, 0, 4740000, 0, -40), 9, 9)
NORTHERLY = np.where(np.arange(40) % 2, 350.0, 10.0) * np.ones((40, 1))  # their mean is north, not south


def named(path: str, name: str, unit: str = "") -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDescription(name)
    dataset.GetRasterBand(1).SetUnitType(unit)
    return path


def kind_of(tmp_path: Path) -> tuple[str, str]:
    (band,) = read_band_table(gdal.Open(str(tmp_path / "stack.tif")))
    return band.kind, band.unit


class TestAngles:
    @pytest.mark.parametrize(
        "name",
        ["aspect", "Aspect", "ASPECT", "Aspect_dem1", "aspect_30m", "dem1_aspect", "aspect30m", "aspect (degrees)",
         "DemAspect", "aspectDeg", "aspect_deg", "pre_aspect", "Terrain Aspect", "aspects"],
    )  # fmt: skip
    def test_an_aspect_by_any_name(self, tmp_path: Path, name: str) -> None:
        layer = named(raster(tmp_path / "a.tif", NORTHERLY), name)
        stack = stacked(tmp_path, layer, role="terrain", grid=COARSER)
        away_from_north = np.abs((stack[np.isfinite(stack)] + 180) % 360 - 180)
        assert away_from_north.max() < 15
        assert kind_of(tmp_path) == (CIRCULAR, "degree")

    def test_an_aspect_by_its_file_name(self, tmp_path: Path) -> None:
        stacked(tmp_path, raster(tmp_path / "Aspect_30m.tif", NORTHERLY), role="terrain", grid=COARSER)
        assert kind_of(tmp_path)[0] == CIRCULAR

    @pytest.mark.parametrize(
        "name", ["slope", "aspect_ratio", "sin_aspect", "cosAspect", "northness", "inspect", "slope_aspect_1"]
    )
    def test_other_names(self, name: str) -> None:
        assert not is_aspect(name)

    @pytest.mark.parametrize(
        ("name", "unit"), [("aspect", "rad"), ("aspect", "radians"), ("aspect_rad", ""), ("aspect", "")]
    )
    def test_radians_become_degrees(self, tmp_path: Path, name: str, unit: str) -> None:
        degrees = np.random.default_rng(1).uniform(0, 359, (40, 40))
        layer = named(raster(tmp_path / "a.tif", np.radians(degrees)), name, unit)
        assert np.abs(stacked(tmp_path, layer, role="terrain")[0] - degrees).max() < 1e-3

    def test_guessed_radians_are_said(self, tmp_path: Path) -> None:
        listener = Listener()
        values = np.random.default_rng(1).uniform(0, 6.28, (40, 40))
        stacked(tmp_path, raster(tmp_path / "aspect.tif", values), role="terrain", feedback=listener)
        assert any("taken as radians" in text for text in listener.messages)

    @pytest.mark.parametrize("name", ["aspect", "aspect_deg"])
    def test_small_angles_that_declare_degrees_are_degrees(self, tmp_path: Path, name: str) -> None:
        values = np.random.default_rng(1).uniform(0, 6, (40, 40))
        layer = named(raster(tmp_path / "a.tif", values), name, "degree" if name == "aspect" else "")
        assert np.allclose(stacked(tmp_path, layer, role="terrain")[0], values, atol=1e-4)

    @pytest.mark.parametrize("flat", [-1, -9999])
    @pytest.mark.parametrize("grid", [None, SHIFTED, COARSER])
    def test_codes_for_flat_are_unknown(self, tmp_path: Path, flat: float, grid: Grid | None) -> None:
        values = np.full((40, 40), 90.5)
        values[:, :12] = flat
        values[20, 30] = flat
        stack = stacked(tmp_path, raster(tmp_path / "aspect.tif", values), role="terrain", grid=grid)
        assert np.allclose(stack[np.isfinite(stack)], 90.5, atol=1e-3)
        assert np.isnan(stack[0, :, 0]).all()

    def test_signed_angles_are_no_codes(self, tmp_path: Path) -> None:
        values = np.full((8, 8), -90.0)
        values[0] = -1
        stack = stacked(tmp_path, raster(tmp_path / "aspect.tif", values), role="terrain")
        assert np.allclose(stack[0, 0], 359) and np.allclose(stack[0, 1:], 270)

    def test_classes_of_aspect_are_classes(self, tmp_path: Path) -> None:
        values = np.where(np.arange(40) // 4 % 2, 8.0, 1.0) * np.ones((40, 1))
        listener = Listener()
        layer = raster(tmp_path / "aspect.tif", values)
        stack = stacked(tmp_path, layer, role="terrain", grid=SHIFTED, feedback=listener)
        assert set(np.unique(stack[np.isfinite(stack)])) == {1, 8}
        assert any("classes of aspect" in text for text in listener.messages)

    @pytest.mark.parametrize("name", ["dem_aspect.tif", "slope_aspect.tif"])
    def test_bands_without_names_beside_an_aspect_are_refused(self, tmp_path: Path, name: str) -> None:
        layer = raster(tmp_path / name, np.full((2, 8, 8), 90.5))
        with pytest.raises(InputError, match=r"has 2 bands, some without a name"):
            stacked(tmp_path, layer, role="terrain")


CODES = np.where(np.arange(40)[:, None] // 3 % 2, 7, 3) * np.ones((1, 40))
INTEGERS = [gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_Int16, gdal.GDT_UInt32, gdal.GDT_Int32, gdal.GDT_UInt64,
            gdal.GDT_Int64]  # fmt: skip


def coloured(path: str) -> str:
    table = gdal.ColorTable()
    table.SetColorEntry(3, (255, 0, 0, 255))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetRasterColorTable(table)
    return path


def categorised(path: str) -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames([str(code) for code in range(8)])
    return path


def attributed(path: str) -> str:
    table = gdal.RasterAttributeTable()
    table.CreateColumn("value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("rock", gdal.GFT_String, gdal.GFU_Name)
    table.SetValueAsString(0, 1, "granite")
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    return path


class TestClasses:
    def check(self, tmp_path: Path, layer: str, role: str, **settings: Any) -> None:
        for grid in (SHIFTED, COARSER):
            stack = stacked(tmp_path, layer, role=role, grid=grid, **settings)
            assert set(np.unique(stack[np.isfinite(stack)])) <= {3, 7}
            assert kind_of(tmp_path)[0] == CATEGORICAL

    @pytest.mark.parametrize("data_type", INTEGERS)
    def test_integers_of_any_width_under_geology(self, tmp_path: Path, data_type: int) -> None:
        self.check(tmp_path, raster(tmp_path / "rocks.tif", CODES, data_type=data_type), "geology")

    @pytest.mark.parametrize("data_type", [gdal.GDT_Float32, gdal.GDT_Float64])
    def test_whole_numbers_under_geology_are_said(self, tmp_path: Path, data_type: int) -> None:
        listener = Listener()
        layer = raster(tmp_path / "rocks.tif", CODES, data_type=data_type)
        self.check(tmp_path, layer, "geology", feedback=listener)
        assert any("rocks.tif holds whole numbers only (2 different)" in text for text in listener.messages)

    @pytest.mark.parametrize("role", ["optical", "terrain", "geology", "sar"])
    @pytest.mark.parametrize("told", [coloured, categorised, attributed])
    def test_colours_and_names_under_any_role(self, tmp_path: Path, role: str, told: Any) -> None:
        self.check(tmp_path, told(raster(tmp_path / "cover.tif", CODES, data_type=gdal.GDT_Byte)), role)

    def test_decimals_under_geology_are_measured(self, tmp_path: Path) -> None:
        distance = raster(tmp_path / "distance_to_fault.tif", np.arange(1600).reshape(40, 40) / 7)
        stacked(tmp_path, distance, role="geology", grid=SHIFTED)
        assert kind_of(tmp_path)[0] == CONTINUOUS

    def test_a_declared_kind_is_believed(self, tmp_path: Path) -> None:
        layer = raster(tmp_path / "age.tif", CODES, data_type=gdal.GDT_Int16, KIND="continuous")
        stacked(tmp_path, layer, role="geology", grid=SHIFTED)
        assert kind_of(tmp_path)[0] == CONTINUOUS

    def test_codes_that_a_stack_would_round_are_refused(self, tmp_path: Path) -> None:
        layer = raster(tmp_path / "rocks.tif", CODES + 2**24, data_type=gdal.GDT_Int32)
        with pytest.raises(InputError, match="rocks holds class codes up to 16777"):
            stacked(tmp_path, layer, role="geology")
        assert not (tmp_path / "stack.tif").exists()


class TestHeights:
    """A unit that is not the metre becomes metres in the stack, wherever it is told."""

    @pytest.mark.parametrize("name", ["elevation", "dem", "DTM_5m", "srtm", "Height"])
    @pytest.mark.parametrize(
        ("unit", "metres"), [("ft", 0.3048), ("US survey foot", 1200 / 3937), ("cm", 0.01), ("m", 1), ("", 1)]
    )
    def test_elevations(self, tmp_path: Path, name: str, unit: str, metres: float) -> None:
        layer = named(raster(tmp_path / "a.tif", np.full((8, 8), 1000.5)), name, unit)
        assert np.allclose(stacked(tmp_path, layer, role="terrain"), 1000.5 * metres, rtol=1e-6)
        assert kind_of(tmp_path)[1] in ("m", "")

    def test_other_lengths_by_their_unit(self, tmp_path: Path) -> None:
        layer = named(raster(tmp_path / "a.tif", np.full((8, 8), 10.0)), "tri", "ft")
        assert np.allclose(stacked(tmp_path, layer, role="terrain"), 3.048)

    def test_what_is_no_length_stays(self, tmp_path: Path) -> None:
        layer = named(raster(tmp_path / "a.tif", np.full((8, 8), 10.0)), "curvature", "1/m")
        assert np.allclose(stacked(tmp_path, layer, role="terrain"), 10)

    def test_deformation_keeps_its_millimetres(self, tmp_path: Path) -> None:
        layer = named(raster(tmp_path / "a.tif", np.full((8, 8), 10.0)), "height_change", "mm")
        assert np.allclose(stacked(tmp_path, layer, role="deformation"), 10)


@pytest.mark.parametrize(
    "name",
    [
        "Exposition",
        "esposizione_aspetto",
        "dem_asp",
        "slope_direction",
        "dip direction",
        "Hangexposition",
        "orientación",
    ],
)
def test_an_aspect_by_another_word(tmp_path: Path, name: str) -> None:
    layer = named(raster(tmp_path / "a.tif", NORTHERLY), name)
    stacked(tmp_path, layer, role="terrain", grid=COARSER)
    assert kind_of(tmp_path) == (CIRCULAR, "degree")


@pytest.mark.parametrize("name", ["grasp", "position", "clasp_30", "jasper", "exposure", "direction_cosine"])
def test_words_that_only_look_like_one(name: str) -> None:
    assert not is_aspect(name)


@pytest.mark.parametrize(
    "name", ["ESA_WorldCover_10m_2021", "landcover", "Land use", "T54SUE_SCL_20m", "CLC2018", "lulc", "classification"]
)
def test_classes_by_their_name_under_any_role(tmp_path: Path, name: str) -> None:
    layer = named(raster(tmp_path / "a.tif", CODES), name)
    stack = stacked(tmp_path, layer, role="optical", grid=SHIFTED)
    assert set(np.unique(stack[np.isfinite(stack)])) == {3, 7}


def test_an_attribute_table_with_a_column_of_text_names_classes(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", CODES)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Rock", gdal.GFT_String, gdal.GFU_Generic)
    table.SetRowCount(2)
    for row, (code, rock) in enumerate([(3, "granite"), (7, "slate")]):
        table.SetValueAsInt(row, 0, code)
        table.SetValueAsString(row, 1, rock)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    del dataset
    stack = stacked(tmp_path, path, role="terrain", grid=SHIFTED)
    assert set(np.unique(stack[np.isfinite(stack)])) == {3, 7}


class TestSlopes:
    """A slope of 45 degrees, whatever it is written in."""

    @pytest.mark.parametrize(
        ("name", "unit", "value"),
        [("slope", "%", 100), ("slope_percent", "", 100), ("dem_slope_pct", "", 100), ("Slope", "percent", 100),
         ("slope", "radians", np.pi / 4), ("slope_rad", "", np.pi / 4), ("slope", "m/m", 1), ("slope_deg", "", 45),
         ("slope", "degrees", 45), ("slope 30m", "deg", 45)],
    )  # fmt: skip
    def test_in_a_stack_are_degrees(self, tmp_path: Path, name: str, unit: str, value: float) -> None:
        layer = named(raster(tmp_path / "a.tif", np.full((8, 8), value)), name, unit)
        assert np.allclose(stacked(tmp_path, layer, role="terrain"), 45)
        assert kind_of(tmp_path) == (CONTINUOUS, "degree")

    def test_too_steep_for_degrees_are_said(self, tmp_path: Path) -> None:
        listener = Listener()
        stacked(tmp_path, raster(tmp_path / "slope.tif", np.full((8, 8), 120.0)), role="terrain", feedback=listener)
        assert any("reaches 120, which is no slope in degrees" in text for text in listener.messages)

    @pytest.mark.parametrize("name", ["slope_length", "slope_position_ratio", "curvature_of_slope_aspects"])
    def test_other_things_of_slopes_are_none(self, tmp_path: Path, name: str) -> None:
        layer = named(raster(tmp_path / "a.tif", np.full((8, 8), 3.0)), name, "ratio")
        assert np.allclose(stacked(tmp_path, layer, role="terrain"), 3)


def test_heights_by_the_unit_of_a_mosaics_files(tmp_path: Path) -> None:
    """A VRT loses the unit of its files; its own name need not tell that it holds heights."""
    feet = named(raster(tmp_path / "a.tif", np.full((8, 8), 100.5)), "elevation", "ft")
    mosaic = str(tmp_path / "north.vrt")
    gdal.BuildVRT(mosaic, [feet]).FlushCache()
    assert np.allclose(stacked(tmp_path, mosaic, role="terrain"), 30.6324)


class TestOddValues:
    """What many programs write for "no data" is said where it lies apart, and left alone where it may be measured."""

    @pytest.mark.parametrize("value", [-99, -999, 9999, 32767, -1e10, 1e20, 2147483647])
    @pytest.mark.parametrize("grid", [None, SHIFTED])
    def test_far_from_all_others(self, tmp_path: Path, value: float, grid: Grid | None) -> None:
        values = np.random.default_rng(1).uniform(0, 40, (40, 40))
        values[:10] = value
        listener = Listener()
        layer = raster(tmp_path / "slope.tif", values)
        stacked(tmp_path, layer, role="terrain", grid=grid, feedback=listener)
        assert any(f"holds {np.float32(value):g} in about 25 % of its pixels" in text for text in listener.messages)

    def test_among_others_nothing_is_said(self, tmp_path: Path) -> None:
        listener = Listener()
        values = np.random.default_rng(1).integers(-99, 1000, (40, 40)).astype(float)
        values[0, :2] = -99, 999
        stacked(tmp_path, raster(tmp_path / "curvature.tif", values), role="terrain", feedback=listener)
        assert not any("about" in text for text in listener.messages)

    def test_classes_have_such_codes(self, tmp_path: Path) -> None:
        listener = Listener()
        layer = raster(tmp_path / "rock.tif", np.where(CODES == 7, 999, 3))
        stacked(tmp_path, layer, role="geology", feedback=listener)
        assert not any("about" in text for text in listener.messages)

    def test_units_in_the_metadata_alone(self, tmp_path: Path) -> None:
        path = named(raster(tmp_path / "a.tif", np.full((8, 8), 100.5)), "elevation")
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetMetadataItem("units", "feet")
        del dataset
        assert np.allclose(stacked(tmp_path, path, role="terrain"), 30.6324)

    def test_units_in_the_metadata_of_a_file_of_one_band(self, tmp_path: Path) -> None:
        path = named(raster(tmp_path / "a.tif", np.full((8, 8), 100.5)), "elevation")
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("units", "feet")
        del dataset
        assert np.allclose(stacked(tmp_path, path, role="terrain"), 30.6324)


@pytest.mark.parametrize("count", [2, 3, 4, 6])
def test_alpha_hides_pixels_whatever_the_number_of_bands(tmp_path: Path, count: int) -> None:
    """GDAL's own mask band follows alpha in files of two and four bands only."""
    values = np.full((count, 8, 8), 90.0)
    values[-1, :3] = 0
    path = raster(tmp_path / "rgb.tif", values, data_type=gdal.GDT_Byte)
    dataset = gdal.Open(path, gdal.GA_Update)
    for number in range(1, count):
        dataset.GetRasterBand(number).SetDescription(f"band{number}")
    dataset.GetRasterBand(count).SetColorInterpretation(gdal.GCI_AlphaBand)
    del dataset
    stack = stacked(tmp_path, path)
    assert len(stack) == count - 1
    assert np.isnan(stack[:, :3]).all() and (stack[:, 3:] == 90).all()


@pytest.mark.parametrize(("name", "level", "said"), [("B4", 800.5, True), ("pre_B8", 3000.5, True), ("B4", 0.2, False)])
def test_digital_numbers_in_the_place_of_reflectances_are_said(
    tmp_path: Path, name: str, level: float, said: bool
) -> None:
    listener = Listener()
    layer = named(raster(tmp_path / "a.tif", np.full((8, 8), level)), name)
    stacked(tmp_path, layer, role="optical", feedback=listener)
    assert any("No reflectances" in text and name in text for text in listener.messages) is said
