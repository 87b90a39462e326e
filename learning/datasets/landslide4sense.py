"""Landslide4Sense: HDF5 patches of Sentinel-2, slope and elevation (Ghorbanzadeh et al. 2022,
https://arxiv.org/abs/2206.00515).

Published structure (https://github.com/iarai/Landslide4Sense-2022, README and dataset/landslide_dataset.py):
`TrainData/img/image_<n>.h5` with one data set `img` of (128, 128, 14) and `TrainData/mask/mask_<n>.h5` with `mask` of
(128, 128), 0 and 1; `ValidData` and `TestData` alike, at first without masks. The copy at
https://huggingface.co/datasets/ibm-nasa-geospatial/Landslide4sense has `images/{train,validation,test}` and
`annotations/{train,validation,test}` with all masks. Bands: Sentinel-2 B1 to B12 without B8A (issue 3 of the authors'
repository), slope, elevation. Every band was divided by the mean that they give in issues 2 and 4; multiplied by it
again it is the sensor's number, 10,000 times the reflectance (B10, the cirrus band, tells level 1C: top of the
atmosphere), degrees and metres.
"""

from __future__ import annotations

import json
import math
import re
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ...core.bands import OPTICAL, TERRAIN, Band
from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from .mosaic import MosaicGrid, PatchMosaic
from .self_contained import check_self_contained, check_shape

SIDE, GAP, PIXEL_M = 128, 64, 10.0
CELL = SIDE + GAP
REFLECTANCE = 10_000.0
# iarai/Landslide4Sense-2022, issues 2 and 4: what the 14 bands were divided by.
DIVISORS = (
    1111.81236406, 824.63171476, 663.41636217, 445.17289745, 645.8582926, 1547.73508126, 1960.44401001,
    1941.32229668, 674.07572865, 9.04787384, 1113.98338755, 519.90397929, 20.29228266, 772.83144788,
)  # fmt: skip
BANDS = (
    *(Band(f"B{number}", OPTICAL, unit="reflectance") for number in range(1, 13)),
    Band("slope", TERRAIN, unit="degree"),
    Band("elevation", TERRAIN, unit="m"),
)
SPLITS = {
    "train": (("TrainData/img", "TrainData/mask"), ("images/train", "annotations/train")),
    "validation": (("ValidData/img", "ValidData/mask"), ("images/validation", "annotations/validation")),
    "test": (("TestData/img", "TestData/mask"), ("images/test", "annotations/test")),
}
PLACE = {"train": 0, "validation": 1, "test": 2}
ORIGIN_EAST, ORIGIN_NORTH, SPLIT_DISTANCE_M = 200_000.0, 9_900_000.0, 250_000.0
PLACEHOLDER_CRS = "EPSG:32730"


def import_landslide4sense(source: Path, target: Path, feedback: Feedback) -> dict[str, int]:
    """Write one stack, one label raster and one outline per split that has masks into `target`; gives the number of
    patches of each.

    The patches carry no coordinates. They are laid out in a square, one every 192 pixels, on a placeholder: UTM 30S
    over the open Atlantic, one far from the next split. The gap of half a tile holds NaN and unknown labels, so a
    training crop of 128 pixels whose centre lies in a patch never sees another. Raises InputError when no patch with a
    mask is found, or one has another structure.
    """
    found = {split: _pairs(source, folders) for split, folders in SPLITS.items()}
    total = sum(len(pairs) for pairs in found.values())
    if not total:
        raise InputError(
            f"{source} holds no Landslide4Sense patches with masks. Choose the folder that holds TrainData (or "
            "images and annotations), unpacked."
        )
    done = 0
    for split, pairs in found.items():
        if not pairs:
            continue
        columns = math.ceil(math.sqrt(len(pairs)))
        grid = _grid(split, columns, math.ceil(len(pairs) / columns))
        tags = {
            "DATASET": "Landslide4Sense",
            "SPLIT": split,
            "GEOREFERENCE": "placeholder, the patches have no coordinates",
        }
        mosaic = PatchMosaic(target, split, grid, BANDS, tags)
        try:
            for number, (image, mask) in enumerate(pairs):
                stop_if_cancelled(feedback)
                row, column = divmod(number, columns)
                mosaic.write(row * CELL + GAP // 2, column * CELL + GAP // 2, read_image(image), read_mask(mask))
                done += 1
                feedback.progress(done / total)
        finally:
            mosaic.close()
        _write_outline(target / f"{split}_area.geojson", grid)
        feedback.message(f"{split}: {len(pairs)} patches, {grid.width} x {grid.height} pixels.")
    return {split: len(pairs) for split, pairs in found.items() if pairs}


def _pairs(source: Path, folders: tuple[tuple[str, str], ...]) -> list[tuple[Path, Path]]:
    """Images with their masks, by number."""
    for images, masks in folders:
        files = sorted((source / images).glob("image_*.h5"), key=_number)
        pairs = [(image, source / masks / f"mask_{_number(image)}.h5") for image in files]
        if pairs := [pair for pair in pairs if pair[1].is_file()]:
            return pairs
    return []


def _number(path: Path) -> int:
    digits = re.search(r"(\d+)$", path.stem)
    return int(digits.group(1)) if digits else 0


def read_image(path: Path) -> NDArray[np.float32]:
    """Physical values (14, 128, 128): reflectance, degrees, metres; NaN where not finite."""
    values = _read(path, "img", (SIDE, SIDE, len(BANDS))).transpose(2, 0, 1).astype(np.float64)
    values *= np.array(DIVISORS)[:, None, None]
    values[:12] /= REFLECTANCE
    values[~np.isfinite(values)] = np.nan
    return values.astype(np.float32)


def read_mask(path: Path) -> NDArray[np.uint8]:
    """Labels (128, 128): 1 and 0, everything else unknown."""
    mask = _read(path, "mask", (SIDE, SIDE))
    return np.where(np.isin(mask, (LANDSLIDE, NOT_LANDSLIDE)), mask, UNKNOWN).astype(np.uint8)


def _read(path: Path, key: str, shape: tuple[int, ...]) -> NDArray[Any]:
    import h5py

    try:
        check_self_contained(path)
        with h5py.File(path, "r") as file:
            check_shape(path, key, file[key].shape)
            values = np.asarray(file[key][()])
    except (OSError, KeyError) as error:
        raise InputError(f"{path} is not a patch of Landslide4Sense ({error}). Download it again.") from error
    if values.shape != shape:
        raise InputError(
            f"{path} holds an array of {values.shape}, Landslide4Sense has {shape}. Choose the folder of the "
            "published set."
        )
    return values


def _grid(split: str, columns: int, rows: int) -> MosaicGrid:
    east = ORIGIN_EAST + SPLIT_DISTANCE_M * PLACE[split]
    return MosaicGrid(
        columns * CELL, rows * CELL, PLACEHOLDER_CRS, Affine(PIXEL_M, 0, east, 0, -PIXEL_M, ORIGIN_NORTH), CELL
    )


def _write_outline(path: Path, grid: MosaicGrid) -> None:
    """The mosaic's rectangle as GeoJSON with its CRS, to be a training, validation or test area."""
    west, north = grid.transform.c, grid.transform.f
    east, south = west + grid.width * PIXEL_M, north - grid.height * PIXEL_M
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{PLACEHOLDER_CRS.partition(':')[2]}"}}
    feature = {
        "type": "Feature",
        "properties": {"split": path.stem.removesuffix("_area")},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}), encoding="utf-8")
