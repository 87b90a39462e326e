"""`landslide:sarchange` as a user calls it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from landslide_mapper.algorithms.support.choices import SAR_CHANGE_FACTORS
from landslide_mapper.rasters.factors.sar.change_statistics import FACTORS

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def dates(tmp_path: Path) -> dict[str, list[str]]:
    """Six dates before and two after a change of + 6 dB in a corner, VV and VH, 4 looks."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    files: dict[str, list[str]] = {"PRE": [], "POST": []}
    generator = np.random.default_rng(4)
    for side, days in (("PRE", range(10, 16)), ("POST", range(20, 22))):
        for day in days:
            for name, mean in (("VV", 0.1), ("VH", 0.02)):
                power = np.full((60, 60), mean)
                power[:30, :30] *= 4 if side == "POST" else 1
                path = tmp_path / f"201809{day}_{name}.tif"
                dataset = gdal.GetDriverByName("GTiff").Create(str(path), 60, 60, 1, gdal.GDT_Float32)
                dataset.SetProjection(reference.ExportToWkt())
                dataset.SetGeoTransform((500000, 10, 0, 5100000, 0, -10))
                dataset.GetRasterBand(1).WriteArray(power * generator.standard_gamma(4.0, power.shape) / 4)
                dataset.FlushCache()
                files[side].append(str(path))
    return files


def test_words_of_the_face_are_those_of_the_work() -> None:
    assert SAR_CHANGE_FACTORS == FACTORS


def test_defaults_give_change_and_zscore_of_both_polarisations(run: Run, dates: dict[str, list[str]]) -> None:
    outputs = run("sarchange", **dates, OUTPUT="TEMPORARY_OUTPUT")
    dataset = gdal.Open(outputs["OUTPUT"])
    names = [dataset.GetRasterBand(i).GetDescription() for i in range(1, 5)]
    assert names == ["VV_change", "VV_zscore", "VH_change", "VH_zscore"]
    change, score = dataset.ReadAsArray()[:2]
    assert change[5:25, 5:25].mean() == pytest.approx(6.0, abs=0.4)
    assert change[35:, 35:].mean() == pytest.approx(0.0, abs=0.4)
    assert (score[5:25, 5:25] > 3).mean() > 0.95
    assert (np.abs(score[35:, 35:]) > 3).mean() < 0.1


def test_all_factors_prefix_and_report(run: Run, dates: dict[str, list[str]], tmp_path: Path) -> None:
    outputs = run(
        "sarchange",
        **dates,
        FACTORS=list(FACTORS),
        PREFIX="desc_",
        OUTPUT="TEMPORARY_OUTPUT",
        REPORT=str(tmp_path / "report.html"),
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.RasterCount == 11
    assert dataset.GetRasterBand(11).GetDescription() == "desc_mahalanobis"
    assert "SAR change" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"PRE": slice(0, 2)}, "PRE has 1 date of VV; zscore need at least 2"),
        ({"WINDOW": 4}, "WINDOW 4 has no central pixel"),
        ({"FACTORS": "change,loss"}, "FACTORS does not know loss"),
    ],
)
def test_what_cannot_be_is_a_sentence_and_no_output(
    run: Run, dates: dict[str, list[str]], tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    given = {key: dates["PRE"][value] if isinstance(value, slice) else value for key, value in changed.items()}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("sarchange", **{**dates, **given, "OUTPUT": str(tmp_path / "out.tif")})
    assert not (tmp_path / "out.tif").exists()
