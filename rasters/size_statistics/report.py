"""The report of an inventory's sizes: one plain sentence, the distribution with both fits, magnitude, volume,
doubts.
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...core.report.chart import BLUE, MUTED, ORANGE, RED
from ...core.report.line_chart import Line, Mark, line_chart
from ...core.report.page import Page, figure
from ...core.report.table import area, count, percent, table, tiles
from .amalgamation import LARGE, MIN_SOLIDITY, Amalgamation
from .inverse_gamma import GENERAL
from .size_distribution import LEVEL, MIN_TAIL, TAIL_M2, Floats, Quantity, SizeDistribution, kolmogorov_smirnov
from .volume import Scaling

BINS_A_DECADE = 5
STEEP_BETA = 100.0


@dataclass(frozen=True)
class Volume:
    """The total volume in m3 by a scaling law."""

    scaling: Scaling
    total: Quantity


@dataclass(frozen=True)
class SizeReport:
    """What a report shows: the fits, their limits, and the volume on request."""

    name: str
    sizes: SizeDistribution
    amalgamation: Amalgamation
    replicates: int
    volume: Volume | None = None


def write_size_report(target: Path, report: SizeReport) -> None:
    """Write one self-contained HTML file. Raises OutputError."""
    sizes = report.sizes
    page = Page("How large are these landslides?", f"{report.name}, {count(sizes.areas.size)} landslides")
    page.lead(plain_sentence(report))
    page.add(_headline(report))
    if report.amalgamation.is_worth_a_warning:
        page.note(amalgamation_sentence(report.amalgamation))
    _distribution(page, report)
    _parameters(page, sizes)
    _magnitude(page, sizes)
    if report.volume:
        _volume(page, report.volume)
    _method(page, report)
    page.write(target)


def plain_sentence(report: SizeReport) -> str:
    """Number, area, the most frequent and the largest, in words."""
    sizes = report.sizes
    largest = float(sizes.areas.max())
    return (
        f"{count(sizes.areas.size)} landslides cover {area(sizes.total_m2)}; most are about "
        f"{area(max(0.0, sizes.inverse_gamma.rollover))} large, and the largest, with {area(largest)}, makes up "
        f"{percent(largest / sizes.total_m2)} of it."
    )


def amalgamation_sentence(amalgamation: Amalgamation) -> str:
    """The warning, and what to do."""
    return (
        f"{count(amalgamation.count)} large polygons, {percent(amalgamation.area_share)} of the area, look like "
        "several landslides drawn as one. Then there were more and smaller landslides than counted here, the tail is "
        "too heavy and the volume too large. Split them before using these figures."
    )


def _headline(report: SizeReport) -> str:
    sizes = report.sizes
    tail, rollover = (sizes.inverse_gamma_intervals[name] for name in ("tail_exponent", "rollover"))
    entries = [
        (count(sizes.areas.size), "landslides"),
        (area(sizes.total_m2), "area of all of them"),
        (f"{sizes.magnitude:.2f}", "event magnitude mL"),
        (f"{tail.value:.2f}", f"exponent of the tail, {tail.low:.2f} to {tail.high:.2f}"),
        (area(max(0.0, rollover.value)), f"rollover, {area(max(0.0, rollover.low))} to {area(rollover.high)}"),
    ]
    if report.volume:
        total = report.volume.total
        entries.append((volume_text(total.value), f"volume, {volume_text(total.low)} to {volume_text(total.high)}"))
    return tiles(entries)


def volume_text(cubic_metres: float) -> str:
    """A volume in m³ or million m³."""
    return f"{cubic_metres / 1e6:,.2f} million m³" if cubic_metres >= 1e6 else f"{cubic_metres:,.0f} m³"


def _distribution(page: Page, report: SizeReport) -> None:
    sizes = report.sizes
    page.section("The distribution of areas")
    middles, densities = observed_density(sizes.areas)
    grid = np.linspace(np.log10(sizes.areas.min()), np.log10(sizes.areas.max()), 200)

    def curve(values: Floats) -> Floats:
        with np.errstate(divide="ignore"):
            logs = np.log10(values)
        return np.where(logs > np.nanmin(densities) - 1, logs, np.nan)

    lines = [
        Line(grid, curve(sizes.inverse_gamma.density(10**grid)), "inverse gamma (Malamud et al. 2004)", ORANGE),
        Line(grid, curve(sizes.double_pareto.density(10**grid)), "double Pareto (Stark & Hovius 2001)", BLUE, True),
        Line(
            grid,
            curve(GENERAL.density(10**grid)),
            "the general distribution of Malamud et al. 2004",
            MUTED,
            dashed=True,
        ),
    ]
    chart = line_chart(
        [*lines, Line(middles, densities, "this inventory, in bins for display only", RED, points=True)],
        "log10 of the area (m²)",
        "log10 of the probability density (1/m²)",
        marks=[_mark(report)],
        size=(720, 420),
    )
    page.add(figure(chart, "Probability density of landslide areas. The fits use every area, not the bins."))


def _mark(report: SizeReport) -> Mark:
    fit = report.sizes.inverse_gamma
    if fit.rollover <= 0:
        return Mark(math.nan, math.nan, "")
    density = float(fit.density(np.array([fit.rollover]))[0])
    return Mark(math.log10(fit.rollover), math.log10(density), "rollover")


def observed_density(areas: Floats) -> tuple[Floats, Floats]:
    """log10 of bin middles and densities, five bins a decade; empty bins are left out."""
    low, high = math.log10(float(areas.min())), math.log10(float(areas.max()))
    edges = 10 ** np.linspace(low, high + 1e-9, max(4, math.ceil((high - low) * BINS_A_DECADE)) + 1)
    numbers, _ = np.histogram(areas, edges)
    density = numbers / np.diff(edges) / areas.size
    filled = numbers > 0
    return np.log10(np.sqrt(edges[1:] * edges[:-1])[filled]), np.log10(density[filled])


def _parameters(page: Page, sizes: SizeDistribution) -> None:
    page.section("The fits")
    general = {"rho": GENERAL.rho, "a": GENERAL.a, "s": GENERAL.s, "tail_exponent": 2.40, "rollover": GENERAL.rollover}
    units = {"a": "m²", "s": "m²", "t": "m²", "rollover": "m²"}
    called = {"tail_exponent": "exponent of the tail", "rollover": "rollover (most frequent area)"}
    rows = []
    for fit, quantities in (
        ("inverse gamma", sizes.inverse_gamma_intervals),
        ("double Pareto", sizes.double_pareto_intervals),
    ):
        for name, one in quantities.items():
            reference = f"{general[name]:,.4g}" if fit == "inverse gamma" else ""
            label = f"{fit}: {called.get(name, name)}"
            rows.append([label, f"{one.value:,.4g}", _range(one), units.get(name, ""), reference])
    page.add(table(["", "estimate", "95 % interval", "unit", "Malamud et al. 2004"], rows, left=(0, 3)))
    criteria = [
        [
            name,
            f"{fit.log_likelihood:,.1f}",
            f"{6 - 2 * fit.log_likelihood:,.1f}",
            f"{kolmogorov_smirnov(sizes.areas, fit):.3f}",
        ]
        for name, fit in (("inverse gamma", sizes.inverse_gamma), ("double Pareto", sizes.double_pareto))
    ]
    page.add(table(["", "log-likelihood", "AIC", "Kolmogorov-Smirnov distance"], criteria))
    better = min(criteria, key=lambda row: float(row[2].replace(",", "")))[0]
    page.paragraph(
        f"The {better} fits better by Akaike's criterion; both have three parameters. A rollover near the smallest "
        "landslide that could be mapped may come from the mapping, not from the ground."
    )
    if sizes.double_pareto.beta > STEEP_BETA:
        page.note(
            "Below the rollover areas become rare faster than any power law, so the double Pareto's beta and t are not "
            "determined by these data; its tail is."
        )
    if sizes.inverse_gamma.tail_exponent < 2:
        page.note(
            "The tail's exponent is below 2: a few large landslides make up nearly all of the area. In inventories it "
            "usually lies between 2 and 3; look for polygons that hold several landslides."
        )


def _range(one: Quantity) -> str:
    return "–" if math.isnan(one.low) else f"{one.low:,.4g} to {one.high:,.4g}"  # noqa: RUF001


def _magnitude(page: Page, sizes: SizeDistribution) -> None:
    page.section("Magnitude of the event")
    page.paragraph(
        f"mL = log10 N_LT = {sizes.magnitude:.2f} from the {count(sizes.areas.size)} landslides of this inventory "
        "(Malamud et al. 2004). It is the magnitude of the event only if they all belong to one event and none is "
        "missing."
    )
    if math.isnan(sizes.magnitude_from_tail):
        page.paragraph(
            f"Fewer than {MIN_TAIL} landslides reach {area(TAIL_M2)}, too few to estimate from the large ones how "
            "many there were."
        )
        return
    page.paragraph(
        f"From the landslides of {area(TAIL_M2)} and more alone, if the rest follows the general distribution: mL = "
        f"{sizes.magnitude_from_tail:.2f}, that is {10**sizes.magnitude_from_tail:,.0f} landslides. A number much "
        "larger than the count means that small ones were not mapped."
    )


def _volume(page: Page, volume: Volume) -> None:
    page.section("Volume")
    law = volume.scaling
    page.paragraph(
        f"V = {10**law.log_alpha:.3g} A^{law.gamma:g} ({law.source}): {volume_text(volume.total.value)} in all, 95 % "
        f"interval {volume_text(volume.total.low)} to {volume_text(volume.total.high)}."
    )
    page.paragraph(
        f"The interval covers the uncertainty of the law's coefficients only (standard errors {law.gamma_error:.2g} "
        f"of the exponent, {law.log_alpha_error:.2g} of log10 of the factor), not the scatter of single landslides, "
        "the errors of the outlines, or that this ground may follow another law."
    )


def _method(page: Page, report: SizeReport) -> None:
    page.section("How this was computed")
    page.paragraph(
        "Areas are measured on the ellipsoid, a polygon with several parts is one landslide. Fits maximise the "
        f"likelihood of all areas; fits to histograms are biased. Intervals are the central {percent(LEVEL)} of "
        f"{count(report.replicates)} fits to samples drawn from the areas with replacement."
    )
    page.paragraph(
        f"A polygon looks amalgamated when it has at least {LARGE:g} times the median area and fills less than "
        f"{percent(MIN_SOLIDITY)} of its convex hull, or has several parts or holes: "
        f"{count(report.amalgamation.count)} do here, with {percent(report.amalgamation.area_share, 1)} of the area "
        "(after Marc & Hovius 2015)."
    )


def write_size_table(target: Path, report: SizeReport) -> None:
    """Everything as CSV: a line for each quantity with its 95 % interval where it has one."""
    sizes = report.sizes
    quantities: list[tuple[str, Quantity, str]] = [
        ("number", Quantity(sizes.areas.size), "1"),
        ("area", Quantity(sizes.total_m2), "m2"),
        ("largest_area", Quantity(float(sizes.areas.max())), "m2"),
        ("event_magnitude", Quantity(sizes.magnitude), "1"),
        ("event_magnitude_from_large", Quantity(sizes.magnitude_from_tail), "1"),
        ("amalgamated_polygons", Quantity(report.amalgamation.count), "1"),
        ("amalgamated_area_share", Quantity(report.amalgamation.area_share), "1"),
    ]
    for fit, found in (
        ("inverse_gamma", sizes.inverse_gamma_intervals),
        ("double_pareto", sizes.double_pareto_intervals),
    ):
        for name, one in found.items():
            quantities.append((f"{fit}_{name}", one, "m2" if name in ("a", "s", "t", "rollover") else "1"))
    if report.volume:
        quantities.append(("volume", report.volume.total, "m3"))
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["quantity", "estimate", "low_95", "high_95", "unit"])
        for name, one, unit in quantities:
            values = ("" if math.isnan(value) else repr(value) for value in (one.value, one.low, one.high))
            writer.writerow([name, *values, unit])
