"""The task `train`: scenes in, one model file out, with a report and a log of epochs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ...core.feedback import Feedback, Silent
from ...core.model_card import read_card
from ...core.model_zoo import find_model
from ..compute.devices import open_device
from ..data.missing_share import missing_rule
from ..data.raster_reader import AUTO, EXCLUDE
from ..data.scenes import pair_scenes
from .distributed import Team, team_of
from .ensemble import train_ensemble
from .fitting import MetricFeedback
from .members.on_cluster import check_shareable
from .plan import default_width
from .request import TrainingRequest
from .single import train_single


def train_job(parameters: dict[str, Any], feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Train a network; the parameters are the contract's, `AREAS` being the areas burned on each stack's grid.

    Gives the contract's outputs. While it runs, `<OUTPUT>.checkpoint` holds the last finished epoch (and
    `<OUTPUT>.refit.checkpoint` that of a REFIT); it goes when the model is written.
    Raises InputError, OutputError or EngineError with the cure.
    """
    return train(TrainingRequest.of(parameters), feedback, token)


def train(request: TrainingRequest, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """Do the training that a request describes, alone or shared by several processes, of which only the first gives
    back outputs.
    """
    if request.scheduler:
        check_shareable(request)
        request = replace(request, processes=1)
    request = decide(request, feedback)
    with team_of(request, train_in_team, feedback) as team:
        return train_in_team(request, team, feedback, token)


def decide(request: TrainingRequest, feedback: Feedback) -> TrainingRequest:
    """The request with what was left to us: MISSING by the labelled pixels' gaps, WIDTH and NETWORK_OPTIONS of the
    model to start from, else WIDTH by the device.
    """
    if request.missing == AUTO:
        scenes = pair_scenes(request.stacks, request.labels, request.band_names, request.areas)
        missing = missing_rule(scenes, feedback)
        plan = request.plan.changed(sensor_dropout=0.0) if missing == EXCLUDE else request.plan
        request = replace(request, missing=missing, plan=plan)
    if request.width is not None:
        return request
    source = read_card(find_model(request.start_from)) if request.start_from else None
    if source is not None and source.architecture == request.architecture:
        return replace(request, width=float(source.options.get("width", 1.0)))
    width = default_width(open_device(request.device, Silent()).kind)
    feedback.message(f"WIDTH {width:g}: the choice for this device.")
    return replace(request, width=width)


def train_in_team(request: TrainingRequest, team: Team, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """What each process of a team does: its share of an ensemble or of a single network."""
    if request.members > 1:
        return train_ensemble(request, team, feedback, token)
    return train_single(request, team, feedback, token)
