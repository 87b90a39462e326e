"""Where a comparison keeps its finished rows until the whole table is there, so that it goes on after a stop."""

from __future__ import annotations

from pathlib import Path

from ..system.file_moves import remove_folder

ROW = "row.json"


def unfinished_folder(table: Path) -> Path:
    """Beside the table: `<TABLE>.partial`."""
    return table.with_name(table.name + ".partial")


def finished_rows(folder: Path) -> int:
    """How many trainings are done and judged."""
    return sum(1 for _ in folder.glob(f"*/{ROW}"))


def drop_if_nothing_is_done(folder: Path) -> bool:
    """Delete the folder when it holds neither a finished row nor a finished epoch; gives whether something is left to
    go on from.
    """
    if finished_rows(folder) or any(folder.glob("*/*.checkpoint")):
        return True
    if folder.is_dir():
        remove_folder(folder)
    return False
