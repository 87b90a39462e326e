"""Tiles from the toolbox through the real worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., "dict[str, Any]"]
pytestmark = pytest.mark.usefixtures("engine_python")


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, str]:
    random = np.random.default_rng(1)
    labels = np.zeros((128, 128), np.uint8)
    for row, column in random.integers(0, 120, (40, 2)):
        labels[row : row + 6, column : column + 6] = 1
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    for name, values, kind, nodata in (
        ("stack", random.random((128, 128)), gdal.GDT_Float32, float("nan")),
        ("labels", labels, gdal.GDT_Byte, 255),
    ):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 128, 128, 1, kind)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
        dataset.GetRasterBand(1).WriteArray(values)
        dataset = None
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "east.gpkg"))
    layer = source.CreateLayer("east", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "POLYGON ((500640 4698000, 502000 4698000, 502000 4700000, 500640 4700000, 500640 4698000))"
        )
    )
    layer.CreateFeature(feature)
    return {"STACK": str(tmp_path / "stack.tif"), "LABELS": str(tmp_path / "labels.tif")}


def test_a_validation_area_decides(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    outputs = run(
        "exporttiles",
        **scene,
        TILE_SIZE=32,
        SPLIT="area",
        VALIDATION_AREA=str(tmp_path / "east.gpkg"),
        OUTPUT=str(tmp_path / "tiles"),
    )
    assert (outputs["TRAINING_TILES"], outputs["VALIDATION_TILES"]) == (8, 8)
    assert len(list((tmp_path / "tiles" / "images").glob("*.tif"))) == 16
    assert (tmp_path / "tiles" / "bands.json").is_file()


def test_what_cannot_be_is_said_before_the_worker_starts(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    for given, sentence in (
        ({"SPLIT": "area"}, "SPLIT area needs"),
        ({"TILE_SIZE": 32, "OVERLAP": 32}, "leaves nothing of a tile"),
        ({"VALIDATION_AREA": str(tmp_path / "east.gpkg")}, "only with SPLIT area"),
    ):
        with pytest.raises(Exception, match=sentence):
            run("exporttiles", **scene, **given, OUTPUT=str(tmp_path / "tiles"))
    assert not (tmp_path / "tiles").exists()
