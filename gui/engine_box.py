"""The state of the engine: which PyTorch, on which device, with how much memory; one button sets it up."""

from __future__ import annotations

import os
from html import escape
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..core.errors import LandslideMapperError
from ..core.language.users_language import in_users_language
from ..engine.engine_folder import engine_folder, is_set_up
from ..engine.environment import remove_engine
from ..engine.signals import engine_watch
from .plain_message import is_wanted
from .worker_task import WorkerTask
from .workflow import open_dialog, translate
from .wrapping_row import WrappingRow, breakable

GREEN, AMBER, RED = "#3c8d40", "#c98a1b", "#b3382c"


class EngineBox(QWidget):
    """A coloured dot and one sentence; the buttons show where something is to be done, or on request."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        self.state = QLabel()
        self.state.setWordWrap(True)
        line.addWidget(self.state, 1)
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setToolTip(translate("Check, repair or remove the engine"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        line.addWidget(self.more)
        layout.addLayout(line)
        self.buttons = QWidget()
        self.more.toggled.connect(self.buttons.setVisible)
        row = WrappingRow(self.buttons)
        self.set_up = QPushButton(translate("Set up the engine"))
        self.set_up.clicked.connect(open_dialog("landslide:setupengine"))
        self.check = QPushButton(translate("Check"))
        self.check.clicked.connect(self.start_check)
        self.remove = QPushButton(translate("Remove"))
        self.remove.clicked.connect(self.ask_to_remove)
        row.addWidget(self.set_up)
        row.addWidget(self.check)
        row.addWidget(self.remove)
        layout.addWidget(self.buttons)
        self.buttons.hide()
        self.task: WorkerTask | None = None
        engine_watch.changed.connect(self.start_check)
        self.tell(AMBER, translate("Not checked yet."))

    def check_once(self) -> None:
        """Start the first check; later ones are asked for."""
        if self.task is None:
            self.start_check()

    def start_check(self) -> None:
        """Ask the engine in the background; the answer comes to `show_answer` or `show_problem`."""
        self.tell(AMBER, translate("Checking …"))
        self.check.setEnabled(False)
        self.task = WorkerTask(translate("Check the Landslide Mapper engine"), "check", {})
        self.task.answered.connect(self.show_answer)
        self.task.failed.connect(self.show_problem)
        QgsApplication.taskManager().addTask(self.task)

    def show_answer(self, answer: dict[str, Any]) -> None:
        memory = float(answer.get("memory_bytes", 0)) / 2**30
        room = translate(", {:.0f} GB memory").format(memory) if memory else ""
        text = translate("PyTorch {0} on {1}{2}").format(answer["torch_version"], answer["device_name"], room)
        self.tell(GREEN, text)
        self.set_up.setText(translate("Repair or update"))
        self.check.setEnabled(True)
        self.more.setChecked(False)

    def show_problem(self, problem: str) -> None:
        self.tell(RED, problem)
        self.set_up.setText(translate("Set up the engine"))
        self.check.setEnabled(True)
        self.more.setChecked(True)

    def ask_to_remove(self) -> None:
        """Delete the environment that the set-up made, after asking."""
        folder = engine_folder(os.environ)
        question = translate("Delete the engine in {}? It can be set up again at any time.").format(folder)
        if not is_wanted(self, translate("Remove the engine"), question):
            return
        try:
            remove_engine(folder)
        except LandslideMapperError as error:
            self.tell(RED, in_users_language(str(error)))
            return
        self.set_up.setText(translate("Set up the engine"))
        self.tell(AMBER, translate("The engine is removed."))

    def tell(self, colour: str, text: str) -> None:
        self.state.setText(
            f"<span style='color:{colour}; font-size:large'>●</span> {breakable(escape(text, quote=False))}"
        )
        self.remove.setVisible(is_set_up(engine_folder(os.environ)))
