"""Training on a graphics card: three number formats, seconds a step, memory, a batch that does not fit, two processes.

The functions are generators of checks, called by gpu_check.py in its order.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import torch
from checkout import ROOT
from gpu_setting import ARCHITECTURES, Check, Files, Setting

WORKER = ROOT / "learning" / "__main__.py"
MAX_TO_BARE = 1.15  # our step, reading and varying its samples, against tensors in memory
LEAST_SPREAD = 0.02  # of F1: few seeds may agree by chance
PRECISIONS = {"float32": None, "float16": torch.float16, "bfloat16": torch.bfloat16}


def job(
    setting: Setting, files: Files, output: Path, architecture: str = ARCHITECTURES[0], **changed: Any
) -> dict[str, Any]:
    """The parameters of a training."""
    return {
        "ARCHITECTURE": architecture,
        "NETWORK_OPTIONS": setting.network_options.get(architecture, ""),
        "STACKS": [str(files.stack)],
        "LABELS": [str(files.labels)],
        "OUTPUT": str(output),
        "WIDTH": setting.width,
        "TILE_SIZE": setting.tile,
        "BATCH_SIZE": setting.batch,
        "EPOCHS": setting.epochs,
        "DEVICE": setting.kind,
        "MISSING": "exclude",
        "PLAN": {"averaging": 0.9},  # short runs: the average must not lag behind
        **changed,
    }


def trainings(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """Both architectures in each format with the first seed, and in the first format with all seeds."""
    for architecture in ARCHITECTURES:
        spread: list[float] = []
        for format_name in setting.formats:
            seeds = setting.seeds if format_name == setting.formats[0] else setting.seeds[:1]
            runs = [train(setting, files, folder, architecture, format_name, seed) for seed in seeds]
            scores = [run["f1"] for run in runs]
            spread = spread or scores
            first = runs[0]
            allowed = max(max(spread) - min(spread), LEAST_SPREAD)
            agrees = scores[0] >= min(spread) - allowed
            slow = setting.kind == "cuda" and first["to_bare"] > MAX_TO_BARE
            memory = f", {first['memory_mb']:.0f} MB" if first["memory_mb"] else ""
            yield Check(
                f"training {architecture}, {format_name}",
                f"{1000 * first['step_s']:.1f} ms a step, {first['to_bare']:.2f} x bare{memory}, "
                f"F1 {', '.join(f'{score:.3f}' for score in scores)}",
                agrees and not slow,
                {"runs": runs},
            )


def train(
    setting: Setting, files: Files, folder: Path, architecture: str, format_name: str, seed: int
) -> dict[str, Any]:
    """One training in one number format: F1 on its validation part, seconds a step, memory of the card."""
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.learning.training.distributed import ALONE, SilentMetrics
    from landslide_mapper.learning.training.request import TrainingRequest
    from landslide_mapper.learning.training.single import prepare, train_network

    output = folder / f"{architecture}_{format_name}_{seed}.safetensors"
    request = TrainingRequest.of(job(setting, files, output, architecture, SEED=seed))
    ground = prepare(request, ALONE, SilentMetrics())
    ground = replace(ground, device=replace(ground.device, precision=PRECISIONS[format_name]))
    if setting.kind == "cuda":
        torch.cuda.reset_peak_memory_stats()
    started = time.monotonic()
    outputs = train_network(request, ground, ALONE, SilentMetrics(), "gpu-check").outputs
    seconds = time.monotonic() - started
    memory = torch.cuda.max_memory_allocated() / 1e6 if setting.kind == "cuda" else 0.0
    if architecture == ARCHITECTURES[0] and format_name == setting.formats[0] and seed == setting.seeds[0]:
        files.model.write_bytes(output.read_bytes())
    ours, bare = step_seconds(setting, request, ground, Silent()) if seed == setting.seeds[0] else (np.nan, np.nan)
    return {
        "seed": seed,
        "f1": outputs["F1"],
        "seconds": seconds,
        "step_s": ours,
        "bare_step_s": bare,
        "to_bare": ours / bare,
        "memory_mb": memory,
    }


def step_seconds(setting: Setting, request: Any, ground: Any, feedback: Any) -> tuple[float, float]:
    """Median seconds of our step and of one whose tensors lie in memory, taken in turn."""
    from landslide_mapper.learning.training.distributed import ALONE
    from landslide_mapper.learning.training.single import batches_of, make_fitting, make_network

    network = make_network(request, ground, ALONE, feedback)
    with closing(batches_of(request, ground)) as batches:
        fitting = make_fitting(request, ground, ALONE, network, batches, "gpu-check")
        network.train()
        samples = fitting.sampler.samples
        endless = (batch for epoch in range(10_000) for batch in batches.of_epoch(samples(epoch), epoch))
        in_memory = next(endless)
        times: dict[str, list[float]] = {"ours": [], "bare": []}
        for step in range(2 * setting.steps):
            which = "ours" if step % 2 else "bare"
            started = time.perf_counter()
            fitting._step(*(next(endless) if step % 2 else in_memory)).item()  # .item() waits for the card
            times[which].append(time.perf_counter() - started)
    return float(np.median(times["ours"][1:])), float(np.median(times["bare"][1:]))


def full_batch_does_not_fit(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """A training whose batch is too large for the memory ends with a sentence that names the cure."""
    from landslide_mapper.core.errors import EngineError
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.learning.training.distributed import ALONE, SilentMetrics
    from landslide_mapper.learning.training.request import TrainingRequest
    from landslide_mapper.learning.training.single import batches_of, make_fitting, make_network, prepare

    request = TrainingRequest.of(job(setting, files, folder / "too_large.safetensors"))
    ground = prepare(request, ALONE, SilentMetrics())
    network = make_network(request, ground, ALONE, Silent())
    said = "nothing"
    with closing(batches_of(request, ground)) as batches:
        fitting = make_fitting(request, ground, ALONE, network, batches, "gpu-check")
        if setting.kind == "cuda":
            torch.cuda.empty_cache()
            torch.cuda.set_per_process_memory_fraction(1.3 * torch.cuda.memory_allocated() / total_memory())
        else:
            network.register_forward_pre_hook(pretend_to_be_full)
        try:
            fitting.run(SilentMetrics())
        except EngineError as error:
            said = str(error)
        finally:
            if setting.kind == "cuda":
                torch.cuda.set_per_process_memory_fraction(1.0)
    yield Check("training, a batch that does not fit", f"'{said}'", "Choose a smaller BATCH_SIZE" in said)


def pretend_to_be_full(_network: torch.nn.Module, _inputs: Any) -> None:
    raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")


def total_memory() -> int:
    return int(torch.cuda.get_device_properties(0).total_memory)


def two_processes(setting: Setting, files: Files, folder: Path) -> Iterator[Check]:
    """Two processes that share each batch on one card: done, or refused with a sentence."""
    output = folder / "two.safetensors"
    parameters = job(setting, files, output, PROCESSES=2, EPOCHS=1)
    answers = run_worker(folder / "two.json", "train", parameters)
    last = answers[-1]
    shared = last["event"] == "result" and output.is_file()
    refused = last["event"] == "error" and bool(last["sentence"])
    words = "shared" if shared else f"refused: '{last['sentence']}'" if refused else f"ended with {last}"
    yield Check("two processes on one card", words, shared or refused)


def run_worker(job_file: Path, task: str, parameters: dict[str, Any], code: str = "") -> list[dict[str, Any]]:
    """A real worker's answers, and at the end {'event': 'end', 'status': ...} where it died without an answer; `code`
    is run in it first.
    """
    job_file.write_text(json.dumps({"task": task, "parameters": parameters}), encoding="utf-8")
    start = f"import runpy, sys; sys.argv = {[str(WORKER), str(job_file)]!r}\n"
    run = f"runpy.run_path({str(WORKER)!r}, run_name='__main__')\n"
    command = [sys.executable, "-c", start + code + run] if code else [sys.executable, str(WORKER), str(job_file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not answers or answers[-1]["event"] not in ("result", "error"):
        answers.append({"event": "end", "status": done.returncode, "stderr": done.stderr[-500:]})
    return answers
