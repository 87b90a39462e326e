"""What is said outside QGIS's own texts (messages, cautions, errors, reports), in the user's language.

Raster work and the worker write plain English; nothing in them knows of translations. Where such a text reaches a
person it goes through `in_users_language`, which recognises it by the templates that scripts/update-translations
collects from the code ("Pixel: {resolution} m, as fine as the post-event image."), and fills the translation with what
stands in the text. An unknown text stays as it is. Works without QGIS, because the worker writes reports.
"""

from __future__ import annotations

from .recognition import texts_file, translated

MAX_LENGTH = 4000  # of a text; longer ones are output of other programs

_language = ""


def speak(language: str) -> None:
    """From now on, in the whole process: the code that a file of messages is named for; any other means English."""
    global _language  # noqa: PLW0603 - one QGIS speaks one language
    _language = language if language.isalpha() and texts_file(language).is_file() else ""


def users_language() -> str:
    """The code given to `speak`; empty for English."""
    return _language


def in_users_language(text: str) -> str:
    """The text in the user's language where it is known, else as it is; of several sentences, each that is known."""
    return translated(text, _language) if _language and len(text) <= MAX_LENGTH else text
