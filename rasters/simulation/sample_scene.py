"""The whole simulated scene: made layer after layer and put into one folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr

from ...core.atomic_output import atomic_folder
from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ..io.grid import Grid
from . import sentinel2
from .geology import LITHOLOGIES, make_geology
from .land_cover import make_land_cover
from .landslides import SLOW, LandslideField, make_landslides
from .place import place_of
from .radar import interferograms
from .radar.files import write_backscatter, write_coherence, write_interferograms, write_look_geometry, write_series
from .radar.geometry import ASCENDING, DESCENDING, WAVELENGTH_M
from .radar.sentinel1 import LOOKS
from .radar.series import EVENT, series_days
from .random_fields import Field, smooth, stream
from .sentinel2 import make_sky, sentinel2_bands
from .spectra import NATIVE_FACTOR
from .terrain import make_terrain
from .writing import Layer, coarser_grid, code_polygons, ribbon_polygon, ring_polygon, write_polygons, write_raster

MIN_SIZE, MAX_SIZE = 64, 4096
MIN_RESOLUTION_M, MAX_RESOLUTION_M = 2.0, 100.0
DESCRIPTION_FILE = "scene.json"
REFLECTANCE_SCALE = 0.0001
NOTICE = (
    "Simulated, not observed: the valley does not exist. No accuracy reached on this scene is an accuracy on the "
    "real Earth. Free to use for any purpose (CC0)."
)


def make_scene(target: Path, seed: int, size: int, resolution: float, feedback: Feedback) -> dict[str, Any]:
    """Make the scene of `size` x `size` pixels of `resolution` metres in the folder `target`; gives the content of
    scene.json.

    The same seed, size and resolution give the same pixels. The folder appears complete or not at all; an older scene
    there is replaced. Memory grows with the number of pixels, about 160 bytes each (2.7 GB at 4096). Raises InputError
    when size or resolution are out of range, OutputError when the folder holds anything else or cannot be written.
    """
    if not MIN_SIZE <= size <= MAX_SIZE:
        raise InputError(f"SIZE {size} is not possible. Choose {MIN_SIZE} to {MAX_SIZE} pixels.")
    if not MIN_RESOLUTION_M <= resolution <= MAX_RESOLUTION_M:
        raise InputError(
            f"RESOLUTION {resolution:g} is not possible. Choose {MIN_RESOLUTION_M:g} to {MAX_RESOLUTION_M:g} metres."
        )
    if seed < 0:
        raise InputError(f"SEED {seed} is not possible. Choose 0 or a positive number.")
    with atomic_folder(target, replaceable=is_scene) as folder:
        return fill_folder(folder, seed, size, resolution, feedback)


def is_scene(folder: Path) -> bool:
    """Whether a folder holds a scene made here (and may be replaced by a new one)."""
    description = folder / DESCRIPTION_FILE
    return description.is_file() and NOTICE in description.read_text(encoding="utf-8")


def fill_folder(folder: Path, seed: int, size: int, resolution: float, feedback: Feedback) -> dict[str, Any]:
    """Make and write every layer of the scene into an existing folder."""
    place = place_of(seed, size * resolution)
    geotransform = (place.west, resolution, 0.0, place.north, 0.0, -resolution)
    grid = Grid(place.spatial_reference().ExportToWkt(), geotransform, size, size)

    feedback.message("Carving the valley")
    terrain = make_terrain(seed, size, resolution)
    lithology = make_geology(seed, terrain, resolution)
    feedback.progress(0.1)
    stop_if_cancelled(feedback)

    feedback.message("Letting the slopes fail")
    landslides = make_landslides(seed, terrain, lithology, resolution, feedback)
    elevation = (terrain.elevation + smooth(landslides.height_change, 0.6)).astype(np.float32)
    land = make_land_cover(seed, terrain, landslides, resolution)
    measured = elevation + 0.25 * stream(seed, "dem noise").standard_normal(elevation.shape, np.float32)
    write_raster(folder / "dem.tif", grid, Layer(measured, gdal.GDT_Float32, -9999.0, "elevation", "m"))
    feedback.progress(0.3)

    feedback.message("Sentinel-2 passes by day")
    sky = make_sky(seed, elevation, resolution)
    (folder / "sentinel2").mkdir()
    for index, (name, reflectance) in enumerate(sentinel2_bands(seed, land, lithology, sky)):
        stop_if_cancelled(feedback)
        layer = Layer(reflectance, gdal.GDT_UInt16, 0, name, "reflectance", REFLECTANCE_SCALE)
        write_raster(folder / "sentinel2" / f"{name}.tif", coarser_grid(grid, NATIVE_FACTOR[name]), layer)
        feedback.progress(0.3 + 0.025 * index)

    feedback.message("Sentinel-1 passes by night, and has passed before")
    write_backscatter(folder, grid, seed, elevation, land, resolution)
    feedback.progress(0.62)
    write_series(folder, grid, seed, elevation, land, resolution, feedback)
    write_coherence(folder, grid, seed, land)
    feedback.progress(0.75)

    feedback.message("Twenty passes of each orbit make the interferograms")
    write_interferograms(folder, grid, seed, elevation, land, landslides, feedback)
    write_look_geometry(folder, grid)
    feedback.progress(0.95)

    feedback.message("Drawing the maps")
    names = {rock.code: rock.name for rock in LITHOLOGIES}
    rocks = [(geometry, (names[code], code)) for geometry, code in code_polygons(grid, lithology, smallest_pixels=25)]
    write_polygons(folder / "geology.gpkg", grid, [("lithology", ogr.OFTString), ("code", ogr.OFTInteger)], rocks)
    area = mapped_area(grid)
    write_polygons(folder / "mapped_area.gpkg", grid, [("name", ogr.OFTString)], [(area, ("mapped area",))])
    inventory = inventory_of(grid, landslides, area)
    columns = [("id", ogr.OFTInteger), ("kind", ogr.OFTString), ("area_m2", ogr.OFTReal)]
    write_polygons(folder / "landslides.gpkg", grid, columns, inventory)

    description = describe(seed, grid, resolution, landslides, sky.cloud, [values[0] for _, values in inventory])
    (folder / DESCRIPTION_FILE).write_text(json.dumps(description, indent=1) + "\n", encoding="utf-8")
    feedback.progress(1.0)
    return description


def mapped_area(grid: Grid) -> ogr.Geometry:
    """What the interpreter looked at: the scene without a rim and without one corner, about 88 % of it."""
    n = grid.width
    corners = np.array([(0.02, 0.02), (0.98, 0.02), (0.98, 0.78), (0.8, 0.98), (0.02, 0.98), (0.02, 0.02)])
    return ring_polygon(grid, corners * n - 0.5)


def inventory_of(
    grid: Grid, landslides: LandslideField, area: ogr.Geometry
) -> list[tuple[ogr.Geometry, tuple[int, str, float]]]:
    """The landslides that touch the mapped area, as their mapper drew them: (polygon, (id, kind, area in m2))."""
    drawn = []
    for landslide in landslides.landslides:
        polygon = ribbon_polygon(grid, *landslide.outline.banks())
        if polygon.Intersects(area):
            drawn.append((polygon, (landslide.number, landslide.kind, round(polygon.GetArea(), 1))))
    return drawn


def describe(
    seed: int, grid: Grid, resolution: float, landslides: LandslideField, cloud: Field, mapped: list[int]
) -> dict[str, Any]:
    """What the scene is, by which conventions, and the truth that the sensors were made from."""
    slow = []
    for landslide in landslides.landslides:
        if landslide.kind == SLOW:
            rows, columns = np.nonzero(landslides.number == landslide.number)
            x, y = grid.position(columns.mean() + 0.5, rows.mean() + 0.5)
            slow.append(
                {
                    "id": landslide.number,
                    "line_of_sight_rate_mm_per_year": round(landslide.line_of_sight_rate, 3),
                    "downslope_rate_mm_per_year": round(landslide.downslope_rate, 3),
                    "area_m2": round(landslide.area_m2, 1),
                    "centre": [round(float(x), 1), round(float(y), 1)],
                }
            )
    return {
        "notice": NOTICE,
        "made_by": "Landslide Mapper, landslide:samplescene",
        "seed": seed,
        "size": grid.width,
        "resolution_m": resolution,
        "crs": f"EPSG:{grid.spatial_reference().GetAuthorityCode(None)}",
        "event": f"{EVENT:%Y-%m-%d}",
        "conventions": {
            "dem": "metres, after the landslides",
            "sentinel2": (
                "uint16, reflectance = DN x 0.0001, 0 = no data; bands at 1, 2 and 6 times the resolution; clouds "
                "are not masked"
            ),
            "sentinel1": f"sigma nought, power, {LOOKS} looks, not terrain-flattened, descending pass",
            "interferograms": (
                "unwrapped phase in radians of the later minus the earlier date, positive = away from the satellite; "
                "0 = no data"
            ),
            "coherence": "0-1 beside the interferograms, 0-255 in coherence/; 0 = no data",
            "sentinel1_series": (
                "gamma nought, power, terrain-corrected, both orbits, 12 dates before the event and 3 after it, named "
                "as HyP3 does"
            ),
            "look_geometry": (
                "lv_theta: elevation of the look vector, lv_phi: its angle from east, counterclockwise; radians, from "
                "the ground to the satellite"
            ),
            "landslides": "polygons; kind is rapid (a bare scar) or slow-moving (no scar, seen by the interferograms "
            "only)",
        },
        "sun": {"elevation_degrees": sentinel2.SUN_ELEVATION_DEGREES, "azimuth_degrees": sentinel2.SUN_AZIMUTH_DEGREES},
        "radar": {
            "wavelength_m": WAVELENGTH_M,
            "incidence_degrees": DESCENDING.incidence,
            "azimuth_from_ground_to_satellite_degrees": DESCENDING.azimuth_to_sensor,
            "heading_degrees": DESCENDING.heading,
            "dates": [f"{day:%Y-%m-%d}" for day in interferograms.passes(DESCENDING)],
            "series_dates": [f"{day:%Y-%m-%d}" for day in series_days(DESCENDING)],
        },
        "radar_ascending": {
            "incidence_degrees": ASCENDING.incidence,
            "azimuth_from_ground_to_satellite_degrees": ASCENDING.azimuth_to_sensor,
            "heading_degrees": ASCENDING.heading,
            "dates": [f"{day:%Y-%m-%d}" for day in interferograms.passes(ASCENDING)],
            "series_dates": [f"{day:%Y-%m-%d}" for day in series_days(ASCENDING)],
        },
        "truth": {
            "landslides": len(landslides.landslides),
            "mapped_landslides": len(mapped),
            "landslide_share": round(float((landslides.number > 0).mean()), 5),
            "cloud_share": round(float((cloud > 0.5).mean()), 5),
            "landslide_share_under_cloud": round(float((cloud[landslides.number > 0] > 0.5).mean()), 5),
            "slow_landslides": slow,
        },
    }
