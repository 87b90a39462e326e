"""Values as JSON can say them."""

from __future__ import annotations

import math
from typing import Any


def null_for_nan(value: Any) -> Any:
    """The value with every NaN and infinity in it, for which JSON has no word, as None; tuples become lists."""
    if isinstance(value, float):  # NumPy's float64 is one, too
        return float(value) if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: null_for_nan(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [null_for_nan(entry) for entry in value]
    return value
