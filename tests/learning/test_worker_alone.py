"""A worker whose QGIS is gone: what the run has left is cleared away, whichever notices first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from landslide_mapper.core.atomic_output import partial_path
from landslide_mapper.core.job import Job
from landslide_mapper.learning import __main__ as worker
from landslide_mapper.learning import tasks

RUN = "0123456789ab"


def written_job(folder: Path) -> tuple[Path, Path]:
    """A job file in a temporary folder of its own, and the half-written output of its run."""
    (folder / "temporary").mkdir()
    job_file, output = folder / "temporary" / "job.json", folder / "map.tif"
    partial = partial_path(output, RUN)
    partial.write_bytes(b"half")
    Job("detect", token=RUN, parent=os.getppid(), outputs=(str(output),), folders=()).write(job_file)
    return job_file, partial


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
    monkeypatch.setattr(tasks, "run_task", fail)
    with pytest.raises(RuntimeError):
        worker.main([str(job_file)])
    assert partial.exists()
    assert job_file.exists()
