"""Geological maps as factors: polygons of rock classes on a raster grid, as class codes or one band per class; gaps
stay unknown.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping, Sequence

import numpy as np

from ...core.atomic_output import atomic_output
from ...core.bands import CATEGORICAL, CONTINUOUS, GEOLOGY, Band
from ...core.errors import InputError
from ...core.feedback import Feedback, Silent, stop_if_cancelled
from ...core.formats.csv_cells import shown_as_text
from ..io.band_file import BandWriter, new_band_file
from ..io.burning import PolygonLayer
from ..io.grid import Grid

BLOCK = 1024
MAX_CLASSES = 250


@dataclass(frozen=True)
class RockClass:
    """One class of the map: its code in the raster, its name in the attribute table, the band it got, its pixels."""

    code: int
    name: str
    band: str
    pixels: int


def geology_bands(
    polygons: Mapping[str, Sequence[bytes]],
    grid: Grid,
    target: Path,
    one_hot: bool,
    layer: str,
    feedback: Feedback | None = None,
) -> list[RockClass]:
    """Burn rock classes onto `grid`; gives the legend.

    `polygons` maps a class name to its polygons (WKB in the grid's CRS). With codes there is one categorical band
    `lithology`; codes are the names themselves where all are whole numbers, else 1, 2, 3 ... in alphabetical order.
    With `one_hot` each class gets a band `lithology_<class>` of 1 and 0. A pixel belongs to the class that covers its
    centre (where polygons overlap, to the last class of the legend); a pixel in no polygon is NaN in every band.
    `layer` is the map's name in messages. Raises InputError when there are more than 250 classes or no polygon covers a
    pixel; OutputError; CancelledError.
    """
    feedback = feedback or Silent()
    if len(polygons) > MAX_CLASSES:
        raise InputError(
            f"{layer}: the field has {len(polygons)} different values, which is not a class legend. Choose the field "
            "with the rock class."
        )
    codes = class_codes(polygons)
    layers = {name: PolygonLayer(polygons[name], grid) for name in codes}
    bands = (
        [Band(_band_name(name), GEOLOGY, CONTINUOUS) for name in codes]
        if one_hot
        else [Band("lithology", GEOLOGY, CATEGORICAL)]
    )
    if len({band.name for band in bands}) < len(bands):
        raise InputError(
            f"{layer}: two classes differ only in characters that a band name cannot contain. Rename one, or use codes."
        )
    pixels = dict.fromkeys(codes, 0)
    with new_band_file(target, grid, bands) as writer:
        done = 0
        for window in grid.blocks(BLOCK):
            stop_if_cancelled(feedback)
            block = np.full((window.height, window.width), np.nan, np.float32)
            for name, code in codes.items():
                block[layers[name].covers(window)] = code
            for name, code in codes.items():
                pixels[name] += int(np.count_nonzero(block == code))
            if one_hot:
                for index, code in enumerate(codes.values()):
                    writer.write(index, window, np.where(np.isnan(block), np.nan, block == code).astype(np.float32))
            else:
                writer.write(0, window, block)
            done += window.width * window.height
            feedback.progress(done / (grid.width * grid.height))
        _check_covers(writer, layer)
    return [
        RockClass(code, name, _band_name(name) if one_hot else "lithology", pixels[name])
        for name, code in codes.items()
    ]


def class_codes(names: Mapping[str, object] | Sequence[str]) -> dict[str, int]:
    """The code of each class name, in the order of the codes."""
    whole_numbers = all(re.fullmatch(r"-?\d{1,6}", name) for name in names)
    if whole_numbers:
        return {name: int(name) for name in sorted(names, key=int)}
    return {name: code for code, name in enumerate(sorted(names), start=1)}


def write_legend(legend: Sequence[RockClass], target: Path) -> None:
    """Save the legend as CSV: code, name, band, pixels."""
    with atomic_output(target) as temporary, temporary.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["code", "name", "band", "pixels"])
        rows.writerows([entry.code, shown_as_text(entry.name), entry.band, entry.pixels] for entry in legend)


def _band_name(name: str) -> str:
    return "lithology_" + re.sub(r"\W+", "_", name).strip("_")


def _check_covers(writer: BandWriter, layer: str) -> None:
    if writer.statistics[0].count == 0:
        raise InputError(
            f"{layer}: no polygon covers a pixel of the grid. Check the layer's CRS and that it belongs to this area."
        )
