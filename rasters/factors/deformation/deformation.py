"""Line-of-sight deformation rate from a stack of unwrapped interferograms, block by block within a fixed memory."""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ....core.bands import DEFORMATION, Band
from ....core.errors import InputError
from ....core.feedback import Feedback, Silent, Stage, stop_if_cancelled
from ....core.pixels.window import Window
from ...io.band_file import BandWriter, check_has_values, new_band_file
from ...io.cache import bounded_cache
from ...io.grid import Grid
from ...io.opening import open_raster
from .interferograms import (
    AlignedRasters,
    Interferogram,
    acquisition_days,
    as_unit_coherence,
    coherence_band,
    read_phase,
)
from .product_notes import rate_metadata
from .reference import PairSurvey, Reference, choose_reference, reference_at, survey_pairs
from .small_baseline import Network, coherence_weights, invert_phases, linear_rate, temporal_coherence

BLOCK_PIXELS = 65536
SOLVE_PIXELS = 2048
MIN_SHARE_OF_PAIRS = 0.5
MILLIMETRES = 1000.0


@dataclass(frozen=True)
class RateChoices:
    """How to invert: wavelength in metres; coherence below `least_coherence` drops a pair in that pixel; `away` tells
    that positive phase means motion away from the satellite; `reference` is a position in the interferograms' CRS, None
    picks the best pixel; `prefix` goes before the band names.
    """

    wavelength_m: float = 0.05546576
    least_coherence: float = 0.3
    away: bool = True
    reference: tuple[float, float] | None = None
    remove_ramp: bool = False
    prefix: str = ""


@dataclass(frozen=True)
class RateSummary:
    """What the report tells: the dates and pairs, the reference pixel, per pair mean coherence (NaN without) and
    residual in radians.
    """

    days: tuple[date, ...]
    pairs: tuple[Interferogram, ...]
    parts: int
    reference: Reference
    mean_coherence: NDArray[np.float64]
    residual_rms: NDArray[np.float64]
    solved_pixels: int
    pixels: int


def deformation_rate(
    pairs: Sequence[Interferogram],
    target: Path,
    choices: RateChoices,
    coherence_target: Path | None = None,
    series_target: Path | None = None,
    feedback: Feedback | None = None,
) -> RateSummary:
    """Write the rate (band PREFIX `deformation_rate`, mm/year along the line of sight, positive towards the satellite)
    and what goes with it.

    Displacement is -wavelength / (4 pi) times phase for products whose positive phase means away, relative to the
    reference pixel, which is subtracted pair by pair. Weights are the inverse phase variances from coherence, equal
    without coherence. A pixel that keeps fewer than half of the pairs is nodata. `coherence_target` gets the temporal
    coherence (0-1) and the rate's standard error (mm/year), `series_target` one band of cumulative displacement (mm)
    per date. The rate's file tells its dates, its reference and from where it was seen (`rate_metadata`). Memory
    depends on the number of pairs, not on the raster. Raises InputError, OutputError, CancelledError.
    """
    feedback = feedback or Silent()
    phases = AlignedRasters(
        [pair.path for pair in pairs],
        "interferogram",
        [pair.band for pair in pairs],
        [pair.to_phase for pair in pairs],
    )
    coherences = _coherences(pairs, phases.grid)
    with bounded_cache():
        survey = survey_pairs(pairs, phases, coherences, list(blocks(phases)), Stage(feedback, 0.0, 0.25))
        if choices.reference is None:
            reference = choose_reference(
                pairs, phases, coherences, survey, list(blocks(phases)), Stage(feedback, 0.25, 0.45)
            )
        else:
            reference = reference_at(choices.reference, pairs, phases)
        feedback.message(
            f"Reference pixel: column {reference.column}, row {reference.row} ({reference.x:.6g}, {reference.y:.6g})."
        )
        return _invert(
            pairs,
            phases,
            coherences,
            survey,
            reference,
            choices,
            (target, coherence_target, series_target),
            Stage(feedback, 0.45, 1.0),
        )


