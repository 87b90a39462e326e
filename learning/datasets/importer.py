"""The task `import_dataset`: a published set of patches becomes stacks and labels that every algorithm understands."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from ...core.atomic_output import atomic_folder
from ...core.errors import InputError
from ...core.feedback import Feedback
from .landslide4sense import import_landslide4sense
from .sen12landslides import import_sen12landslides

DATASETS: dict[str, Callable[[Path, Path, Feedback], dict[str, int]]] = {
    "landslide4sense": import_landslide4sense,
    "sen12landslides": import_sen12landslides,
}


def import_job(parameters: dict[str, Any], feedback: Feedback, token: str) -> dict[str, Any]:
    """Parameters INPUT (folder of the unpacked set), DATASET (a key of DATASETS) and OUTPUT (folder, appears whole).

    Gives OUTPUT, and `patches`: how many went into each stack. Raises InputError when the folder does not hold the set.
    """
    given = {key.upper(): value for key, value in parameters.items()}
    for key in ("INPUT", "DATASET", "OUTPUT"):
        if not given.get(key):
            raise InputError(
                f"The import does not say {key}. It needs INPUT (a folder), DATASET and OUTPUT (a folder)."
            )
    if given["DATASET"] not in DATASETS:
        raise InputError(f"DATASET is {given['DATASET']!r}. Use one of {', '.join(DATASETS)}.")
    source, target = Path(given["INPUT"]), Path(given["OUTPUT"])
    if not source.is_dir():
        raise InputError(f"There is no folder {source}. Choose the folder of the unpacked data set.")
    with atomic_folder(target, token=token or None) as folder:
        patches = DATASETS[given["DATASET"]](source, folder, feedback)
    feedback.progress(1)
    return {"OUTPUT": str(target), "patches": patches}
