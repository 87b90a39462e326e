"""From a map over interpreted points to an area with its interval, in the toolbox and unattended."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., "dict[str, Any]"]


def crs() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return reference


@pytest.fixture
def truth() -> np.ndarray[Any, Any]:
    """Landslide in a fifth of the scene's left part, more than the map shows."""
    random = np.random.default_rng(2)
    return (random.random((200, 300)) < np.where(np.arange(300) < 100, 0.3, 0.02)).astype(np.float32)


@pytest.fixture
def mask(tmp_path: Path, truth: np.ndarray[Any, Any]) -> str:
    random = np.random.default_rng(3)
    called = np.where(truth == 1, random.random(truth.shape) < 0.8, random.random(truth.shape) < 0.02)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "mask.tif"), 300, 200, 1, gdal.GDT_Byte)
    dataset.SetProjection(crs().ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    dataset.GetRasterBand(1).SetNoDataValue(255)
    codes = called.astype(np.uint8)
    codes[:5] = 255
    dataset.GetRasterBand(1).WriteArray(codes)
    return str(tmp_path / "mask.tif")


def interpret(path: str, truth: np.ndarray[Any, Any], words: tuple[str, str] = ("landslide", "not_landslide")) -> None:
    """Fill the reference in as somebody who knows the truth."""
    source = ogr.Open(path, 1)
    layer = source.GetLayer(0)
    for feature in layer:
        point = feature.GetGeometryRef()
        row, column = int((4_700_000 - point.GetY()) // 10), int((point.GetX() - 500_000) // 10)
        feature.SetField("reference", words[0] if truth[row, column] else words[1])
        layer.SetFeature(feature)
    source = None


def rows(path: str) -> list[dict[str, Any]]:
    source = ogr.Open(path)
    return [feature.items() for feature in source.GetLayer(0)]


def sample(run: Run, mask: str, tmp_path: Path, **more: Any) -> str:
    outputs = run("accuracysample", MAP=mask, SAMPLES=400, OUTPUT=str(tmp_path / "sample.gpkg"), **more)
    return str(outputs["OUTPUT"])


def test_points_say_what_they_stand_for(run: Run, mask: str, tmp_path: Path) -> None:
    points = rows(sample(run, mask, tmp_path))
    assert len(points) == 400
    assert sum(point["weight"] for point in points) == pytest.approx(1)
    assert {point["stratum"] for point in points} == {"landslide", "not_landslide"}
    assert all(point["reference"] is None for point in points)
    assert len({point["map_id"] for point in points}) == 1
    assert [point["id"] for point in points] == list(range(1, 401))


def test_the_estimate_finds_what_the_map_missed(
    run: Run, mask: str, truth: np.ndarray[Any, Any], tmp_path: Path, browser: Callable[[Path], Any]
) -> None:
    points = sample(run, mask, tmp_path)
    interpret(points, truth)
    outputs = run(
        "estimatearea", SAMPLE=points, MAP=mask, REPORT=str(tmp_path / "r.html"), TABLE=str(tmp_path / "t.csv")
    )
    real = float(truth[5:].sum()) * 100 / 0.9996**2
    assert abs(outputs["AREA_M2"] - real) < 1.5 * outputs["AREA_HALF_WIDTH_M2"]
    table = list(csv.DictReader((tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()))
    area = next(row for row in table if row["quantity"] == "area" and row["reference_class"] == "landslide")
    assert float(area["estimate"]) == pytest.approx(outputs["AREA_M2"])
    assert float(area["high_95"]) - float(area["low_95"]) == pytest.approx(2 * outputs["AREA_HALF_WIDTH_M2"])
    shares = [float(row["estimate"]) for row in table if row["quantity"] == "error_matrix_share"]
    assert sum(shares) == pytest.approx(1) and len(shares) == 4
    _, complaints = browser(tmp_path / "r.html")
    assert not complaints
    assert "plus or minus" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_an_area_keeps_its_own_strata(run: Run, mask: str, truth: np.ndarray[Any, Any], tmp_path: Path) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    layer = source.CreateLayer("area", crs(), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "POLYGON ((500000 4698000, 501000 4698000, 501000 4700000, 500000 4700000, 500000 4698000))"
        )
    )
    layer.CreateFeature(feature)
    source = layer = None
    points = sample(run, mask, tmp_path, AREA=str(tmp_path / "area.gpkg"))
    interpret(points, truth)
    outputs = run("estimatearea", SAMPLE=points, MAP=mask)
    real = float(truth[5:, :100].sum()) * 100 / 0.9996**2
    assert abs(outputs["AREA_M2"] - real) < 1.5 * outputs["AREA_HALF_WIDTH_M2"]


def test_a_map_that_changed_is_refused(run: Run, mask: str, truth: np.ndarray[Any, Any], tmp_path: Path) -> None:
    points = sample(run, mask, tmp_path)
    interpret(points, truth)
    dataset = gdal.Open(mask, gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.ones((3, 3), np.uint8), 50, 50)
    dataset = None
    with pytest.raises(Exception, match=r"drawn from another map than mask\.tif as it is now"):
        run("estimatearea", SAMPLE=points, MAP=mask)


def test_points_that_nobody_interpreted_are_refused(run: Run, mask: str, tmp_path: Path) -> None:
    points = sample(run, mask, tmp_path)
    with pytest.raises(Exception, match=r"400 of 400 points in sample have no reference yet"):
        run("estimatearea", SAMPLE=points, MAP=mask)


def test_points_without_the_field_are_refused(run: Run, mask: str, tmp_path: Path) -> None:
    points = sample(run, mask, tmp_path)
    source = ogr.Open(points, 1)
    source.ExecuteSQL("ALTER TABLE sample DROP COLUMN reference")
    source = None
    with pytest.raises(Exception, match=r"has no field 'reference'\. Draw points with"):
        run("estimatearea", SAMPLE=points, MAP=mask)


def test_too_few_wrong_points_are_warned_of(run: Run, mask: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingFeedback

    points = sample(run, mask, tmp_path)
    interpret(points, gdal.Open(mask).ReadAsArray() == 1)  # a truth with which the map agrees everywhere
    feedback = QgsProcessingFeedback()
    report = str(tmp_path / "r.html")
    processing.run("landslide:estimatearea", {"SAMPLE": points, "MAP": mask, "REPORT": report}, feedback=feedback)
    assert "points in 'not_landslide' only 0 are of the rarer kind" in feedback.textLog()
    assert "With fewer than five the intervals above are too narrow" in Path(report).read_text(encoding="utf-8")


def test_words_of_another_language_are_refused(
    run: Run, mask: str, truth: np.ndarray[Any, Any], tmp_path: Path
) -> None:
    points = sample(run, mask, tmp_path)
    interpret(points, truth, ("Rutschung", "keine"))
    with pytest.raises(
        Exception, match=r"the reference 'keine' is not known\. Write landslide, not_landslide, unknown"
    ):
        run("estimatearea", SAMPLE=points, MAP=mask)


def test_a_stratum_that_lost_its_points_is_refused(
    run: Run, mask: str, truth: np.ndarray[Any, Any], tmp_path: Path
) -> None:
    points = sample(run, mask, tmp_path)
    interpret(points, truth)
    source = ogr.Open(points, 1)
    source.ExecuteSQL("DELETE FROM sample WHERE stratum = 'landslide'")
    source = None
    with pytest.raises(Exception, match=r"The stratum 'landslide' covers .* no point lies in it"):
        run("estimatearea", SAMPLE=points, MAP=mask)


def test_unattended(qgis_process: Callable[..., Any], mask: str, tmp_path: Path) -> None:
    done = qgis_process("accuracysample", MAP=mask, SAMPLES=50, ALLOCATION="equal", OUTPUT=str(tmp_path / "s.gpkg"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["IN_LANDSLIDE"] == 25
