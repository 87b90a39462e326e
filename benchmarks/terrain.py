"""Terrain factors against gdaldem in the same run: time at 4000 x 4000, peak memory at two sizes, and the agreement of
both.

    python3 benchmarks/terrain.py [--side 4000] [--large 12000] [--folder FOLDER]

Runs with QGIS's own Python (needs NumPy and GDAL with its command-line tools). Each measurement is a process of its
own, pinned to nothing and writing new files; the runs alternate, and the median of the repeats' ratios counts. Seconds
are of whole processes, Python's start included.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from checkout import load_package

PIXEL_M = 12.5
THREE, FOUR, FIVE, PLAIN, PACKED = range(5)  # what each repeat runs
OURS = {
    THREE: ["slope", "aspect", "curvature"],
    FOUR: ["slope", "aspect", "profile_curvature", "plan_curvature"],
    FIVE: ["slope", "aspect", "curvature", "profile_curvature", "plan_curvature"],
}


@dataclass(frozen=True)
class Cost:
    """Seconds and processor seconds of whole processes, files written; of ours also the seconds of the work alone and
    peak MB.
    """

    wall: float
    processor: float
    work: float = 0.0
    peak_mb: float = 0.0


def make_dem(path: Path, side: int) -> None:
    """Hills of several wavelengths with metre noise, written in strips, as a plain float32 GeoTIFF."""
    import numpy as np
    from osgeo import gdal, osr

    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, PIXEL_M, 0, 4_700_000, 0, -PIXEL_M))
    random, x = np.random.default_rng(1), np.arange(side)
    for row in range(0, side, 250):
        y = np.arange(row, min(row + 250, side))[:, np.newaxis]
        hills = (
            800
            + 300 * np.sin(x / 210 + y / 340)
            + 120 * np.sin(x / 47) * np.cos(y / 53)
            + random.normal(0, 0.5, (len(y), side))
        )
        dataset.GetRasterBand(1).WriteArray(hills.astype(np.float32), 0, row)


def derive(dem: str, target: str, factors: list[str]) -> None:
    """One run of ours in this process; prints seconds without start-up and imports, and peak memory in MB."""
    load_package()
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.factors.terrain.terrain import derive_terrain

    start = time.perf_counter()
    derive_terrain(dem, factors, "horn", Path(target), Silent())
    seconds = time.perf_counter() - start
    print(seconds, peak_mb())


def peak_mb() -> float:
    """Largest memory of this process so far, MB (Linux tells it as VmHWM; ru_maxrss there still holds the parent's
    before exec).
    """
    status = Path("/proc/self/status")
    if status.exists():
        return next(
            float(line.split()[1]) / 1024 for line in status.read_text().splitlines() if line.startswith("VmHWM")
        )
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def children_cpu() -> float:
    """Processor seconds of all ended child processes: unlike the clock, no other program's work adds to it."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measure_ours(dem: Path, target: Path, factors: list[str]) -> Cost:
    command = [sys.executable, str(Path(__file__).resolve()), "--derive", str(dem), str(target), *factors]
    target.unlink(missing_ok=True)
    start, before = time.perf_counter(), children_cpu()
    work, peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return Cost(time.perf_counter() - start, children_cpu() - before, float(work), float(peak))


def measure_gdaldem(dem: Path, folder: Path, options: list[str]) -> Cost:
    """gdaldem slope and gdaldem aspect, one after the other, as a user runs them."""
    targets = {processing: folder / f"gdaldem_{processing}.tif" for processing in ("slope", "aspect")}
    for target in targets.values():
        target.unlink(missing_ok=True)
    start, before = time.perf_counter(), children_cpu()
    for processing, target in targets.items():
        subprocess.run(["gdaldem", processing, "-q", str(dem), str(target), *options], check=True)
    return Cost(time.perf_counter() - start, children_cpu() - before)


