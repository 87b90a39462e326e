"""A real Dask cluster of this machine for tests: a scheduler and workers, each its own process under a nanny that
replaces it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Iterator, Mapping, Sequence

import distributed
import pytest

if sys.flags.ignore_environment:
    pytest.skip(
        "distributed's clock for Windows waits for ever under Wine, and workers of an embedded Python find no "
        "package of PYTHONPATH",
        allow_module_level=True,
    )

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def scheduler_of(
    folder: Path, variables: Mapping[str, str] | None = None, protocol: str = "tcp", has_package: bool = True
) -> Iterator[str]:
    """A scheduler without workers; gives its address."""
    own = {"PYTHONPATH": str(package_in(folder)) if has_package else "", **(variables or {})}
    contact = folder / "scheduler.json"
    options = ["--port", "0", "--no-dashboard", "--protocol", protocol, "--scheduler-file", str(contact)]
    with process(["scheduler", *options], folder, own):
        with distributed.Client(scheduler_file=str(contact), timeout=60, set_as_default=False) as client:
            address: str = client.scheduler.address
        yield address


@contextmanager
def workers_of(
    address: str,
    count: int,
    folder: Path,
    import_path: Sequence[Path],
    variables: Mapping[str, str] | None = None,
) -> Iterator[None]:
    """So many workers of the scheduler, which find packages in `import_path` and run in `folder`."""
    added = {
        "PYTHONPATH": os.pathsep.join(str(path) for path in import_path),
        "OMP_NUM_THREADS": "1",
        "DASK_DISTRIBUTED__WORKER__MULTIPROCESSING_METHOD": "spawn",
        **(variables or {}),
    }
    options = ["--nthreads", "1", "--nworkers", str(count), "--no-dashboard", "--local-directory", str(folder)]
    with process(["worker", address, *options], folder, added):
        with distributed.Client(address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=120)
        yield


@contextmanager
def cluster_of(
    folder: Path, count: int = 2, variables: Mapping[str, str] | None = None, protocol: str = "tcp"
) -> Iterator[str]:
    """A scheduler and workers that have this package."""
    with ExitStack() as running:
        address = running.enter_context(scheduler_of(folder, variables, protocol))
        running.enter_context(workers_of(address, count, folder, [package_in(folder)], variables))
        yield address


def package_in(folder: Path) -> Path:
    """A folder from which this checkout is imported as `landslide_mapper`."""
    (folder / "packages").mkdir(exist_ok=True)
    link = folder / "packages" / "landslide_mapper"
    if not link.is_symlink():
        link.symlink_to(ROOT, target_is_directory=True)
    return link.parent


@contextmanager
def process(arguments: list[str], folder: Path, variables: Mapping[str, str]) -> Iterator[None]:
    running = subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments],
        cwd=folder,
        env={**os.environ, **variables},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        running.terminate()
        running.wait(30)
