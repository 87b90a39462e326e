"""The rows of a comparison on a Dask cluster: each worker trains and judges one after another, in a process of its own,
bit for bit as this computer would.
"""

from __future__ import annotations

import uuid
from collections import Counter
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any, Sequence

import torch

from ...core.errors import InputError
from ...core.formats.unfinished_comparison import ROW, unfinished_folder
from ...core.pixels.window import Window
from ..compute.cluster import open_cluster
from ..compute.jobs_on_cluster import SharedJob, do_jobs
from ..training.fitting import MetricFeedback
from .experiments import Experiment
from .held_out_area import JudgedScene, prepared_paths
from .request import ComparisonRequest
from .rows import row_folder, run_row

TASK, NAME, SEED, JUDGED = "compare_row", "ROW", "ROW_SEED", "ROW_JUDGED"
Run = tuple[Experiment, int]


def check_shareable(request: ComparisonRequest) -> None:
    """Raise InputError where a worker of the cluster could not do what is asked."""
    if request.base.processes > 1:
        raise InputError(
            "PROCESSES shares a batch on one computer; with SCHEDULER each worker trains a row by itself. Leave one of "
            "them empty."
        )


def run_rows_on_cluster(
    request: ComparisonRequest, judged: Sequence[JudgedScene], runs: Sequence[Run], feedback: MetricFeedback
) -> None:
    """Do these rows on the workers; each leaves its `row.json` in its folder."""
    folder = unfinished_folder(request.table).absolute()
    rasters = [
        path.absolute() for path in (*request.base.stacks, *(path for scene in judged for path in files_of(scene)))
    ]
    with open_cluster(request.base.scheduler, (), rasters) as cluster:
        topic = f"landslide-mapper-{uuid.uuid4().hex}"
        jobs = [
            SharedJob(
                f"{experiment.name}, seed {seed}",
                TASK,
                job_of_row(request, judged, experiment, seed),
                (str(row_folder(folder, experiment, seed) / ROW),),
                cluster.identity,
                torch.get_num_threads(),
                topic,
            )
            for experiment, seed in runs
        ]
        by_worker = Counter(worker for _, _, worker in do_jobs(cluster, jobs, feedback))
    told = "; ".join(f"{worker}: {count}" for worker, count in sorted(by_worker.items()))
    feedback.message(f"Trained by the Dask cluster at {request.base.scheduler}; rows of each worker: {told}.")


def files_of(scene: JudgedScene) -> tuple[Path, ...]:
    """The rasters that were prepared for a scene."""
    return scene.training.labels, scene.labels, scene.area


def job_of_row(
    request: ComparisonRequest, judged: Sequence[JudgedScene], experiment: Experiment, seed: int
) -> dict[str, Any]:
    """The parameters of a row's job: the comparison's own, what was decided here, and which row it is."""
    return {
        **request.parameters,
        "WIDTH": request.base.width,
        "MISSING": request.base.missing,
        "PROCESSES": 1,
        "SCHEDULER": "",
        NAME: experiment.name,
        SEED: seed,
        JUDGED: [[*astuple(scene.extent), scene.known, scene.landslide] for scene in judged],
    }


def compare_row_job(parameters: dict[str, Any], feedback: MetricFeedback, token: str) -> dict[str, Any]:
    """The task `compare_row`: one row of a comparison whose scenes another process has prepared in `<TABLE>.partial`.

    Goes on after the last epoch of a worker that died.
    """
    own = {key: parameters[key] for key in (NAME, SEED, JUDGED) if key in parameters}
    request = ComparisonRequest.of({key: value for key, value in parameters.items() if key not in own})
    if len(own) < 3:
        raise InputError("The row's job lacks ROW, ROW_SEED or ROW_JUDGED. A comparison with SCHEDULER makes it.")
    experiment = next((row for row in request.experiments if row.name == own[NAME]), None)
    if experiment is None:
        raise InputError(f"The comparison has no row {own[NAME]!r}.")
    folder = unfinished_folder(request.table)
    judged = [judged_scene(request, folder, index, numbers) for index, numbers in enumerate(own[JUDGED])]
    run_row(request, judged, experiment, own[SEED], row_folder(folder, experiment, own[SEED]), feedback, token)
    feedback.progress(1)
    return {}


def judged_scene(request: ComparisonRequest, folder: Path, index: int, numbers: Sequence[int]) -> JudgedScene:
    """A scene whose rasters were prepared, with the numbers that were counted then."""
    *extent, known, landslide = numbers
    paths = prepared_paths(folder, index)
    names = tuple(Window.__dataclass_fields__)
    return JudgedScene(
        replace(request.scenes[index], labels=paths["training_labels"]),
        paths["test_labels"],
        paths["test_area"],
        Window(**dict(zip(names, extent, strict=True))),
        known,
        landslide,
    )
