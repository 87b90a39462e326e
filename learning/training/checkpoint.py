"""Where a stopped training goes on: all tensors and the state of one finished epoch in a single safetensors file, no
pickle.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from ...core.atomic_output import atomic_output
from ...core.errors import InputError
from ...core.formats.version import check_format
from ...core.model_card import CHECKSUM_KEY
from ...models.model_file import READ_BYTES, checksum

STATE_KEY = "landslide_mapper_checkpoint"
FORMAT = 1
NO_CHECKSUM = 64 * "0"  # stands in the header while the checksum is computed


@dataclass
class Checkpoint:
    """`tensors` by name; `identity` is what must be equal to go on; `state` everything else, plain JSON."""

    tensors: dict[str, Tensor]
    identity: dict[str, Any]
    state: dict[str, Any] = field(default_factory=dict)


def checkpoint_path(model: Path) -> Path:
    """Beside the model: `<model>.checkpoint`."""
    return model.with_name(model.name + ".checkpoint")


def write_checkpoint(path: Path, checkpoint: Checkpoint, token: str) -> None:
    """Write it completely or not at all; an older one stays until the new one is complete."""
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in checkpoint.tensors.items()}
    text = json.dumps({"format": FORMAT, "identity": checkpoint.identity, "state": checkpoint.state})
    content = memoryview(save(tensors, metadata={STATE_KEY: text, CHECKSUM_KEY: NO_CHECKSUM}))
    start = 8 + int.from_bytes(content[:8], "little")
    header = bytes(content[:start])
    digest = checksum(text, json.loads(header[8:]), [content[start:]])
    with atomic_output(path, token or None) as temporary, temporary.open("wb") as file:
        file.write(header.replace(_entry(NO_CHECKSUM), _entry(digest)))
        file.write(content[start:])


def _entry(digest: str) -> bytes:
    """The checksum as safetensors writes it into the header; a quote inside another text would be escaped."""
    return f'"{CHECKSUM_KEY}":"{digest}"'.encode()


def read_checkpoint(path: Path, identity: Mapping[str, Any]) -> Checkpoint:
    """The checkpoint of the very training that `identity` describes.

    Raises InputError when the file is not a checkpoint, is damaged, was written by another version, or belongs to other
    settings or data; the message names them.
    """
    try:
        with safe_open(path, "pt") as file:
            content = json.loads((file.metadata() or {})[STATE_KEY])
            check_format(content.get("format"), FORMAT, "checkpoint", path, "Delete it, or train without RESUME.")
            check_undamaged(path, file.metadata())
            # copies, because Windows does not replace a file whose tensors are still mapped into memory
            tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118 - no mapping
        checkpoint = Checkpoint(tensors, content["identity"], content["state"])
    except (SafetensorError, OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"The checkpoint {path} is damaged or not a checkpoint ({error}). Delete it, or train without RESUME."
        ) from error
    different = differences(identity, checkpoint.identity)
    if different:
        raise InputError(
            f"The checkpoint {path} belongs to another training: {', '.join(different)} differ. Use the same inputs, "
            "or train without RESUME."
        )
    return checkpoint


def check_undamaged(path: Path, metadata: Mapping[str, str]) -> None:
    """Raise ValueError when a bit of the state or a tensor is not as it was written; the checkpoints of before there
    was a checksum pass.
    """
    wanted = metadata.get(CHECKSUM_KEY)
    if wanted is None:
        return
    with path.open("rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        found = checksum(metadata[STATE_KEY], header, iter(lambda: file.read(READ_BYTES), b""))
    if found != wanted:
        raise ValueError("its checksum does not match its content")


def differences(wanted: Mapping[str, Any], there: Mapping[str, Any]) -> list[str]:
    """What differs between two identities, in words; the wanted one is compared as JSON would keep it."""
    plain = json.loads(json.dumps(dict(wanted)))
    return sorted(key for key in {*plain, *there} if plain.get(key) != there.get(key))


def optimizer_tensors(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The optimizer's memory as tensors named `optimizer.<parameter>.<quantity>`."""
    state = optimizer.state_dict()["state"]
    return {
        f"optimizer.{index}.{key}": torch.as_tensor(value)
        for index, entry in state.items()
        for key, value in entry.items()
    }


def restore_optimizer(optimizer: torch.optim.Optimizer, tensors: Mapping[str, Tensor]) -> None:
    """Put the memory back; learning rates are set by the schedule, not stored."""
    state: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        if name.startswith("optimizer."):
            _, index, key = name.split(".", 2)
            state.setdefault(int(index), {})[key] = tensor
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})


def with_prefix(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {f"{prefix}.{name}": tensor for name, tensor in tensors.items()}


def without_prefix(prefix: str, tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The tensors under a prefix, by their own names."""
    return {
        name.removeprefix(f"{prefix}."): tensor for name, tensor in tensors.items() if name.startswith(f"{prefix}.")
    }
