"""The tables of a comparison's report fit on its page."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from landslide_mapper.core.report.page import Page
from landslide_mapper.learning.comparison.experiments import Experiment
from landslide_mapper.learning.comparison.report import (
    METRICS,
    ReportInput,
    accuracy_table,
    cost_table,
    run_counts,
    run_scores,
)
from landslide_mapper.learning.training.request import TrainingRequest

SAY_WHAT_IS_CUT = """<script>
for (const one of document.querySelectorAll(".scroll"))
  if (one.scrollWidth > one.clientWidth) console.error("cut off at the right edge: " + one.textContent)
</script>"""


def large_comparison(seeds: int) -> ReportInput:
    """The longest name of the papers' tables, and pixel counts of a scene of 10,000 by 10,000 pixels."""
    names = ("fcn_all", "fca_densenet_without_deformation", "multi_input_unet_optical")
    scores = dict.fromkeys(METRICS, 0.1234)
    counts = {"tp": 3_456_789, "fp": 1_234_567, "fn": 2_345_678, "tn": 92_962_966}
    base = TrainingRequest.of({"STACKS": ["s.tif"], "LABELS": ["l.tif"], "OUTPUT": "m.safetensors"})
    rows: list[dict[str, Any]] = [
        {
            "experiment": name,
            "seed": seed,
            **scores,
            "threshold": 0.4321,
            "validation_f1": 0.5,
            "counts": counts,
            "seconds": 54_321.0,
            "parameters": 31_031_685,
            "device": "NVIDIA GeForce RTX 4090 Laptop GPU",
        }
        for name in names
        for seed in range(1, seeds + 1)
    ]
    experiments = [Experiment(name, "multi_input_unet", ("B4",)) for name in names]
    return ReportInput("deformation_table", base, experiments, [], rows, {}, 0)


def test_no_table_is_cut_off_in_a_window_of_1100_pixels(
    tmp_path: Path, browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    for seeds in (1, 3):
        content = large_comparison(seeds)
        page = Page("Comparison")
        for table in (accuracy_table(content, seeds), cost_table(content), run_scores(content), run_counts(content)):
            page.add(table)
        html = page.to_html().replace("default-src 'none'", "default-src 'none'; script-src 'unsafe-inline'")
        report = tmp_path / f"{seeds}.html"
        report.write_text(html.replace("</body>", SAY_WHAT_IS_CUT + "</body>"), encoding="utf-8")
        assert browser(report)[1] == []


def test_each_training_has_its_scores_and_its_counts() -> None:
    content = large_comparison(2)
    assert run_scores(content).count("<tr>") == run_counts(content).count("<tr>") == 1 + 6
    assert run_scores(content).count("0.123") == 6 * len(METRICS)
    assert run_counts(content).count("92,962,966") == 6
