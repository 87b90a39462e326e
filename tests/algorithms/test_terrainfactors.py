"""`landslide:terrainfactors` as a user calls it."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

Run = Callable[..., dict[str, Any]]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dem(tmp_path: Path) -> str:
    y, x = np.mgrid[:60, :80]
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    path = str(tmp_path / "dem.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 80, 60, 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500000, 10, 0, 4730000, 0, -10))
    dataset.GetRasterBand(1).WriteArray((300 + 40 * np.sin(x / 9) * np.cos(y / 7)).astype(np.float32))
    dataset.FlushCache()
    return path


def bands_of(path: str) -> list[str]:
    dataset = gdal.Open(path)
    return [dataset.GetRasterBand(number + 1).GetDescription() for number in range(dataset.RasterCount)]


def test_defaults_give_the_four_factors(run: Run, dem: str) -> None:
    outputs = run("terrainfactors", INPUT=dem, OUTPUT="TEMPORARY_OUTPUT")
    assert bands_of(outputs["OUTPUT"]) == ["elevation", "slope", "aspect", "curvature"]


def test_words_choose_factors_and_method(run: Run, dem: str, tmp_path: Path) -> None:
    horn = run("terrainfactors", INPUT=dem, FACTORS=["twi", "slope"], OUTPUT=str(tmp_path / "horn.tif"))["OUTPUT"]
    other = run(
        "terrainfactors", INPUT=dem, FACTORS=["slope"], METHOD="zevenbergen_thorne", OUTPUT=str(tmp_path / "zt.tif")
    )["OUTPUT"]
    assert bands_of(horn) == ["slope", "twi"]
    assert not np.allclose(gdal.Open(horn).ReadAsArray()[0], gdal.Open(other).ReadAsArray(), equal_nan=True)


def test_a_layer_of_the_project_works_like_a_file(run: Run, dem: str) -> None:
    layer = QgsRasterLayer(dem, "hills")
    assert bands_of(run("terrainfactors", INPUT=layer, FACTORS=["tpi"], OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]) == ["tpi"]


def test_an_error_is_one_sentence_and_leaves_no_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "nowhere.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 10, 10)
    dataset.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
    dataset.FlushCache()
    with pytest.raises(
        QgsProcessingException, match=r"nowhere\.tif has no coordinate reference system\. Assign"
    ) as caught:
        run("terrainfactors", INPUT=str(path), OUTPUT=str(tmp_path / "out.tif"))
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "out.tif").exists()


def test_cancel_ends_it_without_output(provider: Any, dem: str, tmp_path: Path) -> None:
    algorithm, feedback = provider.algorithm("terrainfactors").create(), QgsProcessingFeedback()
    feedback.cancel()
    algorithm.run(
        {"INPUT": dem, "FACTORS": ["slope"], "OUTPUT": str(tmp_path / "out.tif")}, QgsProcessingContext(), feedback
    )
    assert [path.name for path in tmp_path.iterdir()] == ["dem.tif"]


@pytest.mark.parametrize(("factors", "shown"), [(["elevation", "slope"], 2), (["curvature", "aspect", "tri"], 1)])
def test_the_loaded_layer_shows_slope_or_aspect_in_its_style(
    provider: Any, dem: str, tmp_path: Path, factors: list[str], shown: int
) -> None:
    context, project, target = QgsProcessingContext(), QgsProject(), str(tmp_path / "out.tif")
    context.setProject(project)
    context.addLayerToLoadOnCompletion(target, QgsProcessingContext.LayerDetails("factors", project, "OUTPUT"))
    algorithm = provider.algorithm("terrainfactors").create()
    assert algorithm.run({"INPUT": dem, "FACTORS": factors, "OUTPUT": target}, context, QgsProcessingFeedback())[1]
    layer = QgsRasterLayer(target, "factors")
    context.layerToLoadOnCompletionDetails(target).postProcessor().postProcessLayer(
        layer, context, QgsProcessingFeedback()
    )
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor" and renderer.inputBand() == shown


def test_it_works_inside_a_model(provider: Any, dem: str, tmp_path: Path) -> None:
    import processing

    model = QgsProcessingModelAlgorithm("factors", "test")
    child = QgsProcessingModelChildAlgorithm("landslide:terrainfactors")
    child.setChildId("terrain")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("dem")])
    child.addParameterSources(
        "FACTORS", [QgsProcessingModelChildParameterSource.fromStaticValue(["slope", "northness"])]
    )
    result = QgsProcessingModelOutput("factors")
    result.setChildOutputName("OUTPUT")
    child.setModelOutputs({"factors": result})
    model.addChildAlgorithm(child)
    parameter = QgsProcessingModelParameter("dem")
    parameter.setPosition(QPointF(0, 0))
    model.addModelParameter(QgsProcessingParameterRasterLayer("dem", "dem"), parameter)
    outputs = processing.run(model, {"dem": dem, "terrain:factors": str(tmp_path / "model.tif")})
    assert bands_of(outputs["terrain:factors"]) == ["slope", "northness"]


def test_help_names_units_sources_and_the_12_5_m_trap(provider: Any) -> None:
    text = provider.algorithm("terrainfactors").shortHelpString()
    for words in ("Horn 1981", "1/m", "Minár et al. 2020", "ALOS 12.5 m", "100 times", "metres"):
        assert words in text, words
    assert all(parameter.help() for parameter in provider.algorithm("terrainfactors").parameterDefinitions())


def test_qgis_process_runs_it_and_fails_with_a_sentence(dem: str, tmp_path: Path) -> None:
    """Only here in a process of its own: JSON on stdin, result as JSON, exit code not 0 on bad input."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "landslide_mapper").symlink_to(ROOT)
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def qgis_process(*arguments: str, **inputs: Any) -> subprocess.CompletedProcess[str]:
        text = json.dumps({"inputs": inputs})
        return subprocess.run(
            ["qgis_process", *arguments],
            input=text,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    enabled = qgis_process("plugins", "enable", "landslide_mapper")
    assert enabled.returncode == 0, enabled.stderr
    done = qgis_process(
        "run", "landslide:terrainfactors", "-", INPUT=dem, FACTORS=["slope", "tri"], OUTPUT=str(tmp_path / "out.tif")
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(tmp_path / "out.tif")
    assert bands_of(str(tmp_path / "out.tif")) == ["slope", "tri"]
    gone = qgis_process(
        "run", "landslide:terrainfactors", "-", INPUT=str(tmp_path / "plugins"), OUTPUT=str(tmp_path / "none.tif")
    )
    assert gone.returncode != 0 and "Traceback" not in gone.stderr
    assert not (tmp_path / "none.tif").exists()
