"""No parameter is dead: for each parameter of each algorithm another value changes the job that the worker gets, an
output, or is refused.

Booleans, choices and numbers are changed by rule; every other parameter needs a row in OTHERS, and a new one without a
row fails. A worker's algorithms are stopped where their job is written.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
import shutil
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.core.atomic_output import final_name

from .small_valley import extent, files, make_valley, turned

Values = dict[str, Any]
Rows = Callable[[Path], Values]


class JobWrittenError(Exception):
    """The worker's job is there; no worker is needed."""


@pytest.fixture(scope="module")
def valley(tmp_path_factory: pytest.TempPathFactory, provider: Any, sentinel2: Any) -> Path:
    return make_valley(tmp_path_factory.mktemp("valley"), sentinel2)


def training(folder: Path) -> Values:
    return {
        "STACKS": [str(folder / "stack.tif")],
        "LABELS": [str(folder / "labels.tif")],
        "EPOCHS": 3,
        "TILE_SIZE": 32,
        "STRIDE": 8,
        "BATCH_SIZE": 4,
        "PATIENCE": 2,
        "LEARNING_RATE": 0.01,
        "WIDTH": 0.5,
        "VALIDATION_FRACTION": 0.3,
        "PROCESSES": 1,
        "SPLIT": "area",
        "TRAIN_AREA": str(folder / "west.gpkg"),
        "VALIDATION_AREA": str(folder / "middle.gpkg"),
    }


def other_training(folder: Path) -> Values:
    return {
        "STACKS": [turned(str(folder / "stack.tif"))],
        "LABELS": [turned(str(folder / "labels.tif"))],
        "BANDS": "B4",
        "TRAIN_AREA": str(folder / "east.gpkg"),
        "VALIDATION_AREA": str(folder / "east.gpkg"),
        "SCHEDULER": "tcp://127.0.0.1:9",
    }


def point_of(folder: Path) -> str:
    left, right, bottom, top = (float(part) for part in extent(folder, 0.2, 0.3).split(" ")[0].split(","))
    return f"{(left + right) / 2},{(bottom + top) / 2} {extent(folder, 0.2, 0.3).split(' ')[1]}"


