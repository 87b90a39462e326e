"""The band table: names, roles, kinds, and matching by name."""

from __future__ import annotations

import math

import pytest

from landslide_mapper.core.bands import OPTICAL, Band, base_name, check_unique, described_band, known_band, match_bands
from landslide_mapper.core.errors import InputError


@pytest.mark.parametrize(
    ("name", "role", "kind"),
    [
        ("VV", "sar", "continuous"),
        ("VV_VH_ratio", "sar", "continuous"),
        ("pre_B4", "optical", "continuous"),
        ("post_2018_NDVI", "optical", "continuous"),
        ("aspect", "terrain", "circular"),
        ("pre_VV_change", "sar", "continuous"),
        ("deformation_rate", "deformation", "continuous"),
        ("lithology", "geology", "categorical"),
        ("lithology_granite", "geology", "continuous"),
        ("lithology_B1", "geology", "continuous"),
        ("pre_lithology_VV", "geology", "continuous"),
        ("lithology_upper_slope", "geology", "continuous"),
    ],
)
def test_the_contracts_names_tell_role_and_kind_with_any_prefix(name: str, role: str, kind: str) -> None:
    band = known_band(name)
    assert band is not None
    assert (band.role, band.kind) == (role, kind)


def test_a_prefix_is_told_from_the_name() -> None:
    assert base_name("pre_B8A") == "B8A"
    assert base_name("VV_VH_ratio") == "VV_VH_ratio"
    assert base_name("my_own_band") == "my_own_band"
    assert base_name("pre_lithology_B1") == "lithology_B1"


def test_a_foreign_band_takes_its_own_metadata_first() -> None:
    assert described_band("elevation", "sar").role == "sar"
    foreign = described_band("soil moisture", "terrain", "categorical", "class")
    assert (foreign.name, foreign.role, foreign.kind, foreign.unit) == (
        "soil moisture",
        "terrain",
        "categorical",
        "class",
    )


def test_matching_is_by_name_never_by_position() -> None:
    needed = [Band("slope", "terrain"), Band("VV", "sar")]
    assert match_bands(needed, ["VV", "B4", "slope"], "valley.tif") == [2, 0]


def test_a_missing_band_is_an_error_that_lists_what_is_there() -> None:
    with pytest.raises(InputError, match=r"valley\.tif lacks the bands slope, VV .* has: B4, B3") as caught:
        match_bands([Band("slope", "terrain"), Band("VV", "sar")], ["B4", "B3"], "valley.tif")
    assert "Stack layers" in str(caught.value)


def test_two_bands_of_one_name_name_both_layers() -> None:
    with pytest.raises(InputError, match=r"two\.tif|one\.tif") as caught:
        check_unique([("B4", "one.tif"), ("B3", "one.tif"), ("B4", "two.tif")])
    assert "one.tif" in str(caught.value)
    assert "two.tif" in str(caught.value)


@pytest.mark.parametrize(("one", "other"), [("B4", "B04"), ("slope", "Slope"), ("pre_B4", "pre_b04"), ("VV", "VV ")])
def test_two_names_of_one_band_are_one_name(one: str, other: str) -> None:
    with pytest.raises(InputError, match=r"two\.tif"):
        check_unique([(one, "one.tif"), (other, "two.tif")])
    with pytest.raises(InputError, match="mean the same"):
        match_bands([Band(one, OPTICAL)], [other, one], "stack.tif")
    assert match_bands([Band(one, OPTICAL)], ["B40", other], "stack.tif") == [1]


def test_other_names_are_other_bands() -> None:
    check_unique((name, "a.tif") for name in ("B4", "B40", "B8", "B8A", "pre_B4", "Slope", "slope_30m", "AB04"))


def test_a_band_survives_json() -> None:
    for band in (
        Band("aspect", "terrain", "circular", "degree", 180.5, 90.25),
        Band("lithology", "geology", "categorical", "", classes=(1, 2, 7)),
    ):
        again = Band.from_json(band.to_json())
        assert again.classes == band.classes
        assert (again.name, again.role, again.kind, again.unit) == (band.name, band.role, band.kind, band.unit)
        assert again.mean == band.mean or math.isnan(band.mean)


@pytest.mark.parametrize(
    "entry", [{}, {"name": "x"}, {"name": "x", "role": "radar"}, {"name": "x", "role": "sar", "mean": "many"}, 5]
)
def test_a_damaged_entry_is_refused_with_a_sentence(entry: object) -> None:
    with pytest.raises(InputError):
        Band.from_json(entry)  # type: ignore[arg-type]
