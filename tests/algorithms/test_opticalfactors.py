"""`landslide:opticalfactors` as a user calls it: band rasters or a Sentinel-2 product."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsRasterLayer

Run = Callable[..., dict[str, Any]]


@pytest.fixture
def bands(tmp_path: Path) -> list[str]:
    """B2, B3, B4 and B8 as uint16 digital numbers, nodata 0, a column missing."""
    paths = []
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    for number, name in enumerate(("B2", "B3", "B4", "B8")):
        path = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 50, 40, 1, gdal.GDT_UInt16)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500000, 10, 0, 4730000, 0, -10))
        values = np.full((40, 50), 500 * (number + 1))
        values[:, 0] = 0
        dataset.GetRasterBand(1).SetNoDataValue(0)
        dataset.GetRasterBand(1).WriteArray(values)
        dataset.FlushCache()
        paths.append(path)
    return paths


def bands_of(path: str) -> list[str]:
    dataset = gdal.Open(path)
    return [dataset.GetRasterBand(number + 1).GetDescription() for number in range(dataset.RasterCount)]


def test_band_rasters_become_reflectance_with_prefix_and_indices(run: Run, bands: list[str]) -> None:
    output = run(
        "opticalfactors",
        INPUT=bands,
        INDICES=["NDVI", "brightness"],
        SCALE=0.0001,
        PREFIX="pre_",
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    assert bands_of(output) == ["pre_B2", "pre_B3", "pre_B4", "pre_B8", "pre_NDVI", "pre_brightness"]
    values = gdal.Open(output).ReadAsArray()
    assert np.isnan(values[:, :, 0]).all()
    assert np.allclose(
        values[:, :, 1:].mean(axis=(1, 2)), [0.05, 0.1, 0.15, 0.2, 1 / 7, np.sqrt(0.0350 / 3)], atol=1e-6
    )


def test_bands_are_chosen_by_a_comma_list(run: Run, bands: list[str]) -> None:
    output = run("opticalfactors", INPUT=bands, BANDS="B8, B2", OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
    assert bands_of(output) == ["B2", "B8"]


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_a_sentinel2_product_gives_its_twelve_bands(run: Run, sentinel2: Any, tmp_path: Path, form: str) -> None:
    maker = sentinel2.Sentinel2Product(size=60)
    product = maker.write(tmp_path) if form == "folder" else maker.write_zip(tmp_path)
    output = run("opticalfactors", SAFE=str(product), INDICES=["BSI"], RESOLUTION=20, OUTPUT="TEMPORARY_OUTPUT")[
        "OUTPUT"
    ]
    assert bands_of(output) == ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12", "BSI"]
    dataset = gdal.Open(output)
    assert (dataset.RasterXSize, dataset.GetGeoTransform()[1]) == (30, 20)
    assert np.allclose(dataset.ReadAsArray()[:12], 0.1, atol=1e-6)
    assert {dataset.GetRasterBand(number + 1).GetMetadataItem("ROLE") for number in range(13)} == {"optical"}


def test_clouds_are_masked_unless_told_not_to(run: Run, sentinel2: Any, tmp_path: Path) -> None:
    classes = np.full((60, 60), 4)
    classes[:30] = 9
    product = str(sentinel2.Sentinel2Product(size=60, classification=classes).write(tmp_path))
    masked = run("opticalfactors", SAFE=product, BANDS="B4", OUTPUT=str(tmp_path / "masked.tif"))["OUTPUT"]
    open_sky = run("opticalfactors", SAFE=product, BANDS="B4", MASK_CLOUDS=False, OUTPUT=str(tmp_path / "open.tif"))[
        "OUTPUT"
    ]
    assert np.isnan(gdal.Open(masked).ReadAsArray()).mean() == 0.5
    assert np.isfinite(gdal.Open(open_sky).ReadAsArray()).all()


def test_either_rasters_or_a_product(run: Run, bands: list[str], tmp_path: Path) -> None:
    for inputs in ({}, {"INPUT": bands, "SAFE": str(tmp_path)}):
        with pytest.raises(
            QgsProcessingException, match=r"either band rasters \(INPUT\) or a Sentinel-2 product \(SAFE\)"
        ):
            run("opticalfactors", **inputs, OUTPUT="TEMPORARY_OUTPUT")


def test_errors_are_sentences(run: Run, sentinel2: Any, bands: list[str], tmp_path: Path) -> None:
    incomplete = sentinel2.Sentinel2Product(without=("B11",)).write(tmp_path / "downloads")
    for inputs, says in (
        ({"INPUT": bands, "INDICES": ["NBR"]}, "NBR needs the band B12, and the input has only B2, B3, B4, B8"),
        ({"INPUT": bands, "BANDS": "B5"}, "no band B5"),
        ({"SAFE": str(tmp_path)}, "holds no Sentinel-2 product"),
        (
            {"SAFE": str(incomplete)},
            r"has no image of B11 in L2A_T48RTR.*Download the product again, or name the bands you want in BANDS",
        ),
        ({"INPUT": bands, "INDICES": ["EVI"]}, r"INDICES does not know EVI\. Choose from NDVI, "),
    ):
        with pytest.raises(QgsProcessingException, match=says):
            run("opticalfactors", **inputs, OUTPUT=str(tmp_path / "out.tif"))
        assert not (tmp_path / "out.tif").exists()


def test_cancel_ends_it_without_output(provider: Any, bands: list[str], tmp_path: Path) -> None:
    algorithm, feedback = provider.algorithm("opticalfactors").create(), QgsProcessingFeedback()
    feedback.cancel()
    algorithm.run({"INPUT": bands, "OUTPUT": str(tmp_path / "out.tif")}, QgsProcessingContext(), feedback)
    assert not list(tmp_path.glob("*out*"))


@pytest.mark.parametrize(("choice", "renderer"), [("", "multibandcolor"), ("B8", "singlebandpseudocolor")])
def test_the_loaded_layer_shows_true_colours_or_ndvi(
    provider: Any, bands: list[str], tmp_path: Path, choice: str, renderer: str
) -> None:
    context, project, target = QgsProcessingContext(), QgsProject(), str(tmp_path / "out.tif")
    context.setProject(project)
    context.addLayerToLoadOnCompletion(target, QgsProcessingContext.LayerDetails("optical", project, "OUTPUT"))
    inputs = {"INPUT": bands, "BANDS": choice, "INDICES": ["NDVI"], "SCALE": 0.0001, "OUTPUT": target}
    assert provider.algorithm("opticalfactors").create().run(inputs, context, QgsProcessingFeedback())[1]
    layer = QgsRasterLayer(target, "optical")
    context.layerToLoadOnCompletionDetails(target).postProcessor().postProcessLayer(
        layer, context, QgsProcessingFeedback()
    )
    assert layer.renderer().type() == renderer
    if renderer == "multibandcolor":
        assert (layer.renderer().redBand(), layer.renderer().greenBand(), layer.renderer().blueBand()) == (3, 2, 1)
    else:
        assert layer.renderer().inputBand() == 2
