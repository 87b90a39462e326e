"""One network, trained from labelled scenes: what `train` does for each member of an ensemble and for a single
network.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any, Sequence, cast

import numpy as np
import torch
from torch import nn

from ...core.atomic_output import check_writable
from ...core.feedback import Feedback, Silent
from ...core.model_zoo import find_model
from ...models.model_file import load_model, save_model
from ...models.registry import build, options_of
from ...models.weight_transfer import start_from
from ..compute.devices import Device, open_device
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene, pair_scenes
from .checkpoint import checkpoint_path
from .distributed import Team, team_of
from .fitting import Fitting, MetricFeedback, MetricStage
from .loader import Batches
from .losses import make_loss
from .plan import TrainingPlan
from .preparation import TrainingData, prepare_data
from .refit import refit, refit_checkpoint
from .request import TrainingRequest
from .results.evaluation import Verdict, judge
from .results.outputs import make_card, outputs_of, write_outputs

PREPARING, FITTING, REFITTING = 0.06, 0.97, 0.55
MAX_POSITIVE_WEIGHT = 10.0


def train_single(request: TrainingRequest, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Train one network, alone or shared by several processes, of which only the first gives back outputs."""
    with team_of(request, feedback) as team:
        return train_in_team(request, team, feedback, token)


def train_in_team(request: TrainingRequest, team: Team, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """One network, trained by this process alone or together with others."""
    make_repeatable(request.own_seed)
    if team.first:
        check_targets(request)
    device = team.same_precision(open_device(request.device, feedback))
    scenes = pair_scenes(request.stacks, request.labels, request.band_names, request.areas, feedback)
    tell_pixel_sizes(scenes, feedback)
    data = prepare_data(scenes, request.missing, request.plan, request.seed, MetricStage(feedback, 0, PREPARING))
    network, options = make_network(request, data, device, feedback)
    network = team.with_synchronised_batch_norm(network, device)
    threads = max(2, min(8, (os.cpu_count() or 2) // 2))
    seed = request.own_seed
    batches = Batches(
        scenes,
        missing=request.missing,
        parts=data.parts,
        bands=data.bands,
        plan=request.plan,
        seed=seed,
        threads=threads,
    )
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
        progress = fitting.run(MetricStage(feedback, PREPARING, REFITTING if request.refit else FITTING))
        again = None
        if request.refit:
            fresh = team.with_synchronised_batch_norm(make_network(request, data, device, Silent())[0], device)
            again = refit(
                fitting, data, fresh, request.output, request.resume, threads, MetricStage(feedback, REFITTING, FITTING)
            )
        team.wait()
        if not team.first:
            return {}
        network.load_state_dict(fitting.best)
        judged = judge(request, network, device, batches, windows, data, fitting.loss)
        verdict = Verdict.of(judged.found, progress.best_threshold, judged.logits)
        feedback.message(verdict.sentence())
        card = make_card(request, scenes, data, progress, verdict, device, options)
        if request.first_network:
            save_model(request.first_network, network, card, token)
        if again is not None:
            card = again.written_on(card)
            network.load_state_dict(again.weights)
        write_outputs(request, network, card, progress, progress, verdict, judged.gallery, token)
    finally:
        batches.close()
    for checkpoint in (fitting.checkpoint, refit_checkpoint(request.output)):
        checkpoint.unlink(missing_ok=True)
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
        feedback.message(
            f"The scenes' pixels measure {min(sizes):.3g} to {max(sizes):.3g} m; resample them to one size for a "
            "better model."
        )


def make_network(
    request: TrainingRequest, data: TrainingData, device: Device, feedback: Feedback
) -> tuple[nn.Module, dict[str, Any]]:
    """A fresh or fine-tuned network on the device, and the options that build it again."""
    torch.manual_seed(request.own_seed)
    wanted = {
        "width": request.width,
        "dropout": request.plan.dropout,
        "raw_angles": request.plan.raw_angles,
        "raw_codes": request.plan.raw_codes,
    }
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
    return float(np.clip(np.sqrt((data.pixels["training_known"] - landslide) / landslide), 1, MAX_POSITIVE_WEIGHT))


def identity_of(
    request: TrainingRequest, scenes: Sequence[Scene], data: TrainingData, options: dict[str, Any], device: Device
) -> dict[str, Any]:
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
