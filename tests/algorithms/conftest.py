"""Real QGIS for the faces: the provider registered, outputs through processing.run."""

from __future__ import annotations

from typing import Any, Callable, Iterator

import pytest


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
