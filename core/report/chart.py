"""The frame every chart shares: plot area, linear axes with round ticks, text."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

from ..language.users_language import in_users_language

INK, MUTED, LINE, PANEL = "#1f2933", "#5f6c7b", "#e3e8ee", "#ffffff"
BLUE, ORANGE, GREEN, RED, PURPLE, TEAL = "#1d4ed8", "#d97706", "#15803d", "#c81e1e", "#7e22ce", "#0f766e"
COLOURS = (BLUE, ORANGE, GREEN, RED, PURPLE, TEAL)


@dataclass(frozen=True)
class Axis:
    """A linear axis over `low`-`high`, drawn from pixel `start` to pixel `end`."""

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        return self.start + (self.end - self.start) * (value - self.low) / (self.high - self.low)

    def positions(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Pixels of many values at once."""
        return self.start + (self.end - self.start) * (values - self.low) / (self.high - self.low)

    def ticks(self, about: int = 5) -> list[float]:
        """Round values (1, 2 or 5 times a power of ten apart) inside the range."""
        rough = (self.high - self.low) / about
        power = 10 ** math.floor(math.log10(rough))
        step = power * next(factor for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
        first = math.ceil(self.low / step - 1e-9)
        last = math.floor(self.high / step + 1e-9)
        return [round(index * step, 12) for index in range(first, last + 1)]


def axis_range(low: float, high: float) -> tuple[float, float]:
    """A range with room around the data, also for one single value or none."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.0, 1.0
    if low == high:
        return low - 0.5, high + 0.5
    room = 0.04 * (high - low)
    return (low if low == 0 else low - room), high + room


def text(
    x: float, y: float, content: str, anchor: str = "middle", size: int = 12, colour: str = MUTED, extra: str = ""
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{colour}" '
        f"{extra}>{escape(in_users_language(content))}</text>"
    )


def tick_label(value: float) -> str:
    """Whole numbers with commas from 10,000 on (a year has none), others with up to six digits."""
    if value == round(value):
        return f"{value:,.0f}" if abs(value) >= 10_000 else f"{value:.0f}"
    return f"{value:.6g}"


def frame(x: Axis, y: Axis, x_label: str, y_label: str) -> str:
    """Grid lines, tick labels and axis titles; `y` runs upwards (its start is the lower pixel)."""
    parts = [
        f'<rect x="{x.start}" y="{y.end}" width="{x.end - x.start}" height="{y.start - y.end}" fill="{PANEL}" '
        f'stroke="{LINE}"/>'
    ]
    for tick in x.ticks():
        parts.append(f'<line x1="{x(tick):.1f}" x2="{x(tick):.1f}" y1="{y.start}" y2="{y.end}" stroke="{LINE}"/>')
        parts.append(text(x(tick), y.start + 17, tick_label(tick)))
    for tick in y.ticks():
        parts.append(f'<line x1="{x.start}" x2="{x.end}" y1="{y(tick):.1f}" y2="{y(tick):.1f}" stroke="{LINE}"/>')
        parts.append(text(x.start - 7, y(tick) + 4, tick_label(tick), "end"))
    parts.append(text((x.start + x.end) / 2, y.start + 37, x_label, size=13, colour=INK))
    middle = (y.start + y.end) / 2
    parts.append(text(14, middle, y_label, size=13, colour=INK, extra=f'transform="rotate(-90 14 {middle:.1f})"'))
    return "".join(parts)


def svg(width: float, height: float, content: str, description: str) -> str:
    """The finished drawing; `description` is what a screen reader says."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
        f'height="{height:.0f}" '
        f'role="img" aria-label="{escape(description)}">{content}</svg>'
    )
