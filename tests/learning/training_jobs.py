"""Small training jobs, and what the training tests ask of their models."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Iterator

import numpy as np
from safetensors.numpy import load_file

WORKER = Path(__file__).resolve().parents[2] / "learning" / "__main__.py"


def start_worker(folder: Path, parameters: dict[str, Any], **environment: str) -> subprocess.Popen[str]:
    """A real worker on a training job, with one thread."""
    job_file = folder / "job.json"
    job_file.write_text(json.dumps({"task": "train", "parameters": parameters}), encoding="utf-8")
    return subprocess.Popen(
        [sys.executable, str(WORKER), str(job_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "OMP_NUM_THREADS": "1", **environment},
    )


def events_of(worker: subprocess.Popen[str], kind: str) -> Iterator[dict[str, Any]]:
    """The worker's answers of one kind, as they come."""
    for line in worker.stdout or ():
        answer = json.loads(line)
        if answer["event"] == kind:
            yield answer


def run_worker(folder: Path, parameters: dict[str, Any], **environment: str) -> list[dict[str, Any]]:
    """All answers of a real worker on a training job, to its end."""
    said, stderr = start_worker(folder, parameters, **environment).communicate(timeout=300)
    answers = [json.loads(line) for line in said.splitlines()]
    assert answers, stderr
    return answers


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
