"""The two sides of a comparison lie on one grid, or are refused."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from ...core.errors import InputError
from ..io.grid import Grid
from ..io.opening import layer_name


def check_same_grid(prediction: Grid, labels: Grid, prediction_path: Path, labels_path: Path) -> None:
    """Raise InputError when the labels lie elsewhere or on another grid than the prediction."""
    if prediction.is_same(labels):
        return
    same_crs = prediction.spatial_reference().IsSame(labels.spatial_reference())
    if same_crs and not _overlap(prediction.bounds(), labels.bounds()):
        raise InputError(
            f"The label raster {layer_name(labels_path)} and the prediction {layer_name(prediction_path)} do not "
            "overlap. Choose labels of the area that was mapped."
        )
    raise InputError(
        f"The label raster {layer_name(labels_path)} is not on the grid of the prediction "
        f"{layer_name(prediction_path)} ({_grid_in_words(labels)} against {_grid_in_words(prediction)}). Make the "
        "labels with 'Landslide labels' on the stack that was mapped, or give the inventory's polygons as INVENTORY "
        "instead."
    )


def _overlap(first: Sequence[float], second: Sequence[float]) -> bool:
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


def _grid_in_words(grid: Grid) -> str:
    return (
        f"{grid.width} x {grid.height} pixels of {abs(grid.geotransform[1]):.6g}, {grid.spatial_reference().GetName()}"
    )
