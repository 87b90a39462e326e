"""`landslide:importdataset`: a published set of landslide patches becomes stacks and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from .support.base import LandslideAlgorithm


class ImportDataset(LandslideAlgorithm):
    """Turns thousands of small files into a few rasters that train, show and compare like any other stack."""

    id_name = "importdataset"
    group_key = "stack"

    def title(self) -> str:
        return self.tr("Import a data set")

    def summary(self) -> str:
        return self.tr(
            "Turns a published set of labelled patches into stacks and label rasters for 'Train a "
            "model'.\n\nlandslide4sense: 128 x 128 pixels of Sentinel-2 (top of the atmosphere), slope and "
            "elevation. One stack per split that has masks. The patches have no coordinates: they are laid out side "
            "by side, with gaps, at a placeholder in the open Atlantic; SPLIT_area.geojson outlines each "
            "split.\n\nsen12landslides: time series of Sentinel-2, Sentinel-1 and elevation. One stack per region, "
            "in its true place: the median of the clear dates before and after the event (pre_, post_), backscatter "
            "after it and its change. Where a place lacks a sensor, its bands are missing: train with MISSING "
            "fill.\n\nDownload and unpack the set first; docs/datasets.md says where to find it, and gives the one "
            "command that turns it into weights."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,Landslide4Sense,Sen12Landslides,benchmark,data set,import,HDF5,netCDF,patches,training data"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterFile(
                "INPUT", self.tr("Folder of the data set"), Qgis.ProcessingFileParameterBehavior.Folder
            ),
            self.tr(
                "The unpacked set: the folder that holds TrainData (or images and annotations), or s2, s1asc and s1dsc."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "DATASET", self.tr("Data set"), ["landslide4sense", "sen12landslides"], usesStaticStrings=True
            ),
            self.tr("Which of the published sets the folder holds."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Stacks and labels")),
            self.tr("A new or empty folder for NAME_stack.tif and NAME_labels.tif. It appears complete or not at all."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job

        target = Path(self.parameterAsString(parameters, "OUTPUT", context)).absolute()
        job = {
            "INPUT": str(Path(self.parameterAsFile(parameters, "INPUT", context)).absolute()),
            "DATASET": self.parameterAsEnumString(parameters, "DATASET", context),
            "OUTPUT": str(target),
        }
        run_job("import_dataset", job, [target], feedback)
        return {"OUTPUT": str(target)}
