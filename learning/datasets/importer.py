"""The task `import_dataset`: a published set of patches becomes stacks and labels that every algorithm understands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Callable

from ...core.atomic_output import atomic_folder
from ...core.errors import InputError
from ...core.feedback import Feedback
from ..job_request import Called, OneOf, read_request
from .landslide4sense import import_landslide4sense
from .sen12landslides import import_sen12landslides

DATASETS: dict[str, Callable[[Path, Path, Feedback], dict[str, int]]] = {
    "landslide4sense": import_landslide4sense,
    "sen12landslides": import_sen12landslides,
}


@dataclass(frozen=True)
class ImportRequest:
    """The folder of an unpacked data set, which set it is, and the folder that appears (whole)."""

    source: Annotated[Path, Called("INPUT")]
    dataset: Annotated[str, OneOf(tuple(DATASETS))]
    output: Path


def import_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """The worker's task `import_dataset`: parameters are INPUT, DATASET and OUTPUT of `ImportRequest`.

    Gives OUTPUT, and `patches`: how many went into each stack. Raises InputError when the folder does not hold the set.
    """
    request = read_request(ImportRequest, parameters, "import")
    if not request.source.is_dir():
        raise InputError(f"There is no folder {request.source}. Choose the folder of the unpacked data set.")
    with atomic_folder(request.output, token=token or None) as folder:
        patches = DATASETS[request.dataset](request.source, folder, feedback)
    feedback.progress(1)
    return {"OUTPUT": str(request.output), "patches": patches}
