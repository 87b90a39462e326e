"""The real run: an earthquake scene from its files to an error map, through qgis_process alone; skips where the data
are absent.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def atsuma(qgis_process: Callable[..., Any]) -> ModuleType:
    """The benchmark `benchmarks/atsuma` as a module, its calls going through the test's own QGIS profile."""
    loader = importlib.machinery.SourceFileLoader("atsuma", str(ROOT / "benchmarks" / "atsuma"))
    spec = importlib.util.spec_from_loader("atsuma", loader)
    assert spec
    module = importlib.util.module_from_spec(spec)
    sys.modules["atsuma"] = module  # dataclasses look their module up
    loader.exec_module(module)

    def call(algorithm: str, **inputs: Any) -> tuple[dict[str, Any], float]:
        done = qgis_process(algorithm, **inputs)
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout[done.stdout.index("{") :])["results"], 0.0

    module.qgis_process = call  # type: ignore[attr-defined]
    return module


def test_from_bands_and_inventory_to_an_error_map(
    atsuma: ModuleType, shared_data: Path, engine_python: Path, tmp_path: Path
) -> None:
    source = shared_data / "atsuma_2018"
    stack = atsuma.make_stack(source, tmp_path)
    dataset = gdal.Open(str(stack))
    reference = osr.SpatialReference(dataset.GetProjection())
    assert (reference.GetAuthorityCode(None), dataset.GetGeoTransform()[1]) == ("32654", 10)
    names = [dataset.GetRasterBand(index).GetDescription() for index in range(1, dataset.RasterCount + 1)]
    assert names == [
        "pre_B2",
        "pre_B3",
        "pre_B4",
        "post_B2",
        "post_B3",
        "post_B4",
        "elevation",
        "slope",
        "aspect",
        "curvature",
    ]
    valid = [np.isfinite(dataset.GetRasterBand(index).ReadAsArray()).mean() for index in (1, 4, 7)]
    assert valid[0] == pytest.approx(0.63, abs=0.04), "the pre-event image covers about 60 % of the frame"
    assert min(valid[1:]) > 0.95

    split = atsuma.split_frame(stack, tmp_path)
    labels, test_labels = atsuma.make_labels(source, stack, split, tmp_path)
    everywhere, east = gdal.Open(str(labels)).ReadAsArray(), gdal.Open(str(test_labels)).ReadAsArray()
    border = round(0.6 * dataset.RasterXSize)
    assert (east[:, : border - 1] == 255).all()
    differing = (east[:, border + 1 :] != everywhere[:, border + 1 :]).mean()
    assert differing < 1e-3, (
        "reprojecting the mapped area before clipping may move its outline by a pixel, nothing more"
    )
    assert (everywhere == 1).mean() == pytest.approx(0.113, abs=0.01)

    result = atsuma.train_and_judge(
        "short",
        stack,
        labels,
        test_labels,
        split,
        tmp_path,
        ARCHITECTURE="multi_input_unet",
        WIDTH=0.125,
        EPOCHS=10,
        MISSING="fill",
        DEVICE="cpu",
    )
    assert result["auc"] > 0.7, "even a short training of a thin network tells landslides from other ground in the east"
    errors = gdal.Open(str(tmp_path / "short_error_map.tif")).ReadAsArray()
    assert np.array_equal(errors == 255, east == 255), "with MISSING fill every labelled pixel is judged"
    assert "Traceback" not in (tmp_path / "short_errors.html").read_text(encoding="utf-8")
