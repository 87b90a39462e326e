"""`landslide:deformationrate` as a user calls it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException

Run = Callable[..., dict[str, Any]]


def phase_file(path: Path, values: np.ndarray) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((13.0, 0.001, 0, 47.0, 0, -0.001))
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    dataset.FlushCache()
    return str(path)


@pytest.fixture
def stack(tmp_path: Path) -> list[str]:
    """A pixel that moves 1 rad away every 12 days."""
    phase = np.full((6, 6), 0.5)
    phase[3, 3] += 1.0
    return [
        phase_file(tmp_path / f"{pair}_unw.tif", phase)
        for pair in ("20200101_20200113", "20200113_20200125", "20200125_20200206")
    ]


def test_rate_series_quality_and_report_appear(run: Run, stack: list[str], tmp_path: Path) -> None:
    outputs = run(
        "deformationrate",
        INPUT=stack,
        REFERENCE_POINT="13.0005,46.9995 [EPSG:4326]",
        OUTPUT="TEMPORARY_OUTPUT",
        TEMPORAL_COHERENCE="TEMPORARY_OUTPUT",
        TIME_SERIES=str(tmp_path / "series.tif"),
        REPORT=str(tmp_path / "report.html"),
    )
    rate = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert rate[3, 3] == pytest.approx(-0.05546576 / (4 * np.pi) * 1000 * 365.25 / 12, rel=1e-4)
    assert rate[0, 0] == pytest.approx(0, abs=1e-3)
    assert gdal.Open(outputs["TIME_SERIES"]).RasterCount == 4
    assert gdal.Open(outputs["TEMPORAL_COHERENCE"]).RasterCount == 2
    assert "Deformation rate" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_sign_toward_turns_it(run: Run, stack: list[str]) -> None:
    outputs = run(
        "deformationrate",
        INPUT=stack,
        SIGN="toward",
        REFERENCE_POINT="13.0005,46.9995 [EPSG:4326]",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert gdal.Open(outputs["OUTPUT"]).ReadAsArray()[3, 3] > 0


def test_a_network_in_two_pieces_is_said_and_solved(provider: Any, tmp_path: Path) -> None:
    """No pair joins January and June: Berardino's smallest velocities fill the gap, aloud."""
    from qgis import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    pairs = ("20200101_20200113", "20200113_20200125", "20200604_20200616", "20200616_20200628")
    stack = [phase_file(tmp_path / f"{pair}_unw.tif", np.full((6, 6), 0.5)) for pair in pairs]
    processing.run(
        "landslide:deformationrate", {"INPUT": stack, "OUTPUT": str(tmp_path / "rate.tif")}, feedback=feedback
    )
    assert "fall into 2 groups of dates that no pair connects" in feedback.textLog()
    assert np.isfinite(gdal.Open(str(tmp_path / "rate.tif")).ReadAsArray()).all()


@pytest.mark.parametrize(
    "name", ["frame7_unw.tif", "20200125_unw.tif", "20209999_20200206_unw.tif"], ids=["none", "one", "no dates at all"]
)
def test_unreadable_dates_are_a_sentence_and_no_output(run: Run, stack: list[str], tmp_path: Path, name: str) -> None:
    with pytest.raises(
        QgsProcessingException,
        match=f"The interferogram {name} does not state its two dates. Rename it so that the name contains them",
    ):
        run(
            "deformationrate",
            INPUT=[*stack, phase_file(tmp_path / name, np.ones((6, 6)))],
            OUTPUT=str(tmp_path / "rate.tif"),
        )
    assert not (tmp_path / "rate.tif").exists()


