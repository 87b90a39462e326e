"""One row of a comparison: train, detect on the test area, judge."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Sequence

from ...core.atomic_output import PARTIAL, atomic_output
from ...core.formats.unfinished_comparison import ROW, unfinished_folder
from ...core.json_values import null_for_nan
from ...core.model_card import RANDOM_FOREST
from ...core.system.file_moves import remove
from ...models.model_file import load_model
from ..compute.devices import open_device
from ..inference.detect import Request as DetectionRequest
from ..inference.detect import detect
from ..training.checkpoint import checkpoint_path
from ..training.fitting import MetricFeedback, MetricStage
from ..training.train import train
from .experiments import Experiment
from .held_out_area import JudgedScene
from .probabilities import MODEL, probability_paths
from .random_forest import grow_forest, with_bands, write_probability
from .request import ComparisonRequest
from .scoring import judge


def row_folder(folder: Path, experiment: Experiment, seed: int) -> Path:
    """A row's own folder; the hash keeps names apart that differ only in characters a file name cannot have."""
    plain = "".join(letter if letter.isalnum() else "_" for letter in experiment.name)[:60]
    return folder / f"{plain}-{hashlib.sha256(experiment.name.encode()).hexdigest()[:8]}-seed{seed}"


def run_row(
    request: ComparisonRequest,
    judged: Sequence[JudgedScene],
    experiment: Experiment,
    seed: int,
    own: Path,
    feedback: MetricFeedback,
    token: str,
) -> None:
    """Train one row, detect on the test area, judge; `row.json` appears last."""
    own.mkdir(exist_ok=True)
    for leftover in own.glob(f"{PARTIAL}*"):
        remove(leftover)
    paths = list(probability_paths(own, judged))
    run = run_forest if experiment.architecture == RANDOM_FOREST else run_network
    trained = run(request, judged, experiment, seed, paths, feedback, token)
    found = judge(judged, paths, trained.threshold)
    row = {
        "experiment": experiment.name,
        "architecture": experiment.architecture,
        "channels": len(experiment.bands),
        "seed": seed,
        **null_for_nan(found.metrics()),
        "parameters": trained.parameters,
        "seconds": round(trained.seconds, 3),
        "threshold": trained.threshold,
        "inventory_m2": found.inventory_m2,
        "counts": asdict(found.matrix),
        "device": trained.device,
        "validation_f1": trained.validation_f1,
        "folder": own.name,
    }
    with atomic_output(own / ROW) as temporary:
        temporary.write_text(json.dumps(row), encoding="utf-8")
    if request.keep_models is None:
        remove(own / MODEL)


@dataclass(frozen=True)
class Trained:
    """What a row tells of its training; `parameters` are a network's weights, or a forest's nodes."""

    threshold: float
    parameters: int
    seconds: float
    device: str
    validation_f1: float | None


def run_network(
    request: ComparisonRequest,
    judged: Sequence[JudgedScene],
    experiment: Experiment,
    seed: int,
    paths: Sequence[Path | None],
    feedback: MetricFeedback,
    token: str,
) -> Trained:
    """Train a network, or take the one that is there, and write its probabilities."""
    model = row_folder(unfinished_folder(request.table), experiment, seed) / MODEL
    if not model.is_file():
        training = replace(
            request.base,
            architecture=experiment.architecture,
            band_names=experiment.bands,
            labels=tuple(scene.training.labels for scene in judged),
            seed=seed,
            output=model,
            resume=checkpoint_path(model).is_file(),
        )
        train(training, MetricStage(feedback, 0, 0.9), token)
    started = time.monotonic()
    network, card = load_model(model)
    device = open_device(request.base.device, feedback)
    for scene, path in zip(judged, paths, strict=True):
        if path is not None:
            wanted = DetectionRequest(
                stack=scene.training.stack,
                model=str(model),
                probability=path,
                area=scene.area,
                missing=request.base.missing,
            )
            detect(wanted, network, card, device, MetricStage(feedback, 0.9, 0.98), token)
    return Trained(
        card.threshold,
        sum(parameter.numel() for parameter in network.parameters()),
        card.training["hours"] * 3600 + time.monotonic() - started,
        device.name,
        card.metrics.get("f1"),
    )


def run_forest(
    request: ComparisonRequest,
    judged: Sequence[JudgedScene],
    experiment: Experiment,
    seed: int,
    paths: Sequence[Path | None],
    feedback: MetricFeedback,
    token: str,  # noqa: ARG001 - as `run_network`
) -> Trained:
    """Grow a random forest and write its probabilities."""
    started, base = time.monotonic(), request.base
    scenes = [with_bands(scene.training, experiment.bands) for scene in judged]
    forest = grow_forest(scenes, base.missing, base.plan, seed, base.refit, MetricStage(feedback, 0, 0.9))
    for scene, own, path in zip(judged, scenes, paths, strict=True):
        if path is not None:
            write_probability(forest, scene, own, base.missing, path, MetricStage(feedback, 0.9, 0.98))
    return Trained(
        forest.threshold, forest.nodes, time.monotonic() - started, "processor, scikit-learn", forest.validation_f1
    )
