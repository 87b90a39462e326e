"""Counts by slope and aspect class."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.core.metrics import ConfusionMatrix
from landslide_mapper.rasters.accuracy.terrain import class_of, labels_of, terrain_accuracy


def write(path: Path, bands: dict[str, np.ndarray], kind: int, size: float = 10) -> Path:
    height, width = next(iter(bands.values())).shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(bands), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, size, 0, 4_000_000, 0, -size))
    for index, (name, values) in enumerate(bands.items(), start=1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).WriteArray(values)
    dataset.FlushCache()
    return path


def test_pixels_are_counted_in_their_class(tmp_path: Path) -> None:
    errors = write(tmp_path / "errors.tif", {"error": np.array([[1, 2, 3, 0, 255, 1]], np.uint8)}, gdal.GDT_Byte)
    slope = np.array([[5, 10, 29.9, 75, 5, np.nan]], np.float32)
    aspect = np.array([[350, 22, 23, 180, 5, np.nan]], np.float32)
    stack = write(tmp_path / "stack.tif", {"slope": slope, "VV": slope, "aspect": aspect}, gdal.GDT_Float32)
    result = terrain_accuracy(errors, stack, Silent())
    assert {entry.label[:2]: entry.matrix for entry in result["slope"]} == {
        "0–": ConfusionMatrix(tp=1),  # noqa: RUF001
        "10": ConfusionMatrix(fp=1),
        "20": ConfusionMatrix(fn=1),
        "50": ConfusionMatrix(tn=1),
    }
    # 350 and 22 degrees are north, 23 north-east
    assert {entry.label: entry.matrix for entry in result["aspect"]} == {
        "N": ConfusionMatrix(tp=1, fp=1),
        "NE": ConfusionMatrix(fn=1),
        "S": ConfusionMatrix(tn=1),
    }


def test_the_sectors_of_the_compass() -> None:
    names = labels_of("aspect")
    degrees = np.array([0, 45, 90, 135, 180, 225, 270, 315, 359.9, 337.5, 360], np.float32)
    assert [names[number] for number in class_of("aspect", degrees)] == [
        "N",
        "NE",
        "E",
        "SE",
        "S",
        "SW",
        "W",
        "NW",
        "N",
        "N",
        "N",
    ]


def test_a_stack_on_another_grid_is_refused(tmp_path: Path) -> None:
    errors = write(tmp_path / "errors.tif", {"error": np.zeros((2, 2), np.uint8)}, gdal.GDT_Byte)
    stack = write(tmp_path / "stack.tif", {"slope": np.zeros((2, 2), np.float32)}, gdal.GDT_Float32, size=20)
    with pytest.raises(InputError, match=r"stack\.tif is not on the prediction's grid.*STACK"):
        terrain_accuracy(errors, stack, Silent())


def test_a_stack_without_terrain_is_refused(tmp_path: Path) -> None:
    errors = write(tmp_path / "errors.tif", {"error": np.zeros((2, 2), np.uint8)}, gdal.GDT_Byte)
    stack = write(tmp_path / "stack.tif", {"VV": np.zeros((2, 2), np.float32)}, gdal.GDT_Float32)
    with pytest.raises(InputError, match=r"stack\.tif has no band 'slope'"):
        terrain_accuracy(errors, stack, Silent())
