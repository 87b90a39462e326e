"""The task `train`: scenes in, one model file out, with a report and a log of epochs."""

from __future__ import annotations

from typing import Any

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
    """Do the training that a request describes: an ensemble or a single network."""
    if request.members > 1:
        return train_ensemble(request, feedback, token)
    return train_single(request, feedback, token)
