"""A radar series of 10 and of 100 dates, and a decomposition of two orbits, both at 4000 x 4000 pixels.

    python3 benchmarks/radar_series.py [--side 4000] [--dates 10 100] [--filter none lee] [--folder FOLDER]

Runs with QGIS's own Python. The dates are five files of 4-look gamma speckle (float32, 256-pixel tiles, compressed as
GDAL compresses noise) under as many names; `sarchange` writes change and z-score of them against one post-event date.
Each run is a process of its own: its peak memory, and its processor seconds a date beside those of a plain GDAL read
of the same bytes. The decomposition takes two rates and their look geometry (six rasters), and once more with a DEM;
its processor seconds stand beside those of one copy of its inputs with gdal.Translate.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from checkout import load_package
from terrain import peak_mb

KINDS = 5
FIRST_DAY, REVISIT_DAYS = date(2015, 1, 4), 12
OPTIONS = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=ZSTD", "ZSTD_LEVEL=1"]
HEADINGS = {"asc": (39.0, -12.0), "desc": (36.0, 192.0)}


def write(path: Path, values: object, name: str = "") -> None:
    from osgeo import gdal, osr

    gdal.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    side = len(values)  # type: ignore[arg-type]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32, options=OPTIONS)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_200_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetDescription(name)
    dataset.FlushCache()


def make_series(folder: Path, side: int, dates: int) -> None:
    """`dates` names for KINDS files, and one post-event date."""
    import numpy as np

    generator = np.random.default_rng(1)
    for kind in range(KINDS):
        values = (0.1 * generator.standard_gamma(4.0, (side, side), np.float32) / 4).astype(np.float32)
        write(folder / f"kind{kind}.tif", values)
    for index in range(dates + 1):
        day = FIRST_DAY + timedelta(REVISIT_DAYS * index)
        os.link(folder / f"kind{index % KINDS}.tif", folder / f"{day:%Y%m%d}_VV.tif")


def make_rates(folder: Path, side: int) -> None:
    """Two rates, their lv_theta and lv_phi, and a DEM."""
    import numpy as np

    generator = np.random.default_rng(2)
    rows, columns = np.mgrid[:side, :side].astype(np.float32)
    for orbit, (incidence, heading) in HEADINGS.items():
        write(
            folder / f"{orbit}_rate.tif", generator.normal(0, 10, (side, side)).astype(np.float32), "deformation_rate"
        )
        theta = np.radians(90 - incidence + columns / side).astype(np.float32)
        phi = math.radians((180 - heading + 180) % 360 - 180)
        write(folder / f"{orbit}_lv_theta.tif", theta)
        write(folder / f"{orbit}_lv_phi.tif", np.full((side, side), phi, np.float32))
    write(
        folder / "dem.tif",
        800 + 200 * np.sin(columns / 90) * np.cos(rows / 70) + generator.normal(0, 0.2, (side, side)),
    )


def seconds() -> float:
    """Processor seconds of this process so far: other work on the machine does not count."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def one_run(what: str, folder: Path, speckle_filter: str) -> None:
    """One measurement in this process: prints processor seconds, wall seconds and peak MB."""
    load_package()
    from osgeo import gdal

    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.factors.deformation.deformation_components import (
        ComponentSettings,
        deformation_components,
    )
    from landslide_mapper.rasters.factors.sar.sar_change import ChangeSettings, sar_change

    gdal.UseExceptions()
    series = sorted(map(str, folder.glob("*_VV.tif")))
    start, wall = seconds(), time.perf_counter()
    if what == "series":
        sar_change(series[:-1], series[-1:], ChangeSettings(filter=speckle_filter), folder / "out.tif", Silent())
    elif what == "read":
        gdal.SetCacheMax(64 * 2**20)
        for path in series:
            dataset = gdal.Open(path)
            for row in range(0, dataset.RasterYSize, 256):
                dataset.ReadAsArray(0, row, dataset.RasterXSize, min(256, dataset.RasterYSize - row))
    elif what in ("components", "components_dem"):
        geometry = sorted(map(str, folder.glob("*_lv_*.tif")))
        dem = str(folder / "dem.tif") if what.endswith("dem") else None
        rates = [str(folder / f"{orbit}_rate.tif") for orbit in HEADINGS]
        settings = ComponentSettings()
        deformation_components(rates, geometry, "", [], dem, settings, folder / "out.tif", Silent())
    else:
        copied = [*folder.glob("*_rate.tif"), *folder.glob("*_lv_*.tif")]
        copied += [folder / "dem.tif"] if what.endswith("dem") else []
        for source in copied:
            gdal.Translate(str(folder / "copy.tif"), str(source), creationOptions=OPTIONS)
    print(seconds() - start, time.perf_counter() - wall, peak_mb())


def measured(what: str, folder: Path, speckle_filter: str = "none") -> tuple[float, float, float]:
    command = [sys.executable, str(Path(__file__).resolve()), "--run", what, str(folder), speckle_filter]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    processor, wall, peak = (float(part) for part in answer.split())
    return processor, wall, peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=4000)
    parser.add_argument("--dates", type=int, nargs="+", default=[10, 100])
    parser.add_argument("--filter", nargs="+", default=["none", "lee"])
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder otherwise")
    parser.add_argument("--run", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        one_run(options.run[0], Path(options.run[1]), options.run[2])
        return
    print(f"{options.side} x {options.side} pixels, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for dates in options.dates:
        with tempfile.TemporaryDirectory(dir=options.folder) as name:
            folder = Path(name)
            make_series(folder, options.side, dates)
            plain, _, _ = measured("read", folder)
            for speckle_filter in options.filter:
                used, wall, peak = measured("series", folder, speckle_filter)
                a_date = used / (dates + 1)
                print(
                    f"  {dates:3} dates, filter {speckle_filter:4}: {peak:5.0f} MB; {a_date:.2f} processor seconds a "
                    f"date ({used / plain:.1f} times a plain read); {wall:.0f} s on the clock",
                    flush=True,
                )
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        make_rates(folder, options.side)
        for what, copy in (("components", "copy"), ("components_dem", "copy_dem")):
            used, wall, peak = measured(what, folder)
            plain, _, _ = measured(copy, folder)
            print(
                f"  {what}: {used:.1f} processor seconds, {used / plain:.1f} times one copy of its inputs "
                f"({plain:.1f}); {peak:.0f} MB; {wall:.0f} s on the clock",
                flush=True,
            )


if __name__ == "__main__":
    main()
