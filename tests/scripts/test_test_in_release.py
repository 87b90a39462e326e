"""scripts/test --qgis RELEASE: the chroot comes from the machine's own mirror, with its signatures checked where there
is a key.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parents[2] / "scripts"


def bash(command: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command with the script's functions and none of its actions."""
    return subprocess.run(
        ["/bin/bash", "-c", f'set -euo pipefail; set -- forky; . "{SCRIPTS}/test-in-release"; {command}'],
        env={**os.environ, **variables}, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip


def apt_folder(tmp_path: Path, suite: str) -> str:
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list").write_text(f"deb http://mirror.example/debian {suite} main\n")
    return str(tmp_path)


def test_the_mirror_of_this_machines_own_release_carries_the_other_one(tmp_path: Path) -> None:
    own = subprocess.run(
        ["bash", "-c", ". /etc/os-release && echo $VERSION_CODENAME"], capture_output=True, text=True, check=True
    ).stdout.strip()
    done = bash("mirror_of_this_machine", LANDSLIDE_MAPPER_APT_FOLDER=apt_folder(tmp_path, own))
    assert done.stdout.strip() == "http://mirror.example/debian|", done.stderr


def test_without_a_mirror_one_sentence_says_so(tmp_path: Path) -> None:
    done = bash(
        "make_chroot",
        LANDSLIDE_MAPPER_APT_FOLDER=apt_folder(tmp_path, "some-other"),
        LANDSLIDE_MAPPER_CHROOT=str(tmp_path / "chroot"),
    )
    assert done.returncode != 0
    assert "name no Debian mirror to take forky from" in done.stderr
    assert not (tmp_path / "chroot").exists()


def test_signatures_are_checked_where_the_key_is_there_and_the_lack_is_told(tmp_path: Path) -> None:
    key = tmp_path / "key.gpg"
    key.write_bytes(b"")
    assert bash(f'signature_option "{key}"').stdout == f"--keyring={key}"
    done = bash(f'signature_option "{tmp_path}/none.gpg"')
    assert done.stdout == "--no-check-gpg"
    assert "without a check of their signatures" in done.stderr


def test_a_release_that_debootstrap_does_not_know_is_made_like_sid(tmp_path: Path) -> None:
    (tmp_path / "sid").touch()
    assert bash(f'bootstrap_script "{tmp_path}"').stdout == f"{tmp_path}/sid"
    (tmp_path / "forky").touch()
    assert bash(f'bootstrap_script "{tmp_path}"').stdout == f"{tmp_path}/forky"


def test_the_suite_hands_over(tmp_path: Path) -> None:
    """scripts/test --qgis forky ... runs this script and nothing else."""
    for name in ("test", "set-up"):
        (tmp_path / name).write_text((SCRIPTS / name).read_text())
    (tmp_path / "test-in-release").write_text('#!/bin/sh\necho "GIVEN $*"\n')
    for script in tmp_path.iterdir():
        script.chmod(0o755)
    done = subprocess.run(
        [str(tmp_path / "test"), "--qgis", "forky", "tests/panel"], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "GIVEN forky tests/panel", done.stderr
