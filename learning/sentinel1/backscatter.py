"""Sentinel-1 products become geocoded backscatter on a UTM grid: calibrated, terrain-corrected and, on request,
terrain-flattened.

The geometry (range-Doppler geocoding, UZH "Guide to Sentinel-1 Geocoding") and the area of the facets are those of the
library sarsen, called on blocks of the DEM with a margin, so that memory does not grow with the scene; the facets are
summed in radar cells here (Small 2011).
"""

from __future__ import annotations

import gc
import math
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Iterator, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...core.atomic_output import atomic_output
from ...core.bands import CONTINUOUS, SAR
from ...core.caution import caution_metadata
from ...core.errors import InputError
from ...core.feedback import Feedback, Stage, stop_if_cancelled
from ..data.outputs import check_free_space, full_disk
from ..job_request import Between, OneOf, read_request
from .dem import Heights, heights_of, heights_on, read_heights
from .grid import MapGrid, Place, choose_grid, extent_of, place_of_dem
from .product import Sentinel1Image, open_images, require_sarsen, unpacked, with_noise

POLARISATIONS = ("VV", "VH", "HH", "HV")
SIGMA0, GAMMA0_RTC = "sigma0", "gamma0_rtc"
TABLES = {SIGMA0: "sigmaNought", GAMMA0_RTC: "betaNought"}
LAYOVER_M = 1500.0  # how far beside a block the relief is looked at that folds into the same radar cells
RADAR_CELL_PIXELS = 3.0  # side of a simulated radar cell in DEM pixels: several facets fall into each
MIN_AREA = 0.05  # simulated area below this share of a flat cell's is radar shadow
PIXEL_BYTES = 5  # of a band, with what compression may add
SPEED_OF_LIGHT = 299_792_458.0  # m / s

Values = NDArray[np.float32]


@dataclass(frozen=True)
class Request:
    """What is to be derived; `resolution` in metres, `geoid_height` in metres is added to the DEM's heights, which are
    in a unit of `height_unit` metres (None: as the DEM's band declares it).

    `extent` (left, bottom, right, top in `extent_crs`) limits the work; without it the whole scene is wanted. With
    `remove_noise` the receiver's thermal noise is subtracted where the product tells it reliably.
    """

    safe: Path
    dem: Path
    output: Path
    polarisations: Annotated[tuple[str, ...], OneOf(POLARISATIONS)] = ("VV", "VH")
    output_type: Annotated[str, OneOf((SIGMA0, GAMMA0_RTC))] = GAMMA0_RTC
    resolution: Annotated[float, Between(1, 1000)] = 10.0
    geoid_height: float = 0.0
    height_unit: Annotated[float | None, Between(1e-6, 1e6)] = None
    remove_noise: bool = True
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = "EPSG:4326"


@dataclass(frozen=True)
class Ground:
    """The DEM's numbers on the grid, and how they become heights."""

    numbers: WarpedVRT
    heights: Heights


@dataclass
class BandStatistics:
    """Count, sums and range of a band's valid values."""

    count: int = 0
    total: float = 0.0
    squares: float = 0.0
    minimum: float = field(default=math.inf)
    maximum: float = field(default=-math.inf)

    def add(self, values: Values) -> None:
        valid = values[np.isfinite(values)].astype(np.float64)
        if valid.size:
            self.count += valid.size
            self.total += float(valid.sum())
            self.squares += float((valid**2).sum())
            self.minimum, self.maximum = min(self.minimum, float(valid.min())), max(self.maximum, float(valid.max()))

    def tags(self, pixels: int) -> dict[str, str]:
        mean = self.total / self.count
        deviation = math.sqrt(max(0.0, self.squares / self.count - mean**2))
        names = ("MINIMUM", "MAXIMUM", "MEAN", "STDDEV", "VALID_PERCENT")
        values = (self.minimum, self.maximum, mean, deviation, 100 * self.count / pixels)
        return {f"STATISTICS_{name}": f"{value:.9g}" for name, value in zip(names, values)}


