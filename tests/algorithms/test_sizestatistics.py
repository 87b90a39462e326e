"""Size statistics from the toolbox: areas on the ellipsoid, a report that opens, a table that agrees."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import ogr, osr

Run = Callable[..., "dict[str, Any]"]


def inventory(path: Path, count: int, epsg: int = 32654, amalgams: int = 0) -> tuple[str, np.ndarray[Any, Any]]:
    """Square scars with areas of the general inverse gamma distribution, and crosses among them."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    random = np.random.default_rng(1)
    areas = 1280 / random.gamma(1.4, size=count) + 10
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, reference, ogr.wkbPolygon)
    for number, area in enumerate(areas):
        side = math.sqrt(area)
        x, y = 500_000 + 2000.0 * (number % 50), 4_600_000 + 2000.0 * (number // 50)
        text = f"POLYGON (({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    for number in range(amalgams):
        x, y = 700_000 + 3000.0 * number, 4_600_000
        cross = [(0, 450), (450, 450), (450, 0), (550, 0), (550, 450), (1000, 450), (1000, 550), (550, 550)]
        cross += [(550, 1000), (450, 1000), (450, 550), (0, 550), (0, 450)]
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = ", ".join(f"{x + dx} {y + dy}" for dx, dy in cross)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return str(path), areas


def test_the_report_opens_and_the_table_agrees(run: Run, tmp_path: Path, browser: Callable[[Path], Any]) -> None:
    path, areas = inventory(tmp_path / "slides.gpkg", 400)
    outputs = run(
        "sizestatistics",
        INPUT=path,
        VOLUME="guzzetti2009",
        REPLICATES=60,
        REPORT=str(tmp_path / "r.html"),
        TABLE=str(tmp_path / "t.csv"),
    )
    assert outputs["COUNT"] == 400 and outputs["MAGNITUDE"] == pytest.approx(math.log10(400))
    assert outputs["TOTAL_AREA_M2"] == pytest.approx(areas.sum() / 0.9996**2, rel=1e-3)
    lines = (tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()
    table = {row["quantity"]: row for row in csv.DictReader(lines)}
    tail = table["inverse_gamma_tail_exponent"]
    assert float(tail["low_95"]) < 2.4 < float(tail["high_95"])
    assert float(tail["estimate"]) == pytest.approx(outputs["TAIL_EXPONENT"])
    assert float(table["volume"]["estimate"]) == pytest.approx((0.074 * (areas / 0.9996**2) ** 1.45).sum(), rel=0.01)
    _, complaints = browser(tmp_path / "r.html")
    assert not complaints
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "400 landslides cover" in page and "look like several" not in page


def test_amalgams_are_warned_of(run: Run, tmp_path: Path) -> None:
    path, _ = inventory(tmp_path / "slides.gpkg", 200, amalgams=12)
    outputs = run("sizestatistics", INPUT=path, REPLICATES=50, REPORT=str(tmp_path / "r.html"))
    assert "12 large polygons" in (tmp_path / "r.html").read_text(encoding="utf-8")
    assert outputs["COUNT"] == 212


def test_nine_landslides_are_refused(run: Run, tmp_path: Path) -> None:
    path, _ = inventory(tmp_path / "slides.gpkg", 9)
    with pytest.raises(Exception, match="9 landslides are too few for a size distribution: at least 50 are needed"):
        run("sizestatistics", INPUT=path, REPORT=str(tmp_path / "r.html"))
    assert not (tmp_path / "r.html").exists()


def test_unattended(qgis_process: Callable[..., Any], tmp_path: Path) -> None:
    path, _ = inventory(tmp_path / "slides.gpkg", 100)
    done = qgis_process("sizestatistics", INPUT=path, REPLICATES=50, REPORT=str(tmp_path / "r.html"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["COUNT"] == 100
