"""Tells, beside the progress bar, how long an algorithm still takes: in the toolbox, in models, in qgis_process."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Callable, Iterator

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ....engine.remaining_time import Wording, WorthTelling


@contextmanager
def telling_time_left(feedback: QgsProcessingFeedback, tell: Callable[[str], None]) -> Iterator[None]:
    """Watch the feedback's progress inside the block and `tell` the time left, in words, whenever it is news."""
    worth_telling = WorthTelling()

    def follow(percent: float) -> None:
        words = worth_telling.take(percent / 100)
        if words is not None:
            tell(time_left(words))

    # Direct: progress is reported from the algorithm's own thread, which has no event loop.
    feedback.progressChanged.connect(follow, Qt.ConnectionType.DirectConnection)
    try:
        yield
    finally:
        feedback.progressChanged.disconnect(follow)


def time_left(words: Wording) -> str:
    """The words in the user's language."""
    if not words.hours and not words.minutes:
        return QCoreApplication.translate("LandslideAlgorithm", "less than a minute left")
    if not words.hours:
        return QCoreApplication.translate("LandslideAlgorithm", "about {0} min left").format(words.minutes)
    if not words.minutes:
        return QCoreApplication.translate("LandslideAlgorithm", "about {0} h left").format(words.hours)
    return QCoreApplication.translate("LandslideAlgorithm", "about {0} h {1} min left").format(
        words.hours, words.minutes
    )
