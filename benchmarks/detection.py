"""Speed of detection: finished pixels per second against the same network's raw forward rate, a plain loop, and no network at all.

    python benchmarks/detection.py [--architecture unet] [--width 1.0] [--side 2048] [--naive-side 512] [--bands 16]

Run it with the worker's Python on an otherwise idle machine. *Net* counts each pixel once, with overlap, reading and writing paid.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if "landslide_mapper" not in sys.modules:
    specification = importlib.util.spec_from_file_location("landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    assert specification and specification.loader  # noqa: S101
    sys.modules["landslide_mapper"] = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(sys.modules["landslide_mapper"])

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
import torch  # noqa: E402
from rasterio.transform import from_origin  # noqa: E402
from rasterio.windows import Window  # noqa: E402
from torch import Tensor, nn  # noqa: E402

from landslide_mapper.contract.bands import OPTICAL, Band  # noqa: E402
from landslide_mapper.contract.feedback import Silent  # noqa: E402
from landslide_mapper.contract.model_card import ModelCard  # noqa: E402
from landslide_mapper.learning.detection import Request, detect  # noqa: E402
from landslide_mapper.learning.devices import Device, open_device  # noqa: E402
from landslide_mapper.models.registry import build  # noqa: E402


class Telling(Silent):
    def message(self, text: str) -> None:
        print(f"    {text}")


class Nothing(nn.Module):
    """Stands in for the network: the host's own work remains, normalisation included."""

    halo, multiple = 96, 16

    def __init__(self, encoding: nn.Module) -> None:
        super().__init__()
        self.encoding = encoding

    def forward(self, bands: Tensor) -> Tensor:
        return self.encoding(bands)[:, :1]


def write_stack(path: Path, side: int, bands: int) -> None:
    """Smooth noise with texture, compressed as the product's own stacks are."""
    generator = np.random.default_rng(0)
    profile = {"driver": "GTiff", "width": side, "height": side, "count": bands, "dtype": "float32", "crs": "EPSG:32654", "nodata": float("nan")}
    profile |= {
        "transform": from_origin(500000, 4700000, 10, 10),
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "compress": "deflate",
        "zlevel": 1,
    }
    with rasterio.open(path, "w", **profile) as stack:
        for index in range(1, bands + 1):
            stack.write(generator.normal(size=(side, side)).astype(np.float32), index)
        stack.descriptions = [f"band_{index}" for index in range(bands)]


def settled(network: nn.Module, bands: int) -> nn.Module:
    """The network with batch normalisation that has seen some noise, so that its activations are of a trained network's size."""
    with torch.no_grad():
        for _ in range(20):
            network.train()(torch.randn(2, bands, 64, 64))
    return network.eval()


def raw_rate(network: nn.Module, bands: int, device: Device) -> tuple[float, str]:
    """Pixels per second of bare forward passes on tensors in memory, at the best of several tile sizes, batches and formats."""
    best = (0.0, "")
    for side, batch in ((256, 1), (256, 8), (512, 1), (1024, 1)):
        tensor = device.send(torch.randn(batch, bands, side, side))
        for precision in {None, device.precision}:
            with torch.inference_mode(), torch.autocast(device.kind, precision or torch.bfloat16, enabled=precision is not None):
                seconds = []
                for _ in range(3):
                    start = time.perf_counter()
                    network(tensor).float().sum().item()
                    seconds.append(time.perf_counter() - start)
            rate = batch * side**2 / min(seconds)
            best = max(best, (rate, f"{side} px, batch {batch}, {precision or torch.float32}"))
    return best


def naive_rate(network: nn.Module, stack_path: Path, side: int) -> float:
    """Pixels per second of what is usually done: 256-pixel tiles at half overlap, one at a time, float32."""
    with rasterio.open(stack_path) as stack:
        total, weight = np.zeros((side, side), np.float32), np.zeros((side, side), np.float32)
        start = time.perf_counter()
        for row in range(0, max(1, side - 128), 128):
            for column in range(0, max(1, side - 128), 128):
                top, left = min(row, side - 256), min(column, side - 256)
                tile = stack.read(window=Window(left, top, 256, 256))
                with torch.inference_mode():
                    total[top : top + 256, left : left + 256] += torch.sigmoid(network(torch.from_numpy(tile)[None]))[0, 0].numpy()
                weight[top : top + 256, left : left + 256] += 1
        with rasterio.open(stack_path.with_name("naive.tif"), "w", driver="GTiff", width=side, height=side, count=1, dtype="float32") as target:
            target.write(total / weight, 1)
        return side**2 / (time.perf_counter() - start)


def net_rate(network: nn.Module, card: ModelCard, stack_path: Path, side: int, device: Device) -> float:
    request = Request(stack_path, "", stack_path.with_name("probability.tif"))
    start = time.perf_counter()
    detect(request, network, card, device, Telling())
    return side**2 / (time.perf_counter() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--architecture", default="unet")
    parser.add_argument("--width", type=float, default=1.0)
    parser.add_argument("--side", type=int, default=2048)
    parser.add_argument("--naive-side", type=int, default=512)
    parser.add_argument("--bands", type=int, default=16)
    parser.add_argument("--only", choices=("all", "host"), default="all")
    options = parser.parse_args()
    bands = tuple(Band(f"band_{index}", OPTICAL, mean=0.0, std=1.0) for index in range(options.bands))
    card = ModelCard("benchmark", options.architecture, bands, {"width": options.width})
    torch.manual_seed(0)
    network = settled(build(options.architecture, bands, width=options.width), options.bands)
    with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as folder:
        stack = Path(folder) / "stack.tif"
        write_stack(stack, options.side, options.bands)
        device = open_device("auto", Telling())
        host = max(net_rate(Nothing(network.encoding), card, stack, options.side, device) for _ in range(2))
        print(f"host alone, {options.bands} bands: {host / 1e6:.2f} Mpixel/s (wanted: 5 on 2 cores)")
        if options.only == "host":
            return
        device.place(network)
        raw, setting = raw_rate(network, options.bands, device)
        net = net_rate(network, card, stack, options.side, device)
        small = Path(folder) / "small.tif"
        write_stack(small, options.naive_side, options.bands)
        naive = naive_rate(network, small, options.naive_side)
    print(f"raw forward: {raw / 1e6:.3f} Mpixel/s at its best ({setting})")
    print(f"net: {net / 1e6:.3f} Mpixel/s = {net / raw:.2f} of raw (wanted: 0.80)")
    print(f"naive loop: {naive / 1e6:.4f} Mpixel/s; net is {net / naive:.1f} times that (wanted: 6)")


if __name__ == "__main__":
    main()
