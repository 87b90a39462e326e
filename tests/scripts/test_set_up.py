"""What scripts/demo and scripts/test share: the machine's own mirror is found, nothing is done twice, no apt is told in
a paragraph.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"

DEB822 = """\
# a comment
Types: deb deb-src
URIs: http://mirror.example/debian http://second.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://security.example/debian-security
Suites: bookworm-security
Components: main
"""
ONE_LINE = """\
# deb http://commented.example/debian bookworm main
deb-src http://sources.example/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/key.gpg] http://mirror.example/debian bookworm main contrib
deb http://security.example/debian-security bookworm-security main
"""


def bash(command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    return subprocess.run(
        ["/bin/bash", "-c", f'set -euo pipefail; . "{SCRIPTS}/set-up"; {command}'],
        env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("file", "text", "mirror"),
    [
        (
            "sources.list.d/debian.sources",
            DEB822,
            "http://mirror.example/debian|/usr/share/keyrings/debian-archive-keyring.gpg",
        ),
        ("sources.list", ONE_LINE, "http://mirror.example/debian|/usr/share/keyrings/key.gpg"),
        ("sources.list.d/a.list", "deb http://plain.example/debian/ bookworm main\n", "http://plain.example/debian/|"),
        ("sources.list", "deb http://other.example/ubuntu noble main\n", ""),
    ],
)
def test_the_debian_mirror_is_the_machines_own(tmp_path: Path, file: str, text: str, mirror: str) -> None:
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / file).write_text(text)
    done = bash("debian_mirror bookworm", LANDSLIDE_MAPPER_APT_FOLDER=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == mirror


def test_a_complete_machine_installs_nothing() -> None:
    done = bash(
        "as_root() { echo CALLED; }; qgis_is_there() { true; }; is_installed() { true; }; install_system_packages "
        "gdal-bin"
    )
    assert done.returncode == 0, done.stderr
    assert "CALLED" not in done.stdout


def test_without_apt_one_paragraph_says_what_to_install() -> None:
    done = bash(
        'qgis_is_there() { false; }; command() { [ "$2" != apt-get ] && [ "$2" != dpkg-query ]; }; '
        "install_system_packages"
    )
    assert done.returncode != 0
    assert "https://qgis.org/download" in done.stderr and "Still missing here: qgis" in done.stderr
    assert len(done.stderr.strip().split("\n\n")) == 1


def test_packages_of_pip_are_installed_once(tmp_path: Path) -> None:
    python = tmp_path / "env" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "PIP $*"\n')
    python.chmod(0o755)
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("pytest==1.0\n")
    twice = f'install_requirements "{python}" "{requirements}"; install_requirements "{python}" "{requirements}"'
    done = bash(twice)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("PIP") == 1 and "pytest==1.0" in done.stdout


@pytest.mark.parametrize("script", ["test", "test-in-release", "demo", "newcomer", "set-up"])
def test_the_scripts_are_valid_bash(script: str) -> None:
    assert subprocess.run(["bash", "-n", str(SCRIPTS / script)], check=False).returncode == 0


@pytest.mark.parametrize("script", ["demo", "newcomer"])
def test_a_script_asked_for_help_says_its_usage_and_does_nothing(script: str, tmp_path: Path) -> None:
    asked = subprocess.run(
        [str(SCRIPTS / script), "--help"],
        env={**os.environ, "LANDSLIDE_MAPPER_BUILD": str(tmp_path / "build")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 0, asked.stderr
    assert f"usage: scripts/{script} [FOLDER for the results]" in asked.stdout.replace("Usage", "usage")
    assert "#" not in asked.stdout
    assert list(tmp_path.iterdir()) == []


def test_ci_calls_the_suite() -> None:
    assert "scripts/test" in (ROOT / ".ci" / "run").read_text()
    assert os.access(SCRIPTS / "test", os.X_OK) and os.access(SCRIPTS / "demo", os.X_OK)
