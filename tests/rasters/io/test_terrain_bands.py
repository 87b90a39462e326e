"""Elevation, slope and aspect of any raster come in metres and degrees, or are refused."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.caution import collecting_cautions
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.pixels.window import Window
from landslide_mapper.rasters.io.terrain_bands import terrain_bands_of

NAMES = ("elevation", "slope", "aspect")
WHOLE = Window(row=0, column=0, height=20, width=20)
DEGREES = np.random.default_rng(1).uniform(1, 359, (20, 20)).astype(np.float32)


def read(folder: Path, name: str, values: np.ndarray, unit: str = "", crs: str = "EPSG:32654") -> np.ndarray:
    path = folder / "terrain.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.GetRasterBand(1).SetDescription(name)
    dataset.GetRasterBand(1).SetUnitType(unit)
    del dataset
    (wanted,) = (wanted for wanted in NAMES if name.endswith(wanted))
    return terrain_bands_of(gdal.Open(str(path)), NAMES, Silent()).read(wanted, WHOLE)


@pytest.mark.parametrize("unit", ["rad", "radians", ""])
def test_an_aspect_in_radians(tmp_path: Path, unit: str) -> None:
    assert np.abs(read(tmp_path, "aspect", np.radians(DEGREES), unit) - DEGREES).max() < 1e-3


@pytest.mark.parametrize("flat", [-1, -9999])
def test_codes_for_flat_ground_are_unknown(tmp_path: Path, flat: float) -> None:
    values = DEGREES.copy()
    values[:5] = flat
    result = read(tmp_path, "aspect", values)
    assert np.isnan(result[:5]).all()
    assert np.allclose(result[5:], DEGREES[5:], atol=1e-4)


def test_a_signed_aspect(tmp_path: Path) -> None:
    signed = np.where(DEGREES > 180, DEGREES - 360, DEGREES)
    assert np.abs(read(tmp_path, "pre_aspect", signed) - DEGREES).max() < 1e-3


def test_classes_of_aspect_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="classes of aspect"):
        read(tmp_path, "aspect", np.arange(400).reshape(20, 20) % 8 + 1)


def test_whole_degrees_that_are_declared_are_angles(tmp_path: Path) -> None:
    assert (read(tmp_path, "aspect", np.full((20, 20), 8.0), "degree") == 8).all()


@pytest.mark.parametrize(
    ("unit", "metres"), [("ft", 0.3048), ("US survey foot", 1200 / 3937), ("cm", 0.01), ("m", 1), ("", 1)]
)
def test_elevations_in_metres(tmp_path: Path, unit: str, metres: float) -> None:
    values = np.full((20, 20), 1000.5, np.float32)
    assert np.allclose(read(tmp_path, "elevation", values, unit), 1000.5 * metres, rtol=1e-6)


def test_the_vertical_axis_of_the_crs_counts(tmp_path: Path) -> None:
    values = np.full((20, 20), 1000.5, np.float32)
    assert np.allclose(read(tmp_path, "elevation", values, crs="EPSG:32611+6360"), 1000.5 * 1200 / 3937, rtol=1e-6)


@pytest.mark.parametrize(("unit", "factor"), [("%", 100), ("percent", 100), ("m/m", 1), ("ratio", 1)])
def test_slopes_as_a_ratio(tmp_path: Path, unit: str, factor: float) -> None:
    values = np.full((20, 20), factor * math.tan(math.radians(30)), np.float32)
    assert np.allclose(read(tmp_path, "slope", values, unit), 30, atol=1e-4)


def test_slopes_in_radians(tmp_path: Path) -> None:
    assert np.allclose(read(tmp_path, "slope", np.full((20, 20), math.pi / 6), "radians"), 30, atol=1e-4)


def test_slopes_beyond_90_without_a_unit_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no degrees"):
        read(tmp_path, "slope", np.linspace(0, 140, 400).reshape(20, 20))


def test_slopes_that_may_be_radians_are_said(tmp_path: Path) -> None:
    with collecting_cautions() as cautions:
        read(tmp_path, "slope", np.linspace(0, 1.2, 400).reshape(20, 20))
    assert "taken as degrees" in cautions[0]
    with collecting_cautions() as cautions:
        read(tmp_path, "slope", np.linspace(0, 1.2, 400).reshape(20, 20), "degree")
    assert not cautions
