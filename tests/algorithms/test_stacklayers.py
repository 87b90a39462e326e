"""Stacking from the toolbox, in a graphical model and unattended; what is refused with which cure."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

Run = Callable[..., dict[str, Any]]


def raster(
    path: Path,
    values: np.ndarray,
    corner: tuple[float, float] = (570000.0, 4740000.0),
    pixel: float = 10.0,
    epsg: int = 32654,
) -> str:
    reference = osr.SpatialReference()
    if epsg:
        reference.ImportFromEPSG(epsg)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt() if epsg else "")
    dataset.SetGeoTransform((corner[0], pixel, 0, corner[1], 0, -pixel))
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


@pytest.fixture
def layers(tmp_path: Path) -> dict[str, list[str]]:
    noise = np.random.default_rng(1).normal(0, 1, (60, 60))
    return {
        "SAR": [raster(tmp_path / "VV.tif", noise)],
        "OPTICAL": [
            raster(tmp_path / "B4.tif", noise, corner=(570040, 4739980), pixel=20),
            raster(tmp_path / "B8.tif", noise),
        ],
        "TERRAIN": [raster(tmp_path / "dem.tif", noise, corner=(141.84, 42.83), pixel=0.0006, epsg=4326)],
    }


def bands_of(path: str) -> list[tuple[str, str]]:
    dataset = gdal.Open(path)
    bands = [dataset.GetRasterBand(number) for number in range(1, dataset.RasterCount + 1)]
    return [(band.GetDescription(), band.GetMetadataItem("ROLE")) for band in bands]


def test_defaults_take_the_first_crs_the_finest_pixel_and_the_overlap(run: Run, layers: dict[str, list[str]]) -> None:
    outputs = run("stacklayers", OUTPUT="TEMPORARY_OUTPUT", **layers)
    assert bands_of(outputs["OUTPUT"]) == [("VV", "sar"), ("B4", "optical"), ("B8", "optical"), ("dem", "terrain")]
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.GetGeoTransform() == (570040, 10, 0, 4739980, 0, -10)
    assert (dataset.RasterXSize, dataset.RasterYSize) == (56, 58)
    assert np.array_equal(dataset.ReadAsArray()[0], gdal.Open(layers["SAR"][0]).ReadAsArray()[2:, 4:])


def test_crs_resolution_and_extent_in_another_crs(run: Run, layers: dict[str, list[str]]) -> None:
    outputs = run(
        "stacklayers",
        OUTPUT="TEMPORARY_OUTPUT",
        CRS="EPSG:6691",
        RESOLUTION=30,
        EXTENT="570090,570390,4739640,4739940 [EPSG:32654]",
        **layers,
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "6691"
    assert dataset.GetGeoTransform()[1] == 30 and (dataset.RasterXSize, dataset.RasterYSize) == (10, 10)


def test_the_grid_raster_wins(run: Run, layers: dict[str, list[str]], tmp_path: Path) -> None:
    grid = raster(tmp_path / "grid.tif", np.zeros((11, 13)), corner=(570123, 4739871), pixel=7)
    outputs = run("stacklayers", OUTPUT="TEMPORARY_OUTPUT", GRID=grid, CRS="EPSG:4326", RESOLUTION=1, **layers)
    dataset = gdal.Open(outputs["OUTPUT"])
    assert dataset.GetGeoTransform() == (570123, 7, 0, 4739871, 0, -7) and (
        dataset.RasterXSize,
        dataset.RasterYSize,
    ) == (13, 11)


@pytest.mark.parametrize(
    ("broken", "sentence"), [("none", "Give at least one raster"), ("resolution", "RESOLUTION must be larger than 0")]
)
def test_parameters_are_checked_together(run: Run, layers: dict[str, list[str]], broken: str, sentence: str) -> None:
    parameters: dict[str, Any] = {} if broken == "none" else {**layers, "RESOLUTION": 0}
    with pytest.raises(Exception, match=sentence):
        run("stacklayers", OUTPUT="TEMPORARY_OUTPUT", **parameters)


class TestRefusals:
    def refused(self, run: Run, tmp_path: Path, sentence: str, **parameters: Any) -> None:
        target = tmp_path / "out" / "stack.tif"
        target.parent.mkdir(exist_ok=True)
        with pytest.raises(Exception, match=sentence):
            run("stacklayers", OUTPUT=str(target), **parameters)
        assert list(target.parent.iterdir()) == []

    def test_a_missing_file_is_named(self, run: Run, layers: dict[str, list[str]], tmp_path: Path) -> None:
        self.refused(
            run,
            tmp_path,
            r"gone\.tif, given under OPTICAL, is missing",
            OPTICAL=[*layers["OPTICAL"], str(tmp_path / "gone.tif")],
        )

    def test_no_crs(self, run: Run, tmp_path: Path) -> None:
        self.refused(
            run,
            tmp_path,
            r"nowhere\.tif has no coordinate reference system",
            SAR=[raster(tmp_path / "nowhere.tif", np.ones((9, 9)), epsg=0)],
        )

    def test_no_overlap(self, run: Run, layers: dict[str, list[str]], tmp_path: Path) -> None:
        apart = raster(tmp_path / "apart.tif", np.ones((9, 9)), corner=(700000, 4740000))
        self.refused(run, tmp_path, r"VV\.tif and apart\.tif do not overlap", SAR=layers["SAR"], TERRAIN=[apart])

    def test_an_empty_band(self, run: Run, tmp_path: Path) -> None:
        self.refused(
            run,
            tmp_path,
            r"empty\.tif: band empty holds no valid pixel",
            SAR=[raster(tmp_path / "empty.tif", np.full((9, 9), -9999.0))],
        )

    def test_two_bands_of_one_name(self, run: Run, layers: dict[str, list[str]], tmp_path: Path) -> None:
        (tmp_path / "pre").mkdir()
        other = raster(tmp_path / "pre" / "VV.tif", np.ones((60, 60)))
        self.refused(run, tmp_path, "Two bands are called VV", SAR=[*layers["SAR"], other])

    def test_a_folder_that_is_a_file(self, run: Run, layers: dict[str, list[str]], tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        with pytest.raises(Exception, match="file"):
            run("stacklayers", OUTPUT=str(tmp_path / "file" / "stack.tif"), **layers)


def test_cancel_leaves_nothing(provider: Any, layers: dict[str, list[str]], tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda _progress: feedback.cancel())
    (tmp_path / "out").mkdir()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "landslide:stacklayers", {**layers, "OUTPUT": str(tmp_path / "out" / "stack.tif")}, feedback=feedback
        )
    assert list((tmp_path / "out").iterdir()) == []


def test_inside_a_graphical_model(provider: Any, layers: dict[str, list[str]], tmp_path: Path) -> None:
    import processing
    from qgis.core import (
        Qgis,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterMultipleLayers,
    )

    model = QgsProcessingModelAlgorithm("stack", "test")
    model.addModelParameter(
        QgsProcessingParameterMultipleLayers("RASTERS", "Rasters", Qgis.ProcessingSourceType.Raster),
        QgsProcessingModelParameter("RASTERS"),
    )
    child = QgsProcessingModelChildAlgorithm("landslide:stacklayers")
    child.setChildId("stack")
    child.addParameterSources("OPTICAL", [QgsProcessingModelChildParameterSource.fromModelParameter("RASTERS")])
    output = QgsProcessingModelOutput("RESULT", "Result")
    output.setChildId("stack")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"RESULT": output})
    model.addChildAlgorithm(child)
    key = model.destinationParameterDefinitions()[0].name()
    outputs = processing.run(model, {"RASTERS": layers["OPTICAL"], key: str(tmp_path / "stack.tif")})
    assert bands_of(outputs[key]) == [("B4", "optical"), ("B8", "optical")]


def test_unattended(qgis_process: Callable[..., Any], layers: dict[str, list[str]], tmp_path: Path) -> None:
    done = qgis_process("stacklayers", **layers, OUTPUT=str(tmp_path / "stack.tif"))
    assert done.returncode == 0, done.stderr
    assert (
        json.loads(done.stdout)["results"]["OUTPUT"] == str(tmp_path / "stack.tif")
        and len(bands_of(str(tmp_path / "stack.tif"))) == 4
    )
    apart = raster(tmp_path / "apart.tif", np.ones((9, 9)), corner=(700000, 4740000))
    refused = qgis_process("stacklayers", SAR=layers["SAR"], TERRAIN=[apart], OUTPUT=str(tmp_path / "refused.tif"))
    assert refused.returncode != 0 and "VV.tif and apart.tif do not overlap" in refused.stdout + refused.stderr
    assert "Traceback" not in refused.stderr and not (tmp_path / "refused.tif").exists()


def test_the_style_shows_false_colours_where_the_stack_has_them(provider: Any) -> None:
    from landslide_mapper.algorithms.stacklayers import stack_style
    from landslide_mapper.algorithms.support.base import STYLES

    assert stack_style(["VV", "B3", "B4", "B8"]) == ("stack_colours", ("B8", "B4", "B3"))
    assert stack_style(["B2", "B3", "B4"]) == ("stack_colours", ("B4", "B3", "B2"))
    assert stack_style(["VV", "slope"]) == ("stack_grey", ["VV"])
    assert all((STYLES / f"{name}.qml").exists() for name in ("stack_colours", "stack_grey", "labels"))


def test_atsuma_on_a_metric_grid(run: Run, shared_data: Path) -> None:
    folder = shared_data / "atsuma_2018"
    optical = [str(folder / "sentinel2_post" / f"B{number}.tif") for number in (2, 3, 4)]
    outputs = run(
        "stacklayers",
        OPTICAL=optical,
        TERRAIN=[str(folder / "dsm_aw3d30.tif")],
        CRS="EPSG:32654",
        RESOLUTION=10,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    dataset = gdal.Open(outputs["OUTPUT"])
    assert bands_of(outputs["OUTPUT"])[3] == ("elevation", "terrain") and dataset.GetGeoTransform()[1] == 10
    values = dataset.ReadAsArray()
    assert np.isfinite(values).all(axis=0).mean() > 0.97 and math.isclose(np.nanmean(values[3]), 97.5, abs_tol=0.5)


def test_the_log_tells_size_pixel_missing_share_and_the_utm_zone_of_a_stack_in_degrees(
    provider: Any, tmp_path: Path
) -> None:
    """A raster of 40 x 30 pixels near Atsuma, a quarter of it missing."""
    import processing
    from osgeo import gdal, osr
    from qgis.core import QgsProcessingFeedback

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "B4.tif"), 40, 30, 1, gdal.GDT_Float32)
    raster.SetSpatialRef(reference)
    raster.SetGeoTransform((141.9, 0.001, 0, 42.8, 0, -0.001))
    values = np.linspace(0.1, 0.2, 1200, dtype=np.float32).reshape(30, 40)
    values[:, :10] = -1
    raster.GetRasterBand(1).WriteArray(values)
    raster.GetRasterBand(1).SetNoDataValue(-1)
    del raster
    feedback = QgsProcessingFeedback(False)
    inputs = {"OPTICAL": [str(tmp_path / "B4.tif")], "OUTPUT": str(tmp_path / "stack.tif")}
    processing.run("landslide:stacklayers", inputs, feedback=feedback)
    log = feedback.textLog()
    assert "EPSG:32654 (WGS 84 / UTM zone 54N)" in log
    assert "40 x 30 pixels of " in log and "1 bands" in log
    assert "B4: optical, continuous" in log and "25.0 % missing" in log