def largest_difference(ours: Path, theirs: Path, band: int, circle: float = 0) -> float:
    """Largest difference where both have a value, strip by strip."""
    import numpy as np
    from osgeo import gdal

    opened = gdal.Open(str(ours)), gdal.Open(str(theirs))
    mine, other, largest = opened[0].GetRasterBand(band), opened[1].GetRasterBand(1), 0.0
    for row in range(0, mine.YSize, 256):
        rows = min(256, mine.YSize - row)
        first, second = (source.ReadAsArray(0, row, mine.XSize, rows) for source in (mine, other))
        apart = np.abs(first - second)[np.isfinite(first) & (second != other.GetNoDataValue())]
        if apart.size:
            largest = max(largest, float(np.minimum(apart, circle - apart).max() if circle else apart.max()))
    return largest


def compare(folder: Path, side: int, large: int, repeats: int) -> None:
    dem, target = folder / "dem.tif", folder / "ours.tif"
    make_dem(dem, side)
    same_layout = [part for option in our_layout() for part in ("-co", option)]
    runs = [
        (
            *(measure_ours(dem, target, factors) for factors in OURS.values()),
            measure_gdaldem(dem, folder, []),
            measure_gdaldem(dem, folder, same_layout),
        )
        for _ in range(repeats)
    ]
    print(
        f"{side} x {side}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, medians of {repeats} paired "
        "repeats; wall / processor seconds"
    )
    for name, index in (("plain GeoTIFF", PLAIN), ("in our layout (tiled, compressed)", PACKED)):
        print(f"  gdaldem slope + aspect, {name:33} {in_words(runs, index)}")
    chosen = (
        ("slope, aspect, curvature", THREE),
        ("slope, aspect, profile and plan curvature", FOUR),
        ("all three curvatures", FIVE),
    )
    for name, index in chosen:
        print(f"  ours: {name:51} {in_words(runs, index)}")
        print(
            f"    ratio to plain {ratio_in_words(runs, index, PLAIN)}, to our layout "
            f"{ratio_in_words(runs, index, PACKED)}"
        )
    for name, index in (("three", THREE), ("four", FOUR), ("five", FIVE)):
        work, ratio = (
            statistics.median(run[index].work for run in runs),
            statistics.median(run[index].work / run[PLAIN].wall for run in runs),
        )
        print(
            f"  ours with {name} factors as in a running QGIS, where Python has started: {work:.2f} s, {ratio:.2f} "
            "of plain"
        )
    slope = largest_difference(target, folder / "gdaldem_slope.tif", 1)
    print(f"  largest difference of slope to gdaldem: {slope:.2g} degree")
    print(f"  peak memory at {side}: {runs[0][FIVE].peak_mb:.0f} MB")
    if large:
        make_dem(dem, large)
        whole = measure_ours(dem, target, OURS[FIVE])
        print(f"{large} x {large}: peak memory {whole.peak_mb:.0f} MB, {whole.wall:.1f} s")


def our_layout() -> list[str]:
    """The creation options of our own files, for gdaldem to write the same."""
    load_package()
    from landslide_mapper.rasters.io.band_file import geotiff_options

    return geotiff_options()


def in_words(runs: Sequence[tuple[Cost, ...]], index: int) -> str:
    return (
        f"{statistics.median(run[index].wall for run in runs):6.2f} / "
        f"{statistics.median(run[index].processor for run in runs):.2f}"
    )


def ratio_in_words(runs: Sequence[tuple[Cost, ...]], index: int, to: int) -> str:
    wall = statistics.median(run[index].wall / run[to].wall for run in runs)
    return f"{wall:.2f} / {statistics.median(run[index].processor / run[to].processor for run in runs):.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=4000, help="pixels a side of the timed DEM")
    parser.add_argument(
        "--large", type=int, default=12000, help="pixels a side of the DEM for the second memory figure, 0 = none"
    )
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where to work (needs 3 GB at 12000); a temporary folder otherwise")
    parser.add_argument("--derive", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.derive:
        derive(options.derive[0], options.derive[1], options.derive[2:])
        return
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        compare(Path(folder), options.side, options.large, options.repeats)


if __name__ == "__main__":
    main()
