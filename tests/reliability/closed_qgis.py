"""QGIS is closed or crashes during a run: no process stays behind, and no half-written output."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from .bench import SECONDS_TO_END, Bench, is_of_system
from .folder_state import state_of
from .host import ROOT
from .killed_worker import to_resume_from
from .processes import command_line, is_alive, kill, processes_that_name, wait_for, workers_of
from .small_world import outputs_in
from .verdict import CRASHED, DONE, REFUSED, Counts, Ended, judge

SOONER = 0.7
ALGORITHMS = ("trainmodel", "detectlandslides", "comparemodels")


def closed_qgis(bench: Bench, tries: int, seed: int) -> Counts:
    """Each try is a `qgis_process` that is ended (half of them kill -9, half politely) at a random moment of its
    worker's life.
    """
    moments = random.Random(seed)
    counts = Counts()
    profile = make_profile(bench.folder / "qgis_process")
    for number in range(tries):
        algorithm = ALGORITHMS[number % len(ALGORITHMS)]
        bench.reference(algorithm)
        how = (signal.SIGKILL, signal.SIGTERM)[number // len(ALGORITHMS) % 2]
        moment = moments.uniform(0, 0.9 * bench.worker_seconds[algorithm])
        found = None
        while found is None:  # the worker may be faster than when its life was measured
            name = f"qgis_process running {algorithm} ended by {how.name} after {moment:.2f} s"
            with bench.new_folder() as folder:
                found = close_one(bench, name, algorithm, folder, profile, how, moment)
            moment *= SOONER
        counts.add(found)
    return counts


def close_one(
    bench: Bench, name: str, algorithm: str, folder: Path, profile: dict[str, str], how: int, moment: float
) -> Counts | None:
    """One try; None where its worker had ended before the moment came."""
    temporary = Path(profile["TMPDIR"])
    before = state_of(folder, temporary)
    with subprocess.Popen(
        ["qgis_process", "run", f"landslide:{algorithm}", "-"],
        env={**profile, "LANDSLIDE_MAPPER_PYTHON": str(bench.python)},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        inputs: dict[str, Any] = bench.parameters(algorithm, outputs_in(folder, algorithm))
        if process.stdin is not None:
            process.stdin.write(json.dumps({"inputs": inputs}))
            process.stdin.close()
        workers = wait_for(lambda: workers_of(process.pid), 40)
        time.sleep(moment)
        working = any(is_alive(worker) for worker in workers)
        still_running = process.poll() is None
        kill(process.pid, how)
        shown = process.stderr.read() if process.stderr else ""
        process.wait()
    wait_for(lambda: not processes_that_name(temporary), SECONDS_TO_END, pause=0.05)
    left = {process: command_line(process) for process in processes_that_name(temporary)}
    for leftover in left:
        kill(leftover)
    if workers and still_running and not working:
        return None
    ended = Ended(REFUSED, "QGIS was closed during this run.", shown) if still_running else Ended(DONE, shown=shown)
    after = state_of(folder, temporary)
    found = judge(
        name,
        ended,
        before,
        after,
        bench.checks(algorithm, folder),
        lambda path: is_of_system(path) or to_resume_from(path),
        was_stopped=True,
    )
    if not workers:
        found.crashes += 1
        found.notes.append(f"{name}: {CRASHED}: no worker was started: {shown[-300:]}")
    found.left_processes += len(left)
    found.notes += [f"{name}: processes left: {left}"] if left else []
    for path in after:
        if path not in before:
            path.unlink(missing_ok=True) if not path.is_dir() else shutil.rmtree(path)
    return found


def make_profile(folder: Path) -> dict[str, str]:
    """The environment of a `qgis_process` with its own profile, in which the plugin is enabled."""
    plugins, temporary = folder / "plugins", folder / "tmp"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "OMP_NUM_THREADS": "1",
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "XDG_RUNTIME_DIR": str(folder),
        "TMPDIR": str(temporary),
    }
    if plugins.is_dir():
        return environment
    plugins.mkdir(parents=True)
    temporary.mkdir()
    (plugins / "landslide_mapper").symlink_to(ROOT, target_is_directory=True)
    enable = ["qgis_process", "plugins", "enable", "landslide_mapper"]
    for _ in range(3):  # QGIS itself may crash when it ends after this
        ended = subprocess.run(
            enable, env=environment, check=False, capture_output=True, text=True, errors="replace", timeout=300
        )
        if ended.returncode == 0:
            return environment
    raise RuntimeError(
        f"the plugin could not be enabled in qgis_process ({ended.returncode}): "
        f"{ended.stdout[-1000:]}{ended.stderr[-3000:]}"
    )
