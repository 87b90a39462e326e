"""Which pixels are valid: what rasterio's masks say decides, in training as in detection."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from landslide_mapper.core.bands import OPTICAL, Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.learning.data.block_reader import BlockReader
from landslide_mapper.learning.data.raster_reader import RasterReader
from landslide_mapper.learning.data.scene_reader import SceneReader
from landslide_mapper.learning.data.scenes import pair_scenes
from landslide_mapper.learning.data.tiling import choose_layout

from ..training_scenes import Listener, write_raster

SIDE = 8
WHOLE = Window(row=0, column=0, height=SIDE, width=SIDE)
GAP = (slice(2, 4), slice(3, 6))
LOWEST = float(np.finfo(np.float32).min)


def bands(dtype: str = "float32") -> np.ndarray:
    return np.arange(10, 10 + 2 * SIDE * SIDE).reshape(2, SIDE, SIDE).astype(dtype)


def write(path: Path, values: np.ndarray, **profile: Any) -> Path:
    options = {"crs": "EPSG:32654", "transform": from_origin(500_000, 4_700_000, 10, 10), "dtype": values.dtype.name}
    with rasterio.open(
        path, "w", driver="GTiff", count=len(values), height=SIDE, width=SIDE, **{**options, **profile}
    ) as stack:
        stack.write(values)
        stack.descriptions = ("B4", "B8", "blue", "alpha")[: len(values)]
    return path


def nodata_value(path: Path, stored: float, declared: float, dtype: str = "float32") -> Path:
    values = bands(dtype)
    values[0][GAP] = stored
    return write(path, values, nodata=declared)


def nodata_values(path: Path) -> Path:
    """NODATA_VALUES: a pixel is missing where all bands have theirs; one alone is a value."""
    values = bands()
    values[0][GAP], values[1][GAP] = -1, -2
    values[0, 7, 7] = -1
    write(path, values)
    with rasterio.open(path, "r+") as stack:
        stack.update_tags(NODATA_VALUES="-1 -2")
    return path


def internal_mask(path: Path, nodata: float | None = None) -> Path:
    values = bands()
    if nodata is not None:
        values[1, 0, 0] = nodata
    mask = np.full((SIDE, SIDE), 255, np.uint8)
    mask[GAP] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        write(path, values, nodata=nodata)
        with rasterio.open(path, "r+") as stack:
            stack.write_mask(mask)
    return path


def mask_file(path: Path) -> Path:
    mask = np.full((SIDE, SIDE), 255, np.uint8)
    mask[GAP] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        write(path, bands())
        with rasterio.open(path, "r+") as stack:
            stack.write_mask(mask)
    assert path.with_name(path.name + ".msk").is_file()
    return path


def alpha(path: Path) -> Path:
    values = np.concatenate([bands("uint8"), np.full((2, SIDE, SIDE), 255, np.uint8)])
    values[3][GAP] = 0
    return write(path, values, photometric="RGB", alpha="YES")


FILES = {
    "plain nodata": lambda path: nodata_value(path, -9999, -9999),
    "NaN": lambda path: nodata_value(path, float("nan"), float("nan")),
    "six digits of the lowest float32": lambda path: nodata_value(path, LOWEST, -3.40282e38),
    "a fraction in float32": lambda path: nodata_value(path, 0.1, 0.1),
    "0 in whole numbers": lambda path: nodata_value(path, 0, 0, "uint16"),
    "NODATA_VALUES": nodata_values,
    "internal mask": internal_mask,
    "mask file": mask_file,
    "alpha band": alpha,
}


@pytest.mark.parametrize("name", FILES)
def test_training_and_detection_see_the_pixels_that_rasterios_masks_call_valid(tmp_path: Path, name: str) -> None:
    path = FILES[name](tmp_path / "stack.tif")
    with rasterio.open(path) as stack:
        raw, valid = stack.read((1, 2)).astype(np.float32), stack.read_masks((1, 2)) > 0
    assert not valid[0][GAP].any(), "the file of this test hides something"
    truth = np.where(valid, raw, np.nan)
    labels = write_raster(tmp_path / "labels.tif", {"l": np.tri(SIDE, dtype=np.uint8)})
    with SceneReader(pair_scenes([path], [labels], ["B4", "B8"]), "exclude") as reader:
        trained, known = reader.read(0, WHOLE)
    np.testing.assert_array_equal(trained, truth)
    assert np.array_equal(known != 255, valid.all(axis=0))
    needed = [Band("B4", OPTICAL), Band("B8", OPTICAL)]
    detection = BlockReader(path, needed, "exclude")
    try:
        (block,) = choose_layout(0, 1, 64).tiling(SIDE, SIDE, 64).blocks()
        detected = detection.read(block)
    finally:
        detection.close()
    np.testing.assert_array_equal(detected.bands, truth)
    assert np.array_equal(detected.valid, valid.all(axis=0))


def test_a_nodata_value_beside_a_mask_is_missing_too(tmp_path: Path) -> None:
    """GDAL lets the mask alone decide there; but a pixel that holds what the file calls nodata is no measurement."""
    reader = RasterReader(internal_mask(tmp_path / "stack.tif", nodata=-9999), "stack")
    values = reader.physical([1, 2], WHOLE)
    reader.close()
    assert np.isnan(values[(slice(None), *GAP)]).all()
    assert np.isnan(values[1, 0, 0]) and np.isfinite(values[0, 0, 0])


def test_nodata_that_the_type_cannot_hold_hides_nothing(tmp_path: Path) -> None:
    values = bands("uint8")
    values[0, 0, 0] = 241  # -9999 modulo 256
    path = write(tmp_path / "stack.vrt.tif", values)
    vrt = tmp_path / "stack.vrt"
    vrt.write_text(
        f'<VRTDataset rasterXSize="{SIDE}" rasterYSize="{SIDE}"><VRTRasterBand dataType="Byte" band="1">'
        f"<NoDataValue>-9999</NoDataValue><SimpleSource><SourceFilename>{path}</SourceFilename>"
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    reader = RasterReader(vrt, "stack")
    assert reader.physical([1], WHOLE)[0, 0, 0] == 241
    reader.close()


@pytest.mark.parametrize("nodata", [None, float("nan"), -32768.0])
@pytest.mark.parametrize("fill", [-9999.0, -10000.0, 9.96921e36])
def test_undeclared_fill_is_missing_in_training_and_detection_and_that_is_told(
    tmp_path: Path, nodata: float | None, fill: float
) -> None:
    values = bands()
    values[0][GAP] = fill
    path = write(tmp_path / "stack.tif", values, nodata=nodata)
    labels = write_raster(tmp_path / "labels.tif", {"l": np.tri(SIDE, dtype=np.uint8)})
    training, detection = Listener(), Listener()
    with SceneReader(pair_scenes([path], [labels], ["B4", "B8"]), "exclude") as reader:
        trained, known = reader.read(0, WHOLE)
        reader.tell_fill(training)
    blocks = BlockReader(path, [Band("B4", OPTICAL), Band("B8", OPTICAL)], "exclude")
    (block,) = choose_layout(0, 1, 64).tiling(SIDE, SIDE, 64).blocks()
    detected = blocks.read(block)
    blocks.raster.tell_fill(detection)
    blocks.close()
    gap = np.zeros((SIDE, SIDE), bool)
    gap[GAP] = True
    assert np.array_equal(np.isnan(trained[0]), gap)
    assert np.array_equal(known == 255, gap)
    assert np.array_equal(detected.valid, ~gap)
    what = f"{fill:g}" if fill < 0 else "magnitudes beyond 1e+30"
    for listener in (training, detection):
        (text,) = [text for text in listener.messages if f"Band B4 of stack.tif holds {what} in 9.4 %" in text]
        assert "taken as missing" in text


@pytest.mark.parametrize("other", [-np.inf, LOWEST])
def test_undeclared_fill_beside_what_is_no_measurement_either(tmp_path: Path, other: float) -> None:
    values = bands()
    values[0][GAP], values[0, 0, 0] = -9999, other
    reader = RasterReader(write(tmp_path / "stack.tif", values), "stack")
    read = reader.physical([1], WHOLE)[0]
    reader.close()
    gap = np.zeros((SIDE, SIDE), bool)
    gap[GAP] = gap[0, 0] = True
    assert np.array_equal(~np.isfinite(read), gap)


@pytest.mark.parametrize("nodata", [None, np.inf])
@pytest.mark.parametrize("value", [np.inf, -np.inf])
def test_infinity_is_missing_and_told_unless_it_is_declared(tmp_path: Path, value: float, nodata: float | None) -> None:
    values = bands()
    values[0][GAP] = value
    path = write(tmp_path / "stack.tif", values, nodata=nodata)
    labels = write_raster(tmp_path / "labels.tif", {"l": np.tri(SIDE, dtype=np.uint8)})
    training, detection = Listener(), Listener()
    with SceneReader(pair_scenes([path], [labels], ["B4", "B8"]), "exclude") as reader:
        trained, _ = reader.read(0, WHOLE)
        reader.tell_fill(training)
    stack = RasterReader(path, "stack")
    detected = stack.physical([1, 2], WHOLE)
    stack.tell_fill(detection)
    stack.close()
    gap = np.zeros((SIDE, SIDE), bool)
    gap[GAP] = True
    assert np.array_equal(np.isnan(trained[0]), gap) and np.array_equal(~np.isfinite(detected[0]), gap)
    told = [] if value == nodata else ["Band B4 of stack.tif holds infinite values in 9.4 % of the pixels read"]
    for listener in (training, detection):
        assert [text.split(";")[0] for text in listener.messages] == told


@pytest.mark.parametrize("hide", [internal_mask, lambda path: nodata_value(path, LOWEST, -3.40282e38)])
def test_what_is_declared_as_missing_is_not_told_as_fill(tmp_path: Path, hide: Any) -> None:
    path = hide(tmp_path / "stack.tif")
    with rasterio.open(path, "r+") as stack:
        values = stack.read()
        values[0][GAP] = LOWEST
        stack.write(values)
    reader, listener = RasterReader(path, "stack"), Listener()
    assert np.isnan(reader.physical([1], WHOLE)[0][GAP]).all()
    reader.tell_fill(listener)
    reader.close()
    assert listener.messages == []


@pytest.mark.parametrize("odd", [9999.0, -999.0, 1e20])
def test_a_value_far_from_all_others_that_many_programs_write_for_no_data_is_told_and_left_in(
    tmp_path: Path, odd: float
) -> None:
    values = bands()
    values[0][GAP] = odd
    path = write(tmp_path / "stack.tif", values)
    reader, listener = RasterReader(path, "stack"), Listener()
    read = reader.physical([1, 2], WHOLE)
    reader.tell_fill(listener)
    reader.close()
    np.testing.assert_array_equal(read, values)
    (text,) = listener.messages
    assert f"Band B4 of stack.tif holds {odd:g} in about 9.4 %" in text and "read as a measured value" in text
    labels = write_raster(tmp_path / "labels.tif", {"l": np.tri(SIDE, dtype=np.uint8)})
    listener = Listener()
    with SceneReader(pair_scenes([path], [labels], []), "exclude") as scenes:
        scenes.read(0, WHOLE)
        scenes.tell_fill(listener)
    assert listener.messages == [text]


def test_an_odd_value_among_others_is_not_told(tmp_path: Path) -> None:
    values = bands() + 989  # the lowest is 999
    reader, listener = RasterReader(write(tmp_path / "stack.tif", values), "stack"), Listener()
    assert values.min() == 999
    reader.physical([1, 2], WHOLE)
    reader.tell_fill(listener)
    reader.close()
    assert listener.messages == []


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
@pytest.mark.parametrize("nodata", [None, 0])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_alpha_hides_pixels_whatever_the_type_and_the_number_of_bands(
    tmp_path: Path, dtype: str, count: int, nodata: float | None
) -> None:
    """GDAL's mask band follows alpha in files of two or four bands of bytes alone, and never beside a nodata value."""
    values = np.concatenate([bands(dtype), bands(dtype)])[:count]
    values[-1] = 255
    values[-1][GAP] = 0
    path = write(tmp_path / "stack.tif", values, nodata=nodata, photometric="MINISBLACK", alpha="yes")
    with rasterio.open(path, "r+") as stack:
        stack.colorinterp = [ColorInterp.gray, *[ColorInterp.undefined] * (count - 2), ColorInterp.alpha]
        stack.set_band_description(count, "alpha")
    reader = RasterReader(path, "stack")
    read = reader.physical(range(1, count), WHOLE)
    reader.close()
    hidden = np.zeros((SIDE, SIDE), bool)
    hidden[GAP] = True
    assert all(np.array_equal(np.isnan(band), hidden) for band in read)
    labels = write_raster(tmp_path / "labels.tif", {"l": np.tri(SIDE, dtype=np.uint8)})
    (scene,) = pair_scenes([path], [labels], [])
    assert "alpha" not in [band.name for band in scene.bands]


