"""Speed of detection: finished pixels per second against the same network's raw forward rate, a plain loop, and no
network at all.

    python benchmarks/detection.py [--architecture unet] [--width 1.0] [--side 4096] [--bands 16] [--steps 60] [--model
    FILE]

Run it with the worker's Python on an otherwise idle machine. *Net* counts each pixel once, with overlap, reading and
writing paid. *Raw* is the best of the network as it comes and as detection prepares it, in float32 and in the number
format that the rule of 0.005 allows, over several tile sizes and batches. The *plain loop* runs in a process of its
own, as anybody would write it: the network as it comes, 256-pixel tiles at half overlap, one at a time, float32. With
`--processor-time` all rates are pixels per second of processor time with one thread of PyTorch, which other work on the
machine hardly changes. Without a model file the network is trained for some steps towards a made-up target.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from checkout import load_package

load_package()

import numpy as np  # noqa: E402
import rasterio  # noqa: E402
import torch  # noqa: E402
from rasterio.transform import from_origin  # noqa: E402
from rasterio.windows import Window  # noqa: E402
from torch import Tensor, nn  # noqa: E402

from landslide_mapper.core.bands import OPTICAL, TERRAIN, Band  # noqa: E402
from landslide_mapper.core.feedback import Silent  # noqa: E402
from landslide_mapper.core.model_card import ModelCard  # noqa: E402
from landslide_mapper.learning.compute.devices import Device, open_device  # noqa: E402
from landslide_mapper.learning.compute.precision import shorten  # noqa: E402
from landslide_mapper.learning.data.block_reader import BlockReader  # noqa: E402
from landslide_mapper.learning.data.tiling import Layout  # noqa: E402
from landslide_mapper.learning.inference.block_prediction import predict_block, sample_tiles  # noqa: E402
from landslide_mapper.learning.inference.detect import Request, detect  # noqa: E402
from landslide_mapper.learning.inference.predictor import Predictor  # noqa: E402
from landslide_mapper.models.model_file import load_model  # noqa: E402
from landslide_mapper.models.registry import build  # noqa: E402

ON_LOADED_MACHINE = "--processor-time" in sys.argv


def now() -> float:
    """Seconds, of the clock; with ON_LOADED_MACHINE of this process's processor time, all threads in total."""
    return time.process_time() if ON_LOADED_MACHINE else time.perf_counter()


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


def write_stack(path: Path, side: int, bands: tuple[Band, ...]) -> None:
    """Noise of the bands' mean and spread (hardly compressible, the worst case), stored as the product's own stacks
    are.
    """
    generator = np.random.default_rng(0)
    profile = {
        "driver": "GTiff",
        "width": side,
        "height": side,
        "count": len(bands),
        "dtype": "float32",
        "crs": "EPSG:32654",
    }
    profile |= {
        "transform": from_origin(500000, 4700000, 10, 10),
        "nodata": float("nan"),
        "interleave": "band",
        "BIGTIFF": "IF_SAFER",
    }
    profile |= {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "zstd", "zstd_level": 1}
    with rasterio.open(path, "w", **profile) as stack:
        for index, band in enumerate(bands, start=1):
            mean, std = (band.mean if np.isfinite(band.mean) else 0.0), (band.std if np.isfinite(band.std) else 1.0)
            for top in range(0, side, 256):
                noise = generator.normal(mean, std, size=(min(256, side - top), side)).astype(np.float32)
                stack.write(noise, index, window=Window(0, top, side, len(noise)))
        stack.descriptions = [band.name for band in bands]


def briefly_trained(network: nn.Module, bands: int, steps: int) -> nn.Module:
    """The network after some steps towards a made-up target, because random weights magnify rounding as no trained ones
    do.
    """
    generator = torch.Generator().manual_seed(1)
    optimiser = torch.optim.Adam(network.train().parameters(), 1e-3)
    for _ in range(steps):
        values = torch.randn(4, bands, 64, 64, generator=generator)
        neighbourhood = 9 * nn.functional.avg_pool2d(values[:, :2], 9, 1, 4).sum(dim=1, keepdim=True)
        target = (neighbourhood + values[:, :1] / 2 > 2).float()
        optimiser.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(network(values), target).backward()
        optimiser.step()
    return network.eval()


def raw_rate(network: nn.Module, card: ModelCard, device: Device, stack_path: Path) -> tuple[float, str]:
    """Pixels per second of bare forward passes on tensors in memory, at the best of several tile sizes, batches and
    formats.
    """
    prepared = Predictor(network, card.bands, device, 1, Silent())
    reader = BlockReader(stack_path, card.bands, "exclude")
    prepared.settle_precision(
        sample_tiles(reader, Layout(512, 96, 16, blended=False).tiling(reader.stack.height, reader.stack.width, 512))
    )
    reader.close()
    best = (0.0, "")
    for side, batch in ((256, 1), (256, 8), (512, 1), (1024, 1)):
        tensor = torch.randn(batch, len(card.bands), side, side)
        formats = [("prepared", prepared.network, None, 0)]
        if prepared.device.precision is not None:
            formats.append(("prepared", prepared.network, prepared.device.precision, prepared.kept_levels))
        if batch * side <= 512:
            formats.append(("as it comes", network, None, 0))
        for what, candidate, precision, kept in formats:
            if candidate is prepared.network:
                shorten(candidate, precision, kept)
            seconds = []
            with torch.inference_mode():
                for _ in range(2):
                    start = now()
                    candidate(tensor).float().sum().item()
                    seconds.append(now() - start)
            rate = batch * side**2 / min(seconds)
            best = max(
                best, (rate, f"{side} px, batch {batch}, {what}, {precision or torch.float32}, {kept} levels kept")
            )
    return best


