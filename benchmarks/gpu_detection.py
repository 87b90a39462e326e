"""Detection on a graphics card: maps against the processor's, speed against the raw forward, little memory, a fault.

The functions are generators of checks, called by gpu_check.py in its order, after a model was trained.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import rasterio
import torch
from gpu_setting import BANDS, Check, Files, Setting, write_raster
from gpu_training import run_worker, total_memory
from numpy.typing import NDArray
from torch import Tensor, nn

SAME_MAP, SHORT_FORMAT = 1e-3, 0.005  # between processor and card; what a short number format may move
NET_OF_RAW = 0.9
LARGE_BATCH = 16


class Listener:
    """A feedback that remembers what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def progress(self, fraction: float) -> None: ...

    def message(self, text: str) -> None:
        self.said.append(text)

    def warning(self, text: str) -> None:
        self.said.append(text)

    def is_cancelled(self) -> bool:
        return False


class Hungry(nn.Module):
    """A network that has no memory for more than two tiles at once."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network, self.halo, self.multiple = network, network.halo, network.multiple

    def forward(self, bands: Tensor) -> Tensor:
        if len(bands) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
        return self.network(bands)


def detected(
    files: Files, stack: Path, device: Any, listener: Listener, network: nn.Module | None = None, **request: Any
) -> tuple[NDArray[np.float32], float]:
    """The probability map of a stack, and the seconds of the whole detection."""
    from landslide_mapper.learning.inference.detect import Request, detect
    from landslide_mapper.models.model_file import load_model

    loaded, card = load_model(files.model)
    target = stack.with_name("probability.tif")
    started = time.perf_counter()
    wanted = Request(stack=stack, model=str(files.model), probability=target, **request)
    detect(wanted, network or loaded, card, device, listener)
    seconds = time.perf_counter() - started
    with rasterio.open(target) as raster:
        return raster.read(1), seconds


def maps(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """The card's map against the processor's, in float32 and in the format that the card works in by itself."""
    from landslide_mapper.learning.compute.devices import open_device

    del folder
    card = open_device(setting.kind, Listener())
    right, _ = detected(files, files.stack, replace(open_device("cpu", Listener()), precision=None), Listener())
    exact, _ = detected(files, files.stack, replace(card, precision=None), Listener())
    own, _ = detected(files, files.stack, card, Listener())
    for what, found, limit in (("float32", exact, SAME_MAP), (card.precision_name, own, SHORT_FORMAT)):
        apart = float(np.nanmax(np.abs(found - right)))
        same_gaps = bool((np.isnan(found) == np.isnan(right)).all())
        yield Check(
            f"map of the card in {what} against the processor's in float32",
            f"{apart:.1e} at most (limit {limit:g})",
            apart < limit and same_gaps,
            {"largest_difference": apart},
        )


def speed(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """Detection with reading, context and writing paid, against the same network on tensors in memory."""
    from landslide_mapper.learning.compute.devices import open_device
    from landslide_mapper.learning.inference.predictor import Predictor
    from landslide_mapper.learning.inference.tile_size import PIXELS_PER_BATCH, largest_tile
    from landslide_mapper.models.model_file import load_model

    stack = folder / "large.tif"
    side = setting.map_side
    write_raster(stack, np.random.default_rng(2).normal(0.2, 0.05, (len(BANDS), side, side)).astype(np.float32),
                 float("nan"), BANDS)  # fmt: skip
    device = open_device(setting.kind, Listener())
    seconds = min(detected(files, stack, device, Listener())[1] for _ in range(2))
    network, card = load_model(files.model)
    predictor = Predictor(network, card.bands, device, 1, Listener())
    tile = min(largest_tile(predictor.network, len(BANDS), device, 16), -(-side // 16) * 16)
    batch = max(1, PIXELS_PER_BATCH[setting.kind] // tile**2)
    values = torch.randn(batch, len(BANDS), tile, tile)
    predictor.settle_precision([values[0].numpy()])
    rate = max(forward_rate(predictor, values) for _ in range(3))
    share = side**2 / seconds / rate
    yield Check(
        "detection, net of everything against the raw forward",
        f"{side**2 / seconds / 1e6:.2f} of {rate / 1e6:.2f} Mpixel/s = {share:.2f} (aim {NET_OF_RAW})",
        share >= NET_OF_RAW or setting.kind != "cuda",  # a map of a dry run is too small to say anything
        {"net": side**2 / seconds, "raw": rate, "tile": tile, "batch": batch},
    )


def forward_rate(predictor: Any, values: Tensor) -> float:
    """Pixels per second of the prepared network on a batch that lies on the device."""
    with torch.inference_mode():
        sent = predictor.device.send(values)
        started = time.perf_counter()
        predictor.network(sent).float().sum().item()  # .item() waits for the card
        return values.shape[0] * values.shape[2] * values.shape[3] / (time.perf_counter() - started)


def little_memory(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """A batch that does not fit is halved, said, and the map stays the same."""
    from landslide_mapper.learning.compute.devices import open_device
    from landslide_mapper.models.model_file import load_model

    del folder
    device, tile = replace(open_device(setting.kind, Listener()), precision=None), 2 * setting.tile
    right, _ = detected(files, files.stack, device, Listener(), tile_size=tile, batch_size=1)
    network: nn.Module | None = None
    if setting.kind == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        detected(files, files.stack, device, Listener(), tile_size=tile, batch_size=2)
        torch.cuda.set_per_process_memory_fraction(1.5 * torch.cuda.max_memory_reserved() / total_memory())
        torch.cuda.empty_cache()
    else:
        network = Hungry(load_model(files.model)[0]).eval()
    listener = Listener()
    try:
        found, _ = detected(files, files.stack, device, listener, network, tile_size=tile, batch_size=LARGE_BATCH)
    finally:
        if setting.kind == "cuda":
            torch.cuda.set_per_process_memory_fraction(1.0)
    halved = [text for text in listener.said if text.startswith("Out of memory")]
    apart = float(np.nanmax(np.abs(found - right)))
    yield Check(
        "detection, a batch that does not fit",
        f"halved {len(halved)} times, map within {apart:.1e}",
        bool(halved) and apart < SAME_MAP,
        {"said": halved, "largest_difference": apart},
    )


def faults(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """A worker that dies of a fault on the device leaves no map, and the card works for this process and the next."""
    target = folder / "faulty.tif"
    fault = (
        "torch.zeros(4, device='cuda')[torch.tensor([99], device='cuda')]; torch.cuda.synchronize()"
        if setting.kind == "cuda"
        else "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
    )
    break_convolutions = (
        f"import torch\ndef broken(*_, **__):\n    {fault}\n    raise RuntimeError('the device went on')\n"
        "torch.nn.Module.__call__ = broken\n"
    )
    parameters = {"STACK": str(files.stack), "MODEL": str(files.model), "PROBABILITY": str(target)}
    parameters["DEVICE"] = setting.kind
    last = run_worker(folder / "faulty.json", "detect", parameters, break_convolutions)[-1]
    died = last["event"] != "result" and not target.is_file()
    works = float((torch.ones(8, 8, device=setting.kind) @ torch.ones(8, 8, device=setting.kind)).sum()) == 8**3
    after = run_worker(folder / "after.json", "detect", parameters)[-1]["event"]
    told = f"exit status {last['status']}" if last["event"] == "end" else f"{last['event']}: {last.get('sentence')}"
    yield Check(
        "a fault in the worker",
        f"worker: {told}; this process: {'works' if works else 'is broken'}; the next worker: {after}",
        died and works and after == "result",
        {"worker": last},
    )
