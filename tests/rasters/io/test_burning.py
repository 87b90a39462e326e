"""Burning polygons: pixel centres, contact, and independence of the block size."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from landslide_mapper.core.errors import CancelledError, InputError
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.rasters.io.burning import PolygonLayer, burn_mask, burn_polygons
from landslide_mapper.rasters.io.grid import Grid

UTM = osr.SpatialReference()
UTM.ImportFromEPSG(32654)
GRID = Grid(UTM.ExportToWkt(), (1000.0, 10.0, 0.0, 5000.0, 0.0, -10.0), 40, 30)


def polygon(*corners: tuple[float, float]) -> bytes:
    text = ", ".join(f"{x!r} {y!r}" for x, y in [*corners, corners[0]])
    return bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))").ExportToWkb())


def box(left: float, bottom: float, right: float, top: float) -> bytes:
    return polygon((left, bottom), (right, bottom), (right, top), (left, top))


def test_a_pixel_is_inside_when_its_centre_is(tmp_path: Path) -> None:
    count = burn_mask([box(1014, 4956, 1036, 4986)], GRID, tmp_path / "mask.tif")
    mask = gdal.Open(str(tmp_path / "mask.tif")).ReadAsArray()
    truth = np.zeros((30, 40), np.uint8)
    truth[1:4, 1:4] = 1
    assert np.array_equal(mask, truth) and count == truth.sum() == 9


def test_all_touched_takes_a_polygon_smaller_than_a_pixel(tmp_path: Path) -> None:
    sliver = [box(1011, 4981, 1012, 4982)]
    assert burn_mask(sliver, GRID, tmp_path / "mask.tif") == 0
    assert burn_mask(sliver, GRID, tmp_path / "mask.tif", all_touched=True) == 1


def test_holes_stay_open_and_overlaps_count_once(tmp_path: Path) -> None:
    ring = ogr.CreateGeometryFromWkb(box(1000, 4900, 1100, 5000)).Difference(
        ogr.CreateGeometryFromWkb(box(1030, 4930, 1070, 4970))
    )
    assert burn_mask([bytes(ring.ExportToWkb())], GRID, tmp_path / "mask.tif") == 100 - 16
    assert burn_mask([box(1000, 4900, 1100, 5000), box(1000, 4900, 1100, 5000)], GRID, tmp_path / "mask.tif") == 100


def test_only_pixels_inside_are_changed() -> None:
    dataset = gdal.GetDriverByName("MEM").Create("", 40, 30, 1, gdal.GDT_Byte)
    dataset.SetProjection(GRID.crs)
    dataset.SetGeoTransform(GRID.geotransform)
    dataset.GetRasterBand(1).Fill(9)
    burn_polygons([box(1000, 4990, 1020, 5000)], dataset, 1)
    values = dataset.ReadAsArray()
    assert values[0, :2].tolist() == [1, 1] and (values == 9).sum() == 40 * 30 - 2


def test_rotated_and_south_up_grids() -> None:
    south_up = Grid(GRID.crs, (1000.0, 10.0, 0.0, 4700.0, 0.0, 10.0), 40, 30)
    assert PolygonLayer([box(1000, 4700, 1020, 4710)], south_up).covers(Window(row=0, column=0, height=30, width=40))[
        0, :3
    ].tolist() == [
        True,
        True,
        False,
    ]
    rotated = Grid(GRID.crs, (1000.0, 7.0, 7.0, 5000.0, 7.0, -7.0), 20, 20)
    column, row = np.meshgrid(np.arange(20) + 0.5, np.arange(20) + 0.5)
    x, y = 1000 + 7 * column + 7 * row, 5000 + 7 * column - 7 * row
    truth = (x > 1050) & (x < 1150) & (y > 4980) & (y < 5033)
    assert np.array_equal(
        PolygonLayer([box(1050, 4980, 1150, 5033)], rotated).covers(Window(row=0, column=0, height=20, width=20)), truth
    )


@pytest.mark.parametrize("kind", ["MULTIPOLYGON", "GEOMETRYCOLLECTION"])
def test_overlapping_parts_are_no_hole(kind: str) -> None:
    """GDAL burns the parts of one geometry by the even-odd rule."""
    outer, inner = ("((1000 4900, 1100 4900, 1100 5000, 1000 5000, 1000 4900))",) * 2
    word = "POLYGON " if kind == "GEOMETRYCOLLECTION" else ""
    wkb = bytes(ogr.CreateGeometryFromWkt(f"{kind} ({word}{outer}, {word}{inner})").ExportToWkb())
    assert np.count_nonzero(PolygonLayer([wkb], GRID).covers(Window(row=0, column=0, height=30, width=40))) == 100


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.floats(950, 1450), st.floats(4650, 5050)), min_size=3, max_size=3), st.integers(1, 17))
def test_blocks_give_what_the_whole_gives(corners: list[tuple[float, float]], size: int) -> None:
    layer = PolygonLayer([polygon(*corners)], GRID)
    whole = layer.covers(Window(row=0, column=0, height=30, width=40))
    parts = np.zeros_like(whole)
    for window in GRID.blocks(size):
        parts[window.row : window.row + window.height, window.column : window.column + window.width] = layer.covers(
            window
        )
    assert np.count_nonzero(whole != parts) <= 1  # a centre exactly on an edge may fall to either side


def test_broken_wkb_is_refused() -> None:
    with pytest.raises(InputError, match="not valid WKB"):
        PolygonLayer([b"nonsense"], GRID)


def test_cancel() -> None:
    class Cancelled:
        def progress(self, fraction: float) -> None: ...
        def message(self, text: str) -> None: ...
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        burn_polygons(
            [box(1000, 4990, 1020, 5000)], gdal.GetDriverByName("MEM").Create("", 4, 4), 1, feedback=Cancelled()
        )
