"""The job file and the worker's JSON lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.job import Event, Job, parse_event


def test_a_job_survives_its_file(tmp_path: Path) -> None:
    job = Job(
        "train",
        {"stacks": ["ü.tif"], "width": 0.25, "resume": False},
        "abc",
        17,
        ("a.tif", "b.tif"),
        ("/tmp/x",),
        ("Two dates.",),
    )
    job.write(tmp_path / "job.json")
    assert Job.read(tmp_path / "job.json") == job


def test_a_job_written_by_hand_needs_task_and_parameters_only(tmp_path: Path) -> None:
    (tmp_path / "job.json").write_text('{"task": "detect", "parameters": {}}')
    assert Job.read(tmp_path / "job.json") == Job("detect")


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"task": "train", "parameters": 3}', '{"task": "format_disk", "parameters": {}}']
)
def test_a_damaged_job_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "job.json").write_text(text)
    with pytest.raises(InputError, match=r"job\.json"):
        Job.read(tmp_path / "job.json")


def test_events_survive_their_line_and_nan_becomes_null() -> None:
    line = Event("metric", {"epoch": 3, "auc": float("nan"), "curve": [1.0, float("inf")]}).to_line()
    assert "\n" not in line
    assert parse_event(line) == Event("metric", {"epoch": 3, "auc": None, "curve": [1.0, None]})


@pytest.mark.parametrize("line", ["", "Downloading...", "[1, 2]", json.dumps({"event": "shutdown"}), "{"])
def test_what_a_library_prints_is_no_event(line: str) -> None:
    assert parse_event(line) is None
