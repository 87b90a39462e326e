"""Polygons into PostGIS: a real server, started and stopped here."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from .postgis_server import CURE, postgis_server, server_programs

Run = Callable[..., "dict[str, Any]"]
ATTRIBUTES = [
    "id",
    "area_m2",
    "perimeter_m",
    "probability_mean",
    "probability_max",
    "length_m",
    "width_m",
    "compactness",
]


@pytest.fixture(scope="module")
def server(qgis_app: Any) -> Iterator[str]:
    from qgis.core import QgsProviderRegistry

    programs = server_programs() if os.name == "posix" else None
    if programs is None:
        pytest.skip(f"there is no PostgreSQL with PostGIS here: {CURE}")
    if QgsProviderRegistry.instance().providerMetadata("postgres") is None:
        pytest.skip("this QGIS has no PostgreSQL provider")
    with postgis_server(programs) as connection:
        yield connection


def table(connection: str, name: str) -> str:
    """A destination as the sink's menu 'Save to database table' writes it."""
    return f'postgres://{connection} table="public"."{name}" (geom)'


def rows(connection: str, name: str) -> list[dict[str, Any]] | None:
    """What GDAL, not QGIS, reads from a table; None where there is none."""
    database = ogr.Open(f"PG:{connection}")
    layer = database.GetLayerByName(name)
    if layer is None:
        return None
    return [{**feature.items(), "geometry": feature.GetGeometryRef().Clone()} for feature in layer]


@pytest.fixture
def raster(tmp_path: Path) -> str:
    """Two landslides: 196 pixels around a hole of 4, and 6 pixels."""
    values = np.full((30, 40), 0.2, np.float32)
    values[5:15, 5:25] = 0.8
    values[8:10, 10:12] = 0.2
    values[20:22, 30:33] = 0.7
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "probability.tif"), 40, 30, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(values)
    return str(tmp_path / "probability.tif")


def check_two_landslides(found: list[dict[str, Any]] | None) -> None:
    assert found is not None
    assert [row["id"] for row in found] == [1, 2]
    assert [row["geometry"].GetArea() for row in found] == [19_600, 600]
    assert [row["geometry"].GetGeometryCount() for row in found] == [2, 1]
    assert found[0]["area_m2"] == pytest.approx(19_600 / 0.9996**2, rel=1e-4)
    assert [row["probability_mean"] for row in found] == pytest.approx([0.8, 0.7])
    assert found[0]["geometry"].GetSpatialReference().GetAuthorityCode(None) == "32654"
    assert set(ATTRIBUTES) < set(found[0])


def test_a_table_holds_what_a_file_would(run: Run, server: str, raster: str) -> None:
    from qgis.core import Qgis, QgsProcessingContext, QgsProcessingUtils

    outputs = run("landslidepolygons", INPUT=raster, OUTPUT=table(server, "slides"))
    assert outputs["COUNT"] == 2
    check_two_landslides(rows(server, "slides"))
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(outputs["OUTPUT"], context)
    assert layer.isValid()
    assert layer.wkbType() == Qgis.WkbType.Polygon
    assert layer.crs().authid() == "EPSG:32654"


def test_a_second_run_replaces_the_first(run: Run, server: str, raster: str) -> None:
    run("landslidepolygons", INPUT=raster, OUTPUT=table(server, "again"))
    run("landslidepolygons", INPUT=raster, THRESHOLD=0.75, OUTPUT=table(server, "again"))
    found = rows(server, "again")
    assert found is not None
    assert [row["geometry"].GetArea() for row in found] == [19_600]


def test_unattended(qgis_process: Callable[..., Any], server: str, raster: str) -> None:
    done = qgis_process("landslidepolygons", INPUT=raster, OUTPUT=table(server, "unattended"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COUNT"] == 2
    check_two_landslides(rows(server, "unattended"))


def test_more_polygons_than_the_provider_writes_at_once(run: Run, server: str, tmp_path: Path) -> None:
    chessboard = np.where(np.indices((70, 70)).sum(axis=0) % 2, 0.9, 0.1).astype(np.float32)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "many.tif"), 70, 70, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4612)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((141, 0.0001, 0, 42, 0, -0.0001))
    dataset.GetRasterBand(1).WriteArray(chessboard)
    dataset = None
    outputs = run("landslidepolygons", INPUT=str(tmp_path / "many.tif"), OUTPUT=table(server, "many"))
    found = rows(server, "many")
    assert found is not None
    assert len(found) == outputs["COUNT"] == 2450
    assert len({row["id"] for row in found}) == 2450


def test_error_polygons_too(run: Run, server: str, raster: str, tmp_path: Path) -> None:
    run(
        "errormap",
        PREDICTION=raster,
        THRESHOLD=0.75,
        LABELS=labels(raster, tmp_path),
        OUTPUT=str(tmp_path / "e.tif"),
        POLYGONS=table(server, "errors"),
    )
    found = rows(server, "errors")
    assert found is not None
    assert sorted((row["class"], row["geometry"].GetArea()) for row in found) == [
        ("false negative", 600),
        ("true positive", 19_600),
    ]


def labels(raster: str, folder: Path) -> str:
    values = (gdal.Open(raster).ReadAsArray() > 0.5).astype(np.uint8)
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(
        str(folder / "labels.tif"), gdal.Translate("", raster, format="MEM", outputType=gdal.GDT_Byte)
    )
    dataset.GetRasterBand(1).WriteArray(values)
    return str(folder / "labels.tif")


def test_a_cancel_leaves_no_table(provider: Any, server: str, raster: str) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda progress: feedback.cancel() if progress > 99 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "landslide:landslidepolygons", {"INPUT": raster, "OUTPUT": table(server, "cancelled")}, feedback=feedback
        )
    assert rows(server, "cancelled") is None


def test_a_database_that_does_not_answer_is_named(run: Run, raster: str, tmp_path: Path) -> None:
    nowhere = f"dbname='postgres' host='{tmp_path}' port=54999 user='tester'"
    with pytest.raises(Exception, match=str(tmp_path)) as failure:
        run("landslidepolygons", INPUT=raster, OUTPUT=table(nowhere, "slides"))
    assert "Traceback" not in str(failure.value)


def test_a_table_that_views_are_made_from_stays_with_them(run: Run, server: str, raster: str) -> None:
    """OGR's own way would drop the views, too."""
    run("landslidepolygons", INPUT=raster, OUTPUT=table(server, "viewed"))
    database = gdal.OpenEx(f"PG:{server}", gdal.OF_VECTOR | gdal.OF_UPDATE)
    database.ExecuteSQL("CREATE VIEW large AS SELECT * FROM viewed WHERE area_m2 > 1000")
    database = None
    with pytest.raises(Exception, match=r"The table viewed could not be written .*view.* It is as it was before"):
        run("landslidepolygons", INPUT=raster, THRESHOLD=0.75, OUTPUT=table(server, "viewed"))
    check_two_landslides(rows(server, "viewed"))
    assert [row["id"] for row in rows(server, "large") or []] == [1]
