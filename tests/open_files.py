"""Which files this process holds open when it renames or removes them: Windows would refuse, Linux says nothing."""

# ruff: noqa: PTH100, PTH109, PTH112, PTH115, PTH118, PTH208

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

DESCRIPTORS = Path("/proc/self/fd")


class OpenFileWatch:
    """Listens to every rename and removal that Python does, and notes those of an open file or of a folder with one.

    An audit hook cannot be taken away again, so there is one for all tests; `found` is emptied between them.
    """

    def __init__(self) -> None:
        self.found: list[str] = []
        if DESCRIPTORS.is_dir():
            sys.addaudithook(self.hear)

    def hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename":
            source, target, source_folder, target_folder = arguments
            self.look(event, source, source_folder)
            self.look(event, target, target_folder)
        elif event in ("os.remove", "os.rmdir"):
            self.look(event, *arguments)

    def look(self, event: str, path: Any, folder: Any) -> None:
        if not isinstance(path, (str, bytes, os.PathLike)):
            return
        place = os.path.abspath(os.path.join(folder_of(folder), os.fsdecode(path)))
        for held in open_files():
            if held == place or held.startswith(place + os.sep):
                self.found.append(f"{event} {place} while {held} is open")


def folder_of(descriptor: Any) -> str:
    """The folder that a relative path starts from; -1 and None are the current one."""
    if not isinstance(descriptor, int) or descriptor < 0:
        return os.getcwd()
    return os.readlink(DESCRIPTORS / str(descriptor))


def open_files() -> list[str]:
    """Regular files that descriptors of this process point at; folders do not count (a removal itself holds some)."""
    files = []
    for descriptor in os.listdir(DESCRIPTORS):
        try:
            path = os.readlink(DESCRIPTORS / descriptor)
        except OSError:
            continue  # the descriptor of this very listing
        if path.startswith("/") and not path.endswith(" (deleted)") and not os.path.isdir(path):
            files.append(path)
    return files
