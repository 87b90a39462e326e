"""What a worker said: JSON lines put together from chunks, and one sentence for every way in which it can end badly."""

from __future__ import annotations

import re
from collections import deque
from typing import Any, Callable, Iterable

from ..core.failures.known_failures import known_failure
from ..core.job import Event, parse_event

LAST_LINES = 15
SHOWN_LINES = 6
SIGNALS = {
    4: "it hit a processor instruction that this computer lacks",
    6: "a library inside it aborted",
    7: "a file it was reading vanished or the memory is faulty",
    9: "the system ran out of memory, or something killed it",
    11: "a library inside it crashed",
    15: "something ended it",
}

TRACEBACK_HEAD = "Traceback (most recent call last):"
FRAME = re.compile(r'File ".+", line \d+')
MARKS = re.compile(r"[\s~^]+")


def without_traceback(lines: Iterable[str]) -> list[str]:
    """Lines of stderr without the frames of Python's tracebacks, which mean nothing to a user; the exceptions
    themselves stay.
    """
    kept: list[str] = []
    source_follows = False
    for line in lines:
        is_frame = bool(FRAME.match(line))
        if not (is_frame or source_follows or line == TRACEBACK_HEAD or MARKS.fullmatch(line)):
            kept.append(line)
        source_follows = is_frame
    return kept


class WorkerAnswer:
    """Collects a worker's stdout and stderr, in chunks of any size, and reports each event as soon as its line is
    whole.
    """

    def __init__(self, on_event: Callable[[Event], None], on_other_line: Callable[[str], None]) -> None:
        self.on_event, self.on_other_line = on_event, on_other_line
        self.result: dict[str, Any] | None = None
        self.error: str | None = None
        self.last_lines: deque[str] = deque(maxlen=LAST_LINES)
        self._out = b""
        self._err = b""

    def take_stdout(self, chunk: bytes) -> None:
        *lines, self._out = (self._out + chunk).split(b"\n")
        for line in lines:
            self._take_line(line)

    def take_stderr(self, chunk: bytes) -> None:
        *lines, self._err = (self._err + chunk).split(b"\n")
        self.last_lines.extend(text for line in lines if (text := line.decode("utf-8", "replace").strip()))

    def finish(self) -> None:
        """Take what stands after the last line break; a line of JSON cut in half by a crash is not an event."""
        self.take_stdout(b"\n")
        self.take_stderr(b"\n")

    def _take_line(self, line: bytes) -> None:
        text = line.decode("utf-8", "replace").strip()
        event = parse_event(text) if text else None
        if event is None:
            if text:
                self.on_other_line(text)
        elif event.kind == "result":
            self.result = event.content
        elif event.kind == "error":
            self.error = str(event.content.get("sentence", "")) or "The engine failed without saying why. Run it again."
        else:
            self.on_event(event)

    def failure(self, exit_code: int, was_signal: bool) -> str:
        """One sentence on why the worker ended without a result, its cure, and the last lines of its stderr."""
        end = "".join(f"\n  {line}" for line in without_traceback(self.last_lines)[-SHOWN_LINES:])
        last_lines = f" Last lines:{end}" if end else ""
        if sentence := known_failure("\n".join(self.last_lines)):
            return sentence + last_lines
        how = (
            f"signal {exit_code}: {SIGNALS.get(exit_code, 'something inside it crashed')}"
            if was_signal
            else f"exit status {exit_code}"
        )
        return (
            f"The engine stopped unexpectedly ({how}). Run it again with smaller tiles or batches, or run 'Set up "
            f"the engine' to check it.{last_lines}"
        )
