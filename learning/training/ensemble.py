"""A deep ensemble (Lakshminarayanan et al. 2017): networks that differ by their seed alone, trained one after another,
kept as one model.
"""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Sequence

import torch
from torch import nn

from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.model_card import ModelCard, read_card
from ...models.ensemble import Ensemble
from ...models.model_file import load_model
from .checkpoint import checkpoint_path
from .distributed import Team
from .fitting import MetricFeedback, MetricStage, Progress
from .losses import make_loss
from .members.files import (
    IDENTITY,
    check_same_training,
    first_network_file,
    log_file,
    member_file,
    remove_members,
    request_of_member,
)
from .members.on_cluster import train_on_workers
from .refit import JUDGED_BEFORE
from .request import TrainingRequest
from .results.evaluation import Judged, Verdict, judge
from .results.outputs import make_card, outputs_of, write_outputs
from .single import (
    PREPARED,
    Groundwork,
    batches_of,
    check_targets,
    identity_of,
    options_for,
    positive_weight,
    prepare,
    train_network,
)
from .validation import Validation

TRAINED = 0.94


@dataclass(frozen=True)
class Members:
    """The members that are trained to their end, and those in work when the user stopped."""

    finished: tuple[int, ...]
    in_work: tuple[int, ...] = ()
    stopped: bool = False


