"""Reading a stack for a network: bands by name, physical values, NaN where missing, one block ahead of the work."""

from __future__ import annotations

import itertools
import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Interleaving
from rasterio.env import set_gdal_config
from rasterio.io import DatasetReader

from ...core.bands import Band, match_bands
from ...core.errors import InputError
from ...core.pixels.aspect_angles import check_degrees
from ...core.pixels.layer_names import layer_name, layer_stem
from ...core.pixels.window import Window
from .raster_reader import FILL, RasterReader
from .tiling import Block

GDAL_CACHE_BYTES = 16 * 2**20


class Room:
    """Memory that is used again for each block instead of being taken from the system anew."""

    def __init__(self) -> None:
        self.values = np.empty(0, np.float32)

    def array(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """An array of this shape in this memory; what it holds is not defined."""
        size = math.prod(shape)
        if size > self.values.size:
            self.values = np.empty(size, np.float32)
        return self.values[:size].reshape(shape)


@dataclass
class BlockData:
    """A block's raw bands (bands, height, width), float32, NaN or infinite where missing, over the block's window; None
    where nothing is valid.

    `valid` covers the kept part: pixels that get a probability.
    """

    block: Block
    bands: NDArray[np.float32] | None
    valid: NDArray[np.bool_]


def open_stack(path: str | Path) -> RasterReader:
    """Open a stack for reading; raises InputError when it cannot be opened, has no band or no CRS."""
    reader = RasterReader(path, "stack")
    stack = reader.dataset
    if stack.count == 0:
        raise InputError(f"The stack {path} has no raster band. Choose one of its subdatasets.")
    if stack.crs is None:
        raise InputError(
            f"The stack {path} has no coordinate reference system. Make it with 'Stack layers', or assign one with "
            "'Assign projection'."
        )
    return reader


def band_names(stack: DatasetReader) -> list[str]:
    """Names of the stack's bands: their descriptions, else the file's name (with `_1`, `_2` ... when there are
    several).
    """
    stem = layer_stem(stack.name)
    try:
        return [
            name or (stem if stack.count == 1 else f"{stem}_{index}")
            for index, name in enumerate(stack.descriptions, start=1)
        ]
    except UnicodeDecodeError as error:
        raise InputError(not_utf8("stack", stack.name)) from error


def not_utf8(what: str, path: str | Path) -> str:
    """The sentence for a raster whose texts are in another encoding than GeoTIFF's."""
    return (
        f"The {what} {path} has names or units of bands that are not UTF-8 text. Run it through 'Stack layers', "
        "which reads and rewrites them."
    )


class BlockReader:
    """Reads the bands that a model needs, matched by name, block by block.

    `missing` is `exclude` (a pixel is valid where all bands are) or `fill` (where any band is). `area` is a raster on
    the same grid, 1 where a probability is wanted, or None. Raises InputError for missing bands, an area on another
    grid, and a block that cannot be read.
    """

    def __init__(
        self,
        stack_path: str | Path,
        needed: Sequence[Band],
        missing: str,
        area_path: str | Path | None = None,
    ) -> None:
        set_gdal_config("GDAL_CACHEMAX", GDAL_CACHE_BYTES)  # its default grows with the machine's memory
        set_gdal_config("GDAL_NUM_THREADS", "ALL_CPUS")  # a GeoTIFF's tiles are decompressed side by side
        self.missing = missing
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="read")
        self.raster = open_stack(stack_path)
        self.stack = self.raster.dataset
        self.indexes = [
            position + 1 for position in match_bands(needed, band_names(self.stack), layer_name(stack_path))
        ]
        check_degrees(
            [replace(band, unit=self.stack.units[index - 1] or "") for band, index in zip(needed, self.indexes)],
            layer_name(stack_path),
        )
        self.bands_lie_together = self.stack.interleaving is Interleaving.pixel and len(self.indexes) > 1
        self.area = RasterReader(area_path, "area") if area_path else None
        if self.area is not None and self.area.dataset.shape != self.stack.shape:
            raise InputError(
                f"The area {Path(str(area_path)).name} is not on the grid of the stack {Path(stack_path).name}. "
                "Rasterise it on the stack's grid."
            )

    def close(self) -> None:
        """Close the files, once a block that is being read ahead is there."""
        self.thread.shutdown(wait=True, cancel_futures=True)
        self.raster.close()
        if self.area is not None:
            self.area.close()

    def read_ahead(self, blocks: Iterable[Block]) -> Iterator[BlockData]:
        """Blocks in order; while one is worked on, a thread reads the next into memory of the one before, so none may
        be kept.
        """
        rooms = itertools.cycle((Room(), Room()))
        coming = None
        for block in blocks:
            done = coming.result() if coming is not None else None
            coming = self.thread.submit(self.read, block, next(rooms))
            if done is not None:
                yield done
        if coming is not None:
            yield coming.result()

    def read(self, block: Block, room: Room | None = None) -> BlockData:
        """One block; a block in which nothing is wanted or valid is not read to its end. Its bands lie in `room`."""
        kept, window = block.kept, block.window
        inside = kept.within(window)
        valid = self.wanted(kept)
        if not valid.any():
            return BlockData(block, None, valid)
        bands = (room or Room()).array((len(self.indexes), window.height, window.width))
        if self.missing == FILL or self.bands_lie_together:
            self.raster.physical(self.indexes, window, bands)
        else:
            self.raster.physical(self.indexes[:1], window, bands[:1])
            if not (valid & np.isfinite(bands[0][inside])).any():
                return BlockData(block, None, np.zeros_like(valid))
            self.raster.physical(self.indexes[1:], window, bands[1:])
        if self.missing == FILL:
            present = np.isfinite(bands[0][inside])
            for band in bands[1:]:
                present |= np.isfinite(band[inside])
            valid &= present
        else:
            for band in bands:
                valid &= np.isfinite(band[inside])
        return BlockData(block, bands if valid.any() else None, valid)

    def wanted(self, window: Window) -> NDArray[np.bool_]:
        """Where in a window the area wants a probability; everywhere without one."""
        if self.area is None:
            return np.ones((window.height, window.width), bool)
        codes, known = self.area.codes(window)
        return np.asarray(known & (codes == 1))
