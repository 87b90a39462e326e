"""Tiles to review from the toolbox, round after round."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., "dict[str, Any]"]


@pytest.fixture
def probability(tmp_path: Path) -> str:
    """60 x 40 pixels of 10 m; two uncertain spots; the map says that its threshold is 0.4."""
    values = np.zeros((40, 60), np.float32)
    values[2:8, 2:8] = 0.4
    values[25:28, 45:48] = 0.4
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "p.tif"), 60, 40, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.SetMetadataItem("LANDSLIDE_MAPPER_THRESHOLD", "0.4")
    dataset.GetRasterBand(1).SetNoDataValue(float("nan"))
    dataset.GetRasterBand(1).WriteArray(values)
    return str(tmp_path / "p.tif")


def rows(path: str) -> list[dict[str, Any]]:
    source = ogr.Open(path)
    return [{**feature.items(), "box": feature.GetGeometryRef().GetEnvelope()} for feature in source.GetLayer(0)]


def test_round_after_round_until_all_is_reviewed(run: Run, probability: str, tmp_path: Path) -> None:
    first = run("suggestreview", PROBABILITY=probability, SIDE=100, COUNT=1, OUTPUT=str(tmp_path / "first.gpkg"))
    (tile,) = rows(first["OUTPUT"])
    assert tile["rank"] == 1 and tile["reviewed"] in (0, False)
    assert tile["expected_gain"] == pytest.approx(3600 / 0.9996**2, rel=1e-3)
    assert tile["box"] == (500_000, 500_100, 4_699_900, 4_700_000)
    assert "in doubt" in tile["reason"] and "classified as landslide" in tile["reason"]
    unreviewed = run(
        "suggestreview",
        PROBABILITY=probability,
        SIDE=100,
        COUNT=1,
        REVIEWED=first["OUTPUT"],
        OUTPUT=str(tmp_path / "same.gpkg"),
    )
    assert rows(unreviewed["OUTPUT"])[0]["box"] == tile["box"]
    source = ogr.Open(first["OUTPUT"], 1)
    source.ExecuteSQL("UPDATE first SET reviewed = 1")
    source = None
    second = run(
        "suggestreview", PROBABILITY=probability, SIDE=100, REVIEWED=first["OUTPUT"], OUTPUT=str(tmp_path / "s.gpkg")
    )
    assert second["TILES"] == 1
    assert rows(second["OUTPUT"])[0]["box"] == (500_400, 500_500, 4_699_700, 4_699_800)


def test_a_side_below_a_pixel_is_refused(run: Run, probability: str, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="less than a pixel"):
        run("suggestreview", PROBABILITY=probability, SIDE=2, OUTPUT=str(tmp_path / "t.gpkg"))


def test_a_raster_that_holds_no_probabilities_is_refused(run: Run, probability: str, tmp_path: Path) -> None:
    dataset = gdal.Open(probability, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((40, 60), 7, np.float32))
    dataset = None
    with pytest.raises(Exception, match="outside 0-1"):
        run("suggestreview", PROBABILITY=probability, SIDE=100, OUTPUT=str(tmp_path / "t.gpkg"))
