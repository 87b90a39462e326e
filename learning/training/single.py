"""One network, trained from what was prepared: a single one, or a member of an ensemble."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any, Mapping, Sequence, cast

import numpy as np
import torch
from torch import nn

from ...core.atomic_output import check_writable
from ...core.caution import caution
from ...core.feedback import Feedback, Silent
from ...core.model_zoo import find_model
from ...core.system.file_moves import remove
from ...models.model_file import load_model, save_model
from ...models.registry import build, network_options, options_of
from ...models.weight_transfer import start_from
from ..compute.devices import Device, open_device
from ..data.scenes import Scene, pair_scenes
from .checkpoint import checkpoint_path
from .distributed import Team
from .fitting import Fitting, MetricFeedback, MetricStage
from .loader import Batches, check_batch
from .losses import make_loss
from .plan import TrainingPlan, purpose
from .preparation import TrainingData, prepare_data
from .refit import Refit, refit, refit_checkpoint
from .request import TrainingRequest
from .results.evaluation import Verdict, judge
from .results.outputs import area_of, make_card, outputs_of, write_outputs

PREPARED = 0.06
FITTED, FITTED_BEFORE_REFIT = 0.97, 0.52  # of the training of one network
MAX_POSITIVE_WEIGHT = 10.0
NOTHING_MORE: Mapping[str, Any] = {}


@dataclass(frozen=True)
class Groundwork:
    """What is opened and read once, and shared by all networks of a training."""

    device: Device
    scenes: Sequence[Scene]
    data: TrainingData


@dataclass(frozen=True)
class Trained:
    """One network's end: the job's outputs (empty where another process writes them), and whether the user ended it."""

    outputs: dict[str, Any] = field(default_factory=dict)
    stopped: bool = False


def train_single(request: TrainingRequest, team: Team, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Prepare, and train one network; gives the contract's outputs in the first process."""
    if team.first:
        check_targets(request)
    ground = prepare(request, team, MetricStage(feedback, 0, PREPARED))
    trained = train_network(request, ground, team, MetricStage(feedback, PREPARED, 1), token)
    feedback.progress(1.0)
    return trained.outputs


def prepare(request: TrainingRequest, team: Team, feedback: MetricFeedback) -> Groundwork:
    """Open the device and the scenes, and read what every network of this training needs to know of them."""
    ask_for_determinism()
    device = team.same_precision(open_device(request.device, feedback))
    scenes = pair_scenes(request.stacks, request.labels, request.band_names, request.areas, feedback)
    tell_pixel_sizes(scenes, feedback)
    if told := purpose(request.plan.use_on):
        feedback.message(told)
    return Groundwork(device, scenes, prepare_data(scenes, request.missing, request.plan, request.seed, feedback))