# What each algorithm is run with, but its required outputs; "wanted" asks for an optional one.
INPUTS: dict[str, Rows] = {
    "accuracysample": lambda at: {"MAP": str(at / "probability.tif"), "THRESHOLD": 0.5, "SAMPLES": 40},
    "applycorrections": lambda at: {
        "STACK": str(at / "stack.tif"),
        "DETECTIONS": str(at / "verdicts.gpkg"),
        "REVIEWED": str(at / "tiles.gpkg"),
        "KEPT_ASIDE": 2,
    },
    "coherencechange": lambda at: {"INPUT": files(at, "coherence/*.tif"), "EVENT": "2023-01-20"},
    "comparemodels": lambda at: {**training(at), "TEST_AREA": str(at / "east.gpkg"), "EXPERIMENTS": "custom",
                                 "CUSTOM": "all; unet; all"},
    "deformationcomponents": lambda at: {
        "RATES": [str(at / "rate_1.tif"), str(at / "rate_2.tif")],
        "LOOKS": "39 -10; 34 190",
        "DEM": str(at / "scene" / "dem.tif"),
        "REPORT": "wanted",
    },
    "deformationrate": lambda at: {
        "INPUT": files(at / "scene", "interferograms/*_unw.tif"),
        "COHERENCE": files(at / "scene", "interferograms/*_coh.tif"),
    },
    "detectlandslides": lambda at: {
        "STACK": str(at / "stack.tif"),
        "MODEL": str(at / "model.safetensors"),
        "THRESHOLD": 0.5,
    },
    "errormap": lambda at: {"PREDICTION": str(at / "probability.tif"), "INVENTORY": str(at / "slides.gpkg"),
                            "AREA": str(at / "whole.gpkg"), "THRESHOLD": 0.5, "METRICS": "wanted", "REPORT": "wanted"},
    "estimatearea": lambda at: {"SAMPLE": str(at / "points.gpkg"), "MAP": str(at / "probability.tif"),
                                "THRESHOLD": 0.5},
    "explaindetection": lambda at: {"STACK": str(at / "stack.tif"), "MODEL": str(at / "model.safetensors")},
    "exportmodel": lambda at: {"MODEL": str(at / "model.safetensors")},
    "exporttiles": lambda at: {"STACK": str(at / "stack.tif"), "LABELS": str(at / "labels.tif"), "TILE_SIZE": 32,
                               "SPLIT": "area", "TRAIN_AREA": str(at / "west.gpkg"),
                               "VALIDATION_AREA": str(at / "middle.gpkg")},
    "factoranalysis": lambda at: {"STACK": str(at / "stack.tif"), "LABELS": str(at / "labels.tif")},
    "geologyfactors": lambda at: {"INPUT": str(at / "scene/geology.gpkg"), "FIELD": "lithology",
                                  "GRID": str(at / "scene/dem.tif")},
    "importdataset": lambda at: {"INPUT": str(at / "scene"), "DATASET": "landslide4sense"},
    "landslidelabels": lambda at: {"INPUT": str(at / "slides.gpkg"), "STACK": str(at / "stack.tif")},
    "landslidepolygons": lambda at: {"INPUT": str(at / "probability.tif"), "THRESHOLD": 0.5,
                                     "STACK": str(at / "stack.tif")},
    "opticalfactors": lambda at: {"INPUT": files(at / "scene", "sentinel2/B*.tif"), "BANDS": "B4,B8"},
    "samplescene": lambda _: {"SIZE": 64},
    "sarchange": lambda at: {"PRE": files(at, "radar/pre*.tif"), "POST": files(at, "radar/post*.tif"),
                             "REPORT": "wanted"},
    "sarfactors": lambda at: {
        "VV": str(at / "scene/sentinel1/VV.tif"), "VH": str(at / "scene/sentinel1/VH.tif"),
        "PRE_VV": turned(str(at / "scene/sentinel1/VV.tif")), "PRE_VH": turned(str(at / "scene/sentinel1/VH.tif")),
        "FACTORS": ["VV", "VH", "VV_change", "VH_change"], "LOOKS": 4.0,
    },
    "sentinel1backscatter": lambda at: {"SAFE": str(at / "scene"), "DEM": str(at / "scene/dem.tif")},
    "setupengine": lambda _: {"PYTHON": "/usr/bin/env", "BACKEND": "cpu"},
    "sizestatistics": lambda at: {"INPUT": str(at / "squares.gpkg"), "REPLICATES": 50, "VOLUME": "guzzetti2009"},
    "stacklayers": lambda at: {"OPTICAL": [str(at / "optical.tif")], "TERRAIN": [str(at / "terrain.tif")]},
    "suggestreview": lambda at: {"PROBABILITY": str(at / "probability.tif"), "SIDE": 160, "COUNT": 4},
    "terrainfactors": lambda at: {"INPUT": str(at / "scene/dem.tif")},
    "trainmodel": lambda at: {**training(at), "ARCHITECTURE": "fc_densenet", "MEMBERS": 2},
    "updateinventory": lambda at: {"DETECTIONS": str(at / "slides.gpkg"), "DATE": "2024-05-01",
                                   "INVENTORY": str(at / "inventory.gpkg"), "EVENT": "rain", "MODEL": "m",
                                   "COVERED": str(at / "whole.gpkg")},
}  # fmt: skip

