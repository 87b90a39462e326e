"""`landslide:sentinel1backscatter`: a Sentinel-1 product and a DEM become geocoded, calibrated backscatter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .support.base import LandslideAlgorithm, ProcessingFeedback

DOUBLE = Qgis.ProcessingNumberParameterType.Double
POLARISATIONS = ("VV", "VH", "HH", "HV")


class Sentinel1Backscatter(LandslideAlgorithm):
    """Declares the product, the DEM and what is wanted; the work is done in the engine."""

    id_name = "sentinel1backscatter"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("Sentinel-1 backscatter")

    def keywords(self) -> list[str]:
        return self.tr(
            "radar,SAR,Sentinel-1,GRD,SLC,SAFE,calibration,sigma,gamma,RTC,terrain,flattening,geocode,orthorectify"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "Turns a Sentinel-1 product (GRD or SLC, as downloaded) into calibrated backscatter on a map, in power, "
            "one band per polarisation. 'SAR factors' turns it into decibels. The result lies in the UTM zone of "
            "the scene, or of the extent that you choose in it.\n\nsigma0: calibrated with the product's own table "
            "and terrain-corrected. gamma0_rtc: also terrain-flattened (Small 2011), so that slopes towards the "
            "radar are not brighter than those that turn away; the right choice for landslides. Radar shadow "
            "becomes nodata.\n\nRadar geometry needs heights above the ellipsoid. Many DEMs (SRTM, Copernicus) have "
            "heights above the geoid: give the geoid's height there as GEOID_HEIGHT, otherwise the image is shifted "
            "by about as many metres.\n\nThe receiver's thermal noise is subtracted by the product's own noise "
            "annotation (range and azimuth tables); the orbit is the one in the product. Needs the engine with its "
            "extra 'backscatter' (see 'Set up the engine'), Python 3.11 or newer. Ready products, such as HyP3 or "
            "OPERA RTC, need none of this: stack them, or give them to 'SAR factors'."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802, ARG002
        self.add(
            QgsProcessingParameterFile(
                "SAFE", self.tr("Sentinel-1 product"), Qgis.ProcessingFileParameterBehavior.Folder
            ),
            self.tr("The .SAFE folder, or the .zip as downloaded."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Digital elevation model")),
            self.tr("Heights in metres, any CRS, ideally 30 m or finer. It has to cover the scene, or the extent."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr(
                "The part of the scene that you need, for example the DEM's extent. Without it the whole scene is "
                "derived."
            ),
            unset=self.tr("the whole scene"),
        )
        polarisations = QgsProcessingParameterEnum(
            "POLARISATIONS", self.tr("Polarisations"), list(POLARISATIONS), True, ["VV", "VH"]
        )
        polarisations.setUsesStaticStrings(True)
        self.add(polarisations, self.tr("Each becomes one band of that name. The product must have them."))
        output_type = QgsProcessingParameterEnum(
            "OUTPUT_TYPE", self.tr("Backscatter"), ["sigma0", "gamma0_rtc"], False, "gamma0_rtc"
        )
        output_type.setUsesStaticStrings(True)
        self.add(
            output_type,
            self.tr("sigma0: calibrated to the ellipsoid. gamma0_rtc: the brightness of slopes is removed."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RESOLUTION", self.tr("Resolution (metres)"), DOUBLE, 10.0, minValue=1, maxValue=1000
            ),
            self.tr("Side of a pixel. Finer radar pixels are averaged in power."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "GEOID_HEIGHT", self.tr("Height of the geoid (metres)"), DOUBLE, 0.0, minValue=-120, maxValue=120
            ),
            self.tr(
                "Added to the DEM's heights: the geoid's height above the ellipsoid, 48 at Rome, 37 at Tokyo. 0 for "
                "ellipsoidal heights."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("REMOVE_NOISE", self.tr("Subtract the thermal noise"), True),
            self.tr(
                "Matters on water, shadow and bare ground, above all in VH. What falls below -40 dB is set to -40 "
                "dB. Where the product has no noise annotation, or one from before processor version 2.53, nothing "
                "is subtracted and the log says so."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Backscatter")),
            self.tr("GeoTIFF, float32, power, one band per polarisation, nodata NaN."),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..engine.run_job import run_job
        from ..rasters.io.height_unit import height_unit
        from ..rasters.io.opening import open_raster

        dem = self.raster_path(parameters, "DEM", context)
        output = Path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        polarisations = self.parameterAsEnumStrings(parameters, "POLARISATIONS", context)
        job = {
            "SAFE": self.parameterAsFile(parameters, "SAFE", context),
            "DEM": dem,
            "HEIGHT_UNIT": height_unit(open_raster(dem, "DEM"), ProcessingFeedback(feedback)).metres,
            "POLARISATIONS": polarisations,
            "OUTPUT_TYPE": self.parameterAsEnumString(parameters, "OUTPUT_TYPE", context),
            "RESOLUTION": self.parameterAsDouble(parameters, "RESOLUTION", context),
            "GEOID_HEIGHT": self.parameterAsDouble(parameters, "GEOID_HEIGHT", context),
            "REMOVE_NOISE": self.parameterAsBool(parameters, "REMOVE_NOISE", context),
            "EXTENT": self.extent(parameters, context),
            "EXTENT_CRS": self.parameterAsExtentCrs(parameters, "EXTENT", context).toWkt(
                Qgis.CrsWktVariant.PreferredGdal
            )
            or None,
            "OUTPUT": str(output),
        }
        run_job("backscatter", job, [output], feedback)
        self.style_output(context, str(output), "stack_grey", polarisations[:1])
        return {"OUTPUT": str(output)}

    def extent(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[float] | None:
        """Left, bottom, right and top side of the extent in its own CRS, None where there is none."""
        if not parameters.get("EXTENT"):
            return None
        rectangle = self.parameterAsExtent(parameters, "EXTENT", context)
        return [rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()]
