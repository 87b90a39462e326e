"""The words in which a person's review of a polygon is kept: the field `verdict` of a layer of detections."""

from __future__ import annotations

from .errors import InputError

FIELD = "verdict"
ACCEPTED, REJECTED, EDITED, ADDED = "accepted", "rejected", "edited", "added"
VERDICTS = (ACCEPTED, REJECTED, EDITED, ADDED)
NOT_REVIEWED = ""


def verdict_of(value: object, layer: str) -> str:
    """The verdict that a field's value says, `NOT_REVIEWED` for none; capitals and blanks around it do not matter.

    Raises InputError, naming `layer`, for any other word: a guess about somebody's judgement would be a false label.
    """
    word = str(value or "").strip().lower()
    if word in VERDICTS or word == NOT_REVIEWED:
        return word
    raise InputError(
        f"{layer}: the verdict '{value}' is not known. Write {', '.join(VERDICTS[:-1])} or {VERDICTS[-1]} (in "
        "English, whatever the language of QGIS), or leave the field empty where nobody has looked."
    )