def test_the_limit_of_a_whole_number_written_with_six_digits_is_nodata(tmp_path: Path) -> None:
    values = bands("int32")
    values[0][GAP] = -(2**31)
    reader = RasterReader(write(tmp_path / "stack.tif", values, nodata=-2147480000), "stack")
    assert np.isnan(reader.physical([1], WHOLE)[0][GAP]).all()
    reader.close()


def test_fill_of_many_patches_is_told_once_a_band(tmp_path: Path) -> None:
    paths = []
    for name in ("a", "b", "c"):
        values = bands()
        values[1][GAP] = -9999
        stack = write(tmp_path / f"{name}.tif", values)
        paths.append((stack, write_raster(tmp_path / f"l{name}.tif", {"l": np.tri(SIDE, dtype=np.uint8)})))
    listener = Listener()
    with SceneReader(pair_scenes(*zip(*paths, strict=True), ["B4", "B8"]), "exclude") as reader:
        for number in range(3):
            reader.read(number, WHOLE)
        reader.tell_fill(listener)
    assert len(listener.messages) == 1
    assert "Band B8 of 3 stacks (a.tif, ...) holds -9999 in 9.4 %" in listener.messages[0]


def test_a_value_that_the_band_reaches_by_itself_is_none_of_its_fill(tmp_path: Path) -> None:
    """Depths of the sea: -9999 m is a place among others."""
    values = np.linspace(-11_000, -10, 2 * SIDE * SIDE, dtype=np.float32).reshape(2, SIDE, SIDE)
    values[0][GAP] = -9999
    reader = RasterReader(write(tmp_path / "stack.tif", values), "stack")
    assert np.isfinite(reader.physical([1, 2], WHOLE)).all()
    reader.close()


