"""Takes what the last `scripts/test --windows` measured over into tests/windows/results.json.

usage: python tests/windows/record.py "WORDS ON THE MACHINE"
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD, RESULTS = ROOT / "build", Path(__file__).with_name("results.json")


def counts_of(log: Path) -> dict[str, int]:
    """From the last line of pytest's output; errors count as failed."""
    last = log.read_text(encoding="utf-8", errors="replace").rstrip().splitlines()[-1]
    found = {word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|skipped|error)", last)}
    if not found:
        raise ValueError(f"{log} has no last line of pytest's: the run ended before its end")
    failed = found.get("failed", 0) + found.get("error", 0)
    return {"passed": found.get("passed", 0), "failed": failed, "skipped": found.get("skipped", 0)}


def without_parts(tests: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """A file that was counted by itself goes when its whole room has been counted; rooms in order of their names."""
    return {room: tests[room] for room in sorted(tests) if not any(room.startswith(f"{whole}/") for whole in tests)}


def main() -> None:
    results = json.loads(RESULTS.read_text(encoding="utf-8"))
    for log in sorted(BUILD.glob("pytest-windows-*.log")):
        room = log.stem[len("pytest-windows-") :].replace("learning-", "learning/").removesuffix(".py")
        if room != "main-job":
            results["tests"][room] = counts_of(log)
    results["tests"] = without_parts(results["tests"])
    main_job = BUILD / "windows" / "main-job.json"
    if main_job.is_file():
        results.update(json.loads(main_job.read_text(encoding="utf-8")))
    results["machine"] = sys.argv[1]
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
