"""A raster that is not a plain file (in an archive, with open options, under another CRS) as one, through a VRT."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path, PurePosixPath
from typing import Sequence

from osgeo import gdal

from ...core.errors import InputError

PACKED = (".gz", ".zip", ".tar", ".tgz", ".7z", ".rar")


def wrapped_raster(source: str, open_options: Sequence[str], crs: str, folder: Path) -> str:
    """Write a VRT in `folder` that reads `source` with GDAL's open options and, where `crs` (WKT) is given, calls its
    CRS that; gives its path.

    The VRT has the file's name (GDAL knows it by its content), because names tell dates, bands and products. Nothing
    is resampled and no pixel copied. Raises InputError when GDAL cannot open the source.
    """
    try:
        dataset = gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, open_options=list(open_options))
        target = Path(tempfile.mkdtemp(dir=folder)) / file_name(source)
        wrapped = gdal.Translate(str(target), dataset, format="VRT", outputSRS=crs or None)
        wrapped.FlushCache()
    except RuntimeError as error:
        raise InputError(
            f"The raster {source} cannot be opened ({error}). Check the path and the layer's open options, or export "
            "the layer to GeoTIFF."
        ) from error
    return str(target)


def file_name(source: str) -> str:
    """The name of a file in a GDAL path, without the packing around it and what a file system may not hold."""
    name = PurePosixPath(source.replace("\\", "/").partition("?")[0]).name
    while name.lower().endswith(PACKED):
        name = name.rpartition(".")[0]
    return re.sub(r'[<>:"|*\x00-\x1f]', "_", name).strip("_ ") or "raster"
