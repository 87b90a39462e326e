"""The inputs that every training shares: scenes, preset, settings, split and machine; declared, checked and turned into
a job's parameters.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import InputError, LandslideMapperError
from ...core.model_card import OTHER_SCENES, REST_OF_SCENE
from .base import LandslideAlgorithm
from .dialogs.widgets import Parameter, shown_by
from .polygon_layers import polygon_layers
from .training_areas import AREA_CODES, burn_areas

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
WHOLE_SETTINGS = ("TILE_SIZE", "STRIDE", "EPOCHS", "BATCH_SIZE", "PATIENCE", "PROCESSES")
NUMBER_SETTINGS = ("WIDTH", "LEARNING_RATE", "VALIDATION_FRACTION")
CHOICES = ("PRESET", "USE_ON", "LOSS", "SPLIT", "MONITOR", "MISSING", "DEVICE")


class TrainingAlgorithm(LandslideAlgorithm):
    """Base of the algorithms that train; `add_*` declare groups of parameters, in the order in which a dialog shows
    them.
    """

    group_key = "train"
    area_keys: tuple[str, ...] = ("TRAIN_AREA", "VALIDATION_AREA")

    def add_scenes(self) -> None:
        raster = Qgis.ProcessingSourceType.Raster
        self.add(
            QgsProcessingParameterMultipleLayers("STACKS", self.tr("Stacks"), raster),
            self.tr("One or more stacks made with 'Stack layers'. All of them need the bands to train on."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LABELS", self.tr("Labels"), raster),
            self.tr(
                "One label raster per stack, made with 'Landslide labels'; paired with the stack on its grid. 1 "
                "landslide, 0 not, 255 unknown."
            ),
        )

    def add_preset(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "PRESET",
                self.tr("Preset"),
                ["published", "recommended"],
                defaultValue="recommended",
                usesStaticStrings=True,
            ),
            self.tr(
                "recommended: made for few labels. published: the settings of the paper that introduced the "
                "architecture."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "USE_ON",
                self.tr("Where the model will be used"),
                ["auto", REST_OF_SCENE, OTHER_SCENES],
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            self.tr(
                "For the preset recommended. rest_of_scene: to map the rest of the scene that is partly labelled; "
                "brightness and the side of the shadows then tell something. other_scenes: other dates or regions, "
                "where light and season differ, so samples vary in brightness and in all directions. auto: "
                "rest_of_scene with one stack, other_scenes with several."
            ),
        )
        self.add(
            QgsProcessingParameterString("BANDS", self.tr("Bands"), optional=True),
            self.tr("Names of the bands to train on, separated by commas. Empty: all bands of the first stack."),
        )
        self.add(
            preset_decides(
                QgsProcessingParameterNumber(
                    "WIDTH", self.tr("Width of the network"), DOUBLE, None, optional=True, minValue=0.01, maxValue=8
                )
            ),
            self.tr(
                "1 is the published size, 0.25 has a sixteenth of the weights. Empty: that of the model to start from, "
                "else 1 on a graphics card and 0.25 without one."
            ),
            advanced=True,
        )

    def add_settings(self) -> None:
        from_preset = self.tr("Empty: from the preset.")
        for name, label, text, lowest in (
            ("EPOCHS", self.tr("Epochs"), self.tr("Maximum number of passes over the training area."), 1),
            (
                "TILE_SIZE",
                self.tr("Tile size (pixels)"),
                self.tr("Side of the squares that the network sees while it trains."),
                16,
            ),
            (
                "STRIDE",
                self.tr("Stride (pixels)"),
                self.tr("Distance between tiles on a fixed grid, instead of crops drawn at random."),
                1,
            ),
            ("BATCH_SIZE", self.tr("Batch size"), self.tr("Tiles per step."), 1),
            (
                "PATIENCE",
                self.tr("Patience (epochs)"),
                self.tr("Stop after this many epochs without a better MONITOR; 0 never stops early."),
                0,
            ),
        ):
            self.add(
                preset_decides(
                    QgsProcessingParameterNumber(name, label, INTEGER, None, optional=True, minValue=lowest)
                ),
                f"{text} {from_preset}",
                advanced=name != "EPOCHS",
            )
        self.add(
            preset_decides(
                QgsProcessingParameterNumber(
                    "LEARNING_RATE", self.tr("Learning rate"), DOUBLE, None, optional=True, minValue=0, maxValue=10
                )
            ),
            self.tr("The highest learning rate of the schedule.") + " " + from_preset,
            advanced=True,
        )
        self.add(
            preset_decides(
                QgsProcessingParameterEnum(
                    "LOSS", self.tr("Loss"), ["bce", "bce_dice"], optional=True, usesStaticStrings=True
                )
            ),
            self.tr(
                "bce: binary cross-entropy. bce_dice: weighted cross-entropy plus Dice, for landslides that are rare."
            )
            + " "
            + from_preset,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("AUGMENT", self.tr("Augment the samples"), True),
            self.tr(
                "Flip and rotate samples (aspect, northness and eastness rotate with them); recommended also varies "
                "brightness and drops sensors."
            ),
            advanced=True,
        )

    def add_refit(self) -> None:
        self.add(
            QgsProcessingParameterBoolean("REFIT", self.tr("Train again on all labels at the end"), False),
            self.tr(
                "When the best epoch and the threshold are known, train once more for the same number of epochs, "
                "now on the validation part too. The model has then learnt from every label, which usually makes it "
                "better elsewhere. Its scores are those of the first training: no label is left to judge it on. "
                "Takes up to twice as long."
            ),
        )

    def add_split(self) -> None:
        polygons = [int(Qgis.ProcessingSourceType.VectorPolygon)]
        self.add(
            preset_decides(
                QgsProcessingParameterEnum(
                    "SPLIT", self.tr("Split"), ["blocks", "random", "area"], optional=True, usesStaticStrings=True
                )
            ),
            self.tr(
                "How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles "
                "at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is "
                "none."
            )
            + " "
            + self.tr("Empty: from the preset."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("TRAIN_AREA", self.tr("Training area"), polygons, optional=True),
            self.tr(
                "Only labels inside are used (any CRS); with SPLIT blocks or random, validation stays inside, too. "
                "Empty: everywhere."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource("VALIDATION_AREA", self.tr("Validation area"), polygons, optional=True),
            self.tr("With SPLIT area: the part to validate on. Where both areas overlap, validation wins."),
        )
        self.add(
            preset_decides(
                QgsProcessingParameterNumber(
                    "VALIDATION_FRACTION",
                    self.tr("Validation fraction"),
                    DOUBLE,
                    None,
                    optional=True,
                    minValue=0.01,
                    maxValue=0.9,
                )
            ),
            self.tr("Share of the labelled area used to validate, with blocks and random.")
            + " "
            + self.tr("Empty: from the preset."),
            advanced=True,
        )
        self.add(
            preset_decides(
                QgsProcessingParameterEnum(
                    "MONITOR", self.tr("Monitor"), ["auc", "f1", "loss"], optional=True, usesStaticStrings=True
                )
            ),
            self.tr("The validation score that decides which epoch's weights are kept, and when patience runs out.")
            + " "
            + self.tr("Empty: from the preset."),
            advanced=True,
        )

    def add_machine(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "MISSING",
                self.tr("Pixels that lack some bands"),
                ["auto", "exclude", "fill"],
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            self.tr(
                "auto: fill when more than a tenth of the labelled pixels lack a band, else exclude; the log says "
                "which, "
                "with the share of each band. exclude: such a pixel is unknown and left out. fill: the missing band "
                "counts as its mean, and only a pixel without any band is unknown."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "DEVICE", self.tr("Device"), ["auto", "cuda", "mps", "cpu"], defaultValue="auto", usesStaticStrings=True
            ),
            self.tr("auto uses the graphics card where it works, otherwise the processor."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "PROCESSES", self.tr("Processes"), INTEGER, None, optional=True, minValue=1, maxValue=1024
            ),
            self.tr("How many processes share each batch. Empty: one per graphics card, or one if there is none."),
            advanced=True,
            unset=self.tr("one per graphics card, else one"),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), INTEGER, 1, minValue=0),
            self.tr("The same inputs and seed give the same model on the same kind of device."),
            advanced=True,
        )

    def add_scheduler(self, what: str) -> None:
        """SCHEDULER; `what` says in the user's language what the workers do."""
        self.add(
            QgsProcessingParameterString("SCHEDULER", self.tr("Dask scheduler"), optional=True),
            what
            + " "
            + self.tr(
                "Inputs and outputs must lie where all workers see them under the same paths. Empty: this computer "
                "only."
            ),
            advanced=True,
        )

    def shared_folder(self, parameters: dict[str, Any], context: QgsProcessingContext, output: Path) -> Path | None:
        """Where temporary inputs go: beside the output where a cluster's workers must read them, else anywhere."""
        on_cluster = bool(self.parameterAsString(parameters, "SCHEDULER", context).strip())
        return output.parent if on_cluster else None

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        split = self.parameterAsEnumString(parameters, "SPLIT", context)
        if split == "area" and not parameters.get("TRAIN_AREA") and not parameters.get("VALIDATION_AREA"):
            return False, self.tr("SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.")
        if split != "area" and parameters.get("VALIDATION_AREA"):
            return False, self.tr(
                "VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty."
            )
        try:
            self.check_bands(parameters, context)
        except LandslideMapperError as error:
            return False, str(error)
        return super().check_values(parameters, context)

    def check_bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise InputError before a worker starts when BANDS names what the first stack lacks."""
        from ...rasters.io.band_file import read_band_table
        from ...rasters.io.opening import layer_name, open_raster

        wanted = [
            name.strip()
            for name in self.parameterAsString(parameters, "BANDS", context).replace(";", ",").split(",")
            if name.strip()
        ]
        stacks = self.raster_paths(parameters, "STACKS", context)
        if not wanted or not stacks:
            return
        present = [band.name for band in read_band_table(open_raster(stacks[0], "stack"))]
        unknown = [name for name in wanted if name not in present]
        if unknown:
            raise InputError(
                f"BANDS names {', '.join(unknown)}, which {layer_name(stacks[0])} lacks. It has: "
                f"{', '.join(present)}. Correct it, or leave it empty."
            )

    def job_parameters(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The worker's part of the parameters; what the user left unset stays unset, so that the preset decides."""
        stacks = self.raster_paths(parameters, "STACKS", context)
        job: dict[str, Any] = {
            "STACKS": stacks,
            "LABELS": self.raster_paths(parameters, "LABELS", context),
            "AREAS": burn_areas(
                stacks,
                {
                    key: polygon_layers(self, parameters, key, context, feedback)
                    for key in AREA_CODES
                    if key in self.area_keys and parameters.get(key)
                },
                folder,
                context,
                feedback,
            ),
            "BANDS": self.parameterAsString(parameters, "BANDS", context),
            "AUGMENT": self.parameterAsBoolean(parameters, "AUGMENT", context),
            "SEED": self.parameterAsInt(parameters, "SEED", context),
            "REFIT": self.parameterAsBoolean(parameters, "REFIT", context),
            "SCHEDULER": self.parameterAsString(parameters, "SCHEDULER", context).strip(),
        }
        job.update(
            {
                key: self.parameterAsEnumString(parameters, key, context)
                for key in CHOICES
                if parameters.get(key) is not None
            }
        )
        job.update(
            {
                key: self.parameterAsInt(parameters, key, context)
                for key in WHOLE_SETTINGS
                if parameters.get(key) is not None
            }
        )
        job.update(
            {
                key: self.parameterAsDouble(parameters, key, context)
                for key in NUMBER_SETTINGS
                if parameters.get(key) is not None
            }
        )
        return job


def preset_decides(parameter: Parameter) -> Parameter:
    """The parameter, which dialogs show with the preset's value where it is not set."""
    return shown_by(parameter, "preset_value.PresetWrapper")
