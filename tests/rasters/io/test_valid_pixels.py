"""Which pixels are valid, against GDAL's own mask band and files as other programs write them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from landslide_mapper.core.pixels.window import Window
from landslide_mapper.rasters.io.valid_pixels import MeasuredBand, read_valid

gdal.UseExceptions()
NAN = float("nan")
WHOLE = Window(row=0, column=0, height=2, width=4)
VALUES = np.array([[1, 2, 3, 4], [5, 6, 7, 8]])


class Listener:
    def __init__(self) -> None:
        self.messages: list[str] = []

    def progress(self, fraction: float) -> None: ...

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)

    def is_cancelled(self) -> bool:
        return False


def file(
    path: Path, bands: Sequence[Any], data_type: int = gdal.GDT_Float32, nodata: float | None = None, **options: Any
) -> gdal.Dataset:
    """A GeoTIFF as another program leaves it, opened for reading."""
    arrays = [np.asarray(band) for band in bands]
    height, width = arrays[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, len(arrays), data_type, options.get("options", [])
    )
    for number, array in enumerate(arrays, start=1):
        dataset.GetRasterBand(number).WriteArray(array)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    if "metadata" in options:
        dataset.SetMetadata(options["metadata"])
    if "mask" in options:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", options["internal"])
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.asarray(options["mask"], np.uint8))
    del dataset
    return gdal.Open(str(path))


def described(path: Path, nodata: str, data_type: str = "Float32") -> gdal.Dataset:
    """The raster through a description that declares `nodata` in exactly these digits."""
    return gdal.Open(
        f'<VRTDataset rasterXSize="4" rasterYSize="2"><VRTRasterBand dataType="{data_type}" band="1">'
        f"<NoDataValue>{nodata}</NoDataValue><SimpleSource><SourceFilename>{path}</SourceFilename>"
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def missing(dataset: gdal.Dataset, band: int = 1) -> list[int]:
    """Which of the values 1 to 8 are missing (by their place)."""
    return [int(place) + 1 for place in np.flatnonzero(np.isnan(read_valid(dataset.GetRasterBand(band), WHOLE)))]


class TestDeclaredAsMissing:
    def test_a_nodata_value(self, tmp_path: Path) -> None:
        assert missing(file(tmp_path / "a.tif", [VALUES], nodata=3)) == [3]

    @pytest.mark.parametrize(
        ("digits", "value", "data_type"),
        [
            ("-3.40282e+38", -3.4028234663852886e38, "Float32"),
            ("1.70141e+38", 1.7014118346046923e38, "Float32"),
            ("-1.79769e+308", -1.7976931348623157e308, "Float64"),
            ("-3.40282e+38", -3.4028234663852886e38, "Float64"),
            ("-2.14748e+09", -2147483648.0, "Float32"),
            ("-9999.9", -9999.9, "Float32"),
        ],
    )
    def test_a_nodata_value_written_with_six_digits(
        self, tmp_path: Path, digits: str, value: float, data_type: str
    ) -> None:
        values = VALUES.astype(float)
        values[0, 1] = value
        kind = gdal.GDT_Float32 if data_type == "Float32" else gdal.GDT_Float64
        file(tmp_path / "a.tif", [values], kind)
        assert missing(described(tmp_path / "a.tif", digits, data_type)) == [2]

    def test_the_nodata_values_of_all_bands_together(self, tmp_path: Path) -> None:
        # Only where every band holds its value a pixel is missing: black that is a fill, not a colour.
        first, second, third = (VALUES.copy() for _ in range(3))
        first[0, 0] = second[0, 0] = third[0, 0] = 0
        first[1, 1] = 0
        dataset = file(tmp_path / "a.tif", [first, second, third], gdal.GDT_Byte, metadata={"NODATA_VALUES": "0 0 0"})
        assert missing(dataset) == [1]

    @pytest.mark.parametrize("internal", ["YES", "NO"], ids=["inside", "msk file"])
    def test_a_mask(self, tmp_path: Path, internal: str) -> None:
        mask = np.full((2, 4), 255)
        mask[1, 3] = 0
        dataset = file(tmp_path / "a.tif", [VALUES], mask=mask, internal=internal)
        assert (tmp_path / "a.tif.msk").exists() == (internal == "NO")
        assert missing(dataset) == [8]

    @pytest.mark.parametrize("internal", ["YES", "NO"], ids=["inside", "msk file"])
    @pytest.mark.parametrize("data_type", [gdal.GDT_Float32, gdal.GDT_Int16, gdal.GDT_Byte])
    def test_a_mask_and_a_nodata_value(self, tmp_path: Path, internal: str, data_type: int) -> None:
        mask = np.full((2, 4), 255)
        mask[1, 3] = 0
        dataset = file(tmp_path / "a.tif", [VALUES], data_type, nodata=2, mask=mask, internal=internal)
        assert missing(dataset) == [2, 8]

    def test_an_alpha_band(self, tmp_path: Path) -> None:
        alpha = np.full((2, 4), 255)
        alpha[0, 2] = 0
        dataset = file(tmp_path / "a.tif", [VALUES, alpha], gdal.GDT_Byte, options=["ALPHA=YES"])
        assert missing(dataset) == [3]

    def test_nan_whatever_is_declared(self, tmp_path: Path) -> None:
        values = VALUES.astype(float)
        values[0, 0], values[1, 0] = NAN, np.inf
        assert missing(file(tmp_path / "a.tif", [values], nodata=2)) == [1, 2, 5]

    def test_a_nodata_value_that_the_type_cannot_hold_is_none(self, tmp_path: Path) -> None:
        values = VALUES.copy()
        values[0, 0] = 241  # -9999 as a byte, taken modulo 256
        file(tmp_path / "a.tif", [values], gdal.GDT_Byte)
        assert missing(described(tmp_path / "a.tif", "-9999", "Byte")) == []

    def test_the_limit_of_a_whole_number_written_with_six_digits(self, tmp_path: Path) -> None:
        values = VALUES.copy()
        values[1, 1] = -(2**31)
        dataset = file(tmp_path / "a.tif", [values], gdal.GDT_Int32, nodata=-2147480000)
        assert np.flatnonzero(np.isnan(read_valid(dataset.GetRasterBand(1), WHOLE))).tolist() == [5]

    def test_an_alpha_band_beside_a_nodata_value(self, tmp_path: Path) -> None:
        alpha = np.full((2, 4), 255)
        alpha[0, 0] = 0
        dataset = file(tmp_path / "a.tif", [VALUES, alpha], gdal.GDT_Byte, nodata=9)
        dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
        assert np.flatnonzero(np.isnan(MeasuredBand(dataset, 1).read(WHOLE))).tolist() == [0]

    def test_is_looked_for_before_scale_and_offset(self, tmp_path: Path) -> None:
        dataset = file(tmp_path / "a.tif", [VALUES], gdal.GDT_Int16, nodata=2)
        dataset.GetRasterBand(1).SetScale(2)
        dataset.GetRasterBand(1).SetOffset(-4)
        values = read_valid(dataset.GetRasterBand(1), WHOLE)
        assert np.isnan(values[0, 1])
        assert values[0, 2] == 2  # 3 x 2 - 4: the physical value may equal the nodata number

    @given(
        values=st.lists(st.integers(-5, 5), min_size=8, max_size=8),
        nodata=st.one_of(st.none(), st.integers(-5, 5)),
        scale=st.sampled_from([1.0, 0.5]),
        data_type=st.sampled_from([gdal.GDT_Int16, gdal.GDT_Byte, gdal.GDT_Int32, gdal.GDT_Float32, gdal.GDT_Float64]),
    )
    def test_is_what_gdals_mask_band_leaves_out(
        self,
        tmp_path_factory: pytest.TempPathFactory,
        values: list[int],
        nodata: int | None,
        scale: float,
        data_type: int,
    ) -> None:
        array = np.abs(values).reshape(2, 4) if data_type == gdal.GDT_Byte else np.array(values).reshape(2, 4)
        dataset = file(tmp_path_factory.mktemp("mask") / "a.tif", [array], data_type, nodata=nodata)
        band = dataset.GetRasterBand(1)
        band.SetScale(scale)
        read = read_valid(band, WHOLE)
        valid = band.GetMaskBand().ReadAsArray() != 0
        assert np.array_equal(np.isfinite(read), valid)
        assert np.array_equal(read[valid], array[valid] * scale)


class TestUndeclaredFill:
    @pytest.mark.parametrize("fill", [-9999, -10000, -32767, -32768])
    @pytest.mark.parametrize("nodata", [None, NAN, -3.4028234663852886e38])
    def test_is_missing_and_said_with_its_count(self, tmp_path: Path, fill: float, nodata: float | None) -> None:
        values = VALUES.astype(float)
        values[1] = fill
        band = MeasuredBand(file(tmp_path / "a.tif", [values], nodata=nodata), 1)
        assert np.array_equal(np.isnan(band.read(WHOLE)), [[False] * 4, [True] * 4])
        listener = Listener()
        band.say_fill("a.tif", listener)
        assert len(listener.messages) == 1
        assert all(part in listener.messages[0] for part in ("a.tif", f"{fill:g} in 4 pixels", "50 %"))

    @pytest.mark.parametrize("value", [9999, -999])
    def test_a_value_that_may_be_fill_is_said_of_measured_values(self, tmp_path: Path, value: float) -> None:
        values = VALUES.astype(float)
        values[1] = value
        band, listener, unheard = MeasuredBand(file(tmp_path / "a.tif", [values]), 1), Listener(), Listener()
        assert (band.read(WHOLE)[1] == value).all()
        band.say_fill("a.tif", listener)
        band.say_fill("a.tif", unheard, holds_codes=True)
        assert len(listener.messages) == 1 and f"a.tif holds {value:g} in about 50 %" in listener.messages[0]
        assert unheard.messages == []

    def test_what_is_known_as_saturated_is_not_said_to_be_measured(self, tmp_path: Path) -> None:
        values = VALUES.copy()
        values[1] = 65535
        band, listener = MeasuredBand(file(tmp_path / "a.tif", [values], gdal.GDT_UInt16), 1, (65535.0,)), Listener()
        assert np.isnan(band.read(WHOLE)[1]).all()
        band.say_fill("a.tif", listener)
        assert len(listener.messages) == 1 and "65535 (saturated); they are missing" in listener.messages[0]

    def test_beside_another_declared_value(self, tmp_path: Path) -> None:
        values = VALUES.copy()
        values[0, 0], values[0, 1] = -9999, -32768
        band = MeasuredBand(file(tmp_path / "a.tif", [values], gdal.GDT_Int16, nodata=-32768), 1)
        assert np.flatnonzero(np.isnan(band.read(WHOLE))).tolist() == [0, 1]
        assert band.record.found == {"-9999": 1}

    def test_of_a_type_that_is_scaled_is_compared_before_scaling(self, tmp_path: Path) -> None:
        values = VALUES.copy() * 1000
        values[0] = -10000
        dataset = file(tmp_path / "a.tif", [values], gdal.GDT_Int16)
        dataset.GetRasterBand(1).SetScale(0.0001)
        assert np.isnan(MeasuredBand(dataset, 1).read(WHOLE)[0]).all()

    def test_in_one_pixel_that_no_sample_saw(self, tmp_path: Path) -> None:
        values = np.random.default_rng(1).normal(5, 1, (1500, 1500))
        values[701, 702] = -9999
        dataset = file(tmp_path / "a.tif", [values], options=["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"])
        read = MeasuredBand(dataset, 1).read(Window(row=0, column=0, height=1500, width=1500))
        assert np.argwhere(np.isnan(read)).tolist() == [[701, 702]]

    def test_is_a_value_where_others_lie_near(self, tmp_path: Path) -> None:
        # A sea floor: -9999 m is a depth like the others.
        depths = np.array([[-10900, -9999, -9000, -8000], [-7000, -6000, -5000, -4000]])
        band = MeasuredBand(file(tmp_path / "a.tif", [depths]), 1)
        assert np.array_equal(band.read(WHOLE), depths)

    def test_larger_than_any_measurement(self, tmp_path: Path) -> None:
        values = VALUES.astype(float)
        values[0, 0], values[0, 1] = 9.969209968386869e36, -3.4028234663852886e38  # netCDF's and a float type's own
        band = MeasuredBand(file(tmp_path / "a.tif", [values]), 1)
        assert np.flatnonzero(np.isnan(band.read(WHOLE))).tolist() == [0, 1]

    @pytest.mark.parametrize("other", [-np.inf, -3.4028234663852886e38])
    def test_beside_what_is_no_measurement_either(self, tmp_path: Path, other: float) -> None:
        values = VALUES.astype(float)
        values[0, 0], values[0, 1] = other, -9999
        band = MeasuredBand(file(tmp_path / "a.tif", [values]), 1)
        assert np.flatnonzero(np.isnan(band.read(WHOLE))).tolist() == [0, 1]
        assert band.record.found["-9999"] == 1

    @pytest.mark.parametrize("value", [np.inf, -np.inf])
    @pytest.mark.parametrize("data_type", [gdal.GDT_Float32, gdal.GDT_Float64])
    def test_infinity_is_missing_and_said_with_its_count(self, tmp_path: Path, value: float, data_type: int) -> None:
        values = VALUES.astype(float)
        values[0, :2] = value
        band, listener = MeasuredBand(file(tmp_path / "a.tif", [values], data_type), 1), Listener()
        assert np.flatnonzero(np.isnan(band.read(WHOLE))).tolist() == [0, 1]
        band.say_fill("a.tif", listener)
        (text,) = listener.messages
        assert text.startswith("a.tif holds infinite values in 2 pixels (25 % of those read)")

    def test_infinity_that_is_declared_as_nodata_is_not_said(self, tmp_path: Path) -> None:
        values = VALUES.astype(float)
        values[0, :2] = np.inf
        band, listener = MeasuredBand(file(tmp_path / "a.tif", [values], nodata=np.inf), 1), Listener()
        assert np.flatnonzero(np.isnan(band.read(WHOLE))).tolist() == [0, 1]
        band.say_fill("a.tif", listener)
        assert listener.messages == []

    @pytest.mark.parametrize("data_type", [gdal.GDT_Byte, gdal.GDT_UInt16, gdal.GDT_UInt32])
    def test_is_not_looked_for_in_unsigned_types(self, tmp_path: Path, data_type: int) -> None:
        assert MeasuredBand(file(tmp_path / "a.tif", [VALUES], data_type), 1).record.possible == ()