# (algorithm, parameter) -> another value, where a rule cannot know one.
OTHERS: dict[tuple[str, str], Callable[[Path], Any]] = {
    ("accuracysample", "MAP"): lambda at: turned(str(at / "probability.tif")),
    ("accuracysample", "EXPECTED_RIGHT"): lambda _: 0.99,
    ("accuracysample", "AREA"): lambda at: str(at / "west.gpkg"),
    ("applycorrections", "STACK"): lambda at: str(at / "coarse.tif"),
    ("applycorrections", "DETECTIONS"): lambda at: str(at / "other_verdicts.gpkg"),
    ("applycorrections", "REVIEWED"): lambda at: str(at / "west.gpkg"),
    ("applycorrections", "LABELS"): lambda at: str(at / "labels.tif"),
    ("coherencechange", "INPUT"): lambda at: files(at, "coherence/*.tif")[:-1],
    ("coherencechange", "EVENT"): lambda _: "2023-02-01",
    ("coherencechange", "PREFIX"): lambda _: "asc_",
    ("comparemodels", "CUSTOM"): lambda _: "red; unet; B4",
    ("comparemodels", "TEST_AREA"): lambda at: str(at / "middle.gpkg"),
    ("deformationcomponents", "RATES"): lambda at: [str(at / "rate_1.tif"), turned(str(at / "rate_2.tif"))],
    ("deformationcomponents", "GEOMETRY"): lambda at: [str(at / "terrain.tif")],
    ("deformationcomponents", "LOOKS"): lambda _: "39 -10; 30 190",
    ("deformationcomponents", "ERRORS"): lambda at: [turned(str(at / "rate_1.tif")), str(at / "rate_2.tif")],
    ("deformationcomponents", "DEM"): lambda at: turned(str(at / "scene" / "dem.tif")),
    ("deformationcomponents", "MAX_DATE_GAP"): lambda _: 1,
    ("deformationrate", "INPUT"): lambda at: files(at / "scene", "interferograms/*_unw.tif")[:-1],
    ("deformationrate", "PRODUCT"): lambda _: "licsar",
    ("deformationrate", "COHERENCE"): lambda _: None,
    ("deformationrate", "MAX_TEMPORAL_BASELINE"): lambda _: 13,
    ("deformationrate", "MAX_PERPENDICULAR_BASELINE"): lambda _: 1.0,
    ("deformationrate", "REFERENCE_POINT"): point_of,
    ("deformationrate", "PREFIX"): lambda _: "asc_",
    ("detectlandslides", "STACK"): lambda at: turned(str(at / "stack.tif")),
    ("detectlandslides", "MODEL"): lambda at: str(at / "other_model.safetensors"),
    ("detectlandslides", "AREA"): lambda at: str(at / "west.gpkg"),
    ("detectlandslides", "MIN_AREA"): lambda _: 2000,
    ("detectlandslides", "SCHEDULER"): lambda _: "tcp://127.0.0.1:9",
    ("errormap", "PREDICTION"): lambda at: turned(str(at / "probability.tif")),
    ("errormap", "LABELS"): lambda at: str(at / "labels.tif"),
    ("errormap", "INVENTORY"): lambda at: str(at / "many.gpkg"),
    ("errormap", "AREA"): lambda at: str(at / "west.gpkg"),
    ("errormap", "STACK"): lambda at: str(at / "stack.tif"),
    ("estimatearea", "SAMPLE"): lambda at: str(at / "other_points.gpkg"),
    ("estimatearea", "MAP"): lambda at: turned(str(at / "probability.tif")),
    ("explaindetection", "STACK"): lambda at: turned(str(at / "stack.tif")),
    ("explaindetection", "MODEL"): lambda at: str(at / "other_model.safetensors"),
    ("explaindetection", "AREA"): lambda at: str(at / "west.gpkg"),
    ("exportmodel", "MODEL"): lambda at: str(at / "other_model.safetensors"),
    ("exporttiles", "STACK"): lambda at: turned(str(at / "stack.tif")),
    ("exporttiles", "LABELS"): lambda at: turned(str(at / "labels.tif")),
    ("exporttiles", "TRAIN_AREA"): lambda at: str(at / "east.gpkg"),
    ("exporttiles", "VALIDATION_AREA"): lambda at: str(at / "east.gpkg"),
    ("factoranalysis", "STACK"): lambda at: turned(str(at / "stack.tif")),
    ("factoranalysis", "LABELS"): lambda at: turned(str(at / "labels.tif")),
    ("factoranalysis", "BANDS"): lambda _: "B4,slope",
    ("geologyfactors", "INPUT"): lambda at: str(at / "other_geology.gpkg"),
    ("geologyfactors", "FIELD"): lambda _: "fid",
    ("geologyfactors", "GRID"): lambda at: str(at / "coarse.tif"),
    ("importdataset", "INPUT"): str,
    ("landslidelabels", "INPUT"): lambda at: str(at / "many.gpkg"),
    ("landslidelabels", "STACK"): lambda at: str(at / "coarse.tif"),
    ("landslidelabels", "AREA"): lambda at: str(at / "west.gpkg"),
    ("landslidepolygons", "INPUT"): lambda at: turned(str(at / "probability.tif")),
    ("landslidepolygons", "MIN_AREA"): lambda _: 2000,
    ("landslidepolygons", "FILL_HOLES"): lambda _: 1e6,
    ("landslidepolygons", "STACK"): lambda _: None,
    ("opticalfactors", "INPUT"): lambda at: [turned(path) for path in files(at / "scene", "sentinel2/B[48].tif")],
    ("opticalfactors", "SAFE"): lambda at: str(at / "scene"),
    ("opticalfactors", "BANDS"): lambda _: "B4",
    ("opticalfactors", "SCALE"): lambda _: 0.5,
    ("opticalfactors", "PREFIX"): lambda _: "pre_",
    ("samplescene", "SIZE"): lambda _: 80,
    ("sarchange", "PRE"): lambda at: files(at, "radar/pre*.tif")[:-1],
    ("sarchange", "POST"): lambda at: [turned(path) for path in files(at, "radar/post*.tif")],
    ("sarchange", "WINDOW"): lambda _: 7,
    ("sarchange", "PREFIX"): lambda _: "asc_",
    ("sarfactors", "VV"): lambda at: turned(str(at / "scene/sentinel1/VV.tif")),
    ("sarfactors", "VH"): lambda at: turned(str(at / "scene/sentinel1/VH.tif")),
    ("sarfactors", "PRE_VV"): lambda at: str(at / "scene/sentinel1/VV.tif"),
    ("sarfactors", "PRE_VH"): lambda at: str(at / "scene/sentinel1/VH.tif"),
    ("sarfactors", "WINDOW"): lambda _: 7,
    ("sarfactors", "PREFIX"): lambda _: "asc_",
    ("sentinel1backscatter", "SAFE"): str,
    ("sentinel1backscatter", "DEM"): lambda at: turned(str(at / "scene/dem.tif")),
    ("sentinel1backscatter", "EXTENT"): lambda at: extent(at, 0.2, 0.6),
    ("setupengine", "PYTHON"): lambda _: "/usr/bin/true",
    ("setupengine", "FIND_LINKS"): str,
    ("sizestatistics", "INPUT"): lambda at: str(at / "larger_squares.gpkg"),
    ("stacklayers", "SAR"): lambda at: [str(at / "scene/sentinel1/VV.tif")],
    ("stacklayers", "OPTICAL"): lambda at: [turned(str(at / "optical.tif"))],
    ("stacklayers", "TERRAIN"): lambda at: [turned(str(at / "terrain.tif"))],
    ("stacklayers", "DEFORMATION"): lambda at: [str(at / "rate_1.tif")],
    ("stacklayers", "GEOLOGY"): lambda at: [str(at / "uncertainty.tif")],
    ("stacklayers", "GRID"): lambda at: str(at / "coarse.tif"),
    ("stacklayers", "CRS"): lambda _: "EPSG:3857",
    ("stacklayers", "RESOLUTION"): lambda _: 20,
    ("stacklayers", "EXTENT"): lambda at: extent(at, 0.2, 0.6),
    ("suggestreview", "PROBABILITY"): lambda at: turned(str(at / "probability.tif")),
    ("suggestreview", "UNCERTAINTY"): lambda at: str(at / "uncertainty.tif"),
    ("suggestreview", "STACK"): lambda at: str(at / "stack.tif"),
    ("suggestreview", "SIDE"): lambda _: 320,
    ("suggestreview", "AREA"): lambda at: str(at / "west.gpkg"),
    ("suggestreview", "REVIEWED"): lambda at: str(at / "west.gpkg"),
    ("terrainfactors", "INPUT"): lambda at: turned(str(at / "scene/dem.tif")),
    ("trainmodel", "NETWORK_OPTIONS"): lambda _: "growth_rate=8",
    ("trainmodel", "START_FROM"): lambda at: str(at / "model.safetensors"),
    ("updateinventory", "INVENTORY"): lambda _: None,
    ("updateinventory", "DETECTIONS"): lambda at: str(at / "many.gpkg"),
    ("updateinventory", "DATE"): lambda _: "2024-06-01",
    ("updateinventory", "MATCH_OVERLAP"): lambda _: 1.0,
    ("updateinventory", "EVENT"): lambda _: "earthquake",
    ("updateinventory", "COVERED"): lambda at: str(at / "west.gpkg"),
    ("updateinventory", "MODEL"): lambda _: "another",
    **{
        (name, key): lambda at, key=key: other_training(at)[key]
        for name in ("trainmodel", "comparemodels")
        for key in ("STACKS", "LABELS", "BANDS", "TRAIN_AREA", "VALIDATION_AREA", "SCHEDULER")
    },
}
# What a parameter needs beside it to mean something.
BESIDE: dict[tuple[str, str], Rows] = {
    ("deformationrate", "PRODUCT"): lambda at: {"INPUT": files(at, "hyp3/*_unw_phase.tif"), "COHERENCE": None},
    ("accuracysample", "EXPECTED_RIGHT"): lambda _: {"SAMPLES": 400},
    ("errormap", "LEARNT"): lambda at: {"PREDICTION": str(at / "learnt.tif")},
    ("estimatearea", "THRESHOLD"): lambda at: {"SAMPLE": str(at / "bare_points.gpkg")},
    ("opticalfactors", "MASK_CLOUDS"): lambda at: {"INPUT": None, "SAFE": files(at, "*.SAFE")[0], "BANDS": "B4"},
    ("opticalfactors", "RESOLUTION"): lambda at: {"INPUT": None, "SAFE": files(at, "*.SAFE")[0], "BANDS": "B4"},
    ("sarchange", "MIXED_PLATFORMS"): lambda at: {
        "PRE": files(at, "twins/S1A*.tif"),
        "POST": files(at, "twins/S1B*.tif"),
    },
    ("updateinventory", "MATCH_OVERLAP"): lambda at: {"DETECTIONS": str(at / "many.gpkg")},
    ("updateinventory", "COVERED"): lambda at: {"DETECTIONS": str(at / "few.gpkg")},
    ("trainmodel", "EFFORT"): lambda _: {"MEMBERS": None},
}
# Tested in rooms of their own: a chain of these algorithms, whose own tests change its inputs one by one.
CHAINS = {"mapscene"}


