"""landslide:samplescene - a complete simulated scene to learn and test with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import SCENE_PIXELS, SCENE_RESOLUTIONS_M

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double


class SampleScene(LandslideAlgorithm):
    """Declares seed, size and resolution; gives the folder."""

    id_name = "samplescene"
    group_key = "start"

    def title(self) -> str:
        return self.tr("Make a sample scene")

    def keywords(self) -> list[str]:
        return self.tr("sample,demo,tutorial,example,simulation,synthetic,data,landslide").split(",")

    def summary(self) -> str:
        return self.tr(
            "<p>Makes a mountain valley with landslides as four sensors would see it, to learn and test every step "
            "of the plugin without downloading anything.</p><p>The valley is simulated from physics, fixed by the "
            "seed: rivers carve fractal terrain; slopes fail by steepness, hollows and rock; landslide areas follow "
            "the power law of real inventories. Each sensor sees what the others cannot: clouds hide scars from "
            "Sentinel-2 but not from Sentinel-1; bare fields look like scars but lie flat; slow-moving landslides "
            "show in the interferograms only.</p><p>The folder holds <b>dem.tif</b>, <b>sentinel2/B*.tif</b> (12 "
            "bands, reflectance), <b>sentinel1/VV.tif, VH.tif</b> (power), <b>interferograms/*_unw.tif, "
            "*_coh.tif</b> (54 pairs of 20 dates), <b>geology.gpkg</b>, <b>landslides.gpkg</b>, "
            "<b>mapped_area.gpkg</b> and <b>scene.json</b> (conventions and the truth).</p><p><b>No accuracy reached "
            "on this scene is an accuracy on the real Earth.</b></p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802, ARG002
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), INTEGER, 1, minValue=0),
            self.tr("The same seed gives the same scene; another seed gives another valley."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SIZE", self.tr("Size (pixels)"), INTEGER, 512, minValue=SCENE_PIXELS[0], maxValue=SCENE_PIXELS[1]
            ),
            self.tr(
                "Width and height of the square scene, in pixels. 512 takes about five seconds; time and memory "
                "grow with the area, to minutes and 2.7 GB at 4096."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                self.tr("Resolution (metres)"),
                DOUBLE,
                10.0,
                minValue=SCENE_RESOLUTIONS_M[0],
                maxValue=SCENE_RESOLUTIONS_M[1],
            ),
            self.tr(
                "Pixel size of the finest layers; pixels of the coarser bands and of the interferograms are 2 and 6 "
                "times as large."
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Sample scene")),
            self.tr(
                "A new or empty folder, or an older sample scene, which is replaced. It appears complete or not at all."
            ),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.simulation.sample_scene import make_scene

        folder = self.parameterAsString(parameters, "OUTPUT", context)
        make_scene(
            Path(folder),
            self.parameterAsInt(parameters, "SEED", context),
            self.parameterAsInt(parameters, "SIZE", context),
            self.parameterAsDouble(parameters, "RESOLUTION", context),
            ProcessingFeedback(feedback),
        )
        return {"OUTPUT": folder}
