"""Where behaviour depends on the system: every place stands in the table of docs/architecture.md."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "architecture.md"
ROOMS = ("algorithms", "core", "engine", "gui", "learning", "models", "rasters")
ATTRIBUTES = {
    *("os.name", "sys.platform", "platform.system", "sys.getwindowsversion"),
    *("os.getppid", "os._exit", "os.kill", "os.killpg", "os.fork", "os.setsid", "os.sched_getaffinity"),
}
MODULES = {"signal", "fcntl", "msvcrt", "winreg", "ctypes", "resource", "pwd", "grp", "multiprocessing"}
PLACES = re.compile(r"^(/proc/|/usr/bin/|/dev/)|^(LOCALAPPDATA|XDG_DATA_HOME|SYSTEMROOT|CREATE_NO_WINDOW)$")


def system_dependence(code: str) -> set[str]:
    """What in a module's code tells one system from another, or exists on one alone."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found |= {f"{node.value.id}.{node.attr}"} & ATTRIBUTES
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names} & MODULES
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found |= {str(node.module).split(".")[0]} & MODULES
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and PLACES.match(node.value):
            found.add(node.value)
    return found


def dependent_modules() -> set[str]:
    files = [ROOT / "plugin.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix() for path in files if system_dependence(path.read_text(encoding="utf-8"))}


def described_modules() -> set[str]:
    text = PAGE.read_text(encoding="utf-8").partition("## What differs between systems")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([\w/]+\.py)` \|", text, re.MULTILINE))


def test_every_place_that_depends_on_the_system_is_described() -> None:
    assert dependent_modules() == described_modules()


def test_each_says_what_it_does_on_all_three() -> None:
    text = PAGE.read_text(encoding="utf-8").partition("## What differs between systems")[2].partition("\n## ")[0]
    rows = [re.split(r"(?<!\\)\|", line.strip("|")) for line in text.splitlines() if line.startswith("| `")]
    assert rows
    assert all(len(row) == 5 and all(cell.strip() for cell in row) for row in rows)


def test_the_search_sees_what_it_looks_for() -> None:
    assert system_dependence("import os\nif os.name == 'nt': pass") == {"os.name"}
    assert system_dependence("from signal import SIGKILL") == {"signal"}
    assert system_dependence("open('/proc/meminfo')") == {"/proc/meminfo"}
    assert system_dependence("from . import signal\nname = 'os.name'") == set()


def test_paths_are_never_made_into_uris_by_hand_and_mapped_drives_stay_mapped() -> None:
    """`resolve()` turns the drive Z: into //server/share, and SQLite takes no file://server/share."""
    allowed = {"algorithms/support/base.py", "gui/tour.py"}  # links in a help text and in the tour
    files = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    calls = {
        path.relative_to(ROOT).as_posix(): set(
            re.findall(r"\.(?:resolve|as_uri)\(\)", path.read_text(encoding="utf-8"))
        )
        for path in files
    }
    assert {name for name, found in calls.items() if found} <= allowed
    assert not any(".resolve()" in found for found in calls.values())
