"""A folder of outputs is there complete or not at all, and nobody's files are overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.core.atomic_output import atomic_folder
from landslide_mapper.core.errors import OutputError


def test_a_new_folder_appears_at_the_end(tmp_path: Path) -> None:
    with atomic_folder(tmp_path / "out") as folder:
        (folder / "one.txt").write_text("1")
        assert not (tmp_path / "out").exists()
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["one.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_failure_leaves_nothing_and_an_older_output_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "older.txt").write_text("older")
    with pytest.raises(ZeroDivisionError), atomic_folder(tmp_path / "out", replaceable=lambda _: True) as folder:
        (folder / "half.txt").write_text("half")
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out" / "older.txt").read_text() == "older"


def test_an_older_output_is_replaced_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "older.txt").write_text("older")
    with atomic_folder(tmp_path / "out", replaceable=lambda _: True) as folder:
        (folder / "new.txt").write_text("new")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["new.txt"]
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_files_in_the_way_and_missing_parents_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for target, sentence in (
        (tmp_path / "file", r"is a file, not a folder\. Choose another folder"),
        (tmp_path, r"holds other files\. Choose an empty folder"),
        (tmp_path / "missing" / "out", r"does not exist\. Create it"),
    ):
        with pytest.raises(OutputError, match=sentence), atomic_folder(target):
            pytest.fail("the folder was given out")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
