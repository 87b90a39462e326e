"""Landslide Mapper: map landslides from stacked satellite rasters, inside QGIS.

The repository root is the QGIS plugin. Nothing of QGIS, torch or rasterio is imported here, so that the worker process
and a server can import the package too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import LandslideMapperPlugin

__version__ = "0.1.0"


def classFactory(iface: Any) -> LandslideMapperPlugin:  # noqa: N802 - QGIS calls this name
    """Give QGIS the plugin; `iface` is None in qgis_process."""
    from .plugin import LandslideMapperPlugin

    return LandslideMapperPlugin(iface)