@pytest.fixture
def intercepted(valley: Path, monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The jobs that were written; a detection is answered with a ready probability, so that polygons follow."""
    from landslide_mapper.engine import environment, find_python, run_job

    jobs: list[Any] = []

    def keep(task: str, job: Values, outputs: Any, *_: Any, **__: Any) -> Values:
        jobs.append(plain([task, job, [str(path) for path in outputs]], valley))  # now: its files go with it
        if task != "detect":
            raise JobWrittenError
        for key in ("PROBABILITY", "MASK", "UNCERTAINTY"):
            if job.get(key):
                shutil.copy(valley / "probability.tif", job[key])
        return {"threshold": job["THRESHOLD"], "device_used": "cpu", "workers": 0}

    def keep_set_up(*arguments: Any, **__: Any) -> Values:
        jobs.append([str(argument) for argument in arguments if isinstance(argument, (str, Path, list, type(None)))])
        return {"torch_version": "2", "device_used": "cpu", "device_name": "cpu"}

    monkeypatch.setattr(run_job, "run_job", keep)
    monkeypatch.setattr(environment, "set_up_engine", keep_set_up)
    monkeypatch.setattr(environment, "check_engine", keep_set_up)
    monkeypatch.setattr(find_python, "why_unusable", lambda *_: "no torch")
    return jobs


@pytest.mark.parametrize("name", INPUTS)
def test_no_parameter_is_dead(name: str, valley: Path, tmp_path: Path, intercepted: list[Any]) -> None:
    from qgis.core import QgsApplication

    definitions = QgsApplication.processingRegistry().algorithmById(f"landslide:{name}").parameterDefinitions()
    runs = (tmp_path / f"run_{number}" for number in itertools.count())
    base = INPUTS[name](valley)

    def probe(changed: Values, key: str = "") -> str:
        folder = next(runs)
        folder.mkdir()
        asked = {**base, **(BESIDE[name, key](valley) if (name, key) in BESIDE else {}), **changed}
        for definition in definitions:
            if definition.isDestination() and (required(definition) or definition.name() in asked):
                given = asked.get(definition.name(), definition.name())
                asked[definition.name()] = str(folder / f"{given}{suffix_of(definition)}")
        return what_comes_out(f"landslide:{name}", asked, folder, valley, intercepted)

    untouched = probe({})
    assert "REFUSED" not in untouched, untouched
    assert probe({}) == untouched, "two runs of the same inputs differ, so nothing can be said of a changed one"

    def is_dead(definition: Any) -> bool:
        key = definition.name()
        before = probe({}, key) if (name, key) in BESIDE else untouched
        return all(probe({key: other}, key) == before for other in others(name, definition, base, valley))

    assert [definition.name() for definition in definitions if is_dead(definition)] == []


def required(definition: Any) -> bool:
    return not definition.flags() & definition.Flag.FlagOptional


def suffix_of(definition: Any) -> str:
    if definition.type() == "folderDestination":
        return ""
    return f".{definition.defaultFileExtension()}"


def others(name: str, definition: Any, base: Values, valley: Path) -> Iterator[Any]:
    """Other values of a parameter: by its row, else by its kind. A kind without a rule and a row fails."""
    key = definition.name()
    now = base.get(key, definition.defaultValue())
    if (name, key) in OTHERS:
        yield OTHERS[name, key](valley)
    elif definition.isDestination():
        yield "another"
    elif definition.type() == "boolean":
        yield not now
    elif definition.type() == "enum":
        for option in definition.options():
            value = [option] if definition.allowMultiple() else option
            if value != now:
                yield value
    elif definition.type() == "number":
        step = 1 if now is not None and float(now) == int(now) else 0.1
        yield min((now if now is not None else definition.minimum()) + step, definition.maximum())
    else:
        pytest.fail(f"{name} {key}: give another value in OTHERS, so that it is seen to do something")


def what_comes_out(algorithm: str, inputs: Values, folder: Path, valley: Path, jobs: list[Any]) -> str:
    """Everything that a run says of itself to the next program: its job, its results, its files, or its refusal."""
    import processing

    jobs.clear()
    try:
        results = processing.run(algorithm, inputs)
        said: Any = {key: value for key, value in results.items() if not isinstance(value, str)}
    except JobWrittenError:
        said = "job written"
    except Exception as error:
        said = f"REFUSED: {error}" if "JobWrittenError" not in str(error) else "job written"
    content = {path.relative_to(folder).as_posix(): content_of(path) for path in sorted(folder.rglob("*"))}
    return json.dumps([said, jobs, content], default=str, sort_keys=True).replace(str(folder), "OUT")


def plain(value: Any, valley: Path) -> Any:
    """A job without the names of temporary files: theirs is their content."""
    if isinstance(value, dict):
        return {key: plain(entry, valley) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry, valley) for entry in value]
    if not isinstance(value, str) or not value.startswith("/") or value.startswith(str(valley)):
        return value
    path = Path(value)
    return content_of(path) if path.is_file() and "landslide" in value and path.suffix == ".tif" else final_name(path)


def content_of(path: Path) -> str:
    """A hash of pixels and their names, of features, or of text without times."""
    if path.is_dir():
        return "folder"
    if path.suffix == ".tif":
        raster = gdal.Open(str(path))
        described = [raster.GetGeoTransform(), raster.GetProjection(), raster.GetMetadata()]
        for number in range(1, raster.RasterCount + 1):
            band = raster.GetRasterBand(number)
            described += [
                band.GetDescription(),
                band.GetMetadata(),
                np.nan_to_num(band.ReadAsArray(), nan=-9).tobytes(),
            ]
        return hashlib.sha256(repr(described).encode()).hexdigest()
    if path.suffix == ".gpkg":
        layers = ogr.Open(str(path))
        lines = [feature.ExportToJson() for layer in layers for feature in layer]
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()
    if path.suffix in (".csv", ".json", ".html"):
        text = re.sub(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?|\d+(\.\d+)? s\b", "", path.read_text(encoding="utf-8"))
        return hashlib.sha256(text.encode()).hexdigest()
    return "file"


def test_every_algorithm_and_row_is_known(provider: Any) -> None:
    from qgis.core import QgsProcessingModelAlgorithm

    algorithms = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    own = {name for name, one in algorithms.items() if not isinstance(one, QgsProcessingModelAlgorithm)}
    models = set(algorithms) - own
    graphical = {name for name in own if hasattr(algorithms[name], "model")}
    assert own - graphical - CHAINS - models == set(INPUTS)
    for name, key in OTHERS:
        assert algorithms[name].parameterDefinition(key) is not None, (name, key)


def test_every_parameter_of_a_graphical_model_reaches_a_step(provider: Any) -> None:
    from qgis.core import QgsProcessingModelAlgorithm

    models = [one for one in provider.algorithms() if isinstance(one, QgsProcessingModelAlgorithm)]
    assert models
    for model in models:
        steps = model.childAlgorithms().values()
        sources = [source for step in steps for given in step.parameterSources().values() for source in given]
        named = {source.parameterName() for source in sources}
        expressions = " ".join(f"{source.expression()} {source.staticValue()}" for source in sources)
        inputs = [one.name() for one in model.parameterDefinitions() if not one.isDestination()]
        dead = [name for name in inputs if name not in named and f"@{name}" not in expressions]
        assert dead == [], model.name()
