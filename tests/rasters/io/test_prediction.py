"""What is taken for a prediction, and what is refused with which cure."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.caution import collecting_cautions
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.rasters.io.prediction import open_prediction

ALL = Window(row=0, column=0, height=2, width=3)
TYPES = {"uint8": gdal.GDT_Byte, "int16": gdal.GDT_Int16, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}


def raster(
    folder: Path,
    values: np.ndarray,
    nodata: float | None = None,
    unit: str = "",
    role: str = "",
    scale: float | None = None,
    alpha: bool = False,
) -> Path:
    bands = np.atleast_3d(values.T).T if values.ndim == 2 else values
    path = folder / "p.tif"
    kind = gdal.GDT_CFloat32 if np.iscomplexobj(bands) else TYPES[str(bands.dtype)]
    options = ["ALPHA=YES"] if alpha else []
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    for number, layer in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(layer)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale is not None:
            band.SetScale(scale)
        band.SetUnitType(unit)
        if role:
            band.SetMetadataItem("ROLE", role)
    dataset.FlushCache()
    return path


def read(path: Path) -> list[list[float | None]]:
    values = open_prediction(path, Silent()).read(ALL)
    return [[None if math.isnan(value) else round(float(value), 4) for value in row] for row in values]


def test_probabilities_with_gaps(tmp_path: Path) -> None:
    values = np.array([[0, 0.25, 1], [math.nan, -9999, 0.5]], np.float32)
    assert read(raster(tmp_path, values, nodata=-9999)) == [[0, 0.25, 1], [None, None, 0.5]]


def test_rounding_beyond_one_is_one(tmp_path: Path) -> None:
    values = np.array([[0, 1.0000002, -1e-9], [0.5, 0.5, 0.5]], np.float32)
    assert read(raster(tmp_path, values)) == [[0, 1, 0], [0.5, 0.5, 0.5]]


@pytest.mark.parametrize("nodata", [None, 255.0])
def test_a_mask_with_its_unknown_code_declared_or_not(tmp_path: Path, nodata: float | None) -> None:
    mask = np.array([[0, 1, 255], [1, 0, 0]], np.uint8)
    assert read(raster(tmp_path, mask, nodata)) == [[0, 1, None], [1, 0, 0]]


def test_whole_per_cent_with_a_declared_scale_are_understood(tmp_path: Path) -> None:
    assert read(raster(tmp_path, np.array([[0, 50, 100], [1, 2, 3]], np.uint8), scale=0.01))[0] == [0, 0.5, 1]


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("nodata", [None, 0.0])
def test_a_mask_of_0_and_255_is_understood_and_told(tmp_path: Path, nodata: float | None, dtype: type) -> None:
    with collecting_cautions() as cautions:
        values = read(raster(tmp_path, np.array([[0, 255, 255], [0, 0, 255]], dtype), nodata))
    no = 0 if nodata is None else None
    assert values == [[no, 1, 1], [no, no, 1]]
    assert cautions == ["p.tif holds only 0 and 255; 255 is taken as landslide."]


def test_255_declared_as_nodata_is_never_landslide_and_a_mask_without_any_is_told(tmp_path: Path) -> None:
    with collecting_cautions() as cautions:
        empty = read(raster(tmp_path, np.array([[0, 255, 255], [0, 0, 255]], np.uint8), 255))
    assert empty == [[0, None, None], [0, 0, None]]
    assert len(cautions) == 1 and "holds only 0 and its nodata value 255" in cautions[0]
    with collecting_cautions() as cautions:
        read(raster(tmp_path, np.array([[0, 255, 1], [0, 0, 255]], np.uint8), 255))
    assert cautions == []


@pytest.mark.parametrize(
    ("values", "cure"),
    [
        (np.array([[0, 30, 99], [1, 2, 3]], np.float32), "divide them by 100"),
        (np.array([[0, 30, 99], [1, 2, 3]], np.uint8), "divide them by 100"),
        (np.array([[310, 420, 399], [1, 2, 3]], np.float32), "Choose the probability or the mask"),
        (np.array([[-1.5, 2, 0.1], [1, 0, 0]], np.float32), "Choose the probability or the mask"),
        (np.array([[1, 2, 2], [1, 1, 1]], np.uint8), "Choose the probability or the mask"),
        (np.array([[0, 255, 254], [1, 1, 1]], np.uint8), "Choose the probability or the mask"),
        (np.array([[0, 65535, 65535], [0, 0, 0]], np.uint16), "Choose the probability or the mask"),
        (np.array([[0, 0.5, -9999], [0, 0, 0]], np.float32), "must be declared as nodata"),
    ],
    ids=["per cent", "whole per cent", "DEM", "logits", "classes 1 and 2", "grey picture", "0 and 65535", "fill"],
)
def test_other_scales_are_refused(tmp_path: Path, values: np.ndarray, cure: str) -> None:
    with pytest.raises(InputError, match=rf"p\.tif holds values outside 0-1.*{cure}"):
        read(raster(tmp_path, values))


@pytest.mark.parametrize("unit", ["%", "percent", "m", "Degrees"])
def test_a_unit_that_no_probability_has(tmp_path: Path, unit: str) -> None:
    """Per cent that happen to stay below 1, and a plain at sea level."""
    with pytest.raises(InputError, match=rf"p\.tif is in {unit}, not a probability"):
        open_prediction(raster(tmp_path, np.full((2, 3), 0.4, np.float32), unit=unit), Silent())


def test_a_factor_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"p\.tif is a factor \(optical\)"):
        open_prediction(raster(tmp_path, np.full((2, 3), 0.4, np.float32), role="optical"), Silent())


def test_two_bands_of_a_softmax_and_complex_numbers(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"p\.tif has 2 bands \(band 1, band 2\).*Rearrange bands"):
        open_prediction(raster(tmp_path, np.full((2, 2, 3), 0.5, np.float32)), Silent())
    with pytest.raises(InputError, match=r"p\.tif holds complex numbers"):
        open_prediction(raster(tmp_path, np.full((2, 3), 0.5 + 0.1j, np.complex64)), Silent())


def test_an_alpha_band_is_no_second_prediction(tmp_path: Path) -> None:
    mask = np.array([[[1, 0, 1], [0, 0, 0]], [[255, 255, 0], [255, 255, 255]]], np.uint8)
    assert read(raster(tmp_path, mask, alpha=True)) == [[1, 0, None], [0, 0, 0]]


@pytest.mark.parametrize("nodata", [None, -1.0])
def test_alpha_of_a_decimal_prediction_says_what_is_known(tmp_path: Path, nodata: float | None) -> None:
    """GDAL's mask band follows alpha for bytes alone, and never beside a nodata value."""
    probability = np.array([[[0.5, 0.25, 1], [0, 0, 0]], [[255, 255, 0], [255, 255, 255]]], np.float32)
    assert read(raster(tmp_path, probability, nodata, alpha=True)) == [[0.5, 0.25, None], [0, 0, 0]]


@pytest.mark.parametrize("name", ["NDVI", "pre_B4", "slope", "VV"])
def test_a_factor_by_its_name_is_refused(tmp_path: Path, name: str) -> None:
    path = raster(tmp_path, np.array([[0, 0.25, 1], [0.1, 0.2, 0.5]], np.float32))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDescription(name)
    del dataset
    with pytest.raises(InputError, match="is a factor"):
        open_prediction(path, Silent())
