"""The device is proved by a real operation, and a failure is told with the cure."""

from __future__ import annotations

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
