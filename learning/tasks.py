"""Which function does which task of a job; each is imported only when needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable

from ..core.caution import collecting_cautions, keep_caution
from ..core.job import Job
from .worker_feedback import WorkerFeedback

Task = Callable[[dict[str, Any], WorkerFeedback, str], dict[str, Any]]

_FUNCTIONS = {
    "train": ("training.train", "train_job"),
    "train_member": ("training.members.on_cluster", "train_member_job"),
    "detect": ("inference.detect", "detect_job"),
    "compare": ("comparison.compare", "compare_job"),
    "compare_row": ("comparison.on_cluster", "compare_row_job"),
    "explain": ("explanation.explain", "explain_job"),
    "export": ("export", "export_job"),
    "export_tiles": ("tile_export.export_tiles", "export_tiles_job"),
    "analyse_factors": ("factor_analysis.analyse", "analyse_job"),
    "import_dataset": ("datasets.importer", "import_job"),
    "backscatter": ("sentinel1.backscatter", "backscatter_job"),
    "pace": ("pace", "pace_job"),
    "check": ("compute.engine_check", "check_job"),
}


def function_of(task: str) -> Task:
    """What does a task."""
    module_name, function_name = _FUNCTIONS[task]
    function: Task = getattr(import_module(f".{module_name}", __package__), function_name)
    return function


def run_task(job: Job, feedback: WorkerFeedback) -> dict[str, Any]:
    """Do one job and give back its result; cautions told on the way stand in the rasters and reports it writes."""
    task = function_of(job.task)
    with collecting_cautions():
        for told in job.cautions:
            keep_caution(told)
        return task(job.parameters, feedback, job.token)
