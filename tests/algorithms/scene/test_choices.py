"""Grid and scales chosen from the data, checked against what PROJ and hand computation say."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.algorithms.scene.choices import (
    Choices,
    choose_grid,
    choose_radar_scale,
    rounded,
    training_reasons,
)
from landslide_mapper.algorithms.scene.inputs import Backscatter
from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import CARD_KEY, ModelCard
from landslide_mapper.rasters.stack.utm_zone import utm_zone


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


@pytest.mark.parametrize(("metres", "expected"), [(9.97, 10.0), (30.9, 31.0), (0.52, 0.52), (12.5, 12.0)])
def test_two_digits(metres: float, expected: float) -> None:
    assert rounded(metres) == expected


@pytest.mark.parametrize(
    ("file", "values", "scale"),
    [
        ("VV.tif", -12.0, "decibel"),  # nothing tells it but the sign
        ("VV.tif", 0.06, "power"),
        ("S1A_IW_20180901T203000_DVP_RTC30_G_gaunem_FD6A_VV.tif", 0.25, "amplitude"),  # HyP3's letter a
    ],
)
def test_radars_scale_is_what_the_product_tells_else_the_sign_of_its_values(
    tmp_path: Path, file: str, values: float, scale: str
) -> None:
    path = raster(tmp_path / file, (0, 0, 6400, 6400), (64, 64), 32633, values, gdal.GDT_Float32)
    choices = Choices()
    assert choose_radar_scale(Backscatter(vv=(path,)), choices) == scale
    assert scale in choices.reasons[0] and file in choices.reasons[0]
    assert [one.name for one in tmp_path.iterdir()] == [file]


def test_what_the_training_decided_is_told_from_its_models_card(tmp_path: Path) -> None:
    card = ModelCard(
        "mine",
        "multi_input_unet",
        (Band("slope", "terrain"),),
        {"width": 0.25},
        threshold=0.327,
        missing="fill",
        training={"split": "Split by blocks of 168 pixels.", "device": "cpu (1 threads)"},
    )
    header = json.dumps({"__metadata__": {CARD_KEY: card.to_json()}}).encode()
    (tmp_path / "m.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)
    told = " ".join(training_reasons(tmp_path / "m.safetensors"))
    for part in ("Multi-input-channel attention U-Net, 0.25 of its", "168 pixels", "0.327", "counts as its mean"):
        assert part in told
