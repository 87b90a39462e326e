"""The report of an area estimate: one plain sentence, areas with intervals, the error matrix, how it was counted."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path

from ...core.report.bar_chart import Bar, bar_chart
from ...core.report.chart import MUTED, ORANGE
from ...core.report.page import Page, figure
from ...core.report.table import area, count, percent, table, tiles
from .estimation import AreaEstimation, Estimate, thin_classes

FEW_POINTS = 50
NAMES = {"landslide": "landslide", "not_landslide": "no landslide"}


@dataclass(frozen=True)
class Sources:
    """What was estimated from what, for the page's subtitle and remarks."""

    map_name: str
    sample_name: str
    threshold: float
    left_out: int


def write_area_report(target: Path, estimation: AreaEstimation, sources: Sources) -> None:
    """Write one self-contained HTML file. Raises OutputError."""
    page = Page(
        "How much is landslide, and how certain is that?", f"{sources.map_name}, judged by {sources.sample_name}"
    )
    page.lead(plain_sentence(estimation))
    page.add(_headline(estimation))
    _areas(page, estimation)
    _accuracy(page, estimation)
    _matrix(page, estimation)
    _method(page, estimation, sources)
    page.write(target)


def plain_sentence(estimation: AreaEstimation) -> str:
    """The landslide area in words, against what the map shows."""
    estimated, mapped = estimation.area_m2[0], float(estimation.mapped_m2[0])
    said = f"{area(estimated.value)} are landslide, plus or minus {area(estimated.half_width)}"
    if math.isclose(mapped, 0):
        return f"{said} (95 % confidence); the map shows none."
    if estimated.low <= mapped <= estimated.high:
        return f"{said} (95 % confidence); the {area(mapped)} on the map agree with that."
    more = "more" if mapped > estimated.value else "less"
    return f"{said} (95 % confidence); the map shows {area(mapped)}, {more} than the sample supports."


def _headline(estimation: AreaEstimation) -> str:
    landslide, overall = estimation.area_m2[0], estimation.overall
    return tiles(
        [
            (area(landslide.value), f"landslide, {_area_range(landslide)}"),
            (area(float(estimation.mapped_m2[0])), "landslide on the map"),
            (percent(estimation.users[0].value), "of what is mapped is landslide (user's accuracy)"),
            (percent(estimation.producers[0].value), "of the landslide area is mapped (producer's accuracy)"),
            (percent(overall.value, 1), "of the area is correct (overall accuracy)"),
        ]
    )


def _area_range(estimate: Estimate) -> str:
    return f"{area(max(0.0, estimate.low))} to {area(estimate.high)}"


def _share_range(estimate: Estimate) -> str:
    if math.isnan(estimate.standard_error):
        return "–"  # noqa: RUF001
    return f"{percent(max(0.0, estimate.low), 1)} to {percent(min(1.0, estimate.high), 1)}"


def _areas(page: Page, estimation: AreaEstimation) -> None:
    page.section("Area")
    mapped, estimated = float(estimation.mapped_m2[0]), estimation.area_m2[0]
    page.add(
        figure(
            bar_chart(
                [
                    Bar("on the map", mapped, area(mapped), colour=MUTED),
                    Bar(
                        "estimated",
                        estimated.value,
                        f"{area(estimated.value)} ± {area(estimated.half_width)}",
                        max(0.0, estimated.low),
                        estimated.high,
                        ORANGE,
                    ),
                ],
                "Landslide area on the map and estimated from the sample",
            ),
            "Landslide area: counting pixels of the map, and the stratified estimate with its 95 % interval. "
            "Counting pixels includes the map's false alarms and leaves out what it missed, so use the estimate.",
        )
    )
    rows = [
        [
            NAMES.get(name, name),
            area(float(mapped_area)),
            area(one.value),
            area(one.standard_error),
            _area_range(one),
            percent(share.value, 2),
        ]
        for name, mapped_area, one, share in zip(
            estimation.classes, estimation.mapped_m2, estimation.area_m2, estimation.area_share
        )
    ]
    head = ["", "on the map", "estimated", "standard error", "95 % interval", "share of the area"]
    page.add(table(head, rows))
    if estimated.low < 0:
        page.note(
            "The lower end of the interval falls below zero, so the sample is too small to show that there is any "
            "landslide at all. Draw more points in the class 'no landslide': that is where missed landslides are."
        )


