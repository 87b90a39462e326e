"""Detection gives the network's own answer for every valid pixel, in any tiles, without seams, or nothing at all."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from landslide_mapper.core.caution import collecting_cautions, keep_caution
from landslide_mapper.core.errors import EngineError, InputError, OutputError
from landslide_mapper.core.job import parse_event
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.inference import detect as detection
from landslide_mapper.learning.inference.detect import Request, detect
from landslide_mapper.learning.job_request import read_request
from landslide_mapper.models.model_file import save_model
from landslide_mapper.models.registry import build

from ..detection_scenes import CPU, Blur, Contrast, Listener, bands, card, probability, values, whole, write_stack

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def small_unet() -> nn.Module:
    torch.manual_seed(0)
    return build("unet", bands(), width=0.125).eval()


def test_a_u_net_gives_one_answer_whatever_the_tiles(tmp_path: Path, small_unet: nn.Module) -> None:
    pixels = values(230, 270)
    stack = write_stack(tmp_path / "stack.tif", pixels)
    expected = whole(small_unet, pixels)
    for tile in (0, 240):
        found = probability(stack, small_unet, tile_size=tile)
        assert np.abs(found - expected).max() < 1e-5


@pytest.mark.parametrize(("height", "width"), [(64, 64), (65, 64), (20, 30), (1, 200), (200, 1), (1, 1), (129, 65)])
def test_any_size_works_down_to_one_pixel(tmp_path: Path, height: int, width: int) -> None:
    pixels = values(height, width)
    stack = write_stack(tmp_path / "stack.tif", pixels)
    assert probability(stack, Blur(), tile_size=64) == pytest.approx(whole(Blur(), pixels), abs=1e-6)
    blended = probability(stack, Contrast(), tile_size=64)
    assert np.isfinite(blended).all()
    assert blended.shape == (height, width)


def test_the_map_says_which_model_and_threshold_it_comes_from(tmp_path: Path, small_unet: nn.Module) -> None:
    """As GDAL metadata, which outlive a copy and need no model at hand."""
    save_model(tmp_path / "valley.safetensors", small_unet, card(options={"width": 0.125}, threshold=0.3), "t")
    stack = write_stack(tmp_path / "stack.tif", values(64, 64))
    for threshold, used in ((-1, 0.3), (0.75, 0.75)):
        job = {"stack": str(stack), "model": str(tmp_path / "valley.safetensors"), "threshold": threshold}
        detection.detect_job({**job, "probability": str(tmp_path / "p.tif"), "device": "cpu"}, Listener(), "t")
        with rasterio.open(tmp_path / "p.tif") as file:
            items = file.tags()
        assert float(items["LANDSLIDE_MAPPER_THRESHOLD"]) == used
        assert items["LANDSLIDE_MAPPER_MODEL"] == read_card(tmp_path / "valley.safetensors").id
        assert items["LANDSLIDE_MAPPER_MODEL_NAME"] == "stand-in"


def largest_step(image: np.ndarray, columns: np.ndarray) -> float:
    return float(np.abs(np.diff(image, axis=1))[:, columns].max())


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10**6), tile=st.sampled_from([64, 80, 96]), network=st.sampled_from([Blur(), Contrast()]))
def test_tile_borders_show_no_seam(
    tmp_path_factory: pytest.TempPathFactory, seed: int, tile: int, network: nn.Module
) -> None:
    """On a smooth scene the largest jump between neighbouring pixels across tile borders is no larger than
    elsewhere.
    """
    rows, columns = np.mgrid[:150, :260]
    generator = np.random.default_rng(seed)
    phase, wave = generator.uniform(0, 6, 2), generator.uniform(60, 120, 2)
    pixels = np.stack(
        [np.sin(columns / wave[0] + phase[0]) + np.cos(rows / wave[1] + phase[1]) + columns / 100] * 3
    ).astype(np.float32)
    stack = write_stack(tmp_path_factory.mktemp("seam") / "stack.tif", pixels)
    found = probability(stack, network, tile_size=tile)
    plan = detection.choose_layout(network.halo, network.multiple, tile).tiling(150, 260, 2048)
    borders = np.unique(
        [
            edge - 1
            for span in plan.columns
            for edge in (span.start, span.stop, span.keep_start, span.keep_stop)
            if 0 < edge < 260
        ]
    )
    elsewhere = np.setdiff1d(np.arange(259), borders)
    assert largest_step(found, borders) <= 1.05 * largest_step(found, elsewhere) + 1e-6


def test_hard_joined_tiles_of_a_pooling_network_would_show_seams(tmp_path: Path) -> None:
    """The seam test can fail: without overlap the same network jumps."""
    columns = np.mgrid[:128, :256][1]
    stack = write_stack(tmp_path / "stack.tif", np.stack([columns / 50] * 3).astype(np.float32))
    found = probability(stack, Contrast(), tile_size=64, overlap=0)
    assert np.abs(np.diff(found, axis=1)).max() > 0.1
    assert np.abs(np.diff(probability(stack, Contrast(), tile_size=64), axis=1)).max() < 0.02


def test_blocks_do_not_change_a_blended_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(200, 300))
    one_block = probability(stack, Contrast(), tile_size=64)
    monkeypatch.setattr(detection, "MAX_BLOCK", 100)
    assert probability(stack, Contrast(), tile_size=64) == pytest.approx(one_block, abs=1e-6)


@pytest.mark.parametrize("batch_size", [1, 3, 64])
def test_the_batch_size_does_not_change_the_map(tmp_path: Path, small_unet: nn.Module, batch_size: int) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(260, 260))
    model = replace(small_unet_card(), tile_size=64)
    network = Contrast()
    assert probability(stack, network, model, batch_size=batch_size) == pytest.approx(
        probability(stack, network, model), abs=1e-5
    )


def small_unet_card() -> Any:
    return card(options={"width": 0.125})


def test_exclude_leaves_a_pixel_unknown_when_any_band_is_missing_and_fill_only_when_all_are(tmp_path: Path) -> None:
    pixels = values(50, 60)
    pixels[1, :10] = math.nan
    pixels[:, 40:, 50:] = math.nan
    pixels[2, 20, 20] = math.inf
    stack = write_stack(tmp_path / "stack.tif", pixels)
    excluded = np.zeros((50, 60), bool)
    excluded[:10] = excluded[40:, 50:] = excluded[20, 20] = True
    all_missing = np.zeros((50, 60), bool)
    all_missing[40:, 50:] = True
    assert np.array_equal(np.isnan(probability(stack, Blur(), missing="exclude")), excluded)
    assert np.array_equal(np.isnan(probability(stack, Blur(), missing="fill")), all_missing)
    assert np.array_equal(np.isnan(probability(stack, Blur(), card(missing="fill"))), all_missing)
    assert np.array_equal(np.isnan(probability(stack, Blur(), card())), excluded)


@pytest.mark.parametrize(
    ("missing", "empty", "sentence"),
    [
        ("exclude", 1, "no pixel of stack.tif has a value in every band of the model"),
        ("exclude", 3, "no pixel of stack.tif has a value in every band of the model"),
        ("fill", 3, "stack.tif has no value in any band of the model"),
    ],
)
def test_a_map_that_is_unknown_everywhere_says_so(tmp_path: Path, missing: str, empty: int, sentence: str) -> None:
    pixels = values(20, 30)
    pixels[:empty] = math.nan
    listener = Listener()
    found = probability(write_stack(tmp_path / "stack.tif", pixels), Blur(), listener=listener, missing=missing)
    assert np.isnan(found).all()
    assert [one for one in listener.messages if one.startswith("Nothing was predicted") and sentence in one]


EMPTINESS = {
    "NaN": (math.nan, {}),
    "nodata": (-1.0, {"nodata": -1.0}),
    "undeclared fill": (-9999.0, {"nodata": None}),
    "undeclared fill of netCDF": (9.969e36, {"nodata": None}),
}


@pytest.mark.parametrize("told", [*EMPTINESS, "mask"])
@pytest.mark.parametrize("missing", ["fill", "exclude"])
def test_a_band_that_is_empty_is_named_however_its_emptiness_is_told(tmp_path: Path, told: str, missing: str) -> None:
    pixels, listener = np.abs(values(40, 50)) + 1, Listener()
    value, profile = EMPTINESS.get(told, (7.0, {"nodata": None}))
    pixels[1] = value
    stack = write_stack(tmp_path / "stack.tif", pixels, **profile)
    if told == "mask":
        stack = masked_copy(stack, hidden=2)
    found = probability(stack, Blur(), listener=listener, missing=missing)
    assert np.isnan(found).all() == (missing == "exclude")
    name = bands()[1].name
    sentence = f"Band {name} of {stack.name} has no value anywhere" if missing == "fill" else f"Empty: {name}."
    assert [one for one in listener.messages if sentence in one]


def masked_copy(stack: Path, hidden: int) -> Path:
    """The stack as a virtual raster whose band `hidden` has a mask that hides all of it."""
    with rasterio.open(stack) as file:
        rows, columns = file.shape
        place, crs, names = file.transform.to_gdal(), file.crs.to_wkt(), file.descriptions
    zeros = write_stack(stack.with_name("mask.tif"), np.zeros((1, rows, columns), np.uint8), ("mask",), nodata=None)
    source = "<SimpleSource><SourceFilename>{}</SourceFilename><SourceBand>{}</SourceBand></SimpleSource>"
    texts = []
    for number, name in enumerate(names, start=1):
        mask = f"<MaskBand><VRTRasterBand dataType='Byte'>{source.format(zeros, 1)}</VRTRasterBand></MaskBand>"
        texts.append(
            f"<VRTRasterBand dataType='Float32' band='{number}'><Description>{name}</Description>"
            f"{source.format(stack, number)}{mask if number == hidden else ''}</VRTRasterBand>"
        )
    virtual = stack.with_suffix(".vrt")
    virtual.write_text(
        f"<VRTDataset rasterXSize='{columns}' rasterYSize='{rows}'><SRS>{crs.replace('<', '&lt;')}</SRS>"
        f"<GeoTransform>{', '.join(map(str, place))}</GeoTransform>{''.join(texts)}</VRTDataset>"
    )
    return virtual


def test_an_area_outside_of_which_alone_a_band_has_values(tmp_path: Path) -> None:
    pixels, listener = values(40, 50), Listener()
    pixels[1, :, :30] = math.nan
    inside = np.zeros((1, 40, 50), np.uint8)
    inside[:, :, 5:20] = 1
    area = write_stack(tmp_path / "area.tif", inside, ("area",), nodata=255)
    probability(write_stack(tmp_path / "stack.tif", pixels), Blur(), listener=listener, missing="fill", area=area)
    assert [one for one in listener.messages if "has no value anywhere inside AREA" in one]


def test_a_map_with_a_known_pixel_does_not(tmp_path: Path) -> None:
    pixels, listener = values(20, 30), Listener()
    pixels[:, :, 1:] = math.nan
    probability(write_stack(tmp_path / "stack.tif", pixels), Blur(), listener=listener, missing="exclude")
    assert not [one for one in listener.messages if "Nothing was predicted" in one]


def test_outside_the_area_nothing_is_known(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(40, 50))
    inside = np.zeros((1, 40, 50), np.uint8)
    inside[:, 5:20, 10:30] = 1
    area = write_stack(tmp_path / "area.tif", inside, ("area",), nodata=255)
    found = probability(stack, Blur(), area=area)
    assert np.array_equal(np.isfinite(found), inside[0] == 1)
    assert found[inside[0] == 1] == pytest.approx(probability(stack, Blur())[inside[0] == 1], abs=1e-6)


def test_bands_are_matched_by_name_and_further_ones_ignored(tmp_path: Path, small_unet: nn.Module) -> None:
    pixels = values(40, 40)
    stack = write_stack(tmp_path / "stack.tif", pixels)
    shuffled = write_stack(
        tmp_path / "shuffled.tif",
        np.stack([pixels[2], values(40, 40, 1, 7)[0], pixels[0], pixels[1]]),
        ("slope", "VV", "B4", "B8"),
    )
    assert np.array_equal(probability(stack, small_unet), probability(shuffled, small_unet))


def test_declared_nodata_scale_and_offset_are_honoured(tmp_path: Path) -> None:
    physical = np.round(values(40, 40), 2)
    stored = np.round((physical - 5) * 100).astype(np.int16)
    stored[:, 3, 4] = -9999
    stack = write_stack(tmp_path / "stack.tif", stored, nodata=-9999)
    with rasterio.open(stack, "r+") as raster:
        raster.scales, raster.offsets = (0.01,) * 3, (5.0,) * 3
    found = probability(stack, Blur())
    physical[:, 3, 4] = math.nan
    reference = probability(write_stack(tmp_path / "float.tif", physical), Blur())
    assert np.array_equal(np.isnan(found), np.isnan(reference))
    assert np.nanmax(np.abs(found - reference)) < 1e-5


def test_a_missing_band_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(20, 20, 2), ("B4", "slope"))
    with pytest.raises(InputError, match=r"stack.tif lacks the band B8 .*It has: B4, slope\. Add what is missing"):
        probability(stack, Blur())
    assert [path.name for path in tmp_path.iterdir()] == ["stack.tif"]


def test_a_truncated_stack_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    stack = write_stack(
        tmp_path / "stack.tif", values(300, 300), tiled=True, blockxsize=64, blockysize=64, compress="deflate"
    )
    stack.write_bytes(stack.read_bytes()[: stack.stat().st_size // 2])
    with pytest.raises(InputError, match=r"stack\.tif (is damaged|cannot be opened)"):
        probability(stack, Blur(), tile_size=128)
    assert [path.name for path in tmp_path.iterdir()] == ["stack.tif"]


def test_the_probability_is_a_cloud_optimised_geotiff_and_the_mask_follows_the_threshold(tmp_path: Path) -> None:
    pixels = values(600, 520)
    pixels[:, :50] = math.nan
    stack = write_stack(tmp_path / "stack.tif", pixels)
    mask_path = tmp_path / "mask.tif"
    found = probability(stack, Contrast(), card(threshold=0.5), mask=mask_path)
    with rasterio.open(tmp_path / "probability.tif") as raster, rasterio.open(stack) as original:
        assert raster.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert raster.dtypes == ("float32",)
        assert math.isnan(raster.nodata)
        assert (raster.crs, raster.transform, raster.shape) == (original.crs, original.transform, original.shape)
        assert raster.overviews(1)
        assert float(raster.tags(1)["STATISTICS_MEAN"]) == pytest.approx(np.nanmean(found), abs=1e-5)
    with rasterio.open(mask_path) as mask:
        assert (mask.dtypes, mask.nodata) == (("uint8",), 255)
        assert np.array_equal(mask.read(1), np.where(np.isnan(found), 255, found >= 0.5))
    probability(stack, Contrast(), card(threshold=0.5), mask=mask_path, threshold=0.6)
    with rasterio.open(mask_path) as mask:
        assert np.array_equal(mask.read(1), np.where(np.isnan(found), 255, found >= np.float32(0.6)))


class Counting(Blur):
    """Counts the pixels it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.pixels = 0

    def forward(self, bands: Tensor) -> Tensor:
        self.pixels += bands.shape[0] * bands.shape[2] * bands.shape[3]
        return super().forward(bands)


