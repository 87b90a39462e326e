"""Bands are found by their names, and two of one name are refused."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import pytest
from osgeo import gdal

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.io.band_file import numbers_by_name


def named(path: Path, names: Sequence[str]) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, len(names))
    for number, name in enumerate(names, start=1):
        dataset.GetRasterBand(number).SetDescription(name)
    del dataset
    return gdal.Open(str(path))


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        (["B4", "slope", "aspect"], {"slope": 2, "aspect": 3}),
        (["B4", "pre_slope"], {"slope": 2}),
        (["pre_slope", "slope"], {"slope": 2}),
        (["B4"], {}),
    ],
)
def test_numbers(tmp_path: Path, names: list[str], numbers: dict[str, int]) -> None:
    assert numbers_by_name(named(tmp_path / "a.tif", names), ("slope", "aspect")) == numbers


@pytest.mark.parametrize("names", [["slope", "B4", "slope"], ["pre_slope", "B4", "post_slope"]])
def test_two_of_one_name_are_refused(tmp_path: Path, names: list[str]) -> None:
    with pytest.raises(InputError, match=r"a\.tif has 2 bands of slope \(bands 1, 3\)"):
        numbers_by_name(named(tmp_path / "a.tif", names), ("slope",))


def test_two_of_a_name_that_nobody_wants_are_not(tmp_path: Path) -> None:
    assert numbers_by_name(named(tmp_path / "a.tif", ["B4", "B4", "slope"]), ("slope",)) == {"slope": 3}
