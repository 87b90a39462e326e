"""Every algorithm refuses an HDF5 raster that takes values from other files before anything opens it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

WRITE = """
import sys, h5py
with h5py.File(sys.argv[1], "w") as file:
    file.create_dataset("dem", (4, 4), "u1", external=[(sys.argv[2], 0, 16)])
"""
SENTENCE = "leads_out.h5:dem may take values from other files"


@pytest.fixture(scope="module")
def leads_out(engine_python: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Written by the worker's Python, because QGIS's own need not have h5py."""
    folder = tmp_path_factory.mktemp("hdf5")
    (folder / "secret.txt").write_text("a file of the user's")
    path = folder / "leads_out.h5"
    subprocess.run([str(engine_python), "-c", WRITE, str(path), str(folder / "secret.txt")], check=True)
    return f'HDF5:"{path}"://dem'


def test_no_algorithm_opens_it(provider: Any, leads_out: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the dialog and qgis_process ask, and as a model runs a step, which is not asked before."""
    from osgeo import gdal
    from qgis.core import (
        Qgis,
        QgsProcessingContext,
        QgsProcessingException,
        QgsProcessingFeedback,
        QgsProcessingParameterMultipleLayers,
        QgsProcessingParameterRasterLayer,
    )

    opened: list[str] = []
    open_with = gdal.OpenEx

    def noted(path: str, *given: Any, **named: Any) -> Any:
        opened.append(path)
        return open_with(path, *given, **named)

    monkeypatch.setattr(gdal, "OpenEx", noted)
    tried = 0
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            many = isinstance(definition, QgsProcessingParameterMultipleLayers)
            if many and definition.layerType() != Qgis.ProcessingSourceType.Raster:
                continue
            if not hasattr(algorithm, "check_values") or not (
                many or isinstance(definition, QgsProcessingParameterRasterLayer)
            ):
                continue
            given = {definition.name(): [leads_out] if many else leads_out}
            accepted, sentence = algorithm.create().checkParameterValues(given, QgsProcessingContext())
            assert not accepted
            assert SENTENCE in sentence, (algorithm.name(), definition.name(), sentence)
            with pytest.raises(QgsProcessingException, match=SENTENCE):
                algorithm.create().processAlgorithm(given, QgsProcessingContext(), QgsProcessingFeedback(False))
            tried += 1
    assert tried >= 30
    assert opened == []


def test_unattended(qgis_process: Any, leads_out: str, tmp_path: Path) -> None:
    done = qgis_process("terrainfactors", INPUT=leads_out, OUTPUT=str(tmp_path / "terrain.tif"))
    assert done.returncode != 0
    assert SENTENCE in done.stdout + done.stderr
    assert not list(tmp_path.iterdir())
