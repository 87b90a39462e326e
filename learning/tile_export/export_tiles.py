"""The task `export_tiles`: images/, labels/, splits.csv and bands.json for programs that train elsewhere."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import rasterio
from rasterio.transform import array_bounds

from ...core.atomic_output import atomic_folder
from ...core.bands import Band
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage
from ...core.formats.csv_cells import shown_as_text
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ..data.band_statistics import BandStatistics
from ..data.outputs import check_free_space, full_disk
from ..data.raster_reader import FILL, raster_window
from ..data.scene_reader import SceneReader
from ..data.scenes import Scene, pair_scenes
from ..data.splits import AREA, BLOCKS, RANDOM, TRAINING, VALIDATION
from ..job_request import Between, OneOf, read_request
from .assignment import SPLIT_NAMES, Assignment, ReadTile, SplitRequest, check_both_parts, landslide_pixels
from .files import GEOTIFF, IMAGES, LABELS, NPZ, SUFFIXES, geotiff_writer, npz_writer

FORMAT_VERSION = 1
COLUMNS = ("tile", "split", "image", "label", "row", "column", "left", "bottom", "right", "top", "known", "landslide")
OURS = {IMAGES, LABELS, "splits.csv", "bands.json"}


@dataclass(frozen=True)
class TilesRequest:
    """A labelled stack and how it is cut; `area` is a raster on its grid (1 train, 2 validation, 0 neither) or None."""

    stack: Path
    labels: Path
    output: Path
    tile_size: Annotated[int, Between(16, 4096)] = 256
    overlap: Annotated[int, Between(0, 4095)] = 0
    split: Annotated[str, OneOf((BLOCKS, RANDOM, AREA))] = BLOCKS
    validation_fraction: Annotated[float, Between(0.01, 0.9)] = 0.2
    seed: Annotated[int, Between(0, 2**31 - 1)] = 1
    format: Annotated[str, OneOf((GEOTIFF, NPZ))] = GEOTIFF
    area: Path | None = None


def export_tiles_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `export_tiles`: parameters are the fields of `TilesRequest`; see `export_tiles`."""
    return export_tiles(read_request(TilesRequest, parameters, "tiles"), feedback, token)


def export_tiles(request: TilesRequest, feedback: Feedback, token: str = "") -> dict[str, Any]:
    """Write the folder, completely or not at all; gives {"OUTPUT", "train", "validation"}: tiles of each part.

    Tiles lie on a grid from the upper left corner; those at the right and lower edge reach beyond it, with NaN and 255
    there. Tiles without a known pixel are left out; one across both parts comes once for each. Images hold physical
    values, NaN where missing; mean and standard deviation in bands.json are of the training tiles' known pixels. Memory
    does not grow with the stack. Raises InputError, OutputError, CancelledError.
    """
    if request.overlap >= request.tile_size:
        raise InputError(
            f"OVERLAP {request.overlap} leaves nothing of a tile of {request.tile_size} pixels. Make it smaller."
        )
    if request.split == AREA and request.area is None:
        raise InputError("SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.")
    (scene,) = pair_scenes([request.stack], [request.labels], (), [request.area], feedback)
    stride = request.tile_size - request.overlap
    pixels = scene.pixels * (request.tile_size / stride) ** 2
    check_free_space({request.output: pixels * (4 * len(scene.bands) + 1)})
    split = SplitRequest(request.split, request.validation_fraction, request.seed)
    with (
        SceneReader([scene], FILL) as reader,
        rasterio.open(scene.stack) as stack,
        atomic_folder(request.output, is_older_export, token or None) as folder,
    ):
        assignment = Assignment(reader, request.tile_size, stride, split, Stage(feedback, 0, 0.4))
        for name in (IMAGES, LABELS):
            (folder / name).mkdir()
        write = geotiff_writer(stack, scene.bands) if request.format == GEOTIFF else npz_writer()
        statistics, rows = BandStatistics(scene.bands), list[list[Any]]()
        landslides = {TRAINING: 0, VALIDATION: 0}
        try:
            for read in assignment.tiles(Stage(feedback, 0.4, 1)):
                name = f"{SPLIT_NAMES[read.part]}_{read.tile.window.row:06d}_{read.tile.window.column:06d}"
                write(folder, name, read.tile.window, read.values, read.labels)
                if read.part == TRAINING:
                    statistics.add(read.values, read.labels != UNKNOWN)
                landslides[read.part] += landslide_pixels(read.labels)
                rows.append(_row(name, read, stack, SUFFIXES[request.format]))
            check_both_parts(landslides, assignment.words)
            _write_table(folder / "splits.csv", rows)
            description = _description(request, scene, statistics.described(), stack.crs, assignment.words)
            (folder / "bands.json").write_text(
                json.dumps(description, indent=1, ensure_ascii=False, allow_nan=False), encoding="utf-8"
            )
        except (OSError, rasterio.errors.RasterioError) as error:
            raise full_disk(request.output, error) from error
    parts = [row[1] for row in rows]
    feedback.message(
        f"{assignment.words} {parts.count('train')} training and {parts.count('validation')} validation tiles."
    )
    feedback.progress(1)
    return {"OUTPUT": str(request.output), **{name: parts.count(name) for name in SPLIT_NAMES.values()}}


def is_older_export(folder: Path) -> bool:
    """Whether a folder holds an earlier export and nothing else, so that it may be replaced."""
    return {entry.name for entry in folder.iterdir()} == OURS


def _row(name: str, read: ReadTile, stack: Any, suffix: str) -> list[Any]:
    window = read.tile.window
    # By its bounds, because the versions of affine differ in how a point is transformed.
    left, bottom, right, top = array_bounds(window.height, window.width, stack.window_transform(raster_window(window)))
    return [
        name,
        SPLIT_NAMES[read.part],
        f"{IMAGES}/{name}{suffix}",
        f"{LABELS}/{name}{suffix}",
        window.row,
        window.column,
        *(left, bottom, right, top),
        int((read.labels != UNKNOWN).sum()),
        landslide_pixels(read.labels),
    ]


def _write_table(target: Path, rows: list[list[Any]]) -> None:
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([shown_as_text(cell) for cell in row] for row in rows)


def _description(request: TilesRequest, scene: Scene, bands: tuple[Band, ...], crs: Any, words: str) -> dict[str, Any]:
    """Everything that the pixels do not say themselves."""
    return {
        "version": FORMAT_VERSION,
        "bands": [
            {
                "name": band.name,
                "role": band.role,
                "kind": band.kind,
                "unit": band.unit,
                "mean": _known(band.mean),
                "std": _known(band.std),
                "classes": list(band.classes),
            }
            for band in bands
        ],
        "missing_value": "NaN",
        "labels": {"landslide": LANDSLIDE, "not_landslide": NOT_LANDSLIDE, "unknown": UNKNOWN},
        "tile_size": request.tile_size,
        "overlap": request.overlap,
        "pixel_size_m": scene.pixel_size_m,
        "crs": crs.to_wkt() if crs else "",
        "split": {"kind": request.split, "seed": request.seed, "words": words},
        "statistics_of": "known pixels of the training tiles",
        "stack": scene.stack.name,
        "labels_file": scene.labels.name,
    }


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None
