"""One bench for all tests of the campaign: a QGIS, a small world, undisturbed runs to compare with."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Iterator

import pytest

from .bench import Bench
from .scenarios import SCENARIOS
from .verdict import Counts


@pytest.fixture(scope="session")
def bench(engine_python: Path) -> Iterator[Bench]:
    if sys.platform != "linux":
        pytest.skip("the campaign reads /proc")
    pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")
    with TemporaryDirectory(prefix="reliability-") as folder:
        Path(folder).chmod(
            0o755
        )  # a user without rights must get through it, and pytest's own folders are closed to it
        with Bench(Path(folder), engine_python) as made:
            yield made


class Campaign:
    """Runs some tries of a scenario and fails with the notes of what was lost."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench

    def __call__(self, name: str, tries: int, seed: int = 1) -> Counts:
        scenario = next(scenario for scenario in SCENARIOS if scenario.name == name)
        counts = scenario.run(self.bench, tries, seed)
        assert counts.lost == 0, "\n".join(counts.notes)
        return counts


@pytest.fixture
def nothing_lost(bench: Bench) -> Campaign:
    return Campaign(bench)
