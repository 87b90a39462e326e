"""`landslide:detectlandslides`: a stack and a trained model become landslide polygons and a probability map."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.atomic_output import atomic_outputs
from ..core.bands import match_bands
from ..core.errors import CancelledError, LandslideMapperError, OutputError
from ..core.model_card import read_card
from ..core.model_zoo import find_model
from .support.area_raster import burn_area
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.boundary import system_failure
from .support.dialogs.model_parameter import model_parameter, zoo_names
from .support.dialogs.widgets import shown_by
from .support.polygon_sink import EllipsoidalMeasure, write_polygons

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
RASTERS = {"PROBABILITY": "probability", "MASK": "mask", "UNCERTAINTY_MAP": "uncertainty"}


class DetectLandslides(LandslideAlgorithm):
    """Runs a trained network over a stack of any size."""

    id_name = "detectlandslides"
    group_key = "detect"

    def title(self) -> str:
        return self.tr("Detect landslides")

    def summary(self) -> str:
        return self.tr(
            "Runs a trained model over a stack: landslide polygons, a probability map and, on request, a mask and "
            "an uncertainty map.\n\nThe stack may have any size: it is read in tiles, and memory does not grow with "
            "it. Bands are matched by name; additional bands do no harm. Tiles join without a seam: exactly where "
            "the network's view is limited (U-Net), otherwise by overlapping and blending them.\n\nPixels without "
            "data stay unknown (nodata); they are never 'no landslide'. Polygons carry area, perimeter, length, "
            "width, compactness and probability and, with terrain in the stack, mean elevation, slope and aspect; "
            "areas are ellipsoidal."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,detect,map,predict,inference,deep "
            "learning,segmentation,U-Net,probability,uncertainty,polygons,classify"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add_inputs()
        self.add_advanced()
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Detected landslides"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            self.tr("One polygon per landslide, in the CRS of the stack."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("PROBABILITY", self.tr("Probability")),
            self.tr(
                "Probability of landslide, 0-1, nodata where unknown; a Cloud-Optimised GeoTIFF on the stack's grid."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination("MASK", self.tr("Mask"), optional=True, createByDefault=False),
            self.tr("Byte raster: 1 landslide, 0 not, 255 unknown. MIN_AREA does not apply to it."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "UNCERTAINTY_MAP", self.tr("Uncertainty map"), optional=True, createByDefault=False
            ),
            self.tr(
                "Three bands in nats, 0 to 0.693: predictive entropy; the part due to ambiguous data (expected "
                "entropy); the part due to the model's lack of knowledge (mutual information). Choosing this output "
                "turns the uncertainty on."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of landslides")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_AREA_M2", self.tr("Total area (m2)")))
        self.addOutput(QgsProcessingOutputNumber("THRESHOLD_USED", self.tr("Threshold used")))
        self.addOutput(QgsProcessingOutputNumber("WORKERS_USED", self.tr("Workers of the cluster that did it")))

    def add_inputs(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack")),
            self.tr(
                "The layers to detect on, made with 'Stack layers'. It needs the bands that the model was trained "
                "on, with the same names."
            ),
        )
        self.add(
            model_parameter("MODEL", self.tr("Model")),
            self.tr(
                "A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}."
            ).format(zoo_names()),
        )
        self.add(
            shown_by(
                QgsProcessingParameterNumber("THRESHOLD", self.tr("Threshold"), DOUBLE, -1, minValue=-1, maxValue=1),
                "model_threshold.ThresholdWrapper",
            ),
            self.tr(
                "Pixels with at least this probability are landslide. -1 takes the threshold that gave the best F1 "
                "when the model was validated."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("MIN_AREA", self.tr("Minimum area (m2)"), DOUBLE, 0, minValue=0),
            self.tr("The minimum mapping unit: polygons with a smaller area are left out."),
        )
        self.add(
            QgsProcessingParameterBoolean("SMOOTH", self.tr("Smooth outlines"), False),
            self.tr(
                "Smooths the pixel staircase. No polygon or hole is lost or merged, and each area changes by less "
                "than 1 %."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "AREA", self.tr("Area"), [int(Qgis.ProcessingSourceType.VectorPolygon)], optional=True
            ),
            self.tr(
                "Detection is limited to these polygons (any CRS); outside them the result is unknown. Empty: "
                "everywhere."
            ),
        )

    def add_advanced(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "TILE_SIZE", self.tr("Tile size (pixels)"), INTEGER, 0, minValue=0, maxValue=16384
            ),
            self.tr(
                "Side of the squares that the network sees at once. 0, automatic: the largest that is worthwhile on "
                "this device, or the training tile."
            ),
            advanced=True,
            unset=self.tr("automatic"),
        )
        self.add(
            QgsProcessingParameterNumber("OVERLAP", self.tr("Overlap (pixels)"), INTEGER, -1, minValue=-1),
            self.tr(
                "-1, automatic: as far as the network sees, which leaves no seam at all; half a tile where the network "
                "sees the whole tile."
            ),
            advanced=True,
            unset=self.tr("automatic"),
        )
        self.add(
            QgsProcessingParameterBoolean("TTA", self.tr("Average flipped and rotated views"), False),
            self.tr(
                "Test-time augmentation: eight views of each tile, angles rotated with them, or two where the model "
                "was trained for the rest of one scene, whose light must not turn. Eight or two times slower, usually "
                "a little better."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("UNCERTAINTY", self.tr("Estimate uncertainty"), False),
            self.tr(
                "From dropout, an ensemble's members, or flipped and rotated views, depending on the model. Each "
                "polygon gets the attribute uncertainty_mean (nats, 0 to 0.693), and the style shows which to check "
                "first; the uncertainty map is written where it is given a file."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "MISSING",
                self.tr("Pixels that lack some bands"),
                ["exclude", "fill"],
                optional=True,
                usesStaticStrings=True,
            ),
            self.tr(
                "exclude: unknown when any band is missing. fill: a missing band counts as its mean. Empty: as the "
                "model was trained."
            ),
            advanced=True,
            unset=self.tr("as the model was trained"),
        )
        self.add(
            QgsProcessingParameterNumber("BATCH_SIZE", self.tr("Batch size"), INTEGER, 0, minValue=0, maxValue=1024),
            self.tr("Number of tiles computed at once, 0: automatic. It changes the speed, not the result."),
            advanced=True,
            unset=self.tr("automatic"),
        )
        self.add(
            QgsProcessingParameterEnum(
                "DEVICE", self.tr("Device"), ["auto", "cuda", "mps", "cpu"], defaultValue="auto", usesStaticStrings=True
            ),
            self.tr("auto uses the graphics card where it works, otherwise the processor."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("SCHEDULER", self.tr("Dask scheduler"), optional=True),
            self.tr(
                "Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers share the tiles; tls://... "
                "with the certificates of Dask's own settings. The inputs must lie where all workers see them under "
                "the same paths. Empty: this computer only."
            ),
            advanced=True,
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            self.check_model(parameters, context)
        except LandslideMapperError as error:
            return False, str(error)
        return super().check_values(parameters, context)

    def check_model(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise InputError early, before a worker starts, when the model cannot be used on the stack."""
        from ..rasters.io.band_file import read_band_table
        from ..rasters.io.opening import layer_name, open_raster

        model = self.parameterAsString(parameters, "MODEL", context)
        if not model or self.parameterAsRasterLayer(parameters, "STACK", context) is None:
            return
        card, stack = read_card(find_model(model)), self.raster_path(parameters, "STACK", context)
        names = [band.name for band in read_band_table(open_raster(stack, "stack"))]
        match_bands(card.bands, names, layer_name(stack))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job
        from ..rasters.io.grid import Grid
        from ..rasters.io.opening import open_raster
        from ..rasters.polygons.tracing import LandslidePolygons, PolygonRules

        self.check_model(parameters, context)
        stack = self.raster_path(parameters, "STACK", context)
        measure = EllipsoidalMeasure(Grid.of(open_raster(stack, "stack")).spatial_reference())
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        targets = {
            key: Path(path) for key in RASTERS if (path := self.parameterAsOutputLayer(parameters, key, context))
        }
        with ExitStack() as ending:
            on_cluster = bool(self.parameterAsString(parameters, "SCHEDULER", context).strip())
            shared = targets["PROBABILITY"].parent if on_cluster else None  # where the cluster's workers can read, too
            folder = Path(ending.enter_context(tempfile.TemporaryDirectory(prefix=".landslide-detection-", dir=shared)))
            paths = ending.enter_context(atomic_outputs(targets))
            job = self.job_parameters(parameters, context, stack, folder, feedback)
            job.update({RASTERS[key].upper(): str(path) for key, path in paths.items()})
            uncertainty = paths.get("UNCERTAINTY_MAP")
            if uncertainty is None and self.parameterAsBoolean(parameters, "UNCERTAINTY", context):
                uncertainty = folder / "uncertainty.tif"
                job[RASTERS["UNCERTAINTY_MAP"].upper()] = str(uncertainty)
            result = run_job("detect", job, list(paths.values()), steps, folders=[folder])
            steps.setCurrentStep(1)
            rules = PolygonRules(
                float(result["threshold"]),
                self.parameterAsDouble(parameters, "MIN_AREA", context),
                smooth=self.parameterAsBoolean(parameters, "SMOOTH", context),
            )
            # The rasters are whole whatever becomes of the polygons, which can be made of them again.
            failure: Exception | None = None
            try:
                with LandslidePolygons(
                    paths["PROBABILITY"], rules, measure, Path(stack), ProcessingFeedback(steps), uncertainty
                ) as polygons:
                    written = write_polygons(self, parameters, "OUTPUT", context, polygons, steps)
            except CancelledError:
                raise
            except (LandslideMapperError, QgsProcessingException, OSError, RuntimeError, MemoryError) as error:
                failure = error
        if failure is not None:
            raise self.without_polygons(failure, targets["PROBABILITY"]) from failure
        feedback.pushInfo(
            self.tr(
                "{count:,} landslides, {area:,.0f} m2, from a probability of {threshold:.3f} on; device: {device}."
            ).format(
                count=written.count,
                area=written.total_area_m2,
                threshold=result["threshold"],
                device=result["device_used"],
            )
        )
        self.style_output(context, written.identifier, "check_first" if uncertainty else "landslide_polygons")
        for key, target in targets.items():
            self.style_output(context, str(target), RASTERS[key])
        outputs = {
            "OUTPUT": written.identifier,
            "COUNT": written.count,
            "TOTAL_AREA_M2": written.total_area_m2,
            "THRESHOLD_USED": result["threshold"],
            "WORKERS_USED": result["workers"],
        }
        return {**outputs, **{key: str(target) for key, target in targets.items()}}

    def without_polygons(self, failure: Exception, probability: Path) -> OutputError:
        """What went wrong with the polygons, and that the rasters are there."""
        told = isinstance(failure, (LandslideMapperError, QgsProcessingException))
        kept = self.tr("The probability map is finished: {0}. Make the polygons of it with 'Landslide polygons'.")
        return OutputError(f"{failure if told else system_failure(failure)} {kept.format(probability)}")

    def job_parameters(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        stack: str,
        folder: Path,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The worker's part of the parameters; AREA is burnt onto the stack's grid in `folder`."""
        return {
            "STACK": stack,
            "MODEL": str(find_model(self.parameterAsString(parameters, "MODEL", context)).absolute()),
            "THRESHOLD": self.parameterAsDouble(parameters, "THRESHOLD", context),
            "TILE_SIZE": self.parameterAsInt(parameters, "TILE_SIZE", context),
            "OVERLAP": self.parameterAsInt(parameters, "OVERLAP", context),
            "TTA": self.parameterAsBoolean(parameters, "TTA", context),
            "MISSING": self.parameterAsEnumString(parameters, "MISSING", context),
            "BATCH_SIZE": self.parameterAsInt(parameters, "BATCH_SIZE", context),
            "DEVICE": self.parameterAsEnumString(parameters, "DEVICE", context),
            "AREA": burn_area(self, parameters, context, stack, folder, feedback),
            "SCHEDULER": self.parameterAsString(parameters, "SCHEDULER", context).strip(),
        }
