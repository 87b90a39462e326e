"""Where a raster lies, and the UTM zone that belongs to it."""

from __future__ import annotations

from osgeo import osr

from ..io.grid import Grid
from ..io.opening import open_raster


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


def title_of(reference: osr.SpatialReference) -> str:
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetName()}, EPSG:{code}" if code else str(reference.GetName())
