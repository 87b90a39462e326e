"""The task `train`: scenes in, one model file out, with a report and a log of epochs."""

from __future__ import annotations

import csv
import os
import platform
from dataclasses import replace
from pathlib import Path
from typing import Any, Sequence, cast

import numpy as np
import torch
from torch import nn

from .. import __version__
from ..contract.model_card import ModelCard
from ..contract.recalibration import LogitHistogram
from ..contract.whole_output import appear_together, appears_whole, check_writable
from ..contract.zoo import find_model
from ..models.model_file import load_model, save_model
from ..models.registry import build, options_of
from ..models.weight_transfer import start_from
from .checkpoint import checkpoint_path
from .devices import Device, open_device
from .distributed import Team, team_of
from .fitting import Fitting, MetricFeedback, MetricStage, Progress
from .losses import make_loss
from .presets import TrainingPlan
from .samples import Batches
from .scene_reader import SceneReader
from .scenes import Scene, pair_scenes
from .training_data import TrainingData, prepare_data
from .training_gallery import Gallery
from .training_report import write_report
from .training_request import TrainingRequest
from .validation import validate
from .verdict import Verdict

PREPARING, FITTING = 0.06, 0.97
LARGEST_POSITIVE_WEIGHT = 10.0


def train_job(parameters: dict[str, Any], feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Train a network; the parameters are the contract's, `AREAS` being the areas burned on each stack's grid.

    Gives the contract's outputs. While it runs, `<OUTPUT>.checkpoint` holds the last finished epoch; it goes when the model is written.
    Raises InputError, OutputError or EngineError with the cure.
    """
    return train(TrainingRequest.of(parameters), feedback, token)


def train(request: TrainingRequest, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Do the training that a request describes; see `train_job`. Of several processes only the first gives back outputs."""
    if request.members > 1:
        from .ensemble_training import train_ensemble

        return train_ensemble(request, feedback, token)
    with team_of(request, feedback) as team:
        return train_in_team(request, team, feedback, token)


def train_in_team(request: TrainingRequest, team: Team, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """One network, trained by this process alone or together with others."""
    make_repeatable(request.own_seed)
    if team.first:
        check_targets(request)
    device = team.same_precision(open_device(request.device, feedback))
    scenes = pair_scenes(request.stacks, request.labels, request.band_names, request.areas)
    tell_pixel_sizes(scenes, feedback)
    data = prepare_data(scenes, request.missing, request.plan, request.seed, MetricStage(feedback, 0, PREPARING))
    network, options = make_network(request, data, device, feedback)
    network = team.normalised_together(network, device)
    threads = max(2, min(8, (os.cpu_count() or 2) // 2))
    seed = request.own_seed
    batches = Batches(scenes, missing=request.missing, parts=data.parts, bands=data.bands, plan=request.plan, seed=seed, threads=threads)
    try:
        with SceneReader(scenes, request.missing) as reader:
            windows = data.validation_windows(reader, request.plan.tile_size, network)
        fitting = Fitting(
            network,
            device,
            request.plan,
            make_loss(request.plan.loss, positive_weight(data, request.plan), request.plan.smoothing),
            batches,
            data.sampler if seed == request.seed else replace(cast(Any, data.sampler), seed=seed),
            data.parts,
            windows,
            seed,
            checkpoint_path(request.output),
            identity_of(request, scenes, data, options, device),
            token,
            request.stop_file,
            team,
        )
        if request.resume:
            fitting.resume(feedback)
        progress = fitting.run(MetricStage(feedback, PREPARING, FITTING))
        team.wait()
        if not team.first:
            return {}
        network.load_state_dict(fitting.best)
        gallery, logits = Gallery(scenes), LogitHistogram()
        found = validate(
            network,
            device,
            batches,
            windows,
            parts=data.parts,
            loss=fitting.loss,
            batch_size=max(1, request.plan.batch_size // 2),
            on_core=gallery.add if request.report else None,
            logit_counts=logits,
        )
        verdict = Verdict.of(found, progress.best_threshold, logits)
        feedback.message(verdict.sentence())
        card = make_card(request, scenes, data, progress, verdict, device, options)
        with appear_together(request.targets, token) as whole:
            if request.log:
                write_log(whole["LOG"], progress, token)
            if request.report:
                write_report(whole["REPORT"], card, progress, verdict, gallery, request.missing, token)
            save_model(whole["OUTPUT"], network, card, token)
    finally:
        batches.close()
    fitting.checkpoint.unlink(missing_ok=True)
    feedback.progress(1.0)
    return outputs_of(request, progress, verdict, device)


def make_repeatable(seed: int) -> None:
    """Fix the seed, and ask PyTorch for the deterministic version of each operation."""
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.backends.cudnn.benchmark = False


def check_targets(request: TrainingRequest) -> None:
    """Find out before hours of work, not after, that an output cannot be written; raises OutputError."""
    for target in request.targets.values():
        check_writable(target)


def tell_pixel_sizes(scenes: Sequence[Scene], feedback: MetricFeedback) -> None:
    """A network knows pixels, not metres: say when the scenes' pixels differ by more than a tenth."""
    sizes = [scene.pixel_size_m for scene in scenes]
    if max(sizes) > 1.1 * min(sizes):
        feedback.message(f"The scenes' pixels measure {min(sizes):.3g} to {max(sizes):.3g} m; resample them to one size for a better model.")


def make_network(request: TrainingRequest, data: TrainingData, device: Device, feedback: MetricFeedback) -> tuple[nn.Module, dict[str, Any]]:
    """A fresh or fine-tuned network on the device, and the options that build it again."""
    torch.manual_seed(request.own_seed)
    wanted = {"width": request.width, "dropout": request.plan.dropout, "raw_angles": request.plan.raw_angles}
    options = {name: value for name, value in wanted.items() if name in options_of(request.architecture)}
    network = build(request.architecture, data.bands, **options)
    if request.start_from:
        source, card = load_model(find_model(request.start_from))
        for line in start_from(network, data.bands, source, card):
            feedback.message(line)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    feedback.message(f"{request.architecture} for {len(data.bands)} bands, {parameters:,} parameters.")
    return device.place(network), options


def positive_weight(data: TrainingData, plan: TrainingPlan) -> float:
    """How much a landslide pixel counts: the plan's weight, else the square root of the classes' ratio, 1-10."""
    if plan.positive_weight:
        return plan.positive_weight
    landslide = data.pixels["training_landslide"]
    return float(np.clip(np.sqrt((data.pixels["training_known"] - landslide) / landslide), 1, LARGEST_POSITIVE_WEIGHT))


def identity_of(request: TrainingRequest, scenes: Sequence[Scene], data: TrainingData, options: dict[str, Any], device: Device) -> dict[str, Any]:
    """What must be the same for a checkpoint to be continued; the contents of files by what was measured in them."""
    return {
        "ARCHITECTURE": request.architecture,
        "options": options,
        **{name.upper(): value for name, value in request.plan.to_json().items()},
        "BANDS": [band.name for band in scenes[0].bands],
        "STACKS": [scene.stack.name for scene in scenes],
        "LABELS": [scene.labels.name for scene in scenes],
        "values of the stacks": [band.to_json() for band in data.bands],
        "labels or areas": data.pixels,
        "MISSING": request.missing,
        "START_FROM": request.start_from,
        "SEED": request.own_seed,
        "DEVICE": device.kind,
    }


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
        description=f"{request.architecture} trained on {len(scenes)} scene(s), preset {request.plan.preset}.",
        training={
            "data": [{"stack": scene.stack.name, "labels": scene.labels.name} for scene in scenes],
            "split": data.split,
            "pixels": data.pixels,
            "missing": request.missing,
            "seed": request.own_seed,
            "epochs": progress.epoch,
            "best_epoch": progress.best_epoch,
            "loss": request.plan.loss,
            "start_from": Path(request.start_from).name,
            "plan": request.plan.to_json(),
            "versions": {"landslide_mapper": __version__, "python": platform.python_version(), "torch": torch.__version__, "numpy": np.__version__},
            "hours": progress.seconds / 3600,
            "device": device.name,
            "precision": device.precision_name,
            "temperature": verdict.calibration.temperature,
            "bias": verdict.calibration.bias,
        },
        metrics={"on": "validation part", "threshold": threshold, "loss": verdict.found.loss, **without_nan(verdict.metrics)},
    )


def without_nan(values: dict[str, float]) -> dict[str, float | None]:
    """JSON has no NaN."""
    return {name: value if np.isfinite(value) else None for name, value in values.items()}


def write_log(path: Path, progress: Progress, token: str) -> None:
    """One CSV row per epoch."""
    with appears_whole(path, token or None) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
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
