"""Fill that a layer does not declare never enters an average, whatever grid the stack has."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.rasters.io.grid import Grid

from ..stacking_layers import Listener, raster, stacked, wkt

GRIDS = {
    "its own": None,
    "shifted": Grid(wkt(32654), (570003, 10, 0, 4739997, 0, -10), 38, 38),
    "coarser": Grid(wkt(32654), (570000, 40, 0, 4740000, 0, -40), 10, 10),
    "finer": Grid(wkt(32654), (570000, 3, 0, 4740000, 0, -3), 120, 120),
}


@pytest.mark.parametrize("where", GRIDS)
@pytest.mark.parametrize("fill", [-9999, -10000, -32767, -32768, np.inf, -np.inf])
@pytest.mark.parametrize("nodata", [None, -3.4028234663852886e38])
def test_undeclared_fill(tmp_path: Path, where: str, fill: float, nodata: float | None) -> None:
    values = np.random.default_rng(1).uniform(4, 6, (40, 40))
    values[:, :10] = fill
    values[20, 30] = fill
    listener = Listener()
    layer = raster(tmp_path / "rate.tif", values, nodata=nodata)
    stack = stacked(tmp_path, layer, role="deformation", grid=GRIDS[where], feedback=listener)
    assert np.isnan(stack[0, :, 0]).all()
    assert 4 <= np.nanmin(stack) <= np.nanmax(stack) <= 6
    what = "infinite values" if np.isinf(fill) else f"{fill:g}"
    assert any(f"rate.tif holds {what} in" in message for message in listener.messages)


def test_fill_in_one_band_is_missing_in_that_band_only(tmp_path: Path) -> None:
    values = np.full((2, 8, 8), 5.0)
    values[1, :4] = -9999
    listener = Listener()
    stack = stacked(tmp_path, raster(tmp_path / "two.tif", values), feedback=listener)
    assert np.isfinite(stack[0]).all() and np.isnan(stack[1, :4]).all() and (stack[1, 4:] == 5).all()
    assert any("two.tif, band two_2, holds -9999 in 32 pixels (50 %" in message for message in listener.messages)


def test_classes_have_no_fill_between_them(tmp_path: Path) -> None:
    codes = np.repeat([[3], [7]], 20, axis=0) * np.ones((1, 40))
    codes[:, :10] = -9999
    layer = raster(tmp_path / "rocks.tif", codes, data_type=gdal.GDT_Int16)
    stack = stacked(tmp_path, layer, role="geology", grid=GRIDS["shifted"])
    assert set(np.unique(stack[np.isfinite(stack)])) == {3, 7}
