"""An ensemble's members trained by a Dask cluster are those of this computer, bit for bit, also when a worker dies."""

from __future__ import annotations

import os
import signal
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import pytest

from landslide_mapper.core.errors import InputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.training.request import TrainingRequest
from landslide_mapper.learning.training.train import train_job

from ..training_jobs import same_weights, small_job
from ..training_scenes import Listener, write_scene

distributed = pytest.importorskip("distributed", reason="dask and distributed are not installed")
from ..dask_cluster import cluster_of  # noqa: E402 - needs distributed


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with cluster_of(tmp_path_factory.mktemp("cluster")) as address:
        yield address


def job(folder: Path, name: str, **changed: Any) -> dict[str, Any]:
    own = {"EPOCHS": 2, "MEMBERS": 3, "OUTPUT": str(folder / f"{name}.safetensors"), **changed}
    return small_job(folder, write_scene(folder), **own)


def test_the_model_is_bit_identical_even_when_a_worker_dies(tmp_path: Path, address: str) -> None:
    """The worker is killed while it trains its member, which begins again elsewhere."""

    class Killer(Listener):
        killed = 0

        def message(self, text: str) -> None:
            super().message(text)
            if text.startswith("Member") and "Device:" in text and not self.killed:
                self.killed = -1
                threading.Thread(target=self.kill).start()

        def kill(self) -> None:
            with distributed.Client(address, set_as_default=False) as client:
                self.killed = next(iter(client.run(os.getpid).values()))
            os.kill(self.killed, signal.SIGKILL)

    killer = Killer()
    train_job(job(tmp_path, "here"), Listener(), "t")
    train_job(job(tmp_path, "there", SCHEDULER=address), killer, "t")
    assert killer.killed > 0
    here, there = tmp_path / "here.safetensors", tmp_path / "there.safetensors"
    assert same_weights(here, there)
    assert read_card(here).threshold == read_card(there).threshold
    assert read_card(here).metrics == read_card(there).metrics
    told = next(text for text in killer.messages if "members of each worker" in text)
    assert told.startswith(f"Trained by the Dask cluster at {address}; members of each worker: tcp://")
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"here.safetensors", "there.safetensors", "scene_stack.tif", "scene_labels.tif"}


def test_an_input_that_a_worker_cannot_read_is_told(tmp_path: Path, address: str, monkeypatch: Any) -> None:
    """A path that means another file to each process, as a folder of one computer alone does."""
    monkeypatch.chdir(tmp_path)
    asked = job(tmp_path, "there", SCHEDULER=address)
    asked["STACKS"] = ["/proc/self/cwd/scene_stack.tif"]
    with pytest.raises(Exception, match=r"cannot read /proc/self/cwd/scene_stack\.tif.*shared file system"):
        train_job(asked, Listener(), "t")
    assert not (tmp_path / "there.safetensors").exists()


@pytest.mark.parametrize(("changed", "sentence"), [({"MEMBERS": 1}, "MEMBERS is 1"), ({"PROCESSES": 2}, "PROCESSES")])
def test_what_a_cluster_cannot_share_is_refused(tmp_path: Path, changed: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        train_job(job(tmp_path, "there", SCHEDULER="tcp://127.0.0.1:9", **changed), Listener(), "t")


def test_a_training_that_nobody_waits_for_ends_on_its_worker(tmp_path: Path, address: str) -> None:
    class Impatient(Listener):
        def message(self, text: str) -> None:
            if text.startswith("Member") and "Device:" in text:
                assert trainings_in_work()
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_job(job(tmp_path, "there", SCHEDULER=address, EPOCHS=5000), Impatient(), "t")
    until = time.monotonic() + 30
    while trainings_in_work() and time.monotonic() < until:
        time.sleep(0.2)
    assert trainings_in_work() == []


def trainings_in_work() -> list[str]:
    """Command lines of the jobs that run on this machine below a Dask worker, by Linux's process table."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = entry.read_bytes().replace(b"\0", b" ").decode()
            parent = entry.with_name("stat").read_text().rsplit(")", 1)[1].split()[1]
            above = Path(f"/proc/{parent}/cmdline").read_bytes()
        except OSError:
            continue
        if "learning/__main__.py" in line and b"spawn" in above:
            found.append(line)
    return found


def test_a_request_comes_back_from_its_parameters(tmp_path: Path) -> None:
    request = TrainingRequest.of(job(tmp_path, "m", PRESET="published", AUGMENT=False, REFIT=True, SEED=7, BANDS="B4"))
    request = replace(request, missing="exclude", width=0.5, stop_file=tmp_path / "stop", member=2)
    assert TrainingRequest.of(request.to_parameters()) == request
