"""The test area of a comparison: labels that training may see, labels that judge, and the same known pixels for every
experiment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Sequence

import numpy as np
import rasterio
import torch
from numpy.typing import NDArray

from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from ..data.raster_reader import EXCLUDE, raster_window
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene
from ..data.splits import scan_windows

TEST = 3
ELSEWHERE = 0


@dataclass(frozen=True)
class JudgedScene:
    """One stack of a comparison.

    `training` has labels without the test area and its buffer. `labels` is a raster known only inside the test area,
    `area` one with 1 there; `extent` is the rectangle around its known pixels. `known` and `landslide` count them.
    """

    training: Scene
    labels: Path
    area: Path
    extent: Window
    known: int
    landslide: int


def prepare_scenes(
    scenes: Sequence[Scene],
    band_sets: Sequence[Sequence[str]],
    missing: str,
    buffer: int,
    folder: Path,
    feedback: Feedback,
) -> list[JudgedScene]:
    """Write both label rasters and the test area of each scene into `folder`.

    `scenes` carry the area rasters in which TEST marks the test area, and all bands of all experiments; `band_sets` are
    the bands of each. A pixel counts only where every experiment can be judged: under MISSING exclude where none of its
    bands is missing, under fill where not all of them are. `buffer` pixels around the test area, too, are kept from
    training and validation. Raises InputError when the test area holds no known landslide pixel.
    """
    prepared = []
    with SceneReader(scenes, missing) as reader:
        names = [band.name for band in scenes[0].bands]
        positions = [[names.index(name) for name in bands] for bands in {tuple(bands) for bands in band_sets}]
        for index, scene in enumerate(scenes):
            prepared.append(_prepare(reader, index, scene, positions, buffer, folder, feedback))
            feedback.progress((index + 1) / len(scenes))
    if not sum(scene.landslide for scene in prepared):
        raise InputError(
            "TEST_AREA holds no known landslide pixel, so nothing can be judged there. Choose an area with mapped "
            "landslides and valid bands."
        )
    return prepared


def prepared_paths(folder: Path, index: int) -> dict[str, Path]:
    """Where the rasters of a scene lie: `training_labels`, `test_labels` and `test_area`."""
    return {name: folder / f"{name}_{index}.tif" for name in ("training_labels", "test_labels", "test_area")}


def _prepare(
    reader: SceneReader,
    index: int,
    scene: Scene,
    positions: Sequence[Sequence[int]],
    buffer: int,
    folder: Path,
    feedback: Feedback,
) -> JudgedScene:
    paths = prepared_paths(folder, index)
    with rasterio.open(scene.labels) as source:
        profile = {
            "driver": "GTiff",
            "height": source.height,
            "width": source.width,
            "count": 1,
            "dtype": "uint8",
            "nodata": UNKNOWN,
        }
        profile |= {
            "crs": source.crs,
            "transform": source.transform,
            "tiled": True,
            "compress": "deflate",
            "BIGTIFF": "IF_SAFER",
        }
    extent, known, landslide = Window(row=0, column=0, height=0, width=0), 0, 0
    with (
        rasterio.open(paths["training_labels"], "w", **profile) as training,
        rasterio.open(paths["test_labels"], "w", **profile) as test,
        rasterio.open(paths["test_area"], "w", **profile) as area,
    ):
        for window in scan_windows(scene):
            stop_if_cancelled(feedback)
            labels = _known_everywhere(reader, index, window, positions)
            inside, near = _test_pixels(reader, scene, window, buffer)
            place = raster_window(window)
            judged = np.where(inside, labels, UNKNOWN).astype(np.uint8)
            training.write(np.where(near, UNKNOWN, labels).astype(np.uint8), 1, window=place)
            test.write(judged, 1, window=place)
            area.write(inside.astype(np.uint8), 1, window=place)
            rows, columns = np.nonzero(judged != UNKNOWN)
            if rows.size:
                found = Window.between(
                    row=window.row + int(rows.min()),
                    column=window.column + int(columns.min()),
                    bottom=window.row + int(rows.max()) + 1,
                    right=window.column + int(columns.max()) + 1,
                )
                extent = extent.joined(found) if known else found
                known += int(rows.size)
                landslide += int(np.count_nonzero(judged == LANDSLIDE))
    return JudgedScene(
        replace(scene, labels=paths["training_labels"]),
        paths["test_labels"],
        paths["test_area"],
        extent,
        known,
        landslide,
    )


def _known_everywhere(
    reader: SceneReader, index: int, window: Window, positions: Sequence[Sequence[int]]
) -> NDArray[np.uint8]:
    """Labels of a window, unknown where any experiment has no value."""
    scene = reader.scenes[index]
    labels = reader.read_labels(scene, window)
    gaps = np.isnan(reader.read_values(scene.stack, scene.band_indexes, window))
    for chosen in positions:
        labels[gaps[chosen].any(axis=0) if reader.missing == EXCLUDE else gaps[chosen].all(axis=0)] = UNKNOWN
    return labels


def _test_pixels(
    reader: SceneReader, scene: Scene, window: Window, buffer: int
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which pixels of a window lie in the test area, and which within `buffer` rows and columns of it."""
    if scene.area is None:
        raise ValueError("a comparison's scene has an area raster")
    inside = reader.read_area(scene, window.grown(buffer)) == TEST
    grown = torch.from_numpy(inside).float()[None, None]
    grown = torch.nn.functional.max_pool2d(
        torch.nn.functional.max_pool2d(grown, (2 * buffer + 1, 1), 1), (1, 2 * buffer + 1), 1
    )
    return inside[buffer : buffer + window.height, buffer : buffer + window.width], grown[0, 0].numpy() > 0
