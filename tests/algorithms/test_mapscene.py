"""From a scene's files to polygons and an honest error map in one run, with the real engine."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.algorithms.scene.effort import EFFORT
from landslide_mapper.core.feedback import Silent
from landslide_mapper.rasters.simulation.sample_scene import make_scene

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def valley(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("valley") / "scene"
    make_scene(folder, 1, 128, 10.0, Silent())
    return folder


def run(**inputs: Any) -> dict[str, Any]:
    import processing

    return processing.run("landslide:mapscene", inputs)


def given(valley: Path, output: Path, **changed: Any) -> dict[str, Any]:
    return {
        "POST": [str(valley / "sentinel2" / f"B{number}.tif") for number in (3, 4, 8)],
        "DEM": str(valley / "dem.tif"),
        "SAR_POST": [str(valley / "sentinel1" / f"{name}.tif") for name in ("VV", "VH")],
        "INVENTORY": str(valley / "landslides.gpkg"),
        "MAPPED_AREA": str(valley / "mapped_area.gpkg"),
        "EFFORT": "quick",
        "OUTPUT": str(output),
        **changed,
    }


def test_one_run_gives_polygons_an_error_map_and_a_page_and_a_second_one_does_nothing_twice(
    valley: Path, tmp_path: Path, engine_python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(EFFORT, "quick", replace(EFFORT["quick"], epochs=2))
    folder = tmp_path / "my valley"
    results = run(**given(valley, folder))
    source = ogr.Open(str(folder / "landslides.gpkg"))  # named, or its layer would not outlive this line
    polygons = source.GetLayer(0)
    assert polygons.GetFeatureCount() == results["COUNT"]
    assert polygons.GetSpatialRef().IsProjected()
    assert sum(feature["area_m2"] for feature in polygons) == pytest.approx(results["TOTAL_AREA_M2"])

    # Judged on what the model did not learn from: a part of the labelled pixels, and no other.
    labels, errors = (gdal.Open(str(folder / name)).ReadAsArray() for name in ("labels.tif", "error_map.tif"))
    judged = np.count_nonzero(errors != 255)
    assert 0 < judged < 0.5 * np.count_nonzero(labels != 255)
    metrics = json.loads((folder / "reports" / "accuracy.json").read_text(encoding="utf-8"))
    assert math.isnan(results["F1"]) or results["F1"] == pytest.approx(metrics["F1"], abs=1e-6)

    sheet = gdal.Open(str(folder / "map.pdf"))
    assert sheet is not None and sheet.RasterXSize > sheet.RasterYSize, "a sheet to hand over, A4 landscape"
    del sheet  # the second run writes it anew

    page = (folder / "README.md").read_text(encoding="utf-8")
    for algorithm in ("opticalfactors", "terrainfactors", "sarfactors", "stacklayers", "trainmodel", "errormap"):
        assert f"qgis_process run landslide:{algorithm} -" in page
    assert "Threshold: " in page and "Split by blocks" in page and "Radar values: power" in page
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.tif")}
    assert run(**given(valley, folder))["COUNT"] == results["COUNT"]
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.tif")} == before


def test_what_another_training_left_behind_is_not_gone_on_with(
    valley: Path, tmp_path: Path, engine_python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that was killed, then one with other inputs in the same folder."""
    monkeypatch.setitem(EFFORT, "quick", replace(EFFORT["quick"], epochs=1))
    folder = tmp_path / "valley"
    results = run(**given(valley, folder, SAR_POST=None))
    model = folder / "model.safetensors"
    model.unlink()
    (folder / "model.safetensors.checkpoint").write_bytes(b"of another training")
    (folder / "model.safetensors.member1.safetensors").write_bytes(b"of another training")
    dates = [str(valley / "sentinel1" / "VV.tif")]
    earlier = [copied(dates[0], tmp_path / f"{day}_VV.tif") for day in ("20180801", "20180813")]
    changed = run(**given(valley, folder, SAR_POST=dates, SAR_PRE=earlier))
    assert model.is_file() and sorted(path.name for path in folder.glob("model*")) == [model.name]
    bands = gdal.Open(str(folder / "stack.tif"))
    names = [bands.GetRasterBand(number + 1).GetDescription() for number in range(bands.RasterCount)]
    assert {"VV_change", "VV_zscore"} <= set(names), "several dates before the event are compared with all of them"
    assert results["OUTPUT"] == changed["OUTPUT"]


def copied(source: str, target: Path) -> str:
    gdal.Translate(str(target), source)
    return str(target)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"INVENTORY": None, "MAPPED_AREA": None}, "no model to apply"),
        ({"INVENTORY": None, "MODEL": "simulated_multi_input_unet"}, "A mapped area belongs to an inventory"),
        ({"INVENTORY": None, "MAPPED_AREA": None, "MODEL": "nobody"}, "There is no model file nobody"),
        ({"DEM": "nowhere.tif"}, "nowhere.tif"),
        ({"POST": ["S2A_x.SAFE", "S2B_y.SAFE"]}, "more than one Sentinel-2 product"),
    ],
)
def test_what_cannot_be_is_refused_before_any_work(
    valley: Path, tmp_path: Path, changed: dict[str, Any], sentence: str
) -> None:
    from qgis.core import QgsProcessingException

    folder = tmp_path / "out"
    with pytest.raises(QgsProcessingException, match=sentence):
        run(**given(valley, folder, **changed))
    assert not (folder / "stack.tif").exists()
