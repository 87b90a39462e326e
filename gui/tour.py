"""The whole way on two simulated valleys at one click: engine, scenes, factors, training, detection, error map; then
the layers, styled.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Callable, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from qgis.utils import iface

from ..algorithms.support.base import STYLES
from ..algorithms.support.telling.time_left import time_left
from ..core.errors import EngineError
from ..core.model_card import OTHER_SCENES
from ..engine.find_python import find_python, needs_of
from ..engine.remaining_time import WorthTelling
from ..engine.run_job import PYTHON_SETTING
from .sample_scene import layer_of
from .workflow import translate
from .wrapping_row import breakable, scroll_to, two_lines

SIZE = 512  # pixels a side of a valley
EPOCHS, WIDTH = 30, 0.25  # a minute and a half on two processor cores
LAYERS = (
    ("unseen/scene/dem.tif", "DEM", "hillshade"),
    ("error_map.tif", "Error map", "error_map"),
    ("probability.tif", "Landslide probability", "probability"),
    ("unseen/scene/landslides.gpkg", "Landslide inventory", "inventory"),
    ("landslides.gpkg", "Detected landslides", "landslide_polygons"),
)
HIDDEN = ("error_map.tif", "probability.tif")  # to be ticked: either would hide what lies below
SHARES = {"setupengine": 60, "trainmodel": 60, "detectlandslides": 5}  # of the whole time; any other step is 1


@dataclass(frozen=True)
class Step:
    """One algorithm; its inputs are named when its turn has come, because the steps before make the files."""

    algorithm: str
    parameters: Callable[[], dict[str, Any]]


def valley_steps(valley: Path, seed: int) -> list[Step]:
    """A simulated valley, every factor of it, its stack and its labels."""
    scene = valley / "scene"

    def made(name: str) -> str:
        return str(valley / f"{name}.tif")

    def files(folder: str, pattern: str) -> list[str]:
        return [str(path) for path in sorted((scene / folder).glob(pattern))]

    vv, vh = str(scene / "sentinel1" / "VV.tif"), str(scene / "sentinel1" / "VH.tif")
    dem, geology = str(scene / "dem.tif"), str(scene / "geology.gpkg")
    inventory, area = str(scene / "landslides.gpkg"), str(scene / "mapped_area.gpkg")
    stack = {
        "SAR": [made("sar")],
        "OPTICAL": [made("optical")],
        "TERRAIN": [made("terrain")],
        "DEFORMATION": [made("deformation")],
        "GEOLOGY": [made("geology")],
    }
    return [
        Step("samplescene", lambda: {"SEED": seed, "SIZE": SIZE, "OUTPUT": str(scene)}),
        Step("terrainfactors", lambda: {"INPUT": dem, "OUTPUT": made("terrain")}),
        Step(
            "opticalfactors",
            lambda: {"INPUT": files("sentinel2", "B*.tif"), "INDICES": ["NDVI", "BSI"], "OUTPUT": made("optical")},
        ),
        Step("sarfactors", lambda: {"VV": vv, "VH": vh, "OUTPUT": made("sar")}),
        Step(
            "deformationrate",
            lambda: {
                "INPUT": files("interferograms", "*_unw.tif"),
                "COHERENCE": files("interferograms", "*_coh.tif"),
                "OUTPUT": made("deformation"),
            },
        ),
        Step(
            "geologyfactors", lambda: {"INPUT": geology, "FIELD": "lithology", "GRID": dem, "OUTPUT": made("geology")}
        ),
        Step("stacklayers", lambda: {**stack, "OUTPUT": made("stack")}),
        Step(
            "landslidelabels",
            lambda: {"INPUT": inventory, "STACK": made("stack"), "AREA": area, "OUTPUT": made("labels")},
        ),
    ]


def tour_steps(folder: Path) -> list[Step]:
    """Everything but the engine: a valley to learn from, the training, and another valley to detect and judge in."""
    known, unseen, model = folder / "known", folder / "unseen", folder / "model.safetensors"
    return [
        *valley_steps(known, 1),
        Step(
            "trainmodel",
            lambda: {
                "STACKS": [str(known / "stack.tif")],
                "LABELS": [str(known / "labels.tif")],
                "USE_ON": OTHER_SCENES,
                "WIDTH": WIDTH,
                "EPOCHS": EPOCHS,
                "OUTPUT": str(model),
                "REPORT": str(folder / "training.html"),
            },
        ),
        *valley_steps(unseen, 2),
        Step(
            "detectlandslides",
            lambda: {
                "STACK": str(unseen / "stack.tif"),
                "MODEL": str(model),
                "OUTPUT": str(folder / "landslides.gpkg"),
                "PROBABILITY": str(folder / "probability.tif"),
            },
        ),
        Step(
            "errormap",
            lambda: {
                "PREDICTION": str(folder / "probability.tif"),
                "LABELS": str(unseen / "labels.tif"),
                "OUTPUT": str(folder / "error_map.tif"),
                "REPORT": str(folder / "accuracy.html"),
            },
        ),
    ]


def engine_steps() -> list[Step]:
    """The set-up of the engine, where this computer has none that can train."""
    try:
        find_python(needs_of("train"), str(QgsSettings().value(PYTHON_SETTING, "") or ""))
    except EngineError:
        return [Step("setupengine", dict)]
    return []


class StepFeedback(QgsProcessingFeedback):
    """Hands on what an algorithm tells beside its progress bar, from its thread to the panel's."""

    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.problem = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        super().reportError(error, fatalError)
        self.problem = error.strip() or self.problem

    def setProgressText(self, text: str) -> None:  # noqa: N802 - QGIS calls this name
        self.told.emit(text)


