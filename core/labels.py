"""Codes of the label raster, the detection mask and the error map, with the papers' colours; the words of a review."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import InputError

LANDSLIDE = 1
NOT_LANDSLIDE = 0
UNKNOWN = 255
MAX_LANDSLIDE_SHARE = 0.4  # of what is known: more is rather the mapped area itself, or the classes are swapped

Colour = tuple[int, int, int, int]  # red, green, blue, alpha; 0-255


@dataclass(frozen=True)
class ErrorClass:
    """One category of the error map."""

    code: int
    name: str
    colour: Colour


TRUE_NEGATIVE = ErrorClass(0, "true negative", (255, 255, 255, 0))
TRUE_POSITIVE = ErrorClass(1, "true positive", (0, 0, 255, 255))
FALSE_POSITIVE = ErrorClass(2, "false positive", (255, 0, 0, 255))
FALSE_NEGATIVE = ErrorClass(3, "false negative", (255, 255, 0, 255))
ERROR_CLASSES = (TRUE_NEGATIVE, TRUE_POSITIVE, FALSE_POSITIVE, FALSE_NEGATIVE)

VERDICT_FIELD = "verdict"  # in which a person's review of a polygon is kept
ACCEPTED, REJECTED, EDITED, ADDED = "accepted", "rejected", "edited", "added"
VERDICTS = (ACCEPTED, REJECTED, EDITED, ADDED)
NOT_REVIEWED = ""


def landslides_cover(name: str, share: float) -> str:
    """The caution for labels of which more than MAX_LANDSLIDE_SHARE is landslide."""
    return (
        f"{name}: {100 * share:.0f} % of what it knows is landslide. Check that 1 means landslide and 0 not, and that "
        "it holds landslides, not the area that was surveyed."
    )


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
