"""A window speaks in labels; qgis_process and scripts in keys."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")


@pytest.fixture
def window(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    import qgis.utils
    from qgis.gui import QgsMessageBar

    bar = QgsMessageBar()
    monkeypatch.setattr(qgis.utils, "iface", SimpleNamespace(messageBar=lambda: bar))
    yield provider
    bar.clearWidgets()


def definitions(provider: Any, algorithm: str) -> Any:
    return provider.algorithm(algorithm).parameterDefinitions()


@pytest.mark.parametrize(
    ("algorithm", "written", "shown"),
    [
        (
            "trainmodel",
            "Tick RESUME, or leave BANDS empty.",
            "Tick “Resume a stopped training”, or leave “Bands” empty.",
        ),
        ("trainmodel", "SPLIT area needs a TRAIN_AREA.", "“Split” area needs a “Training area”."),
        ("trainmodel", "Kept beside it as MODEL.checkpoint, in /data/LABELS/x.tif.", ""),
        ("trainmodel", r"C:\LABELS\a.tif and LABELS-2.tif and MY_LABELS cannot be read.", ""),
        ("stacklayers", "The CRS of a SAR raster is unknown.", ""),  # words that stand so in their labels
    ],
)
def test_a_key_becomes_its_label_and_nothing_else_changes(
    window: Any, algorithm: str, written: str, shown: str
) -> None:
    from landslide_mapper.algorithms.support.telling.labels import with_labels

    assert with_labels(written, definitions(window, algorithm)) == (shown or written)


def test_what_was_given_stays_as_it_is(window: Any) -> None:
    from landslide_mapper.algorithms.support.telling.labels import with_labels

    given = {"LABELS": ["/data/my LABELS of May.tif"], "OUTPUT": "x"}
    sentence = "my LABELS of May.tif, given under LABELS, is not a raster."
    expected = "my LABELS of May.tif, given under “Labels”, is not a raster."
    assert with_labels(sentence, definitions(window, "trainmodel"), given) == expected


def test_a_refusal_and_a_failure_have_labels_in_the_window_and_keys_without(
    window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import qgis.utils
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    algorithm, context = window.algorithm("stacklayers").create(), QgsProcessingContext()
    given = {"OPTICAL": ["nowhere.tif"], "RESOLUTION": 10, "OUTPUT": str(tmp_path / "stack.png")}
    assert "given under “Optical rasters”" in algorithm.checkParameterValues(given, context)[1]
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match=r"stack.png, given as “Stack”"):
        algorithm.processAlgorithm(given, context, feedback)
    monkeypatch.setattr(qgis.utils, "iface", None)
    assert "given under OPTICAL" in algorithm.checkParameterValues(given, context)[1]


def test_progress_and_sentences_pass_and_a_cancel_reaches_a_thread_without_event_loop(window: Any) -> None:
    from qgis.core import QgsProcessingFeedback

    from landslide_mapper.algorithms.support.telling.labels import LabellingFeedback

    outer, heard = QgsProcessingFeedback(False), []
    ready, cancelled = threading.Event(), threading.Event()

    def work() -> None:
        feedback = LabellingFeedback(outer, definitions(window, "trainmodel"), {})
        feedback.pushInfo("EPOCHS is 80.")
        feedback.pushWarning("BATCH_SIZE is too large.")
        feedback.setProgress(40)
        heard.append(feedback.isCanceled())
        ready.set()
        cancelled.wait(10)
        heard.append(feedback.isCanceled())

    thread = threading.Thread(target=work)
    thread.start()
    assert ready.wait(10)
    outer.cancel()
    cancelled.set()
    thread.join()
    assert heard == [False, True]
    assert outer.progress() == 40
    assert "“Epochs” is 80." in outer.textLog()
    assert "“Batch size” is too large." in outer.textLog()


def test_the_help_beside_a_dialog_tells_of_every_parameter_in_its_words(
    window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import qgis.utils

    for algorithm in window.algorithms():
        if algorithm.name() in ("detect_and_vectorise", "factors_to_stack", "train_and_judge", "correct_and_adapt"):
            continue  # graphical models, whose help is QGIS's own
        text = algorithm.shortHelpString()
        assert all(f">{one.description()}</span>" in text for one in algorithm.parameterDefinitions())
        assert "<b>" not in text.partition("span")[2]  # near black in QGIS's dark theme
    train = window.algorithm("trainmodel").create()
    assert "tick “Resume a stopped training”" in train.shortHelpString()
    train.createCustomParametersWidget(None)
    assert "“Epochs” and “Members of the ensemble”" in train.parameterDefinition("EFFORT").toolTip()
    monkeypatch.setattr(qgis.utils, "iface", None)
    assert "tick RESUME" in window.algorithm("trainmodel").shortHelpString()
