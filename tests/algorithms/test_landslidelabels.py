"""Labels from the toolbox, in a graphical model and unattended, from layers in any CRS and with broken geometry."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

Run = Callable[..., dict[str, Any]]
BOX = "POLYGON ((570000 4739900, 570100 4739900, 570100 4740000, 570000 4740000, 570000 4739900))"


def crs(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def polygons(path: Path, *texts: str | None, epsg: int = 32654) -> str:
    source = ogr.GetDriverByName("GPKG" if path.suffix == ".gpkg" else "ESRI Shapefile").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, crs(epsg) if epsg else None, ogr.wkbPolygon)
    for text in texts:
        feature = ogr.Feature(layer.GetLayerDefn())
        if text is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def stack(tmp_path: Path) -> str:
    """40 x 30 pixels of 10 m, valid everywhere."""
    path = str(tmp_path / "bands.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 40, 30, 1, gdal.GDT_Float32)
    dataset.SetProjection(crs(32654).ExportToWkt())
    dataset.SetGeoTransform((570000, 10, 0, 4740000, 0, -10))
    dataset.GetRasterBand(1).Fill(1)
    return path


def listened(provider: Any, **parameters: Any) -> tuple[dict[str, Any], str]:
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback(False)
    outputs = processing.run(
        "landslide:landslidelabels", {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=feedback
    )
    return outputs, feedback.textLog()


def test_counts_and_codes(run: Run, stack: str, tmp_path: Path) -> None:
    area = polygons(
        tmp_path / "area.gpkg",
        "POLYGON ((570000 4739700, 570200 4739700, 570200 4740000, 570000 4740000, 570000 4739700))",
    )
    outputs = run(
        "landslidelabels",
        INPUT=polygons(tmp_path / "scars.gpkg", BOX),
        STACK=stack,
        AREA=area,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert outputs["LANDSLIDE_PIXELS"] == 100 and outputs["UNKNOWN_PIXELS"] == 20 * 30
    labels = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert (labels[:10, :10] == 1).all() and (labels[:, 20:] == 255).all() and (labels == 0).sum() == 500


@pytest.mark.parametrize("epsg", [4326, 4612, 3857, 2454])
def test_polygons_in_another_crs_land_on_the_same_pixels(run: Run, stack: str, tmp_path: Path, epsg: int) -> None:
    inner = ogr.CreateGeometryFromWkt(BOX).Buffer(-2)
    inner.Transform(osr.CoordinateTransformation(crs(32654), crs(epsg)))
    scars = polygons(tmp_path / "scars.gpkg", inner.ExportToWkt(), epsg=epsg)
    outputs = run("landslidelabels", INPUT=scars, STACK=stack, OUTPUT="TEMPORARY_OUTPUT")
    assert (gdal.Open(outputs["OUTPUT"]).ReadAsArray()[:10, :10] == 1).all() and outputs["LANDSLIDE_PIXELS"] == 100


def test_long_edges_follow_the_parallel(run: Run, tmp_path: Path) -> None:
    """The straight side of a mapped area in degrees is a curve in UTM: half a degree of it bends by 90 m."""
    grid = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "wide.tif"), 600, 60, 1, gdal.GDT_Float32)
    grid.SetProjection(crs(32654).ExportToWkt())
    grid.SetGeoTransform((560000, 100, 0, 4752000, 0, -100))
    grid.GetRasterBand(1).Fill(1)
    del grid
    area = polygons(
        tmp_path / "area.gpkg", "POLYGON ((141.5 42.5, 142.7 42.5, 142.7 42.9, 141.5 42.9, 141.5 42.5))", epsg=4326
    )
    scars = polygons(
        tmp_path / "scars.gpkg", "POLYGON ((142 42.87, 142.05 42.87, 142.05 42.88, 142 42.88, 142 42.87))", epsg=4326
    )
    outputs = run(
        "landslidelabels", INPUT=scars, STACK=str(tmp_path / "wide.tif"), AREA=area, OUTPUT="TEMPORARY_OUTPUT"
    )
    labels = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    to_degrees = osr.CoordinateTransformation(crs(32654), crs(4326))
    centres = [(560050 + 100 * column, 4751950 - 100 * row) for row in range(60) for column in range(600)]
    latitudes = np.array(to_degrees.TransformPoints(centres))[:, 1].reshape(60, 600)
    assert np.array_equal(labels == 255, latitudes > 42.9)


def test_polygons_on_both_sides_of_the_antimeridian(run: Run, tmp_path: Path) -> None:
    grid = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "fiji.tif"), 40, 20, 1, gdal.GDT_Byte)
    grid.SetProjection(crs(4326).ExportToWkt())
    grid.SetGeoTransform((179.8, 0.01, 0, -16, 0, -0.01))
    grid.GetRasterBand(1).Fill(1)
    del grid
    west = "POLYGON ((179.9 -16.1, 180 -16.1, 180 -16, 179.9 -16, 179.9 -16.1))"
    east = "POLYGON ((-180 -16.1, -179.9 -16.1, -179.9 -16, -180 -16, -180 -16.1))"
    scars = polygons(tmp_path / "scars.gpkg", west, east, epsg=4326)
    outputs = run("landslidelabels", INPUT=scars, STACK=str(tmp_path / "fiji.tif"), OUTPUT="TEMPORARY_OUTPUT")
    labels = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert (labels[:10, 10:30] == 1).all() and (labels == 1).sum() == 200


def test_invalid_polygons_are_repaired_and_counted_and_empty_ones_left_out(
    provider: Any, stack: str, tmp_path: Path
) -> None:
    bow_tie = "POLYGON ((570000 4740000, 570100 4739900, 570100 4740000, 570000 4739900, 570000 4740000))"
    outputs, log = listened(
        provider, INPUT=polygons(tmp_path / "scars.gpkg", bow_tie, BOX, None, "POLYGON EMPTY"), STACK=stack
    )
    assert outputs["LANDSLIDE_PIXELS"] == 100
    assert "scars: 1 invalid polygon was repaired" in log and "scars: 2 features without any polygon left out" in log


def test_all_touched(run: Run, stack: str, tmp_path: Path) -> None:
    sliver = polygons(
        tmp_path / "scars.gpkg", "POLYGON ((570011 4739981, 570012 4739981, 570012 4739982, 570011 4739981))"
    )
    with pytest.raises(Exception, match=r"scars: no polygon covers the centre of a pixel.*ALL_TOUCHED"):
        run("landslidelabels", INPUT=sliver, STACK=stack, OUTPUT="TEMPORARY_OUTPUT")
    assert (
        run("landslidelabels", INPUT=sliver, STACK=stack, ALL_TOUCHED=True, OUTPUT="TEMPORARY_OUTPUT")[
            "LANDSLIDE_PIXELS"
        ]
        == 1
    )


class TestRefusals:
    def refused(self, run: Run, tmp_path: Path, sentence: str, **parameters: Any) -> None:
        target = tmp_path / "out" / "labels.tif"
        target.parent.mkdir()
        with pytest.raises(Exception, match=sentence):
            run("landslidelabels", OUTPUT=str(target), **parameters)
        assert list(target.parent.iterdir()) == []

    def test_no_polygon(self, run: Run, stack: str, tmp_path: Path) -> None:
        self.refused(
            run, tmp_path, "scars holds no polygon", INPUT=polygons(tmp_path / "scars.gpkg", None), STACK=stack
        )

    def test_no_crs(self, run: Run, stack: str, tmp_path: Path) -> None:
        self.refused(
            run,
            tmp_path,
            "scars has no coordinate reference system",
            INPUT=polygons(tmp_path / "scars.shp", BOX, epsg=0),
            STACK=stack,
        )

    def test_polygons_elsewhere(self, run: Run, stack: str, tmp_path: Path) -> None:
        elsewhere = BOX.replace("570", "670")
        self.refused(
            run,
            tmp_path,
            r"scars: its polygons lie outside the stack bands\.tif",
            INPUT=polygons(tmp_path / "scars.gpkg", elsewhere),
            STACK=stack,
        )

    def test_a_stack_without_crs(self, run: Run, stack: str, tmp_path: Path) -> None:
        bare = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 40, 30)
        bare.SetGeoTransform((570000, 10, 0, 4740000, 0, -10))
        del bare
        scars = polygons(tmp_path / "scars.gpkg", BOX)
        self.refused(
            run,
            tmp_path,
            r"bare\.tif has no coordinate reference system",
            INPUT=scars,
            STACK=str(tmp_path / "bare.tif"),
        )


def test_inside_a_graphical_model_after_stacking(provider: Any, stack: str, tmp_path: Path) -> None:
    import processing
    from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm, QgsProcessingModelOutput
    from qgis.core import QgsProcessingModelChildParameterSource as Source

    model = QgsProcessingModelAlgorithm("label", "test")
    stacking = QgsProcessingModelChildAlgorithm("landslide:stacklayers")
    stacking.setChildId("stacking")
    stacking.addParameterSources("OPTICAL", [Source.fromStaticValue(stack)])
    model.addChildAlgorithm(stacking)
    labelling = QgsProcessingModelChildAlgorithm("landslide:landslidelabels")
    labelling.setChildId("labelling")
    labelling.addParameterSources("INPUT", [Source.fromStaticValue(polygons(tmp_path / "scars.gpkg", BOX))])
    labelling.addParameterSources("STACK", [Source.fromChildOutput("stacking", "OUTPUT")])
    output = QgsProcessingModelOutput("LABELS", "Labels")
    output.setChildId("labelling")
    output.setChildOutputName("OUTPUT")
    labelling.setModelOutputs({"LABELS": output})
    model.addChildAlgorithm(labelling)
    key = model.destinationParameterDefinitions()[0].name()
    outputs = processing.run(model, {key: str(tmp_path / "labels.tif")})
    assert (gdal.Open(outputs[key]).ReadAsArray() == 1).sum() == 100


def test_unattended(qgis_process: Callable[..., Any], stack: str, tmp_path: Path) -> None:
    scars = polygons(tmp_path / "scars.gpkg", BOX)
    done = qgis_process("landslidelabels", INPUT=scars, STACK=stack, OUTPUT=str(tmp_path / "labels.tif"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["LANDSLIDE_PIXELS"] == 100
    empty = polygons(tmp_path / "empty.gpkg", None)
    refused = qgis_process("landslidelabels", INPUT=empty, STACK=stack, OUTPUT=str(tmp_path / "refused.tif"))
    assert refused.returncode != 0 and "empty holds no polygon" in refused.stdout + refused.stderr
    assert "Traceback" not in refused.stderr and not (tmp_path / "refused.tif").exists()


def test_atsuma_inventory_and_mapped_area(run: Run, shared_data: Path) -> None:
    folder = shared_data / "atsuma_2018"
    outputs = run(
        "landslidelabels",
        INPUT=str(folder / "landslides.gpkg"),
        STACK=str(folder / "sentinel2_post" / "B4.tif"),
        AREA=str(folder / "mapped_area.gpkg"),
        OUTPUT="TEMPORARY_OUTPUT",
    )
    labels = gdal.Open(outputs["OUTPUT"]).ReadAsArray()
    assert 0.11 < (labels == 1).mean() < 0.13 and (labels == 255).sum() == outputs["UNKNOWN_PIXELS"]


def test_noto_official_outlines_with_invalid_geometry(provider: Any, shared_data: Path, tmp_path: Path) -> None:
    """The 1213 official outlines hold 3 invalid ones; their area in pixels is that of the repaired polygons."""
    file = shared_data / "noto_2024_polygons" / "hokai_all_20240106_suzu-wajimaEAST.fgb"
    source = ogr.Open(str(file))
    left, right, bottom, top = source.GetLayer(0).GetExtent()
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bands.tif"), 2400, 2000, 1, gdal.GDT_Byte)
    dataset.SetProjection(source.GetLayer(0).GetSpatialRef().ExportToWkt())
    dataset.SetGeoTransform((left, (right - left) / 2400, 0, top, 0, -(top - bottom) / 2000))
    dataset.GetRasterBand(1).Fill(1)
    del dataset
    outputs, log = listened(provider, INPUT=str(file), STACK=str(tmp_path / "bands.tif"))
    assert "3 invalid polygons were repaired" in log
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in source.GetLayer(0):
        valid = feature.GetGeometryRef().MakeValid()
        for part in [valid] if valid.GetGeometryName() == "POLYGON" else valid:
            if part.GetGeometryName() == "POLYGON":
                union.AddGeometry(part)
    pixel = (right - left) / 2400 * (top - bottom) / 2000
    assert outputs["LANDSLIDE_PIXELS"] * pixel == pytest.approx(union.UnionCascaded().Area(), rel=0.01)
