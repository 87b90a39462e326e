"""What factors say about each other and about landslides: correlation, collinearity, importance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.bands import CATEGORICAL, CIRCULAR, Band
from ...core.feedback import Feedback, stop_if_cancelled
from .sample import FactorSample

TREES, LEAF, REPEATS, HELD_OUT = 200, 5, 5, 0.3
SINGULAR = 1e-10


@dataclass(frozen=True)
class FactorColumns:
    """Numeric columns (samples, columns) of the bands: `owner` tells which band each belongs to.

    A continuous band is one column; a circular one its northness (cosine) and eastness (sine); a categorical one a 0/1
    column for each class but the first, which follows from the others.
    """

    names: tuple[str, ...]
    owner: NDArray[np.int64]
    values: NDArray[np.float64]


def numeric_columns(bands: Sequence[Band], values: NDArray[np.float32]) -> FactorColumns:
    """The columns of raw band values (samples, bands)."""
    parts = [
        (index, *part)
        for index, band in enumerate(bands)
        for part in _columns_of(band, values[:, index].astype(np.float64))
    ]
    matrix = np.stack([column for _, _, column in parts], axis=1) if parts else np.zeros((len(values), 0))
    return FactorColumns(
        tuple(name for _, name, _ in parts), np.array([owner for owner, _, _ in parts], np.int64), matrix
    )


def _columns_of(band: Band, raw: NDArray[np.float64]) -> list[tuple[str, NDArray[np.float64]]]:
    if band.kind == CIRCULAR:
        return [
            (f"{band.name} (northness)", np.cos(np.radians(raw))),
            (f"{band.name} (eastness)", np.sin(np.radians(raw))),
        ]
    if band.kind == CATEGORICAL:
        return [(f"{band.name} = {code:g}", (raw == code).astype(np.float64)) for code in np.unique(raw)[1:]]
    return [(band.name, raw)]


def correlation(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pearson's correlation matrix (paper 2, formula 1) of the columns; NaN for a column that never changes."""
    centred = values - values.mean(axis=0)
    length = np.sqrt(np.sum(centred**2, axis=0))
    constant = length <= 1e-12 * np.maximum(1.0, np.abs(values).max(axis=0, initial=0)) * math.sqrt(len(values))
    scaled = centred / np.where(constant, np.nan, length)
    matrix: NDArray[np.float64] = np.clip(scaled.T @ scaled, -1, 1)
    np.fill_diagonal(matrix, np.where(constant, np.nan, 1.0))
    return matrix


def variance_inflation(matrix: NDArray[np.float64], owner: NDArray[np.int64], bands: int) -> NDArray[np.float64]:
    """Variance inflation factor of each band from the correlation matrix of all columns; inf where others determine it,
    NaN if constant.

    For a band of one column this is 1 / (1 - R^2), R^2 of its regression on all others (paper 2, formula 2) = the
    diagonal of the inverse correlation matrix. For one of several columns (circular, categorical) the generalised
    factor of Fox & Monette 1992, det(R_own) det(R_others) / det(R), to the power 1 / columns, which compares with the
    others.
    """
    factors = np.full(bands, np.nan)
    usable = ~np.isnan(np.diag(matrix))
    for band in range(bands):
        own, others = np.flatnonzero(usable & (owner == band)), np.flatnonzero(usable & (owner != band))
        if not len(own):
            continue
        inner = matrix[np.ix_(own, own)]
        cross = matrix[np.ix_(own, others)]
        # det(R) = det(R_others) det(S), S the part of the band's own correlation that the others leave over; the
        # pseudoinverse keeps a band's factor finite when it is only the others that determine each other.
        left_over = (
            inner - cross @ np.linalg.pinv(matrix[np.ix_(others, others)], hermitian=True, rcond=1e-10) @ cross.T
        )
        own_determinant, rest = float(np.linalg.det(inner)), float(np.linalg.det(left_over))
        factors[band] = math.inf if rest <= SINGULAR * own_determinant else (own_determinant / rest) ** (1 / len(own))
    return factors


@dataclass(frozen=True)
class Importance:
    """Importance by band: Gini adds up to 1; permutation is the loss of AUC on held-out cells when the band is
    shuffled.

    `auc` is the forest's own on those cells; `permutation_std` the spread over the shuffles.
    """

    gini: NDArray[np.float64]
    permutation: NDArray[np.float64]
    permutation_std: NDArray[np.float64]
    auc: float
    spatial: bool


def importance(sample: FactorSample, columns: FactorColumns, seed: int, feedback: Feedback) -> Importance:
    """Importance of each band in a random forest (Breiman 2001; 200 trees, at least 5 pixels a leaf) that tells
    landslide from not.

    Gini importance as in paper 2, which favours factors with many distinct values; therefore permutation importance
    beside it. Whole square cells of the map are held out, and all columns of a band are shuffled together. The same
    seed gives the same numbers.
    """
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.metrics import roc_auc_score

    bands = len(sample.bands)
    held_out, spatial = hold_out(sample, seed)
    forest = RandomForestClassifier(TREES, min_samples_leaf=LEAF, max_features="sqrt", n_jobs=-1, random_state=seed)
    values = columns.values.astype(np.float32)
    forest.fit(values[~held_out], sample.landslide[~held_out])
    gini = np.bincount(columns.owner, weights=forest.feature_importances_, minlength=bands)
    test, truth = values[held_out], sample.landslide[held_out]
    auc = float(roc_auc_score(truth, forest.predict_proba(test)[:, 1]))
    random = np.random.default_rng(seed)
    losses = np.zeros((bands, REPEATS))
    for band in range(bands):
        own = np.flatnonzero(columns.owner == band)
        for repeat in range(REPEATS):
            stop_if_cancelled(feedback)
            shuffled = test.copy()
            shuffled[:, own] = test[random.permutation(len(test))][:, own]
            losses[band, repeat] = auc - roc_auc_score(truth, forest.predict_proba(shuffled)[:, 1])
        feedback.progress((band + 1) / bands)
    return Importance(gini.astype(np.float64), losses.mean(axis=1), losses.std(axis=1), auc, spatial)


def hold_out(sample: FactorSample, seed: int) -> tuple[NDArray[np.bool_], bool]:
    """Which samples are held out: about 30 %, in whole cells; single pixels (and False) where cells cannot give both
    parts both classes.
    """
    cells = np.unique(sample.cell)
    random = np.random.default_rng(seed)
    for _ in range(20):
        order = random.permutation(cells)
        held_out = np.isin(sample.cell, order[: max(1, round(HELD_OUT * len(cells)))])
        if all(
            0 < np.count_nonzero(held_out & (sample.landslide == code)) < np.count_nonzero(sample.landslide == code)
            for code in (True, False)
        ):
            return held_out, True
    single = np.zeros(len(sample.landslide), bool)
    for code in (True, False):
        members = random.permutation(np.flatnonzero(sample.landslide == code))
        single[members[: max(1, len(members) // 3)]] = True
    return single, False
