"""A layer's CRS as GDAL takes it."""

from __future__ import annotations

from osgeo import osr
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ....core.errors import InputError


def spatial_reference(crs: QgsCoordinateReferenceSystem, layer_name: str) -> osr.SpatialReference:
    """A QGIS CRS for GDAL, x before y; raises InputError where the layer has none."""
    if not crs.isValid():
        raise InputError(f"{layer_name} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS).")
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs.toWkt(Qgis.CrsWktVariant.PreferredGdal))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
