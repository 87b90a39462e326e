"""`landslide:sentinel1backscatter` from the toolbox: what it declares, and that every refusal is one sentence without
output.

The physics is tested in tests/learning/sentinel1/test_backscatter.py.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any, Callable

import pytest

Run = Callable[..., "dict[str, Any]"]
CURE = "Run 'Set up the engine' with EXTRAS backscatter"


def has_sarsen() -> bool:
    python = os.environ["LANDSLIDE_MAPPER_PYTHON"]
    probe = "import importlib.util, sys; sys.exit(importlib.util.find_spec('sarsen') is None)"
    return Path(python).exists() and subprocess.run([python, "-c", probe], check=False).returncode == 0


@pytest.fixture
def scene(shared_data: Path, engine_python: Path) -> dict[str, str]:
    folder = shared_data / "sentinel1_safe"
    return {"SAFE": str(next(folder.glob("*GRDH*.SAFE"))), "DEM": str(folder / "Rome-30m-DEM.tif")}


def refusal(run: Run, **parameters: Any) -> str:
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run("sentinel1backscatter", **parameters)
    return str(refused.value)


def test_an_empty_image_or_the_absent_library_is_said(scene: dict[str, str], run: Run, tmp_path: Path) -> None:
    sentence = refusal(run, **scene, POLARISATIONS=["VV"], OUTPUT=str(tmp_path / "out.tif"))
    assert ("is empty: all its pixels are 0" if has_sarsen() else CURE) in sentence
    assert list(tmp_path.iterdir()) == []


def test_a_polarisation_that_does_not_exist_is_refused_before_anything_runs(
    scene: dict[str, str], run: Run, tmp_path: Path
) -> None:
    assert "POLARISATIONS" in refusal(run, **scene, POLARISATIONS=["VX"], OUTPUT=str(tmp_path / "out.tif"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", ["VV", ["VV"], "VV,VH", ["VV", "VH"]])
def test_polarisations_may_be_a_list_or_text(provider: Any, value: Any) -> None:
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("sentinel1backscatter").create()
    definition = algorithm.parameterDefinition("POLARISATIONS")
    assert definition.checkValueIsAcceptable(value)
    wanted = value if isinstance(value, list) else value.split(",")
    assert algorithm.parameterAsEnumStrings({"POLARISATIONS": value}, "POLARISATIONS", QgsProcessingContext()) == wanted


@pytest.mark.parametrize(
    ("extent", "sides", "crs"),
    [
        ("280000,290000,4630000,4640000 [EPSG:32633]", [280000, 4630000, 290000, 4640000], "UTM zone 33N"),
        (None, None, None),
    ],
)
def test_the_extent_reaches_the_engine_in_its_own_crs(
    scene: dict[str, str],
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    extent: str | None,
    sides: list[float] | None,
    crs: str | None,
) -> None:
    from landslide_mapper.core.errors import InputError
    from landslide_mapper.engine import run_job

    jobs: list[dict[str, Any]] = []

    def stop(_task: str, job: dict[str, Any], *_rest: Any) -> None:
        jobs.append(job)
        raise InputError("Stopped here. Nothing is wrong.")

    monkeypatch.setattr(run_job, "run_job", stop)
    assert "Stopped here" in refusal(run, **scene, EXTENT=extent, OUTPUT=str(tmp_path / "out.tif"))
    assert jobs[0]["EXTENT"] == sides
    assert crs in jobs[0]["EXTENT_CRS"] if crs else jobs[0]["EXTENT_CRS"] is None
