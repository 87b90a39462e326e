"""How sure a landslide is, in the classes of the USGS inventory "Landslide Inventories across the United States"
(Mirus et al. 2020, https://doi.org/10.1007/s10346-020-01424-4; Belair et al. 2022).

The USGS gives five codes, and no rule for automatic detections. Ours: a probability alone never says more than
"likely", being seen again on another date raises it by one class up to that, and the two highest classes need a person.
"""

from __future__ import annotations

import math

from ...core.labels import ACCEPTED, ADDED, EDITED

POSSIBLE, PROBABLE, LIKELY, CONFIDENT, HIGH = 1, 2, 3, 5, 8
MEANINGS = {
    POSSIBLE: "Possible landslide in the area",
    PROBABLE: "Probable landslide in the area",
    LIKELY: "Likely landslide at or near this location",
    CONFIDENT: "Confident consequential landslide at this location",
    HIGH: "High confidence in extent or nature of landslide",
}
AUTOMATIC = (POSSIBLE, PROBABLE, LIKELY)
MIN_PROBABLE, MIN_LIKELY = 0.5, 0.8


def confidence_of(probability: float, verdict: str) -> int:
    """The class of one detection: by a person's verdict where there is one, else by its mean probability (0-1, NaN
    where unknown).
    """
    if verdict in (EDITED, ADDED):
        return HIGH
    if verdict == ACCEPTED:
        return CONFIDENT
    if math.isnan(probability) or probability < MIN_PROBABLE:
        return POSSIBLE
    return PROBABLE if probability < MIN_LIKELY else LIKELY


def confidence_after(before: int | None, seen: int, on_another_date: bool) -> int:
    """The class of a landslide that had `before` and is now seen with the class `seen`; it never falls."""
    if before is None:
        return seen
    raised = max(before, seen)
    if not on_another_date or raised not in AUTOMATIC:
        return raised
    return AUTOMATIC[min(AUTOMATIC.index(raised) + 1, len(AUTOMATIC) - 1)]
