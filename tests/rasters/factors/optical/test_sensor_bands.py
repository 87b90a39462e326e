"""Band names are read from descriptions and file names of many sensors."""

from __future__ import annotations

import pytest

from landslide_mapper.rasters.factors.optical.sensor_bands import from_words, is_landsat_surface_reflectance, own_prefix


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("B4", "B4"),
        ("b04", "B4"),
        ("B8A", "B8A"),
        ("B12", "B12"),
        ("T48RTR_20210429T033541_B04_10m", "B4"),
        ("T48RTR_20210429T033541_B8A", "B8A"),
        ("S2-L2A-B02", "B2"),
        ("pre_B11", "B11"),
        ("S2A_OPER_MSI_L1C_TL_SGS__20160101T000000_A002000_T32TQM_B09", "B9"),
        ("red", "B4"),
        ("NIR", "B8"),
        ("20230101_planet_swir2", "B12"),
        ("LC08_L2SP_107030_20180901_20200831_02_T1_SR_B5", "B8"),
        ("LC09_L2SP_107030_20230901_20230903_02_T1_SR_B4", "B4"),
        ("LE07_L2SP_107030_20020901_20200916_02_T1_SR_B4", "B8"),
        ("LT05_L2SP_107030_19990901_20200907_02_T1_SR_B7", "B12"),
        ("LC08_L1TP_107030_20180901_20200831_02_T1_B8", None),
        ("LT05_L2SP_107030_19990901_20200907_02_T1_ST_B6", None),
        ("HLSL30_20210430_B05", "B8"),
        ("B13", None),
        ("B10", None),
        ("Band 1", None),
        ("orthophoto", None),
        ("20180906_scene", None),
    ],
)
def test_names_tell_the_band(text: str, band: str | None) -> None:
    assert from_words(text) == band


@pytest.mark.parametrize(
    ("description", "prefix"),
    [("pre_B4", "pre_"), ("B4", ""), ("dry_season_B8A", "dry_season_"), ("pre_red", ""), ("", "")],
)
def test_prefixes_of_known_bands(description: str, prefix: str) -> None:
    assert own_prefix(description) == prefix


@pytest.mark.parametrize(
    ("name", "has"),
    [
        ("LC08_L2SP_107030_20180901_20200831_02_T1_SR_B5", True),
        ("LE07_L2SR_107030_20020901_20200916_02_T2_SR_B4", True),
        ("LT04_L2SP_107030_19890901_20200916_02_T1_SR_B1_clip", True),
        ("LT05_L2SP_107030_19990901_20200907_02_T1_ST_B6", False),
        ("LC08_L1TP_107030_20180901_20200831_02_T1_B5", False),
        ("LC08_L2SP_107030_20180901_20200831_01_T1_SR_B5", False),
        ("LC08_L2SP_107030_20180901_20200831_02_T1_SR_QA_AEROSOL", False),
        ("S2_B4", False),
    ],
)
def test_file_names_of_landsats_collection_2_tell_its_scale(name: str, has: bool) -> None:
    assert is_landsat_surface_reflectance(name) is has
