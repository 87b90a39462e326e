"""Cautions reach QGIS's message bar from the toolbox, from a thread and from a model; a run without them shows none."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any, Iterator

import pytest
from osgeo import gdal, osr


@pytest.fixture
def bar(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    import qgis.utils
    from qgis.gui import QgsMessageBar

    shown = QgsMessageBar()
    monkeypatch.setattr(qgis.utils, "iface", SimpleNamespace(messageBar=lambda: shown))
    yield shown
    shown.clearWidgets()


def texts(bar: Any) -> list[tuple[str, str]]:
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.processEvents()
    return [(item.title(), item.text()) for item in bar.items()]


def test_one_message_a_caution_from_any_thread(bar: Any) -> None:
    from landslide_mapper.algorithms.support.telling.message_bar import show_in_message_bar

    thread = threading.Thread(target=show_in_message_bar, args=("Stack layers", ["Two dates.", "Degrees."]))
    thread.start()
    thread.join()
    assert texts(bar) == [("Stack layers", "Two dates."), ("Stack layers", "Degrees.")]


def test_the_bar_is_touched_in_its_own_thread_alone(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import qgis.utils
    from qgis.PyQt.QtCore import QCoreApplication

    from landslide_mapper.algorithms.support.telling import message_bar

    message_bar.relay.cache_clear()  # made anew, now in the other thread
    threads: list[threading.Thread] = []
    bar = SimpleNamespace(pushMessage=lambda *_: threads.append(threading.current_thread()))
    monkeypatch.setattr(qgis.utils, "iface", SimpleNamespace(messageBar=lambda: bar))
    thread = threading.Thread(target=message_bar.show_in_message_bar, args=("Labels", ["Two dates.", "Degrees."]))
    thread.start()
    thread.join()
    assert threads == []
    QCoreApplication.processEvents()
    assert threads == [threading.main_thread()] * 2


def test_it_is_text_and_no_html(bar: Any) -> None:
    from landslide_mapper.algorithms.support.telling.message_bar import show_in_message_bar

    show_in_message_bar("Labels", ["<a href='file:///etc'>x</a>.tif"])
    assert "<a" not in texts(bar)[0][1]


def test_what_the_inputs_carried_is_shown_once(bar: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from landslide_mapper.algorithms.support.telling import message_bar

    monkeypatch.setattr(message_bar, "told_before", set())
    message_bar.show_in_message_bar("Stack layers", ["Degrees."])
    message_bar.show_in_message_bar("Labels", ["Degrees.", "A colleague's."], {"Degrees.", "A colleague's."})
    message_bar.show_in_message_bar("Error map", ["Degrees.", "A colleague's."], {"Degrees.", "A colleague's."})
    assert sorted(text for _, text in texts(bar)) == ["A colleague&#x27;s.", "Degrees."]
    message_bar.show_in_message_bar("Another stack", ["Degrees."])
    assert ("Another stack", "Degrees.") in texts(bar)


def test_nothing_to_say_shows_nothing(bar: Any) -> None:
    from landslide_mapper.algorithms.support.telling.message_bar import show_in_message_bar

    show_in_message_bar("Labels", [])
    assert texts(bar) == []


def test_without_a_window_nothing_happens(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import qgis.utils

    from landslide_mapper.algorithms.support.telling.message_bar import show_in_message_bar

    monkeypatch.setattr(qgis.utils, "iface", None)
    show_in_message_bar("Labels", ["Two dates."])


def algorithm_that_cautions() -> Any:
    from landslide_mapper.algorithms.support.base import LandslideAlgorithm

    class Cautious(LandslideAlgorithm):
        id_name = "cautious"

        def title(self) -> str:
            return "Cautious"

        def initAlgorithm(self, configuration: Any = None) -> None:
            pass

        def execute(self, parameters: Any, context: Any, feedback: Any) -> dict[str, Any]:
            self.caution("The dates differ.", feedback)
            return {}

    return Cautious()


def test_an_algorithm_tells_its_caution_in_the_log_and_the_bar(bar: Any) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    _, well = algorithm_that_cautions().run({}, QgsProcessingContext(), feedback)
    assert well and "The dates differ." in feedback.textLog()
    assert texts(bar) == [("Cautious", "The dates differ.")]


def test_a_raster_carries_the_cautions_told_while_it_was_written(tmp_path: Any) -> None:
    from landslide_mapper.core.caution import caution, collecting_cautions
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.io.band_file import new_code_file
    from landslide_mapper.rasters.io.grid import Grid, Window

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    grid = Grid(reference.ExportToWkt(), (0, 1, 0, 0, 0, -1), 2, 2)
    with collecting_cautions(), new_code_file(tmp_path / "labels.tif", grid) as labels:
        labels.write(Window(row=0, column=0, height=2, width=2), [[0, 1], [1, 0]])
        caution(Silent(), "Größe: in degrees.")
        caution(Silent(), "Second.")
    assert gdal.Open(str(tmp_path / "labels.tif")).GetMetadataItem("CAUTIONS") == "Größe: in degrees.\nSecond."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["labels.tif"]
