"""Peak memory of the deformation rate with 300 interferograms and coherences of 10,000 x 10,000 pixels; each run is a
process of its own.

    python3 benchmarks/deformation_memory.py [--pairs 300] [--side 10000] [--rows 64 256] [--layout tiles strips]
    [--folder FOLDER]

Runs with QGIS's own Python. All files but one have the full size; that one has only some rows, and the work is done
where all overlap. So files, blocks and arrays are those of the whole job, and the memory is seen not to grow with the
rows; `--rows 10000` is the whole job, most of an hour. All outputs are written: rate, temporal coherence with standard
error, time series. The pairs are links to one file (noise, nothing to compress).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from checkout import load_package
from terrain import peak_mb

REACH = 5  # each date is paired with the next five
FIRST_DAY, REVISIT_DAYS = date(2018, 1, 4), 12
LIMIT_MB = 2000
LAYOUTS = {"tiles": ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"], "strips": ["BLOCKYSIZE=1"]}


def pair_names(pairs: int) -> list[str]:
    """`first_second` of a small-baseline network."""
    names: list[str] = []
    date_of = [FIRST_DAY + timedelta(REVISIT_DAYS * index) for index in range(pairs)]
    for first in range(pairs):
        names += [f"{date_of[first]:%Y%m%d}_{later:%Y%m%d}" for later in date_of[first + 1 : first + 1 + REACH]]
    return names[:pairs]


def write_noise(path: Path, width: int, height: int, layout: str, low: float, high: float) -> None:
    import numpy as np
    from osgeo import gdal, osr

    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32614)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, 1, gdal.GDT_Float32, options=LAYOUTS[layout]
    )
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 40, 0, 2_200_000, 0, -40))
    noise = np.random.default_rng(1).uniform(low, high, (min(height, 256), width)).astype(np.float32)
    for row in range(0, height, 256):
        dataset.GetRasterBand(1).WriteArray(noise[: min(256, height - row)], 0, row)


def make_stack(folder: Path, pairs: int, side: int, rows: int, layout: str) -> None:
    for kind, low, high in (("unw", -3.0, 3.0), ("coh", 0.35, 0.95)):
        whole, cut = folder / f"whole_{kind}.tif", folder / f"cut_{kind}.tif"
        write_noise(whole, side, side, layout, low, high)
        write_noise(cut, side, rows, layout, low, high)
        for index, name in enumerate(pair_names(pairs)):
            os.link(whole if index else cut, folder / f"{name}_{kind}.tif")


def one_run(folder: Path) -> None:
    """The job in this process; prints seconds, peak MB and megapixels."""
    load_package()
    from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
    from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs

    pairs = read_pairs(sorted(folder.glob("2*_unw.tif")), sorted(folder.glob("2*_coh.tif")))
    start = time.perf_counter()
    summary = deformation_rate(pairs, folder / "rate.tif", RateChoices(), folder / "quality.tif", folder / "series.tif")
    print(time.perf_counter() - start, peak_mb(), summary.pixels / 1e6)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--side", type=int, default=10_000, help="width and height of the interferograms")
    parser.add_argument("--rows", type=int, nargs="+", default=[64, 256], help="rows that are worked through")
    parser.add_argument("--layout", nargs="+", choices=sorted(LAYOUTS), default=sorted(LAYOUTS, reverse=True))
    parser.add_argument(
        "--folder", type=Path, help="where to work (needs 1 GB, for 10,000 rows 30 GB); a temporary folder otherwise"
    )
    parser.add_argument("--run", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        one_run(options.run)
        return
    print(
        f"{options.pairs} interferograms with coherence, {options.side} x {options.side} pixels, {os.cpu_count()} "
        f"cores; limit {LIMIT_MB} MB"
    )
    worst = 0.0
    for layout in options.layout:
        for rows in options.rows:
            with tempfile.TemporaryDirectory(dir=options.folder) as folder:
                make_stack(Path(folder), options.pairs, options.side, rows, layout)
                command = [sys.executable, str(Path(__file__).resolve()), "--run", folder]
                seconds, peak, pixels = (
                    float(part)
                    for part in subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
                )
            worst = max(worst, peak)
            used = f"{peak:.0f} MB = {peak / LIMIT_MB:.2f} of the limit"
            print(f"  {layout}, {rows:4} rows: peak memory {used}; {seconds / pixels:.1f} s per megapixel", flush=True)
    sys.exit(1 if worst > LIMIT_MB else 0)


if __name__ == "__main__":
    main()
