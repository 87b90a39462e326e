"""The campaign's hold on a QGIS process (host.py): start it, ask it to run algorithms, hear how they end, notice a
crash or a hang.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Sequence

from .host import ANSWER
from .processes import kill
from .verdict import CRASHED, DONE, HUNG, REFUSED, Ended

HOST = Path(__file__).with_name("host.py")
SECONDS_TO_START = 300
MAX_RUN_S = 600.0


class QgisHost:
    """One QGIS process with its temporary folder in `folder`; started when first asked, and again after a crash."""

    def __init__(self, folder: Path, python: Path | None = None, prefix: Sequence[str] = ()) -> None:
        self.folder = folder
        self.temporary = folder / "tmp"
        self.temporary.mkdir(parents=True, exist_ok=True)
        self.python = python
        self.prefix = list(prefix)
        self.process: subprocess.Popen[str] | None = None
        self.answers: queue.Queue[str | None] = queue.Queue()
        self.console = folder / "console.txt"

    def __enter__(self) -> QgisHost:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def environment(self) -> dict[str, str]:
        profile = self.folder / "profile"
        profile.mkdir(exist_ok=True)
        changed = {
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
            "TMPDIR": str(self.temporary),
            "XDG_CONFIG_HOME": str(profile),
        }
        changed.update({"HOME": str(profile), "PYTHONFAULTHANDLER": "1", "PYTHONDONTWRITEBYTECODE": "1"})
        if self.python:
            changed["LANDSLIDE_MAPPER_PYTHON"] = str(self.python)
        return {**os.environ, **changed}

    def start(self) -> subprocess.Popen[str]:
        """The process, running and ready."""
        if self.process is not None and self.process.poll() is None:
            return self.process
        command = [*self.prefix, sys.executable, "-u", str(HOST)]
        with self.console.open("a") as console:
            self.process = subprocess.Popen(
                command,
                env=self.environment(),
                cwd=self.folder,  # where a relative name of an output leads
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=console,
                text=True,
                errors="replace",
            )
        self.answers = queue.Queue()
        threading.Thread(target=self._listen, args=(self.process, self.answers), daemon=True).start()
        if self.answers.get(timeout=SECONDS_TO_START) is None:
            raise RuntimeError(f"QGIS did not start: {self.console.read_text(errors='replace')[-2000:]}")
        return self.process

    @staticmethod
    def _listen(process: subprocess.Popen[str], answers: queue.Queue[str | None]) -> None:
        for line in process.stdout or ():
            if line.startswith(ANSWER):
                answers.put(line[len(ANSWER) :])
        answers.put(None)

    def ask(self, algorithm: str, parameters: dict[str, Any], **more: Any) -> None:
        """Start an algorithm; `wait` tells how it ended. `cancel_after` cancels it after so many seconds."""
        process = self.start()
        self.heard = self.console.stat().st_size
        if process.stdin is None:
            raise RuntimeError("QGIS has no input")
        process.stdin.write(json.dumps({"algorithm": algorithm, "parameters": parameters, **more}) + "\n")
        process.stdin.flush()

    def wait(self, seconds: float = MAX_RUN_S) -> Ended:
        """How the algorithm ended that was asked for."""
        try:
            answer = self.answers.get(timeout=seconds)
        except queue.Empty:
            self.stop()
            return Ended(HUNG, f"no end after {seconds:g} s")
        with self.console.open("rb") as console:
            console.seek(self.heard)
            on_console = console.read().decode("utf-8", "replace")
        if answer is None:
            return Ended(CRASHED, on_console[-1500:])
        content = json.loads(answer)
        outcome = DONE if content["done"] else REFUSED
        return Ended(
            outcome, content["sentence"], content["shown"] + on_console, content["results"], content["seconds"]
        )

    def run(self, algorithm: str, parameters: dict[str, Any], seconds: float = MAX_RUN_S, **more: Any) -> Ended:
        """Ask and wait."""
        self.ask(algorithm, parameters, **more)
        return self.wait(seconds)

    def stop(self) -> None:
        """End the process, whatever it is doing."""
        if self.process is None:
            return
        kill(self.process.pid)
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:
                    continue
        self.process = None
