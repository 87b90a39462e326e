"""Many small patches become one stack and one label raster: few files to pair, read and show, however many patches
there are.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ...core.bands import Band
from ...core.errors import OutputError
from ...core.labels import UNKNOWN


@dataclass(frozen=True)
class MosaicGrid:
    """Size, place and CRS of a mosaic; `block` is the side of its file blocks, a multiple of 16."""

    width: int
    height: int
    crs: str
    transform: Affine
    block: int


class PatchMosaic:
    """Writes patches into `<name>_stack.tif` (float32, NaN where no patch lies) and `<name>_labels.tif` (255 there).

    What no patch covers takes no room on disk. The band table is that of every stack: names, roles, kinds, units and,
    when closed, GDAL's statistics over valid pixels. Where patches overlap the later one wins in the files, and both
    count in the statistics.
    """

    def __init__(self, folder: Path, name: str, grid: MosaicGrid, bands: Sequence[Band], tags: dict[str, str]) -> None:
        self.paths = folder / f"{name}_stack.tif", folder / f"{name}_labels.tif"
        self.grid, self.bands = grid, bands
        profile: dict[str, Any] = {
            "driver": "GTiff",
            "width": grid.width,
            "height": grid.height,
            "crs": grid.crs,
            "transform": grid.transform,
        }
        profile |= {
            "tiled": True,
            "blockxsize": grid.block,
            "blockysize": grid.block,
            "compress": "deflate",
            "zlevel": 1,
        }
        profile |= {"SPARSE_OK": True, "BIGTIFF": "IF_SAFER", "interleave": "band"}
        with _writing(self.paths[0]):
            self.stack = rasterio.open(
                self.paths[0], "w", **profile, count=len(bands), dtype="float32", nodata=math.nan
            )
            self.labels = rasterio.open(self.paths[1], "w", **profile, count=1, dtype="uint8", nodata=UNKNOWN)
            for number, band in enumerate(bands, start=1):
                self.stack.set_band_description(number, band.name)
                self.stack.update_tags(number, ROLE=band.role, KIND=band.kind)
            self.stack.units = [band.unit for band in bands]
            self.labels.set_band_description(1, "landslide")
            self.stack.update_tags(**tags)
        self.count = np.zeros(len(bands))
        self.sum, self.square_sum = np.zeros(len(bands)), np.zeros(len(bands))
        self.low, self.high = np.full(len(bands), math.inf), np.full(len(bands), -math.inf)

    def write(self, row: int, column: int, values: NDArray[np.float32], labels: NDArray[np.uint8]) -> None:
        """One patch with its upper left pixel at (row, column): values (bands, height, width), NaN where missing;
        labels 1, 0, 255.
        """
        window = Window(column, row, values.shape[2], values.shape[1])
        with _writing(self.paths[0]):
            self.stack.write(values, window=window)
            self.labels.write(labels, 1, window=window)
        valid = np.isfinite(values)
        exact = np.where(valid, values, 0).astype(np.float64)
        self.count += valid.sum(axis=(1, 2))
        self.sum += exact.sum(axis=(1, 2))
        self.square_sum += (exact**2).sum(axis=(1, 2))
        self.low = np.minimum(self.low, np.where(valid, values, math.inf).min(axis=(1, 2)))
        self.high = np.maximum(self.high, np.where(valid, values, -math.inf).max(axis=(1, 2)))

    def close(self) -> None:
        """Write the statistics and finish both files."""
        total = self.grid.width * self.grid.height
        with _writing(self.paths[0]):
            for index in range(len(self.bands)):
                statistics = {"STATISTICS_VALID_PERCENT": f"{100 * self.count[index] / total:.6g}"}
                if self.count[index]:
                    mean = self.sum[index] / self.count[index]
                    spread = math.sqrt(max(0.0, self.square_sum[index] / self.count[index] - mean**2))
                    statistics |= {
                        "STATISTICS_MINIMUM": repr(float(self.low[index])),
                        "STATISTICS_MAXIMUM": repr(float(self.high[index])),
                    }
                    statistics |= {"STATISTICS_MEAN": repr(float(mean)), "STATISTICS_STDDEV": repr(spread)}
                self.stack.update_tags(index + 1, **statistics)
            self.stack.close()
            self.labels.close()


class _writing:  # noqa: N801 - reads as a statement
    """Turns what GDAL says about a full disk into a sentence."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None: ...

    def __exit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, (RasterioError, OSError)):
            raise OutputError(
                f"{self.path.name} could not be written: {error}. Free some space, or choose another folder."
            ) from error
