"""Factor analysis: which bands of a stack matter for landslides, and which say the same."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Iterable, Sequence

import numpy as np

from ...core.bands import CATEGORICAL
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage
from ..data.outputs import write_csv
from ..job_request import Between, read_request
from .report import FactorAnalysis, plain_sentence, tolerance, write_factor_report
from .sample import draw_sample
from .statistics import correlation, importance, numeric_columns, variance_inflation

MIN_SAMPLES = 100


@dataclass(frozen=True)
class AnalysisRequest:
    """What is analysed and where it goes: `report` HTML; `table` CSV (band, vif, tolerance, gini_importance,
    permutation_importance); `correlation` CSV, a square matrix. `bands` names those to analyse, empty: all.
    """

    stack: Path
    labels: Path
    report: Path
    table: Path
    correlation: Path
    bands: tuple[str, ...] = ()
    samples: int = 50_000
    seed: Annotated[int, Between(0, 2**31 - 1)] = 1


def analyse_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `analyse_factors`: parameters are the fields of `AnalysisRequest`; see `analyse`."""
    return analyse(read_request(AnalysisRequest, parameters, "factor analysis"), feedback, token)


def analyse(request: AnalysisRequest, feedback: Feedback, token: str) -> dict[str, Any]:
    """Analyse the factors of a labelled stack; gives {"bands", "auc"}.

    An infinite VIF is written as `inf`, an undefined one (constant band) as `nan`. Raises InputError, OutputError.
    """
    samples = request.samples
    if samples < MIN_SAMPLES:
        raise InputError(
            f"SAMPLES is {samples}; at least {MIN_SAMPLES} pixels are needed for numbers that mean something."
        )
    sample = draw_sample(
        request.stack, request.labels, samples, request.seed, Stage(feedback, 0, 0.4), bands=request.bands
    )
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
        importance=importance(sample, columns, request.seed, Stage(feedback, 0.4, 0.95)),
    )
    for band, vif in zip(analysis.bands, analysis.vif, strict=True):
        if math.isnan(vif):
            feedback.message(
                f"Band {band.name} has the same value everywhere in the sample, so it carries no information."
            )
    write_csv(request.table, _importance_rows(analysis), token)
    names = analysis.matrix_names
    rows = ([name, *(f"{value:.6f}" for value in line)] for name, line in zip(names, analysis.matrix, strict=True))
    write_csv(request.correlation, [["band", *names], *rows], token)
    write_factor_report(request.report, analysis, request.stack.name, request.labels.name, token)
    feedback.message(plain_sentence(analysis))
    return {"bands": len(analysis.bands), "auc": analysis.importance.auc}


def _importance_rows(analysis: FactorAnalysis) -> Iterable[Sequence[str]]:
    yield ["band", "vif", "tolerance", "gini_importance", "permutation_importance"]
    for index, band in enumerate(analysis.bands):
        vif = float(analysis.vif[index])
        numbers = (vif, tolerance(vif), analysis.importance.gini[index], analysis.importance.permutation[index])
        yield [band.name, *(f"{number:.6f}" for number in numbers)]
