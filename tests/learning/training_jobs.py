"""Small training jobs, and what the training tests ask of their models."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import load_file


def small_job(folder: Path, scene: tuple[Path, Path], **changed: Any) -> dict[str, Any]:
    """The parameters of a training that takes seconds; OUTPUT is `model.safetensors` in the folder."""
    return {
        "STACKS": [str(scene[0])],
        "LABELS": [str(scene[1])],
        "OUTPUT": str(folder / "model.safetensors"),
        "ARCHITECTURE": "unet",
        "WIDTH": 0.05,
        "TILE_SIZE": 16,
        "BATCH_SIZE": 8,
        "EPOCHS": 4,
        "DEVICE": "cpu",
        **changed,
    }


def same_weights(first: Path, second: Path) -> bool:
    """Whether two model files hold the very same tensors."""
    one, two = load_file(first), load_file(second)
    return one.keys() == two.keys() and all(np.array_equal(one[name], two[name]) for name in one)
