"""A name that begins like a formula is not computed by the spreadsheet that opens the table; numbers stay numbers."""

from __future__ import annotations

from typing import Any

import pytest

from landslide_mapper.core.formats.csv_cells import shown_as_text


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x")', "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])
def test_formulas_are_text(text: str) -> None:
    assert shown_as_text(text) == f"'{text}"


@pytest.mark.parametrize("value", ["-1.5", "+3", "-1e-9", "-inf", "", "B4", "a=b", -1.5, None, 3])
def test_numbers_and_names_stay(value: Any) -> None:
    assert shown_as_text(value) == value
