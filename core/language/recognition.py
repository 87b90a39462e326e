"""A text recognised by its template among those of resources/translations, and said in another language."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

TRANSLATIONS = Path(__file__).absolute().parent.parent.parent / "resources" / "translations"
FIELD = re.compile(r"\{(\w+)\}")
SENTENCE_END = re.compile(r"(?<=[.:;)])\s+")
SENTENCES = re.compile(r"[.:]\s+[A-Z]")  # in a gap: one sentence ends and another begins
MIN_LETTERS = 8  # of a template whose fields may hold several words; "By {name}" would fit too much
MAX_DEPTH = 4


@dataclass(frozen=True)
class Template:
    """An English text with named gaps: `pieces` are the words around the `fields`, one more than these."""

    pieces: tuple[str, ...]
    fields: tuple[str, ...]
    translation: str

    @property
    def letters(self) -> int:
        return sum(character.isalpha() for piece in self.pieces for character in piece)

    def values_in(self, text: str) -> dict[str, str] | None:
        """What stands in the gaps, or None where the text is another; every gap ends where the words after it first
        come, which finds a fit where there is one, in time linear in the text for each of the pieces.
        """
        first, *middle, last = self.pieces
        if not (text.startswith(first) and text.endswith(last) and len(text) >= len(first) + len(last)):
            return None
        at, end, values = len(first), len(text) - len(last), []
        for piece in middle:
            found = text.find(piece, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(piece)
        values.append(text[at:end])
        if self.letters < MIN_LETTERS and any(" " in value for value in values):
            return None
        return dict(zip(self.fields, values))

    def filled(self, values: dict[str, str]) -> str:
        """The translation with these in its gaps."""
        return FIELD.sub(lambda found: values.get(found[1], found[0]), self.translation)


@lru_cache(maxsize=4096)
def translated(text: str, language: str, depth: int = 0) -> str:
    """The text in a language that there is a file for."""
    whole = recognised(text, language, depth)
    if whole is not None:
        return whole
    for gap in SENTENCE_END.finditer(text):
        start = recognised(text[: gap.start()], language, depth)
        if start is not None:
            return start + gap[0] + translated(text[gap.end() :], language, depth)
    whole = recognised(text, language, depth, sentences_in_gaps=True)
    if whole is not None:
        return whole
    first = SENTENCE_END.search(text)
    return text[: first.end()] + translated(text[first.end() :], language, depth) if first else text


def recognised(text: str, language: str, depth: int, sentences_in_gaps: bool = False) -> str | None:
    """The translation of a text that is a whole known one; None for any other.

    Where a gap would hold an end of a sentence the text is rather several texts, which are tried one by one first.
    """
    exact, templates = texts_of(language)
    if text in exact:
        return exact[text]
    for template in templates:
        values = template.values_in(text)
        if values is not None and (sentences_in_gaps or not any(map(SENTENCES.search, values.values()))):
            said = {name: spoken_value(value, language, depth) for name, value in values.items()}
            return template.filled(said)
    return None


def spoken_value(value: str, language: str, depth: int) -> str:
    """What stands in a gap: words of ours are translated, too; a single one may be a name, and stays."""
    words = value.strip()
    if " " not in words or depth == MAX_DEPTH:
        return value
    start, end = value.partition(words)[::2]
    return start + translated(words, language, depth + 1) + end


@lru_cache(maxsize=4)
def texts_of(language: str) -> tuple[dict[str, str], tuple[Template, ...]]:
    """The translations without gaps, by text, and those with, the wordiest first: where several fit, it says most."""
    content = json.loads(texts_file(language).read_text(encoding="utf-8"))
    exact = {text: translation for text, translation in content.items() if not FIELD.search(text)}
    templates = [
        Template(tuple(FIELD.split(text)[::2]), tuple(FIELD.findall(text)), translation)
        for text, translation in content.items()
        if FIELD.search(text)
    ]
    return exact, tuple(sorted(templates, key=lambda template: -template.letters))


def texts_file(language: str) -> Path:
    return TRANSLATIONS / f"messages_{language}.json"
