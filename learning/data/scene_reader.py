"""Windows of scenes read with rasterio: physical values, NaN where missing, labels unknown where nothing is known."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path
from typing import Any, Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ...core.feedback import Feedback
from ...core.labels import UNKNOWN
from ...core.pixels.fill_record import FillRecord, joined_records
from ...core.pixels.window import Window
from .label_check import check_codes
from .raster_reader import EXCLUDE, RasterReader
from .scenes import Scene

OPEN_FILES_PER_READER = 48
MAX_SAMPLED_STACKS = 16
CodeCheck = Callable[[Path, NDArray[Any], NDArray[np.bool_]], None]


class SceneReader:
    """Reads windows of scenes; keeps a bounded number of files open. Use one reader per thread."""

    def __init__(self, scenes: Sequence[Scene], missing: str) -> None:
        self.scenes = scenes
        self.missing = missing
        self.files: OrderedDict[Path, RasterReader] = OrderedDict()
        self.fills: dict[Path, dict[int, FillRecord]] = {}  # kept when a file is closed for others

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
        raster = self._open(path, "stack")
        inside = window.cut(raster.dataset.height, raster.dataset.width)
        if inside == window:
            values = raster.physical(indexes, window)
        else:
            values = np.full((len(indexes), window.height, window.width), np.nan, np.float32)
            if inside.pixels:
                values[(slice(None), *inside.within(window))] = raster.physical(indexes, inside)
        values[np.isinf(values)] = np.nan
        return values

    def read_labels(self, scene: Scene, window: Window) -> NDArray[np.uint8]:
        """Labels 1, 0 and 255; the declared nodata, what a mask hides and the outside are 255.

        Raises InputError where the raster holds another value.
        """
        return self._read_codes(scene.labels, "label raster", window, UNKNOWN, check_codes)

    def read_area(self, scene: Scene, window: Window) -> NDArray[np.uint8]:
        """1 training, 2 validation, 0 neither, as the scene's area raster says; 1 everywhere without one."""
        if scene.area is None:
            return np.ones((window.height, window.width), np.uint8)
        return self._read_codes(scene.area, "area", window, 0)

    def tell_fill(self, feedback: Feedback) -> None:
        """Say which undeclared values of which bands were taken as missing in what was read until now."""
        for position, band in enumerate(self.scenes[0].bands):
            records = [
                (scene, record)
                for scene in self.scenes
                if (record := self.fills.get(scene.stack, {}).get(scene.band_indexes[position]))
                and (record.found or record.extremes)
            ]
            if records:
                first = records[0][0].stack.name
                layer = first if len(records) == 1 else f"{len(records)} stacks ({first}, ...)"
                sampled = [(scene.stack, scene.band_indexes[position]) for scene, _ in records[:MAX_SAMPLED_STACKS]]
                joined = joined_records(record for _, record in records)
                joined.tell(band.name, layer, partial(self._samples, sampled), feedback)

    def _samples(self, bands: Sequence[tuple[Path, int]]) -> Iterator[NDArray[Any]]:
        for path, index in bands:
            yield from self._open(path, "stack").samples(index)

    def __enter__(self) -> SceneReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        while self.files:
            self.files.popitem()[1].close()

    def _read_codes(
        self, path: Path, what: str, window: Window, outside: int, check: CodeCheck | None = None
    ) -> NDArray[np.uint8]:
        raster = self._open(path, what)
        codes = np.full((window.height, window.width), outside, np.uint8)
        inside = window.cut(raster.dataset.height, raster.dataset.width)
        if inside.pixels:
            raw, valid = raster.codes(inside)
            if check:
                check(path, raw, valid)
            codes[inside.within(window)] = np.where(valid & (raw >= 0) & (raw < 255), raw, outside)
        return codes

    def _open(self, path: Path, what: str) -> RasterReader:
        if path in self.files:
            self.files.move_to_end(path)
            return self.files[path]
        if len(self.files) >= OPEN_FILES_PER_READER:
            self.files.popitem(last=False)[1].close()
        self.files[path] = RasterReader(path, what)
        self.files[path].fills = self.fills.setdefault(path, {})
        return self.files[path]
