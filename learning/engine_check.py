"""Prove that PyTorch works here: one real tensor operation on the chosen device, its answer compared with the known one."""

from __future__ import annotations

import os
import platform
from typing import Any

import torch

from ..contract.errors import EngineError
from .worker_feedback import WorkerFeedback

SIZE = 512


def check_job(parameters: dict[str, Any], feedback: WorkerFeedback, _token: str) -> dict[str, Any]:
    """Multiply two matrices on the device asked for (`device`: auto, cuda, mps or cpu) and say which device did it.

    With auto or cuda, a graphics card that is there but cannot do the work is told, and the CPU takes its place.
    Raises EngineError when not even the CPU gives the right answer.
    """
    for device in _candidates(str(parameters.get("device", "auto"))):
        try:
            multiply(device)
        except (RuntimeError, ValueError) as error:
            first_line = (str(error).splitlines() or [type(error).__name__])[0]
            if device == "cpu":
                raise EngineError(f"PyTorch cannot compute on this computer ({first_line}). Run 'Set up the engine' again.") from error
            feedback.message(f"The device {device} is there but cannot be used ({first_line}); trying the next one.")
        else:
            return describe(device)
    raise EngineError("PyTorch found no device. Run 'Set up the engine' again.")


def _candidates(asked: str) -> list[str]:
    found = []
    if asked in ("auto", "cuda"):
        found += ["cuda"] if torch.cuda.is_available() else []
    if asked in ("auto", "mps"):
        found += ["mps"] if torch.backends.mps.is_available() else []
    return [*found, "cpu"]


def multiply(device: str) -> None:
    """A @ B with A = 2 everywhere and B = 3 everywhere is 6 n everywhere; raises ValueError when the device says otherwise."""
    product = torch.full((SIZE, SIZE), 2.0, device=device) @ torch.full((SIZE, SIZE), 3.0, device=device)
    convolved = torch.nn.functional.conv2d(product[None, None], torch.full((1, 1, 3, 3), 1 / 9, device=device))
    if not torch.allclose(convolved.cpu(), torch.tensor(6.0 * SIZE), rtol=1e-3):
        raise ValueError("a matrix product came out wrong")


def describe(device: str) -> dict[str, Any]:
    """What a user wants to know of the engine; memory in bytes, 0 where the system does not tell."""
    if device == "cuda":
        card = torch.cuda.get_device_properties(0)
        name, memory = card.name, int(card.total_memory)
    else:
        name, memory = platform.processor() or platform.machine(), _system_memory()
    return {
        "torch_version": str(torch.__version__),
        "device_used": device,
        "device_name": name,
        "memory_bytes": memory,
        "threads": torch.get_num_threads(),
        "python_version": platform.python_version(),
    }


def _system_memory() -> int:
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
