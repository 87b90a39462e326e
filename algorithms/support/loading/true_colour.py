"""A raster a band as one picture in true colours, without copying a pixel."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ....core.atomic_output import atomic_output
from ....rasters.io.opening import close

BANDS = ("B2", "B3", "B4")  # blue, green and red, in the order that the style `true_colour` draws


def make_true_colour(folder: Path, target: Path) -> None:
    """Write a virtual raster of the band rasters in `folder` to `target` beside them; raises OutputError."""
    bands = [str(folder / f"{band}.tif") for band in BANDS]
    with atomic_output(target) as temporary:
        close(gdal.BuildVRT(str(temporary), bands, separate=True))
