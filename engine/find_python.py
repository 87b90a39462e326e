"""Which Python runs the worker: the one named by the user, the one that 'Set up the engine' made, or QGIS's own."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Mapping, Sequence

from ..core.errors import EngineError
from ..core.system.isolated_python import ISOLATED, WITHOUT_CURRENT_FOLDER
from .child import ask
from .clean_environment import clean_environment
from .engine_folder import engine_folder, engine_python, is_set_up

PYTHON_VARIABLE = "LANDSLIDE_MAPPER_PYTHON"
MIN_PYTHON = (3, 10)
SET_UP = "Run 'Set up the engine' in the Processing toolbox"

# Looks for the modules without importing them: importing torch takes seconds, finding it takes none.
_PROBE = """
import importlib.util, json, sys
missing = [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]
print(json.dumps({"version": list(sys.version_info[:2]), "missing": missing}))
"""

_BASE = ("numpy", "torch", "rasterio", "safetensors")
NEEDS: dict[str, tuple[str, ...]] = {
    "check": ("torch",),
    "pace": ("torch",),
    "analyse_factors": (*_BASE, "sklearn"),
    "explain": (*_BASE, "captum"),
    "import_dataset": ("numpy", "torch", "rasterio", "h5py", "netCDF4"),
    "export_tiles": ("numpy", "rasterio"),
}


@dataclass(frozen=True)
class WorkerPython:
    """An interpreter that can do the job; `source` says in words where it was found."""

    path: Path
    source: str
    is_qgis_python: bool = False


def needs_of(task: str) -> tuple[str, ...]:
    """The modules that a task of the worker imports."""
    return NEEDS.get(task, _BASE)


def find_python(needs: Sequence[str], setting: str = "", variables: Mapping[str, str] | None = None) -> WorkerPython:
    """The first usable of: LANDSLIDE_MAPPER_PYTHON, the plugin's setting, the engine's environment, QGIS's own Python.

    One that the user named but that cannot do the job is an error, never skipped. Raises EngineError with the cure.
    """
    variables = os.environ if variables is None else variables
    named = (
        (
            variables.get(PYTHON_VARIABLE, ""),
            f"the environment variable {PYTHON_VARIABLE}",
            "Correct or unset the variable",
        ),
        (
            setting,
            "the plugin's setting",
            "Run 'Set up the engine' with another Python, or with none to have an environment made",
        ),
    )
    for text, source, cure in named:
        if text:
            path = Path(text).expanduser()
            if problem := why_unusable(path, needs, variables):
                raise EngineError(f"The Python {path}, named by {source}, cannot run the engine: {problem}. {cure}.")
            return WorkerPython(path, source)

    engine = engine_folder(variables)
    engine_problem = ""
    if is_set_up(engine):
        engine_problem = why_unusable(engine_python(engine), needs, variables)
        if not engine_problem:
            return WorkerPython(engine_python(engine), "the environment made by 'Set up the engine'")
    own = qgis_python()
    if own and not why_unusable(own, needs, variables, is_qgis_python=True):
        return WorkerPython(own, "QGIS's own Python", is_qgis_python=True)
    if engine_problem:
        raise EngineError(
            f"The engine's environment {engine} is damaged: {engine_problem}. {SET_UP} again; it repairs the "
            "environment."
        )
    raise EngineError(
        f"PyTorch is not installed yet: there is no engine in {engine}, and QGIS's own Python has none. {SET_UP} "
        f"once, or name a Python that has it in the environment variable {PYTHON_VARIABLE}."
    )


_answers: dict[tuple[str, float, tuple[str, ...], bool], str] = {}


def why_unusable(path: Path, needs: Sequence[str], variables: Mapping[str, str], is_qgis_python: bool = False) -> str:
    """What keeps this interpreter from doing the job, as the middle of a sentence; empty when nothing does.

    Answers are remembered per interpreter until its file changes or something is installed into its environment.
    """
    if not path.is_file():
        return "there is no such file"
    if not os.access(path, os.X_OK):
        return "the file is not executable"
    key = (str(path), _last_change(path), tuple(needs), is_qgis_python)
    if key not in _answers:
        problem = _ask_interpreter(path, needs, clean_environment(variables, is_qgis_python), is_qgis_python)
        if problem:
            return problem
        _answers[key] = ""
    return _answers[key]


def _last_change(path: Path) -> float:
    """Installing or removing a package changes the time of a site-packages folder."""
    root = path.parent.parent
    folders = [*root.glob("lib/python3*/site-packages"), root / "Lib" / "site-packages"]
    return max(entry.stat().st_mtime for entry in [path, *folders] if entry.exists())


def _ask_interpreter(path: Path, needs: Sequence[str], environment: Mapping[str, str], is_qgis_python: bool) -> str:
    try:
        options = ("-c", WITHOUT_CURRENT_FOLDER + _PROBE) if is_qgis_python else (*ISOLATED, "-c", _PROBE)
        answer = json.loads(ask([path, *options, *needs], environment))
        version, missing = tuple(answer["version"]), list(answer["missing"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        return f"it does not answer as a Python does ({error})"
    if version < MIN_PYTHON:
        return f"it is Python {version[0]}.{version[1]}, and the engine needs {MIN_PYTHON[0]}.{MIN_PYTHON[1]} or newer"
    if missing:
        return f"it lacks {', '.join(missing)}"
    return ""


def qgis_python(executable: str | None = None, prefix: str | None = None, platform: str = sys.platform) -> Path | None:
    """The interpreter behind the Python that runs this code; None where there is no such file.

    Inside QGIS `sys.executable` is no Python on Windows (qgis-bin.exe) and macOS (QGIS.app's main program).
    """
    started = Path(sys.executable if executable is None else executable)
    home = Path(sys.prefix if prefix is None else prefix)
    if started.name.lower().startswith("python"):
        candidates = [started]
    elif platform == "win32":
        candidates = [
            home / "python.exe",
            home / "python3.exe",
            home / "Scripts" / "python.exe",
            started.parent / "python.exe",
            started.parent / "python3.exe",
        ]
    elif platform == "darwin":
        candidates = [started.parent / "bin" / "python3", home / "bin" / "python3", started.parent / "python3"]
    else:
        candidates = [home / "bin" / "python3", Path("/usr/bin/python3")]
    return next((candidate for candidate in candidates if candidate.is_file()), None)
