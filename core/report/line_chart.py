"""Lines and points over two linear axes: ROC and precision-recall curves, reliability diagrams, losses by epoch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .chart import COLOURS, INK, PANEL, Axis, axis_range, frame, svg, text

LEFT, RIGHT, TOP, BOTTOM = 58, 14, 12, 48


@dataclass(frozen=True)
class Line:
    """One line; `x` and `y` of one length, NaN breaks it. `points` marks every value with a dot, `area` shades below
    it.
    """

    x: ArrayLike
    y: ArrayLike
    label: str = ""
    colour: str = ""
    dashed: bool = False
    points: bool = False
    area: bool = False


@dataclass(frozen=True)
class Mark:
    """One point worth naming, for example the threshold on a curve."""

    x: float
    y: float
    label: str


def line_chart(
    lines: Sequence[Line],
    x_label: str,
    y_label: str,
    x_range: tuple[float, float] | None = None,
    y_range: tuple[float, float] | None = None,
    marks: Sequence[Mark] = (),
    size: tuple[int, int] = (440, 340),
) -> str:
    """An SVG of the lines; ranges come from the data where not given. Points closer than half a pixel are thinned
    out.
    """
    width, height = size
    all_x = np.concatenate([np.asarray(line.x, float) for line in lines] or [np.zeros(0)])
    all_y = np.concatenate([np.asarray(line.y, float) for line in lines] or [np.zeros(0)])
    x = Axis(*(x_range or _range_of(all_x)), LEFT, width - RIGHT)
    y = Axis(*(y_range or _range_of(all_y)), height - BOTTOM, TOP)
    colours = [line.colour or COLOURS[index % len(COLOURS)] for index, line in enumerate(lines)]
    parts = [frame(x, y, x_label, y_label), *(_draw(line, colour, x, y) for line, colour in zip(lines, colours))]
    parts += [_draw_mark(mark, x, y) for mark in marks if np.isfinite(mark.x) and np.isfinite(mark.y)]
    named = [(line, colour) for line, colour in zip(lines, colours) if line.label]
    for row, (line, colour) in enumerate(named):
        at = height + 10 + 18 * row
        dash = ' stroke-dasharray="5 4"' if line.dashed else ""
        parts.append(
            f'<line x1="{LEFT}" x2="{LEFT + 22}" y1="{at}" y2="{at}" stroke="{colour}" stroke-width="2"{dash}/>'
        )
        parts.append(text(LEFT + 30, at + 4, line.label, "start"))
    total = height + (18 * len(named) + 4 if named else 0)
    return svg(width, total, "".join(parts), f"{y_label} against {x_label}")


def _range_of(values: NDArray[np.float64]) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    return axis_range(float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)


def _draw(line: Line, colour: str, x: Axis, y: Axis) -> str:
    xs, ys = np.asarray(line.x, float), np.asarray(line.y, float)
    finite = np.isfinite(xs) & np.isfinite(ys)
    pixels = np.stack([x.positions(xs), y.positions(ys)], axis=1)
    runs = [
        run
        for run in np.split(np.arange(len(xs)), np.flatnonzero(np.diff(finite.astype(int))) + 1)
        if len(run) and finite[run[0]]
    ]
    parts = []
    for run in runs:
        points = _thinned(pixels[run])
        path = "M" + "L".join(f"{px:g},{py:g}" for px, py in points)
        if line.area:
            parts.append(
                f'<path d="{path}L{points[-1][0]:g},{y.start}L{points[0][0]:g},{y.start}Z" fill="{colour}" '
                'opacity="0.10"/>'
            )
        dash = ' stroke-dasharray="5 4"' if line.dashed else ""
        parts.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-linejoin="round"{dash}/>')
    if line.points:
        parts += [f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3.5" fill="{colour}"/>' for px, py in pixels[finite]]
    return "".join(parts)


def _thinned(points: NDArray[np.float64]) -> NDArray[np.float64]:
    rounded = np.round(points * 2) / 2
    moved = np.any(np.diff(rounded, axis=0) != 0, axis=1)
    kept: NDArray[np.float64] = rounded[np.concatenate([[True], moved])]
    return kept


def _draw_mark(mark: Mark, x: Axis, y: Axis) -> str:
    px, py = x(mark.x), y(mark.y)
    right = px < (x.start + x.end) / 2
    below = py < (y.start + y.end) / 2
    label = text(
        px + (9 if right else -9),
        py + (20 if below else -12),
        mark.label,
        "start" if right else "end",
        12,
        INK,
        f'paint-order="stroke" stroke="{PANEL}" stroke-width="4"',
    )
    return f'<circle cx="{px:.1f}" cy="{py:.1f}" r="5.5" fill="#fff" stroke="{INK}" stroke-width="2"/>{label}'
