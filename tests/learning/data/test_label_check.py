"""Labels that a network cannot learn from: each is refused with the cure, before anything is trained."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.label_check import check_classes
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import pair_scenes

from ..training_scenes import Listener, write_raster

SIDE = 16


def write(path: Path, codes: Any, nodata: float | None = None) -> Path:
    codes = np.asarray(codes)
    with rasterio.open(
        path, "w", driver="GTiff", width=SIDE, height=SIDE, count=1, dtype=codes.dtype, nodata=nodata, crs="EPSG:32654",
        transform=rasterio.transform.from_origin(500_000, 4_700_000, 10, 10),
    ) as target:  # fmt: skip
        target.write(codes, 1)
    return path


def halves(here: float, there: float, dtype: Any = np.uint8) -> np.ndarray:
    codes = np.full((SIDE, SIDE), here, dtype)
    codes[SIDE // 2 :] = there
    return codes


@pytest.mark.parametrize(
    ("codes", "nodata", "sentence"),
    [
        (halves(1, 1), None, r"hold no pixel that is not a landslide \(0\).*'Landslide labels'"),
        (halves(1, 255), 255, r"hold no pixel that is not a landslide \(0\)"),
        (halves(0, 1), 0, r"declares 0 as nodata.*declare 255 as nodata instead"),
        (halves(1, 2), None, r"holds the value 2\..*'Reclassify by table'"),
        (halves(1, 2), 0, r"holds the value 2\."),
        (np.arange(SIDE * SIDE, dtype=np.uint8).reshape(SIDE, SIDE) % 5, None, r"holds the values 2, 3, 4\."),
        (halves(0, 255), None, r"hold no landslide \(1\), but 255\..*255 marks the landslides, recode it to 1"),
        (halves(0, 255), 0, r"hold no landslide \(1\), but 255\."),
        (halves(0, 0), 255, r"hold no landslide pixel \(1\)"),
        (halves(0.125, 0.75, np.float32), None, r"holds fractions \(0\.125, 0\.75\).*threshold"),
        (halves(0, -9999, np.float32), None, r"holds the value -9999\..*declare what is unknown as nodata"),
        (halves(0, 100), None, r"holds the value 100\."),
    ],
    ids=[
        *("1 alone", "1 and unknown", "0 is nodata", "coded 1 and 2", "coded 1 and 2 in a 0 frame", "several classes"),
        *("0 and 255", "255 on nodata 0", "0 alone", "fractions", "an undeclared fill", "percent"),
    ],
)
def test_labels_that_tell_nothing_are_refused_with_the_cure(
    tmp_path: Path, codes: np.ndarray, nodata: float | None, sentence: str
) -> None:
    stack = write_raster(tmp_path / "stack.tif", {"B4": np.ones((SIDE, SIDE), np.float32)})
    labels = write(tmp_path / "labels.tif", codes, nodata)
    with pytest.raises(InputError, match=rf"labels\.tif.* {sentence}"):
        pair_scenes([stack], [labels], [])


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float32])
@pytest.mark.parametrize("nodata", [None, 255, 200])
def test_1_and_0_in_any_type_are_labels_whatever_unknown_is(tmp_path: Path, dtype: Any, nodata: float | None) -> None:
    codes = halves(0, 1, dtype)
    codes[0] = 255 if nodata is None else nodata
    check_classes([write(tmp_path / "labels.tif", codes, nodata)], Silent())


def test_one_class_a_patch_is_enough_when_another_patch_holds_the_other(tmp_path: Path) -> None:
    check_classes([write(tmp_path / "a.tif", halves(0, 0)), write(tmp_path / "b.tif", halves(1, 1))], Silent())


def test_0_as_nodata_is_refused_in_any_of_several_patches(tmp_path: Path) -> None:
    paths = [write(tmp_path / "a.tif", halves(0, 1), 255), write(tmp_path / "b.tif", halves(0, 1), 0)]
    with pytest.raises(InputError, match=r"b\.tif declares 0 as nodata"):
        check_classes(paths, Silent())


def test_a_patch_whose_255_may_mean_landslide_is_named(tmp_path: Path) -> None:
    listener = Listener()
    paths = [
        write(tmp_path / "a.tif", halves(0, 1)),
        write(tmp_path / "b.tif", halves(0, 255)),
        write(tmp_path / "c.tif", halves(0, 255), 255),
        write(tmp_path / "d.tif", halves(0, 0)),
    ]
    check_classes(paths, listener)
    (text,) = listener.messages
    assert "hold 255 and no landslide (1): b.tif. " in text


def test_labels_of_several_bands_are_refused_and_alpha_is_no_band_of_theirs(tmp_path: Path) -> None:
    """A network's two classes side by side, or a picture."""
    both = {"not": 1 - halves(0, 1), "landslide": halves(0, 1)}
    softmax = write_raster(tmp_path / "softmax.tif", both)
    with pytest.raises(InputError, match=r"softmax\.tif has 2 bands; labels have one\..*Translate"):
        check_classes([softmax], Silent())
    with rasterio.open(softmax) as source:
        profile = {**source.profile, "nodata": None, "photometric": "MINISBLACK", "alpha": "YES"}
    with rasterio.open(tmp_path / "clear.tif", "w", **profile) as target:
        target.write(np.stack([halves(0, 1), np.full((SIDE, SIDE), 255, np.uint8)]))
    check_classes([tmp_path / "clear.tif"], Silent())


def test_a_foreign_code_that_comes_late_is_refused_where_it_is_read(tmp_path: Path) -> None:
    """The check before the work ends as soon as it has seen both classes."""
    stack = write_raster(tmp_path / "stack.tif", {"B4": np.ones((SIDE, SIDE), np.float32)})
    labels = write(tmp_path / "labels.tif", halves(0, 1))
    scenes = pair_scenes([stack], [labels], [])
    with rasterio.open(labels, "r+") as file:
        file.write(np.array([[7]], np.uint8), 1, window=rasterio.windows.Window(15, 15, 1, 1))
    with SceneReader(scenes, "exclude") as reader:
        assert reader.read_labels(scenes[0], Window(row=0, column=0, height=8, width=8)).max() == 0
        with pytest.raises(InputError, match=r"holds the value 7\."):
            reader.read_labels(scenes[0], Window(row=8, column=8, height=8, width=8))
