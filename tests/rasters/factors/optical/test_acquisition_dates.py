"""Days as products name them, and bands of different days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.caution import collecting_cautions
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.factors.optical.acquisition_dates import acquisition_date, warn_of_mixed_dates
from landslide_mapper.rasters.factors.optical.band_rasters import open_band_rasters
from landslide_mapper.rasters.factors.optical.optical import Wanted, derive_optical


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("T48RTR_20210429T033541_B04.jp2", date(2021, 4, 29)),
        ("S2A_MSIL1C_20210429T033541_N0500_R061_T48RTR_20210511T075137.SAFE", date(2021, 4, 29)),
        ("LC08_L2SP_130041_20210429_20210507_02_T1_SR_B4.TIF", date(2021, 4, 29)),
        ("HLS.L30.T48RTR.2021120T032545.v2.0.B04.tif", date(2021, 4, 30)),
        ("20220401_031234_12_2464_3B_AnalyticMS_SR_8b.tif", date(2022, 4, 1)),
        ("SENTINEL2A_20210429-034_L2A_T48RTR_C_V3-0_FRE_B4.tif", date(2021, 4, 29)),
        ("B04 of 2021-04-29.tif", date(2021, 4, 29)),
        ("B04.tif", None),
        ("scene_20210230_B04.tif", None),
        ("tile_120210429_B04.tif", None),
        ("LC08_130041_B4.TIF", None),
    ],
)
def test_the_day_of_a_name(name: str, day: date | None) -> None:
    assert acquisition_date(name) == day


@pytest.mark.parametrize(
    ("bands", "told"),
    [
        ([("B4", ["x_20210429_B04"]), ("B8", ["x_20210429_B08"])], False),
        ([("B4", ["x_20210429_B04"]), ("B8", ["B08"])], False),
        ([("B4", ["a_20210429", "b_20210501"]), ("B8", ["a_20210429", "b_20210501"])], False),
        ([("B4", ["x_20210429_B04"]), ("B8", ["x_20210511_B08"])], True),
        ([("B4", ["a_20210429", "b_20210501"]), ("B8", ["a_20210429"])], True),
    ],
    ids=["one day", "a name without a day", "a mosaic of two days", "two days", "half a mosaic"],
)
def test_bands_of_different_days_are_told(bands: list[tuple[str, list[str]]], told: bool) -> None:
    with collecting_cautions() as cautions:
        warn_of_mixed_dates(bands, Silent())
    assert bool(cautions) is told


def band(path: Path, value: float) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((300_000, 10, 0, 3_000_000, 0, -10))
    dataset.GetRasterBand(1).Fill(value)
    dataset.FlushCache()
    return str(path)


def test_mixed_days_and_digital_numbers_stand_in_the_raster(tmp_path: Path) -> None:
    red, infrared = (
        band(tmp_path / "T48RTR_20210429T0_B04.tif", 600),
        band(tmp_path / "T48RTR_20210511T0_B08.tif", 3000),
    )
    with collecting_cautions():
        bands, grid, _ = open_band_rasters([red, infrared], None, Silent())
        derive_optical(bands, grid, Wanted(indices=("NDVI",)), tmp_path / "o.tif", Silent())
    told = gdal.Open(str(tmp_path / "o.tif")).GetMetadataItem("CAUTIONS")
    assert "B4 from 2021-04-29; B8 from 2021-05-11" in told and "digital number" in told


@pytest.mark.parametrize(
    ("folders", "told"),
    [
        (("before", "after"), "B3 from after; B2 from before"),
        (("2018-09-01", "2018-09-11"), "B2 from 2018-09-01; B3 from 2018-09-11"),
        (("after", "after"), ""),
        (("R10m_2018-09-11", "R20m_2018-09-11"), ""),
    ],
    ids=["two folders", "two dated folders", "one folder", "two resolutions of one day"],
)
def test_bands_ticked_from_two_images_are_told_apart_by_their_folders(
    tmp_path: Path, folders: tuple[str, str], told: str
) -> None:
    files = []
    for folder, name in zip(folders, ("B2", "B3")):
        (tmp_path / folder).mkdir(exist_ok=True)
        files.append(band(tmp_path / folder / f"{name}.tif", 0.1))
    with collecting_cautions() as cautions:
        bands, grid, _ = open_band_rasters(files, None, Silent())
        derive_optical(bands, grid, Wanted(), tmp_path / "o.tif", Silent())
    assert told in " ".join(cautions) and bool(cautions) is bool(told)


def test_the_same_band_ticked_twice_is_refused_with_both_folders(tmp_path: Path) -> None:
    files = []
    for folder in ("before", "after"):
        (tmp_path / folder).mkdir()
        files += [band(tmp_path / folder / f"{name}.tif", 0.1) for name in ("B2", "B3")]
    bands, grid, _ = open_band_rasters(files, None, Silent())
    with pytest.raises(InputError, match=r"B2: one in before/B2\.tif, one in after/B2\.tif"):
        derive_optical(bands, grid, Wanted(), tmp_path / "o.tif", Silent())
    assert not (tmp_path / "o.tif").exists()


def test_nothing_to_tell_leaves_no_trace(tmp_path: Path) -> None:
    red, infrared = band(tmp_path / "x_20210429_B04.tif", 0.06), band(tmp_path / "x_20210429_B08.tif", 0.3)
    with collecting_cautions() as cautions:
        bands, grid, _ = open_band_rasters([red, infrared], None, Silent())
        derive_optical(bands, grid, Wanted(), tmp_path / "o.tif", Silent())
    assert cautions == [] and gdal.Open(str(tmp_path / "o.tif")).GetMetadataItem("CAUTIONS") is None
    assert np.allclose(gdal.Open(str(tmp_path / "o.tif")).ReadAsArray()[0], 0.06)
