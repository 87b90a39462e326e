"""Rates of two or more orbits to vertical, east and downslope motion, block by block."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ....core.bands import DEFORMATION, Band
from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback, stop_if_cancelled
from ....core.pixels.window import Window
from ...io.band_file import check_has_values, new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid
from ...io.opening import layer_name, open_raster
from ...stack.resampling import LayerOnGrid
from ...stack.target_grid import Footprint, check_overlap
from ..sar.product_name import ASCENDING, DESCENDING
from ..terrain.dem import Dem, open_dem
from ..terrain.surface import HORN, Surface
from ..terrain.terrain import ground_steps
from .components import MIN_SENSITIVITY, MIN_SINE2, cost_of_north, decompose, downslope, slope_vector
from .look_files import geometry_sets, matched
from .look_vector import Look, OneLook, RasterLook, look_of_heading, typed_looks
from .rate_raster import RateRaster, differing_spans, open_rate

BLOCK = 512
CHUNK_PIXELS = 1 << 13
COMPONENT_BANDS = ("vertical_rate", "east_rate", "vertical_rate_error", "east_rate_error")
SLOPE_BANDS = ("downslope_rate", "downslope_sensitivity")
DOUBTFUL_GAP_DAYS = 90
ERROR_BAND = "rate_standard_error"


@dataclass(frozen=True)
class ComponentSettings:
    """Standard error of a rate where no raster tells it (mm/year); the largest difference in days between the rates'
    first or last dates, beyond which they are refused (None: only warned of).
    """

    standard_error: float = 3.0
    max_date_gap: int | None = None


@dataclass(frozen=True)
class ComponentSummary:
    """What the report tells: the rates, their looks, what northward motion costs, how much of the result is known."""

    rates: tuple[RateRaster, ...]
    looks: tuple[Look, ...]
    north_to_vertical: float
    north_to_east: float
    mean_errors: tuple[float, float]
    valid_percent: float
    slope_percent: float | None


@dataclass(frozen=True)
class Inputs:
    """Everything on the first rate's grid."""

    grid: Grid
    rates: Sequence[LayerOnGrid]
    scales: Sequence[float]
    errors: Sequence[LayerOnGrid | None]
    looks: Sequence[Look]
    slope: SlopeOnGrid | None
    standard_error: float


class SlopeOnGrid:
    """The direction down the slope on the rates' grid: Horn's gradient of the DEM resampled to it."""

    def __init__(self, dem: Dem, grid: Grid) -> None:
        check_overlap(Footprint(dem.name, dem.grid), grid, "the rates")
        self.dem, self.grid = dem, grid
        self.layer = LayerOnGrid(dem.dataset, [Band("elevation", "terrain")], [1], grid)
        self.steps = ground_steps(grid)

    def gradient(self, window: Window) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """dz/dE and dz/dN of a window; NaN where the DEM is unknown."""
        grown = window.grown(1)
        inside = grown.cut(self.grid.height, self.grid.width)
        z = np.full((grown.height, grown.width), np.nan, np.float32)
        z[inside.within(grown)] = self.layer.read(inside)[0]
        if self.dem.to_metres != 1:
            z *= np.float32(self.dem.to_metres)
        surface = Surface(z, self.steps(window), HORN)
        p, q, _ = surface.gradient()
        surface.leave_out_holes(p)
        return p, q


