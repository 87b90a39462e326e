"""What a person would have to decide, decided from the data, each with its reason in a sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Sequence

import numpy as np
from osgeo import gdal, osr

from ...core.errors import InputError
from ...rasters.io.grid import Grid
from ...rasters.io.opening import layer_name, open_raster

REFLECTANCE_LIMIT = 2.0
STORED_SCALE = 0.0001
METRIC = 1.0
MAX_LOOKED_AT = 512


@dataclass
class Choices:
    """The choices made so far, and why; `reasons` are sentences in the order of the choices."""

    crs: str = ""
    resolution: float = 0.0
    extent: str = ""
    pixels: int = 0
    reasons: list[str] = field(default_factory=list)

    def because(self, sentence: str) -> None:
        self.reasons.append(sentence)


def choose_grid(post: str, dem: str) -> Choices:
    """CRS, pixel and extent of the stack: metric, as fine as the post-event image, where image and DEM overlap.

    Raises InputError when they do not overlap.
    """
    image, choices = Grid.of(open_raster(post, "post-event image")), Choices()
    reference = image.spatial_reference()
    if reference.IsProjected() and reference.GetLinearUnits() == METRIC:
        choices.crs = image.crs
        choices.because(f"CRS: that of the post-event image ({title_of(reference)}), because it is metric.")
    else:
        zone = utm_zone(post)
        choices.crs = zone.ExportToWkt()
        choices.because(f"CRS: {title_of(zone)}, the UTM zone around the middle of the post-event image.")
    width_m, height_m = image.pixel_spacing_m(image.height / 2)
    choices.resolution = rounded(max(width_m, height_m))
    choices.because(f"Pixel: {choices.resolution:g} m, as fine as the post-event image.")
    overlap = intersection(bounds_in(post, choices.crs), bounds_in(dem, choices.crs))
    if overlap is None:
        raise InputError(
            f"The DEM {layer_name(dem)} and the post-event image {layer_name(post)} do not overlap. Choose a DEM of "
            "the "
            "same place."
        )
    left, bottom, right, top = overlap
    choices.extent = f"{left},{right},{bottom},{top} [{authority_of(choices.crs)}]"
    choices.pixels = math.ceil((right - left) / choices.resolution) * math.ceil((top - bottom) / choices.resolution)
    choices.because(
        f"Extent: where the post-event image and the DEM overlap, {(right - left) / 1000:.1f} by "
        f"{(top - bottom) / 1000:.1f} km. Where other inputs do not cover it (a cloud, the edge of a swath), they "
        "are missing."
    )
    return choices


def reflectance_scale(rasters: Sequence[str], what: str, choices: Choices) -> float | None:
    """0.0001 for whole numbers that are no reflectance and declare no scale; None where the file decides."""
    for path in rasters:
        dataset = open_raster(path, what)
        band = dataset.GetRasterBand(1)
        declared = band.GetScale() not in (None, 1.0) or (band.GetOffset() or 0.0) != 0.0
        whole = gdal.GetDataTypeName(band.DataType) in ("UInt16", "Int16", "UInt32", "Int32")
        if declared or not whole:
            continue
        _, largest = band.ComputeRasterMinMax(True)
        if largest > REFLECTANCE_LIMIT:
            choices.because(
                f"Scale of the {what}: {STORED_SCALE:g}, because it holds whole numbers up to {largest:g} and "
                "declares no "
                "scale, as Sentinel-2's files do."
            )
            return STORED_SCALE
    return None


def backscatter_scale(path: str, choices: Choices) -> str:
    """`decibel` where the values are negative on average, else `power`; looks at every n-th pixel."""
    dataset = open_raster(path, "radar image")
    size = [min(MAX_LOOKED_AT, side) for side in (dataset.RasterXSize, dataset.RasterYSize)]
    band = dataset.GetRasterBand(1)
    values, valid = (one.ReadAsArray(buf_xsize=size[0], buf_ysize=size[1]) for one in (band, band.GetMaskBand()))
    known = values[(valid != 0) & np.isfinite(values)]
    mean = float(known.mean()) if known.size else 0.0
    scale = "decibel" if mean < 0 else "power"
    choices.because(f"Radar values: {scale}, because the mean of {layer_name(path)} is {mean:.3g}.")
    return scale


def utm_zone(path: str) -> osr.SpatialReference:
    """The WGS 84 / UTM zone around the middle of a raster."""
    west, south, east, north = bounds_in(path, "EPSG:4326")
    longitude, latitude = (west + east) / 2, (south + north) / 2
    zone = osr.SpatialReference()
    zone.ImportFromEPSG((32600 if latitude >= 0 else 32700) + int((longitude + 180) // 6) % 60 + 1)
    return zone


def bounds_in(path: str, crs: str) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of a raster in another CRS, its edges followed."""
    grid = Grid.of(open_raster(path, "raster"))
    target = osr.SpatialReference()
    target.SetFromUserInput(crs)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(grid.spatial_reference(), target)
    bounds = transformation.TransformBounds(*grid.bounds(), 21)
    return (bounds[0], bounds[1], bounds[2], bounds[3])


def intersection(
    first: tuple[float, float, float, float], second: tuple[float, float, float, float]
) -> tuple[float, float, float, float] | None:
    """The common rectangle, or None."""
    left, bottom = max(first[0], second[0]), max(first[1], second[1])
    right, top = min(first[2], second[2]), min(first[3], second[3])
    return (left, bottom, right, top) if left < right and bottom < top else None


def rounded(metres: float) -> float:
    """Two significant digits: 9.97 m is a 10 m pixel."""
    digits = 1 - math.floor(math.log10(metres))
    return round(metres, digits)


def title_of(reference: osr.SpatialReference) -> str:
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetName()}, EPSG:{code}" if code else str(reference.GetName())


def authority_of(crs: str) -> str:
    """EPSG:code where there is one, else the WKT, as QGIS takes both behind an extent."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    code = reference.GetAuthorityCode(None)
    return f"EPSG:{code}" if code else crs
