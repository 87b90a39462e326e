"""The task `train`: scenes in, one model file out, with a report and a log of epochs."""

from __future__ import annotations

from typing import Any

from .distributed import Team, team_of
from .ensemble import train_ensemble
from .fitting import MetricFeedback
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
    with team_of(request, train_in_team, feedback) as team:
        return train_in_team(request, team, feedback, token)


def train_in_team(request: TrainingRequest, team: Team, feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """What each process of a team does: its share of an ensemble or of a single network."""
    if request.members > 1:
        return train_ensemble(request, team, feedback, token)
    return train_single(request, team, feedback, token)
