"""The report of a comparison: the table with mean and spread, bars of F1 and of detected area, error maps side by
side.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np

from ...core.labels import ERROR_CLASSES
from ...core.report.bar_chart import Bar, bar_chart
from ...core.report.chart import GREEN, ORANGE
from ...core.report.page import Page, figure
from ...core.report.picture import picture
from ...core.report.table import area, count, legend, table
from ..training.request import TrainingRequest
from .experiments import Experiment
from .held_out_area import JudgedScene
from .local_figures import Judged, pictures, richest_and_hardest, squares
from .probabilities import probability_paths
from .scoring import LIGHT_GROUND, error_picture

METRICS = {
    "precision": "precision",
    "recall": "recall",
    "f1": "F1",
    "kappa": "kappa",
    "miou": "MIoU",
    "auc": "AUC",
    "average_precision": "AP",
}
SCENES_SHOWN, MAP_SIDE, LOCAL_SIDE = 2, 300, 200


@dataclass(frozen=True)
class ReportInput:
    """What the report tells: `rows` are the finished trainings, `folders` where each (experiment, seed) keeps its
    probabilities.
    """

    which: str
    base: TrainingRequest
    experiments: Sequence[Experiment]
    scenes: Sequence[JudgedScene]
    rows: Sequence[Mapping[str, Any]]
    folders: Mapping[tuple[str, int], Path]
    buffer: int

    def of(self, experiment: str) -> list[Mapping[str, Any]]:
        """The rows of one experiment, one per seed."""
        return [row for row in self.rows if row["experiment"] == experiment]

    def values(self, experiment: str, name: str) -> list[float]:
        return [math.nan if row[name] is None else float(row[name]) for row in self.of(experiment)]


def mean_and_spread(values: Sequence[float]) -> tuple[float, float]:
    """Mean, and sample standard deviation (n - 1; NaN for one value); NaN when any value is undefined."""
    return float(np.mean(values)), float(np.std(values, ddof=1)) if len(values) > 1 else math.nan


def write_report(content: ReportInput, path: Path, token: str) -> None:
    """Write the page; it holds all its pictures. Raises OutputError when it cannot be written."""
    rows = content.rows
    seeds = len({row["seed"] for row in rows})
    known, landslide = sum(scene.known for scene in content.scenes), sum(scene.landslide for scene in content.scenes)
    page = Page(
        "Comparison of networks and sensors",
        f"{content.which.replace('_', ' ')}: {len(content.experiments)} rows, {seeds} seed(s)",
    )
    page.lead(leading_sentence(content))
    page.paragraph(
        f"Every row was trained on the same tiles with the same seeds and judged on the same {known:,} known pixels "
        f"of the test area, {landslide:,} of them landslide. The test area and {content.buffer} pixels around it "
        "were excluded from training and validation; the threshold of each model comes from its validation part."
    )
    page.section("Accuracy on the test area")
    page.add(accuracy_table(content, seeds))
    if seeds == 1:
        page.note("One seed only: how much of a difference is due to chance is unknown. Set REPEATS to 3 or more.")
    page.add(
        figure(
            f1_bars(content),
            "F1 of the landslide class; with several seeds, the mean and one standard deviation to either side.",
        )
    )
    page.section("Total detected area")
    page.add(
        figure(area_bars(content), "Detected area inside the test area against the inventory's, mean over the seeds.")
    )
    page.section(f"Error maps (seed {rows[0]['seed']})")
    page.add(legend(error_legend()))
    for maps in error_maps(content):
        page.add(f'<div class="tiles">{"".join(maps)}</div>')
    local_figures(page, content)
    page.section("Size and time")
    page.add(cost_table(content))
    page.section("Every training")
    page.add(run_scores(content))
    page.add(run_counts(content))
    page.section("Everything needed to repeat this comparison")
    page.add(f"<pre>{escape(json.dumps(recipe(content), indent=1, ensure_ascii=False))}</pre>")
    page.write(path, token or None)


def leading_sentence(content: ReportInput) -> str:
    """Which row is best, and by how much beyond chance as far as the seeds tell."""
    by_f1 = {
        experiment.name: mean_and_spread(content.values(experiment.name, "f1")) for experiment in content.experiments
    }
    ranked = sorted((name for name in by_f1 if math.isfinite(by_f1[name][0])), key=lambda name: -by_f1[name][0])
    if not ranked:
        return "No row detected anything that could be judged."
    best = ranked[0]
    sentence = f"Best on the test area: {best} with F1 {spread_text(*by_f1[best])}."
    if len(ranked) < 2:
        return sentence
    second = ranked[1]
    gap, spread = by_f1[best][0] - by_f1[second][0], math.hypot(by_f1[best][1], by_f1[second][1])
    if not math.isfinite(spread):
        return f"{sentence} Next: {second}, {gap:.3f} below."
    judged = "more than" if gap > spread else "within"
    return f"{sentence} Next: {second}, {gap:.3f} below, {judged} the seeds' spread of {spread:.3f}."


def spread_text(mean: float, spread: float, digits: int = 3) -> str:
    """A mean with its standard deviation where there is one; undefined (0/0) said in words."""
    if math.isnan(mean):
        return "undefined (0/0)"
    return f"{mean:.{digits}f}" if math.isnan(spread) else f"{mean:.{digits}f}±{spread:.{digits}f}"


def accuracy_table(content: ReportInput, seeds: int) -> str:
    lines = [
        [experiment.name, *(spread_text(*mean_and_spread(content.values(experiment.name, name))) for name in METRICS)]
        for experiment in content.experiments
    ]
    spread = "Mean ± sample standard deviation over the seeds. " if seeds > 1 else ""
    what = f'<p class="muted">{spread}AP: average precision.</p>'
    return table(["experiment", *METRICS.values()], lines) + what


def cost_table(content: ReportInput) -> str:
    """What each row took: network, bands, parameters, minutes."""
    lines = []
    for experiment in content.experiments:
        minutes = float(np.mean(content.values(experiment.name, "seconds"))) / 60
        parameters = count(content.of(experiment.name)[0]["parameters"])
        lines.append(
            [experiment.name, experiment.architecture, str(len(experiment.bands)), parameters, f"{minutes:.1f}"]
        )
    return table(["experiment", "architecture", "bands", "parameters", "minutes per training"], lines, left=(0, 1))


def f1_bars(content: ReportInput) -> str:
    bars = []
    for experiment in content.experiments:
        mean, spread = mean_and_spread(content.values(experiment.name, "f1"))
        low, high = (mean - spread, mean + spread) if math.isfinite(spread) else (math.nan, math.nan)
        bars.append(Bar(experiment.name, mean, spread_text(mean, spread), low, high))
    return bar_chart(bars, "F1 by experiment", maximum=1.0, width=760)


def area_bars(content: ReportInput) -> str:
    """Chen et al. 2023, figure 11: total area of detected landslides, with the inventory's above."""
    inventory = float(content.rows[0]["inventory_m2"])
    bars = [Bar("inventory", inventory, area(inventory), colour=GREEN)]
    for experiment in content.experiments:
        mean, spread = mean_and_spread(content.values(experiment.name, "area_m2"))
        low, high = (mean - spread, mean + spread) if math.isfinite(spread) else (math.nan, math.nan)
        bars.append(Bar(experiment.name, mean, area(mean), low, high, ORANGE))
    return bar_chart(bars, "Total detected area by experiment", width=760)


