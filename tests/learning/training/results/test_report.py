"""The training report as a person sees it: every part there, no request to the outside, nothing complained about by the
browser.
"""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Callable

import pytest

from landslide_mapper.core.model_card import ModelCard, read_card
from landslide_mapper.learning.training.results.report import plain_sentence, significant
from landslide_mapper.learning.training.train import train_job

from ...training_scenes import Listener, write_scene


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trained")
    stack, labels = write_scene(folder)
    outputs = {"OUTPUT": str(folder / "valley &1.safetensors"), "REPORT": str(folder / "report.html")}
    settings = {"ARCHITECTURE": "unet", "WIDTH": 0.05, "TILE_SIZE": 16, "BATCH_SIZE": 8, "EPOCHS": 3, "DEVICE": "cpu"}
    train_job({"STACKS": [str(stack)], "LABELS": [str(labels)], **settings, **outputs}, Listener(), "t")
    return folder


def test_it_holds_every_part(trained: Path) -> None:
    html = (trained / "report.html").read_text(encoding="utf-8")
    assert re.findall(r"<h2>(.*?)</h2>", html) == [
        "Curves",
        "Accuracy on the validation part",
        "Can the probabilities be trusted?",
        "Validation map",
        "Samples",
        "Bands",
        "Everything needed to repeat this training",
    ]
    card = read_card(trained / "valley &1.safetensors")
    for number in (
        card.threshold,
        card.metrics["expected_calibration_error"],
        card.metrics["expected_calibration_error_before"],
    ):
        assert f"{number:.4f}" in html
    assert f"{card.temperature:.4g}" in html
    assert "valley &amp;1" in html


def test_it_looks_right_in_a_browser(trained: Path, browser: Callable[[Path], tuple[Path, list[str]]]) -> None:
    html = (trained / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"(src|href)\s*=\s*[\"'](?!data:)", html)
    screenshot, complaints = browser(trained / "report.html")
    assert complaints == []
    assert screenshot.stat().st_size > 60_000


def test_a_band_of_classes_has_a_dash_and_no_nan() -> None:
    assert [significant(value) for value in (math.nan, 0.0, 123456.0)] == ["–", "0", "1.2346e+05"]  # noqa: RUF001


def test_the_sentence_on_top_promises_nothing_elsewhere() -> None:
    sentence = plain_sentence(ModelCard("m", "unet", (), metrics={"recall": 0.8, "precision": 0.6}))
    assert "finds 80 of 100 landslide pixels; of 100 pixels that it classifies as landslide, 60 are" in sentence
    assert "expect somewhat less elsewhere" in sentence
    assert "classifies nothing as landslide" in plain_sentence(
        ModelCard("m", "unet", (), threshold=1.0, metrics={"recall": 0.0, "precision": None})
    )
