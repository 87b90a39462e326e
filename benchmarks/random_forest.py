"""The baseline a network has to beat: a per-pixel random forest of 100 trees on the same bands and the same split.

usage: random_forest.py STACK LABELS TEST_LABELS TRAIN_MASK VALIDATION_MASK exclude|fill [refit]

Prints one JSON object. The threshold is the best F1 on the validation part; aspect enters as its sine and cosine; with
`fill` a missing value takes its band's training mean, as in the networks. With `refit` the forest that is tested grew
on both parts, at that threshold.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
import rasterio
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import (
    average_precision_score,
    f1_score,
    precision_recall_curve,
    precision_score,
    recall_score,
    roc_auc_score,
)

TREES = 100


def read_features(stack: str) -> NDArray[np.float32]:
    """All bands as (bands, rows, columns); circular bands as sine and cosine."""
    with rasterio.open(stack) as dataset:
        values = dataset.read()
        circular = [dataset.tags(index + 1).get("KIND") == "circular" for index in range(dataset.count)]
    layers: list[NDArray[np.float32]] = []
    for band, angle in zip(values, circular, strict=True):
        layers += [np.sin(np.deg2rad(band)), np.cos(np.deg2rad(band))] if angle else [band]
    return np.stack(layers)


def read_one(path: str) -> NDArray[np.uint8]:
    with rasterio.open(path) as dataset:
        band: NDArray[np.uint8] = dataset.read(1)
        return band


def main(
    stack: str, labels: str, test_labels: str, train_mask: str, validation_mask: str, missing: str, refit: str = ""
) -> None:
    start = time.monotonic()
    features, truth, test_truth = read_features(stack), read_one(labels), read_one(test_labels)
    present = np.isfinite(features)
    usable = present.all(axis=0) if missing == "exclude" else present.any(axis=0)
    train = usable & (truth != 255) & (read_one(train_mask) == 1)
    validation = usable & (truth != 255) & (read_one(validation_mask) == 1)
    test = usable & (test_truth != 255)
    means = np.array([band[train & there].mean() for band, there in zip(features, present, strict=True)], np.float32)
    filled = np.where(present, features, means[:, None, None])
    forest = RandomForestClassifier(TREES, n_jobs=-1, random_state=1).fit(filled[:, train].T, truth[train])
    precision, recall, thresholds = precision_recall_curve(
        truth[validation], forest.predict_proba(filled[:, validation].T)[:, 1]
    )
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    threshold = thresholds[np.argmax(f1[:-1])]
    if refit:
        both = train | validation
        forest = RandomForestClassifier(TREES, n_jobs=-1, random_state=1).fit(filled[:, both].T, truth[both])
    score = forest.predict_proba(filled[:, test].T)[:, 1]
    answer, found = test_truth[test], score >= threshold
    result = {
        "name": f"random_forest_{missing}",
        "f1": f1_score(answer, found),
        "precision": precision_score(answer, found),
        "recall": recall_score(answer, found),
        "auc": roc_auc_score(answer, score),
        "average_precision": average_precision_score(answer, score),
        "validation_f1": float(f1.max()),
        "training_s": time.monotonic() - start,
    }
    sys.stdout.write(
        json.dumps({key: float(value) if not isinstance(value, str) else value for key, value in result.items()}) + "\n"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