def test_tiles_without_a_valid_pixel_are_not_computed(tmp_path: Path) -> None:
    pixels = values(300, 300)
    pixels[:, :, 60:] = math.nan
    network = Counting()
    found = probability(write_stack(tmp_path / "stack.tif", pixels), network, tile_size=96)
    assert np.isfinite(found[:, :60]).all()
    assert np.isnan(found[:, 60:]).all()
    assert network.pixels < 0.5 * 300 * 300


class Hungry(Contrast):
    """Runs out of memory with more than `most` tiles at a time."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def forward(self, bands: Tensor) -> Tensor:
        if len(bands) > self.most:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
        return super().forward(bands)


def test_too_little_memory_halves_the_batch_says_so_and_goes_on(tmp_path: Path) -> None:
    stack, listener = write_stack(tmp_path / "stack.tif", values(200, 200)), Listener()
    found = probability(stack, Hungry(3), card(tile_size=64), listener, batch_size=8)
    assert found == pytest.approx(probability(stack, Contrast(), card(tile_size=64)), abs=1e-6)
    assert [text for text in listener.messages if "memory" in text] == [
        "Out of memory on cpu: going on with batches of 4.",
        "Out of memory on cpu: going on with batches of 2.",
    ]


def test_too_little_memory_for_one_tile_names_the_cure(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(100, 100))
    with pytest.raises(
        EngineError, match=r"too small for one tile of 64 x 64 pixels. Choose a smaller TILE_SIZE, or DEVICE cpu"
    ):
        probability(stack, Hungry(0), card(tile_size=64), batch_size=4)
    assert [path.name for path in tmp_path.iterdir()] == ["stack.tif"]


class Southwards(nn.Module):
    """Looks at a pixel's aspect and at its right-hand neighbour: depends on where north and east are."""

    halo, multiple = 1, 1

    def forward(self, bands: Tensor) -> Tensor:
        aspect = torch.deg2rad(torch.nan_to_num(bands[:, :1]))
        return -2 * torch.cos(aspect) + torch.roll(torch.sin(aspect), -1, dims=3)


