"""`landslide:trainmodel`: stacks and labels become a trained model file."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.errors import LandslideMapperError
from ..core.model_card import ARCHITECTURES, read_card
from ..core.model_zoo import SUFFIX, find_model, new_model, own_folder
from ..engine.signals import training_watch
from .scene.effort import EFFORT, EFFORTS, NORMAL
from .support.dialogs.model_parameter import model_parameter, zoo_names
from .support.training_parameters import INTEGER, TrainingAlgorithm, preset_decides

IN_SIGHT = ("STACKS", "LABELS", "EFFORT", "START_FROM", "OUTPUT", "REPORT")
NUMBERS = ("BEST_EPOCH", "AUC", "PRECISION", "RECALL", "F1", "KAPPA", "MIOU", "THRESHOLD")


class TrainModel(TrainingAlgorithm):
    """Trains a network of the zoo on the user's own scenes."""

    id_name = "trainmodel"

    def title(self) -> str:
        return self.tr("Train a model")

    def summary(self) -> str:
        return self.tr(
            "Trains a network on stacks and their labels, and writes one model file that 'Detect landslides' "
            "uses.\n\nStacks and labels are paired by their grid; several scenes can be trained on at once when "
            "they have the same bands. Part of the labelled area is set aside for validation: by default whole "
            "blocks with a buffer around them, because neighbouring pixels resemble each other and a random split "
            "would flatter the score. The threshold is chosen there, too.\n\nThe preset 'recommended' is made for "
            "few labels: random crops around landslides and background, flipped and rotated with their angles, "
            "averaged weights. 'published' does what the papers did; SPLIT, VALIDATION_FRACTION and MONITOR then "
            "also follow the paper where they are not set. REFIT lets the model learn from the "
            "validation part, too, at the end.\n\nA stopped training can be continued: tick RESUME and keep the "
            "same inputs and model file."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,train,deep learning,U-Net,DenseNet,segmentation,network,model,fine-tune,neural"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add_scenes()
        self.add_effort()
        self.add_network()
        self.add_preset()
        self.add_settings()
        self.add_network_options()
        self.add_continuation()
        self.add_split()
        self.add_refit()
        self.add_machine()
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Model"), self.tr("Models (*.safetensors)"), str(new_model())
            ),
            self.tr("The trained model: weights and a card that says which bands it needs and how it was trained."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), optional=True
            ),
            self.tr(
                "Curves, validation map, confusion matrix, precision and recall, samples, and everything needed to "
                "repeat the training."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "LOG", self.tr("Log"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            self.tr("One row per epoch: losses, AUC, F1, threshold, learning rate."),
        )
        for name in NUMBERS:
            self.addOutput(
                QgsProcessingOutputNumber(name, name.replace("_", " ").capitalize() if len(name) > 5 else name)
            )
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", self.tr("Device used")))

    def add(
        self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False, unset: str = ""
    ) -> None:
        """Fold away what the preset answers: a person is asked for data, effort, a model to start from and a file."""
        super().add(parameter, help_text, advanced or parameter.name() not in IN_SIGHT, unset)

    def add_effort(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "EFFORT", self.tr("Effort"), list(EFFORTS), defaultValue=NORMAL, usesStaticStrings=True
            ),
            self.tr(
                "quick: 20 epochs, for a first look. normal: as many epochs as the preset has. thorough: an ensemble "
                "of three, which takes three times as long. EPOCHS and MEMBERS, where they are set, win."
            ),
        )

    def add_network(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "ARCHITECTURE",
                self.tr("Architecture"),
                list(ARCHITECTURES),
                defaultValue="multi_input_unet",
                usesStaticStrings=True,
            ),
            self.tr(
                "multi_input_unet: images and terrain enter through separate branches, with attention on the skip "
                "connections. fca_densenet: dense blocks with channel and spatial attention. unet, fc_densenet and "
                "fcn: the networks that the papers compare against."
            ),
        )

    def add_network_options(self) -> None:
        self.add(
            QgsProcessingParameterString("NETWORK_OPTIONS", self.tr("Options of the network"), optional=True),
            self.tr(
                "Further options of the architecture, such as variant=103 growth_rate=12 bottleneck=4 compression=0.5 "
                "for the dense networks; see docs/architectures.md. An unknown one is refused with the list of known "
                "ones. Empty: the architecture's own."
            ),
            advanced=True,
        )

    def add_continuation(self) -> None:
        self.add(
            model_parameter("START_FROM", self.tr("Start from model"), optional=True),
            self.tr(
                "Fine-tune a model file, or a model of the zoo by name ({}), even when its bands differ. Empty: "
                "start from scratch."
            ).format(zoo_names()),
        )
        self.add(
            QgsProcessingParameterBoolean("RESUME", self.tr("Resume a stopped training"), False),
            self.tr(
                "Continue after the last finished epoch, kept beside the model file as MODEL.checkpoint. The "
                "result is the same as without the stop."
            ),
        )
        self.add(
            preset_decides(
                QgsProcessingParameterNumber(
                    "MEMBERS",
                    self.tr("Members of the ensemble"),
                    INTEGER,
                    None,
                    optional=True,
                    minValue=1,
                    maxValue=64,
                )
            ),
            self.tr(
                "More than 1 trains that many networks, which differ only in their seed, and writes them as one "
                "model: its probability is their mean, and 'Detect landslides' takes their spread as uncertainty. "
                "Training and detection take that many times longer. Empty: 1, or 3 with the effort thorough."
            ),
            advanced=True,
        )
        self.add_scheduler(
            self.tr(
                "Address of a Dask cluster, for example tcp://10.0.0.1:8786, whose workers train the members of an "
                "ensemble, each on its own device."
            )
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            if start := self.parameterAsString(parameters, "START_FROM", context):
                read_card(find_model(start))
        except LandslideMapperError as error:
            return False, str(error)
        return super().check_values(parameters, context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job

        targets = {
            key: Path(path)
            for key in ("OUTPUT", "REPORT", "LOG")
            if (path := self.parameterAsFileOutput(parameters, key, context))
        }
        model = targets["OUTPUT"]
        if model.parent == own_folder():
            model.parent.mkdir(parents=True, exist_ok=True)
        if model.suffix != SUFFIX:
            targets["OUTPUT"] = model = model.with_name(model.name + SUFFIX)
        checkpoints = [model.with_name(model.name + suffix) for suffix in (".checkpoint", ".refit.checkpoint")]
        shared = self.shared_folder(parameters, context, model)
        with tempfile.TemporaryDirectory(prefix=".landslide-training-", dir=shared) as folder:
            job = self.job_parameters(parameters, context, Path(folder), feedback)
            job.update({key: str(path.absolute()) for key, path in targets.items()})
            job["STOP_FILE"] = str(Path(folder) / "stop")
            training_watch.begin(model.stem, Path(job["STOP_FILE"]))
            try:
                outputs_of_job = [*targets.values(), *checkpoints]
                result = run_job("train", job, outputs_of_job, feedback, training_watch.tell, folders=[Path(folder)])
            except LandslideMapperError:
                starts = (*(checkpoint.name for checkpoint in checkpoints), f"{model.name}.member")
                kept = [path for path in sorted(model.parent.glob("*")) if path.name.startswith(starts)]
                if kept:
                    feedback.pushWarning(
                        self.tr("The last finished epoch is kept in {}. Tick RESUME to continue from there.").format(
                            kept[-1]
                        )
                    )
                raise
            finally:
                training_watch.end()
        outputs: dict[str, Any] = {key: str(path) for key, path in targets.items()}
        outputs.update({name: math.nan if result[name] is None else result[name] for name in NUMBERS})
        feedback.pushInfo(
            self.tr(
                "Best epoch {epoch}: F1 {f1:.3f}, AUC {auc:.3f} on the validation part, threshold {threshold:.3f}."
            ).format(epoch=outputs["BEST_EPOCH"], f1=outputs["F1"], auc=outputs["AUC"], threshold=outputs["THRESHOLD"])
        )
        return {**outputs, "DEVICE_USED": result["DEVICE_USED"]}

    def tell_time_left(self, text: str, feedback: QgsProcessingFeedback) -> None:
        super().tell_time_left(text, feedback)
        training_watch.tell_time_left(text)

    def job_parameters(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        job = super().job_parameters(parameters, context, folder, feedback)
        job["ARCHITECTURE"] = self.parameterAsEnumString(parameters, "ARCHITECTURE", context)
        job["NETWORK_OPTIONS"] = self.parameterAsString(parameters, "NETWORK_OPTIONS", context)
        job["RESUME"] = self.parameterAsBoolean(parameters, "RESUME", context)
        effort = EFFORT[self.parameterAsEnumString(parameters, "EFFORT", context)]
        given = parameters.get("MEMBERS") is not None
        job["MEMBERS"] = self.parameterAsInt(parameters, "MEMBERS", context) if given else effort.members
        if effort.epochs:
            job.setdefault("EPOCHS", effort.epochs)
        if start := self.parameterAsString(parameters, "START_FROM", context):
            job["START_FROM"] = str(find_model(start).absolute())
            if "ARCHITECTURE" not in parameters:  # in a script or a model; a dialog always says one
                job["ARCHITECTURE"] = read_card(find_model(start)).architecture
        return job
