"""Pictures of the plugin at work, taken inside a real QGIS: the panel in several widths, each dialog, the styled layers
of a finished run.

usage: SCREENSHOTS=FOLDER [RESULTS=FOLDER of scripts/demo] [PARTS=panel,dialogs,result] xvfb-run -s "-screen 0
1600x1000x24" \
           qgis --nologo --noversioncheck [--lang de] --profiles-path PROFILES --code scripts/take_screenshots.py

DARK=1 takes them in QGIS's dark theme (Night Mapping).
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QToolButton, QWidget
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["SCREENSHOTS"])
RESULTS = Path(os.environ.get("RESULTS", ""))
PARTS = os.environ.get("PARTS", "panel,dialogs,result").split(",")
WIDTHS = (320, 420)
PAGES = ("map", "steps", "models", "review")
FILLED = {  # dialogs that are shown with values, as they are in the tutorial
    "detectlandslides": {
        "STACK": "Stack of the second valley",  # a layer of the project
        "MODEL": "simulated_multi_input_unet",
        "MIN_AREA": 400,
        "SMOOTH": True,
    }
}


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take_panel() -> None:
    """The whole panel in a narrow and in a usual width, and as it stands in the main window."""
    plugin = plugins["landslide_mapper"]
    plugin.action.setChecked(True)
    wait(8000)
    plugin.dock.setFloating(True)
    lines = [line for line in plugin.dock.findChildren(QToolButton) if line.objectName() == "model_line"]
    lines[-1].setChecked(True)
    for width in WIDTHS:
        plugin.dock.resize(width, 720)
        for number, page in enumerate(PAGES):
            plugin.dock.pages.setCurrentIndex(number)
            wait(500)
            plugin.dock.grab().save(str(FOLDER / f"panel_{page}_{width}.png"))
    join([FOLDER / f"panel_{page}_{WIDTHS[0]}.png" for page in PAGES[:3]], FOLDER / "panel_pages.png")
    plugin.dock.pages.setCurrentIndex(0)
    plugin.dock.setFloating(False)
    plugin.dock.setMinimumWidth(WIDTHS[-1])
    wait(500)
    plugin.dock.grab().save(str(FOLDER / "panel.png"))


def join(files: list[Path], joined: Path) -> None:
    """Pictures side by side, for the documentation."""
    pictures = [QPixmap(str(file)) for file in files]
    gap = 10
    whole = QPixmap(sum(one.width() + gap for one in pictures) - gap, max(one.height() for one in pictures))
    whole.fill(Qt.GlobalColor.white)
    painter, left = QPainter(whole), 0
    for picture in pictures:
        painter.drawPixmap(left, 0, picture)
        left += picture.width() + gap
    painter.end()
    whole.save(str(joined))


def take_dialogs() -> None:
    import processing

    if RESULTS.name:
        title = FILLED["detectlandslides"]["STACK"]
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(RESULTS / "unseen/stack.tif"), title))
    for algorithm in QgsApplication.processingRegistry().providerById("landslide").algorithms():
        dialog: QWidget = processing.createAlgorithmDialog(
            algorithm.id(), FILLED.get(algorithm.name(), {}) if RESULTS.name else {}
        )
        dialog.resize(1000, 760)
        dialog.show()
        wait(900)
        dialog.grab().save(str(FOLDER / f"dialog_{algorithm.name()}.png"))
        dialog.close()


def take_result() -> None:
    """The demo's map as a user sees it: polygons over the relief, the probability under them to be ticked."""
    from landslide_mapper.algorithms.support.base import STYLES

    layers = (
        ("unseen/scene/dem.tif", "DEM", "hillshade", True),
        ("probability.tif", "Landslide probability", "probability", False),
        ("landslides.gpkg", "Detected landslides", "landslide_polygons", True),
    )
    for file, title, style, shown in layers:
        path = RESULTS / file
        layer = QgsVectorLayer(str(path), title, "ogr") if path.suffix == ".gpkg" else QgsRasterLayer(str(path), title)
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().layerTreeRoot().findLayer(layer).setItemVisibilityChecked(shown)
    iface.mapCanvas().zoomToFullExtent()
    wait(4000)
    iface.messageBar().clearWidgets()  # what a computer without a network says of fonts
    iface.mainWindow().grab().save(str(FOLDER / "result.png"))


def take_all() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    if os.environ.get("DARK"):
        QgsApplication.setUITheme("Night Mapping")
    iface.mainWindow().resize(1580, 960)
    wait(2000)
    if "panel" in PARTS:
        take_panel()
    if "result" in PARTS and os.environ.get("RESULTS"):
        take_result()
    if "dialogs" in PARTS:
        take_dialogs()
    QApplication.instance().exit(0)
    os._exit(0)


QTimer.singleShot(2500, take_all)
