#!/usr/bin/env python3
"""The small-baseline inversion against MintPy's, in one run: 100 pairs of 23 dates, 500 x 500 pixels.

usage: benchmarks/small_baseline.py [FOLDER]

With a FOLDER of real interferograms (..._unw.tif, ..._cc.tif) the rates that 'Deformation rate' writes are compared
with those of MintPy's weighted inversion of the same pixels instead.

MintPy (GPL-3) is a peer to measure against, never a dependency: install it beside NumPy to run this
(pip install --no-deps mintpy pyresample configobj pykdtree donfig pyyaml platformdirs h5py defusedxml).
Prints seconds, the ratios, and the largest difference of the phases at the dates in radians.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from checkout import load_package

DATES, REACH, PAIRS, SIDE = 23, 5, 100, 500
PER_PIXEL_SAMPLE = 400
SOLVE_PIXELS = 2048


def designs(network: Any) -> tuple[np.ndarray, np.ndarray]:
    """MintPy's two design matrices (pairs, dates - 1): of phases at the dates, and of velocities between them."""
    steps = np.diff(network.years)
    phase, velocity = np.zeros((len(network.first), len(steps))), np.zeros((len(network.first), len(steps)))
    for pair, (first, second) in enumerate(zip(network.first, network.second)):
        phase[pair, second - 1] = 1
        if first:
            phase[pair, first - 1] = -1
        velocity[pair, first:second] = steps[first:second]
    return phase, velocity


def compare_real(folder: Path, estimate_timeseries: Any) -> None:
    """Correlation and median difference of our rates and MintPy's over every pixel that both solve.

    MintPy solves none in which a date has lost all its pairs.
    """
    from osgeo import gdal

    from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
    from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs
    from landslide_mapper.rasters.factors.deformation.small_baseline import Network, coherence_weights

    pairs, choices = read_pairs(sorted(folder.glob("*_unw.tif")), sorted(folder.glob("*_cc.tif"))), RateChoices()
    with tempfile.TemporaryDirectory() as scratch:
        reference = deformation_rate(pairs, Path(scratch) / "rate.tif", choices).reference
        ours = gdal.Open(str(Path(scratch) / "rate.tif")).ReadAsArray()
    phases = np.stack([gdal.Open(str(pair.path)).ReadAsArray() for pair in pairs]).astype(float)
    coherence = np.stack([gdal.Open(str(pair.coherence)).ReadAsArray() for pair in pairs]).astype(float)
    usable = (phases != 0) & (coherence >= choices.least_coherence)
    phases -= reference.phases[:, None, None]
    network = Network.of([(pair.first, pair.second) for pair in pairs])
    phase_design, velocity_design = designs(network)
    steps, to_mm = np.diff(network.years), -choices.wavelength_m / (4 * np.pi) * 1000
    places = np.argwhere(np.isfinite(ours))
    theirs = np.empty(len(places))
    for index, (row, column) in enumerate(places):
        use = usable[:, row, column]
        weights = np.sqrt(coherence_weights(coherence[use, row, column]))[:, None]
        series, _, _ = estimate_timeseries(
            phase_design[use],
            velocity_design[use],
            phases[use, row, column][:, None],
            steps[:, None],
            weights,
            True,
            print_msg=False,
        )
        theirs[index] = np.polyfit(network.years, series.ravel() * to_mm, 1)[0] if np.any(series) else np.nan
    solved = np.isfinite(theirs)
    mine, theirs = ours[tuple(places.T)][solved], theirs[solved]
    print(
        f"{len(pairs)} interferograms, {solved.sum()} of {len(places)} pixels: correlation with MintPy's rates "
        f"{np.corrcoef(mine, theirs)[0, 1]:.6f},"
    )
    print(
        f"median difference {np.median(np.abs(mine - theirs)):.2g} mm/year, largest "
        f"{np.abs(mine - theirs).max():.2g} mm/year"
    )


def main() -> None:
    load_package()
    from landslide_mapper.rasters.factors.deformation.small_baseline import Network, invert_phases

    try:
        from mintpy.ifgram_inversion import estimate_timeseries
    except ImportError as error:
        sys.exit(f"MintPy cannot be imported ({error}); see the usage for how to install it.")
    if len(sys.argv) > 1:
        compare_real(Path(sys.argv[1]), estimate_timeseries)
        return
    days = [date(2020, 1, 1) + timedelta(12 * index) for index in range(DATES)]
    pairs = [(days[i], days[j]) for i in range(DATES) for j in range(i + 1, min(DATES, i + REACH + 1))][:PAIRS]
    network = Network.of(pairs)
    phase_design, velocity_design = designs(network)
    steps = np.diff(network.years)
    random = np.random.default_rng(1)
    phases = random.normal(0, 3, (len(pairs), SIDE * SIDE))
    weights = random.uniform(0.1, 5, phases.shape)

    def ours(block: slice, weight: np.ndarray) -> np.ndarray:
        return invert_phases(phases[:, block], weight[:, block], network)

    blocks = [slice(start, start + SOLVE_PIXELS) for start in range(0, SIDE * SIDE, SOLVE_PIXELS)]
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        start = time.perf_counter()
        found = np.concatenate(list(threads.map(lambda block: ours(block, weights), blocks)), axis=1)
        ours_seconds = time.perf_counter() - start
    worst = 0.0
    start = time.perf_counter()
    for pixel in range(PER_PIXEL_SAMPLE):
        column = slice(pixel, pixel + 1)
        series, _, _ = estimate_timeseries(
            phase_design,
            velocity_design,
            phases[:, column],
            steps[:, None],
            np.sqrt(weights[:, column]),
            min_norm_velocity=True,
            print_msg=False,
        )
        worst = max(worst, float(np.abs(series.ravel() - found[:, pixel]).max()))
    per_pixel_seconds = (time.perf_counter() - start) * SIDE * SIDE / PER_PIXEL_SAMPLE
    start = time.perf_counter()
    estimate_timeseries(
        phase_design, velocity_design, phases, steps[:, None], None, min_norm_velocity=True, print_msg=False
    )
    single_seconds = time.perf_counter() - start
    print(f"ours, weighted:                    {ours_seconds:8.2f} s")
    print(
        f"MintPy, weighted, pixel by pixel:  {per_pixel_seconds:8.2f} s (of {PER_PIXEL_SAMPLE})   ratio "
        f"{per_pixel_seconds / ours_seconds:.0f}"
    )
    print(f"MintPy, unweighted, one solve:     {single_seconds:8.2f} s   ratio {single_seconds / ours_seconds:.2f}")
    print(f"largest difference to MintPy's weighted answer: {worst:.1e} rad")


if __name__ == "__main__":
    main()
