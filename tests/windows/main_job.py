"""The main job without QGIS, as a program that runs on every system: a simulated valley becomes factors, a stack,
labels, a trained model, a probability map, landslide polygons, an error map and reports.

usage: main_job.py CHECKOUT FOLDER WORKER_PYTHON [--size PIXELS] [--epochs NUMBER] [--inputs FOLDER]

What needs PyTorch runs in WORKER_PYTHON, started as the plugin starts it. Detection takes the bundled model of
simulated valleys, because two epochs teach too little for many polygons. With --inputs each step reads what an
earlier run, on another system say, has written to that folder, so that steps can be compared one by one. Prints the
seconds of each step.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any, Iterator

MODEL = "simulated_multi_input_unet"
FACTORS = ("terrain.tif", "sar.tif", "optical.tif", "geology.tif", "deformation.tif")


def load_package(checkout: Path) -> None:
    """The checkout as the package `landslide_mapper`, whatever its folder is called."""
    spec = importlib.util.spec_from_file_location(
        "landslide_mapper", checkout / "__init__.py", submodule_search_locations=[str(checkout)]
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["landslide_mapper"] = module
    spec.loader.exec_module(module)


class PlaneMeasure:
    """Area and perimeter in the valley's metric CRS."""

    def area_m2(self, polygon: Any) -> float:
        return float(polygon.GetArea())

    def perimeter_m(self, polygon: Any) -> float:
        return float(polygon.Boundary().Length())


def make_valley(folder: Path, size: int) -> None:
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.simulation.sample_scene import make_scene

    make_scene(folder / "scene", 7, size, 10, Silent())


def make_factors(inputs: Path, folder: Path) -> None:
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.factors.deformation.deformation import RateChoices, deformation_rate
    from landslide_mapper.rasters.factors.deformation.interferograms import read_pairs, within_baseline
    from landslide_mapper.rasters.factors.deformation.report import write_deformation_report
    from landslide_mapper.rasters.factors.geology import geology_bands, write_legend
    from landslide_mapper.rasters.factors.optical.band_rasters import open_band_rasters
    from landslide_mapper.rasters.factors.optical.optical import Wanted, derive_optical
    from landslide_mapper.rasters.factors.sar.sar import SarSettings, derive_sar
    from landslide_mapper.rasters.factors.terrain.terrain import derive_terrain
    from landslide_mapper.rasters.io.grid import Grid
    from landslide_mapper.rasters.io.opening import open_raster

    scene = inputs / "scene"
    factors = ["elevation", "slope", "aspect", "curvature"]
    derive_terrain(scene / "dem.tif", factors, "horn", folder / "terrain.tif", Silent())
    radar = {name: scene / "sentinel1" / f"{name}.tif" for name in ("VV", "VH")}
    derive_sar(radar, ["VV", "VH"], SarSettings(), "", folder / "sar.tif", Silent())
    paths = [str(path) for path in sorted((scene / "sentinel2").glob("B*.tif"))]
    bands, grid, _ = open_band_rasters(paths, None, Silent())
    derive_optical(bands, grid, Wanted((), ("NDVI", "BSI"), ""), folder / "optical.tif", Silent())
    phases, coherences = (sorted((scene / "interferograms").glob(f"*_{kind}.tif")) for kind in ("unw", "coh"))
    pairs = within_baseline(read_pairs(phases, coherences), 60)
    choices, rate = RateChoices(), folder / "deformation.tif"
    summary = deformation_rate(pairs, rate, choices, folder / "coherence.tif", folder / "series.tif", Silent())
    write_deformation_report(summary, rate, choices, folder / "deformation.html")
    classes: dict[str, list[bytes]] = {}
    for name, wkb in polygons_of(scene / "geology.gpkg", "lithology"):
        classes.setdefault(str(name), []).append(wkb)
    dem_grid = Grid.of(open_raster(scene / "dem.tif", "DEM"))
    write_legend(
        geology_bands(classes, dem_grid, folder / "geology.tif", False, "geology", Silent()), folder / "geology.csv"
    )


def polygons_of(path: Path, field: str = "") -> Iterator[tuple[Any, bytes]]:
    """A field and the WKB of every polygon of a GeoPackage."""
    from osgeo import ogr

    source = ogr.Open(str(path))
    for feature in source.GetLayer(0):
        yield (feature.GetField(field) if field else None), bytes(feature.GetGeometryRef().ExportToIsoWkb())


def stack_and_label(inputs: Path, folder: Path) -> None:
    from landslide_mapper.rasters.stack.labels import make_labels
    from landslide_mapper.rasters.stack.stacking import Source, stack_layers

    roles = ("terrain", "sar", "optical", "geology", "deformation")
    sources = [Source(str(inputs / name), role) for name, role in zip(FACTORS, roles)]
    stack_layers(sources, folder / "stack.tif")
    landslides, area = (
        [wkb for _, wkb in polygons_of(inputs / "scene" / name)] for name in ("landslides.gpkg", "mapped_area.gpkg")
    )
    make_labels(landslides, area, inputs / "stack.tif", folder / "labels.tif")


