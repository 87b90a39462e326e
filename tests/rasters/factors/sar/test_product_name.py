"""What product names tell, and which products must not be mixed."""

from __future__ import annotations

from datetime import datetime

import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.factors.sar.product_name import (
    check_one_orbit,
    of_one_track,
    polarisation_in,
    product_of_name,
    scale_of,
)

HYP3 = "S1A_IW_20180128T161201_DVP_RTC30_G_g{}uned_FD6A_VV.tif"
OPERA = "OPERA_L2_RTC-S1_T{:03d}-147170-IW1_20231006T004712Z_20231006T141415Z_S1A_30_v1.0_VH.tif"
GRD = "S1A_IW_GRDH_1SDV_{}T161201_{}T161226_{:06d}_022C1A_1B2C"
PYROSAR = "S1A__IW___{}_{}T{}_VV_grd_mli_geo_norm_db.tif"


@pytest.mark.parametrize(("letter", "scale"), [("p", "power"), ("d", "decibel"), ("a", "amplitude")])
def test_hyp3_names_tell_scale_time_and_polarisation(letter: str, scale: str) -> None:
    product = product_of_name("/data/" + HYP3.format(letter))
    assert (product.platform, product.scale, product.polarisation) == ("S1A", scale, "VV")
    assert product.time == datetime(2018, 1, 28, 16, 12, 1)
    assert product.track is None, "HyP3 does not name it"


def test_opera_names_tell_the_track() -> None:
    product = product_of_name(OPERA.format(69))
    assert (product.platform, product.track, product.scale, product.polarisation) == ("S1A", 69, "power", "VH")


def test_nisar_names_tell_track_and_direction() -> None:
    """A subdataset: the polarisation is the variable's."""
    name = "NISAR_L2_PR_GCOV_003_005_D_077_4005_DHDH_A_20260112T060910_20260112T060926_X05007_N_F_J_001.h5"
    product = product_of_name(f'NETCDF:"/data/{name}":/science/LSAR/GCOV/grids/frequencyA/HVHV')
    assert (product.track, product.direction, product.polarisation) == (5, "descending", "HV")
    assert (product.scale, product.platform) == ("power", "")


@pytest.mark.parametrize(
    ("path", "track", "scale"),
    [
        # absolute orbit 41314 of S1A: (41314 - 73) mod 175 + 1 = 117
        ("S1A_IW_SLC__1SDV_20220104T170557_20220104T170624_041314_04E951_F1F1.SAFE", 117, ""),
        # absolute orbit 30148 of S1B: (30148 - 27) mod 175 + 1 = 22
        (
            "S1B_IW_GRDH_1SDV_20211223T051122_20211223T051147_030148_039993_5371.SAFE/measurement/"
            "s1b-iw-grd-vv-20211223t051122-20211223t051147-030148-039993-001.tiff",
            22,
            "amplitude",
        ),
        (
            "S1A_IW_GRDH_1SDV_20220104T170557_20220104T170624_041314_04E951_F1F1_COG.SAFE/measurement/iw-vh.tiff",
            117,
            "amplitude",
        ),
        ("S1A_IW_GRDH_1SDV_20220104T170557_20220104T170624_041314_04E951_F1F1_Orb_Cal_TC.tif", 117, ""),
        ("S1A_IW_GRDH_1SDV_20220104T170557_20220104T170624_041314_04E951_F1F1_Orb_Cal_TC_dB.tif", 117, "decibel"),
    ],
)
def test_sentinel1_names_tell_the_relative_orbit(path: str, track: int, scale: str) -> None:
    product = product_of_name("/archive/" + path)
    assert (product.track, product.scale) == (track, scale)


@pytest.mark.parametrize(
    ("text", "polarisation"),
    [("Sigma0_VV_db", "VV"), ("iw-vh.tiff", "VH"), ("HHHH", "HH"), ("HVHV", "HV"), ("DVP_RTC", ""), ("savvy", "")],
)
def test_polarisation_is_a_word_of_its_own(text: str, polarisation: str) -> None:
    assert polarisation_in(text) == polarisation


def test_names_that_tell_nothing_are_not_guessed_at() -> None:
    product = product_of_name("/data/before_1.tif")
    assert (product.platform, product.track, product.time, product.polarisation, product.scale) == (
        "",
        None,
        None,
        "",
        "",
    )


def test_two_relative_orbits_are_refused() -> None:
    with pytest.raises(InputError, match=r"two orbits \(relative orbit 69; relative orbit 142\).*PREFIX asc_ or desc_"):
        check_one_orbit([product_of_name(OPERA.format(track)) for track in (69, 142)])


def test_ascending_with_descending_is_refused() -> None:
    names = [PYROSAR.format("A", "20150309", "173017"), PYROSAR.format("D", "20170309", "054356")]
    with pytest.raises(InputError, match="ascending; descending"):
        check_one_orbit([product_of_name(name) for name in names])


@pytest.mark.parametrize(
    ("second", "same"),
    [
        ("S1A_IW_20180209T161200_DVP_RTC30_G_gpuned_0A1B_VV.tif", True),  # 12 days
        ("S1A_IW_20180203T161201_DVP_RTC30_G_gpuned_0A1B_VV.tif", False),  # 6 days, one satellite
        ("S1B_IW_20180203T161131_DVP_RTC30_G_gpuned_0A1B_VV.tif", True),  # 6 days, its twin
        ("S1A_IW_20180209T051200_DVP_RTC30_G_gpuned_0A1B_VV.tif", False),  # 12 days less 11 hours: the other direction
        ("20180209_VV.tif", None),
    ],
)
def test_hyp3_tracks_are_told_by_the_repeat(second: str, same: bool | None) -> None:
    assert of_one_track(product_of_name(HYP3.format("p")), product_of_name(second)) is same


def test_satellites_are_refused_unless_allowed() -> None:
    products = [
        product_of_name(HYP3.format("p")),
        product_of_name(HYP3.format("p").replace("S1A", "S1B").replace("0128", "0203")),
    ]
    with pytest.raises(
        InputError, match=r"of the satellite S1A, .* of S1B\. Give the dates of one satellite, or set MIXED"
    ):
        check_one_orbit(products)
    check_one_orbit(products, mixed_platforms=True)


def test_scales_are_obeyed_and_not_mixed() -> None:
    amplitude, decibel = (product_of_name(HYP3.format(letter)) for letter in "ad")
    assert scale_of([amplitude, product_of_name("x.tif")], "power") == "amplitude"
    assert scale_of([product_of_name("x.tif")], "decibel") == "decibel"
    with pytest.raises(InputError, match=r"holds amplitude values, .* decibel, by their names"):
        scale_of([amplitude, decibel], "power")
