"""Sen12Landslides: netCDF time series of Sentinel-1, Sentinel-2 and elevation (Höhn et al. 2025,
https://doi.org/10.1038/s41597-025-06167-2).

Published structure (https://github.com/PaulH97/Sen12Landslides, README and src): `s2/<region>_s2_<id>.nc`,
`s1asc/<region>_s1asc_<id>.nc` and `s1dsc/...`, 128 x 128 pixels of 10 m, 15 dates; dimensions time, y and x in either
order, `x` and `y` the corners of pixels, the affine transform in `spatial_ref`. Sentinel-2 level 2A: B02 to B08, B8A,
B11, B12 (10,000 times the reflectance), SCL, MASK, DEM. Sentinel-1: VV, VH, MASK, DEM. Attributes `crs` and
`pre_post_dates`, the indexes of the last date before and the first after each event. `data_harmonized` has backscatter
in decibels and no Sentinel-2 offset; the raw version has linear power, and an offset of 1,000 from 25 January 2022 on.
"""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterable

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ...core.bands import OPTICAL, SAR, TERRAIN, Band
from ...core.errors import InputError
from ...core.feedback import Feedback, stop_if_cancelled
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE
from .mosaic import MosaicGrid, PatchMosaic
from .self_contained import check_self_contained, check_shape

SENSORS = ("s2", "s1asc", "s1dsc")
OPTICAL_BANDS = {
    "B02": "B2",
    "B03": "B3",
    "B04": "B4",
    "B05": "B5",
    "B06": "B6",
    "B07": "B7",
    "B08": "B8",
    "B8A": "B8A",
    "B11": "B11",
    "B12": "B12",
}
ORBITS = {"s1asc": "asc", "s1dsc": "dsc"}
CLEAR = (4, 5, 6, 7, 11)  # scene classes: vegetation, bare soil, water, unclassified, snow
DATES_USED = 3
OFFSET, OFFSET_FROM, REFLECTANCE = 1000.0, datetime.date(2022, 1, 25), 10_000.0
BLOCK, PIXEL_M = 128, 10.0
MAX_SIDE = 400_000


@dataclass
class Patch:
    """The files of one place, by sensor."""

    region: str
    number: str
    files: dict[str, Path] = field(default_factory=dict)


@dataclass(frozen=True)
class Location:
    """Where a patch lies: CRS and the outer corner of its upper left pixel."""

    crs: str
    west: float
    north: float


def import_sen12landslides(source: Path, target: Path, feedback: Feedback) -> dict[str, int]:
    """Write one stack and one label raster per region and UTM zone into `target`, patches in their true place; gives
    the patches of each.

    Bands, where the folder has the sensor: `pre_B2` ... `pre_B12` and `post_B2` ... `post_B12`, the median of the clear
    ones among the three dates next to the event on either side; `asc_VV`, `asc_VH`, `dsc_VV`, `dsc_VH`, mean
    backscatter of the three dates after it in dB, and `asc_VV_change` and so on, after minus before; `elevation`. A
    sensor that a place lacks is NaN there (train with MISSING fill). Labels are 1 where MASK is not 0. Patches without
    an event take the middle of the series. Raises InputError when there is no patch, or one of another structure.
    """
    patches, harmonized = find_patches(source)
    if not patches:
        raise InputError(
            f"{source} holds no Sen12Landslides patches. Choose the folder that holds s2, s1asc and s1dsc with "
            "unpacked .nc files."
        )
    sensors = [sensor for sensor in SENSORS if any(sensor in patch.files for patch in patches)]
    bands = bands_of(sensors)
    groups: dict[tuple[str, str], list[tuple[Patch, Location]]] = defaultdict(list)
    for number, patch in enumerate(patches):
        stop_if_cancelled(feedback)
        location = locate(next(iter(patch.files.values())))
        groups[patch.region, location.crs].append((patch, location))
        feedback.progress(0.1 * (number + 1) / len(patches))
    written: dict[str, int] = {}
    done = 0
    for (region, crs), members in sorted(groups.items()):
        alone = sum(name == region for name, _ in groups) == 1
        name = region if alone else f"{region}_{crs.rpartition(':')[2]}"
        grid = _grid(crs, [location for _, location in members], name)
        mosaic = PatchMosaic(target, name, grid, bands, {"DATASET": "Sen12Landslides", "REGION": region})
        try:
            for patch, location in members:
                stop_if_cancelled(feedback)
                values, labels = read_patch(patch, sensors, harmonized)
                row, column = (
                    round((grid.transform.f - location.north) / PIXEL_M),
                    round((location.west - grid.transform.c) / PIXEL_M),
                )
                mosaic.write(row, column, values, labels)
                done += 1
                feedback.progress(0.1 + 0.9 * done / len(patches))
        finally:
            mosaic.close()
        written[name] = len(members)
        feedback.message(f"{name}: {len(members)} patches, {grid.width} x {grid.height} pixels.")
    return written


