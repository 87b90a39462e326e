"""Which Python makes the engine's environment."""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Mapping

from ..core.errors import EngineError
from ..core.system.isolated_python import ISOLATED
from .child import ask
from .clean_environment import clean_environment
from .engine_folder import engine_python
from .find_python import qgis_python
from .packages.pip_install import locked

MIN_PYTHON, MAX_PYTHON = (3, 10), (3, 14)
# A program started from the macOS Finder or Dock sees neither Homebrew nor python.org on its path.
MACOS_FOLDERS = ("/opt/homebrew/bin", "/usr/local/bin", "/Library/Frameworks/Python.framework/Versions/Current/bin")
MACOS_STUB = Path(
    "/usr/bin/python3"
)  # offers to install Apple's developer tools when it is started, and is too old with them
NO_VENV = "it lacks venv or ensurepip (on Debian and Ubuntu: sudo apt install python3-venv)"
NAMES = ("python3.12", "python3.13", "python3.11", "python3.14", "python3.10", "python3", "python")

_PROBE = """
import importlib.util, json, struct, sys
print(json.dumps({"version": list(sys.version_info[:2]), "bits": 8 * struct.calcsize("P"),
    "venv": all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))}))
"""


# For the Python of OSGeo4W, which has pip, but no venv or only a part of it; and for uv, which makes environments
# without pip.
VIRTUALENV = Path(__file__).with_name("locks") / "virtualenv.txt"
PIP = Path(__file__).with_name("locks") / "pip.txt"
RUN_VIRTUALENV = """
import runpy, sys
sys.path.insert(0, sys.argv.pop(1))
runpy.run_module("virtualenv", run_name="__main__", alter_sys=True)
"""


@dataclass(frozen=True)
class BasePython:
    """A Python that can make an environment, by its own venv or by virtualenv, or uv, which fetches a Python."""

    program: Path
    is_uv: bool = False
    by_virtualenv: bool = False

    def commands(self, folder: Path, scratch: Path) -> list[list[str]]:
        """What makes an empty environment with pip in `folder`, in place of whatever environment is there; `scratch` is
        a temporary folder.
        """
        program = str(self.program)
        if self.is_uv:
            into = ["--no-config", "--python", str(engine_python(folder))]
            return [
                [program, "venv", "--clear", "--no-config", "--python", "3.12", str(folder)],
                [program, "pip", "install", *into, *locked(PIP)],
            ]
        isolated = [program, *ISOLATED]
        if self.by_virtualenv:
            fetch = ["-m", "pip", "install", "--no-input", "--disable-pip-version-check", *locked(VIRTUALENV)]
            run = ["-c", RUN_VIRTUALENV, str(scratch), "--clear", "--copies", "--no-periodic-update", str(folder)]
            return [[*isolated, *fetch, "--target", str(scratch)], [*isolated, *run]]
        return [[*isolated, "-m", "venv", "--clear", str(folder)]]


def base_pythons(
    named: Path | None,
    variables: Mapping[str, str],
    platform: str = sys.platform,
    oldest: tuple[int, int] = MIN_PYTHON,
) -> Iterator[BasePython]:
    """The Python named by the user and no other, else QGIS's own, those on the path, QGIS's own by virtualenv where its
    venv fails (Windows), and uv; raises EngineError at the end where there was none.

    The Python inside a macOS bundle cannot make an environment that works outside it, so it is left out there.
    """
    if named is not None:
        if problem := why_no_base(named, variables, oldest):
            raise EngineError(
                f"The Python {named} cannot make the engine's environment: {problem}. Name another in PYTHON."
            )
        yield BasePython(named)
        return
    problems = {}
    path = _search_path(variables, platform)
    for candidate in _found(path, platform):
        problems[candidate] = why_no_base(candidate, variables, oldest)
        if not problems[candidate]:
            yield BasePython(candidate)
    own = qgis_python() if platform == "win32" else None
    by_virtualenv = own is not None and has_pip(own, variables, oldest)
    if own is not None and by_virtualenv:
        yield BasePython(own, by_virtualenv=True)
    if uv := shutil.which("uv", path=path):
        yield BasePython(Path(uv), is_uv=True)
    elif not by_virtualenv and all(problems.values()):
        reasons = (
            "; ".join(f"{candidate}: {problem}" for candidate, problem in problems.items())
            or "there is none on the path"
        )
        raise EngineError(
            f"No Python on this computer can make the engine's environment ({reasons}). Install Python 3.12 and name "
            "it in PYTHON."
        )


def _search_path(variables: Mapping[str, str], platform: str) -> str:
    folders = [variables.get("PATH", "")]
    if platform == "darwin":
        folders += [*MACOS_FOLDERS, str(Path(variables.get("HOME", "/")) / ".local" / "bin")]
    return os.pathsep.join(folder for folder in folders if folder)


def _found(path: str, platform: str) -> list[Path]:
    """QGIS's own Python and those on the path, each once, in the order of preference."""
    own = qgis_python()
    bundled = own is not None and platform == "darwin" and ".app" in str(own)
    found = [own] if own and not bundled else []
    found += [Path(program) for name in NAMES if (program := shutil.which(name, path=path))]
    return [program for program in dict.fromkeys(found) if platform != "darwin" or program != MACOS_STUB]


def why_no_base(path: Path, variables: Mapping[str, str], oldest: tuple[int, int] = MIN_PYTHON) -> str:
    """What keeps this Python from making the environment, as the middle of a sentence; empty when nothing does."""
    if not path.is_file():
        return "there is no such file"
    try:
        answer = json.loads(ask([path, *ISOLATED, "-c", _PROBE], clean_environment(variables)))
        version, bits, venv = tuple(answer["version"]), answer["bits"], answer["venv"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"it does not answer as a Python does ({error})"
    if not oldest <= version <= MAX_PYTHON:
        which = "PyTorch" if oldest == MIN_PYTHON else "the set-up of PyTorch with CUDA on this system"
        wanted = f"needs {oldest[0]}.{oldest[1]} or newer" if version < oldest else "does not support it yet"
        return f"it is Python {version[0]}.{version[1]}, and {which} {wanted}"
    if bits != 64:
        return "it is a 32-bit Python, and PyTorch needs 64 bit"
    return "" if venv else NO_VENV


def has_pip(path: Path, variables: Mapping[str, str], oldest: tuple[int, int] = MIN_PYTHON) -> bool:
    """Whether a Python of the right version can install packages, if it lacks no more than venv."""
    if why_no_base(path, variables, oldest) not in ("", NO_VENV):
        return False
    try:
        ask([path, *ISOLATED, "-c", "import pip"], clean_environment(variables))
    except OSError:
        return False
    return True
