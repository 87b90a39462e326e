"""Renaming and removing what another program may hold: on Windows a virus scanner, an indexer or a layer in QGIS."""

from __future__ import annotations

import errno
import os
import shutil
import time
import warnings
from pathlib import Path
from typing import Callable

SECONDS_OF_PATIENCE = 5.0
SECONDS_BETWEEN_TRIES = 0.1
OPEN_FILES_ARE_HELD = os.name == "nt"  # POSIX moves and removes files that are open
NOT_EMPTY_YET = (errno.ENOTEMPTY, errno.EEXIST)  # a removed file stays in its folder until the last program closes it


def move(source: Path, target: Path) -> None:
    """Rename a file or folder, over an older file of that name; both lie in one folder.

    Waits a few seconds for whoever holds one of them on Windows; raises OSError when they are held longer.
    """
    with_patience(lambda: source.replace(target))


def check_replaceable(target: Path) -> None:
    """Raise OSError, after a few seconds, where an older file cannot be replaced because a program holds it open.

    Windows refuses to rename an open file, even to its own name; elsewhere this changes nothing. A folder is no file.
    """
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if target.exists():
        with_patience(lambda: target.replace(target))


def remove(path: Path) -> None:
    """Delete a file, which may be missing; raises OSError when a program holds it longer than a few seconds."""
    with_patience(lambda: path.unlink(missing_ok=True))


def remove_folder(folder: Path) -> None:
    """Delete a folder with its content, which may be missing; raises OSError when it is held longer than a few
    seconds.
    """
    if folder.exists():
        with_patience(lambda: shutil.rmtree(folder))


def clean_up(path: Path) -> None:
    """Delete what an unfinished run has left, a file or a folder.

    Warns where that is impossible: the error or the cancel that led here is what the user has to see.
    """
    try:
        if path.is_dir() and not path.is_symlink():
            remove_folder(path)
        else:
            remove(path)
    except OSError as error:
        warnings.warn(
            f"{path} could not be removed ({error.strerror or error}). Delete it when no program uses it.",
            RuntimeWarning,
            stacklevel=2,
        )


def with_patience(action: Callable[[], object]) -> None:
    """Do `action` again and again, for a few seconds, while Windows says that a program holds the file."""
    end = time.monotonic() + SECONDS_OF_PATIENCE
    while True:
        try:
            action()
            return
        except OSError as error:
            is_held = isinstance(error, PermissionError) or error.errno in NOT_EMPTY_YET
            if not (OPEN_FILES_ARE_HELD and is_held) or time.monotonic() >= end:
                raise
        time.sleep(SECONDS_BETWEEN_TRIES)
