"""Layers as they come into the project: told apart by name, grouped by run, polygons on top, legend true."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal, osr

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.core import (
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

SIDE = 24


def raster(path: Path, values: Any) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(np.asarray(values, np.float32))
    dataset.FlushCache()
    return str(path)


@pytest.fixture
def project(provider: Any) -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def toolbox(provider: Any, project: QgsProject) -> Callable[..., QgsProject]:
    """Runs an algorithm as the toolbox does, its outputs loaded into the project."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def run(name: str, outputs: dict[str, str], **inputs: Any) -> QgsProject:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(project)
        algorithm = provider.algorithm(name).create()
        destinations = {key: QgsProcessingOutputLayerDefinition(file, project) for key, file in outputs.items()}
        parameters = {**inputs, **destinations}
        assert algorithm.checkParameterValues(parameters, context)[0]
        results, succeeded = algorithm.run(parameters, context, feedback, {}, False)
        assert succeeded, feedback.textLog()
        assert handleAlgorithmResults(algorithm, context, feedback, parameters), results
        return project

    return run


def names(project: QgsProject) -> list[str]:
    return [layer.name() for layer in project.layerTreeRoot().layerOrder()]


def probability(path: Path) -> str:
    values = np.zeros((SIDE, SIDE))
    values[4:9, 4:9] = 0.9
    return raster(path, values)


def test_polygons_are_named_from_their_file_and_their_raster(
    toolbox: Callable[..., QgsProject], tmp_path: Path
) -> None:
    made = probability(tmp_path / "noto_probability.tif")
    toolbox("landslidepolygons", {"OUTPUT": "TEMPORARY_OUTPUT"}, INPUT=made)
    project = toolbox("landslidepolygons", {"OUTPUT": str(tmp_path / "second try.gpkg")}, INPUT=made, THRESHOLD=0.4)
    assert set(names(project)) == {"Landslide polygons: noto_probability", "Landslide polygons: second try"}


def test_the_prefix_stands_in_the_name(toolbox: Callable[..., QgsProject], tmp_path: Path) -> None:
    for folder in ("before", "after"):
        (tmp_path / folder).mkdir()
        for band in ("B2", "B3"):
            raster(tmp_path / folder / f"{band}.tif", np.full((SIDE, SIDE), 0.1))
    for prefix, folder in (("pre_", "before"), ("post_", "after")):
        bands = [str(tmp_path / folder / f"{band}.tif") for band in ("B2", "B3")]
        toolbox("opticalfactors", {"OUTPUT": "TEMPORARY_OUTPUT"}, INPUT=bands, PREFIX=prefix)
    assert set(names(QgsProject.instance())) == {"Optical factors: pre before", "Optical factors: post after"}


def test_several_layers_of_a_run_share_a_group_with_the_polygons_on_top(
    toolbox: Callable[..., QgsProject], tmp_path: Path
) -> None:
    labels = np.zeros((SIDE, SIDE))
    labels[5:10, 5:10] = 1
    inputs = {"PREDICTION": probability(tmp_path / "noto.tif"), "LABELS": raster(tmp_path / "labels.tif", labels)}
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "POLYGONS": "TEMPORARY_OUTPUT"}
    project = toolbox("errormap", outputs, **inputs)
    groups = project.layerTreeRoot().findGroups()
    assert len(groups) == 1
    assert groups[0].name().startswith("Error map and accuracy report: noto, ")
    inside = [node.layer() for node in groups[0].findLayers()]
    assert [layer.name().partition(":")[0] for layer in inside] == ["Error polygons", "Error map"]


def test_a_name_that_was_chosen_stays(provider: Any, tmp_path: Path) -> None:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    definition.destinationName = "What the model calls it"
    parameters = {"INPUT": probability(tmp_path / "p.tif"), "OUTPUT": definition}
    provider.algorithm("landslidepolygons").create().run(parameters, context, QgsProcessingFeedback())
    assert [one.name for one in context.layersToLoadOnCompletion().values()] == ["What the model calls it"]


def test_the_legend_names_the_band_that_is_drawn(toolbox: Callable[..., QgsProject], tmp_path: Path) -> None:
    rows, columns = np.indices((SIDE, SIDE))
    dem = raster(tmp_path / "dem.tif", 500 + 3 * rows + columns)
    project = toolbox("terrainfactors", {"OUTPUT": "TEMPORARY_OUTPUT"}, INPUT=dem)
    layer = next(iter(project.mapLayers().values()))
    assert isinstance(layer, QgsRasterLayer)
    model = QgsLayerTreeModel(project.layerTreeRoot())
    legend = [node.data(0) for node in model.layerLegendNodes(project.layerTreeRoot().findLayer(layer))]
    drawn = layer.bandName(layer.renderer().inputBand())
    assert drawn.endswith("slope") and legend[0] == drawn