class Tour(QObject):
    """Runs the steps one after another as background tasks; stops at the first that fails."""

    told = pyqtSignal(str)
    progressed = pyqtSignal(int)  # per cent of the whole
    time_told = pyqtSignal(str)  # how long it has run and will run, in words
    ended = pyqtSignal(bool, str)  # whether all went well, and else the reason
    running: ClassVar[set[Tour]] = set()  # a task outlives the panel that started it, and needs what the tour holds

    def __init__(self, steps: list[Step]) -> None:
        super().__init__()
        self.steps, self.number = steps, 0
        self.worth_telling, self.begun = WorthTelling(), time.monotonic()
        self.task: QgsProcessingAlgRunnerTask | None = None
        self.cancelled = False

    def start_next(self) -> None:
        """Start the next step, or tell that the tour has ended."""
        self.running.add(self)
        if self.number == len(self.steps):
            self.end(True, "")
            return
        step = self.steps[self.number]
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslide:{step.algorithm}")
        # Kept here, because the task holds no reference of its own to either.
        self.context, self.feedback = QgsProcessingContext(), StepFeedback()
        self.feedback.told.connect(self.told)
        self.feedback.progressChanged.connect(self.hand_on)
        self.told.emit(
            translate("Step {0} of {1}: {2}").format(self.number + 1, len(self.steps), algorithm.displayName())
        )
        self.task = QgsProcessingAlgRunnerTask(algorithm, step.parameters(), self.context, self.feedback)
        self.task.executed.connect(self.finish_step)
        QgsApplication.taskManager().addTask(self.task)

    def hand_on(self, percent: float) -> None:
        """Tell the progress of the step that runs as that of the whole, and the time where it is news."""
        shares = [SHARES.get(step.algorithm, 1) for step in self.steps]
        if self.number >= len(shares):
            return
        fraction = (sum(shares[: self.number]) + shares[self.number] * percent / 100) / sum(shares)
        self.progressed.emit(int(100 * fraction))
        if (words := self.worth_telling.take(fraction)) is not None:
            minutes, seconds = divmod(int(time.monotonic() - self.begun), 60)
            self.time_told.emit(translate("{0}:{1:02} min gone, {2}").format(minutes, seconds, time_left(words)))

    def finish_step(self, succeeded: bool, _results: dict[str, Any]) -> None:
        self.task = None
        if succeeded and not self.cancelled:
            self.number += 1
            self.start_next()
            return
        # Its first line is the sentence; what follows are the last words of the worker.
        sentence = self.feedback.problem.partition("\n")[0].removesuffix(" Last lines:")
        self.end(False, translate("The tour was stopped.") if self.cancelled or not sentence else sentence)

    def end(self, succeeded: bool, reason: str) -> None:
        self.running.discard(self)
        self.ended.emit(succeeded, reason)

    def cancel(self) -> None:
        self.cancelled = True
        if self.task is not None:
            self.task.cancel()


