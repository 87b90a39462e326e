"""Putting blocks of probabilities together on disk, behind the work, and finishing them as Cloud-Optimised GeoTIFFs."""

from __future__ import annotations

import math
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Iterator

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.env import set_gdal_config
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ...core.caution import caution_metadata
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ...core.system.file_moves import clean_up
from ..data.outputs import full_disk
from ..data.raster_reader import raster_window
from ..data.tiling import Block

ROWS_AT_ONCE = 512
OVERVIEW_BYTES = 2 * 2**20  # GDAL's own 10 MB are held several times over
# On disk, a pixel and band: the raster in work, and the finished one with its overviews, which GDAL makes in a file
# beside it first; as if nothing could be compressed, which noise in float32 comes near.
ASSEMBLED_BYTES = 4.0
COG_BYTES = 4 * (1 + 1 / 3 + 1 / 3)


class AssembledRaster:
    """A temporary, uncompressed raster on the stack's grid into which blocks are written or faded.

    Blocks fill the first `bands`; `further` bands are for what is worked out of them. What is never written stays NaN
    and takes no room on disk. Used as a context manager; the file goes at its end. Raises OutputError when the disk is
    full.
    """

    def __init__(self, path: Path, like: DatasetReader, bands: int, blended: bool, further: int = 0) -> None:
        self.path, self.blended = path, blended
        self.bands = bands
        profile = {**grid_of(like), "driver": "GTiff", "count": bands + further, "dtype": "float32", "nodata": math.nan}
        profile |= {
            "tiled": True,
            "blockxsize": 256,
            "blockysize": 256,
            "BIGTIFF": "IF_SAFER",
            "SPARSE_OK": True,
            "INTERLEAVE": "BAND",
        }
        self.dataset = rasterio.open(path, "w+", **profile)
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="write")
        self.pending: Future[None] | None = None

    def __enter__(self) -> AssembledRaster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()

    def remove(self) -> None:
        """Close and delete the file; another time does nothing."""
        self.thread.shutdown(wait=True)
        try:
            self.dataset.close()
        finally:
            clean_up(self.path)

    def write_behind(self, block: Block, values: NDArray[np.float32]) -> None:
        """Hand over the kept part of a block, shape (bands, height, width); at most one block waits."""
        self.wait()
        self.pending = self.thread.submit(self.write, block, values)

    def wait(self) -> None:
        """Until all blocks handed over are written; raises OutputError when that failed."""
        if self.pending is None:
            return
        try:
            self.pending.result()
        except (RasterioError, OSError) as error:
            raise full_disk(self.path, error) from error

    def write(self, block: Block, values: NDArray[np.float32]) -> None:
        """Write a block; where earlier blocks have a share in it already, add to theirs."""
        kept = block.kept
        window, filled = raster_window(kept), list(range(1, self.bands + 1))
        if self.blended and (block.fresh_row > kept.row or block.fresh_column > kept.column):
            earlier = self.dataset.read(filled, window=window)
            earlier[:, max(0, block.fresh_row - kept.row) :, max(0, block.fresh_column - kept.column) :] = 0
            values = values + earlier
        self.dataset.write(values, filled, window=window)

    def rows(self) -> Iterator[tuple[Window, NDArray[np.float32]]]:
        """The finished raster piece by piece: windows and values of shape (bands, height, width)."""
        yield from pieces(self.dataset)

    def finish(self) -> None:
        """Close the file so that every byte is on disk, and open it again for reading."""
        self.wait()
        try:
            self.dataset.update_tags(**caution_metadata())
            self.dataset.close()
            self.dataset = rasterio.open(self.path)
        except (RasterioError, OSError) as error:
            raise full_disk(self.path, error) from error


def grid_of(dataset: DatasetReader) -> dict[str, Any]:
    """CRS, transform and size, to create another raster on the same grid."""
    return {"crs": dataset.crs, "transform": dataset.transform, "width": dataset.width, "height": dataset.height}


def pieces(dataset: DatasetReader) -> Iterator[tuple[Window, NDArray[np.float32]]]:
    """A raster in pieces of constant memory, whatever its size."""
    side = 4 * ROWS_AT_ONCE
    for top in range(0, dataset.height, ROWS_AT_ONCE):
        for left in range(0, dataset.width, side):
            window = Window(left, top, min(side, dataset.width - left), min(ROWS_AT_ONCE, dataset.height - top))
            yield window, dataset.read(window=window)


def write_cog(source: Path, target: Path) -> None:
    """Copy a raster to a Cloud-Optimised GeoTIFF with averaged overviews and statistics; raises OutputError when the
    disk is full.
    """
    set_gdal_config("GDAL_OVR_CHUNK_MAX_SIZE", OVERVIEW_BYTES)
    try:
        rasterio.shutil.copy(
            source,
            target,
            driver="COG",
            COMPRESS="DEFLATE",
            LEVEL="1",
            PREDICTOR="YES",
            BLOCKSIZE="512",
            BIGTIFF="IF_SAFER",
            NUM_THREADS="ALL_CPUS",
            OVERVIEW_RESAMPLING="AVERAGE",
            STATISTICS="YES",
        )
    except (RasterioError, OSError) as error:
        raise full_disk(target, error) from error


def write_mask(probability: DatasetReader, threshold: float, target: Path, feedback: Feedback) -> None:
    """Write 1 where the probability is at least `threshold`, 0 below, 255 (nodata) where it is unknown."""
    profile = {**grid_of(probability), "driver": "GTiff", "count": 1, "dtype": "uint8", "nodata": UNKNOWN}
    profile |= {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "BIGTIFF": "IF_SAFER"}
    try:
        with rasterio.open(target, "w", **profile) as mask:
            mask.set_band_description(1, "landslide")
            mask.update_tags(**caution_metadata())
            for window, values in pieces(probability):
                stop_if_cancelled(feedback)
                mask.write(mask_codes(values[0], threshold), 1, window=window)
    except (RasterioError, OSError) as error:
        raise full_disk(target, error) from error


def mask_codes(probability: NDArray[np.float32], threshold: float) -> NDArray[np.uint8]:
    """Label codes of a block of probabilities."""
    codes = np.where(probability >= np.float32(threshold), LANDSLIDE, NOT_LANDSLIDE).astype(np.uint8)
    codes[np.isnan(probability)] = UNKNOWN
    return codes
