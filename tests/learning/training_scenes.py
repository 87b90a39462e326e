"""Small scenes for the training tests: landslides are bright squares on noise."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin


def write_raster(
    path: Path,
    bands: dict[str, NDArray],
    nodata: float | None = None,
    left: float = 500_000.0,
    kinds: dict[str, tuple[str, str]] | None = None,
) -> Path:
    """A GeoTIFF of named bands, 10 m pixels, EPSG:32654; `kinds` gives (role, kind) by name."""
    first = next(iter(bands.values()))
    if nodata is None:
        nodata = 255 if first.dtype == np.uint8 else float("nan")
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        height=first.shape[0],
        width=first.shape[1],
        count=len(bands),
        dtype=first.dtype,
        crs="EPSG:32654",
        transform=from_origin(left, 4_700_000, 10, 10),
        nodata=nodata,
    ) as dataset:
        for index, (name, values) in enumerate(bands.items(), start=1):
            dataset.write(values, index)
            dataset.set_band_description(index, name)
            if kinds and name in kinds:
                dataset.update_tags(index, ROLE=kinds[name][0], KIND=kinds[name][1])
    return path


def bright_squares(
    size: int, seed: int = 0, number: int = 14, edge: int = 7
) -> tuple[NDArray[np.uint8], dict[str, NDArray[np.float32]]]:
    """Labels and bands of a scene in which red brightness alone tells landslides."""
    generator = np.random.default_rng(seed)
    labels = np.zeros((size, size), np.uint8)
    for row, column in generator.integers(0, size - edge, (number, 2)):
        labels[row : row + edge, column : column + edge] = 1
    red = 0.1 + 0.2 * labels + generator.normal(0, 0.01, labels.shape)
    slope = generator.uniform(0, 40, labels.shape)
    aspect = generator.uniform(0, 360, labels.shape)
    return labels, {
        "B4": red.astype(np.float32),
        "slope": slope.astype(np.float32),
        "aspect": aspect.astype(np.float32),
    }


def write_scene(
    folder: Path, size: int = 64, seed: int = 0, name: str = "scene", left: float = 500_000.0
) -> tuple[Path, Path]:
    """The paths of a stack and its labels."""
    labels, bands = bright_squares(size, seed)
    stack = write_raster(folder / f"{name}_stack.tif", bands, left=left)
    return stack, write_raster(folder / f"{name}_labels.tif", {"labels": labels}, left=left)


class Listener:
    """A feedback that remembers."""

    def __init__(self) -> None:
        self.fractions: list[float] = []
        self.messages: list[str] = []
        self.metrics: list[dict] = []

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def message(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.messages.append(text)

    def metric(self, **values: object) -> None:
        self.metrics.append(values)

    def is_cancelled(self) -> bool:
        return False
