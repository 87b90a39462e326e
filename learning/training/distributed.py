"""One training shared by several processes: PyTorch's DistributedDataParallel, started by us, by torchrun or by SLURM.

Each batch is divided among the processes, so the number of processes changes the speed, not what is trained: gradients
are averaged over the whole batch, validation windows are shared and their counts summed. Batch normalisation sees the
whole batch on CUDA (synchronised); elsewhere each process normalises its own part, and the first one's running
statistics hold. NCCL carries CUDA tensors on Linux, gloo everything else.
"""

from __future__ import annotations

import datetime
import json
import math
import os
import subprocess  # nosec B404 - only our own worker, a list of arguments without a shell
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Iterator, Sequence, TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ...core.errors import EngineError, InputError
from ...core.feedback import Feedback
from ...core.system.isolated_python import ISOLATED
from ..compute.devices import Device
from ..compute.ranks import RENDEZVOUS, Ranks
from .request import TrainingRequest
from .validation import Validation

SECONDS_UNTIL_AN_END_IS_TOLD = 3.0
WORKER = Path(__file__).absolute().parents[1] / "__main__.py"
MAX_WAIT = datetime.timedelta(
    hours=6
)  # the first process writes reports while the others wait for the next member of an ensemble
SECONDS_BETWEEN_LOOKS, SECONDS_OF_GRACE = 0.5, 20.0
MIN_SAMPLES = 2  # a process's part of a batch; batch normalisation needs company
PRECISIONS = (None, torch.bfloat16, torch.float16)
ALONE_RANKS = Ranks()
Item = TypeVar("Item")


@dataclass(frozen=True)
class Team:
    """The processes that share a training, seen from one of them; with size 1 every method is the plain thing."""

    ranks: Ranks = ALONE_RANKS

    @property
    def first(self) -> bool:
        """Whether this is the process that writes files and talks."""
        return self.ranks.rank == 0

    @property
    def size(self) -> int:
        return self.ranks.size

    def own(self, items: Sequence[Item]) -> Sequence[Item]:
        """This process's share, every `size`-th item."""
        return items if self.size == 1 else items[self.ranks.rank :: self.size]

    def same_precision(self, device: Device) -> Device:
        """The device in the number format that the first process found best."""
        if self.size == 1:
            return device
        code = torch.tensor(PRECISIONS.index(device.precision), device=device.torch_device)
        dist.broadcast(code, 0)
        return replace(device, precision=PRECISIONS[int(code)])

    def with_synchronised_batch_norm(self, network: nn.Module, device: Device) -> nn.Module:
        """Batch normalisation over the whole batch, where PyTorch can (CUDA)."""
        if self.size == 1 or device.kind != "cuda":
            return network
        return nn.SyncBatchNorm.convert_sync_batchnorm(network)

    def sharing_gradients(self, network: nn.Module, device: Device) -> nn.Module:
        """The network as it is called in a training step."""
        if self.size == 1:
            return network
        return DistributedDataParallel(
            network, device_ids=[torch.cuda.current_device()] if device.kind == "cuda" else None
        )

    def mean(self, value: Tensor) -> Tensor:
        """The mean of a number over all processes."""
        if self.size > 1:
            dist.all_reduce(value)
            value /= self.size
        return value

    def agreed(self, wish: bool, device: Device) -> bool:
        """What the first process wishes."""
        if self.size == 1:
            return wish
        flag = torch.tensor(int(wish), device=device.torch_device)
        dist.broadcast(flag, 0)
        return bool(flag)

    def align(self, network: nn.Module) -> None:
        """Give every process the first one's weights and running statistics."""
        if self.size > 1:
            for tensor in network.state_dict().values():
                dist.broadcast(tensor, 0)

    def joined(self, own: Validation, device: Device) -> Validation:
        """One validation from the shares of all processes."""
        if self.size == 1:
            return own
        known = int(own.scores.positive.sum() + own.scores.negative.sum())
        loss = torch.tensor(
            [own.loss * known if known else 0.0, known], dtype=torch.float32 if device.kind == "mps" else torch.float64
        )
        counts = torch.stack([torch.from_numpy(own.scores.positive), torch.from_numpy(own.scores.negative)])
        loss, counts = loss.to(device.torch_device), counts.to(device.torch_device)
        dist.all_reduce(loss)
        dist.all_reduce(counts)
        own.scores.positive, own.scores.negative = counts.cpu().numpy()
        total, pixels = loss.tolist()
        return Validation(total / pixels if pixels else math.nan, own.scores)

    def wait(self) -> None:
        """Until all processes have come here."""
        if self.size > 1:
            dist.barrier()


