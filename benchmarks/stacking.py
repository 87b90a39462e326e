#!/usr/bin/env python3
"""Stacking against gdalwarp + gdalbuildvrt + one copy, and its peak memory at two raster sizes, all in one run.

    benchmarks/stacking.py [--side 4000] [--layers 16] [--folder FOLDER]

Both sides bring the same layers (half of them on the target grid's CRS but shifted, half in degrees) onto one UTM grid
and end in one tiled, deflated float32 GeoTIFF. Prints seconds, peak resident memory and the ratios. Needs GDAL's
command line tools.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
PIXEL_M = 10.0
MEMORY_LAYERS = 4
ORIGIN = (570000.0, 4740000.0)

gdal.UseExceptions()

STACK = """
import importlib.util, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("landslide_mapper", {init!r}, submodule_search_locations=[{root!r}])
sys.modules["landslide_mapper"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from landslide_mapper.rasters.stack.stacking import Source, stack_layers
from landslide_mapper.rasters.io.grid import Grid
from osgeo import gdal
stack_layers([Source(path, "optical") for path in sys.argv[3:]], Path(sys.argv[1]), Grid.of(gdal.Open(sys.argv[2])))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--side", type=int, default=4000)
    options.add_argument("--layers", type=int, default=16)
    options.add_argument("--memory-sides", type=int, nargs=2, default=(2000, 10000))
    options.add_argument("--folder", type=Path)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        folder = Path(name)
        grid, layers = make_layers(folder, chosen.side, chosen.layers)
        own_seconds, _ = own(folder, grid, layers)
        peer_seconds = peer(folder, grid, layers, folder / "own.tif")
        print(f"{chosen.layers} layers of {chosen.side} x {chosen.side}:")
        print(f"own {own_seconds:.1f} s, gdalwarp + gdalbuildvrt + copy {peer_seconds:.1f} s")
        print(f"ratio {own_seconds / peer_seconds:.2f} (limit 1.5)")
    peaks = []
    for side in chosen.memory_sides:
        with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
            grid, layers = make_layers(Path(name), side, MEMORY_LAYERS)
            seconds, peak = own(Path(name), grid, layers)
            peaks.append(peak)
            print(f"{MEMORY_LAYERS} layers of {side} x {side}: {seconds:.1f} s, peak {peak / 2**20:.0f} MB")
    print(f"memory ratio {peaks[1] / peaks[0]:.2f} (limit 1.2)")


def make_layers(folder: Path, side: int, count: int) -> tuple[Path, list[Path]]:
    """A target grid and `count` layers that cover it: odd ones shifted by part of a pixel, even ones in degrees."""
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32654)
    grid = write(folder / "grid.tif", utm, (ORIGIN[0], PIXEL_M, 0, ORIGIN[1], 0, -PIXEL_M), side, side, fill=False)
    layers = []
    for number in range(count):
        shifted = (ORIGIN[0] - 103 - number, PIXEL_M, 0, ORIGIN[1] + 104, 0, -PIXEL_M)
        layer = write(folder / f"layer{number}.tif", utm, shifted, side + 21, side + 21)
        if number % 2 == 0:
            degrees = folder / f"layer{number}_degrees.tif"
            gdal.Warp(
                str(degrees),
                str(layer),
                dstSRS="EPSG:4326",
                resampleAlg="near",
                creationOptions=["TILED=YES"],
                dstNodata=-9999,
            )
            layer.unlink()
            layer = degrees
        layers.append(layer)
    return grid, layers


def write(
    path: Path, crs: osr.SpatialReference, geotransform: tuple[float, ...], width: int, height: int, fill: bool = True
) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, 1, gdal.GDT_Float32, ["TILED=YES", "SPARSE_OK=TRUE"]
    )
    dataset.SetProjection(crs.ExportToWkt())
    dataset.SetGeoTransform(geotransform)
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    noise = np.random.default_rng(1)
    for row in range(0, height if fill else 0, 256):
        rows = min(256, height - row)
        smooth = np.sin(np.arange(width) / 300) + np.cos(np.arange(row, row + rows)[:, None] / 200)
        values = np.round(1000 * smooth + noise.normal(0, 20, (rows, width)))
        dataset.GetRasterBand(1).WriteArray(values.astype(np.float32), 0, row)
    return path


def creation_options(stack: Path) -> list[str]:
    """How the copy is to be written, so that both sides store the same: layout and compression of our stack."""
    compression = gdal.Open(str(stack)).GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE")
    level = {"ZSTD": "ZSTD_LEVEL=1", "DEFLATE": "ZLEVEL=1"}[compression]
    return [
        "TILED=YES",
        f"COMPRESS={compression}",
        level,
        "BIGTIFF=IF_SAFER",
        "INTERLEAVE=BAND",
        "NUM_THREADS=ALL_CPUS",
    ]


def peer(folder: Path, grid: Path, layers: list[Path], own_stack: Path) -> float:
    """Seconds for gdalwarp of every layer, gdalbuildvrt and one copy."""
    spec = gdal.Open(str(grid))
    x0, dx, _, y0, _, dy = spec.GetGeoTransform()
    extent = [str(value) for value in (x0, y0 + spec.RasterYSize * dy, x0 + spec.RasterXSize * dx, y0)]
    start = time.perf_counter()
    warped = []
    for layer in layers:
        target = folder / f"warped_{layer.name}"
        command = [
            "gdalwarp",
            "-q",
            "-t_srs",
            "EPSG:32654",
            "-te",
            *extent,
            "-ts",
            str(spec.RasterXSize),
            str(spec.RasterYSize),
            "-r",
            "bilinear",
        ]
        subprocess.run(
            [*command, "-dstnodata", "nan", "-multi", "-wo", "NUM_THREADS=ALL_CPUS", str(layer), str(target)],
            check=True,
        )
        warped.append(str(target))
    subprocess.run(["gdalbuildvrt", "-q", "-separate", str(folder / "all.vrt"), *warped], check=True)
    options = [text for option in creation_options(own_stack) for text in ("-co", option)]
    subprocess.run(["gdal_translate", "-q", *options, str(folder / "all.vrt"), str(folder / "copy.tif")], check=True)
    return time.perf_counter() - start


def own(folder: Path, grid: Path, layers: list[Path]) -> tuple[float, int]:
    """Seconds and peak resident bytes of stacking in a process of its own."""
    program = STACK.format(init=str(ROOT / "__init__.py"), root=str(ROOT))
    start = time.perf_counter()
    # The child reports its own peak: getrusage would count the parent's memory, which the child holds between fork and
    # exec.
    child = subprocess.run(
        [sys.executable, "-c", program, str(folder / "own.tif"), str(grid), *map(str, layers)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return time.perf_counter() - start, int(child.stdout) * 1024


if __name__ == "__main__":
    main()
