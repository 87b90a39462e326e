"""Radar dates that cannot be compared are refused before any work, with the cure."""

from __future__ import annotations

import pytest

from landslide_mapper.algorithms.scene.given import check_radar
from landslide_mapper.algorithms.scene.inputs import Backscatter
from landslide_mapper.core.errors import InputError

NONE, ONE, TWO = Backscatter(), Backscatter(("a.tif",), ("b.tif",)), Backscatter(("a.tif", "c.tif"))


@pytest.mark.parametrize(("post", "pre"), [(NONE, NONE), (ONE, NONE), (ONE, ONE), (ONE, TWO), (TWO, TWO)])
def test_an_image_a_pair_and_a_series_are_taken(post: Backscatter, pre: Backscatter) -> None:
    check_radar(post, pre)


@pytest.mark.parametrize(
    ("post", "pre", "sentence"),
    [(NONE, ONE, "without SAR_POST"), (TWO, NONE, "two or more dates before"), (TWO, ONE, "two or more dates before")],
)
def test_dates_without_others_to_compare_with_are_refused(post: Backscatter, pre: Backscatter, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        check_radar(post, pre)
