"""Files that another program holds: waited for, told, and never in the way of the error that matters."""

from __future__ import annotations

import os
import threading
import time
import warnings
from pathlib import Path
from typing import IO

import pytest

from landslide_mapper.core.atomic_output import atomic_folder, atomic_output, atomic_outputs, remove_partials
from landslide_mapper.core.errors import CancelledError, OutputError
from landslide_mapper.core.system import file_moves

windows_only = pytest.mark.skipif(os.name != "nt", reason="POSIX moves and removes files that are open")


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits as on Windows, but not so long."""
    monkeypatch.setattr(file_moves, "OPEN_FILES_ARE_HELD", True)
    monkeypatch.setattr(file_moves, "SECONDS_OF_PATIENCE", 0.5)


def released_after(seconds: float, handle: IO[bytes]) -> None:
    threading.Timer(seconds, handle.close).start()


class Held:
    """Stands for a path that Windows refuses to touch the first `times` times."""

    def __init__(self, times: int) -> None:
        self.times, self.asked = times, 0

    def touch(self) -> None:
        self.asked += 1
        if self.asked <= self.times:
            raise PermissionError(13, "The process cannot access the file")


def test_a_file_that_is_held_for_a_moment_is_waited_for(on_windows: None) -> None:
    held = Held(times=2)
    file_moves.with_patience(held.touch)
    assert held.asked == 3


def test_patience_has_an_end(on_windows: None) -> None:
    start = time.monotonic()
    with pytest.raises(PermissionError):
        file_moves.with_patience(Held(times=10**6).touch)
    assert 0.4 < time.monotonic() - start < 3


def test_on_posix_a_missing_permission_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_moves, "OPEN_FILES_ARE_HELD", False)
    held = Held(times=1)
    with pytest.raises(PermissionError):
        file_moves.with_patience(held.touch)
    assert held.asked == 1


@pytest.mark.parametrize("failure", [FileNotFoundError(2, "no such file"), OSError(28, "No space left on device")])
def test_another_failure_is_not_waited_for(on_windows: None, failure: OSError) -> None:
    asked = []

    def fail() -> None:
        asked.append(1)
        raise failure

    with pytest.raises(type(failure)):
        file_moves.with_patience(fail)
    assert len(asked) == 1


class TestCleanUp:
    """What cannot be removed is told in a warning, and the error that led to the clean-up reaches the user."""

    @pytest.fixture(autouse=True)
    def nothing_can_be_removed(self, on_windows: None, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(self: Path, missing_ok: bool = False) -> None:
            if self.exists():
                raise PermissionError(13, "The process cannot access the file", str(self))

        def refuse_folder(path: Path, **_: object) -> None:
            raise PermissionError(13, "The process cannot access the file", str(path))

        monkeypatch.setattr(Path, "unlink", refuse)
        monkeypatch.setattr(file_moves.shutil, "rmtree", refuse_folder)

    def test_a_cancel_stays_a_cancel(self, tmp_path: Path) -> None:
        with (
            pytest.warns(RuntimeWarning, match=r"map\.tif could not be removed"),
            pytest.raises(CancelledError),
            atomic_output(tmp_path / "map.tif") as temporary,
        ):
            temporary.write_bytes(b"half")
            raise CancelledError

    def test_an_error_inside_a_folder_stays_that_error(self, tmp_path: Path) -> None:
        with (
            pytest.warns(RuntimeWarning, match="could not be removed"),
            pytest.raises(ZeroDivisionError),
            atomic_folder(tmp_path / "scene"),
        ):
            raise ZeroDivisionError

    def test_what_a_killed_worker_left_is_left_alone_then(self, tmp_path: Path) -> None:
        left = tmp_path / ".landslide-partial-abc-map.tif"
        left.write_bytes(b"half")
        with pytest.warns(RuntimeWarning, match="Delete it when no program uses it"):
            remove_partials([tmp_path / "map.tif"], "abc")


class TestHeldFiles:
    """With files that are really open, in a Python on Windows."""

    pytestmark = windows_only

    def test_a_scanner_that_reads_the_new_file_for_a_second_does_no_harm(self, tmp_path: Path) -> None:
        with atomic_output(tmp_path / "map.tif") as temporary:
            temporary.write_bytes(b"pixels")
            released_after(1, temporary.open("rb"))
        assert (tmp_path / "map.tif").read_bytes() == b"pixels"
        assert len(list(tmp_path.iterdir())) == 1

    def test_an_older_output_that_stays_open_is_told_with_the_cure_and_nothing_is_lost(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(file_moves, "SECONDS_OF_PATIENCE", 0.5)
        first, second = tmp_path / "map.tif", tmp_path / "mask.tif"
        for name in ("map.tif", "map.tif.aux.xml", "mask.tif"):
            (tmp_path / name).write_bytes(b"older")
        with (
            second.open("rb"),
            pytest.raises(OutputError, match=r"mask\.tif could not be put in its place .* Close it there"),
            atomic_outputs({"map": first, "mask": second}) as whole,
        ):
            for temporary in whole.values():
                temporary.write_bytes(b"newer")
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
            "map.tif": b"older",
            "map.tif.aux.xml": b"older",
            "mask.tif": b"older",
        }

    def test_a_folder_in_use_is_removed_as_soon_as_it_can_be(self, tmp_path: Path) -> None:
        folder = tmp_path / "folder"
        folder.mkdir()
        released_after(1, (folder / "open").open("wb"))
        file_moves.remove_folder(folder)
        assert not folder.exists()


def test_nothing_is_said_where_all_can_be_removed(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path in (tmp_path / "missing", tmp_path / "folder", tmp_path / "file"):
            if path.name == "folder":
                (path / "inner").mkdir(parents=True)
            elif path.name == "file":
                path.touch()
            file_moves.clean_up(path)
    assert not any(tmp_path.iterdir())
