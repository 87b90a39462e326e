"""`landslide:sizestatistics`: the size distribution of an inventory, its magnitude and volume, with intervals."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.atomic_output import atomic_outputs
from ..core.errors import InputError
from ..core.language.users_language import in_users_language
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.inventory.polygon_stream import stream_polygons
from .support.inventory.references import spatial_reference
from .support.polygon_layers import InputLayer, only_layer
from .support.polygon_sink import EllipsoidalMeasure

if TYPE_CHECKING:
    from ..rasters.size_statistics.amalgamation import Shapes

INTEGER = Qgis.ProcessingNumberParameterType.Integer
VOLUMES = ["guzzetti2009", "larsen2010", "none"]


class SizeStatistics(LandslideAlgorithm):
    """Fits an inventory's areas and tells magnitude and volume."""

    id_name = "sizestatistics"
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Size statistics")

    def summary(self) -> str:
        return self.tr(
            "Describes the size distribution of an inventory, as event studies do: number, total area, the rollover "
            "(the most frequent area), the exponent at which large landslides become rarer, the magnitude of the "
            "event and, by a published law, the volume.\n\n"
            "The inverse gamma distribution (Malamud et al. 2004) and the double Pareto distribution (Stark & "
            "Hovius 2001) are fitted by maximum likelihood to all areas, because fits to histograms are biased; "
            "intervals come from the bootstrap. At least 50 landslides are needed.\n\n"
            "A warning is given when polygons look like several landslides drawn as one: that distorts every figure "
            "here and inflates the volume."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,area,frequency,power law,inverse gamma,double Pareto,rollover,magnitude,volume,statistics,"
            "Malamud,amalgamation,size distribution"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", self.tr("Landslides"), [int(Qgis.ProcessingSourceType.VectorPolygon)]
            ),
            self.tr("One polygon for each landslide, in any CRS; preferably of one event."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "VOLUME", self.tr("Volume"), VOLUMES, defaultValue="none", usesStaticStrings=True
            ),
            self.tr(
                "guzzetti2009: V = 0.074 A^1.450, slides. larsen2010: V = 0.146 A^1.332, all types of landslide. "
                "none: no volume."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "REPLICATES", self.tr("Bootstrap samples"), INTEGER, 500, minValue=50, maxValue=10_000
            ),
            self.tr("How often the fits are repeated for the intervals."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), INTEGER, 1, minValue=0),
            self.tr("The same seed gives the same intervals."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), QgsProcessing.TEMPORARY_OUTPUT
            ),
            self.tr("One HTML file with the distribution, both fits, the magnitude, the volume, and their limits."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", self.tr("Table"), self.tr("CSV files (*.csv)"), QgsProcessing.TEMPORARY_OUTPUT
            ),
            self.tr("Every quantity with its 95 % interval."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_AREA_M2", self.tr("Total area (m2)")))
        self.addOutput(QgsProcessingOutputNumber("MAGNITUDE", self.tr("Event magnitude")))
        self.addOutput(QgsProcessingOutputNumber("TAIL_EXPONENT", self.tr("Exponent of the tail")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.size_statistics.amalgamation import find_amalgamation
        from ..rasters.size_statistics.report import (
            SizeReport,
            Volume,
            amalgamation_sentence,
            write_size_report,
            write_size_table,
        )
        from ..rasters.size_statistics.size_distribution import describe_sizes
        from ..rasters.size_statistics.volume import SCALINGS, total_volume

        if importlib.util.find_spec("scipy") is None:
            raise InputError("Size statistics need SciPy, which this QGIS lacks. Install python3-scipy.")
        layer = only_layer(self, parameters, "INPUT", context, feedback)
        shapes = shapes_of(layer, context, feedback)
        replicates = self.parameterAsInt(parameters, "REPLICATES", context)
        seed = self.parameterAsInt(parameters, "SEED", context)
        sizes = describe_sizes(shapes.area_m2, replicates, seed, ProcessingFeedback(feedback))
        scaling = SCALINGS.get(self.parameterAsEnumString(parameters, "VOLUME", context))
        report = SizeReport(
            layer.name,
            sizes,
            find_amalgamation(shapes),
            replicates,
            Volume(scaling, total_volume(shapes.area_m2, scaling, seed)) if scaling else None,
        )
        if report.amalgamation.is_worth_a_warning:
            feedback.pushWarning(in_users_language(amalgamation_sentence(report.amalgamation)))
        targets = {key: Path(self.parameterAsFileOutput(parameters, key, context)) for key in ("REPORT", "TABLE")}
        with atomic_outputs(targets) as paths:
            write_size_report(paths["REPORT"], report)
            write_size_table(paths["TABLE"], report)
        return {
            **{key: str(target) for key, target in targets.items()},
            "COUNT": int(sizes.areas.size),
            "TOTAL_AREA_M2": sizes.total_m2,
            "MAGNITUDE": sizes.magnitude,
            "TAIL_EXPONENT": sizes.inverse_gamma.tail_exponent,
        }


def shapes_of(layer: InputLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Shapes:
    """Area and shape of every polygon, one polygon in memory at a time; raises InputError where there is none."""
    import numpy as np

    from ..rasters.size_statistics.amalgamation import Shapes

    measure = EllipsoidalMeasure(spatial_reference(layer.crs, layer.name))
    rows = []
    for wkb, _ in stream_polygons(layer, layer.crs, [], context, feedback):
        outline = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkb(wkb))
        area = measure.area_m2(outline)
        if area <= 0:
            continue
        parts = [outline.GetGeometryRef(index) for index in range(outline.GetGeometryCount())]
        holes = sum(part.GetGeometryCount() - 1 for part in parts)
        rows.append((area, outline.Area() / outline.ConvexHull().Area(), len(parts), holes))
    if not rows:
        raise InputError(
            f"{layer.name} holds no polygon with an area. Choose a layer (or a selection) with outlines of landslides."
        )
    columns = np.array(rows, np.float64).T
    return Shapes(columns[0], columns[1], columns[2].astype(np.int64), columns[3].astype(np.int64))
