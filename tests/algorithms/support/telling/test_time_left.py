"""The time left is told by every algorithm, wherever it runs, in the user's language, and only while it runs."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landslide_mapper.algorithms.support.base import LandslideAlgorithm
from landslide_mapper.algorithms.support.telling.time_left import time_left
from landslide_mapper.algorithms.support.translation import install_translator
from landslide_mapper.core.errors import InputError
from landslide_mapper.engine import remaining_time
from landslide_mapper.engine.remaining_time import Wording


class Slow(LandslideAlgorithm):
    """An algorithm that takes ten minutes by the clock of the test."""

    id_name = "slow"
    fails = False

    def title(self) -> str:
        return "Slow work"

    def summary(self) -> str:
        return ""

    def keywords(self) -> list[str]:
        return []

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None: ...

    def execute(self, parameters: dict[str, Any], context: Any, feedback: Any) -> dict[str, Any]:
        for step in range(1, 101):
            parameters["clock"].now += 6
            feedback.setProgress(step)
            if self.fails and step == 50:
                raise InputError("The layer a.tif is odd. Choose another.")
        return {}


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    for kind in (remaining_time.RemainingTime, remaining_time.WorthTelling):
        monkeypatch.setattr(kind.__init__, "__defaults__", (clock,))
    return clock


def texts_of(algorithm: Any, feedback: Any, clock: Clock) -> list[str]:
    from qgis.core import QgsProcessingContext

    algorithm.processAlgorithm({"clock": clock}, QgsProcessingContext(), feedback)
    return feedback.textLog().splitlines()


def test_an_algorithm_counts_down_beside_its_progress_bar(qgis_app: Any, clock: Clock) -> None:
    from qgis.core import QgsProcessingFeedback

    lines = texts_of(Slow(), QgsProcessingFeedback(False), clock)
    assert lines[0] in ("Slow work: about 9 min left", "Slow work: about 10 min left")
    assert "Slow work: about 4 min left" in lines
    assert lines[-1] == "Slow work: less than a minute left"
    assert len(lines) <= 11


def test_a_step_of_a_model_tells_its_own_time(qgis_app: Any, clock: Clock) -> None:
    from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback

    whole = QgsProcessingFeedback(False)
    steps = QgsProcessingMultiStepFeedback(2, whole)
    for step in range(2):
        steps.setCurrentStep(step)
        texts_of(Slow(), steps, clock)
    assert whole.textLog().splitlines().count("Slow work: about 5 min left") == 2


def test_after_the_end_nothing_listens_any_more(qgis_app: Any, clock: Clock) -> None:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback, algorithm = QgsProcessingFeedback(False), Slow()
    algorithm.fails = True
    with pytest.raises(QgsProcessingException, match=r"a\.tif is odd"):
        texts_of(algorithm, feedback, clock)
    told = feedback.textLog()
    for percent in range(51, 100):
        clock.now += 60
        feedback.setProgress(percent)
    assert feedback.textLog() == told


@pytest.mark.parametrize(
    ("words", "english"),
    [
        (Wording(0, 0), "less than a minute left"),
        (Wording(0, 3), "about 3 min left"),
        (Wording(2, 0), "about 2 h left"),
        (Wording(1, 30), "about 1 h 30 min left"),
    ],
)
def test_the_words(qgis_app: Any, words: Wording, english: str) -> None:
    assert time_left(words) == english


@pytest.mark.parametrize(("language", "text"), [("de", "noch etwa 3 min"), ("ja", "残り約3分"), ("zh", "剩余约3分钟")])
def test_the_words_in_other_languages(qgis_app: Any, language: str, text: str) -> None:
    translator = install_translator(language)
    told = time_left(Wording(0, 3))
    qgis_app.removeTranslator(translator)
    assert told == text