def deformation_components(
    rates: Sequence[str],
    geometry: Sequence[str],
    looks: str,
    errors: Sequence[str],
    dem: str | None,
    settings: ComponentSettings,
    target: Path,
    feedback: Feedback,
) -> ComponentSummary:
    """Write vertical and east rates, their standard errors, and with a DEM the downslope rate and its sensitivity.

    `rates` are along the lines of sight, towards the satellite. Their look vectors come from `geometry` (rasters, see
    `look_files`), from `looks` (typed, see `typed_looks`), or from what the rates say of themselves. `errors` are
    rasters of standard errors in the order of the rates, or none. The grid is that of the first rate. All in mm/year,
    NaN where unknown; memory does not grow with the raster. Raises InputError where a rate has no look, looks are
    impossible or from one side, or nothing overlaps.
    """
    if len(rates) < 2:
        raise InputError(f"Vertical and east need rates of two orbits; {len(rates)} given. Add the other direction.")
    if errors and len(errors) != len(rates):
        raise InputError(
            f"ERRORS has {len(errors)} rasters for {len(rates)} rates. Give one per rate, in the same order."
        )
    if settings.standard_error <= 0:
        raise InputError(f"STANDARD_ERROR {settings.standard_error:g} is not possible. Choose more than 0 mm/year.")
    with bounded_cache():
        opened = [open_rate(path, feedback) for path in rates]
        check_dates(opened, settings.max_date_gap, feedback)
        grid = opened[0].grid
        for rate in opened[1:]:
            check_overlap(Footprint(rate.name, rate.grid), grid, opened[0].name)
        vectors = looks_of(opened, geometry, looks, grid)
        means = np.array([look.mean() for look in vectors])
        check_looks(opened, means)
        vertical, east = cost_of_north(means)
        feedback.message(
            f"Motion to the north is taken as 0. Each mm/year of northward motion adds {vertical:+.2f} mm/year to "
            f"the vertical and {east:+.2f} to the east rate."
        )
        for rate, look, mean in zip(opened, vectors, means):
            feedback.message(
                f"{rate.name}: looks from {look.name} (east {mean[0]:+.2f}, north {mean[1]:+.2f}, up {mean[2]:.2f})."
            )
        inputs = Inputs(
            grid,
            [LayerOnGrid(rate.dataset, [Band("rate", DEFORMATION)], [rate.number], grid) for rate in opened],
            [rate.to_mm for rate in opened],
            [open_error(path, grid) for path in errors] or [None] * len(opened),
            vectors,
            SlopeOnGrid(open_dem(dem, feedback), grid) if dem else None,
            settings.standard_error,
        )
        statistics = write_components(inputs, target, feedback)
        for layer in inputs.rates:
            layer.say_fill(feedback)
    known, slopes = statistics[0][0], statistics[4][0] if dem else None
    if slopes is not None and slopes < 0.5 * known:
        caution(
            feedback,
            f"The downslope rate is known for {slopes:.0f} % of the pixels, the components for {known:.0f} %: the "
            f"rest is flat, not covered by the DEM, or a slope along which no orbit sees {100 * MIN_SENSITIVITY:.0f} "
            "% of the motion. Take a larger DEM if it does not cover the rates.",
        )
    return ComponentSummary(
        tuple(opened), tuple(vectors), vertical, east, (statistics[2][1], statistics[3][1]), known, slopes
    )


def check_dates(rates: Sequence[RateRaster], max_gap: int | None, feedback: Feedback) -> None:
    """Refuse, or warn of, rates that saw different times."""
    found = differing_spans(rates)
    if found is None:
        if max_gap is not None:
            silent = ", ".join(rate.name for rate in rates if not rate.first)
            raise InputError(
                f"MAX_DATE_GAP cannot be kept, because {silent} does not state its dates. Leave MAX_DATE_GAP empty, "
                "or derive the rate with 'Deformation rate', which writes them."
            )
        feedback.message("Not every rate states its dates: it is not checked whether they cover the same period.")
        return
    gap, told = found
    if max_gap is not None and gap > max_gap:
        raise InputError(
            f"The rates' first or last dates differ by {gap} days, more than MAX_DATE_GAP {max_gap} ({told}). Derive "
            "them from the same months, or raise MAX_DATE_GAP."
        )
    if max_gap is None and gap > DOUBTFUL_GAP_DAYS:
        caution(
            feedback,
            f"The orbits cover different periods, {gap} days apart ({told}). Motion that changed between them is "
            "taken for a component: derive both rates from the same months.",
        )


def looks_of(rates: Sequence[RateRaster], geometry: Sequence[str], looks: str, grid: Grid) -> list[Look]:
    """The look of each rate: from rasters, typed, or told by the rate itself."""
    if geometry and looks.strip():
        raise InputError("Both GEOMETRY and LOOKS are given. Give one of them.")
    if looks.strip():
        return [*typed_looks(looks, len(rates))]
    if geometry:
        sets = geometry_sets(geometry)
        files = matched([rate.path for rate in rates], [rate.look_names for rate in rates], sets)
        return [RasterLook(each.kind, each.ordered, grid) for each in files]
    told: list[Look] = []
    for rate in rates:
        if rate.incidence is None or rate.heading is None:
            names = f" It was derived with {', '.join(rate.look_names)}: add these." if rate.look_names else ""
            raise InputError(
                f"The rate {rate.name} does not state where the satellite looked from. Add the look geometry of its "
                f"product under GEOMETRY, or type incidence and heading under LOOKS.{names}"
            )
        vector = look_of_heading(rate.incidence, rate.heading)
        told.append(OneLook(f"incidence {rate.incidence:g}, heading {rate.heading:g}, as the rate states", vector))
    return told


def check_looks(rates: Sequence[RateRaster], means: NDArray[np.float64]) -> None:
    """Raise InputError where looks are exchanged between orbits, or all from one side.

    A right-looking radar on an ascending orbit passes in the west (its vector points west), on a descending one in the
    east. Where both directions are told and both contradict, the geometries are exchanged.
    """
    expected = {ASCENDING: -1, DESCENDING: 1}
    wrong = [rate for rate, mean in zip(rates, means) if rate.direction and mean[0] * expected[rate.direction] < 0]
    if len({rate.direction for rate in wrong}) == 2:
        raise InputError(
            f"The look geometries are swapped: {wrong[0].name} is {wrong[0].direction}, but its satellite would "
            f"stand on the other side, as {wrong[1].name}'s would. Swap them, or the order of LOOKS."
        )
    plane = means[:, [0, 2]] / np.linalg.norm(means[:, [0, 2]], axis=1, keepdims=True)
    crosses = [a[0] * b[1] - a[1] * b[0] for index, a in enumerate(plane) for b in plane[index + 1 :]]
    if max(cross**2 for cross in crosses) <= MIN_SINE2:
        raise InputError(
            f"All rates look from one side ({', '.join(rate.name for rate in rates)}): vertical and east cannot be "
            "separated. Add a rate of the other orbit direction, or check the look geometry."
        )


