"""Which values a declared nodata value means, where a library's own mask band overlooks them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

SIX_DIGITS = 1e-5  # how far a nodata value that was written with six digits may be from the pixels' own
MIN_ROUNDED = 1e5  # six digits hold every smaller whole number


def equals_nodata(values: NDArray[Any], nodata: float, stored: Any) -> NDArray[np.bool_]:
    """Where values of a raster stored in the type `stored` are its declared nodata value.

    Whole numbers are compared exactly; a nodata value that their type cannot hold (-9999 in bytes) means none of them,
    unless it is the type's limit in six digits (-2.14748e+09). Infinity and other numbers up to 100,000 are compared
    exactly, larger ones to six digits: -3.40282e+38 means the lowest float32.
    """
    stored = np.dtype(stored)
    whole = np.issubdtype(stored, np.integer)
    if whole:
        limits = np.iinfo(stored)
        nodata = next((float(limit) for limit in (limits.min, limits.max) if float(f"{limit:.6g}") == nodata), nodata)
        if not (float(nodata).is_integer() and limits.min <= nodata <= limits.max):
            return np.zeros(values.shape, bool)
    if np.isnan(nodata):
        return np.isnan(values)
    if whole or abs(nodata) < MIN_ROUNDED or np.isinf(nodata):
        return np.asarray(values == values.dtype.type(nodata))
    allowance = SIX_DIGITS * abs(nodata)
    with np.errstate(over="ignore"):  # beyond float32 lies infinity
        return np.asarray((values >= nodata - allowance) & (values <= nodata + allowance))
