"""The worker's side of the protocol: events as JSON lines on stdout."""

from __future__ import annotations

import sys
import time
from typing import Any, TextIO

from ..core.job import Event

SECONDS_BETWEEN_PROGRESS = 0.2


class WorkerFeedback:
    """Writes progress, messages and metrics to the process that started this one; satisfies
    `contract.feedback.Feedback`.

    A cancel comes as the end of the process, so `is_cancelled` is never true here.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stdout
        self.last_progress = 0.0

    def send(self, kind: str, **content: Any) -> None:
        self.stream.write(Event(kind, content).to_line() + "\n")
        self.stream.flush()

    def progress(self, fraction: float) -> None:
        now = time.monotonic()
        if now - self.last_progress >= SECONDS_BETWEEN_PROGRESS or fraction >= 1:
            self.last_progress = now
            self.send("progress", fraction=round(float(fraction), 5))

    def message(self, text: str) -> None:
        self.send("message", text=text)

    def warning(self, text: str) -> None:
        self.send("warning", text=text)

    def metric(self, **values: Any) -> None:
        """Tell numbers of one step, for example those of a finished epoch."""
        self.send("metric", **values)

    def is_cancelled(self) -> bool:
        return False
