"""Reading the two sides of a comparison: probabilities or a mask, and labels on the same grid."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.errors import InputError
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from ..io.grid import Grid
from ..io.opening import layer_name
from ..io.valid_pixels import read_valid


def read_prediction(dataset: gdal.Dataset, window: Window, path: Path) -> NDArray[np.float32]:
    """A block of probabilities 0-1, NaN where unknown; raises InputError for other values."""
    values = _without_255(read_valid(dataset.GetRasterBand(1), window), dataset)
    if np.nanmax(values, initial=0) > 1 or np.nanmin(values, initial=0) < 0:
        raise InputError(
            f"The prediction {layer_name(path)} holds values outside 0-1, so it is neither a probability nor a mask. "
            "Choose the probability or the mask of 'Detect landslides', or rescale it with the raster calculator."
        )
    return values


def read_labels(dataset: gdal.Dataset, window: Window, path: Path) -> NDArray[np.uint8]:
    """A block of labels 1, 0 and 255 (unknown); raises InputError for other values."""
    values = _without_255(read_valid(dataset.GetRasterBand(1), window), dataset)
    labels = np.full(values.shape, UNKNOWN, np.uint8)
    labels[values == LANDSLIDE] = LANDSLIDE
    labels[values == NOT_LANDSLIDE] = NOT_LANDSLIDE
    if np.any((labels == UNKNOWN) & ~np.isnan(values)):
        raise InputError(
            f"The label raster {layer_name(path)} holds values other than 1 (landslide), 0 (not) and 255 (unknown). "
            "Make it with 'Landslide labels'."
        )
    return labels


def _without_255(values: NDArray[np.float32], dataset: gdal.Dataset) -> NDArray[np.float32]:
    # A mask made elsewhere may hold the code 255 without declaring it as nodata.
    if dataset.GetRasterBand(1).DataType not in (gdal.GDT_Float32, gdal.GDT_Float64):
        values[values == UNKNOWN] = np.nan
    return values


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