ALONE = Team()


@contextmanager
def team_of(request: TrainingRequest, feedback: Feedback) -> Iterator[Team]:
    """The team for a training: the one that torchrun or SLURM started, one of our own, or this process alone.

    Our own has `request.processes` processes on this machine, by default one per CUDA device; they end with the block,
    however it ends. Raises InputError when a batch is too small to be divided, EngineError when a process ended
    unexpectedly.
    """
    ranks = Ranks.of(os.environ)
    if ranks.size > 1:
        check_batch(request, ranks.size)
        with joined_team(request, ranks) as team:
            yield team
        return
    processes = request.processes or automatic_processes(request, feedback)
    if processes == 1:
        yield ALONE
        return
    check_batch(request, processes)
    feedback.message(f"{processes} processes share each batch of {request.plan.batch_size}.")
    with launched(request, processes) as folder:
        environment = variables_of(0, processes, folder)
        os.environ.update(environment)
        try:
            with joined_team(request, Ranks.of(environment)) as team:
                yield team
        finally:
            for name in environment:
                os.environ.pop(name, None)


def automatic_processes(request: TrainingRequest, feedback: Feedback) -> int:
    """One per CUDA device, as far as a batch can be divided; one without CUDA."""
    if request.device not in ("auto", "cuda") or not torch.cuda.is_available():
        return 1
    devices = torch.cuda.device_count()
    processes = max(1, min(devices, request.plan.batch_size // MIN_SAMPLES))
    if processes < devices:
        feedback.message(
            f"{processes} of {devices} graphics cards are used: a larger BATCH_SIZE ({MIN_SAMPLES * devices}) would "
            "use all."
        )
    return processes


def check_batch(request: TrainingRequest, processes: int) -> None:
    if request.plan.batch_size < MIN_SAMPLES * processes:
        raise InputError(
            f"BATCH_SIZE {request.plan.batch_size} is too small for {processes} processes, each of which needs "
            f"{MIN_SAMPLES} samples a step. Use at least {MIN_SAMPLES * processes}, or fewer PROCESSES."
        )


@contextmanager
def joined_team(request: TrainingRequest, ranks: Ranks) -> Iterator[Team]:
    """Join the process group; a group that torchrun or SLURM made stays for the next training, our own ends here."""
    cuda = request.device in ("auto", "cuda") and torch.cuda.is_available()
    if cuda:
        torch.cuda.set_device(ranks.local_rank % torch.cuda.device_count())
    threads = torch.get_num_threads()
    torch.set_num_threads(max(1, threads // ranks.local_size))
    ours = RENDEZVOUS in os.environ
    if not dist.is_initialized():
        # A scheduler may show each process only its own card; processes that we start on fewer cards share them, which
        # NCCL cannot.
        one_each = cuda and (not ours or ranks.local_size <= torch.cuda.device_count())
        backend = "nccl" if one_each and sys.platform.startswith("linux") and dist.is_nccl_available() else "gloo"
        dist.init_process_group(
            backend, **meeting_place(request, ranks), rank=ranks.rank, world_size=ranks.size, timeout=MAX_WAIT
        )
    try:
        yield Team(ranks)
    finally:
        torch.set_num_threads(threads)
        if ours:
            dist.destroy_process_group()


def meeting_place(request: TrainingRequest, ranks: Ranks) -> dict[str, Any]:
    """Where the processes find each other: our launcher's file, torchrun's address, or beside the model a file of this
    SLURM step's own. The file is named by its path: PyTorch reads no URI with a space or an umlaut in it.
    """
    if RENDEZVOUS in os.environ:
        return {"store": dist.FileStore(os.environ[RENDEZVOUS], ranks.size)}
    if "MASTER_ADDR" in os.environ and "MASTER_PORT" in os.environ:
        return {"init_method": "env://"}
    step = f"{os.environ.get('SLURM_JOB_ID', 'job')}-{os.environ.get('SLURM_STEP_ID', '0')}"
    file = request.output.with_name(f"{request.output.name}.rendezvous-{step}")
    return {"store": dist.FileStore(str(file.absolute()), ranks.size)}


def variables_of(rank: int, processes: int, folder: Path) -> dict[str, str]:
    """What our launcher tells process `rank`; the processes talk over the loop-back device only."""
    variables = {"RANK": rank, "WORLD_SIZE": processes, "LOCAL_RANK": rank, "LOCAL_WORLD_SIZE": processes}
    loop_back = {"linux": "lo", "darwin": "lo0"}.get(sys.platform)
    interface = {"GLOO_SOCKET_IFNAME": loop_back} if loop_back and "GLOO_SOCKET_IFNAME" not in os.environ else {}
    return {
        **{name: str(value) for name, value in variables.items()},
        RENDEZVOUS: str(folder / "rendezvous"),
        **interface,
    }


@contextmanager
def launched(request: TrainingRequest, processes: int) -> Iterator[Path]:
    """Start the other processes as workers of their own, which end when this one does; gives the folder where all meet.

    When one of them ends unexpectedly this process does not wait for ever: it raises EngineError, or ends itself where
    it cannot.
    """
    children: list[subprocess.Popen[bytes]] = []
    left = threading.Event()
    with tempfile.TemporaryDirectory(prefix="landslide-team-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            for rank in range(1, processes):
                job_file = folder / f"rank_{rank}.json"
                parameters = {**request.to_parameters(), "PROCESSES": 0}
                job_file.write_text(
                    json.dumps(
                        {"task": "train", "token": f"rank{rank}", "parent": os.getpid(), "parameters": parameters}
                    ),
                    encoding="utf-8",
                )
                environment = {**os.environ, **variables_of(rank, processes, folder)}
                command = [sys.executable, *ISOLATED, str(WORKER), str(job_file)]
                children.append(
                    subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
                )  # nosec B603
            threading.Thread(target=end_without_company, args=(children, left), daemon=True).start()
            yield folder
            for child in children:
                child.wait(timeout=SECONDS_OF_GRACE)
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            if not one_has_failed(children):
                raise
            raise EngineError(reason_of_end(children, folder)) from error
        finally:
            left.set()
            for child in children:
                child.kill()
                child.wait()


def one_has_failed(children: Sequence[subprocess.Popen[bytes]]) -> bool:
    """Whether one of the processes ended with an error; a broken connection may be seen moments before the system tells
    its end.
    """
    last_look = time.monotonic() + SECONDS_UNTIL_AN_END_IS_TOLD
    while time.monotonic() < last_look:
        if any(child.poll() for child in children):
            return True
        time.sleep(0.05)
    return False


def reason_of_end(children: Sequence[subprocess.Popen[bytes]], folder: Path) -> str:
    """What a process that ended said, else how it ended."""
    said = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("rank_*.error"))]
    if said:
        return said[0]
    codes = ", ".join(str(child.returncode) for child in children if child.poll())
    return (
        f"One of the {len(children) + 1} processes that share this training ended unexpectedly (exit status "
        f"{codes}). Use fewer PROCESSES, or a smaller BATCH_SIZE or TILE_SIZE when memory is short."
    )


def end_without_company(children: Sequence[subprocess.Popen[bytes]], left: threading.Event) -> None:
    """End this process some time after another of the team has failed, in case it waits for it in a call that nothing
    interrupts.
    """
    while not left.wait(SECONDS_BETWEEN_LOOKS):
        if any(child.poll() for child in children):
            if not left.wait(SECONDS_OF_GRACE):
                sys.stderr.write("One of the processes that share this training ended unexpectedly.\n")
                sys.stderr.flush()
                os._exit(1)
            return
