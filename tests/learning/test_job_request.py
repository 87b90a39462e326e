"""Every task's parameters are checked in one way: types, ranges, one spelling, nothing unknown, nothing missing."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, dataclass, fields
from pathlib import Path
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.job import TASKS
from landslide_mapper.learning.compute.engine_check import CheckRequest
from landslide_mapper.learning.datasets.importer import ImportRequest
from landslide_mapper.learning.explanation.explain import ExplanationRequest
from landslide_mapper.learning.export import ExportRequest
from landslide_mapper.learning.factor_analysis.analyse import AnalysisRequest
from landslide_mapper.learning.inference.detect import Request as DetectionRequest
from landslide_mapper.learning.job_request import Between, Called, OneOf, keys_of, read_request
from landslide_mapper.learning.sentinel1.backscatter import Request as BackscatterRequest
from landslide_mapper.learning.tasks import function_of

from .training_scenes import Listener


@dataclass(frozen=True)
class Example:
    stack: Path
    names: tuple[str, ...] = ()
    corners: tuple[float, float] | None = None
    share: Annotated[float, Between(0, 1)] = 0.5
    count: Annotated[int | None, Between(1, 9)] = None
    way: Annotated[str, OneOf(("horn", "thorne"))] = "horn"
    deep: bool = False
    own: Annotated[str, Called("OTHER")] = ""


def read(**parameters: Any) -> Example:
    return read_request(Example, parameters, "example")


def test_json_becomes_a_frozen_request_of_the_declared_types() -> None:
    text = '{"STACK": "a.tif", "NAMES": ["B4", "B8"], "CORNERS": [1, 2.5], "SHARE": 1, "COUNT": 3.0, "OTHER": "x"}'
    request = read(**json.loads(text))
    assert request == Example(Path("a.tif"), ("B4", "B8"), (1.0, 2.5), 1.0, 3, own="x")
    assert [type(part) for part in (request.share, request.count, request.stack)] == [float, int, type(Path("a"))]
    with pytest.raises(FrozenInstanceError):
        request.share = 0.1  # type: ignore[misc]


def test_what_is_null_or_empty_is_left_out() -> None:
    assert read(STACK="a.tif", NAMES=[], CORNERS=None, WAY="", COUNT=None) == Example(Path("a.tif"))


def test_false_and_zero_are_values() -> None:
    request = read(STACK="a.tif", SHARE=0, DEEP=False)
    assert (request.share, request.deep) == (0.0, False)


def test_names_may_come_as_one_text() -> None:
    assert read(STACK="a.tif", NAMES="Band 1, B8;slope").names == ("Band 1", "B8", "slope")


def test_small_letters_mean_the_same_but_not_twice() -> None:
    assert read(stack="a.tif").stack == Path("a.tif")
    with pytest.raises(InputError, match="The example job gives STACK twice"):
        read(stack="a.tif", STACK="b.tif")


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "The example job lacks STACK"),
        ({"STACK": ""}, "lacks STACK"),
        ({"STACK": "a", "COLOUR": 1}, "unknown parameter COLOUR. It knows: STACK, NAMES, .*OTHER"),
        ({"STACK": "a", "OWN": "x"}, "unknown parameter OWN"),
        ({"STACK": 5}, "STACK is 5. Use the path of a file"),
        ({"STACK": "a", "SHARE": "half"}, "SHARE is 'half'. Use a number"),
        ({"STACK": "a", "SHARE": True}, "SHARE is True. Use a number"),
        ({"STACK": "a", "SHARE": 1.5}, "SHARE is 1.5. Use a number from 0 to 1"),
        ({"STACK": "a", "SHARE": float("nan")}, "SHARE is nan. Use a number"),
        ({"STACK": "a", "COUNT": 2.5}, "COUNT is 2.5. Use a whole number"),
        ({"STACK": "a", "COUNT": 10}, "COUNT is 10. Use a number from 1 to 9"),
        ({"STACK": "a", "WAY": "Horn"}, "WAY is 'Horn'. Use one of horn, thorne"),
        ({"STACK": "a", "DEEP": 1}, "DEEP is 1. Use true or false"),
        ({"STACK": "a", "DEEP": "false"}, "DEEP is 'false'. Use true or false"),
        ({"STACK": "a", "NAMES": ["B4", 8]}, r"NAMES is 8. Use a text"),
        ({"STACK": "a", "CORNERS": [1]}, r"CORNERS is \[1\]. Use a list of 2"),
        ({"STACK": "a", "CORNERS": ["1", "2"]}, "CORNERS is '1'. Use a number"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_right(parameters: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        read(**parameters)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=5,
)
KINDS = [
    *(Example, CheckRequest, ImportRequest, ExplanationRequest, ExportRequest),
    *(AnalysisRequest, DetectionRequest, BackscatterRequest),
]


@given(st.sampled_from(KINDS).flatmap(
    lambda kind: st.tuples(st.just(kind), st.dictionaries(st.sampled_from(keys_of(kind)), JSON))
))  # fmt: skip
def test_whatever_json_holds_becomes_a_request_or_one_sentence(case: tuple[type[Any], dict[str, Any]]) -> None:
    kind, parameters = case
    try:
        request = read_request(kind, parameters, "example")
    except InputError:
        return
    assert isinstance(request, kind)
    for field in fields(kind):
        assert getattr(request, field.name) is None or not isinstance(getattr(request, field.name), (list, dict))


@pytest.mark.parametrize("task", TASKS)
def test_no_task_takes_what_it_does_not_know(task: str) -> None:
    with pytest.raises(InputError, match=r"job has the unknown parameter colour\. It knows: [A-Z]"):
        function_of(task)({"colour": 1}, Listener(), "t")


@pytest.mark.parametrize("task", [task for task in TASKS if task != "check"])
def test_no_task_starts_without_what_it_needs(task: str) -> None:
    with pytest.raises(InputError, match=r"job lacks [A-Z]"):
        function_of(task)({}, Listener(), "t")


def test_the_check_needs_a_device_that_there_is() -> None:
    with pytest.raises(InputError, match=r"DEVICE is 'tpu'\. Use one of auto, cuda, mps, cpu"):
        function_of("check")({"device": "tpu"}, Listener(), "t")
