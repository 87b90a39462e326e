"""The report of an explanation: which bands count, and each band with its heat map over it, as in Chen et al. 2023,
Fig. 15.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.model_card import ModelCard
from ...core.pixels.window import Window
from ...core.report.bar_chart import Bar, bar_chart
from ...core.report.chart import ORANGE
from ...core.report.page import Page, figure
from ...core.report.picture import picture
from ...core.report.table import count, legend, percent
from ..data.raster_reader import RasterReader

PICTURE_SIDE = 420
METHOD_NAMES = {
    "grad_cam": "Grad-CAM",
    "grad_cam_encoder": "Grad-CAM on the last encoder level",
    "integrated_gradients": "Integrated gradients",
    "occlusion": "Occlusion",
}
METHOD_MEANING = {
    "grad_cam": "Heat is where a band's departure from its mean speaks for landslide: the network's gradient, "
    "averaged around each pixel, times the normalised band; what speaks against is cut off.",
    "grad_cam_encoder": "Heat is where the last encoder level speaks for landslide because of the band: what the level "
    "loses without it. The cells of that level are coarse. Colours as in the paper: red where the network pays "
    "attention, blue where not.",
    "integrated_gradients": "Heat is each band's share in the decision against one from the bands' means; "
    "red speaks for landslide, blue against. The total heat is the whole difference.",
    "occlusion": "Heat is by how much the log-odds of landslide drop when the band is replaced by its mean; "
    "red speaks for landslide, blue against.",
}
WARM, HOT, COLD = np.array([255, 200, 40]), np.array([190, 0, 20]), np.array([20, 70, 190])


@dataclass(frozen=True)
class Explanation:
    """What was found: `importance` by band and by kind of sensor (each adding up to 1), and the rectangle of the raster
    that was explained.
    """

    card: ModelCard
    method: str
    importance: NDArray[np.float64]
    importance_by_role: dict[str, float]
    extent: Window
    detected_pixels: int
    valid_pixels: int


def plain_sentence(explanation: Explanation) -> str:
    """What the network looks at, in words."""
    ranked = np.argsort(-explanation.importance, kind="stable")[:3]
    named = [
        f"{explanation.card.bands[index].name} ({percent(float(explanation.importance[index]))})" for index in ranked
    ]
    listed = named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"
    return f"When it calls landslide, the model {explanation.card.name} looks most at {listed}."


def write_explanation_report(
    target: Path,
    explanation: Explanation,
    heat: RasterReader,
    stack: RasterReader,
    indexes: list[int],
    token: str | None = None,
) -> None:
    """Write one self-contained HTML file. `heat` has one band per band of the model, `indexes` are the bands' places in
    `stack`.
    """
    method = METHOD_NAMES[explanation.method]
    page = Page("What does the model look at?", f"{explanation.card.name} on {stack.path.name}, {method}")
    page.lead(plain_sentence(explanation))
    if explanation.detected_pixels:
        page.paragraph(
            f"From {count(explanation.detected_pixels)} pixels called landslide among "
            f"{count(explanation.valid_pixels)}."
        )
    else:
        page.note(
            f"Nothing was called landslide here; the ranking is over all {count(explanation.valid_pixels)} pixels."
        )
    _ranking(page, explanation)
    page.section("Heat map of each band")
    page.paragraph(METHOD_MEANING[explanation.method])
    page.add(legend(colours_of(explanation.method)))
    page.paragraph(
        "The colours mean the same in all pictures, so that a band that hardly matters looks calm; below them the "
        "band in grey."
    )
    pictures = []
    for position in np.argsort(-explanation.importance, kind="stable"):
        share = percent(float(explanation.importance[position]), 1)
        name = explanation.card.bands[position].name
        lay = rainbow_overlay if explanation.method == "grad_cam_encoder" else overlay
        pixels = lay(
            shrunk(stack, indexes[position], explanation.extent), shrunk(heat, int(position) + 1, explanation.extent)
        )
        width = pixels.shape[1] if pixels.shape[1] >= 300 else pixels.shape[1] * max(1, 420 // pixels.shape[1])
        pictures.append(
            figure(picture(pixels, f"Heat map of {name}", width, pixelated=width > pixels.shape[1]), f"{name}: {share}")
        )
    for first in range(0, len(pictures), 2):
        page.row(*pictures[first : first + 2])
    page.note(
        "A heat map shows what moves this network, not what causes landslides: bands that say nearly the same share "
        "their importance in ways that another training may change."
    )
    page.write(target, token)


def _ranking(page: Page, explanation: Explanation) -> None:
    page.section("Ranking")
    shares, bands = explanation.importance, explanation.card.bands
    order = np.argsort(-shares, kind="stable")
    by_band = [Bar(bands[index].name, float(shares[index]), percent(float(shares[index]), 1)) for index in order]
    roles = explanation.importance_by_role
    by_role = [
        Bar(role, roles[role], percent(roles[role], 1), colour=ORANGE)
        for role in sorted(roles, key=lambda role: -roles[role])
    ]
    page.add(
        figure(
            bar_chart(by_band, "Share of each band in the heat"),
            "Share of each band in the heat on the pixels called landslide.",
        )
    )
    if len(roles) > 1:
        how = (
            "All bands of a kind of sensor replaced at once: what no other kind makes up for."
            if explanation.method == "occlusion"
            else ""
        )
        page.add(figure(bar_chart(by_role, "Share of each kind of sensor"), how or "The same, by kind of sensor."))


def shrunk(reader: RasterReader, index: int, extent: Window) -> NDArray[np.float32]:
    """A band over the extent, at most 420 pixels a side, the mean of the valid values; NaN where there is none."""
    step = max(1.0, max(extent.height, extent.width) / PICTURE_SIDE)
    height, width = max(1, round(extent.height / step)), max(1, round(extent.width / step))
    rows = np.linspace(0, extent.height, height + 1).astype(int)
    columns = np.linspace(0, extent.width, width + 1).astype(int)
    means = np.full((height, width), np.nan, np.float32)
    for row, (top, bottom) in enumerate(zip(rows[:-1], rows[1:], strict=True)):
        strip = Window(row=extent.row + int(top), column=extent.column, height=int(bottom - top), width=extent.width)
        values = reader.physical([index], strip)[0]
        known = np.isfinite(values)
        sums = np.add.reduceat(np.where(known, values, 0).sum(axis=0, dtype=np.float64), columns[:-1])
        counts = np.add.reduceat(known.sum(axis=0), columns[:-1])
        np.divide(sums, counts, out=means[row], where=counts > 0, casting="unsafe")
    return means


def colours_of(method: str) -> list[tuple[str, str]]:
    """The legend of a method's pictures: colours and what they mean."""
    if method == "grad_cam_encoder":
        shown = {0.0: "none", 0.5: "some", 1.0: "much"}
        return [("rgb({},{},{})".format(*rainbow(np.array(value)).astype(int)), word) for value, word in shown.items()]
    against = [] if method == "grad_cam" else [("rgb(20,70,190)", "against")]
    return [("rgb(255,200,40)", "some"), ("rgb(190,0,20)", "much"), *against]


