"""Rasters that cannot be used are refused by a sentence with the cure for what they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.rasters.io.grid import Grid
from landslide_mapper.rasters.io.opening import open_raster

NORTH_UP = (500000.0, 10.0, 0.0, 4730000.0, 0.0, -10.0)


def reference(definition: str = "EPSG:32654") -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.SetFromUserInput(definition)
    return made


def write(path: Path, **said: Any) -> Path:
    """A raster of 4 x 4 pixels that says only what is given."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, said.get("data_type", gdal.GDT_Float32))
    if "crs" in said:
        dataset.SetSpatialRef(reference(said["crs"]))
    if "geotransform" in said:
        dataset.SetGeoTransform(said["geotransform"])
    if said.get("points"):
        points = [gdal.GCP(102.9 + c * 1e-4, 27.1 - r * 1e-4, 0, c, r) for c in (0, 2, 4) for r in (0, 2, 4)]
        dataset.SetGCPs(points, reference("EPSG:4326").ExportToWkt())
    if said.get("sensor_model"):
        numbers = [f"{axis}_{what}" for axis in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for what in ("OFF", "SCALE")]
        terms = [f"{axis}_{part}_COEFF" for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")]
        dataset.SetMetadata({**dict.fromkeys(numbers, "1"), **dict.fromkeys(terms, "1 " * 20)}, "RPC")
    return path


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"crs": "EPSG:32654"}, "is not georeferenced: it has no geotransform.*Georeferencer"),
        ({"geotransform": (0, 1, 0, 0, 0, 1), "crs": "EPSG:32654"}, "is not georeferenced"),
        ({}, "is not georeferenced"),
        ({"points": True}, "has ground control points.*Warp it first.*to assign a CRS is not enough"),
        ({"sensor_model": True}, "sensor geometry.*Warp it"),
        ({"geotransform": NORTH_UP}, "no coordinate reference system"),
        ({"geotransform": NORTH_UP, "crs": "EPSG:32654", "data_type": gdal.GDT_CFloat32}, "complex numbers"),
        ({"geotransform": NORTH_UP, "crs": "EPSG:32654", "data_type": gdal.GDT_CInt16}, "complex numbers"),
    ],
)
def test_refused(tmp_path: Path, said: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=rf"The DEM .*a\.tif.*{sentence}"):
        open_raster(write(tmp_path / "a.tif", **said), "DEM")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        open_raster(tmp_path / "nothing.tif")


@pytest.mark.parametrize(
    "crs",
    ["EPSG:32654", "EPSG:4979", "EPSG:32654+5773", "EPSG:9518", "+proj=sinu +R=6371007.181"],
    ids=["plane", "with ellipsoidal height", "plane and height", "degrees and height", "no code"],
)
def test_a_crs_with_heights_is_one(tmp_path: Path, crs: str) -> None:
    grid = Grid.of(open_raster(write(tmp_path / "a.tif", geotransform=(100.0, 0.1, 0.0, 30.0, 0.0, -0.1), crs=crs)))
    assert grid.crs
    assert np.isfinite(grid.pixel_size_m())


@pytest.mark.parametrize(
    "place",
    [
        (500_000, 0, 0, 4_700_000, 0, 0),
        (500_000, 10, 10, 4_700_000, 10, 10),
        (float("nan"), 10, 0, 4_700_000, 0, -10),
        (float("inf"), 10, 0, 0, 0, -10),
        (1e300, 1e290, 0, 1e300, 0, -1e290),
    ],
)
def test_a_grid_whose_pixels_have_no_area(tmp_path: Path, place: tuple[float, ...]) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 4, 4, 1)
    dataset.SetGeoTransform(place)
    dataset.FlushCache()
    with pytest.raises(InputError, match=r"a\.tif lies nowhere: its geotransform .* gives its pixels no area"):
        open_raster(tmp_path / "a.tif", "DEM")
