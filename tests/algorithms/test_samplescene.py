"""landslide:samplescene in the toolbox and on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest


def test_the_toolbox_makes_a_scene(run: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    result = run("samplescene", SEED=4, SIZE=64, RESOLUTION=20, OUTPUT=str(tmp_path / "scene"))
    description = json.loads((Path(result["OUTPUT"]) / "scene.json").read_text())
    assert (description["seed"], description["size"], description["resolution_m"]) == (4, 64, 20.0)


def test_a_temporary_folder_works(run: Callable[..., dict[str, Any]]) -> None:
    result = run("samplescene", SIZE=64, OUTPUT="TEMPORARY_OUTPUT")
    assert (Path(result["OUTPUT"]) / "dem.tif").is_file()


def test_another_folder_is_not_overwritten(run: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    from qgis.core import QgsProcessingException

    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(QgsProcessingException, match=r"holds other files\. Choose an empty folder"):
        run("samplescene", SIZE=64, OUTPUT=str(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
