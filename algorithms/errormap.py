"""`landslide:errormap`: where a prediction is right and wrong, and how good it is, with a report people want to
open.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.atomic_output import atomic_outputs
from ..core.errors import CancelledError, LandslideMapperError, OutputError
from ..core.feedback import Stage
from ..core.labels import ERROR_CLASSES
from ..core.language.users_language import in_users_language
from .support.atomic_sink import atomic_sink
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.boundary import system_failure
from .support.polygon_sink import EllipsoidalMeasure
from .support.polygon_source import polygons_of_parameter

if TYPE_CHECKING:
    from ..rasters.accuracy.error_map import Comparison

DETECTED_FIELDS = ("probability_mean", "probability_max")  # of the polygons that Detect landslides writes
LEAVE_OUT, INCLUDE = "leave_out", "include"
NUMBERS = (
    "TP",
    "FP",
    "FN",
    "TN",
    "PRECISION",
    "RECALL",
    "F1",
    "KAPPA",
    "IOU",
    "MIOU",
    "OA",
    "AUC",
    "AVERAGE_PRECISION",
)


@dataclass(frozen=True)
class Reference:
    """What a prediction is compared with: a label raster, the layer's name, and the inventory's polygons (WKB) where it
    came from some.
    """

    labels: Path
    name: str
    landslides: list[bytes] | None


@dataclass(frozen=True)
class Compared:
    """A finished comparison, the rasters it came from, and in a sentence what of the reference it was judged on."""

    prediction: Path
    reference: Reference
    comparison: Comparison
    error_raster: Path
    stack: Path | None
    judged_on: str


class ErrorMap(LandslideAlgorithm):
    """Compares a prediction with labels or an inventory."""

    id_name = "errormap"
    group_key = "detect"

    def title(self) -> str:
        return self.tr("Error map and accuracy report")

    def summary(self) -> str:
        return self.tr(
            "Compares a prediction with what is known and shows where it is right and where it is wrong.\n\nBlue "
            "pixels are landslides that were found (true positives), red ones false alarms (false positives), "
            "yellow ones missed landslides (false negatives). Pixels without a prediction or outside the mapped "
            "area are unknown: they are counted and left out.\n\nThe report holds the map, all metrics with 95 % "
            "confidence intervals from a spatial block bootstrap, precision-recall and ROC curves, calibration, "
            "results by landslide size (and by slope and aspect with a stack), and the number of landslides that "
            "were found.\n\nGive either a label raster or the inventory's polygons. Precision TP/(TP+FP), recall "
            "TP/(TP+FN), F1, Cohen's kappa, IoU of the landslide class, MIoU and overall accuracy follow Chen et "
            "al. 2023 (equations 2-5); 0/0 is reported as undefined."
        )

    def keywords(self) -> list[str]:
        words = self.tr(
            "accuracy,validation,confusion matrix,precision,recall,F1,kappa,IoU,ROC,AUC,error "
            "map,report,assessment,landslide"
        )
        return words.split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("PREDICTION", self.tr("Prediction (probability or mask)")),
            self.tr(
                "The probability raster (0-1) or the mask (1 landslide, 0 not, 255 unknown) of 'Detect landslides'."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("LABELS", self.tr("Labels"), optional=True),
            self.tr(
                "Label raster on the prediction's grid: 1 landslide, 0 not, 255 unknown. Leave empty when you give "
                "the inventory's polygons."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "INVENTORY",
                self.tr("Landslide inventory"),
                [int(Qgis.ProcessingSourceType.VectorPolygon)],
                optional=True,
            ),
            self.tr(
                "Polygons of the known landslides, in any CRS; they are rasterised onto the prediction's grid. "
                "Leave empty when you give labels."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "AREA", self.tr("Mapped area"), [int(Qgis.ProcessingSourceType.VectorPolygon)], optional=True
            ),
            self.tr(
                "Where the inventory is complete. Outside it nothing is known, so nothing is counted. Only used with "
                "an inventory."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                self.tr("Threshold"),
                Qgis.ProcessingNumberParameterType.Double,
                -1,
                minValue=-1,
                maxValue=1,
            ),
            self.tr(
                "Pixels with at least this probability are landslide. -1: the threshold that the map was detected "
                "with, which 'Detect landslides' records in it; 0.5 for a map that does not say."
            ),
            unset=self.tr("the map's own"),
        )
        learnt = QgsProcessingParameterEnum(
            "LEARNT", self.tr("Ground that the model was trained on"), [LEAVE_OUT, INCLUDE], defaultValue=LEAVE_OUT
        )
        learnt.setUsesStaticStrings(True)
        self.add(
            learnt,
            self.tr(
                "leave_out: the model is judged only where it was not trained, as far as the map records that; the "
                "report says how much that is. include: everywhere, with a warning."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack with terrain"), optional=True),
            self.tr(
                "A stack or terrain raster on the prediction's grid with bands 'slope' and 'aspect': adds results by "
                "slope and aspect to the report."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Error map")),
            self.tr(
                "0 true negative, 1 true positive (blue), 2 false positive (red), 3 false negative (yellow), 255 "
                "unknown."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "POLYGONS",
                self.tr("Error polygons"),
                Qgis.ProcessingSourceType.VectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            self.tr("Patches of true positives, false positives and false negatives, with class and ellipsoidal area."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr("One HTML file that holds everything and loads nothing from the internet."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "METRICS", self.tr("Metrics"), self.tr("JSON files (*.json)"), optional=True, createByDefault=False
            ),
            self.tr(
                "All numbers in machine-readable form; what is undefined (0/0) is null and explained under 'notes'."
            ),
        )
        for name in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, self.number_label(name)))

    def number_label(self, name: str) -> str:
        labels = {
            "TP": self.tr("True positives (pixels)"),
            "FP": self.tr("False positives (pixels)"),
            "FN": self.tr("False negatives (pixels)"),
            "TN": self.tr("True negatives (pixels)"),
            "PRECISION": self.tr("Precision"),
            "RECALL": self.tr("Recall"),
            "F1": self.tr("F1"),
            "KAPPA": self.tr("Cohen's kappa"),
            "IOU": self.tr("IoU of the landslide class"),
            "MIOU": self.tr("Mean IoU of both classes"),
            "OA": self.tr("Overall accuracy"),
            "AUC": self.tr("Area under the ROC curve"),
            "AVERAGE_PRECISION": self.tr("Average precision"),
        }
        return labels[name]

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        labels, inventory, area = (bool(parameters.get(key)) for key in ("LABELS", "INVENTORY", "AREA"))
        if labels and inventory:
            return False, self.tr("Both labels and an inventory are given. Give only one of them as the reference.")
        if not labels and not inventory:
            return False, self.tr(
                "There is nothing to compare the prediction with. Give a label raster or the inventory's polygons."
            )
        if area and not inventory:
            return False, self.tr(
                "A mapped area belongs to an inventory; a label raster already says what is unknown. Remove the "
                "area, or give polygons."
            )
        accepted: tuple[bool, str] = super().check_values(parameters, context)
        return accepted

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.accuracy.error_map import compare
        from ..rasters.accuracy.learnt import judged_labels, origin_of, threshold_of
        from ..rasters.accuracy.terrain import terrain_bands
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster

        prediction = Path(self.raster_path(parameters, "PREDICTION", context))
        origin = origin_of(open_raster(prediction, "prediction"))
        target = Path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        steps = ProcessingFeedback(feedback)
        threshold = threshold_of(self.parameterAsDouble(parameters, "THRESHOLD", context), origin, prediction, steps)
        stack = Path(self.raster_path(parameters, "STACK", context)) if parameters.get("STACK") else None
        if stack:
            terrain_bands(stack, Grid.of(open_raster(prediction, "prediction")), steps)
        # All files appear together, so that a report that cannot be written leaves nothing behind.
        targets = {
            key: Path(path)
            for key in ("REPORT", "METRICS")
            if (path := self.parameterAsFileOutput(parameters, key, context))
        }
        with (
            tempfile.TemporaryDirectory(prefix="landslide-errormap-") as folder,
            atomic_outputs({"OUTPUT": target, **targets}) as paths,
        ):
            error_raster = paths["OUTPUT"]
            reference = self.reference(parameters, context, feedback, prediction, Path(folder))
            judged = judged_labels(
                reference.labels,
                prediction,
                origin,
                self.parameterAsEnumString(parameters, "LEARNT", context),
                Path(folder) / "judged.tif",
                Stage(steps, 0.1, 0.15),
            )
            comparison = compare(
                prediction,
                judged.labels,
                threshold,
                error_raster,
                Stage(steps, 0.15, 0.5),
                from_inventory=reference.landslides is not None or judged.labels != reference.labels,
            )
            compared = Compared(prediction, reference, comparison, error_raster, stack, judged.sentence)
            self.write_files(paths, compared, Path(folder), Stage(steps, 0.5, 0.8))
            # The other outputs are whole whatever becomes of the polygons.
            polygons, failure = self.try_polygons(parameters, context, error_raster, Stage(steps, 0.8, 1))
        if failure is not None:
            raise self.without_polygons(failure, target) from failure
        if judged.sentence:
            feedback.pushInfo(in_users_language(judged.sentence))
        for note in comparison.notes():
            feedback.pushWarning(in_users_language(note))
        for name, value in comparison.metrics().items():
            feedback.pushInfo(
                f"{self.number_label(name)}: {value:,}"
                if isinstance(value, int)
                else f"{self.number_label(name)}: {value:.4f}"
            )
        self.style_output(context, str(target), "error_map")
        files = {key: str(path) for key, path in targets.items()}
        return {"OUTPUT": str(target), **comparison.metrics(), **files, **polygons}

    def write_files(self, targets: dict[str, Path], compared: Compared, folder: Path, feedback: Stage) -> None:
        """The report and the metrics file, where wanted."""
        from ..rasters.accuracy.assessment import assess, write_metrics
        from ..rasters.accuracy.report import write_accuracy_report
        from ..rasters.io.opening import layer_name

        if "REPORT" not in targets and "METRICS" not in targets:
            return
        assessment = assess(
            compared.comparison, compared.error_raster, compared.reference.landslides, compared.stack, folder, feedback
        )
        if "METRICS" in targets:
            write_metrics(targets["METRICS"], assessment)
        if "REPORT" in targets:
            write_accuracy_report(
                targets["REPORT"],
                assessment,
                compared.error_raster,
                layer_name(compared.prediction),
                compared.reference.name,
                compared.judged_on,
            )

    def reference(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        prediction: Path,
        folder: Path,
    ) -> Reference:
        """The label raster and its name: the given one, or the inventory burnt onto the prediction's grid."""
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import layer_name, open_raster
        from ..rasters.stack.labels import make_labels

        if parameters.get("LABELS"):
            labels = Path(self.raster_path(parameters, "LABELS", context))
            return Reference(labels, layer_name(labels), None)
        grid = Grid.of(open_raster(prediction, "prediction"))
        landslides, name = polygons_of_parameter(self, parameters, "INVENTORY", grid, context, feedback)
        self.warn_of_detections(parameters, context, feedback, name)
        area = None
        if parameters.get("AREA"):
            area, _ = polygons_of_parameter(self, parameters, "AREA", grid, context, feedback)
        labels = folder / "inventory.tif"
        make_labels(
            landslides, area, prediction, labels, feedback=Stage(ProcessingFeedback(feedback), 0, 0.1), inventory=name
        )
        return Reference(labels, name, landslides)

    def try_polygons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, error_raster: Path, feedback: Stage
    ) -> tuple[dict[str, Any], Exception | None]:
        """The polygons' place, or what they failed of; a cancel ends everything."""
        try:
            return self.write_polygons(parameters, context, error_raster, feedback), None
        except CancelledError:
            raise
        except (LandslideMapperError, QgsProcessingException, OSError, RuntimeError, MemoryError) as error:
            return {}, error

    def without_polygons(self, failure: Exception, error_raster: Path) -> OutputError:
        """What went wrong with the polygons, and that the other outputs are there."""
        told = isinstance(failure, (LandslideMapperError, QgsProcessingException))
        kept = self.tr("The error map is finished: {0}, with the report and the metrics that were asked for.")
        return OutputError(f"{failure if told else system_failure(failure)} {kept.format(error_raster)}")

    def warn_of_detections(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, name: str
    ) -> None:
        """Tell where the inventory has the attributes of polygons that a model detected."""
        fields = self.parameterAsSource(parameters, "INVENTORY", context).fields()
        if all(fields.lookupField(detected) >= 0 for detected in DETECTED_FIELDS):
            told = self.tr(
                "{inventory} looks like polygons that a model detected, because it has the attribute {field}. A map "
                "judged by itself is always right: give the inventory that was mapped by other means."
            )
            self.caution(told.format(inventory=name, field=DETECTED_FIELDS[0]), feedback)

    def write_polygons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, error_raster: Path, feedback: Stage
    ) -> dict[str, Any]:
        from ..rasters.accuracy.error_polygons import error_polygons
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster

        if not parameters.get("POLYGONS"):
            return {}
        fields = QgsFields()
        fields.append(QgsField("id", QMetaType.Type.LongLong))
        fields.append(QgsField("class", QMetaType.Type.QString))
        fields.append(QgsField("area_m2", QMetaType.Type.Double))
        grid = Grid.of(open_raster(error_raster, "error raster"))
        crs, measure = QgsCoordinateReferenceSystem.fromWkt(grid.crs), EllipsoidalMeasure(grid.spatial_reference())
        names = {entry.code: entry.name for entry in ERROR_CLASSES}
        with (
            closing(error_polygons(error_raster, feedback)) as polygons,
            atomic_sink(self, parameters, "POLYGONS", context, fields, crs) as sink,
        ):
            for number, (code, wkb) in enumerate(polygons, start=1):
                geometry = QgsGeometry()
                geometry.fromWkb(wkb)
                sink.add(geometry, [number, names[code], measure.area_m2(ogr.CreateGeometryFromWkb(wkb))])
        self.style_output(context, sink.identifier, "error_polygons")
        return {"POLYGONS": sink.identifier}
