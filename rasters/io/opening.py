"""Opening rasters and reading their valid values, with errors that name the layer and the cure."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...core.errors import InputError
from ...core.pixels.window import Window
from .grid import read_window

gdal.UseExceptions()


def open_raster(path: str | Path, what: str = "raster", needs_crs: bool = True) -> gdal.Dataset:
    """Open a raster for reading; `what` names its part in the work ("DEM", "stack").

    Raises InputError when it is missing, corrupt, without band, or (with `needs_crs`) without a CRS.
    """
    try:
        dataset = gdal.Open(str(path))
    except RuntimeError as error:
        raise InputError(
            f"The {what} {path} cannot be opened as a raster ({error}). Check the path, or export the layer to "
            "GeoTIFF again."
        ) from error
    if dataset.RasterCount == 0:
        raise InputError(f"The {what} {path} has no raster band. Choose one of its subdatasets.")
    if needs_crs and not dataset.GetProjection():
        raise InputError(
            f"The {what} {path} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS, then "
            "export), or with 'Assign projection'."
        )
    return dataset


SUBDATASET = re.compile(r'^\w+:"(?P<file>.+)":/*(?P<variable>.+)$')


def layer_name(path: str | Path) -> str:
    """How a message names a layer: its file name, with the variable where the file holds several (NetCDF, HDF5)."""
    subdataset = SUBDATASET.match(str(path))
    return f"{Path(subdataset['file']).name}:{subdataset['variable']}" if subdataset else Path(str(path)).name


def layer_stem(path: str | Path) -> str:
    """What a layer without band names calls its band: the variable where the file holds several, else the file name
    without suffix.
    """
    subdataset = SUBDATASET.match(str(path))
    return Path(subdataset["variable"]).name if subdataset else Path(str(path)).stem


def read_valid(band: gdal.Band, window: Window) -> NDArray[np.float32]:
    """One block as float32 in the band's physical values (declared scale and offset applied), NaN where not valid.

    Not valid are the declared nodata value, masked pixels (alpha or mask band), NaN and infinities, declared or not.
    Raises InputError when the block cannot be read (a damaged file).
    """
    try:
        raw = read_window(band, window)
        masked = None
        if not mask_flags(band) & (gdal.GMF_ALL_VALID | gdal.GMF_NODATA):
            masked = read_window(band.GetMaskBand(), window) == 0
    except RuntimeError as error:
        name = band.GetDataset().GetDescription()
        raise InputError(
            f"The raster {name} is damaged: a block could not be read ({error}). Use another copy of the file."
        ) from error
    nodata = band.GetNoDataValue()
    invalid = (
        np.zeros(raw.shape, bool) if nodata is None or not _fits(nodata, raw.dtype) else raw == raw.dtype.type(nodata)
    )
    values = raw.astype(np.float32)
    scale, offset = band.GetScale(), band.GetOffset()
    if (scale is not None and scale != 1) or offset:
        values = (raw * (1.0 if scale is None else scale) + (offset or 0.0)).astype(np.float32)
    values[invalid | ~np.isfinite(values)] = np.nan
    if masked is not None:
        values[masked] = np.nan
    return values


def mask_flags(band: gdal.Band) -> int:
    """How GDAL tells the valid pixels of a band (GMF_*); raises InputError when the file is too damaged to tell."""
    try:
        return int(band.GetMaskFlags())
    except RuntimeError as error:
        name = band.GetDataset().GetDescription()
        raise InputError(
            f"The raster {name} is damaged: its mask cannot be read ({error}). Use another copy of the file."
        ) from error


def _fits(nodata: float, data_type: np.dtype[Any]) -> bool:
    """Whether a declared nodata value can occur at all (-9999 cannot in a byte raster, where it must not become
    241).
    """
    if not np.issubdtype(data_type, np.integer):
        return not np.isnan(nodata)
    limits = np.iinfo(data_type)
    return float(nodata).is_integer() and limits.min <= nodata <= limits.max


def close(dataset: Any) -> None:
    """Write and close a raster or vector dataset, the last use of it and of its bands and layers; raises
    RuntimeError.
    """
    if not is_open(dataset):
        return
    if hasattr(dataset, "Close"):  # from GDAL 3.8 on
        dataset.Close()
        return
    try:
        type(dataset).__swig_destroy__(dataset)
    finally:
        dataset.this = None


def discard(dataset: Any) -> None:
    """Close a dataset whose file is thrown away: whether all of it reached the disk is no matter any more."""
    with suppress(RuntimeError):
        close(dataset)


def is_open(dataset: Any) -> bool:
    """Whether neither `close` nor `discard` was called for it."""
    return dataset is not None and dataset.this is not None


def readable(text: str | bytes | None) -> str:
    """Text as GDAL hands it over: what is no UTF-8 (GDAL gives bytes, or surrogates in their place) is read as Latin-1,
    which takes any byte.
    """
    if text is None:
        return ""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def description_of(band: gdal.Band) -> str:
    """The band's name; empty where it has none."""
    return readable(band.GetDescription())


def unit_of(band: gdal.Band) -> str:
    """The unit of the band's values; empty where it declares none."""
    return readable(band.GetUnitType())


def metadata_of(band: gdal.Band) -> dict[str, str]:
    """The band's own metadata."""
    return {readable(name): readable(value) for name, value in band.GetMetadata().items()}
