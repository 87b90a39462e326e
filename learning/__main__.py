"""The worker: `python -m landslide_mapper.learning JOB.json`, or this file run by its path from any checkout or plugin
folder.

Answers in JSON lines on stdout; stderr is kept for the failure report. Exit status: 0 done, 1 a told error, 2 wrong
usage.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess  # nosec B404 - only this very worker again, a list of arguments without a shell
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from landslide_mapper.core.job import Job

PACKAGE = "landslide_mapper"
CLEAN_UP = "--clean-up"
USAGE_ERROR = 2
SECONDS_BETWEEN_LOOKS = 0.5
SECONDS_FOR_PARENT, SECONDS_FOR_MAIN_THREAD = 3.0, 20.0


def load_package() -> None:
    """Make the folder that holds this file importable as `landslide_mapper`, whatever the folder is called.

    Its parent is not put on sys.path: in a QGIS profile every other plugin lies there.
    """
    root = Path(__file__).absolute().parent.parent
    spec = importlib.util.spec_from_file_location(PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} holds no {PACKAGE} package")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


def end_with_parent(is_orphan: Callable[[], bool], job_file: Path, cleanup: Callable[[], None]) -> None:
    """End this process when the one that started it is gone or takes the job file away.

    So a closed or crashed QGIS leaves no worker behind, and a cancel ends one that a library made deaf to the system's
    signal. Where nobody is left who could, `cleanup` removes what the run has left.
    """

    def watch() -> None:
        while not is_orphan() and job_file.exists():
            time.sleep(SECONDS_BETWEEN_LOOKS)
        try:
            if is_orphan():
                cleanup()
        finally:
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def clean_up_after_orphan(job: Job) -> None:
    """Delete the unfinished outputs of a run whose QGIS is gone, and the temporary folders that it made, named and
    marked for this very run; the job file's own folder is no exception.
    """
    from landslide_mapper.core.atomic_output import remove_orphans
    from landslide_mapper.core.system.run_folder import TOKEN, is_marked

    if TOKEN.fullmatch(job.token):
        folders = [folder for folder in map(Path, job.folders) if is_marked(folder, job.token)]
        remove_orphans([Path(output) for output in job.outputs], job.token, folders)


def have_cleaned_up(job: Job, job_file: Path) -> None:
    """`clean_up_after_orphan`, on Windows by another process: what this one holds open can go once it has ended."""
    if os.name != "nt":
        clean_up_after_orphan(job)
        return
    from landslide_mapper.core.system.isolated_python import ISOLATED

    subprocess.Popen(  # nosec B603 - our own worker, a list of arguments without a shell
        [sys.executable, *ISOLATED, str(Path(__file__).absolute()), CLEAN_UP, str(job_file)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).parent,  # the folder it starts in could not go
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def sentence_of(error: Exception, job: Job | None) -> str:
    """What the user reads about an error that is none of ours: what the computer lacks, or that nobody foresaw it."""
    from landslide_mapper.core.failures.known_failures import known_failure
    from landslide_mapper.core.failures.unforeseen import unforeseen

    kind = f"{type(error).__name__}: {error}"
    if sentence := known_failure(kind):
        return f"{sentence} ({' '.join(kind.split())[:300]})"
    return unforeseen(error, f"The engine's task {job.task}" if job else "The engine", job.parameters if job else {})


def wait_for(happened: Callable[[], bool], seconds: float) -> None:
    """Wait until something has happened, so many seconds at most."""
    until = time.monotonic() + seconds
    while not happened() and time.monotonic() < until:
        time.sleep(SECONDS_BETWEEN_LOOKS / 5)


def end_a_deaf_one(is_orphan: Callable[[], bool], cleanup: Callable[[], None] | None) -> None:
    """After a signal: end the process where its main thread, deep in a library, has not ended it by itself."""
    time.sleep(SECONDS_FOR_MAIN_THREAD)
    if cleanup and is_orphan():
        cleanup()
    os._exit(1)


def main(arguments: list[str]) -> int:
    from landslide_mapper.core.errors import CancelledError, EngineError, LandslideMapperError
    from landslide_mapper.core.job import Job
    from landslide_mapper.core.language.users_language import speak
    from landslide_mapper.core.system.ending_signals import hearing_ending_signals, interrupt_once
    from landslide_mapper.learning.compute.freed_memory import ask_for_huge_pages
    from landslide_mapper.learning.compute.ranks import Ranks
    from landslide_mapper.learning.parent_process import watch_parent
    from landslide_mapper.learning.tasks import run_task
    from landslide_mapper.learning.worker_feedback import WorkerFeedback

    if len(arguments) == 2 and arguments[0] == CLEAN_UP:
        clean_up_after_orphan(Job.read(Path(arguments[1])))
        return 0
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m landslide_mapper.learning JOB.json\n")
        return USAGE_ERROR
    ask_for_huge_pages()
    parent, job_file = os.getppid(), Path(arguments[0])
    first = Ranks.of(os.environ).rank == 0
    feedback = WorkerFeedback(sys.stdout if first else open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - open to the end
    is_orphan: Callable[[], bool] = lambda: False  # noqa: E731
    cleanup: Callable[[], None] | None = None
    job: Job | None = None
    try:
        job = Job.read(job_file)
        speak(job.language)
        if job.token:  # a parent waits and cleans up; a job started by hand on a server outlives its shell
            is_orphan, cleanup = watch_parent(job.parent or parent), partial(have_cleaned_up, job, job_file)
            if is_orphan():
                raise EngineError(
                    f"{job_file} belongs to a QGIS that is gone (process {job.parent}). Take parent and token out "
                    "of it to run it by itself."
                )
            end_with_parent(is_orphan, job_file, cleanup)
        with hearing_ending_signals(lambda: end_a_deaf_one(is_orphan, cleanup), interrupt_once()):
            result = run_task(job, feedback)
        feedback.send("result", **result)
    except KeyboardInterrupt:
        feedback.send("error", sentence=str(CancelledError()))
        wait_for(is_orphan, SECONDS_FOR_PARENT if cleanup else 0)  # a signal to the group takes the parent, too
        return 1
    except LandslideMapperError as error:
        feedback.send("error", sentence=str(error))
        if not first:
            sys.stderr.write(f"{error}\n")  # its answers on stdout reach nobody
        return 1
    except Exception as error:
        if is_orphan():
            raise  # telling it reaches nobody
        feedback.send("error", sentence=sentence_of(error, job))
        if not first:
            sys.stderr.write(f"{error!r}\n")
        return 1
    finally:
        if cleanup and is_orphan():  # telling it something fails then, often before its end is noticed
            cleanup()
    return 0


if __name__ in ("__main__", "__mp_main__") and PACKAGE not in sys.modules:  # the latter in a process of a team
    sys.path[:] = [entry for entry in sys.path if Path(entry or ".").absolute() != Path(__file__).absolute().parent]
    load_package()

if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(
        status
    )  # PyTorch takes a third of a second to take itself down, in which nobody watches over the run's files
