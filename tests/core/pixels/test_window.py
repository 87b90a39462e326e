"""Windows against NumPy's own indexing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.pixels.window import Window

SIDES = st.integers(min_value=1, max_value=12)
STARTS = st.integers(min_value=-8, max_value=12)
WINDOWS = st.builds(
    lambda row, column, height, width: Window(row=row, column=column, height=height, width=width),
    STARTS,
    STARTS,
    SIDES,
    SIDES,
)


def mask(window: Window) -> np.ndarray:
    """The pixels of a window on a board with the raster's origin at (20, 20)."""
    board = np.zeros((60, 60), bool)
    board[20 + window.row : 20 + window.bottom, 20 + window.column : 20 + window.right] = True
    return board


def test_arguments_are_named_because_libraries_order_them_differently() -> None:
    with pytest.raises(TypeError):
        Window(1, 2, 3, 4)  # type: ignore[call-arg, misc]


@given(WINDOWS, SIDES, SIDES)
def test_the_cut_window_holds_the_pixels_inside_the_raster(window: Window, height: int, width: int) -> None:
    raster = mask(Window(row=0, column=0, height=height, width=width))
    cut = window.cut(height, width)
    assert np.array_equal(mask(cut) & raster, mask(window) & raster)
    assert cut.pixels == np.count_nonzero(mask(window) & raster)


@given(WINDOWS, st.integers(min_value=0, max_value=5))
def test_a_window_lies_in_its_grown_self_where_its_slices_say(window: Window, halo: int) -> None:
    grown = window.grown(halo)
    array = np.zeros((grown.height, grown.width), int)
    array[window.within(grown)] = 1
    assert array.sum() == window.pixels
    assert not halo or array[0].sum() == array[:, 0].sum() == 0


@given(WINDOWS, WINDOWS)
def test_the_joined_window_is_the_smallest_that_holds_both(one: Window, other: Window) -> None:
    rows, columns = np.nonzero(mask(one) | mask(other))
    joined = one.joined(other)
    assert (joined.row, joined.bottom) == (rows.min() - 20, rows.max() - 19)
    assert (joined.column, joined.right) == (columns.min() - 20, columns.max() - 19)
