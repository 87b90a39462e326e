"""Codes of the label raster, the detection mask and the error map, with the papers' colours."""

from __future__ import annotations

from dataclasses import dataclass

LANDSLIDE = 1
NOT_LANDSLIDE = 0
UNKNOWN = 255

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
