"""The files of an ensemble's members while they wait for each other beside the model, and which training they belong
to.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Mapping

from ....core.errors import InputError
from ....core.model_card import read_card
from ....core.system.file_moves import remove
from ..checkpoint import checkpoint_path, differences
from ..refit import refit_checkpoint
from ..request import TrainingRequest

IDENTITY = "identity"


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
