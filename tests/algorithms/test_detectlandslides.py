"""`landslide:detectlandslides` as a user meets it: toolbox, graphical model, command line; bad input and cancel leave
nothing.
"""

from __future__ import annotations

import json
import math
import os
import pickle
import subprocess
import time
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from osgeo import gdal

from .detection_inputs import read, save_model, write_stack

Run = Callable[..., "dict[str, Any]"]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def model(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("model") / "model.safetensors")


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_stack(tmp_path_factory.mktemp("stack") / "stack.tif")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def features(layer: Any) -> list[dict[str, Any]]:
    from qgis.core import QgsVectorLayer

    opened = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer)
    assert opened.isValid()
    return [dict(zip(opened.fields().names(), feature.attributes())) for feature in opened.getFeatures()]


def test_polygons_probability_and_mask_agree(run: Run, model: Path, stack: Path, out: Path) -> None:
    from scipy import ndimage

    targets = {"OUTPUT": str(out / "slides.gpkg"), "PROBABILITY": str(out / "p.tif"), "MASK": str(out / "m.tif")}
    outputs = run("detectlandslides", STACK=str(stack), MODEL=str(model), DEVICE="cpu", **targets)
    probability, mask = read(out / "p.tif"), read(out / "m.tif")
    assert np.isnan(probability[:10]).all()
    assert np.isfinite(probability[10:]).all()
    assert np.array_equal(mask, np.where(np.isnan(probability), 255, probability >= 0.5))
    labels, count = ndimage.label(mask == 1)
    slides = features(outputs["OUTPUT"])
    assert outputs["COUNT"] == len(slides) == count > 0
    assert outputs["TOTAL_AREA_M2"] == pytest.approx(sum(slide["area_m2"] for slide in slides))
    # on UTM's central meridian the map is 0.9996 of the ground: a pixel of 100 m2 covers 100.08 m2
    assert outputs["TOTAL_AREA_M2"] == pytest.approx((mask == 1).sum() * 100 / 0.9996**2, rel=1e-4)
    largest = int(np.argmax(np.bincount(labels.ravel())[1:])) + 1
    slide = max(slides, key=lambda entry: entry["area_m2"])
    assert slide["probability_mean"] == pytest.approx(probability[labels == largest].mean(), rel=1e-5)
    assert slide["probability_max"] == pytest.approx(probability[labels == largest].max(), rel=1e-6)
    elevation = read(stack)
    assert slide["elevation_mean"] == pytest.approx(elevation[labels == largest].mean(), abs=1e-4)
    assert 0 <= slide["aspect_mean"] < 360
    assert slide["length_m"] >= slide["width_m"] > 0
    assert sorted(path.name for path in out.iterdir() if not path.name.endswith(".aux.xml")) == [
        "m.tif",
        "p.tif",
        "slides.gpkg",
    ]