def find_patches(source: Path) -> tuple[list[Patch], bool]:
    """The patches below a folder, and whether they are the harmonized version, which is taken where both are there."""
    files = sorted(source.rglob("*.nc"))
    harmonized = [path for path in files if "data_harmonized" in path.parts or source.name == "data_harmonized"]
    patches: dict[tuple[str, str], Patch] = {}
    for path in harmonized or files:
        match = re.fullmatch(rf"(.+)_({'|'.join(SENSORS)})_(\w+)", path.stem)
        if match:
            region, sensor, number = match.groups()
            patches.setdefault((region, number), Patch(region, number)).files[sensor] = path
    return list(patches.values()), bool(harmonized)


def bands_of(sensors: Iterable[str]) -> list[Band]:
    """The band table of every stack."""
    bands: list[Band] = []
    for sensor in sensors:
        if sensor == "s2":
            bands += [
                Band(f"{when}_{name}", OPTICAL, unit="reflectance")
                for when in ("pre", "post")
                for name in OPTICAL_BANDS.values()
            ]
        else:
            bands += [
                Band(f"{ORBITS[sensor]}_{name}{change}", SAR, unit="dB")
                for change in ("", "_change")
                for name in ("VV", "VH")
            ]
    return [*bands, Band("elevation", TERRAIN, unit="m")]


def locate(path: Path) -> Location:
    """CRS and upper left corner of a patch."""
    with _opened(path) as file:
        crs = str(getattr(file, "crs", ""))
        if not crs:
            raise InputError(f"{path} names no CRS, as patches of Sen12Landslides do. Download it again.")
        reference = file.variables.get("spatial_ref")
        transform = [float(part) for part in str(getattr(reference, "GeoTransform", "")).split()]
        if len(transform) == 6:
            return Location(crs, transform[0], transform[3])
        x, y = np.asarray(file.variables["x"][:]), np.asarray(file.variables["y"][:])
        return Location(crs, float(x.min()), float(y.max()))


def read_patch(patch: Patch, sensors: Iterable[str], harmonized: bool) -> tuple[NDArray[np.float32], NDArray[np.uint8]]:
    """Values in the order of `bands_of` and labels of one place, north up."""
    layers: list[NDArray[Any]] = []
    labels = elevation = None
    for sensor in sensors:
        width = 2 * len(OPTICAL_BANDS) if sensor == "s2" else 4
        if sensor not in patch.files:
            layers += [np.full((BLOCK, BLOCK), np.nan)] * width
            continue
        with _opened(patch.files[sensor]) as file:
            try:
                layers += optical_layers(file, harmonized) if sensor == "s2" else backscatter_layers(file)
                if labels is None:
                    labels = np.where(series(file, "MASK")[0] > 0, LANDSLIDE, NOT_LANDSLIDE)
                    elevation = series(file, "DEM")[0]
            except KeyError as error:
                raise InputError(
                    f"{patch.files[sensor]} lacks {error}, which patches of Sen12Landslides have. Download it again."
                ) from error
    if labels is None or elevation is None:
        raise InputError(f"The patch {patch.number} of {patch.region} has no file of any sensor. Unpack the set again.")
    return np.stack([*layers, elevation]).astype(np.float32), labels.astype(np.uint8)


