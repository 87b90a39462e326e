"""Damaged and hostile model files and stacks are read by the worker's own code, in processes of many cases each, so
that a crash is counted.
"""

from __future__ import annotations

import json
import os
import selectors
import shutil
import subprocess
from pathlib import Path
from typing import Iterator

from .bench import Bench
from .processes import kill
from .verdict import Counts, Ended, why_no_sentence

READER = Path(__file__).with_name("model_reader.py")
SECONDS_PER_CASE = 300


def fuzzed_models(bench: Bench, tries: int, seed: int) -> Counts:
    """A third has damaged bytes, two thirds are well-formed files that lie: 10^12 parameters, paths as names, endless
    nesting.
    """
    return read_in_worker(bench, "model", bench.world.model, tries, seed)


def fuzzed_stacks(bench: Bench, tries: int, seed: int) -> Counts:
    return read_in_worker(bench, "stack", bench.world.stack, tries, seed)


def read_in_worker(bench: Bench, kind: str, original: Path, tries: int, seed: int) -> Counts:
    counts = Counts(tries=tries)
    with bench.new_folder() as folder:
        shutil.copy(original, folder / f"original.{kind}")
        first = 0
        while first < tries:
            first = read_batch(bench.python, folder, kind, (seed, first, tries), counts)
    return counts


def read_batch(python: Path, folder: Path, kind: str, cases: tuple[int, int, int], counts: Counts) -> int:
    """Cases from a first to a last one in one process, to its end or crash; gives the next case."""
    command = [str(python), str(READER), str(folder), kind, *(str(number) for number in cases)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    number, name, answered = cases[1], "the start", True
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        for line in lines_in_time(process):
            content = json.loads(line)
            if "case" in content:
                number, answered = content["case"] + 1, False
                name = f"{kind} case {content['case']} of seed {cases[0]}: {content['damage']}"
                continue
            answered = True
            count_answer(name, content, counts)
        kill(process.pid)
        status = process.wait()
        errors = process.stderr.read() if process.stderr else ""
    if not answered:
        counts.crashes += 1
        counts.notes.append(f"{name}: the process ended with {status}: {errors[-500:]}")
    elif number == cases[1]:
        raise RuntimeError(f"no case was read: {errors[-2000:]}")
    return number


def lines_in_time(process: subprocess.Popen[str]) -> Iterator[str]:
    """Lines of stdout until the end, or until a case takes too long."""
    if process.stdout is None:
        return
    with selectors.DefaultSelector() as waiting:
        waiting.register(process.stdout, selectors.EVENT_READ)
        while waiting.select(SECONDS_PER_CASE) and (line := process.stdout.readline()):
            yield line


def count_answer(name: str, content: dict[str, str], counts: Counts) -> None:
    outcome, sentence = content["outcome"], content.get("sentence", "")
    counts.done += outcome == "done"
    counts.refused += outcome == "refused"
    if outcome == "wrong":
        counts.wrong += 1
        counts.notes.append(f"{name}: {sentence[-600:]}")
    elif outcome == "raw" or why_no_sentence(Ended(outcome, sentence)):
        counts.tracebacks += 1
        counts.notes.append(f"{name}: {sentence[-800:]}")
