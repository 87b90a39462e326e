"""Every algorithm runs from the toolbox, inside a graphical model, and from qgis_process with JSON on stdin; temporary
outputs work.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest

from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.simulation.sample_scene import make_scene

Inputs = Callable[[Path], "dict[str, Any]"]
SIZE = 64


def training(folder: Path) -> dict[str, Any]:
    return {
        "STACKS": [str(folder / "stack.tif")],
        "LABELS": [str(folder / "labels.tif")],
        "WIDTH": 0.05,
        "TILE_SIZE": 16,
        "EPOCHS": 1,
        "DEVICE": "cpu",
    }


def scene_files(folder: Path, pattern: str) -> list[str]:
    return [str(path) for path in sorted((folder / "scene").glob(pattern))]


INPUTS: dict[str, Inputs] = {
    "samplescene": lambda _: {"SIZE": SIZE},
    "terrainfactors": lambda folder: {"INPUT": str(folder / "scene/dem.tif"), "FACTORS": ["slope", "aspect"]},
    "opticalfactors": lambda folder: {"INPUT": scene_files(folder, "sentinel2/B[48].tif"), "INDICES": ["NDVI"]},
    "sarfactors": lambda folder: {
        "VV": str(folder / "scene/sentinel1/VV.tif"),
        "VH": str(folder / "scene/sentinel1/VH.tif"),
    },
    "deformationrate": lambda folder: {
        "INPUT": scene_files(folder, "interferograms/*_unw.tif"),
        "COHERENCE": scene_files(folder, "interferograms/*_coh.tif"),
    },
    "geologyfactors": lambda folder: {
        "INPUT": str(folder / "scene/geology.gpkg"),
        "FIELD": "lithology",
        "GRID": str(folder / "scene/dem.tif"),
    },
    "stacklayers": lambda folder: {"OPTICAL": [str(folder / "optical.tif")], "TERRAIN": [str(folder / "terrain.tif")]},
    "landslidelabels": lambda folder: {
        "INPUT": str(folder / "scene/landslides.gpkg"),
        "STACK": str(folder / "stack.tif"),
        "ALL_TOUCHED": True,
    },
    "factoranalysis": lambda folder: {
        "STACK": str(folder / "stack.tif"),
        "LABELS": str(folder / "labels.tif"),
        "SAMPLES": 500,
    },
    "trainmodel": training,
    "comparemodels": lambda folder: {
        **training(folder),
        "TEST_AREA": str(folder / "test_area.gpkg"),
        "EXPERIMENTS": "custom",
        "CUSTOM": ["small", "unet", "B4,slope"],
    },
    "exportmodel": lambda folder: {"MODEL": str(folder / "model.safetensors")},
    "detectlandslides": lambda folder: {
        "STACK": str(folder / "stack.tif"),
        "MODEL": str(folder / "model.safetensors"),
        "THRESHOLD": 0.01,
    },
    "landslidepolygons": lambda folder: {"INPUT": str(folder / "probability.tif"), "THRESHOLD": 0.01},
    "errormap": lambda folder: {"PREDICTION": str(folder / "probability.tif"), "LABELS": str(folder / "labels.tif")},
    "explaindetection": lambda folder: {"STACK": str(folder / "stack.tif"), "MODEL": str(folder / "model.safetensors")},
    "setupengine": lambda _: {"PYTHON": os.environ["LANDSLIDE_MAPPER_PYTHON"]},
}
REQUIRED_OUTPUTS = {
    "setupengine": {},
    "comparemodels": {"TABLE": "table.csv", "REPORT": "report.html"},
    "factoranalysis": {"REPORT": "report.html", "TABLE": "table.csv", "CORRELATION": "correlation.csv"},
    "trainmodel": {"OUTPUT": "model.safetensors"},
    "exportmodel": {"OUTPUT": "model.onnx"},
    "detectlandslides": {"OUTPUT": "landslides.gpkg", "PROBABILITY": "probability.tif"},
    "landslidepolygons": {"OUTPUT": "landslides.gpkg"},
    "explaindetection": {"OUTPUT": "heat.tif", "REPORT": "report.html", "TABLE": "table.csv"},
    "samplescene": {"OUTPUT": "scene"},
}
DEFAULT_OUTPUT = {"OUTPUT": "output.tif"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, provider: Any, engine_python: Path) -> Path:
    """A tiny valley with everything that the algorithms hand on to each other, made from the toolbox."""
    import processing

    os.environ["LANDSLIDE_MAPPER_PYTHON"] = str(engine_python)
    folder = tmp_path_factory.mktemp("three ways äöü 地")
    make_scene(folder / "scene", 1, SIZE, 10.0, Silent())
    for name, key, file in (
        ("terrainfactors", "OUTPUT", "terrain.tif"),
        ("opticalfactors", "OUTPUT", "optical.tif"),
        ("stacklayers", "OUTPUT", "stack.tif"),
        ("landslidelabels", "OUTPUT", "labels.tif"),
        ("trainmodel", "OUTPUT", "model.safetensors"),
        ("detectlandslides", "PROBABILITY", "probability.tif"),
    ):
        outputs = dict.fromkeys(REQUIRED_OUTPUTS.get(name, DEFAULT_OUTPUT), "TEMPORARY_OUTPUT")
        processing.run(f"landslide:{name}", {**INPUTS[name](folder), **outputs, key: str(folder / file)})
    west = {"INPUT": f"{extent(folder, 0.6, 1.0)}", "OUTPUT": str(folder / "test_area.gpkg")}
    processing.run("native:extenttolayer", west)
    return folder


def extent(folder: Path, left: float, right: float) -> str:
    """A vertical stripe of the valley as QGIS writes extents."""
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(folder / "stack.tif"))
    whole = layer.extent()
    x = [whole.xMinimum() + share * whole.width() for share in (left, right)]
    return f"{x[0]},{x[1]},{whole.yMinimum()},{whole.yMaximum()} [{layer.crs().authid()}]"


def check(outputs: dict[str, Any], keys: Any) -> None:
    for key in keys:
        assert (
            Path(str(outputs[key]).partition("|")[0]).exists()
            or "memory" in str(outputs[key])
            or hasattr(outputs[key], "featureCount")
        ), key


@pytest.mark.parametrize("name", INPUTS)
def test_from_the_toolbox_with_temporary_outputs(name: str, folder: Path, run: Callable[..., dict[str, Any]]) -> None:
    keys = REQUIRED_OUTPUTS.get(name, DEFAULT_OUTPUT)
    check(run(name, **INPUTS[name](folder), **dict.fromkeys(keys, "TEMPORARY_OUTPUT")), keys)


@pytest.mark.parametrize("name", INPUTS)
def test_inside_a_graphical_model(name: str, folder: Path, provider: Any) -> None:
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    keys = REQUIRED_OUTPUTS.get(name, DEFAULT_OUTPUT)
    child = QgsProcessingModelChildAlgorithm(f"landslide:{name}")
    child.setChildId("only")
    for key, value in INPUTS[name](folder).items():
        child.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    outputs = {}
    for key in keys:
        output = QgsProcessingModelOutput(key, key)
        output.setChildId("only")
        output.setChildOutputName(key)
        outputs[key] = output
    child.setModelOutputs(outputs)
    model = QgsProcessingModelAlgorithm(f"only {name}", "test")
    model.addChildAlgorithm(child)
    destinations = [definition.name() for definition in model.destinationParameterDefinitions()]
    assert len(destinations) == len(keys)
    check(processing.run(model, dict.fromkeys(destinations, "TEMPORARY_OUTPUT")), destinations)


@pytest.mark.parametrize("name", INPUTS)
def test_unattended_with_json_on_stdin(
    name: str, folder: Path, tmp_path: Path, qgis_process: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    targets = {key: str(tmp_path / file) for key, file in REQUIRED_OUTPUTS.get(name, DEFAULT_OUTPUT).items()}
    done = qgis_process(name, **INPUTS[name](folder), **targets)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert all(Path(target).exists() for target in targets.values())
