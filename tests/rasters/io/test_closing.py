"""Closing a dataset reports what went wrong, once, and a closed one is not closed again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("osgeo.gdal", reason="GDAL's Python bindings are not installed")

from osgeo import gdal, ogr

from landslide_mapper.rasters.io.opening import close, discard, is_open

ROOT = Path(__file__).resolve().parents[3]
gdal.UseExceptions()
ogr.UseExceptions()


@pytest.mark.parametrize(("driver", "name"), [("GTiff", "raster.tif"), ("GPKG", "vector.gpkg")])
def test_a_closed_dataset_can_be_moved_and_closed_again(tmp_path: Path, driver: str, name: str) -> None:
    size = (4, 4, 1) if driver == "GTiff" else (0, 0, 0)
    dataset = gdal.GetDriverByName(driver).Create(str(tmp_path / name), *size)
    assert is_open(dataset)
    close(dataset)
    assert not is_open(dataset)
    close(dataset)
    discard(dataset)
    (tmp_path / name).rename(tmp_path / f"moved {name}")


def test_nothing_is_no_dataset() -> None:
    discard(None)
    assert not is_open(None)


FULL_DISK = """
import importlib.util, resource, sys
from osgeo import gdal
root, target, end = sys.argv[1:]
init = root + "/__init__.py"
spec = importlib.util.spec_from_file_location("landslide_mapper", init, submodule_search_locations=[root])
sys.modules["landslide_mapper"] = module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from landslide_mapper.rasters.io import opening
gdal.UseExceptions()
dataset = gdal.GetDriverByName("GTiff").Create(target, 300, 300, 1)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
dataset.GetRasterBand(1).Fill(7)
getattr(opening, end)(dataset)
"""


@pytest.mark.posix("a limit on the size of files")
@pytest.mark.parametrize(("end", "status"), [("close", 1), ("discard", 0)])
def test_a_full_disk_is_an_exception_of_close_and_nothing_to_discard(tmp_path: Path, end: str, status: int) -> None:
    command = [sys.executable, "-c", FULL_DISK, str(ROOT), str(tmp_path / "raster.tif"), end]
    # Where lines are counted (scripts/test --coverage), the counts meet the limit, too.
    variables = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    ended = subprocess.run(command, capture_output=True, text=True, env=variables, check=False)
    assert ended.returncode == status, ended.stderr
    assert ("RuntimeError" in ended.stderr) == bool(status)
    assert "Exception ignored" not in ended.stderr
