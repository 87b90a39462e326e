"""Tables, number tiles and legends, and how numbers are written in them."""

from __future__ import annotations

import math
from html import escape
from typing import Iterable, Sequence

from ..language.users_language import in_users_language

UNDEFINED = "undefined (0/0)"
LONG = 20  # characters of a name that may wrap


def table(head: Sequence[str], rows: Iterable[Sequence[str]], left: Sequence[int] = (0,)) -> str:
    """A table of texts; the columns numbered in `left` are left-aligned, the others, numbers, right-aligned. Long names
    wrap after an underscore.
    """
    sides = [' class="left"' if column in left else "" for column in range(len(head))]
    header = "".join(f"<th{side}>{escape(in_users_language(cell))}</th>" for cell, side in zip(head, sides))
    body = "".join(
        "<tr>"
        + "".join(f"<td{side}>{wrapping(in_users_language(cell))}</td>" for cell, side in zip(row, sides))
        + "</tr>"
        for row in rows
    )
    return f'<div class="scroll"><table><thead><tr>{header}</tr></thead><tbody>{body}</tbody></table></div>'


def wrapping(text: str) -> str:
    """A text, escaped; a long name may wrap after its underscores."""
    return escape(text).replace("_", "_<wbr>") if len(text) > LONG else escape(text)


def tiles(entries: Iterable[tuple[str, str]]) -> str:
    """Large numbers with a label under each: (number, label)."""
    return (
        '<div class="tiles">'
        + "".join(
            f'<div class="tile"><b>{escape(value)}</b><span>{escape(in_users_language(label))}</span></div>'
            for value, label in entries
        )
        + "</div>"
    )


def legend(entries: Iterable[tuple[str, str]]) -> str:
    """Colour patches with their meaning: (CSS colour, label)."""
    return (
        '<ul class="legend">'
        + "".join(
            f'<li><i style="background:{escape(colour)}"></i>{escape(in_users_language(label))}</li>'
            for colour, label in entries
        )
        + "</ul>"
    )


def decimal(value: float, digits: int = 3) -> str:
    """A number with fixed decimals; NaN says that it is undefined."""
    return UNDEFINED if math.isnan(value) else f"{value:.{digits}f}"


def percent(share: float, digits: int = 0) -> str:
    """A share 0-1 as percent; NaN as a dash."""
    return "–" if math.isnan(share) else f"{100 * share:.{digits}f} %"  # noqa: RUF001


def count(value: int) -> str:
    return f"{value:,}"


def area(square_metres: float) -> str:
    """An area in the unit a person would choose: m², hectares or km²."""
    if math.isnan(square_metres):
        return "–"  # noqa: RUF001
    if square_metres < 10_000:
        return f"{square_metres:,.0f} m²"
    if square_metres < 1_000_000:
        return f"{square_metres / 10_000:,.1f} ha"
    return f"{square_metres / 1_000_000:,.2f} km²"
