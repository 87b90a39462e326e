"""`landslide:deformationcomponents` as a user calls it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

Run = Callable[..., dict[str, Any]]
INCIDENCE, HEADINGS = 39.0, {"asc": -12.0, "desc": 192.0}


@pytest.fixture
def rates(tmp_path: Path) -> list[str]:
    """Ground that sinks 20 mm/year and moves 10 mm/year east, seen by both orbits, on a slope to the east."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    columns = np.tile(np.arange(40.0), (30, 1))
    layers = {"dem": 900 - 4 * columns}
    for name, heading in HEADINGS.items():
        i, h = math.radians(INCIDENCE), math.radians(heading)
        layers[f"{name}_rate"] = np.full((30, 40), math.cos(i) * -20 - math.sin(i) * math.cos(h) * 10)
    for name, values in layers.items():
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 40, 30, 1, gdal.GDT_Float32)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500000, 20, 0, 5100000, 0, -20))
        dataset.GetRasterBand(1).WriteArray(values)
        dataset.FlushCache()
    return [str(tmp_path / "asc_rate.tif"), str(tmp_path / "desc_rate.tif")]


def test_components_slope_and_report(run: Run, rates: list[str], tmp_path: Path) -> None:
    outputs = run(
        "deformationcomponents",
        RATES=rates,
        LOOKS="39 -12; 39 192",
        DEM=str(tmp_path / "dem.tif"),
        OUTPUT="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "report.html"),
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    names = [dataset.GetRasterBand(i).GetDescription() for i in range(1, 7)]
    assert names[:2] == ["vertical_rate", "east_rate"] and names[4:] == ["downslope_rate", "downslope_sensitivity"]
    values = dataset.ReadAsArray()
    assert values[0] == pytest.approx(-20, abs=1e-4)
    assert values[1] == pytest.approx(10, abs=1e-4)
    assert (values[2] > 0).all()
    assert np.isfinite(values[4, 2:-2, 2:-2]).all(), "an east slope is seen"
    assert "The error from neglecting northward motion" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"LOOKS": ""}, "does not state where the satellite looked from"),
        ({"LOOKS": "-12 39; 192 39"}, "Write the incidence first"),
        ({"RATES": slice(0, 1)}, "Vertical and east need rates of two orbits; 1 given"),
        ({"MAX_DATE_GAP": 30}, "does not state its dates"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_output(
    run: Run, rates: list[str], tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    given = {key: rates[value] if isinstance(value, slice) else value for key, value in changed.items()}
    parameters = {"RATES": rates, "LOOKS": "39 -12; 39 192", **given, "OUTPUT": str(tmp_path / "out.tif")}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("deformationcomponents", **parameters)
    assert not (tmp_path / "out.tif").exists()
