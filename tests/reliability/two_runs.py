"""Two QGIS run the same algorithm into the same output at the same time: the output is the one's or the other's,
whole.
"""

from __future__ import annotations

import random
import time
from typing import Any

from .bench import Bench, is_of_system, left_processes
from .checks import content_of, same_as
from .folder_state import state_of
from .killed_worker import to_resume_from
from .small_world import outputs_in
from .verdict import DONE, Counts, judge

# What the second run does otherwise, so that its outputs differ.
OTHERWISE: dict[str, dict[str, Any]] = {
    "stacklayers": {"OPTICAL": []},
    "terrainfactors": {"METHOD": "zevenbergen_thorne"},
    "landslidepolygons": {"THRESHOLD": 0.097},
    "errormap": {"THRESHOLD": 0.097},
    "samplescene": {"SEED": 6},
    "trainmodel": {"SEED": 2},
    "comparemodels": {"SEED": 2},
    "detectlandslides": {"THRESHOLD": 0.097},
}


def two_runs(bench: Bench, tries: int, seed: int) -> Counts:
    """Each try is two runs, the second up to a second later; both may be done, or one told why not."""
    delays = random.Random(seed)
    counts = Counts()
    with bench.another_host("second") as second:
        for number in range(tries):
            algorithm = list(OTHERWISE)[number % len(OTHERWISE)]
            first_content, second_content = bench.reference(algorithm), other_reference(bench, algorithm)
            delay = delays.uniform(0, 0.05 if bench.worker_seconds[algorithm] < 1 else 1.0)
            with bench.new_folder() as folder:
                targets = outputs_in(folder, algorithm)
                parameters = bench.parameters(algorithm, targets)
                second.start()
                before = state_of(folder, bench.host.temporary, second.temporary)
                bench.host.ask(algorithm, parameters)
                time.sleep(delay)
                second.ask(algorithm, {**parameters, **OTHERWISE[algorithm]})
                ends = [bench.host.wait(), second.wait()]
                processes = left_processes(bench.host) + left_processes(second)
                after = state_of(folder, bench.host.temporary, second.temporary)
                checks = {path: same_as(first_content[key], second_content[key]) for key, path in targets.items()}
                best = sorted(ends, key=lambda ended: ended.outcome != DONE)
                name = f"two runs of {algorithm}, {delay:.2f} s apart"
                found = judge(
                    name, best[0], before, after, checks, lambda path: is_of_system(path) or to_resume_from(path)
                )
                other = judge(f"{name} (the other)", best[1], after, after, {})
                kept = [path for path in after if to_resume_from(path)]
                found.left_files += len(kept)
                found.notes += [f"{name}: left: {path}" for path in kept]
                found.left_processes += processes
                other.tries = 0
                counts.add(found)
                counts.add(other)
    return counts


def other_reference(bench: Bench, algorithm: str) -> dict[str, Any]:
    """The contents that the second run alone gives."""
    name = f"{algorithm} otherwise"
    if name not in bench.references:
        with bench.new_folder() as folder:
            targets = outputs_in(folder, algorithm)
            ended = bench.host.run(algorithm, {**bench.parameters(algorithm, targets), **OTHERWISE[algorithm]})
            if ended.outcome != DONE:
                raise RuntimeError(f"{algorithm}: {ended.sentence}")
            bench.references[name] = {key: content_of(path) for key, path in targets.items()}
    return bench.references[name]
