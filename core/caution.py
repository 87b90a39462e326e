"""Cautions: sentences that change what a result means, told at once and kept until they stand in the result itself."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import Iterator

from .feedback import Feedback

METADATA_KEY = "CAUTIONS"

_collected: ContextVar[list[str] | None] = ContextVar("cautions", default=None)


@contextmanager
def collecting_cautions() -> Iterator[list[str]]:
    """Keep what `caution` tells within the block; gives the list that grows with it.

    Rasters and reports that are closed within the block carry the cautions told until then. A block within another
    (a step of a model) collects its own. Threads that the block starts do not see it: tell cautions from its own.
    """
    cautions: list[str] = []
    token = _collected.set(cautions)
    try:
        yield cautions
    finally:
        _collected.reset(token)


def caution(feedback: Feedback, text: str) -> None:
    """Tell a sentence that changes what the result means; the same sentence is told once a block."""
    if keep_caution(text):
        feedback.warning(text)


def keep_caution(text: str) -> bool:
    """Keep a caution that was told already (by a worker), and say whether it is new."""
    cautions = _collected.get()
    if cautions is None:
        return True
    if text in cautions:
        return False
    cautions.append(text)
    return True


def cautions_so_far() -> tuple[str, ...]:
    """The cautions of the block around this call, in the order in which they were told."""
    return tuple(_collected.get() or ())


def caution_metadata() -> dict[str, str]:
    """The cautions so far as the metadata of a raster, a line each; empty without any."""
    cautions = cautions_so_far()
    return {METADATA_KEY: "\n".join(cautions)} if cautions else {}
