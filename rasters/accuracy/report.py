"""The accuracy report: from one plain sentence to curves, confidence intervals and the landslides that were missed."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Sequence

import numpy as np

from ...core.labels import FALSE_NEGATIVE, FALSE_POSITIVE, TRUE_POSITIVE
from ...core.metrics import SCORE_BINS
from ...core.report.bar_chart import Bar, bar_chart
from ...core.report.chart import BLUE, MUTED
from ...core.report.line_chart import Line, Mark, line_chart
from ...core.report.page import Page, figure
from ...core.report.picture import picture
from ...core.report.table import area, count, decimal, legend, percent, table, tiles
from .assessment import Assessment
from .bootstrap import Interval
from .error_picture import LIGHT_GROUND, error_picture
from .objects import HALF, TENTH, SizeClass, size_classes
from .terrain import TerrainClass

TERRAIN_TITLES = {"slope": ("By slope", "F1 by slope."), "aspect": ("By aspect", "F1 by aspect.")}
METRIC_NAMES = {
    "PRECISION": ("Precision", "share of the pixels classified as landslide that are landslide"),
    "RECALL": ("Recall", "share of the landslide pixels that were found"),
    "F1": ("F1", "harmonic mean of precision and recall"),
    "IOU": ("IoU of the landslide class", "intersection over union"),
    "MIOU": ("Mean IoU", "mean of both classes' IoU"),
    "KAPPA": ("Cohen's kappa", "agreement beyond chance"),
    "OA": (
        "Overall accuracy",
        ("share of all pixels that are classified correctly; high on any map with few landslides"),
    ),
    "AUC": ("Area under the ROC curve", "chance that a landslide pixel scores higher than another"),
    "AVERAGE_PRECISION": ("Average precision", "area under the precision-recall curve"),
}


def write_accuracy_report(
    target: Path, assessment: Assessment, error_raster: Path, prediction: str, reference: str, judged_on: str = ""
) -> None:
    """Write one self-contained HTML file; `prediction` and `reference` are the layers' names, `judged_on` says in a
    sentence which part of the reference counts. Raises OutputError.
    """
    comparison = assessment.comparison
    page = Page(
        "How good is this landslide map?",
        f"{prediction} compared with {reference}, threshold {comparison.threshold:.3g}",
    )
    page.lead(f"{judged_on} {plain_sentence(assessment)}".strip())
    page.add(_headline(assessment))
    _map(page, error_raster)
    _metrics(page, assessment)
    if not comparison.two_valued:
        _curves(page, assessment)
        _calibration(page, assessment)
    _landslides(page, assessment)
    for name, classes in assessment.terrain.items():
        _terrain(page, name, classes)
    _method(page, assessment)
    page.write(target)


def plain_sentence(assessment: Assessment) -> str:
    """What the numbers mean, in words anyone understands."""
    matrix, landslides = assessment.comparison.matrix, assessment.objects.landslides
    if not matrix.tp + matrix.fn:
        return (
            f"The reference holds no landslide here; {count(matrix.fp)} of {count(matrix.total)} pixels were "
            "classified as landslide nevertheless."
        )
    found = (
        f"Of 100 landslide pixels {_of_hundred(matrix.recall)} "
        f"{'was' if _of_hundred(matrix.recall) == '1' else 'were'} found"
    )
    if not matrix.tp + matrix.fp:
        return f"{found}: nothing was classified as landslide at this threshold."
    right = _of_hundred(matrix.precision)
    whole = (
        f"{count(landslides.found(HALF))} of {count(landslides.count)} landslides were found to at least half of "
        "their area"
    )
    return (
        f"{found}, and of 100 pixels classified as landslide {right} {'is one' if right == '1' else 'are one'}. "
        f"{whole}."
    )


def _of_hundred(share: float) -> str:
    """A share in percent for a sentence; never 0 or 100 unless it is exactly that."""
    rounded = round(100 * share)
    if rounded == 0 and share > 0:
        return "fewer than 1"
    if rounded == 100 and share < 1:
        return "more than 99"
    return str(rounded)


def _headline(assessment: Assessment) -> str:
    comparison = assessment.comparison
    return tiles(
        [
            (decimal(comparison.matrix.f1, 2), f"F1 {_range(assessment.intervals['F1'], 2)}"),
            (decimal(comparison.matrix.precision, 2), "precision"),
            (decimal(comparison.matrix.recall, 2), "recall"),
            (area(assessment.detected_area_m2), "called landslide"),
            (area(assessment.reference_area_m2), "landslide in the reference"),
        ]
    )


def _range(interval: Interval, digits: int = 3) -> str:
    if math.isnan(interval.low):
        return ""
    return f"{interval.low:.{digits}f}–{interval.high:.{digits}f}"  # noqa: RUF001


def _map(page: Page, error_raster: Path) -> None:
    page.section("The map")
    page.add(
        legend(
            [
                (_css(TRUE_POSITIVE.colour), "landslide found (true positive)"),
                (_css(FALSE_POSITIVE.colour), "false alarm (false positive)"),
                (_css(FALSE_NEGATIVE.colour), "landslide missed (false negative)"),
                (_css(LIGHT_GROUND), "correctly no landslide"),
                ("#ffffff", "unknown, left out"),
            ]
        )
    )
    pixels = error_picture(error_raster)
    width = pixels.shape[1]
    enlarged = width if width >= 600 else width * min(8, math.ceil(930 / width))
    page.add(
        figure(
            picture(
                pixels,
                "Map of true positives, false positives and false negatives",
                enlarged,
                pixelated=enlarged > width,
            )
        )
    )


def _css(colour: Sequence[int]) -> str:
    return "rgb({},{},{})".format(*colour[:3])


def _metrics(page: Page, assessment: Assessment) -> None:
    comparison, matrix = assessment.comparison, assessment.comparison.matrix
    page.section("Accuracy")
    values = comparison.metrics()
    rows = [
        [label, decimal(values[key]), _range(assessment.intervals.get(key, Interval())) or "–", meaning]  # noqa: RUF001
        for key, (label, meaning) in METRIC_NAMES.items()
        if not (comparison.two_valued and key in ("AUC", "AVERAGE_PRECISION"))
    ]
    page.add(table(["", "value", "95 % interval", "what it says"], rows, left=(0, 3)))
    page.paragraph(
        f"The intervals come from a spatial block bootstrap: {len(comparison.cell_matrices)} squares of "
        f"{comparison.cell_side} x {comparison.cell_side} pixels, resampled 1,000 times, because errors of "
        "neighbouring pixels are correlated."
    )
    if math.isnan(assessment.intervals["OA"].low):
        page.note("Too few squares hold known pixels for an interval.")
    page.section("Confusion matrix")
    rows = [
        ["called landslide", count(matrix.tp), count(matrix.fp), count(matrix.tp + matrix.fp)],
        ["classified as no landslide", count(matrix.fn), count(matrix.tn), count(matrix.fn + matrix.tn)],
        ["together", count(matrix.tp + matrix.fn), count(matrix.fp + matrix.tn), count(matrix.total)],
    ]
    page.add(table(["pixels", "landslide in the reference", "no landslide in the reference", "together"], rows))
    for note in comparison.notes():
        page.note(note)
    detected, reference = assessment.detected_area_m2, assessment.reference_area_m2
    if reference:
        page.paragraph(
            f"{area(detected)} were classified as landslide, {percent(detected / reference)} of the "
            f"{area(reference)} in the reference (both where prediction and reference are known)."
        )


def _curves(page: Page, assessment: Assessment) -> None:
    comparison = assessment.comparison
    tp, fp = (counts.astype(float) for counts in comparison.scores.cumulative())
    if not tp[-1] or not fp[-1]:
        return
    page.section("Curves")
    page.paragraph("What other thresholds would give. The circle marks the threshold of this map.")
    matrix = comparison.matrix
    called = tp + fp > 0
    recall, precision = tp[called] / tp[-1], tp[called] / (tp + fp)[called]
    # Down to recall 0, where a bin of highest scores that holds many pixels would leave a gap.
    recall, precision = np.append(0, recall), np.append(precision[0], precision)
    share = tp[-1] / (tp[-1] + fp[-1])
    label = f"threshold {comparison.threshold:.3g}"
    precision_recall = line_chart(
        [
            Line(recall, precision, area=True, colour=BLUE),
            Line([0, 1], [share, share], colour=MUTED, dashed=True, label="a random guess"),
        ],
        "Recall",
        "Precision",
        (0, 1),
        (0, 1),
        [Mark(matrix.recall, matrix.precision, label)],
    )
    roc = line_chart(
        [
            Line(np.append(0, fp / fp[-1]), np.append(0, tp / tp[-1]), area=True, colour=BLUE),
            Line([0, 1], [0, 1], colour=MUTED, dashed=True, label="a random guess"),
        ],
        "False positive rate",
        "True positive rate",
        (0, 1),
        (0, 1),
        [Mark(matrix.fp / fp[-1], matrix.recall, label)],
    )
    page.row(
        figure(precision_recall, f"Precision and recall; average precision {decimal(comparison.average_precision)}."),
        figure(roc, f"Receiver operating characteristic; area {decimal(comparison.auc)}."),
    )
    best = comparison.scores.best_f1_threshold()
    page.paragraph(
        f"On this area F1 would be highest, {decimal(comparison.scores.matrix_at(best).f1)}, at the threshold "
        f"{best:.3f}. Choosing it from this comparison would flatter the map: choose thresholds on data that is not "
        "used to judge."
    )


def _calibration(page: Page, assessment: Assessment) -> None:
    if assessment.reliability is None or not assessment.reliability.pixels.size:
        return
    bins = assessment.reliability
    page.section("Can the probabilities be trusted?")
    chart = line_chart(
        [
            Line([0, 1], [0, 1], colour=MUTED, dashed=True, label="perfectly calibrated probabilities"),
            Line(bins.probability, bins.observed, colour=BLUE, points=True, label="this map"),
        ],
        "Probability on the map",
        "Share that is landslide",
        (0, 1),
        (0, 1),
    )
    error = bins.expected_calibration_error
    tops = [count(int(pixels)) for pixels in bins.pixels]
    rows = [[f"{p:.2f}", f"{o:.2f}", n] for p, o, n in zip(bins.probability, bins.observed, tops)]
    page.row(
        figure(
            chart,
            f"Reliability diagram. Expected calibration error {decimal(error)}: the average difference between "
            "probability and reality.",
        ),
        table(["mean probability", "share of landslide", "pixels"], rows),
    )


def _landslides(page: Page, assessment: Assessment) -> None:
    objects = assessment.objects
    landslides = objects.landslides
    page.section("Landslides as objects")
    if not landslides.count:
        page.paragraph("The reference holds no landslide here.")
        return
    page.add(
        table(
            ["counts as found when covered by at least", "landslides found", "share"],
            [
                [
                    percent(overlap),
                    f"{count(landslides.found(overlap))} / {count(landslides.count)}",
                    percent(landslides.found(overlap) / landslides.count),
                ]
                for overlap in (HALF, TENTH)
            ],
        )
    )
    page.paragraph(
        f"{count(objects.false_alarms)} of {count(objects.detections)} detected patches do not touch any landslide "
        "of the reference."
    )
    if objects.without_pixel:
        page.note(
            f"{count(objects.without_pixel)} polygons of the inventory cover no known pixel (too small, or outside) "
            "and are not counted."
        )
    page.section("By landslide size")
    page.paragraph("Small landslides are the hardest: they have few pixels, and most of these lie on an edge.")
    classes = size_classes(landslides)
    page.add(
        figure(
            _bars([(_size(entry), entry.landslides.pixel_recall) for entry in classes], "Recall by landslide size"),
            "Recall of pixels by landslide size.",
        )
    )
    rows = [
        [
            _size(entry),
            count(entry.landslides.count),
            count(entry.landslides.found(HALF)),
            count(entry.landslides.found(TENTH)),
            decimal(entry.landslides.pixel_recall),
            area(float(entry.landslides.area_m2.sum())),
        ]
        for entry in classes
    ]
    page.add(
        table(
            [
                "area of the landslide",
                "landslides",
                "found at 50 %",
                "found at 10 %",
                "recall of pixels",
                "total area",
            ],
            rows,
        )
    )


def _size(entry: SizeClass) -> str:
    if entry.low_m2 == 0:
        return f"under {entry.high_m2:,.0f} m²"
    if math.isinf(entry.high_m2):
        return f"from {entry.low_m2:,.0f} m²"
    return f"{entry.low_m2:,.0f}–{entry.high_m2:,.0f} m²"  # noqa: RUF001


def _bars(entries: list[tuple[str, float]], description: str) -> str:
    return bar_chart([Bar(label, value, _or_dash(value, 2)) for label, value in entries], description, maximum=1.0)


def _terrain(page: Page, name: str, classes: list[TerrainClass]) -> None:
    title, caption = TERRAIN_TITLES[name]
    page.section(title)
    page.add(figure(_bars([(entry.label, entry.matrix.f1) for entry in classes], caption), caption))
    rows = [
        [
            entry.label,
            count(entry.matrix.tp + entry.matrix.fn),
            _or_dash(entry.matrix.recall),
            _or_dash(entry.matrix.precision),
            _or_dash(entry.matrix.f1),
            count(entry.matrix.fp),
        ]
        for entry in classes
    ]
    page.add(table([name, "landslide pixels", "recall", "precision", "F1", "false alarms (pixels)"], rows))


def _or_dash(value: float, digits: int = 3) -> str:
    return "–" if math.isnan(value) else f"{value:.{digits}f}"  # noqa: RUF001


def _method(page: Page, assessment: Assessment) -> None:
    grid = assessment.comparison.grid
    page.section("How this was computed")
    east, north = grid.pixel_spacing_m(grid.height / 2)
    page.paragraph(
        f"{grid.width:,} x {grid.height:,} pixels of {east:.4g} x {north:.4g} m "
        f"({grid.spatial_reference().GetName()}). A pixel is classified as landslide when its probability is at "
        f"least {assessment.comparison.threshold:g}. Precision, recall, F1 and mean IoU as in Chen et al. 2023 "
        f"(equations 2 to 5), kappa as in Cohen 1960, areas under curves from {SCORE_BINS:,} score bins. 0/0 is "
        "reported as undefined, never as 0 or 1. Connected pixels, corners included, are one patch."
    )
