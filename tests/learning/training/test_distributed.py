"""Several processes share a training: the same accuracy as one, whoever starts them; nothing is left when they are
killed.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.core.errors import EngineError, InputError
from landslide_mapper.core.model_card import read_card
from landslide_mapper.learning.compute.ranks import Ranks
from landslide_mapper.learning.training import distributed
from landslide_mapper.learning.training.checkpoint import checkpoint_path
from landslide_mapper.learning.training.request import TrainingRequest
from landslide_mapper.learning.training.train import train_job

from ..training_jobs import small_job
from ..training_scenes import Listener, write_scene

WORKER = Path(__file__).resolve().parents[3] / "learning" / "__main__.py"


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


def test_a_request_goes_through_a_job_unchanged(tmp_path: Path) -> None:
    request = TrainingRequest.of(
        job(
            tmp_path,
            AUGMENT=False,
            MISSING="fill",
            BANDS="slope,B4",
            PRESET="published",
            LOG="log.csv",
            MEMBERS=3,
            SEED=5,
        )
    )
    assert TrainingRequest.of(json.loads(json.dumps(request.to_parameters()))) == request


def test_two_processes_reach_what_one_reaches(tmp_path: Path) -> None:
    """The same batches, divided; only batch normalisation sees halves of them on a CPU."""
    one = train_job(job(tmp_path, PROCESSES=1, OUTPUT=str(tmp_path / "one.safetensors")), Listener(), "t")
    listener = Listener()
    two = train_job(job(tmp_path, LOG=str(tmp_path / "log.csv")), listener, "t")
    assert "2 processes share each batch of 8." in listener.messages
    assert one["F1"] > 0.85
    assert two["F1"] == pytest.approx(one["F1"], abs=0.06)
    assert two["AUC"] == pytest.approx(one["AUC"], abs=0.02)
    assert len((tmp_path / "log.csv").read_text().splitlines()) == 13
    assert (
        read_card(tmp_path / "model.safetensors").training["pixels"]
        == read_card(tmp_path / "one.safetensors").training["pixels"]
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "log.csv",
        "model.safetensors",
        "one.safetensors",
        "scene_labels.tif",
        "scene_stack.tif",
    ]


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
    said = [worker.communicate(timeout=120)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    assert '"event": "result"' in said[0]
    assert said[1] == ""
    assert (tmp_path / "model.safetensors").is_file()


def children_of(process: int) -> list[int]:
    """Linux tells the children of each thread."""
    return [
        int(child) for file in Path(f"/proc/{process}/task").glob("*/children") for child in file.read_text().split()
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_killed_training_leaves_no_process_and_resumes(tmp_path: Path) -> None:
    parameters = job(tmp_path, EPOCHS=200)
    job_file = tmp_path / "job.json"
    job_file.write_text(json.dumps({"task": "train", "token": "k", "parameters": parameters}))
    worker = subprocess.Popen(
        [sys.executable, str(WORKER), str(job_file)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    seen = 0
    for line in worker.stdout:
        seen += json.loads(line)["event"] == "metric"
        if seen == 3:
            break
    helpers = children_of(worker.pid)
    assert helpers
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    end = time.monotonic() + 10
    while time.monotonic() < end and any(is_alive(helper) for helper in helpers):
        time.sleep(0.1)
    assert not any(is_alive(helper) for helper in helpers)
    assert checkpoint_path(tmp_path / "model.safetensors").is_file()


def is_alive(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def test_a_process_that_dies_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def kill_the_other(children: list[subprocess.Popen[bytes]], left: Any) -> None:
        time.sleep(8)
        children[0].kill()

    monkeypatch.setattr(distributed, "end_without_company", kill_the_other)
    with pytest.raises(
        EngineError, match=r"One of the 2 processes that share this training ended unexpectedly \(exit status -9\)"
    ):
        train_job(job(tmp_path, EPOCHS=100_000), Listener(), "t")
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