def error_legend() -> list[tuple[str, str]]:
    ground, *others = ERROR_CLASSES
    return [(f"rgb{LIGHT_GROUND}", ground.name), *((f"rgb{entry.colour[:3]}", entry.name) for entry in others)]


def error_maps(content: ReportInput) -> list[list[str]]:
    """The maps of the first seed, experiments side by side, for the scenes with most landslide pixels in the test
    area.
    """
    richest = sorted(
        (number for number, scene in enumerate(content.scenes) if scene.known),
        key=lambda number: -content.scenes[number].landslide,
    )
    seed = content.rows[0]["seed"]
    shown = []
    for number in richest[:SCENES_SHOWN]:
        maps = []
        for experiment in content.experiments:
            row = next(row for row in content.of(experiment.name) if row["seed"] == seed)
            scene = content.scenes[number]
            errors = error_picture(
                scene, content.folders[experiment.name, seed] / f"probability_{number}.tif", row["threshold"]
            )
            caption = experiment.name if len(richest) == 1 else f"{experiment.name}, {scene.training.stack.name}"
            maps.append(
                figure(
                    picture(errors, f"Error map of {caption}", width=shown_width(*errors.shape[:2]), pixelated=True),
                    caption,
                )
            )
        shown.append(maps)
    return shown


