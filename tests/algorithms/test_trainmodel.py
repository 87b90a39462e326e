"""`landslide:trainmodel` from the toolbox: a tiny scene, the real worker, and what bad input says."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.engine.find_python import find_python, needs_of

Run = Callable[..., "dict[str, Any]"]


@pytest.fixture(scope="module", autouse=True)
def worker(qgis_app: Any) -> None:
    from landslide_mapper.core.errors import EngineError

    try:
        find_python(needs_of("train"), "")
    except EngineError as error:
        pytest.skip(f"no Python with PyTorch for the worker: {error}")


def write(path: Path, bands: dict[str, np.ndarray], nodata: float, left: float = 500_000.0) -> Path:
    first = next(iter(bands.values()))
    kind = gdal.GDT_Byte if first.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), first.shape[1], first.shape[0], len(bands), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((left, 10, 0, 4_700_000.0, 0, -10))
    for index, (name, values) in enumerate(bands.items(), start=1):
        dataset.GetRasterBand(index).WriteArray(values)
        dataset.GetRasterBand(index).SetDescription(name)
        dataset.GetRasterBand(index).SetNoDataValue(nodata)
    del dataset
    return path


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Bright squares are landslides."""
    folder = tmp_path_factory.mktemp("scene")
    generator = np.random.default_rng(1)
    labels = np.zeros((64, 64), np.uint8)
    for row, column in generator.integers(0, 56, (14, 2)):
        labels[row : row + 7, column : column + 7] = 1
    red = (0.1 + 0.2 * labels + generator.normal(0, 0.01, labels.shape)).astype(np.float32)
    slope = generator.uniform(0, 40, labels.shape).astype(np.float32)
    return {
        "stack": write(folder / "stack.tif", {"B4": red, "slope": slope}, float("nan")),
        "labels": write(folder / "labels.tif", {"labels": labels}, 255),
        "elsewhere": write(folder / "elsewhere.tif", {"labels": labels}, 255, left=600_000.0),
        "empty": write(folder / "empty.tif", {"labels": np.zeros_like(labels)}, 255),
    }


SMALL = {"WIDTH": 0.05, "TILE_SIZE": 16, "BATCH_SIZE": 4, "EPOCHS": 3, "DEVICE": "cpu"}


def area(west: float, east: float) -> Any:
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:32654", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromRect(QgsRectangle(500_000 + 10 * west, 4_699_360, 500_000 + 10 * east, 4_700_000))
    )
    layer.dataProvider().addFeatures([feature])
    return layer


