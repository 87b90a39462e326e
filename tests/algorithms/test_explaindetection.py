"""Explaining a detection from the toolbox, through a real worker."""

from __future__ import annotations

import csv
import math
import subprocess
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., dict[str, Any]]
MAKE_MODEL = """
import sys, torch
from landslide_mapper.core.bands import Band
from landslide_mapper.core.model_card import ModelCard
from landslide_mapper.models.model_file import save_model
from landslide_mapper.models.registry import build
from pathlib import Path
bands = (Band("slope", "terrain", mean=20, std=8), Band("VV", "sar", mean=-10, std=2))
torch.manual_seed(1)
card = ModelCard("small", "unet", bands, {"width": 0.125}, tile_size=64)
save_model(Path(sys.argv[1]), build("unet", bands, width=0.125), card, "t")
"""
ROOT = Path(__file__).resolve().parent.parent.parent


def spatial_reference() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    return reference


@pytest.fixture
def scene(tmp_path: Path, engine_python: Path) -> dict[str, str]:
    folder = tmp_path / "python"
    folder.mkdir()
    (folder / "landslide_mapper").symlink_to(ROOT)
    command = [str(engine_python), "-c", MAKE_MODEL, str(tmp_path / "model.safetensors")]
    subprocess.run(command, check=True, env={"PYTHONPATH": str(folder)})
    random = np.random.default_rng(1)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "stack.tif"), 90, 70, 2, gdal.GDT_Float32)
    dataset.SetProjection(spatial_reference().ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    for index, (name, mean) in enumerate((("VV", -10), ("slope", 20)), start=1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).SetNoDataValue(math.nan)
        dataset.GetRasterBand(index).WriteArray(random.normal(mean, 3, (70, 90)))
    dataset.FlushCache()
    return {"STACK": str(tmp_path / "stack.tif"), "MODEL": str(tmp_path / "model.safetensors")}


def rectangle(path: Path, x: float, y: float, width: float, height: float) -> str:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, spatial_reference(), ogr.wkbPolygon)
    corners = [(x, y), (x + width, y), (x + width, y - height), (x, y - height), (x, y)]
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((" + ", ".join(f"{a} {b}" for a, b in corners) + "))"))
    layer.CreateFeature(feature)
    return str(path)


def test_heat_maps_ranking_and_report(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    area = rectangle(tmp_path / "area.gpkg", 500_000, 4_000_000, 400, 300)
    files = {
        "OUTPUT": str(tmp_path / "heat.tif"),
        "REPORT": str(tmp_path / "report.html"),
        "TABLE": str(tmp_path / "table.csv"),
    }
    assert run("explaindetection", **scene, AREA=area, METHOD="occlusion", **files) == files
    dataset = gdal.Open(files["OUTPUT"])
    assert [dataset.GetRasterBand(index).GetDescription() for index in (1, 2)] == ["slope", "VV"]
    known = np.isfinite(dataset.ReadAsArray()[0])
    assert known[:30, :40].all()
    assert known.sum() == 30 * 40
    with Path(files["TABLE"]).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["band"] for row in rows] == ["slope", "VV"]
    assert sum(float(row["importance"]) for row in rows) == pytest.approx(1, abs=1e-4)
    assert "What does the model look at?" in Path(files["REPORT"]).read_text(encoding="utf-8")


def test_report_and_table_may_be_left_out(run: Run, scene: dict[str, str]) -> None:
    outputs = run("explaindetection", **scene, OUTPUT="TEMPORARY_OUTPUT")
    assert all(Path(path).exists() for path in outputs.values())


def refused(run: Run, folder: Path, **parameters: Any) -> str:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as failure:
        run("explaindetection", OUTPUT=str(folder / "heat.tif"), **parameters)
    assert not (folder / "heat.tif").exists()
    return str(failure.value)


def test_an_area_elsewhere_is_refused(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    far = rectangle(tmp_path / "far.gpkg", 900_000, 4_000_000, 100, 100)
    assert "covers no pixel of the stack stack.tif" in refused(run, tmp_path, **scene, AREA=far)


def test_an_unknown_model_is_refused_before_a_worker_starts(run: Run, scene: dict[str, str], tmp_path: Path) -> None:
    assert "There is no model file missing" in refused(run, tmp_path, STACK=scene["STACK"], MODEL="missing")
