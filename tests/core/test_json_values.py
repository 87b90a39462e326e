"""NaN and infinity, for which JSON has no word, become null everywhere."""

from __future__ import annotations

import json
import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.json_values import null_for_nan


def test_what_is_not_a_finite_number_becomes_null_at_any_depth() -> None:
    value = {
        "f1": math.nan,
        "rows": [(1.5, math.inf), {"low": -math.inf, "n": 3}],
        "mean": np.float64("nan"),
        "on": "x",
    }
    assert null_for_nan(value) == {"f1": None, "rows": [[1.5, None], {"low": None, "n": 3}], "mean": None, "on": "x"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    )
)
def test_the_result_is_always_json_and_what_was_json_stays(value: object) -> None:
    text = json.dumps(null_for_nan(value), allow_nan=False)
    assert null_for_nan(json.loads(text)) == json.loads(text)
