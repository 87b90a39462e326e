"""The device is proved by a real operation, and a failure is told with the cure."""

from __future__ import annotations

import math
import time

import pytest
import torch

from landslide_mapper.core.errors import EngineError
from landslide_mapper.learning.compute import devices
from landslide_mapper.learning.compute.devices import open_device

from ..training_scenes import Listener


def test_the_cpu_always_works_and_says_its_number_format() -> None:
    listener = Listener()
    device = open_device("cpu", listener)
    assert device.kind == "cpu"
    assert listener.messages == [f"Device: {device.name}, computing in {device.precision_name}."]


@pytest.mark.skipif(torch.cuda.is_available(), reason="this computer has a graphics card")
def test_a_device_asked_for_by_name_that_is_not_there_is_an_error_with_the_cure() -> None:
    with pytest.raises(
        EngineError, match=r"The device cuda cannot be used: PyTorch .* finds no such device. Choose DEVICE auto or cpu"
    ):
        open_device("cuda", Listener())


def test_auto_passes_over_a_device_that_fails_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "is_present", lambda kind: kind in ("cuda", "cpu"))
    monkeypatch.setattr(devices, "try_device", lambda kind: "no kernel image is available" if kind == "cuda" else "")
    listener = Listener()
    assert open_device("auto", listener).kind == "cpu"
    assert (
        listener.messages[0]
        == "cuda is present but does not work (no kernel image is available); trying the next device."
    )


def test_autocast_computes_in_the_chosen_format() -> None:
    layer, image = torch.nn.Conv2d(1, 1, 3), torch.ones(1, 1, 8, 8)
    for precision in (None, torch.bfloat16):
        device = devices.Device(torch.device("cpu"), precision, "cpu")
        with device.autocast():
            assert layer(image).dtype == (precision or torch.float32)


def test_the_choice_of_format_does_not_change_the_number_of_threads() -> None:
    torch.set_num_threads(2)
    devices.bfloat16_gain()
    assert torch.get_num_threads() == 2


def test_a_clock_that_ticks_every_16_milliseconds_measures_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processor time does on Windows: shorter work takes no time at all there."""
    exact = time.process_time
    fine = devices.bfloat16_gain()
    monkeypatch.setattr(time, "process_time", lambda: math.floor(exact() * 64) / 64)
    assert devices.clock_tick() == 1 / 64
    coarse = devices.bfloat16_gain()
    assert 0.5 < coarse / fine < 2


@pytest.mark.parametrize(
    "text",
    [
        "[enforce fail at alloc_cpu.cpp:116] data. DefaultCPUAllocator: not enough memory: you tried to allocate 9 B.",
        "[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 B.",
        "MPS backend out of memory (MPS allocated: 1 GB)",
    ],
)
def test_too_little_memory_is_recognised_on_every_system(text: str) -> None:
    assert devices.is_out_of_memory(RuntimeError(text))


def test_what_pytorch_says_here_when_memory_is_short_is_recognised() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(2**60, dtype=torch.uint8)
    assert devices.is_out_of_memory(caught.value)


def test_another_failure_is_no_lack_of_memory() -> None:
    assert not devices.is_out_of_memory(RuntimeError("shapes do not match"))
