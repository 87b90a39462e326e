"""The campaign's judge sees every kind of loss, and none where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from .folder_state import state_of
from .threats import THREATS
from .verdict import CRASHED, DONE, HALF_WRITTEN, HUNG, REFUSED, RIGHT, WRONG, Counts, Ended, judge

REFUSAL = Ended(REFUSED, "The stack a.tif is damaged. Use another copy.")


def judged(
    folder: Path, ended: Ended, before: dict[str, str], after: dict[str, str], found: str = RIGHT, **more: bool
) -> Counts:
    """One output `out.tif`; `before` and `after` are the folder's files."""
    states = []
    for files in (before, after):
        for path in folder.iterdir():
            path.unlink()
        for name, content in files.items():
            (folder / name).write_text(content)
        states.append(state_of(folder))
    return judge(
        "try", ended, *states, {folder / "out.tif": lambda _: found}, lambda path: path.suffix == ".checkpoint", **more
    )


def test_good_ends_lose_nothing(tmp_path: Path) -> None:
    assert judged(tmp_path, Ended(DONE), {}, {"out.tif": "a", "out.tif.aux.xml": "b"}).lost == 0
    assert judged(tmp_path, REFUSAL, {"out.tif": "older"}, {"out.tif": "older"}).lost == 0
    assert judged(tmp_path, REFUSAL, {}, {"model.checkpoint": "to go on from"}).lost == 0
    assert judged(tmp_path, REFUSAL, {}, {"out.tif": "finished before the kill"}, was_stopped=True).lost == 0


@pytest.mark.parametrize(
    ("ended", "before", "after", "found", "loss"),
    [
        (Ended(DONE), {}, {}, RIGHT, "half_written"),
        (Ended(DONE), {}, {"out.tif": "a"}, HALF_WRITTEN, "half_written"),
        (Ended(DONE), {}, {"out.tif": "a"}, WRONG, "wrong"),
        (Ended(DONE), {}, {"out.tif": "a", ".landslide-partial-1-out.tif": "b"}, RIGHT, "left_files"),
        (REFUSAL, {}, {"out.tif": "a"}, RIGHT, "left_files"),
        (REFUSAL, {"out.tif": "older"}, {}, RIGHT, "wrong"),
        (REFUSAL, {"other.tif": "a"}, {"other.tif": "b"}, RIGHT, "wrong"),
        (Ended(REFUSED, "list index out of range"), {}, {}, RIGHT, "tracebacks"),
        (
            Ended(REFUSED, "It failed. Do this.", 'Traceback (most recent call last):\n  File "a.py", line 3'),
            {},
            {},
            RIGHT,
            "tracebacks",
        ),
        (Ended(CRASHED, "Segmentation fault"), {}, {}, RIGHT, "crashes"),
        (Ended(HUNG, "no end after 40 s"), {}, {}, RIGHT, "crashes"),
    ],
)
def test_each_loss_is_counted(
    tmp_path: Path, ended: Ended, before: dict[str, str], after: dict[str, str], found: str, loss: str
) -> None:
    counts = judged(tmp_path, ended, before, after, found)
    assert getattr(counts, loss) == counts.lost == 1
    assert counts.notes


def test_every_threat_names_a_test_that_is_there() -> None:
    for threat in THREATS:
        for test in threat.tests:
            assert (Path(__file__).parents[1] / test).exists(), test
