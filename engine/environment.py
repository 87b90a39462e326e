"""Make the environment that has PyTorch: a venv of its own, filled by pip with pinned versions, proved by a real
computation.

QGIS's own Python is never touched. Works without QGIS too: `python -m landslide_mapper.engine`.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, Mapping, Sequence

from ..core.errors import CancelledError, EngineError
from ..core.feedback import Feedback, Stage
from ..core.job import Job
from ..core.system.file_moves import clean_up
from ..core.system.isolated_python import ISOLATED
from .base_python import MIN_PYTHON, BasePython, base_pythons
from .child import run_child
from .clean_environment import clean_environment
from .engine_folder import BACKENDS, MARKER, claim, engine_python, is_ours, read_marker, write_marker
from .find_python import needs_of, why_unusable
from .lock import one_at_a_time
from .packages.install import install_engine, install_extra, locks_fingerprint
from .packages.pip_install import pip_environment
from .start_worker import WORKER
from .worker_answer import WorkerAnswer

REQUIREMENTS = Path(__file__).with_name("requirements.txt")
GIBIBYTE = 2**30
MAX_PACKAGE_PATH = 190  # characters of the longest path below the environment (torch 2.13, Windows)
ROOM = {"cpu": 4 * GIBIBYTE, "cuda": 12 * GIBIBYTE}
MIN_PYTHON_OF_CUDA_ON_WINDOWS = (3, 12)  # no hashes of its wheels for older ones are known for certain


def wanted_build(backend: str, platform: str = sys.platform) -> str:
    """`cuda` or `cpu`, the build of PyTorch; with `auto` it follows the NVIDIA driver. macOS has one build for both."""
    if backend not in BACKENDS:
        raise EngineError(f"The backend {backend!r} is not known. Use one of {', '.join(BACKENDS)}.")
    if platform == "darwin" or backend == "cpu":
        return "cpu"
    has_driver = Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None
    return "cuda" if backend == "cuda" or has_driver else "cpu"


def set_up_engine(
    folder: Path,
    backend: str,
    feedback: Feedback,
    base: Path | None = None,
    find_links: Path | None = None,
    variables: Mapping[str, str] | None = None,
    extras: Sequence[str] = (),
) -> dict[str, Any]:
    """Make the environment in `folder` unless it is there and works, and give back what `check_engine` says of it.

    `base` is the Python to make it with, `find_links` a folder of wheels that is looked into first (offline where it
    holds all), `extras` (of EXTRAS) are installed on top, beside those that an earlier set-up installed. A damaged or
    outdated environment is being made again. Raises EngineError with the cure, CancelledError on a cancel.
    """
    variables = os.environ if variables is None else variables
    build = wanted_build(backend)
    with one_at_a_time(lock_of(folder)):
        content = {"locks": locks_fingerprint(), "build": build}
        there = set(read_marker(folder).get("extras", []))
        if _is_current(folder, content, variables):
            try:
                report = check_engine(engine_python(folder), build, feedback, variables)
            except EngineError as error:
                feedback.message(f"The environment in {folder} is damaged and is being made again. {error}")
            else:
                feedback.message(f"The engine in {folder} is already set up and works.")
                _install_extras(folder, content, there, set(extras) - there, find_links, feedback, variables)
                return report
        _check_room(folder, build)
        _make_venv(folder, base, min_python(build), Stage(feedback, 0, 0.05), variables)
        install_engine(engine_python(folder), build, find_links, feedback, variables)
        report = check_engine(engine_python(folder), build, feedback, variables)
        write_marker(folder, content)
        _install_extras(folder, content, set(), there | set(extras), find_links, feedback, variables)
    feedback.progress(1)
    return report


def lock_of(folder: Path) -> Path:
    """The lock beside an environment's folder; raises EngineError for a drive, beside which nothing can lie."""
    if not folder.name:
        raise EngineError(f"{folder} is a whole drive. Name a folder on it in LANDSLIDE_MAPPER_ENGINE.")
    return folder.with_name(folder.name + ".lock")


def remove_engine(folder: Path) -> None:
    """Delete an environment that a set-up made, and only such a one; raises EngineError where another process uses it
    or it is none.
    """
    with one_at_a_time(lock_of(folder)):
        if not is_ours(folder):
            raise EngineError(f"There is no engine in {folder} that a set-up of ours made. Nothing was removed.")
        claim(folder)  # what is left of a removal that fails may be removed again
        (folder / MARKER).unlink(missing_ok=True)  # first: it is no engine then
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise EngineError(
                f"The engine in {folder} could not be removed completely ({error.strerror}). Close what uses it and "
                "remove it again, or delete the folder."
            ) from error


