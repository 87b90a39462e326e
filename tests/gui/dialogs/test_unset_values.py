"""What dialogs show where nothing is given: the value that holds then, and it follows what it depends on."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import pytest
from osgeo import gdal, osr

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")


class Dialog:
    """The widgets of one algorithm, made as QGIS's ParametersPanel makes them."""

    def __init__(self, algorithm: Any) -> None:
        from processing.gui.wrappers import WidgetWrapperFactory
        from qgis.core import QgsProcessingContext
        from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

        self.algorithm, self.context, self.parent = algorithm, QgsProcessingContext(), QDialog()
        layout = QVBoxLayout(self.parent)
        self.wrappers = {}
        for definition in algorithm.parameterDefinitions():
            if not definition.isDestination():
                wrapper = WidgetWrapperFactory.create_wrapper(definition, self.parent)
                layout.addWidget(wrapper.createWrappedWidget(self.context))
                self.wrappers[definition.name()] = wrapper
        for wrapper in self.wrappers.values():
            wrapper.postInitialize(list(self.wrappers.values()))

    def set(self, key: str, value: Any) -> None:
        self.wrappers[key].setParameterValue(value, self.context)

    def value(self, key: str) -> Any:
        return self.wrappers[key].parameterValue()

    def text(self, key: str) -> str:
        from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit

        widget = self.wrappers[key].wrappedWidget()
        if isinstance(widget, QComboBox):
            return str(widget.currentText())
        if isinstance(widget, QAbstractSpinBox):
            return str(widget.specialValueText() if widget.value() == widget.minimum() else widget.text())
        combo = widget.findChild(QComboBox)
        return str(combo.currentText() if combo is not None else widget.findChild(QLineEdit).text())


@pytest.fixture
def opened(provider: Any) -> Iterator[Any]:
    kept = []

    def open_dialog(name: str) -> Dialog:
        kept.append(Dialog(provider.algorithm(name).create()))
        return kept[-1]

    yield open_dialog


def test_a_training_says_what_preset_and_effort_give(opened: Any) -> None:
    dialog = opened("trainmodel")
    assert dialog.text("EPOCHS") == "80 (preset)"
    assert dialog.text("SPLIT") == "blocks (preset)"
    assert dialog.text("STRIDE") == "crops at random (preset)"
    assert dialog.text("PATIENCE") == "never stops early (preset)", "one stack: the rest of its scene"
    assert dialog.text("MEMBERS") == "1 (effort normal)"
    assert dialog.text("WIDTH") == "1 with a graphics card, else 0.25"
    assert {dialog.value(key) for key in ("EPOCHS", "SPLIT", "STRIDE", "PATIENCE", "MEMBERS", "WIDTH")} == {None}
    dialog.set("EFFORT", "quick")
    assert dialog.text("EPOCHS") == "20 (effort quick)"
    dialog.set("EFFORT", "thorough")
    assert dialog.text("EPOCHS") == "80 (preset)"
    assert dialog.text("MEMBERS") == "3 (effort thorough)"
    dialog.set("PRESET", "published")
    assert dialog.text("EPOCHS") == "128 (preset)"
    assert dialog.text("TILE_SIZE") == "256 (preset)"
    assert dialog.text("MONITOR") == "auc (preset)"
    dialog.set("ARCHITECTURE", "fca_densenet")
    assert dialog.text("TILE_SIZE") == "128 (preset)"
    assert dialog.text("VALIDATION_FRACTION") == "0.3 (preset)"
    dialog.set("START_FROM", "atsuma_multi_input_unet")
    assert dialog.text("WIDTH") == "the model's"
    dialog.set("EPOCHS", 7)
    assert dialog.text("EPOCHS") == "7"
    assert dialog.value("EPOCHS") == 7


@pytest.mark.parametrize("name", ["trainmodel", "comparemodels"])
def test_the_job_of_a_dialog_leaves_to_the_preset_what_nobody_set(opened: Any, tmp_path: Path, name: str) -> None:
    from qgis.core import QgsProcessingFeedback

    dialog = opened(name)
    dialog.set("PRESET", "published")
    of_the_paper = ("SPLIT", "VALIDATION_FRACTION", "MONITOR")

    def job() -> dict[str, Any]:
        values = {key: dialog.value(key) for key in dialog.wrappers}
        made: dict[str, Any] = dialog.algorithm.job_parameters(
            values, dialog.context, tmp_path, QgsProcessingFeedback()
        )
        return made

    assert job()["PRESET"] == "published"
    assert not set(of_the_paper) & set(job())
    dialog.set("SPLIT", "blocks")
    dialog.set("VALIDATION_FRACTION", 0.25)
    dialog.set("MONITOR", "f1")
    assert tuple(job()[key] for key in of_the_paper) == ("blocks", 0.25, "f1")


