"""The jobs that docs/servers.md shows, run as it says on a tiny scene: what is documented works."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "servers.md"


def documented_jobs() -> dict[str, dict[str, Any]]:
    jobs = [json.loads(text) for text in re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)]
    return {job["task"]: job["parameters"] for job in jobs}


def write_scene(folder: Path, seed: int, left: float) -> None:
    folder.mkdir(parents=True)
    generator = np.random.default_rng(seed)
    labels = np.zeros((64, 64), np.uint8)
    for row, column in generator.integers(0, 56, (14, 2)):
        labels[row : row + 7, column : column + 7] = 1
    red = (0.1 + 0.2 * labels + generator.normal(0, 0.01, labels.shape)).astype(np.float32)
    slope = generator.uniform(0, 40, labels.shape).astype(np.float32)
    common = {
        "driver": "GTiff",
        "height": 64,
        "width": 64,
        "crs": "EPSG:32654",
        "transform": from_origin(left, 4_700_000, 10, 10),
    }
    with rasterio.open(folder / "stack.tif", "w", count=2, dtype="float32", nodata=float("nan"), **common) as stack:
        stack.write(np.stack([red, slope]))
        stack.descriptions = ("B4", "slope")
    with rasterio.open(folder / "labels.tif", "w", count=1, dtype="uint8", nodata=255, **common) as raster:
        raster.write(labels, 1)


def relocated(value: Any, folder: Path) -> Any:
    """The documented parameters with /data and /results below `folder`."""
    if isinstance(value, list):
        return [relocated(entry, folder) for entry in value]
    return str(folder) + value if isinstance(value, str) and value.startswith(("/data/", "/results/")) else value


def run_job(folder: Path, task: str, parameters: dict[str, Any]) -> dict[str, Any]:
    job = folder / f"{task}.json"
    job.write_text(
        json.dumps({"task": task, "parameters": {key: relocated(value, folder) for key, value in parameters.items()}})
    )
    done = subprocess.run(
        [sys.executable, ROOT / "learning" / "__main__.py", job], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    last: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert last["event"] == "result"
    return last


def test_the_documented_training_and_detection_run_without_qgis(tmp_path: Path) -> None:
    jobs = documented_jobs()
    assert set(jobs) == {"train", "detect"}
    for seed, name in enumerate(("north", "south", "east")):
        write_scene(tmp_path / "data" / name, seed, 500_000.0 + 10_000 * seed)
    (tmp_path / "results").mkdir()
    tiny = {"WIDTH": 0.05, "EPOCHS": 1, "TILE_SIZE": 16, "DEVICE": "cpu"}
    run_job(tmp_path, "train", {**jobs["train"], **tiny})
    run_job(tmp_path, "detect", jobs["detect"])
    written = {path.name for path in (tmp_path / "results").iterdir()}
    assert {"valley.safetensors", "training.html", "training.csv", "east_probability.tif", "east_mask.tif"} <= written
    with rasterio.open(tmp_path / "results" / "east_probability.tif") as probability:
        assert probability.shape == (64, 64)
