"""Label rasters that a network cannot learn from are refused with the cure: other codes, or one class alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp

from ...core.caution import caution
from ...core.errors import InputError
from ...core.feedback import Feedback
from ...core.labels import LANDSLIDE, NOT_LANDSLIDE, UNKNOWN
from ...core.pixels.window import Window
from .raster_reader import RasterReader

CODES = (NOT_LANDSLIDE, LANDSLIDE, UNKNOWN)
BLOCK = 1024
MAX_NAMED = 6
MEANING = "Labels are 1 (landslide), 0 (not) and 255 (unknown)"
CURE = "make them from the inventory with 'Landslide labels'"


def check_codes(path: Path, raw: NDArray[Any], valid: NDArray[np.bool_]) -> None:
    """Raise InputError where a block of labels holds another valid value than 1, 0 and 255."""
    foreign = valid & ~np.isin(raw, CODES)
    if not foreign.any():
        return
    found = np.unique(raw[foreign])
    named = ", ".join(f"{value:g}" for value in found[:MAX_NAMED].astype(float))
    more = ", ..." if found.size > MAX_NAMED else ""
    if (found != np.round(found)).any():
        raise InputError(
            f"The label raster {path.name} holds fractions ({named}{more}), as a probability does. {MEANING}: {CURE}, "
            "or set a threshold with the raster calculator."
        )
    raise InputError(
        f"The label raster {path.name} holds the value{'s' if found.size > 1 else ''} {named}{more}. {MEANING}. Recode "
        f"it with 'Reclassify by table', declare what is unknown as nodata, or {CURE}."
    )


def check_bands(reader: RasterReader) -> None:
    """Raise InputError for a raster of several bands, as a picture or a network's output has them; alpha is none."""
    data_bands = sum(meaning is not ColorInterp.alpha for meaning in reader.dataset.colorinterp)
    if data_bands > 1:
        raise InputError(
            f"The label raster {reader.path.name} has {data_bands} bands; labels have one. {MEANING}. Save the band "
            f"that holds them by itself ('Translate'), or {CURE}."
        )


def check_classes(labels: Iterable[Path], feedback: Feedback) -> None:
    """Raise InputError unless the label rasters together hold landslides and other pixels, and where one declares 0 as
    nodata; a caution names those that hold 255, which they do not declare as nodata, and no landslide.

    Reading ends once both classes were seen, but for files whose 255 may mean landslide.
    """
    seen, of_255, names = set[int](), list[str](), list[str]()
    for path in labels:
        reader = RasterReader(path, "label raster")
        try:
            names.append(path.name)
            check_bands(reader)
            seen_here = _codes_seen(reader, enough=seen)
            seen |= seen_here
            if reader.validity[0].nodata == NOT_LANDSLIDE and LANDSLIDE in seen_here:
                raise InputError(_hides_zero(path.name))
            if UNKNOWN in seen_here and LANDSLIDE not in seen_here:
                of_255.append(path.name)
        finally:
            reader.close()
    if not {NOT_LANDSLIDE, LANDSLIDE} <= seen:
        raise InputError(_what_is_lacking(seen, _listed(names)))
    if of_255:
        caution(
            feedback,
            f"Labels that hold 255 and no landslide (1): {_listed(of_255)}. {MEANING}: where 255 marks the landslides, "
            "recode it to 1 with 'Reclassify by table'.",
        )


def _codes_seen(reader: RasterReader, enough: set[int]) -> set[int]:
    """The codes that a label raster holds as valid values, until a landslide and another pixel have been seen, in it
    or `enough` before it.
    """
    may_be_of_255 = reader.validity[0].nodata != UNKNOWN
    seen = set[int]()
    for raw, valid in _blocks(reader):
        check_codes(reader.path, raw, valid)
        seen.update(code for code in CODES if (valid & (raw == code)).any())
        if {NOT_LANDSLIDE, LANDSLIDE} <= seen | enough and (LANDSLIDE in seen or not may_be_of_255):
            break
    return seen


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:MAX_NAMED]) + (", ..." if len(names) > MAX_NAMED else "")


def _hides_zero(name: str) -> str:
    return (
        f"The label raster {name} declares 0 as nodata, so no pixel is known not to be a landslide. {MEANING}: declare "
        f"255 as nodata instead ('Translate', 'Assign a specified nodata value'), or {CURE}."
    )


def _what_is_lacking(seen: set[int], which: str) -> str:
    if LANDSLIDE not in seen and UNKNOWN in seen:
        return (
            f"The labels ({which}) hold no landslide (1), but 255. {MEANING}. Where 255 marks the landslides, recode "
            f"it to 1 with 'Reclassify by table'; else {CURE}."
        )
    if LANDSLIDE not in seen:
        return f"The labels ({which}) hold no landslide pixel (1). {MEANING}: {CURE}."
    return (
        f"The labels ({which}) hold no pixel that is not a landslide (0), so there is nothing to distinguish "
        f"landslides from. {MEANING}: {CURE}; what lies outside the landslides, but in the mapped area, becomes 0."
    )


def _blocks(reader: RasterReader) -> Iterable[tuple[NDArray[Any], NDArray[np.bool_]]]:
    height, width = reader.dataset.shape
    for row in range(0, height, BLOCK):
        for column in range(0, width, BLOCK):
            yield reader.codes(Window(row=row, column=column, height=BLOCK, width=BLOCK).cut(height, width))
