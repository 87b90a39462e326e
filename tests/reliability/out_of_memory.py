"""The worker may use only so much memory: too little to load PyTorch, to read the data, to train, or just enough."""

from __future__ import annotations

import random
from pathlib import Path

from .bench import Bench
from .killed_worker import to_resume_from
from .verdict import Counts

ALGORITHMS = ("trainmodel", "detectlandslides", "explaindetection", "exportmodel", "factoranalysis", "comparemodels")
MIN_MB, MAX_MB = 200, 4000  # MB of address space; the libraries alone take more than half of it


def out_of_memory(bench: Bench, tries: int, seed: int) -> Counts:
    """Each try is one run under a limit of address space; it is done, or told in a sentence, and leaves nothing
    else.
    """
    sizes = random.Random(seed)
    counts = Counts()
    limit = bench.folder / "limit"
    python = limited_python(bench.folder / "limited python", bench.python, limit)
    with bench.another_host("limited", python) as host:
        for number in range(tries):
            algorithm = ALGORITHMS[number % len(ALGORITHMS)]
            bench.reference(algorithm)
            megabytes = round(sizes.uniform(MIN_MB, MAX_MB))
            limit.write_text(str(megabytes * 1024))
            with bench.new_folder() as folder:
                name = f"{algorithm} with {megabytes} MB"
                _, found = bench.attempt(name, algorithm, folder, may_stay=to_resume_from, host=host)
            counts.add(found)
    return counts


def limited_python(path: Path, python: Path, limit: Path) -> Path:
    """A Python whose jobs (not the questions which packages it has) may use as many kB as the file `limit` says."""
    path.write_text(f'#!/bin/sh\n[ "$1" = "-c" ] || ulimit -v "$(cat "{limit}")"\nexec "{python}" "$@"\n')
    path.chmod(0o755)
    return path
