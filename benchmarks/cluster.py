"""Detection on a Dask cluster of this machine: two workers, each on a core of its own, against one worker on one core.

    python benchmarks/cluster.py [--side 4096] [--bands 4] [--width 0.25] [--rounds 2]

Run it with the worker's Python (dask and distributed beside it) on an otherwise idle Linux machine with two cores. Each
worker is a process of its own with one thread, held to its core with taskset; this process, which puts the map
together, is not held. Wall time of `detect`, reading, writing and sending included, start of the cluster not; the best
of the rounds, one worker and two in turn. Processor time is told beside it: what this process takes, the two workers
cannot have.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import detection as bench
import torch
from checkout import ROOT
from distributed import Client

from landslide_mapper.core.bands import OPTICAL, Band
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.learning.compute.devices import Device, open_device
from landslide_mapper.learning.inference.detect import Request, detect
from landslide_mapper.models.model_file import load_model, save_model
from landslide_mapper.models.registry import build

WANTED = 1.7


@contextmanager
def cluster(folder: Path, cores: list[int]) -> Iterator[str]:
    """A scheduler and one worker per core; gives the scheduler's address."""
    contact = folder / f"scheduler-{len(cores)}.json"
    environment = {**os.environ, "PYTHONPATH": str(folder), "OMP_NUM_THREADS": "1"}
    dask = [sys.executable, "-m", "dask"]
    common: dict[str, Any] = {
        "cwd": folder,
        "env": environment,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    commands = [[*dask, "scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(contact)]]
    worker = [*dask, "worker", "--scheduler-file", str(contact), "--nthreads", "1", "--nworkers", "1", "--no-dashboard"]
    commands += [["taskset", "--cpu-list", str(core), *worker] for core in cores]
    processes = [subprocess.Popen(command, **common) for command in commands]
    try:
        with Client(scheduler_file=str(contact), timeout=60, set_as_default=False) as client:
            client.wait_for_workers(len(cores), timeout=120)
            address: str = client.scheduler.address
        yield address
    finally:
        for process in reversed(processes):
            process.terminate()
            process.wait(30)


def processor_seconds(address: str) -> tuple[float, float]:
    """Processor time of all workers in total, and of this process."""
    with Client(address, set_as_default=False) as client:
        return sum(client.run(time.process_time).values()), time.process_time()


def seconds_of(stack: Path, model: Path, address: str, device: Device) -> tuple[float, str]:
    """Wall time of one detection on the cluster, and a checksum of its map."""
    network, card = load_model(model)
    target = stack.with_name("probability.tif")
    start = time.perf_counter()
    detect(
        Request(stack=stack, model=str(model), probability=target, tile_size=1024, device="cpu", scheduler=address),
        network,
        card,
        device,
        Silent(),
    )
    return time.perf_counter() - start, hashlib.sha256(target.read_bytes()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=4096)
    parser.add_argument("--bands", type=int, default=4)
    parser.add_argument("--width", type=float, default=0.25)
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))[:2]
    bands = tuple(Band(f"band_{index}", OPTICAL, mean=0.0, std=1.0) for index in range(options.bands))
    torch.manual_seed(0)
    torch.set_num_threads(1)
    device = open_device("cpu", bench.Telling())
    best: dict[int, float] = {}
    with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as name:
        folder = Path(name)
        (folder / "landslide_mapper").symlink_to(ROOT, target_is_directory=True)
        network = bench.briefly_trained(build("unet", bands, width=options.width), options.bands, 60)
        save_model(
            folder / "model.safetensors",
            network,
            ModelCard("benchmark", "unet", bands, {"width": options.width}),
            "benchmark",
        )
        for stack, side in (("warm.tif", 1500), ("stack.tif", options.side)):
            bench.write_stack(folder / stack, side, bands)
        checksums = set()
        for _ in range(options.rounds):
            for count in (1, 2):
                with cluster(folder, cores[:count]) as address:
                    seconds_of(folder / "warm.tif", folder / "model.safetensors", address, device)
                    before = processor_seconds(address)
                    seconds, checksum = seconds_of(folder / "stack.tif", folder / "model.safetensors", address, device)
                    workers, here = (
                        after - earlier for after, earlier in zip(processor_seconds(address), before, strict=True)
                    )
                checksums.add(checksum)
                best[count] = min(seconds, best.get(count, seconds))
                rate = options.side**2 / seconds / 1e6
                print(
                    f"{count} worker(s): {seconds:.1f} s, {rate:.2f} Mpixel/s; processor time {workers:.1f} + "
                    f"{here:.1f} s",
                    flush=True,
                )
    same = "the same" if len(checksums) == 1 else "NOT the same"
    print(f"two workers are {best[1] / best[2]:.2f} times one (wanted: {WANTED}); the maps are {same}")


if __name__ == "__main__":
    main()
