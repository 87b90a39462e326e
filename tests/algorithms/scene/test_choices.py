"""Grid and scales chosen from the data, checked against what PROJ and hand computation say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.algorithms.scene.choices import (
    Choices,
    backscatter_scale,
    choose_grid,
    reflectance_scale,
    rounded,
    utm_zone,
)
from landslide_mapper.core.errors import InputError


def raster(
    path: Path,
    bounds: tuple[float, float, float, float],
    size: tuple[int, int],
    crs: int,
    values: float = 100,
    kind: int = gdal.GDT_UInt16,
    scale: float | None = None,
) -> str:
    left, bottom, right, top = bounds
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1, kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(crs)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((left, (right - left) / size[0], 0, top, 0, (bottom - top) / size[1]))
    dataset.GetRasterBand(1).WriteArray(np.full(size[::-1], values))
    if scale is not None:
        dataset.GetRasterBand(1).SetScale(scale)
    del dataset
    return str(path)


def test_an_image_in_degrees_gets_its_utm_zone_and_a_pixel_as_fine_as_its_own(tmp_path: Path) -> None:
    post = raster(tmp_path / "post.tif", (141.9, 42.7, 141.99, 42.79), (1000, 1000), 4326)
    dem = raster(tmp_path / "dem.tif", (141.8, 42.6, 142.1, 42.9), (1000, 1000), 4326)
    choices = choose_grid(post, dem)
    assert choices.extent.endswith("[EPSG:32654]")
    assert choices.resolution == 10.0  # 0.00009 degrees of latitude are 10.0 m, of longitude 7.4 m
    assert any("UTM zone" in reason for reason in choices.reasons)
    left, right, bottom, top = map(float, choices.extent.split(" ")[0].split(","))
    assert choices.pixels == pytest.approx((right - left) * (top - bottom) / 100, rel=0.01)


def test_a_metric_image_keeps_its_crs_and_only_the_overlap_counts(tmp_path: Path) -> None:
    post = raster(tmp_path / "post.tif", (500000, 4000000, 501000, 4001000), (50, 50), 32633)
    dem = raster(tmp_path / "dem.tif", (500500, 3990000, 510000, 4010000), (100, 100), 32633)
    choices = choose_grid(post, dem)
    assert choices.extent == "500500.0,501000.0,4000000.0,4001000.0 [EPSG:32633]"
    assert (choices.resolution, choices.pixels) == (20.0, 25 * 50)


def test_a_dem_of_another_place_is_refused(tmp_path: Path) -> None:
    post = raster(tmp_path / "post.tif", (500000, 4000000, 501000, 4001000), (50, 50), 32633)
    dem = raster(tmp_path / "dem.tif", (600000, 4000000, 601000, 4001000), (50, 50), 32633)
    with pytest.raises(InputError, match="do not overlap"):
        choose_grid(post, dem)


@pytest.mark.parametrize(
    ("longitude", "latitude", "epsg"), [(141.9, 42.7, 32654), (-70.6, -33.4, 32719), (0.1, 1, 32631)]
)
def test_the_zone_is_that_of_the_middle(tmp_path: Path, longitude: float, latitude: float, epsg: int) -> None:
    around = (longitude - 0.01, latitude - 0.01, longitude + 0.01, latitude + 0.01)
    assert utm_zone(raster(tmp_path / "a.tif", around, (10, 10), 4326)).GetAuthorityCode(None) == str(epsg)


@pytest.mark.parametrize(
    ("values", "kind", "declared", "expected"),
    [
        (3000, gdal.GDT_UInt16, None, 0.0001),
        (3000, gdal.GDT_UInt16, 0.0001, None),  # the file says it itself
        (0.3, gdal.GDT_Float32, None, None),
        (1, gdal.GDT_UInt16, None, None),
    ],
)
def test_whole_numbers_without_a_scale_are_stored_reflectance(
    tmp_path: Path, values: float, kind: int, declared: float | None, expected: float | None
) -> None:
    file = raster(tmp_path / "b.tif", (0, 0, 100, 100), (10, 10), 32633, values, kind, declared)
    choices = Choices()
    assert reflectance_scale([file], "image", choices) == expected
    assert bool(choices.reasons) == (expected is not None)


@pytest.mark.parametrize(("metres", "expected"), [(9.97, 10.0), (30.9, 31.0), (0.52, 0.52), (12.5, 12.0)])
def test_two_digits(metres: float, expected: float) -> None:
    assert rounded(metres) == expected


@pytest.mark.parametrize(("values", "scale"), [(-12.0, "decibel"), (0.06, "power")])
def test_negative_backscatter_is_decibels_and_the_file_stays_as_it_is(
    tmp_path: Path, values: float, scale: str
) -> None:
    file = raster(tmp_path / "VV.tif", (0, 0, 100, 100), (10, 10), 32633, values, gdal.GDT_Float32)
    assert backscatter_scale(file, Choices()) == scale
    assert [path.name for path in tmp_path.iterdir()] == ["VV.tif"]
