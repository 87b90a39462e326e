"""Whole jobs on the workers of a Dask cluster: each runs in a process of its own, exactly as this computer would run
it, with this computer's number of threads; what it says comes back here.

A job whose worker dies is begun again on another worker. One that nobody waits for any more (this process was ended) is
ended by its worker.
"""

from __future__ import annotations

import os
import queue
import subprocess  # nosec B404 - only our own worker, a list of arguments without a shell
import sys
import tempfile
import threading
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Sequence

from ...core.atomic_output import remove_partials
from ...core.caution import caution
from ...core.errors import EngineError, InputError
from ...core.feedback import Feedback
from ...core.job import Job, parse_event
from ...core.system.file_moves import clean_up
from .cluster import Cluster, check_this_worker
from .worker_identity import PACKAGE, Identity

SECONDS_BETWEEN_LOOKS, SECONDS_TO_END = 0.5, 10.0
THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
TOLD = ("progress", "message", "warning")


@dataclass(frozen=True)
class SharedJob:
    """A job for a worker: `name` is how messages call it, `outputs` are the files it writes, `threads` how many it
    computes with, `topic` where its events are told.
    """

    name: str
    task: str
    parameters: dict[str, Any]
    outputs: tuple[str, ...]
    identity: Identity
    threads: int
    topic: str


def do_jobs(
    cluster: Cluster, jobs: Sequence[SharedJob], feedback: Feedback
) -> Iterator[tuple[int, dict[str, Any], str]]:
    """Number, result and worker of each job, in the order in which they end; messages and the mean progress go to
    `feedback`.

    Raises the job's own InputError, or EngineError where workers die of it. The jobs still in work then end.
    """
    happened: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
    shares = [0.0] * len(jobs)
    topic = jobs[0].topic if jobs else ""
    cluster.client.subscribe_topic(topic, lambda event: happened.put(("event", event[1])))
    futures = [cluster.client.submit(run_here, job, number, pure=False) for number, job in enumerate(jobs)]
    try:
        for number, future in enumerate(futures):
            future.add_done_callback(lambda _, number=number: happened.put(("done", number)))
        for _ in futures:
            number = _next_done(cluster, happened, [job.name for job in jobs], shares, feedback)
            result, worker = cluster.result_of(futures[number])
            yield number, result, worker
    finally:
        cluster.client.cancel(futures, force=True)
        cluster.client.unsubscribe_topic(topic)


def _next_done(
    cluster: Cluster, happened: queue.SimpleQueue[tuple[str, Any]], names: list[str], shares: list[float], feedback: Any
) -> int:
    """Wait for the next job that has ended, telling what the others say."""
    last_worker = time.monotonic()
    while True:
        try:
            kind, content = happened.get(timeout=SECONDS_BETWEEN_LOOKS)
        except queue.Empty:
            last_worker = cluster.still_there(last_worker)
            continue
        if kind == "done":
            return int(content)
        number, event, value = content
        if event == "progress":
            shares[number] = float(value)
            feedback.progress(sum(shares) / len(shares))
        elif event == "warning":
            caution(feedback, f"{names[number]}: {value}")
        else:
            feedback.message(f"{names[number]}: {value}")


def run_here(work: SharedJob, number: int) -> tuple[dict[str, Any], str]:
    """Runs in a worker: the job in a process of its own; its result, and the worker's address."""
    from distributed import get_worker

    check_this_worker(work.identity)
    worker = get_worker()
    key = worker.get_current_task()
    token = uuid.uuid4().hex
    folder = Path(tempfile.mkdtemp(prefix="landslide-mapper-"))
    job = Job(work.task, work.parameters, token, os.getpid(), work.outputs)
    worker.log_event(work.topic, (number, "message", f"on worker {worker.address}"))

    def wanted() -> bool:
        task = worker.state.tasks.get(key)
        return task is not None and task.state == "executing"

    try:
        job.write(folder / "job.json")
        answer = _answer_of(folder / "job.json", work, number, wanted, worker)
    finally:
        clean_up(folder)
        remove_partials([Path(output) for output in work.outputs], token)
    return answer, str(worker.address)


def _answer_of(job_file: Path, work: SharedJob, number: int, wanted: Any, worker: Any) -> dict[str, Any]:
    """Start the job and pass on what it says until it ends; it is ended when it is not wanted any more."""
    ends: dict[str, Any] = {}
    with (job_file.parent / "stderr.txt").open("w+b") as last_words:
        process = subprocess.Popen(  # nosec B603 - our own worker, a list of arguments without a shell
            [sys.executable, "-u", str(PACKAGE / "learning" / "__main__.py"), str(job_file)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=last_words,
            env={**os.environ, **dict.fromkeys(THREADS, str(work.threads)), "PYTHONUTF8": "1"},
        )

        def listen() -> None:
            for line in process.stdout or ():
                event = parse_event(line.decode("utf-8", "replace"))
                if event is None:
                    continue
                if event.kind in TOLD:
                    value = event.content.get("fraction" if event.kind == "progress" else "text")
                    worker.log_event(work.topic, (number, event.kind, value))
                elif event.kind != "metric":
                    ends[event.kind] = event.content

        listener = threading.Thread(target=listen, daemon=True)
        listener.start()
        while process.poll() is None and wanted():
            time.sleep(SECONDS_BETWEEN_LOOKS)
        if process.poll() is None:
            end(process, job_file)
            raise EngineError(f"{work.name} was ended on its worker because nobody waits for it any more.")
        listener.join(SECONDS_TO_END)
        last_words.seek(0)
        said = last_words.read().decode("utf-8", "replace").strip().splitlines()
    if "error" in ends:
        raise InputError(str(ends["error"].get("sentence", "")))
    if "result" not in ends:
        raise EngineError(
            f"{work.name} ended unexpectedly on the worker {worker.address} (exit status {process.returncode}): "
            f"{said[-1] if said else 'it said nothing'}. Run it again."
        )
    result: dict[str, Any] = ends["result"]
    return result


def end(process: subprocess.Popen[bytes], job_file: Path) -> None:
    """End a job: its file goes, which it notices itself; the system's signal follows."""
    clean_up(job_file)
    try:
        process.wait(SECONDS_TO_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
