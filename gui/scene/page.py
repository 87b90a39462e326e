"""The page "Map my area": choose files, start, watch; the map fills while it works."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...engine.signals import scene_watch
from ..tour import Step, Tour, engine_steps
from ..worker_task import WorkerTask
from ..workflow import open_dialog, translate
from ..wrapping_row import WrappingRow, breakable, scroll_to
from .form import SceneForm
from .layers import show_made


class ScenePage(QWidget):
    """The form, Start, the step that runs and how far it is, and the result."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.form = SceneForm()
        self.form.image_chosen.connect(self.measure)
        column.addWidget(self.form)
        row = WrappingRow()
        self.button = QPushButton()
        self.button.clicked.connect(self.start_or_stop)
        row.addWidget(self.button)
        self.more = QPushButton(translate("As a dialog …"))
        self.more.setToolTip(translate("The same with layers of the project, an extent, and as a batch."))
        self.more.clicked.connect(self.open_as_dialog)
        row.addWidget(self.more)
        column.addLayout(row)
        self.bar = QProgressBar()
        self.time = QLabel()
        column.addWidget(self.bar)
        column.addWidget(self.time)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setOpenExternalLinks(True)
        self.state.hide()
        column.addWidget(self.state)
        self.run: Tour | None = None
        self.pace: WorkerTask | None = None
        self.folder = Path()
        self.measured = 0
        scene_watch.made.connect(self.show_layer)
        self.show_idle()

    def open_as_dialog(self) -> None:
        open_dialog("landslide:mapscene", self.form.parameters())()

    def show_idle(self) -> None:
        self.button.setText(translate("Start"))
        self.form.show()
        self.more.show()
        self.bar.hide()
        self.time.hide()

    def measure(self, image: str) -> None:
        """Ask how long a training on this image takes, once for each size."""
        layer = QgsRasterLayer(image, "image")
        pixels = layer.width() * layer.height() if layer.isValid() else 0
        if pixels and pixels != self.measured:
            self.measured = pixels
            title = translate("Measure how fast this computer trains")
            self.pace = WorkerTask(title, "pace", {"PIXELS": pixels})  # the engine's own line tells where it failed
            self.pace.answered.connect(self.show_pace)
            QgsApplication.taskManager().addTask(self.pace)

    def show_pace(self, answer: dict[str, Any]) -> None:
        self.form.show_minutes(float(answer["minutes"]), int(answer["epochs"]))

    def start_or_stop(self) -> None:
        if self.run is not None:
            self.stop()
            return
        if lacking := self.form.lacking():
            self.tell(translate("Choose first: {0}.").format(lacking))
            QTimer.singleShot(0, self.show_state)
            return
        self.start(self.form.parameters())

    def start(self, parameters: dict[str, Any]) -> None:
        """Set the engine up where there is none, then map."""
        self.folder = Path(parameters["OUTPUT"])
        self.run = Tour([*engine_steps(), Step("mapscene", lambda: parameters)])
        self.run.told.connect(self.tell)
        self.run.progressed.connect(self.bar.setValue)
        self.run.time_told.connect(self.time.setText)
        self.run.ended.connect(self.end)
        self.button.setText(translate("Stop"))
        self.form.hide()  # the room is needed for what is told
        self.more.hide()
        self.bar.setValue(0)
        self.bar.show()
        self.time.clear()
        self.time.show()
        self.run.start_next()

    def stop(self) -> None:
        """End a run; the steps that are finished stay, and Start goes on with the next."""
        if self.run is not None:
            self.run.cancel()

    def tell(self, text: str) -> None:
        self.state.show()
        self.state.setText(breakable(escape(text)))

    def show_state(self) -> None:
        """Bring what was told into view: it lies below the form, which is back."""
        scroll_to(self.state)

    def show_layer(self, folder: str, file: str) -> None:
        """Load what has just been made, if this page's run made it."""
        if self.run is not None and Path(folder) == self.folder.absolute():
            show_made(Path(folder), Path(file))

    def end(self, succeeded: bool, reason: str) -> None:
        self.run = None
        self.show_idle()
        QTimer.singleShot(0, self.show_state)
        if not succeeded:
            kept = translate("What is finished stays in the folder; Start goes on from there.")
            self.tell(f"{reason} {kept}")
            return
        names = {
            "reports/accuracy.html": translate("accuracy report"),
            "README.md": translate("all choices and commands"),
        }
        links = [
            f"<a href='{link_to(self.folder / name)}'>{title}</a>"
            for name, title in names.items()
            if (self.folder / name).is_file()
        ]
        self.state.setText(translate("Done. The landslides are on the map. Read: {0}.").format(", ".join(links)))


def link_to(file: Path) -> str:
    """A file's address for an attribute of HTML; Qt knows those of network drives."""
    address = QUrl.fromLocalFile(str(file.absolute()))
    return escape(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
