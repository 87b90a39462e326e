"""`landslide:landslidelabels`: an inventory's polygons become the label raster of a stack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.polygon_source import polygons_of_parameter


class LandslideLabels(LandslideAlgorithm):
    """Burns an inventory onto a stack's grid, with unmapped and missing pixels unknown."""

    id_name = "landslidelabels"
    group_key = "stack"

    def title(self) -> str:
        return self.tr("Landslide labels")

    def summary(self) -> str:
        return self.tr(
            "Turns the polygons of a landslide inventory into the label raster that training and accuracy reports "
            "need, on the grid of a stack.\n\n1 is landslide, 0 is not, 255 (nodata) is unknown. Pixels outside the "
            "mapped area, and pixels where the stack has no data in any band, are unknown; a pixel that lacks only "
            "some bands (a swath edge, a cloud) keeps its label.\n\nGive the mapped area whenever you have it: "
            "where nobody looked, 'no landslide' would be a false statement.\n\nA pixel belongs to a polygon when "
            "its centre does; ALL_TOUCHED takes every pixel that the polygon touches, for landslides that are "
            "smaller than a pixel or only a few pixels wide. Polygons may be in any CRS; invalid ones are repaired."
        )

    def keywords(self) -> list[str]:
        return self.tr("landslide,label,inventory,rasterize,ground truth,training,mask,polygons,mapped area").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        polygon_types = [int(Qgis.ProcessingSourceType.VectorPolygon)]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", self.tr("Landslide inventory"), polygon_types),
            self.tr("Polygons of the known landslides, in any CRS."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack")),
            self.tr(
                "The stack (or any raster) whose grid the labels take. Where all its bands are nodata, labels are "
                "unknown."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource("AREA", self.tr("Mapped area"), polygon_types, optional=True),
            self.tr(
                "Polygons of the area in which the inventory is complete, in any CRS. Outside it labels are unknown. "
                "Empty: everywhere."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("ALL_TOUCHED", self.tr("All touched pixels are landslide"), False),
            self.tr("Label every pixel that a landslide touches instead of those whose centre it covers."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Labels")),
            self.tr("Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown."),
        )
        self.addOutput(QgsProcessingOutputNumber("LANDSLIDE_PIXELS", self.tr("Landslide pixels")))
        self.addOutput(QgsProcessingOutputNumber("UNKNOWN_PIXELS", self.tr("Unknown pixels")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster
        from ..rasters.stack.labels import make_labels

        stack = self.raster_path(parameters, "STACK", context)
        grid = Grid.of(open_raster(stack, "stack"))
        landslides, name = polygons_of_parameter(self, parameters, "INPUT", grid, context, feedback)
        area = None
        if parameters.get("AREA"):
            area, _ = polygons_of_parameter(self, parameters, "AREA", grid, context, feedback)
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        all_touched = self.parameterAsBoolean(parameters, "ALL_TOUCHED", context)
        counts = make_labels(landslides, area, stack, Path(target), all_touched, ProcessingFeedback(feedback), name)
        feedback.pushInfo(
            self.tr("{landslide:,} landslide pixels, {other:,} without, {unknown:,} unknown.").format(
                landslide=counts.landslide, other=counts.not_landslide, unknown=counts.unknown
            )
        )
        self.style_output(context, target, "labels")
        return {"OUTPUT": target, "LANDSLIDE_PIXELS": counts.landslide, "UNKNOWN_PIXELS": counts.unknown}
