"""The panel's parts, shown without a screen: what a user reads on them and what they do."""

from __future__ import annotations

import json
import struct
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import CARD_KEY, ModelCard

CARD = ModelCard(
    "valley",
    "multi_input_unet",
    (Band("VV", "sar", mean=-12.0, std=3.0), Band("slope", "terrain", mean=20.0, std=9.0)),
    description="Trained on <two> valleys.",
    metrics={"on": "held-out blocks", "f1": 0.61, "auc": 0.93},
    licence="CC BY 4.0",
)


def write_model(path: Path, card: ModelCard = CARD) -> Path:
    header = json.dumps({"__metadata__": {CARD_KEY: card.to_json()}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return path


@pytest.fixture
def own_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LANDSLIDE_MAPPER_MODELS", str(tmp_path / "own"))
    return tmp_path / "own"


def test_every_algorithm_is_reachable_from_the_panel(provider: Any) -> None:
    from qgis.PyQt.QtWidgets import QToolButton

    from landslide_mapper.gui.workflow import Workflow

    workflow = Workflow()
    buttons = {button.objectName() for button in workflow.findChildren(QToolButton)} - {""}
    assert buttons == {algorithm.name() for algorithm in provider.algorithms()} - {"samplescene", "setupengine"}


def test_a_card_says_what_the_model_needs_and_how_well_it_did(qgis_app: Any) -> None:
    from landslide_mapper.gui.model_cards import card_text

    text = card_text("valley", CARD)
    for part in (
        "Multi-input-channel attention U-Net",
        "VV, slope",
        "F1 0.61",
        "held-out blocks",
        "CC BY 4.0",
        "&lt;two&gt;",
    ):
        assert part in text


def test_a_model_is_imported_shown_and_kept_apart_from_what_is_no_model(
    qgis_app: Any, own_models: Path, tmp_path: Path
) -> None:
    from qgis.PyQt.QtWidgets import QPushButton

    from landslide_mapper.gui.model_cards import ModelCards, add_to_zoo

    imported = add_to_zoo(write_model(tmp_path / "my valley.safetensors"))
    assert imported == own_models / "my valley.safetensors"
    (tmp_path / "broken.safetensors").write_bytes(b"\x80\x02}q\x00.")
    with pytest.raises(InputError, match="pickle"):
        add_to_zoo(tmp_path / "broken.safetensors")
    assert [path.name for path in own_models.iterdir()] == ["my valley.safetensors"]
    captions = [button.text() for button in ModelCards().findChildren(QPushButton)]
    assert "Delete" in captions


def test_a_damaged_model_in_the_zoo_is_shown_with_its_reason(qgis_app: Any, own_models: Path) -> None:
    from qgis.PyQt.QtWidgets import QLabel

    from landslide_mapper.gui.model_cards import ModelCards

    own_models.mkdir()
    (own_models / "old.safetensors").write_bytes(b"PK\x03\x04" + b"\0" * 50)
    assert any("pickle or zip archive" in label.text() for label in ModelCards().findChildren(QLabel))


def test_the_engines_answer_and_its_failure_are_shown(qgis_app: Any) -> None:
    from landslide_mapper.gui.engine_box import GREEN, RED, EngineBox

    box = EngineBox()
    box.show_answer(
        {"torch_version": "2.13.0", "device_used": "cuda", "device_name": "NVIDIA RTX 3060", "memory_bytes": 12 * 2**30}
    )
    assert GREEN in box.state.text()
    assert "PyTorch 2.13.0 on NVIDIA RTX 3060, 12 GB memory" in box.state.text()
    box.show_problem("PyTorch is not there yet. Run 'Set up the engine' once.")
    assert RED in box.state.text()
    assert "Run 'Set up the engine' once" in box.state.text()


def test_the_engines_state_is_shown_after_a_set_up(qgis_app: Any, engine_python: Path) -> None:
    from landslide_mapper.engine.signals import engine_watch
    from landslide_mapper.gui.engine_box import EngineBox

    box = EngineBox()
    engine_watch.changed.emit()
    wait_for(lambda: "PyTorch" in box.state.text(), 60)
    assert "PyTorch" in box.state.text()


def test_curves_grow_with_each_epoch_and_stop_reaches_the_worker(qgis_app: Any, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from landslide_mapper.engine.signals import TrainingWatch
    from landslide_mapper.gui.training_view import TrainingView

    watch = TrainingWatch()
    view = TrainingView(watch)
    assert view.isHidden()
    watch.begin("valley", tmp_path / "stop")
    for epoch in (1, 2, 3):
        watch.tell({"epoch": epoch, "loss": 1 / epoch, "validation_loss": 1.2 / epoch, "f1": 0.2 * epoch, "auc": None})
    assert not view.isHidden()
    losses, scores = view.figure.axes
    assert [list(line.get_xdata()) for line in losses.get_lines()] == [[1, 2, 3], [1, 2, 3]]
    assert len(scores.get_lines()) == 1, "an AUC that is not defined draws no curve"
    view.stop.click()
    assert (tmp_path / "stop").exists()
    watch.end()
    assert "3 epochs, best F1 0.600" in view.title.text()


def test_the_sample_scene_is_loaded_styled_in_a_group(provider: Any, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProject

    from landslide_mapper.gui.sample_scene import LAYERS, load_layers

    processing.run("landslide:samplescene", {"SIZE": 64, "OUTPUT": str(tmp_path / "scene")})
    layers = load_layers(tmp_path / "scene")
    assert [layer.name() for layer in layers] == [title for _, title, _ in LAYERS]
    assert all(layer.isValid() for layer in layers)
    assert layers[-1].renderer().type() == "hillshade"
    QgsProject.instance().clear()


def narrow_panel(provider: Any, width: int) -> Any:
    """The dock's content, laid out at a width in pixels."""
    from landslide_mapper.gui.dock import LandslideDock

    dock = LandslideDock()
    dock.setFloating(True)
    dock.resize(width, 900)
    dock.show()
    from qgis.PyQt.QtWidgets import QApplication

    for _ in range(3):
        QApplication.processEvents()
    return dock


@pytest.mark.parametrize("language", ["", "de", "ja", "zh"])
@pytest.mark.parametrize("width", [320, 450])
def test_nothing_of_the_panel_is_clipped(provider: Any, own_models: Path, language: str, width: int) -> None:
    """Every button lies within the visible width and is as wide as its text, in every language."""
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QToolButton

    from landslide_mapper.algorithms.support.translation import install_translator
    from landslide_mapper.gui.model_cards import add_to_zoo

    own_models.mkdir()
    add_to_zoo(write_model(own_models.parent / "a_valley.safetensors"))
    translator = install_translator(language)
    try:
        dock = narrow_panel(provider, width)
        dock.engine.show_problem(
            "There is no engine in "
            "/home/somebody/.local/share/landslide_mapper/engine/that/has/a/very_long_path_indeed."
        )
        seen = 0
        for number in range(dock.pages.count()):
            dock.pages.setCurrentIndex(number)
            for line in [*dock.workflow.lines, *dock.models.findChildren(QToolButton)]:
                line.setChecked(True)
            QApplication.processEvents()
            view = dock.pages.currentWidget().viewport()
            buttons = [button for button in view.findChildren(QAbstractButton) if button.isVisible()]
            for button in buttons:
                left = button.mapTo(view, QPoint(0, 0)).x()
                assert left >= 0 and left + button.width() <= view.width(), button.text()
                if button.objectName() != "model_line":  # a model's name is cut, and whole in its tip
                    assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert dock.pages.currentWidget().widget().width() <= view.width()
            seen += len(buttons)
        assert seen > 40
        assert dock.width() <= width + 4
        dock.close()
    finally:
        if translator is not None:
            QApplication.instance().removeTranslator(translator)


@pytest.mark.parametrize(
    ("caption", "broken"),
    [
        ("Stack layers", "Stack layers"),
        ("Error map and accuracy report", "Error map and\naccuracy report"),
        ("Hangrutschungsprobabilitätskarte", "Hangrutschungsprobabilitätskarte"),
    ],
)
def test_long_captions_take_two_lines(qgis_app: Any, caption: str, broken: str) -> None:
    from landslide_mapper.gui.wrapping_row import two_lines

    assert two_lines(caption) == broken


def test_paths_may_break_and_tags_stay_whole(qgis_app: Any) -> None:
    from landslide_mapper.gui.wrapping_row import breakable

    assert breakable("<b>a_b</b> /home/x") == "<b>a_\u200bb</b> /\u200bhome/\u200bx"


def test_a_running_training_shows_the_time_left(qgis_app: Any, tmp_path: Path) -> None:
    from landslide_mapper.engine.signals import TrainingWatch
    from landslide_mapper.gui.training_view import TrainingView

    watch = TrainingWatch()
    view = TrainingView(watch)
    watch.begin("valley", tmp_path / "stop")
    watch.tell_time_left("about 3 min left")
    assert view.time_left.text() == "about 3 min left"
    assert not view.time_left.isHidden()
    watch.end()
    assert view.time_left.isHidden()
    watch.begin("valley", tmp_path / "stop")
    assert view.time_left.text() == ""


def wait_for(done: Any, seconds: float) -> None:
    """Let QGIS's event loop run until `done()`."""

    from qgis.PyQt.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    assert done(), "it took too long"


def test_every_step_of_the_tour_is_a_run_that_its_algorithm_accepts(provider: Any, tmp_path: Path) -> None:
    from landslide_mapper.gui.tour import tour_steps

    for step in tour_steps(tmp_path):
        algorithm = provider.algorithm(step.algorithm)
        known = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        given = step.parameters()
        assert set(given) <= set(known)
        needed = {
            key for key, one in known.items() if not one.flags() & one.FlagOptional and one.defaultValue() is None
        }
        assert needed <= set(given), step.algorithm


def test_the_tour_runs_its_steps_in_turn_and_tells_which(provider: Any, tmp_path: Path) -> None:
    from landslide_mapper.gui.tour import Tour, valley_steps

    (tmp_path / "valley").mkdir()
    steps = valley_steps(tmp_path / "valley", 3)[:2]
    small = {**steps[0].parameters(), "SIZE": 64}
    told: list[str] = []
    ended: list[tuple[bool, str]] = []
    tour = Tour([type(steps[0])("samplescene", lambda: small), steps[1]])
    tour.told.connect(told.append)
    tour.ended.connect(lambda *how: ended.append(how))
    tour.start_next()
    wait_for(lambda: ended, 60)
    assert ended == [(True, "")]
    assert told == ["Step 1 of 2: Make a sample scene", "Step 2 of 2: Terrain factors"]
    assert (tmp_path / "valley" / "terrain.tif").is_file()


def test_a_failing_step_ends_the_tour_with_its_sentence(provider: Any, tmp_path: Path) -> None:
    from landslide_mapper.gui.tour import Step, Tour, TourBox

    (tmp_path / "flat.tif").write_text("no raster")
    ended: list[tuple[bool, str]] = []
    tour = Tour(
        [
            Step("samplescene", lambda: {"SIZE": 64, "OUTPUT": str(tmp_path / "missing" / "scene")}),
            Step("terrainfactors", dict),
        ]
    )
    tour.ended.connect(lambda *how: ended.append(how))
    tour.start_next()
    wait_for(lambda: ended, 60)
    assert tour.number == 0
    succeeded, reason = ended[0]
    assert not succeeded and "missing" in reason
    box = TourBox()
    box.end(False, reason)
    assert "missing" in box.state.text() and "Show me" in box.button.text()


def test_the_engine_is_set_up_by_the_tour_only_where_there_is_none(
    qgis_app: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.core.errors import EngineError
    from landslide_mapper.gui import tour

    monkeypatch.setattr(tour, "find_python", lambda needs, setting: None)
    assert tour.engine_steps() == []

    def none_found(needs: Any, setting: str) -> None:
        raise EngineError("PyTorch is not there yet.")

    monkeypatch.setattr(tour, "find_python", none_found)
    assert [step.algorithm for step in tour.engine_steps()] == ["setupengine"]


def test_of_a_workers_last_words_the_tour_shows_the_sentence(qgis_app: Any) -> None:
    from landslide_mapper.gui.tour import StepFeedback, Tour

    ended: list[tuple[bool, str]] = []
    tour = Tour([])
    tour.ended.connect(lambda *how: ended.append(how))
    tour.feedback = StepFeedback()
    tour.feedback.pushInfo("Epoch 1")
    tour.feedback.reportError(
        "The engine stopped unexpectedly (signal 9). Use smaller tiles. Last lines:\n  line 1\n  line 2", True
    )
    tour.finish_step(False, {})
    assert ended == [(False, "The engine stopped unexpectedly (signal 9). Use smaller tiles.")]


def test_stop_ends_the_step_that_runs(provider: Any, tmp_path: Path) -> None:
    from landslide_mapper.gui.tour import Step, Tour

    ended: list[tuple[bool, str]] = []
    tour = Tour(
        [Step("samplescene", lambda: {"SIZE": 1024, "OUTPUT": str(tmp_path / "scene")}), Step("terrainfactors", dict)]
    )
    tour.ended.connect(lambda *how: ended.append(how))
    tour.start_next()
    tour.cancel()
    wait_for(lambda: ended, 60)
    assert ended == [(False, "The tour was stopped.")]
    assert list(tmp_path.iterdir()) == []
    assert tour not in Tour.running


def test_the_engine_is_removed_after_asking_and_only_where_there_is_one(
    qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.engine.engine_folder import write_marker
    from landslide_mapper.gui import engine_box
    from landslide_mapper.gui.engine_box import EngineBox

    engine = tmp_path / "engine"
    monkeypatch.setenv("LANDSLIDE_MAPPER_ENGINE", str(engine))
    assert EngineBox().remove.isHidden()
    engine.mkdir()
    (engine / "pyvenv.cfg").write_text("")
    write_marker(engine, {"build": "cpu"})
    box = EngineBox()
    assert not box.remove.isHidden()
    monkeypatch.setattr(engine_box, "is_wanted", lambda *_: False)
    box.remove.click()
    assert engine.is_dir()
    monkeypatch.setattr(engine_box, "is_wanted", lambda *_: True)
    box.remove.click()
    assert not engine.exists() and box.remove.isHidden()
    assert "removed" in box.state.text()


def test_the_whole_tour_ends_with_styled_layers_and_linked_reports(
    provider: Any, engine_python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsProject

    from landslide_mapper.gui import tour

    for name, small in (("SIZE", 96), ("EPOCHS", 2), ("WIDTH", 0.1)):
        monkeypatch.setattr(tour, name, small)
    folder = tmp_path / "my first landslides"
    folder.mkdir()
    box = tour.TourBox()
    box.start(folder)
    assert box.button.text() == "Stop"
    wait_for(lambda: box.tour is None, 500)
    assert box.state.text().startswith("Done."), box.state.text()
    for name in ("accuracy.html", "training.html"):
        assert (folder / name).as_uri() in box.state.text()
    group = QgsProject.instance().layerTreeRoot().findGroup("Tour")
    layers = [node.layer() for node in group.findLayers()]
    assert [layer.name() for layer in layers] == [title for _, title, _ in reversed(tour.LAYERS)]
    assert all(layer.isValid() for layer in layers)
    shown = [group.findLayer(layer).itemVisibilityChecked() for layer in layers]
    assert shown == [True, True, False, False, True], "probability and error map hide nothing until they are asked for"
    QgsProject.instance().clear()
