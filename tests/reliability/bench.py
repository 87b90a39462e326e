"""Where tries are made: one QGIS, one small world, the content that each undisturbed run gave, and a fresh folder for
each try.
"""

from __future__ import annotations

import shutil
import time
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Callable, Iterator, Mapping, Sequence

from .checks import content_of, same_as
from .folder_state import state_of
from .processes import kill, processes_that_name, wait_for, workers_of
from .qgis_host import MAX_RUN_S, QgisHost
from .small_world import SmallWorld, make_world, outputs_in
from .verdict import DONE, Check, Counts, Ended, judge

SECONDS_TO_END = 3.0
MADE_BY_SYSTEM = ("qt_temp", "runtime-", "hsperfdata", "xdg-runtime", "QGIS3", "qgis_process.bin-", "python3-")


class Bench:
    """Everything lies below `folder`; `python` is the worker's."""

    def __init__(self, folder: Path, python: Path) -> None:
        self.folder, self.python = folder, python
        self.host = QgisHost(folder / "host", python)
        self.world: SmallWorld = make_world(folder / "world", self.host)
        self.references: dict[str, dict[str, Any]] = {}
        self.worker_seconds: dict[str, float] = {}
        self.bytes_of: dict[str, int] = {}
        self.number = 0

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.host.stop()

    def another_host(self, name: str, python: Path | None = None, prefix: Sequence[str] = ()) -> QgisHost:
        """A second QGIS, or one under other conditions."""
        return QgisHost(self.folder / name, python or self.python, prefix)

    @contextmanager
    def new_folder(self, name: str = "") -> Iterator[Path]:
        """A fresh folder for the outputs of one try."""
        self.number += 1
        folder = self.folder / "tries" / (name or f"{self.number:05d}")
        folder.mkdir(parents=True)
        try:
            yield folder
        finally:
            shutil.rmtree(folder)

    def reference(self, algorithm: str) -> dict[str, Any]:
        """The content of each output, by parameter, of a run that nothing disturbed; also measures how long its worker
        lives.
        """
        if algorithm not in self.references:
            with self.new_folder() as folder:
                targets = outputs_in(folder, algorithm)
                self.host.ask(algorithm, self.parameters(algorithm, targets))
                started = time.monotonic()
                ended = self.host.wait()
                self.worker_seconds[algorithm] = time.monotonic() - started
                if ended.outcome != DONE:
                    raise RuntimeError(f"{algorithm} does not run undisturbed: {ended.sentence}")
                self.references[algorithm] = {key: content_of(path) for key, path in targets.items()}
        return self.references[algorithm]

    def parameters(self, algorithm: str, targets: Mapping[str, Path]) -> dict[str, Any]:
        return {**self.world.inputs_of(algorithm), **{key: str(path) for key, path in targets.items()}}

    def checks(self, algorithm: str, folder: Path) -> dict[Path, Check]:
        """That each output in `folder` is as in the undisturbed run."""
        reference = self.reference(algorithm)
        return {path: same_as(reference[key]) for key, path in outputs_in(folder, algorithm).items()}

    def attempt(
        self,
        name: str,
        algorithm: str,
        folder: Path,
        disturb: Callable[[int], None] | None = None,
        changed: Mapping[str, Any] | None = None,
        checks: Mapping[Path, Check] | None = None,
        watched: Sequence[Path] = (),
        may_stay: Callable[[Path], bool] = lambda _: False,
        was_stopped: bool = False,
        host: QgisHost | None = None,
        seconds: float = MAX_RUN_S,
        **more: Any,
    ) -> tuple[Ended, Counts]:
        """Run an algorithm with its outputs in `folder` while `disturb`, given the QGIS process, does something to it;
        then judge.
        """
        host = host or self.host
        wanted = self.checks(algorithm, folder) if checks is None else checks
        process = host.start()
        folders = (folder, host.temporary, *watched)
        before = state_of(*folders)
        host.ask(algorithm, {**self.parameters(algorithm, outputs_in(folder, algorithm)), **(changed or {})}, **more)
        if disturb is not None:
            disturb(process.pid)
        ended = host.wait(seconds)
        processes = left_processes(host)
        counts = judge(
            name,
            ended,
            before,
            state_of(*folders),
            wanted,
            lambda path: is_of_system(path) or may_stay(path),
            was_stopped,
        )
        if processes:
            counts.left_processes += processes
            counts.notes.append(f"{name}: {processes} processes left")
        return ended, counts


def left_processes(host: QgisHost) -> int:
    """How many processes of a run are still there some seconds after it ended; they are ended then."""
    wait_for(lambda: not processes_that_name(host.temporary), SECONDS_TO_END, pause=0.05)
    left = processes_that_name(host.temporary)
    return sum(kill(process) for process in left)


def is_of_system(path: Path) -> bool:
    """Files that QGIS, Qt and the system keep in a temporary folder, whatever runs."""
    return any(part.startswith(MADE_BY_SYSTEM) for part in path.parts)


def kill_worker_after(seconds: float, kill_process: Callable[[int], Any] = kill) -> Callable[[int], None]:
    """The disturbance that ends the worker some seconds after it appeared."""

    def disturb(qgis: int) -> None:
        workers = wait_for(lambda: workers_of(qgis), 30)
        time.sleep(seconds)
        for worker in workers:
            kill_process(worker)

    return disturb
