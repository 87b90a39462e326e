"""The page "Map my area": what it asks for, what it starts, and what appears on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from landslide_mapper.core.feedback import Silent


@pytest.fixture
def page(qgis_app: Any) -> Any:
    from landslide_mapper.gui.scene.page import ScenePage

    return ScenePage()


def fill(page: Any, folder: Path) -> None:
    page.form.files["POST"].setFilePath('"/data/my image/B3.tif" "/data/my image/B4.tif"')
    page.form.files["DEM"].setFilePath("/data/dem.tif")
    page.form.folder.setFilePath(str(folder))


def test_what_is_filled_in_is_what_the_algorithm_takes(page: Any, tmp_path: Path) -> None:
    fill(page, tmp_path)
    page.form.files["INVENTORY"].setFilePath("/data/landslides.gpkg")
    page.form.effort.setCurrentIndex(0)
    assert page.form.parameters() == {
        "POST": ["/data/my image/B3.tif", "/data/my image/B4.tif"],
        "DEM": "/data/dem.tif",
        "INVENTORY": "/data/landslides.gpkg",
        "OUTPUT": str(tmp_path),
        "EFFORT": "quick",
    }
    assert page.form.lacking() == ""


def test_start_names_what_is_lacking_by_its_label_and_does_nothing(page: Any, tmp_path: Path) -> None:
    page.button.click()
    assert "Image after the event" in page.state.text() and page.run is None
    fill(page, tmp_path)
    page.button.click()
    assert "Known landslides" in page.state.text() and page.run is None
    page.form.model.set_value("atsuma_multi_input_unet")
    assert page.form.lacking() == "", "a model is enough to detect with"


def test_minutes_stand_behind_each_effort(page: Any) -> None:
    page.form.show_minutes(10.0, 100)
    texts = [page.form.effort.itemText(number) for number in range(3)]
    assert ["about 2 min" in texts[0], "about 10 min" in texts[1], "about 30 min" in texts[2]] == [True] * 3
    assert page.form.effort.currentData() == "normal"


def test_a_failed_run_says_why_and_that_it_can_go_on(page: Any) -> None:
    page.end(False, "The DEM dem.tif and the image do not overlap.")
    assert "do not overlap" in page.state.text() and "Start goes on from there" in page.state.text()


def test_what_a_run_ends_with_is_in_view_below_the_form(qgis_app: Any) -> None:
    from qgis.PyQt.QtWidgets import QApplication, QScrollArea

    from landslide_mapper.gui.scene.page import ScenePage

    page, area = ScenePage(), QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(280, 200)
    area.show()
    page.end(False, "The DEM dem.tif and the image do not overlap.")
    for _ in range(5):
        QApplication.processEvents()
    assert area.verticalScrollBar().maximum() > 0, "the form is longer than the page"
    top = page.state.mapTo(area.viewport(), page.state.rect().topLeft()).y()
    assert top >= 0 and top + page.state.height() <= area.viewport().height()
    area.close()


def test_layers_appear_as_they_are_made_in_the_order_of_the_map(qgis_app: Any, tmp_path: Path) -> None:
    from osgeo import gdal, ogr, osr
    from qgis.core import QgsProject

    from landslide_mapper.gui.scene.layers import show_made

    reference, degrees = osr.SpatialReference(), osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    degrees.ImportFromEPSG(4326)
    for name, bands in (("optical_post.tif", ("post_B2", "post_B3", "post_B4")), ("probability.tif", ("probability",))):
        raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / name), 4, 4, len(bands), gdal.GDT_Float32)
        raster.SetSpatialRef(degrees if name == "optical_post.tif" else reference)
        raster.SetGeoTransform((500000, 10, 0, 4700000, 0, -10))
        for number, band in enumerate(bands, 1):
            raster.GetRasterBand(number).SetDescription(band)
        del raster
    vector = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "landslides.gpkg"))
    vector.CreateLayer("landslides", reference, ogr.wkbPolygon)
    del vector
    project = QgsProject.instance()
    project.clear()
    try:
        for name in ("optical_post.tif", "landslides.gpkg", "probability.tif", "landslides.gpkg"):
            assert show_made(tmp_path, tmp_path / name).isValid()
        assert show_made(tmp_path, tmp_path / "stack.tif") is None, "nobody looks at it first"
        group = project.layerTreeRoot().findGroup(tmp_path.name)
        files = [Path(node.layer().source().partition("|")[0]).name for node in group.findLayers()]
        assert files == ["landslides.gpkg", "probability.tif", "optical_post.tif"]
        shown = [node.itemVisibilityChecked() for node in group.findLayers()]
        assert shown == [True, False, True], "the probability does not hide the polygons"
        assert project.crs().authid() == "EPSG:32654", "the stack's, not that of the image as it was downloaded"
    finally:
        project.clear()


@pytest.mark.parametrize(
    ("bands", "step"),
    [
        ((), 0),
        (("Gray",), 0),
        (("slope", "aspect"), 2),
        (("slope", "post_B4"), 2),
        (("probability",), 5),
        (("error class",), 6),
    ],
)
def test_the_next_step_follows_from_what_the_project_holds(
    qgis_app: Any, tmp_path: Path, bands: tuple[str, ...], step: int
) -> None:
    from osgeo import gdal
    from qgis.core import QgsProject, QgsRasterLayer

    from landslide_mapper.gui.what_next import next_step

    project = QgsProject.instance()
    project.clear()
    if bands:
        path = str(tmp_path / "raster.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, 4, 4, len(bands))
        for number, band in enumerate(bands, 1):
            raster.GetRasterBand(number).SetDescription(band)
        del raster
        project.addMapLayer(QgsRasterLayer(path, "raster"))
    try:
        assert next_step() == step
    finally:
        project.clear()


def test_the_step_to_do_next_is_open_and_the_others_are_one_line_each(qgis_app: Any) -> None:
    from qgis.core import QgsProject

    from landslide_mapper.gui.workflow import Workflow

    QgsProject.instance().clear()
    workflow = Workflow()
    assert [line.isChecked() for line in workflow.lines] == [True, *[False] * 6]
    assert "All in one" in workflow.next.text()
    workflow.lines[3].click()
    assert workflow.lines[3].isChecked()


def test_a_whole_run_from_the_page_ends_with_layers_and_links(
    provider: Any, engine_python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a bundled model's kind of network trained for an epoch, on a simulated valley."""
    import time
    from dataclasses import replace

    from qgis.core import QgsProject
    from qgis.PyQt.QtWidgets import QApplication

    from landslide_mapper.algorithms.scene.effort import EFFORT
    from landslide_mapper.gui.scene.page import ScenePage
    from landslide_mapper.rasters.simulation.sample_scene import make_scene

    monkeypatch.setitem(EFFORT, "quick", replace(EFFORT["quick"], epochs=1))
    valley, folder = tmp_path / "valley", tmp_path / "mine"
    make_scene(valley, 1, 96, 10.0, Silent())
    QgsProject.instance().clear()
    page = ScenePage()
    page.start(
        {
            "POST": [str(valley / "sentinel2" / f"B{number}.tif") for number in (2, 3, 4)],
            "DEM": str(valley / "dem.tif"),
            "INVENTORY": str(valley / "landslides.gpkg"),
            "EFFORT": "quick",
            "OUTPUT": str(folder),
        }
    )
    assert page.button.text() == "Stop" and page.form.isHidden()
    end = time.monotonic() + 500
    while page.run is not None and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    assert page.state.text().startswith("Done."), page.state.text()
    assert (folder / "README.md").as_uri() in page.state.text()
    QApplication.processEvents()
    group = QgsProject.instance().layerTreeRoot().findGroup("mine")
    names = {node.layer().name() for node in group.findLayers()}
    assert {"Detected landslides, mine", "Error map, mine", "Image after the event, mine"} <= names
    QgsProject.instance().clear()
