"""`landslide:accuracysample`: random points in a map's classes, for a person to say what is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.feedback import Stage
from .support.atomic_sink import atomic_sink
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.inventory.map_threshold import declared_threshold
from .support.polygon_source import polygons_of_parameter

if TYPE_CHECKING:
    from ..rasters.sampling.drawing import Point
    from ..rasters.sampling.strata import ClassMap, Strata

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
ALLOCATIONS = ["proportional", "equal", "neyman"]


class AccuracySample(LandslideAlgorithm):
    """Draws a stratified random sample of a map's pixels."""

    id_name = "accuracysample"
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Sample for accuracy assessment")

    def summary(self) -> str:
        return self.tr(
            "Draws random points in what a map shows as landslide and in what it does not, to find out how accurate "
            "the map is and how large the landslide area really is, where there is no complete inventory.\n\n"
            "Interpret each point on the best images you have, without looking at the map, and write 'landslide' or "
            "'not_landslide' into the field 'reference' ('unknown' where it cannot be decided). Then run 'Estimate "
            "area and accuracy'.\n\n"
            "neyman puts more points where classes are mixed and gives the narrowest interval for the landslide "
            "area for a given number of points; equal gives both classes the same number; proportional follows the "
            "area. The field 'weight' is the share of the map that a point stands for. The points record which map "
            "they were drawn from.\n\n"
            "Method: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,accuracy,validation,stratified random sample,Neyman,points,reference,area estimation,Olofsson"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("MAP", self.tr("Map")),
            self.tr("The mask or the probability raster of 'Detect landslides'."),
        )
        self.add(
            QgsProcessingParameterNumber("THRESHOLD", self.tr("Threshold"), DOUBLE, -1, minValue=-1, maxValue=1),
            self.tr(
                "Pixels with at least this probability are landslide. -1: the one the map was made with, otherwise 0.5."
            ),
            unset=self.tr("the map's own"),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SAMPLES", self.tr("Number of points"), INTEGER, 300, minValue=4, maxValue=100_000
            ),
            self.tr("Total number of points. Each one has to be interpreted: 300 are a day's work."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "ALLOCATION", self.tr("Allocation"), ALLOCATIONS, defaultValue="neyman", usesStaticStrings=True
            ),
            self.tr("How the points are allocated to the two classes."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "AREA", self.tr("Area"), [int(Qgis.ProcessingSourceType.VectorPolygon)], optional=True
            ),
            self.tr("Only the map inside these polygons is assessed, in any CRS. Empty: the whole map."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), INTEGER, 1, minValue=0),
            self.tr("The same seed and map give the same points."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXPECTED_RIGHT",
                self.tr("Expected share of correct detections"),
                DOUBLE,
                0.7,
                minValue=0.01,
                maxValue=0.99,
            ),
            self.tr("An estimate for neyman: the share of what is mapped as landslide that really is landslide."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXPECTED_MISSED",
                self.tr("Expected share of missed area"),
                DOUBLE,
                0.01,
                minValue=0.0001,
                maxValue=0.99,
            ),
            self.tr(
                "An estimate for neyman: the share of what is mapped as no landslide that is landslide nevertheless."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Points to interpret"), Qgis.ProcessingSourceType.VectorPoint
            ),
            self.tr("Pixel centres: stratum, weight, reference (empty), map_id, threshold, stratum_m2."),
        )
        self.addOutput(QgsProcessingOutputNumber("IN_LANDSLIDE", self.tr("Points in what the map shows as landslide")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.sampling.allocation import allocate
        from ..rasters.sampling.drawing import draw
        from ..rasters.sampling.strata import STRATA, measure_strata

        classes = self.class_map(parameters, context, feedback)
        steps = ProcessingFeedback(feedback)
        strata = measure_strata(classes, Stage(steps, 0, 0.6))
        shares = strata.area_m2 / strata.area_m2.sum()
        expected = [self.parameterAsDouble(parameters, key, context) for key in ("EXPECTED_RIGHT", "EXPECTED_MISSED")]
        wanted = self.parameterAsInt(parameters, "SAMPLES", context)
        method = self.parameterAsEnumString(parameters, "ALLOCATION", context)
        sizes = allocate(wanted, strata.pixels, shares, method, expected)
        for name, pixels, size in zip(STRATA, strata.pixels, sizes):
            if not pixels:
                feedback.pushWarning(self.tr("The map has no pixel of the class {}.").format(name))
            feedback.pushInfo(
                self.tr("{name}: {share:.2%} of the area, {size:,} points.").format(
                    name=name, share=shares[STRATA.index(name)], size=size
                )
            )
        points = draw(classes, strata, sizes, self.parameterAsInt(parameters, "SEED", context), Stage(steps, 0.6, 1))
        identifier = self.write(parameters, context, strata, points)
        self.style_output(context, identifier, "accuracy_sample")
        return {"OUTPUT": identifier, "IN_LANDSLIDE": int(sizes[0])}

    def class_map(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> ClassMap:
        """The map with its threshold and area; raises InputError."""
        from ..rasters.sampling.strata import ClassMap

        path = Path(self.raster_path(parameters, "MAP", context))
        threshold = declared_threshold(path, self.parameterAsDouble(parameters, "THRESHOLD", context))
        area = None
        if parameters.get("AREA"):
            area, _ = polygons_of_parameter(self, parameters, "AREA", ClassMap(path, threshold).grid, context, feedback)
        return ClassMap(path, threshold, area, ProcessingFeedback(feedback))

    def write(
        self, parameters: dict[str, Any], context: QgsProcessingContext, strata: Strata, points: list[Point]
    ) -> str:
        """Write the points; gives where they are."""
        from ..rasters.sampling.strata import STRATA

        fields = QgsFields()
        for name, kind in (
            ("id", QMetaType.Type.Int),
            ("stratum", QMetaType.Type.QString),
            ("weight", QMetaType.Type.Double),
            ("reference", QMetaType.Type.QString),
            ("map_id", QMetaType.Type.QString),
            ("threshold", QMetaType.Type.Double),
            ("stratum_m2", QMetaType.Type.Double),
        ):
            fields.append(QgsField(name, kind))
        crs = QgsCoordinateReferenceSystem.fromWkt(strata.grid.crs)
        areas, total = strata.area_m2, float(strata.area_m2.sum())
        drawn = [sum(point.stratum == stratum for point in points) for stratum in range(len(STRATA))]
        with atomic_sink(self, parameters, "OUTPUT", context, fields, crs, Qgis.WkbType.Point) as sink:
            for number, point in enumerate(points, start=1):
                place = QgsPointXY(*strata.grid.position(point.column + 0.5, point.row + 0.5))
                stratum_m2 = float(areas[point.stratum])
                weight = stratum_m2 / total / drawn[point.stratum]
                values = [number, STRATA[point.stratum], weight, None, strata.identity, strata.threshold, stratum_m2]
                sink.add(QgsGeometry.fromPointXY(place), values)
        return sink.identifier