def backscatter_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `backscatter`: parameters are the fields of `Request`. Gives back `bands` and `valid_percent`.

    Raises InputError for a product or DEM that cannot be used, EngineError where the library sarsen is absent.
    """
    request = read_request(Request, parameters, "backscatter")
    require_sarsen()
    with tempfile.TemporaryDirectory(prefix="landslide-sentinel1-") as scratch:
        safe = unpacked(request.safe, request.polarisations, Path(scratch), feedback)
        with opened_images(safe, request.polarisations) as images:
            return derive(request, images, token, feedback)


@contextmanager
def opened_images(safe: Path, polarisations: Sequence[str]) -> Iterator[dict[str, list[Sentinel1Image]]]:
    """The images by polarisation; their files are closed at the end, before an unpacked product's folder goes."""
    images = open_images(safe, polarisations)
    try:
        yield images
    finally:
        for image in (image for entries in images.values() for image in entries):
            image.close()
        gc.collect()  # the libraries' objects refer to each other


def derive(request: Request, images: dict[str, list[Sentinel1Image]], token: str, feedback: Feedback) -> dict[str, Any]:
    """Choose the grid and write the backscatter of opened images."""
    for image in (image for entries in images.values() for image in entries):
        image.refuse_empty(feedback)
    if request.remove_noise:
        images = {name: [with_noise(image, feedback) for image in entries] for name, entries in images.items()}
    dem = place_of_dem(request.dem, feedback, request.geoid_height)
    grid = choose_grid(
        place_of_scene(next(iter(images.values()))),
        extent_of(request.extent, request.extent_crs),
        dem,
        request.resolution,
    )
    check_free_space({request.output: PIXEL_BYTES * grid.width * grid.height * len(images)})
    with atomic_output(request.output, token or None) as path:
        try:
            return write_backscatter(request, images, grid, path, feedback)
        except (RasterioError, OSError) as error:  # reading has sentences of its own
            raise full_disk(request.output, error) from error


def place_of_scene(images: list[Sentinel1Image]) -> Place:
    """Where a product's swaths lie together."""
    west, south, east, north = zip(*(image.bounds_degrees for image in images))
    return Place(f"the scene {images[0].safe.name}", (min(west), min(south), max(east), max(north)))


def write_backscatter(
    request: Request, images: dict[str, list[Sentinel1Image]], grid: MapGrid, target: Path, feedback: Feedback
) -> dict[str, Any]:
    """Write one band per polarisation, block by block."""
    profile = {
        "driver": "GTiff",
        "count": len(images),
        "dtype": "float32",
        "nodata": math.nan,
        "crs": grid.crs,
        "transform": grid.transform,
    }
    profile |= {"width": grid.width, "height": grid.height, "tiled": True, "blockxsize": 256, "blockysize": 256}
    profile |= {"compress": "deflate", "zlevel": 1, "BIGTIFF": "IF_SAFER", "interleave": "band"}
    statistics = [BandStatistics() for _ in images]
    blocks = list(grid.blocks())
    heights = heights_of(request.dem, request.height_unit, grid, feedback)
    with (
        rasterio.open(request.dem) as dem,
        heights_on(dem, grid, heights.fill) as numbers,
        rasterio.open(target, "w", **profile) as output,
    ):
        for number, block in enumerate(blocks):
            stage = Stage(feedback, number / len(blocks), (number + 1) / len(blocks))
            for band, entries in enumerate(images.values()):
                values = block_of(request, entries, Ground(numbers, heights), grid, block, stage)
                statistics[band].add(values)
                output.write(values, band + 1, window=block)
            stage.progress(1)
        if not any(entry.count for entry in statistics):
            raise InputError(
                f"The scene {request.safe.name} has no pixel where the DEM {request.dem.name} has heights. Choose a "
                "DEM of the scene's area."
            )
        output.update_tags(**caution_metadata())
        for band, (name, entry) in enumerate(zip(images, statistics), start=1):
            if not entry.count:
                raise InputError(
                    f"The {name} image of {request.safe.name} has no pixel where the DEM lies. Choose other "
                    "POLARISATIONS."
                )
            output.set_band_description(band, name)
            output.set_band_unit(band, "power")
            output.update_tags(
                band, ROLE=SAR, KIND=CONTINUOUS, CALIBRATION=request.output_type, **entry.tags(grid.width * grid.height)
            )
    valid = 100 * statistics[0].count / (grid.width * grid.height)
    feedback.message(
        f"{', '.join(images)}: {request.output_type} on {grid.width} x {grid.height} pixels, {grid.crs}; {valid:.1f} "
        "% with values."
    )
    return {"bands": list(images), "valid_percent": valid}