def series(file: Any, name: str) -> NDArray[np.float64]:
    """A variable as (time, row, column), north up and west left whatever its own order of dimensions; NaN where
    masked.
    """
    variable = file.variables[name]
    raw = variable[:]
    values = np.where(np.ma.getmaskarray(raw), np.nan, np.asarray(raw, np.float64))
    order = [dimension for dimension in ("time", "y", "x") if dimension in variable.dimensions]
    values = values.transpose([variable.dimensions.index(dimension) for dimension in order])
    if "time" not in order:
        values = values[None]
    if values.shape[1:] != (BLOCK, BLOCK):
        raise InputError(
            f"{file.filepath()} has patches of {values.shape[1:]} pixels, Sen12Landslides has {BLOCK} x {BLOCK}. "
            "Download it again."
        )
    y = np.asarray(file.variables["y"][:])
    return values[:, ::-1] if y[0] < y[-1] else values


def around_event(file: Any) -> tuple[list[int], list[int]]:
    """The dates used before and after the event, as indexes of the series: three or fewer on either side, the nearest
    ones.

    With several events those before the first and after the last count; without any, the series is cut in its middle.
    """
    length = len(file.dimensions["time"])
    events = re.findall(r"'pre':\s*(\d+),\s*'post':\s*(\d+)", str(getattr(file, "pre_post_dates", "")))
    before, after = length // 2 - 1, length // 2
    if events:
        before, after = min(int(pre) for pre, _ in events), max(int(post) for _, post in events)
    order = [int(index) for index in np.argsort(np.asarray(file.variables["time"][:]), kind="stable")]
    return order[max(0, before - DATES_USED + 1) : before + 1], order[after : after + DATES_USED]


def optical_layers(file: Any, harmonized: bool) -> list[NDArray[np.float64]]:
    """Ten bands before and ten after: reflectance, the median of clear dates, NaN where none is clear."""
    import netCDF4

    scene_class = series(file, "SCL")
    times = file.variables["time"]
    days: Any = netCDF4.num2date(times[:], times.units, getattr(times, "calendar", "standard"))
    dates = [datetime.date(day.year, day.month, day.day) for day in days]
    offset = np.array([0.0 if harmonized or date < OFFSET_FROM else OFFSET for date in dates])[:, None, None]
    layers = []
    for chosen in around_event(file):
        clear = np.isin(scene_class[chosen], CLEAR)
        for name in OPTICAL_BANDS:
            values = np.maximum(series(file, name)[chosen] - offset[chosen], 0) / REFLECTANCE
            layers.append(_without_warning(np.nanmedian, np.where(clear, values, np.nan)))
    return layers


def backscatter_layers(file: Any) -> list[NDArray[np.float64]]:
    """VV and VH after the event, then their change, in dB; averaged in power."""
    after, change = [], []
    for name in ("VV", "VH"):
        values = series(file, name)
        power = (
            10 ** (values / 10) if np.nanmin(values) < 0 else values
        )  # linear power is never negative, decibels of the ground are
        means = [_decibels(_without_warning(np.nanmean, power[chosen])) for chosen in around_event(file)]
        after.append(means[1])
        change.append(means[1] - means[0])
    return [*after, *change]


def _decibels(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(10 * np.log10(np.where(power > 0, power, np.nan)))


def _without_warning(function: Any, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """A NaN-aware statistic over the first axis; NaN, without a word on stderr, where all are NaN."""
    known = np.isfinite(values).any(axis=0)
    result = np.full(values.shape[1:], np.nan)
    result[known] = function(values[:, known], axis=0)
    return result


def _grid(crs: str, locations: list[Location], name: str) -> MosaicGrid:
    west, north = min(place.west for place in locations), max(place.north for place in locations)
    width = round((max(place.west for place in locations) - west) / PIXEL_M) + BLOCK
    height = round((north - min(place.north for place in locations)) / PIXEL_M) + BLOCK
    if max(width, height) > MAX_SIDE:
        raise InputError(
            f"The patches of {name} lie {max(width, height) * PIXEL_M / 1000:.0f} km apart, so one of them is "
            "misplaced. Check the files."
        )
    return MosaicGrid(width, height, crs, Affine(PIXEL_M, 0, west, 0, -PIXEL_M, north), BLOCK)


def _opened(path: Path) -> Any:
    import netCDF4

    try:
        check_self_contained(path)
        file = netCDF4.Dataset(path)
        for name, variable in file.variables.items():
            check_shape(path, name, variable.shape)
        return file
    except OSError as error:
        raise InputError(
            f"{path} is not a netCDF file, or it is damaged ({error}). Unpack or download it again."
        ) from error