def test_turned_views_turn_the_angles_too(tmp_path: Path) -> None:
    """On a plane that falls to the east, the view turned by a quarter shows a plane that falls to the north."""
    aspect = np.full((1, 30, 30), 90, np.float32)
    stack = write_stack(tmp_path / "stack.tif", aspect, ("aspect",))
    found = probability(stack, Southwards(), card(("aspect",)), tta=True)
    angles = np.radians([90, 0, 270, 180] * 2)
    expected = np.mean(1 / (1 + np.exp(2 * np.cos(angles) - np.sin(angles))))
    assert found == pytest.approx(np.full((30, 30), expected), abs=1e-6)


@pytest.mark.parametrize(
    ("training", "number"),
    [({}, 8), ({"plan": {"turns": "all_eight"}}, 8), ({"plan": {"turns": "mirror"}}, 2), ({"plan": 1}, 8)],
)
def test_a_model_that_never_saw_a_turned_tile_is_asked_in_mirrored_views_alone(
    tmp_path: Path, training: dict[str, Any], number: int
) -> None:
    """On a plane that falls to the east: mirrored it falls to the west, and nothing falls north or south."""
    aspect = np.full((1, 30, 30), 90, np.float32)
    stack, listener = write_stack(tmp_path / "stack.tif", aspect, ("aspect",)), Listener()
    found = probability(stack, Southwards(), card(("aspect",), training=training), listener, tta=True)
    angles = np.radians([90, 0, 270, 180] * 2 if number == 8 else [90, 270])
    expected = np.mean(1 / (1 + np.exp(2 * np.cos(angles) - np.sin(angles))))
    assert found == pytest.approx(np.full((30, 30), expected), abs=1e-6)
    assert f"The mean of {number} views." in listener.messages


