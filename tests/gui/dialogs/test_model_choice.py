"""MODEL in QGIS's dialogs: a drop-down and a file button whose value stays the plain string that qgis_process takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

PARAMETERS = [
    ("detectlandslides", "MODEL"),
    ("explaindetection", "MODEL"),
    ("exportmodel", "MODEL"),
    ("mapscene", "MODEL"),
    ("trainmodel", "START_FROM"),
]


@pytest.mark.parametrize(("algorithm", "key"), PARAMETERS)
def test_the_dialog_offers_the_models_and_takes_a_file(
    provider: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, algorithm: str, key: str
) -> None:
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsProcessingContext, QgsProcessingParameterFile
    from qgis.PyQt.QtWidgets import QFileDialog, QWidget

    from landslide_mapper.gui.dialogs.model_choice import ModelWrapper

    definition = provider.algorithm(algorithm).parameterDefinition(key)
    assert isinstance(definition, QgsProcessingParameterFile), "a plain string to everybody else"
    wrapper = WidgetWrapperFactory.create_wrapper(definition, QWidget())
    assert isinstance(wrapper, ModelWrapper)
    context = QgsProcessingContext()
    shown = wrapper.createWrappedWidget(context)  # kept: nobody else owns it
    assert shown is not None
    titles = [wrapper.choice.box.itemText(number) for number in range(wrapper.choice.box.count())]
    assert "Atsuma: Multi-input U-Net" in titles
    wrapper.setWidgetValue("atsuma_multi_input_unet", context)
    assert wrapper.choice.box.currentText() == "Atsuma: Multi-input U-Net"
    assert wrapper.widgetValue() == "atsuma_multi_input_unet"
    mine = str(tmp_path / "mine.safetensors")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_: (mine, "")))
    wrapper.choice.browse.click()
    assert wrapper.widgetValue() == mine
    wrapper.setWidgetValue(None, context)
    assert wrapper.widgetValue() is None


def test_a_model_that_cannot_be_read_is_not_offered(
    provider: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.gui.dialogs.model_choice import ModelChoice

    monkeypatch.setenv("LANDSLIDE_MAPPER_MODELS", str(tmp_path))
    (tmp_path / "broken.safetensors").write_bytes(b"nothing")
    choice = ModelChoice()
    box = choice.box
    assert "broken" not in [box.itemData(number) for number in range(box.count())]
    assert box.count() > 1
