"""What a training leaves: the verdict of the validation part, the model with its card, the report, the log, the
outputs' numbers.
"""

from __future__ import annotations

import csv
import platform
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import torch
from torch import nn

from .... import __version__
from ....core.atomic_output import atomic_output, atomic_outputs
from ....core.json_values import null_for_nan
from ....core.model_card import ModelCard, read_card
from ....core.model_zoo import find_model
from ....models.model_file import save_model
from ...compute.devices import Device
from ...data.scenes import Scene
from ..fitting import Progress
from ..preparation import TrainingData
from ..request import TrainingRequest
from .evaluation import Verdict
from .gallery import Gallery
from .report import write_report

NOT_TOLD = {"complete": False, "features": []}


def write_outputs(
    request: TrainingRequest,
    network: nn.Module,
    card: ModelCard,
    *,
    log: Progress,
    curves: Progress,
    verdict: Verdict,
    gallery: Gallery,
    token: str,
) -> None:
    """Model, report with its curves, and log appear together."""
    with atomic_outputs(request.targets, token) as paths:
        if request.log:
            write_log(paths["LOG"], log, token)
        if request.report:
            write_report(paths["REPORT"], card, curves, verdict, gallery, request.missing, token)
        save_model(paths["OUTPUT"], network, card, token)


def make_card(
    request: TrainingRequest,
    scenes: Sequence[Scene],
    data: TrainingData,
    progress: Progress,
    verdict: Verdict,
    device: Device,
    options: dict[str, Any],
) -> ModelCard:
    """The card that makes the model usable, judgeable and repeatable."""
    threshold = verdict.calibrated_threshold
    return ModelCard(
        name=request.output.stem,
        architecture=request.architecture,
        bands=data.bands,
        options=options,
        tile_size=request.plan.tile_size,
        pixel_size_m=scenes[0].pixel_size_m,
        threshold=threshold,
        temperature=verdict.calibration.temperature,
        bias=verdict.calibration.bias,
        missing=request.missing,
        description=f"{request.architecture} trained on {len(scenes)} scene(s), preset {request.plan.preset}.",
        training={
            "data": [{"stack": scene.stack.name, "labels": scene.labels.name} for scene in scenes],
            "split": data.split,
            "pixels": data.pixels,
            "learnt_area": area_of(request, scenes, data),
            "seed": request.own_seed,
            "epochs": progress.epoch,
            "best_epoch": progress.best_epoch,
            "loss": request.plan.loss,
            "start_from": Path(request.start_from).name,
            "plan": request.plan.to_json(),
            "versions": {
                "landslide_mapper": __version__,
                "python": platform.python_version(),
                "torch": torch.__version__,
                "numpy": np.__version__,
            },
            "hours": progress.seconds / 3600,
            "device": device.name,
            "precision": device.precision_name,
        },
        metrics={
            "on": "validation part",
            "threshold": threshold,
            "loss": verdict.found.loss,
            **null_for_nan(verdict.metrics),
        },
    )


def area_of(request: TrainingRequest, scenes: Sequence[Scene], data: TrainingData) -> dict[str, Any] | None:
    """Where a network learns that is trained on this data, and where the model it starts from did, as GeoJSON."""
    if not request.start_from:
        return data.learnt_area(scenes, None)
    before = read_card(find_model(request.start_from)).training.get("learnt_area")
    return data.learnt_area(scenes, before if isinstance(before, dict) else NOT_TOLD)


def write_log(path: Path, progress: Progress, token: str) -> None:
    """One CSV row per epoch."""
    with atomic_output(path, token or None) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(progress.history[0]))
        writer.writeheader()
        writer.writerows(progress.history)


def outputs_of(request: TrainingRequest, progress: Progress, verdict: Verdict, device: Device) -> dict[str, Any]:
    """The contract's outputs; metrics are the validation part's at the model's threshold."""
    found = verdict.metrics
    outputs: dict[str, Any] = {
        "OUTPUT": str(request.output),
        "BEST_EPOCH": progress.best_epoch,
        "AUC": found["auc"],
        "PRECISION": found["precision"],
        "RECALL": found["recall"],
        "F1": found["f1"],
        "KAPPA": found["kappa"],
        "MIOU": found["miou"],
        "THRESHOLD": verdict.calibrated_threshold,
        "DEVICE_USED": device.name,
    }
    outputs |= {key: str(path) for key, path in (("REPORT", request.report), ("LOG", request.log)) if path is not None}
    return outputs
