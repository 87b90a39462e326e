"""An ensemble's members on a Dask cluster: each worker trains one after another, in a process of its own, bit for bit
as this computer would.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any, Iterable

import torch

from ....core.errors import InputError
from ...compute.cluster import open_cluster
from ...compute.jobs_on_cluster import SharedJob, do_jobs
from ..checkpoint import checkpoint_path
from ..distributed import ALONE
from ..fitting import MetricFeedback, MetricStage
from ..request import TrainingRequest
from ..single import PREPARED, identity_of, prepare, train_network
from .files import IDENTITY, member_file, request_of_member

TASK = "train_member"


def check_shareable(request: TrainingRequest) -> None:
    """Raise InputError where SCHEDULER has nothing to share, or could not do what is asked."""
    if request.members == 1:
        raise InputError(
            "SCHEDULER shares the members of an ensemble among the workers of a cluster, and MEMBERS is 1. Set "
            "MEMBERS, or leave SCHEDULER empty."
        )
    if request.processes > 1:
        raise InputError(
            "PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a member by itself. Leave one "
            "of them empty."
        )


def train_on_workers(
    request: TrainingRequest, members: Iterable[int], feedback: MetricFeedback
) -> tuple[list[int], list[int]]:
    """Train these members on the cluster; gives those trained to their end and those in work when the user stopped."""
    numbers = list(members)
    rasters = [path.absolute() for path in (*request.stacks, *request.labels, *request.areas)]
    finished: list[int] = []
    in_work: list[int] = []
    with open_cluster(request.scheduler, (), rasters) as cluster:
        topic = f"landslide-mapper-{uuid.uuid4().hex}"
        jobs = [
            SharedJob(
                f"Member {member + 1} of {request.members}",
                TASK,
                job_of_member(request, member),
                (str(member_file(request.output, member).absolute()),),
                cluster.identity,
                torch.get_num_threads(),
                topic,
            )
            for member in numbers
        ]
        by_worker: dict[str, int] = {}
        for number, result, worker in do_jobs(cluster, jobs, feedback):
            if result["begun"]:
                by_worker[worker] = by_worker.get(worker, 0) + 1
                (in_work if result["stopped"] else finished).append(numbers[number])
        told = "; ".join(f"{worker}: {count}" for worker, count in sorted(by_worker.items()))
        feedback.message(f"Trained by the Dask cluster at {request.scheduler}; members of each worker: {told}.")
    return sorted(finished), sorted(in_work)


def job_of_member(request: TrainingRequest, member: int) -> dict[str, Any]:
    """The parameters of a member's job, for a worker that finds the files under the same paths."""
    one = request_of_member(request, member)
    return replace(one, scheduler="", processes=1).to_parameters()


def train_member_job(parameters: dict[str, Any], feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """The task `train_member`: one member of an ensemble, to be joined by the process that asked for it.

    Goes on after the last epoch of a worker that died. Gives `begun` (not where the user stopped before it) and
    `stopped` (where the user stopped it).
    """
    request = TrainingRequest.of(parameters)
    if request.member and request.stop_file is not None and request.stop_file.exists():
        return {"begun": False, "stopped": True}
    request = replace(request, resume=checkpoint_path(request.output).is_file())
    ground = prepare(request, ALONE, MetricStage(feedback, 0, PREPARED))
    stage = MetricStage(feedback, PREPARED, 1)
    trained = train_network(request, ground, ALONE, stage, token, {IDENTITY: identity_of(request, ground)})
    return {"begun": True, "stopped": trained.stopped}
