"""Run inside QGIS by scripts/newcomer: does what a newcomer clicks, waits, and writes the clicks with their times to
clicks.txt.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from qgis.utils import iface, plugins

RESULTS, ZIP = Path(os.environ["RESULTS"]), Path(os.environ["ZIP"])
FOLDER = RESULTS / "my first landslides"
DATA = os.environ.get("DATA", "")
MAX_CLICKS, MAX_MINUTES = (15, 60) if DATA else (12, 15)
MAX_SECONDS = 3000
started = time.monotonic()
lines: list[str] = []
clicks = 0


def note(text: str, count: int = 0) -> None:
    global clicks  # noqa: PLW0603 - one script, one counter
    clicks += count
    seconds = time.monotonic() - started
    lines.append(f"{seconds:7.1f} s  {f'click {clicks:2d}' if count else ' ' * 8}  {text}")
    (RESULTS / "clicks.txt.partial").write_text("\n".join(lines), encoding="utf-8")


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def install() -> None:
    """The plugin manager's page "Install from ZIP": the clicks are its own, the slot is the one its button calls."""
    import pyplugin_installer

    note("menu Plugins", 1)
    note("Manage and Install Plugins ...", 1)
    note("page Install from ZIP", 1)
    note("...", 1)
    note("the zip file, by a double click", 1)
    note("Install Plugin", 1)
    pyplugin_installer.instance().installFromZipFile(str(ZIP))
    wait(1500)
    note("Close", 1)


def take_tour() -> None:
    plugin = plugins["landslide_mapper"]
    if plugin.dock is None or not plugin.dock.isVisible():
        raise RuntimeError("the panel did not open by itself")
    note("(the panel is open)")
    box = plugin.dock.tour
    FOLDER.mkdir()
    QFileDialog.getExistingDirectory = staticmethod(lambda *_arguments: str(FOLDER))
    ended: list[tuple[bool, str]] = []
    note("Show me everything on a sample scene", 1)
    note("an empty folder, Select", 1)
    QTest.mouseClick(box.button, Qt.MouseButton.LeftButton)
    box.tour.told.connect(lambda text: note(f"({text})") if text.startswith("Step") else None)
    box.tour.ended.connect(lambda *how: ended.append(how))
    end = time.monotonic() + MAX_SECONDS
    while not ended and time.monotonic() < end:
        wait(200)
    if not ended or not ended[0][0]:
        raise RuntimeError(ended[0][1] if ended else "the tour did not end")
    wait(200)


def map_own_area() -> None:
    """The first page of the panel, with the files of DATA where they lie; what is clicked in a file dialog is counted,
    and then set as the dialog would.
    """
    global started, clicks
    plugin = plugins["landslide_mapper"]
    note("(the panel is open at its first page; from here on clicks and minutes count)")
    started, clicks = time.monotonic(), 0
    page, data = plugin.dock.scene, Path(DATA)
    for key, folder in (("POST", "sentinel2_post"), ("PRE", "sentinel2_pre")):
        note(f"... beside {page.form.definitions[key].description()}", 1)
        note("(Ctrl+A in the folder of the bands)")
        note("Open", 1)
        files = sorted((data / folder).glob("*.tif"))
        page.form.files[key].setFilePath(" ".join(f'"{file}"' for file in files))
    for key, file in (("DEM", "dsm_aw3d30.tif"), ("INVENTORY", "landslides.gpkg"), ("MAPPED_AREA", "mapped_area.gpkg")):
        note(f"... beside {page.form.definitions[key].description()}", 1)
        note(f"{file}, by a double click", 1)
        page.form.files[key].setFilePath(str(data / file))
    FOLDER.mkdir()
    note("... beside Folder", 1)
    note("an empty folder, Select", 1)
    page.form.folder.setFilePath(str(FOLDER))
    wait_until(lambda: page.form.effort.itemText(0) != "quick", 300)  # the minutes are being measured
    note(f"(the efforts say: {', '.join(page.form.effort.itemText(number) for number in range(3))})")
    note("Effort", 1)
    note("quick", 1)
    page.form.effort.setCurrentIndex(0)
    iface.mainWindow().grab().save(str(RESULTS / "filled.png"))
    note("Start", 1)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    page.run.told.connect(lambda text: note(f"({text})") if text.startswith("Step") else None)
    seen: set[str] = set()

    def ended() -> bool:
        for layer in QgsProject.instance().mapLayers().values():
            if layer.name() not in seen:
                seen.add(layer.name())
                note(f"(on the map: {layer.name()})")
                wait(2000)
                iface.mainWindow().grab().save(str(RESULTS / f"layer_{len(seen)}.png"))
        return page.run is None

    wait_until(ended, MAX_SECONDS)
    if not page.state.text().startswith("Done."):
        raise RuntimeError(page.state.text())
    accuracy = json.loads((FOLDER / "reports" / "accuracy.json").read_text(encoding="utf-8"))
    note(f"(the error map judges where the network was not trained: F1 {accuracy['F1']:.2f})")


def wait_until(done: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        wait(200)


def judge() -> None:
    found = FOLDER / "landslides.gpkg"
    layer = next(
        layer for layer in QgsProject.instance().mapLayers().values() if Path(layer.source().partition("|")[0]) == found
    )
    polygons = layer.featureCount()
    if not polygons:
        raise RuntimeError("no polygon was found")
    note(f"({polygons} landslide polygons on the map)")
    minutes = (time.monotonic() - started) / 60
    verdict = "Reached" if clicks <= MAX_CLICKS and minutes <= MAX_MINUTES else "MISSED"
    lines.append(
        f"{verdict}: {polygons} polygons after {minutes:.1f} minutes (limit {MAX_MINUTES}) and {clicks} clicks "
        f"(limit {MAX_CLICKS})"
    )
    wait(3000)
    iface.mainWindow().grab().save(str(RESULTS / "end.png"))


def walk() -> None:
    iface.mainWindow().resize(1580, 960)
    try:
        install()
        if DATA:
            map_own_area()
        else:
            take_tour()
        judge()
    except Exception:
        lines.append("FAILED: " + traceback.format_exc())
    (RESULTS / "clicks.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.flush()
    QApplication.instance().exit(0)
    os._exit(0)


QTimer.singleShot(2500, walk)
