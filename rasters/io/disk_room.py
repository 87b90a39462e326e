"""Room on the disk for a raster, before hours of work are lost on a resolution that no disk holds."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...core.errors import OutputError
from .grid import Grid

FLOAT32_BYTES = 4
MAX_COMPRESSION = 4  # of measured values, generously: terrain and radar come to about three quarters of their size


def check_room(target: Path, grid: Grid, bands: int) -> None:
    """Raise OutputError where float32 `bands` on `grid` do not fit the target's disk even when compressed well."""
    free = shutil.disk_usage(target.parent).free
    needed = FLOAT32_BYTES * bands * grid.width * grid.height
    if needed > MAX_COMPRESSION * free:
        raise OutputError(
            f"{target.name} would have {bands} bands of {grid.width:,} x {grid.height:,} pixels, "
            f"{needed / 1e9:,.1f} GB, and {target.parent} has {free / 1e9:,.1f} GB free. "
            "Choose a coarser resolution, a smaller extent, or another disk."
        )
