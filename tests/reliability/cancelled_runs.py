"""Cancel is pressed at a random moment: the run ends within two seconds and leaves nothing."""

from __future__ import annotations

import random

from .bench import Bench
from .killed_worker import to_resume_from
from .verdict import Counts

ALGORITHMS = ("trainmodel", "detectlandslides", "comparemodels", "stacklayers", "terrainfactors", "explaindetection")
MAX_S = 2.0


def cancelled_runs(bench: Bench, tries: int, seed: int) -> Counts:
    """A run that takes longer than two seconds to end is counted as a process left behind."""
    moments = random.Random(seed)
    counts = Counts()
    for number in range(tries):
        algorithm = ALGORITHMS[number % len(ALGORITHMS)]
        bench.reference(algorithm)
        moment = moments.uniform(0, bench.worker_seconds[algorithm])
        name = f"{algorithm} cancelled after {moment:.2f} s"
        with bench.new_folder() as folder:
            ended, found = bench.attempt(
                name, algorithm, folder, may_stay=to_resume_from, was_stopped=True, cancel_after=moment
            )
            late = ended.seconds - moment
            if late > MAX_S:
                found.left_processes += 1
                found.notes.append(f"{name}: ended only {late:.1f} s later")
            counts.add(found)
    return counts
