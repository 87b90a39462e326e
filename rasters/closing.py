"""Closing GDAL's files aloud: what goes wrong in a destructor is only printed, and the run goes on as if nothing had happened."""

from __future__ import annotations

from contextlib import suppress
from typing import Any


def close(dataset: Any) -> None:
    """Write and close a raster or vector dataset, the last use of it and of its bands and layers; raises RuntimeError."""
    if not is_open(dataset):
        return
    if hasattr(dataset, "Close"):  # from GDAL 3.8 on
        dataset.Close()
        return
    try:
        type(dataset).__swig_destroy__(dataset)
    finally:
        dataset.this = None


def discard(dataset: Any) -> None:
    """Close a dataset whose file is thrown away: whether all of it reached the disk is no matter any more."""
    with suppress(RuntimeError):
        close(dataset)


def is_open(dataset: Any) -> bool:
    """Whether neither `close` nor `discard` was called for it."""
    return dataset is not None and dataset.this is not None
