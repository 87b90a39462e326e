"""A step that an earlier run finished is not done again, but what it warned of still holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from landslide_mapper.algorithms.mapscene import MapScene
from landslide_mapper.algorithms.scene.effort import EFFORT
from landslide_mapper.algorithms.scene.inputs import Image, SceneInputs
from landslide_mapper.algorithms.scene.record import Record
from landslide_mapper.algorithms.scene.run import SceneRun
from landslide_mapper.algorithms.scene.steps import Step


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def test_the_warnings_of_a_step_that_was_finished_before_are_told_again(tmp_path: Path, provider: Any) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    step = Step("Labels", "landslide:landslidelabels", {}, {"OUTPUT": folder / "labels.tif"}, "")
    record = Record.of(folder)
    step.outputs["OUTPUT"].write_bytes(b"labels")
    record.finish(step, {"LANDSLIDE_PIXELS": 3}, ["Two points were left out."])
    inputs, log = SceneInputs(Image(("B4.tif",)), "dem.tif"), Log()
    run = SceneRun(MapScene(), inputs, EFFORT["quick"], Record.of(folder), QgsProcessingContext(), log)
    assert run.do(step) == {"LANDSLIDE_PIXELS": 3}
    assert log.warnings == ["Two points were left out."]
