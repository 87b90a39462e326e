"""Large maps go back to the kernel while detecting, in a process of its own: what is set there stays set."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.learning.compute import freed_memory
from landslide_mapper.learning.compute.freed_memory import ASK_FOR_HUGE_PAGES, HUGE_PAGES, has_huge_pages

ROOT = Path(__file__).resolve().parents[3]

TAKE_AND_FREE = """
import ctypes, runpy, sys
memory = runpy.run_path(sys.argv[1])
def resident():
    return next(int(line.split()[1]) / 1024 for line in open("/proc/self/status") if line.startswith("VmRSS:"))
memory["keep_freed_memory"]()
if sys.argv[2] == "given":
    memory["give_back_large_maps"]()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
before = resident()
maps = [libc.malloc(32 * 2**20) for _ in range(4)]
for place in maps:
    ctypes.memset(place, 1, 32 * 2**20)
for place in maps:
    libc.free(place)
print(resident() - before)
"""


def megabytes_kept(how: str) -> float:
    """Resident memory that 128 MB taken, written and freed leave behind."""
    variables = {name: value for name, value in os.environ.items() if name != "MALLOC_TRIM_THRESHOLD_"} | {
        ASK_FOR_HUGE_PAGES: "1"
    }
    done = subprocess.run(
        [sys.executable, "-c", TAKE_AND_FREE, str(ROOT / "learning" / "compute" / "freed_memory.py"), how],
        env=variables,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


@pytest.mark.posix("glibc")
@pytest.mark.skipif(not HUGE_PAGES.is_file() or "[never]" in HUGE_PAGES.read_text(), reason="Linux with huge pages")
def test_large_maps_are_given_back_while_detecting_and_kept_while_training() -> None:
    assert megabytes_kept("kept") > 100
    assert megabytes_kept("given") < 20


@pytest.mark.parametrize(
    ("asked", "setting", "expected"),
    [
        ("1", "always [madvise] never", True),
        ("1", "[always] madvise never", True),
        ("1", "always madvise [never]", False),
        ("0", "always [madvise] never", False),
        ("", "always [madvise] never", False),
    ],
)
def test_huge_pages_are_there_where_pytorch_asks_and_linux_grants(
    asked: str, setting: str, expected: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "enabled").write_text(setting)
    monkeypatch.setattr(freed_memory, "HUGE_PAGES", tmp_path / "enabled")
    monkeypatch.setenv(ASK_FOR_HUGE_PAGES, asked)
    assert has_huge_pages() is expected


@pytest.mark.parametrize(
    ("available", "set_before", "expected"), [("3000000 kB", "", "1"), ("9000000 kB", "", ""), ("3000000 kB", "0", "0")]
)
def test_huge_pages_are_asked_for_where_memory_is_short_and_the_user_says_nothing(
    available: str, set_before: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "meminfo").write_text(f"MemTotal: 16000000 kB\nMemAvailable: {available}\n")
    monkeypatch.setattr(freed_memory, "MEMORY", tmp_path / "meminfo")
    monkeypatch.setenv(ASK_FOR_HUGE_PAGES, set_before)
    if not set_before:
        monkeypatch.delenv(ASK_FOR_HUGE_PAGES)
    freed_memory.ask_for_huge_pages()
    assert os.environ.get(ASK_FOR_HUGE_PAGES, "") == expected


def test_without_the_systems_setting_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(freed_memory, "HUGE_PAGES", tmp_path / "absent")
    monkeypatch.setenv(ASK_FOR_HUGE_PAGES, "1")
    assert not has_huge_pages()


def test_the_users_own_setting_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALLOC_TRIM_THRESHOLD_", "131072")
    assert freed_memory.usable_mallopt() is None
