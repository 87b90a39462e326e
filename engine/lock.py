"""A lock between processes, so that two QGIS windows do not build one environment at the same time."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Iterator

from ..core.errors import EngineError


@contextmanager
def one_at_a_time(lock_file: Path) -> Iterator[None]:
    """Hold the lock inside the block; the system gives it back when the process ends in whatever way.

    Raises EngineError when another process holds it, or when the folder cannot be written.
    """
    try:
        lock_file.parent.mkdir(parents=True, exist_ok=True)
        handle = lock_file.open("a+b")
    except OSError as error:
        raise EngineError(
            f"The folder {lock_file.parent} cannot be written ({error.strerror}). Name another in "
            "LANDSLIDE_MAPPER_ENGINE."
        ) from error
    with handle:
        try:
            _lock(handle)
        except OSError as error:
            raise EngineError(
                f"Another set-up of the engine is running (it holds {lock_file}). Wait until it has finished, then "
                "try again."
            ) from error
        yield


def _lock(handle: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        handle.seek(0)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
