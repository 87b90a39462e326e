"""`landslide:exporttiles`: a labelled stack as tiles for other training programs."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .support.base import LandslideAlgorithm
from .support.polygon_layers import polygon_layers
from .support.training_areas import burn_areas

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
AREAS = ("TRAIN_AREA", "VALIDATION_AREA")


class ExportTiles(LandslideAlgorithm):
    """Cuts a stack and its labels into tiles, split as a training of ours would be."""

    id_name = "exporttiles"
    group_key = "keep"

    def title(self) -> str:
        return self.tr("Export tiles")

    def summary(self) -> str:
        return self.tr(
            "Cuts a stack and its labels into tiles for people who train elsewhere, in a folder that can be read "
            "without this plugin.\n\n"
            "images/ holds the bands (float32, NaN where missing), labels/ the labels (1 landslide, 0 not, 255 "
            "unknown) under the same names; splits.csv says which tiles are for training and which for validation, "
            "bands.json what each band is, with mean and standard deviation of the training tiles.\n\n"
            "The split is the one that 'Train a model' would draw with the same seed; with blocks or areas, labels "
            "of the other part and of the buffer in between are unknown in a tile, so nothing leaks. geotiff has "
            "coordinates and opens in QGIS, rasterio and torchgeo; npz opens in NumPy alone. Tiles without a known "
            "pixel are left out."
        )

    def keywords(self) -> list[str]:
        return self.tr(
            "landslide,tiles,chips,patches,export,training data,GeoTIFF,npz,PyTorch,torchgeo,segmentation,split"
        ).split(",")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002, N802
        self.add(
            QgsProcessingParameterRasterLayer("STACK", self.tr("Stack")),
            self.tr("The stack whose bands become the images."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("LABELS", self.tr("Labels")),
            self.tr("The label raster on the stack's grid: 1 landslide, 0 not, 255 unknown."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TILE_SIZE", self.tr("Tile size (pixels)"), INTEGER, 256, minValue=16, maxValue=4096
            ),
            self.tr("Side of a tile."),
        )
        self.add(
            QgsProcessingParameterNumber("OVERLAP", self.tr("Overlap (pixels)"), INTEGER, 0, minValue=0, maxValue=4095),
            self.tr("Number of pixels that neighbouring tiles share."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SPLIT", self.tr("Split"), ["blocks", "random", "area"], defaultValue="blocks", usesStaticStrings=True
            ),
            self.tr(
                "How the validation part is chosen. blocks: spatial blocks with a buffer around them. random: tiles "
                "at random, as in the papers. area: VALIDATION_AREA, or blocks inside TRAIN_AREA where there is "
                "none."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource("TRAIN_AREA", self.tr("Training area"), POLYGONS, optional=True),
            self.tr("Only labels inside are used, in any CRS. Empty: everywhere."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("VALIDATION_AREA", self.tr("Validation area"), POLYGONS, optional=True),
            self.tr("With SPLIT area: the part to validate on. Where both areas overlap, validation wins."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "VALIDATION_FRACTION", self.tr("Validation fraction"), DOUBLE, 0.2, minValue=0.01, maxValue=0.9
            ),
            self.tr("Share of the labelled area used to validate, with blocks and random."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), INTEGER, 1, minValue=0),
            self.tr("The same seed draws the same split."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", self.tr("Format"), ["geotiff", "npz"], defaultValue="geotiff", usesStaticStrings=True
            ),
            self.tr("geotiff: with coordinates and band names. npz: NumPy arrays 'image' and 'label'."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder of tiles")),
            self.tr(
                "A new or empty folder for images/, labels/, splits.csv and bands.json. It appears complete or not "
                "at all."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("TRAINING_TILES", self.tr("Training tiles")))
        self.addOutput(QgsProcessingOutputNumber("VALIDATION_TILES", self.tr("Validation tiles")))

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        split = self.parameterAsEnumString(parameters, "SPLIT", context)
        if split == "area" and not any(parameters.get(key) for key in AREAS):
            return False, self.tr("SPLIT area needs a TRAIN_AREA or a VALIDATION_AREA. Choose one, or SPLIT blocks.")
        if split != "area" and parameters.get("VALIDATION_AREA"):
            return False, self.tr(
                "VALIDATION_AREA is used only with SPLIT area. Choose SPLIT area, or leave VALIDATION_AREA empty."
            )
        if self.parameterAsInt(parameters, "OVERLAP", context) >= self.parameterAsInt(parameters, "TILE_SIZE", context):
            return False, self.tr("OVERLAP leaves nothing of a tile. Make it smaller than TILE_SIZE.")
        accepted: tuple[bool, str] = super().check_values(parameters, context)
        return accepted

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job

        target = Path(self.parameterAsString(parameters, "OUTPUT", context)).absolute()
        stack = self.raster_path(parameters, "STACK", context)
        job: dict[str, Any] = {
            "STACK": stack,
            "LABELS": self.raster_path(parameters, "LABELS", context),
            "OUTPUT": str(target),
            **{key: self.parameterAsInt(parameters, key, context) for key in ("TILE_SIZE", "OVERLAP", "SEED")},
            **{key: self.parameterAsEnumString(parameters, key, context) for key in ("SPLIT", "FORMAT")},
            "VALIDATION_FRACTION": self.parameterAsDouble(parameters, "VALIDATION_FRACTION", context),
        }
        with tempfile.TemporaryDirectory(prefix="landslide-tiles-") as folder:
            layers = {
                key: polygon_layers(self, parameters, key, context, feedback) for key in AREAS if parameters.get(key)
            }
            areas = burn_areas([stack], layers, Path(folder), context, feedback)
            if areas:
                job["AREA"] = areas[0]
            result = run_job("export_tiles", job, [target], feedback, folders=[Path(folder)])
        return {
            "OUTPUT": str(target),
            "TRAINING_TILES": result["train"],
            "VALIDATION_TILES": result["validation"],
        }
