"""Which files lie in a folder, and whether they change."""

from __future__ import annotations

import hashlib
from pathlib import Path

State = dict[Path, str]
MARK_OF_A_FOLDER = "folder"


def state_of(*folders: Path) -> State:
    """Every file and empty folder below these folders with a digest of its content; unreadable and vanished ones by
    their name only.
    """
    found: State = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
            try:
                if path.is_dir():
                    if not any(path.iterdir()):
                        found[path] = MARK_OF_A_FOLDER
                    continue
                found[path] = hashlib.sha256(path.read_bytes()).hexdigest()
            except OSError as error:
                found[path] = type(error).__name__
    return found
