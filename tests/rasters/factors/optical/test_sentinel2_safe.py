"""File names and metadata of Sentinel-2 products as published from 2015 to today (names of real products, baselines
02.01 to 05.09).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.core.bands import SENTINEL2_BANDS
from landslide_mapper.rasters.factors.optical.sentinel2_safe import METADATA, band_offsets, read_tile, read_xml

TWELVE = [f"B{name}" for name in ("01", "02", "03", "04", "05", "06", "07", "08", "8A", "09", "11", "12")]
AT_20_M = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")
AT_60_M = tuple(band for band in TWELVE if band not in ("B08", "B10"))


def l2a_names(granule: str, image: str, first_band_at_20_m: bool) -> list[str]:
    """The images of an L2A granule: 10, 20 and 60 m folders; B1 has a 20 m image since baseline 04.00."""
    at_20_m = AT_20_M if first_band_at_20_m else AT_20_M[1:]
    of = {
        "10m": ("AOT", "WVP", "TCI", "B02", "B03", "B04", "B08"),
        "20m": (*at_20_m, "AOT", "SCL", "TCI"),
        "60m": (*AT_60_M, "AOT", "SCL"),
    }
    return [
        f"/x.SAFE/GRANULE/{granule}/IMG_DATA/R{step}/{image}_{band}_{step}.jp2"
        for step, bands in of.items()
        for band in bands
    ]


@pytest.mark.parametrize(
    "stem",
    [
        "S2A_OPER_PRD_MSIL1C/GRANULE/S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000734_T32TQM_N02.02/IMG_DATA/"
        "S2A_OPER_MSI_L1C_TL_EPA__20160605T113933_A000734_T32TQM",
        "S2A_MSIL1C_20200717T221941_N0209_R029_T01LAC.SAFE/GRANULE/L1C_T01LAC_A026481_20200717T221944/IMG_DATA/"
        "T01LAC_20200717T221941",
        "S2A_MSIL1C_20210908T042701_N0301_R133_T46RER.SAFE/GRANULE/L1C_T46RER_A032448_20210908T043714/IMG_DATA/"
        "T46RER_20210908T042701",
    ],
    ids=["02.02", "02.09", "03.01"],
)
def test_images_of_l1c_products(stem: str) -> None:
    tile = read_tile("granule", [f"/{stem}_{band}.jp2" for band in (*TWELVE, "B10", "TCI")])
    assert sorted(tile.images) == sorted((*SENTINEL2_BANDS, "B10"))
    assert all(path.endswith(f"_B{name[1:].zfill(2)}.jp2") for name, path in tile.images.items())


@pytest.mark.parametrize(
    ("granule", "image", "since_04_00"),
    [
        (
            "S2A_USER_MSI_L2A_TL_EPA__20160605T113933_A000734_T32TQM_N02.02",
            "S2A_USER_MSI_L2A_TL_EPA__20160605T113933_A000734_T32TQM",
            False,
        ),
        ("L2A_T32TQM_A009878_20170512T101354", "L2A_T32TQM_20170512T101031", False),
        ("L2A_T07HFE_A019029_20190212T192646", "T07HFE_20190212T192651", False),
        ("L2A_T33XWJ_A026649_20220413T150756", "T33XWJ_20220413T150759", True),
        ("L2A_T01WCP_A041826_20230625T234624", "T01WCP_20230625T234621", True),
    ],
    ids=["02.02", "02.05", "02.12", "04.00", "05.09"],
)
def test_images_of_l2a_products(granule: str, image: str, since_04_00: bool) -> None:
    tile = read_tile(granule, l2a_names(granule, image, since_04_00))
    steps = {"10m": ("B2", "B3", "B4", "B8"), "20m": ("B5", "B6", "B7", "B8A", "B11", "B12"), "60m": ("B9",)}
    expected = {
        "B1": "20m" if since_04_00 else "60m",
        **{band: step for step, bands in steps.items() for band in bands},
    }
    assert {band: path.rpartition("_")[2][:3] for band, path in tile.images.items()} == expected
    assert tile.scene_classification.endswith("_SCL_20m.jp2")


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("MTD_MSIL1C.xml", "L1C"),
        ("MTD_MSIL2A.xml", "L2A"),
        ("S2A_OPER_MTD_SAFL1C_PDMC_20160606T040256_R022_V20160605T101032_20160605T101032.xml", "L1C"),
        ("S2A_USER_MTD_SAFL2A_PDMC_20160606T040256_R022_V20160605T101032_20160605T101032.xml", "L2A"),
    ],
)
def test_metadata_files_of_all_times(name: str, level: str) -> None:
    match = METADATA.match(name)
    assert match and match["level"] == level


@pytest.mark.parametrize(("element", "level"), [("BOA_ADD_OFFSET", "L2A"), ("RADIO_ADD_OFFSET", "L1C")])
def test_offsets_belong_to_their_bands_with_and_without_a_list_of_bands(
    tmp_path: Path, element: str, level: str
) -> None:
    """band_id 8 is B8A and 9 is B9; a list in the product wins over the known order."""
    offsets = "".join(f'<{element} band_id="{index}">{-1000 - index}</{element}>' for index in range(13))
    plain, listed = tmp_path / "plain.xml", tmp_path / "listed.xml"
    plain.write_text(f"<a>{offsets}</a>")
    listed.write_text(
        f'<a>{offsets}<Spectral_Information bandId="8" physicalBand="B9"/><Spectral_Information bandId="9" '
        'physicalBand="B8A"/></a>'
    )
    assert (band_offsets(read_xml(str(plain)), level)["B8A"], band_offsets(read_xml(str(plain)), level)["B12"]) == (
        -1008,
        -1012,
    )
    assert (band_offsets(read_xml(str(listed)), level)["B8A"], band_offsets(read_xml(str(listed)), level)["B9"]) == (
        -1009,
        -1008,
    )