def naive_rate(network: nn.Module, stack_path: Path, side: int, whole_side: int) -> float:
    """Pixels per second of what is usually done: 256-pixel tiles at half overlap, one at a time, float32.

    Timed on all tiles of `side` pixels, and counted for the tiles that a raster of `whole_side` pixels needs.
    """
    starts = range(0, side - 128, 128)
    with rasterio.open(stack_path) as stack:
        total, weight = np.zeros((side, side), np.float32), np.zeros((side, side), np.float32)
        start = now()
        for top in starts:
            for left in starts:
                tile = stack.read(window=Window(left, top, 256, 256))
                with torch.inference_mode():
                    total[top : top + 256, left : left + 256] += torch.sigmoid(network(torch.from_numpy(tile)[None]))[
                        0, 0
                    ].numpy()
                weight[top : top + 256, left : left + 256] += 1
        with rasterio.open(
            stack_path.with_name("naive.tif"), "w", driver="GTiff", width=side, height=side, count=1, dtype="float32"
        ) as target:
            target.write(total / weight, 1)
        seconds = (now() - start) / len(starts) ** 2
    return whole_side**2 / (seconds * len(range(0, whole_side - 128, 128)) ** 2)


def net_rate(network: nn.Module, card: ModelCard, stack_path: Path, side: int, device: Device) -> float:
    request = Request(stack=stack_path, model="", probability=stack_path.with_name("probability.tif"))
    start = now()
    detect(request, network, card, device, Telling())
    return side**2 / (now() - start)


def empty_tile_share(network: nn.Module, card: ModelCard, folder: Path, device: Device) -> float:
    """Time of a tile without a valid pixel as a share of a tile's forward pass, both 1024 pixels a side."""
    stack_path = folder / "empty.tif"
    write_stack(stack_path, 1024, card.bands)
    with rasterio.open(stack_path, "r+") as stack:
        for index in range(1, len(card.bands) + 1):
            stack.write(np.full((1024, 1024), np.nan, np.float32), index)
    predictor = Predictor(network, card.bands, device, 1, Silent())
    predictor.use(None, 0)
    reader = BlockReader(stack_path, card.bands, "exclude")
    block = next(Layout(1024, 96, 16, blended=False).tiling(1024, 1024, 1024).blocks())
    seconds = []
    for _ in range(3):
        start = now()
        predict_block(reader.read(block), predictor, None, blended=False)
        seconds.append(now() - start)
    reader.close()
    start = now()
    predictor.run(np.zeros((1, len(card.bands), 1024, 1024), np.float32))
    return min(seconds) / (now() - start)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--architecture", default="unet")
    parser.add_argument("--width", type=float, default=1.0)
    parser.add_argument("--side", type=int, default=4096)
    parser.add_argument("--naive-side", type=int, default=768)
    parser.add_argument("--whole-side", type=int, default=4096)
    parser.add_argument("--bands", type=int, default=16)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--only", choices=("all", "host", "naive"), default="all")
    parser.add_argument(
        "--processor-time", action="store_true", help="count one thread's processor time, for a machine with other work"
    )
    options = parser.parse_args()
    if ON_LOADED_MACHINE:
        torch.set_num_threads(1)
    torch.manual_seed(0)
    if options.model:
        network, card = load_model(options.model)
    else:
        roles = (OPTICAL if index < options.bands * 3 // 4 else TERRAIN for index in range(options.bands))
        bands = tuple(Band(f"band_{index}", role, mean=0.0, std=1.0) for index, role in enumerate(roles))
        card = ModelCard("benchmark", options.architecture, bands, {"width": options.width})
        network = briefly_trained(
            build(options.architecture, bands, width=options.width),
            options.bands,
            0 if options.only == "host" else options.steps,
        )
    print(
        f"{card.architecture} {card.options}, {len(card.bands)} bands, {options.side} x {options.side} pixels, load "
        f"{os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory(prefix="landslide-benchmark-", dir=options.folder) as folder:
        stack = Path(folder) / "stack.tif"
        write_stack(stack, options.side, card.bands)
        if options.only == "naive":
            print(naive_rate(network, stack, options.side, options.whole_side))
            return
        device = open_device("auto", Telling())
        host = max(net_rate(Nothing(network.encoding), card, stack, options.side, device) for _ in range(2))
        print(f"host alone, {len(card.bands)} bands: {host / 1e6:.2f} Mpixel/s (wanted: 5 on 2 cores)")
        if options.only == "host":
            return
        print(
            f"a tile without a valid pixel: {100 * empty_tile_share(network, card, Path(folder), device):.2f} % of a "
            "forward pass (limit 1 %)"
        )
        device.place(network)
        raw, setting = raw_rate(network, card, device, stack)
        net = net_rate(network, card, stack, options.side, device)
        given = (
            ["--model", str(options.model)]
            if options.model
            else ["--architecture", options.architecture, "--width", str(options.width)]
        )
        given += ["--bands", str(options.bands), "--side", str(options.naive_side), "--steps", "0"]
        given += ["--whole-side", str(options.side), "--only", "naive", "--folder", folder]
        given += ["--processor-time"] if ON_LOADED_MACHINE else []
        naive = float(
            subprocess.run(
                [sys.executable, __file__, *given], check=True, stdout=subprocess.PIPE, text=True
            ).stdout.split()[-1]
        )
    print(f"raw forward: {raw / 1e6:.3f} Mpixel/s at its best ({setting})")
    print(f"net: {net / 1e6:.3f} Mpixel/s = {net / raw:.2f} of raw (wanted: 0.80)")
    print(f"naive loop: {naive / 1e6:.4f} Mpixel/s; net is {net / naive:.1f} times that (wanted: 6)")


if __name__ == "__main__":
    main()
