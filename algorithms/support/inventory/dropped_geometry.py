"""Geometries that QGIS 3 drops: its vector provider reads collections with heights (Google Earth's placemarks of an
outline and a pin) as empty.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from osgeo import gdal, ogr

ogr.UseExceptions()


@dataclass
class DroppedGeometries:
    """The geometries of one layer of a file as GDAL itself reads them; the file is opened when one is asked for."""

    file: str
    layer_name: str = ""
    layer_id: int = 0
    source: gdal.Dataset | None = field(default=None, init=False, repr=False)

    def of(self, feature_id: int) -> bytes:
        """The geometry of a feature as WKB in two dimensions; empty where it has none, or GDAL cannot read it."""
        try:
            feature = self._layer().GetFeature(feature_id)
        except RuntimeError:
            return b""
        geometry = feature.GetGeometryRef() if feature is not None else None
        if geometry is None:
            return b""
        geometry.FlattenTo2D()
        return bytes(geometry.ExportToIsoWkb())

    def _layer(self) -> ogr.Layer:
        if self.source is None:
            self.source = gdal.OpenEx(self.file, gdal.OF_VECTOR)
        return self.source.GetLayerByName(self.layer_name) if self.layer_name else self.source.GetLayer(self.layer_id)
