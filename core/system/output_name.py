"""Which names and places an output may have: what Windows forbids is refused with the cure before the work begins."""

from __future__ import annotations

import os
import re
import sys
import uuid
from pathlib import Path
from typing import Iterable

from ..errors import OutputError

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: devices, with or without a suffix
DEVICES = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])(\..*)?", re.IGNORECASE)
FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
SURELY_TAKEN = 259  # characters of a path: what Windows takes where its long paths are off
SURELY_TAKEN_NAME = 255  # bytes of a name: what Linux's file systems take
TEMPORARY = 80  # characters that temporary names add: an algorithm's prefix, its worker's, and a sidecar's suffix


def check_name(path: Path, platform: str = sys.platform) -> None:
    """Raise OutputError with the cure where an output cannot have this path on this system."""
    if not path.name:
        raise OutputError(f"{path} is a whole drive. Choose a folder on it, or give the output a name.")
    if platform != "win32":
        return
    name = path.name
    if DEVICES.fullmatch(name):
        raise OutputError(f"The output cannot be called {name}: Windows keeps that name for a device. Choose another.")
    if name.endswith((".", " ")):
        raise OutputError(
            f"The output's name {name!r} ends with a {'dot' if name.endswith('.') else 'space'}, which Windows drops. "
            "Choose another name."
        )
    if found := FORBIDDEN.search(name):
        raise OutputError(f"The output's name {name!r} holds {found[0]!r}, which Windows forbids. Choose another name.")


def check_length(path: Path) -> None:
    """Raise OutputError with the cure where the system takes no path of this length; found out by trying."""
    is_short = len(str(path)) + TEMPORARY <= SURELY_TAKEN
    if is_short and len(os.fsencode(path.name)) + TEMPORARY <= SURELY_TAKEN_NAME:
        return
    trial = path.with_name(f".{uuid.uuid4().hex:-<{TEMPORARY - 1}}{path.name}")
    try:
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise OutputError(
            f"The path of the output {path} is too long: it has {len(str(path))} characters, and temporary files "
            f"beside it {TEMPORARY} more. Choose a shorter name, or a folder nearer to the drive."
        ) from error


def check_distinct(paths: Iterable[Path], platform: str = sys.platform) -> None:
    """Raise OutputError where two outputs of one run are one file; `Map.tif` and `map.tif` are on Windows and macOS."""
    seen: dict[str, Path] = {}
    for path in paths:
        place = os.path.abspath(path)  # noqa: PTH100 - resolve() would turn a mapped drive into its server's name
        place = place.casefold() if platform in ("win32", "darwin") else place
        if place in seen:
            raise OutputError(f"Two outputs have the same file ({seen[place]} and {path}). Give each its own name.")
        seen[place] = path
