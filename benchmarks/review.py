#!/usr/bin/python3
"""How much a few reviewed tiles teach, and which tiles: the Atsuma scene with its inventory as the reviewer.

usage: benchmarks/review.py FOLDER [--output FOLDER] [--seeds 1,2,3,4,5] [--rules suggested,random,uncertainty]

FOLDER holds the Atsuma scene (see benchmarks/atsuma, which makes stack and labels from it). A model learns on the
western fifth of the frame alone and maps the rest. East of it, strips of 1,280 m are by turns open to review and kept
aside for judging; pixels within 160 m of the other kind are not judged. A simulated reviewer corrects 5, 10 or 20 tiles
of 640 m (at random also 40) in the open strips: inside them everything is known as the inventory has it. The model is
then fine-tuned on the western fifth and these tiles, and judged where it was kept aside: F1 at the threshold that the
training chose, and average precision.

`suggested` takes the tiles of `landslide:suggestreview`, `spread` these with diversity at full weight, `uncertainty`
those with most uncertain area, `random` any, `mixed` the five most uncertain and then any.
Runs in a Python with GDAL; the engine's Python (LANDSLIDE_MAPPER_PYTHON) trains and detects, one process a seed and
step. Rows are appended to results.jsonl, and a run that was stopped goes on after the last one.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

import numpy as np
from checkout import ROOT, load_package
from numpy.typing import NDArray
from osgeo import gdal

gdal.UseExceptions()
UNKNOWN, SIDE_M, STRIP, GAP, WEST_SHARE = 255, 640.0, 128, 16, 0.2
COUNTS = {
    "suggested": (5, 10, 20),
    "spread": (5, 10, 20),
    "uncertainty": (5, 10, 20),
    "random": (5, 10, 20, 40),
    "mixed": (10, 20),
}
UNCERTAIN_OF_MIXED = 5
DIVERSITY: dict[str, dict[str, float]] = {"suggested": {}, "spread": {"diversity": 1.0}}
BASE = {"WIDTH": 0.125, "EPOCHS": 40, "PATIENCE": 0, "BATCH_SIZE": 8, "TILE_SIZE": 64, "MISSING": "fill"}
TUNING = {**BASE, "EPOCHS": 15, "LEARNING_RATE": 1e-3}
CROPS = {"crops_per_tile": 1000.0, "most_crops": 128}  # an epoch is as long, however little is labelled
JOBS = """
import importlib.util, json, sys, time
from pathlib import Path
root = Path(sys.argv[1])
spec = importlib.util.spec_from_file_location("landslide_mapper", root / "__init__.py",
                                              submodule_search_locations=[str(root)])
