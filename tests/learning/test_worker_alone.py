"""A worker whose QGIS is gone: what the run has left is cleared away, whichever notices first."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from landslide_mapper.core.atomic_output import partial_path
from landslide_mapper.core.job import Job, parse_event
from landslide_mapper.core.system.run_folder import MARK, mark
from landslide_mapper.learning import __main__ as worker
from landslide_mapper.learning import tasks

RUN = "0123456789ab"


def written_job(folder: Path) -> tuple[Path, Path]:
    """A job file in a temporary folder of its own, and the half-written output of its run."""
    (folder / "temporary").mkdir()
    job_file, output = folder / "temporary" / "job.json", folder / "map.tif"
    partial = partial_path(output, RUN)
    partial.write_bytes(b"half")
    mark(job_file.parent, RUN)
    folders = (str(job_file.parent),)
    Job("detect", token=RUN, parent=os.getppid(), outputs=(str(output),), folders=folders).write(job_file)
    return job_file, partial


@pytest.mark.posix("orphans with another parent")
@pytest.mark.parametrize("failure", [BrokenPipeError(32, "Broken pipe"), ValueError("I/O operation on closed file")])
def test_a_message_that_reaches_nobody_clears_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    job_file, partial = written_job(tmp_path)
    qgis = os.getppid()

    def orphaned(*_arguments: object) -> None:
        monkeypatch.setattr(os, "getppid", lambda: qgis + 1)
        raise failure

    monkeypatch.setattr(worker, "end_with_parent", lambda *_arguments: None)
    monkeypatch.setattr(tasks, "run_task", orphaned)
    with pytest.raises(type(failure)):
        worker.main([str(job_file)])
    assert not partial.exists()
    assert not job_file.parent.exists()


def test_a_failure_under_a_living_qgis_leaves_the_clearing_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job_file, partial = written_job(tmp_path)

    def fail(*_arguments: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(worker, "end_with_parent", lambda *_arguments: None)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    monkeypatch.setattr(tasks, "run_task", fail)
    assert worker.main([str(job_file)]) == 1
    assert partial.exists()
    assert job_file.exists()


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (KeyError("VV"), r"The engine's task detect met an error that it does not foresee .*send the report \S+\.txt"),
        (RecursionError("deep"), r"does not foresee"),
        (MemoryError("9 TiB"), r"ran out of memory\. Use a smaller BATCH_SIZE.*9 TiB"),
        (ModuleNotFoundError("No module named 'x'"), r"A package of the engine is missing"),
    ],
)
def test_what_nobody_foresaw_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failure: Exception,
    sentence: str,
) -> None:
    job_file, _ = written_job(tmp_path)

    def fail(*_arguments: object) -> None:
        raise failure

    monkeypatch.setattr(worker, "end_with_parent", lambda *_arguments: None)
    monkeypatch.setattr(tasks, "run_task", fail)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    assert worker.main([str(job_file)]) == 1
    said = capsys.readouterr()
    event = parse_event(said.out.strip())
    assert event is not None
    assert event.kind == "error"
    assert re.search(sentence, event.content["sentence"])
    assert "Traceback" not in said.out + said.err


def test_a_job_nested_beyond_reading_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    job_file = tmp_path / "job.json"
    job_file.write_text('{"task": "detect", "parameters": ' + "[" * 100_000 + "]" * 100_000 + "}")
    assert worker.main([str(job_file)]) == 1
    assert "is not a job file" in capsys.readouterr().out


class TestNothingOfTheUsersIsRemoved:
    """A job file names folders, outputs and a process that are none of its business, by mistake or on purpose."""

    @pytest.fixture
    def precious(self, tmp_path: Path) -> Path:
        folder = tmp_path / "landslide-mapper-precious"
        folder.mkdir()
        (folder / "thesis.txt").write_text("three years")
        return folder

    def ends_as_orphan(self, job: Job, job_file: Path, capsys: pytest.CaptureFixture[str]) -> str:
        """What a worker says whose job names a process that is not the one that started it."""
        job.write(job_file)
        assert worker.main([str(job_file)]) == 1
        event = parse_event(capsys.readouterr().out.strip())
        assert event is not None
        return str(event.content["sentence"])

    @pytest.mark.posix("orphans with another parent")
    def test_a_folder_without_the_mark(self, precious: Path, capsys: pytest.CaptureFixture[str]) -> None:
        job = Job("check", token=RUN, parent=2**22 + 5, folders=(str(precious), str(precious.parent)))
        sentence = self.ends_as_orphan(job, precious / "job.json", capsys)
        assert "belongs to a QGIS that is gone (process 4194309). Take parent and token out of it" in sentence
        assert sorted(path.name for path in precious.iterdir()) == ["job.json", "thesis.txt"]

    @pytest.mark.posix("orphans with another parent")
    @pytest.mark.parametrize("token", ["*", "", "0", "../..", "f" * 32, "0123456789abcdef"])
    def test_a_folder_with_the_mark_of_another_run(
        self, precious: Path, token: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        mark(precious, RUN)
        other = partial_path(precious / "map.tif", RUN)
        other.write_bytes(b"of another run")
        outputs = (str(precious / "map.tif"),)
        job = Job("check", token=token or "0", parent=2**22 + 5, outputs=outputs, folders=(str(precious),))
        self.ends_as_orphan(job, precious / "job.json", capsys)
        assert (precious / "thesis.txt").exists()
        if not token.startswith(RUN):  # its first twelve are the run's
            assert other.exists()

    @pytest.mark.posix("symbolic links without rights")
    def test_a_link_to_a_marked_folder(self, precious: Path, capsys: pytest.CaptureFixture[str]) -> None:
        mark(precious, RUN)
        link = precious.with_name("link")
        link.symlink_to(precious, target_is_directory=True)
        job = Job("check", token=RUN, parent=2**22 + 5, folders=(str(link),))
        self.ends_as_orphan(job, precious / "job.json", capsys)
        assert (precious / "thesis.txt").exists()

    def test_the_folder_of_a_copied_job_file(self, precious: Path, tmp_path: Path) -> None:
        made = tmp_path / "made"
        made.mkdir()
        mark(made, RUN)
        job = Job("check", token=RUN, parent=2**22 + 5, folders=(str(made),))
        job.write(precious / "job.json")
        worker.clean_up_after_orphan(job)
        assert not made.exists()
        assert (precious / "thesis.txt").exists()
        assert not (precious / MARK).exists()
