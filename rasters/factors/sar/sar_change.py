"""What a series of radar dates of one orbit says of an event: how far each pixel left what it was before."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ....core.bands import SAR, Band
from ....core.caution import caution
from ....core.errors import InputError
from ....core.feedback import Feedback, Stage, stop_if_cancelled
from ....core.pixels.window import Window
from ...io.band_file import BandWriter, check_has_values, new_band_file
from ...io.cache import bounded_cache
from .change_statistics import (
    FACTORS,
    MAHALANOBIS,
    MIN_DATES,
    MIN_DATES_OF_CORRELATION,
    NEEDS_SPREAD,
    ZSCORE,
    change_factors,
    speckle_spread_db,
)
from .coregistration import Shift
from .date_series import DateRaster, DateSeries, open_series
from .equivalent_looks import equivalent_looks, variation
from .power_raster import POWER, SAMPLE_SIZE, SAMPLE_WINDOWS, spread_windows
from .read_once import ReadOnce, finished
from .shift_check import checked_shifts
from .speckle import LEE, NONE, Power, SpeckleFilter

MAX_VALUES = 24 * 2**20  # of all dates in memory at once
MAX_SIDE = 2048
TILE = 256
CHUNK_PIXELS = 1 << 14
DATES_FOR_LOOKS = 3
SAMPLE_SHARE = 0.15  # of the progress bar

Powers = Mapping[str, Power]


@dataclass(frozen=True)
class ChangeSettings:
    """Scale where names tell none, speckle filter and its window, wanted factors, the largest shift in pixels (0: not
    checked), the band names' prefix, whether satellites may be mixed.
    """

    scale: str = POWER
    filter: str = LEE
    window: int = 5
    factors: tuple[str, ...] = (FACTORS[3], ZSCORE)
    max_shift: float = 0.5
    prefix: str = ""
    mixed_platforms: bool = False


@dataclass(frozen=True)
class ChangeSummary:
    """What the report tells: the series, each date's shift, looks and floor by polarisation."""

    series: DateSeries
    shifts: tuple[tuple[DateRaster, Shift], ...]
    looks: Mapping[str, float]
    floors_db: Mapping[str, float]
    bands: Mapping[tuple[str, str], Band]

    def first_band(self, factor: str) -> str:
        """The name of a factor's first band."""
        return next(band.name for (_, name), band in self.bands.items() if name == factor)


def sar_change(
    pre: Sequence[str], post: Sequence[str], settings: ChangeSettings, target: Path, feedback: Feedback
) -> ChangeSummary:
    """Write the wanted factors of each polarisation that PRE and POST share as a GeoTIFF with a band table.

    Bands are called PREFIX, polarisation, factor (`asc_VV_zscore`), without polarisation where no name tells it;
    `mahalanobis` is one for both polarisations. Medians and spread are in dB, z-score and distance without unit. Each
    date is filtered in power on its own. Memory grows neither with the raster nor with the number of dates. Raises
    InputError for what does not belong together (see `open_series`), too few dates, and a date that lies more than
    `max_shift` pixels beside the others.
    """
    wanted = tuple(factor for factor in FACTORS if factor in settings.factors)
    check_choices(settings)
    with bounded_cache():
        series = open_series(pre, post, settings.scale, settings.mixed_platforms, feedback)
        check_numbers(series, wanted)
        tell_series(series, settings, feedback)
        shifts = checked_shifts(series, settings.max_shift, Stage(feedback, 0, SAMPLE_SHARE / 2))
        filters, floors = speckle_of(series, settings, wanted, Stage(feedback, SAMPLE_SHARE / 2, SAMPLE_SHARE))
        bands = band_table(series, wanted, settings.prefix)
        with new_band_file(target, series.grid, list(bands.values())) as writer:
            write_blocks(series, filters, floors, wanted, list(bands), writer, Stage(feedback, SAMPLE_SHARE, 1))
            check_has_values(writer, "SAR change")
    return ChangeSummary(series, shifts, {name: each.looks for name, each in filters.items()}, floors, bands)


def check_choices(settings: ChangeSettings) -> None:
    """Raise InputError when no factor is chosen or a number is impossible."""
    if not settings.factors:
        raise InputError("No factor is chosen. Choose at least one in FACTORS.")
    if settings.filter != NONE and (settings.window % 2 == 0 or settings.window < 3):
        raise InputError(f"WINDOW {settings.window} has no central pixel. Choose an odd number from 3.")
    if settings.max_shift < 0:
        raise InputError(f"MAX_SHIFT {settings.max_shift:g} is not possible. Choose pixels from 0 (not checked).")