def test_the_calibration_temperature_divides_the_logits(tmp_path: Path) -> None:
    pixels = values(30, 30)
    stack = write_stack(tmp_path / "stack.tif", pixels)
    plain, cooled = probability(stack, Blur()), probability(stack, Blur(), card(temperature=2.0))
    assert np.log(cooled / (1 - cooled)) == pytest.approx(np.log(plain / (1 - plain)) / 2, abs=1e-5)
    with pytest.raises(InputError, match="impossible calibration temperature 0"):
        probability(stack, Blur(), card(temperature=0))


def test_the_calibration_bias_is_added_to_the_logits(tmp_path: Path) -> None:
    pixels = values(30, 30)
    stack = write_stack(tmp_path / "stack.tif", pixels)
    plain, moved = (
        probability(stack, Blur()),
        probability(stack, Blur(), card(temperature=2.0, bias=-0.7)),
    )
    assert np.log(moved / (1 - moved)) == pytest.approx(np.log(plain / (1 - plain)) / 2 - 0.7, abs=1e-5)


class Contrasted(nn.Module):
    """Large differences of two bands, which bfloat16 rounds away, plus a harmless convolution at half of the
    resolution.
    """

    halo, multiple = 16, 2

    def __init__(self, sharpness: float) -> None:
        super().__init__()
        self.sharp, self.deep = nn.Conv2d(3, 1, 1, bias=False), nn.Conv2d(3, 1, 1, bias=False)
        with torch.no_grad():
            self.sharp.weight[0, :, 0, 0] = torch.tensor([sharpness, -sharpness, 0])
        nn.init.constant_(self.deep.weight, 0.1)

    def forward(self, bands: Tensor) -> Tensor:
        bands = torch.nan_to_num(bands)
        deep = self.deep(nn.functional.avg_pool2d(bands, 2))
        return self.sharp(bands) + nn.functional.interpolate(deep.float(), size=bands.shape[-2:])


