"""Rasters come as the layer in QGIS shows them: archives, open options, a CRS set on the layer, other providers."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeedback, QgsProject, QgsRasterLayer

Run = Callable[..., dict[str, Any]]


class Said(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, text: str) -> None:
        self.warnings.append(text)


@pytest.fixture
def plane(tmp_path: Path) -> Path:
    """A DEM that rises half a metre a metre eastwards."""
    return write(tmp_path / "dem.tif", 32654)


def write(path: Path, epsg: int | None) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1, gdal.GDT_Float32)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((500000, 10, 0, 4730000, 0, -10))
    dataset.GetRasterBand(1).WriteArray(np.arange(20.0) * 5 * np.ones((20, 1)))
    return path


@pytest.fixture
def project() -> Iterator[QgsProject]:
    yield QgsProject.instance()
    QgsProject.instance().clear()


def derived(run: Run, dem: Any, tmp_path: Path) -> gdal.Dataset:
    return gdal.Open(run("terrainfactors", INPUT=dem, FACTORS=["slope"], OUTPUT=str(tmp_path / "slope.tif"))["OUTPUT"])


def test_archives_and_open_options(run: Run, plane: Path, tmp_path: Path) -> None:
    for name in ("a.zip", "alone.zip"):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.write(plane, "dem.tif")
    with gzip.open(f"{plane}.gz", "wb") as archive:
        archive.write(plane.read_bytes())
    for source in (
        f"/vsizip/{tmp_path}/a.zip/dem.tif",
        f"/vsizip/{tmp_path}/alone.zip",
        f"/vsigzip/{plane}.gz",
        f"{plane}|option:NUM_THREADS=1",
        f"/vsizip/{tmp_path}/a.zip/dem.tif|option:NUM_THREADS=1",
    ):
        slope = derived(run, source, tmp_path).ReadAsArray()
        assert slope[10, 10] == pytest.approx(26.565, abs=1e-3), source


def test_many_rasters_from_archives_keep_their_names(run: Run, plane: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(plane, "one/heights.tif")
        archive.write(plane, "two/depths.tif")
    sources = [f"/vsizip/{tmp_path}/a.zip/{name}" for name in ("one/heights.tif", "two/depths.tif")]
    stack = gdal.Open(run("stacklayers", TERRAIN=sources, OUTPUT=str(tmp_path / "stack.tif"))["OUTPUT"])
    assert [stack.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["heights", "depths"]


def test_a_subdataset(run: Run, plane: Path, tmp_path: Path) -> None:
    gdal.Translate(str(tmp_path / "many.gpkg"), str(plane), format="GPKG", creationOptions=["RASTER_TABLE=heights"])
    source = f"GPKG:{tmp_path}/many.gpkg:heights"
    assert derived(run, source, tmp_path).ReadAsArray()[10, 10] == pytest.approx(26.565, abs=1e-3)


def test_the_crs_that_was_set_on_the_layer(run: Run, plane: Path, tmp_path: Path, project: QgsProject) -> None:
    import processing

    layer = QgsRasterLayer(str(plane), "heights")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32653"))
    project.addMapLayer(layer)
    said = Said()
    parameters = {"INPUT": layer, "FACTORS": ["slope"], "OUTPUT": str(tmp_path / "slope.tif")}
    processing.run("landslide:terrainfactors", parameters, feedback=said)
    assert QgsRasterLayer(str(tmp_path / "slope.tif")).crs().authid() == "EPSG:32653"
    assert any("dem.tif lies in EPSG:32653" in text for text in said.warnings)


def test_a_crs_for_a_file_that_has_none(run: Run, tmp_path: Path, project: QgsProject) -> None:
    layer = QgsRasterLayer(str(write(tmp_path / "bare.tif", None)), "heights")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    project.addMapLayer(layer)
    derived(run, layer, tmp_path)
    assert QgsRasterLayer(str(tmp_path / "slope.tif")).crs().authid() == "EPSG:32654"


def test_a_plain_layer_says_nothing(run: Run, plane: Path, tmp_path: Path, project: QgsProject) -> None:
    import processing

    layer = QgsRasterLayer(str(plane), "heights")
    project.addMapLayer(layer)
    said = Said()
    parameters = {"INPUT": layer, "FACTORS": ["slope"], "OUTPUT": str(tmp_path / "slope.tif")}
    processing.run("landslide:terrainfactors", parameters, feedback=said)
    assert said.warnings == []


def test_a_virtual_raster_of_qgis(run: Run, plane: Path, tmp_path: Path, project: QgsProject) -> None:
    project.addMapLayer(QgsRasterLayer(str(plane), "heights"))
    formula = (
        '?crs=EPSG:32654&extent=500000,4729800,500200,4730000&width=20&height=20&formula="heights@1" * 2'
        f"&heights:uri={plane}&heights:provider=gdal"
    )
    layer = QgsRasterLayer(formula, "doubled", "virtualraster")
    assert layer.isValid()
    project.addMapLayer(layer)
    assert derived(run, layer, tmp_path).ReadAsArray()[10, 10] == pytest.approx(45, abs=1e-3)
