"""A square matrix as coloured cells with the numbers in them: correlations, confusion."""

from __future__ import annotations

from typing import Any, Sequence

import numpy as np
from numpy.typing import NDArray

from .chart import INK, MUTED, svg, text

NEGATIVE, NEUTRAL, POSITIVE = np.array([178, 24, 43]), np.array([247, 247, 247]), np.array([33, 102, 172])


def diverging_colour(value: float) -> str:
    """Red for -1, near white for 0, blue for 1; grey for NaN."""
    if not np.isfinite(value):
        return "#d0d4d9"
    end = POSITIVE if value >= 0 else NEGATIVE
    red, green, blue = np.round(NEUTRAL + (end - NEUTRAL) * min(1.0, abs(value))).astype(int)
    return f"#{red:02x}{green:02x}{blue:02x}"


def heat_map(matrix: NDArray[Any], labels: Sequence[str], description: str) -> str:
    """An SVG of a matrix with values -1 to 1, rows and columns named by `labels`; NaN cells are grey."""
    count = len(labels)
    cell = max(16, min(46, 760 // max(1, count)))
    margin = 14 + 7 * max((len(label) for label in labels), default=0)
    size = 9 if cell < 30 else 11
    parts = []
    for row in range(count):
        middle = margin + cell * (row + 0.5)
        parts.append(text(margin - 6, middle + 4, labels[row], "end", 12, INK))
        parts.append(
            text(
                middle + 4,
                margin - 6,
                labels[row],
                "start",
                12,
                INK,
                f'transform="rotate(-90 {middle + 4:.1f} {margin - 6:.1f})"',
            )
        )
        for column in range(count):
            value = float(matrix[row, column])
            x, y = margin + cell * column, margin + cell * row
            parts.append(
                f'<rect x="{x}" y="{y}" width="{cell - 1}" height="{cell - 1}" fill="{diverging_colour(value)}"/>'
            )
            if cell >= 24:
                colour = "#fff" if abs(value) > 0.6 else (INK if np.isfinite(value) else MUTED)
                content = f"{value:.2f}" if np.isfinite(value) else "–"  # noqa: RUF001
                parts.append(text(x + cell / 2, y + cell / 2 + 4, content, "middle", size, colour))
    side = margin + cell * count + 4
    return svg(side, side, "".join(parts), description)
