"""Tiles cover every pixel once (or with shares that sum to one), with the context the network needs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.tiling import Layout, blended_spans, choose_layout, exact_spans

multiples = st.sampled_from([1, 8, 16, 32])


@given(length=st.integers(1, 3000), multiple=multiples, halo_units=st.integers(0, 6), core_units=st.integers(1, 20))
def test_exact_spans_join_side_by_side_with_full_context(
    length: int, multiple: int, halo_units: int, core_units: int
) -> None:
    halo = halo_units * multiple
    tile = 2 * halo + core_units * multiple
    spans = exact_spans(length, tile, halo, multiple)
    assert (spans[0].keep_start, spans[-1].keep_stop) == (0, length)
    assert all(before.keep_stop == after.keep_start for before, after in zip(spans, spans[1:], strict=False))
    for span in spans:
        assert span.start % multiple == 0
        assert span.stop - span.start <= tile
        assert span.keep_start < span.keep_stop
        assert span.start == 0 or span.keep_start - span.start >= halo
        assert span.stop == length or (span.stop - span.keep_stop >= halo and span.stop % multiple == 0)


@given(length=st.integers(1, 3000), tile=st.integers(1, 400), share=st.floats(0, 0.95))
def test_blended_spans_have_one_size_and_weights_that_sum_to_one(length: int, tile: int, share: float) -> None:
    overlap = int(share * tile)
    spans = blended_spans(length, tile, overlap)
    total = np.zeros(length)
    for span in spans:
        total[span.keep_start : span.keep_stop] += span.weights
        assert span.stop - span.start == min(tile, length)
    assert total == pytest.approx(np.ones(length), abs=1e-6)
    assert all(before.stop - after.start >= overlap for before, after in zip(spans, spans[1:], strict=False))


def test_tiles_share_the_length_evenly_instead_of_being_shifted_back() -> None:
    spans = exact_spans(2048, 1024, 96, 16)
    sizes = [span.stop - span.start for span in spans]
    assert max(sizes) - min(sizes) <= 16
    assert sum(sizes) == 2048 + 2 * 2 * 96


@given(height=st.integers(1, 400), width=st.integers(1, 400), blended=st.booleans(), block_side=st.integers(1, 300))
def test_blocks_hold_each_pixel_fresh_exactly_once(height: int, width: int, blended: bool, block_side: int) -> None:
    """What is fresh in a block is in no block before it, so adding to earlier shares never reads what was not
    written.
    """
    tiling = Layout(64, 32 if blended else 16, 16, blended).tiling(height, width, block_side)
    written = np.zeros((height, width), bool)
    for block in tiling.blocks():
        rows, columns = block.kept.within(Window(row=0, column=0, height=height, width=width))
        fresh = np.zeros_like(written)
        fresh[
            max(block.kept.row, block.fresh_row) : block.kept.bottom,
            max(block.kept.column, block.fresh_column) : block.kept.right,
        ] = True
        inside = np.zeros_like(written)
        inside[rows, columns] = True
        assert np.array_equal(fresh & inside, inside & ~written)
        written |= inside
        assert all(
            block.window.row <= tile.window.row and tile.window.bottom <= block.window.bottom for tile in block.tiles()
        )
    assert written.all()


def test_the_receptive_field_decides_unless_the_user_does() -> None:
    assert choose_layout(96, 16, 1024) == Layout(1024, 96, 16, blended=False)
    assert choose_layout(None, 32, 128) == Layout(128, 64, 32, blended=True)
    assert choose_layout(96, 16, 1024, overlap=200) == Layout(1024, 208, 16, blended=False)
    assert choose_layout(96, 16, 1024, overlap=20) == Layout(1024, 20, 16, blended=True)
    assert choose_layout(96, 16, 128) == Layout(128, 64, 16, blended=True)
    assert choose_layout(None, 16, 100, overlap=0) == Layout(96, 0, 16, blended=True)


def test_an_overlap_as_large_as_the_tile_is_refused() -> None:
    with pytest.raises(InputError, match=r"leaves nothing of a tile of 128 pixels. Choose a smaller overlap"):
        choose_layout(96, 16, 128, overlap=128)
