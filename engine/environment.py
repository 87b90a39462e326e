"""Make the environment that has PyTorch: a venv of its own, filled by pip with pinned versions, proved by a real
computation.

QGIS's own Python is never touched. Works without QGIS too: `python -m landslide_mapper.engine`.
"""

from __future__ import annotations

import hashlib
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
from .base_python import BasePython, base_pythons
from .child import run_child
from .clean_environment import clean_environment
from .engine_folder import BACKENDS, EXTRAS, MARKER, claim, engine_python, is_ours, read_marker, write_marker
from .find_python import needs_of, why_unusable
from .lock import one_at_a_time
from .pip_install import CERTIFICATE, NOT_OFFERED, pip_environment, pip_failure
from .start_worker import WORKER
from .worker_answer import WorkerAnswer

TORCH = "2.13.0"
REQUIREMENTS = Path(__file__).with_name("requirements.txt")
ENDED_WITH_PARENT = Path(__file__).parents[1] / "core" / "system" / "ended_with_parent.py"
WHEELS = "https://download.pytorch.org/whl"
GIBIBYTE = 2**30
MAX_PACKAGE_PATH = 190  # characters of the longest path below the environment (torch 2.13, Windows)
ROOM = {"cpu": 4 * GIBIBYTE, "cuda": 12 * GIBIBYTE}

# those of the system, where a proxy or antivirus program puts its own; newer pips do so anyway
SYSTEM_CERTIFICATES = "--use-feature=truststore"
INSTALL_OPTIONS = (
    "--no-input",
    "--progress-bar",
    "off",
    "--only-binary",
    ":all:",
    "--disable-pip-version-check",
)


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
        content = {"requirements": _fingerprint(), "build": build}
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
        _make_venv(folder, base, Stage(feedback, 0, 0.05), variables)
        _install(engine_python(folder), build, find_links, feedback, variables)
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


def _fingerprint() -> str:
    return hashlib.sha256(f"torch=={TORCH}\n{REQUIREMENTS.read_text(encoding='utf-8')}".encode()).hexdigest()


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


def _make_venv(folder: Path, base: Path | None, feedback: Feedback, variables: Mapping[str, str]) -> None:
    """An empty environment with pip, by the chosen Python's own venv, or by uv where no Python on this computer will
    do.
    """
    claim(folder)
    (folder / MARKER).unlink(missing_ok=True)
    failures = []
    for candidate in base_pythons(base, variables):
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
        f"No Python could make an environment ({'; '.join(failures)}). Name another Python (3.10 to 3.14) in PYTHON."
    )


def _why_not_made(candidate: BasePython, folder: Path, feedback: Feedback, variables: Mapping[str, str]) -> str:
    """What kept this Python from making the environment, its last words; empty when it did."""
    scratch = Path(tempfile.mkdtemp(prefix="landslide-environment-"))
    try:
        for command in candidate.commands(folder, scratch):
            is_pip = "pip" in command
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


def _install(
    python: Path, build: str, find_links: Path | None, feedback: Feedback, variables: Mapping[str, str]
) -> None:
    """Torch first and alone, because only it may come from PyTorch's own index; then the rest, which leave it as it
    is.
    """
    local = ["--find-links", str(find_links)] if find_links else []
    offline = [[*local, "--no-index"]] if find_links else []
    plain = f"torch=={TORCH}"
    torch_attempts = [[plain, *options] for options in offline]
    if build == "cpu" and sys.platform == "linux":
        # The user's own index or wheel folder first, then PyTorch's; PyPI has only the CUDA build, ten times larger,
        # which computes on CPUs too.
        torch_attempts += [
            [f"{plain}+cpu", *local],
            [f"{plain}+cpu", *local, "--extra-index-url", f"{WHEELS}/cpu"],
            [plain, *local],
        ]
    elif build == "cuda" and sys.platform == "win32":
        torch_attempts += [
            [f"{plain}+{cuda}", *local, "--extra-index-url", f"{WHEELS}/{cuda}"] for cuda in ("cu130", "cu126")
        ]
    else:
        torch_attempts += [[plain, *local]]
    _first_that_works(python, torch_attempts, Stage(feedback, 0.05, 0.5), variables)
    rest = ["--requirement", str(REQUIREMENTS)]
    _first_that_works(
        python, [*([*rest, *options] for options in offline), [*rest, *local]], Stage(feedback, 0.5, 0.95), variables
    )


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
    local = ["--find-links", str(find_links)] if find_links else []
    for extra in sorted(wanted):
        if extra not in EXTRAS:
            raise EngineError(f"The extra {extra!r} is not known. Use one of {', '.join(EXTRAS)}.")
        packages = [
            "--requirement",
            str(REQUIREMENTS.with_name(f"requirements-{extra}.txt")),
            "--constraint",
            str(REQUIREMENTS),
            *local,
        ]
        attempts = [[*packages, "--no-index"], packages] if find_links else [packages]
        _first_that_works(engine_python(folder), attempts, Stage(feedback, 0.95, 1), variables)
        there.add(extra)
        write_marker(folder, {**content, "extras": sorted(there)})


def _first_that_works(
    python: Path, attempts: list[list[str]], feedback: Feedback, variables: Mapping[str, str]
) -> None:
    """Run pip with each list of arguments until one succeeds; only a package that is not offered there leads to the
    next attempt.
    """
    try:
        environment = pip_environment(python, variables)
    except OSError as error:
        raise EngineError(pip_failure(str(error).splitlines())) from error
    lines: list[str] = []
    first_said: list[str] = []  # when the system's certificates did not help either, or this pip does not know them
    waiting = list(attempts)
    while waiting:
        arguments = waiting.pop(0)
        lines.clear()

        def take(line: str) -> None:
            lines.append(line)
            if line.startswith(("Collecting", "Downloading", "Installing", "Successfully")):
                feedback.message(line[:200])

        install = [str(python), *ISOLATED, str(ENDED_WITH_PARENT), "-m", "pip", "install", *INSTALL_OPTIONS]
        status = run_child([*install, *arguments], environment, take, feedback.is_cancelled)
        if status is None:
            raise CancelledError
        if status == 0:
            feedback.progress(1)
            return
        if CERTIFICATE in "\n".join(lines) and SYSTEM_CERTIFICATES not in arguments:
            first_said = list(lines)
            waiting = [[*again, SYSTEM_CERTIFICATES] for again in (arguments, *waiting)]
        elif not NOT_OFFERED.search("\n".join(lines)):
            break
    raise EngineError(pip_failure(first_said or lines))
