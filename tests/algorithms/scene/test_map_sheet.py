"""The sheet to hand over: everything a reader of a map asks for is on it, and the map is drawn."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landslide_mapper.algorithms.scene.map_sheet import TEMPLATE, SheetLayer, SheetTexts, write_map_sheet
from landslide_mapper.core.errors import OutputError

SIDE = 40
TEXTS = SheetTexts(
    title="Atsuma",
    subtitle="WGS 84 / UTM zone 54N, EPSG:32654",
    found="251 landslides, total area 1.23 km²",
    accuracy="F1 0.58 (precision 0.55, recall 0.61), where the model was not trained",
    model="Model: valley, U-Net",
    threshold="From a probability of 0.43 on",
    images="Images of 2018-09-01, 2018-09-11",
    date="Map of 2018-09-12",
    credits="Made with Landslide Mapper.",
)


@pytest.fixture
def layers(tmp_path: Path) -> list[SheetLayer]:
    """A square landslide in the middle of a grey picture, 400 m wide."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    image = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), SIDE, SIDE, 3, gdal.GDT_Float32)
    image.SetProjection(reference.ExportToWkt())
    image.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
    for number, name in enumerate(("B2", "B3", "B4"), start=1):
        image.GetRasterBand(number).SetDescription(name)
        image.GetRasterBand(number).Fill(0.15)
    image.FlushCache()
    del image
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "landslides.gpkg"))
    polygons = source.CreateLayer("landslides", reference, ogr.wkbPolygon)
    feature = ogr.Feature(polygons.GetLayerDefn())
    ring = "500150 4699750, 500250 4699750, 500250 4699850, 500150 4699850, 500150 4699750"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    polygons.CreateFeature(feature)
    del feature, polygons, source
    return [
        SheetLayer(str(tmp_path / "landslides.gpkg"), "Detected landslides", "landslide_polygons"),
        SheetLayer(str(tmp_path / "image.tif"), "Image", "true_colour", ("B4", "B3", "B2")),
    ]


def page(pdf: Path) -> Any:
    """The PDF's only page as pixels (red, green, blue) at 72 dots an inch; by GDAL, not by QGIS."""
    if gdal.GetDriverByName("PDF") is None:
        pytest.skip("this GDAL reads no PDF")
    dataset = gdal.OpenEx(str(pdf), open_options=["DPI=72"])
    return dataset.ReadAsArray()[:3].astype(int)


def test_the_map_is_drawn_at_its_place(qgis_app: Any, layers: list[SheetLayer], tmp_path: Path) -> None:
    write_map_sheet(layers, TEXTS, tmp_path / "map.pdf")
    pixels = page(tmp_path / "map.pdf")
    assert pixels.shape[1:] == (595, 842), "A4, landscape"
    middle = pixels[:, round((26 + 87) / 25.4 * 72), round((10 + 87) / 25.4 * 72)]
    corner = pixels[:, round((26 + 150) / 25.4 * 72), round((10 + 150) / 25.4 * 72)]
    assert middle[0] - middle[2] > 25, "the landslide is red"
    assert np.ptp(corner) <= 3, "the picture is grey"
    column = pixels[0, :, round(192 / 25.4 * 72) :]
    for top, bottom in ((26, 40), (62, 90), (156, 173), (176, 190)):
        block = column[round(top / 25.4 * 72) : round(bottom / 25.4 * 72)]
        assert (block < 128).sum() > 20, (
            f"legend, facts, arrow and scale, credits: nothing between {top} and {bottom} mm"
        )


def test_every_text_and_every_polygon_layer_is_in_the_layout(qgis_app: Any, layers: list[SheetLayer]) -> None:
    from qgis.core import QgsExpressionContextUtils, QgsLayoutItemLabel, QgsProject

    from landslide_mapper.algorithms.scene.map_sheet import fill_legend, fill_map, layout_of

    project, opened = QgsProject(), [layer.opened() for layer in layers]
    project.addMapLayers(opened)
    layout = layout_of(project)
    for name, text in vars(TEXTS).items():
        QgsExpressionContextUtils.setLayoutVariable(layout, f"sheet_{name}", text)
    fill_map(layout, opened)
    fill_legend(layout, opened[:1])
    shown = "\n".join(item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel))
    assert all(text in shown for text in vars(TEXTS).values())
    legend = layout.itemById("legend").model().rootGroup()
    assert [node.name() for node in legend.findLayers()] == ["Detected landslides"]
    assert layout.itemById("north arrow").linkedMap() is layout.itemById("map")
    assert layout.itemById("scale bar").unitsPerSegment() > 0


def test_the_template_opens_in_the_layout_manager_without_values_and_without_files_of_a_computer(
    qgis_app: Any,
) -> None:
    from qgis.core import QgsLayoutItemLabel, QgsProject

    from landslide_mapper.algorithms.scene.map_sheet import layout_of

    project = QgsProject()
    layout = layout_of(project)
    labels = {item.id(): item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)}
    assert labels["title"] == "Landslides" and labels["facts"].strip() == ""
    text = TEMPLATE.read_text(encoding="utf-8")
    assert not any(word in text for word in ("/home/", "/root/", "/work/", "/tmp/", "/usr/", "C:\\"))


def test_a_sheet_that_cannot_be_written_leaves_nothing(qgis_app: Any, layers: list[SheetLayer], tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_map_sheet(layers, TEXTS, tmp_path / "missing" / "map.pdf")
    assert not (tmp_path / "missing").exists()


def test_the_accuracy_is_that_of_the_error_map_or_said_to_be_unknown(qgis_app: Any, tmp_path: Path) -> None:
    from landslide_mapper.algorithms.scene.sheet_content import accuracy_line

    unknown = "The accuracy of this map was not measured."
    assert accuracy_line(tmp_path / "none.json") == unknown
    metrics = tmp_path / "accuracy.json"
    metrics.write_text(json.dumps({"F1": None, "PRECISION": None, "RECALL": 0.5}))
    assert accuracy_line(metrics) == unknown
    metrics.write_text(json.dumps({"F1": 0.5, "PRECISION": 0.4, "RECALL": 2 / 3}))
    assert accuracy_line(metrics) == "F1 0.50 (precision 0.40, recall 0.67), where the model was not trained"
