"""`landslide:sarfactors` as a user calls it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def backscatter(tmp_path: Path) -> dict[str, str]:
    """VV and VH of 4-look speckle with means 0.1 and 0.02, and the same a year before."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    files = {}
    for seed, (name, mean) in enumerate({"VV": 0.1, "VH": 0.02, "PRE_VV": 0.05, "PRE_VH": 0.02}.items()):
        files[name] = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(files[name], 80, 60, 1, gdal.GDT_Float32)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500000, 10, 0, 5100000, 0, -10))
        dataset.GetRasterBand(1).WriteArray(mean * np.random.default_rng(seed).standard_gamma(4.0, (60, 80)) / 4)
        dataset.FlushCache()
    return files


def test_defaults_give_filtered_decibels(run: Run, backscatter: dict[str, str]) -> None:
    outputs = run("sarfactors", VV=backscatter["VV"], VH=backscatter["VH"], OUTPUT="TEMPORARY_OUTPUT")
    dataset = gdal.Open(outputs["OUTPUT"])
    assert [dataset.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["VV", "VH"]
    vv = dataset.GetRasterBand(1).ReadAsArray()
    assert vv.mean() == pytest.approx(-10, abs=0.4)
    assert vv.std() < 1.2, "4-look speckle has 2.3 dB"


def test_all_factors_with_a_prefix_and_looks(run: Run, backscatter: dict[str, str]) -> None:
    factors = ["VV", "VH", "VV_VH_ratio", "RVI", "VV_change", "VH_change"]
    outputs = run(
        "sarfactors",
        **backscatter,
        FACTORS=factors,
        FILTER="refined_lee",
        WINDOW=7,
        RANGE_LOOKS=2,
        PREFIX="asc_",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.RasterXSize == 40
    assert [dataset.GetRasterBand(i).GetDescription() for i in range(1, 7)] == [f"asc_{name}" for name in factors]
    means = dataset.ReadAsArray().mean(axis=(1, 2))
    assert means == pytest.approx([-10, -17, 7, 4 / 6, 3, 0], abs=0.4)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"FACTORS": ["VV_change"]}, "VV_change needs the raster PRE_VV"),
        ({"WINDOW": 6}, "WINDOW 6 has no central pixel"),
        ({"VV": None}, "VV needs the raster VV"),
    ],
)
def test_impossible_wishes_are_refused_before_the_work(
    run: Run, backscatter: dict[str, str], tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=sentence):
        run(
            "sarfactors", **{"VV": backscatter["VV"], "FACTORS": ["VV"], "OUTPUT": str(tmp_path / "out.tif"), **changed}
        )
    assert not (tmp_path / "out.tif").exists()
