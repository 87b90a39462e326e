"""A network drive goes away during a run (simulated): outputs' folder gone, inputs gone, an input cut short while it is
read.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from pathlib import Path
from typing import Callable

from .bench import Bench
from .killed_worker import to_resume_from
from .processes import wait_for, workers_of
from .small_world import IN_QGIS, IN_WORKER, SmallWorld
from .verdict import DONE, Counts

CASES = ("outputs gone", "inputs gone", "input cut short")


def vanishing_drive(bench: Bench, tries: int, seed: int) -> Counts:
    """Drives are links to folders; a drive that is gone is a link removed, so that open files stay open, as on a
    stalled mount.

    What was written to a drive before it went cannot be cleaned up by anybody: only folders that can be reached are
    looked at.
    """
    moments = random.Random(seed)
    algorithms = (*IN_QGIS, *IN_WORKER)
    counts = Counts()
    for number in range(tries):
        case = CASES[number % len(CASES)]
        algorithm = algorithms[(number // len(CASES) + seed) % len(algorithms)]
        bench.reference(algorithm)
        moment = moments.uniform(0, bench.worker_seconds[algorithm])
        with bench.new_folder() as folder:
            counts.add(one_case(bench, f"{algorithm}, {case} after {moment:.2f} s", case, algorithm, folder, moment))
    return counts


def one_case(bench: Bench, name: str, case: str, algorithm: str, folder: Path, moment: float) -> Counts:
    inputs, outputs = folder / "inputs", folder / "outputs"
    for drive in (inputs, outputs):
        drive.with_name(f"real {drive.name}").mkdir()
        drive.symlink_to(drive.with_name(f"real {drive.name}"), target_is_directory=True)
    shutil.copytree(bench.world.folder, inputs, dirs_exist_ok=True)
    actions: dict[str, Callable[[], None]] = {
        "outputs gone": outputs.unlink,
        "inputs gone": inputs.unlink,
        "input cut short": lambda: cut_short(inputs),
    }

    def disturb(qgis: int) -> None:
        if algorithm in IN_WORKER:
            wait_for(lambda: workers_of(qgis), 30)
        time.sleep(moment)
        actions[case]()

    changed = SmallWorld(inputs).inputs_of(algorithm)
    checks = bench.checks(algorithm, outputs)
    ended, found = bench.attempt(
        name, algorithm, outputs, disturb, changed, checks, may_stay=to_resume_from, was_stopped=True
    )
    if case == "outputs gone" and ended.outcome == DONE:
        found = bench_judged_again(bench, name, algorithm, folder / "real outputs", found)
    return found


def bench_judged_again(bench: Bench, name: str, algorithm: str, real: Path, found: Counts) -> Counts:
    """A run that was done before its drive went has its outputs on it."""
    missing = [
        path for path, check in bench.checks(algorithm, real).items() if not path.exists() or check(path) != "right"
    ]
    fresh = Counts(
        tries=1, done=1, left_files=found.left_files, left_processes=found.left_processes, tracebacks=found.tracebacks
    )
    if missing:
        fresh.half_written = len(missing)
        fresh.notes.append(f"{name}: done, but {', '.join(path.name for path in missing)} is missing or not whole")
    return fresh


def cut_short(inputs: Path) -> None:
    """All rasters and models lose their second half."""
    for path in inputs.rglob("*"):
        if path.suffix in (".tif", ".safetensors") and path.is_file():
            os.truncate(path, path.stat().st_size // 2)
