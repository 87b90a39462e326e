"""One training shared by several processes: PyTorch's DistributedDataParallel, started by us, by torchrun or by SLURM.

Each batch is divided among the processes, so the number of processes changes the speed, not what is trained: gradients
are averaged over the whole batch, validation windows are shared and their counts summed. Batch normalisation sees the
whole batch on CUDA (synchronised); elsewhere each process normalises its own part, and the first one's running
statistics hold. NCCL carries CUDA tensors on Linux, gloo everything else.
"""

from __future__ import annotations

import datetime
import math
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Iterator, Sequence, TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ...core.errors import InputError
from ...core.feedback import Feedback, Silent
from ..compute.devices import Device
from ..compute.own_processes import company, file_store_name, on_loopback, register_gloo_on_loopback
from ..compute.ranks import Ranks
from .request import TrainingRequest
from .validation import Validation

MAX_WAIT = datetime.timedelta(hours=6)  # the first process judges and writes reports while the others wait
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


Share = Callable[[TrainingRequest, Team, Any, str], Any]


class SilentMetrics(Silent):
    """The feedback of a process that only takes part."""

    def metric(self, **values: Any) -> None: ...


@contextmanager
def team_of(request: TrainingRequest, share: Share, feedback: Feedback) -> Iterator[Team]:
    """The team for a training: the one that torchrun or SLURM started, one of our own, or this process alone.

    Our own has `request.processes` processes on this machine, by default one per CUDA device; each of the others does
    `share`, and they end with the block, however it ends. Raises InputError when a batch is too small to be divided,
    EngineError when a process ended unexpectedly.
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
    with (
        on_loopback(),
        company(share_in, (request, share, processes), processes) as store,
        joined_team(request, own_ranks(0, processes), store) as team,
    ):
        yield team


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
            f"{MIN_SAMPLES} samples per step. Use at least {MIN_SAMPLES * processes}, or fewer PROCESSES."
        )


def share_in(rank: int, store: dist.Store, request: TrainingRequest, share: Share, processes: int) -> None:
    """What each further process of our own does."""
    with joined_team(request, own_ranks(rank, processes), store) as team:
        share(request, team, SilentMetrics(), "")


def own_ranks(rank: int, processes: int) -> Ranks:
    """A process of our own team: all are on this machine."""
    return Ranks(rank, processes, rank, processes)


@contextmanager
def joined_team(request: TrainingRequest, ranks: Ranks, store: dist.Store | None = None) -> Iterator[Team]:
    """Join the process group, which ends with the block; our own processes meet in `store`."""
    cuda = request.device in ("auto", "cuda") and torch.cuda.is_available()
    if cuda:
        torch.cuda.set_device(ranks.local_rank % torch.cuda.device_count())
    threads = torch.get_num_threads()
    torch.set_num_threads(max(1, threads // ranks.local_size))
    # A scheduler may show each process only its own card; processes that we start on fewer cards share them, which NCCL
    # cannot.
    one_each = cuda and (store is None or ranks.local_size <= torch.cuda.device_count())
    backend = "nccl" if one_each and sys.platform.startswith("linux") and dist.is_nccl_available() else "gloo"
    if store is not None and sys.platform == "win32":
        backend = register_gloo_on_loopback()
    torchrun = "MASTER_ADDR" in os.environ and "MASTER_PORT" in os.environ  # PyTorch reads these itself
    meeting_file = slurm_meeting_file(request)
    dist.init_process_group(
        backend,
        store=store or (None if torchrun else dist.FileStore(file_store_name(meeting_file), ranks.size)),
        rank=ranks.rank,
        world_size=ranks.size,
        timeout=MAX_WAIT,
    )
    try:
        yield Team(ranks)
    finally:
        torch.set_num_threads(threads)
        dist.destroy_process_group()
        if ranks.rank == 0:
            meeting_file.unlink(missing_ok=True)


def slurm_meeting_file(request: TrainingRequest) -> Path:
    """Where the processes of a SLURM step find each other without a port: a file of this step's own beside the model,
    because the model's folder is one that all of them share.
    """
    step = f"{os.environ.get('SLURM_JOB_ID', 'job')}-{os.environ.get('SLURM_STEP_ID', '0')}"
    return request.output.with_name(f"{request.output.name}.rendezvous-{step}").absolute()
