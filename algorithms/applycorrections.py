"""`landslide:applycorrections`: a person's verdicts on detections become labels to learn from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.errors import InputError
from ..core.feedback import Stage
from ..core.labels import NOT_REVIEWED, VERDICT_FIELD, VERDICTS, verdict_of
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.inventory.polygon_stream import stream_polygons
from .support.polygon_layers import only_layer

if TYPE_CHECKING:
    from ..rasters.review.corrections import Review

POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
INTEGER = Qgis.ProcessingNumberParameterType.Integer
REVIEWED = "reviewed"


class ApplyCorrections(LandslideAlgorithm):
    """Burns reviewed detections into labels; the reviewed area is known, the rest stays as it was."""

    id_name = "applycorrections"
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Apply corrections")

    def summary(self) -> str:
        return self.tr(
            "Turns a person's verdicts on detections into labels for further training.\n\nInside the reviewed area "
            "everything is known: what was accepted, edited or added is landslide, everything else is not. A "
            "polygon without a verdict stays unknown. Outside the reviewed area the labels stay as they were, or "
            "unknown.\n\nThe verdict stands in the field 'verdict' of the detections: accepted, rejected, edited or "
            "added, in English in every language of QGIS. Where the reviewed area has a field 'reviewed' (as "
            "'Suggest what to review' makes), only polygons in which it is true count.\n\nTrain on the result, with "
            "the model that made the detections as START_FROM: about 20 corrected tiles of the new area help more "
            "than another network."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,review,correct,verdict,label,active learning,fine-tune,adapt,training,accepted,rejected"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack")),
            self.tr("The stack that the detections were made on; the labels take its grid."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("DETECTIONS", self.tr("Reviewed detections"), POLYGONS),
            self.tr("The landslide polygons with their verdicts in the field 'verdict', in any CRS."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("REVIEWED", self.tr("Reviewed area"), POLYGONS),
            self.tr("Where a person has checked everything, including what was not detected; in any CRS."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("LABELS", self.tr("Labels so far"), optional=True),
            self.tr("Labels on the stack's grid to keep outside the reviewed area. Empty: unknown there."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Corrected labels")),
            self.tr("Byte raster on the stack's grid: 1 landslide, 0 not, 255 unknown."),
        )
        self.add(
            QgsProcessingParameterNumber("KEPT_ASIDE", self.tr("Keep every n-th tile aside"), INTEGER, 0, minValue=0),
            self.tr(
                "So many reviewed tiles, one is kept aside to judge by: unknown in the corrected labels, with a margin "
                "of an eighth of its side, and the only thing that is known in the labels to judge by. 0: all tiles "
                "teach."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "KEPT_LABELS", self.tr("Labels to judge by"), optional=True, createByDefault=False
            ),
            self.tr("The tiles kept aside as labels, for 'Error map'; unknown elsewhere."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("ADDED_PIXELS", self.tr("Pixels that became landslide")))
        self.addOutput(QgsProcessingOutputNumber("REMOVED_PIXELS", self.tr("Pixels that are no longer landslide")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster
        from ..rasters.review.corrections import apply_corrections
        from ..rasters.review.kept_aside import divide, with_margin

        stack = Path(self.raster_path(parameters, "STACK", context))
        labels = Path(self.raster_path(parameters, "LABELS", context)) if parameters.get("LABELS") else None
        crs = QgsCoordinateReferenceSystem.fromWkt(Grid.of(open_raster(stack, "stack")).crs)
        review = self.review(parameters, crs, context, feedback)
        every = self.parameterAsInt(parameters, "KEPT_ASIDE", context)
        kept_target = self.parameterAsOutputLayer(parameters, "KEPT_LABELS", context)
        if kept_target and not every:
            raise InputError("KEPT_LABELS needs tiles that are kept aside. Set KEPT_ASIDE, for instance to 4.")
        teaching, judging = divide(review.reviewed, every)
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        steps = ProcessingFeedback(feedback)
        learnt = replace(review, reviewed=teaching, hidden=with_margin(judging))
        corrected = apply_corrections(learnt, stack, labels, Path(target), Stage(steps, 0, 0.5 if kept_target else 1))
        if kept_target:
            kept = replace(review, reviewed=judging)
            apply_corrections(kept, stack, None, Path(kept_target), Stage(steps, 0.5, 1))
            self.style_output(context, kept_target, "labels")
        feedback.pushInfo(
            self.tr(
                "{reviewed:,} pixels are known by review: {added:,} became landslide, {removed:,} are none."
            ).format(reviewed=corrected.reviewed, added=corrected.added, removed=corrected.removed)
        )
        if corrected.undecided:
            feedback.pushWarning(
                self.tr(
                    "{:,} reviewed pixels stay unknown: they lie in polygons without a verdict, or the stack has no "
                    "data there."
                ).format(corrected.undecided)
            )
        self.style_output(context, target, "labels")
        outputs = {"OUTPUT": target, "ADDED_PIXELS": corrected.added, "REMOVED_PIXELS": corrected.removed}
        return {**outputs, "KEPT_LABELS": kept_target} if kept_target else outputs

    def review(
        self,
        parameters: dict[str, Any],
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Review:
        """Both layers in the stack's CRS; raises InputError where they cannot be a review."""
        from ..rasters.review.corrections import Review

        layer = only_layer(self, parameters, "DETECTIONS", context, feedback)
        name = layer.name
        if layer.source.fields().lookupField(VERDICT_FIELD) < 0:
            raise InputError(
                f"{name} has no field '{VERDICT_FIELD}', so it is not known which detections are right. Review it "
                f"first: write {', '.join(VERDICTS)} into a text field of this name."
            )
        detections: dict[str, list[bytes]] = {}
        for wkb, values in stream_polygons(layer, crs, [VERDICT_FIELD], context, feedback):
            detections.setdefault(verdict_of(values[VERDICT_FIELD], name), []).append(wkb)
        if set(detections) == {NOT_REVIEWED}:
            raise InputError(f"No polygon of {name} has a verdict yet. Review it first, then apply the corrections.")
        area = only_layer(self, parameters, "REVIEWED", context, feedback)
        reviewed = [
            wkb
            for wkb, values in stream_polygons(area, crs, [REVIEWED], context, feedback)
            if values.get(REVIEWED, True)
        ]
        if not reviewed:
            raise InputError(
                f"Nothing in {area.name} is reviewed yet. Set '{REVIEWED}' to true in the tiles that were "
                "looked at, or give polygons of the reviewed area."
            )
        return Review(reviewed, detections)
