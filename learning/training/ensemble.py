"""A deep ensemble (Lakshminarayanan et al. 2017): networks that differ by their seed alone, trained one after another,
kept as one model.
"""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.model_card import ModelCard, read_card
from ...models.ensemble import Ensemble
from ...models.model_file import load_model
from ..compute.devices import open_device
from ..compute.ranks import Ranks
from ..data.scene_reader import SceneReader
from ..data.scenes import pair_scenes
from .checkpoint import checkpoint_path
from .fitting import MetricFeedback, MetricStage, Progress
from .loader import Batches
from .losses import make_loss
from .preparation import prepare_data
from .refit import JUDGED_BEFORE, refit_checkpoint
from .request import TrainingRequest
from .results.evaluation import Verdict, judge
from .results.outputs import make_card, outputs_of, write_outputs
from .single import check_targets, positive_weight, train_single

TRAINED = 0.94


def member_file(model: Path, member: int) -> Path:
    """Where a finished member waits for the others: `<model>.member<n>.safetensors`."""
    return model.with_name(f"{model.name}.member{member + 1}.safetensors")


def train_ensemble(request: TrainingRequest, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Train all members on the same split, choose the threshold for their mean probability, and write one model.

    Finished members are kept beside the model until it is there; with RESUME they are used again, as is the checkpoint
    of the one in work. Without RESUME older ones are dropped. Of several processes only the first gives back outputs.
    """
    first = Ranks.of(os.environ).rank == 0
    if first:
        check_targets(request)
        if not request.resume:
            remove_members(request)
    for member in range(request.members):
        own = member_file(request.output, member)
        first_network = first_network_file(own) if request.refit else None
        one = replace(
            request,
            members=1,
            member=member,
            output=own,
            report=None,
            log=log_file(request, member),
            first_network=first_network,
        )
        if request.resume and one.output.is_file():
            check_same_training(one)
            feedback.message(f"Member {member + 1} of {request.members} is there already.")
            continue
        feedback.message(f"Member {member + 1} of {request.members}.")
        width = TRAINED / request.members
        train_single(
            replace(one, resume=request.resume and checkpoint_path(one.output).is_file()),
            _stage(feedback, member, width),
            token,
        )
    if not first:
        return {}
    outputs = join_members(request, MetricStage(feedback, TRAINED, 1), token)
    remove_members(request)
    feedback.progress(1)
    return outputs


def check_same_training(one: TrainingRequest) -> None:
    """Raise InputError when the finished member beside the model is of another training."""
    card = read_card(one.output)
    there = (card.architecture, card.training.get("seed"), card.training.get("plan"), card.missing)
    refitted = one.first_network is not None and one.first_network.is_file()
    if there != (one.architecture, one.own_seed, one.plan.to_json(), one.missing) or refitted != one.refit:
        raise InputError(
            f"The member {one.output} belongs to another training. Use the same inputs, or train without RESUME."
        )


def _stage(feedback: MetricFeedback, member: int, width: float) -> MetricStage:
    return MetricStage(feedback, member * width, (member + 1) * width)


def log_file(request: TrainingRequest, member: int) -> Path:
    """A member's epochs, kept until all are there."""
    return member_file(request.output, member).with_suffix(".csv")


def first_network_file(member: Path) -> Path:
    """Where a member's network from before REFIT is kept, to judge the ensemble on what none of its networks has
    seen.
    """
    return member.with_suffix(".first.safetensors")


def remove_members(request: TrainingRequest) -> None:
    """Delete what is kept of the members."""
    for member in range(request.members):
        path = member_file(request.output, member)
        for leftover in (
            path,
            checkpoint_path(path),
            refit_checkpoint(path),
            first_network_file(path),
            log_file(request, member),
        ):
            leftover.unlink(missing_ok=True)


def join_members(request: TrainingRequest, feedback: Feedback, token: str) -> dict[str, Any]:
    """Judge the mean of the members (with REFIT: as they were before it) on the validation part, and write model,
    report and log.
    """
    device = open_device(request.device, feedback)
    scenes = pair_scenes(request.stacks, request.labels, request.band_names, request.areas)
    data = prepare_data(scenes, request.missing, request.plan, request.seed, feedback)
    files = [member_file(request.output, member) for member in range(request.members)]
    cards = [read_card(file) for file in files]
    ensemble = device.place(ensemble_of([first_network_file(file) for file in files] if request.refit else files))
    batches = Batches(
        scenes, missing=request.missing, parts=data.parts, bands=data.bands, plan=request.plan, seed=request.seed
    )
    try:
        with SceneReader(scenes, request.missing) as reader:
            windows = data.validation_windows(reader, request.plan.tile_size, ensemble)
        loss = make_loss(request.plan.loss, positive_weight(data, request.plan), request.plan.smoothing)
        judged = judge(request, ensemble, device, batches, windows, data, loss)
    finally:
        batches.close()
    progress = joined_progress(request, cards)
    verdict = Verdict.of(
        judged.found, judged.found.scores.best_f1_threshold() if request.plan.choose_threshold else 0.5, judged.logits
    )
    feedback.message(verdict.sentence())
    card = make_card(request, scenes, data, progress, verdict, device, {**cards[0].options, "members": request.members})
    card = replace(card, description=f"Ensemble of {request.members}: {card.description}")
    card.training["members"] = [
        {"seed": own.training["seed"], "best_epoch": own.training["best_epoch"], "f1": own.metrics["f1"]}
        for own in cards
    ]
    if refits := [own.training["refit"] for own in cards if "refit" in own.training]:
        card = replace(card, metrics={**card.metrics, "on": JUDGED_BEFORE})
        card.training["refit"] = {**refits[0], "epochs": max(again["epochs"] for again in refits)}
    write_outputs(
        request,
        ensemble_of(files) if request.refit else ensemble,
        card,
        progress,
        mean_progress(progress),
        verdict,
        judged.gallery,
        token,
    )
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    return outputs_of(request, progress, verdict, device)


def ensemble_of(files: list[Path]) -> Ensemble:
    """The members in these files as one network."""
    networks = [load_model(file)[0] for file in files]
    return Ensemble([network for network in networks if not isinstance(network, Ensemble)])


def joined_progress(request: TrainingRequest, cards: list[ModelCard]) -> Progress:
    """The epochs of all members, with a column `member`; seconds add up, best epoch and number of epochs are the
    largest.
    """
    history = []
    for member in range(request.members):
        with log_file(request, member).open(encoding="utf-8") as file:
            history += [
                {"member": float(member + 1), **{name: float(value) for name, value in row.items()}}
                for row in csv.DictReader(file)
            ]
    epochs = [int(card.training["epochs"]) for card in cards]
    best = [int(card.training["best_epoch"]) for card in cards]
    return Progress(
        max(epochs), max(best), history=history, seconds=sum(3600 * card.training["hours"] for card in cards)
    )


def mean_progress(progress: Progress) -> Progress:
    """The mean curve over the members that reached an epoch, for the report."""
    by_epoch: dict[float, list[dict[str, float]]] = {}
    for row in progress.history:
        by_epoch.setdefault(row["epoch"], []).append(row)
    curve = [
        {name: sum(row[name] for row in rows) / len(rows) for name in rows[0]} for _, rows in sorted(by_epoch.items())
    ]
    return replace(progress, history=curve)
