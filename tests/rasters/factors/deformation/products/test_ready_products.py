"""Ready products: unit, sign and wavelength come from what the file says, through GDAL's netCDF and HDF5 drivers."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
from landslide_mapper.rasters.factors.deformation.interferograms import pair_dates, read_pairs
from landslide_mapper.rasters.factors.deformation.products.ready_products import (
    convert_rate,
    is_ready_rate,
    told_by_product,
    wavelength_told,
)
from landslide_mapper.rasters.factors.deformation.rate_raster import open_rate

SHAPE = (20, 30)
RATE = np.random.default_rng(1).normal(0, 20, SHAPE).astype(np.float32)
LAMBDA = 0.05546576
OPERA = "OPERA_L3_DISP-S1_IW_F11116_VV_20200101T000000Z_{}T000000Z_v1.0_20240101T000000Z.nc"
NISAR = "NISAR_L2_PR_GUNW_003_005_D_077_004_4000_SH_{0}T060910_{0}T060926_{1}T060910_{1}T060926_X05007_N_F_J_001.h5"

needs_netcdf = pytest.mark.skipif(gdal.GetDriverByName("netCDF") is None, reason="this GDAL has no netCDF driver")
needs_hdf5 = pytest.mark.skipif(gdal.GetDriverByName("HDF5") is None, reason="this GDAL has no HDF5 driver")


def geotiff(path: Path, values: np.ndarray, unit: str = "", metadata: dict[str, str] | None = None) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 30, 0, 5200000, 0, -30))
    dataset.SetMetadata(metadata or {})
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetUnitType(unit)
    dataset.FlushCache()
    return str(path)


def netcdf(path: Path, variable: str, values: np.ndarray, unit: str) -> str:
    """One variable as GDAL writes it; gives the subdataset's name."""
    source = gdal.Open(geotiff(path.with_suffix(".tif"), values, unit))
    source.GetRasterBand(1).SetDescription(variable)
    source.GetRasterBand(1).SetMetadataItem("NETCDF_VARNAME", variable)
    source.GetRasterBand(1).SetMetadataItem("units", unit)
    gdal.GetDriverByName("netCDF").CreateCopy(str(path), source, options=["FORMAT=NC4"])
    del source
    path.with_suffix(".tif").unlink()
    return f'NETCDF:"{path}":{variable}'


def grouped(path: Path, group: str, arrays: dict[str, float], attributes: dict[str, str] | None = None) -> None:
    """A netCDF-4 file, which is HDF5, with scalars in nested groups and attributes at the root."""
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(path))
    place = dataset.GetRootGroup()
    for key, text in (attributes or {}).items():
        attribute = place.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString())
        attribute.Write(text)
    for part in filter(None, group.split("/")):
        place = place.CreateGroup(part)
    for name, value in arrays.items():
        array = place.CreateMDArray(name, [], gdal.ExtendedDataType.Create(gdal.GDT_Float64))
        array.Write(np.array(value, np.float64))


def read(path: Path) -> tuple[str, np.ndarray, dict[str, str]]:
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    assert band.GetUnitType() == "mm/year"
    return band.GetDescription(), band.ReadAsArray(), dataset.GetMetadata()


@pytest.mark.parametrize(
    ("unit", "factor"), [("mm/year", 1), ("mm/yr", 1), ("m/year", 1000), ("cm/yr", 10), ("m yr-1", 1000)]
)
def test_units_of_a_rate_are_understood(tmp_path: Path, unit: str, factor: float) -> None:
    path = geotiff(tmp_path / "velocity.tif", RATE / factor, unit)
    assert is_ready_rate(path)
    convert_rate(path, "asc_", tmp_path / "out.tif", Silent())
    name, values, _ = read(tmp_path / "out.tif")
    assert name == "asc_deformation_rate"
    assert values == pytest.approx(RATE, abs=1e-4)


@pytest.mark.parametrize("unit", ["", "m", "radian", "dB"])
def test_what_is_no_rate_is_not_taken_for_one(tmp_path: Path, unit: str) -> None:
    assert not is_ready_rate(geotiff(tmp_path / "20200101_20200113_unw.tif", RATE, unit))


def test_mintpy_tells_unit_dates_direction_and_reference_in_its_attributes(tmp_path: Path) -> None:
    """As save_gdal and QGIS's export keep them: m/year, positive towards the satellite."""
    attributes = {
        "UNIT": "m/year",
        "FILE_TYPE": "velocity",
        "START_DATE": "20150103",
        "END_DATE": "20200101",
        "ORBIT_DIRECTION": "ASCENDING",
        "REF_LAT": "47.1",
        "REF_LON": "13.2",
    }
    path = geotiff(tmp_path / "geo_velocity.tif", RATE / 1000, metadata=attributes)
    assert is_ready_rate(path)
    rate = open_rate(path, Silent())
    assert (str(rate.first), str(rate.last), rate.direction) == ("2015-01-03", "2020-01-01", "ascending")
    convert_rate(path, "", tmp_path / "out.tif", Silent())
    _, values, told = read(tmp_path / "out.tif")
    assert values == pytest.approx(RATE, abs=1e-4)
    assert (told["FIRST_DATE"], told["REFERENCE"]) == ("2015-01-03", "13.2 47.1 WGS 84")


