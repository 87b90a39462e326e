"""The worker's environment and command line, on POSIX (through `env`) and on Windows (through start_worker.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.core.system.isolated_python import ISOLATED
from landslide_mapper.engine.clean_environment import clean_environment, harmful_names
from landslide_mapper.engine.find_python import WorkerPython
from landslide_mapper.engine.start_worker import WORKER, worker_command

POISON = {
    "PYTHONHOME": "/nonsense", "PYTHONPATH": "/nonsense", "PROJ_LIB": "x", "PROJ_DATA": "x", "GDAL_DATA": "x",
    "GDAL_DRIVER_PATH": "x", "VIRTUAL_ENV": "x", "QT_PLUGIN_PATH": "x", "LD_LIBRARY_PATH": "/nonsense",
    "DYLD_LIBRARY_PATH": "x", "CONDA_PREFIX": "x",
}  # fmt: skip
GOOD = {
    "PATH": "/bin", "HOME": "/h", "HTTPS_PROXY": "http://p", "no_proxy": "localhost", "SSL_CERT_FILE": "c",
    "PIP_INDEX_URL": "i", "SystemRoot": "C:\\Windows", "LANG": "de_DE.UTF-8", "CUDA_VISIBLE_DEVICES": "0",
    "OMP_NUM_THREADS": "2", "APPDATA": "a",
}  # fmt: skip


def test_qgis_steering_variables_go_and_the_users_stay() -> None:
    cleaned = clean_environment({**POISON, **GOOD})
    assert not set(POISON) & set(cleaned)
    assert {name: cleaned[name] for name in GOOD} == GOOD
    assert cleaned["PYTHONNOUSERSITE"] == cleaned["PYTHONUNBUFFERED"] == cleaned["PYTHONUTF8"] == "1"


def test_qgis_own_python_keeps_what_it_needs() -> None:
    kept = clean_environment({**POISON, **GOOD}, is_qgis_python=True)
    assert {name: kept[name] for name in POISON} == POISON
    assert "PYTHONNOUSERSITE" not in kept


def test_windows_writes_names_as_it_likes() -> None:
    assert harmful_names({"PythonHome": "x", "Path": "x"}) == ["PythonHome"]


def test_on_posix_env_becomes_the_worker_itself() -> None:
    program, arguments = worker_command(
        WorkerPython(Path("/e/bin/python"), "test"), Path("/t/job.json"), {**POISON, **GOOD}, posix=True
    )
    assert program == "/usr/bin/env"
    assert arguments[-8:] == [str(Path("/e/bin/python")), *ISOLATED, str(WORKER), str(Path("/t/job.json"))]
    assert {arguments[i + 1] for i, part in enumerate(arguments[:-8]) if part == "-u"} == set(POISON)
    assert f"TMPDIR={Path('/t')}" in arguments
    assert not any("http://p" in part for part in arguments), "a proxy's password must not stand on a command line"


def test_on_windows_the_start_file_drops_the_rest(tmp_path: Path) -> None:
    worker = tmp_path / "worker.py"
    worker.write_text(
        "import json, os, sys; print(json.dumps({'variables': dict(os.environ), 'arguments': sys.argv[1:], 'name': "
        "__name__}))"
    )
    job = tmp_path / "with space" / "job.json"
    job.parent.mkdir()
    variables = {
        **clean_environment(os.environ),
        "PYTHONPATH": "/nonsense",
        "PROJ_LIB": "x",
        "GDAL_DATA": "x",
        "HTTPS_PROXY": "http://p",
    }
    program, arguments = worker_command(WorkerPython(Path(sys.executable), "test"), job, variables, posix=False)
    arguments[arguments.index(str(WORKER))] = str(worker)
    done = subprocess.run([program, *arguments], env=variables, capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    assert answer["arguments"] == [str(job)] and answer["name"] == "__main__"
    assert not {"PYTHONPATH", "PROJ_LIB", "GDAL_DATA"} & set(answer["variables"])
    assert answer["variables"]["HTTPS_PROXY"] == "http://p"
    assert answer["variables"]["TEMP"] == str(job.parent)


def test_on_windows_qgis_own_python_starts_as_it_is() -> None:
    _, arguments = worker_command(
        WorkerPython(Path("/q/python.exe"), "test", is_qgis_python=True), Path("/t/job.json"), POISON, posix=False
    )
    assert "-I" not in arguments and "-E" not in arguments
    assert "" in arguments, "nothing is dropped"


def test_qgis_own_python_looks_for_no_module_beside_the_start_file(tmp_path: Path) -> None:
    """Its folder holds signals.py, lock.py and child.py, which a library may mean by those names, too."""
    worker = tmp_path / "worker.py"
    worker.write_text("import json, sys; print(json.dumps(sys.path))")
    own = WorkerPython(Path(sys.executable), "test", is_qgis_python=True)
    program, arguments = worker_command(own, tmp_path / "job.json", {}, posix=False)
    arguments[arguments.index(str(WORKER))] = str(worker)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=True)
    start_file = next(part for part in arguments if part.endswith("start_worker.py"))
    assert str(Path(start_file).parent) not in json.loads(done.stdout)


@pytest.mark.parametrize("posix", [pytest.param(True, marks=pytest.mark.posix("/usr/bin/env")), False])
def test_the_worker_takes_no_module_of_the_current_folder(tmp_path: Path, posix: bool) -> None:
    """QGIS may have been started in a folder of scripts, one of which is called as a module is."""
    for name in ("json", "torch", "runpy", "signal"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('a module of the current folder was run')\n")
    variables = {**os.environ, "PYTHONPATH": str(tmp_path)}
    job = tmp_path / "job.json"
    program, arguments = worker_command(WorkerPython(Path(sys.executable), "test"), job, variables, posix)
    done = subprocess.run([program, *arguments], env=variables, cwd=tmp_path, capture_output=True, check=False)
    event = json.loads(done.stdout.decode())
    assert event["event"] == "error" and str(job) in event["sentence"], done.stderr
