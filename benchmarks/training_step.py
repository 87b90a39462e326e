"""What a training step costs: ours, reading and varying its samples, against a bare loop whose tensors lie in memory;
and bfloat16 against float32.

usage: PYTHON benchmarks/training_step.py [--architecture multi_input_unet] [--width 0.5] [--tile 128] [--batch 8]
[--steps 12]

PYTHON is the engine's. Aim: at most 1.05 times the bare loop; on a CPU with native bfloat16 at most 0.6 times plain
float32. Plain float32 is PyTorch as it comes: no channels-last order, no kept memory; it runs in a process of its own,
before anything is tuned.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from checkout import load_package
from rasterio.transform import from_origin

SIZE = 1024
BANDS = ["VV", "VH", "B2", "B3", "B4", "B8", "B11", "B12", "elevation", "slope", "aspect", "curvature"]


def write_scene(folder: Path) -> tuple[Path, Path]:
    """A noise stack as 'Stack layers' lays it out (tiled, compressed) and labels with some landslides."""
    generator = np.random.default_rng(0)
    profile = {
        "driver": "GTiff",
        "height": SIZE,
        "width": SIZE,
        "crs": "EPSG:32654",
        "transform": from_origin(500_000, 4_700_000, 10, 10),
        "tiled": True,
        "compress": "DEFLATE",
    }
    with rasterio.open(
        folder / "stack.tif", "w", count=len(BANDS), dtype="float32", nodata=float("nan"), **profile
    ) as dataset:
        for index, name in enumerate(BANDS, start=1):
            dataset.write(generator.normal(0.5, 0.1, (SIZE, SIZE)).astype(np.float32), index)
            dataset.set_band_description(index, name)
    labels = np.zeros((SIZE, SIZE), np.uint8)
    for row, column in generator.integers(0, SIZE - 20, (150, 2)):
        labels[row : row + 20, column : column + 20] = 1
    with rasterio.open(folder / "labels.tif", "w", count=1, dtype="uint8", nodata=255, **profile) as dataset:
        dataset.write(labels, 1)
    return folder / "stack.tif", folder / "labels.tif"


def median_seconds(run_step: Any, steps: int) -> float:
    times = []
    for _ in range(steps):
        start = time.perf_counter()
        run_step()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        times.append(time.perf_counter() - start)
    return float(np.median(times[2:]))


def plain_float32(chosen: argparse.Namespace) -> float:
    """Seconds of a step of PyTorch as it comes."""
    from landslide_mapper.models import registry

    network = registry.build(chosen.architecture, BANDS, width=chosen.width).train()
    optimizer = torch.optim.Adam(network.parameters())
    values = torch.randn(chosen.batch, len(BANDS), chosen.tile, chosen.tile)
    labels = torch.randint(0, 2, (chosen.batch, 1, chosen.tile, chosen.tile)).float()

    def step() -> None:
        optimizer.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(network(values), labels).backward()
        optimizer.step()

    return median_seconds(step, max(5, chosen.steps // 2))


def ours_and_bare(chosen: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Seconds of our step and of a bare one with the same network, format and optimiser, taken in turn."""
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.learning.compute.devices import open_device
    from landslide_mapper.learning.data.scenes import pair_scenes
    from landslide_mapper.learning.training.fitting import Fitting
    from landslide_mapper.learning.training.loader import Batches
    from landslide_mapper.learning.training.losses import make_loss
    from landslide_mapper.learning.training.plan import RECOMMENDED_PLAN
    from landslide_mapper.learning.training.preparation import prepare_data
    from landslide_mapper.models import registry

    stack, labels = write_scene(folder)
    device = open_device("auto", Silent())
    plan = RECOMMENDED_PLAN.changed(tile_size=chosen.tile, batch_size=chosen.batch)
    scenes = pair_scenes([stack], [labels], [])
    data = prepare_data(scenes, "fill", plan, 1, Silent())
    network = device.place(registry.build(chosen.architecture, data.bands, width=chosen.width))
    batches = Batches(scenes, missing="fill", parts=data.parts, bands=data.bands, plan=plan, seed=1)
    fitting = Fitting(
        network=network,
        device=device,
        plan=plan,
        loss=make_loss(plan.loss, 3.0),
        batches=batches,
        sampler=data.sampler,
        parts=data.parts,
        windows=[],
        seed=1,
        checkpoint=folder / "c",
        identity={},
        token="t",  # noqa: S106 - a run's mark
    )
    network.train()
    endless = (batch for epoch in range(10_000) for batch in batches.of_epoch(data.sampler.samples(epoch), epoch))
    in_memory = next(endless)

    def bare() -> None:
        fitting._step(*in_memory).item()

    def ours() -> None:
        fitting._step(*next(endless)).item()
        if fitting.average is not None:
            fitting.average.update_parameters(network)

    rounds = [(median_seconds(ours, chosen.steps), median_seconds(bare, chosen.steps)) for _ in range(2)]
    mine, theirs = (float(np.min([one[place] for one in rounds])) for place in (0, 1))
    return {
        "device": device.name,
        "format": device.precision_name,
        "ours_s": mine,
        "bare_s": theirs,
        "ours_to_bare": mine / theirs,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--architecture", default="multi_input_unet")
    parser.add_argument("--width", type=float, default=0.5)
    parser.add_argument("--tile", type=int, default=128)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--plain", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    load_package()
    if chosen.plain:
        print(plain_float32(chosen))
        return
    plain = float(
        subprocess.run([sys.executable, *sys.argv, "--plain"], capture_output=True, text=True, check=True).stdout
    )
    with tempfile.TemporaryDirectory() as folder:
        result = ours_and_bare(chosen, Path(folder))
    print(
        json.dumps(
            {**vars(chosen), **result, "plain_float32_s": plain, "ours_to_plain_float32": result["ours_s"] / plain},
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
