"""The worker: `python -m landslide_mapper.learning JOB.json`, or this file run by its path from any checkout or plugin folder.

Answers in JSON lines on stdout; stderr is kept for the failure report. Exit status: 0 done, 1 a told error, 2 wrong usage.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import threading
import time
from pathlib import Path

PACKAGE = "landslide_mapper"
USAGE_ERROR = 2


def load_package() -> None:
    """Make the folder that holds this file importable as `landslide_mapper`, whatever the folder is called.

    Its parent is not put on sys.path: in a QGIS profile every other plugin lies there.
    """
    root = Path(__file__).resolve().parent.parent
    spec = importlib.util.spec_from_file_location(PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} holds no {PACKAGE} package")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


def end_with_parent(parent: int) -> None:
    """End this process when the one that started it is gone, so that a closed or crashed QGIS leaves no worker behind."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def main(arguments: list[str]) -> int:
    from landslide_mapper.contract.errors import LandslideMapperError
    from landslide_mapper.contract.job import Job
    from landslide_mapper.learning.tasks import run_task
    from landslide_mapper.learning.worker_feedback import WorkerFeedback

    if len(arguments) != 1:
        sys.stderr.write("usage: python -m landslide_mapper.learning JOB.json\n")
        return USAGE_ERROR
    feedback = WorkerFeedback()
    try:
        result = run_task(Job.read(Path(arguments[0])), feedback)
    except LandslideMapperError as error:
        feedback.send("error", sentence=str(error))
        return 1
    feedback.send("result", **result)
    return 0


if __name__ == "__main__":
    if PACKAGE not in sys.modules:
        sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != Path(__file__).resolve().parent]
        load_package()
    if os.name == "posix":
        end_with_parent(os.getppid())
    sys.exit(main(sys.argv[1:]))
