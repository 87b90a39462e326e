"""scripts/check, what runs before a commit, and the workflows agree on tools and names."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")

ROOT = Path(__file__).resolve().parents[2]
PIN = re.compile(r"^([\w-]+==[\w.]+)$", re.MULTILINE)


def test_before_a_commit_the_same_versions_of_the_tools_run() -> None:
    pins = set(PIN.findall((ROOT / "scripts" / "requirements-qgis-tests.txt").read_text(encoding="utf-8")))
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    used = {pin for hook in hooks for pin in hook.get("additional_dependencies", [])}
    assert used and used <= pins


def test_a_check_that_is_not_there_is_named_with_those_that_are() -> None:
    done = subprocess.run([ROOT / "scripts" / "check", "speling"], capture_output=True, text=True, check=False)
    assert done.returncode
    if "makes the tools" in done.stderr:
        pytest.skip("scripts/test has not made its tools here")
    assert "There is no check speling; there are: ruff" in done.stderr


@pytest.mark.parametrize("workflow", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda path: path.name)
def test_what_a_workflow_calls_is_in_this_tree_and_may_be_run(workflow: Path) -> None:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
    commands = [step["run"] for job in jobs for step in job.get("steps", []) if "run" in step]
    scripts = {name for command in commands for name in re.findall(r"scripts/[\w-]+", command)}
    assert scripts
    assert all((ROOT / name).stat().st_mode & 0o100 for name in scripts)


def test_every_action_is_pinned_to_a_commit() -> None:
    used = [
        line.split("uses:")[1].strip()
        for path in (ROOT / ".github" / "workflows").glob("*.yml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert used
    assert [name for name in used if not re.fullmatch(r"(\./.+|[\w/-]+@[0-9a-f]{40} # v[\d.]+)", name)] == []
