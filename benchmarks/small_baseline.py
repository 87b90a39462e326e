#!/usr/bin/env python3
"""The small-baseline inversion against MintPy's, in one run: 100 pairs of 23 dates, 500 x 500 pixels.

usage: benchmarks/small_baseline.py

MintPy (GPL-3) is a peer to measure against, never a dependency: install it beside NumPy to run this
(pip install --no-deps mintpy pyresample configobj pykdtree donfig pyyaml platformdirs h5py defusedxml).
Prints seconds, the ratios, and the largest difference of the phases at the dates in radians.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
DATES, REACH, PAIRS, SIDE = 23, 5, 100, 500
PER_PIXEL_SAMPLE = 400
SOLVE_PIXELS = 2048


def load_package() -> None:
    spec = importlib.util.spec_from_file_location("landslide_mapper", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


def main() -> None:
    load_package()
    from landslide_mapper.rasters.factors.small_baseline import Network, invert_phases

    try:
        from mintpy.ifgram_inversion import estimate_timeseries
    except ImportError as error:
        sys.exit(f"MintPy cannot be imported ({error}); see the usage for how to install it.")
    days = [date(2020, 1, 1) + timedelta(12 * index) for index in range(DATES)]
    pairs = [(days[i], days[j]) for i in range(DATES) for j in range(i + 1, min(DATES, i + REACH + 1))][:PAIRS]
    network = Network.of(pairs)
    random = np.random.default_rng(1)
    phases = random.normal(0, 3, (len(pairs), SIDE * SIDE))
    weights = random.uniform(0.1, 5, phases.shape)
    count = len(network.dates) - 1
    phase_design, velocity_design = np.zeros((len(pairs), count)), np.zeros((len(pairs), count))
    steps = np.diff(network.years)
    for pair, (first, second) in enumerate(zip(network.first, network.second)):
        phase_design[pair, second - 1] = 1
        if first:
            phase_design[pair, first - 1] = -1
        velocity_design[pair, first:second] = steps[first:second]

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
            phase_design, velocity_design, phases[:, column], steps[:, None], np.sqrt(weights[:, column]), min_norm_velocity=True, print_msg=False
        )
        worst = max(worst, float(np.abs(series.ravel() - found[:, pixel]).max()))
    per_pixel_seconds = (time.perf_counter() - start) * SIDE * SIDE / PER_PIXEL_SAMPLE
    start = time.perf_counter()
    estimate_timeseries(phase_design, velocity_design, phases, steps[:, None], None, min_norm_velocity=True, print_msg=False)
    single_seconds = time.perf_counter() - start
    print(f"ours, weighted:                    {ours_seconds:8.2f} s")
    print(f"MintPy, weighted, pixel by pixel:  {per_pixel_seconds:8.2f} s (of {PER_PIXEL_SAMPLE})   ratio {per_pixel_seconds / ours_seconds:.0f}")
    print(f"MintPy, unweighted, one solve:     {single_seconds:8.2f} s   ratio {single_seconds / ours_seconds:.2f}")
    print(f"largest difference to MintPy's weighted answer: {worst:.1e} rad")


if __name__ == "__main__":
    main()
