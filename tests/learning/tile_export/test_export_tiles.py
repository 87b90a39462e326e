"""Exported tiles, read back by plain rasterio, NumPy and PyTorch; the split is the training's own."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.data.scenes import pair_scenes
from landslide_mapper.learning.tile_export.export_tiles import TilesRequest, export_tiles
from landslide_mapper.learning.training.plan import plan_for
from landslide_mapper.learning.training.preparation import prepare_data

from ..training_scenes import bright_squares, write_raster

SIZE, TILE = 300, 64


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Path, Path]:
    """A stack with a hole of missing values, and labels with an unknown corner."""
    labels, bands = bright_squares(SIZE, number=60)
    bands["slope"][40:50, 40:50] = np.nan
    labels[:20, :20] = 255
    kinds = {"B4": ("optical", "continuous"), "slope": ("terrain", "continuous"), "aspect": ("terrain", "circular")}
    return (
        write_raster(tmp_path / "stack.tif", bands, kinds=kinds),
        write_raster(tmp_path / "labels.tif", {"labels": labels}),
    )


def exported(scene: tuple[Path, Path], **more: Any) -> Path:
    output = scene[0].with_name("tiles")
    export_tiles(TilesRequest(*scene, output, **{"tile_size": TILE, **more}), Silent())
    return output


def rows(folder: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((folder / "splits.csv").read_text(encoding="utf-8").splitlines()))


class PlainDataset(torch.utils.data.Dataset[tuple[torch.Tensor, torch.Tensor]]):
    """What somebody writes who has only rasterio, PyTorch and the folder."""

    def __init__(self, folder: Path, split: str) -> None:
        self.folder = folder
        with (folder / "splits.csv").open(encoding="utf-8") as file:
            self.rows = [row for row in csv.DictReader(file) if row["split"] == split]
        bands = json.loads((folder / "bands.json").read_text(encoding="utf-8"))["bands"]
        self.mean = torch.tensor([band["mean"] for band in bands])[:, None, None]
        self.std = torch.tensor([band["std"] for band in bands])[:, None, None]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> tuple[torch.Tensor, torch.Tensor]:
        with rasterio.open(self.folder / self.rows[index]["image"]) as file:
            image = torch.from_numpy(file.read())
        with rasterio.open(self.folder / self.rows[index]["label"]) as file:
            label = torch.from_numpy(file.read(1).astype(np.int64))
        return torch.nan_to_num((image - self.mean) / self.std), label


def test_plain_pytorch_trains_on_the_folder(scene: tuple[Path, Path]) -> None:
    """PyTorch and rasterio alone. torchgeo and terratorch read the same folder, but are not installed for a test: both
    need torchvision, whose wheels on PyPI ask for PyTorch's CUDA build (torchgeo 0.8.1: torchvision 0.29.1, torch
    2.14.1, cuDNN, NCCL ...).
    """
    torch.manual_seed(0)
    folder = exported(scene)
    training = torch.utils.data.DataLoader(PlainDataset(folder, "train"), batch_size=4, shuffle=True)
    network = torch.nn.Conv2d(3, 2, 1)
    optimiser = torch.optim.Adam(network.parameters(), 0.1)
    loss_of = torch.nn.CrossEntropyLoss(ignore_index=255, weight=torch.tensor([1.0, 10.0]))
    for _ in range(12):
        for images, labels in training:
            optimiser.zero_grad()
            loss_of(network(images), labels).backward()
            optimiser.step()
    hits = known = 0
    for images, labels in torch.utils.data.DataLoader(PlainDataset(folder, "validation")):
        right = network(images).argmax(1) == labels
        hits += int(right[labels != 255].sum())
        known += int((labels != 255).sum())
    assert known and hits / known > 0.98


def test_every_known_pixel_stands_in_a_tile_as_it_was(scene: tuple[Path, Path]) -> None:
    folder = exported(scene)
    stack, labels = (rasterio.open(path).read() for path in scene)
    for row in rows(folder):
        top, left = int(row["row"]), int(row["column"])
        height, width = min(TILE, SIZE - top), min(TILE, SIZE - left)
        with rasterio.open(folder / row["image"]) as image:
            values = image.read()
            assert image.descriptions == ("B4", "slope", "aspect") and np.isnan(image.nodata)
            bounds = tuple(float(row[side]) for side in ("left", "bottom", "right", "top"))
            assert tuple(image.bounds) == bounds and image.crs.to_epsg() == 32654
        np.testing.assert_array_equal(values[:, :height, :width], stack[:, top : top + height, left : left + width])
        assert np.isnan(values[:, height:]).all() and np.isnan(values[:, :, width:]).all()
        with rasterio.open(folder / row["label"]) as file:
            codes = file.read(1)
        truth = labels[0, top : top + height, left : left + width]
        known = codes[:height, :width] != 255
        np.testing.assert_array_equal(codes[:height, :width][known], truth[known])
        assert (codes[height:] == 255).all() and (codes[:, width:] == 255).all()
        assert int(row["known"]) == known.sum() and int(row["landslide"]) == (codes == 1).sum()


def part_maps(folder: Path) -> dict[str, np.ndarray[Any, Any]]:
    """Where each part has known labels."""
    maps = {name: np.zeros((SIZE + TILE, SIZE + TILE), bool) for name in ("train", "validation")}
    for row in rows(folder):
        with rasterio.open(folder / row["label"]) as file:
            codes = file.read(1)
        top, left = int(row["row"]), int(row["column"])
        maps[row["split"]][top : top + codes.shape[0], left : left + codes.shape[1]] |= codes != 255
    return maps


@pytest.mark.parametrize("overlap", [0, 24])
def test_blocks_are_those_of_our_training_and_share_no_pixel(scene: tuple[Path, Path], overlap: int) -> None:
    maps = part_maps(exported(scene, overlap=overlap, seed=3))
    assert not np.any(maps["train"] & maps["validation"])
    plan = plan_for("recommended", "unet").changed(tile_size=TILE, split="blocks", validation_fraction=0.2)
    data = prepare_data(pair_scenes([scene[0]], [scene[1]], ()), "fill", plan, 3, Silent())
    cell = data.parts.cell
    parts = np.kron(data.parts.cells[0], np.ones((cell, cell), np.uint8))[:SIZE, :SIZE]
    assert np.all(parts[maps["train"][:SIZE, :SIZE]] == 1)
    assert np.all(parts[maps["validation"][:SIZE, :SIZE]] == 2)


def test_the_given_area_decides(scene: tuple[Path, Path], tmp_path: Path) -> None:
    area = np.ones((SIZE, SIZE), np.uint8)
    area[:, 200:] = 2
    area_file = write_raster(tmp_path / "area.tif", {"area": area})
    maps = part_maps(exported(scene, split="area", area=area_file))
    assert not maps["train"][:, 200:].any() and not maps["validation"][:, :200].any()


def test_random_tiles_keep_all_their_labels(scene: tuple[Path, Path]) -> None:
    folder = exported(scene, split="random")
    with rasterio.open(scene[1]) as file:
        known = file.read(1) != 255
    both = np.logical_or(*part_maps(folder).values())[:SIZE, :SIZE]
    np.testing.assert_array_equal(both, known)
    shares = [row["split"] for row in rows(folder)]
    assert shares.count("validation") / len(shares) == pytest.approx(0.2, abs=0.1)


def test_numpy_reads_npz_alone(scene: tuple[Path, Path]) -> None:
    folder = exported(scene, format="npz")
    row = rows(folder)[0]
    with np.load(folder / row["image"]) as file:
        assert file["image"].shape == (3, TILE, TILE) and file["image"].dtype == np.float32
    with np.load(folder / row["label"]) as file:
        assert file["label"].shape == (TILE, TILE) and file["label"].dtype == np.uint8


def test_bands_say_what_they_are_and_how_they_spread(scene: tuple[Path, Path]) -> None:
    folder = exported(scene)
    told = json.loads((folder / "bands.json").read_text(encoding="utf-8"))
    assert [(band["name"], band["role"], band["kind"]) for band in told["bands"]] == [
        ("B4", "optical", "continuous"),
        ("slope", "terrain", "continuous"),
        ("aspect", "terrain", "circular"),
    ]
    known = part_maps(folder)["train"][:SIZE, :SIZE]
    with rasterio.open(scene[0]) as file:
        values = file.read(2)[known]
    assert told["bands"][1]["mean"] == pytest.approx(np.nanmean(values), rel=1e-4)
    assert told["bands"][1]["std"] == pytest.approx(np.nanstd(values), rel=1e-4)


def test_a_folder_with_other_files_is_left_alone(scene: tuple[Path, Path]) -> None:
    output = scene[0].with_name("tiles")
    output.mkdir()
    (output / "thesis.docx").write_text("years of work", encoding="utf-8")
    with pytest.raises(Exception, match="holds other files"):
        exported(scene)
    assert (output / "thesis.docx").exists()


def test_an_older_export_is_replaced(scene: tuple[Path, Path]) -> None:
    exported(scene, tile_size=128)
    assert {row["row"] for row in rows(exported(scene))} == {"0", "64", "128", "192", "256"}


def test_an_overlap_as_large_as_a_tile_is_refused(scene: tuple[Path, Path]) -> None:
    with pytest.raises(InputError, match="leaves nothing of a tile"):
        exported(scene, overlap=64)
