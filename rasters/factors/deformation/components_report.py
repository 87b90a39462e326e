"""The report of a decomposition: which rates from where, when, what was neglected and what that may cost."""

from __future__ import annotations

from pathlib import Path

from ....core.report.page import Page
from ....core.report.table import decimal, table, tiles
from .components import MIN_SENSITIVITY
from .deformation_components import ComponentSummary
from .rate_raster import differing_spans


def write_components_report(summary: ComponentSummary, target: Path) -> None:
    """Save one self-contained HTML page."""
    vertical, east = summary.mean_errors
    page = Page("Deformation components", f"{len(summary.rates)} lines of sight")
    page.lead(
        f"Vertical and eastward rates are known for {summary.valid_percent:.0f} % of the pixels, with standard "
        f"errors of {vertical:.1f} and {east:.1f} mm/year on average. Northward motion is taken as 0: radar on polar "
        "orbits is hardly sensitive to it."
    )
    page.add(
        tiles(
            [
                (f"{vertical:.2f}", "mm/year, standard error of the vertical rate"),
                (f"{east:.2f}", "mm/year, standard error of the east rate"),
                (f"{summary.north_to_vertical:+.2f}", "vertical for each mm/year northwards"),
                (f"{summary.north_to_east:+.2f}", "east for each mm/year northwards"),
            ]
        )
    )
    page.section("The error from neglecting northward motion")
    page.paragraph(
        "Where the ground moves northwards by 10 mm/year, the vertical rate is wrong by "
        f"{10 * summary.north_to_vertical:+.1f} and the east rate by {10 * summary.north_to_east:+.1f} mm/year. "
        "Slopes that face north or south move that way: judge them by the downslope rate where its sensitivity "
        "allows."
    )
    if summary.slope_percent is not None:
        page.section("Down the slope")
        page.paragraph(
            f"The downslope rate is known for {summary.slope_percent:.0f} % of the pixels. It is unknown on flat "
            f"ground, outside the DEM, and where no orbit sees {100 * MIN_SENSITIVITY:.0f} % of a motion down the "
            "slope."
        )
    page.section("Lines of sight")
    rows = []
    for rate, look in zip(summary.rates, summary.looks):
        mean = look.mean()
        span = f"{rate.first} to {rate.last}" if rate.first and rate.last else "not told"
        rows.append([rate.name, span, look.name, *(decimal(float(part), 3) for part in mean)])
    page.add(table(["rate", "dates", "look geometry", "east", "north", "up"], rows, left=(0, 1, 2)))
    gap = differing_spans(summary.rates)
    page.note(
        f"The first or last dates of the rates differ by {gap[0]} days."
        if gap
        else "Not every rate states its dates, so it was not checked whether they cover the same period."
    )
    page.write(target)
