"""What is told in plain English reaches the user in their language: recognised by its template, wherever it was
filled.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.language import recognition
from landslide_mapper.core.language.recognition import FIELD, Template
from landslide_mapper.core.language.users_language import in_users_language, speak, users_language
from landslide_mapper.core.report.page import Page, figure
from landslide_mapper.core.report.table import legend, table, tiles

GERMAN = {
    "Pixel: {resolution} m, as fine as the post-event image.": "Pixel: {resolution} m, so fein wie das Bild danach.",
    "Missing values: {words}.": "Fehlende Werte: {words}.",
    "a missing band counts as its mean": "ein fehlendes Band zählt als sein Mittelwert",
    "Member {member} of {members}.": "Von {members} Mitgliedern das {member}.",
    "By {name}": "Nach {name}",
    "recall": "Trefferquote",
    "{path}: {level}": "{level} in {path}",
    "{layer} holds the slope": "{layer} enthält die Neigung",
}
Speaking = Callable[[dict[str, str]], None]


@pytest.fixture
def speaking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaking]:
    """Speak the language of these translations until the test ends."""

    def start(texts: dict[str, str]) -> None:
        monkeypatch.setattr(recognition, "TRANSLATIONS", tmp_path)
        (tmp_path / "messages_de.json").write_text(json.dumps(texts), encoding="utf-8")
        forget()
        speak("de")

    yield start
    speak("")
    forget()


def forget() -> None:
    recognition.texts_of.cache_clear()
    recognition.translated.cache_clear()


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("recall", "Trefferquote"),
        (
            "Pixel: 10 m, as fine as the post-event image.",
            "Pixel: 10 m, so fein wie das Bild danach.",
        ),
        ("Member 2 of 3.", "Von 3 Mitgliedern das 2."),  # the order of another language
        (
            "Missing values: a missing band counts as its mean.",
            "Fehlende Werte: ein fehlendes Band zählt als sein Mittelwert.",
        ),
        ("Missing values: {this}.", "Fehlende Werte: {this}."),  # braces of the text are none of the template
    ],
)
def test_a_text_is_recognised_whatever_stands_in_it(speaking: Speaking, english: str, german: str) -> None:
    speaking(GERMAN)
    assert in_users_language(english) == german


def test_of_several_sentences_each_that_is_known_is_translated(speaking: Speaking) -> None:
    speaking(GERMAN)
    told = "Member 1 of 3. Nobody knows this. Pixel: 5 m, as fine as the post-event image."
    assert in_users_language(told) == (
        "Von 3 Mitgliedern das 1. Nobody knows this. Pixel: 5 m, so fein wie das Bild danach."
    )


def test_words_in_a_gap_are_translated_and_keep_the_space_around_them(speaking: Speaking) -> None:
    speaking({"No pixel{where} is known.": "Kein Pixel{where} ist bekannt.", "inside the area": "im Gebiet"})
    assert in_users_language("No pixel inside the area is known.") == "Kein Pixel im Gebiet ist bekannt."
    assert in_users_language("No pixel is known.") == "Kein Pixel ist bekannt."


def test_a_word_that_stands_in_a_text_is_a_name_and_stays(speaking: Speaking) -> None:
    speaking(GERMAN)
    assert in_users_language("Missing values: recall.") == "Fehlende Werte: recall."


def test_few_words_around_a_gap_take_only_one_word(speaking: Speaking) -> None:
    """Else `By {name}` would take every sentence that begins with By."""
    speaking(GERMAN)
    assert in_users_language("By slope") == "Nach slope"
    assert in_users_language("By default the last one is taken") == "By default the last one is taken"
    assert in_users_language("https://example.org: nothing there") == "https://example.org: nothing there"


def test_where_several_templates_fit_the_wordiest_is_meant(speaking: Speaking) -> None:
    speaking({"{what} of the stack {stack}": "falsch", "The bands of the stack {stack}": "Die Bänder von {stack}"})
    assert in_users_language("The bands of the stack a.tif") == "Die Bänder von a.tif"


def test_english_and_languages_without_a_file_change_nothing(speaking: Speaking) -> None:
    speaking(GERMAN)
    for code in ("", "en", "fr", "../de"):
        speak(code)
        assert (users_language(), in_users_language("recall")) == ("", "recall")


@given(
    st.lists(st.text("abc. :{}\n", min_size=0, max_size=6), min_size=2, max_size=5),
    st.data(),
)
def test_a_fit_is_found_where_there_is_one(pieces: list[str], data: st.DataObject) -> None:
    """Whatever stands in the gaps, filling them with what was found gives the very text again."""
    fields = tuple(f"f{number}" for number in range(len(pieces) - 1))
    template = Template((*pieces[:-1], pieces[-1] + "eight letters"), fields, "")
    given_values = [data.draw(st.text("abc. :{}\n", max_size=6)) for _ in fields]
    text = filled(template, dict(zip(fields, given_values)))
    found = template.values_in(text)
    assert found is not None and filled(template, found) == text


def filled(template: Template, values: dict[str, str]) -> str:
    return template.pieces[0] + "".join(
        values[field] + piece for field, piece in zip(template.fields, template.pieces[1:])
    )


def test_a_page_says_its_texts_and_its_language(speaking: Speaking) -> None:
    speaking({**GERMAN, "How good?": "Wie <gut>?", "value": "Wert", "false alarm": "Fehlalarm"})
    page = Page("How good?", "recall")
    page.section("recall")
    page.add(table(["", "value"], [["recall", "0.5"]]) + tiles([("0.5", "recall")]))
    page.add(legend([("red", "false alarm")]) + figure("<svg/>", "By slope"))
    html = page.to_html()
    assert '<html lang="de">' in html
    assert html.count("Wie &lt;gut&gt;?") == 2
    assert html.count("Trefferquote") == 4
    assert "Wert" in html and "Fehlalarm" in html and "Nach slope" in html
    assert "recall" not in html


def test_fields_are_found_as_the_script_writes_them() -> None:
    assert FIELD.findall("{name}: {count2} of {x} {not one}") == ["name", "count2", "x"]
