"""The main job in a Windows Python, each step from the same inputs as on Linux: every file opened and compared here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from .comparison import (
    model_difference,
    numbers_difference,
    polygon_table,
    raster_difference,
    table_difference,
)

ROOT = Path(__file__).resolve().parents[2]
JOB = Path(__file__).with_name("main_job.py")
WINDOWS = ROOT / "build" / "windows"
SIZE, EPOCHS = 192, 2
# Windows' C library rounds some sines, powers and logarithms the other way in the last bit.
IN_THE_LAST_BITS = 1e-6
PICTURE = r"data:image/png;base64,[A-Za-z0-9+/=]+"


@dataclass(frozen=True)
class Results:
    """The folders of both systems, and the seconds that the steps took in the Windows Python."""

    linux: Path
    windows: Path
    seconds: dict[str, float]

    def difference(self, name: str) -> float:
        return raster_difference(self.linux / name, self.windows / name)


def in_wine(path: Path) -> str:
    """How a Windows program names a file of this computer: drive Z: is its root."""
    return "Z:" + str(path).replace("/", "\\")


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory, engine_python: Path) -> Results:
    if not (WINDOWS / "python").is_file():
        pytest.skip("no Windows Python: Wine is not installed, or scripts/windows-python was not run")
    folder = tmp_path_factory.mktemp("main job")
    options = ["--size", str(SIZE), "--epochs", str(EPOCHS)]
    isolated = ["-I", "-X", "utf8", "-B"]
    here = [sys.executable, *isolated, JOB, ROOT, folder / "linux", engine_python, *options]
    there = [WINDOWS / "python", *isolated, in_wine(JOB), in_wine(ROOT), in_wine(folder / "windows")]
    there += [in_wine(WINDOWS / "cp312" / "python.exe"), *options, "--inputs", in_wine(folder / "linux")]
    answer = ""
    for command in (here, there):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        answer = done.stdout
    return Results(folder / "linux", folder / "windows", json.loads(answer))


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_both_systems_write_the_same_files_and_leave_no_other(results: Results) -> None:
    assert files_of(results.windows) == files_of(results.linux)
    assert not any("partial" in name for name in files_of(results.windows))


@pytest.mark.parametrize(
    "name", ["optical.tif", "geology.tif", "deformation.tif", "coherence.tif", "series.tif", "stack.tif", "labels.tif"]
)
def test_these_rasters_are_the_same_to_the_last_bit(results: Results, name: str) -> None:
    assert results.difference(name) == 0


@pytest.mark.parametrize("name", ["mask.tif", "error_map.tif"])
def test_so_are_the_maps_of_classes(results: Results, name: str) -> None:
    assert results.difference(name) == 0


@pytest.mark.parametrize(
    ("name", "largest"), [("terrain.tif", 360.0), ("sar.tif", 25.0), ("probability.tif", 1.0), ("uncertainty.tif", 1.0)]
)
def test_these_differ_in_the_last_bits(results: Results, name: str, largest: float) -> None:
    """Degrees, decibels, probabilities: what goes through sine, logarithm or exponential."""
    assert results.difference(name) <= IN_THE_LAST_BITS * largest


def test_the_simulated_valley_differs_in_the_last_bits(results: Results) -> None:
    rasters = [name for name in files_of(results.linux) if name.startswith("scene/") and name.endswith(".tif")]
    assert len(rasters) > 50
    assert max(results.difference(name) for name in rasters) <= 5e-4  # metres: four steps of float32 above 1,024 m


def test_as_many_landslides_of_the_same_areas_and_attributes(results: Results) -> None:
    """In whatever order: releases of GDAL trace in different ones."""
    linux, windows = (in_order_of_place(folder / "landslides.gpkg") for folder in (results.linux, results.windows))
    assert len(linux) > 5
    assert [row["geometry"] for row in windows] == [row["geometry"] for row in linux]
    assert [row["area_m2"] for row in windows] == [row["area_m2"] for row in linux]
    assert numbers_difference(linux, windows) <= IN_THE_LAST_BITS


def in_order_of_place(path: Path) -> list[dict[str, Any]]:
    rows = [{name: value for name, value in row.items() if name != "id"} for row in polygon_table(path)]
    return sorted(rows, key=lambda row: (row["geometry"], round(row["elevation_mean"], 3)))


def test_the_accuracy_is_the_same(results: Results) -> None:
    linux, windows = (
        json.loads((folder / "accuracy.json").read_text(encoding="utf-8"))
        for folder in (results.linux, results.windows)
    )
    assert numbers_difference(linux, windows) <= IN_THE_LAST_BITS


def test_the_training_learns_the_same_within_its_rounding(results: Results) -> None:
    """Sums in another order move the weights from the first step on, as between two processors."""
    rows = [(folder / "training.csv").read_text().splitlines() for folder in (results.linux, results.windows)]
    assert len(rows[0]) == len(rows[1]) == EPOCHS + 1
    without = ("average_precision", "threshold", "f1", "auc")
    assert table_difference(results.linux / "training.csv", results.windows / "training.csv", without) < 0.05
    models = (folder / "model.safetensors" for folder in (results.linux, results.windows))
    assert model_difference(*models) < 0.5


@pytest.mark.parametrize("name", ["accuracy.html", "training.html", "deformation.html"])
def test_reports_are_whole(results: Results, name: str) -> None:
    """As many pictures, and as long a text: what two trainings draw takes more or fewer bytes."""
    texts = [(folder / name).read_text(encoding="utf-8") for folder in (results.linux, results.windows)]
    (linux, pictures), (windows, pictures_there) = (re.subn(PICTURE, "", text) for text in texts)
    assert windows.rstrip().endswith("</html>")
    assert pictures_there == pictures
    assert abs(len(windows) - len(linux)) < 0.02 * len(linux)


def test_what_was_measured_is_kept_for_the_page(results: Results) -> None:
    """In build/windows/main-job.json, for docs/reliability.md (tests/windows/record.py)."""
    rasters = sorted(path.name for path in results.linux.glob("*.tif"))
    valley = [name for name in files_of(results.linux) if name.startswith("scene/") and name.endswith(".tif")]
    linux, windows = (in_order_of_place(folder / "landslides.gpkg") for folder in (results.linux, results.windows))
    measured = {
        "the simulated valley's rasters": max(results.difference(name) for name in valley),
        **{name: results.difference(name) for name in rasters},
        "landslides.gpkg, number of polygons": abs(len(linux) - len(windows)),
        "landslides.gpkg, areas": numbers_difference(*([row["geometry"] for row in rows] for rows in (linux, windows))),
        "landslides.gpkg, other attributes": numbers_difference(linux, windows),
        "model.safetensors, weights": model_difference(
            results.linux / "model.safetensors", results.windows / "model.safetensors"
        ),
    }
    kept = {"differences": measured, "seconds": results.seconds}
    (WINDOWS / "main-job.json").write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    assert set(results.seconds) == {"valley", "factors", "stack", "training", "detection", "accuracy"}
