"""Every wheel of the set-up is named with its hashes: the locks hold what the requirements ask for, and pip refuses any
other file.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from pathlib import Path

import pytest

from landslide_mapper.engine.engine_folder import EXTRAS
from landslide_mapper.engine.packages.install import LOCKS, torch_attempts

ENGINE = LOCKS.parent
HASH = re.compile(r" *--hash=sha256:[0-9a-f]{64}")
PIN = re.compile(r"(?m)^([a-z0-9-]+)==([^\s;]+)(?: ; ([^\\\n]+))?")


def pins_of(path: Path) -> set[tuple[str, str]]:
    return {(name.lower(), version) for name, version, _ in PIN.findall(path.read_text(encoding="utf-8").lower())}


@pytest.mark.parametrize("lock", sorted(path.name for path in LOCKS.iterdir()))
def test_a_lock_is_versions_and_hashes_and_nothing_else(lock: str) -> None:
    """No address, no option that names another index, no package without a hash."""
    text = re.sub(r"(?m)^#.*\n", "", (LOCKS / lock).read_text(encoding="utf-8"))
    entries = text.replace("\\\n", "").strip().splitlines()
    assert entries
    for entry in entries:
        pin, *hashes = re.split(r" +(?=--hash)", entry.strip())
        assert re.fullmatch(r"[a-z0-9-]+==[^\s;]+( ; .*)?", pin), pin
        assert hashes and all(HASH.fullmatch(one.strip()) for one in hashes), pin


def test_the_locks_hold_what_the_requirements_ask_for() -> None:
    asked = pins_of(ENGINE / "requirements.txt")
    assert asked <= pins_of(LOCKS / "packages.txt") | pins_of(LOCKS / "torch-pypi.txt")
    for extra in EXTRAS:
        assert pins_of(ENGINE / f"requirements-{extra}.txt") <= pins_of(LOCKS / f"{extra}.txt")


def test_they_were_written_after_the_last_change_of_the_requirements() -> None:
    """Changed requirements: run scripts/lock-engine."""
    texts = [
        (ENGINE / name).read_text(encoding="utf-8") for name in ("requirements.txt", "requirements-backscatter.txt")
    ]
    made_of = hashlib.sha256("".join(texts).encode()).hexdigest()[:16]
    for name in ("packages", "torch-pypi", "backscatter", "virtualenv", "pip"):
        assert f"made of {made_of}." in (LOCKS / f"{name}.txt").read_text(encoding="utf-8"), name


def test_every_build_of_pytorch_is_of_one_version() -> None:
    (version,) = (version for name, version in pins_of(ENGINE / "requirements.txt") if name == "torch")
    builds = {path.name: dict(pins_of(path))["torch"] for path in LOCKS.glob("torch-*.txt")}
    assert builds == {
        "torch-pypi.txt": version,
        "torch-cpu.txt": f"{version}+cpu",
        "torch-cu130.txt": f"{version}+cu130",
    }


@pytest.mark.parametrize(
    ("build", "platform", "expected"),
    [
        ("cpu", "linux", [("torch-cpu.txt", ""), ("torch-cpu.txt", "cpu"), ("torch-pypi.txt", "")]),
        ("cuda", "linux", [("torch-pypi.txt", "")]),
        ("cpu", "win32", [("torch-pypi.txt", "")]),
        ("cuda", "win32", [("torch-cu130.txt", ""), ("torch-cu130.txt", "cu130")]),
        ("cpu", "darwin", [("torch-pypi.txt", "")]),
    ],
)
def test_each_build_comes_from_one_index_at_a_time(build: str, platform: str, expected: list[tuple[str, str]]) -> None:
    """The second of each pair is the part of PyTorch's own index; without one it is the index that the user's pip
    asks.
    """
    attempts = torch_attempts(build, None, platform)
    found = [
        (Path(attempt[1]).name, attempt[-1].rpartition("/")[2] if "--index-url" in attempt else "")
        for attempt in attempts
    ]
    assert found == expected
    assert not any("--extra-index-url" in attempt for attempt in attempts)


@pytest.mark.skipif(os.name == "nt", reason="the Windows Python under Wine has some older packages than the engine")
def test_the_engine_of_these_tests_is_what_the_locks_say(engine_python: Path) -> None:
    """What is installed there and locked has a locked version; what its packages need is there."""
    script = "from importlib.metadata import distributions; [print(d.name, d.version) for d in distributions()]"
    told = subprocess.run([engine_python, "-I", "-c", script], capture_output=True, text=True, check=True).stdout
    installed = {name.lower().replace("_", "-"): version for name, version in map(str.split, told.splitlines())}
    locked: dict[str, set[str]] = {}
    for path in LOCKS.glob("*.txt"):
        for name, version in pins_of(path):
            locked.setdefault(name, set()).add(version)
    assert {"torch", "numpy", "rasterio", "dask"} <= installed.keys() & locked.keys()
    others = {name: found for name, found in installed.items() if name in locked and found not in locked[name]}
    others.pop("pip", None)  # that of the Python that made the environment
    assert not others
    checked = subprocess.run([engine_python, "-I", "-m", "pip", "check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
