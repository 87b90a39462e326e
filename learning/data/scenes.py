"""Stacks and their labels, described with rasterio: paired by grid, bands matched by name."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

import rasterio
from rasterio.enums import ColorInterp

from ...core.bands import KINDS, ROLES, Band, check_unique, described_band
from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback, Silent
from ...core.pixels.aspect_angles import check_degrees
from ...core.pixels.layer_names import layer_stem
from .block_reader import not_utf8
from .ground import pixel_size_m
from .label_check import check_classes

MAX_NAMED_PAIRS = 12
UNHEARD = Silent()


@dataclass(frozen=True)
class Raster:
    """What must be known of a raster file before reading it: its grid and its band table."""

    path: Path
    width: int
    height: int
    crs: str
    transform: tuple[float, ...]
    bands: tuple[Band, ...]
    pixel_size_m: float
    alphas: frozenset[str] = frozenset()  # bands that only say which pixels are valid
    has_place: bool = True

    def same_grid(self, other: Raster) -> bool:
        """Whether both have one size and CRS, and their corners agree within a thousandth of a pixel."""
        if (self.width, self.height) != (other.width, other.height) or self.crs != other.crs:
            return False
        corners = [(column, row) for column in (0, self.width) for row in (0, self.height)]
        apart = max(
            math.dist(_position(self.transform, *corner), _position(other.transform, *corner)) for corner in corners
        )
        return apart <= 1e-3 * min(
            math.hypot(self.transform[0], self.transform[3]), math.hypot(self.transform[1], self.transform[4])
        )


@dataclass(frozen=True)
class Scene:
    """A stack with its labels: `band_indexes` are the one-based file positions of `bands`, in the network's order.

    `area` is a raster on the same grid with 1 where the user lets training happen, 2 where validation, 0 elsewhere.
    """

    stack: Path
    labels: Path
    bands: tuple[Band, ...]
    band_indexes: tuple[int, ...]
    width: int
    height: int
    pixel_size_m: float
    area: Path | None = None

    @property
    def pixels(self) -> int:
        return self.width * self.height


def describe_raster(path: Path, what: str) -> Raster:
    """The grid and band table of a raster; raises InputError naming the file when it cannot be opened."""
    try:
        with rasterio.open(path) as dataset:
            return Raster(
                path,
                dataset.width,
                dataset.height,
                _crs_text(dataset.crs),
                tuple(dataset.transform)[:6],
                (table := tuple(_band_table(dataset, path))),
                pixel_size_m(dataset),
                frozenset(
                    band.name
                    for band, meaning in zip(table, dataset.colorinterp, strict=True)
                    if meaning is ColorInterp.alpha
                ),
                bool(dataset.crs) and not dataset.transform.is_identity,
            )
    except rasterio.errors.RasterioIOError as error:
        raise InputError(
            f"The {what} {path} cannot be opened as a raster ({error}). Check the path, or make it again."
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(not_utf8(what, path)) from error


def _crs_text(crs: Any) -> str:
    if not crs:
        return ""
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else str(crs.to_wkt())


def _band_table(dataset: Any, path: Path) -> list[Band]:
    table, stem = [], layer_stem(path)
    for index in range(1, dataset.count + 1):
        tags = dataset.tags(index)
        role, kind = tags.get("ROLE", "").lower(), tags.get("KIND", "").lower()
        name = dataset.descriptions[index - 1] or (stem if dataset.count == 1 else f"{stem}_{index}")
        table.append(
            described_band(
                name, role if role in ROLES else "", kind if kind in KINDS else "", dataset.units[index - 1] or ""
            )
        )
    return table


def _position(transform: tuple[float, ...], column: float, row: float) -> tuple[float, float]:
    a, b, c, d, e, f = transform
    return a * column + b * row + c, d * column + e * row + f


def pair_scenes(
    stacks: Sequence[Path],
    labels: Sequence[Path],
    wanted: Sequence[str],
    areas: Sequence[Path | None] = (),
    feedback: Feedback = UNHEARD,
) -> list[Scene]:
    """Give each stack the label raster on its grid, and the same bands in the same order.

    `wanted` names the bands; empty means all bands of the first stack but
    an alpha band. `areas` holds one raster per stack, or nothing.
    Stacks and labels that share one grid (patches without coordinates) are paired in order, and that is told. Raises
    InputError naming the stack without labels, the labels without stack, the bands that a stack lacks, or labels that
    cannot be learnt from (see label_check.py).
    """
    if not stacks or not labels:
        raise InputError(
            "Training needs at least one stack and one label raster. Make them with 'Stack layers' and 'Landslide "
            "labels'."
        )
    described = [describe_raster(path, "stack") for path in stacks]
    for stack in described:
        check_unique((band.name, str(stack.path)) for band in stack.bands)
    matched = _labels_of_stacks(described, [describe_raster(path, "label raster") for path in labels])
    tell_pairs(described, matched, feedback)
    caution_without_place(described, feedback)
    check_classes([label.path for label in matched], feedback)
    bands = _choose_bands(described[0], wanted)
    for stack in described:
        check_degrees([band for band in stack.bands if band.name in {one.name for one in bands}], stack.path.name)
    scenes = []
    for index, (stack, label) in enumerate(zip(described, matched, strict=True)):
        scenes.append(
            Scene(
                stack.path,
                label.path,
                bands,
                _band_indexes(bands, stack, described[0]),
                stack.width,
                stack.height,
                stack.pixel_size_m,
                areas[index] if areas else None,
            )
        )
    return scenes


def _labels_of_stacks(stacks: list[Raster], labels: list[Raster]) -> list[Raster]:
    candidates = [[label for label in labels if label.same_grid(stack)] for stack in stacks]
    for stack, own in zip(stacks, candidates, strict=True):
        if not own:
            names = ", ".join(label.path.name for label in labels)
            raise InputError(
                f"No label raster lies on the grid of the stack {stack.path} (given: {names}). Make it with "
                "'Landslide labels'."
            )
    for label in labels:
        if not any(label.same_grid(stack) for stack in stacks):
            raise InputError(
                f"The label raster {label.path} lies on the grid of no stack. Make it again with 'Landslide labels' "
                "from its stack."
            )
    chosen = []
    for stack, own in zip(stacks, candidates, strict=True):
        sharing = [other for other in stacks if other.same_grid(stack)]
        if len(own) != len(sharing):
            names = ", ".join(label.path.name for label in own)
            raise InputError(
                f"The grid of {stack.path} has {len(sharing)} stack(s) and {len(own)} label rasters ({names}). Give "
                "one label raster per stack."
            )
        chosen.append(own[[other is stack for other in sharing].index(True)])
    return chosen


def tell_pairs(stacks: Sequence[Raster], labels: Sequence[Raster], feedback: Feedback) -> None:
    """Say which labels belong to which stack, and by what, where several stacks lie on one grid."""
    sharing = [
        f"{stack.path.name} with {label.path.name}"
        for stack, label in zip(stacks, labels, strict=True)
        if sum(stack.same_grid(other) for other in stacks) > 1
    ]
    if sharing:
        more = f" and {len(sharing) - MAX_NAMED_PAIRS} more" if len(sharing) > MAX_NAMED_PAIRS else ""
        feedback.message(
            f"Stacks on one and the same grid are paired with labels in the order given: "
            f"{', '.join(sharing[:MAX_NAMED_PAIRS])}{more}."
        )


def caution_without_place(stacks: Sequence[Raster], feedback: Feedback) -> None:
    """Say which stacks do not tell where they lie, so that nobody knows how large their pixels are."""
    names = [stack.path.name for stack in stacks if not stack.has_place]
    if names:
        more = f" and {len(names) - MAX_NAMED_PAIRS} more" if len(names) > MAX_NAMED_PAIRS else ""
        caution(
            feedback,
            f"{', '.join(names[:MAX_NAMED_PAIRS])}{more}: no geotransform or no coordinate reference system tells "
            "where this lies. A pixel is taken as 1 m, or as one unit of the CRS, and a model learns sizes in pixels: "
            "georeference the stacks if they lie on the ground.",
        )


def _choose_bands(first: Raster, wanted: Sequence[str]) -> tuple[Band, ...]:
    if not wanted:
        return tuple(band for band in first.bands if band.name not in first.alphas)
    by_name = {band.name: band for band in first.bands}
    unknown = [name for name in wanted if name not in by_name]
    if unknown:
        raise InputError(
            f"BANDS names {', '.join(unknown)}, which {first.path} lacks. It has: {', '.join(by_name)}. Correct it, "
            "or leave it empty."
        )
    check_unique((name, "BANDS") for name in wanted)
    return tuple(by_name[name] for name in wanted)


def _band_indexes(bands: Sequence[Band], stack: Raster, first: Raster) -> tuple[int, ...]:
    positions = {band.name: index for index, band in enumerate(stack.bands, start=1)}
    missing = [band.name for band in bands if band.name not in positions]
    if missing:
        raise InputError(
            f"The stack {stack.path} lacks {', '.join(missing)}, which {first.path} has. It has: "
            f"{', '.join(positions)}. Make both with the same layers, or name the common bands in BANDS."
        )
    return tuple(positions[band.name] for band in bands)