def check_numbers(series: DateSeries, wanted: Sequence[str]) -> None:
    """Raise InputError where the factors need more dates or polarisations than there are."""
    spread = [factor for factor in wanted if factor in NEEDS_SPREAD]
    needed = MIN_DATES_OF_CORRELATION if MAHALANOBIS in wanted else MIN_DATES if spread else 1
    for name, dates in series.before.items():
        if len(dates) < needed:
            raise InputError(
                f"PRE has {len(dates)} date{'s' if len(dates) > 1 else ''}{f' of {name}' if name else ''}; "
                f"{', '.join(spread)} need at least {needed}, better 10 or more. Add pre-event dates of the same "
                "orbit, or choose only the factors change, pre_median and post_median."
            )
    if MAHALANOBIS not in wanted:
        return
    if len(series.before) != 2:
        raise InputError(
            f"mahalanobis joins two polarisations, and PRE and POST share {len(series.before)}. Add VH (or VV) of the "
            "same dates, or leave mahalanobis out."
        )
    first, second = ([date.product.time or index for index, date in enumerate(part)] for part in series.before.values())
    if first != second:
        names = " and ".join(series.before)
        raise InputError(
            f"mahalanobis needs {names} of the same pre-event dates, and they differ ({len(first)} and {len(second)} "
            "dates). Give both polarisations of each date, or leave mahalanobis out."
        )


def tell_series(series: DateSeries, settings: ChangeSettings, feedback: Feedback) -> None:
    """Say what was understood: dates, orbit, satellites, scale; and what had no partner."""
    for name in series.before:
        counted = f"{len(series.before[name])} dates before, {len(series.after[name])} after the event"
        feedback.message(f"{name or 'Backscatter'}: {counted}.")
    tracks = sorted({str(product.track) for product in series.products if product.track is not None})
    platforms = sorted({product.platform for product in series.products if product.platform})
    feedback.message(
        f"Relative orbit: {', '.join(tracks) or 'not in the names'}; satellite: {', '.join(platforms) or 'unknown'}; "
        f"scale: {series.scale}."
    )
    if series.scale != settings.scale:
        caution(
            feedback,
            f"By the file names the values are {series.scale}: INPUT_SCALE {settings.scale} is ignored.",
        )


