"""What the checks of a graphics card share: how large they are, the scene they use, and how one reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

ARCHITECTURES = ("multi_input_unet", "fca_densenet")
BANDS = ("VV", "VH", "B2", "B3", "B4", "B8", "elevation", "slope")


@dataclass(frozen=True)
class Setting:
    """How large the checks are; `formats` by name, the first is the one that the others are held against."""

    kind: str
    width: float
    scene_side: int
    tile: int
    batch: int
    epochs: int
    steps: int
    seeds: tuple[int, ...]
    map_side: int
    network_options: dict[str, str]
    formats: tuple[str, ...] = ("float32", "float16", "bfloat16")


FULL = Setting("cuda", 1.0, 640, 128, 16, 8, 30, (1, 2, 3), 4096, {})
DRY = Setting("cpu", 0.1, 96, 32, 4, 5, 3, (1, 2), 192, {"fca_densenet": "variant=56 growth_rate=4"})


@dataclass(frozen=True)
class Check:
    """One line of the table: what was looked at, its figures in words, whether they are as they should be, and all
    numbers.
    """

    name: str
    figures: str
    passed: bool
    numbers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Files:
    """The scene on disk, and the model that `trainings` leaves for the checks after it."""

    stack: Path
    labels: Path
    model: Path


def scene(setting: Setting) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Noise of eight bands (bands, H, W), in which landslides are brighter and steeper, and their labels (H, W)."""
    random, side = np.random.default_rng(1), setting.scene_side
    labels = np.zeros((side, side), np.uint8)
    for row, column in random.integers(0, side - 12, (side * side // 1200, 2)):
        labels[row : row + random.integers(6, 12), column : column + random.integers(6, 12)] = 1
    values = random.normal(0.2, 0.05, (len(BANDS), side, side)).astype(np.float32)
    values[2:5] += 0.2 * labels
    values[7] = 25 + 8 * random.normal(size=labels.shape) + 15 * labels
    values[6] = 800 + 200 * np.sin(np.linspace(0, 6, side))
    return values, labels


def write_scene(made: tuple[NDArray[np.float32], NDArray[np.uint8]], folder: Path) -> Files:
    """The scene as rasters, as 'Stack layers' and 'Landslide labels' write them."""
    values, labels = made
    files = Files(folder / "stack.tif", folder / "labels.tif", folder / "model.safetensors")
    write_raster(files.stack, values, float("nan"), BANDS)
    write_raster(files.labels, labels[None], 255, ("labels",))
    return files


def write_raster(path: Path, values: NDArray[Any], nodata: float, names: tuple[str, ...]) -> None:
    profile = {"driver": "GTiff", "crs": "EPSG:32654", "transform": from_origin(500_000, 4_700_000, 10, 10)}
    count, height, width = values.shape
    with rasterio.open(
        path, "w", count=count, height=height, width=width, dtype=values.dtype.name, nodata=nodata, **profile
    ) as raster:
        raster.write(values)
        raster.descriptions = names
