"""Factor analysis from the toolbox, through a real worker."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

Run = Callable[..., dict[str, Any]]


def raster(path: Path, bands: dict[str, np.ndarray], nodata: float) -> str:
    values = next(iter(bands.values()))
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], len(bands), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 4_000_000, 0, -10))
    for index, (name, band) in enumerate(bands.items(), start=1):
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).SetNoDataValue(nodata)
        dataset.GetRasterBand(index).WriteArray(band)
    dataset.FlushCache()
    return str(path)


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, str]:
    random = np.random.default_rng(1)
    slope = np.kron(random.normal(20, 8, (20, 20)), np.ones((5, 5))).astype(np.float32)
    bands = {"slope": slope, "VV": random.normal(-10, 2, slope.shape).astype(np.float32)}
    return {
        "STACK": raster(tmp_path / "stack.tif", bands, math.nan),
        "LABELS": raster(tmp_path / "labels.tif", {"label": (slope > 25).astype(np.uint8)}, 255),
    }


def test_report_table_and_correlation(run: Run, scene: dict[str, str], tmp_path: Path, engine_python: Path) -> None:
    files = {
        "REPORT": tmp_path / "report.html",
        "TABLE": tmp_path / "table.csv",
        "CORRELATION": tmp_path / "correlation.csv",
    }
    outputs = run("factoranalysis", **scene, SAMPLES=1000, **{key: str(path) for key, path in files.items()})
    assert outputs == {key: str(path) for key, path in files.items()}
    with files["TABLE"].open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["band", "vif", "tolerance", "gini_importance", "permutation_importance"]
    assert [row["band"] for row in rows] == ["slope", "VV"]
    assert float(rows[0]["permutation_importance"]) > float(rows[1]["permutation_importance"])
    assert "slope" in files["REPORT"].read_text(encoding="utf-8")
    assert files["CORRELATION"].read_text(encoding="utf-8").startswith("band,slope,VV")


def test_the_worker_writes_the_report_in_the_users_language(
    run: Run, scene: dict[str, str], tmp_path: Path, engine_python: Path
) -> None:
    from landslide_mapper.core.language.recognition import translated
    from landslide_mapper.core.language.users_language import speak

    speak("de")
    try:
        run("factoranalysis", **scene, SAMPLES=500, REPORT=str(tmp_path / "report.html"))
    finally:
        speak("")
    report = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<html lang="de">' in report and f"<h2>{translated('Importance', 'de')}</h2>" in report


def test_outputs_may_be_left_out(run: Run, scene: dict[str, str], engine_python: Path) -> None:
    outputs = run("factoranalysis", **scene, SAMPLES=500)
    assert all(Path(outputs[key]).exists() for key in ("REPORT", "TABLE", "CORRELATION"))


def test_labels_of_another_grid_are_refused(
    run: Run, scene: dict[str, str], tmp_path: Path, engine_python: Path
) -> None:
    from qgis.core import QgsProcessingException

    scene["LABELS"] = raster(tmp_path / "other.tif", {"label": np.ones((3, 3), np.uint8)}, 255)
    with pytest.raises(QgsProcessingException, match=r"(?s)other\.tif.*Landslide labels"):
        run("factoranalysis", **scene, REPORT=str(tmp_path / "report.html"))
    assert not (tmp_path / "report.html").exists()