sys.modules["landslide_mapper"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(sys.modules["landslide_mapper"])
from landslide_mapper.core.job import Job
from landslide_mapper.learning.tasks import run_task
from landslide_mapper.learning.worker_feedback import WorkerFeedback
for task, parameters in json.loads(sys.stdin.read()):
    started, feedback = time.process_time(), WorkerFeedback(open("/dev/null", "w"))
    result = run_task(Job(task, parameters), feedback)
    print(json.dumps({"seconds": round(time.process_time() - started, 1), **result}), flush=True)
"""


def prepare(source: Path, folder: Path) -> tuple[Path, Path]:
    """Stack and labels of the whole frame, made by benchmarks/atsuma where they are not there yet."""
    stack, labels = folder / "stack.tif", folder / "labels.tif"
    if not (stack.exists() and labels.exists()):
        name = "atsuma"
        loader = SourceFileLoader(name, str(Path(__file__).with_name(name)))
        spec = importlib.util.spec_from_loader(name, loader)
        if spec is None:
            raise ImportError(name)
        atsuma = importlib.util.module_from_spec(spec)
        sys.modules[name] = atsuma
        loader.exec_module(atsuma)
        made = atsuma.make_stack(source, folder)
        atsuma.make_labels(source, made, atsuma.split_frame(made, folder), folder)
    return stack, labels


@dataclass(frozen=True)
class Ground:
    """Which pixels the first model learns from, which are open to review, and which judge; `labels` 1, 0, 255."""

    labels: NDArray[np.uint8]
    west: NDArray[np.bool_]
    open: NDArray[np.bool_]
    judged: NDArray[np.bool_]


def divide(labels: NDArray[np.uint8]) -> Ground:
    """The western fifth, and strips from north to south in the rest."""
    rows, columns = np.indices(labels.shape)
    border = round(WEST_SHARE * labels.shape[1])
    west, east = columns < border - GAP, columns >= border
    place, strip = rows % STRIP, rows // STRIP
    inner = (place >= GAP) & (place < STRIP - GAP) & (columns >= border + GAP)
    return Ground(labels, west, east & (strip % 2 == 0), inner & (strip % 2 == 1))


def write_like(model: Path, path: Path, values: NDArray[Any], nodata: float) -> Path:
    """A single-band GeoTIFF on the grid of `model`."""
    grid = gdal.Open(str(model))
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    file = gdal.GetDriverByName("GTiff").Create(
        str(path), grid.RasterXSize, grid.RasterYSize, 1, kind, ["COMPRESS=DEFLATE"]
    )
    file.SetGeoTransform(grid.GetGeoTransform())
    file.SetProjection(grid.GetProjection())
    file.GetRasterBand(1).SetNoDataValue(nodata)
    file.GetRasterBand(1).WriteArray(values)
    file = None  # closes it
    return path


def read(path: Path) -> NDArray[Any]:
    values: NDArray[Any] = gdal.Open(str(path)).ReadAsArray()
    return values


def run_jobs(jobs: list[tuple[str, dict[str, Any]]]) -> Any:
    """The results of several jobs, one after another in one process of the engine's Python, each as soon as it ends."""
    python = os.environ["LANDSLIDE_MAPPER_PYTHON"]
    with subprocess.Popen(
        [python, "-c", JOBS, str(ROOT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as worker:
        if worker.stdin is None or worker.stdout is None:
            raise OSError("the worker has no pipes")
        worker.stdin.write(json.dumps(jobs))
        worker.stdin.close()
        for line in worker.stdout:
            yield json.loads(line)
    if worker.returncode:
        sys.exit(f"the worker ended with {worker.returncode}")


def train(stack: Path, labels: Path, model: Path, seed: int, settings: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    inputs = {"STACKS": [str(stack)], "LABELS": [str(labels)], "OUTPUT": str(model), "SEED": seed, "DEVICE": "cpu"}
    return "train", {**settings, **inputs, "PLAN": CROPS}


def detect(stack: Path, model: Path, probability: Path) -> tuple[str, dict[str, Any]]:
    return "detect", {"STACK": str(stack), "MODEL": str(model), "PROBABILITY": str(probability), "DEVICE": "cpu"}


def judge(ground: Ground, probability: Path, threshold: float) -> dict[str, float]:
    """Figures on the pixels kept aside."""
    from landslide_mapper.core.metrics import ScoreHistogram

    found = read(probability)
    known = ground.judged & (ground.labels != UNKNOWN) & np.isfinite(found)
    histogram = ScoreHistogram()
    histogram.add(found[known], ground.labels[known])
    return {
        "f1": histogram.matrix_at(threshold).f1,
        "best_f1": histogram.matrix_at(histogram.best_f1_threshold()).f1,
        "ap": histogram.average_precision,
    }


def choose_tiles(rule: str, stack: Path, open_map: Path, threshold: float, count: int, seed: int) -> list[Any]:
    """Windows of the tiles that a rule wants reviewed, of those with enough known pixels in the open strips."""
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.review.suggestions import suggest
    from landslide_mapper.rasters.review.tiles import measure_tiles

    tiles = measure_tiles(open_map, None, SIDE_M, threshold, None, [], Silent())
    usable = np.flatnonzero(tiles.usable)
    random = np.random.default_rng(seed).permutation(usable)
    uncertain = usable[np.argsort(-tiles.uncertain_m2[usable], kind="stable")]
    if rule in DIVERSITY:
        return [one.window for one in suggest(tiles, stack, count, Silent(), **DIVERSITY[rule])]
    first = uncertain[:UNCERTAIN_OF_MIXED]
    order: Any = {
        "uncertainty": uncertain,
        "random": random,
        "mixed": [*first, *(one for one in random if one not in first)],
    }[rule]
    return [tiles.windows[index] for index in order[:count]]


def corrected(ground: Ground, windows: list[Any]) -> NDArray[np.uint8]:
    """Labels of the western fifth and of the reviewed tiles; the rest is unknown."""
    known = ground.west.copy()
    for one in windows:
        square = (slice(one.row, one.row + one.height), slice(one.column, one.column + one.width))
        known[square] |= ground.open[square]
    return np.where(known, ground.labels, np.uint8(UNKNOWN))


def walk(seed: int, rules: list[str], stack: Path, ground: Ground, folder: Path, results: Path) -> None:
    """One seed: the first model, then one fine-tuned model a rule and number of tiles."""
    done = [json.loads(line) for line in results.read_text().splitlines()] if results.exists() else []
    mine = {(row["rule"], row["tiles"]) for row in done if row["seed"] == seed}
    model, probability = folder / f"base_{seed}.safetensors", folder / f"base_{seed}.tif"

    def keep(rule: str, tiles: int, windows: list[Any], seconds: float, figures: dict[str, float]) -> None:
        slides = corrected(ground, windows)[~ground.west] == 1
        row = {"seed": seed, "rule": rule, "tiles": tiles, "landslide_pixels": int(slides.sum()), "seconds": seconds}
        print(json.dumps({**row, **figures}), flush=True)
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps({**row, **figures}) + "\n")

    if ("none", 0) not in mine:
        labels = write_like(stack, folder / f"west_{seed}.tif", corrected(ground, []), UNKNOWN)
        first, second = run_jobs([train(stack, labels, model, seed, BASE), detect(stack, model, probability)])
        keep("none", 0, [], first["seconds"], judge(ground, probability, second["threshold"]))
    threshold = float(gdal.Open(str(probability)).GetMetadataItem("LANDSLIDE_MAPPER_THRESHOLD"))
    found = np.where(ground.open & (ground.labels != UNKNOWN), read(probability), np.float32(np.nan))
    open_map = write_like(stack, folder / f"open_{seed}.tif", found.astype(np.float32), float("nan"))
    wanted = [(rule, count) for count in (20, 5, 10, 40) for rule in rules if count in COUNTS[rule]]
    wanted = [one for one in wanted if one not in mine]
    jobs, chosen = [], []
    for rule, count in wanted:
        windows = choose_tiles(rule, stack, open_map, threshold, count, seed)
        name = folder / f"{rule}_{count}_{seed}"
        labels = write_like(stack, name.with_suffix(".labels.tif"), corrected(ground, windows), UNKNOWN)
        tuned = name.with_suffix(".safetensors")
        jobs += [
            train(stack, labels, tuned, seed, {**TUNING, "START_FROM": str(model)}),
            detect(stack, tuned, name.with_suffix(".tif")),
        ]
        chosen.append((rule, count, windows, name.with_suffix(".tif")))
    answers = run_jobs(jobs) if jobs else iter(())
    for rule, count, windows, mapped in chosen:
        first, second = next(answers), next(answers)
        keep(rule, count, windows, first["seconds"], judge(ground, mapped, second["threshold"]))


def table(results: Path) -> str:
    """Mean and standard deviation over the seeds, as Markdown."""
    rows = [json.loads(line) for line in results.read_text().splitlines()]
    lines = ["| rule | tiles | seeds | landslide pixels | F1 | average precision |", "|---|---:|---:|---:|---|---|"]
    for rule, tiles in sorted({(row["rule"], row["tiles"]) for row in rows}):
        mine = [row for row in rows if (row["rule"], row["tiles"]) == (rule, tiles)]
        cells = [f"{statistics.mean(row['landslide_pixels'] for row in mine):,.0f}"]
        for name in ("f1", "ap"):
            values = [row[name] for row in mine]
            spread = statistics.stdev(values) if len(values) > 1 else float("nan")
            cells.append(f"{statistics.mean(values):.3f} ± {spread:.3f}")
        lines.append(f"| {rule} | {tiles} | {len(mine)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--output", type=Path, default=Path("build/review"))
    parser.add_argument("--seeds", default="1,2,3,4,5")
    parser.add_argument("--rules", default="suggested,random,uncertainty")
    chosen = parser.parse_args()
    load_package()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    folder = chosen.output.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    stack, labels = prepare(chosen.folder.resolve(), folder)
    ground = divide(read(labels))
    for seed in map(int, chosen.seeds.split(",")):
        walk(seed, chosen.rules.split(","), stack, ground, folder, folder / "results.jsonl")
    print(table(folder / "results.jsonl"))


if __name__ == "__main__":
    main()
