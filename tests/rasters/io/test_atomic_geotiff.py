"""A GeoTIFF of which a part never reached the disk is noticed when it is closed, whatever GDAL says."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("osgeo.gdal", reason="GDAL's Python bindings are not installed")

from osgeo import gdal

from landslide_mapper.rasters.io.band_file import check_whole, create_geotiff
from landslide_mapper.rasters.io.grid import Grid

GRID = Grid("", (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), 700, 600)


@pytest.fixture
def written(tmp_path: Path) -> Path:
    path = tmp_path / "noise.tif"
    dataset = create_geotiff(path, GRID, 2, gdal.GDT_Float32, math.nan)
    for band in (1, 2):
        dataset.GetRasterBand(band).WriteArray(np.random.default_rng(band).random((600, 700), np.float32))
    del dataset
    return path


def test_a_whole_file_is_whole(written: Path) -> None:
    check_whole(written)


@pytest.mark.parametrize("missing", [1, 100_000])
def test_blocks_beyond_the_end_of_the_file_are_noticed(written: Path, missing: int) -> None:
    whole = written.read_bytes()
    written.write_bytes(whole[:-missing])
    with pytest.raises(RuntimeError, match=f"only {len(whole) - missing} bytes reached the disk"):
        check_whole(written)


def test_blocks_that_were_never_written_are_no_loss(tmp_path: Path) -> None:
    path = tmp_path / "sparse.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), 600, 600, 1, gdal.GDT_Byte, options=["TILED=YES", "SPARSE_OK=TRUE"]
    )
    dataset.GetRasterBand(1).WriteArray(np.ones((256, 256), np.uint8))
    del dataset
    check_whole(path)
