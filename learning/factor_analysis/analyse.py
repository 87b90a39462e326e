"""Factor analysis: which bands of a stack matter for landslides, and which say the same."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Iterable, Sequence

import numpy as np

from ...core.bands import CATEGORICAL
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage
from ..data.outputs import write_csv
from .report import FactorAnalysis, plain_sentence, tolerance, write_factor_report
from .sample import draw_sample
from .statistics import correlation, importance, numeric_columns, variance_inflation

MIN_SAMPLES = 100


def analyse_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """Analyse the factors of a labelled stack.

    `parameters`: paths `stack`, `labels`, `report` (HTML), `table` (CSV: band, vif, tolerance, gini_importance,
    permutation_importance), `correlation` (CSV, a square matrix), numbers `samples` and `seed`. Gives {"bands", "auc"}.
    An infinite VIF is written as `inf`, an undefined one (constant band) as `nan`. Raises InputError, OutputError.
    """
    stack, labels, samples, seed = (
        Path(parameters["stack"]),
        Path(parameters["labels"]),
        int(parameters["samples"]),
        int(parameters["seed"]),
    )
    if samples < MIN_SAMPLES:
        raise InputError(
            f"SAMPLES is {samples}; at least {MIN_SAMPLES} pixels are needed for numbers that mean something."
        )
    sample = draw_sample(stack, labels, samples, seed, Stage(feedback, 0, 0.4))
    columns = numeric_columns(sample.bands, sample.values)
    matrix = correlation(columns.values)
    kept = np.array([sample.bands[owner].kind != CATEGORICAL for owner in columns.owner], bool)
    analysis = FactorAnalysis(
        bands=sample.bands,
        landslide_samples=int(np.count_nonzero(sample.landslide)),
        other_samples=int(np.count_nonzero(~sample.landslide)),
        matrix_names=tuple(name for name, keep in zip(columns.names, kept, strict=True) if keep),
        matrix=matrix[np.ix_(kept, kept)],
        vif=variance_inflation(matrix, columns.owner, len(sample.bands)),
        importance=importance(sample, columns, seed, Stage(feedback, 0.4, 0.95)),
    )
    for band, vif in zip(analysis.bands, analysis.vif, strict=True):
        if math.isnan(vif):
            feedback.message(
                f"Band {band.name} has the same value everywhere in the sample, so it carries no information."
            )
    write_csv(Path(parameters["table"]), _importance_rows(analysis), token)
    names = analysis.matrix_names
    rows = ([name, *(f"{value:.6f}" for value in line)] for name, line in zip(names, analysis.matrix, strict=True))
    write_csv(Path(parameters["correlation"]), [["band", *names], *rows], token)
    write_factor_report(Path(parameters["report"]), analysis, stack.name, labels.name, token)
    feedback.message(plain_sentence(analysis))
    return {"bands": len(analysis.bands), "auc": analysis.importance.auc}


def _importance_rows(analysis: FactorAnalysis) -> Iterable[Sequence[str]]:
    yield ["band", "vif", "tolerance", "gini_importance", "permutation_importance"]
    for index, band in enumerate(analysis.bands):
        vif = float(analysis.vif[index])
        numbers = (vif, tolerance(vif), analysis.importance.gini[index], analysis.importance.permutation[index])
        yield [band.name, *(f"{number:.6f}" for number in numbers)]
