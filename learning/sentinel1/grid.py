"""Where backscatter is derived: the scene, or a part of it, on UTM pixels; and whether the DEM covers that."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import rasterio
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.transform import Affine, from_origin
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback

BLOCK = 768
CORNERS_MAY_LACK = 1e-6  # degrees: extents are transformed back and forth

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class MapGrid:
    """The output's pixels: UTM, square, corners on multiples of the pixel size."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    def blocks(self) -> Iterator[Window]:
        for top in range(0, self.height, BLOCK):
            for left in range(0, self.width, BLOCK):
                yield Window(left, top, min(BLOCK, self.width - left), min(BLOCK, self.height - top))


@dataclass(frozen=True)
class Place:
    """West, south, east and north side of something, in degrees, and its name for messages."""

    name: str
    bounds: Bounds

    def __str__(self) -> str:
        west, south, east, north = self.bounds
        return f"{self.name} ({west:.2f} to {east:.2f} east, {south:.2f} to {north:.2f} north)"

    def within(self, extent: Bounds) -> Place | None:
        """The part that lies in an extent, None where there is none."""
        west, south = max(self.bounds[0], extent[0]), max(self.bounds[1], extent[1])
        east, north = min(self.bounds[2], extent[2]), min(self.bounds[3], extent[3])
        return Place(self.name, (west, south, east, north)) if west < east and south < north else None

    def covers(self, other: Place) -> bool:
        mine, wanted = self.bounds, other.bounds
        missing = (mine[0] - wanted[0], mine[1] - wanted[1], wanted[2] - mine[2], wanted[3] - mine[3])
        return max(missing) <= CORNERS_MAY_LACK


def extent_of(extent: Bounds | None, crs: str) -> Bounds | None:
    """An extent (left, bottom, right, top in a CRS) in degrees; None where the whole scene is wanted."""
    if extent is None:
        return None
    left, bottom, right, top = extent
    if not (left < right and bottom < top):
        raise InputError(
            "EXTENT is empty. Give its left, right, bottom and top side, or leave it out for the whole scene."
        )
    try:
        west, south, east, north = transform_bounds(crs, "EPSG:4326", left, bottom, right, top)
    except CRSError as error:
        raise InputError(f"EXTENT cannot be placed on the Earth ({error}). Give it in another CRS.") from error
    return west, south, east, north


def place_of_dem(path: Path, feedback: Feedback, geoid_height: float) -> Place:
    """Where a DEM lies; raises InputError for one that cannot be opened or placed. Heights above the geoid are told
    where they are not raised.
    """
    try:
        with rasterio.open(path) as dem:
            if dem.crs is None:
                raise InputError(f"The DEM {path} declares no CRS. Set it with 'Assign projection'.")
            if "VERT" in dem.crs.to_wkt() and not geoid_height:
                caution(
                    feedback,
                    "The DEM's heights are above the geoid, radar geometry needs them above the ellipsoid: give "
                    "GEOID_HEIGHT.",
                )
            west, south, east, north = transform_bounds(dem.crs, "EPSG:4326", *dem.bounds)
    except RasterioError as error:
        raise InputError(f"The DEM {path} cannot be opened as a raster ({error}). Check the path.") from error
    return Place(f"The DEM {path.name}", (west, south, east, north))


def choose_grid(scene: Place, extent: Bounds | None, dem: Place, resolution: float) -> MapGrid:
    """UTM pixels of `resolution` metres over the scene, or its part in `extent`; raises InputError where the DEM does
    not cover that.
    """
    wanted = scene.within(extent) if extent else scene
    if wanted is None:
        raise InputError(f"EXTENT lies outside {scene}. Move it there, or leave it out for the whole scene.")
    if dem.within(wanted.bounds) is None:
        raise InputError(f"{dem} does not cover {wanted}. Choose a DEM of the scene's area.")
    if not dem.covers(wanted):
        raise InputError(
            f"{dem} ends inside {wanted}. Choose a larger DEM, or set EXTENT to the part of the scene that you need "
            "(the DEM's extent, for one)."
        )
    west, south, east, north = wanted.bounds
    longitude, latitude = (west + east) / 2, (south + north) / 2
    crs = CRS.from_epsg((32600 if latitude >= 0 else 32700) + min(60, int((longitude + 180) // 6) + 1))
    west, south, east, north = transform_bounds("EPSG:4326", crs, west, south, east, north)
    left, top = math.floor(west / resolution) * resolution, math.ceil(north / resolution) * resolution
    width, height = math.ceil((east - left) / resolution), math.ceil((top - south) / resolution)
    return MapGrid(crs, from_origin(left, top, resolution, resolution), max(1, width), max(1, height))
