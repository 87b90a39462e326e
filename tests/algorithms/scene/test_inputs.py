"""Which file is which image, by what products are called."""

from __future__ import annotations

import pytest

from landslide_mapper.algorithms.scene.inputs import Backscatter, polarisations, safe_of

SAFE = "/data/S2A_MSIL2A_20180920T013651_N0500_R117_T54TXN_20230720T073315.SAFE"


@pytest.mark.parametrize(
    ("source", "product"),
    [
        (SAFE, SAFE),
        (f"{SAFE}/MTD_MSIL2A.xml", SAFE),
        (f"{SAFE}/GRANULE/L2A_T54TXN/IMG_DATA/R10m/T54TXN_B04_10m.jp2", SAFE),
        ("/data/S2A_MSIL2A_20180920.zip", "/data/S2A_MSIL2A_20180920.zip"),
        ("/data/B4.tif", ""),
        ("/data/archive.zip", ""),
    ],
)
def test_a_product_is_known_from_the_folder_a_file_inside_or_its_zip(source: str, product: str) -> None:
    assert safe_of(source) == product


@pytest.mark.parametrize(
    ("sources", "vv", "vh", "unknown"),
    [
        ([("VV.tif", [""]), ("VH.tif", [""])], ["VV.tif"], ["VH.tif"], []),
        ([("both.tif", ["VV", "VH"])], ["both.tif"], ["both.tif"], []),
        ([("S1A_IW_20180901_DVP_RTC30_G_gpuned_FD6A_VH.tif", [""])], [], [0], []),
        ([("scene.tif", ["Sigma0_VV_db"])], ["scene.tif"], [], []),
        ([("savvy.tif", ["Band 1"])], [], [], ["savvy.tif"]),
    ],
)
def test_polarisations_by_band_then_by_file(
    sources: list[tuple[str, list[str]]], vv: list[str], vh: list[str], unknown: list[str]
) -> None:
    vh = [sources[0][0]] if vh == [0] else vh
    assert polarisations(sources) == {"VV": vv, "VH": vh, "": unknown}


def test_dates_of_one_polarisation_are_a_series_and_a_file_with_both_is_one_file() -> None:
    both = Backscatter(("a.tif",), ("a.tif",))
    assert both.files == ("a.tif",) and not both.is_series
    assert Backscatter(("a.tif", "b.tif")).is_series
    assert not Backscatter()