@needs_netcdf
@needs_hdf5
def test_mintpys_hdf5_is_placed_by_its_attributes(tmp_path: Path) -> None:
    """GDAL reads no georeference from MintPy's HDF5: X_FIRST, X_STEP and the like tell it."""
    target = tmp_path / "geo_velocity.h5"
    dataset = gdal.GetDriverByName("netCDF").CreateMultiDimensional(str(target))
    root = dataset.GetRootGroup()
    told = {"X_FIRST": "13.0", "X_STEP": "0.001", "Y_FIRST": "47.0", "Y_STEP": "-0.001", "UNIT": "m/year"}
    for key, text in told.items():
        root.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString()).Write(text)
    rows, columns = (root.CreateDimension(name, None, None, size) for name, size in zip(("row", "column"), SHAPE))
    root.CreateMDArray("velocity", [rows, columns], gdal.ExtendedDataType.Create(gdal.GDT_Float32)).Write(RATE / 1000)
    del rows, columns, root, dataset
    path = f'HDF5:"{target}"://velocity'
    assert gdal.Open(path).GetProjection() == ""
    convert_rate(path, "", tmp_path / "out.tif", Silent())
    _, values, _ = read(tmp_path / "out.tif")
    assert values == pytest.approx(RATE, abs=1e-4)
    found = gdal.Open(str(tmp_path / "out.tif"))
    assert found.GetGeoTransform() == pytest.approx((13.0, 0.001, 0, 47.0, 0, -0.001))
    assert found.GetSpatialRef().GetAuthorityCode(None) == "4326"


@pytest.mark.parametrize(("letter", "band"), [("U", "vertical_rate"), ("E", "east_rate")])
def test_egms_names_its_component_and_its_years(tmp_path: Path, letter: str, band: str) -> None:
    path = geotiff(tmp_path / f"EGMS_L3_E40N28_100km_{letter}_2018_2022_1.tif", RATE)
    assert is_ready_rate(path)
    convert_rate(path, "", tmp_path / "out.tif", Silent())
    name, values, told = read(tmp_path / "out.tif")
    assert name == band
    assert values == pytest.approx(RATE)
    assert (told["FIRST_DATE"], told["LAST_DATE"]) == ("2018-01-01", "2022-12-31")


@needs_netcdf
@pytest.mark.parametrize("away", [True, False])
def test_operas_displacement_keeps_its_own_unit_and_sign(tmp_path: Path, away: bool) -> None:
    """Metres since one reference date, positive towards the satellite, three dates of which one is half a year on."""
    days = ("20200113", "20200125", "20200701")
    paths = []
    for day in days:
        years = (np.datetime64(f"{day[:4]}-{day[4:6]}-{day[6:]}") - np.datetime64("2020-01-01")).astype(int) / 365.25
        paths.append(netcdf(tmp_path / OPERA.format(day), "displacement", RATE / 1000 * years, "meters"))
    pairs = told_by_product(read_pairs([Path(path) for path in paths], []), LAMBDA, away)
    assert {round(pair.to_phase, 3) for pair in pairs} == {round((-1 if away else 1) * 4 * math.pi / LAMBDA, 3)}
    reference = (500000 + 30 * 5.5, 5200000 - 30 * 4.5)
    deformation_rate(pairs, tmp_path / "rate.tif", RateChoices(wavelength_m=LAMBDA, away=away, reference=reference))
    _, values, told = read(tmp_path / "rate.tif")
    assert values == pytest.approx(RATE - RATE[4, 5], abs=2e-3)
    assert told["LAST_DATE"] == "2020-07-01"


@needs_netcdf
def test_another_unit_of_a_displacement_is_refused(tmp_path: Path) -> None:
    path = netcdf(tmp_path / OPERA.format("20200113"), "displacement", RATE, "mm")
    with pytest.raises(InputError, match="is in mm, not in metres"):
        told_by_product(read_pairs([Path(path)], []), LAMBDA, True)


def test_nisars_pair_is_told_by_its_two_start_times() -> None:
    name = NISAR.format("20260112", "20260124")
    assert [str(day) for day in pair_dates(f'NETCDF:"/data/{name}":/science/LSAR/GUNW/unwrappedPhase')] == [
        "2026-01-12",
        "2026-01-24",
    ]


@needs_netcdf
def test_nisars_wavelength_is_that_of_its_centre_frequency(tmp_path: Path) -> None:
    target = tmp_path / NISAR.format("20260112", "20260124")
    group = "/science/LSAR/GUNW/grids/frequencyA"
    grouped(target, group, {"centerFrequency": 1.257e9})
    path = f'NETCDF:"{target}":{group}/unwrappedInterferogram/HH/unwrappedPhase'
    assert wavelength_told(path) == pytest.approx(0.2385, abs=1e-4)
    assert wavelength_told("/data/20200101_20200113_unw.tif") is None
    with pytest.raises(InputError, match="does not tell its centre frequency"):
        wavelength_told(str(target))
