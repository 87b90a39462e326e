"""The one place, outside QGIS's own process class, where another program is started: a list of arguments, no shell,
lines told as they come.
"""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404 - only lists of arguments, never a shell
import threading
import time
from pathlib import Path
from typing import Callable, Mapping, Sequence

SECONDS_BETWEEN_LOOKS = 0.1
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows a console program would flash a window


def ask(command: Sequence[str | Path], environment: Mapping[str, str], seconds: float = 60) -> str:
    """What a short command prints on stdout; raises OSError when it cannot start, fails or takes longer than
    `seconds`.
    """
    try:
        answer = subprocess.run(  # nosec B603 - a list, no shell
            [str(part) for part in command],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",  # as every Python is told to write; the system's own may be another on Windows
            errors="replace",
            timeout=seconds,
            check=False,
            creationflags=NO_WINDOW,
        )
    except subprocess.TimeoutExpired as error:
        raise OSError(f"no answer within {seconds:g} seconds") from error
    if answer.returncode:
        raise OSError(f"exit status {answer.returncode}: {answer.stderr.strip()[-300:]}")
    return answer.stdout


def run_child(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    on_line: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> int | None:
    """Run a long command and hand over each line of its stdout and stderr; the exit status, or None when cancelled (it
    is killed then).
    """

    def tell() -> None:
        for line in process.stdout or ():
            on_line(line.rstrip())

    with subprocess.Popen(  # nosec B603 - a list, no shell
        [str(part) for part in command],
        env=dict(environment),
        stdin=subprocess.PIPE,  # never written to: that it closes tells the child that this process is gone
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=NO_WINDOW,
        start_new_session=os.name == "posix",
    ) as process:
        reader = threading.Thread(target=tell, daemon=True)
        reader.start()
        cancelled = False
        while process.poll() is None and not cancelled:
            time.sleep(SECONDS_BETWEEN_LOOKS)
            cancelled = is_cancelled()
        if cancelled:
            _kill_with_children(process)
        reader.join(timeout=5)
    return None if cancelled else process.returncode


def _kill_with_children(process: subprocess.Popen[str]) -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
        return
    taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
    if taskkill.is_file():
        subprocess.run(  # nosec B603 - the system's own program, by its path
            [str(taskkill), "/T", "/F", "/PID", str(process.pid)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            creationflags=NO_WINDOW,
        )
    process.kill()
