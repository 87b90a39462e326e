"""The UTM zone that a dialog offers for a raster."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ....core.errors import LandslideMapperError


def zone_of(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """The WGS 84 / UTM zone around the middle of a raster; an invalid one where it cannot be told."""
    from ....rasters.stack.utm_zone import utm_zone

    try:
        return QgsCoordinateReferenceSystem(f"EPSG:{utm_zone(layer.source()).GetAuthorityCode(None)}")
    except (LandslideMapperError, RuntimeError):  # the run says what is wrong with it
        return QgsCoordinateReferenceSystem()
