"""`landslide:explaindetection`: which bands a trained network looks at, and where."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.atomic_output import atomic_outputs
from ..core.bands import match_bands
from ..core.errors import LandslideMapperError
from ..core.model_card import read_card
from ..core.model_zoo import find_model
from .support.area_raster import burn_area
from .support.base import LandslideAlgorithm
from .support.dialogs.model_parameter import model_parameter, zoo_names

METHODS = ("grad_cam", "grad_cam_encoder", "integrated_gradients", "occlusion")


class ExplainDetection(LandslideAlgorithm):
    """Heat maps of a network's decision, one for each input band."""

    id_name = "explaindetection"
    group_key = "detect"

    def title(self) -> str:
        return self.tr("Explain a detection")

    def summary(self) -> str:
        return self.tr(
            "Shows which bands make a trained model detect a landslide, and where: one heat map for each band, a "
            "ranking, and a report with the heat laid over the bands.\n\ngrad_cam: where a band's deviation from "
            "its mean points to landslide, by the network's gradients (Selvaraju et al. 2017; Chen et al. 2023, "
            "Fig. 15). Fast.\ngrad_cam_encoder: the same on the last encoder level, where Grad-CAM usually looks: "
            "coarse, in the paper's colours from blue to red. One more pass for each band.\n"
            "integrated_gradients: each band's share in the decision; the shares add up to the whole "
            "(Sundararajan et al. 2017). About 17 times slower.\nocclusion: by how much the log-odds of "
            "landslide drop when a band is replaced by its mean. One more pass for each band.\n\nHeat is divided by "
            "one number for all bands (its 99.5th percentile), so 1 is very strong and bands can be compared. It "
            "shows what drives this network, not what causes landslides. On large maps, give an area to save time."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "explain,Grad-CAM,heat map,integrated "
            "gradients,occlusion,importance,attribution,interpretability,bands,landslide"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack")),
            self.tr(
                "The layers the model detects on. It needs the bands that the model was trained on, with the same "
                "names."
            ),
        )
        self.add(
            model_parameter("MODEL", self.tr("Model")),
            self.tr(
                "A model file made by 'Train a model' (.safetensors), or the name of a model of the zoo: {}."
            ).format(zoo_names()),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "AREA", self.tr("Area"), [int(Qgis.ProcessingSourceType.VectorPolygon)], optional=True
            ),
            self.tr("The explanation is limited to these polygons (any CRS). Empty: everywhere."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "METHOD", self.tr("Method"), options=list(METHODS), defaultValue="grad_cam", usesStaticStrings=True
            ),
            self.tr(
                "grad_cam is the fastest, grad_cam_encoder looks at the last encoder level, integrated_gradients adds "
                "up to the whole decision, occlusion is the easiest to understand."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Heat maps")),
            self.tr(
                "One band for each band of the model, with the same name: heat from 0 (grad_cam, grad_cam_encoder) or "
                "-1 (against) to 1 and beyond, nodata where unknown."
            ),
        )
        temporary = QgsProcessing.TEMPORARY_OUTPUT
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", self.tr("Report"), self.tr("HTML files (*.html)"), temporary
            ),
            self.tr("One HTML file with the ranking and each band's heat laid over it."),
        )
        self.add(
            QgsProcessingParameterFileDestination("TABLE", self.tr("Ranking"), self.tr("CSV files (*.csv)"), temporary),
            self.tr(
                "For each band, its share of the heat on the pixels classified as landslide; the shares add up to 1."
            ),
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        from ..rasters.io.band_file import read_band_table
        from ..rasters.io.opening import layer_name, open_raster

        model = self.parameterAsString(parameters, "MODEL", context)
        try:
            if model and self.parameterAsRasterLayer(parameters, "STACK", context) is not None:
                stack = self.raster_path(parameters, "STACK", context)
                names = [band.name for band in read_band_table(open_raster(stack, "stack"))]
                match_bands(read_card(find_model(model)).bands, names, layer_name(stack))
        except LandslideMapperError as error:
            return False, str(error)
        accepted: tuple[bool, str] = super().check_values(parameters, context)
        return accepted

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job

        stack = self.raster_path(parameters, "STACK", context)
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        files = {key: self.parameterAsFileOutput(parameters, key, context) for key in ("REPORT", "TABLE")}
        targets = {"OUTPUT": Path(output), **{key: Path(path) for key, path in files.items()}}
        with tempfile.TemporaryDirectory(prefix="landslide-explanation-") as folder, atomic_outputs(targets) as paths:
            job = {
                "STACK": stack,
                "MODEL": str(find_model(self.parameterAsString(parameters, "MODEL", context)).absolute()),
                "METHOD": self.parameterAsEnumString(parameters, "METHOD", context),
                "AREA": burn_area(self, parameters, context, stack, Path(folder), feedback),
                **{key: str(path) for key, path in paths.items()},
            }
            result = run_job("explain", job, list(paths.values()), feedback, folders=[Path(folder)])
        importance = result["importance"]
        self.style_output(context, output, "heat_map", [max(importance, key=importance.get)])
        return {"OUTPUT": output, **files}
