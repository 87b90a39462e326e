"""Cells of a CSV that a spreadsheet shows as they are: one that begins like a formula would be computed there."""

from __future__ import annotations

from typing import Any

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def shown_as_text(value: Any) -> Any:
    """The value, with an apostrophe before a text that a spreadsheet would compute (OWASP, CSV injection); numbers, as
    such or as text, stay.
    """
    if not isinstance(value, str) or not value.startswith(FORMULA):
        return value
    try:
        float(value)
    except ValueError:
        return f"'{value}"
    return value
