"""pip ends with the process that started it, however that ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
# A set-up that waits for its pip, as QGIS does; its pip is a module that would write into the environment for an hour.
SET_UP = """
import sys
sys.path.insert(0, sys.argv[1])
import conftest
from pathlib import Path
from landslide_mapper.engine.child import run_child
from landslide_mapper.engine.packages.install import ENDED_WITH_PARENT
environment = {"PYTHONPATH": sys.argv[2], "SYSTEMROOT": r"C:\\Windows"}
run_child([sys.executable, ENDED_WITH_PARENT, "-m", "busy_pip", sys.argv[2]], environment, print, lambda: False)
"""
BUSY_PIP = """
import subprocess, sys, time
folder = sys.argv[1]
write = "import sys, time\\nwhile True: open(sys.argv[1], 'w').write(str(time.time())); time.sleep(0.05)"
if sys.argv[0].endswith("busy_pip.py"):
    subprocess.Popen([sys.executable, "-c", write, folder + "/child.txt"])
while True:
    open(folder + "/own.txt", "w").write(str(time.time()))
    time.sleep(0.05)
"""


@pytest.mark.posix("process groups, by which pip's own children end, too")
@pytest.mark.parametrize("how", ["SIGKILL", "SIGTERM"])
def test_pip_and_its_children_end_with_a_killed_set_up(tmp_path: Path, how: str) -> None:
    (tmp_path / "busy_pip.py").write_text(BUSY_PIP, encoding="utf-8")
    arguments = [sys.executable, "-c", SET_UP, str(ROOT / "tests"), str(tmp_path)]
    set_up = subprocess.Popen(arguments, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    files = [tmp_path / "own.txt", tmp_path / "child.txt"]
    until = time.monotonic() + 60
    while not all(file.exists() for file in files) and time.monotonic() < until:
        time.sleep(0.05)
    assert all(file.exists() for file in files)
    os.kill(set_up.pid, getattr(signal, how))
    set_up.wait(10)
    time.sleep(2)
    last = [file.stat().st_mtime_ns for file in files]
    time.sleep(1)
    assert [file.stat().st_mtime_ns for file in files] == last


@pytest.mark.skipif(bool(sys.flags.ignore_environment), reason="this embedded Python never looks at PYTHONPATH")
def test_its_arguments_and_exit_status_are_the_module_s(tmp_path: Path) -> None:
    (tmp_path / "quiet_pip.py").write_text("import sys\nprint(sys.argv[1:])\nsys.exit(3)\n", encoding="utf-8")
    starter = ROOT / "core" / "system" / "ended_with_parent.py"
    program = [sys.executable, str(starter), "-m", "quiet_pip", "install", "torch"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    ended = subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
    assert ended.stdout is not None
    assert ended.stdout.read().strip() == "['install', 'torch']"
    assert ended.wait(30) == 3