@pytest.mark.parametrize("told", [True, False])
def test_a_band_is_sampled_only_where_a_block_raises_the_question(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: bool
) -> None:
    values = bands()
    if told:
        values[0, 0, 0] = -9999  # although its statistics say otherwise: they are believed
    path = write(tmp_path / "stack.tif", values)
    if told:
        with rasterio.open(path, "r+") as stack:
            stack.update_tags(1, STATISTICS_MINIMUM="10")
    monkeypatch.setattr(RasterReader, "_sampled_fill", lambda *_: pytest.fail("sampled"))
    reader = RasterReader(path, "stack")
    np.testing.assert_array_equal(reader.physical([1, 2], WHOLE), values)
    reader.close()


def test_a_mask_is_asked_for_once_a_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = RasterReader(internal_mask(tmp_path / "stack.tif"), "stack")
    asked = []

    class Counted:
        def __init__(self, dataset: Any) -> None:
            self.dataset = dataset

        def __getattr__(self, name: str) -> Any:
            return getattr(self.dataset, name)

        def read_masks(self, *arguments: Any, **named: Any) -> Any:
            asked.append(arguments)
            return self.dataset.read_masks(*arguments, **named)

    monkeypatch.setattr(reader, "dataset", Counted(reader.dataset))
    reader.physical([1, 2], WHOLE)
    assert len(asked) == 1
    reader.close()