def train_network(
    request: TrainingRequest,
    ground: Groundwork,
    team: Team,
    feedback: MetricFeedback,
    token: str,
    provenance: Mapping[str, Any] = NOTHING_MORE,
) -> Trained:
    """Train one network to its end and write model, report and log; `provenance` is noted on the model's card too."""
    network = make_network(request, ground, team, feedback)
    threads = max(2, min(8, (os.cpu_count() or 2) // 2))
    with closing(batches_of(request, ground, threads)) as batches:
        fitting = make_fitting(request, ground, team, network, batches, token)
        if request.resume:
            fitting.resume(feedback)
        fitting.run(MetricStage(feedback, 0, FITTED_BEFORE_REFIT if request.refit else FITTED))
        again = None
        if request.refit:
            fresh = make_network(request, ground, team, Silent())
            stage = MetricStage(feedback, FITTED_BEFORE_REFIT, FITTED)
            again = refit(fitting, ground.data, fresh, request.output, request.resume, threads, stage)
        team.wait()
        if not team.first:
            return Trained(stopped=fitting.stopped)
        outputs = deliver(request, ground, fitting, again, feedback, token, provenance)
    for checkpoint in (fitting.checkpoint, refit_checkpoint(request.output)):
        remove(checkpoint)
    return Trained(outputs, fitting.stopped)


def deliver(
    request: TrainingRequest,
    ground: Groundwork,
    fitting: Fitting,
    again: Refit | None,
    feedback: Feedback,
    token: str,
    provenance: Mapping[str, Any],
) -> dict[str, Any]:
    """Judge the best epoch's network on the validation part and write model, report and log; gives the outputs."""
    network, progress = fitting.network, fitting.progress
    network.load_state_dict(fitting.best)
    judged = judge(request, network, ground.device, fitting.batches, fitting.windows, ground.data, fitting.loss)
    verdict = Verdict.of(judged.found, progress.best_threshold, judged.logits)
    feedback.message(verdict.sentence())
    options = options_for(request)
    card = make_card(request, ground.scenes, ground.data, progress, verdict, ground.device, options)
    card = replace(card, training={**card.training, **provenance})
    if request.first_network:
        save_model(request.first_network, network, card, token)
    if again is not None:
        card = again.written_on(card, area_of(request, ground.scenes, again.data))
        network.load_state_dict(again.weights)
    write_outputs(
        request,
        network,
        card,
        log=progress,
        curves=progress,
        verdict=verdict,
        gallery=judged.gallery,
        token=token,
    )
    return outputs_of(request, progress, verdict, ground.device)


def ask_for_determinism() -> None:
    """Ask PyTorch for the deterministic version of each operation."""
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
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
        caution(
            feedback,
            f"The scenes' pixels measure {min(sizes):.3g} to {max(sizes):.3g} m; resample them to one size for a "
            "better model.",
        )


def options_for(request: TrainingRequest) -> dict[str, Any]:
    """The constructor's arguments of the requested network."""
    wanted = {
        "width": request.width,
        "dropout": request.plan.dropout,
        "raw_angles": request.plan.raw_angles,
        "raw_codes": request.plan.raw_codes,
    }
    known = {name: value for name, value in wanted.items() if name in options_of(request.architecture)}
    return {**known, **network_options(request.architecture, request.network_options)}


def make_network(request: TrainingRequest, ground: Groundwork, team: Team, feedback: Feedback) -> nn.Module:
    """A fresh or fine-tuned network on the device."""
    torch.manual_seed(request.own_seed)
    bands = ground.data.bands
    network = build(request.architecture, bands, **options_for(request))
    check_batch(request.plan, network.multiple, len(ground.data.sampler.samples(0)))
    if request.start_from:
        source, card = load_model(find_model(request.start_from))
        for line in start_from(network, bands, source, card):
            feedback.message(line)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    feedback.message(f"{request.architecture} for {len(bands)} bands, {parameters:,} parameters.")
    return team.with_synchronised_batch_norm(ground.device.place(network), ground.device)


def batches_of(request: TrainingRequest, ground: Groundwork, threads: int = 2) -> Batches:
    """The reader of this training's samples and windows; must be closed."""
    return Batches(
        ground.scenes,
        missing=request.missing,
        parts=ground.data.parts,
        bands=ground.data.bands,
        plan=request.plan,
        seed=request.own_seed,
        threads=threads,
    )


def make_fitting(
    request: TrainingRequest, ground: Groundwork, team: Team, network: nn.Module, batches: Batches, token: str
) -> Fitting:
    """The training loop of this request, before its first epoch."""
    data = ground.data
    return Fitting(
        network=network,
        device=ground.device,
        plan=request.plan,
        loss=make_loss(request.plan.loss, positive_weight(data, request.plan), request.plan.smoothing),
        batches=batches,
        sampler=replace(cast(Any, data.sampler), seed=request.own_seed),
        parts=data.parts,
        windows=data.validation_windows(ground.scenes, request.plan.tile_size, network),
        seed=request.own_seed,
        checkpoint=checkpoint_path(request.output),
        identity=identity_of(request, ground),
        token=token,
        stop_file=request.stop_file,
        team=team,
    )


def positive_weight(data: TrainingData, plan: TrainingPlan) -> float:
    """How much a landslide pixel counts: the plan's weight, else the square root of the classes' ratio, 1-10."""
    if plan.positive_weight:
        return plan.positive_weight
    landslide = data.pixels["training_landslide"]
    return float(np.clip(np.sqrt((data.pixels["training_known"] - landslide) / landslide), 1, MAX_POSITIVE_WEIGHT))


def identity_of(request: TrainingRequest, ground: Groundwork) -> dict[str, Any]:
    """What must be the same for a checkpoint, or a finished member of an ensemble, to be used again; the contents of
    files by what was measured in them.
    """
    return {
        "ARCHITECTURE": request.architecture,
        "options": options_for(request),
        **{name.upper(): value for name, value in request.plan.to_json().items()},
        "BANDS": [band.name for band in ground.data.bands],
        "STACKS": [scene.stack.name for scene in ground.scenes],
        "LABELS": [scene.labels.name for scene in ground.scenes],
        "values of the stacks": [band.to_json() for band in ground.data.bands],
        "labels or areas": ground.data.pixels,
        "MISSING": request.missing,
        "START_FROM": request.start_from,
        "SEED": request.own_seed,
        "DEVICE": ground.device.kind,
    }
