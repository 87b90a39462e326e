"""SAR factors: backscatter in decibels, its polarisation ratio and radar vegetation index, and its change since before
the event.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ....core.bands import SAR, described_band
from ....core.errors import InputError
from ....core.feedback import Feedback, Stage, stop_if_cancelled
from ....core.pixels.window import Window
from ...io.band_file import check_has_values, new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid
from .equivalent_looks import equivalent_looks, variation
from .polarisation import open_power
from .power_raster import (
    DECIBEL,
    POWER,
    SAMPLE_SIZE,
    SAMPLE_WINDOWS,
    PowerOnGrid,
    PowerRaster,
    spread_windows,
    to_decibel,
)
from .speckle import BOXCAR, LEE, NONE, Power, SpeckleFilter

VV, VH, PRE_VV, PRE_VH = "VV", "VH", "PRE_VV", "PRE_VH"
BLOCK = 1024
SAMPLE_SHARE = 0.1  # of the progress bar

Powers = Mapping[str, Power]
Reader = Callable[[Window], Power]


def radar_vegetation_index(vv: Power, vh: Power) -> Power:
    """Dual-polarised RVI = 4 VH / (VV + VH), in power, 0 to 4 (Trudel et al. 2012)."""
    return np.asarray(4 * vh / (vv + vh), np.float32)


FORMULAS: dict[str, tuple[tuple[str, ...], Callable[[Powers], Power]]] = {
    "VV": ((VV,), lambda power: to_decibel(power[VV])),
    "VH": ((VH,), lambda power: to_decibel(power[VH])),
    "VV_VH_ratio": ((VV, VH), lambda power: to_decibel(power[VV]) - to_decibel(power[VH])),
    "RVI": ((VV, VH), lambda power: radar_vegetation_index(power[VV], power[VH])),
    "VV_change": ((VV, PRE_VV), lambda power: to_decibel(power[VV]) - to_decibel(power[PRE_VV])),
    "VH_change": ((VH, PRE_VH), lambda power: to_decibel(power[VH]) - to_decibel(power[PRE_VH])),
}
"""Each factor's inputs and its formula in power; the ratio and the changes are quotients, so differences in dB."""
FACTORS = tuple(FORMULAS)


@dataclass(frozen=True)
class SarSettings:
    """How backscatter is read and filtered: scale of the input, looks to average, filter, its window, looks (-1 =
    estimate), iterations; the scale that VV and VH are written in, decibel or power.
    """

    scale: str = POWER
    range_looks: int = 1
    azimuth_looks: int = 1
    filter: str = LEE
    window: int = 5
    looks: float = -1.0
    iterations: int = 1
    output: str = DECIBEL


def check_settings(inputs: Mapping[str, str | Path], factors: Sequence[str], settings: SarSettings) -> None:
    """Raise InputError when a factor lacks its raster, no factor is chosen, or a number is impossible."""
    if not factors:
        raise InputError("No factor is chosen. Choose at least one in FACTORS.")
    for factor in factors:
        missing = [name for name in FORMULAS[factor][0] if name not in inputs]
        if missing:
            raise InputError(
                f"The factor {factor} needs the raster {' and '.join(missing)}, which is not set. Set it, or leave "
                "the factor out."
            )
    if settings.filter != NONE and (settings.window % 2 == 0 or settings.window < 3):
        raise InputError(f"WINDOW {settings.window} has no central pixel. Choose an odd number from 3.")
    if min(settings.range_looks, settings.azimuth_looks, settings.iterations) < 1:
        raise InputError("RANGE_LOOKS, AZIMUTH_LOOKS and ITERATIONS start at 1. Choose 1 or more.")
    if settings.looks != -1 and settings.looks <= 0:
        raise InputError(
            f"LOOKS {settings.looks:g} is not possible. Choose a positive number, or -1 to have it estimated."
        )


def derive_sar(
    inputs: Mapping[str, str | Path],
    factors: Sequence[str],
    settings: SarSettings,
    prefix: str,
    target: Path,
    feedback: Feedback,
) -> None:
    """Write the chosen SAR factors as a GeoTIFF with a band table, in the order of FACTORS.

    `inputs` maps VV, VH, PRE_VV, PRE_VH to rasters. Values are turned into power, multilooked, filtered, combined, and
    written in decibels (RVI without unit; VV and VH as linear power where the settings say so, quotients never). The
    grid is that of the post-event raster after multilooking; a pre-event raster on another grid is resampled to it, in
    power, before it is filtered. Power that is missing or not above 0 is NaN, and a NaN stays one. Works in blocks with
    a halo: the result does not depend on the blocks, memory not on the raster. Raises InputError when a
    factor lacks its input, VV and VH have different grids, or a raster cannot be used.
    """
    check_settings(inputs, factors, settings)
    chosen = [name for name in FACTORS if name in factors]
    needed = dict.fromkeys(name for factor in chosen for name in FORMULAS[factor][0])
    with bounded_cache():
        rasters = {
            name: open_power(
                inputs[name],
                name,
                name.replace("PRE_", ""),
                settings.scale,
                settings.range_looks,
                settings.azimuth_looks,
                feedback,
            )
            for name in needed
        }
        check_distinct(rasters)
        grid = common_grid(rasters)
        readers: dict[str, Reader] = {name: reader(raster, grid) for name, raster in rasters.items()}
        filters = {}
        for index, (name, read) in enumerate(readers.items()):
            part = Stage(feedback, SAMPLE_SHARE * index / len(readers), SAMPLE_SHARE * (index + 1) / len(readers))
            filters[name] = speckle_filter(name, rasters[name], read, grid, settings, part)
        linear = (VV, VH) if settings.output == POWER else ()
        write_factors(chosen, linear, prefix, readers, filters, grid, target, rasters, Stage(feedback, SAMPLE_SHARE, 1))


