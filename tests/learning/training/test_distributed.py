"""Several processes share a training: the same accuracy as one, whoever starts them; nothing is left when they are
killed.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Iterator

import pytest
import torch

from landslide_mapper.core.errors import EngineError, InputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.compute import own_processes
from landslide_mapper.learning.compute.ranks import Ranks
from landslide_mapper.learning.training import distributed
from landslide_mapper.learning.training.checkpoint import checkpoint_path
from landslide_mapper.learning.training.request import TrainingRequest
from landslide_mapper.learning.training.train import train_job

from ..training_jobs import WORKER, events_of, run_worker, small_job, start_worker
from ..training_scenes import Listener, write_scene

only_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


def job(folder: Path, **changed: Any) -> dict[str, Any]:
    return small_job(folder, write_scene(folder), **{"TILE_SIZE": 32, "EPOCHS": 12, "PROCESSES": 2, **changed})


@pytest.mark.parametrize(
    ("variables", "ranks"),
    [
        ({}, Ranks()),
        ({"RANK": "3", "WORLD_SIZE": "8", "LOCAL_RANK": "1", "LOCAL_WORLD_SIZE": "2"}, Ranks(3, 8, 1, 2)),
        (
            {
                "SLURM_PROCID": "3",
                "SLURM_STEP_NUM_TASKS": "7",
                "SLURM_LOCALID": "1",
                "SLURM_STEP_TASKS_PER_NODE": "2(x3),1",
            },
            Ranks(3, 7, 1, 2),
        ),
        (
            {"SLURM_PROCID": "0", "SLURM_NTASKS": "4"},
            Ranks(),
        ),  # a batch script outside srun is alone, whatever was allocated
    ],
)
def test_ranks_come_from_torchrun_and_from_srun(variables: dict[str, str], ranks: Ranks) -> None:
    assert Ranks.of(variables) == ranks


@pytest.mark.parametrize("variables", [{"RANK": "2", "WORLD_SIZE": "2"}, {"RANK": "one", "WORLD_SIZE": "2"}])
def test_ranks_that_make_no_sense_are_told(variables: dict[str, str]) -> None:
    with pytest.raises(InputError, match="RANK, WORLD_SIZE"):
        Ranks.of(variables)


def test_two_processes_reach_what_one_reaches(tmp_path: Path) -> None:
    """The same batches, divided; only batch normalisation sees halves of them on a CPU."""
    one = train_job(job(tmp_path, PROCESSES=1, OUTPUT=str(tmp_path / "one.safetensors")), Listener(), "t")
    answers = run_worker(tmp_path, job(tmp_path, LOG=str(tmp_path / "log.csv")))
    assert "2 processes share each batch of 8." in [answer.get("text") for answer in answers]
    two = answers[-1]
    assert one["F1"] > 0.85
    assert two["F1"] == pytest.approx(one["F1"], abs=0.06)
    assert two["AUC"] == pytest.approx(one["AUC"], abs=0.02)
    assert len((tmp_path / "log.csv").read_text().splitlines()) == 13
    assert (
        read_card(tmp_path / "model.safetensors").training["pixels"]
        == read_card(tmp_path / "one.safetensors").training["pixels"]
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "job.json",
        "log.csv",
        "model.safetensors",
        "one.safetensors",
        "scene_labels.tif",
        "scene_stack.tif",
    ]


def test_two_processes_train_an_ensemble_in_folders_with_spaces_and_umlauts(tmp_path: Path) -> None:
    """Both the output's and the one for temporary files."""
    folder, temporary = tmp_path / "Hänge und Täler", tmp_path / "Zwischen ablage"
    folder.mkdir()
    temporary.mkdir()
    answers = run_worker(folder, job(folder, EPOCHS=1, MEMBERS=2), TMPDIR=str(temporary), TEMP=str(temporary))
    assert answers[-1]["event"] == "result", answers
    assert read_card(folder / "model.safetensors").options["members"] == 2
    assert list(temporary.iterdir()) == []