@pytest.mark.parametrize(
    ("sharpness", "told"),
    [(0.1, "Computing in bfloat16; "), (40, "Computing in bfloat16 from 1/2 of the resolution down")],
)
def test_the_short_number_format_is_used_only_where_it_hardly_moves_a_probability(
    tmp_path: Path, sharpness: float, told: str
) -> None:
    torch.manual_seed(0)
    network = Contrasted(sharpness).requires_grad_(False)
    pixels = values(60, 60)
    stack, listener = write_stack(tmp_path / "stack.tif", pixels), Listener()
    detect(
        Request(stack=stack, model="", probability=tmp_path / "p.tif"),
        network,
        card(),
        replace(CPU, precision=torch.bfloat16),
        listener,
    )
    with rasterio.open(tmp_path / "p.tif") as raster:
        assert np.abs(raster.read(1) - whole(network, pixels)).max() < 0.005
    assert any(text.startswith(told) for text in listener.messages), listener.messages


def test_a_short_number_format_that_changes_the_map_anywhere_is_not_used(tmp_path: Path) -> None:
    network = Contrasted(40).requires_grad_(False)
    network.deep.weight.copy_(network.sharp.weight * 100)
    pixels = values(60, 60)
    stack, listener = write_stack(tmp_path / "stack.tif", pixels), Listener()
    detect(
        Request(stack=stack, model="", probability=tmp_path / "p.tif"),
        network,
        card(),
        replace(CPU, precision=torch.bfloat16),
        listener,
    )
    with rasterio.open(tmp_path / "p.tif") as raster:
        assert raster.read(1) == pytest.approx(whole(network, pixels), abs=1e-5)
    assert any("Computing in float32, because bfloat16 moves probabilities" in text for text in listener.messages)


