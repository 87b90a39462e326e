"""Where Wine cannot be installed, the tests in a Windows Python are skipped aloud."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"
NEEDED = ("grep", "bash", "dirname", "sed", "id", "uname", "mkdir", "cat", "tr", "env")


def test_without_wine_and_apt_it_says_so_and_ends_with_a_status_of_its_own(tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in NEEDED:
        (programs / name).symlink_to(f"/usr/bin/{name}")
    variables = {
        **os.environ,
        "PATH": str(programs),
        "LANDSLIDE_MAPPER_BUILD": str(tmp_path / "build"),
        "LANDSLIDE_MAPPER_WINE": str(tmp_path / "nowhere"),
    }
    done = subprocess.run(
        ["/bin/bash", SCRIPTS / "windows-python", "-c", "pass"],
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 77, done.stderr
    assert "Wine cannot be installed here" in done.stderr
    assert not (tmp_path / "build" / "windows").exists()


def test_every_package_for_windows_is_pinned() -> None:
    lines = (SCRIPTS / "requirements-windows.txt").read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line and not line.startswith("#")]
    assert packages
    assert all("==" in line for line in packages)
