"""What scripts/gpu-check runs: every check of a graphics card, the verdict, JSON, and the table of docs/gpu.md.

usage: PYTHON benchmarks/gpu_check.py [--dry-run] [--output results.json]

PYTHON is the engine's. Exit status 0: all checks passed; 1: one failed; 2: there is no CUDA device.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from checkout import load_package
from gpu_setting import DRY, FULL, Check, Setting, scene, write_scene


def table(checks: list[Check]) -> str:
    """One line a check, as docs/gpu.md has them."""
    rows = [f"| {check.name} | {check.figures} | {'yes' if check.passed else 'NO'} |" for check in checks]
    return "\n".join(("| check | figures | as it should be |", "|---|---|---|", *rows))


def run_checks(setting: Setting, folder: Path) -> list[Check]:
    """All checks, one after the other; each is printed as it comes."""
    from gpu_detection import faults, little_memory, maps, speed
    from gpu_training import full_batch_does_not_fit, trainings, two_processes

    files = write_scene(scene(setting), folder)
    checks: list[Check] = []
    for what in (trainings, full_batch_does_not_fit, maps, speed, little_memory, faults, two_processes):
        started = time.monotonic()
        for check in what(setting, files, folder):
            checks.append(check)
            print(f"{check.name}: {check.figures}{'' if check.passed else '  <- NOT AS IT SHOULD BE'}", flush=True)
        print(f"    {what.__name__}: {time.monotonic() - started:.0f} s", flush=True)
    return checks


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry-run", action="store_true", help="in small, on the processor")
    parser.add_argument("--output", type=Path)
    chosen = parser.parse_args()
    if not chosen.dry_run and not torch.cuda.is_available():
        print(f"PyTorch {torch.__version__} finds no CUDA device. Try --dry-run.", file=sys.stderr)
        return 2
    load_package()
    setting = DRY if chosen.dry_run else FULL
    name = "processor (dry run)" if chosen.dry_run else torch.cuda.get_device_name()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="landslide-gpu-check-", ignore_cleanup_errors=True) as folder:
        checks = run_checks(setting, Path(folder))
    seconds = time.monotonic() - started
    results: dict[str, Any] = {
        "device": name,
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "setting": asdict(setting),
        "seconds": round(seconds, 1),
        "checks": [asdict(check) for check in checks],
    }
    if chosen.output:
        chosen.output.write_text(json.dumps(results, indent=1), encoding="utf-8")
    passed = sum(check.passed for check in checks)
    print(f"\n{name}, PyTorch {torch.__version__}, {seconds:.0f} s; {passed} of {len(checks)} checks passed\n")
    print(table(checks))
    return 0 if passed == len(checks) else 1


if __name__ == "__main__":
    sys.exit(main())
