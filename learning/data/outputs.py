"""What every task that writes needs: room on the disk, tables, and a sentence when the disk is full."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Iterable, Mapping, Sequence

from ...core.atomic_output import atomic_output
from ...core.errors import OutputError
from ...core.formats.csv_cells import shown_as_text


def check_free_space(needs: Mapping[Path, float]) -> None:
    """Raise OutputError before any work when a folder has less room than its outputs may need: bytes by output, with
    what is kept beside it meanwhile.
    """
    for folder in {target.parent for target in needs}:
        needed = sum(size for target, size in needs.items() if target.parent == folder)
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise OutputError(
                f"The folder {folder} has {free / 1e9:.1f} GB free, and the outputs may need {needed / 1e9:.1f} GB. "
                "Free some space or choose another folder."
            )


def full_disk(target: Path, error: Exception) -> OutputError:
    return OutputError(
        f"{target.name} could not be written to {target.parent} ({error}). Free some space or choose another folder."
    )


def write_csv(target: Path, rows: Iterable[Sequence[str]], token: str) -> None:
    """Save rows as CSV (UTF-8, commas); the file appears complete or not at all."""
    with atomic_output(target, token or None) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([shown_as_text(cell) for cell in row] for row in rows)
