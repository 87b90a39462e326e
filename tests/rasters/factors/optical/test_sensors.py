"""Bands of many sensors, as their products, Earth Engine and STAC catalogues call them."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Mapping

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.optical.band_rasters import open_band_rasters
from landslide_mapper.rasters.factors.optical.optical import Wanted, derive_optical
from landslide_mapper.rasters.factors.optical.sensors import common_name


class Listener(Silent):
    def __init__(self) -> None:
        self.messages: list[str] = []

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)


def write(path: Path, bands: Mapping[str, float], named: bool = True, **said: Any) -> str:
    """A file with one even band for each name."""
    data_type = said.get("data_type", gdal.GDT_Float32)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, len(bands), data_type)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    dataset.SetSpatialRef(reference)
    pixel = said.get("pixel", 10)
    dataset.SetGeoTransform((300000, pixel, 0, 3000000, 0, -pixel))
    dataset.SetMetadata(said.get("metadata", {}))
    for number, (name, value) in enumerate(bands.items(), start=1):
        band = dataset.GetRasterBand(number)
        band.WriteArray(np.full((20, 20), value))
        if named:
            band.SetDescription(name)
        if "common_names" in said:
            band.SetMetadata({"common_name": said["common_names"][number - 1]})
    return str(path)


def derived(tmp_path: Path, *paths: str, indices: tuple[str, ...] = ()) -> tuple[dict[str, float], list[str]]:
    listener = Listener()
    bands, grid, prefix = open_band_rasters(paths, None, listener)
    derive_optical(bands, grid, Wanted(indices=indices, prefix=prefix), tmp_path / "out.tif", listener)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    written = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    return {b.GetDescription(): round(float(np.nanmean(b.ReadAsArray())), 4) for b in written}, listener.messages


PLANETSCOPE = {"coastal_blue": 0.02, "blue": 0.03, "green_i": 0.04, "green": 0.05, "yellow": 0.055, "red": 0.06,
               "rededge": 0.15, "nir": 0.30}  # fmt: skip
SEEN = {"B1": 0.02, "B2": 0.03, "B3": 0.05, "B4": 0.06, "B5": 0.15, "B8": 0.30}
EIGHT = "20220401_031234_12_2464_3B_AnalyticMS_SR_8b.tif"


@pytest.mark.parametrize("named", [True, False])
def test_planetscope_with_8_bands(tmp_path: Path, named: bool) -> None:
    found, _ = derived(tmp_path, write(tmp_path / EIGHT, PLANETSCOPE, named), indices=("NDVI",))
    assert {name: found[name] for name in SEEN} == SEEN
    assert set(found) - set(SEEN) == {"green_i", "yellow", "NDVI"}
    assert found["NDVI"] == pytest.approx((0.30 - 0.06) / 0.36, abs=1e-4)


@pytest.mark.parametrize(
    ("file", "bands"),
    [
        ("rapideye.tif", {"Blue": 0.03, "Green": 0.05, "Red": 0.06, "Red Edge": 0.15, "NIR": 0.30}),
        ("a.tif", {"Band 4 - Red": 0.06, "Band 5 - Vegetation red edge 1": 0.15, "Band 8 - NIR": 0.30}),
        ("a.tif", {"Red (band 4) - 10m": 0.06, "Red edge 1 (band 5) - 20m": 0.15, "NIR 1 (band 8) - 10m": 0.30}),
        ("a.tif", {"red": 0.06, "rededge071": 0.15, "nir": 0.30, "nir08": 0.31}),
        ("LC08_stac.tif", {"red": 0.06, "nir08": 0.30, "swir16": 0.2, "swir22": 0.1}),
        ("a.tif", {"Red Band": 0.06, "Near Infrared Band 0.8": 0.30, "Short-wave Infrared Band 1.6": 0.2}),
        ("LC08_L2SP_107030_20180901_20200831_02_T1.tif", {"SR_B4": 0.06, "SR_B5": 0.30}),
        ("export.tif", {f"SR_B{n}": v for n, v in zip(range(1, 8), (0.02, 0.03, 0.05, 0.06, 0.30, 0.2, 0.1))}),
        ("export.tif", {f"SR_B{n}": v for n, v in zip((1, 2, 3, 4, 5, 7), (0.03, 0.05, 0.06, 0.30, 0.2, 0.1))}),
        ("LT05_sr.tif", {"SR_B3": 0.06, "SR_B4": 0.30}),
        ("LE07.tif", {"B3": 0.06, "B4": 0.30}),
        ("landsat8_toa.tif", {"B4": 0.06, "B5": 0.30}),
        ("HLS.S30.T48RTR.2021120T032545.v2.0.tif", {"B04": 0.06, "B05": 0.15, "B08": 0.30}),
        ("HLS.L30.T48RTR.2021120T032545.v2.0.tif", {"B04": 0.06, "B05": 0.30}),
        ("s2.tif", {"B4": 0.06, "B5": 0.15, "B8": 0.30}),
        ("MOD09A1.tif", {"sur_refl_b01": 0.06, "sur_refl_b02": 0.30, "sur_refl_b05": 0.2}),
        ("export.tif", {"sur_refl_b01": 0.06, "sur_refl_b02": 0.30, "sur_refl_b03": 0.02}),
        ("pleiades.tif", {"B0": 0.02, "B1": 0.05, "B2": 0.06, "B3": 0.30}),
    ],
)
def test_red_and_near_infrared_of_each_sensor(tmp_path: Path, file: str, bands: dict[str, float]) -> None:
    found, _ = derived(tmp_path, write(tmp_path / file, bands), indices=("NDVI",))
    assert (found["B4"], found["B8"], found["NDVI"]) == (0.06, 0.30, pytest.approx(0.24 / 0.36, abs=1e-4))


@pytest.mark.parametrize(
    ("pattern", "red", "near_infrared"),
    [
        ("HLS.L30.T48RTR.2021120T032545.v2.0.{}.tif", "B04", "B05"),
        ("HLS.S30.T48RTR.2021120T032545.v2.0.{}.tif", "B04", "B08"),
        ("LT05_L2SP_107030_19990901_20200907_02_T1_SR_{}.TIF", "B3", "B4"),
        ("LC81390412015001LGN00_{}.TIF", "B4", "B5"),
        ("LT51390411999001XXX00_{}.TIF", "B3", "B4"),
        ("T48RTR_20210429T033541_{}_10m.tif", "B04", "B08"),
        ("SENTINEL2A_20210429-034_L2A_T48RTR_C_V3-0_FRE_{}.tif", "B4", "B8"),
    ],
)
def test_files_of_one_band(tmp_path: Path, pattern: str, red: str, near_infrared: str) -> None:
    paths = [
        write(tmp_path / pattern.format(name), {name: value}, named=False)
        for name, value in ((red, 0.06), (near_infrared, 0.30))
    ]
    assert derived(tmp_path, *paths)[0] == {"B4": 0.06, "B8": 0.30}


def test_brightness_of_landsat_5_from_earth_engine(tmp_path: Path) -> None:
    bands = {f"SR_B{n}": v for n, v in zip((1, 2, 3, 4, 5, 7), (0.03, 0.05, 0.06, 0.30, 0.20, 0.10))}
    found, _ = derived(tmp_path, write(tmp_path / "LT05_sr.tif", bands), indices=("brightness",))
    assert found["brightness"] == pytest.approx(math.sqrt((0.03**2 + 0.05**2 + 0.06**2) / 3), abs=1e-4)


def test_landsat_of_an_unknown_generation_keeps_its_names(tmp_path: Path) -> None:
    assert set(derived(tmp_path, write(tmp_path / "a.tif", {"SR_B4": 0.06, "SR_B3": 0.05}))[0]) == {"SR_B4", "SR_B3"}


def test_red_edge_alone_is_not_red(tmp_path: Path) -> None:
    assert "B4" not in derived(tmp_path, write(tmp_path / "a.tif", {"Red Edge": 0.15, "NIR": 0.3}))[0]


def test_common_names_in_the_metadata(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", {"b1": 0.06, "b2": 0.30}, False, common_names=["red", "nir"])
    assert derived(tmp_path, path)[0] == {"B4": 0.06, "B8": 0.30}


def test_the_satellite_in_the_metadata(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", {"B4": 0.06, "B5": 0.30}, metadata={"SPACECRAFT_ID": "LANDSAT_8"})
    assert derived(tmp_path, path)[0] == {"B4": 0.06, "B8": 0.30}


def test_numbers_without_a_sensor_on_landsats_pixels_are_doubted(tmp_path: Path) -> None:
    _, messages = derived(tmp_path, write(tmp_path / "a.tif", {"B4": 0.06, "B5": 0.30}, pixel=30))
    assert any("does not tell its sensor" in text and "B4, B5 are read as Sentinel-2's" in text for text in messages)
    _, messages = derived(tmp_path, write(tmp_path / "b.tif", {"B4": 0.06, "B5": 0.30}, pixel=20))
    assert messages == []


def test_landsat_numbers_of_earth_engine_are_scaled(tmp_path: Path) -> None:
    path = write(tmp_path / "LC08.tif", {"SR_B4": 10909}, data_type=gdal.GDT_UInt16)
    assert derived(tmp_path, path)[0]["B4"] == pytest.approx(10909 * 0.0000275 - 0.2, abs=1e-4)


def test_the_largest_number_is_saturated(tmp_path: Path) -> None:
    path = write(tmp_path / "T48RTR_20210429T033541_B04_10m.tif", {"B04": 3000}, False, data_type=gdal.GDT_UInt16)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((5, 20), 65535))
    dataset.GetRasterBand(1).SetScale(0.0001)
    del dataset
    found, messages = derived(tmp_path, path)
    assert found["B4"] == pytest.approx(0.3, abs=1e-4)
    assert any("100 pixels (25 %) hold 65535 (saturated)" in text for text in messages)
    assert not any("SCALE" in text for text in messages)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("coastal", "B1"), ("Coastal aerosol", "B1"), ("Ultra Blue", "B1"), ("green05", ""), ("Green I", ""),
        ("yellow", ""), ("rededge075", "B6"), ("rededge078", "B7"), ("Vegetation Red Edge 3", "B7"), ("red-edge", "B5"),
        ("NIR narrow", "B8A"), ("nir09", "B9"), ("Water vapour", "B9"), ("SWIR 1", "B11"), ("swir22", "B12"),
        ("cirrus", ""), ("pan", ""), ("lwir11", ""), ("near-infrared", "B8"), ("infrared", None), ("hundred", None),
        ("QA_red", ""), ("Band 1", None),
    ],
)  # fmt: skip
def test_common_names(text: str, band: str | None) -> None:
    assert common_name(text) == band
