"""Pixels of a rasterio dataset on the ground; the formula is that of core/pixels/ground_size.py."""

from __future__ import annotations

import json
import math
from typing import Any, Mapping

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.io import DatasetReader
from rasterio.warp import transform

from ...core.pixels.ground_size import Ellipsoid, Floats, GroundReference, PixelSteps, pixel_steps

AREA_SAMPLES = 257  # rows whose pixels are measured; between them their size changes evenly


def pixel_size_m(dataset: DatasetReader) -> float:
    """Side of a square as large as the raster's middle pixel on the ground, in metres."""
    return math.sqrt(float(_steps(dataset, np.array([dataset.height / 2])).area_m2[0]))


def row_areas_m2(dataset: DatasetReader) -> NDArray[np.float64]:
    """Square metres of one pixel on the ground for each row, on the middle column."""
    samples = np.linspace(0, dataset.height, AREA_SAMPLES)
    return np.interp(np.arange(dataset.height) + 0.5, samples, _steps(dataset, samples).area_m2)


def _steps(dataset: DatasetReader, rows: Floats) -> PixelSteps:
    a, b, c, d, e, f = tuple(dataset.transform)[:6]
    return pixel_steps((a, b, c, d, e, f), dataset.width / 2, rows, ground_reference(dataset.crs))


def ground_reference(crs: CRS | None) -> GroundReference | None:
    """How a CRS lies on the ground; None for one that belongs to no body (empty, local)."""
    if crs is None or not (crs.is_geographic or crs.is_projected):
        return None
    base = _geographic_base(crs.to_dict(projjson=True))
    datum = base.get("datum") or base["datum_ensemble"]
    ellipsoid = _ellipsoid(datum["ellipsoid"])
    geographic = CRS.from_user_input(json.dumps(base))
    angle = geographic.units_factor[1]
    if crs.is_geographic:
        return GroundReference(lambda x, y: (x * angle, y * angle), ellipsoid, angle, geographic=True)

    def to_radians(x: Floats, y: Floats) -> tuple[Floats, Floats]:
        longitude, latitude = np.array(_transformed(crs, geographic, x, y)) * angle
        longitude[np.abs(latitude) > math.pi / 2] = np.nan
        return longitude, latitude

    return GroundReference(to_radians, ellipsoid, crs.linear_units_factor[1], geographic=False)


def _transformed(crs: CRS, geographic: CRS, x: Floats, y: Floats) -> tuple[list[float], list[float]]:
    """Longitudes and latitudes; NaN where the projection knows no such point."""
    try:
        longitude, latitude = transform(crs, geographic, x, y)
    except CPLE_BaseError:
        if x.size == 1:
            return [math.nan], [math.nan]
        parts = [_transformed(crs, geographic, x[i : i + 1], y[i : i + 1]) for i in range(x.size)]
        return [part[0][0] for part in parts], [part[1][0] for part in parts]
    return longitude, latitude


def _geographic_base(described: Mapping[str, Any]) -> dict[str, Any]:
    """The geographic CRS under a projected, compound or bound one, as PROJJSON."""
    if "base_crs" in described:
        return _geographic_base(described["base_crs"])
    if "components" in described:
        return _geographic_base(described["components"][0])
    if "source_crs" in described:
        return _geographic_base(described["source_crs"])
    return dict(described)


def _ellipsoid(described: Mapping[str, Any]) -> Ellipsoid:
    if "radius" in described:
        return Ellipsoid.of(_metres(described["radius"]), 0)
    semi_major = _metres(described["semi_major_axis"])
    if "inverse_flattening" in described:
        return Ellipsoid.of(semi_major, float(described["inverse_flattening"]))
    return Ellipsoid(semi_major, 1 - (_metres(described["semi_minor_axis"]) / semi_major) ** 2)


def _metres(length: Any) -> float:
    """A number of metres, or PROJJSON's pair of value and unit."""
    if not isinstance(length, dict):
        return float(length)
    unit = length["unit"]
    return float(length["value"]) * (1.0 if unit == "metre" else float(unit["conversion_factor"]))