def test_a_failure_of_the_polygons_leaves_the_finished_rasters(
    run: Run, model: Path, stack: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from landslide_mapper.algorithms.support import atomic_sink

    monkeypatch.setattr(atomic_sink, "why_incomplete", lambda path, count, crs: f"only 0 of {count} features fit")
    targets = {"OUTPUT": str(out / "slides.gpkg"), "PROBABILITY": str(out / "p.tif"), "MASK": str(out / "m.tif")}
    with pytest.raises(Exception, match=r"slides\.gpkg \(only 0 of .*probability map is finished: .*p\.tif"):
        run("detectlandslides", STACK=str(stack), MODEL=str(model), DEVICE="cpu", **targets)
    assert sorted(path.name for path in out.iterdir()) == ["m.tif", "p.tif"]
    assert np.isfinite(read(out / "p.tif")[10:]).all()


def test_temporary_outputs_threshold_and_smallest_area(run: Run, model: Path, stack: Path) -> None:
    common = {
        "STACK": str(stack),
        "MODEL": str(model),
        "OUTPUT": "TEMPORARY_OUTPUT",
        "PROBABILITY": "TEMPORARY_OUTPUT",
        "DEVICE": "cpu",
    }
    common["THRESHOLD"] = float(np.nanpercentile(read(run("detectlandslides", **common)["PROBABILITY"]), 80))
    all_slides = features(run("detectlandslides", **common)["OUTPUT"])
    large = features(run("detectlandslides", **common, MIN_AREA=1000)["OUTPUT"])
    assert 0 < len(large) < len(all_slides)
    assert {slide["area_m2"] for slide in large} == {
        slide["area_m2"] for slide in all_slides if slide["area_m2"] >= 1000
    }


def test_only_inside_the_area(run: Run, model: Path, stack: Path, out: Path) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    area = QgsVectorLayer("Polygon?crs=EPSG:32654", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((500200 4699800, 500700 4699800, 500700 4699300, 500200 4699300, 500200 4699800))")
    )
    area.dataProvider().addFeature(feature)
    common = {"STACK": str(stack), "MODEL": str(model), "OUTPUT": "TEMPORARY_OUTPUT", "DEVICE": "cpu"}
    run("detectlandslides", **common, AREA=area, PROBABILITY=str(out / "p.tif"))
    known = np.isfinite(read(out / "p.tif"))
    assert known[20:70, 20:70].all()
    assert known.sum() == 50 * 50


def test_uncertainty_has_three_bands(run: Run, model: Path, stack: Path, out: Path) -> None:
    common = {
        "STACK": str(stack),
        "MODEL": str(model),
        "OUTPUT": "TEMPORARY_OUTPUT",
        "PROBABILITY": "TEMPORARY_OUTPUT",
        "DEVICE": "cpu",
    }
    outputs = run("detectlandslides", **common, THRESHOLD=1, UNCERTAINTY=True, UNCERTAINTY_MAP=str(out / "u.tif"))
    assert outputs["COUNT"] == 0
    assert gdal.Open(outputs["UNCERTAINTY_MAP"]).RasterCount == 3


def test_polygons_carry_their_uncertainty_and_may_be_smooth(run: Run, model: Path, stack: Path, out: Path) -> None:
    common = {"STACK": str(stack), "MODEL": str(model), "OUTPUT": "TEMPORARY_OUTPUT", "DEVICE": "cpu"}
    first = run("detectlandslides", **common, PROBABILITY=str(out / "p.tif"))
    assert "uncertainty_mean" not in first["OUTPUT"].fields().names()
    threshold = float(np.nanpercentile(read(out / "p.tif"), 80))
    both = {"UNCERTAINTY": True, "SMOOTH": True, "THRESHOLD": threshold, "PROBABILITY": str(out / "q.tif")}
    smooth = features(run("detectlandslides", **common, **both)["OUTPUT"])
    steps = features(run("detectlandslides", **common, THRESHOLD=threshold, PROBABILITY=str(out / "r.tif"))["OUTPUT"])
    assert smooth and all(0 < slide["uncertainty_mean"] <= math.log(2) + 1e-6 for slide in smooth)
    assert len(smooth) == len(steps)
    assert sum(slide["area_m2"] for slide in smooth) == pytest.approx(
        sum(slide["area_m2"] for slide in steps), rel=0.01
    )
    assert sum(slide["perimeter_m"] for slide in smooth) < sum(slide["perimeter_m"] for slide in steps)
    assert not list(out.glob("*uncertainty*")), "without a file for it, the uncertainty map does not stay"


def test_a_stack_in_degrees_gives_square_metres(run: Run, model: Path, tmp_path: Path) -> None:
    """0.0001 degree cells at 42.8 degrees north are 11.108 m by 8.183 m (WGS 84 radii of curvature)."""
    stack = write_stack(tmp_path / "degrees.tif", epsg=4326)
    outputs = run(
        "detectlandslides",
        STACK=str(stack),
        MODEL=str(model),
        OUTPUT="TEMPORARY_OUTPUT",
        PROBABILITY="TEMPORARY_OUTPUT",
        DEVICE="cpu",
    )
    pixels = int((read(outputs["PROBABILITY"]) >= 0.5).sum())
    assert outputs["TOTAL_AREA_M2"] == pytest.approx(pixels * 11.1084 * 8.1833, rel=1e-3)


def test_inside_a_graphical_model(provider: Any, model: Path, stack: Path, out: Path) -> None:
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    graph = QgsProcessingModelAlgorithm("detect", "test")
    graph.addModelParameter(QgsProcessingParameterRasterLayer("STACK", "Stack"), QgsProcessingModelParameter("STACK"))
    child = QgsProcessingModelChildAlgorithm("landslide:detectlandslides")
    child.setChildId("detect")
    child.addParameterSources("STACK", [QgsProcessingModelChildParameterSource.fromModelParameter("STACK")])
    child.addParameterSources("MODEL", [QgsProcessingModelChildParameterSource.fromStaticValue(str(model))])
    result = QgsProcessingModelOutput("SLIDES", "Slides")
    result.setChildId("detect")
    result.setChildOutputName("OUTPUT")
    child.setModelOutputs({"SLIDES": result})
    graph.addChildAlgorithm(child)
    key = graph.destinationParameterDefinitions()[0].name()
    outputs = processing.run(graph, {"STACK": str(stack), key: str(out / "slides.gpkg")})
    assert len(features(outputs[key])) > 0


def test_unattended(qgis_process: Callable[..., Any], model: Path, stack: Path, out: Path) -> None:
    targets = {"OUTPUT": str(out / "slides.gpkg"), "PROBABILITY": str(out / "p.tif")}
    done = qgis_process("detectlandslides", STACK=str(stack), MODEL=str(model), DEVICE="cpu", **targets)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["COUNT"] == len(features(results["OUTPUT"]))
    refused = qgis_process(
        "detectlandslides",
        STACK=str(stack),
        MODEL=str(out / "none.safetensors"),
        OUTPUT=str(out / "no.gpkg"),
        PROBABILITY=str(out / "no.tif"),
    )
    assert refused.returncode != 0
    assert "There is no model file" in refused.stdout + refused.stderr
    assert not list(out.glob("no.*"))


class TestRefusals:
    def refused(self, run: Run, sentence: str, out: Path, stack: Path, model: Path, **parameters: Any) -> None:
        common = {
            "STACK": str(stack),
            "MODEL": str(model),
            "OUTPUT": str(out / "slides.gpkg"),
            "PROBABILITY": str(out / "p.tif"),
            "DEVICE": "cpu",
        }
        with pytest.raises(Exception, match=sentence):
            run("detectlandslides", **{**common, **parameters})
        assert list(out.iterdir()) == []

    def test_a_model_that_is_not_there(self, run: Run, stack: Path, out: Path) -> None:
        self.refused(
            run, r"There is no model file .*nowhere, and the zoo has no model of that name", out, stack, Path("nowhere")
        )

    def test_a_truncated_model(self, run: Run, stack: Path, out: Path, model: Path, tmp_path: Path) -> None:
        cut = tmp_path / "cut.safetensors"
        cut.write_bytes(model.read_bytes()[:-1000])
        self.refused(run, r"cut\.safetensors is truncated", out, stack, cut)

    def test_a_pickle(self, run: Run, stack: Path, out: Path, tmp_path: Path) -> None:
        path = tmp_path / "model.safetensors"
        path.write_bytes(pickle.dumps({"weights": [0.0] * 100}))
        self.refused(run, "is a pickle", out, stack, path)

    def test_garbage(self, run: Run, stack: Path, out: Path, tmp_path: Path) -> None:
        path = tmp_path / "model.safetensors"
        path.write_bytes(b"\x10\0\0\0\0\0\0\0" + b"{not json at all}" * 9)
        self.refused(run, "is corrupt", out, stack, path)

    def test_a_model_for_other_bands(self, run: Run, model: Path, out: Path, tmp_path: Path) -> None:
        other = write_stack(tmp_path / "other.tif", ("B4", "elevation"))
        self.refused(
            run,
            r"other\.tif lacks the bands slope, aspect that the model needs. It has: B4, elevation",
            out,
            other,
            model,
        )

    def test_a_stack_without_crs(self, run: Run, model: Path, out: Path, tmp_path: Path) -> None:
        self.refused(run, "has no coordinate reference system", out, write_stack(tmp_path / "nocrs.tif", epsg=0), model)

    def test_an_area_beside_the_stack(self, run: Run, model: Path, stack: Path, out: Path) -> None:
        from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

        area = QgsVectorLayer("Polygon?crs=EPSG:4326", "elsewhere", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((10 50, 11 50, 11 51, 10 50))"))
        area.dataProvider().addFeature(feature)
        self.refused(run, r"The area elsewhere covers no pixel of the stack stack\.tif", out, stack, model, AREA=area)

    def test_a_folder_that_does_not_exist(self, run: Run, model: Path, stack: Path, out: Path) -> None:
        self.refused(run, "no_folder", out, stack, model, PROBABILITY=str(out.parent / "no_folder" / "p.tif"))


@pytest.mark.parametrize("moment", ["Device", "landslides"])
def test_cancel_leaves_nothing(provider: Any, model: Path, stack: Path, out: Path, moment: str) -> None:
    """Cancelled while the worker detects, and while polygons are made."""
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__(False)
            if moment != "Device":
                self.progressChanged.connect(lambda progress: self.cancel() if progress > 60 else None)

        def pushInfo(self, text: str) -> None:
            if text.startswith(moment):
                self.cancel()

    targets = {"OUTPUT": str(out / "slides.gpkg"), "PROBABILITY": str(out / "p.tif"), "MASK": str(out / "m.tif")}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(
            "landslide:detectlandslides",
            {"STACK": str(stack), "MODEL": str(model), "DEVICE": "cpu", **targets},
            feedback=Impatient(),
        )
    assert list(out.iterdir()) == []


@pytest.fixture(scope="module")
def scheduler(engine_python: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Dask scheduler and two workers, run by the worker's own Python."""
    folder = tmp_path_factory.mktemp("cluster")
    if subprocess.run([engine_python, "-c", "import distributed"], check=False).returncode:
        pytest.skip("dask and distributed are not in the worker's Python")
    (folder / "landslide_mapper").symlink_to(ROOT, target_is_directory=True)
    contact = folder / "scheduler.json"
    environment = {
        **os.environ,
        "PYTHONPATH": str(folder),
        "OMP_NUM_THREADS": "1",
        "DASK_DISTRIBUTED__WORKER__MULTIPROCESSING_METHOD": "spawn",
    }
    options = {"cwd": folder, "env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    dask = [str(engine_python), "-m", "dask"]
    parts = [["scheduler", "--port", "0", "--no-dashboard"], ["worker", "--nworkers", "2", "--nthreads", "1"]]
    running = [subprocess.Popen([*dask, *part, "--scheduler-file", str(contact)], **options) for part in parts]
    try:
        until = time.monotonic() + 60
        while not contact.is_file() or len(json.loads(contact.read_text() or "{}").get("address", "")) == 0:
            assert time.monotonic() < until
            time.sleep(0.2)
        yield json.loads(contact.read_text())["address"]
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait(30)


@pytest.mark.posix("the way in which these tests start a cluster")
class TestCluster:
    """SCHEDULER is obeyed or refused, never overlooked."""

    @staticmethod
    def maps(folder: Path) -> dict[str, str]:
        return {"OUTPUT": str(folder / "slides.gpkg"), "PROBABILITY": str(folder / "p.tif")}

    def test_the_map_is_the_one_of_this_computer(
        self, run: Run, qgis_process: Run, model: Path, stack: Path, out: Path, scheduler: str
    ) -> None:
        inputs = {"STACK": str(stack), "MODEL": str(model), "DEVICE": "cpu"}
        (out / "here").mkdir()
        here = run("detectlandslides", **inputs, **self.maps(out / "here"))
        assert here["WORKERS_USED"] == 0
        ended = qgis_process("detectlandslides", **inputs, SCHEDULER=scheduler, **self.maps(out))
        assert ended.returncode == 0, ended.stdout + ended.stderr
        result = json.loads(ended.stdout)
        assert result["results"]["WORKERS_USED"] in (1, 2)
        assert f"of the Dask cluster at {scheduler}" in ended.stdout
        assert np.array_equal(read(out / "p.tif"), read(out / "here" / "p.tif"), equal_nan=True)

    def test_nobody_at_the_address(self, run: Run, model: Path, stack: Path, out: Path) -> None:
        from qgis.core import QgsProcessingException

        with pytest.raises(QgsProcessingException, match=r"No Dask scheduler answers at tcp://127\.0\.0\.1:9"):
            run("detectlandslides", STACK=str(stack), MODEL=str(model), SCHEDULER="tcp://127.0.0.1:9", **self.maps(out))
        assert list(out.iterdir()) == []