def speckle_of(
    series: DateSeries, settings: ChangeSettings, wanted: Sequence[str], feedback: Feedback
) -> tuple[dict[str, SpeckleFilter], dict[str, float]]:
    """Each polarisation's filter, and the spread in dB that speckle alone leaves after it, from three dates."""
    filters, floors = {}, {}
    needs_floor = any(factor in NEEDS_SPREAD for factor in wanted)
    for done, (name, dates) in enumerate(series.before.items()):
        places = np.unique(np.linspace(0, len(dates) - 1, DATES_FOR_LOOKS).astype(int))
        samples: list[Power] = []
        if needs_floor or settings.filter != NONE:
            for window in spread_windows(series.grid, SAMPLE_SIZE, SAMPLE_WINDOWS // DATES_FOR_LOOKS):
                stop_if_cancelled(feedback)
                samples += [dates[place].read(window) for place in places]
        looks = equivalent_looks(_variations(samples))
        filters[name] = SpeckleFilter(settings.filter, settings.window, looks)
        left = equivalent_looks(_variations([filters[name].apply(sample) for sample in samples]))
        floors[name] = speckle_spread_db(left)
        if needs_floor:
            feedback.message(
                f"{name or 'Backscatter'}: {looks:.1f} equivalent looks, {left:.1f} after the filter; speckle alone "
                f"gives a spread of {floors[name]:.2f} dB."
            )
        feedback.progress((done + 1) / len(series.before))
    return filters, floors


def _variations(samples: Sequence[Power]) -> NDArray[np.float64]:
    return np.concatenate([variation(sample) for sample in samples]) if samples else np.empty(0)


def band_table(series: DateSeries, wanted: Sequence[str], prefix: str) -> dict[tuple[str, str], Band]:
    """The output's bands by (polarisation, factor), polarisation after polarisation."""
    table = {}
    for name in series.before:
        for factor in wanted:
            if factor != MAHALANOBIS:
                unit = "" if factor == ZSCORE else "dB"
                table[name, factor] = Band(prefix + (f"{name}_" if name else "") + factor, SAR, unit=unit)
    if MAHALANOBIS in wanted:
        table["", MAHALANOBIS] = Band(prefix + MAHALANOBIS, SAR)
    return table


def write_blocks(
    series: DateSeries,
    filters: Mapping[str, SpeckleFilter],
    floors: Mapping[str, float],
    wanted: tuple[str, ...],
    bands: Sequence[tuple[str, str]],
    writer: BandWriter,
    feedback: Feedback,
) -> None:
    """Read every date once, block by block, filter it, and write what the dates tell; one thread per core."""
    grid, dates = series.grid, [*_all_dates(series)]
    halo = max(speckle.halo for speckle in filters.values())
    readers = {key: ReadOnce(date.read, grid, halo) for key, date in dates}
    seen = dict.fromkeys(readers, False)
    windows = list(blocks(series, len(dates), 2 * halo))
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        for number, window in enumerate(windows):
            stop_if_cancelled(feedback)
            target, (rows, columns) = finished(window, halo, grid)

            def filtered(
                key: tuple[str, str, int], window: Window = window, inside: tuple[slice, slice] = (rows, columns)
            ) -> Power:
                return filters[key[1]].apply(readers[key].next(window))[inside].ravel()

            powers: dict[tuple[str, str, int], Power] = dict(zip(readers, threads.map(filtered, readers)))
            for key, power in powers.items():
                seen[key] = seen[key] or bool(np.isfinite(power).any())
            results = _in_chunks(powers, target.width * target.height, floors, wanted, threads)
            for index, band in enumerate(bands):
                writer.write(index, target, results[band].reshape(target.height, target.width))
            feedback.progress((number + 1) / len(windows))
    for key, date in dates:
        date.raster.band.say_fill(date.name, feedback)
        if not seen[key]:
            raise InputError(
                f"{date.name} holds no valid backscatter where the result lies. Check its nodata value, its scale, and "
                "that it overlaps the first post-event raster."
            )


def _all_dates(series: DateSeries) -> Iterator[tuple[tuple[str, str, int], DateRaster]]:
    for side, polarisations in (("before", series.before), ("after", series.after)):
        for name, dates in polarisations.items():
            for index, date in enumerate(dates):
                yield (side, name, index), date


def _in_chunks(
    powers: Mapping[tuple[str, str, int], Power],
    pixels: int,
    floors: Mapping[str, float],
    wanted: tuple[str, ...],
    threads: ThreadPoolExecutor,
) -> dict[tuple[str, str], NDArray[np.float32]]:
    """The factors of a block, some thousand pixels at a time, so that all dates of them fit into the cache."""

    def chunk(start: int) -> dict[tuple[str, str], NDArray[np.float32]]:
        part = slice(start, start + CHUNK_PIXELS)
        sides: dict[str, dict[str, Power]] = {"before": {}, "after": {}}
        for side, name in dict.fromkeys((side, name) for side, name, _ in powers):
            sides[side][name] = np.stack([power[part] for key, power in powers.items() if key[:2] == (side, name)])
        return change_factors(sides["before"], sides["after"], floors, wanted)

    parts = list(threads.map(chunk, range(0, pixels, CHUNK_PIXELS)))
    return {key: np.concatenate([part[key] for part in parts]) for key in parts[0]}


def blocks(series: DateSeries, dates: int, least: int) -> Iterator[Window]:
    """Windows of as many whole tiles as all dates fit into memory for; full rows where files are stored in rows."""
    grid = series.grid
    pixels = max(1, MAX_VALUES // dates)
    first = next(iter(series.before.values()))[0].raster
    block_width, block_height = first.band.band.GetBlockSize()
    if block_width >= first.dataset.RasterXSize and block_height < TILE:
        rows = max(least, 1, min(MAX_SIDE, pixels // grid.width))
        for row in range(0, grid.height, rows):
            yield Window(row=row, column=0, height=min(rows, grid.height - row), width=grid.width)
        return
    side = int(pixels**0.5)
    tile = min(max(block_width, 1), TILE)
    side = max(least, tile, side - side % tile)
    yield from grid.blocks(min(side, MAX_SIDE))
