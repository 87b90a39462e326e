"""`landslide:estimatearea`: how much is landslide and how right a map is, each with its confidence interval."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import NULL

from ..core.atomic_output import atomic_outputs
from ..core.errors import InputError
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.inventory.map_threshold import declared_threshold

DOUBLE = Qgis.ProcessingNumberParameterType.Double
REFERENCE, STRATUM, MAP_ID, THRESHOLD, STRATUM_M2 = "reference", "stratum", "map_id", "threshold", "stratum_m2"
CANNOT_TELL = "unknown"


@dataclass(frozen=True)
class Interpreted:
    """A point in the map's CRS with its reference, and what 'Sample for accuracy assessment' wrote beside it."""

    x: float
    y: float
    reference: str
    written: dict[str, Any]


class EstimateArea(LandslideAlgorithm):
    """Estimates area and accuracy from interpreted points."""

    id_name = "estimatearea"
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Estimate area and accuracy")

    def summary(self) -> str:
        return self.tr(
            "Estimates from the interpreted points of 'Sample for accuracy assessment' how large the landslide area "
            "is and how accurate the map is, each with its 95 % confidence interval.\n\n"
            "Counting the map's pixels includes its false alarms and leaves out what it missed. The stratified "
            "estimator corrects both: the error matrix in shares of the area, user's, producer's and overall "
            "accuracy and the landslide area by equations 1 to 11 of Olofsson et al. 2014 (Remote Sensing of "
            "Environment 148, 42-57).\n\n"
            "The field 'reference' holds 'landslide' or 'not_landslide' for every point, or 'unknown' where it "
            "cannot be decided (left out, with a message). The map must be the one that the points were drawn from."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,area,confidence interval,error matrix,user's accuracy,producer's accuracy,overall accuracy,"
            "Olofsson,stratified estimator,design-based"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterFeatureSource(
                "SAMPLE", self.tr("Interpreted points"), [int(Qgis.ProcessingSourceType.VectorPoint)]
            ),
            self.tr("Points with the field 'reference' filled in, from 'Sample for accuracy assessment'."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("MAP", self.tr("Map")),
            self.tr("The mask or probability raster that the points were drawn from."),
        )
        self.add(
            QgsProcessingParameterNumber("THRESHOLD", self.tr("Threshold"), DOUBLE, -1, minValue=-1, maxValue=1),
            self.tr(
                "Only for points of another program: pixels with at least this probability are landslide. -1: the "
                "map's own threshold."
            ),
            advanced=True,
            unset=self.tr("the map's own"),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), QgsProcessing.TEMPORARY_OUTPUT
            ),
            self.tr("One HTML file with areas, accuracies, their intervals and the error matrix."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", self.tr("Table"), self.tr("CSV files (*.csv)"), QgsProcessing.TEMPORARY_OUTPUT
            ),
            self.tr("Every quantity with estimate, standard error and 95 % interval."),
        )
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", self.tr("Landslide area (m2)")))
        self.addOutput(QgsProcessingOutputNumber("AREA_HALF_WIDTH_M2", self.tr("Half the 95 % interval (m2)")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", self.tr("Overall accuracy")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..rasters.io.opening import layer_name
        from ..rasters.sampling.estimation import estimate, thin_classes
        from ..rasters.sampling.report import Sources, write_area_report, write_area_table
        from ..rasters.sampling.strata import STRATA, ClassMap, measure_strata

        path = Path(self.raster_path(parameters, "MAP", context))
        source = self.parameterAsSource(parameters, "SAMPLE", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "SAMPLE"))
        name = source.sourceName()
        given = declared_threshold(path, self.parameterAsDouble(parameters, "THRESHOLD", context))
        points = list(interpreted(source, name, ClassMap(path, given).grid.crs, context))
        check_references(points, name)
        thresholds = {float(one.written[THRESHOLD]) for one in points if one.written.get(THRESHOLD) is not None}
        threshold = thresholds.pop() if len(thresholds) == 1 else given
        classes = ClassMap(path, threshold, None, ProcessingFeedback(feedback))
        strata = measure_strata(classes, ProcessingFeedback(feedback))
        check_map(points, strata.identity, name, layer_name(path))
        counts = np.zeros((len(STRATA), len(STRATA)), np.int64)
        left_out = 0
        for one in points:
            stratum = stratum_at(classes, one)
            if stratum is None or one.reference == CANNOT_TELL:
                left_out += 1
                continue
            counts[stratum, STRATA.index(one.reference)] += 1
        drawn_m2 = {one.written[STRATUM]: one.written[STRATUM_M2] for one in points if one.written.get(STRATUM_M2)}
        mapped = [float(drawn_m2.get(stratum, area)) for stratum, area in zip(STRATA, strata.area_m2)]
        estimation = estimate(STRATA, counts, np.array(mapped))
        if left_out:
            feedback.pushWarning(
                self.tr("{} points are left out: reference 'unknown', or the map is unknown there.").format(left_out)
            )
        for thin, rarer, drawn in thin_classes(estimation):
            feedback.pushWarning(
                self.tr(
                    "Of the {drawn} points in '{stratum}' only {rarer} are of the rarer kind (right or wrong). With "
                    "fewer than five the intervals are too narrow: draw more points in that class."
                ).format(drawn=drawn, stratum=thin, rarer=rarer)
            )
        targets = {key: Path(self.parameterAsFileOutput(parameters, key, context)) for key in ("REPORT", "TABLE")}
        with atomic_outputs(targets) as paths:
            write_area_report(paths["REPORT"], estimation, Sources(layer_name(path), name, threshold, left_out))
            write_area_table(paths["TABLE"], estimation)
        landslide = estimation.area_m2[0]
        feedback.pushInfo(
            self.tr("Landslide area {area:,.0f} m2, plus or minus {half:,.0f} m2 (95 %).").format(
                area=landslide.value, half=landslide.half_width
            )
        )
        return {
            **{key: str(target) for key, target in targets.items()},
            "AREA_M2": landslide.value,
            "AREA_HALF_WIDTH_M2": landslide.half_width,
            "OVERALL_ACCURACY": estimation.overall.value,
        }


def interpreted(
    source: QgsProcessingFeatureSource, name: str, crs_wkt: str, context: QgsProcessingContext
) -> Iterator[Interpreted]:
    """The points of a sample in the map's CRS; raises InputError where it is not a sample."""
    if source.fields().lookupField(REFERENCE) < 0:
        raise InputError(
            f"{name} has no field '{REFERENCE}'. Draw points with 'Sample for accuracy assessment' and write "
            "'landslide' or 'not_landslide' there."
        )
    if not source.sourceCrs().isValid():
        raise InputError(f"{name} has no coordinate reference system. Assign one in QGIS (Layer > Set CRS).")
    crs = QgsCoordinateReferenceSystem.fromWkt(crs_wkt)
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
    present = [field for field in (STRATUM, MAP_ID, THRESHOLD, STRATUM_M2) if source.fields().lookupField(field) >= 0]
    for feature in source.getFeatures():
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        if geometry.type() != Qgis.GeometryType.Point:
            raise InputError(
                f"{name} holds lines or polygons. Draw points with 'Sample for accuracy assessment', and give these."
            )
        place = transform.transform(
            QgsPointXY(geometry.asPoint() if not geometry.isMultipart() else geometry.asMultiPoint()[0])
        )
        value = feature[REFERENCE]
        word = "" if value in (None, NULL) else str(value).strip().lower()
        written = {field: None if feature[field] == NULL else feature[field] for field in present}
        yield Interpreted(place.x(), place.y(), word, written)


def check_references(points: list[Interpreted], name: str) -> None:
    """Raise InputError for points that nobody interpreted, and for other words."""
    from ..rasters.sampling.strata import STRATA

    if not points:
        raise InputError(f"{name} holds no point. Draw some with 'Sample for accuracy assessment'.")
    empty = sum(not one.reference for one in points)
    if empty:
        raise InputError(
            f"{empty:,} of {len(points):,} points in {name} have no reference yet. Write 'landslide', "
            "'not_landslide' or 'unknown' into each: leaving out some of them would bias the result."
        )
    known = (*STRATA, CANNOT_TELL)
    unknown = sorted({one.reference for one in points} - set(known))
    if unknown:
        raise InputError(
            f"{name}: the reference '{unknown[0]}' is not known. Write {', '.join(known)} (in English, whatever the "
            "language of QGIS)."
        )


def check_map(points: list[Interpreted], identity: str, name: str, map_name: str) -> None:
    """Raise InputError when the points were drawn from another map, or from this one before it changed."""
    drawn_from = {str(one.written[MAP_ID]) for one in points if one.written.get(MAP_ID)}
    if drawn_from - {identity}:
        raise InputError(
            f"The points of {name} were drawn from another map than {map_name} as it is now (its id is {identity}, "
            f"theirs {', '.join(sorted(drawn_from))}). Give the map that they were drawn from, or draw a new sample."
        )


def stratum_at(classes: Any, point: Interpreted) -> int | None:
    """The number of the stratum that the map has at a point; None where it knows nothing."""
    from osgeo import gdal

    from ..core.pixels.window import Window
    from ..rasters.sampling.strata import CODES

    grid = classes.grid
    column, row = (
        int(value // 1) for value in gdal.ApplyGeoTransform(gdal.InvGeoTransform(grid.geotransform), point.x, point.y)
    )
    if not (0 <= column < grid.width and 0 <= row < grid.height):
        return None
    code = int(classes.read(Window(row=row, column=column, height=1, width=1))[0, 0])
    return CODES.index(code) if code in CODES else None