def test_processes_of_a_slurm_step_meet_beside_a_model_in_a_folder_with_spaces_and_umlauts(tmp_path: Path) -> None:
    folder = tmp_path / "Hänge und Täler"
    folder.mkdir()
    parameters = job(folder, EPOCHS=1)
    common = {"SLURM_STEP_NUM_TASKS": "2", "SLURM_STEP_TASKS_PER_NODE": "2", "SLURM_JOB_ID": "7", "SLURM_STEP_ID": "0"}
    workers = [
        start_worker(folder, parameters, **common, SLURM_PROCID=str(rank), SLURM_LOCALID=str(rank)) for rank in range(2)
    ]
    ends = [worker.communicate(timeout=400) for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0], ends
    assert (folder / "model.safetensors").is_file()
    assert not list(folder.glob("*rendezvous*"))


@pytest.fixture(params=["linux", "win32"])
def meeting(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The meeting place of either system, as the first process and as another sees it; file names are this system's."""
    if request.param == "linux" and os.name == "nt":
        pytest.skip("PyTorch for Windows takes no socket that listens already")
    (tmp_path / "Müller").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "Müller"))
    if os.name != "nt":
        monkeypatch.setattr(own_processes, "file_store_name", lambda path, _: str(path))
    with own_processes.meeting_place(2, request.param) as (store, place):
        yield store, own_processes.met_at(place, 2)
    assert not any((tmp_path / "Müller").iterdir())


def test_what_is_wrong_in_another_process_is_told_in_its_own_words(meeting: Any) -> None:
    first, other = meeting
    other.set("landslide_mapper/error/1", "The stack Hänge.tif cannot be opened. Check the path.")
    ended = SimpleNamespace(exitcode=1)
    assert own_processes.reason_of_end([ended], first) == "The stack Hänge.tif cannot be opened. Check the path."