@pytest.mark.parametrize(("pixel", "warns"), [(10, False), (13, False), (20, True), (5, True)])
def test_a_stack_of_clearly_other_pixels_is_warned_of(tmp_path: Path, pixel: float, warns: bool) -> None:
    listener = Listener()
    probability(
        write_stack(tmp_path / "stack.tif", values(20, 20), pixel=pixel), Blur(), card(pixel_size_m=10.0), listener
    )
    assert any(text.startswith("The pixels of stack.tif are") for text in listener.messages) is warns


@pytest.mark.parametrize(
    ("training", "warns"),
    [
        ({"plan": {"use_on": "rest_of_scene"}, "data": [{"stack": "other.tif"}]}, True),
        ({"plan": {"use_on": "rest_of_scene"}, "data": [{"stack": "stack.tif"}]}, False),
        ({"plan": {"use_on": "other_scenes"}, "data": [{"stack": "other.tif"}]}, False),
        ({"plan": "damaged", "data": 3}, False),
        ({}, False),
    ],
)
def test_a_model_for_the_rest_of_its_scene_is_warned_of_elsewhere(
    tmp_path: Path, training: dict[str, Any], warns: bool
) -> None:
    listener = Listener()
    probability(write_stack(tmp_path / "stack.tif", values(20, 20)), Blur(), card(training=training), listener)
    assert any("rest of its own scene (other.tif)" in message for message in listener.messages) == warns


@pytest.mark.parametrize(("missing", "meaning"), [("exclude", "the map is unknown"), ("fill", "counts as its mean")])
def test_gaps_that_the_stack_knows_of_are_told_by_band(tmp_path: Path, missing: str, meaning: str) -> None:
    stack, listener = write_stack(tmp_path / "stack.tif", values(20, 20)), Listener()
    names = [band.name for band in card().bands]
    with rasterio.open(stack, "r+") as raster:
        for number, percent in enumerate(("66", "95"), start=1):
            raster.update_tags(number, STATISTICS_VALID_PERCENT=percent)
    probability(stack, Blur(), listener=listener, missing=missing)
    (told,) = [text for text in listener.messages if text.startswith("Pixels without a value")]
    assert f"{names[0]} 34 %; " in told and names[1] not in told.partition(":")[2] and meaning in told


