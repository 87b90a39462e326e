"""Units of length in any spelling, and what they are in metres."""

from __future__ import annotations

import re

US_FOOT_M, FOOT_M = 1200 / 3937, 0.3048
METRIC = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters", "masl", "mètre", "mètres", "metri", "metro"), 1.0),
    **dict.fromkeys(("dm", "decimetre", "decimetres", "decimeter", "decimeters"), 0.1),
    **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters"), 0.01),
    **dict.fromkeys(("mm", "millimetre", "millimetres", "millimeter", "millimeters"), 0.001),
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers"), 1000.0),
    **dict.fromkeys(("yd", "yard", "yards"), 0.9144),
}


def metres_of(unit: str) -> float | None:
    """The length of a unit in metres, however it is spelled (m, metres, US survey foot, us-ft, ftUS, ft (US)); None
    for what is no unit of length.
    """
    words = re.findall(r"[^\W\d_]+", unit.lower())
    if any(re.fullmatch(r"(?:us)?(?:ft|foot|feet)(?:us)?", word) for word in words) and "per" not in words:
        american = {"us", "survey", "usft", "ftus", "usfoot", "u"} & set(words)
        return US_FOOT_M if american else FOOT_M
    if not words or re.search(r"/|\^-|\bper\b", unit):
        return None
    return METRIC.get(words[0])
