"""Landslide Mapper: map landslides from stacked satellite rasters, inside QGIS.

The repository root is the QGIS plugin. Nothing of QGIS, torch or rasterio is imported here, so that the worker process
and a server can import the package too.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Iterator

if TYPE_CHECKING:
    from .plugin import LandslideMapperPlugin

__version__ = "0.1.0"


@contextmanager
def without_collecting() -> Iterator[None]:
    """Pause the search for garbage: what modules load stays, and one search through all of QGIS's objects takes longer
    (40 ms) than loading every module.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def classFactory(iface: Any) -> LandslideMapperPlugin:  # noqa: N802 - QGIS calls this name
    """Give QGIS the plugin; `iface` is None in qgis_process."""
    with without_collecting():
        from .plugin import LandslideMapperPlugin

    return LandslideMapperPlugin(iface)
