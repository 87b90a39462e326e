"""'Detect landslides' of an unattended QGIS on a real Dask cluster of this machine: alone, with two workers, and with
one of them killed in the middle; the three maps must be the same to the last bit.

    python benchmarks/cluster_in_qgis.py [--side 3072] [--tls]

Run it with the worker's Python (dask and distributed beside it) where `qgis_process` is. Prints the log's line of each
run. With --tls the cluster demands certificates, which openssl makes, and qgis_process gets them as Dask's environment
variables.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Iterator, Mapping

import dask
import detection as bench
import numpy as np
import rasterio
import torch
from checkout import ROOT
from distributed import Client

from landslide_mapper.core.bands import OPTICAL, Band
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.models.model_file import save_model
from landslide_mapper.models.registry import build

WIDTH, WORKERS = 0.25, 2
LOG_LINE = "of the Dask cluster at"


def certificate(folder: Path) -> dict[str, str]:
    """Dask's settings for a self-made certificate, which is its own CA."""
    key, pem = folder / "key.pem", folder / "certificate.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=landslide-mapper"]
    subprocess.run([*make, "-keyout", key, "-out", pem], check=True, capture_output=True)
    parts = [
        (part, kind, path) for part in ("client", "scheduler", "worker") for kind, path in (("cert", pem), ("key", key))
    ]
    return {"ca-file": str(pem), **{f"{part}.{kind}": str(path) for part, kind, path in parts}}


@contextmanager
def process(arguments: list[str], folder: Path, variables: Mapping[str, str]) -> Iterator[None]:
    running = subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments],
        cwd=folder,
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        running.terminate()
        running.wait(60)


@contextmanager
def cluster(folder: Path, variables: Mapping[str, str], protocol: str) -> Iterator[str]:
    """A scheduler and two workers, each with a thread of its own."""
    contact = folder / "scheduler.json"
    own = {"PYTHONPATH": str(folder), "OMP_NUM_THREADS": "1", **variables}
    with ExitStack() as running:
        listen = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--protocol", protocol]
        running.enter_context(process(["scheduler", *listen, "--scheduler-file", str(contact)], folder, own))
        threads = ["--nworkers", str(WORKERS), "--nthreads", "1", "--no-dashboard"]
        running.enter_context(process(["worker", "--scheduler-file", str(contact), *threads], folder, own))
        with Client(scheduler_file=str(contact), timeout=60, set_as_default=False) as client:
            client.wait_for_workers(WORKERS, timeout=120)
            address: str = client.scheduler.address
        yield address


def qgis_variables(folder: Path) -> dict[str, str]:
    """A QGIS without a window, with a profile of its own in which this plugin is found."""
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "LANDSLIDE_MAPPER_PYTHON": sys.executable,
    }


def unattended(folder: Path, name: str, variables: Mapping[str, str], **inputs: Any) -> tuple[Path, str]:
    """One run of qgis_process: its probability map and its log."""
    own = {**qgis_variables(folder), **variables}
    probability = folder / f"{name}.tif"
    asked = {
        "STACK": str(folder / "stack.tif"),
        "MODEL": str(folder / "model.safetensors"),
        "DEVICE": "cpu",
        "TILE_SIZE": 512,
        "PROBABILITY": str(probability),
        "OUTPUT": str(folder / f"{name}.gpkg"),
        **inputs,
    }
    ended = subprocess.run(
        ["qgis_process", "run", "landslide:detectlandslides", "-"],
        input=json.dumps({"inputs": asked}),
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        check=False,
    )
    if ended.returncode:
        raise SystemExit(f"{name}: exit status {ended.returncode}\n{ended.stdout}\n{ended.stderr}")
    return probability, ended.stdout


def kill_one_when_working(address: str, killed: list[int]) -> None:
    """Kill a worker as soon as the cluster has finished two blocks of the run that is going on."""
    with Client(address, set_as_default=False) as client:
        processes = list(client.run(os.getpid).values())
        while len(client.run_on_scheduler(finished_blocks)) < 2:
            time.sleep(0.2)
        os.kill(processes[0], signal.SIGKILL)
        killed.append(processes[0])


def finished_blocks(dask_scheduler: Any) -> list[str]:
    """Runs in the scheduler: blocks of the run that is going on whose results lie in a worker."""
    return [str(key) for key, task in dask_scheduler.tasks.items() if task.state == "memory"]


def pixels(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        values: np.ndarray = raster.read(1)
    return values


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=3072)
    parser.add_argument("--tls", action="store_true")
    options = parser.parse_args()
    bands = tuple(Band(f"band_{index}", OPTICAL, mean=0.0, std=1.0) for index in range(4))
    torch.manual_seed(0)
    with tempfile.TemporaryDirectory(prefix="landslide-benchmark-") as name:
        folder = Path(name)
        (folder / "landslide_mapper").symlink_to(ROOT, target_is_directory=True)
        network = bench.briefly_trained(build("unet", bands, width=WIDTH), len(bands), 60)
        card = ModelCard("benchmark", "unet", bands, {"width": WIDTH})
        save_model(folder / "model.safetensors", network, card, "benchmark")
        bench.write_stack(folder / "stack.tif", options.side, bands)
        enable = ["qgis_process", "plugins", "enable", "landslide_mapper"]
        subprocess.run(enable, env={**os.environ, **qgis_variables(folder)}, capture_output=True, check=True)
        settings = certificate(folder) if options.tls else {}
        variables = {
            f"DASK_DISTRIBUTED__COMM__TLS__{key.upper().replace('.', '__').replace('-', '_')}": value
            for key, value in settings.items()
        }
        dask.config.set({f"distributed.comm.tls.{key}": value for key, value in settings.items()})
        with cluster(folder, variables, "tls" if options.tls else "tcp") as address:
            here, _ = unattended(folder, "here", {})
            found = {"two workers": unattended(folder, "two", variables, SCHEDULER=address)}
            killed: list[int] = []
            killer = threading.Thread(target=kill_one_when_working, args=(address, killed), daemon=True)
            killer.start()
            found["one worker killed"] = unattended(folder, "killed", variables, SCHEDULER=address)
            killer.join(10)
        if not killed:
            raise SystemExit("no worker was killed: the run was over too soon; use a larger --side")
        for how, (path, log) in found.items():
            same = np.array_equal(pixels(path), pixels(here), equal_nan=True)
            line = next(line for line in log.splitlines() if LOG_LINE in line)
            used = next(line for line in log.splitlines() if "WORKERS_USED" in line).strip()
            print(f"{how}: map {'bit-identical' if same else 'NOT THE SAME'}; {used}\n  {line.strip()}")
        print(f"process {killed[0]} was killed; pixels with a probability: {int(np.isfinite(pixels(here)).sum()):,}")


if __name__ == "__main__":
    main()