@pytest.mark.posix("a socket that listens already, which PyTorch takes; on Windows a file is the meeting place")
def test_the_meeting_place_can_be_reached_from_this_machine_only() -> None:
    with own_processes.meeting_place(2) as (_, port):
        with socket.create_connection(("127.0.0.1", port), timeout=5):
            pass
        own = {address[4][0] for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
        for address in own - {"127.0.0.1", "127.0.1.1"}:
            with pytest.raises(OSError), socket.create_connection((address, port), timeout=5):
                pass


@pytest.mark.skipif(os.name != "nt", reason="other systems have no code page of their own for file names")
def test_a_temporary_folder_that_windows_code_page_lacks_letters_for_is_told_with_the_cure() -> None:
    with pytest.raises(EngineError, match=r"TEMP to a folder with a plain name, or choose 1 for PROCESSES"):
        own_processes.file_store_name(Path("C:/滑坡/Оползень/انهيار/meeting"))


def own_listeners() -> set[str]:
    """Local addresses, in Linux's hexadecimal, of the sockets of this process that listen."""
    inodes = set()
    for file in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            inodes.add(os.readlink(file))  # noqa: PTH115 - a socket's link is no path
    tables = [Path("/proc/self/net", name).read_text(encoding="ascii") for name in ("tcp", "tcp6")]
    rows = [line.split() for table in tables for line in table.splitlines()[1:]]
    return {row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in inodes}


@only_linux
def test_gloo_as_windows_gets_it_listens_on_the_loopback_address_alone_and_sums() -> None:
    create = distributed.dist.Backend._plugins[own_processes.register_gloo_on_loopback().upper()].creator_fn
    before, store, minute = own_listeners(), distributed.dist.HashStore(), timedelta(minutes=1)
    with ThreadPoolExecutor(2) as pool:
        groups = list(pool.map(lambda rank: create(store, rank, 2, minute), range(2)))
        tensors = [torch.full((3,), float(rank + 1)) for rank in range(2)]
        list(pool.map(lambda rank: groups[rank].allreduce([tensors[rank]]).wait(), range(2)))
    assert [tensor.tolist() for tensor in tensors] == [[3, 3, 3]] * 2
    new = own_listeners() - before
    assert new
    assert {address.partition(":")[0] for address in new} == {"0100007F"}


def test_processes_started_by_torchrun_share_one_training(tmp_path: Path) -> None:
    """As `torchrun --nproc-per-node 2 -m landslide_mapper.learning JOB.json` starts them; only the first talks."""
    job_file = tmp_path / "job.json"
    job_file.write_text(json.dumps({"task": "train", "token": "", "parameters": job(tmp_path, EPOCHS=1)}))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    common = {
        **os.environ,
        "WORLD_SIZE": "2",
        "LOCAL_WORLD_SIZE": "2",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": port,
        "OMP_NUM_THREADS": "1",
    }
    environments = [{**common, "RANK": str(rank), "LOCAL_RANK": str(rank)} for rank in range(2)]
    command = [sys.executable, str(WORKER), str(job_file)]
    workers = [
        subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for environment in environments
    ]
    said = [worker.communicate(timeout=400)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    assert '"event": "result"' in said[0]
    assert said[1] == ""
    assert (tmp_path / "model.safetensors").is_file()


def team_of(process: int) -> list[int]:
    """The other processes of a worker's team; Linux tells the children of each thread and their commands."""
    children = [
        int(child) for file in Path(f"/proc/{process}/task").glob("*/children") for child in file.read_text().split()
    ]
    return [child for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


@only_linux
def test_a_killed_training_leaves_no_process_and_resumes(tmp_path: Path) -> None:
    worker = start_worker(tmp_path, job(tmp_path, EPOCHS=200))
    metrics = events_of(worker, "metric")
    for _ in range(3):
        next(metrics)
    others = team_of(worker.pid)
    assert others
    worker.send_signal(signal.SIGKILL)
    worker.communicate()
    end = time.monotonic() + 10
    while time.monotonic() < end and any(is_alive(other) for other in others):
        time.sleep(0.1)
    assert not any(is_alive(other) for other in others)
    assert checkpoint_path(tmp_path / "model.safetensors").is_file()
    answers = run_worker(tmp_path, job(tmp_path, EPOCHS=200, RESUME=True, STOP_FILE=str(tmp_path / "job.json")))
    assert any("Resuming after epoch" in answer.get("text", "") for answer in answers)
    assert answers[-1]["event"] == "result"


def is_alive(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


@only_linux
def test_a_process_that_dies_is_told_in_a_sentence(tmp_path: Path) -> None:
    worker = start_worker(tmp_path, job(tmp_path, EPOCHS=100_000))
    next(events_of(worker, "metric"))
    [other] = team_of(worker.pid)
    os.kill(other, signal.SIGKILL)
    [answer] = events_of(worker, "error")
    assert "One of the 2 processes that share this training ended unexpectedly (exit status -9)." in answer["sentence"]
    worker.communicate()
    assert worker.returncode == 1
    assert not (tmp_path / "model.safetensors").exists()


def test_a_batch_too_small_to_divide_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="BATCH_SIZE 2 is too small for 2 processes"):
        train_job(job(tmp_path, BATCH_SIZE=2), Listener(), "t")


def test_without_cuda_one_process_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    request = TrainingRequest.of(job(tmp_path, PROCESSES=0, DEVICE="auto"))
    monkeypatch.setattr("torch.cuda.is_available", lambda: False)
    assert distributed.automatic_processes(request, Listener()) == 1
    monkeypatch.setattr("torch.cuda.is_available", lambda: True)
    monkeypatch.setattr("torch.cuda.device_count", lambda: 8)
    listener = Listener()
    assert distributed.automatic_processes(request, listener) == 4
    assert listener.messages == ["4 of 8 graphics cards are used: a larger BATCH_SIZE (16) would use all."]
    assert distributed.automatic_processes(replace(request, device="cpu"), Listener()) == 1