def work(python: Path, folder: Path, task: str, parameters: dict[str, Any], outputs: list[Path]) -> dict[str, Any]:
    """One job in a worker of its own, as the plugin starts it."""
    from landslide_mapper.core.job import Job
    from landslide_mapper.core.system.file_moves import remove_folder
    from landslide_mapper.engine.clean_environment import clean_environment
    from landslide_mapper.engine.find_python import WorkerPython
    from landslide_mapper.engine.start_worker import worker_command
    from landslide_mapper.engine.worker_answer import WorkerAnswer

    scratch = folder / f"job-{task}"
    scratch.mkdir()
    job_file = scratch / "job.json"
    Job(task, parameters, uuid.uuid4().hex, os.getpid(), tuple(map(str, outputs))).write(job_file)
    program, arguments = worker_command(WorkerPython(python, "test"), job_file, os.environ)
    environment = {**clean_environment(os.environ), "OMP_NUM_THREADS": "1"}
    done = subprocess.run([program, *arguments], env=environment, capture_output=True, check=False)
    answer = WorkerAnswer(lambda _: None, lambda _: None)
    answer.take_stdout(done.stdout)
    answer.take_stderr(done.stderr)
    answer.finish()
    if answer.result is None:
        sys.exit(f"{task}: {answer.error or answer.failure(done.returncode, was_signal=False)}")
    remove_folder(scratch)
    return answer.result


def train(inputs: Path, folder: Path, python: Path, epochs: int) -> None:
    outputs = {"OUTPUT": "model.safetensors", "REPORT": "training.html", "LOG": "training.csv"}
    targets = {key: folder / name for key, name in outputs.items()}
    parameters = {
        "STACKS": [str(inputs / "stack.tif")],
        "LABELS": [str(inputs / "labels.tif")],
        "WIDTH": 0.0625,
        "TILE_SIZE": 64,
        "BATCH_SIZE": 4,
        "EPOCHS": epochs,
        "MISSING": "fill",
        "DEVICE": "cpu",
        **{key: str(path) for key, path in targets.items()},
    }
    work(python, folder, "train", parameters, list(targets.values()))


def detect(inputs: Path, folder: Path, python: Path) -> None:
    """As the detection's face does it: rasters and polygons beside their places, renamed at the end."""
    from landslide_mapper.core.atomic_output import atomic_outputs

    targets = {name: folder / f"{name}.tif" for name in ("probability", "mask", "uncertainty")}
    with atomic_outputs({**targets, "polygons": folder / "landslides.gpkg"}) as whole:
        outputs = {name: str(whole[name]) for name in targets}
        parameters = {
            "stack": str(inputs / "stack.tif"),
            "model": MODEL,
            "missing": "fill",
            "tile_size": 128,
            "batch_size": 1,
            "device": "cpu",
            **outputs,
        }
        result = work(python, folder, "detect", parameters, [whole[name] for name in targets])
        trace(whole["probability"], float(result["threshold"]), inputs / "stack.tif", whole["polygons"])


def trace(probability: Path, threshold: float, stack: Path, target: Path) -> None:
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.rasters.polygons.tracing import LandslidePolygons, PolygonRules

    rules = PolygonRules(threshold, min_area_m2=300)
    with LandslidePolygons(probability, rules, PlaneMeasure(), stack, Silent()) as polygons:
        write_polygons(polygons, target)


def write_polygons(polygons: Any, target: Path) -> None:
    from osgeo import ogr

    from landslide_mapper.rasters.io.opening import close

    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    layer = source.CreateLayer("landslides", polygons.grid.spatial_reference(), ogr.wkbPolygon)
    for polygon in polygons:
        if not layer.GetLayerDefn().GetFieldCount():
            for name in polygon.attributes:
                layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(polygon.wkb))
        for name, value in polygon.attributes.items():
            if value is not None:
                feature.SetField(name, float(value))
        layer.CreateFeature(feature)
    del layer
    close(source)


def judge(inputs: Path, folder: Path) -> None:
    from landslide_mapper.core.atomic_output import atomic_outputs
    from landslide_mapper.core.feedback import Silent
    from landslide_mapper.core.system.file_moves import remove_folder
    from landslide_mapper.rasters.accuracy.assessment import assess, write_metrics
    from landslide_mapper.rasters.accuracy.error_map import compare
    from landslide_mapper.rasters.accuracy.report import write_accuracy_report

    targets = {"map": folder / "error_map.tif", "report": folder / "accuracy.html", "metrics": folder / "accuracy.json"}
    scratch = folder / "scratch"
    scratch.mkdir()
    with atomic_outputs(targets) as whole:
        comparison = compare(inputs / "probability.tif", inputs / "labels.tif", 0.5, whole["map"], Silent())
        assessment = assess(comparison, whole["map"], None, inputs / "stack.tif", scratch, Silent())
        write_metrics(whole["metrics"], assessment)
        write_accuracy_report(whole["report"], assessment, whole["map"], "probability.tif", "labels.tif")
    remove_folder(scratch)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkout", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("worker", type=Path)
    parser.add_argument("--size", type=int, default=192)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--inputs", type=Path)
    given = parser.parse_args()
    load_package(given.checkout)
    folder: Path = given.folder
    folder.mkdir(parents=True, exist_ok=True)
    inputs: Path = given.inputs or folder
    steps = [
        ("valley", lambda: make_valley(folder, given.size)),
        ("factors", lambda: make_factors(inputs, folder)),
        ("stack", lambda: stack_and_label(inputs, folder)),
        ("training", lambda: train(inputs, folder, given.worker, given.epochs)),
        ("detection", lambda: detect(inputs, folder, given.worker)),
        ("accuracy", lambda: judge(inputs, folder)),
    ]
    seconds = {}
    for name, step in steps:
        begun = time.monotonic()
        step()
        seconds[name] = round(time.monotonic() - begun, 1)
    sys.stdout.write(json.dumps(seconds) + "\n")


if __name__ == "__main__":
    main()