def test_other_grids_and_unknown_products_are_a_sentence_and_no_output(
    run: Run, stack: list[str], tmp_path: Path
) -> None:
    moved = phase_file(tmp_path / "20200206_20200218_unw.tif", np.ones((6, 6)))
    dataset = gdal.Open(moved, gdal.GA_Update)
    dataset.SetGeoTransform((13.0, 0.002, 0, 47.0, 0, -0.002))
    del dataset
    with pytest.raises(
        QgsProcessingException, match=r"20200206_20200218_unw\.tif lies on another pixel grid than .*Bring all"
    ):
        run("deformationrate", INPUT=[*stack, moved], OUTPUT=str(tmp_path / "rate.tif"))
    with pytest.raises(
        QgsProcessingException,
        match=r"PRODUCT does not know sarscape\. Choose from auto, hyp3, licsar, gamma, generic\.",
    ):
        run("deformationrate", INPUT=stack, PRODUCT="sarscape", OUTPUT=str(tmp_path / "rate.tif"))
    wrapped = phase_file(
        tmp_path / "S1AA_20200206T1_20200218T1_VVP012_INT80_G_ueF_ABCD_wrapped_phase.tif", np.ones((6, 6))
    )
    with pytest.raises(QgsProcessingException, match=r"holds wrapped phase by its name.*Choose the files"):
        run("deformationrate", INPUT=[*stack, wrapped], OUTPUT=str(tmp_path / "rate.tif"))
    assert not (tmp_path / "rate.tif").exists()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"INPUT": 1}, "at least two interferograms"),
        ({"MAX_TEMPORAL_BASELINE": 6}, "span 6 days or less"),
        ({"REFERENCE_POINT": "20,46.9 [EPSG:4326]"}, "is outside the interferograms"),
    ],
)
def test_bad_choices_are_a_sentence_and_no_output(
    run: Run, stack: list[str], tmp_path: Path, change: dict[str, Any], says: str
) -> None:
    parameters: dict[str, Any] = {"INPUT": stack, "OUTPUT": str(tmp_path / "rate.tif"), **change}
    if parameters["INPUT"] == 1:
        parameters["INPUT"] = stack[:1]
    with pytest.raises(QgsProcessingException, match=says):
        run("deformationrate", **parameters)
    assert not (tmp_path / "rate.tif").exists()


def test_a_prefix_and_a_limit_of_the_perpendicular_baseline(run: Run, stack: list[str], tmp_path: Path) -> None:
    for path, baseline in zip(stack, (20.0, 150.0, -30.0)):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadataItem("PERPENDICULAR_BASELINE", str(baseline))
        del dataset
    outputs = run(
        "deformationrate", INPUT=stack, PREFIX="asc_", MAX_PERPENDICULAR_BASELINE=100, OUTPUT=str(tmp_path / "rate.tif")
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.GetRasterBand(1).GetDescription() == "asc_deformation_rate"
    assert dataset.GetMetadataItem("DATES") == "2020-01-01,2020-01-13,2020-01-25,2020-02-06"
    with pytest.raises(QgsProcessingException, match=r"Only 0 of 3 .* perpendicular baseline of 10 m or less"):
        run("deformationrate", INPUT=stack, MAX_PERPENDICULAR_BASELINE=10, OUTPUT=str(tmp_path / "no.tif"))


def test_a_ready_rate_is_converted_alone(run: Run, stack: list[str], tmp_path: Path) -> None:
    ready = phase_file(tmp_path / "geo_velocity.tif", np.full((6, 6), -0.025))
    dataset = gdal.Open(ready, gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("m/year")
    del dataset
    outputs = run("deformationrate", INPUT=[ready], PREFIX="desc_", OUTPUT=str(tmp_path / "rate.tif"))
    found = gdal.Open(outputs["OUTPUT"])
    assert found.GetRasterBand(1).GetDescription() == "desc_deformation_rate"
    assert found.ReadAsArray() == pytest.approx(-25, abs=1e-4)
    with pytest.raises(QgsProcessingException, match="rate already, and 3 other rasters are given"):
        run("deformationrate", INPUT=[ready, *stack], OUTPUT=str(tmp_path / "no.tif"))
