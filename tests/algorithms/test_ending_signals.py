"""TERM, HUP or INT to qgis_process and its worker, as a closed terminal or a job scheduler sends them: cancelled, said,
nothing left.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from .detection_inputs import write_stack

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.posix("these signals"),
    pytest.mark.usefixtures("heard_signals"),
    pytest.mark.skipif(shutil.which("qgis_process") is None, reason="qgis_process is not installed"),
]


@pytest.fixture(scope="module")
def environment(engine_python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A QGIS with a profile of its own and this plugin; its temporary files in a folder of their own."""
    home = tmp_path_factory.mktemp("qgis_process")
    for name in ("plugins", "temporary"):
        (home / name).mkdir()
    (home / "plugins" / "landslide_mapper").symlink_to(ROOT, target_is_directory=True)
    variables = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(home / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "profile"),
        "XDG_RUNTIME_DIR": str(home),
        "TMPDIR": str(home / "temporary"),
        "OMP_NUM_THREADS": "1",
    }
    enable = ["qgis_process", "plugins", "enable", "landslide_mapper"]
    subprocess.run(enable, env=variables, check=True, capture_output=True, timeout=120)
    return variables


def write_labels(stack: Path) -> Path:
    source = gdal.Open(str(stack))
    labels = stack.with_name("labels.tif")
    raster = gdal.GetDriverByName("GTiff").Create(str(labels), source.RasterXSize, source.RasterYSize, 1)
    raster.SetGeoTransform(source.GetGeoTransform())
    raster.SetProjection(source.GetProjection())
    raster.GetRasterBand(1).WriteArray((source.GetRasterBand(4).ReadAsArray() > 0.5).astype(np.uint8))
    raster.GetRasterBand(1).SetNoDataValue(255)
    return labels


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the worker in Linux's process table")
@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_qgis_process_and_its_worker_end_as_after_a_cancel(
    tmp_path: Path, environment: dict[str, str], ending: signal.Signals
) -> None:
    stack = write_stack(tmp_path / "stack.tif")
    asked = {
        "STACKS": [str(stack)],
        "LABELS": [str(write_labels(stack))],
        "WIDTH": 0.05,
        "TILE_SIZE": 16,
        "EPOCHS": 100_000,
        "DEVICE": "cpu",
        "OUTPUT": str(tmp_path / "model.safetensors"),
    }
    (tmp_path / "inputs.json").write_text(json.dumps({"inputs": asked}), encoding="utf-8")
    with (tmp_path / "inputs.json").open() as inputs:
        running = subprocess.Popen(
            ["qgis_process", "run", "landslide:trainmodel", "-"],
            stdin=inputs,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment,
            start_new_session=True,
        )
    until = time.monotonic() + 120
    while not (tmp_path / "model.safetensors.checkpoint").exists() and time.monotonic() < until:
        assert running.poll() is None, running.communicate()
        time.sleep(0.1)
    assert len(group(running.pid)) >= 2  # it and its worker
    os.killpg(running.pid, ending)
    said, _ = running.communicate(timeout=60)
    assert running.returncode not in (0, None)
    assert "Cancelled; no output was written." in said
    until = time.monotonic() + 10
    while group(running.pid) and time.monotonic() < until:
        time.sleep(0.1)
    assert group(running.pid) == []
    kept = {"stack.tif", "labels.tif", "inputs.json", "model.safetensors.checkpoint"}
    assert {path.name for path in tmp_path.iterdir() if not path.name.endswith(".aux.xml")} == kept
    left = [path.name for path in Path(environment["TMPDIR"]).iterdir() if "landslide" in path.name]
    assert left == []


def group(leader: int) -> list[str]:
    """The processes of a group that still run."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[2]) == leader and fields[0] != "Z":
            found.append(entry.parent.name)
    return found
