"""`landslide:comparemodels` from the toolbox: a tiny scene, the real worker, rows as a matrix or as text, and what bad
input says.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

Run = Callable[..., "dict[str, Any]"]
SMALL = {"WIDTH": 0.02, "TILE_SIZE": 16, "BATCH_SIZE": 4, "EPOCHS": 1, "DEVICE": "cpu"}


@pytest.fixture(scope="module", autouse=True)
def worker(qgis_app: Any) -> None:
    from landslide_mapper.core.errors import EngineError
    from landslide_mapper.engine.find_python import find_python, needs_of

    try:
        find_python(needs_of("compare"), "")
    except EngineError as error:
        pytest.skip(f"no Python with PyTorch for the worker: {error}")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("scene")
    generator = np.random.default_rng(1)
    labels = np.zeros((64, 64), np.uint8)
    for row, column in generator.integers(0, 56, (20, 2)):
        labels[row : row + 7, column : column + 7] = 1
    red = (0.1 + 0.2 * labels + generator.normal(0, 0.01, labels.shape)).astype(np.float32)
    slope = generator.uniform(0, 40, labels.shape).astype(np.float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    for name, bands, nodata in (
        ("stack", {"B4": red, "slope": slope}, float("nan")),
        ("labels", {"labels": labels}, 255),
    ):
        kind = gdal.GDT_Byte if name == "labels" else gdal.GDT_Float32
        dataset = gdal.GetDriverByName("GTiff").Create(str(folder / f"{name}.tif"), 64, 64, len(bands), kind)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500_000, 10, 0, 4_700_000, 0, -10))
        for index, (band, values) in enumerate(bands.items(), start=1):
            dataset.GetRasterBand(index).WriteArray(values)
            dataset.GetRasterBand(index).SetDescription(band)
            dataset.GetRasterBand(index).SetNoDataValue(nodata)
        del dataset
    return {
        "STACKS": [str(folder / "stack.tif")],
        "LABELS": [str(folder / "labels.tif")],
        "TEST_AREA": rectangle(44, 64),
    }


def rectangle(west: float, east: float) -> Any:
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:32654", "test area", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromRect(QgsRectangle(500_000 + 10 * west, 4_699_360, 500_000 + 10 * east, 4_700_000))
    )
    layer.dataProvider().addFeatures([feature])
    return layer


def table_of(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_custom_rows_give_a_table_and_a_report(run: Run, scene: dict[str, Any], tmp_path: Path) -> None:
    targets = {"TABLE": str(tmp_path / "table.csv"), "REPORT": str(tmp_path / "report.html")}
    custom = ["red", "unet", "B4", "both", "unet", "optical, slope"]
    outputs = run("comparemodels", **scene, EXPERIMENTS="custom", CUSTOM=custom, **targets, **SMALL)
    assert [(row["experiment"], row["channels"]) for row in table_of(outputs["TABLE"])] == [("red", "1"), ("both", "2")]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html", "table.csv"]
    assert "Total detected area" in (tmp_path / "report.html").read_text()


def test_rows_may_be_text_and_temporary_outputs_work(run: Run, scene: dict[str, Any]) -> None:
    outputs = run(
        "comparemodels",
        **scene,
        EXPERIMENTS="custom",
        CUSTOM="red; unet; B4",
        TABLE="TEMPORARY_OUTPUT",
        REPORT="TEMPORARY_OUTPUT",
        **SMALL,
    )
    assert [row["experiment"] for row in table_of(outputs["TABLE"])] == ["red"]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"EXPERIMENTS": "deformation_table"}, "needs deformation bands, and the stacks have none"),
        ({"EXPERIMENTS": "custom"}, "EXPERIMENTS custom needs rows in CUSTOM"),
        ({"EXPERIMENTS": "custom", "CUSTOM": ["a", "vgg", "all"]}, "names the architecture 'vgg'"),
        ({"TEST_AREA": "elsewhere"}, "covers no pixel of any stack"),
    ],
)
def test_bad_input_gives_one_sentence_and_no_file(
    run: Run, scene: dict[str, Any], tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    from qgis.core import QgsProcessingException

    parameters = {
        **scene,
        "TABLE": str(tmp_path / "table.csv"),
        "REPORT": str(tmp_path / "report.html"),
        **SMALL,
        **changed,
    }
    if changed.get("TEST_AREA"):
        parameters["TEST_AREA"] = rectangle(1000, 1010)
    with pytest.raises(QgsProcessingException, match=sentence):
        run("comparemodels", **parameters)
    assert list(tmp_path.iterdir()) == []
