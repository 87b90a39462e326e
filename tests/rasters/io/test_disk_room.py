"""A raster that no disk can hold is refused before any work."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.core.errors import OutputError
from landslide_mapper.rasters.io import disk_room
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.stack.stacking import Source, stack_layers

from ..stacking_layers import UTM, raster, wkt


class Usage:
    free = 1_000_000


def test_float32_values_may_compress_to_a_quarter_not_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_room.shutil, "disk_usage", lambda folder: Usage)
    grid = Grid(wkt(UTM), (0, 1, 0, 0, 0, -1), 1000, 1000)  # 4,000,000 bytes a band
    disk_room.check_room(tmp_path / "one.tif", grid, 1)
    with pytest.raises(OutputError, match=r"two.tif would have 2 bands of 1,000 x 1,000 pixels.*coarser resolution"):
        disk_room.check_room(tmp_path / "two.tif", grid, 2)


def test_a_stack_that_no_disk_holds_is_refused_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_room.shutil, "disk_usage", lambda folder: Usage)
    layer = raster(tmp_path / "B4.tif", [[1.0, 2], [3, 4]])
    with pytest.raises(OutputError, match=r"stack.tif would have 1 bands? of .* GB free. Choose a coarser resolution"):
        stack_layers([Source(layer, "optical")], tmp_path / "stack.tif", resolution=0.01)
    assert [path.name for path in tmp_path.iterdir()] == ["B4.tif"]