def rainbow(strength: NDArray[Any]) -> NDArray[np.float64]:
    """Red, green, blue (0-255) from blue over green to red for 0-1: the colour map jet, in which Grad-CAM and the paper
    are drawn.
    """
    ramps = [1.5 - np.abs(4 * np.clip(strength, 0, 1) - middle) for middle in (3, 2, 1)]
    return np.asarray(255 * np.clip(np.stack(ramps, axis=-1), 0, 1))


def rainbow_overlay(band: NDArray[np.float32], heat: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Red, green, blue: heat 0-1 in the paper's colours, half transparent over the band; white where unknown."""
    ground = grey(band)
    mixed = 0.5 * ground + 0.5 * rainbow(np.nan_to_num(heat))
    mixed[np.isnan(heat)] = 255
    return np.asarray(np.round(mixed), np.uint8)


def grey(band: NDArray[np.float32]) -> NDArray[np.float64]:
    """The band in light grey, three times (height, width, 3), its 2nd to 98th percentile from 70 to 245."""
    known = band[np.isfinite(band)]
    low, high = np.percentile(known, [2, 98]) if known.size else (0.0, 1.0)
    shade = np.clip((band - low) / ((high - low) or 1), 0, 1)
    return np.repeat((70 + 175 * np.nan_to_num(shade, nan=1.0))[..., None], 3, axis=2)


def overlay(band: NDArray[np.float32], heat: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Red, green, blue: the band in light grey (2nd to 98th percentile), heat 0-1 over it from clear through yellow to
    red, below 0 in blue.
    """
    ground = grey(band)
    strength = np.clip(np.nan_to_num(np.abs(heat)), 0, 1)[..., None]
    warm = WARM + (HOT - WARM) * strength
    colour = np.where(np.nan_to_num(heat)[..., None] >= 0, warm, COLD)
    mixed = ground + (colour - ground) * 0.9 * np.sqrt(strength)
    mixed[np.isnan(heat)] = 255
    return np.round(mixed).astype(np.uint8)
