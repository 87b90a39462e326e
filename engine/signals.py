"""How the main window learns what happens in Processing's threads: an engine, a training, a scene's files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal


class EngineWatch(QObject):
    """A signal emitted from Processing's thread, so slots of the main thread receive it queued."""

    changed = pyqtSignal()


engine_watch = EngineWatch()


class TrainingWatch(QObject):
    """Signals of the training that runs now; emitted from Processing's thread, so slots of the main thread receive them
    queued.
    """

    began = pyqtSignal(str)  # the model's name
    epoch_ended = pyqtSignal(dict)  # epoch, loss, validation_loss, auc, f1, learning_rate ...
    time_left = pyqtSignal(str)  # in words, when it is news
    ended = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.stop_file: Path | None = None

    def begin(self, name: str, stop_file: Path) -> None:
        self.stop_file = stop_file
        self.began.emit(name)

    def end(self) -> None:
        self.stop_file = None
        self.ended.emit()

    def tell(self, numbers: dict[str, Any]) -> None:
        """Pass on one epoch's numbers."""
        self.epoch_ended.emit(numbers)

    def tell_time_left(self, text: str) -> None:
        self.time_left.emit(text)

    def stop_and_keep_best(self) -> None:
        """Ask the training to end after the epoch it is in and to keep its best one."""
        if self.stop_file is not None and self.stop_file.parent.is_dir():
            self.stop_file.touch()


training_watch = TrainingWatch()


class SceneWatch(QObject):
    """What a run of 'Map my area' has made so far; emitted from Processing's thread."""

    made = pyqtSignal(str, str)  # the run's folder, a file in it


scene_watch = SceneWatch()
