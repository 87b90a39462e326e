"""`landslide:landslidepolygons`: a probability or mask raster becomes landslide polygons with attributes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.polygon_sink import EllipsoidalMeasure, write_polygons

NUMBER = Qgis.ProcessingNumberParameterType.Double


class LandslidePolygonsFromRaster(LandslideAlgorithm):
    """Traces landslides in a probability map and measures them."""

    id_name = "landslidepolygons"
    group_key = "detect"

    def title(self) -> str:
        return self.tr("Landslide polygons")

    def summary(self) -> str:
        return self.tr(
            "Turns a probability raster (or a mask) into landslide polygons with area, perimeter, length, width, "
            "compactness and mean and maximum probability and, with a stack that has terrain, mean elevation, slope "
            "and aspect.\n\nPixels at or above the threshold are landslide; those that share a side form one "
            "polygon, those that touch only at a corner do not. Unknown pixels never become part of a polygon, "
            "except in holes that are filled.\n\nAreas and lengths are measured on the ellipsoid, whatever the CRS. "
            "Length and width are the sides of the smallest rectangle around the polygon; compactness is 4 pi area "
            "/ perimeter^2, 1 for a circle. The mean aspect is the circular mean."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,polygonize,vectorize,inventory,area,attributes,minimum mapping unit,smooth,fill holes,zonal "
            "statistics"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", self.tr("Probability or mask")),
            self.tr(
                "The probability raster (0-1) of 'Detect landslides', or a mask (1 landslide, 0 not, 255 unknown)."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("THRESHOLD", self.tr("Threshold"), NUMBER, 0.5, minValue=0, maxValue=1),
            self.tr(
                "Pixels with at least this probability are landslide. The model's own threshold is in its report. "
                "For a mask: 0.5."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("MIN_AREA", self.tr("Minimum area (m2)"), NUMBER, 0, minValue=0),
            self.tr("The minimum mapping unit: polygons with a smaller area, after filling holes, are left out."),
        )
        self.add(
            QgsProcessingParameterNumber("FILL_HOLES", self.tr("Fill holes up to (m2)"), NUMBER, 0, minValue=0),
            self.tr(
                "Holes up to this area become part of the polygon around them, with everything inside them. 0 keeps "
                "all holes."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("SMOOTH", self.tr("Smooth outlines"), False),
            self.tr(
                "Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less "
                "than 1 %."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack with terrain"), optional=True),
            self.tr(
                "A stack or terrain raster with bands 'elevation', 'slope' or 'aspect': adds their means to each "
                "polygon."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Landslide polygons"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            self.tr("One polygon per landslide, in the CRS of the raster."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_AREA_M2", self.tr("Total area (m2)")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster
        from ..rasters.polygons.tracing import LandslidePolygons, PolygonRules

        raster = self.raster_path(parameters, "INPUT", context)
        stack = Path(self.raster_path(parameters, "STACK", context)) if parameters.get("STACK") else None
        rules = PolygonRules(
            self.parameterAsDouble(parameters, "THRESHOLD", context),
            self.parameterAsDouble(parameters, "MIN_AREA", context),
            self.parameterAsDouble(parameters, "FILL_HOLES", context),
            self.parameterAsBoolean(parameters, "SMOOTH", context),
        )
        measure = EllipsoidalMeasure(Grid.of(open_raster(raster, "probability raster")).spatial_reference())
        with LandslidePolygons(Path(raster), rules, measure, stack, ProcessingFeedback(feedback)) as polygons:
            if stack and not polygons.terrain_names:
                feedback.pushWarning(
                    self.tr(
                        "The stack has no band called elevation, slope or aspect, so the polygons get no terrain "
                        "attributes."
                    )
                )
            written = write_polygons(self, parameters, "OUTPUT", context, polygons, feedback)
        feedback.pushInfo(
            self.tr("{count:,} landslides, {area:,.0f} m2.").format(count=written.count, area=written.total_area_m2)
        )
        self.style_output(context, written.identifier, "landslide_polygons")
        return {"OUTPUT": written.identifier, "COUNT": written.count, "TOTAL_AREA_M2": written.total_area_m2}
