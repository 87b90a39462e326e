"""The parts of the reliability campaign that make sense without QGIS, in the Windows Python; judged from Linux."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping

from reliability.checks import content_of, same_as
from reliability.folder_state import state_of
from reliability.fuzzed_files import read_in_worker
from reliability.processes import all_processes, command_line, kill, wait_for
from reliability.verdict import DONE, REFUSED, Counts, Ended, judge

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
PYTHON = ROOT / "build" / "windows" / "python"
OUTPUTS = {"probability": "probability.tif", "mask": "mask.tif"}
SECONDS_TO_END = 5.0
SECONDS_TO_CLEAR = 20.0
FULL_DISK_BYTES = (8_192, 20_480, 40_960, 65_536, 131_072)


class WindowsBench:
    """A small valley, and the outputs of a detection on it that nothing disturbed; `folder` holds every try."""

    def __init__(self, folder: Path, linux_python: Path, worker: Path) -> None:
        self.folder, self.python, self.number = folder, PYTHON, 0
        self.mark = f"try-{os.getpid()}"
        self.valley = folder / "valley"
        job = [linux_python, "-I", "-X", "utf8", HERE / "main_job.py", ROOT, self.valley, worker, "--size", "96"]
        subprocess.run([str(part) for part in job], check=True, capture_output=True)
        with self.new_folder() as first:
            started = time.monotonic()
            ended = self.finished(self.start(first))
            self.seconds = time.monotonic() - started
            if ended.outcome != DONE:
                raise RuntimeError(f"the detection does not run undisturbed: {ended.sentence}")
            self.reference = {name: content_of(first / "out" / name) for name in OUTPUTS.values()}

    @contextmanager
    def new_folder(self) -> Iterator[Path]:
        """A fresh folder with one for outputs and one for temporary files."""
        self.number += 1
        folder = self.folder / f"{self.mark}-{self.number:04d}"
        (folder / "out").mkdir(parents=True)
        (folder / "temporary").mkdir()
        yield folder

    def start(self, folder: Path, name: str = "run", **more: Any) -> subprocess.Popen[str]:
        """A detection in a host of its own, in the Windows Python."""
        specification = {
            "task": "detect",
            "parameters": {
                "stack": str(self.valley / "stack.tif"),
                "model": str(ROOT / "models" / "weights" / "simulated_multi_input_unet.safetensors"),
                "missing": "fill",
                "tile_size": 96,
                "device": "cpu",
            },
            "outputs": {key: str(folder / "out" / file) for key, file in OUTPUTS.items()},
            "temporary": str(folder / "temporary"),
            **more,
        }
        file = folder / f"{name}.json"
        file.write_text(json.dumps(specification), encoding="utf-8")
        command = [str(PYTHON), "-X", "utf8", str(HERE / "host.py"), str(ROOT), str(file)]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def finished(self, host: subprocess.Popen[str]) -> Ended:
        out, err = host.communicate(timeout=1200)
        lines = [line for line in out.splitlines() if line.startswith("{")]
        if not lines:
            return Ended("crashed", err[-600:])
        answer = json.loads(lines[-1])
        outcome = REFUSED if answer["outcome"] == "cancelled" else answer["outcome"]
        return Ended(
            outcome, answer.get("sentence", "Cancelled; no output was written."), seconds=answer.get("seconds", 0)
        )

    def judged(
        self, name: str, folder: Path, ended: Ended, before: Mapping[Path, str], stopped: bool = False
    ) -> Counts:
        wanted = {folder / "out" / file: same_as(self.reference[file]) for file in OUTPUTS.values()}
        wait_for(lambda: not processes_of(folder), SECONDS_TO_END, pause=0.1)
        left = processes_of(folder)
        for process in left:
            kill(process)
        after = state_of(folder / "out", folder / "temporary")
        counts = judge(name, ended, dict(before), after, wanted, was_stopped=stopped)
        counts.left_processes += len(left)
        return counts


def processes_of(folder: Path, part: str = "") -> list[int]:
    """Processes whose command line names a try's folder, or a part of it; Windows' programs write backslashes."""
    wanted = f"{folder.name}/{part}" if part else folder.name
    return [number for number in all_processes() if wanted in command_line(number).replace("\\", "/")]


def stopped_worker(how: str) -> Callable[[WindowsBench, int, int], Counts]:
    """The worker ended at a random moment, by a cancel or from outside; after a kill the same run again, which must be
    right.
    """

    def scenario(bench: WindowsBench, tries: int, seed: int) -> Counts:
        moments, counts = random.Random(seed), Counts()
        for number in range(tries):
            moment = moments.uniform(0.5, bench.seconds)
            with bench.new_folder() as folder:
                before = state_of(folder / "out", folder / "temporary")
                ended = bench.finished(bench.start(folder, how=how, stop_after=moment))
                found = bench.judged(f"{how} {number}", folder, ended, before, stopped=True)
                if how == "cancel" and ended.seconds > SECONDS_TO_END:
                    found.left_processes += 1
                    found.notes.append(f"the cancel took {ended.seconds:.1f} s")
                counts.add(found)
                if how == "kill":
                    before = state_of(folder / "out", folder / "temporary")
                    again = bench.judged("run again", folder, bench.finished(bench.start(folder, "again")), before)
                    again.tries = 0
                    counts.add(again)
        return counts

    return scenario


def host_gone(bench: WindowsBench, tries: int, seed: int) -> Counts:
    """The process that started the worker is killed: the worker must end by itself, and its files must go."""
    moments, counts = random.Random(seed), Counts()
    for number in range(tries):
        with bench.new_folder() as folder:
            before = state_of(folder / "out", folder / "temporary")
            host = bench.start(folder)
            wait_for(lambda folder=folder: processes_of(folder, "temporary"), 120, pause=0.1)  # type: ignore[misc]
            time.sleep(moments.uniform(0, bench.seconds / 2))
            for process in processes_of(folder, "run.json"):
                kill(process)
            host.communicate(timeout=60)
            wait_for(
                lambda folder=folder: (  # type: ignore[misc]
                    not processes_of(folder) and state_of(folder / "temporary") == {}
                ),
                SECONDS_TO_CLEAR,
                pause=0.2,
            )
            ended = Ended(REFUSED, "The process that waits for the worker was ended.")
            counts.add(bench.judged(f"host gone {number}", folder, ended, before, stopped=True))
    return counts


def two_runs(bench: WindowsBench, tries: int, seed: int) -> Counts:
    """Two hosts write the same outputs at once; each must end well or with a sentence, and what is there be whole."""
    del seed
    counts = Counts()
    for number in range(tries):
        with bench.new_folder() as folder:
            before = state_of(folder / "out", folder / "temporary")
            hosts = [bench.start(folder, name) for name in ("first", "second")]
            ends = [bench.finished(host) for host in hosts]
            best = next((end for end in ends if end.outcome == DONE), ends[0])
            found = bench.judged(f"two runs {number}", folder, best, before)
            other = ends[1] if best is ends[0] else ends[0]
            found.done += other.outcome == DONE
            found.refused += other.outcome == REFUSED
            found.crashes += other.outcome not in (DONE, REFUSED)
            counts.add(found)
    return counts


def full_disk(bench: WindowsBench, tries: int, seed: int) -> Counts:
    """Outputs on a small disk; needs to mount one."""
    del seed
    counts = Counts()
    for number in range(tries):
        with bench.new_folder() as folder:
            size = FULL_DISK_BYTES[number % len(FULL_DISK_BYTES)]
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder / "out"], check=True)
            try:
                before = state_of(folder / "out", folder / "temporary")
                ended = bench.finished(bench.start(folder))
                counts.add(bench.judged(f"disk of {size} bytes", folder, ended, before))
            finally:
                subprocess.run(["umount", folder / "out"], check=False)
    return counts


def awkward_names(bench: WindowsBench, tries: int, seed: int) -> Counts:
    """Every name of the list, whatever `tries` says."""
    del tries, seed
    from .awkward_names import FORBIDDEN, PLAIN

    counts = Counts()
    with bench.new_folder() as folder:
        program = [str(PYTHON), "-X", "utf8", str(HERE / "awkward_names.py"), str(ROOT), str(folder / "out")]
        done = subprocess.run([*program, str(bench.valley)], capture_output=True, text=True, check=False)
        answers = {answer["name"]: answer for line in done.stdout.splitlines() if (answer := json.loads(line))}
        reference = content_of(folder / "out" / PLAIN / f"out {PLAIN}.tif")
        for name, answer in answers.items():
            counts.tries += 1
            counts.done += answer["outcome"] == DONE
            counts.refused += answer["outcome"] == REFUSED
            if (answer["outcome"] == DONE) == (name in FORBIDDEN):
                counts.wrong += 1
                counts.notes.append(f"{name}: {answer}")
            elif answer["outcome"] == DONE:
                same = content_of(folder / "out" / name / f"out {name}.tif") == reference
                counts.wrong += not same
        counts.crashes += done.returncode != 0
        counts.notes += [done.stderr[-500:]] if done.returncode else []
    return counts


def damaged(kind: str) -> Callable[[WindowsBench, int, int], Counts]:
    def scenario(bench: WindowsBench, tries: int, seed: int) -> Counts:
        weights = ROOT / "models" / "weights" / "simulated_fca_densenet.safetensors"
        return read_in_worker(bench, kind, bench.valley / "stack.tif" if kind == "stack" else weights, tries, seed)  # type: ignore[arg-type]

    return scenario


SCENARIOS: dict[str, Callable[[WindowsBench, int, int], Counts]] = {
    "worker_killed": stopped_worker("kill"),
    "cancel": stopped_worker("cancel"),
    "host_gone": host_gone,
    "two_runs": two_runs,
    "full_disk": full_disk,
    "awkward_names": awkward_names,
    "damaged_stacks": damaged("stack"),
    "hostile_models": damaged("model"),
}


def main() -> None:
    """usage: campaign.py FOLDER RESULTS.json SEED SCENARIO=TRIES ...; counts are added to those in RESULTS.json."""
    folder, results_file, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    worker = Path(os.environ.get("LANDSLIDE_MAPPER_PYTHON", ROOT / "build" / "engine" / "bin" / "python"))
    bench = WindowsBench(folder, Path(sys.executable), worker)
    for wanted in sys.argv[4:]:
        name, _, tries = wanted.partition("=")
        counts = SCENARIOS[name](bench, int(tries), seed)
        results = json.loads(results_file.read_text(encoding="utf-8"))
        total = Counts(**{**asdict(Counts()), **results["campaign"].get(name, {})})
        sys.stdout.write(
            f"{name}: {counts.tries} tries, {counts.lost} lost\n" + "".join(f"  {n}\n" for n in counts.notes)
        )
        sys.stdout.flush()
        counts.notes = []
        total.add(counts)
        results["campaign"][name] = {key: value for key, value in asdict(total).items() if key != "notes"}
        results_file.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
