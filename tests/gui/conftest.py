"""What the panel's tests share: the provider, registered."""

from __future__ import annotations

from typing import Any, Iterator

import pytest


@pytest.fixture
def provider(qgis_app: Any) -> Iterator[Any]:
    from qgis.core import QgsApplication

    import landslide_mapper

    registry = QgsApplication.processingRegistry()
    if registry.providerById("landslide") is not None:  # another room's tests registered it for the whole run
        yield registry.providerById("landslide")
        return
    plugin = landslide_mapper.classFactory(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()