def _accuracy(page: Page, estimation: AreaEstimation) -> None:
    page.section("Accuracy")
    rows = [
        [
            "overall",
            percent(estimation.overall.value, 1),
            _share_range(estimation.overall),
            "share of the area that is correct",
        ]
    ]
    for name, users, producers in zip(estimation.classes, estimation.users, estimation.producers):
        called = NAMES.get(name, name)
        rows.append(
            [
                f"user's, {called}",
                percent(users.value, 1),
                _share_range(users),
                f"of what is mapped as {called}, this share is it",
            ]
        )
        rows.append(
            [
                f"producer's, {called}",
                percent(producers.value, 1),
                _share_range(producers),
                f"of what is {called}, this share is mapped as it",
            ]
        )
    page.add(table(["", "estimate", "95 % interval", "what it says"], rows, left=(0, 3)))


def _matrix(page: Page, estimation: AreaEstimation) -> None:
    names = [NAMES.get(name, name) for name in estimation.classes]
    page.section("Error matrix")
    head = ["on the map", *(f"{name} in the reference" for name in names), "total"]
    page.paragraph("Shares of the whole area, as a map user needs them:")
    rows = [
        [name, *(percent(float(share), 2) for share in shares), percent(float(shares.sum()), 2)]
        for name, shares in zip(names, estimation.shares)
    ]
    totals = estimation.shares.sum(axis=0)
    page.add(table(head, [*rows, ["total", *(percent(float(one), 2) for one in totals), percent(1.0, 2)]]))
    page.paragraph("The points behind them:")
    rows = [
        [name, *(count(int(one)) for one in counts), count(int(counts.sum()))]
        for name, counts in zip(names, estimation.counts)
    ]
    totals = estimation.counts.sum(axis=0)
    page.add(table(head, [*rows, ["total", *(count(int(one)) for one in totals), count(int(totals.sum()))]]))


def _method(page: Page, estimation: AreaEstimation, sources: Sources) -> None:
    page.section("How this was computed")
    page.paragraph(
        "A stratified random sample whose strata are the map's classes (landslide at a probability of "
        f"{sources.threshold:g} or more). Estimates, standard errors and 95 % intervals (1.96 standard errors) by "
        "equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57). They hold for a "
        "sample drawn at random in each class, whatever the map's quality; points chosen by hand invalidate them. "
        "Areas are measured on the ellipsoid."
    )
    for name, points in zip(estimation.classes, estimation.counts.sum(axis=1)):
        if 0 < points < FEW_POINTS:
            page.note(
                f"Only {points} points lie in '{NAMES.get(name, name)}' on the map. Olofsson et al. advise 50 to 100 "
                "in a rare class; with fewer, a share of exactly 0 or 100 % gets an interval that is too narrow."
            )
    for name, rarer, drawn in thin_classes(estimation):
        page.note(
            f"Of the {count(drawn)} points in '{NAMES.get(name, name)}' on the map only {count(rarer)} are of the "
            "rarer kind (right or wrong). With fewer than five the intervals above are too narrow: draw more points "
            "in that class."
        )
    if sources.left_out:
        page.note(
            f"{count(sources.left_out)} points were left out: their reference is 'unknown', or the map is unknown "
            "there."
        )


def write_area_table(target: Path, estimation: AreaEstimation) -> None:
    """Everything as CSV: a line for each quantity, with standard error and 95 % interval."""
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["quantity", "map_class", "reference_class", "estimate", "standard_error", "low_95", "high_95", "unit"]
        )

        def line(quantity: str, row: str, column: str, one: Estimate, unit: str) -> None:
            values = (one.value, one.standard_error, one.low, one.high)
            writer.writerow(
                [quantity, row, column, *("" if math.isnan(value) else repr(value) for value in values), unit]
            )

        for index, name in enumerate(estimation.classes):
            line("area", "", name, estimation.area_m2[index], "m2")
            line("area_share", "", name, estimation.area_share[index], "1")
            line("users_accuracy", name, "", estimation.users[index], "1")
            line("producers_accuracy", "", name, estimation.producers[index], "1")
            writer.writerow(["mapped_area", name, "", repr(float(estimation.mapped_m2[index])), "", "", "", "m2"])
        line("overall_accuracy", "", "", estimation.overall, "1")
        for row, shares, counts in zip(estimation.classes, estimation.shares, estimation.counts):
            for column, share, points in zip(estimation.classes, shares, counts):
                writer.writerow(["error_matrix_share", row, column, repr(float(share)), "", "", "", "1"])
                writer.writerow(["error_matrix_points", row, column, int(points), "", "", "", "points"])
