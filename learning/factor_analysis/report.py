"""The report of a factor analysis: heat map, collinearity table and ranking, like paper 2's Fig. 8, Table 2 and Fig.
9.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...core.bands import CATEGORICAL, CIRCULAR, Band
from ...core.report.bar_chart import Bar, bar_chart
from ...core.report.chart import ORANGE
from ...core.report.heat_map import heat_map
from ...core.report.page import Page, figure
from ...core.report.table import count, decimal, table
from .statistics import Importance

STRONG_VIF = 10.0


@dataclass(frozen=True)
class FactorAnalysis:
    """All results: `matrix` over `matrix_names` (columns of continuous and circular bands), `vif` and `importance` by
    band.
    """

    bands: tuple[Band, ...]
    landslide_samples: int
    other_samples: int
    matrix_names: tuple[str, ...]
    matrix: NDArray[np.float64]
    vif: NDArray[np.float64]
    importance: Importance


def tolerance(vif: float) -> float:
    """1 / VIF; 0 where the others determine the band."""
    return 0.0 if math.isinf(vif) else 1 / vif


def plain_sentence(analysis: FactorAnalysis) -> str:
    """What matters most and what repeats what, in words."""
    ranked = [analysis.bands[index].name for index in np.argsort(-analysis.importance.permutation, kind="stable")[:3]]
    most = f"To distinguish landslides from the rest, {_listed(ranked)} matter{'s' if len(ranked) == 1 else ''} most."
    strong = [band.name for band, vif in zip(analysis.bands, analysis.vif, strict=True) if vif > STRONG_VIF]
    if not strong:
        return f"{most} No factor repeats the others (every variance inflation factor is below 10)."
    return (
        f"{most} {_listed(strong)} say{'s' if len(strong) == 1 else ''} largely what other factors say (variance "
        "inflation above 10)."
    )


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def write_factor_report(
    target: Path, analysis: FactorAnalysis, stack: str, labels: str, token: str | None = None
) -> None:
    """Write one self-contained HTML file; `stack` and `labels` are the layers' names. Raises OutputError."""
    page = Page("Which factors matter?", f"{stack}, labels {labels}")
    page.lead(plain_sentence(analysis))
    page.paragraph(
        f"From {count(analysis.landslide_samples)} landslide pixels and {count(analysis.other_samples)} others, "
        "drawn at random where the label is known and every band has a value."
    )
    _ranking(page, analysis)
    _collinearity(page, analysis)
    _correlation(page, analysis)
    page.write(target, token)


def _ranking(page: Page, analysis: FactorAnalysis) -> None:
    importance = analysis.importance
    page.section("Importance")
    where = (
        "on squares of the map that it never saw"
        if importance.spatial
        else "on pixels that it never saw (the landslides lie too close together for entire squares)"
    )
    page.paragraph(
        f"A random forest learned to distinguish landslide pixels from others; its AUC is {importance.auc:.3f} "
        f"{where}. Permutation importance is how much of this is lost when one factor is shuffled: near 0, the "
        "factor adds nothing that others do not say as well. Gini importance is how much the forest's splits use a "
        "factor; it favours factors with many different values, so trust it less."
    )
    order = np.argsort(-importance.permutation, kind="stable")
    permutation = [
        Bar(
            analysis.bands[index].name,
            float(importance.permutation[index]),
            f"{importance.permutation[index]:.4f}",
            float(importance.permutation[index] - importance.permutation_std[index]),
            float(importance.permutation[index] + importance.permutation_std[index]),
        )
        for index in order
    ]
    by_gini = np.argsort(-importance.gini, kind="stable")
    gini = [
        Bar(analysis.bands[index].name, float(importance.gini[index]), f"{importance.gini[index]:.3f}", colour=ORANGE)
        for index in by_gini
    ]
    page.add(
        figure(
            bar_chart(permutation, "Permutation importance by factor"),
            "Permutation importance: loss of AUC, with its spread over 5 shuffles.",
        )
    )
    page.add(figure(bar_chart(gini, "Gini importance by factor"), "Gini importance; all factors add up to 1."))


def _collinearity(page: Page, analysis: FactorAnalysis) -> None:
    page.section("Collinearity")
    page.paragraph(
        "The variance inflation factor (VIF) says how well all other factors combined predict this one: 1 not at "
        "all, above 10 (tolerance under 0.1) so well that it may be left out."
    )
    rows = [
        [
            band.name,
            band.role,
            decimal(float(vif)) if math.isfinite(vif) else _unusual(vif),
            decimal(tolerance(float(vif))) if not math.isnan(vif) else "",
        ]
        for band, vif in zip(analysis.bands, analysis.vif, strict=True)
    ]
    page.add(table(["factor", "kind of sensor", "VIF", "tolerance"], rows, left=(0, 1)))
    if any(band.kind in (CIRCULAR, CATEGORICAL) for band in analysis.bands):
        page.note(
            "Angles enter as northness and eastness, categories as one column per class; such a factor's VIF is the "
            "generalised one (Fox & Monette 1992) to the power 1 / columns, comparable with the others."
        )


def _unusual(vif: float) -> str:
    return "infinite: other factors determine it" if math.isinf(vif) else "constant, has none"


def _correlation(page: Page, analysis: FactorAnalysis) -> None:
    page.section("Correlation")
    if len(analysis.matrix_names):
        page.add(
            figure(
                heat_map(analysis.matrix, analysis.matrix_names, "Pearson correlation of the factors"),
                "Pearson's correlation coefficients.",
            )
        )
    categories = [band.name for band in analysis.bands if band.kind == CATEGORICAL]
    if categories:
        page.note(f"{_listed(categories)}: categories have no correlation coefficient and are left out here.")
    if any(band.kind == CIRCULAR for band in analysis.bands):
        page.note(
            "An angle has no linear correlation (359 and 1 degree are neighbours): aspect enters as northness and "
            "eastness."
        )
