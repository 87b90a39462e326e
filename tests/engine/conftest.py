"""Workers made for the occasion: an interpreter whose probe says yes and whose job is a script of the test."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Callable

import pytest

MakeWorker = Callable[[str], Path]


def write_program(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def worker_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeWorker:
    """`worker_that("print(...)")` makes the engine's Python one that runs this code instead of the worker (`say(event,
    **content)` is there).
    """

    def make(code: str) -> Path:
        script = tmp_path / "fake worker.py"
        script.write_text(
            "import json, os, sys, time\n"
            "job = json.load(open(sys.argv[1]))\n"
            "def say(event, **content):\n    print(json.dumps({'event': event, **content}), flush=True)\n" + code,
            encoding="utf-8",
        )
        program = write_program(
            tmp_path / "a folder with spaces python",
            f"""#!/bin/sh
if [ "$1" = "-c" ]; then echo '{{"version": [3, 11], "missing": []}}'; exit 0; fi
exec "{sys.executable}" "{script}" "$2"
""",
        )
        monkeypatch.setenv("LANDSLIDE_MAPPER_PYTHON", str(program))
        return program

    return make


@pytest.fixture
def feedback(qgis_app: Any) -> Any:
    from qgis.core import QgsProcessingFeedback

    return QgsProcessingFeedback(False)


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer on which nothing has been set up yet; gives the folder where the engine would be."""
    monkeypatch.delenv("LANDSLIDE_MAPPER_PYTHON", raising=False)
    monkeypatch.setenv("LANDSLIDE_MAPPER_ENGINE", str(tmp_path / "engine"))
    return tmp_path / "engine"
