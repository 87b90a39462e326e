"""A step's progress is its share of the whole, and its warnings are kept."""

from __future__ import annotations

import threading

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt

from landslide_mapper.algorithms.scene.effort import EFFORT
from landslide_mapper.algorithms.scene.feedback import StepFeedback
from landslide_mapper.algorithms.scene.inputs import Backscatter, Image, SceneInputs
from landslide_mapper.algorithms.scene.steps import expected_work

WAIT_SECONDS = 10


def test_shares_add_up_and_the_end_of_a_step_counts_whatever_it_told_last() -> None:
    whole = QgsProcessingFeedback(False)
    feedback = StepFeedback(whole, 5)
    feedback.begin(1)
    feedback.setProgress(30)
    assert whole.progress() == pytest.approx(6)
    feedback.begin(4)
    assert whole.progress() == pytest.approx(20)
    feedback.setProgress(50)
    assert whole.progress() == pytest.approx(60)
    feedback.begin(3)  # more than was expected
    feedback.setProgress(100)
    assert whole.progress() == 100


def test_warnings_are_those_of_the_step_and_reach_the_log() -> None:
    whole = QgsProcessingFeedback(False)
    feedback = StepFeedback(whole, 2)
    feedback.begin(1)
    feedback.pushWarning("Pixels are missing.")
    feedback.pushWarning("Pixels are missing.")
    assert feedback.warnings == ["Pixels are missing."]
    feedback.begin(1)
    assert feedback.warnings == []
    assert "Pixels are missing." in whole.textLog()


def test_a_cancel_of_the_whole_cancels_the_step() -> None:
    whole = QgsProcessingFeedback(False)
    feedback = StepFeedback(whole, 1)
    assert not feedback.isCanceled()
    whole.cancel()
    assert feedback.isCanceled()


def test_more_inputs_are_more_work() -> None:
    little = SceneInputs(Image(("b4.tif",)), "dem.tif", model="m")
    much = SceneInputs(
        Image(("b4.tif",)), "dem.tif", Image(("b4.tif",)), Backscatter(("vv.tif",)), inventory="landslides.gpkg"
    )
    quick = EFFORT["quick"]
    assert expected_work(little, quick) == 3 + quick.detection_share
    assert expected_work(much, quick) == 3 + 2 + 1 + quick.training_share + 2 + quick.detection_share


def test_a_cancel_reaches_a_step_at_once_in_a_thread_without_an_event_loop() -> None:
    whole = QgsProcessingFeedback(False)
    ready, told = threading.Event(), threading.Event()
    heard: list[bool] = []

    def run_step() -> None:
        step = StepFeedback(whole, 1)
        step.canceled.connect(told.set, Qt.ConnectionType.DirectConnection)  # as the engine takes the job file away
        ready.set()
        heard.append(told.wait(WAIT_SECONDS))

    thread = threading.Thread(target=run_step)
    thread.start()
    assert ready.wait(WAIT_SECONDS)
    whole.cancel()
    assert told.is_set(), "the signal was queued for a loop that does not run"
    thread.join()
    assert heard == [True]
