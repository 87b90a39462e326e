"""Workers made for the occasion: an interpreter whose probe says yes and whose job is a script of the test."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from pretended_python import pretended_python

MakeWorker = Callable[[str], Path]


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
        program = pretended_python(
            tmp_path / "a folder with spaces python",
            "import json, runpy, sys\n"
            "if '-c' in sys.argv:\n    print(json.dumps({'version': [3, 11], 'missing': []}))\n"
            f"else:\n    sys.argv = ['', sys.argv[-1]]\n    runpy.run_path({str(script)!r}, run_name='__main__')\n",
        )
        monkeypatch.setenv("LANDSLIDE_MAPPER_PYTHON", str(program))
        for name in ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG"):
            monkeypatch.delenv(name, raising=False)  # or it would hear TERM, which ends every other Python
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
