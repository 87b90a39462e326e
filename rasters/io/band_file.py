"""GeoTIFFs that say what they are: the band table written with the pixels and read back from any raster."""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.atomic_output import atomic_output, final_name
from ...core.bands import CATEGORICAL, KINDS, ROLES, Band, base_name, comparable, described_band
from ...core.caution import caution_metadata
from ...core.errors import InputError, OutputError
from ...core.labels import UNKNOWN
from ...core.pixels.window import Window
from .disk_room import check_room
from .grid import Grid
from .opening import close, description_of, discard, layer_name, layer_stem, metadata_of, unit_of

gdal.UseExceptions()

LAYOUT = ("TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "INTERLEAVE=BAND", "BIGTIFF=IF_SAFER")
FAST, EVERYWHERE = ("COMPRESS=ZSTD", "ZSTD_LEVEL=1"), ("COMPRESS=DEFLATE", "ZLEVEL=1")
MAX_CLASSES = 1000
MAX_SQUARED = 1e15  # float32 overflows in squares of more


def read_band_table(dataset: gdal.Dataset, role: str = "") -> list[Band]:
    """The band table of any raster: its own metadata, else the contract's meaning of its band names.

    A band without description takes the file's name (with `_1`, `_2` ... when there are several). `role` is used where
    the raster itself gives none.
    """
    file_name = layer_stem(dataset.GetDescription())
    table = []
    for index in range(1, dataset.RasterCount + 1):
        raster_band = dataset.GetRasterBand(index)
        default = file_name if dataset.RasterCount == 1 else f"{file_name}_{index}"
        metadata = metadata_of(raster_band)
        own_role, own_kind = metadata.get("ROLE", "").lower(), metadata.get("KIND", "").lower()
        name = description_of(raster_band) or default
        band = described_band(
            name, own_role if own_role in ROLES else role, own_kind if own_kind in KINDS else "", unit_of(raster_band)
        )
        classes = tuple(int(code) for code in metadata.get("CLASSES", "").split(",") if code.strip().isdecimal())
        table.append(
            Band(
                band.name,
                band.role,
                band.kind,
                band.unit,
                _number(metadata.get("STATISTICS_MEAN")),
                _number(metadata.get("STATISTICS_STDDEV")),
                classes,
            )
        )
    return table


def numbers_by_name(dataset: gdal.Dataset, names: Sequence[str]) -> dict[str, int]:
    """One-based numbers of the bands of these names (a prefix such as pre_ is allowed); those that are not there are
    left out. Raises InputError where two bands have one of the names.
    """
    present = [band.name for band in read_band_table(dataset)]
    layer = layer_name(dataset.GetDescription())
    numbers = {}
    for name in names:
        found = [number for number, band in enumerate(present, start=1) if comparable(band) == comparable(name)]
        found = found or [number for number, band in enumerate(present, start=1) if base_name(band) == name]
        if len(found) > 1:
            raise InputError(
                f"{layer} has {len(found)} bands of {name} (bands {', '.join(map(str, found))}). Give a raster with "
                "one of them, or rename the others (band description)."
            )
        if found:
            numbers[name] = found[0]
    return numbers


def _number(text: str | None) -> float:
    """A statistic as another program may have written it; NaN where it is absent or not a number."""
    try:
        return float(text or "nan")
    except ValueError:
        return math.nan


@dataclass
class RunningStatistics:
    """Minimum, maximum, mean, standard deviation and valid share over blocks (Chan et al. 1979, pairwise update)."""

    count: int = 0
    total: int = 0
    mean: float = 0.0
    squares: float = 0.0
    minimum: float = math.inf
    maximum: float = -math.inf
    classes: set[int] = field(default_factory=set)

    def add(self, values: NDArray[np.float32], kind: str) -> None:
        self.total += values.size
        finite = np.isfinite(values)
        count = int(np.count_nonzero(finite))
        if count == 0:
            return
        if kind == CATEGORICAL and len(self.classes) <= MAX_CLASSES:
            self.classes.update(int(code) for code in np.unique(values[finite]))
        # Missing values first count as 0 and then as the mean, which moves neither sum: five times faster than picking
        # the valid ones.
        filled = values if count == values.size else np.where(finite, values, np.float32(0))
        mean = float(filled.sum(dtype=np.float64)) / count
        if count < values.size:
            filled[~finite] = mean
        minimum, maximum = float(filled.min()), float(filled.max())
        centre = np.float32(mean)
        deviation = filled - centre
        if maximum - minimum > MAX_SQUARED:
            deviation = deviation.astype(np.float64)
        squares = (
            float(np.einsum("...j,...j->...", deviation, deviation).sum(dtype=np.float64))
            - count * (mean - float(centre)) ** 2
        )
        total = self.count + count
        self.squares += max(0.0, squares) + (mean - self.mean) ** 2 * self.count * count / total
        self.mean += (mean - self.mean) * count / total
        self.count = total
        self.minimum = min(self.minimum, minimum)
        self.maximum = max(self.maximum, maximum)

    @property
    def std(self) -> float:
        return math.sqrt(self.squares / self.count) if self.count else math.nan


class BandWriter:
    """Writes blocks of float32 bands (NaN = nodata) into an open GeoTIFF and gathers their statistics."""

    def __init__(self, dataset: gdal.Dataset, bands: Sequence[Band]) -> None:
        self.dataset = dataset
        self.bands = list(bands)
        self.statistics = [RunningStatistics() for _ in bands]

    def write(self, index: int, window: Window, values: NDArray[np.float32]) -> None:
        """Write one block of band `index` (zero-based); every pixel is to be written exactly once."""
        self.statistics[index].add(values, self.bands[index].kind)
        self.dataset.GetRasterBand(index + 1).WriteArray(np.asarray(values, np.float32), window.column, window.row)

    def write_table(self) -> None:
        """Put names, roles, kinds, units and statistics into the file; bands without any valid pixel get no mean."""
        for index, (band, statistics) in enumerate(zip(self.bands, self.statistics), start=1):
            raster_band = self.dataset.GetRasterBand(index)
            raster_band.SetDescription(band.name)
            raster_band.SetUnitType(band.unit)
            metadata = {"ROLE": band.role, "KIND": band.kind}
            if band.kind == CATEGORICAL and statistics.count:
                metadata["CLASSES"] = ",".join(str(code) for code in sorted(statistics.classes))
            metadata["STATISTICS_VALID_PERCENT"] = f"{100 * statistics.count / max(1, statistics.total):.6g}"
            if statistics.count:
                metadata["STATISTICS_MINIMUM"] = repr(statistics.minimum)
                metadata["STATISTICS_MAXIMUM"] = repr(statistics.maximum)
                metadata["STATISTICS_MEAN"] = repr(statistics.mean)
                metadata["STATISTICS_STDDEV"] = repr(statistics.std)
            raster_band.SetMetadata(metadata)


@contextmanager
def new_band_file(target: Path, grid: Grid, bands: Sequence[Band]) -> Iterator[BandWriter]:
    """Create a GeoTIFF with a band table; it appears under `target` only when the block ends without error.

    Float32, tiled, compressed, nodata NaN, BigTIFF when needed. Raises OutputError when it cannot be written, before
    any work where the disk cannot hold it.
    """
    with atomic_output(target) as temporary:
        check_room(target, grid, len(bands))
        writer = BandWriter(create_geotiff(temporary, grid, len(bands), gdal.GDT_Float32, math.nan), bands)
        try:
            yield writer
            writer.write_table()
            close_geotiff(writer.dataset, target)
        except RuntimeError as error:
            raise write_failure(target, error) from error
        finally:
            discard(writer.dataset)  # an open file can be neither renamed nor removed on Windows


class CodeWriter:
    """Writes blocks of codes (labels, masks) into an open GeoTIFF of one uint8 band."""

    def __init__(self, dataset: gdal.Dataset) -> None:
        self.dataset = dataset

    def write(self, window: Window, codes: NDArray[np.uint8]) -> None:
        self.dataset.GetRasterBand(1).WriteArray(np.asarray(codes, np.uint8), window.column, window.row)


@contextmanager
def new_code_file(target: Path, grid: Grid) -> Iterator[CodeWriter]:
    """Create a uint8 GeoTIFF with nodata 255; it appears under `target` only when the block ends without error.

    Raises OutputError when it cannot be written.
    """
    with atomic_output(target) as temporary:
        writer = CodeWriter(create_geotiff(temporary, grid, 1, gdal.GDT_Byte, UNKNOWN))
        try:
            yield writer
            close_geotiff(writer.dataset, target)
        except RuntimeError as error:
            raise write_failure(target, error) from error
        finally:
            discard(writer.dataset)


def geotiff_options() -> list[str]:
    """Tiled, band after band, compressed by Zstandard where this GDAL has it: four times faster than Deflate for the
    same size.
    """
    can_zstandard = "ZSTD" in gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST")
    return [*LAYOUT, *(FAST if can_zstandard else EVERYWHERE)]


def create_geotiff(
    path: Path, grid: Grid, bands: int, data_type: int, nodata: float, options: Sequence[str] = ()
) -> gdal.Dataset:
    """A new, empty GeoTIFF on `grid`; every band declares `nodata`; `options` are GDAL's, beside our own."""
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), grid.width, grid.height, bands, data_type, options=[*geotiff_options(), *options]
        )
    except RuntimeError as error:
        raise write_failure(path, error) from error
    dataset.SetProjection(grid.crs)
    dataset.SetGeoTransform(grid.geotransform)
    for index in range(1, bands + 1):
        dataset.GetRasterBand(index).SetNoDataValue(nodata)
    return dataset


