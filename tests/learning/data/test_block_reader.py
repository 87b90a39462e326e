"""Reading blocks for detection: one ahead of the work, and closed only when nobody is reading."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.learning.data.block_reader import BlockReader
from landslide_mapper.learning.data.tiling import choose_layout

from ..detection_scenes import bands, values, write_stack


def test_an_error_in_the_work_closes_the_stack_only_after_the_block_being_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file closed under a thread that reads it ends the whole process."""
    reader = BlockReader(write_stack(tmp_path / "stack.tif", values(64, 64)), bands(), "exclude")
    reads, first_read, closed_at = [], reader.read, []
    reading, go_on = threading.Event(), threading.Event()

    def slow_read(*arguments: Any) -> Any:
        if reads:
            reading.set()
            go_on.wait(10)
        result = first_read(*arguments)
        reads.append("read")
        return result

    monkeypatch.setattr(reader, "read", slow_read)
    layout = choose_layout(0, 1, 16)
    with pytest.raises(ZeroDivisionError):
        try:
            for _ in reader.read_ahead(layout.tiling(64, 64, 16).blocks()):
                reading.wait(10)
                threading.Timer(0.2, go_on.set).start()
                raise ZeroDivisionError
        finally:
            reader.close()
            closed_at.append(len(reads))
    assert closed_at == [2]


def test_a_block_that_cannot_be_read_ahead_is_told_where_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = BlockReader(write_stack(tmp_path / "stack.tif", values(64, 64)), bands(), "exclude")
    first_read, count = reader.read, iter(range(100))

    def failing_read(*arguments: Any) -> Any:
        if next(count) == 3:
            raise InputError("damaged")
        return first_read(*arguments)

    monkeypatch.setattr(reader, "read", failing_read)
    seen = []
    with pytest.raises(InputError, match="damaged"):
        seen.extend(data.block for data in reader.read_ahead(choose_layout(0, 1, 16).tiling(64, 64, 16).blocks()))
    reader.close()
    assert len(seen) == 3


def test_a_name_that_two_bands_have_is_refused(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(8, 8, 4), (*(band.name for band in bands()), bands()[0].name))
    with pytest.raises(InputError, match=f"Two bands are called {bands()[0].name}: one in stack.tif, band 1, one in "):
        BlockReader(stack, bands(), "exclude")


def test_a_name_that_two_bands_have_but_the_model_does_not_need_is_no_matter(tmp_path: Path) -> None:
    names = (*(band.name for band in bands()), "other", "other")
    BlockReader(write_stack(tmp_path / "stack.tif", values(8, 8, 5), names), bands(), "exclude").close()


def test_the_physical_values_fill_the_room_that_is_used_again(tmp_path: Path) -> None:
    pixels = values(32, 32)
    reader = BlockReader(write_stack(tmp_path / "stack.tif", pixels), bands(), "exclude")
    for data in reader.read_ahead(choose_layout(0, 1, 16).tiling(32, 32, 16).blocks()):
        window = data.block.window
        np.testing.assert_array_equal(data.bands, pixels[:, window.row : window.bottom, window.column : window.right])
    reader.close()
