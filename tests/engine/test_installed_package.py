"""The same code on a server: pip-installed from a checkout of any name, run without QGIS."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.engine.clean_environment import clean_environment

ROOT = Path(__file__).resolve().parents[2]
NOT_PACKAGED = {"build", "tests", "benchmarks", "scripts", "docs"}


def packages_of_the_tree() -> set[str]:
    rooms = [path for path in ROOT.iterdir() if (path / "__init__.py").is_file() and path.name not in NOT_PACKAGED]
    folders = [path.parent.relative_to(ROOT) for room in rooms for path in room.rglob("__init__.py")]
    return {"landslide_mapper", *(".".join(["landslide_mapper", *folder.parts]) for folder in folders)}


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
def test_every_package_of_the_tree_is_listed_in_pyproject() -> None:
    import tomllib

    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    assert set(listed) == packages_of_the_tree()


def run(command: list[str | Path], **variables: str) -> str:
    environment = {**clean_environment(os.environ), **variables}
    done = subprocess.run(
        [str(part) for part in command],
        env=environment,
        cwd=Path(sys.executable).anchor,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.skipif(bool(sys.flags.ignore_environment), reason="this embedded Python never looks at PYTHONPATH")
def test_a_checkout_of_another_name_installs_and_its_worker_runs(engine_python: Path, tmp_path: Path) -> None:
    checkout, site = tmp_path / "some other name", tmp_path / "site"
    shutil.copytree(
        ROOT,
        checkout,
        ignore=shutil.ignore_patterns("build", ".git", "__pycache__", ".*_cache", ".hypothesis", "tests", "shared"),
    )
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check"]
    run([engine_python, "-m", "pip", "install", "--quiet", *offline, "--target", site, checkout])
    shutil.rmtree(checkout)

    job = tmp_path / "job.json"
    job.write_text(json.dumps({"task": "check", "parameters": {"device": "cpu"}}), encoding="utf-8")
    lines = run([engine_python, "-m", "landslide_mapper.learning", job], PYTHONPATH=str(site)).splitlines()
    result = json.loads(lines[-1])
    assert result["event"] == "result" and result["device_used"] == "cpu"
    help_text = run([engine_python, "-m", "landslide_mapper.engine", "--help"], PYTHONPATH=str(site))
    assert "--find-links" in help_text
    assert (site / "landslide_mapper" / "engine" / "locks" / "packages.txt").is_file()


def test_the_worker_runs_from_a_checkout_by_its_path(engine_python: Path, tmp_path: Path) -> None:
    job = tmp_path / "job.json"
    job.write_text(json.dumps({"task": "check", "parameters": {"device": "cpu"}}), encoding="utf-8")
    lines = run([engine_python, ROOT / "learning" / "__main__.py", job]).splitlines()
    assert json.loads(lines[-1])["event"] == "result"


@pytest.mark.parametrize("content", ["", "{", '{"task": "dance", "parameters": {}}', "[1]"])
def test_a_bad_job_file_is_one_error_event_and_status_1(engine_python: Path, tmp_path: Path, content: str) -> None:
    job = tmp_path / "job.json"
    job.write_text(content, encoding="utf-8")
    done = subprocess.run(
        [str(engine_python), str(ROOT / "learning" / "__main__.py"), str(job)],
        capture_output=True,
        text=True,
        check=False,
    )
    event = json.loads(done.stdout)
    assert done.returncode == 1 and event["event"] == "error" and str(job) in event["sentence"]
    assert "Traceback" not in done.stderr
