"""Processes of the system, read from /proc: who is a worker, who is still there."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Callable, TypeVar

WORKER_FILE = "learning/__main__.py"
Found = TypeVar("Found")


def command_line(process: int) -> str:
    try:
        return (Path("/proc") / str(process) / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return ""


def all_processes() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def parent_of(process: int) -> int:
    try:
        fields = (Path("/proc") / str(process) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return int(fields[1])


def workers_of(parent: int) -> list[int]:
    """The worker processes among the direct children of a process."""
    return [
        process for process in all_processes() if parent_of(process) == parent and WORKER_FILE in command_line(process)
    ]


def processes_that_name(folder: Path) -> list[int]:
    """Processes, other than this one, whose command line holds the folder; every job file of a run lies below it."""
    return [process for process in all_processes() if process != os.getpid() and str(folder) in command_line(process)]


def is_alive(process: int) -> bool:
    return bool(command_line(process))


def kill(process: int, number: int = signal.SIGKILL) -> bool:
    """Whether the process was still there to be killed."""
    try:
        os.kill(process, number)
    except ProcessLookupError:
        return False
    return True


def wait_for(find: Callable[[], Found], seconds: float, pause: float = 0.01) -> Found:
    """What `find` gives as soon as it gives something, or its last answer when the time is over."""
    deadline = time.monotonic() + seconds
    while not (found := find()) and time.monotonic() < deadline:
        time.sleep(pause)
    return found
