"""`landslide:coherencechange` as a user calls it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

from landslide_mapper.algorithms.support.choices import COHERENCE_FACTORS
from landslide_mapper.rasters.factors.deformation.coherence_change import FACTORS

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def pairs(tmp_path: Path) -> list[str]:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    files = []
    for pair, value in (("20180813_20180825", 0.8), ("20180825_20180906", 0.7), ("20180906_20180918", 0.2)):
        files.append(str(tmp_path / f"{pair}.geo.cc.tif"))
        dataset = gdal.GetDriverByName("GTiff").Create(files[-1], 6, 5, 1, gdal.GDT_Byte)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((13.0, 0.001, 0, 47.0, 0, -0.001))
        dataset.GetRasterBand(1).WriteArray(np.full((5, 6), round(255 * value)))
        dataset.FlushCache()
    return files


def test_words_of_the_face_are_those_of_the_work() -> None:
    assert COHERENCE_FACTORS == FACTORS


def test_a_day_as_text_sorts_the_pairs(run: Run, pairs: list[str]) -> None:
    outputs = run("coherencechange", INPUT=pairs, EVENT="2018-09-07", OUTPUT="TEMPORARY_OUTPUT")
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.GetRasterBand(1).GetDescription() == "coherence_change"
    assert dataset.ReadAsArray() == pytest.approx(0.2 - 0.75, abs=0.005)


def test_qgis_process_takes_a_day(qgis_process: Any, pairs: list[str], tmp_path: Path) -> None:
    target = tmp_path / "out.tif"
    ended = qgis_process(
        "coherencechange",
        INPUT=pairs,
        EVENT="2018-09-07",
        FACTORS="pre_coherence,co_coherence",
        PREFIX="asc_",
        OUTPUT=str(target),
    )
    assert ended.returncode == 0, ended.stderr
    dataset = gdal.Open(str(target))
    assert [dataset.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["asc_pre_coherence", "asc_co_coherence"]


@pytest.mark.parametrize(
    ("event", "sentence"), [("2019-01-01", "No pair begins before and ends after"), ("yesterday", "EVENT")]
)
def test_wrong_days_are_a_sentence_and_no_output(
    run: Run, pairs: list[str], tmp_path: Path, event: str, sentence: str
) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run("coherencechange", INPUT=pairs, EVENT=event, OUTPUT=str(tmp_path / "out.tif"))
    assert not (tmp_path / "out.tif").exists()
