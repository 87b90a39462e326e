"""`landslide:importdataset` from the toolbox: the folder appears complete, and what bad input says."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest
from osgeo import gdal

Run = Callable[..., "dict[str, Any]"]
WRITE = """
import sys, pathlib, h5py, numpy
folder = pathlib.Path(sys.argv[1]) / "TrainData"
for kind, key, array in (("img", "img", numpy.ones((128, 128, 14))), ("mask", "mask", numpy.eye(128, dtype="uint8"))):
    (folder / kind).mkdir(parents=True)
    with h5py.File(folder / kind / (("image" if kind == "img" else "mask") + "_1.h5"), "w") as file:
        file[key] = array
"""


@pytest.fixture(scope="module")
def dataset(engine_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One patch of Landslide4Sense, written by the worker's Python, because QGIS's own need not have h5py."""
    folder = tmp_path_factory.mktemp("landslide4sense")
    subprocess.run([str(engine_python), "-c", WRITE, str(folder)], check=True)
    return folder


def test_gives_a_folder_of_stacks_and_labels(run: Run, dataset: Path, tmp_path: Path) -> None:
    outputs = run("importdataset", INPUT=str(dataset), DATASET="landslide4sense", OUTPUT=str(tmp_path / "out"))
    assert sorted(path.name for path in Path(outputs["OUTPUT"]).iterdir()) == [
        "train_area.geojson",
        "train_labels.tif",
        "train_stack.tif",
    ]
    stack = gdal.Open(str(tmp_path / "out" / "train_stack.tif"))
    assert stack.GetRasterBand(4).GetDescription() == "B4"
    assert stack.GetRasterBand(13).GetUnitType() == "degree"
    assert stack.GetRasterBand(4).ReadAsArray(32, 32, 1, 1)[0, 0] == pytest.approx(0.0445, abs=1e-4)
    area = gdal.OpenEx(str(tmp_path / "out" / "train_area.geojson"))
    assert area.GetLayer().GetSpatialRef().GetAuthorityCode(None) == "32730"


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"INPUT": "nowhere"}, "There is no folder|does not exist|Incorrect parameter value for INPUT"),
        ({"DATASET": "sen12landslides"}, "holds no Sen12Landslides patches. Choose the folder"),
    ],
)
def test_bad_input_gives_one_sentence_and_no_folder(
    run: Run, dataset: Path, tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    from qgis.core import QgsProcessingException

    parameters = {"INPUT": str(dataset), "DATASET": "landslide4sense", "OUTPUT": str(tmp_path / "out"), **changed}
    if "INPUT" in changed:
        parameters["INPUT"] = str(tmp_path / "nowhere")
    with pytest.raises(QgsProcessingException, match=sentence):
        run("importdataset", **parameters)
    assert list(tmp_path.iterdir()) == []
