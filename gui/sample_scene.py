"""Make the sample scene in the background and load its layers, styled and in a group."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QFileDialog
from qgis.utils import iface

from ..algorithms.support.base import STYLES
from ..algorithms.support.loading.class_style import class_colour
from ..algorithms.support.loading.true_colour import make_true_colour
from .workflow import translate

TRUE_COLOUR = "sentinel2/true_colour.vrt"
LAYERS = (  # from the top down
    ("mapped_area.gpkg", "Mapped area", "mapped_area"),
    ("landslides.gpkg", "Landslide inventory", "inventory"),
    ("geology.gpkg", "Geology", ""),
    (TRUE_COLOUR, "Sentinel-2, true colours", "true_colour"),
    ("sentinel1/VH.tif", "Sentinel-1 VH (power)", ""),
    ("sentinel1/VV.tif", "Sentinel-1 VV (power)", ""),
    ("sentinel2/B8.tif", "Sentinel-2 B8", ""),
    ("sentinel2/B4.tif", "Sentinel-2 B4", ""),
    ("dem.tif", "DEM", "hillshade"),
)
ROCK = "lithology"
SHOWN = ("mapped_area.gpkg", "landslides.gpkg", TRUE_COLOUR, "dem.tif")


def load_sample_scene() -> None:
    """Ask for a folder, make the scene there as a background task, then load it."""
    folder = QFileDialog.getExistingDirectory(None, translate("Choose an empty folder for the sample scene"))
    if folder:
        start(Path(folder))


def start(folder: Path) -> QgsProcessingAlgRunnerTask:
    """Run the algorithm as a task; its layers are loaded when it has succeeded, a failure goes to the message bar."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landslide:samplescene")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    task = QgsProcessingAlgRunnerTask(algorithm, {"OUTPUT": str(folder)}, context, feedback)

    def done(succeeded: bool, _results: dict[str, Any], context: QgsProcessingContext = context) -> None:  # noqa: ARG001 - kept alive until here
        if succeeded:
            load_layers(folder)
        elif iface is not None:
            iface.messageBar().pushMessage(
                "Landslide Mapper", feedback.textLog().strip().splitlines()[-1], Qgis.MessageLevel.Warning
            )

    task.executed.connect(done)
    QgsApplication.taskManager().addTask(task)
    return task


def load_layers(folder: Path) -> list[QgsMapLayer]:
    """Load what a person wants to see of a scene, in a group of its own; the project takes the scene's CRS when it is
    empty.
    """
    project = QgsProject.instance()
    was_empty = not project.mapLayers()
    group = project.layerTreeRoot().insertGroup(0, translate("Sample scene"))
    make_true_colour(folder / "sentinel2", folder / TRUE_COLOUR)
    loaded = []
    for file, title, style in LAYERS:
        layer = layer_of(folder / file, translate(title))
        if style:
            layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
        elif isinstance(layer, QgsVectorLayer):
            layer.setRenderer(rock_classes(layer))
        project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(file in SHOWN)
        loaded.append(layer)
    if was_empty:
        project.setCrs(loaded[-1].crs())
    if iface is not None:
        iface.mapCanvas().setExtent(loaded[-1].extent())
        iface.mapCanvas().refresh()
    return loaded


def rock_classes(layer: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """A colour for each rock class, as geology rasters have them."""
    names = sorted(layer.uniqueValues(layer.fields().indexOf(ROCK)))
    categories = []
    for index, name in enumerate(names):
        symbol = QgsFillSymbol.createSimple({"color": class_colour(index).name(), "outline_color": "#6b6455"})
        categories.append(QgsRendererCategory(name, symbol, str(name)))
    return QgsCategorizedSymbolRenderer(ROCK, categories)


def layer_of(path: Path, title: str) -> QgsMapLayer:
    return QgsVectorLayer(str(path), title, "ogr") if path.suffix == ".gpkg" else QgsRasterLayer(str(path), title)
