"""Aspects of stacks that another program wrote: radians are refused, codes for flat ground are no direction."""

from __future__ import annotations

import re
from typing import Any, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ..bands import CIRCULAR, Band, is_aspect
from ..errors import InputError

RADIANS = re.compile(r"(?<![a-z])rad(?:ians?|s)?(?![a-z])", re.IGNORECASE)
FULL_TURN = 360.0


def check_degrees(bands: Sequence[Band], stack: str) -> None:
    """Raise InputError where a band of angles tells by its unit or name that it is in radians."""
    for band in bands:
        if band.kind == CIRCULAR and RADIANS.search(f"{band.unit} {band.name}"):
            raise InputError(
                f"Band {band.name} of the stack {stack} is in radians, and angles are needed in degrees. Run it "
                "through 'Stack layers', which converts it."
            )


def may_hold_flat_codes(name: str, tags: Mapping[str, str]) -> bool:
    """Whether a band is an aspect by its name, and declares no KIND as our own stacks do."""
    return is_aspect(name) and "KIND" not in tags


def negative_is_flat(samples: Iterable[NDArray[Any]]) -> bool:
    """Whether negative values of an aspect are codes for flat ground: angles from -180 to 180 reach below -1."""
    lowest = min((float(sample[sample >= -FULL_TURN].min(initial=0)) for sample in samples), default=0.0)
    return lowest >= -1 and bool(np.isfinite(lowest))
