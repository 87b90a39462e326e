"""`landslide:trainmodel`: stacks and labels become a trained model file."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..contract.errors import InputError, LandslideMapperError
from ..contract.model_card import ARCHITECTURES, read_card
from ..contract.zoo import SUFFIX, find_model, zoo_models
from ..rasters.band_file import read_band_table
from ..rasters.opening import layer_name, open_raster
from ..runtime.run_job import run_job
from .algorithm import LandslideAlgorithm
from .training_areas import burn_areas

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
NUMBERS = ("BEST_EPOCH", "AUC", "PRECISION", "RECALL", "F1", "KAPPA", "MIOU", "THRESHOLD")
WHOLE_SETTINGS = ("TILE_SIZE", "STRIDE", "EPOCHS", "BATCH_SIZE", "PATIENCE")
NUMBER_SETTINGS = ("WIDTH", "LEARNING_RATE", "VALIDATION_FRACTION")
CHOICES = ("ARCHITECTURE", "PRESET", "LOSS", "SPLIT", "MONITOR", "MISSING", "DEVICE")


class TrainModel(LandslideAlgorithm):
    """Trains a network of the zoo on the user's own scenes."""

    id_name = "trainmodel"
    group_key = "train"

    def title(self) -> str:
        return self.tr("Train a model")

    def summary(self) -> str:
        return self.tr(
            "Trains a network on stacks and their labels, and writes one model file that 'Detect landslides' uses.\n\n"
            "Stacks and labels are paired by their grid; several scenes train together when they have the same bands. Part of the labelled area "
            "is kept aside to validate: by default whole blocks with a buffer around them, because neighbouring pixels resemble each other and a "
            "random split would flatter. The threshold is chosen there, too.\n\n"
            "The preset 'recommended' is made for few labels: random crops around landslides and background, mirrored and turned with their "
            "angles, averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then also follow the paper "
            "where they are not set.\n\n"
            "A stopped training can be continued: tick RESUME and keep the same inputs and model file."
        )

    def keywords(self) -> list[str]:
        return self.tr("landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add_scenes()
        self.add_settings()
        self.add_split()
        self.add_machine()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Model"), self.tr("Models (*.safetensors)")),
            self.tr("The trained model: weights and a card that says which bands it needs and how it was trained."),
        )
        self.add(
            QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True, createByDefault=False),
            self.tr("Curves, validation map, confusion matrix, precision and recall, samples, and everything needed to repeat the training."),
        )
        self.add(
            QgsProcessingParameterFileDestination("LOG", self.tr("Log"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False),
            self.tr("One row per epoch: losses, AUC, F1, threshold, learning rate."),
        )
        for name in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, name.replace("_", " ").capitalize() if len(name) > 5 else name))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", self.tr("Device used")))

    def add_scenes(self) -> None:
        raster = Qgis.ProcessingSourceType.Raster
        self.add(
            QgsProcessingParameterMultipleLayers("STACKS", self.tr("Stacks"), raster),
            self.tr("One or more stacks made with 'Stack layers'. All need the bands that are trained on."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LABELS", self.tr("Labels"), raster),
            self.tr(
                "One label raster per stack, made with 'Landslide labels'; paired with the stack on its grid. 1 landslide, 0 not, 255 unknown."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "ARCHITECTURE", self.tr("Architecture"), list(ARCHITECTURES), defaultValue="multi_input_unet", usesStaticStrings=True
            ),
            self.tr(
                "multi_input_unet: images and terrain enter by branches of their own, attention on the skips. fca_densenet: dense blocks with "
                "channel and spatial attention. unet, fc_densenet and fcn: the networks that the papers compare with."
            ),
        )
        self.add(
            QgsProcessingParameterEnum("PRESET", self.tr("Preset"), ["published", "recommended"], defaultValue="recommended", usesStaticStrings=True),
            self.tr("recommended: made for few labels. published: the settings of the paper that introduced the architecture."),
        )
        self.add(
            QgsProcessingParameterString("BANDS", self.tr("Bands"), optional=True),
            self.tr("Names of the bands to train on, separated by commas. Empty: all bands of the first stack."),
        )
        self.add(
            QgsProcessingParameterNumber("WIDTH", self.tr("Width of the network"), DOUBLE, 1.0, minValue=0.01, maxValue=8),
            self.tr("1 is the published size. 0.25 has a sixteenth of the weights: the choice for training without a graphics card."),
        )

    def add_settings(self) -> None:
        from_preset = self.tr("Empty: from the preset.")
        for name, label, text, lowest in (
            ("EPOCHS", self.tr("Epochs"), self.tr("Passes over the training area at most."), 1),
            ("TILE_SIZE", self.tr("Tile size (pixels)"), self.tr("Side of the squares that the network sees while it trains."), 16),
            ("STRIDE", self.tr("Stride (pixels)"), self.tr("Distance of tiles on a fixed grid, instead of crops drawn at random."), 1),
            ("BATCH_SIZE", self.tr("Batch size"), self.tr("Tiles per step."), 1),
            ("PATIENCE", self.tr("Patience (epochs)"), self.tr("Stop after so many epochs without a better MONITOR; 0 never stops early."), 0),
        ):
            self.add(
                QgsProcessingParameterNumber(name, label, INTEGER, None, optional=True, minValue=lowest),
                f"{text} {from_preset}",
                advanced=name != "EPOCHS",
            )
        self.add(
            QgsProcessingParameterNumber("LEARNING_RATE", self.tr("Learning rate"), DOUBLE, None, optional=True, minValue=0, maxValue=10),
            self.tr("The highest rate of the schedule.") + " " + from_preset,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum("LOSS", self.tr("Loss"), ["bce", "bce_dice"], optional=True, usesStaticStrings=True),
            self.tr("bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for few landslides among much else.") + " " + from_preset,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("AUGMENT", self.tr("Vary the samples"), True),
            self.tr("Mirror and turn samples (aspect, northness and eastness turn with them); recommended also varies brightness and drops sensors."),
            advanced=True,
        )
        models = ", ".join(zoo_models()) or self.tr("none bundled")
        self.add(
            QgsProcessingParameterFile(
                "START_FROM", self.tr("Start from model"), optional=True, fileFilter=self.tr("Models (*.safetensors);;All files (*)")
            ),
            self.tr("Fine-tune a model file, or a model of the zoo by name ({}), also when its bands differ. Empty: start afresh.").format(models),
        )
        self.add(
            QgsProcessingParameterBoolean("RESUME", self.tr("Resume a stopped training"), False),
            self.tr(
                "Go on after the last finished epoch, kept beside the model file as <model>.checkpoint. The result is as without the stop."
            ),
        )

    def add_split(self) -> None:
        polygons = [int(Qgis.ProcessingSourceType.VectorPolygon)]
        self.add(
            QgsProcessingParameterEnum(
                "SPLIT", self.tr("Split"), ["blocks", "random", "area"], defaultValue="blocks", optional=True, usesStaticStrings=True
            ),
            self.tr(
                "What validates. blocks: spatial blocks with a buffer around them. random: tiles at random, as in the papers. area: VALIDATION_AREA, "
                "or blocks inside TRAIN_AREA where there is none."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource("TRAIN_AREA", self.tr("Training area"), polygons, optional=True),
            self.tr("Only labels inside are used (any CRS); with SPLIT blocks or random, validation too stays inside. Empty: everywhere."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("VALIDATION_AREA", self.tr("Validation area"), polygons, optional=True),
            self.tr("With SPLIT area: what validates. Where both areas overlap, validation wins."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "VALIDATION_FRACTION", self.tr("Validation fraction"), DOUBLE, 0.2, optional=True, minValue=0.01, maxValue=0.9
            ),
            self.tr("Share of the labelled area that validates, with blocks and random."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "MONITOR", self.tr("Monitor"), ["auc", "f1", "loss"], defaultValue="f1", optional=True, usesStaticStrings=True
            ),
            self.tr("The validation figure that decides which epoch's weights are kept, and when patience ends."),
            advanced=True,
        )

    def add_machine(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "MISSING", self.tr("Pixels that lack some bands"), ["exclude", "fill"], defaultValue="exclude", usesStaticStrings=True
            ),
            self.tr("exclude: unknown, left out. fill: the missing band counts as its mean, and only a pixel without any band is unknown."),
        )
        self.add(
            QgsProcessingParameterEnum("DEVICE", self.tr("Device"), ["auto", "cuda", "mps", "cpu"], defaultValue="auto", usesStaticStrings=True),
            self.tr("auto takes the graphics card where it works, else the processor."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), INTEGER, 1, minValue=0),
            self.tr("The same inputs and seed give the same model on the same kind of device."),
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:  # noqa: N802
        split = self.parameterAsEnumString(parameters, "SPLIT", context)
        if split == "area" and not parameters.get("TRAIN_AREA") and not parameters.get("VALIDATION_AREA"):
            return False, self.tr("SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.")
        if split != "area" and parameters.get("VALIDATION_AREA"):
            return False, self.tr("VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty.")
        try:
            self.check_bands(parameters, context)
            if start := self.parameterAsString(parameters, "START_FROM", context):
                read_card(find_model(start))
        except LandslideMapperError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def check_bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise InputError before a worker starts when BANDS names what the first stack lacks."""
        wanted = [name.strip() for name in self.parameterAsString(parameters, "BANDS", context).replace(";", ",").split(",") if name.strip()]
        stacks = self.raster_paths(parameters, "STACKS", context)
        if not wanted or not stacks:
            return
        present = [band.name for band in read_band_table(open_raster(stacks[0], "stack"))]
        unknown = [name for name in wanted if name not in present]
        if unknown:
            raise InputError(
                f"BANDS names {', '.join(unknown)}, which {layer_name(stacks[0])} lacks. It has: {', '.join(present)}. Correct it, or leave it empty."
            )

    def execute(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        targets = {key: Path(path) for key in ("OUTPUT", "REPORT", "LOG") if (path := self.parameterAsFileOutput(parameters, key, context))}
        model = targets["OUTPUT"]
        if model.suffix != SUFFIX:
            targets["OUTPUT"] = model = model.with_name(model.name + SUFFIX)
        checkpoint = model.with_name(model.name + ".checkpoint")
        with tempfile.TemporaryDirectory(prefix="landslide-training-") as folder:
            job = self.job_parameters(parameters, context, Path(folder), feedback)
            job.update({key: str(path.resolve()) for key, path in targets.items()})
            try:
                result = run_job("train", job, [*targets.values(), checkpoint], feedback)
            except LandslideMapperError:
                if checkpoint.exists():
                    feedback.pushWarning(self.tr("The last finished epoch is kept in {}. Tick RESUME to go on from there.").format(checkpoint))
                raise
        outputs: dict[str, Any] = {key: str(path) for key, path in targets.items()}
        outputs.update({name: math.nan if result[name] is None else result[name] for name in NUMBERS})
        feedback.pushInfo(
            self.tr("Best epoch {epoch}: F1 {f1:.3f}, AUC {auc:.3f} on the validation part, threshold {threshold:.3f}.").format(
                epoch=outputs["BEST_EPOCH"], f1=outputs["F1"], auc=outputs["AUC"], threshold=outputs["THRESHOLD"]
            )
        )
        return {**outputs, "DEVICE_USED": result["DEVICE_USED"]}

    def job_parameters(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The worker's part of the parameters; what the user left unset stays unset, so that the preset decides."""
        stacks = self.raster_paths(parameters, "STACKS", context)
        job: dict[str, Any] = {
            "STACKS": stacks,
            "LABELS": self.raster_paths(parameters, "LABELS", context),
            "AREAS": burn_areas(
                stacks, self.area(parameters, "TRAIN_AREA", context), self.area(parameters, "VALIDATION_AREA", context), folder, context, feedback
            ),
            "BANDS": self.parameterAsString(parameters, "BANDS", context),
            "AUGMENT": self.parameterAsBoolean(parameters, "AUGMENT", context),
            "RESUME": self.parameterAsBoolean(parameters, "RESUME", context),
            "SEED": self.parameterAsInt(parameters, "SEED", context),
        }
        job.update({key: self.parameterAsEnumString(parameters, key, context) for key in CHOICES if parameters.get(key) is not None})
        job.update({key: self.parameterAsInt(parameters, key, context) for key in WHOLE_SETTINGS if parameters.get(key) is not None})
        job.update({key: self.parameterAsDouble(parameters, key, context) for key in NUMBER_SETTINGS if parameters.get(key) is not None})
        if start := self.parameterAsString(parameters, "START_FROM", context):
            job["START_FROM"] = str(find_model(start).resolve())
        return job

    def area(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> QgsProcessingFeatureSource | None:
        """An area's polygons, None where it is not given; raises QGIS's own invalid-source error."""
        if not parameters.get(key):
            return None
        source = self.parameterAsSource(parameters, key, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, key))
        return source