class TourBox(QWidget):
    """The button, what the tour is doing, and its result."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.button = QPushButton()
        self.button.clicked.connect(self.start_or_stop)
        column.addWidget(self.button)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setOpenExternalLinks(True)
        self.state.hide()
        column.addWidget(self.state)
        self.bar = QProgressBar()
        self.time = QLabel()
        for widget in (self.bar, self.time):
            widget.hide()
            column.addWidget(widget)
        self.tour: Tour | None = None
        self.folder = Path()
        self.show_idle()

    def show_idle(self) -> None:
        self.button.setText(two_lines(translate("Show me everything on a sample scene")))
        tip = translate(
            "Sets up the engine if necessary, makes two valleys, trains on one and maps the landslides of the "
            "other. About five minutes."
        )
        self.button.setToolTip(tip)

    def stop(self) -> None:
        """End a running tour; what it has finished stays."""
        if self.tour is not None:
            self.tour.cancel()

    def start_or_stop(self) -> None:
        if self.tour is not None:
            self.stop()
            return
        folder = QFileDialog.getExistingDirectory(self, translate("Choose an empty folder for the tour"))
        if folder:
            self.start(Path(folder))

    def start(self, folder: Path) -> None:
        """Begin the tour with its files in `folder`."""
        self.folder = folder
        for valley in ("known", "unseen"):
            (folder / valley).mkdir(parents=True, exist_ok=True)
        self.tour = Tour([*engine_steps(), *tour_steps(folder)])
        self.tour.told.connect(self.tell)
        self.tour.progressed.connect(self.bar.setValue)
        self.tour.time_told.connect(self.time.setText)
        self.tour.ended.connect(self.end)
        self.bar.setValue(0)
        self.time.clear()
        self.bar.show()
        self.time.show()
        self.button.setText(translate("Stop"))
        self.state.show()
        self.tour.start_next()

    def tell(self, text: str) -> None:
        self.state.setText(breakable(escape(text)))

    def end(self, succeeded: bool, reason: str) -> None:
        self.tour = None
        self.bar.hide()
        self.time.hide()
        self.show_idle()
        QTimer.singleShot(0, self.show_state)
        if not succeeded:
            self.tell(reason)
            return
        load_result(self.folder)
        report, training = ((self.folder / name).as_uri() for name in ("accuracy.html", "training.html"))
        text = translate("Done. Polygons, probability and error map are loaded; read the {0} and the {1}.")
        accuracy_link = f"<a href='{report}'>{translate('accuracy report')}</a>"
        training_link = f"<a href='{training}'>{translate('training report')}</a>"
        self.state.setText(text.format(accuracy_link, training_link))

    def show_state(self) -> None:
        """Bring what was told into view, once it has its place on the page."""
        scroll_to(self.state)


def load_result(folder: Path) -> None:
    """Load the unseen valley with what was found in it, in a group of its own, the polygons on top."""
    project = QgsProject.instance()
    was_empty = not project.mapLayers()
    group = project.layerTreeRoot().insertGroup(0, translate("Tour"))
    for file, title, style in LAYERS:
        layer = layer_of(folder / file, translate(title))
        layer.loadNamedStyle(str(STYLES / f"{style}.qml"))
        project.addMapLayer(layer, False)
        group.insertLayer(0, layer).setItemVisibilityChecked(file not in HIDDEN)
    if was_empty:
        project.setCrs(layer.crs())
    if iface is not None:
        dem = group.findLayers()[-1].layer()
        iface.mapCanvas().setExtent(dem.extent())
        iface.mapCanvas().refresh()