def blocks(phases: AlignedRasters) -> Iterator[Window]:
    """Windows that follow the files' own blocks: square for tiled files, full width for strips; about 65,536 pixels
    each.
    """
    grid = phases.grid
    block_width, block_height = phases.datasets[0].GetRasterBand(1).GetBlockSize()
    if block_width < phases.datasets[0].RasterXSize:
        yield from grid.blocks(int(math.sqrt(BLOCK_PIXELS)))
        return
    rows = max(1, BLOCK_PIXELS // grid.width)
    if block_height < rows:
        rows -= rows % block_height
    for row in range(0, grid.height, rows):
        yield Window(row=row, column=0, height=min(rows, grid.height - row), width=grid.width)


def _coherences(pairs: Sequence[Interferogram], grid: Grid) -> AlignedRasters | None:
    paths = [pair.coherence for pair in pairs if pair.coherence is not None]
    if not paths:
        return None
    bands = [coherence_band(open_raster(path, "coherence")) for path in paths]
    coherences = AlignedRasters(paths, "coherence", bands)
    if not coherences.grid.is_same(grid):
        raise InputError(
            f"The coherence {paths[0].name} does not lie on the interferograms' grid. Choose the coherence of the "
            "same products."
        )
    return coherences


def _invert(
    pairs: Sequence[Interferogram],
    phases: AlignedRasters,
    coherences: AlignedRasters | None,
    survey: PairSurvey,
    reference: Reference,
    choices: RateChoices,
    targets: tuple[Path, Path | None, Path | None],
    feedback: Feedback,
) -> RateSummary:
    network = Network.of([(pair.first, pair.second) for pair in pairs])
    if network.parts() > 1:
        feedback.message(
            f"The interferograms fall into {network.parts()} groups of dates that no pair connects; between them the "
            "smallest velocity is assumed."
        )
    to_mm = (-1 if choices.away else 1) * choices.wavelength_m / (4 * math.pi) * MILLIMETRES
    signs = np.array([-1.0 if pair.reversed_dates else 1.0 for pair in pairs])
    squares, counts, solved = np.zeros(len(pairs)), np.zeros(len(pairs)), 0
    with ExitStack() as open_files, ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        rate_file, coherence_file, series_file = _outputs(open_files, phases.grid, network, targets, choices.prefix)
        crs_name = phases.grid.spatial_reference().GetName() or ""
        for key, text in rate_metadata(pairs, reference, crs_name).items():
            rate_file.dataset.SetMetadataItem(key, text)
        windows = list(blocks(phases))
        for done, window in enumerate(windows):
            stop_if_cancelled(feedback)
            block = np.stack([read_phase(phases, index, window).ravel() for index in range(len(pairs))])
            block -= reference.phases[:, None].astype(np.float32)
            if choices.remove_ramp:
                block -= survey.ramps(window, reference)
            coherence = (
                None
                if coherences is None
                else np.stack([_coherence(coherences, index, window, survey) for index in range(len(pairs))])
            )

            def solve(
                start: int, block: NDArray[np.float32] = block, coherence: NDArray[np.float32] | None = coherence
            ) -> _Solved:
                part = slice(start, start + SOLVE_PIXELS)
                return _solve(
                    block[:, part] * signs[:, None], None if coherence is None else coherence[:, part], network, choices
                )

            parts = list(threads.map(solve, range(0, block.shape[1], SOLVE_PIXELS)))
            shape = (window.height, window.width)
            series = np.concatenate([part.series for part in parts], axis=1) * to_mm
            slope, error = linear_rate(series, network.years)
            rate_file.write(0, window, slope.reshape(shape).astype(np.float32))
            if coherence_file is not None:
                explained = np.concatenate([part.temporal_coherence for part in parts])
                coherence_file.write(0, window, explained.reshape(shape).astype(np.float32))
                coherence_file.write(1, window, error.reshape(shape).astype(np.float32))
            if series_file is not None:
                for index, layer in enumerate(series):
                    series_file.write(index, window, layer.reshape(shape).astype(np.float32))
            squares += sum(part.squares for part in parts)
            counts += sum(part.counts for part in parts)
            solved += int(np.count_nonzero(np.isfinite(slope)))
            feedback.progress((done + 1) / len(windows))
        for rasters in (phases, coherences):
            if rasters is not None:
                rasters.say_fill(feedback)
        check_has_values(rate_file, "The interferograms (after the minimum coherence is applied)")
    return RateSummary(
        tuple(acquisition_days(pairs)),
        tuple(pairs),
        network.parts(),
        reference,
        survey.mean_coherence,
        np.sqrt(squares / np.maximum(counts, 1)),
        solved,
        phases.grid.width * phases.grid.height,
    )


def _outputs(
    open_files: ExitStack,
    grid: Grid,
    network: Network,
    targets: tuple[Path, Path | None, Path | None],
    prefix: str,
) -> tuple[BandWriter, BandWriter | None, BandWriter | None]:
    rate, coherence, series = targets
    rate_file = open_files.enter_context(
        new_band_file(rate, grid, [Band(prefix + "deformation_rate", DEFORMATION, unit="mm/year")])
    )
    quality = [
        Band(prefix + "temporal_coherence", DEFORMATION),
        Band(prefix + "rate_standard_error", DEFORMATION, unit="mm/year"),
    ]
    coherence_file = open_files.enter_context(new_band_file(coherence, grid, quality)) if coherence else None
    days = [Band(f"displacement_{day:%Y%m%d}", DEFORMATION, unit="mm") for day in network.dates]
    series_file = open_files.enter_context(new_band_file(series, grid, days)) if series else None
    return rate_file, coherence_file, series_file


def _coherence(coherences: AlignedRasters, index: int, window: Window, survey: PairSurvey) -> NDArray[np.float32]:
    return as_unit_coherence(coherences.read(index, window).ravel(), survey.coherence_scales[index])


@dataclass(frozen=True)
class _Solved:
    """A chunk's phases at the dates, NaN where not solved, with the residuals' sums per pair."""

    series: NDArray[np.float64]
    temporal_coherence: NDArray[np.float64]
    squares: NDArray[np.float64]
    counts: NDArray[np.float64]


def _solve(
    phases: NDArray[np.float64], coherence: NDArray[np.float32] | None, network: Network, choices: RateChoices
) -> _Solved:
    valid = np.isfinite(phases)
    weights = np.ones(phases.shape)
    if coherence is not None:
        valid &= coherence >= choices.least_coherence
        weights = np.maximum(coherence_weights(coherence.astype(np.float64)), np.finfo(np.float32).tiny)
    enough = valid.sum(axis=0) >= max(1.0, MIN_SHARE_OF_PAIRS * len(phases))
    weights = np.where(valid, weights, 0.0)
    weights[:, ~enough] = 1.0
    phases = np.where(valid, phases, 0.0)
    series = invert_phases(phases, weights, network)
    explained = temporal_coherence(phases, weights, series, network)
    residual = np.where(valid & enough, phases - (series[network.second] - series[network.first]), 0.0)
    series[:, ~enough] = np.nan
    explained[~enough] = np.nan
    return _Solved(
        series, explained, np.einsum("pn,pn->p", residual, residual), (valid & enough).sum(axis=1).astype(np.float64)
    )
