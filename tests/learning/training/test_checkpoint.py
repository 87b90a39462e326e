"""A checkpoint is read as it was written, or refused: a bit that flipped on the disk does not go unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import CHECKSUM_KEY
from landslide_mapper.learning.training.checkpoint import STATE_KEY, Checkpoint, read_checkpoint, write_checkpoint

IDENTITY = {"SEED": 1}


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "model.safetensors.checkpoint"
    tensors = {"network.weight": torch.arange(12, dtype=torch.float32).reshape(3, 4), "step": torch.tensor(7)}
    write_checkpoint(path, Checkpoint(tensors, IDENTITY, {"epoch": 3, "note": "64 zeros: " + 64 * "0"}), "t")
    return path


def test_what_was_written_is_read(written: Path) -> None:
    found = read_checkpoint(written, IDENTITY)
    assert found.state == {"epoch": 3, "note": "64 zeros: " + 64 * "0"}
    assert torch.equal(found.tensors["network.weight"], torch.arange(12, dtype=torch.float32).reshape(3, 4))
    assert found.tensors["step"] == 7


def test_any_flipped_bit_of_numbers_state_or_checksum_is_refused(written: Path) -> None:
    """Every byte of the tensors and of the metadata's values, one bit each."""
    whole = written.read_bytes()
    start = 8 + int.from_bytes(whole[:8], "little")
    with safe_open(written, "pt") as file:
        values = [text.encode()[1:40] for text in (file.metadata()[CHECKSUM_KEY], '"epoch": 3')]
    header = whole[:start]
    places = [*range(start, len(whole)), header.index(values[0]) + 5, header.index(b'\\"epoch\\": 3') + 11]
    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 1
        written.write_bytes(changed)
        with pytest.raises(InputError, match=r"damaged .*(checksum|JSON|header).*Delete it, or train without RESUME"):
            read_checkpoint(written, IDENTITY)


def test_one_of_before_there_was_a_checksum_is_read(written: Path) -> None:
    with safe_open(written, "pt") as file:
        state = file.metadata()[STATE_KEY]
    save_file({"network.weight": torch.ones(2)}, written, metadata={STATE_KEY: state})
    assert torch.equal(read_checkpoint(written, IDENTITY).tensors["network.weight"], torch.ones(2))
