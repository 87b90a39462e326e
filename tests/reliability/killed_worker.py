"""The worker is killed (kill -9, as the system does when memory runs out) at a random moment; then the same run is
asked for again.
"""

from __future__ import annotations

import random
from pathlib import Path

from .bench import Bench, kill_worker_after
from .verdict import DONE, Counts

ALGORITHMS = ("trainmodel", "detectlandslides", "comparemodels")


def to_resume_from(path: Path) -> bool:
    """What a stopped training or comparison keeps on purpose."""
    return path.name.endswith(".checkpoint") or any(parent.name.endswith(".partial") for parent in path.parents)


def killed_worker(bench: Bench, tries: int, seed: int) -> Counts:
    """Each try is a killed run and the run after it, which must end with the very outputs of an undisturbed one, and
    nothing else.
    """
    moments = random.Random(seed)
    counts = Counts()
    for number in range(tries):
        algorithm = ALGORITHMS[number % len(ALGORITHMS)]
        bench.reference(algorithm)
        moment = moments.uniform(0, bench.worker_seconds[algorithm])
        name = f"{algorithm} killed after {moment:.2f} s"
        with bench.new_folder() as folder:
            disturb = kill_worker_after(moment)
            _, found = bench.attempt(name, algorithm, folder, disturb, may_stay=to_resume_from, was_stopped=True)
            changed = {"RESUME": True} if algorithm == "trainmodel" else {}
            ended, again = bench.attempt(
                f"{name}, run again", algorithm, folder, changed=changed, may_stay=to_resume_from
            )
            if ended.outcome != DONE:
                again.wrong += 1
                again.notes.append(f"{name}: the run after it failed: {ended.sentence[:300]}")
            kept = [path for path in folder.rglob("*") if to_resume_from(path)]
            if kept:
                again.left_files += len(kept)
                again.notes.append(f"{name}: left after the run that finished: {kept}")
            again.tries = 0
            counts.add(found)
            counts.add(again)
    return counts
