"""Temporary folders of one run: marked by who made them, so that nobody else removes a folder that is not the run's."""

from __future__ import annotations

import re
from pathlib import Path

MARK = ".landslide-mapper-run"
TOKEN = re.compile(r"[0-9a-f]{12,64}")  # as uuid4 makes them; a shorter one would match other runs' files


def mark(folder: Path, token: str) -> None:
    """Note in a folder, which this process has made, that it goes with the run `token`; raises OSError."""
    (folder / MARK).write_text(token, encoding="ascii")


def is_marked(folder: Path, token: str) -> bool:
    """Whether whoever made the folder said that it goes with this run; a link to such a folder is none."""
    if not TOKEN.fullmatch(token) or folder.is_symlink():
        return False
    try:
        return (folder / MARK).read_text(encoding="ascii") == token
    except (OSError, ValueError):
        return False
