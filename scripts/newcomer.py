"""Run inside QGIS by scripts/newcomer: does what a newcomer clicks, waits, and writes the clicks with their times to
clicks.txt.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from qgis.utils import iface, plugins

RESULTS, ZIP = Path(os.environ["RESULTS"]), Path(os.environ["ZIP"])
FOLDER = RESULTS / "my first landslides"
MAX_CLICKS, MAX_MINUTES = 12, 15
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
        take_tour()
        judge()
    except Exception:
        lines.append("FAILED: " + traceback.format_exc())
    (RESULTS / "clicks.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.flush()
    QApplication.instance().exit(0)
    os._exit(0)


QTimer.singleShot(2500, walk)
