#!/usr/bin/env python3
"""The 5 x 5 Lee filter on 4000 x 4000 pixels beside the plain formula over SciPy's uniform_filter, in one run.

    QGIS_PYTHON benchmarks/speckle.py [SIZE]

Prints both times (CPU seconds, best of five, one thread), their ratio, the largest difference inside, and how many
pixels one missing value spoils in each. Exit status 1 where ours is slower.
"""

from __future__ import annotations

import sys
import time
from typing import Callable

import numpy as np
from checkout import load_package
from scipy.ndimage import uniform_filter

LOOKS, WINDOW, ROUNDS = 4.0, 5, 5


def plain_lee(power: np.ndarray) -> np.ndarray:
    """Lee 1980 as it is commonly written."""
    mean = uniform_filter(power, WINDOW)
    variance = uniform_filter(power * power, WINDOW) - mean * mean
    speckle = np.float32(1 / LOOKS)
    gain = np.clip((variance - mean * mean * speckle) / ((1 + speckle) * variance), 0, 1)
    return mean + gain * (power - mean)


def seconds(work: Callable[[np.ndarray], np.ndarray], power: np.ndarray) -> float:
    start = time.process_time()
    work(power)
    return time.process_time() - start


def main() -> int:
    load_package()
    from landslide_mapper.rasters.factors.sar.speckle import BOXCAR, LEE, REFINED_LEE, SpeckleFilter

    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    power = (0.1 * np.random.default_rng(1).standard_gamma(LOOKS, (size, size)) / LOOKS).astype(np.float32)
    ours = SpeckleFilter(LEE, WINDOW, LOOKS).apply
    times = [(seconds(ours, power), seconds(plain_lee, power)) for _ in range(ROUNDS)]
    mine, theirs = (min(column) for column in zip(*times))
    inner = (slice(WINDOW, -WINDOW), slice(WINDOW, -WINDOW))
    difference = float(np.abs(ours(power) - plain_lee(power))[inner].max())
    print(
        f"Lee {WINDOW} x {WINDOW}, {size} x {size} float32, CPU seconds: ours {mine:.3f}, uniform_filter formula "
        f"{theirs:.3f}"
    )
    print(f"ratio {mine / theirs:.2f} (at most 1); largest difference inside {difference:.1e}")

    for name, window in ((BOXCAR, WINDOW), (REFINED_LEE, 7)):
        print(f"{name} {window} x {window}: {seconds(SpeckleFilter(name, window, LOOKS).apply, power):.3f} s")

    power[size // 2, size // 2] = np.nan
    with np.errstate(invalid="ignore"):
        spoilt = [int(np.isnan(work(power)).sum()) for work in (ours, plain_lee)]
    print(f"pixels without value after one missing pixel: ours {spoilt[0]}, uniform_filter formula {spoilt[1]}")
    return int(mine > theirs)


if __name__ == "__main__":
    raise SystemExit(main())