def train_ensemble(request: TrainingRequest, team: Team, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Train all members on the same split, choose the threshold for their mean probability, and write one model.

    Finished members are kept beside the model until it is there; with RESUME they are used again, as is the checkpoint
    of the one in work. Without RESUME older ones are dropped. Of several processes only the first gives back outputs.
    """
    if team.first:
        check_targets(request)
        if not request.resume:
            remove_members(request)
    ground = prepare(request, team, MetricStage(feedback, 0, PREPARED))
    if request.scheduler:
        members = train_members_on_cluster(request, ground, feedback)
    else:
        members = train_members(request, ground, team, feedback, token)
    if not team.first:
        return {}
    outputs = join_members(request, ground, members, MetricStage(feedback, TRAINED, 1), token)
    remove_members(request)
    feedback.progress(1)
    return outputs


def train_members(
    request: TrainingRequest, ground: Groundwork, team: Team, feedback: MetricFeedback, token: str
) -> Members:
    """Train one member after another, until the last or until the user stops."""
    finished: list[int] = []
    width = (TRAINED - PREPARED) / request.members
    for member in range(request.members):
        one = request_of_member(request, member)
        identity = identity_of(one, ground)
        if team.agreed(request.resume and one.output.is_file(), ground.device):
            check_same_training(one, identity)
            feedback.message(f"Member {member + 1} of {request.members} is there already.")
            finished.append(member)
            continue
        asked = request.stop_file is not None and request.stop_file.exists()
        if finished and team.agreed(asked, ground.device):
            return Members(tuple(finished), stopped=True)
        feedback.message(f"Member {member + 1} of {request.members}.")
        stage = MetricStage(feedback, PREPARED + member * width, PREPARED + (member + 1) * width)
        one = replace(one, resume=team.agreed(request.resume and checkpoint_path(one.output).is_file(), ground.device))
        if train_network(one, ground, team, stage, token, {IDENTITY: identity}).stopped:
            return Members(tuple(finished), (member,), stopped=True)
        finished.append(member)
    return Members(tuple(finished))


def train_members_on_cluster(request: TrainingRequest, ground: Groundwork, feedback: MetricFeedback) -> Members:
    """As `train_members`, on the workers of a cluster; those that are there already are used again."""
    there = [member for member in range(request.members) if member_file(request.output, member).is_file()]
    for member in there:
        one = request_of_member(request, member)
        check_same_training(one, identity_of(one, ground))
        feedback.message(f"Member {member + 1} of {request.members} is there already.")
    missing = [member for member in range(request.members) if member not in there]
    stage = MetricStage(feedback, PREPARED, TRAINED)
    finished, in_work = train_on_workers(request, missing, stage) if missing else ([], [])
    kept = tuple(sorted((*there, *finished)))
    return Members(kept, tuple(in_work), stopped=len(kept) < request.members)


def join_members(
    request: TrainingRequest, ground: Groundwork, members: Members, feedback: Feedback, token: str
) -> dict[str, Any]:
    """Judge the mean of the members (with REFIT: as they were before it) on the validation part, and write model,
    report and log.
    """
    kept, judged = choose_members(request, ground, members, feedback)
    files = [member_file(request.output, member) for member in kept]
    cards = [read_card(file) for file in files]
    progress = joined_progress(files, cards)
    verdict = Verdict.of(judged.found, threshold_of(judged.found, request), judged.logits)
    feedback.message(verdict.sentence())
    options = {**options_for(request), **({"members": len(kept)} if len(kept) > 1 else {})}
    card = make_card(request, ground.scenes, ground.data, progress, verdict, ground.device, options)
    card = joined_card(card, cards, request.members)
    network = network_of(files)
    write_outputs(
        request,
        network,
        card,
        log=progress,
        curves=mean_progress(progress),
        verdict=verdict,
        gallery=judged.gallery,
        token=token,
    )
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    return outputs_of(request, progress, verdict, ground.device)


def choose_members(
    request: TrainingRequest, ground: Groundwork, members: Members, feedback: Feedback
) -> tuple[tuple[int, ...], Judged]:
    """Which members the model is made of, and what the validation part says of them.

    A member that was in work when the user stopped is averaged in only where that makes the ensemble better: one that
    has hardly been trained makes it worse.
    """
    if members.stopped:
        feedback.message(
            f"Stopped by the user: {len(members.finished)} of {request.members} members are finished; those not begun "
            "are left out."
        )
    kept, judged = members.finished, judge_members(request, ground, members.finished) if members.finished else None
    for member in members.in_work:
        with_it = (*kept, member)
        more = judge_members(request, ground, with_it)
        if judged is None:
            kept, judged = with_it, more
            continue
        with_value, without_value = (monitored_value(one.found, request) for one in (more, judged))
        better = with_value > without_value
        epochs = read_card(member_file(request.output, member)).training["epochs"]
        feedback.message(
            f"Member {member + 1} was in work, after epoch {epochs}: with it the validation {request.plan.monitor} is "
            f"{abs(with_value):.4f}, without it {abs(without_value):.4f}, so it is {'kept' if better else 'left out'}."
        )
        if better:
            kept, judged = with_it, more
    if judged is None:
        raise InputError("The training was stopped before a member had begun. Train again, with RESUME.")
    return kept, judged


def judge_members(request: TrainingRequest, ground: Groundwork, members: Sequence[int]) -> Judged:
    """What the validation part says of the mean of some members, with REFIT as they were before it."""
    files = [member_file(request.output, member) for member in members]
    network = ground.device.place(network_of([first_network_file(file) for file in files] if request.refit else files))
    loss = make_loss(request.plan.loss, positive_weight(ground.data, request.plan), request.plan.smoothing)
    windows = ground.data.validation_windows(ground.scenes, request.plan.tile_size, network)
    with closing(batches_of(request, ground)) as batches:
        return judge(request, network, ground.device, batches, windows, ground.data, loss)


def threshold_of(found: Validation, request: TrainingRequest) -> float:
    """The validation's best threshold, where the plan chooses one."""
    return found.scores.best_f1_threshold() if request.plan.choose_threshold else 0.5


def monitored_value(found: Validation, request: TrainingRequest) -> float:
    """What the plan's monitor says, more being better."""
    if request.plan.monitor == "loss":
        return -found.loss
    return found.metrics_at(threshold_of(found, request))[request.plan.monitor]


def network_of(files: Sequence[Path]) -> nn.Module:
    """The members in these files as one network; one alone stays what it is."""
    networks = [load_model(file)[0] for file in files]
    if len(networks) == 1:
        return networks[0]
    return Ensemble([network for network in networks if not isinstance(network, Ensemble)])


def joined_card(card: ModelCard, cards: Sequence[ModelCard], asked: int) -> ModelCard:
    """The card of the ensemble, with what its members tell of themselves."""
    training = {
        **card.training,
        "members": [
            {"seed": own.training["seed"], "best_epoch": own.training["best_epoch"], "f1": own.metrics["f1"]}
            for own in cards
        ],
        "members_asked": asked,
    }
    metrics = card.metrics
    if refitted := [own.training for own in cards if "refit" in own.training]:
        metrics = {**metrics, "on": JUDGED_BEFORE}
        epochs = max(own["refit"]["epochs"] for own in refitted)
        training["refit"] = {**refitted[0]["refit"], "epochs": epochs}
        training["learnt_area"] = refitted[0]["learnt_area"]
    description = f"Ensemble of {len(cards)}: {card.description}" if len(cards) > 1 else card.description
    return replace(card, description=description, training=training, metrics=metrics)


def joined_progress(files: Sequence[Path], cards: Sequence[ModelCard]) -> Progress:
    """The epochs of all members, with a column `member`; seconds add up, best epoch and number of epochs are the
    largest.
    """
    history = []
    for number, member in enumerate(files, start=1):
        with log_file(member).open(encoding="utf-8") as file:
            history += [
                {"member": float(number), **{name: float(value) for name, value in row.items()}}
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
