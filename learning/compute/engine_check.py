"""Prove that PyTorch works here, by a real computation on the device, and say which device that was."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import Annotated, Any

import torch

from ..job_request import OneOf, read_request
from ..worker_feedback import WorkerFeedback
from .devices import DEVICES, open_device


@dataclass(frozen=True)
class CheckRequest:
    """The device to try."""

    device: Annotated[str, OneOf(DEVICES)] = "auto"


def check_job(parameters: dict[str, Any], feedback: WorkerFeedback, _token: str) -> dict[str, Any]:
    """Compute on the requested device (`device`: auto, cuda, mps or cpu); memory in bytes, 0 where the system does not
    tell.

    With auto, a graphics card that is there but cannot do the work is told, and the next device takes its place. Raises
    EngineError when a device chosen by name fails or, with auto, every device.
    """
    device = open_device(read_request(CheckRequest, parameters, "check").device, feedback)
    return {
        "torch_version": str(torch.__version__),
        "device_used": device.kind,
        "device_name": device.name,
        "precision": device.precision_name,
        "memory_bytes": torch.cuda.get_device_properties(0).total_memory if device.kind == "cuda" else system_memory(),
        "threads": torch.get_num_threads(),
        "python_version": platform.python_version(),
    }


def system_memory() -> int:
    """Bytes of main memory, 0 where the system does not tell (Windows)."""
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