def block_of(
    request: Request, images: list[Sentinel1Image], ground: Ground, grid: MapGrid, block: Window, feedback: Feedback
) -> Values:
    """Backscatter of one block and polarisation (power), NaN where unknown; later swaths fill what earlier ones
    leave.
    """
    margin = math.ceil(LAYOVER_M / request.resolution) if request.output_type == GAMMA0_RTC else 1
    wide = Window(block.col_off - margin, block.row_off - margin, block.width + 2 * margin, block.height + 2 * margin)
    elevation = read_heights(ground.numbers, ground.heights, wide)
    inner = (slice(margin, margin + block.height), slice(margin, margin + block.width))
    result = np.full((block.height, block.width), np.nan, np.float32)
    known = np.isfinite(elevation)
    if not known[inner].any():
        return result
    surface = np.where(known, elevation, np.mean(elevation[known])) + request.geoid_height
    for image in images:
        stop_if_cancelled(feedback)
        acquisition = radar_coordinates(image, surface, grid, wide, request.output_type == GAMMA0_RTC)
        here = acquisition.isel(y=slice(*inner[0].indices(wide.height)[:2]), x=slice(*inner[1].indices(wide.width)[:2]))
        row, column = image.position(here.azimuth_time, here.slant_range_time)
        if np.isnan(row).all():
            continue
        power = image.sample(row, column, TABLES[request.output_type], request.resolution)
        if request.output_type == GAMMA0_RTC:
            area = illuminated_area(image, acquisition, request.resolution)[inner]
            power = np.where(area >= MIN_AREA, power / np.maximum(area, MIN_AREA), np.nan).astype(np.float32)
        result = np.where(np.isfinite(result), result, power)
    result[~known[inner]] = np.nan
    return result


def radar_coordinates(
    image: Sentinel1Image, surface: NDArray[np.float64], grid: MapGrid, window: Window, with_area: bool
) -> Any:
    """Zero-Doppler azimuth time and slant range time of every pixel of the surface, and its area facing the radar where
    asked for.
    """
    import rioxarray  # noqa: F401 - gives xarray its accessor .rio
    import xarray
    from sarsen import apps, scene

    columns = grid.transform.c + grid.transform.a * (window.col_off + 0.5 + np.arange(window.width))
    rows = grid.transform.f + grid.transform.e * (window.row_off + 0.5 + np.arange(window.height))
    dem = xarray.DataArray(surface, coords={"y": rows, "x": columns}, dims=("y", "x"), name="dem").rio.write_crs(
        grid.crs
    )
    wanted = ["slant_range_time", "azimuth_time", *(["gamma_area"] if with_area else [])]
    return apps.simulate_acquisition(
        scene.convert_to_dem_ecef(dem).drop_vars("spatial_ref"), image.orbit, include_variables=wanted
    )


def illuminated_area(image: Sentinel1Image, acquisition: Any, resolution: float) -> Values:
    """Area facing the radar that falls into each pixel's radar cell, relative to the cell's own (Small 2011): gamma0 =
    beta0 / area.

    Every facet is shared bilinearly among the four nearest cells, and the cells' sums are read back bilinearly; the
    cells are the same for every block.
    """
    from scipy.ndimage import map_coordinates

    cell = RADAR_CELL_PIXELS * resolution
    measured = image.measurement
    seconds = (acquisition.azimuth_time.values - measured.azimuth_time.values[0]) / np.timedelta64(1, "s")
    along = seconds / float(measured.attrs["azimuth_time_interval"]) * image.spacing_m[0] / cell
    across = acquisition.slant_range_time.transpose("y", "x").values * SPEED_OF_LIGHT / 2 / cell
    facets = acquisition.gamma_area.transpose("y", "x").values / cell**2
    origin = [math.floor(axis.min()) for axis in (along, across)]
    rows, columns = (math.floor(axis.max()) - low + 2 for axis, low in zip((along, across), origin))
    place = [axis - low for axis, low in zip((along, across), origin)]
    row, column = (axis.astype(np.int64) for axis in place)
    down, right = place[0] - row, place[1] - column
    sums = np.zeros(rows * columns)
    for step_down, step_right in ((0, 0), (0, 1), (1, 0), (1, 1)):
        share = (down if step_down else 1 - down) * (right if step_right else 1 - right)
        sums += np.bincount(
            ((row + step_down) * columns + column + step_right).ravel(), (facets * share).ravel(), rows * columns
        )
    return np.asarray(
        map_coordinates(sums.reshape(rows, columns), place, order=1, mode="nearest", prefilter=False), np.float32
    )