def check_distinct(rasters: Mapping[str, PowerRaster]) -> None:
    """Raise InputError where one band is to serve as two inputs."""
    seen: dict[tuple[str, int], str] = {}
    for name, raster in rasters.items():
        place = (raster.dataset.GetDescription(), raster.band.number)
        if place in seen:
            raise InputError(
                f"{raster.name} is given as {seen[place]} and as {name}, and both are its band {raster.band.number}. "
                "Give a raster for each."
            )
        seen[place] = name


def common_grid(rasters: Mapping[str, PowerRaster]) -> Grid:
    """The grid of VV and VH, which must be one; raises InputError naming both where it is not."""
    post = [raster for name, raster in rasters.items() if name in (VV, VH)]
    if len(post) == 2 and not post[0].grid.is_same(post[1].grid):
        raise InputError(
            f"{post[0].name} (VV) and {post[1].name} (VH) have different grids. Take both from one product, or align "
            "one to the other first."
        )
    return post[0].grid


def reader(raster: PowerRaster, grid: Grid) -> Reader:
    """Reads a raster's power on `grid`, resampling it where it lies on another."""
    if raster.grid.is_same(grid):
        return raster.read
    moved = PowerOnGrid(raster, grid)
    return lambda window: moved.read(window)[0]


def speckle_filter(
    name: str, raster: PowerRaster, read: Reader, grid: Grid, settings: SarSettings, feedback: Feedback
) -> SpeckleFilter:
    """The filter for one raster; its looks are estimated from blocks spread evenly over it where they are not given."""
    looks = settings.looks
    if looks == -1 and settings.filter not in (NONE, BOXCAR):
        spread = spread_windows(grid, SAMPLE_SIZE, SAMPLE_WINDOWS)
        samples = []
        for index, window in enumerate(spread):
            stop_if_cancelled(feedback)
            samples.append(variation(read(window)))
            feedback.progress((index + 1) / len(spread))
        looks = equivalent_looks(np.concatenate(samples))
        feedback.message(f"{raster.name} ({name}): {looks:.1f} equivalent looks.")
    return SpeckleFilter(settings.filter, settings.window, looks, settings.iterations)


def write_factors(
    chosen: Sequence[str],
    linear: Sequence[str],
    prefix: str,
    readers: Mapping[str, Reader],
    filters: Mapping[str, SpeckleFilter],
    grid: Grid,
    target: Path,
    rasters: Mapping[str, PowerRaster],
    feedback: Feedback,
) -> None:
    """Filter and combine block by block; the factors in `linear` stay power."""
    halo = max(speckle.halo for speckle in filters.values())
    windows = list(grid.blocks(BLOCK))
    seen = dict.fromkeys(readers, False)
    bands = [described_band(prefix + name, SAR, unit="power" if name in linear else "") for name in chosen]
    with new_band_file(target, grid, bands) as writer:
        for number, window in enumerate(windows):
            stop_if_cancelled(feedback)
            grown = window.grown(halo).cut(grid.height, grid.width)
            rows, columns = window.within(grown)
            powers: dict[str, NDArray[np.float32]] = {}
            for name, read in readers.items():
                powers[name] = filters[name].apply(read(grown))[rows, columns]
                seen[name] = seen[name] or bool(np.isfinite(powers[name]).any())
            with np.errstate(invalid="ignore"):
                for index, factor in enumerate(chosen):
                    values = powers[factor] if factor in linear else FORMULAS[factor][1](powers)
                    writer.write(index, window, values)
            feedback.progress((number + 1) / len(windows))
        for name, found in seen.items():
            if not found:
                raise InputError(
                    f"{rasters[name].name} ({name}) holds no valid backscatter here. Check its nodata value, "
                    "INPUT_SCALE, and that it overlaps the others."
                )
        for raster in rasters.values():
            raster.band.say_fill(raster.name, feedback)
        check_has_values(writer, "SAR factors")
