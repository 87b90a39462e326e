"""`landslide:exportmodel`: a model as ONNX or TorchScript, for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import InputError
from ..core.model_card import read_card
from ..core.model_zoo import find_model
from .support.base import LandslideAlgorithm
from .support.dialogs.model_parameter import model_parameter, zoo_names

SUFFIXES = {"onnx": ".onnx", "torchscript": ".pt"}


class ExportModel(LandslideAlgorithm):
    """Writes a trained model in a format that other programs run."""

    id_name = "exportmodel"
    group_key = "train"

    def title(self) -> str:
        return self.tr("Export a model")

    def summary(self) -> str:
        return self.tr(
            "Writes a trained model in a format that runs without this plugin: ONNX, with the metadata that QGIS "
            "inference plugins such as Deepness read, or TorchScript for programs built on PyTorch.\n\nThe exported "
            "network takes the raw bands of a stack, in the order and units of the model's band table, missing "
            "values as NaN, in tiles of the training size, and gives the probability of landslide, 0-1. The export "
            "is compared with the model before it is saved: probabilities differ by less than 0.0001.\n\nIn "
            "Deepness choose the stack as input layer and map its bands in the order given in the log; resolution, "
            "tile size, overlap and threshold are set from the file.\n\nmlm.json beside it describes the model for "
            "catalogues: a STAC item with the Machine Learning Model extension 1.4."
        )

    def keywords(self) -> list[str]:
        return self.tr("export,onnx,torchscript,deepness,model,network,weights,share,convert,inference").split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            model_parameter("MODEL", self.tr("Model")),
            self.tr(
                "A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}."
            ).format(zoo_names()),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", self.tr("Format"), options=list(SUFFIXES), defaultValue="onnx", usesStaticStrings=True
            ),
            self.tr(
                "onnx runs in ONNX Runtime and in QGIS inference plugins; torchscript in programs built on PyTorch."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Exported model"), self.tr("ONNX (*.onnx);;TorchScript (*.pt)")
            ),
            self.tr("The file to write: .onnx for ONNX, .pt for TorchScript."),
        )
        self.addOutput(QgsProcessingOutputFile("MLM", self.tr("Description (STAC, Machine Learning Model extension)")))

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        model = self.parameterAsString(parameters, "MODEL", context)
        try:
            if model:
                read_card(find_model(model))
        except InputError as error:
            return False, str(error)
        wanted, given = (
            SUFFIXES.get(self.parameterAsEnumString(parameters, "FORMAT", context), ""),
            self.given_suffix(parameters),
        )
        if given and given != wanted:
            return False, self.tr(
                "The output ends in {}, but the chosen format is saved as {}. Change one of the two."
            ).format(given, wanted)
        checked: tuple[bool, str] = super().check_values(parameters, context)
        return checked

    def given_suffix(self, parameters: dict[str, Any]) -> str:
        """The suffix of an output that the user named and that belongs to one of the formats; empty for a temporary
        one.
        """
        value = parameters.get("OUTPUT")
        suffix = (
            Path(value).suffix.lower() if isinstance(value, str) and value != QgsProcessing.TEMPORARY_OUTPUT else ""
        )
        return suffix if suffix in SUFFIXES.values() else ""

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job

        kind = self.parameterAsEnumString(parameters, "FORMAT", context)
        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if parameters.get("OUTPUT") == QgsProcessing.TEMPORARY_OUTPUT:
            output = output.with_suffix(SUFFIXES[kind])
        model = find_model(self.parameterAsString(parameters, "MODEL", context)).absolute()
        job = {"MODEL": str(model), "FORMAT": kind, "OUTPUT": str(output)}
        result = run_job("export", job, [output], feedback)
        return {"OUTPUT": str(output), "MLM": result["mlm"]}
