"""Cautions: sentences that change what a result means, reported at once and kept until they are in the result."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator

from .feedback import Feedback

METADATA_KEY = "CAUTIONS"

_collected: ContextVar[list[str] | None] = ContextVar("cautions", default=None)


@contextmanager
def collecting_cautions() -> Iterator[list[str]]:
    """Keep what `caution` reports within the block; gives the list that grows with it.

    Rasters and reports that are closed within the block carry the cautions reported until then. A block within another
    (a step of a model) collects its own. Threads that the block starts do not see it: tell cautions from its own.
    """
    cautions: list[str] = []
    token = _collected.set(cautions)
    try:
        yield cautions
    finally:
        _collected.reset(token)


def caution(feedback: Feedback, text: str) -> None:
    """Report a sentence that changes what the result means; the same sentence is reported once per block."""
    if keep_caution(text):
        feedback.warning(text)


def keep_caution(text: str) -> bool:
    """Keep a caution that has been reported already (by a worker), and return whether it is new."""
    cautions = _collected.get()
    if cautions is None:
        return True
    if text in cautions:
        return False
    cautions.append(text)
    return True


def cautions_so_far() -> tuple[str, ...]:
    """The cautions of the block around this call, in the order in which they were reported."""
    return tuple(_collected.get() or ())


def caution_metadata() -> dict[str, str]:
    """The cautions so far as the metadata of a raster, a line each; empty without any."""
    cautions = cautions_so_far()
    return {METADATA_KEY: "\n".join(cautions)} if cautions else {}
