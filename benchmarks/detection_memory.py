"""Peak memory of detection at growing raster sizes; each run is a process of its own.

    python benchmarks/detection_memory.py [--sides 2000 10000 40000] [--bands 4] [--width 0.25]

Run it with the worker's Python. Up to `--dense-limit` pixels a side every pixel holds data and a stand-in network is
used, so that the raster's own part is seen; in a second row a real U-Net works on a sparse stack, in which only the
first 2,000 x 2,000 pixels hold data.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import detection as bench
import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin
from rasterio.windows import Window

from landslide_mapper.core.bands import OPTICAL, Band
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.learning.compute.devices import open_device
from landslide_mapper.learning.inference.detect import Request, detect
from landslide_mapper.models.registry import build

HELD = 2000


def write_stack(path: Path, side: int, bands: int, filled: int) -> None:
    """A stack in which the first `filled` x `filled` pixels hold data; the rest is not even on disk."""
    generator = np.random.default_rng(0)
    profile = {
        "driver": "GTiff",
        "width": side,
        "height": side,
        "count": bands,
        "dtype": "float32",
        "crs": "EPSG:32654",
        "nodata": float("nan"),
    }
    profile |= {
        "transform": from_origin(500000, 4700000, 10, 10),
        "tiled": True,
        "BIGTIFF": "IF_SAFER",
        "SPARSE_OK": True,
    }
    profile |= {"blockxsize": 256, "blockysize": 256, "compress": "zstd", "zstd_level": 1, "interleave": "band"}
    rows = np.round(generator.normal(size=(256, min(filled, 1024))), 1).astype(np.float32)
    with rasterio.open(path, "w", **profile) as stack:
        for index in range(1, bands + 1):
            for top in range(0, filled, 256):
                for left in range(0, filled, 1024):
                    part = rows[: min(256, filled - top), : min(1024, filled - left)]
                    stack.write(part, index, window=Window(left, top, part.shape[1], part.shape[0]))
        stack.descriptions = [f"band_{index}" for index in range(bands)]


def peak_bytes() -> float:
    """Largest resident memory of this process; `ru_maxrss` would also count what the parent held when it started this
    one.
    """
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return 1024.0 * int(line.split()[1])
    raise RuntimeError("/proc/self/status tells no peak; run this on Linux")


def one_run(folder: Path, side: int, count: int, width: float, dense: bool) -> None:
    bands = tuple(Band(f"band_{index}", OPTICAL, mean=0.0, std=1.0) for index in range(count))
    torch.manual_seed(0)
    network = build("unet", bands, width=width).eval()
    card = ModelCard("benchmark", "unet", bands, {"width": width})
    # Tiles of 512 pixels come out of nearly one size at every raster size, so that the raster's part is not mistaken
    # for the tiles'.
    start = time.perf_counter()
    request = Request(
        stack=folder / "stack.tif",
        model="",
        probability=folder / "probability.tif",
        mask=folder / "mask.tif",
        tile_size=512,
    )
    detect(request, bench.Nothing(network.encoding) if dense else network, card, open_device("cpu", Silent()), Silent())
    peak = peak_bytes() / 1e6
    what = "all data, stand-in network" if dense else f"sparse, U-Net of width {width}"
    print(f"{side:>6} x {side:<6} {what:<30} peak {peak:7.0f} MB  {time.perf_counter() - start:6.1f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sides", type=int, nargs="+", default=[2000, 10000])
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--width", type=float, default=0.25)
    parser.add_argument("--dense-limit", type=int, default=10000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--dense", action="store_true")
    options = parser.parse_args()
    if options.folder:
        one_run(options.folder, options.sides[0], options.bands, options.width, options.dense)
        return
    for dense in (True, False):
        for side in options.sides:
            if dense and side > options.dense_limit:
                continue
            with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as folder:
                write_stack(Path(folder) / "stack.tif", side, options.bands, side if dense else HELD)
                arguments = [
                    "--sides",
                    str(side),
                    "--bands",
                    str(options.bands),
                    "--width",
                    str(options.width),
                    "--folder",
                    folder,
                ]
                subprocess.run([sys.executable, __file__, *arguments, *(["--dense"] if dense else [])], check=True)


if __name__ == "__main__":
    main()
