"""Small stacks and stand-in networks for the tests of detection."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin
from torch import Tensor, nn

from landslide_mapper.core.bands import Band, known_band
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.learning.compute.devices import Device
from landslide_mapper.learning.inference.detect import Request, detect

CPU = Device(torch.device("cpu"), None, "cpu")
NAMES = ("B4", "B8", "slope")


class Listener(Silent):
    """Keeps what was told."""

    def __init__(self) -> None:
        self.messages: list[str] = []

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)


class Blur(nn.Module):
    """Mean of the first band over 33 x 33 pixels, missing values and the outside counting as 0: sees exactly 16 pixels
    far.
    """

    halo, multiple = 16, 1

    def forward(self, bands: Tensor) -> Tensor:
        return 4 * nn.functional.avg_pool2d(torch.nan_to_num(bands[:, :1]), 33, stride=1, padding=16)


class Contrast(nn.Module):
    """The first band against the mean of the whole tile: no context is enough, as with channel attention."""

    halo, multiple = None, 16

    def forward(self, bands: Tensor) -> Tensor:
        first = torch.nan_to_num(bands[:, :1])
        return first - first.mean(dim=(2, 3), keepdim=True)


def bands(names: Sequence[str] = NAMES) -> tuple[Band, ...]:
    return tuple(known_band(name) or Band(name, "optical") for name in names)


def card(names: Sequence[str] = NAMES, **fields: Any) -> ModelCard:
    return ModelCard("stand-in", "unet", bands(names), **fields)


def values(height: int, width: int, count: int = 3, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(count, height, width)).astype(np.float32)


def write_stack(
    path: Path, pixels: np.ndarray, names: Sequence[str] = NAMES, pixel: float = 10, **profile: Any
) -> Path:
    options: dict[str, Any] = {"dtype": pixels.dtype.name, "crs": "EPSG:32654", "nodata": float("nan"), **profile}
    options["transform"] = from_origin(500000, 4700000, pixel, pixel)
    with rasterio.open(
        path, "w", driver="GTiff", count=len(pixels), height=pixels.shape[1], width=pixels.shape[2], **options
    ) as stack:
        stack.write(pixels)
        stack.descriptions = tuple(names)
    return path


def probability(
    stack: Path, network: nn.Module, model: ModelCard | None = None, listener: Listener | None = None, **request: Any
) -> np.ndarray:
    """Detect and read the probabilities back."""
    target = stack.with_name(request.pop("name", "probability.tif"))
    detect(
        Request(stack=stack, model="", probability=target, **request),
        network,
        model or card(),
        CPU,
        listener or Listener(),
    )
    with rasterio.open(target) as raster:
        found: np.ndarray = raster.read(1)
    return found


def whole(network: nn.Module, pixels: np.ndarray) -> np.ndarray:
    """What the network says of the whole raster in one piece."""
    with torch.inference_mode():
        said: np.ndarray = torch.sigmoid(network.eval()(torch.from_numpy(pixels)[None]))[0, 0].numpy()
    return said
