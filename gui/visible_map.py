"""A model tried on what the map shows: the part of a stack that is in view, and a preview of the landslides there."""

from __future__ import annotations

import json
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QObject
from qgis.utils import iface

from ..algorithms.support.base import STYLES
from ..core.errors import InputError, LandslideMapperError
from ..core.model_card import read_card
from .sample_scene import layer_of
from .tour import Step, Tour, engine_steps
from .what_next import is_file, kind_of
from .workflow import open_dialog, translate

MAX_PIXELS = 2_000_000  # of a preview, so that it takes seconds
CORNERS = 20  # further ones on each edge, because an edge is curved in another CRS
SHOWN_SECONDS = 8


def stack_for(model: Path) -> QgsRasterLayer:
    """The topmost stack of the project with the model's bands, else the topmost stack; InputError without any."""
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    order = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and is_file(layer)]
    stacks = [layer for layer in order if kind_of(layer) == "stack"]
    if not stacks:
        raise InputError(translate("No stack is in the project. Add one, or make it with 'Stack layers'."))
    needed = {band.name for band in read_card(model).bands}
    return next((layer for layer in stacks if needed <= names_of(layer)), stacks[0])


def names_of(layer: QgsRasterLayer) -> set[str]:
    provider = layer.dataProvider()
    return {provider.generateBandName(band).partition(": ")[2] for band in range(1, layer.bandCount() + 1)}


def pixels_in_view(stack: QgsRasterLayer, view: QgsReferencedRectangle) -> float:
    """How many pixels of a stack the map shows; InputError where it shows none."""
    transform = QgsCoordinateTransform(view.crs(), stack.crs(), QgsProject.instance())
    seen = transform.transformBoundingBox(view).intersect(stack.extent())
    if seen.isEmpty():
        raise InputError(
            translate("The map shows no part of the stack {0}. Zoom to the layer first.").format(stack.name())
        )
    return float(seen.width() * seen.height() / (stack.rasterUnitsPerPixelX() * stack.rasterUnitsPerPixelY()))


def write_view(view: QgsReferencedRectangle, file: Path) -> Path:
    """The outline of the view as GeoJSON, in degrees as that format asks."""
    outline = QgsGeometry.fromRect(view).densifyByCount(CORNERS)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    outline.transform(QgsCoordinateTransform(view.crs(), degrees, QgsProject.instance()))
    feature = {"type": "Feature", "properties": {}, "geometry": json.loads(outline.asJson())}
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return file


def detection_in_view(model: Path, view: QgsReferencedRectangle, most_pixels: float = float("inf")) -> dict[str, Any]:
    """STACK, MODEL and AREA of a detection on what the map shows; InputError where that cannot be, or where it is more
    than `most_pixels`.
    """
    stack = stack_for(model)
    pixels = pixels_in_view(stack, view)
    if pixels > most_pixels:
        raise InputError(
            translate(
                "The map shows {0:.1f} million pixels of the stack; a preview takes {1:.0f} at most. Zoom in."
            ).format(pixels / 1e6, most_pixels / 1e6)
        )
    folder = Path(tempfile.mkdtemp(prefix="preview-", dir=QgsProcessingUtils.tempFolder()))
    return {"STACK": stack.source(), "MODEL": str(model), "AREA": str(write_view(view, folder / "visible_map.geojson"))}


def view_of_map() -> QgsReferencedRectangle:
    canvas = iface.mapCanvas()
    return QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())


class Preview(QObject):
    """Runs one detection at a time in the background and shows its layers in a group of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.run: Tour | None = None
        self.folder = Path()

    def start(self, model: Path, view: QgsReferencedRectangle) -> None:
        """Begin; a preview that still runs is stopped, unless this one is refused."""
        parameters = detection_in_view(model, view, MAX_PIXELS)
        if self.run is not None:
            self.run.ended.disconnect(self.end)
            self.run.cancel()
        self.folder = Path(parameters["AREA"]).parent
        parameters["OUTPUT"] = str(self.folder / "landslides.gpkg")
        parameters["PROBABILITY"] = str(self.folder / "probability.tif")
        self.run = Tour([*engine_steps(), Step("detectlandslides", lambda: parameters)])
        self.run.ended.connect(self.end)
        self.run.start_next()

    def end(self, succeeded: bool, reason: str) -> None:
        self.run = None
        if succeeded:
            show_preview(self.folder)
        else:
            tell(reason, Qgis.MessageLevel.Warning)


@lru_cache(maxsize=1)
def preview() -> Preview:
    return Preview()


def preview_in_view(model: Path) -> None:
    """Show what a model finds in the part of the project's stack that the map shows."""
    try:
        preview().start(model, view_of_map())
    except LandslideMapperError as error:
        tell(str(error), Qgis.MessageLevel.Warning)
        return
    tell(translate("Detecting in the visible map …"), Qgis.MessageLevel.Info)


def detect_in_view(model: Path) -> None:
    """Open the dialog of a detection on what the map shows."""
    try:
        parameters = detection_in_view(model, view_of_map())
    except LandslideMapperError as error:
        tell(str(error), Qgis.MessageLevel.Warning)
        return
    open_dialog("landslide:detectlandslides", parameters)()


def show_preview(folder: Path) -> None:
    """The layers of a preview on top of all others, in place of those of the one before."""
    project, title = QgsProject.instance(), translate("Preview")
    root = project.layerTreeRoot()
    if (old := root.findGroup(title)) is not None:
        project.removeMapLayers(old.findLayerIds())
        root.removeChildNode(old)
    group = root.insertGroup(0, title)
    for file, name, style in (
        ("landslides.gpkg", translate("Detected landslides"), "landslide_polygons"),
        ("probability.tif", translate("Landslide probability"), "probability"),
    ):
        layer = layer_of(folder / file, f"{name}, {title}")
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
        project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(file != "probability.tif")  # it would hide the image


def tell(text: str, level: Qgis.MessageLevel) -> None:
    iface.messageBar().pushMessage("Landslide Mapper", text, level, SHOWN_SECONDS)
