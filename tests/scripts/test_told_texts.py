"""Texts told in plain English are found in the code, and each is recognised again once it is filled."""

from __future__ import annotations

import ast
import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest

from landslide_mapper.core.language import recognition
from landslide_mapper.core.language.users_language import in_users_language, speak

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("told_texts", ROOT / "scripts" / "told_texts.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def templates(script: ModuleType, expression: str) -> list[str]:
    return list(script.templates_of(ast.parse(expression, mode="eval").body))


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("'Stopped.'", ["Stopped."]),
        ("f'Pixel: {choices.resolution:g} m'", ["Pixel: {resolution} m"]),
        ("f'{a} of {a}, {layer_name(path)}'", ["{a} of {a2}, {path}"]),
        ("f'{100 * share:.0f} %{rest}.'", ["{share} %{rest}."]),
        ("f'one{a}{b}'", ["one{a}"]),  # two gaps side by side are one
        ('f\'{n} {"is" if n == 1 else "are"} known\'', ["{n} is known", "{n} are known"]),
        ("'yes' if ready else f'no {reason}'", ["yes", "no {reason}"]),
        ("told(x)", []),
    ],
)
def test_an_expression_becomes_the_templates_it_can_be(script: ModuleType, expression: str, found: list[str]) -> None:
    assert templates(script, expression) == found


def test_what_a_variable_brings_into_a_text_is_a_text_of_its_own(script: ModuleType) -> None:
    code = """
where = " inside AREA" if area else ""
kind = "mask"
unused = "never told to anyone"
feedback.message(f"No pixel{where} of the {kind}.")
"""
    found = list(script.texts_in(ast.parse(code), {"message"}, says_all=False))
    assert found == ["No pixel{where} of the {kind}.", "inside AREA"]


def test_every_kind_of_text_is_found_and_no_identifier(script: ModuleType) -> None:
    texts = script.told_texts(ROOT)
    messages, errors = texts["Messages"], texts["Errors"]
    assert "Pixel: {resolution} m, as fine as the post-event image." in messages  # a choice of 'Map my area'
    assert "Epoch {epoch}/{last_epoch}: loss {training_loss}" in messages  # the worker
    assert any("is taken as missing" in text or "are taken as missing" in text for text in messages)  # a caution
    assert {"Confusion matrix", "together", "How good is this landslide map?"} <= set(messages)  # a report
    assert {"By slope", "true negative", "overall accuracy", "training part"} <= set(messages)  # single words, too
    assert "{name}: {repaired} invalid polygon was repaired." in messages  # what stands inside a call that translates
    assert any(text.startswith("FCADenseNet") for text in messages)  # a model's card
    assert {"Stack", "Training", "Error map"} <= set(messages)  # steps
    assert "There is no model file {name_or_path}, and the zoo has no model of that name. It has: {names}." in errors
    assert "What both papers share; neither is this plan." not in messages  # a docstring below a constant
    assert not set(messages) & set(errors)
    assert not [text for text in (*messages, *errors) if re.search(r"^\W*$|landslide:|</|[a-z]_[a-z]\w*$", text)]


def test_each_text_is_recognised_as_itself(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Among all the others, with names of files in its gaps."""
    texts = [text for told in script.told_texts(ROOT).values() for text in told]
    answers = {text: f"{number}: " + re.sub(r"\{\w+\}", "…", text) for number, text in enumerate(texts)}
    monkeypatch.setattr(recognition, "TRANSLATIONS", tmp_path)
    (tmp_path / "messages_xx.json").write_text(json.dumps(answers), encoding="utf-8")
    recognition.texts_of.cache_clear()
    recognition.translated.cache_clear()
    speak("xx")
    try:
        taken = [
            text
            for text in texts
            if in_users_language(recognition.FIELD.sub("a_file.tif", text)).partition(": ")[2]
            != answers[text].partition(": ")[2]
        ]
    finally:
        speak("")
        recognition.texts_of.cache_clear()
        recognition.translated.cache_clear()
    assert not taken
