"""What the steps of a scene tell, handed on to whoever watches the whole run; warnings are also kept for its page."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt


class StepFeedback(QgsProcessingFeedback):
    """Progress of one step as its share of the whole, `whole` being the sum of all shares.

    Not QGIS's own QgsProcessingMultiStepFeedback, whose steps all count the same: the training alone takes longer
    than all the others, and the time left would be wrong by an order of magnitude.
    """

    def __init__(self, parent: QgsProcessingFeedback, whole: float) -> None:
        super().__init__(False)
        self.parent_feedback, self.whole = parent, whole
        self.done = self.share = 0.0
        self.warnings: list[str] = []
        # Direct: this lives in the thread of the run, which has no event loop.
        parent.canceled.connect(self.cancel, Qt.ConnectionType.DirectConnection)
        self.progressChanged.connect(self.hand_on)

    def begin(self, share: float) -> None:
        """Start a step; the one before has ended, whatever progress it told last."""
        self.done, self.share, self.warnings = self.done + self.share, share, []
        self.hand_on(0.0)

    def hand_on(self, percent: float) -> None:
        self.parent_feedback.setProgress(min(100.0, (100 * self.done + percent * self.share) / self.whole))

    def isCanceled(self) -> bool:  # noqa: N802 - QGIS calls these names
        return bool(super().isCanceled() or self.parent_feedback.isCanceled())

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        if warning not in self.warnings:
            self.warnings.append(warning)
        self.parent_feedback.pushWarning(warning)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.parent_feedback.pushInfo(info)

    def pushConsoleInfo(self, info: str) -> None:  # noqa: N802
        self.parent_feedback.pushConsoleInfo(info)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self.parent_feedback.pushDebugInfo(info)

    def pushCommandInfo(self, info: str) -> None:  # noqa: N802
        self.parent_feedback.pushCommandInfo(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.parent_feedback.reportError(error, fatalError)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self.parent_feedback.setProgressText(text)
