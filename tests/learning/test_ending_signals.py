"""TERM, HUP and INT end a worker cleanly: it says that it is cancelled and leaves nothing half-written."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from .training_jobs import WORKER, small_job
from .training_scenes import write_scene

pytestmark = [pytest.mark.posix("these signals"), pytest.mark.usefixtures("heard_signals")]


def start(folder: Path, job: dict[str, Any], **options: Any) -> subprocess.Popen[str]:
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    command = [sys.executable, str(WORKER), str(folder / "job.json")]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, **options)


def wait_for_an_epoch(worker: subprocess.Popen[str]) -> None:
    for line in worker.stdout or ():
        if json.loads(line)["event"] == "metric":
            return
    pytest.fail("the worker ended before it had trained an epoch")


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_worker_by_itself_says_that_it_is_cancelled(tmp_path: Path, name: str) -> None:
    parameters = small_job(tmp_path, write_scene(tmp_path), EPOCHS=100_000, LOG=str(tmp_path / "log.csv"))
    worker = start(tmp_path, {"task": "train", "parameters": parameters})
    for _ in range(2):  # an epoch is told a moment before it is kept
        wait_for_an_epoch(worker)
    worker.send_signal(signal.Signals[name])
    said = worker.communicate(timeout=60)[0].splitlines()
    assert worker.returncode == 1
    assert json.loads(said[-1]) == {"event": "error", "sentence": "Cancelled; no output was written."}
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {"job.json", "scene_stack.tif", "scene_labels.tif", "model.safetensors.checkpoint"}


def test_a_worker_that_ignores_hangups_goes_on(tmp_path: Path) -> None:
    """As with nohup: a job on a server outlives its terminal."""
    parameters = small_job(tmp_path, write_scene(tmp_path), EPOCHS=100_000)
    ignoring = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        worker = start(tmp_path, {"task": "train", "parameters": parameters}, restore_signals=False)
    finally:
        signal.signal(signal.SIGHUP, ignoring)
    wait_for_an_epoch(worker)
    worker.send_signal(signal.SIGHUP)
    wait_for_an_epoch(worker)
    worker.terminate()
    assert worker.communicate(timeout=60)
    assert worker.returncode == 1


def test_a_signal_to_the_group_takes_away_what_the_parent_cannot(tmp_path: Path) -> None:
    """The parent dies of the signal at once; the worker removes the parent's folders and the unfinished outputs."""
    scratch = tmp_path / "landslide-mapper-scratch"
    scratch.mkdir()
    parameters = small_job(tmp_path, write_scene(tmp_path), EPOCHS=100_000)
    job = {"task": "train", "parameters": parameters, "token": 8 * "ab", "outputs": [parameters["OUTPUT"]]}
    (scratch / "job.json").write_text(json.dumps(job), encoding="utf-8")
    parent_program = "import subprocess, sys; subprocess.run([sys.executable, *sys.argv[1:]])"
    parent = subprocess.Popen(
        [sys.executable, "-c", parent_program, str(WORKER), str(scratch / "job.json")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        start_new_session=True,
    )
    wait_for_an_epoch(parent)
    os.killpg(parent.pid, signal.SIGTERM)
    parent.communicate(timeout=60)
    until = time.monotonic() + 20
    while any(path.name.startswith(".landslide") for path in tmp_path.iterdir()) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(path.name.startswith(".landslide") for path in tmp_path.iterdir())
    assert not (tmp_path / "model.safetensors").exists()
