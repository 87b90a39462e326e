"""The DEM under the radar is in metres, and fill is no ground."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.windows import Window

from landslide_mapper.core.caution import collecting_cautions
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.sentinel1.dem import Heights, heights_of, heights_on, read_heights
from landslide_mapper.learning.sentinel1.grid import MapGrid

GRID = MapGrid(CRS.from_epsg(32633), from_origin(500_100, 4_699_900, 10, 10), 40, 40)
WHOLE = Window(0, 0, 40, 40)


def write(
    path: Path, values: np.ndarray, unit: str = "", nodata: float | None = None, scale: float = 1.0, crs: str = ""
) -> Path:
    transform = from_origin(500_000, 4_700_000, 30, 30)
    if crs == "EPSG:4326":
        transform = from_origin(15.0005, 42.4515, 0.0003, 0.0003)
    profile = {"driver": "GTiff", "width": 60, "height": 60, "count": 1, "dtype": values.dtype, "nodata": nodata}
    with rasterio.open(path, "w", **profile, crs=crs or "EPSG:32633", transform=transform) as dem:
        dem.write(values, 1)
        if unit:
            dem.set_band_unit(1, unit)
        if scale != 1:
            dem.scales = (scale,)
    return path


def metres_on_the_grid(path: Path, metres: float | None = None) -> tuple[Heights, np.ndarray]:
    heights = heights_of(path, metres, GRID, Silent())
    with rasterio.open(path) as dem, heights_on(dem, GRID, heights.fill) as numbers:
        return heights, read_heights(numbers, heights, WHOLE)


RISING = np.add.outer(np.arange(60.0), np.arange(60.0)).astype(np.float32) + 500


@pytest.mark.parametrize(
    ("unit", "metres"), [("ft", 0.3048), ("US survey foot", 1200 / 3937), ("cm", 0.01), ("metre", 1.0), ("", 1.0)]
)
def test_heights_in_another_unit(tmp_path: Path, unit: str, metres: float) -> None:
    _, plain = metres_on_the_grid(write(tmp_path / "m.tif", RISING))
    _, converted = metres_on_the_grid(write(tmp_path / "u.tif", (RISING / np.float32(metres)), unit))
    assert np.isfinite(converted).all()
    assert np.abs(converted - plain).max() < 0.01


def test_the_unit_that_the_caller_knows_wins(tmp_path: Path) -> None:
    _, values = metres_on_the_grid(write(tmp_path / "u.tif", RISING, "m"), 0.3048)
    assert values.max() < 0.3048 * RISING.max()


def test_a_declared_scale(tmp_path: Path) -> None:
    decimetres = (RISING * 10).astype(np.int16)
    _, plain = metres_on_the_grid(write(tmp_path / "m.tif", RISING))
    _, scaled = metres_on_the_grid(write(tmp_path / "d.tif", decimetres, scale=0.1))
    assert np.abs(scaled - plain).max() < 1e-3


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326"])
@pytest.mark.parametrize("fill", [-9999.0, -32768.0])
def test_undeclared_fill_never_becomes_ground(tmp_path: Path, fill: float, crs: str) -> None:
    values = RISING.copy()
    values[:8, :8] = fill
    with collecting_cautions() as cautions:
        heights, result = metres_on_the_grid(write(tmp_path / "f.tif", values, crs=crs))
    assert heights.fill == fill
    assert np.isnan(result).any() and np.isfinite(result).any()
    assert np.nanmin(result) > 499
    assert any("does not declare it as nodata" in text for text in cautions)


def test_fill_beside_a_declared_nodata_value_is_refused(tmp_path: Path) -> None:
    values = RISING.copy()
    values[:8, :8] = -9999
    with pytest.raises(InputError, match=r"undeclared fill -9999 beside its nodata value -32768"):
        metres_on_the_grid(write(tmp_path / "f.tif", values, nodata=-32768))


def test_impossible_heights_are_said(tmp_path: Path) -> None:
    values = RISING.copy()
    values[10, 10] = 32767
    with collecting_cautions() as cautions:
        metres_on_the_grid(write(tmp_path / "f.tif", values))
    assert "impossible heights" in cautions[0]


def test_an_unknown_unit_is_said(tmp_path: Path) -> None:
    with collecting_cautions() as cautions:
        heights_of(write(tmp_path / "u.tif", RISING, "fathoms"), None, GRID, Silent())
    assert "'fathoms'" in cautions[0]


@pytest.mark.parametrize(
    ("crs", "metres"),
    [("EPSG:32633+6360", 1200 / 3937), ("EPSG:32633+8228", 0.3048), ("EPSG:32633+5773", 1), ("EPSG:32633", 1)],
)
def test_the_unit_of_the_crss_vertical_axis(tmp_path: Path, crs: str, metres: float) -> None:
    path = write(tmp_path / "a.tif", (RISING / metres).astype(np.float32), crs=crs)
    assert heights_of(path, None, GRID, Silent()).scale == pytest.approx(metres, rel=1e-9)


def test_a_unit_in_the_bands_metadata_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", RISING)
    with rasterio.open(path, "r+") as dem:
        dem.update_tags(1, units="feet")
    assert heights_of(path, None, GRID, Silent()).scale == pytest.approx(0.3048)
