"""What a scene changes about a landslide that it shows: nothing, its dates, or its outline."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Iterator

from .confidence import confidence_after
from .schema import GROWN, KNOWN

MIN_GROWTH = 0.1  # of the known area; outlines of the same scar differ by less between two scenes

SEEN_LANDSLIDES = """
SELECT landslides.fid, landslides.identifier, landslides.status, landslides.first_seen, landslides.last_seen,
       landslides.confidence, landslides.area_m2, MAX(pairs.landslide_area), COUNT(*), MAX(pairs.confidence),
       TOTAL(CASE WHEN pairs.first = 1 THEN beyond.area ELSE 0 END), merged.others
FROM pairs JOIN landslides ON landslides.fid = pairs.landslide JOIN beyond ON beyond.detection = pairs.detection
LEFT JOIN merged ON merged.landslide = pairs.landslide
WHERE pairs.matched = 1 GROUP BY pairs.landslide ORDER BY pairs.landslide
"""


@dataclass(frozen=True)
class Seen:
    """A landslide of the inventory and what the scene shows of it: `parts` detections, `growth` square units of the CRS
    beyond all known outlines, `merged_with` the identifiers of the landslides one detection shows together with it.
    """

    fid: int
    identifier: str
    status: str | None
    first_seen: str | None
    last_seen: str | None
    confidence: int | None
    area_m2: float | None
    area: float
    parts: int
    seen_confidence: int
    growth: float
    merged_with: tuple[str, ...]

    @property
    def relation(self) -> str | None:
        """Splits and merges in words; None where one detection shows one landslide."""
        words = []
        if self.parts > 1:
            words.append(f"seen as {self.parts} parts")
        if self.merged_with:
            words.append(f"seen as one with {', '.join(self.merged_with)}")
        return "; ".join(words) or None


@dataclass(frozen=True)
class Change:
    """New values of a landslide; None leaves a value as it is."""

    status: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    confidence: int | None = None
    grows: bool = False

    @property
    def is_nothing(self) -> bool:
        return self == Change()


def seen_landslides(work: sqlite3.Connection) -> Iterator[Seen]:
    """Every landslide with at least one matched detection, in the order of the table."""
    for row in work.execute(SEEN_LANDSLIDES):
        others = tuple(sorted(row[-1].split(","))) if row[-1] else ()
        yield Seen(*(*row[:-1], others))


def decide(seen: Seen, date: str) -> Change:
    """What the scene of `date` (YYYY-MM-DD) changes.

    The scene that a landslide was last seen on, given again, changes only what it shows anew: more area, or a person's
    verdict. A scene older than that moves `first_seen` back and touches nothing else, as the later one counts.
    """
    another_date = seen.last_seen is None or date > seen.last_seen
    earliest = seen.first_seen is None or date < seen.first_seen
    confidence = confidence_after(seen.confidence, seen.seen_confidence, another_date or earliest)
    first_seen = date if earliest else None
    new_confidence = confidence if confidence != seen.confidence else None
    if seen.last_seen is not None and date < seen.last_seen:
        return Change(first_seen=first_seen, confidence=new_confidence if earliest else None)
    last_seen = date if another_date else None
    if seen.growth > MIN_GROWTH * seen.area:
        return Change(GROWN, first_seen, last_seen, new_confidence, grows=True)
    if not another_date:
        return Change(confidence=new_confidence)
    return Change(KNOWN if seen.status != KNOWN else None, first_seen, last_seen, new_confidence)
