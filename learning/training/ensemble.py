"""A deep ensemble (Lakshminarayanan et al. 2017): networks that differ by their seed alone, trained one after another,
kept as one model.
"""

from __future__ import annotations

import csv
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Mapping, Sequence

import torch
from torch import nn

from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.model_card import ModelCard, read_card
from ...core.system.file_moves import remove
from ...models.ensemble import Ensemble
from ...models.model_file import load_model
from .checkpoint import checkpoint_path, differences
from .distributed import Team
from .fitting import MetricFeedback, MetricStage, Progress
from .losses import make_loss
from .refit import JUDGED_BEFORE, refit_checkpoint
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
IDENTITY = "identity"


@dataclass(frozen=True)
class Members:
    """The members that are trained to their end, and the one in work when the user stopped."""

    finished: tuple[int, ...]
    in_work: int | None = None
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
            return Members(tuple(finished), member, stopped=True)
        finished.append(member)
    return Members(tuple(finished))


def request_of_member(request: TrainingRequest, member: int) -> TrainingRequest:
    """The training of one member, whose files lie beside the model."""
    own = member_file(request.output, member)
    return replace(
        request,
        members=1,
        member=member,
        output=own,
        report=None,
        log=log_file(own),
        first_network=first_network_file(own) if request.refit else None,
    )


def check_same_training(one: TrainingRequest, identity: Mapping[str, Any]) -> None:
    """Raise InputError, naming what differs, when the finished member beside the model is of another training."""
    there = read_card(one.output).training.get(IDENTITY)
    if not isinstance(there, dict):
        raise InputError(f"The member {one.output} does not say which training it belongs to. Train without RESUME.")
    different = differences(identity, there)
    if one.refit != first_network_file(one.output).is_file():
        different.append("REFIT")
    if different:
        raise InputError(
            f"The member {one.output} belongs to another training: {', '.join(different)} differ. Use the same inputs, "
            "or train without RESUME."
        )


def member_file(model: Path, member: int) -> Path:
    """Where a finished member waits for the others: `<model>.member<n>.safetensors`."""
    return model.with_name(f"{model.name}.member{member + 1}.safetensors")


def log_file(member: Path) -> Path:
    """A member's epochs, kept until all are there."""
    return member.with_suffix(".csv")


def first_network_file(member: Path) -> Path:
    """Where a member's network from before REFIT is kept, to judge the ensemble on what none of its networks has
    seen.
    """
    return member.with_suffix(".first.safetensors")


def remove_members(request: TrainingRequest) -> None:
    """Delete what is kept of the members."""
    for member in range(request.members):
        path = member_file(request.output, member)
        checkpoints = (checkpoint_path(path), refit_checkpoint(path))
        for leftover in (path, *checkpoints, first_network_file(path), log_file(path)):
            remove(leftover)


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
    if members.in_work is None:
        return members.finished, judge_members(request, ground, members.finished)
    with_it = (*members.finished, members.in_work)
    if not members.finished:
        return with_it, judge_members(request, ground, with_it)
    fewer, more = judge_members(request, ground, members.finished), judge_members(request, ground, with_it)
    values = [monitored_value(judged.found, request) for judged in (more, fewer)]
    better = values[0] > values[1]
    epochs = read_card(member_file(request.output, members.in_work)).training["epochs"]
    what, (with_value, without_value) = request.plan.monitor, map(abs, values)
    feedback.message(
        f"Member {members.in_work + 1} was in work, after epoch {epochs}: with it the validation {what} is "
        f"{with_value:.4f}, without it {without_value:.4f}, so it is {'kept' if better else 'left out'}."
    )
    return (with_it, more) if better else (members.finished, fewer)


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