@pytest.mark.parametrize("hide", [nodata_value, mask_file])
def test_labels_are_unknown_where_their_mask_says(tmp_path: Path, hide: Any) -> None:
    stack = write(tmp_path / "stack.tif", bands())
    codes = np.tri(SIDE, dtype=np.uint8)[None]
    hidden = np.zeros((SIDE, SIDE), bool)
    hidden[GAP] = True
    if hide is nodata_value:
        labels = write(tmp_path / "labels.tif", np.where(hidden, np.uint8(7), codes), nodata=7)
    else:
        labels = write(tmp_path / "labels.tif", codes)
        with rasterio.open(labels, "r+") as file:
            file.write_mask(np.where(hidden, 0, 255).astype(np.uint8))
    with SceneReader(pair_scenes([stack], [labels], []), "exclude") as reader:
        _, known = reader.read(0, WHOLE)
    assert np.array_equal(known == 255, hidden)


def test_a_damaged_block_names_the_raster_and_its_part(tmp_path: Path) -> None:
    path = write(
        tmp_path / "stack.tif", np.random.default_rng(1).random((2, SIDE, SIDE), np.float32), compress="deflate"
    )
    with rasterio.open(path) as stack:
        offset = int(stack.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
    content = bytearray(path.read_bytes())
    content[offset : offset + 16] = b"\xff" * 16
    path.write_bytes(bytes(content))
    reader = RasterReader(path, "stack")
    with pytest.raises(InputError, match=r"The stack .*stack\.tif is damaged: a block could not be read"):
        reader.physical([1], WHOLE)
    reader.close()
