"""On which day each optical band was taken, as file names tell it: an index of two days is no index."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import PurePath
from typing import Mapping, Sequence

from ....core.caution import caution
from ....core.feedback import Feedback

# 20210429, 2021-04-29 and 2021_04_29, and the day of the year of HLS (2021119T032545)
DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
DAY_OF_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d[0-3]\d\d)(?=T\d{6})")


def acquisition_date(name: str) -> date | None:
    """The first day in a file's name, which in all product names is that of the acquisition (that of the processing
    follows); None without any.
    """
    day, ordinal = DAY.search(name), DAY_OF_YEAR.search(name)
    try:
        if ordinal and (day is None or ordinal.start() < day.start()):
            return datetime.strptime(ordinal[1], "%Y%j").date()
        return date(int(day[1]), int(day[3]), int(day[4])) if day else None
    except ValueError:  # 30 February, day 366 of a common year
        return None


def date_of_file(file: str) -> date | None:
    """The day in a file's name, else in that of the folder it lies in."""
    path = PurePath(file.replace("\\", "/"))
    return acquisition_date(path.name) or acquisition_date(path.parent.name)


def warn_of_mixed_dates(bands: Sequence[tuple[str, Sequence[str]]], feedback: Feedback) -> None:
    """Tell where the bands of one set, given by name with their files, were taken on different days, or lie in
    different folders and do not tell their days: a list of rasters shows B2 and B2, and not from which image they are.
    """
    days = {name: {day for file in files if (day := date_of_file(file))} for name, files in bands}
    told = {name: found for name, found in days.items() if found}
    if len({frozenset(found) for found in told.values()}) > 1:
        parts = grouped({name: ", ".join(str(day) for day in sorted(found)) for name, found in told.items()})
        caution(
            feedback,
            f"The bands are not of one day: {parts}. An index of them mixes two states of the ground. Give the bands "
            "of one image, and those of another in a run of their own with a PREFIX.",
        )
        return
    folders = {name: {PurePath(file.replace("\\", "/")).parent.name for file in files} for name, files in bands}
    if len(told) == len(days) or len({frozenset(found) for found in folders.values()}) < 2:
        return
    parts = grouped({name: ", ".join(sorted(found)) for name, found in folders.items()})
    caution(
        feedback,
        f"The bands lie in different folders: {parts}. If these are two images, an index of them mixes two states of "
        "the ground. Give the bands of one image, and those of another in a run of their own with a PREFIX.",
    )


def grouped(origins: Mapping[str, str]) -> str:
    """Bands by where they are from, as part of a sentence."""
    by_origin: dict[str, list[str]] = {}
    for name, origin in origins.items():
        by_origin.setdefault(origin, []).append(name)
    return "; ".join(f"{', '.join(names)} from {origin}" for origin, names in sorted(by_origin.items()))
