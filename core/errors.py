"""The exceptions whose message a user reads: one sentence naming the input, one naming the cure."""

from __future__ import annotations

MAX_MESSAGE = 1200
KEPT_AT_END = 400


class LandslideMapperError(Exception):
    """Base of every error shown to the user; the message says what is wrong and what to do next.

    A message is cut in its middle beyond 1,200 characters: a hostile file may hold names of any length, and the cure
    stands at the end.
    """

    def __init__(self, message: str = "") -> None:
        if len(message) > MAX_MESSAGE:
            message = f"{message[: MAX_MESSAGE - KEPT_AT_END]} ... {message[-KEPT_AT_END:]}"
        super().__init__(message)


class InputError(LandslideMapperError):
    """An input (layer, file, parameter) cannot be used as it is."""


class OutputError(LandslideMapperError):
    """An output could not be written (no permission, disk full, locked file)."""


class EngineError(LandslideMapperError):
    """The Python that has PyTorch is missing, broken, or its process ended unexpectedly."""


class CancelledError(LandslideMapperError):
    """The user cancelled; nothing half-written is left behind."""

    def __init__(self) -> None:
        super().__init__("Cancelled; no output was written.")
