"""The layers of a scene's run, loaded as soon as each is made, in a group named for the folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.utils import iface

from ...algorithms.support.base import STYLES
from ...algorithms.support.loading.layer_style import show_bands
from ..sample_scene import layer_of
from ..workflow import translate

ORDER = ("landslides.gpkg", "error_map.tif", "probability.tif", "optical_post.tif")  # from the top of the map
HIDDEN = ("error_map.tif", "probability.tif")
STYLE = {
    "landslides.gpkg": "landslide_polygons",
    "error_map.tif": "error_map",
    "probability.tif": "probability",
    "optical_post.tif": "true_colour",
}


def show_made(folder: Path, file: Path) -> QgsMapLayer | None:
    """Load one file of the run where it is one that people look at; a layer of an earlier run is replaced."""
    if file.name not in ORDER:
        return None
    project = QgsProject.instance()
    was_empty = not project.mapLayers()
    group = project.layerTreeRoot().findGroup(folder.name) or project.layerTreeRoot().insertGroup(0, folder.name)
    for node in group.findLayers():
        if node.layer() is not None and Path(node.layer().source().partition("|")[0]) == file:
            project.removeMapLayer(node.layer().id())
    layer = layer_of(file, f"{title_of(file.name)}, {folder.name}")
    layer.loadNamedStyle(str(STYLES / f"{STYLE[file.name]}.qml"))
    if file.name == "optical_post.tif" and isinstance(layer, QgsRasterLayer):
        show_natural_colours(layer)
    project.addMapLayer(layer, False)
    group.insertLayer(place_in(group, file.name), layer).setItemVisibilityChecked(file.name not in HIDDEN)
    if len(group.findLayers()) == len(project.mapLayers()):  # nothing but this run: the map takes the stack's CRS
        project.setCrs(layer.crs())
    if iface is not None and was_empty:
        iface.mapCanvas().setExtent(layer.extent())
        iface.mapCanvas().refresh()
    return layer


def title_of(file: str) -> str:
    return {
        "landslides.gpkg": translate("Detected landslides"),
        "error_map.tif": translate("Error map"),
        "probability.tif": translate("Landslide probability"),
        "optical_post.tif": translate("Image after the event"),
    }[file]


def place_in(group: QgsLayerTreeGroup, file: str) -> int:
    """How many layers of the group lie above this one."""
    above = ORDER[: ORDER.index(file)]
    names = [Path(node.layer().source().partition("|")[0]).name for node in group.findLayers() if node.layer()]
    return sum(name in above for name in names)


def show_natural_colours(layer: QgsRasterLayer) -> None:
    """Red, green and blue of the image, with the prefix that its bands have."""
    provider = layer.dataProvider()
    names = [provider.generateBandName(band).partition(": ")[2] for band in range(1, layer.bandCount() + 1)]
    for prefix in ("post_", ""):
        colours = [prefix + name for name in ("B4", "B3", "B2")]
        if all(name in names for name in colours):
            show_bands(layer, colours)
