"""`landslide:geologyfactors` as a user calls it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def grid(tmp_path: Path) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "grid.tif"), 10, 10)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 5100000, 0, -10))
    dataset.FlushCache()
    return str(tmp_path / "grid.tif")


def rock_map(qgis_app: Any, *classes: Any) -> QgsVectorLayer:
    """Vertical stripes of 20 m, one per class, in the grid's CRS."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=rock:string", "rocks", "memory")
    for index, name in enumerate(classes):
        feature = QgsFeature(layer.fields())
        x = 500000 + 20 * index
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON (({x} 5099900, {x + 20} 5099900, {x + 20} 5100000, {x} 5100000, {x} 5099900))"
            )
        )
        feature["rock"] = name
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_memory_layer_becomes_codes_and_a_legend(run: Run, qgis_app: Any, grid: str, tmp_path: Path) -> None:
    legend = tmp_path / "legend.csv"
    outputs = run(
        "geologyfactors",
        INPUT=rock_map(qgis_app, "schist", None, "gneiss"),
        FIELD="rock",
        GRID=grid,
        OUTPUT="TEMPORARY_OUTPUT",
        LEGEND=str(legend),
    )
    values = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert values[0, :2].tolist() == [2, 2]
    assert np.isnan(values[0, 2:4]).all(), "a polygon without a class is unknown"
    assert values[0, 4:6].tolist() == [1, 1]
    assert "1,gneiss,lithology,20" in legend.read_text()


def test_a_missing_field_is_a_sentence_that_lists_the_fields(
    run: Run, qgis_app: Any, grid: str, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match=r"no field lithology\. It has: rock"):
        run(
            "geologyfactors",
            INPUT=rock_map(qgis_app, "schist"),
            FIELD="lithology",
            GRID=grid,
            OUTPUT=str(tmp_path / "out.tif"),
        )
    assert not (tmp_path / "out.tif").exists()


def test_an_empty_field_is_a_sentence(run: Run, qgis_app: Any, grid: str, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="empty in every polygon"):
        run(
            "geologyfactors",
            INPUT=rock_map(qgis_app, None, " "),
            FIELD="rock",
            GRID=grid,
            OUTPUT=str(tmp_path / "out.tif"),
        )