def card(model: str) -> dict[str, Any]:
    with Path(model).open("rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    content: dict[str, Any] = json.loads(header["__metadata__"]["landslide_mapper"])
    return content


def test_gives_a_model_a_report_a_log_and_the_contracts_numbers(
    run: Run, scene: dict[str, Path], tmp_path: Path
) -> None:
    outputs = run(
        "trainmodel",
        STACKS=[str(scene["stack"])],
        LABELS=[str(scene["labels"])],
        OUTPUT=str(tmp_path / "model.safetensors"),
        REPORT=str(tmp_path / "report.html"),
        LOG=str(tmp_path / "log.csv"),
        **SMALL,
    )
    assert 0 <= outputs["F1"] <= 1
    assert 0 <= outputs["AUC"] <= 1
    assert outputs["BEST_EPOCH"] in (1, 2, 3)
    assert outputs["DEVICE_USED"].startswith("cpu")
    content = card(outputs["OUTPUT"])
    assert [band["name"] for band in content["bands"]] == ["B4", "slope"]
    assert content["tile_size"] == 16
    assert content["pixel_size_m"] == pytest.approx(10, rel=1e-3)
    assert content["threshold"] == pytest.approx(outputs["THRESHOLD"])
    assert content["missing"] == "exclude"
    assert len((tmp_path / "log.csv").read_text().splitlines()) == 4
    report = (tmp_path / "report.html").read_text()
    assert "src=" in report
    assert 'src="http' not in report
    assert 'href="http' not in report
    assert "<script" not in report
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log.csv", "model.safetensors", "report.html"]


def train_in_areas(run: Run, scene: dict[str, Path], **changed: Any) -> dict[str, Any]:
    """Columns 0 to 40 train, 40 to 60 validate, and the last four do neither."""
    files = {"STACKS": [str(scene["stack"])], "LABELS": [str(scene["labels"])]}
    areas = {"SPLIT": "area", "TRAIN_AREA": area(0, 40), "VALIDATION_AREA": area(40, 60)}
    return run("trainmodel", **{**files, **areas, **SMALL, **changed})


def test_areas_say_what_trains_and_what_validates(run: Run, scene: dict[str, Path]) -> None:
    outputs = train_in_areas(run, scene, OUTPUT="TEMPORARY_OUTPUT", EPOCHS=1)
    pixels = card(outputs["OUTPUT"])["training"]["pixels"]
    assert pixels["training_known"] == 40 * 64
    assert pixels["validation_known"] == 20 * 64


def test_refit_trains_on_the_validation_area_too(run: Run, scene: dict[str, Path], tmp_path: Path) -> None:
    outputs = train_in_areas(run, scene, OUTPUT=str(tmp_path / "model.safetensors"), REFIT=True)
    content = card(outputs["OUTPUT"])
    assert content["training"]["refit"]["pixels"]["known"] == 60 * 64
    assert content["training"]["refit"]["epochs"] == outputs["BEST_EPOCH"]
    assert content["threshold"] == pytest.approx(outputs["THRESHOLD"])
    assert [path.name for path in tmp_path.iterdir()] == ["model.safetensors"]


def test_a_cancel_keeps_the_last_epoch_and_nothing_half_written_and_resume_goes_on(
    provider: Any, scene: dict[str, Path], tmp_path: Path
) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    class CancelsInTheThirdEpoch(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__()
            self.texts: list[str] = []

        def pushInfo(self, text: str) -> None:
            self.texts.append(text)
            if text.startswith("Epoch 2/"):
                self.cancel()

        def pushWarning(self, text: str) -> None:
            self.texts.append(text)

    parameters: dict[str, Any] = {
        "STACKS": [str(scene["stack"])],
        "LABELS": [str(scene["labels"])],
        "OUTPUT": str(tmp_path / "model.safetensors"),
    }
    parameters.update({**SMALL, "EPOCHS": 4000, "PATIENCE": 0})
    feedback = CancelsInTheThirdEpoch()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run("landslide:trainmodel", parameters, context=QgsProcessingContext(), feedback=feedback)
    assert [path.name for path in tmp_path.iterdir()] == ["model.safetensors.checkpoint"]
    assert any("Tick RESUME to continue" in text for text in feedback.texts)
    feedback = CancelsInTheThirdEpoch()
    with pytest.raises(QgsProcessingException, match=r"belongs to another training: EPOCHS differ"):
        processing.run(
            "landslide:trainmodel",
            {**parameters, "RESUME": True, "EPOCHS": 3999},
            context=QgsProcessingContext(),
            feedback=feedback,
        )


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"LABELS": "elsewhere"}, "No label raster lies on the grid of the stack"),
        ({"LABELS": "empty"}, "hold no landslide pixel"),
        ({"BANDS": "B8"}, "BANDS names B8, which stack.tif lacks. It has: B4, slope"),
        ({"SPLIT": "area"}, "SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA"),
        ({"START_FROM": "no_such_model"}, "There is no model file no_such_model"),
    ],
)
def test_bad_input_gives_one_sentence_and_no_file(
    run: Run, scene: dict[str, Path], tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    from qgis.core import QgsProcessingException

    parameters: dict[str, Any] = {
        "STACKS": [str(scene["stack"])],
        "LABELS": [str(scene["labels"])],
        "OUTPUT": str(tmp_path / "model.safetensors"),
        **SMALL,
    }
    parameters.update(changed)
    if "LABELS" in changed:
        parameters["LABELS"] = [str(scene[changed["LABELS"]])]
    with pytest.raises(QgsProcessingException, match=sentence):
        run("trainmodel", **parameters)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, (None, 1)),
        ({"EFFORT": "quick"}, (20, 1)),
        ({"EFFORT": "quick", "EPOCHS": 7}, (7, 1)),
        ({"EFFORT": "thorough"}, (None, 3)),
        ({"EFFORT": "thorough", "MEMBERS": 5}, (None, 5)),
    ],
)
def test_effort_sets_epochs_and_members_that_are_not_set(
    provider: Any, tmp_path: Path, given: dict[str, Any], expected: tuple[int | None, int]
) -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = provider.algorithm("trainmodel").create()
    job = algorithm.job_parameters(given, QgsProcessingContext(), tmp_path, QgsProcessingFeedback())
    assert (job.get("EPOCHS"), job["MEMBERS"]) == expected


@pytest.mark.parametrize(
    ("architecture", "paper"),
    [
        ("multi_input_unet", {"split": "random", "validation_fraction": 0.2, "monitor": "auc"}),
        ("fca_densenet", {"split": "random", "validation_fraction": 0.3, "monitor": "loss"}),
    ],
)
def test_under_published_what_is_not_set_is_the_papers(
    run: Run, scene: dict[str, Path], architecture: str, paper: dict[str, Any]
) -> None:
    """Chen et al. 2023 splits 8:2 at random and keeps the best AUC; Remote Sens. 2024, 16, 992 splits 7:3 at random and
    keeps the best loss.
    """
    given: dict[str, Any] = {**SMALL, "STRIDE": 16, "EPOCHS": 1, "PRESET": "published"}
    files = {"STACKS": [str(scene["stack"])], "LABELS": [str(scene["labels"])], "OUTPUT": "TEMPORARY_OUTPUT"}
    plan = card(run("trainmodel", **files, **given, ARCHITECTURE=architecture)["OUTPUT"])["training"]["plan"]
    assert {key: plan[key] for key in paper} == paper


def test_the_dialog_shows_data_effort_start_and_outputs_and_folds_the_rest(provider: Any) -> None:
    from qgis.core import Qgis

    shown = [
        one.name()
        for one in provider.algorithm("trainmodel").parameterDefinitions()
        if not one.flags() & Qgis.ProcessingParameterFlag.Advanced
    ]
    assert shown == ["STACKS", "LABELS", "EFFORT", "START_FROM", "OUTPUT", "REPORT"]
