"""How fast this computer trains: a few real training steps, so that a run can say its minutes before it starts."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Annotated, Any

import torch

from ..core.bands import OPTICAL, TERRAIN, Band
from ..core.model_card import ARCHITECTURES
from ..core.training.preset_settings import RECOMMENDED
from ..models.registry import build
from .compute.devices import DEVICES, open_device
from .job_request import Between, OneOf, read_request
from .training.losses import make_loss
from .training.plan import default_width, plan_for
from .worker_feedback import WorkerFeedback

STEPS = 3
OTHER_WORK = 1.25  # reading, validation and the report, beside the steps


@dataclass(frozen=True)
class PaceRequest:
    """The training to measure: `images` and `factors` count bands, `pixels` is the area that may be learnt from."""

    pixels: Annotated[int, Between(1, 1e12)]
    images: Annotated[int, Between(0, 1000)] = 3
    factors: Annotated[int, Between(0, 1000)] = 4
    architecture: Annotated[str, OneOf(ARCHITECTURES)] = "multi_input_unet"
    epochs: Annotated[int, Between(0, 100_000)] = 0
    members: Annotated[int, Between(1, 64)] = 1
    width: Annotated[float, Between(0, 8)] = 0.0  # 0 is the choice for the device
    device: Annotated[str, OneOf(DEVICES)] = "auto"


def pace_job(parameters: dict[str, Any], feedback: WorkerFeedback, _token: str) -> dict[str, Any]:
    """Time a few steps of the recommended preset; gives `seconds_per_step`, `minutes` of the whole, its `epochs` and
    the device.

    With `epochs` 0 the preset's own number counts. All pixels are taken for labelled, so `minutes` is an upper bound.
    """
    request = read_request(PaceRequest, parameters, "pace")
    plan = plan_for(RECOMMENDED, request.architecture)
    device = open_device(request.device, feedback)
    bands = [Band(f"image_{number}", OPTICAL) for number in range(request.images)]
    bands += [Band(f"factor_{number}", TERRAIN) for number in range(request.factors)]
    width = request.width or default_width(device.kind)
    network = device.place(build(request.architecture, bands, width=width)).train()
    optimizer = torch.optim.AdamW(network.parameters(), plan.learning_rate)
    loss = make_loss(plan.loss, 1.0)
    values = torch.randn(plan.batch_size, len(bands), plan.tile_size, plan.tile_size)
    labels = (torch.rand(plan.batch_size, plan.tile_size, plan.tile_size) > 0.9).byte()
    seconds = math.inf
    for _ in range(STEPS):
        start = time.perf_counter()
        with device.autocast():
            logits = network(device.send(values))
        step_loss = loss(logits, labels.to(logits.device))
        optimizer.zero_grad()
        step_loss.backward()
        optimizer.step()
        float(step_loss.detach())  # waits until a graphics card has really finished
        seconds = min(seconds, time.perf_counter() - start)
    crops = min(plan.most_crops, plan.crops_per_tile * request.pixels / plan.tile_size**2)
    steps = max(4, math.ceil(crops / plan.batch_size))
    total = seconds * steps * (request.epochs or plan.epochs) * request.members * OTHER_WORK
    return {
        "seconds_per_step": seconds,
        "minutes": total / 60,
        "epochs": request.epochs or plan.epochs,
        "device_used": device.kind,
        "device_name": device.name,
    }