def close_geotiff(dataset: gdal.Dataset, target: Path) -> None:
    """Write everything to disk, with the cautions reported so far, the last use of `dataset`; raises OutputError if any
    byte did not get there (GDAL reports a full disk only here).
    """
    path = Path(dataset.GetDescription())
    gdal.ErrorReset()
    try:
        for key, text in caution_metadata().items():
            dataset.SetMetadataItem(key, text)
        dataset.FlushCache()
        close(dataset)
        check_whole(path)
    except RuntimeError as error:
        discard(dataset)
        raise write_failure(target, error) from error
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise write_failure(target, RuntimeError(gdal.GetLastErrorMsg()))


def check_whole(path: Path) -> None:
    """Raise RuntimeError where a GeoTIFF's table names blocks beyond the end of its file: GDAL 3.13 loses the buffered
    ones on a full disk unsaid.
    """
    size = path.stat().st_size
    written = gdal.Open(str(path))
    for number in range(1, written.RasterCount + 1):
        band = written.GetRasterBand(number)
        block_width, block_height = band.GetBlockSize()
        for row in range(-(-band.YSize // block_height)):
            for column in range(-(-band.XSize // block_width)):
                offset = band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF")
                length = band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF")
                if offset is not None and length is not None and int(offset) + int(length) > size:
                    raise RuntimeError(f"only {size} bytes reached the disk")


def write_failure(target: Path, error: Exception) -> OutputError:
    return OutputError(
        f"{final_name(target)} could not be written to {target.parent} ({error}). Free some space or choose another "
        "folder."
    )


def check_has_values(writer: BandWriter, source: str) -> None:
    """Raise InputError naming the bands in which not one pixel is valid."""
    empty = [band.name for band, statistics in zip(writer.bands, writer.statistics) if statistics.count == 0]
    if empty:
        raise InputError(
            f"{source}: band{'s' if len(empty) > 1 else ''} {', '.join(empty)} hold{'' if len(empty) > 1 else 's'} "
            "no valid pixel at all. Check the layer's nodata value and its extent."
        )
