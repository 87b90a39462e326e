"""What one try ended with, what it may not have lost, and the counts of many tries."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Callable, Mapping

from .folder_state import State

RIGHT, WRONG, HALF_WRITTEN = "right", "wrong", "half-written"
Check = Callable[[Path], str]  # gives one of the three words above for an output that is there

DONE, REFUSED, CRASHED, HUNG = "done", "refused", "crashed", "hung"
LOSSES = ("wrong", "half_written", "left_files", "left_processes", "tracebacks", "crashes")
TRACEBACK = re.compile(r'Traceback \(most recent call last\)|^\s*File ".+", line \d+', re.MULTILINE)
MAX_SENTENCE = 1500
UNFORESEEN = "does not foresee"  # as core/failures/unforeseen.py says it, with a report: it was to be foreseen
WORDS_OF_NO_USE = ("Incorrect parameter value", "Unknown error", "There were errors executing")


@dataclass(frozen=True)
class Ended:
    """How a run ended for its user: `outcome`, the message of a refusal, everything else that was `shown` (log,
    console), `seconds` it took.
    """

    outcome: str
    sentence: str = ""
    shown: str = ""
    results: Mapping[str, Any] = field(default_factory=dict)
    seconds: float = 0.0


@dataclass
class Counts:
    """Of many tries: `done` and `refused` (with a sentence) are good ends, the rest is lost; `notes` say where."""

    tries: int = 0
    done: int = 0
    refused: int = 0
    wrong: int = 0
    half_written: int = 0
    left_files: int = 0
    left_processes: int = 0
    tracebacks: int = 0
    crashes: int = 0
    notes: list[str] = field(default_factory=list)

    @property
    def lost(self) -> int:
        return sum(getattr(self, name) for name in LOSSES)

    def add(self, other: Counts) -> None:
        for name, value in asdict(other).items():
            setattr(self, name, getattr(self, name) + value)


def judge(
    name: str,
    ended: Ended,
    before: State,
    after: State,
    outputs: Mapping[Path, Check],
    may_stay: Callable[[Path], bool] = lambda _: False,
    was_stopped: bool = False,
) -> Counts:
    """Count one try: `before` and `after` are the states of the watched folders, `outputs` what the run was to write.

    A run that is done has every output, right. A run that failed leaves each output as it was: absent, or the older
    file unchanged; one that `was_stopped` from outside may have finished outputs already, and they are whole and right
    then, as are those of a run whose sentence names a map as finished though its polygons failed. Files that are no
    output, and not what `may_stay` (a checkpoint to resume from), are left over.
    """
    counts = Counts(tries=1, done=int(ended.outcome == DONE), refused=int(ended.outcome == REFUSED))

    def lose(what: str, why: str, number: int = 1) -> None:
        setattr(counts, what, getattr(counts, what) + number)
        counts.notes.append(f"{name}: {what}: {why}")

    if ended.outcome in (CRASHED, HUNG):
        lose("crashes", f"{ended.outcome}: {ended.sentence[-300:]}")
    if why := why_no_sentence(ended):
        lose("tracebacks", why)
    has_finished_map = any(f"is finished: {path}" in ended.sentence for path in outputs)
    for path, check in outputs.items():
        there = part_of(after, path)
        if ended.outcome == DONE and not there:
            lose("half_written", f"{path.name} is missing after a run that said it is done")
        elif ended.outcome != DONE and there == part_of(before, path):
            continue
        elif not there:
            lose("wrong", f"the older {path.name} is gone ({ended.outcome}: {ended.sentence[:200]})")
        elif (found := check(path)) != RIGHT:
            lose(
                "wrong" if found == WRONG else "half_written",
                f"{path.name} is {found} ({ended.outcome}: {ended.sentence[:200]})",
            )
        elif ended.outcome != DONE and not was_stopped and not has_finished_map:
            lose("left_files", f"{path.name} is there after a run that failed ({ended.sentence[:200]})")
    others = [
        path
        for path in sorted({*before, *after})
        if not any(belongs_to(path, output) for output in outputs) and not may_stay(path)
    ]
    left = [path for path in others if path not in before]
    if left:
        lose("left_files", ", ".join(str(path) for path in left), len(left))
    changed = [path for path in others if path in before and after.get(path) != before[path]]
    if changed:
        lose("wrong", f"other files were touched: {', '.join(path.name for path in changed)}", len(changed))
    return counts


def belongs_to(path: Path, output: Path) -> bool:
    """Whether a file is an output, lies in an output folder, or is GDAL's note beside an output."""
    return path == output or output in path.parents or path == output.with_name(output.name + ".aux.xml")


def part_of(state: State, output: Path) -> State:
    return {path: digest for path, digest in state.items() if path == output or output in path.parents}


def why_no_sentence(ended: Ended) -> str:
    """What of the text that a user sees is not a sentence for them; empty when all of it is."""
    if found := TRACEBACK.search(ended.sentence + "\n" + ended.shown):
        return f"a traceback is shown ({found.group().strip()} ... {(ended.sentence + ended.shown).strip()[-300:]})"
    if ended.outcome != REFUSED:
        return ""
    sentence = ended.sentence.strip()
    if UNFORESEEN in sentence:
        return f"nobody foresaw it: {sentence[:400]!r}"
    if (
        len(sentence.split()) < 4
        or len(sentence) > MAX_SENTENCE
        or "." not in sentence
        or sentence.startswith(WORDS_OF_NO_USE)
    ):
        return f"no sentence: {sentence[:200]!r}"
    return ""
