"""Face of the SAR factors: backscatter in, speckle-filtered decibels, ratio, vegetation index and change out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.errors import InputError
from .support.base import LandslideAlgorithm, ProcessingFeedback
from .support.choices import SAR_FACTORS, SAR_SCALES, SPECKLE_FILTERS

if TYPE_CHECKING:
    from ..rasters.factors.sar.sar import SarSettings

INTEGER, DOUBLE = Qgis.ProcessingNumberParameterType.Integer, Qgis.ProcessingNumberParameterType.Double
RASTERS = ("VV", "VH", "PRE_VV", "PRE_VH")


class SarFactors(LandslideAlgorithm):
    """`landslide:sarfactors`"""

    id_name = "sarfactors"
    group_key = "factors"

    def title(self) -> str:
        return self.tr("SAR factors")

    def keywords(self) -> list[str]:
        return self.tr(
            "radar,SAR,Sentinel-1,backscatter,speckle,Lee,multilook,VV,VH,RVI,ratio,change,decibel,sigma,gamma"
        ).split(",")

    def summary(self) -> str:
        return self.tr(
            "Turns radar backscatter into factors in decibels, one band each, with the speckle filtered.\n\nTake "
            "calibrated, geocoded products, preferably terrain-corrected (for example HyP3 RTC, OPERA RTC-S1, or "
            "the output of 'Sentinel-1 backscatter'). All averaging happens in power, whatever the scale of the "
            "input; the output is in dB.\n\nVV, VH: 10 log10(power). VV_VH_ratio: VV/VH, which is VV - VH in dB. "
            "RVI: 4 VH / (VV + VH) in power, no unit. VV_change, VH_change: after / before, which is the difference "
            "in dB; positive where the ground became rougher.\n\nFilters: boxcar is the mean of the window. lee "
            "(Lee 1980) keeps what varies more than speckle: m + k (x - m) with k = (v - m² / L) / ((1 + 1/L) v), "
            "where m and v are the mean and the variance of the window and L is the number of looks. refined_lee "
            "(Lee 1981) takes m and v from that half of the window which lies on the pixel's side of the strongest "
            "edge: it keeps the borders of scars sharper; 7 is the usual window. Missing pixels neither count nor "
            "spread.\n\nPower that is missing, 0 or negative becomes nodata. A pre-event raster on another grid is "
            "resampled, in power, to the post-event grid; compare only passes of the same orbit."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802, ARG002
        optional = {"optional": True}
        post = self.tr(
            "If there are several bands, the one named {name} is taken, otherwise the first. VV and VH must share one "
            "grid."
        )
        for name in ("VV", "VH"):
            label = self.tr("{name} backscatter").format(name=name)
            self.add(QgsProcessingParameterRasterLayer(name, label, **optional), post.format(name=name))
        scale = QgsProcessingParameterEnum(
            "INPUT_SCALE", self.tr("Scale of the values"), list(SAR_SCALES), False, "power"
        )
        scale.setUsesStaticStrings(True)
        self.add(
            scale,
            self.tr(
                "power: linear sigma or gamma nought. amplitude: its square root. decibel: 10 log10(power). A scale "
                "that the product's name or the band's unit tells wins, and a caution says so."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("RANGE_LOOKS", self.tr("Range looks"), INTEGER, 1, minValue=1, maxValue=100),
            self.tr("Number of columns averaged into one; the output's pixels grow accordingly."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "AZIMUTH_LOOKS", self.tr("Azimuth looks"), INTEGER, 1, minValue=1, maxValue=100
            ),
            self.tr("Number of rows averaged into one; the output's pixels grow accordingly."),
        )
        chosen = QgsProcessingParameterEnum("FILTER", self.tr("Speckle filter"), list(SPECKLE_FILTERS), False, "lee")
        chosen.setUsesStaticStrings(True)
        self.add(chosen, self.tr("none, boxcar (mean), lee, or refined_lee, which follows edges."))
        self.add(
            QgsProcessingParameterNumber(
                "WINDOW", self.tr("Filter window (pixels)"), INTEGER, 5, minValue=3, maxValue=31
            ),
            self.tr("Width of the filter's window, an odd number. A larger window is smoother, but loses small scars."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "LOOKS", self.tr("Equivalent number of looks"), DOUBLE, -1.0, minValue=-1.0, maxValue=10000.0
            ),
            self.tr(
                "Of the image after multilooking; 4.4 for Sentinel-1 GRD. -1 estimates it for each raster from the "
                "most homogeneous 9 x 9 pixel windows, and reports it in the log."
            ),
            advanced=True,
            unset=self.tr("estimated from each raster"),
        )
        self.add(
            QgsProcessingParameterNumber("ITERATIONS", self.tr("Iterations"), INTEGER, 1, minValue=1, maxValue=10),
            self.tr("How many times the filter is applied, each time with the same number of looks."),
            advanced=True,
        )
        factors = QgsProcessingParameterEnum("FACTORS", self.tr("Factors"), list(SAR_FACTORS), True, ["VV", "VH"])
        factors.setUsesStaticStrings(True)
        self.add(
            factors, self.tr("Which factors to derive; each becomes one band of that name, in the order of this list.")
        )
        written = QgsProcessingParameterEnum(
            "OUTPUT_SCALE", self.tr("Scale of VV and VH"), ["decibel", "power"], False, "decibel"
        )
        written.setUsesStaticStrings(True)
        self.add(
            written,
            self.tr(
                "decibel, or power: linear, as paper 1 has them. Ratio and changes are in dB in either case, because "
                "they are quotients."
            ),
            advanced=True,
        )
        pre = self.tr(
            "The same polarisation and scale before the event, for {name}_change. A raster on another "
            "grid is resampled."
        )
        for name in ("VV", "VH"):
            label = self.tr("Pre-event {name} backscatter").format(name=name)
            self.add(QgsProcessingParameterRasterLayer(f"PRE_{name}", label, **optional), pre.format(name=name))
        self.add(
            QgsProcessingParameterString("PREFIX", self.tr("Prefix of the band names"), "", **optional),
            self.tr(
                "Put before each band's name, for example pre_ or asc_, so that several dates or orbits fit into one "
                "stack."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("SAR factors")),
            self.tr(
                "GeoTIFF on the multilooked grid, float32, dB (RVI has no unit; VV and VH as OUTPUT_SCALE says), one "
                "named band per factor, nodata NaN."
            ),
        )

    def check_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        from ..rasters.factors.sar.sar import check_settings

        given = {name: "" for name in RASTERS if parameters.get(name)}
        try:
            check_settings(
                given, self.parameterAsEnumStrings(parameters, "FACTORS", context), self.settings(parameters, context)
            )
        except InputError as error:
            return False, str(error)
        return super().check_values(parameters, context)

    def settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SarSettings:
        from ..rasters.factors.sar.sar import SarSettings

        return SarSettings(
            scale=self.parameterAsEnumString(parameters, "INPUT_SCALE", context),
            range_looks=self.parameterAsInt(parameters, "RANGE_LOOKS", context),
            azimuth_looks=self.parameterAsInt(parameters, "AZIMUTH_LOOKS", context),
            filter=self.parameterAsEnumString(parameters, "FILTER", context),
            window=self.parameterAsInt(parameters, "WINDOW", context),
            looks=self.parameterAsDouble(parameters, "LOOKS", context),
            iterations=self.parameterAsInt(parameters, "ITERATIONS", context),
            output=self.parameterAsEnumString(parameters, "OUTPUT_SCALE", context),
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..rasters.factors.sar.sar import derive_sar

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        prefix = self.parameterAsString(parameters, "PREFIX", context)
        factors = self.parameterAsEnumStrings(parameters, "FACTORS", context)
        derive_sar(
            {name: self.raster_path(parameters, name, context) for name in RASTERS if parameters.get(name)},
            factors,
            self.settings(parameters, context),
            prefix,
            Path(output),
            ProcessingFeedback(feedback),
        )
        first = next(name for name in SAR_FACTORS if name in factors)
        style = (
            "backscatter_change"
            if first.endswith("_change")
            else "backscatter"
            if first in ("VV", "VH") and self.parameterAsEnumString(parameters, "OUTPUT_SCALE", context) == "decibel"
            else "stack_grey"
        )
        self.style_output(context, output, style, [prefix + first])
        return {"OUTPUT": output}
