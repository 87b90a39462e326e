"""A QGIS in a process of its own that runs the algorithms asked for by JSON lines on stdin, as the toolbox does, and
tells how each ended.

usage: python host.py (with the system's QGIS in sys.path); each answer is a line that starts with ANSWER.
"""

from __future__ import annotations

import json
import runpy
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ANSWER = "ANSWER "
raw_errors: list[str] = []


def start_qgis() -> tuple[Any, Any]:
    """The application and the plugin, both to be kept alive."""
    sys.path[:0] = ["/usr/share/qgis/python", "/usr/share/qgis/python/plugins"]
    runpy.run_path(str(ROOT / "learning" / "__main__.py"), run_name="worker")["load_package"]()
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    import landslide_mapper

    plugin = landslide_mapper.classFactory(None)
    plugin.initProcessing()
    note_raw_errors()
    return app, plugin


def note_raw_errors() -> None:
    """QGIS shows any exception's bare text as if it were a message: note those that are not meant as one."""
    from qgis.core import QgsProcessingException

    from landslide_mapper.algorithms.support.base import LandslideAlgorithm

    process = LandslideAlgorithm.processAlgorithm

    def noting(self: Any, parameters: Any, context: Any, feedback: Any) -> Any:
        try:
            return process(self, parameters, context, feedback)
        except QgsProcessingException:
            raise
        except BaseException:
            raw_errors.append(traceback.format_exc())
            raise

    LandslideAlgorithm.processAlgorithm = noting  # type: ignore[method-assign]


def definitions() -> dict[str, Any]:
    """What each algorithm declares, for the campaign that changes parameters (fuzzed_parameters.py)."""
    from qgis.core import QgsApplication

    from landslide_mapper.algorithms.provider import ALGORITHMS

    found: dict[str, Any] = {}
    for kind in ALGORITHMS:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslide:{kind.id_name}")
        found[kind.id_name] = [
            {
                "name": definition.name(),
                "kind": definition.type(),
                "options": list(definition.options()) if definition.type() == "enum" else [],
                "low": max(definition.minimum(), -1e308) if definition.type() == "number" else 0,
                "high": min(definition.maximum(), 1e308) if definition.type() == "number" else 0,
                "is_destination": definition.isDestination(),
            }
            for definition in algorithm.parameterDefinitions()
        ]
    return found


def go_no_further_than_the_job(stop: bool) -> None:
    """Whether the worker is not started: its job is made and read back, then the algorithm is refused."""
    from landslide_mapper.core.errors import InputError
    from landslide_mapper.core.job import Job
    from landslide_mapper.engine import run_job

    if "started" not in globals():
        globals()["started"] = run_job._run_in_worker

    def refuse(_python: Any, job: Job, *_: Any) -> dict[str, Any]:
        with tempfile.TemporaryDirectory() as folder:
            job.write(Path(folder) / "job.json")
            if Job.read(Path(folder) / "job.json").parameters.keys() != job.parameters.keys():
                raise ValueError("the job that is read is not the one that was written")
        raise InputError("The job is made. The campaign goes no further than this.")

    run_job._run_in_worker = refuse if stop else globals()["started"]


def run(request: dict[str, Any]) -> dict[str, Any]:
    if request.get("definitions"):
        return {"done": True, "sentence": "", "shown": "", "results": definitions(), "seconds": 0}
    go_no_further_than_the_job(bool(request.get("until_job")))
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingException,
        QgsProcessingFeedback,
        QgsProject,
    )

    raw_errors.clear()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslide:{request['algorithm']}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    parameters = request["parameters"]
    canceller = threading.Timer(request["cancel_after"], feedback.cancel) if "cancel_after" in request else None
    if canceller:
        canceller.start()
    started = time.monotonic()
    try:
        accepted, sentence = algorithm.checkParameterValues(parameters, context)
        results: dict[str, Any] = {}
        if accepted:
            results, accepted = algorithm.run(parameters, context, feedback, {}, False)
            sentence = "" if accepted else feedback.textLog()
    except QgsProcessingException as error:
        accepted, sentence = False, str(error)
    finally:
        if canceller:
            canceller.cancel()
    shown = feedback.textLog() + "".join(raw_errors)
    told = {key: str(value) for key, value in results.items()} if accepted else {}
    return {
        "done": bool(accepted),
        "sentence": sentence,
        "shown": shown,
        "results": told,
        "seconds": time.monotonic() - started,
    }


def main() -> None:
    app, plugin = start_qgis()
    print(ANSWER + "{}", flush=True)
    for line in sys.stdin:
        print(ANSWER + json.dumps(run(json.loads(line))), flush=True)
    plugin.unload()
    app.exitQgis()


if __name__ == "__main__":
    main()
