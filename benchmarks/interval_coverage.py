#!/usr/bin/env python3
"""How often the 95 % intervals of `estimatearea` and `sizestatistics` hold the truth, on simulated data.

    QGIS_PYTHON benchmarks/interval_coverage.py [--rounds 1000] [--inventories 300]

Areas: a map of 400 x 300 pixels that calls a twentieth of the ground landslide, and a truth that differs from it in
both directions. Each round draws a sample from the map's raster as `accuracysample` does, interprets every point by
the truth, and estimates. Sizes: inventories drawn from an inverse gamma distribution with rho 1.4, a 1,280 m2 and
s 20 m2, 200 bootstrap replicates each. Prints two Markdown tables.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import numpy as np
from checkout import load_package
from osgeo import gdal, osr
from scipy import stats

gdal.UseExceptions()
HEIGHT, WIDTH, PIXEL_M = 300, 400, 10
LANDSLIDE_SHARE, USERS, MISSED_SHARE = 0.05, 0.75, 0.01
EXPECTED = (0.7, 0.01)  # the defaults of `accuracysample`, wrong on purpose as they are in practice
LAW, REPLICATES = (1.4, 1280.0, 20.0), 200


def make_map(path: Path) -> np.ndarray:
    """Write the map; gives the truth, row by row."""
    random = np.random.default_rng(1)
    called = random.random((HEIGHT, WIDTH)) < LANDSLIDE_SHARE
    truth: np.ndarray = random.random((HEIGHT, WIDTH)) < np.where(called, USERS, MISSED_SHARE)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    file = gdal.GetDriverByName("GTiff").Create(str(path), WIDTH, HEIGHT, 1, gdal.GDT_Byte)
    file.SetProjection(reference.ExportToWkt())
    file.SetGeoTransform((500_000, PIXEL_M, 0, 4_700_000, 0, -PIXEL_M))
    file.GetRasterBand(1).WriteArray(called.astype(np.uint8))
    file = None  # closes it
    return truth


def area_coverage(rounds: int) -> None:
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.sampling.allocation import ALLOCATIONS, allocate
    from landslide_mapper.rasters.sampling.drawing import draw
    from landslide_mapper.rasters.sampling.estimation import estimate
    from landslide_mapper.rasters.sampling.strata import CODES, ClassMap, measure_strata

    print("| points | allocation | area | user's | producer's | overall |\n|---:|---|---:|---:|---:|---:|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        truth = make_map(Path(folder) / "map.tif")
        classes = ClassMap(Path(folder) / "map.tif", 0.5)
        strata = measure_strata(classes, Silent())
        shares = strata.area_m2 / strata.area_m2.sum()
        called = gdal.Open(str(Path(folder) / "map.tif")).ReadAsArray() == CODES[0]
        real = (truth.mean(), truth[called].mean(), called[truth].mean(), (truth == called).mean())
        for points in (300, 1000):
            for method in ALLOCATIONS:
                sizes = allocate(points, strata.pixels, shares, method, EXPECTED)
                inside = np.zeros(4)
                for seed in range(rounds):
                    counts = np.zeros((2, 2), np.int64)
                    for point in draw(classes, strata, sizes, seed, Silent()):
                        counts[point.stratum, int(not truth[point.row, point.column])] += 1
                    found = estimate(("landslide", "not_landslide"), counts, strata.area_m2)
                    kinds = (found.area_share[0], found.users[0], found.producers[0], found.overall)
                    inside += [one.low <= value <= one.high for one, value in zip(kinds, real)]
                cells = " | ".join(f"{100 * share:.1f} %" for share in inside / rounds)
                print(f"| {points} | {method} | {cells} |", flush=True)


def size_coverage(inventories: int) -> None:
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.size_statistics.inverse_gamma import InverseGamma, fit_inverse_gamma
    from landslide_mapper.rasters.size_statistics.size_distribution import INVERSE_GAMMA, bootstrap

    truth = InverseGamma(*LAW)
    law = stats.invgamma(LAW[0], loc=LAW[2], scale=LAW[1])
    print(f"\n| landslides | {' | '.join(INVERSE_GAMMA)} |\n|---:|{'---:|' * len(INVERSE_GAMMA)}", flush=True)
    for count in (100, 500, 2000):
        inside = np.zeros(len(INVERSE_GAMMA))
        for seed in range(inventories):
            areas = law.rvs(count, random_state=seed)
            found = bootstrap(areas, fit_inverse_gamma, INVERSE_GAMMA, REPLICATES, seed, Silent())
            inside += [found[name].low <= getattr(truth, name) <= found[name].high for name in INVERSE_GAMMA]
        print(f"| {count} | {' | '.join(f'{100 * share:.1f} %' for share in inside / inventories)} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--inventories", type=int, default=300)
    chosen = parser.parse_args()
    load_package()
    if chosen.rounds:
        area_coverage(chosen.rounds)
    if chosen.inventories:
        size_coverage(chosen.inventories)


if __name__ == "__main__":
    main()
