"""Real QGIS for the faces: one application per test run, the provider registered, outputs through processing.run."""

from __future__ import annotations

import os
import sys
from typing import Any, Callable, Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [path for path in ("/usr/share/qgis/python", "/usr/share/qgis/python/plugins") if path not in sys.path]
pytest.importorskip("qgis.core", reason="QGIS's Python bindings are not installed")


@pytest.fixture(scope="session")
def qgis_app() -> Iterator[Any]:
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    yield app
    app.exitQgis()


@pytest.fixture(scope="session")
def provider(qgis_app: Any) -> Iterator[Any]:
    from qgis.core import QgsApplication

    import landslide_mapper

    plugin = landslide_mapper.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("landslide")
    plugin.unload()


@pytest.fixture
def run(provider: Any) -> Callable[..., dict[str, Any]]:
    """`run("terrainfactors", INPUT=..., OUTPUT=...)` gives the outputs, as in the toolbox."""
    import processing

    def run_algorithm(name: str, **parameters: Any) -> dict[str, Any]:
        outputs: dict[str, Any] = processing.run(f"landslide:{name}", parameters)
        return outputs

    return run_algorithm
