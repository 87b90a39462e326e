"""What QGIS is to a worker, in the Windows Python, where there is none: starts one, cancels or kills it, clears away.

usage: host.py CHECKOUT SPECIFICATION.json; prints a line of JSON with how it ended.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path
from typing import Any


def main() -> None:
    sys.path.insert(0, str(Path(__file__).parent))  # which an embedded Python leaves out
    from main_job import load_package

    load_package(Path(sys.argv[1]))
    given: dict[str, Any] = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    os.environ["TMP"] = os.environ["TEMP"] = tempfile.tempdir = given["temporary"]
    sys.stdout.write(json.dumps(run(given)) + "\n")


def run(given: dict[str, Any]) -> dict[str, Any]:
    """As engine/run_job.py does it: the job in a temporary folder, outputs beside their places, renamed at the end."""
    from landslide_mapper.core.atomic_output import atomic_outputs, remove_partials
    from landslide_mapper.core.errors import CancelledError, LandslideMapperError
    from landslide_mapper.core.system.file_moves import clean_up

    token = uuid.uuid4().hex
    targets = {key: Path(path) for key, path in given["outputs"].items()}
    folder = Path(tempfile.mkdtemp(prefix="landslide-mapper-"))
    stopped_at: list[float] = []
    try:
        with atomic_outputs(targets) as whole:
            parameters = {**given["parameters"], **{key: str(path) for key, path in whole.items()}}
            try:
                work(given, parameters, list(whole.values()), token, folder, stopped_at)
            except BaseException:
                remove_partials(list(whole.values()), token)
                raise
    except CancelledError:
        return {"outcome": "cancelled", "seconds": time.monotonic() - stopped_at[0]}
    except LandslideMapperError as error:
        return {"outcome": "refused", "sentence": str(error)}
    finally:
        clean_up(folder)
    return {"outcome": "done"}


def work(
    given: dict[str, Any],
    parameters: dict[str, Any],
    outputs: list[Path],
    token: str,
    folder: Path,
    stopped_at: list[float],
) -> None:
    from landslide_mapper.core.errors import CancelledError, EngineError, InputError
    from landslide_mapper.core.job import Job
    from landslide_mapper.core.system.file_moves import clean_up
    from landslide_mapper.engine.clean_environment import clean_environment
    from landslide_mapper.engine.find_python import WorkerPython
    from landslide_mapper.engine.start_worker import worker_command
    from landslide_mapper.engine.worker_answer import WorkerAnswer

    job_file = folder / "job.json"
    Job(given["task"], parameters, token, os.getpid(), tuple(map(str, outputs)), ()).write(job_file)
    program, arguments = worker_command(WorkerPython(Path(sys.executable), "test"), job_file, os.environ)
    environment = {**clean_environment(os.environ), "OMP_NUM_THREADS": "1"}
    answer = WorkerAnswer(lambda _: None, lambda _: None)
    with subprocess.Popen(
        [program, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:

        def stop() -> None:
            stopped_at.append(time.monotonic())
            if given.get("how") == "cancel":
                clean_up(job_file)
            process.kill()

        timer = threading.Timer(given["stop_after"], stop) if given.get("stop_after") is not None else None
        if timer:
            timer.start()
        out, err = process.communicate()
        if timer:
            timer.cancel()
    answer.take_stdout(out)
    answer.take_stderr(err)
    answer.finish()
    if stopped_at and given.get("how") == "cancel":
        raise CancelledError
    if answer.error is not None:
        raise InputError(answer.error)
    if process.returncode or answer.result is None:
        raise EngineError(answer.failure(process.returncode, was_signal=False))


if __name__ == "__main__":
    main()
