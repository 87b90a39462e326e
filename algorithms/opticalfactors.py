"""Face of the optical factors: band rasters or a Sentinel-2 product in, reflectances and indices out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import SPECTRAL_INDICES

if TYPE_CHECKING:
    from ..rasters.factors.optical.optical import Wanted

TRUE_COLOURS = ("B4", "B3", "B2")


class OpticalFactors(LandslideAlgorithm):
    """`landslide:opticalfactors`"""

    id_name = "opticalfactors"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Optical factors")

    def keywords(self) -> list[str]:
        return self.tr(
            "Sentinel-2,SAFE,L1C,L2A,Landsat,reflectance,bands,NDVI,NDWI,NDMI,NBR,BSI,brightness,cloud mask,indices"
        ).split(",")

    def summary(self) -> str:
        from ..rasters.factors.optical.indices import INDICES

        formulas = "\n".join(f"{name}: {entry.source}" for name, entry in INDICES.items())
        return (
            self.tr(
                "Brings the bands of an optical image onto one grid as reflectance (0 to 1) and derives spectral "
                "indices, one named band each.\n\n"
                "Give band rasters of any sensor, whose bands are known by their descriptions or file names (B4.tif, "
                "T48RTR_..._B04_10m.jp2, red, LC08_..._SR_B5.TIF, HLS.L30....B05.tif, PlanetScope's and STAC's names), "
                "or one Sentinel-2 product (.SAFE folder or zip, L1C or L2A, any processing baseline).\n\n"
                "Plain rasters keep the finest raster's own grid; coarser ones are interpolated bilinearly. Missing "
                "pixels stay missing in every band.\n\n"
                "Indices:"
            )
            + f"\n{formulas}"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802, ARG002
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Band rasters"), Qgis.ProcessingSourceType.Raster, None, True
            ),
            self.tr(
                "Rasters of one place and one CRS, with one or many bands each. Leave empty when a Sentinel-2 "
                "product is given."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "SAFE", self.tr("Sentinel-2 product"), Qgis.ProcessingFileParameterBehavior.Folder, "", None, True
            ),
            self.tr("A .SAFE folder, a folder that holds several of them (tiles to mosaic), or a .zip as downloaded."),
        )
        self.add(
            QgsProcessingParameterString("BANDS", self.tr("Bands to write"), None, False, True),
            self.tr("Names separated by commas, such as B2,B3,B4,B8. Empty: all there are."),
        )
        indices = QgsProcessingParameterEnum("INDICES", self.tr("Indices"), list(SPECTRAL_INDICES), True, None, True)
        indices.setUsesStaticStrings(True)
        self.add(
            indices,
            self.tr(
                "Spectral indices to add, one band each. Their bands must be in the input, but need not be written."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("MASK_CLOUDS", self.tr("Mask clouds"), True),
            self.tr(
                "Sentinel-2 products only: clouds, their shadows and defective pixels become missing, by the "
                "product's own classification."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                self.tr("Pixel size of a Sentinel-2 product (m)"),
                Qgis.ProcessingNumberParameterType.Double,
                10,
                False,
                1,
            ),
            self.tr(
                "Sentinel-2 products only: pixel size of the output in metres. Plain rasters keep the finest "
                "raster's grid."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "SCALE", self.tr("Scale to reflectance"), Qgis.ProcessingNumberParameterType.Double, None, True, 0
            ),
            self.tr(
                "Plain rasters only: values are multiplied by this. Empty: the scale that the raster declares, else "
                "Landsat's where the file has the name of a surface reflectance band of Collection 2 (0.0000275 and "
                "offset -0.2), else 0.0001 for whole numbers beyond 255, as Sentinel-2's are stored; the log says so."
            ),
            advanced=True,
            unset=self.tr("found from the rasters"),
        )
        self.add(
            QgsProcessingParameterString("PREFIX", self.tr("Prefix of the band names"), None, False, True),
            self.tr("Put before every band's name, such as pre_ for the image before the event: pre_B4, pre_NDVI."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Optical factors")),
            self.tr("GeoTIFF, float32, one named band per band and index, nodata NaN."),
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        if bool(parameters.get("INPUT")) == bool(parameters.get("SAFE")):
            return False, self.tr(
                "Give either band rasters (INPUT) or a Sentinel-2 product (SAFE), not both and not neither."
            )
        answer: tuple[bool, str] = super().check_values(parameters, context)
        return answer

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.optical.band_rasters import open_band_rasters
        from ..rasters.factors.optical.optical import Wanted, derive_optical
        from ..rasters.factors.optical.sentinel2_bands import open_sentinel2

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        listener = ProcessingFeedback(feedback)
        names = self.parameterAsString(parameters, "BANDS", context).split(",")
        wanted = Wanted(
            tuple(name.strip() for name in names if name.strip()),
            tuple(name for name in self.parameterAsEnumStrings(parameters, "INDICES", context) if name),
            self.parameterAsString(parameters, "PREFIX", context),
        )
        if parameters.get("SAFE"):
            resolution = self.parameterAsDouble(parameters, "RESOLUTION", context)
            mask_clouds = self.parameterAsBoolean(parameters, "MASK_CLOUDS", context)
            safe = self.parameterAsFile(parameters, "SAFE", context)
            bands, grid = open_sentinel2(safe, wanted, resolution, mask_clouds, listener)
        else:
            scale = (
                self.parameterAsDouble(parameters, "SCALE", context) if parameters.get("SCALE") is not None else None
            )
            bands, grid, own_prefix = open_band_rasters(
                self.raster_paths(parameters, "INPUT", context), scale, listener
            )
            wanted = replace(wanted, prefix=wanted.prefix or own_prefix)
        derive_optical(bands, grid, wanted, Path(output), listener)
        self.show(context, output, wanted, {band.name for band in bands})
        return {"OUTPUT": output}

    def show(self, context: QgsProcessingContext, output: str, wanted: Wanted, present: set[str]) -> None:
        """True colours where red, green and blue are written, else NDVI in green."""
        written = set(wanted.bands) or present
        if written.issuperset(TRUE_COLOURS):
            self.style_output(context, output, "true_colour", [wanted.prefix + name for name in TRUE_COLOURS])
        elif "NDVI" in wanted.indices:
            self.style_output(context, output, "ndvi", [wanted.prefix + "NDVI"])