def check_engine(
    python: Path, build: str, feedback: Feedback, variables: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Compute with this Python's torch on the device of the build: torch_version, device_used, device_name,
    memory_bytes, threads.
    """
    variables = os.environ if variables is None else variables
    answer = WorkerAnswer(
        lambda event: feedback.message(str(event.content.get("text", ""))),
        lambda line: answer.take_stderr(line.encode() + b"\n"),
    )
    with tempfile.TemporaryDirectory(prefix="landslide-mapper-") as scratch:
        job_file = Path(scratch) / "job.json"
        Job("check", {"DEVICE": "cpu" if build == "cpu" and sys.platform != "darwin" else "auto"}).write(job_file)
        status = run_child(
            [python, *ISOLATED, WORKER, job_file],
            clean_environment(variables),
            lambda line: answer.take_stdout(line.encode() + b"\n"),
            feedback.is_cancelled,
        )
    if status is None:
        raise CancelledError
    if answer.error is not None:
        raise EngineError(answer.error)
    if status or answer.result is None:
        raise EngineError(answer.failure(abs(status), was_signal=status < 0))
    return answer.result


def min_python(build: str, platform: str = sys.platform) -> tuple[int, int]:
    """The oldest Python that can make the environment for a build of PyTorch."""
    return MIN_PYTHON_OF_CUDA_ON_WINDOWS if build == "cuda" and platform == "win32" else MIN_PYTHON


def _is_current(folder: Path, content: Mapping[str, str], variables: Mapping[str, str]) -> bool:
    marker = read_marker(folder)
    return all(marker.get(key) == value for key, value in content.items()) and not why_unusable(
        engine_python(folder), needs_of("train"), variables
    )


def _check_room(folder: Path, build: str) -> None:
    if folder.exists() and any(folder.iterdir()) and not is_ours(folder):
        what = "an environment that is not ours" if (folder / "pyvenv.cfg").exists() else "other files"
        raise EngineError(f"The folder {folder} holds {what}. Name an empty or new folder in LANDSLIDE_MAPPER_ENGINE.")
    if not takes_long_paths(folder.parent, len(str(folder))):
        raise EngineError(
            f"The path of the engine's folder is too long for this Windows ({folder}, {len(str(folder))} characters: "
            f"packages of the engine need {MAX_PACKAGE_PATH} more, and the limit is 259). Name a folder nearer to the "
            "drive in LANDSLIDE_MAPPER_ENGINE."
        )
    free = shutil.disk_usage(folder.parent).free
    if free < ROOM[build]:
        raise EngineError(
            f"The engine needs {ROOM[build] // GIBIBYTE} GB in {folder.parent}, and {free / GIBIBYTE:.1f} GB are "
            "free. Free some space, or name a folder elsewhere in LANDSLIDE_MAPPER_ENGINE."
        )


def takes_long_paths(folder: Path, length: int) -> bool:
    """Whether the engine's deepest package fits below a folder whose path is `length` characters long; found out by
    trying, below `folder`, which exists, where it is not certain.
    """
    missing = length + MAX_PACKAGE_PATH - len(str(folder))
    if length + MAX_PACKAGE_PATH <= 259 or sys.platform != "win32":
        return True
    trial = folder / f".landslide-{os.getpid()}"
    try:
        deep = trial.joinpath(*["x" * 50] * (missing // 51 + 1))
        deep.mkdir(parents=True)
        (deep / "x").touch()
    except OSError:
        return False
    finally:
        clean_up(trial)
    return True


def _make_venv(
    folder: Path, base: Path | None, oldest: tuple[int, int], feedback: Feedback, variables: Mapping[str, str]
) -> None:
    """An empty environment with pip, by the chosen Python's own venv, or by uv where no Python on this computer will
    do.
    """
    claim(folder)
    (folder / MARKER).unlink(missing_ok=True)
    failures = []
    for candidate in base_pythons(base, variables, oldest=oldest):
        feedback.message(f"Making the environment {folder} with {candidate.program}.")
        try:
            problem = _why_not_made(candidate, folder, feedback, variables)
        finally:
            claim(folder)  # the environment is made in an empty folder: the note went with the rest
        if not problem:
            feedback.progress(1)
            return
        failures.append(f"{candidate.program}: {problem}")
        feedback.message(f"It could not: {problem}")
    raise EngineError(
        f"No Python could make an environment ({'; '.join(failures)}). Name another Python ({oldest[0]}.{oldest[1]} to "
        "3.14) in PYTHON."
    )


def _why_not_made(candidate: BasePython, folder: Path, feedback: Feedback, variables: Mapping[str, str]) -> str:
    """What kept this Python from making the environment, its last words; empty when it did."""
    scratch = Path(tempfile.mkdtemp(prefix="landslide-environment-"))
    try:
        for command in candidate.commands(folder, scratch):
            is_pip = "-m" in command and "pip" in command
            environment = pip_environment(candidate.program, variables) if is_pip else clean_environment(variables)
            lines: list[str] = []
            status = run_child(command, environment, lines.append, feedback.is_cancelled)
            if status is None:
                raise CancelledError
            if status:
                return " ".join(lines[-2:])
    except OSError as error:
        return str(error)
    finally:
        clean_up(scratch)
    return ""


def _install_extras(
    folder: Path,
    content: Mapping[str, Any],
    there: set[str],
    wanted: set[str],
    find_links: Path | None,
    feedback: Feedback,
    variables: Mapping[str, str],
) -> None:
    """Add optional packages, which change nothing of what the engine itself needs; the marker remembers them."""
    for extra in sorted(wanted):
        install_extra(engine_python(folder), extra, find_links, feedback, variables)
        there.add(extra)
        write_marker(folder, {**content, "extras": sorted(there)})
