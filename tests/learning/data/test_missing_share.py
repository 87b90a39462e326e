"""MISSING `auto` follows the share of labelled pixels that lack a band."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.learning.data.missing_share import missing_rule, missing_share
from landslide_mapper.learning.data.scenes import Scene, pair_scenes

from ..training_scenes import Listener, bright_squares, write_raster


def scene(folder: Path, gap_rows: int, unknown_rows: int = 0, size: int = 100) -> list[Scene]:
    """One scene whose band `slope` is missing in the first rows; its last rows have no label."""
    labels, bands = bright_squares(size)
    bands["slope"][:gap_rows] = np.nan
    if unknown_rows:
        labels[-unknown_rows:] = 255
    stack = write_raster(folder / "stack.tif", bands)
    return list(pair_scenes([stack], [write_raster(folder / "labels.tif", {"labels": labels})], (), ()))


def test_shares_are_of_the_labelled_pixels(tmp_path: Path) -> None:
    share = missing_share(scene(tmp_path, gap_rows=20, unknown_rows=50))
    assert share.labelled == 5000
    assert share.any_band == pytest.approx(0.4)
    assert share.by_band == {"B4": 0.0, "slope": pytest.approx(0.4), "aspect": 0.0}


@pytest.mark.parametrize(("gap_rows", "rule"), [(0, "exclude"), (10, "exclude"), (11, "fill"), (60, "fill")])
def test_more_than_a_tenth_is_filled_and_said(tmp_path: Path, gap_rows: int, rule: str) -> None:
    listener = Listener()
    assert missing_rule(scene(tmp_path, gap_rows), listener) == rule
    if gap_rows:
        assert f"MISSING auto is {rule}: {gap_rows:.1f} %" in listener.messages[0]
        assert f"slope {gap_rows:.1f} %" in listener.messages[0]
    else:
        assert not listener.messages


def test_a_large_scene_is_looked_at_in_a_bounded_number_of_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.learning.data import missing_share as module

    monkeypatch.setattr(module, "SIDE", 4)
    read: list[int] = []
    original = module.SceneReader.read_labels
    monkeypatch.setattr(
        module.SceneReader, "read_labels", lambda self, *rest: (read.append(1), original(self, *rest))[1]
    )
    assert missing_share(scene(tmp_path, gap_rows=30)).any_band == pytest.approx(0.3, abs=0.05)
    assert len(read) <= module.MAX_WINDOWS
