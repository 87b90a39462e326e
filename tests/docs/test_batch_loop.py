"""The loop over many scenes in docs/servers.md: it runs as printed, goes on after a scene that fails, and takes up
where it was stopped.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "servers.md"

# Stands for qgis_process: reads the inputs, fails for one scene, writes the polygons of the others.
PRETENDER = """#!/usr/bin/python3
import json, pathlib, sys
inputs = json.load(sys.stdin)["inputs"]
with open("calls.txt", "a") as calls:
    calls.write(f"{sys.argv[1]} {sys.argv[2]} {inputs['STACK']}\\n")
if "cloudy" in inputs["STACK"]:
    sys.exit("The stack has no valid pixel.")
pathlib.Path(inputs["landslides"]).write_text(inputs["probability"])
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stacks").mkdir()
    for name in ("north valley", "cloudy", "south"):
        (tmp_path / "stacks" / f"{name}.tif").touch()
    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "qgis_process"
    program.write_text(PRETENDER)
    program.chmod(0o755)
    return tmp_path


def run_loop(folder: Path) -> None:
    loops = [
        block
        for block in re.findall(r"```bash\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
        if "for stack in" in block
    ]
    assert len(loops) == 1
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", loops[0]], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_one_bad_scene_does_not_stop_the_others(folder: Path) -> None:
    run_loop(folder)
    assert sorted(path.name for path in (folder / "results").iterdir()) == ["north valley.gpkg", "south.gpkg"]
    assert (folder / "results" / "south.gpkg").read_text() == "results/south_probability.tif"
    assert (folder / "failed.txt").read_text() == "cloudy\n"
    assert all(
        call.startswith("run landslide:detect_and_vectorise")
        for call in (folder / "calls.txt").read_text().splitlines()
    )


def test_the_second_run_does_only_what_is_missing(folder: Path) -> None:
    run_loop(folder)
    (folder / "calls.txt").unlink()
    run_loop(folder)
    assert (folder / "calls.txt").read_text() == "run landslide:detect_and_vectorise stacks/cloudy.tif\n"
