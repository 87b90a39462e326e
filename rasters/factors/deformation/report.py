"""The report of a deformation rate: the network of pairs, the histogram of rates, how well each pair is explained."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ....core.report.bar_chart import Bar, bar_chart
from ....core.report.line_chart import Line, line_chart
from ....core.report.page import Page, figure
from ....core.report.table import decimal, percent, table, tiles
from ...io.grid import Grid
from ...io.opening import open_raster
from ...io.valid_pixels import read_valid
from .deformation import RateChoices, RateSummary
from .small_baseline import DAYS_PER_YEAR

HISTOGRAM_BINS = 60
MAX_PAIRS_IN_BARS = 40


def write_deformation_report(summary: RateSummary, rate: Path, choices: RateChoices, target: Path) -> None:
    """Save one self-contained HTML page; `rate` is the finished raster in mm/year."""
    minimum, maximum, counts = rate_histogram(rate)
    centres = minimum + (np.arange(HISTOGRAM_BINS) + 0.5) * (maximum - minimum) / HISTOGRAM_BINS
    cumulative = np.cumsum(counts) / max(1, counts.sum())
    median = float(centres[np.searchsorted(cumulative, 0.5)])
    page = Page("Deformation rate", f"{summary.days[0]} to {summary.days[-1]}, {len(summary.pairs)} interferograms")
    page.lead(
        f"The rates towards the satellite run from {minimum:.0f} to {maximum:.0f} mm/year (negative: away from it), "
        f"with a median of {median:.1f}. All rates are relative to the reference pixel at "
        f"{coordinate(summary.reference.x)}, {coordinate(summary.reference.y)}, which is assumed not to move."
    )
    page.add(
        tiles(
            [
                (str(len(summary.days)), "dates"),
                (str(len(summary.pairs)), "interferograms"),
                (str(summary.parts), "connected groups of dates"),
                (percent(summary.solved_pixels / summary.pixels, 1), "of the pixels solved"),
            ]
        )
    )
    page.section("Network")
    page.paragraph("Each line is one interferogram, from its first to its second date.")
    page.add(figure(_network_chart(summary)))
    page.section("Rates")
    page.add(
        figure(
            line_chart(
                [Line(centres, counts, area=True)], "mm per year towards the satellite", "pixels", size=(640, 300)
            )
        )
    )
    page.section("How well the pairs are explained")
    page.paragraph(
        "Root mean square of what the inversion leaves unexplained in each interferogram. One that stands out has "
        "an unwrapping error or strong atmosphere."
    )
    page.add(figure(_residual_chart(summary)))
    page.section("Choices")
    page.add(table(["choice", "value"], _choices(choices)))
    page.write(target)


def coordinate(value: float) -> str:
    """Degrees with five decimals, else whole units of the map."""
    return f"{value:.5f}" if abs(value) <= 360 else f"{value:.0f}"


def rate_histogram(rate: Path) -> tuple[float, float, NDArray[np.int64]]:
    """Smallest and largest rate, and how many pixels fall into each of 60 equal bins between; read block by block."""
    dataset = open_raster(rate, "deformation rate")
    band, grid = dataset.GetRasterBand(1), Grid.of(dataset)
    minimum, maximum = (float(band.GetMetadataItem(f"STATISTICS_{name}")) for name in ("MINIMUM", "MAXIMUM"))
    counts = np.zeros(HISTOGRAM_BINS, np.int64)
    for window in grid.blocks():
        values = read_valid(band, window).astype(np.float64)  # float32 overflows in the span of absurd rates
        counts += np.histogram(
            values[np.isfinite(values)], HISTOGRAM_BINS, (minimum, maximum if maximum > minimum else minimum + 1)
        )[0]
    return minimum, maximum, counts


def _network_chart(summary: RateSummary) -> str:
    start = summary.days[0]
    lines = []
    for index, pair in enumerate(summary.pairs):
        ends = [
            start.year + ((day - start).days + start.timetuple().tm_yday) / DAYS_PER_YEAR
            for day in (pair.first, pair.second)
        ]
        lines.append(Line(ends, [index + 1, index + 1], colour="#2b6cb0", points=True))
    return line_chart(lines, "year", "interferogram", size=(640, max(220, min(700, 12 * len(lines) + 80))))


def _residual_chart(summary: RateSummary) -> str:
    order = np.argsort(summary.residual_rms)[::-1][:MAX_PAIRS_IN_BARS]
    bars = []
    for index in order:
        pair, coherence = summary.pairs[index], float(summary.mean_coherence[index])
        mean = "" if math.isnan(coherence) else f", coherence {coherence:.2f}"
        bars.append(
            Bar(
                f"{pair.first:%Y-%m-%d} {pair.second:%Y-%m-%d}",
                float(summary.residual_rms[index]),
                f"{summary.residual_rms[index]:.2f} rad{mean}",
            )
        )
    return bar_chart(bars, "Residual of each interferogram in radians")


def _choices(choices: RateChoices) -> list[list[str]]:
    return [
        ["wavelength", f"{choices.wavelength_m} m"],
        ["least coherence", decimal(choices.least_coherence, 2)],
        ["positive phase means", "away from the satellite" if choices.away else "towards the satellite"],
        ["plane removed from each interferogram", "yes" if choices.remove_ramp else "no"],
    ]
