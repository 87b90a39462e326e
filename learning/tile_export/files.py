"""Tiles as files: GeoTIFF with coordinates, or NumPy's .npz."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.io import DatasetReader

from ...core.bands import Band
from ...core.labels import UNKNOWN
from ...core.pixels.window import Window
from ..data.raster_reader import raster_window

GEOTIFF, NPZ = "geotiff", "npz"
SUFFIXES = {GEOTIFF: ".tif", NPZ: ".npz"}
IMAGES, LABELS = "images", "labels"

WriteTile = Callable[[Path, str, Window, NDArray[Any], NDArray[Any]], None]


def geotiff_writer(stack: DatasetReader, bands: Sequence[Band]) -> WriteTile:
    """Writes a tile as two GeoTIFFs on the stack's grid: float32 bands with names and nodata NaN, and uint8 labels with
    nodata 255.
    """

    def write(folder: Path, name: str, window: Window, values: NDArray[Any], labels: NDArray[Any]) -> None:
        shared = {
            "driver": "GTiff",
            "height": window.height,
            "width": window.width,
            "crs": stack.crs,
            "transform": stack.window_transform(raster_window(window)),
            "compress": "deflate",
        }
        image = folder / IMAGES / f"{name}.tif"
        with rasterio.open(image, "w", count=len(bands), dtype="float32", nodata=float("nan"), **shared) as file:
            file.write(values)
            for index, band in enumerate(bands, start=1):
                file.set_band_description(index, band.name)
        codes = folder / LABELS / f"{name}.tif"
        with rasterio.open(codes, "w", count=1, dtype="uint8", nodata=UNKNOWN, **shared) as file:
            file.write(labels, 1)

    return write


def npz_writer() -> WriteTile:
    """Writes a tile as two .npz files: `image` float32 (bands, height, width) and `label` uint8 (height, width)."""

    def write(folder: Path, name: str, _: Window, values: NDArray[Any], labels: NDArray[Any]) -> None:
        np.savez_compressed(folder / IMAGES / f"{name}.npz", image=values.astype(np.float32))
        np.savez_compressed(folder / LABELS / f"{name}.npz", label=labels)

    return write
