"""A job of the worker in the background of QGIS, for what the panel asks the engine."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import LandslideMapperError
from ..core.language.users_language import in_users_language
from ..engine.run_job import run_job
from .workflow import translate


class WorkerTask(QgsTask):
    """Runs one job without outputs; `answered` brings its result, `failed` the sentence why there is none."""

    answered = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, title: str, job: str, parameters: dict[str, Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.job, self.parameters, self.feedback = job, parameters, QgsProcessingFeedback(False)
        self.result: dict[str, Any] = {}
        self.problem = ""

    def run(self) -> bool:
        try:
            self.result = run_job(self.job, self.parameters, [], self.feedback)
        except LandslideMapperError as error:
            self.problem = in_users_language(str(error))
        return not self.problem

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def finished(self, succeeded: bool) -> None:
        if succeeded:
            self.answered.emit(self.result)
        else:
            self.failed.emit(self.problem or translate("The check was cancelled."))
