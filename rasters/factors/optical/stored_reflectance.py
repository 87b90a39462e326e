"""Reflectance stored as whole numbers without a word about it, as most programs save Sentinel-2's bands."""

from __future__ import annotations

from osgeo import gdal

from ...io.opening import holds_integers

STORED_SCALE = 0.0001  # Sentinel-2, HLS and PlanetScope: the number is reflectance times 10,000
LEAST_NUMBER, GREATEST_NUMBER = 255.0, 32767.0  # up to 255 is a picture; glint reaches about 2.5, or 25,000
SATURATED = 65535
MAX_LOOKED_AT = 1024  # pixels a side


def stored_largest(band: gdal.Band) -> float | None:
    """The largest number of a band that holds reflectance times 10,000; None where it holds something else.

    That is: whole numbers of more than 8 bits, no declared scale or offset, the largest between 255 and 32,767. The
    band's approximate range decides, as GDAL takes it; saturated pixels (65535) are no part of it.
    """
    wide = holds_integers(band) and band.DataType != gdal.GDT_Byte
    if not wide or band.GetScale() not in (None, 1.0) or band.GetOffset():
        return None
    try:
        _, largest = band.ComputeRasterMinMax(True)
    except RuntimeError:  # no valid pixel at all, which is told where the band is read
        return None
    if largest == SATURATED:
        largest = unsaturated_largest(band)
    return float(largest) if LEAST_NUMBER < largest <= GREATEST_NUMBER else None


def unsaturated_largest(band: gdal.Band) -> float:
    """The largest number below saturation among every n-th pixel; 0 where there is none."""
    width, height = min(MAX_LOOKED_AT, band.XSize), min(MAX_LOOKED_AT, band.YSize)
    numbers = band.ReadAsArray(buf_xsize=width, buf_ysize=height)
    valid = band.GetMaskBand().ReadAsArray(buf_xsize=width, buf_ysize=height) != 0
    return float(numbers[valid & (numbers < SATURATED)].max(initial=0))
