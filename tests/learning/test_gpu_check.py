"""`scripts/gpu-check --dry-run` goes through every check on the processor, so that it is right where a card is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name != "posix", reason="a shell script")


def test_every_check_passes_in_small(tmp_path: Path) -> None:
    done = subprocess.run(
        [ROOT / "scripts" / "gpu-check", "--dry-run", "--output", tmp_path / "results.json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LANDSLIDE_MAPPER_PYTHON": sys.executable, "OMP_NUM_THREADS": "1"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    checks = {check["name"]: check for check in results["checks"]}
    for architecture in ("multi_input_unet", "fca_densenet"):
        for name in ("float32", "float16", "bfloat16"):
            (first, *_) = checks[f"training {architecture}, {name}"]["numbers"]["runs"]
            assert first["f1"] > 0.5 and first["step_s"] > 0 and first["bare_step_s"] > 0
    assert "BATCH_SIZE" in checks["training, a batch that does not fit"]["figures"]
    assert len(checks["detection, a batch that does not fit"]["numbers"]["said"]) == 3  # 16, 8, 4, 2
    assert checks["a fault in the worker"]["numbers"]["worker"]["status"] == -11
    assert checks["two processes on one card"]["passed"]
    assert f"{len(checks)} of {len(checks)} checks" in done.stdout


def test_without_a_card_it_says_so() -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("there is a card")
    done = subprocess.run(
        [ROOT / "scripts" / "gpu-check"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LANDSLIDE_MAPPER_PYTHON": sys.executable},
    )
    assert done.returncode == 2
    assert "finds no CUDA device" in done.stderr
