"""Fill the engine's environment with pip: every wheel in one version, checked against the hashes in `locks`, each step
from one index.

`scripts/lock-engine` writes the locks. Nothing is resolved here: what a lock does not name is not installed.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Mapping, Sequence

from ...core.errors import CancelledError, EngineError
from ...core.feedback import Feedback, Stage
from ...core.system.isolated_python import ISOLATED
from ..child import run_child
from ..engine_folder import EXTRAS
from .pip_install import CERTIFICATE, NOT_OFFERED, locked, pip_environment, pip_failure

LOCKS = Path(__file__).parents[1] / "locks"
ENDED_WITH_PARENT = Path(__file__).parents[2] / "core" / "system" / "ended_with_parent.py"
PYTORCH_INDEX = "https://download.pytorch.org/whl"
CUDA = "cu130"
# Two indexes at once would let either offer what only the other may.
OTHER_INDEXES = ("PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS")

# those of the system, where a proxy or antivirus program puts its own; newer pips do so anyway
SYSTEM_CERTIFICATES = "--use-feature=truststore"
INSTALL_OPTIONS = ("--no-input", "--progress-bar", "off", "--disable-pip-version-check")


def locks_fingerprint() -> str:
    """Changes with any of the locks."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(LOCKS.glob("*.txt"))]
    return hashlib.sha256("".join(texts).encode()).hexdigest()


def install_engine(
    python: Path, build: str, find_links: Path | None, feedback: Feedback, variables: Mapping[str, str]
) -> None:
    """PyTorch first, because it is what most often fails; then the rest. Raises EngineError, CancelledError."""
    first_that_works(python, torch_attempts(build, find_links), Stage(feedback, 0.05, 0.5), variables)
    first_that_works(python, attempts_of(LOCKS / "packages.txt", find_links), Stage(feedback, 0.5, 0.95), variables)


def install_extra(
    python: Path, extra: str, find_links: Path | None, feedback: Feedback, variables: Mapping[str, str]
) -> None:
    """The packages of one of EXTRAS, beside the engine's own; raises EngineError, CancelledError."""
    if extra not in EXTRAS:
        raise EngineError(f"The extra {extra!r} is not known. Use one of {', '.join(EXTRAS)}.")
    first_that_works(python, attempts_of(LOCKS / f"{extra}.txt", find_links), Stage(feedback, 0.95, 1), variables)


def torch_attempts(build: str, find_links: Path | None, platform: str = sys.platform) -> list[list[str]]:
    """pip's arguments for PyTorch, in the order in which they are tried.

    The CPU build of Linux and the CUDA build of Windows are on PyTorch's own index alone; the user's own index or
    folder is asked first, which may mirror it. PyPI's build for Linux is the one with CUDA, ten times larger, which
    computes on CPUs too.
    """
    pypi = LOCKS / "torch-pypi.txt"
    if build == "cpu" and platform == "linux":
        cpu = LOCKS / "torch-cpu.txt"
        return [*attempts_of(cpu, find_links), from_pytorch(cpu, "cpu"), *attempts_of(pypi, find_links)]
    if build == "cuda" and platform == "win32":
        cuda = LOCKS / f"torch-{CUDA}.txt"
        return [*attempts_of(cuda, find_links), from_pytorch(cuda, CUDA)]
    return attempts_of(pypi, find_links)


def attempts_of(lock: Path, find_links: Path | None) -> list[list[str]]:
    """A lock from the folder of wheels alone, where there is one, then from the user's own index and that folder."""
    if find_links is None:
        return [locked(lock)]
    local = [*locked(lock), "--find-links", str(find_links)]
    return [[*local, "--no-index"], local]


def from_pytorch(lock: Path, build: str) -> list[str]:
    return [*locked(lock), "--index-url", f"{PYTORCH_INDEX}/{build}"]


def first_that_works(
    python: Path, attempts: Sequence[list[str]], feedback: Feedback, variables: Mapping[str, str]
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
        names_index = "--index-url" in arguments
        given = {name: value for name, value in environment.items() if not names_index or name not in OTHER_INDEXES}
        status = run_child([*install, *arguments], given, take, feedback.is_cancelled)
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