def local_figures(page: Page, content: ReportInput) -> None:
    """Squares of the test area near by, with the rows of the first seed."""
    seed = content.rows[0]["seed"]
    judged = [
        Judged(
            str(row["experiment"]),
            list(probability_paths(content.folders[row["experiment"], seed], content.scenes)),
            float(row["threshold"]),
        )
        for experiment in content.experiments
        for row in content.of(experiment.name)
        if row["seed"] == seed
    ]
    richest, hardest = richest_and_hardest(list(squares(content.scenes, judged)))
    for title, chosen in (("Where most landslides are", richest), ("Where they are hardest to find", hardest)):
        if not chosen:
            continue
        page.section(f"{title} (seed {seed})")
        for square in chosen:
            stack = content.scenes[square.scene].training.stack.name
            page.paragraph(
                f"{stack}, row {square.window.row}, column {square.window.column}: {square.landslide:,} landslide "
                f"pixels, mean F1 {square.f1:.3f}."
            )
            shown = [
                figure(picture(pixels, f"{caption} of {stack}", width=LOCAL_SIDE, pixelated=True), caption)
                for caption, pixels in pictures(square, content.scenes, judged)
            ]
            page.add(f'<div class="tiles">{"".join(shown)}</div>')


def shown_width(height: int, width: int) -> int:
    """CSS pixels that keep both sides of a map below the largest side."""
    return max(1, round(MAP_SIDE * min(1.0, width / height)))


def run_scores(content: ReportInput) -> str:
    lines = []
    for experiment in content.experiments:
        for row in content.of(experiment.name):
            numbers = [
                math.nan if row[name] is None else float(row[name]) for name in (*METRICS, "threshold", "validation_f1")
            ]
            texts = [spread_text(value, math.nan) for value in numbers]
            lines.append([experiment.name, str(row["seed"]), *texts])
    return table(["experiment", "seed", *METRICS.values(), "threshold", "validation F1"], lines)


def run_counts(content: ReportInput) -> str:
    """Pixels right and wrong, time and device of each training: a table of its own, as wide as the page."""
    lines = []
    for experiment in content.experiments:
        for row in content.of(experiment.name):
            counts = [count(row["counts"][name]) for name in ("tp", "fp", "fn", "tn")]
            minutes, device = f"{row['seconds'] / 60:.1f}", str(row["device"])
            lines.append([experiment.name, str(row["seed"]), *counts, minutes, device])
    return table(["experiment", "seed", "TP", "FP", "FN", "TN", "minutes", "device"], lines)


def recipe(content: ReportInput) -> dict[str, Any]:
    base = content.base
    return {
        "stacks": [path.name for path in base.stacks],
        "labels": [path.name for path in base.labels],
        "experiments": [
            {"name": row.name, "architecture": row.architecture, "bands": list(row.bands)}
            for row in content.experiments
        ],
        "width": base.width,
        "missing": base.missing,
        "first seed": base.seed,
        "plan": base.plan.to_json(),
    }
