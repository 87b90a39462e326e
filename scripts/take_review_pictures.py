"""The loop of correcting and adapting once by hand in a real QGIS, with a picture of each step for docs/inventory.md.

usage: RESULTS=FOLDER SCREENSHOTS=FOLDER xvfb-run -s "-screen 0 1600x1000x24" \
           qgis --nologo --noversioncheck --profiles-path PROFILES --code scripts/take_review_pictures.py

FOLDER is what scripts/demo leaves: `known` and `unseen` (two simulated valleys), model.safetensors, landslides.gpkg and
probability.tif. Suggests tiles, goes through them with keys on the map, draws what was missed, adapts the
model and shows both error maps side by side. The person behind the keys knows the valley's inventory.
"""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

FOLDER, RESULTS = Path(os.environ["SCREENSHOTS"]), Path(os.environ["RESULTS"])
TILES, SIDE, KEPT_ASIDE = 8, 640, 4
SMALLEST = 400  # m2
FOUND_SHARE = 0.5  # of a detection that must lie in the inventory to be accepted


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until_drawn(*canvases: Any) -> None:
    """Until every map is drawn, on a busy machine too, a minute at most."""
    for _ in range(60):
        wait(1000)
        if not any(canvas.isDrawing() for canvas in canvases):
            return


def picture(name: str) -> None:
    wait(1500)
    wait_until_drawn(iface.mapCanvas())
    iface.messageBar().clearWidgets()  # what QGIS says of this machine's fonts
    iface.mainWindow().grab().save(str(FOLDER / f"{name}.png"))


def add(path: Path, title: str, style: str, shown: bool = True) -> Any:
    from landslide_mapper.algorithms.support.base import STYLES

    vector = path.suffix == ".gpkg"
    layer = QgsVectorLayer(str(path), title, "ogr") if vector else QgsRasterLayer(str(path), title)
    layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
    QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(shown)
    return layer


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key on the map, as a person presses it."""
    canvas = iface.mapCanvas()
    QApplication.setActiveWindow(iface.mainWindow())  # there is no window manager to do it
    canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(canvas, key, modifier)
    QApplication.processEvents()


def missed(inventory: QgsGeometry, page: Any) -> list[QgsGeometry]:
    """Landslides of the inventory in this tile that no detection touches."""
    session = page.session
    seen = [session.layer.getFeature(one).geometry() for one in session.features()]
    parts = inventory.intersection(session.outline()).asGeometryCollection()
    return [part for part in parts if part.area() > SMALLEST and not any(part.intersects(one) for one in seen)]


def draw(layer: QgsVectorLayer, change: Callable[[QgsVectorLayer], Any]) -> None:
    """Change the layer as QGIS's own tools do: one edit command."""
    layer.startEditing()
    layer.beginEditCommand("Drawn")
    change(layer)
    layer.endEditCommand()
    QApplication.processEvents()


def reshape(page: Any, inventory: QgsGeometry) -> None:
    """Give the current detection the outline of the landslides it touches; what it left out would count as none."""
    feature = page.session.current()
    parts = [part for part in inventory.asGeometryCollection() if part.intersects(feature.geometry())]
    outline = QgsGeometry.unaryUnion(parts)
    draw(page.session.layer, lambda layer: layer.changeGeometry(feature.id(), outline))


def review(page: Any, inventory: QgsGeometry) -> None:
    """Go through the tiles with keys; what was missed is drawn into the layer as QGIS's own tool does."""
    for tile in range(TILES):
        for number in range(page.session.open_in_tile()):
            shape = page.session.current().geometry()
            if tile == number == 0:
                press(Qt.Key.Key_Z)
                picture("review_polygon")
            right = shape.intersection(inventory).area() > FOUND_SHARE * shape.area()
            if right:
                reshape(page, inventory)
            press(Qt.Key.Key_A if right else Qt.Key.Key_R)
        for shape in missed(inventory, page):
            feature = QgsFeature(page.session.layer.fields())
            feature.setGeometry(shape)
            draw(page.session.layer, lambda layer, feature=feature: layer.addFeature(feature))
        press(Qt.Key.Key_Z, Qt.KeyboardModifier.ShiftModifier)
        if tile == 1:
            picture("review_tile")
        press(Qt.Key.Key_F)


