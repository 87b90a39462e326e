"""Horizontal bars, one row a label, with the value written at the end and an interval where there is one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

from ..language.users_language import in_users_language
from .chart import BLUE, INK, LINE, MUTED, svg, text

ROW, TOP = 26, 6
LETTER, WIDE_LETTER = 7.6, 13.0  # pixels of text at 13 pixels a line, generously
FIRST_WIDE_LETTER = "\u2e80"  # Chinese, Japanese and Korean signs begin here


@dataclass(frozen=True)
class Bar:
    """One row: `value` (NaN draws no bar), the text at its end, and the ends of an interval where known."""

    label: str
    value: float
    text: str
    low: float = math.nan
    high: float = math.nan
    colour: str = BLUE


def bar_chart(bars: Sequence[Bar], description: str, maximum: float | None = None, width: int = 600) -> str:
    """An SVG of the bars from 0; negative values run to the left of the zero line. `maximum` fixes the right end of the
    scale.

    Labels and texts get the room they need, at most two thirds of the width in total.
    """
    values = [value for bar in bars for value in (bar.value, bar.low, bar.high) if math.isfinite(value)]
    high = maximum if maximum is not None else max([0.0, *values]) or 1.0
    low = min([0.0, *values])
    label_width, room = (
        _room([in_users_language(told) for told in column], width)
        for column in ([bar.label for bar in bars], [bar.text for bar in bars])
    )
    plot = width - label_width - room
    height = TOP * 2 + ROW * len(bars)

    def position(value: float) -> float:
        return label_width + plot * (value - low) / ((high - low) or 1)

    parts = [
        f'<line x1="{position(0):.1f}" x2="{position(0):.1f}" y1="{TOP}" y2="{height - TOP}" stroke="{LINE}" '
        'stroke-width="1.5"/>'
    ]
    for row, bar in enumerate(bars):
        middle = TOP + ROW * (row + 0.5)
        parts.append(text(label_width - 8, middle + 4, bar.label, "end", 13, INK))
        end = position(0)
        if math.isfinite(bar.value):
            start, end = sorted((position(0), position(bar.value)))
            parts.append(
                f'<rect x="{start:.1f}" y="{middle - 8:.1f}" width="{max(0.5, end - start):.1f}" height="16" rx="2" '
                f'fill="{bar.colour}"/>'
            )
        if math.isfinite(bar.low) and math.isfinite(bar.high):
            left, right = position(bar.low), position(bar.high)
            ends = "".join(f"M{at:.1f} {middle - 5:.1f}v10" for at in (left, right))
            parts.append(
                f'<path d="M{left:.1f} {middle:.1f}H{right:.1f}{ends}" stroke="{INK}" stroke-width="1.5" fill="none"/>'
            )
            end = max(end, right)
        parts.append(text(end + 8, middle + 4, bar.text, "start", 13, MUTED))
    return svg(width, height, "".join(parts), description)


def _room(texts: Sequence[str], width: int) -> float:
    """Pixels that the longest of the texts needs beside the bars."""
    longest = max(
        (sum(WIDE_LETTER if letter >= FIRST_WIDE_LETTER else LETTER for letter in entry) for entry in texts),
        default=0.0,
    )
    return min(width / 3, longest + 14)
