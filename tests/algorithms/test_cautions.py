"""A caution is seen wherever an algorithm runs: unattended in the JSON and the raster, in a graphical model for each
step, in the reports' first lines.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

SQUARE = "POLYGON ((300100 2999900, 300300 2999900, 300300 2999700, 300100 2999700, 300100 2999900))"


def reference() -> osr.SpatialReference:
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32648)
    return utm


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, str]:
    """A stack, an inventory with a point beside its landslide, and a prediction."""
    paths = {}
    values = np.full((100, 100), 0.1, np.float32)
    values[10:30, 10:30] = 0.9
    for name in ("stack", "probability"):
        paths[name] = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(paths[name], 100, 100, 1, gdal.GDT_Float32)
        dataset.SetProjection(reference().ExportToWkt())
        dataset.SetGeoTransform((300_000, 10, 0, 3_000_000, 0, -10))
        dataset.GetRasterBand(1).WriteArray(values)
        dataset.FlushCache()
    paths["inventory"] = str(tmp_path / "scars.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(paths["inventory"])
    layer = source.CreateLayer("scars", reference(), ogr.wkbUnknown)
    for text in (SQUARE, "POINT (300805 2999195)"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    return paths


def cautions_in(raster: str | Path) -> str:
    return gdal.Open(str(raster)).GetMetadataItem("CAUTIONS") or ""


def test_unattended(qgis_process: Callable[..., Any], scene: dict[str, str], tmp_path: Path) -> None:
    inputs = {"INPUT": scene["inventory"], "STACK": scene["stack"], "OUTPUT": str(tmp_path / "labels.tif")}
    ended = qgis_process("landslidelabels", **inputs)
    assert ended.returncode == 0, ended.stderr
    assert "a point or a line left out" in json.dumps(json.loads(ended.stdout)["log"])
    assert "a point or a line left out" in cautions_in(tmp_path / "labels.tif")


def test_in_a_graphical_model_they_reach_the_last_result_once(
    provider: Any, scene: dict[str, str], tmp_path: Path
) -> None:
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    model = QgsProcessingModelAlgorithm("two steps")
    static, output = QgsProcessingModelChildParameterSource.fromStaticValue, QgsProcessingModelChildParameterSource
    labels = QgsProcessingModelChildAlgorithm("landslide:landslidelabels")
    labels.setChildId("labels")
    labels.addParameterSources("INPUT", [static(scene["inventory"])])
    labels.addParameterSources("STACK", [static(scene["stack"])])
    result = QgsProcessingModelOutput("labels", "labels")
    result.setChildOutputName("OUTPUT")
    labels.setModelOutputs({"labels": result})
    model.addChildAlgorithm(labels)
    errors = QgsProcessingModelChildAlgorithm("landslide:errormap")
    errors.setChildId("errors")
    errors.addParameterSources("PREDICTION", [static(scene["probability"])])
    errors.addParameterSources("LABELS", [output.fromChildOutput("labels", "OUTPUT")])
    result = QgsProcessingModelOutput("errors", "errors")
    result.setChildOutputName("OUTPUT")
    errors.setModelOutputs({"errors": result})
    model.addChildAlgorithm(errors)
    feedback = QgsProcessingFeedback(False)
    _, well = model.run(
        {"labels:labels": str(tmp_path / "l.tif"), "errors:errors": str(tmp_path / "e.tif")},
        QgsProcessingContext(),
        feedback,
    )
    assert well, feedback.textLog()
    assert "a point or a line left out" in feedback.textLog()
    assert "a point or a line left out" in cautions_in(tmp_path / "l.tif")
    assert cautions_in(tmp_path / "e.tif").splitlines() == cautions_in(tmp_path / "l.tif").splitlines()
    assert cautions_in(tmp_path / "e.tif").count("a point or a line left out") == 1


KNOWN = "VV.tif: a median of 24 dB is no calibrated backscatter."


def test_step_by_step_from_a_factor_to_the_last_result(
    run: Callable[..., Any], scene: dict[str, str], tmp_path: Path
) -> None:
    """The factor's caution is in the stack, the labels, the polygons, and the error map and its report; once in
    each.
    """
    for name in ("stack", "probability"):
        dataset = gdal.Open(scene[name], gdal.GA_Update)
        dataset.SetMetadataItem("CAUTIONS", KNOWN)
        del dataset

    def made(name: str) -> str:
        return str(tmp_path / name)

    run("stacklayers", SAR=[scene["stack"], scene["probability"]], OUTPUT=made("again.tif"))
    assert cautions_in(made("again.tif")).splitlines() == [KNOWN]
    run("landslidelabels", INPUT=scene["inventory"], STACK=made("again.tif"), OUTPUT=made("labels.tif"))
    told = cautions_in(made("labels.tif")).splitlines()
    assert told[0] == KNOWN and any("a point or a line left out" in text for text in told)
    run("landslidepolygons", INPUT=scene["probability"], STACK=made("again.tif"), OUTPUT=made("slides.gpkg"))
    assert ogr.Open(made("slides.gpkg")).GetLayer(0).GetMetadataItem("CAUTIONS") == KNOWN
    run(
        "errormap",
        PREDICTION=scene["probability"],
        LABELS=made("labels.tif"),
        OUTPUT=made("errors.tif"),
        REPORT=made("report.html"),
    )
    assert cautions_in(made("errors.tif")).splitlines() == told
    assert Path(made("report.html")).read_text(encoding="utf-8").count(KNOWN) == 1


def test_a_raster_that_only_gives_its_grid_hands_nothing_on(
    run: Callable[..., Any], scene: dict[str, str], tmp_path: Path
) -> None:
    dataset = gdal.Open(scene["probability"], gdal.GA_Update)
    dataset.SetMetadataItem("CAUTIONS", KNOWN)
    del dataset
    run("stacklayers", SAR=[scene["stack"]], GRID=scene["probability"], OUTPUT=str(tmp_path / "again.tif"))
    assert cautions_in(tmp_path / "again.tif") == ""


def test_a_geopackage_of_polygons_carries_them(run: Callable[..., Any], scene: dict[str, str], tmp_path: Path) -> None:
    mask = str(tmp_path / "mask.tif")
    gdal.Translate(mask, scene["probability"], outputType=gdal.GDT_Byte, scaleParams=[[0.1, 0.9, 0, 255]])
    run("landslidepolygons", INPUT=mask, OUTPUT=str(tmp_path / "slides.gpkg"))
    source = ogr.Open(str(tmp_path / "slides.gpkg"))
    assert source.GetLayer(0).GetMetadataItem("CAUTIONS") == "mask.tif holds only 0 and 255; 255 is taken as landslide."
    assert source.GetLayer(0).GetFeatureCount() == 1
    run("landslidepolygons", INPUT=scene["probability"], OUTPUT=str(tmp_path / "plain.gpkg"))
    assert ogr.Open(str(tmp_path / "plain.gpkg")).GetLayer(0).GetMetadataItem("CAUTIONS") is None


def test_a_report_begins_with_them(run: Callable[..., Any], scene: dict[str, str], tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    run(
        "errormap",
        PREDICTION=scene["probability"],
        INVENTORY=scene["inventory"],
        OUTPUT=str(tmp_path / "errors.tif"),
        REPORT=str(report),
    )
    html = report.read_text(encoding="utf-8")
    first_lines = html[: html.index('<p class="lead">')]
    assert "a point or a line left out" in first_lines and "no mapped area is given" in first_lines
    assert "no mapped area is given" in cautions_in(tmp_path / "errors.tif")


def test_a_stack_in_degrees_says_so_in_its_metadata(run: Callable[..., Any], tmp_path: Path) -> None:
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "slope.tif"), 20, 20, 1, gdal.GDT_Float32)
    dataset.SetProjection(degrees.ExportToWkt())
    dataset.SetGeoTransform((103, 0.001, 0, 27, 0, -0.001))
    values = np.ones((20, 20), np.float32)
    values[:5] = np.nan
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    del dataset
    run("stacklayers", TERRAIN=[str(tmp_path / "slope.tif")], OUTPUT=str(tmp_path / "stack.tif"))
    told = cautions_in(tmp_path / "stack.tif")
    assert "in degrees" in told and "slope 25 %" in told
