"""Reading a stack for a network: bands by name, physical values, NaN where missing, one block ahead of the work."""

from __future__ import annotations

import itertools
import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Interleaving, MaskFlags
from rasterio.env import set_gdal_config
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ...core.bands import Band, match_bands
from ...core.errors import InputError
from .tiling import Block, Rectangle

EXCLUDE, FILL = "exclude", "fill"
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


def open_stack(path: str | Path) -> DatasetReader:
    """Open a stack for reading; raises InputError when it cannot be opened, has no band or no CRS."""
    try:
        stack = rasterio.open(path)
    except RasterioError as error:
        raise InputError(
            f"The stack {path} cannot be opened as a raster ({error}). Check the path, or make the stack again."
        ) from error
    if stack.count == 0:
        raise InputError(f"The stack {path} has no raster band. Choose one of its subdatasets.")
    if stack.crs is None:
        raise InputError(
            f"The stack {path} has no coordinate reference system. Make it with 'Stack layers', or assign one with "
            "'Assign projection'."
        )
    return stack


def band_names(stack: DatasetReader) -> list[str]:
    """Names of the stack's bands: their descriptions, else the file's name (with `_1`, `_2` ... when there are
    several).
    """
    stem = Path(stack.name).stem
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
        f"The {what} {path} has names or units of bands that are no UTF-8 text. Bring it through 'Stack layers', "
        "which reads and rewrites them."
    )


class BlockReader:
    """Reads the bands that a model needs, matched by name, block by block.

    `missing` is `exclude` (a pixel is valid where all bands are) or `fill` (where any band is). `area` is a raster on
    the same grid, 1 where a probability is wanted, or None. Raises InputError for missing bands, an area on another
    grid, and a block that cannot be read.
    """

    def __init__(
        self, stack_path: str | Path, needed: Sequence[Band], missing: str, area_path: str | Path | None = None
    ) -> None:
        set_gdal_config("GDAL_CACHEMAX", GDAL_CACHE_BYTES)  # its default grows with the machine's memory
        set_gdal_config("GDAL_NUM_THREADS", "ALL_CPUS")  # a GeoTIFF's tiles are decompressed side by side
        self.path, self.missing = stack_path, missing
        self.stack = open_stack(stack_path)
        self.indexes = [position + 1 for position in match_bands(needed, band_names(self.stack), Path(stack_path).name)]
        self.bands_lie_together = self.stack.interleaving is Interleaving.pixel and len(self.indexes) > 1
        self.area = rasterio.open(area_path) if area_path else None
        if self.area is not None and self.area.shape != self.stack.shape:
            raise InputError(
                f"The area {Path(str(area_path)).name} is not on the grid of the stack {Path(stack_path).name}. Burn "
                "it on the stack's grid."
            )

    def close(self) -> None:
        self.stack.close()
        if self.area is not None:
            self.area.close()

    def read_ahead(self, blocks: Iterable[Block]) -> Iterator[BlockData]:
        """Blocks in order; while one is worked on, a thread reads the next into memory of the one before, so none may
        be kept.
        """
        rooms = itertools.cycle((Room(), Room()))
        with ThreadPoolExecutor(1, thread_name_prefix="read") as thread:
            coming = None
            for block in blocks:
                done = coming.result() if coming is not None else None
                coming = thread.submit(self.read, block, next(rooms))
                if done is not None:
                    yield done
            if coming is not None:
                yield coming.result()

    def read(self, block: Block, room: Room | None = None) -> BlockData:
        """One block; a block in which nothing is wanted or valid is not read to its end. Its bands lie in `room`."""
        kept, window = block.kept, block.window
        inside = kept.within(window)
        try:
            valid = (
                np.ones((kept.height, kept.width), bool)
                if self.area is None
                else self.area.read(1, window=_window(kept)) == 1
            )
            if not valid.any():
                return BlockData(block, None, valid)
            bands = (room or Room()).array((len(self.indexes), window.height, window.width))
            if self.missing == FILL or self.bands_lie_together:
                self.read_bands(self.indexes, window, bands)
            else:
                self.read_bands(self.indexes[:1], window, bands[:1])
                if not (valid & np.isfinite(bands[0][inside])).any():
                    return BlockData(block, None, np.zeros_like(valid))
                self.read_bands(self.indexes[1:], window, bands[1:])
        except RasterioError as error:
            raise InputError(
                f"The stack {self.path} is damaged: a block could not be read ({error}). Use another copy of the file."
            ) from error
        if self.missing == FILL:
            present = np.isfinite(bands[0][inside])
            for band in bands[1:]:
                present |= np.isfinite(band[inside])
            valid &= present
        else:
            for band in bands:
                valid &= np.isfinite(band[inside])
        return BlockData(block, bands if valid.any() else None, valid)

    def read_bands(self, indexes: list[int], window: Rectangle, out: NDArray[np.float32]) -> None:
        """Physical values (declared scale and offset applied) into `out`; NaN or infinite where nodata, masked or not
        finite in the file.
        """
        if not indexes:
            return
        stack = self.stack
        where = _window(window)
        stack.read(indexes, window=where, out=out)
        for position, index in enumerate(indexes):
            band = out[position]
            nodata, flags = stack.nodatavals[index - 1], stack.mask_flag_enums[index - 1]
            invalid = None
            if nodata is not None and not math.isnan(nodata):
                invalid = band == np.float32(nodata)
            elif MaskFlags.all_valid not in flags and MaskFlags.nodata not in flags:
                invalid = stack.read_masks(index, window=where) == 0
            scale, offset = stack.scales[index - 1], stack.offsets[index - 1]
            if scale != 1 or offset != 0:
                band *= np.float32(scale)
                band += np.float32(offset)
            if invalid is not None:
                band[invalid] = np.nan


def _window(rectangle: Rectangle) -> Window:
    return Window(rectangle.left, rectangle.top, rectangle.width, rectangle.height)
