"""Interferograms as the processors name them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.factors.deformation.interferograms import (
    check_product,
    pair_dates,
    product_of,
    read_pairs,
    within_baseline,
)

NAMES = [
    (
        "S1AA_20200101T161201_20200113T161200_VVP012_INT80_G_ueF_ABCD_unw_phase.tif",
        "hyp3",
        date(2020, 1, 1),
        date(2020, 1, 13),
    ),
    ("S1_213524_IW1_20170411_20170517_VV_INT80_8E81_unw_phase.tif", "hyp3", date(2017, 4, 11), date(2017, 5, 17)),
    ("20190104_20190116.geo.unw.tif", "licsar", date(2019, 1, 4), date(2019, 1, 16)),
    ("cropA_20180106-20180130_VV_8rlks_eqa_unw.tif", "gamma", date(2018, 1, 6), date(2018, 1, 30)),
    ("my pair 20200101_20200113.tif", "generic", date(2020, 1, 1), date(2020, 1, 13)),
]


@pytest.mark.parametrize(("name", "product", "first", "second"), NAMES)
def test_product_and_dates_are_read_from_the_name(name: str, product: str, first: date, second: date) -> None:
    assert product_of(Path(name)) == product
    assert pair_dates(Path(name)) == (first, second)


@pytest.mark.parametrize(
    "name", ["unwrapped.tif", "20201301_20200101_unw.tif", "20200101_20200101_unw.tif", "2020_2021.tif"]
)
def test_dates_that_cannot_be_read_are_a_sentence(name: str) -> None:
    with pytest.raises(InputError, match=r"(does not state its two dates|names one date twice)") as caught:
        pair_dates(Path(name))
    assert name in str(caught.value)


def test_coherence_is_matched_by_dates_not_by_order() -> None:
    pairs = read_pairs(
        [Path("20200101_20200113_unw.tif"), Path("20200113_20200125_unw.tif")],
        [Path("20200113_20200125_coh.tif"), Path("20200101_20200113_coh.tif")],
    )
    assert [pair.coherence.name for pair in pairs if pair.coherence] == [
        "20200101_20200113_coh.tif",
        "20200113_20200125_coh.tif",
    ]


def test_a_pair_named_backwards_is_turned_round() -> None:
    (pair,) = read_pairs([Path("20200113_20200101_unw.tif")], [])
    assert (pair.first, pair.reversed_dates, pair.days) == (date(2020, 1, 1), True, 12)


@pytest.mark.parametrize(
    ("phases", "coherences", "says"),
    [
        (["20200101_20200113_unw.tif", "x_20200101_20200113_unw.tif"], [], "Two interferograms have the same dates"),
        (["20200101_20200113_unw.tif"], ["20200113_20200125_coh.tif"], "No coherence raster has the dates"),
        (["S1AA_20200101T1_20200113T1_VVP012_INT80_G_ueF_ABCD_wrapped_phase.tif"], [], "holds wrapped phase"),
        (["S1AA_20200101T161201_20200113T161200_VVP012_INT80_G_ueF_ABCD_los_disp.tif"], [], "holds displacement"),
    ],
)
def test_what_is_no_stack_of_interferograms_is_a_sentence(phases: list[str], coherences: list[str], says: str) -> None:
    with pytest.raises(InputError, match=says):
        read_pairs([Path(name) for name in phases], [Path(name) for name in coherences])


def test_long_pairs_are_left_out_and_too_few_are_a_sentence() -> None:
    pairs = read_pairs(
        [Path(name) for name in ("20200101_20200113_u.tif", "20200113_20200125_u.tif", "20200101_20201231_u.tif")], []
    )
    assert [pair.days for pair in within_baseline(pairs, 60)] == [12, 12]
    with pytest.raises(InputError, match="Only 0 of 3 interferograms span 6 days or less"):
        within_baseline(pairs, 6)


def test_a_product_that_the_names_contradict_is_refused() -> None:
    hyp3 = Path("S1AA_20200101T054321_20200113T054321_VVP012_INT80_G_weF_ABCD_unw_phase.tif")
    licsar = Path("20200101_20200113.geo.unw.tif")
    for product in ("hyp3", "generic"):
        check_product([hyp3, Path("20200101_20200113_unw.tif")], product)
    with pytest.raises(InputError, match=r"20200113\.geo\.unw\.tif was made by licsar.*PRODUCT says hyp3"):
        check_product([hyp3, licsar], "hyp3")