def test_cautions_told_before_and_within_stand_in_every_raster(tmp_path: Path) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(20, 20), pixel=20)
    request = Request(stack=stack, model="", probability=tmp_path / "p.tif", mask=tmp_path / "m.tif")
    with collecting_cautions():
        keep_caution("Points were left out.")
        detect(request, Blur(), card(pixel_size_m=10.0), CPU, Listener())
    for name in ("p.tif", "m.tif"):
        with rasterio.open(tmp_path / name) as raster:
            first, second = raster.tags()["CAUTIONS"].splitlines()
        assert first == "Points were left out." and second.startswith("The pixels of stack.tif are 20 m wide")


def test_too_little_disk_is_told_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "shutil.disk_usage", lambda _folder: os.statvfs_result([0] * 10) and type("Usage", (), {"free": 10})()
    )
    stack = write_stack(tmp_path / "stack.tif", values(20, 20))
    with pytest.raises(
        OutputError, match=r"GB free, and the outputs may need .* Free some space or choose another folder"
    ):
        probability(stack, Blur())


def job(tmp_path: Path, network: nn.Module, stack: Path, **parameters: Any) -> Path:
    save_model(tmp_path / "model.safetensors", network, card(options={"width": 0.125}), "token")
    content = {"stack": str(stack), "model": str(tmp_path / "model.safetensors"), "device": "cpu", **parameters}
    path = tmp_path / "job.json"
    path.write_text(json.dumps({"task": "detect", "token": "abc", "parameters": content}), encoding="utf-8")
    return path


def run_worker(job_file: Path, before: str = "pass") -> subprocess.CompletedProcess[str]:
    worker = str(ROOT / "learning" / "__main__.py")
    start = (
        f"{before}; import runpy, sys; sys.argv = ['worker', {str(job_file)!r}]; runpy.run_path({worker!r}, "
        "run_name='__main__')"
    )
    return subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, timeout=600, check=False)


def test_a_job_file_is_all_a_server_needs(tmp_path: Path, small_unet: nn.Module) -> None:
    pixels = values(60, 70)
    stack = write_stack(tmp_path / "stack.tif", pixels)
    outputs = {
        "probability": str(tmp_path / "p.tif"),
        "mask": str(tmp_path / "m.tif"),
        "uncertainty": str(tmp_path / "u.tif"),
    }
    answer = run_worker(job(tmp_path, small_unet, stack, **outputs))
    assert answer.returncode == 0, answer.stderr
    events = [event for line in answer.stdout.splitlines() if (event := parse_event(line))]
    assert events[-1].kind == "result"
    assert events[-1].content["valid_pixels"] == 60 * 70
    with rasterio.open(tmp_path / "p.tif") as raster:
        assert np.abs(raster.read(1) - whole(small_unet, pixels)).max() < detection_tolerance()
    assert {path.name for path in tmp_path.iterdir()} == {
        "stack.tif",
        "model.safetensors",
        "job.json",
        "p.tif",
        "m.tif",
        "u.tif",
    }


def detection_tolerance() -> float:
    """The worker may choose bfloat16 where it changes no probability by this much."""
    return 0.01


@pytest.mark.posix("a limit on the size of files")
def test_a_full_disk_gives_one_sentence_and_leaves_nothing(tmp_path: Path, small_unet: nn.Module) -> None:
    stack = write_stack(tmp_path / "stack.tif", values(300, 300))
    (tmp_path / "out").mkdir()
    job_file = job(tmp_path, small_unet, stack, probability=str(tmp_path / "out" / "p.tif"))
    limit = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))"
    )
    answer = run_worker(job_file, limit)
    assert answer.returncode == 1, answer.stdout
    error = parse_event(answer.stdout.splitlines()[-1])
    assert error is not None
    assert error.kind == "error"
    assert "Free some space or choose another folder." in error.content["sentence"]
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"model": "m", "probability": "p"}, "lacks STACK"),
        ({"stack": "s", "model": "m", "probability": "p", "colour": 1}, "unknown parameter colour"),
        ({"stack": "s", "model": "m", "probability": "p", "missing": "guess"}, "Use one of exclude, fill"),
    ],
)
def test_a_wrong_job_is_explained(parameters: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read_request(Request, parameters, "detection")
