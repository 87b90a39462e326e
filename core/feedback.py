"""How long work reports progress and learns of a cancel, without knowing who listens."""

from __future__ import annotations

from typing import Protocol

from .errors import CancelledError


class Feedback(Protocol):
    """What raster work and the worker's jobs call; QGIS, the worker's stdout or a test stands behind it."""

    def progress(self, fraction: float) -> None:
        """Tell how much is done, 0-1."""

    def message(self, text: str) -> None:
        """Tell one line worth reading."""

    def warning(self, text: str) -> None:
        """Tell a line that must not be overlooked; call `caution.caution`, which also keeps it for the result."""

    def is_cancelled(self) -> bool:
        """Whether the user asked to stop."""


class Silent:
    """A feedback that nobody reads."""

    def progress(self, fraction: float) -> None: ...

    def message(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...

    def is_cancelled(self) -> bool:
        return False


class Stage:
    """A part of a longer work: its 0-1 becomes `start`-`end` of the whole."""

    def __init__(self, whole: Feedback, start: float, end: float) -> None:
        self.whole, self.start, self.end = whole, start, end

    def progress(self, fraction: float) -> None:
        self.whole.progress(self.start + (self.end - self.start) * fraction)

    def message(self, text: str) -> None:
        self.whole.message(text)

    def warning(self, text: str) -> None:
        self.whole.warning(text)

    def is_cancelled(self) -> bool:
        return self.whole.is_cancelled()


def stop_if_cancelled(feedback: Feedback) -> None:
    """Raise CancelledError when the user asked to stop."""
    if feedback.is_cancelled():
        raise CancelledError
