"""Run one job in the worker process from inside QGIS: stream progress, obey a cancel, turn every failure into one
sentence.
"""

from __future__ import annotations

import os
import tempfile
import uuid
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Iterator, Sequence

from qgis.core import QgsBlockingProcess, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QByteArray, QProcess, Qt

from ..core.atomic_output import remove_partials
from ..core.caution import cautions_so_far, keep_caution
from ..core.errors import CancelledError, EngineError, InputError
from ..core.job import Event, Job
from ..core.language.users_language import in_users_language, users_language
from ..core.system.file_moves import clean_up
from ..core.system.run_folder import mark
from .find_python import WorkerPython, find_python, needs_of
from .start_worker import worker_command
from .worker_answer import WorkerAnswer

PYTHON_SETTING = "landslide_mapper/python"


def run_job(
    task: str,
    parameters: dict[str, Any],
    outputs: Sequence[Path],
    feedback: QgsProcessingFeedback,
    on_metric: Callable[[dict[str, Any]], None] | None = None,
    folders: Sequence[Path] = (),
) -> dict[str, Any]:
    """Do `task` in a process of its own and give back the content of its result.

    `parameters` are plain JSON values (paths as text); `outputs` are the files the job writes: whatever it left
    half-written beside them is removed when it fails. `folders` are temporary ones of the caller, which the worker
    removes should QGIS be gone. Progress and messages go to `feedback`, each metric to `on_metric`. Raises InputError
    with the worker's own sentence, EngineError when no Python can do the job or the process ended unexpectedly,
    CancelledError on a cancel, which ends the process at once, whatever it is busy with.
    """
    python = find_python(needs_of(task), str(QgsSettings().value(PYTHON_SETTING, "") or ""))
    token = uuid.uuid4().hex
    for folder in folders:
        mark(folder, token)
    job = Job(
        task,
        parameters,
        token,
        os.getpid(),
        tuple(str(path) for path in outputs),
        tuple(str(path) for path in folders),
        cautions_so_far(),
        users_language(),
    )
    try:
        return _run_in_worker(python, job, feedback, on_metric)
    except BaseException:
        remove_partials(list(outputs), token)
        raise


def _run_in_worker(
    python: WorkerPython, job: Job, feedback: QgsProcessingFeedback, on_metric: Callable[[dict[str, Any]], None] | None
) -> dict[str, Any]:
    warnings: list[str] = []  # kept below: the handlers may run in a thread of their own
    answer = WorkerAnswer(lambda event: _tell(event, feedback, on_metric, warnings), feedback.pushConsoleInfo)

    # Named, so that they live as long as the process: QGIS keeps no reference to its handlers, and would call freed
    # memory.
    def on_stdout(chunk: QByteArray) -> None:
        answer.take_stdout(bytes(chunk.data()))

    def on_stderr(chunk: QByteArray) -> None:
        answer.take_stderr(bytes(chunk.data()))

    with _job_file(job, feedback) as job_file:
        program, arguments = worker_command(python, job_file, os.environ)
        process = QgsBlockingProcess(program, arguments)
        process.setStdOutHandler(on_stdout)
        process.setStdErrHandler(on_stderr)
        exit_code = process.run(feedback)
    answer.finish()
    if feedback.isCanceled():
        raise CancelledError
    if answer.error is not None:
        raise InputError(answer.error)
    if process.processError() == QProcess.ProcessError.FailedToStart:
        raise EngineError(
            f"The Python {python.path}, from {python.source}, could not be started. Run 'Set up the engine' to make "
            "a new one."
        )
    was_signal = process.exitStatus() == QProcess.ExitStatus.CrashExit
    if exit_code or was_signal or answer.result is None:
        raise EngineError(answer.failure(exit_code, was_signal))
    for text in warnings:
        keep_caution(text)
    return answer.result


@contextmanager
def _job_file(job: Job, feedback: QgsProcessingFeedback) -> Iterator[Path]:
    """The written job in a temporary folder, where the worker's own temporary files go too, so that those of a killed
    one vanish.

    A cancel takes the file away, and the worker ends without it: QGIS's process class misses a cancel that comes before
    it listens.
    """
    folder = Path(tempfile.mkdtemp(prefix="landslide-mapper-"))
    job_file = folder / "job.json"

    def take_away() -> None:
        clean_up(job_file)

    feedback.canceled.connect(take_away, Qt.ConnectionType.DirectConnection)
    try:
        mark(folder, job.token)
        replace(job, folders=(str(folder), *job.folders)).write(job_file)
        if feedback.isCanceled():
            raise CancelledError
        yield job_file
    finally:
        feedback.canceled.disconnect(take_away)
        clean_up(folder)


def _tell(
    event: Event,
    feedback: QgsProcessingFeedback,
    on_metric: Callable[[dict[str, Any]], None] | None,
    warnings: list[str],
) -> None:
    if event.kind == "progress":
        feedback.setProgress(100 * float(event.content.get("fraction", 0)))
    elif event.kind == "message":
        feedback.pushInfo(in_users_language(str(event.content.get("text", ""))))
    elif event.kind == "warning":
        warnings.append(str(event.content.get("text", "")))
        feedback.pushWarning(in_users_language(warnings[-1]))
    elif on_metric is not None:
        on_metric(event.content)