def open_error(path: str, grid: Grid) -> LayerOnGrid:
    """A raster of standard errors; of several bands the one that 'Deformation rate' calls so."""
    dataset = open_raster(path, "ERRORS raster")
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, dataset.RasterCount + 1)]
    number = next((place for place, name in enumerate(names, start=1) if name.endswith(ERROR_BAND)), 1)
    check_overlap(Footprint(layer_name(path), Grid.of(dataset)), grid, "the first rate")
    return LayerOnGrid(dataset, [Band(ERROR_BAND, DEFORMATION)], [number], grid)


def write_components(inputs: Inputs, target: Path, feedback: Feedback) -> list[tuple[float, float]]:
    """Decompose block by block, one thread per core; gives the valid percentage and mean of each band."""
    names = [*COMPONENT_BANDS, *(SLOPE_BANDS if inputs.slope else ())]
    bands = [Band(name, DEFORMATION, unit="" if name == SLOPE_BANDS[1] else "mm/year") for name in names]
    windows = list(inputs.grid.blocks(BLOCK))
    with new_band_file(target, inputs.grid, bands) as writer:
        for done, (window, values) in enumerate(computed_ahead(inputs, windows, feedback), start=1):
            for index, layer in enumerate(values):
                writer.write(index, window, layer.reshape(window.height, window.width))
            feedback.progress(done / len(windows))
        if writer.statistics[0].count == 0:
            raise InputError(
                "No pixel is known in two rates that look from different sides. Check that the rates overlap and their "
                "nodata values."
            )
        if inputs.slope and writer.statistics[4].count == 0:
            raise InputError(
                f"The DEM {inputs.slope.dem.name} gives no slope along which an orbit sees the motion. Check that it "
                "covers the rates, or leave it out."
            )
        check_has_values(writer, "Deformation components")
        return [(100 * s.count / max(1, s.total), s.mean) for s in writer.statistics]


def computed_ahead(
    inputs: Inputs, windows: Sequence[Window], feedback: Feedback
) -> Iterator[tuple[Window, list[NDArray[np.float32]]]]:
    """The blocks in order, some computed ahead of the writing."""
    threads = os.cpu_count() or 1
    pending: deque[tuple[Window, Future[list[NDArray[np.float32]]]]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for window in windows:
                stop_if_cancelled(feedback)
                pending.append((window, pool.submit(block_of, inputs, window)))
                if len(pending) > 2 * threads:
                    first, future = pending.popleft()
                    yield first, future.result()
            while pending:
                first, future = pending.popleft()
                yield first, future.result()
        finally:
            for _, future in pending:
                future.cancel()


def block_of(inputs: Inputs, window: Window) -> list[NDArray[np.float32]]:
    """All bands of a block, flat; computed some thousand pixels at a time, which stay in the processor's cache."""
    pixels = window.height * window.width
    rates = [layer.read(window)[0].ravel() for layer in inputs.rates]
    errors = [None if layer is None else layer.read(window)[0].ravel() for layer in inputs.errors]
    looks = [look.vectors(window).reshape(3, -1) for look in inputs.looks]
    gradient = None if inputs.slope is None else [part.ravel() for part in inputs.slope.gradient(window)]
    names = (*COMPONENT_BANDS, *(SLOPE_BANDS if gradient else ()))
    result = [np.empty(pixels, np.float32) for _ in names]
    for start in range(0, pixels, CHUNK_PIXELS):
        part = slice(start, start + CHUNK_PIXELS)
        observed = np.stack([rate[part] * np.float64(scale) for rate, scale in zip(rates, inputs.scales)])
        deviations = np.stack(
            [np.full(observed.shape[1], inputs.standard_error) if error is None else error[part] for error in errors]
        ).astype(np.float64)
        deviations[~(deviations > 0)] = np.nan
        vectors = np.empty((len(looks), 3, observed.shape[1]))
        for index, look in enumerate(looks):
            vectors[index] = look if look.shape[1] == 1 else look[:, part]
        found = decompose(observed, deviations, vectors)
        layers = [found.vertical, found.east, found.vertical_error, found.east_error]
        if gradient is not None:
            p, q = (direction[part].astype(np.float64) for direction in gradient)
            layers += downslope(observed, deviations, vectors, slope_vector(p, q))
        for whole, layer in zip(result, layers):
            whole[part] = layer
    return result