def test_several_stacks_are_several_scenes() -> None:
    from landslide_mapper.gui.dialogs.preset_value import preset_text

    chosen = {"PRESET": "recommended", "ARCHITECTURE": "unet", "USE_ON": "auto", "STACKS": ["a.tif", "b.tif"]}
    assert preset_text("PATIENCE", chosen) == "50 (preset)"
    assert preset_text("PATIENCE", {**chosen, "USE_ON": "rest_of_scene"}) == "never stops early (preset)"


def test_a_comparison_of_architectures_names_no_paper_s_number(opened: Any) -> None:
    dialog = opened("comparemodels")
    assert dialog.text("EPOCHS") == "80 (preset)"
    dialog.set("PRESET", "published")
    assert dialog.text("EPOCHS") == "from the preset"


def test_a_detection_shows_the_threshold_of_the_model(opened: Any) -> None:
    from landslide_mapper.core.model_card import read_card
    from landslide_mapper.core.model_zoo import find_model

    dialog = opened("detectlandslides")
    assert dialog.text("THRESHOLD") == "the model's"
    dialog.set("MODEL", "atsuma_multi_input_unet")
    threshold = read_card(find_model("atsuma_multi_input_unet")).threshold
    assert dialog.text("THRESHOLD") == f"{threshold:.3f} (the model's)"
    assert dialog.value("THRESHOLD") == -1
    assert dialog.text("MISSING") == "as the model was trained"
    assert (dialog.text("TILE_SIZE"), dialog.value("TILE_SIZE")) == ("automatic", 0)
    dialog.set("THRESHOLD", 0.5)
    assert dialog.value("THRESHOLD") == 0.5


def raster(path: Path, epsg: int, west: float, north: float, pixel: float) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1, gdal.GDT_Float32)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((west, pixel, 0, north, 0, -pixel))
    dataset.GetRasterBand(1).Fill(1)
    return str(path)


def code(dialog: Dialog) -> str:
    from qgis.core import QgsCoordinateReferenceSystem

    value = dialog.value("CRS")
    return str(QgsCoordinateReferenceSystem(value).authid()) if value else ""


def test_a_stack_of_rasters_in_degrees_is_offered_its_utm_zone(opened: Any, tmp_path: Path) -> None:
    from qgis.gui import QgsFilterLineEdit

    dialog = opened("stacklayers")
    assert dialog.text("CRS") == "that of the first raster"
    assert dialog.text("RESOLUTION") == "the finest raster's"
    extent = dialog.wrappers["EXTENT"].wrappedWidget()
    shown = [edit.text() or edit.nullValue() for edit in extent.findChildren(QgsFilterLineEdit)]
    assert "where all rasters overlap" in shown
    dialog.set("TERRAIN", [raster(tmp_path / "dem.tif", 4326, 141.9, 42.8, 1 / 3600)])
    assert code(dialog) == "EPSG:32654"
    dialog.set("OPTICAL", [raster(tmp_path / "B4.tif", 32655, 500000, 4700000, 10)])
    assert code(dialog) == "", "the first raster is metric: its CRS holds"
    assert "EPSG:32655" in dialog.text("CRS")
    dialog.set("OPTICAL", None)
    assert code(dialog) == "EPSG:32654"
    dialog.set("TERRAIN", [raster(tmp_path / "south.tif", 4326, -70.5, -33.2, 1 / 3600)])
    assert code(dialog) == "EPSG:32719"


def test_a_crs_that_a_person_chose_is_kept(opened: Any, tmp_path: Path) -> None:
    dialog = opened("stacklayers")
    dialog.set("CRS", "EPSG:3857")
    dialog.set("TERRAIN", [raster(tmp_path / "dem.tif", 4326, 141.9, 42.8, 1 / 3600)])
    assert code(dialog) == "EPSG:3857"


def test_no_number_of_any_dialog_says_not_set(provider: Any) -> None:
    from landslide_mapper.algorithms.support.base import LandslideAlgorithm

    silent = [
        f"{algorithm.name()}.{one.name()}"
        for algorithm in provider.algorithms()
        if isinstance(algorithm, LandslideAlgorithm)
        for one in algorithm.parameterDefinitions()
        if one.type() in ("number", "extent", "crs") and one.defaultValue() is None and not one.metadata()
    ]
    assert silent == []
