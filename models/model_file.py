"""Model files: safetensors with a JSON card. Nothing a file contains is executed, nothing is allocated before it is
checked.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterable, Mapping

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import nn

from ..core.atomic_output import atomic_output
from ..core.errors import InputError
from ..core.model_card import CARD_KEY, CHECKSUM_KEY, ModelCard, card_from_header, read_header
from .ensemble import Ensemble
from .network import Network
from .registry import all_options, build

READ_BYTES = 2**22
FLOAT_TYPES = ("F16", "BF16", "F32")
ADVICE = "Choose a .safetensors model made by 'Train a model', or a model of the zoo."


def save_model(path: Path, network: nn.Module, card: ModelCard, token: str, half: bool = False) -> None:
    """Write the network's tensors and its card, which gets its `id` and names every option; the file is atomic.

    `half` stores the kernels (tensors of two and more dimensions) as float16, for half the size; normalisation
    and statistics stay float32. Raises OutputError when the folder is missing or not writable, or the disk is full.
    """
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    if half:
        parameters = {name for name, parameter in network.named_parameters() if parameter.dim() > 1}
        tensors = {name: tensor.half() if name in parameters else tensor for name, tensor in tensors.items()}
    card = replace(card, options=all_options(card.architecture, **card.options))
    plain = save(tensors)
    length = int.from_bytes(plain[:8], "little")
    header, data = json.loads(plain[8 : 8 + length]), [plain[8 + length :]]
    text = replace(card, id=checksum(replace(card, id="").to_json(), header, data)).to_json()
    content = save(tensors, metadata={CARD_KEY: text, CHECKSUM_KEY: checksum(text, header, data)})
    with atomic_output(path, token) as temporary:
        temporary.write_bytes(content)  # safetensors' own save_file gives a file that only its owner may read


def load_model(path: Path, device: str = "cpu") -> tuple[Network | Ensemble, ModelCard]:
    """The network of a model file, in evaluation mode on `device`, and its card.

    The network is first built without memory and every tensor's name, type and shape is compared with the file's
    header, so a file that claims an absurd size is refused before anything is allocated. Half-precision tensors become
    float32. Raises InputError for a file that is not a model, truncated, corrupt, for an unknown architecture or
    option, a missing or unexpected tensor, a wrong shape, a checksum that does not fit, or weights that are not finite.
    """
    header = read_header(path)
    card = card_from_header(header, path)
    try:
        with torch.device("meta"):
            network = build(card.architecture, card.bands, **complete_options(card))
    except (InputError, TypeError, ValueError, RuntimeError, OverflowError) as error:
        raise InputError(
            f"The model file {path} describes a network that cannot be built: {first_sentence(error)} {ADVICE}"
        ) from error
    check_tensors(header, network, path)
    check_undamaged(header, path)
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise InputError(
            f"The tensors of the model file {path} cannot be read ({error}). Copy or download it again."
        ) from error
    for name, tensor in tensors.items():
        # A copy, because a tensor still mapped from the file would keep Windows from replacing that file.
        tensors[name] = tensor.to(torch.float32 if tensor.is_floating_point() else tensor.dtype, copy=True)
        if not torch.isfinite(tensors[name]).all():
            raise InputError(
                f"The model file {path} holds numbers that are not finite (tensor {name}). Train it again, or use "
                "another copy."
            )
    network.load_state_dict(tensors, assign=True)
    return network.eval().to(device), card


def complete_options(card: ModelCard) -> dict[str, Any]:
    """The card's options; an FCADenseNet that names no compression is from before its transitions compressed."""
    return {"compression": 1.0, **card.options} if card.architecture == "fca_densenet" else dict(card.options)


def check_undamaged(header: dict[str, Any], path: Path) -> None:
    """Raise InputError when a bit of the card or the weights is not as it was written; files without a checksum
    pass.
    """
    metadata = header["__metadata__"]
    wanted = metadata.get(CHECKSUM_KEY)
    if wanted is None:
        return
    with path.open("rb") as file:
        file.seek(8 + int.from_bytes(file.read(8), "little"))
        found = checksum(metadata[CARD_KEY], header, iter(lambda: file.read(READ_BYTES), b""))
    if found != wanted:
        raise InputError(
            f"The model file {path} is damaged: its checksum does not match its content. Copy or download it again."
        )


def checksum(card: str, header: Mapping[str, Any], data: Iterable[bytes | memoryview]) -> str:
    """SHA-256 over the card, the tensors' entries in the header, and their bytes, in hexadecimal digits."""
    entries = {name: entry for name, entry in header.items() if name != "__metadata__"}
    digest = hashlib.sha256(card.encode())
    digest.update(json.dumps(entries, sort_keys=True).encode())
    for part in data:
        digest.update(part)
    return digest.hexdigest()


def check_tensors(header: dict[str, Any], network: nn.Module, path: Path) -> None:
    """Compare a file's header with the network that its card describes; raises InputError at the first difference."""
    expected = network.state_dict()
    present = {name: entry for name, entry in header.items() if name != "__metadata__"}
    missing = [name for name in expected if name not in present]
    surplus = [name for name in present if name not in expected]
    if missing or surplus:
        what = f"lacks the tensor {missing[0]}" if missing else f"holds the unexpected tensor {surplus[0]}"
        raise InputError(f"The model file {path} {what}, so it does not match its own card. {ADVICE}")
    for name, tensor in expected.items():
        shape, kind = present[name].get("shape"), present[name].get("dtype")
        if shape != list(tensor.shape):
            raise InputError(
                f"The tensor {name} of the model file {path} has shape {shape}, its card requires "
                f"{list(tensor.shape)}. {ADVICE}"
            )
        if kind not in (FLOAT_TYPES if tensor.is_floating_point() else ("I64",)):
            raise InputError(
                f"The tensor {name} of the model file {path} has the number type {kind}, which a model cannot have. "
                f"{ADVICE}"
            )


def first_sentence(error: Exception) -> str:
    """The first line of an error, ended as a sentence."""
    return str(error).strip().partition("\n")[0].rstrip(".") + "."
