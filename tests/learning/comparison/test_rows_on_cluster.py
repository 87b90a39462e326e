"""A comparison whose rows a Dask cluster trains gives the table of this computer, also when a worker dies."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.learning.comparison.compare import compare_job

from ..training_scenes import Listener
from .test_compare import job, scene, table_of  # noqa: F401 - a fixture

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the servers and workers of these tests are POSIX's")
distributed = pytest.importorskip("distributed", reason="dask and distributed are not installed")
from ..dask_cluster import cluster_of  # noqa: E402 - needs distributed


def test_the_table_is_the_same_even_when_a_worker_dies(tmp_path: Path, scene: dict[str, Any]) -> None:  # noqa: F811
    rows = {"CUSTOM": "red;unet;B4\nall;unet;all\nforest;random_forest;all"}
    there = {"TABLE": str(tmp_path / "there.csv"), "REPORT": str(tmp_path / "there.html")}
    here = compare_job(job(tmp_path, scene, **rows), Listener(), "t")
    with cluster_of(tmp_path) as address:

        class Killer(Listener):
            killed = 0

            def message(self, text: str) -> None:
                super().message(text)
                if "Device:" in text and not self.killed:
                    self.killed = -1
                    threading.Thread(target=self.kill).start()

            def kill(self) -> None:
                with distributed.Client(address, set_as_default=False) as client:
                    self.killed = next(iter(client.run(os.getpid).values()))
                os.kill(self.killed, signal.SIGKILL)

        killer = Killer()
        compare_job(job(tmp_path, scene, **rows, **there, SCHEDULER=address), killer, "t")
    assert killer.killed > 0
    assert any(text.startswith(f"Trained by the Dask cluster at {address}; rows of each") for text in killer.messages)
    for one, other in zip(table_of(Path(here["TABLE"])), table_of(tmp_path / "there.csv"), strict=True):
        assert one | {"seconds": ""} == other | {"seconds": ""}
    assert not (tmp_path / "there.csv.partial").exists()


def test_processes_and_a_cluster_are_one_too_many(tmp_path: Path, scene: dict[str, Any]) -> None:  # noqa: F811
    with pytest.raises(InputError, match="PROCESSES"):
        compare_job(job(tmp_path, scene, SCHEDULER="tcp://127.0.0.1:9", PROCESSES=2), Listener(), "t")


def test_no_scheduler_leaves_nothing(tmp_path: Path, scene: dict[str, Any]) -> None:  # noqa: F811
    with pytest.raises(InputError, match="No Dask scheduler answers"):
        compare_job(job(tmp_path, scene, SCHEDULER="tcp://127.0.0.1:9"), Listener(), "t")
    assert not (tmp_path / "table.csv.partial").exists()