def compare(page: Any, made: dict[str, str]) -> None:
    """Both error maps, zoomed to the tile that was kept aside first."""
    for when in ("before", "after"):
        add(Path(made[f"error_map_{when}"]), f"Error map {when}", "error_map")
    root = QgsProject.instance().layerTreeRoot()
    for name in ("Detected landslides", "Tiles"):
        root.findLayer(QgsProject.instance().mapLayersByName(name)[0].id()).setItemVisibilityChecked(False)
    tiles = list(QgsProject.instance().mapLayersByName("Tiles")[0].getFeatures())
    extent = tiles[1].geometry().boundingBox()
    extent.scale(1.1)
    iface.mapCanvas().setExtent(extent)
    dialog = page.open_comparison()
    wait(2000)
    wait_until_drawn(*dialog.canvases)
    dialog.grab().save(str(FOLDER / "review_before_and_after.png"))


def walk() -> None:
    import processing

    FOLDER.mkdir(parents=True, exist_ok=True)
    work = FOLDER / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    iface.mainWindow().resize(1580, 960)
    unseen = RESULTS / "unseen"
    shutil.copy(RESULTS / "landslides.gpkg", work / "landslides.gpkg")
    suggestion = {"PROBABILITY": str(RESULTS / "probability.tif"), "STACK": str(unseen / "stack.tif")}
    tiles = work / "tiles.gpkg"
    processing.run("landslide:suggestreview", {**suggestion, "COUNT": TILES, "SIDE": SIDE, "OUTPUT": str(tiles)})
    add(unseen / "scene" / "dem.tif", "DEM", "hillshade")
    colours = add(unseen / "stack.tif", "Sentinel-2", "true_colour")
    from landslide_mapper.algorithms.support.loading.layer_style import show_bands

    show_bands(colours, ("B4", "B3", "B2"))
    tile_layer = add(tiles, "Tiles", "review")
    detections = add(work / "landslides.gpkg", "Detected landslides", "landslide_polygons")
    QgsProject.instance().setCrs(detections.crs())
    iface.mapCanvas().setExtent(tile_layer.extent())
    plugin = plugins["landslide_mapper"]
    plugin.action.setChecked(True)
    page = plugin.dock.review
    page.layers.setLayer(detections)
    page.tiles.setLayer(tile_layer)
    wait(500)
    page.start()
    plugin.dock.pages.setCurrentIndex(plugin.dock.pages.count() - 1)
    picture("review_suggested")
    truth = QgsVectorLayer(str(unseen / "scene" / "landslides.gpkg"), "truth", "ogr")
    review(page, QgsGeometry.unaryUnion([one.geometry() for one in truth.getFeatures()]))
    page.stop()
    inputs = {"STACK": str(unseen / "stack.tif"), "MODEL": str(RESULTS / "model.safetensors")}
    inputs |= {"DETECTIONS": str(work / "landslides.gpkg"), "REVIEWED": str(tiles), "KEPT_ASIDE": KEPT_ASIDE}
    inputs |= {"KNOWN_STACKS": [str(RESULTS / "known/stack.tif")], "KNOWN_LABELS": [str(RESULTS / "known/labels.tif")]}
    names = ("corrected_labels", "labels_to_judge_by", "probability_before", "probability_after")
    outputs = {name: str(work / f"{name}.tif") for name in (*names, "error_map_before", "error_map_after")}
    outputs |= {name: str(work / f"{name}.json") for name in ("metrics_before", "metrics_after")}
    outputs |= {"adapted_model": str(work / "adapted.safetensors"), "landslides_after": str(work / "after.gpkg")}
    compare(page, processing.run("landslide:correct_and_adapt", {**inputs, **outputs}))


def take_all() -> None:
    try:
        wait(2000)
        walk()
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
    os._exit(0)


QTimer.singleShot(2500, take_all)
