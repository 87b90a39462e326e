"""The CRS of a stack: the UTM zone is filled in where the first raster is in degrees, and can be changed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsRasterLayer

from ...algorithms.support.dialogs.utm_zone import zone_of
from ..workflow import translate
from .unset_value import UnsetWrapper, Wrappers, named

RASTERS = ("SAR", "OPTICAL", "TERRAIN", "DEFORMATION", "GEOLOGY")  # the first raster is that of the first of these


class StackCrsWrapper(UnsetWrapper):
    """Follows the rasters that are chosen, as long as a person has chosen no CRS."""

    offered = QgsCoordinateReferenceSystem()

    def postInitialize(self, wrappers: Wrappers) -> None:  # noqa: N802 - QGIS calls this name
        super().postInitialize(wrappers)
        others = named(wrappers)
        self.rasters = [others[key] for key in RASTERS]
        for one in self.rasters:
            one.widgetValueHasChanged.connect(self.follow)
        self.follow()

    def follow(self, _changed: Any = None) -> None:
        """Offer the UTM zone of a raster in degrees; say whose CRS holds where none is set."""
        layer = first_raster([one.parameterValue() for one in self.rasters])
        own = layer.crs() if layer is not None else QgsCoordinateReferenceSystem()
        of_first = translate("that of the first raster")
        self.say_unset(f"{own.userFriendlyIdentifier()} ({of_first})" if own.isValid() else of_first)
        given = self.parameterValue()
        if given and QgsCoordinateReferenceSystem(given) != self.offered:
            return  # a person chose it
        self.offered = zone_of(layer) if layer is not None and own.isGeographic() else QgsCoordinateReferenceSystem()
        self.setParameterValue(self.offered if self.offered.isValid() else None, QgsProcessingContext())


def first_raster(chosen: list[Any]) -> QgsRasterLayer | None:
    """The first raster among the values of parameters of many rasters; None where there is none yet."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for values in chosen:
        for value in values if isinstance(values, (list, tuple)) else [values] if values else []:
            layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
            if isinstance(layer, QgsRasterLayer):
                context.takeResultLayer(layer.id())  # of a file: kept by whoever asked
                return layer
    return None
