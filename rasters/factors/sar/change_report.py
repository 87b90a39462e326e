"""The report of a SAR change: which dates were compared, how they lie on each other, what speckle alone gives."""

from __future__ import annotations

import math
from pathlib import Path

from ....core.report.page import Page
from ....core.report.table import decimal, table, tiles
from .sar_change import ChangeSettings, ChangeSummary
from .speckle import NONE


def write_change_report(summary: ChangeSummary, settings: ChangeSettings, target: Path) -> None:
    """Save one self-contained HTML page."""
    series = summary.series
    days = sorted({product.time for product in series.products if product.time})
    page = Page("SAR change", f"{days[0]:%Y-%m-%d} to {days[-1]:%Y-%m-%d}" if days else "")
    counts = {name: (len(series.before[name]), len(series.after[name])) for name in series.before}
    before, after = next(iter(counts.values()))
    page.lead(
        f"{before} date{'s' if before > 1 else ''} before the event {'are' if before > 1 else 'is'} compared with "
        f"{after} after it. A z-score beyond 3 is far outside the usual variation of the ground there."
    )
    certain = [shift.length for _, shift in summary.shifts if shift.is_certain]
    page.add(
        tiles(
            [
                *((f"{pre} + {post}", f"dates of {name or 'the series'}") for name, (pre, post) in counts.items()),
                *((f"{floor:.2f} dB", f"spread of speckle alone, {name}") for name, floor in summary.floors_db.items()),
                *([(f"{max(certain):.2f}", "pixels, the largest shift")] if certain else []),
            ]
        )
    )
    page.section("Dates")
    page.paragraph(
        "The shift is that of each date against the median of the pre-event dates, by phase correlation; positive "
        "to the right and down. No value means that the images have too little in common to measure it."
    )
    shifts = {id(date): shift for date, shift in summary.shifts}
    rows = []
    for side, polarisations in (("before", series.before), ("after", series.after)):
        for name, dates in polarisations.items():
            for date in dates:
                shift = shifts.get(id(date))
                known = shift is not None and shift.is_certain
                rows.append(
                    [
                        date.name,
                        side,
                        name,
                        decimal(shift.columns if shift and known else math.nan, 2) if known else "",
                        decimal(shift.rows if shift and known else math.nan, 2) if known else "",
                    ]
                )
    page.add(table(["file", "side", "polarisation", "shift, columns", "shift, rows"], rows, left=(0, 1, 2)))
    page.section("Choices")
    page.add(
        table(
            ["choice", "value"],
            [
                ["scale of the values", series.scale],
                ["speckle filter", f"{settings.filter}, {settings.window} pixels" if settings.filter != NONE else NONE],
                ["largest shift allowed", f"{settings.max_shift:g} pixels" if settings.max_shift else "not checked"],
                ["factors", ", ".join(settings.factors)],
            ],
        )
    )
    page.write(target)
