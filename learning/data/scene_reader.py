"""Windows of scenes read with rasterio: physical values, NaN where missing, labels unknown where nothing is known."""

from __future__ import annotations

import math
from collections import OrderedDict
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window as RasterWindow

from ...core.errors import InputError
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from .scenes import Scene, Window

EXCLUDE, FILL = "exclude", "fill"
OPEN_FILES_PER_READER = 48


class SceneReader:
    """Reads windows of scenes; keeps a bounded number of files open. Use one reader per thread."""

    def __init__(self, scenes: Sequence[Scene], missing: str) -> None:
        self.scenes = scenes
        self.missing = missing
        self.files: OrderedDict[Path, Any] = OrderedDict()
        self.masked: dict[Path, bool] = {}

    def read(self, scene_index: int, window: Window) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
        """Values (bands, height, width) with NaN where missing, and labels (height, width) 1, 0 or 255.

        A pixel is unknown where its label is, outside the raster, and by MISSING: `exclude` where any band is missing,
        `fill` only where every band is.
        """
        scene = self.scenes[scene_index]
        values = self.read_values(scene.stack, scene.band_indexes, window)
        labels = self.read_labels(scene, window)
        gaps = np.isnan(values)
        labels[gaps.any(axis=0) if self.missing == EXCLUDE else gaps.all(axis=0)] = UNKNOWN
        return values, labels

    def read_values(self, path: Path, indexes: Sequence[int], window: Window) -> NDArray[np.float32]:
        """Physical values (scale and offset applied), NaN where nodata, masked, infinite or outside the raster."""
        dataset = self._open(path)
        values = np.full((len(indexes), window.height, window.width), np.nan, np.float32)
        inside, target = _inside(window, dataset.width, dataset.height)
        if inside is None:
            return values
        try:
            raw = dataset.read(list(indexes), window=inside)
            invalid = _invalid(dataset, raw, indexes, inside, self.masked[path])
        except rasterio.errors.RasterioIOError as error:
            raise InputError(
                f"The raster {path} is damaged: a block could not be read ({error}). Use another copy of the file."
            ) from error
        scale = np.array([dataset.scales[i - 1] for i in indexes], np.float64)[:, None, None]
        offset = np.array([dataset.offsets[i - 1] for i in indexes], np.float64)[:, None, None]
        physical = raw if (scale == 1).all() and (offset == 0).all() else raw * scale + offset
        physical = physical.astype(np.float32, copy=False)
        values[(slice(None), *target)] = np.where(invalid | ~np.isfinite(physical), np.float32(np.nan), physical)
        return values

    def read_labels(self, scene: Scene, window: Window) -> NDArray[np.uint8]:
        """Labels 1, 0 and 255; every other value, the declared nodata and the outside are 255."""
        labels = self._read_codes(scene.labels, window, UNKNOWN)
        labels[(labels != LANDSLIDE) & (labels != NOT_LANDSLIDE)] = UNKNOWN
        return labels

    def read_area(self, scene: Scene, window: Window) -> NDArray[np.uint8]:
        """1 training, 2 validation, 0 neither, as the scene's area raster says; 1 everywhere without one."""
        if scene.area is None:
            return np.ones((window.height, window.width), np.uint8)
        return self._read_codes(scene.area, window, 0)

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        while self.files:
            self.files.popitem()[1].close()

    def _read_codes(self, path: Path, window: Window, outside: int) -> NDArray[np.uint8]:
        dataset = self._open(path)
        codes = np.full((window.height, window.width), outside, np.uint8)
        inside, target = _inside(window, dataset.width, dataset.height)
        if inside is None:
            return codes
        try:
            raw = dataset.read(1, window=inside)
        except rasterio.errors.RasterioIOError as error:
            raise InputError(
                f"The raster {path} is damaged: a block could not be read ({error}). Use another copy of the file."
            ) from error
        known = np.isfinite(raw) & (raw >= 0) & (raw < 255)
        if dataset.nodata is not None and not math.isnan(dataset.nodata):
            known &= raw != dataset.nodata
        codes[target] = np.where(known, raw, outside)
        return codes

    def _open(self, path: Path) -> Any:
        if path in self.files:
            self.files.move_to_end(path)
            return self.files[path]
        if len(self.files) >= OPEN_FILES_PER_READER:
            self.files.popitem(last=False)[1].close()
        try:
            self.files[path] = rasterio.open(path)
        except rasterio.errors.RasterioIOError as error:
            raise InputError(
                f"The raster {path} cannot be opened ({error}). Check the path, or make it again."
            ) from error
        self.masked[path] = _has_mask(self.files[path])
        return self.files[path]


def _inside(window: Window, width: int, height: int) -> tuple[RasterWindow | None, tuple[slice, slice]]:
    """The part of a window that lies in the raster, and where it goes in the window's array."""
    top, left = max(0, window.row), max(0, window.column)
    bottom, right = min(height, window.row + window.height), min(width, window.column + window.width)
    if top >= bottom or left >= right:
        return None, (slice(0, 0), slice(0, 0))
    target = (slice(top - window.row, bottom - window.row), slice(left - window.column, right - window.column))
    return RasterWindow(left, top, right - left, bottom - top), target


def _has_mask(dataset: Any) -> bool:
    """Whether a mask or alpha band, not nodata values, tells what is valid."""
    telling = (rasterio.enums.MaskFlags.per_dataset, rasterio.enums.MaskFlags.alpha)
    return any(flag in flags for flags in dataset.mask_flag_enums for flag in telling)


def _invalid(
    dataset: Any, raw: NDArray[Any], indexes: Sequence[int], inside: RasterWindow, masked: bool
) -> NDArray[np.bool_]:
    """Where the file itself says that values are not valid; NaN is found by the caller."""
    if masked:
        return np.asarray(dataset.read_masks(list(indexes), window=inside) == 0)
    invalid = np.zeros(raw.shape, bool)
    for position, index in enumerate(indexes):
        nodata = dataset.nodatavals[index - 1]
        if nodata is not None and not math.isnan(nodata):
            invalid[position] = raw[position] == np.asarray(nodata).astype(raw.dtype)
    return invalid
