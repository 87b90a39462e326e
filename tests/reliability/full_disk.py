"""The disk is full at every write: each try has a little more or less room, so that another write is the one that
fails.
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Sequence

from .bench import Bench
from .killed_worker import to_resume_from
from .qgis_host import QgisHost
from .small_world import IN_QGIS, IN_WORKER, outputs_in
from .verdict import Counts

MIN_DISK = 4096
PAGE = 4096
EARLIER = b"an earlier result\n"


def can_mount() -> bool:
    """Whether this process may make small disks in memory (root may)."""
    return (
        os.geteuid() == 0 and subprocess.run(["mount", "--version"], capture_output=True, check=False).returncode == 0
    )


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[None]:
    """A disk of so many bytes in place of an empty folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def largest_file(host: QgisHost, size: int) -> Iterator[None]:
    """No file that this QGIS or its workers write may grow beyond so many bytes: where no disk can be mounted."""
    process = host.start().pid
    soft, hard = resource.prlimit(process, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        if host.process is not None and host.process.poll() is None:
            resource.prlimit(process, resource.RLIMIT_FSIZE, (soft, hard))


def bytes_needed(bench: Bench, algorithm: str) -> int:
    """What the outputs of an undisturbed run take."""
    bench.reference(algorithm)
    if algorithm not in bench.bytes_of:
        with bench.new_folder() as folder:
            bench.host.run(algorithm, bench.parameters(algorithm, outputs_in(folder, algorithm)))
            bench.bytes_of[algorithm] = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return bench.bytes_of[algorithm]


def full_disk(bench: Bench, tries: int, seed: int, algorithms: Sequence[str] = (*IN_QGIS, *IN_WORKER)) -> Counts:
    """The outputs' disk has between 4 kB and a little more than the room needed; in every second try older outputs lie
    there.
    """
    sizes = random.Random(seed)
    counts = Counts()
    mounting = can_mount()
    for number in range(tries):
        algorithm = algorithms[number % len(algorithms)]
        size = round(sizes.uniform(MIN_DISK, 1.5 * bytes_needed(bench, algorithm)))
        with bench.new_folder() as folder, small_disk(folder, size) if mounting else largest_file(bench.host, size):
            if number // len(algorithms) % 2 and algorithm != "samplescene":
                write_older_outputs(folder, algorithm)
            _, found = bench.attempt(f"{algorithm} with {size} bytes", algorithm, folder, may_stay=to_resume_from)
            counts.add(found)
    return counts


def write_older_outputs(folder: Path, algorithm: str) -> None:
    """Small files under the outputs' names, as far as there is room."""
    for path in outputs_in(folder, algorithm).values():
        if os.statvfs(folder).f_bavail:
            path.write_bytes(EARLIER)


def full_temporary_disk(
    bench: Bench, tries: int, seed: int, algorithms: Sequence[str] = (*IN_QGIS, *IN_WORKER)
) -> Counts:
    """Not the outputs' disk but that of temporary files has between 4 kB and 400 kB."""
    sizes = random.Random(seed)
    counts = Counts()
    if not can_mount():
        return counts
    with bench.another_host("full") as host, small_disk(host.temporary, 2**24):
        host.start()
        filler = host.temporary / "filler"
        for number in range(tries):
            algorithm = algorithms[number % len(algorithms)]
            bench.reference(algorithm)
            fill_up(filler, round(sizes.uniform(0, 400_000)))
            with bench.new_folder() as folder:
                name = f"{algorithm}, temporary disk full"
                _, found = bench.attempt(name, algorithm, folder, may_stay=to_resume_from, host=host)
            counts.add(found)
            filler.unlink(missing_ok=True)
    return counts


def fill_up(filler: Path, room: int) -> None:
    """Fill the disk but for so many bytes."""
    disk = os.statvfs(filler.parent)
    with filler.open("wb") as file:
        file.write(bytes(max(0, disk.f_bavail * disk.f_frsize - room - PAGE)))
